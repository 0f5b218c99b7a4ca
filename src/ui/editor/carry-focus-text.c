/* carry-focus-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-focus-text.h"

#include "carry-cell-text.h"

#include <glib/gi18n.h>

static const char *
name_of (CarryItem *item)
{
  return carry_exercise_get_name (carry_item_get_exercise (item));
}

/* The first item of a session with the exercise of another, or NULL. */
static CarryItem *
find_like (CarryStrengthSession *session, CarryItem *item)
{
  const char *id = carry_exercise_get_id (carry_item_get_exercise (item));

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *other = carry_strength_session_get_nth (session, i);

      if (g_str_equal (carry_exercise_get_id (carry_item_get_exercise (other)), id))
        return other;
    }

  return NULL;
}

/* “3 × 6 · 72.5 kg” */
static char *
format_dose (CarryItem *item, CarryAthlete *athlete)
{
  const CarryLoadForm form = carry_load_form_of (carry_item_get_exercise (item), athlete);
  g_autofree char *amount = carry_cell_format (item, CARRY_CELL_AMOUNT, form);
  g_autofree char *load = carry_cell_format (item, CARRY_CELL_LOAD, form);

  return g_strdup_printf ("%s · %s", amount, load);
}

static void
add_line (GString *text, char *taken)
{
  g_autofree char *line = taken;

  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
add_item (GString *text, CarryStrengthSession *before, CarryItem *item, CarryAthlete *athlete)
{
  CarryItem *other = find_like (before, item);
  g_autofree char *now = format_dose (item, athlete);
  g_autofree char *then = other != NULL ? format_dose (other, athlete) : NULL;

  if (then == NULL)
    /* Translators: an exercise that would come, and its dose: “New: Push-Up, 3 × 10 · Body” */
    add_line (text, g_strdup_printf (_ ("New: %1$s, %2$s"), name_of (item), now));
  else if (!g_str_equal (now, then))
    /* Translators: an exercise, its dose as it is, and as it would be */
    add_line (text, g_strdup_printf (_ ("%1$s: %3$s instead of %2$s"), name_of (item), then, now));
}

/**
 * carry_focus_text_describe:
 * @before: a session as it is
 * @after: as it would be
 * @athlete: the runner, whose units and implements weights are said in
 *
 * Returns: (transfer full): what would be different, a line for each exercise, its name and its minutes
 */
char *
carry_focus_text_describe (CarryStrengthSession *before, CarryStrengthSession *after, CarryAthlete *athlete)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const guint then = carry_strength_session_get_estimated_minutes (before);
  const guint now = carry_strength_session_get_estimated_minutes (after);
  const char *title = carry_session_get_title (CARRY_SESSION (after));

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (before) && CARRY_IS_STRENGTH_SESSION (after), NULL);

  for (guint i = 0; i < carry_strength_session_get_n_items (after); i++)
    add_item (text, before, carry_strength_session_get_nth (after, i), athlete);
  for (guint i = 0; i < carry_strength_session_get_n_items (before); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (before, i);

      if (find_like (after, item) == NULL)
        /* Translators: an exercise that would not be in the session any more */
        add_line (text, g_strdup_printf (_ ("Left out: %s"), name_of (item)));
    }

  if (!g_str_equal (title, carry_session_get_title (CARRY_SESSION (before))))
    /* Translators: the name that a session would have */
    add_line (text, g_strdup_printf (_ ("Name: %s"), title));
  if (now != then)
    add_line (text,
              g_strdup_printf (ngettext ("%1$u minute instead of %2$u", "%1$u minutes instead of %2$u", now),
                               now, then));

  return text->len > 0 ? g_strdup (text->str) : g_strdup (_ ("Nothing is different"));
}
