/* carry-judgement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-judgement.h"

#include "carry-measure.h"
#include "carry-wording.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* Good news about the next hard run is worth saying when it is this near. */
#define WORTH_SAYING_MINUTES (96 * CARRY_MINUTES_PER_HOUR)

/* The rules of one subject, from the shortest gap to the longest. */
static const CarryRuleId before_quality[] = { CARRY_RULE_HC1, CARRY_RULE_S1A, CARRY_RULE_S1B };
static const CarryRuleId before_long[] = { CARRY_RULE_S2A, CARRY_RULE_S2B };
static const CarryRuleId after_tiring[] = { CARRY_RULE_S3A, CARRY_RULE_S3B, CARRY_RULE_S3C };
static const CarryRuleId after_very_long[] = { CARRY_RULE_HC5B };
static const CarryRuleId after_key[] = { CARRY_RULE_HC2 };
static const CarryRuleId before_other[] = { CARRY_RULE_HC2B };
static const CarryRuleId same_day[] = { CARRY_RULE_S7A, CARRY_RULE_S7B };

/* One place under judgement. */
typedef struct
{
  const CarryWeekProblem *problem;
  const CarryTimeline *timeline;
  int start; /* minutes after 00:00 of the week's first day */
  int end;
  int day; /* days after the week's first day */
  GPtrArray *reasons;
  gboolean blocked;
} Place;

/* A gap between the place and a run. */
typedef struct
{
  CarrySide side;
  int minutes;
  const char *what;
  gboolean mild; /* the milder points of a rule apply */
} Gap;

static void
say (Place *self, CarryRuleId id, double penalty, int gap, const char *text)
{
  CarryReason *reason =
      carry_reason_new (carry_rule_get (id)->id, penalty, (double)gap / CARRY_MINUTES_PER_HOUR, text);

  g_ptr_array_add (self->reasons, reason);
  self->blocked |= carry_reason_is_blocking (reason);
}

static int
limit_of (const CarryRule *rule, CarryStrengthKind kind)
{
  return (int)(rule->limit[kind] * CARRY_MINUTES_PER_HOUR);
}

static double
points_of (const Place *self, const CarryRule *rule, gboolean mild)
{
  const CarryStrengthKind kind = self->problem->kind;
  const double extra = self->problem->extra_recovery ? rule->extra[kind] : 0;

  return (mild ? rule->mild[kind] : rule->points[kind]) + extra;
}

static void
block (Place *self, CarryRuleId id, const Gap *gap, int needed)
{
  g_autofree char *text = carry_wording_of_needed (gap->side, gap->minutes, gap->what, needed);

  say (self, id, CARRY_PENALTY_BLOCKED, gap->minutes, text);
}

static void
approve (Place *self, CarryRuleId id, const Gap *gap)
{
  g_autofree char *text = carry_wording_of_place (gap->side, gap->minutes, gap->what);

  say (self, id, 0, gap->minutes, text);
}

/* From which gap on the rules of a subject cost nothing. */
static int
free_from (const Place *self, const CarryRuleId *rules, gsize n_rules, gboolean mild)
{
  int minutes = 0;

  for (gsize i = 0; i < n_rules; i++)
    {
      const CarryRule *rule = carry_rule_get (rules[i]);

      if (rule->hard || points_of (self, rule, mild) > 0)
        minutes = MAX (minutes, limit_of (rule, self->problem->kind));
    }

  return minutes;
}

/* Lets the first rule of a subject speak whose limit is longer than the gap. Returns FALSE if none does. */
static gboolean
weigh (Place *self, const CarryRuleId *rules, gsize n_rules, const Gap *gap)
{
  g_autofree char *text = NULL;

  for (gsize i = 0; i < n_rules; i++)
    {
      const CarryRule *rule = carry_rule_get (rules[i]);
      const int limit = limit_of (rule, self->problem->kind);
      const double points = points_of (self, rule, gap->mild);

      if (gap->minutes >= limit)
        continue;

      if (rule->hard)
        {
          block (self, rules[i], gap, limit);
          return TRUE;
        }

      if (points <= 0)
        return FALSE;

      text = carry_wording_of_better (gap->side, gap->minutes, gap->what,
                                      free_from (self, rules, n_rules, gap->mild));
      say (self, rules[i], points, gap->minutes, text);
      return TRUE;
    }

  return FALSE;
}

static Gap
gap_before (const Place *self, const CarryProblemRun *run)
{
  return (Gap){ CARRY_SIDE_BEFORE, run->start - self->end, carry_run_kind_get_name (run->kind), FALSE };
}

static Gap
gap_after (const Place *self, const CarryProblemRun *run)
{
  return (Gap){ CARRY_SIDE_AFTER, self->start - run->end, carry_run_kind_get_name (run->kind), FALSE };
}

/* HC8: the session has to fit into its day, and nothing else may happen at its time. */
static void
judge_availability (Place *self)
{
  const CarryProblemRun *run = carry_timeline_run_between (self->timeline, self->start, self->end);
  g_autofree char *text = NULL;

  if (run != NULL)
    {
      /* Translators: %s is a run such as “Intervals” */
      text = g_strdup_printf (_ ("%s is at this time"), carry_run_kind_get_name (run->kind));
      say (self, CARRY_RULE_HC8, CARRY_PENALTY_BLOCKED, 0, text);
    }

  if (carry_timeline_session_between (self->timeline, self->start, self->end) != NULL)
    say (self, CARRY_RULE_HC8, CARRY_PENALTY_BLOCKED, 0, _ ("Another strength session is at this time"));

  if (self->end > (self->day + 1) * (int)CARRY_MINUTES_PER_DAY)
    say (self, CARRY_RULE_HC8, CARRY_PENALTY_BLOCKED, 0, _ ("The session would end after midnight"));

  if (self->start < self->problem->earliest)
    say (self, CARRY_RULE_HC8, CARRY_PENALTY_BLOCKED, 0, _ ("This time has passed"));
}

static int
rest_after_race (const Place *self, const CarryProblemRun *race)
{
  const guint hours = race->rest_hours > 0 ? race->rest_hours : self->problem->post_race_hours;

  return (int)hours * CARRY_MINUTES_PER_HOUR;
}

/* HC4 and HC5: every race counts, since a main race further away can ask for more than a small one tomorrow. */
static void
judge_races (Place *self)
{
  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      const int before = (int)carry_rule_get_race_rest_before (run->priority) * CARRY_MINUTES_PER_HOUR;
      const int after = rest_after_race (self, run);
      const Gap ahead = gap_before (self, run), behind = gap_after (self, run);

      if (run->key != CARRY_RUN_KEY_RACE)
        continue;

      if (ahead.minutes >= 0 && ahead.minutes < before)
        block (self, CARRY_RULE_HC4, &ahead, before);
      else if (behind.minutes >= 0 && behind.minutes < after)
        block (self, CARRY_RULE_HC5, &behind, after);
    }
}

/* HC1, S1 and S2: what the session takes from the runs that follow. */
static void
judge_runs_ahead (Place *self)
{
  const CarryProblemRun *quality =
      carry_timeline_next_run (self->timeline, self->end, CARRY_RUN_KEY_QUALITY, CARRY_RUN_KEY_RACE);
  const CarryProblemRun *next_long =
      carry_timeline_next_run (self->timeline, self->end, CARRY_RUN_KEY_LONG, CARRY_RUN_KEY_LONG);

  if (quality != NULL)
    {
      const Gap gap = gap_before (self, quality);

      if (!weigh (self, before_quality, G_N_ELEMENTS (before_quality), &gap) &&
          gap.minutes < WORTH_SAYING_MINUTES)
        approve (self, CARRY_RULE_S1B, &gap);
    }

  if (next_long != NULL)
    {
      const Gap gap = gap_before (self, next_long);

      weigh (self, before_long, G_N_ELEMENTS (before_long), &gap);
    }
}

/* S3 and HC5b: what long runs have left in the legs. */
static void
judge_long_runs_behind (Place *self)
{
  const CarryProblemRun *tiring = carry_timeline_last_tiring_run (self->timeline, self->start);
  const CarryProblemRun *very_long = carry_timeline_last_very_long_run (self->timeline, self->start);

  if (very_long != NULL)
    {
      const Gap gap = gap_after (self, very_long);

      weigh (self, after_very_long, G_N_ELEMENTS (after_very_long), &gap);
    }

  if (tiring != NULL)
    {
      Gap gap = gap_after (self, tiring);

      gap.mild = tiring->end - tiring->start < CARRY_TIRING_RUN_MINUTES;
      weigh (self, after_tiring, G_N_ELEMENTS (after_tiring), &gap);
    }
}

/* HC2, HC2b and S7: the distance to the runs of the same day, whatever their kind and on either side. HC2 also
 * looks back over midnight, to an important run of the evening before. */
static void
judge_same_day (Place *self)
{
  const CarryProblemRun *last = carry_timeline_last_run (self->timeline, self->start);
  const CarryProblemRun *next =
      carry_timeline_next_run (self->timeline, self->end, CARRY_RUN_KEY_NONE, CARRY_RUN_KEY_LONG);

  if (last != NULL)
    {
      const Gap gap = gap_after (self, last);

      if (last->key != CARRY_RUN_KEY_NONE && weigh (self, after_key, G_N_ELEMENTS (after_key), &gap))
        return;

      /* After a long run S3 has something to say already. */
      if (carry_timeline_day_of (last->end) == self->day &&
          !weigh (self, same_day, G_N_ELEMENTS (same_day), &gap) &&
          last != carry_timeline_last_tiring_run (self->timeline, self->start))
        approve (self, CARRY_RULE_S7B, &gap);
    }

  if (next != NULL && carry_timeline_day_of (next->start) == self->day)
    {
      const Gap gap = gap_before (self, next);

      if (!weigh (self, before_other, G_N_ELEMENTS (before_other), &gap))
        weigh (self, same_day, G_N_ELEMENTS (same_day), &gap);
    }
}

/* The run that says what kind of day it is: hard before long before recovery before any other. */
static const CarryProblemRun *
run_of_the_day (const Place *self)
{
  const CarryProblemRun *found = NULL;
  guint best = 0;

  for (guint i = 0; i < carry_timeline_get_n_runs (self->timeline); i++)
    {
      const CarryProblemRun *run = carry_timeline_get_run (self->timeline, i);
      guint rank = 1;

      if (carry_timeline_day_of (run->start) != self->day)
        continue;

      if (run->key == CARRY_RUN_KEY_QUALITY)
        rank = 4;
      else if (run->key == CARRY_RUN_KEY_LONG)
        rank = 3;
      else if (run->kind == CARRY_RUN_RECOVERY)
        rank = 2;

      if (rank > best)
        {
          best = rank;
          found = run;
        }
    }

  return found;
}

/* S4: hard days stay hard and easy days easy; coming back from an injury, days without a run are preferred. */
static void
judge_day (Place *self)
{
  const CarryProblemRun *run = run_of_the_day (self);
  CarryRuleId id = CARRY_RULE_S4B;
  const char *text = _ ("Makes an easy day harder");
  double points;

  if (run == NULL)
    {
      id = CARRY_RULE_S4D;
      text = self->problem->returning ? _ ("A day without a run") : _ ("Uses a rest day");
    }
  else if (self->problem->returning)
    text = _ ("On a day with a run, while you come back from an injury");
  else if (run->key == CARRY_RUN_KEY_QUALITY || run->key == CARRY_RUN_KEY_LONG)
    {
      id = CARRY_RULE_S4A;
      text = run->key == CARRY_RUN_KEY_LONG ? _ ("On the day of the long run, so easy days stay easy")
                                            : _ ("On a hard day, so easy days stay easy");
    }
  else if (run->kind == CARRY_RUN_RECOVERY)
    {
      id = CARRY_RULE_S4C;
      text = _ ("Takes away from a recovery day");
    }

  points = points_of (self, carry_rule_get (id), FALSE);

  if (run == NULL ? self->problem->returning : run->key == CARRY_RUN_KEY_LONG)
    points = 0;

  say (self, id, points, 0, text);
}

/* S6: a second session on one day, for those who do not like that. */
static void
judge_double (Place *self)
{
  const int midnight = self->day * (int)CARRY_MINUTES_PER_DAY;
  const int next_midnight = midnight + (int)CARRY_MINUTES_PER_DAY;

  if (!self->problem->dislikes_doubles)
    return;

  if (carry_timeline_run_between (self->timeline, midnight, next_midnight) != NULL ||
      carry_timeline_session_between (self->timeline, midnight, next_midnight) != NULL)
    say (self, CARRY_RULE_S6, points_of (self, carry_rule_get (CARRY_RULE_S6), FALSE), 0,
         _ ("Second session of the day"));
}

/* HC3 and S5a towards sessions that stay where they are. */
static void
judge_fixed_sessions (Place *self)
{
  const GArray *sessions = self->timeline->sessions;

  for (guint i = 0; i < sessions->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (sessions, CarryProblemSession, i);
      CarryReason *reason = carry_judgement_of_pair (self->problem, self->problem->kind, self->start,
                                                     session->kind, session->start);

      if (reason == NULL)
        continue;

      g_ptr_array_add (self->reasons, reason);
      self->blocked |= carry_reason_is_blocking (reason);
    }
}

static void
keep_only_blocking (GPtrArray *reasons)
{
  for (guint i = reasons->len; i > 0; i--)
    {
      if (!carry_reason_is_blocking (reasons->pdata[i - 1]))
        g_ptr_array_remove_index (reasons, i - 1);
    }
}

/**
 * carry_judgement_of_place:
 * @problem: a week
 * @timeline: the line of @problem
 * @start: where a session would start, minutes after 00:00 of the week's first day
 *
 * Says what all rules have to say of one session at @start, with everything else as it is. The terms and the
 * numbers are those of the table of rules; S7 counts for a run of any kind on the same day.
 *
 * Returns: (transfer full) (element-type CarryReason): at least one reason; for a forbidden place only those
 *   that forbid it
 */
GPtrArray *
carry_judgement_of_place (const CarryWeekProblem *problem, const CarryTimeline *timeline, int start)
{
  Place self = {
    .problem = problem,
    .timeline = timeline,
    .start = start,
    .end = start + (int)problem->session_minutes,
    .day = carry_timeline_day_of (start),
    .reasons = g_ptr_array_new_with_free_func (g_object_unref),
  };

  judge_availability (&self);

  /* Gaps to runs mean nothing where the session cannot be at all. */
  if (self.blocked)
    return self.reasons;

  judge_same_day (&self);
  judge_runs_ahead (&self);
  judge_long_runs_behind (&self);
  judge_races (&self);
  judge_fixed_sessions (&self);
  judge_day (&self);
  judge_double (&self);

  if (self.blocked)
    keep_only_blocking (self.reasons);

  return self.reasons;
}

static char *
name_of_session (const CarryWeekProblem *problem, int start)
{
  const GDate day = carry_day_plus (&problem->first, carry_timeline_day_of (start));
  g_autofree char *weekday = carry_format_weekday (&day, FALSE);

  /* Translators: %s is a weekday; used in “24 h after the session on Tuesday” */
  return g_strdup_printf (_ ("the session on %s"), weekday);
}

/**
 * carry_judgement_of_pair:
 * @problem: a week
 * @kind: the kind of a session
 * @start: when it starts, minutes after 00:00 of the week's first day
 * @other_kind: the kind of another session
 * @other_start: when that starts
 *
 * Says what the distance between the starts of two sessions means for the first of them: HC3 if they are too
 * close, S5a if they could be further apart.
 *
 * Returns: (transfer full) (nullable): the reason, or %NULL if the distance is fine
 */
CarryReason *
carry_judgement_of_pair (const CarryWeekProblem *problem,
                         CarryStrengthKind kind,
                         int start,
                         CarryStrengthKind other_kind,
                         int other_start)
{
  const CarrySide side = start < other_start ? CARRY_SIDE_BEFORE : CARRY_SIDE_AFTER;
  const int gap = ABS (start - other_start);
  const int needed = (int)carry_rule_get_spacing (kind, other_kind) * CARRY_MINUTES_PER_HOUR;
  const CarryRule *spread = carry_rule_get (CARRY_RULE_S5A);
  const int better = limit_of (spread, kind);
  const double hours = (double)gap / CARRY_MINUTES_PER_HOUR;
  g_autofree char *name = name_of_session (problem, other_start);
  g_autofree char *text = NULL;

  if (gap < needed)
    {
      text = carry_wording_of_needed (side, gap, name, needed);
      return carry_reason_new (carry_rule_get (CARRY_RULE_HC3)->id, CARRY_PENALTY_BLOCKED, hours, text);
    }

  if (needed > 0 && gap >= limit_of (carry_rule_get (CARRY_RULE_HC3), kind) && gap < better)
    {
      text = carry_wording_of_better (side, gap, name, better);
      return carry_reason_new (spread->id, spread->points[kind], hours, text);
    }

  return NULL;
}
