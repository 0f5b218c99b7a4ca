/* carry-share-bar.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-chart-data.h"

G_BEGIN_DECLS

#define CARRY_TYPE_SHARE_BAR (carry_share_bar_get_type ())
G_DECLARE_FINAL_TYPE (CarryShareBar, carry_share_bar, CARRY, SHARE_BAR, GtkWidget)

/**
 * CarryShare:
 * @title: what it is
 * @css_class: the class of its ink
 * @value: how much of it there is, not negative
 */
typedef struct
{
  const char *title;
  const char *css_class;
  double value;
} CarryShare;

GtkWidget *carry_share_bar_new (void);
void carry_share_bar_set_shares (CarryShareBar *self, const CarryShare *shares, guint n_shares);

G_END_DECLS
