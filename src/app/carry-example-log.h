/* carry-example-log.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

CarryStrengthSession *carry_example_log_new (CarryStrengthSession *session, guint week, GError **error);

G_END_DECLS
