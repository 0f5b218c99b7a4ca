/* carry-block-lifts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-lifts.h"

#include "carry-figure.h"
#include "carry-sheet-wording.h"
#include "carry-strength-session.h"

#include <glib/gi18n.h>

/* More are not the main ones. */
#define MOST_LIFTS 8u

#define NO_BREAK_SPACE "\xc2\xa0"

/* Holds and carries go on in other ways than by load. */
static gboolean
is_lift (CarryItem *item)
{
  return carry_prescription_get_dose (carry_item_get_prescription (item))->amount == CARRY_AMOUNT_REPS;
}

/* Keeps what belongs together on one line. */
static char *
bind_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strjoinv (NO_BREAK_SPACE, words);
}

/* “3 × 6 @ 62.5 kg”, “3 × 12”; on two lines the load stands below. */
static char *
format_dose (CarryItem *item, CarryAthlete *athlete)
{
  g_autofree char *amount = carry_prescription_format_amount (carry_item_get_prescription (item));
  g_autofree char *bound = bind_words (amount);
  g_autofree char *load =
      carry_sheet_wording_of_load (item, carry_load_form_of (carry_item_get_exercise (item), athlete));
  g_autofree char *at = load != NULL ? bind_words (load) : NULL;

  return g_strjoin (" ", bound, at, NULL);
}

static guint
week_of (CarrySession *session, const GDate *start)
{
  return (guint)g_date_days_between (start, carry_session_get_day (session)) / CARRY_DAYS_PER_WEEK;
}

static void
add_item (CarryBlockContent *self, GHashTable *lifts, CarryItem *item, guint week, CarryAthlete *athlete)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const char *id = carry_exercise_get_id (exercise);
  CarryBlockLift *lift = g_hash_table_lookup (lifts, id);

  if (!is_lift (item) || (lift == NULL && self->lifts->len == MOST_LIFTS))
    return;

  if (lift == NULL)
    {
      lift = carry_block_content_add_lift (self);
      lift->name = carry_sheet_plain (carry_exercise_get_name (exercise));
      if (carry_figure_exists (carry_exercise_get_figure (exercise)))
        lift->figure = g_strdup (carry_exercise_get_figure (exercise));
      g_hash_table_insert (lifts, (gpointer)id, lift);
    }

  if (lift->doses[week] == NULL)
    lift->doses[week] = format_dose (item, athlete);
}

static void
add_week (CarryBlockContent *self,
          GHashTable *lifts,
          GPtrArray *sessions,
          const GDate *start,
          guint week,
          CarryAthlete *athlete)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      CarryStrengthSession *session = sessions->pdata[i];

      if (!CARRY_IS_STRENGTH_SESSION (session) || week_of (sessions->pdata[i], start) != week)
        continue;
      for (guint j = 0; j < carry_strength_session_get_n_items (session); j++)
        add_item (self, lifts, carry_strength_session_get_nth (session, j), week, athlete);
    }
}

/**
 * carry_block_lifts_describe:
 * @self: the block
 * @sessions: (element-type CarrySession): all of its sessions
 * @start: its first day
 * @current: the week of the sheet, from 0
 * @athlete: the runner
 *
 * Says how the main exercises go on: those of the week of the sheet first, then those of the others.
 */
void
carry_block_lifts_describe (
    CarryBlockContent *self, GPtrArray *sessions, const GDate *start, guint current, CarryAthlete *athlete)
{
  g_autoptr (GHashTable) lifts = g_hash_table_new (g_str_hash, g_str_equal);

  add_week (self, lifts, sessions, start, current, athlete);
  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    if (week != current)
      add_week (self, lifts, sessions, start, week, athlete);
}
