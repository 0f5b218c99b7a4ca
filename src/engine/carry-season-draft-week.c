/* carry-season-draft-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-draft.h"

#include "carry-measure.h"
#include "carry-season-wording.h"

/* HC9: who needs a day without training each week; the others do every other week (grade D). */
#define CAREFUL_AGE 50u

static void
clear_race (gpointer data)
{
  CarrySeasonWeekRace *race = data;

  g_clear_pointer (&race->name, g_free);
}

static GArray *
list_races (const CarrySeasonProblem *problem, const GDate *first)
{
  GArray *races = g_array_new (FALSE, TRUE, sizeof (CarrySeasonWeekRace));

  g_array_set_clear_func (races, clear_race);
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const int day = g_date_days_between (first, &race->day);
      CarrySeasonWeekRace entry;

      if (day < 0 || day >= (int)CARRY_DAYS_PER_WEEK)
        continue;

      entry = (CarrySeasonWeekRace){
        .day = race->day,
        .priority = race->priority,
        .distance = race->distance,
        .name = g_strdup (race->name),
        .last_heavy = carry_day_plus (&race->day, -(int)carry_season_race_get_heavy_days (race, problem)),
        .last_lower = carry_day_plus (&race->day, -(int)carry_season_race_get_lower_days (race, problem)),
        .legs_free = carry_day_plus (&race->day, (int)carry_season_race_get_rest_days (race, problem)),
      };
      g_array_append_val (races, entry);
    }

  return races;
}

static GArray *
list_spikes (const CarrySeasonDraft *self, const CarrySeasonRunning *running)
{
  GArray *spikes = g_array_new (FALSE, TRUE, sizeof (CarrySeasonSpike));

  for (guint i = 0; i < running->n_spikes; i++)
    g_array_append_val (spikes, g_array_index (self->spikes, CarrySeasonSpike, running->spike + i));

  return spikes;
}

/* The race from which the legs still rest in a week. */
static const CarrySeasonRace *
find_race_behind (const CarrySeasonProblem *problem, const GDate *first)
{
  const CarrySeasonRace *found = NULL;

  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);
      const int rest = (int)carry_season_race_get_rest_days (race, problem);
      const int since = g_date_days_between (&race->day, first);

      if (since < rest && since > -((int)CARRY_DAYS_PER_WEEK - 1) && rest > 1)
        found = race;
    }

  return found;
}

static const GDate *
find_mini_taper_race (const CarrySeasonProblem *problem, const GDate *first)
{
  for (guint i = 0; i < problem->races->len; i++)
    {
      const CarrySeasonRace *race = &g_array_index (problem->races, CarrySeasonRace, i);

      if (race->priority == CARRY_RACE_PRIORITY_B && g_date_compare (&race->day, first) >= 0)
        return &race->day;
    }

  return NULL;
}

static void
append_note (GListStore *notes, CarrySeasonTopic topic, const GDate *day, const char *text)
{
  g_autoptr (CarrySeasonNote) note = carry_season_note_new (topic, day, text);

  g_list_store_append (notes, note);
}

static GListModel *
list_notes (const CarrySeasonDraft *self, const CarrySeasonWeekFacts *facts)
{
  GListStore *notes = g_list_store_new (CARRY_TYPE_SEASON_NOTE);
  const CarrySeasonRace *behind = find_race_behind (self->problem, &facts->first);
  const GDate *target = g_date_valid (&facts->target) ? &facts->target : NULL;

  append_note (notes, carry_season_wording_of_phase (facts->phase, self->problem->age), target, NULL);
  if (facts->deload)
    append_note (notes, CARRY_SEASON_TOPIC_DELOAD, NULL, NULL);
  if (facts->mini_taper)
    append_note (notes, CARRY_SEASON_TOPIC_MINI_TAPER, find_mini_taper_race (self->problem, &facts->first),
                 NULL);
  if (facts->dose.primer)
    append_note (notes, CARRY_SEASON_TOPIC_PRIMER, target, NULL);
  if (facts->recovery && behind != NULL)
    append_note (notes, CARRY_SEASON_TOPIC_RECOVERY, &behind->day, NULL);
  for (guint i = 0; i < facts->spikes->len; i++)
    {
      const CarrySeasonSpike *spike = &g_array_index (facts->spikes, CarrySeasonSpike, i);
      g_autofree char *text = carry_run_spike_describe (&spike->spike);

      append_note (notes, CARRY_SEASON_TOPIC_SPIKE, &spike->day, text);
    }

  return G_LIST_MODEL (notes);
}

static CarrySeasonDose
get_dose (const CarrySeasonDraft *self, const CarrySeasonWeekFacts *facts)
{
  const CarrySeasonDoseRequest request = {
    .phase = facts->phase,
    .event = self->problem->event,
    .level = self->problem->level,
    .age = self->problem->age,
    .wanted = self->problem->sessions,
    .gate = facts->gate,
    .deload = facts->deload,
    .mini_taper = facts->mini_taper,
    .days = facts->days,
  };

  return carry_season_dose_get (&request);
}

/**
 * carry_season_draft_write_week:
 * @self: a draft
 * @week: which, from 0
 *
 * Returns: (transfer full): the week
 */
CarrySeasonWeek *
carry_season_draft_write_week (const CarrySeasonDraft *self, guint week)
{
  const CarrySeasonProblem *problem = self->problem;
  const CarryPeriod *period = &g_array_index (self->periods, CarryPeriod, self->period[week]);
  const CarrySeasonRunning *running = &g_array_index (self->running, CarrySeasonRunning, week);
  const gboolean careful = problem->level == CARRY_LEVEL_NOVICE || problem->level == CARRY_LEVEL_RETURN ||
                           problem->age >= CAREFUL_AGE;
  const GDate first = carry_day_plus (&self->first, (int)(week * CARRY_DAYS_PER_WEEK));
  g_autoptr (GArray) races = list_races (problem, &first);
  g_autoptr (GArray) spikes = list_spikes (self, running);
  g_autoptr (GListModel) notes = NULL;
  CarrySeasonWeekFacts facts = {
    .first = first,
    .number = week + 1,
    .phase = period->phase,
    .phase_week = week - period->first + 1,
    .phase_weeks = period->n_weeks,
    .days = carry_season_days_find (problem, &first),
    .running = *running,
    .deload = self->deload[week],
    .mini_taper = self->mini_taper[week],
    .gate = self->gate[week],
    .recovery = find_race_behind (problem, &first) != NULL,
    .freeze = spikes->len > 0,
    .rest_days = careful || week % 2 == 1 ? 1 : 0,
    .races = races,
    .spikes = spikes,
  };

  g_date_clear (&facts.target, 1);
  if (period->target >= 0)
    facts.target = g_array_index (self->target_days, GDate, period->target);
  facts.dose = get_dose (self, &facts);
  notes = list_notes (self, &facts);
  facts.notes = notes;

  return carry_season_week_new (&facts);
}
