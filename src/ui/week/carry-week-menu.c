/* carry-week-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-menu.h"

#include <glib/gi18n.h>

#include "carry-measure.h"

static GMenuModel *
create_rest_days (const GDate *first)
{
  GMenu *menu = g_menu_new ();

  for (int i = 0; i < (int)CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (first, i);
      g_autofree char *label = carry_format_day (&day);
      g_autofree char *iso = carry_day_to_iso (&day);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "weeks.insert-rest", "s", iso);
      g_menu_append_item (menu, item);
    }

  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_clearing (void)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _ ("_Runs"), "weeks.clear::runs");
  g_menu_append (menu, _ ("_Strength"), "weeks.clear::strength");
  g_menu_append (menu, _ ("_Everything"), "weeks.clear::all");

  return G_MENU_MODEL (menu);
}

/* The week, what it belongs to, and all that comes after it. */
static GMenuModel *
create_printing (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) week = g_menu_new ();
  g_autoptr (GMenu) more = g_menu_new ();

  g_menu_append (week, _ ("_Week…"), "print.week");
  g_menu_append (week, _ ("Session _Cards…"), "print.cards");
  g_menu_append (week, _ ("_Four Weeks at a Glance…"), "print.block");
  g_menu_append (more, _ ("_All Weeks from This One On…"), "print.book");
  g_menu_append (more, _ ("_Season…"), "print.season");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (week));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (more));

  return G_MENU_MODEL (menu);
}

static void
append_if_enabled (GMenu *menu, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, item);
}

/**
 * carry_week_menu_new:
 * @first: the first day of a week
 *
 * Returns: (transfer full): what can be done with the week as a whole
 */
GMenuModel *
carry_week_menu_new (const GDate *first)
{
  g_autoptr (GMenuModel) days = create_rest_days (first);
  g_autoptr (GMenuModel) clearing = create_clearing ();
  g_autoptr (GMenu) week = g_menu_new ();
  g_autoptr (GMenu) care = g_menu_new ();
  g_autoptr (GMenuModel) printing = create_printing ();
  GMenu *menu = g_menu_new ();

  g_menu_append (week, _ ("_Copy Last Week"), "weeks.copy-last");
  g_menu_append (week, _ ("Copy to _Next Week"), "weeks.copy-to-next");
  g_menu_append_submenu (week, _ ("_Insert Rest Day"), days);
  g_menu_append_submenu (week, _ ("C_lear"), clearing);
  g_menu_append_submenu (week, _ ("_Print"), printing);
  g_menu_append (care, _ ("Check In _Today"), "week.check-in");
  append_if_enabled (care, _ ("_Pause Training…"), "care.pause");
  append_if_enabled (care, _ ("_Resume Training"), "care.resume");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (week));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (care));

  return G_MENU_MODEL (menu);
}
