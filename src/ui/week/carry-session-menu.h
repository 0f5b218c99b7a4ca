/* carry-session-menu.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

GMenuModel *carry_session_menu_new (CarrySession *session);

G_END_DECLS
