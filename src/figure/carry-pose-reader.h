/* carry-pose-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-pose.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean carry_pose_read (CarryPose *pose, JsonObject *object, GError **error);

G_END_DECLS
