/* carry-share-view.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-share-bar.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SHARE_VIEW (carry_share_view_get_type ())
G_DECLARE_FINAL_TYPE (CarryShareView, carry_share_view, CARRY, SHARE_VIEW, GtkBox)

void carry_share_view_show (CarryShareView *self,
                            const CarryShare *shares,
                            const char *const *icon_names,
                            guint n_shares);

G_END_DECLS
