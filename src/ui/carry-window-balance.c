/* carry-window-balance.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-balance.h"

#include "carry-balance-view.h"

static void
on_fix_gaps_requested (GtkWidget *view, guint injuries, guint regions, guint movements)
{
  gtk_widget_activate_action (view, "diary.fix-gaps", "(uuu)", injuries, regions, movements);
}

/**
 * carry_window_balance_create:
 * @diary: the diary
 * @athlete: the runner
 * @today: a valid day
 * @side: shows the exercises of a muscle
 *
 * Returns: (transfer floating): a #CarryBalanceView whose numbers come from a thread
 */
GtkWidget *
carry_window_balance_create (CarryDiary *diary,
                             CarryAthlete *athlete,
                             const GDate *today,
                             CarryWindowSide *side)
{
  g_autoptr (CarryBalanceHistory) history = carry_balance_history_new_in_background (diary, today);
  g_autoptr (CarryBalance) balance = carry_balance_new (history);
  GtkWidget *view = carry_balance_view_new (balance);

  carry_balance_view_set_athlete (CARRY_BALANCE_VIEW (view), athlete);
  g_signal_connect_object (view, "muscle-activated", G_CALLBACK (carry_window_side_show_muscle), side,
                           G_CONNECT_SWAPPED);
  g_signal_connect (view, "fix-gaps-requested", G_CALLBACK (on_fix_gaps_requested), NULL);

  return view;
}
