/* carry-judgement-of-runs.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-judged-place.h"
#include "carry-rule-choice.h"

#include <math.h>

/* Good news about the next hard run is worth saying when it is this near. */
#define WORTH_SAYING_MINUTES (96 * CARRY_MINUTES_PER_HOUR)

/* A visit to the gym counts as one with the run when it starts this soon after it. */
#define SAME_VISIT_MINUTES 60

/* What is left of a session in the legs falls to 37 % in this time; new work leaves this much more. Source: our
 * own fit to Doma and Deakin 2013 and Doma et al. 2015, 2019 (grade D). */
#define FATIGUE_TIME_MINUTES (24.0 * CARRY_MINUTES_PER_HOUR)
#define FATIGUE_OF_NEW_WORK 1.6

/* Less than one percent is not worth a word. */
#define LEAST_FATIGUE 0.01

/* The soft rules of one subject, from the shortest gap to the longest. */
static const CarryRuleId before_quality[] = { CARRY_RULE_S1A, CARRY_RULE_S1B };
static const CarryRuleId before_long[] = { CARRY_RULE_S2A, CARRY_RULE_S2B };
static const CarryRuleId after_tiring[] = { CARRY_RULE_S3A, CARRY_RULE_S3B, CARRY_RULE_S3C };
static const CarryRuleId same_day[] = { CARRY_RULE_S7A, CARRY_RULE_S7B };

/* A gap between the place and a run. */
typedef struct
{
  CarrySide side;
  int minutes;
  const CarryProblemRun *run;
  gboolean mild; /* the milder points of a rule apply */
} Gap;
static int
points_of_gap (const CarryJudgedPlace *self, CarryRuleId rule, const Gap *gap)
{
  return gap->mild ? carry_rule_set_get_mild_points (self->problem->rules, rule, self->wish->kind)
                   : carry_judged_place_get_points (self, rule);
}

static void
say_gap (CarryJudgedPlace *self, CarryRuleId rule, const Gap *gap, int points, int wanted)
{
  const CarryFinding finding = {
    .rule = rule,
    .matter = CARRY_MATTER_GAP_TO_RUN,
    .points = points,
    .side = gap->side,
    .gap = gap->minutes,
    .wanted = wanted,
    .run = gap->run->kind,
    .other = gap->run->start,
  };

  carry_judged_place_add (self, &finding);
}

/* Lets a rule forbid the place if it asks for a longer gap. */
static gboolean
forbid_gap (CarryJudgedPlace *self, CarryRuleId rule, const Gap *gap, int needed)
{
  if (gap->minutes < 0 || gap->minutes >= needed)
    return FALSE;

  say_gap (self, rule, gap, CARRY_POINTS_BLOCKED, needed);
  return TRUE;
}

/* From which gap on the rules of a subject cost nothing. */
static int
free_from (const CarryJudgedPlace *self, const CarryRuleId *rules, gsize n_rules, const Gap *gap)
{
  int minutes = 0;

  for (gsize i = 0; i < n_rules; i++)
    {
      if (points_of_gap (self, rules[i], gap) > 0)
        minutes = MAX (minutes, carry_judged_place_get_limit (self, rules[i]));
    }

  return minutes;
}

/* Lets the first rule of a subject speak whose limit is longer than the gap. Returns FALSE if none does. */
static gboolean
weigh (CarryJudgedPlace *self, const CarryRuleId *rules, gsize n_rules, const Gap *gap)
{
  for (gsize i = 0; i < n_rules; i++)
    {
      const int points = points_of_gap (self, rules[i], gap);

      if (gap->minutes >= carry_judged_place_get_limit (self, rules[i]))
        continue;

      if (points <= 0)
        return FALSE;

      say_gap (self, rules[i], gap, points, free_from (self, rules, n_rules, gap));
      return TRUE;
    }

  return FALSE;
}

static Gap
gap_before (const CarryJudgedPlace *self, const CarryProblemRun *run)
{
  return (Gap){ CARRY_SIDE_BEFORE, run->start - self->end, run, FALSE };
}

static Gap
gap_after (const CarryJudgedPlace *self, const CarryProblemRun *run)
{
  return (Gap){ CARRY_SIDE_AFTER, self->start - run->end, run, FALSE };
}

static int
rest_after_race (const CarryJudgedPlace *self, const CarryProblemRun *race)
{
  if (!carry_strength_kind_is_lower (self->wish->kind))
    return 0;

  return race->rest_minutes > 0 ? race->rest_minutes
                                : (int)self->problem->post_race_hours * CARRY_MINUTES_PER_HOUR;
}

/* HC4 and HC5: every race counts, since a main race further away can ask for more than a small one tomorrow. */
static void
judge_races (CarryJudgedPlace *self)
{
  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const CarryRuleId ahead_rule = carry_rule_for_race_ahead (run->priority);
      Gap ahead, behind;

      if (run->key != CARRY_RUN_KEY_RACE)
        continue;

      ahead = gap_before (self, run);
      behind = gap_after (self, run);

      if (!forbid_gap (self, ahead_rule, &ahead, carry_judged_place_get_limit (self, ahead_rule)))
        forbid_gap (self, CARRY_RULE_HC5, &behind, rest_after_race (self, run));
    }
}

/* HC1 for this session: longer for those who are not used to it, shorter for light jumps if they want that. */
static CarryRuleId
rule_before_quality (const CarryJudgedPlace *self)
{
  const CarryProblemWish *wish = self->wish;

  if (self->problem->unaccustomed)
    return CARRY_RULE_HC1_UNACCUSTOMED;

  if (self->problem->relaxed_explosive && wish->kind == CARRY_STRENGTH_EXPLOSIVE &&
      self->end - self->start <= CARRY_SHORT_EXPLOSIVE_MINUTES &&
      wish->contacts <= CARRY_SHORT_EXPLOSIVE_CONTACTS)
    return CARRY_RULE_HC1_RELAXED;

  return CARRY_RULE_HC1;
}

/* S9: what is left of the session when the run starts, F(t) = e^(-t/24 h) times what makes it more. */
static gboolean
weigh_fatigue (CarryJudgedPlace *self, const Gap *gap)
{
  const double left = exp (-gap->minutes / FATIGUE_TIME_MINUTES) * self->wish->fatigue *
                      (self->problem->unaccustomed ? FATIGUE_OF_NEW_WORK : 1);
  const int points = (int)lround (carry_judged_place_get_points (self, CARRY_RULE_S9) * left);
  CarryFinding finding = {
    .rule = CARRY_RULE_S9,
    .matter = CARRY_MATTER_FATIGUE_LEFT,
    .points = points,
    .side = CARRY_SIDE_BEFORE,
    .gap = gap->minutes,
    .wanted = (int)lround (100 * left), /* percent */
    .run = gap->run->kind,
    .other = gap->run->start,
  };

  if (left < LEAST_FATIGUE || points <= 0)
    return FALSE;

  carry_judged_place_add (self, &finding);
  return TRUE;
}

/* S1: what the session takes from the next hard run. */
static void
weigh_quality (CarryJudgedPlace *self, const CarryProblemRun *quality)
{
  const Gap gap = gap_before (self, quality);

  if (self->problem->fine && carry_strength_kind_is_lower (self->wish->kind))
    {
      weigh_fatigue (self, &gap);
      return;
    }

  if (weigh (self, before_quality, G_N_ELEMENTS (before_quality), &gap))
    {
      if (self->problem->extra_recovery)
        carry_judged_place_say (self, CARRY_RULE_S1C, CARRY_MATTER_SLOW_RECOVERY,
                                carry_judged_place_get_points (self, CARRY_RULE_S1C), 0);
      return;
    }

  if (!carry_strength_kind_is_lower (self->wish->kind))
    {
      const CarryRuleId low_load[] = { CARRY_RULE_S1D };

      weigh (self, low_load, G_N_ELEMENTS (low_load), &gap);
    }
  else if (gap.minutes < WORTH_SAYING_MINUTES)
    say_gap (self, CARRY_RULE_S1B, &gap, 0, 0);
}

/* HC1, S1 and S2: what the session takes from the runs that follow. */
static void
judge_runs_ahead (CarryJudgedPlace *self)
{
  const CarryRuleId rule = rule_before_quality (self);
  const CarryProblemRun *quality = NULL;
  const CarryProblemRun *next_long = NULL;
  gboolean forbidden = FALSE;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const Gap gap = gap_before (self, run);

      if (gap.minutes < 0)
        continue;

      if (run->key == CARRY_RUN_KEY_LONG && (next_long == NULL || run->start < next_long->start))
        next_long = run;
      if (run->key != CARRY_RUN_KEY_QUALITY && run->key != CARRY_RUN_KEY_RACE)
        continue;

      forbidden |= forbid_gap (self, rule, &gap, carry_judged_place_get_limit (self, rule));
      if (quality == NULL || run->start < quality->start)
        quality = run;
    }

  if (quality != NULL && !forbidden)
    weigh_quality (self, quality);

  if (next_long != NULL)
    {
      const Gap gap = gap_before (self, next_long);

      weigh (self, before_long, G_N_ELEMENTS (before_long), &gap);
    }
}

/* S3 and HC5b: what long runs have left in the legs. */
static void
judge_long_runs_behind (CarryJudgedPlace *self)
{
  const CarryProblemRun *tiring = carry_timeline_last_tiring_run (self->timeline, self->start);

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const Gap gap = gap_after (self, run);

      if (carry_timeline_is_very_long (run))
        forbid_gap (self, CARRY_RULE_HC5B, &gap, carry_judged_place_get_limit (self, CARRY_RULE_HC5B));
    }

  if (tiring != NULL)
    {
      Gap gap = gap_after (self, tiring);

      gap.mild = tiring->end - tiring->start < CARRY_TIRING_RUN_MINUTES;
      weigh (self, after_tiring, G_N_ELEMENTS (after_tiring), &gap);
    }
}

/* Run and lift in one visit: allowed at a cost to those who want it, if the lift is short and follows at once. */
static gboolean
is_one_visit (const CarryJudgedPlace *self, const Gap *gap)
{
  return self->problem->one_visit && self->end - self->start <= CARRY_ONE_VISIT_MINUTES &&
         gap->minutes < SAME_VISIT_MINUTES;
}

/* HC2: every key run counts, also one with an easy run after it, and one of the evening before. */
static void
judge_key_runs_behind (CarryJudgedPlace *self)
{
  const int needed = carry_judged_place_get_limit (self, CARRY_RULE_HC2);
  gboolean visits = FALSE;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const Gap gap = gap_after (self, run);

      if (run->key == CARRY_RUN_KEY_NONE || gap.minutes < 0 || gap.minutes >= needed)
        continue;

      if (is_one_visit (self, &gap))
        visits = TRUE;
      else
        forbid_gap (self, CARRY_RULE_HC2, &gap, needed);
    }

  if (visits)
    carry_judged_place_say (self, CARRY_RULE_HC2_ONE_VISIT, CARRY_MATTER_ONE_VISIT,
                            carry_judged_place_get_points (self, CARRY_RULE_HC2_ONE_VISIT), 0);
}

/* S7 over the last run, unless HC2 has said what there is to say of it. */
static void
weigh_run_behind (CarryJudgedPlace *self, const CarryProblemRun *last)
{
  const Gap gap = gap_after (self, last);

  if (carry_timeline_day_of (last->end) != self->day ||
      (last->key != CARRY_RUN_KEY_NONE && gap.minutes < carry_judged_place_get_limit (self, CARRY_RULE_HC2)))
    return;

  /* After a long run S3 has something to say already. */
  if (!weigh (self, same_day, G_N_ELEMENTS (same_day), &gap) &&
      last != carry_timeline_last_tiring_run (self->timeline, self->start))
    say_gap (self, CARRY_RULE_S7B, &gap, 0, 0);
}

/* HC2b: every easy run later on the day counts; S7: the next one. */
static void
judge_easy_runs_ahead (CarryJudgedPlace *self)
{
  const CarryProblemRun *next =
      carry_timeline_next_run (self->timeline, self->end, CARRY_RUN_KEY_NONE, CARRY_RUN_KEY_LONG);
  gboolean forbidden = FALSE;

  if (next == NULL || carry_timeline_day_of (next->start) != self->day)
    return;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const Gap gap = gap_before (self, run);

      if (run->key <= CARRY_RUN_KEY_LONG && carry_timeline_day_of (run->start) == self->day)
        forbidden |=
            forbid_gap (self, CARRY_RULE_HC2B, &gap, carry_judged_place_get_limit (self, CARRY_RULE_HC2B));
    }

  if (!forbidden)
    {
      const Gap gap = gap_before (self, next);

      weigh (self, same_day, G_N_ELEMENTS (same_day), &gap);
    }
}

/* HC2, HC2b and S7: the distance to the runs of the same day, whatever their kind and on either side. */
static void
judge_same_day (CarryJudgedPlace *self)
{
  const CarryProblemRun *last = carry_timeline_last_run (self->timeline, self->start);

  judge_key_runs_behind (self);
  if (last != NULL)
    weigh_run_behind (self, last);
  judge_easy_runs_ahead (self);
}

/**
 * carry_judged_place_weigh_runs:
 * @self: a place
 *
 * Lets the rules about runs before and after the place speak: HC1, HC2, HC4, HC5, S1 to S3, S7 and S9.
 */
void
carry_judged_place_weigh_runs (CarryJudgedPlace *self)
{
  judge_same_day (self);
  judge_runs_ahead (self);
  judge_long_runs_behind (self);
  judge_races (self);
}
