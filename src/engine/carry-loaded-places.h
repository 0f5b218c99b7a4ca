/* carry-loaded-places.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

guint carry_loaded_places_find (CarrySession *session);

G_END_DECLS
