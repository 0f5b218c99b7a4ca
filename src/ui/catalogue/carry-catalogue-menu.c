/* carry-catalogue-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-menu.h"

#include "carry-measure.h"
#include "carry-own-exercise-menu.h"
#include "carry-strength-session.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* Takes the target if it floats. */
static void
append (GMenu *section, const char *label, const char *action, GVariant *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (section, item);
}

/* An underscore in a name is no mnemonic. */
static char *
escape (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);

  return g_strjoinv ("__", parts);
}

static GMenuModel *
create_sessions (CarryExercise *exercise, CarryWeek *week)
{
  const char *id = carry_exercise_get_id (exercise);
  g_autoptr (GPtrArray) all = week != NULL ? carry_week_get_sessions (week) : NULL;
  g_autoptr (GMenu) sessions = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  GMenu *menu = g_menu_new ();

  for (guint i = 0; all != NULL && i < all->len; i++)
    {
      CarrySession *session = g_ptr_array_index (all, i);
      g_autofree char *day = NULL;
      g_autofree char *text = NULL;
      g_autofree char *label = NULL;

      if (!CARRY_IS_STRENGTH_SESSION (session))
        continue;

      day = carry_format_weekday (carry_session_get_day (session), FALSE);
      /* Translators: a weekday and the name of a session */
      text = g_strdup_printf (C_ ("session", "%s, %s"), day, carry_session_get_title (session));
      label = escape (text);
      append (sessions, label, "catalogue.add", g_variant_new ("(ss)", id, carry_session_get_id (session)));
    }

  append (others, _ ("_New Session"), "catalogue.add", g_variant_new ("(ss)", id, ""));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (sessions));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));

  return G_MENU_MODEL (menu);
}

/**
 * carry_catalogue_menu_new_for_exercise:
 * @exercise: an exercise
 * @favourite: whether it is a favourite
 * @week: (nullable): the week whose sessions are offered
 *
 * Returns: (transfer full): the menu of a row, with actions of the group “catalogue”
 */
GMenuModel *
carry_catalogue_menu_new_for_exercise (CarryExercise *exercise, gboolean favourite, CarryWeek *week)
{
  const char *id = carry_exercise_get_id (exercise);
  g_autoptr (GMenu) look = g_menu_new ();
  g_autoptr (GMenu) place = g_menu_new ();
  g_autoptr (GMenu) keep = g_menu_new ();
  g_autoptr (GMenuModel) sessions = create_sessions (exercise, week);
  g_autoptr (GMenuModel) own = carry_own_exercise_menu_new (exercise);
  GMenu *menu = g_menu_new ();

  append (look, _ ("_Details"), "catalogue.open", g_variant_new_string (id));
  append (place, _ ("Add to _Day…"), "catalogue.add-to-day", g_variant_new_string (id));
  g_menu_append_submenu (place, _ ("Add to _Session"), sessions);
  append (keep, favourite ? _ ("Remove from _Favourites") : _ ("Add to _Favourites"), "catalogue.favourite",
          g_variant_new_string (id));

  g_menu_append_section (menu, NULL, G_MENU_MODEL (look));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (place));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (keep));
  g_menu_append_section (menu, NULL, own);

  return G_MENU_MODEL (menu);
}

/**
 * carry_catalogue_menu_new_for_regions:
 * @browser: a browser
 *
 * Returns: (transfer full): the regions of the body, with the number of exercises that each would find; those that
 *   would find none are left out
 */
GMenuModel *
carry_catalogue_menu_new_for_regions (CarryExerciseBrowser *browser)
{
  const guint64 wanted = carry_exercise_browser_get_wanted (browser)->sets[CARRY_FACET_REGION];
  g_autoptr (GMenu) all = g_menu_new ();
  g_autoptr (GMenu) regions = g_menu_new ();
  GMenu *menu = g_menu_new ();
  CarryFacetCounts counts;

  carry_exercise_browser_count (browser, &counts);
  append (all, _ ("All regions"), "catalogue.region", g_variant_new_int32 (-1));

  for (guint region = 0; region <= CARRY_REGION_FULL; region++)
    {
      const guint n = counts.n_with[CARRY_FACET_REGION][region];
      /* Translators: a region of the body and the number of exercises for it */
      g_autofree char *label = g_strdup_printf (C_ ("region of the body", "%s (%u)"),
                                                carry_region_get_name ((CarryRegion)region), n);

      if (n > 0 || (wanted & CARRY_FACET_BIT (region)) != 0)
        append (regions, label, "catalogue.region", g_variant_new_int32 ((int)region));
    }

  g_menu_append_section (menu, NULL, G_MENU_MODEL (all));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (regions));

  return G_MENU_MODEL (menu);
}
