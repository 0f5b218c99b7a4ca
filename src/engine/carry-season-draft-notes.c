/* carry-season-draft-notes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-draft.h"

/* Strength training of eight weeks did not improve economy yet (Ferrauti et al. 2010, in the table of Eihara et al.
 * 2022); ten weeks or more did better than fewer (Eihara et al. 2022). */
#define SOON_DAYS 56
#define NEAR_DAYS 70

#define TAPER_WEEKS 2u

static void
append (GListStore *notes, CarrySeasonTopic topic, const GDate *day)
{
  g_autoptr (CarrySeasonNote) note = carry_season_note_new (topic, day, NULL);

  g_list_store_append (notes, note);
}

static guint
count_weeks (const CarrySeasonDraft *self, CarryPhase phase, int target)
{
  guint n_weeks = 0;

  for (guint i = 0; i < self->periods->len; i++)
    {
      const CarryPeriod *period = &g_array_index (self->periods, CarryPeriod, i);

      if (period->phase == phase && period->target == target)
        n_weeks += period->n_weeks;
    }

  return n_weeks;
}

/* Whether rest and taper between two main races are cut. */
static gboolean
is_close (const CarrySeasonDraft *self, guint target)
{
  const CarryPeriodTarget *targets = &g_array_index (self->targets, CarryPeriodTarget, 0);

  return target > 0 && targets[target].week - targets[target - 1].week - 1 <
                           targets[target - 1].transition_weeks + TAPER_WEEKS;
}

static void
append_target_notes (const CarrySeasonDraft *self, GListStore *notes)
{
  for (guint i = 0; i < self->targets->len; i++)
    {
      const CarryPeriodTarget *target = &g_array_index (self->targets, CarryPeriodTarget, i);
      const GDate *day = &g_array_index (self->target_days, GDate, i);
      const int days = g_date_days_between (&self->problem->from, day);

      if (!target->peak || days < 0)
        continue;

      if (days < SOON_DAYS)
        append (notes, CARRY_SEASON_TOPIC_RACE_SOON, day);
      else if (days < NEAR_DAYS)
        append (notes, CARRY_SEASON_TOPIC_RACE_NEAR, day);
      if (self->gate[target->week])
        append (notes, CARRY_SEASON_TOPIC_GATE, day);
      if (is_close (self, i))
        append (notes, CARRY_SEASON_TOPIC_RACES_CLOSE, day);
      else if (count_weeks (self, CARRY_PHASE_TAPER, (int)i) < TAPER_WEEKS)
        append (notes, CARRY_SEASON_TOPIC_SHORT_TAPER, day);
    }
}

static gboolean
is_target_day (const CarrySeasonDraft *self, const GDate *day)
{
  for (guint i = 0; i < self->target_days->len; i++)
    if (g_date_compare (&g_array_index (self->target_days, GDate, i), day) == 0)
      return TRUE;

  return FALSE;
}

static void
append_race_notes (const CarrySeasonDraft *self, GListStore *notes)
{
  const CarrySeasonProblem *problem = self->problem;

  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);

      if (g_date_compare (&race->day, &problem->from) < 0)
        append (notes, CARRY_SEASON_TOPIC_RACE_OVER, &race->day);
      else if (carry_season_problem_get_week (problem, &race->day) >= (int)CARRY_SEASON_MOST_WEEKS)
        append (notes, CARRY_SEASON_TOPIC_RACE_BEYOND, &race->day);
      else if (race->priority == CARRY_RACE_PRIORITY_A && !is_target_day (self, &race->day))
        append (notes, CARRY_SEASON_TOPIC_SAME_WEEK, &race->day);
    }
}

/**
 * carry_season_draft_write_notes:
 * @self: a draft
 *
 * Returns: (transfer full): a list of #CarrySeasonNote, what to beware of in the season
 */
GListModel *
carry_season_draft_write_notes (const CarrySeasonDraft *self)
{
  GListStore *notes = g_list_store_new (CARRY_TYPE_SEASON_NOTE);
  const CarryPeriodTarget *last = &g_array_index (self->targets, CarryPeriodTarget, self->targets->len - 1);

  append_target_notes (self, notes);
  append_race_notes (self, notes);
  if (!last->peak)
    append (notes, CARRY_SEASON_TOPIC_NO_MAIN_RACE, NULL);
  if (self->problem->sessions == 1)
    append (notes, CARRY_SEASON_TOPIC_FEW_SESSIONS, NULL);

  return G_LIST_MODEL (notes);
}
