/* carry-arranged-items.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

/* A session's items while they are being put in another order: an array that owns them. Two that follow each other with
 * the same number above 0 are in one superset. Only the arrangement of sessions works on them. */

GPtrArray *carry_arranged_items_take (CarryStrengthSession *session);
guint carry_arranged_items_get_superset (GPtrArray *items, guint position);
void carry_arranged_items_put (GPtrArray *items, guint position, CarryItem *item);
void carry_arranged_items_set_superset (GPtrArray *items, guint position, guint superset);
guint carry_arranged_items_find_free (GPtrArray *items);
guint carry_arranged_items_find_group (GPtrArray *items, guint position, guint *n_items);
guint carry_arranged_items_count_rounds (GPtrArray *items, guint position);
void carry_arranged_items_set_sets (GPtrArray *items, guint position, guint sets);
void carry_arranged_items_adopt (GPtrArray *items, guint position);
void carry_arranged_items_tidy (GPtrArray *items);
guint carry_arranged_items_carry_over (GPtrArray *items, guint first, guint n_items, guint gap);
guint carry_arranged_items_count_fellows (GPtrArray *items, guint position, guint superset);
gboolean carry_arranged_items_is_inside (GPtrArray *items, guint gap);

G_END_DECLS
