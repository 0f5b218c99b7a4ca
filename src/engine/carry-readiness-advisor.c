/* carry-readiness-advisor.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-readiness-advisor.h"

#include <glib/gi18n.h>

#include "carry-loaded-places.h"
#include "carry-measure.h"
#include "carry-run.h"
#include "carry-scheduler.h"
#include "carry-sore-place.h"
#include "carry-strength-session.h"
#include "carry-week-snapshot.h"
#include "carry-week-trial.h"
#include "carry-wording.h"

/* Hard and long runs keep so many hours between them when one of them moves; a custom of coaches (grade C). */
#define HOURS_BETWEEN_HARD_RUNS 24

/* Of 10: what hurts no more may be loaded. Source: the pain gate, science, §7 (grade C). */
#define LITTLE_PAIN 3u

/* A session that this week has no room for may go to the next one. */
#define WEEKS_AHEAD 2

typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;
  GDate first; /* of the week of today */
  CarryReadiness readiness;
  CarryReadinessDecision decision; /* about the session */
  CarrySession *session;
  GListStore *found;
} Advisor;

static gboolean
is_lower (CarrySession *session)
{
  return CARRY_IS_STRENGTH_SESSION (session) &&
         carry_strength_kind_is_lower (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

static gboolean
is_hard (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_NONE;
}

static gboolean
may_be_touched (CarrySession *session)
{
  return carry_session_get_status (session) == CARRY_STATUS_PLANNED && !carry_session_get_locked (session) &&
         (!CARRY_IS_RUN (session) || carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_RACE);
}

static void
add (Advisor *self, CarryAdviceKind kind, CarryReadinessRuleId rule, const char *text, CarryChange *change)
{
  g_autoptr (CarryReadinessAdvice) advice =
      carry_readiness_advice_new (kind, self->session, rule, text, change);

  g_list_store_append (self->found, advice);
}

static char *
name_of (CarrySession *session)
{
  if (CARRY_IS_RUN (session))
    /* Translators: a kind of run in the name of a change, “Move Easy Run” */
    return g_strdup_printf (C_ ("change", "%s Run"), carry_session_get_title (session));

  return g_strdup (carry_session_get_title (session));
}

/* What was made lighter is not offered to be made lighter again. */
static void
settle (Advisor *self, CarryChange *change)
{
  const CarryCheckIn before = carry_care_get_check_in (carry_diary_get_care (self->diary), &self->today);
  g_autoptr (CarryCareChange) care = carry_care_change_new ();
  CarryCheckIn after = before;

  carry_check_in_settle (&after, carry_session_get_id (self->session));
  carry_care_change_check_in (care, &self->today, &before, &after);
  carry_change_set_care (change, care);
}

static void
advise_lighter (Advisor *self)
{
  g_autoptr (CarrySession) after = carry_lighter_apply (&self->decision.lighter, self->session, NULL);
  g_autofree char *name = name_of (self->session);
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autoptr (CarryChange) change = NULL;

  if (carry_lighter_is_nothing (&self->decision.lighter) || after == NULL)
    return;

  sentence = g_strdup_printf (C_ ("change", "Make %s Lighter"), name);
  text = carry_lighter_describe (self->session, after, carry_athlete_get_units (self->athlete));
  change = carry_change_new (sentence);
  carry_change_replace (change, self->session, after);
  settle (self, change);
  add (self, CARRY_ADVICE_LIGHTER, self->decision.rule, text, change);
}

/* The session at another time; it remembers the day for which it was planned first. */
static CarrySession *
put_at (CarrySession *session, const GDate *day, guint start_minute)
{
  const GDate *original = carry_session_get_original_day (session);

  if (original == NULL)
    original = carry_session_get_day (session);
  if (g_date_compare (original, day) == 0)
    original = NULL;

  return carry_session_edit (session, NULL, "day", day, "start-minute", start_minute, "original-day",
                             original, "against-rule", FALSE, NULL);
}

static CarryChange *
change_for_move (Advisor *self, const GDate *day, guint start_minute)
{
  g_autoptr (CarrySession) moved = put_at (self->session, day, start_minute);
  g_autofree char *name = name_of (self->session);
  g_autofree char *weekday = carry_format_weekday (day, FALSE);
  /* Translators: the name of a change: session, then weekday */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Move %s to %s"), name, weekday);
  CarryChange *change;

  if (moved == NULL)
    return NULL;

  change = carry_change_new (sentence);
  carry_change_replace (change, self->session, moved);

  return change;
}

/* “Thursday, 36 h before Intervals” */
static char *
say_place (const GDate *day, CarryPlacement *placement)
{
  GListModel *reasons = carry_placement_get_reasons (placement);
  g_autofree char *weekday = carry_format_weekday (day, FALSE);
  g_autofree char *said = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      if (said != NULL && !(carry_reason_get_hours (reason) > 0))
        continue;

      g_free (said);
      said = g_strdup (carry_reason_get_text (reason));
      if (carry_reason_get_hours (reason) > 0)
        break;
    }

  if (said == NULL)
    return g_steal_pointer (&weekday);

  /* Translators: a weekday, and why it is good: “Thursday: 36 h before Intervals” */
  return g_strdup_printf (_ ("%1$s: %2$s"), weekday, said);
}

static CarryPlacement *
find_place_in_week (Advisor *self, const GDate *first)
{
  g_autoptr (CarryWeekProblem) problem = carry_week_problem_new_for_move (
      self->diary, self->athlete, first, self->session,
      carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (self->session)),
      carry_session_get_duration (self->session));
  g_autoptr (GPtrArray) places = NULL;
  CarryPlacement *best = NULL;

  problem->earliest = (g_date_days_between (first, &self->today) + 1) * (int)CARRY_MINUTES_PER_DAY;
  carry_week_problem_add_usual_slots (problem, self->athlete);
  places = carry_scheduler_judge_slots (problem);

  for (guint i = 0; i < places->len; i++)
    if (carry_placement_get_verdict (places->pdata[i]) != CARRY_VERDICT_BLOCKED &&
        (best == NULL || carry_placement_get_penalty (places->pdata[i]) < carry_placement_get_penalty (best)))
      best = places->pdata[i];

  return best != NULL ? g_object_ref (best) : NULL;
}

static void
advise_to_move_strength (Advisor *self)
{
  for (int week = 0; week < WEEKS_AHEAD; week++)
    {
      const GDate first = carry_day_plus (&self->first, week * (int)CARRY_DAYS_PER_WEEK);
      g_autoptr (CarryPlacement) place = find_place_in_week (self, &first);
      g_autoptr (CarryChange) change = NULL;
      g_autofree char *text = NULL;

      if (place == NULL)
        continue;

      text = say_place (carry_placement_get_day (place), place);
      change =
          change_for_move (self, carry_placement_get_day (place), carry_placement_get_start_minute (place));
      if (change != NULL)
        add (self, CARRY_ADVICE_MOVE, self->decision.rule, text, change);
      return;
    }
}

static int
minute_of (Advisor *self, CarrySession *session)
{
  return g_date_days_between (&self->first, carry_session_get_day (session)) * (int)CARRY_MINUTES_PER_DAY +
         (int)carry_session_get_start_minute (session);
}

/* The nearest hard or long run, or leg session, to a time at which a run of @minutes would start: the hours between
 * them, negative if it comes before. */
static CarrySession *
find_neighbour (Advisor *self, int start, guint minutes, gboolean only_runs, int *gap)
{
  const GDate from = carry_day_plus (&self->first, -(int)CARRY_DAYS_PER_WEEK);
  const GDate to = carry_day_plus (&self->first, 2 * (int)CARRY_DAYS_PER_WEEK);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, &from, &to);
  CarrySession *nearest = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *other = sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (other);
      const int begin = minute_of (self, other), end = begin + (int)carry_session_get_duration (other);
      const int between = begin >= start ? begin - start - (int)minutes : -(start - end);

      if (other == self->session || (status != CARRY_STATUS_PLANNED && status != CARRY_STATUS_DONE) ||
          !(is_hard (other) || (!only_runs && is_lower (other))))
        continue;

      if (nearest == NULL || ABS (between) < ABS (*gap))
        {
          nearest = other;
          *gap = between;
        }
    }

  return nearest;
}

static char *
say_neighbour (Advisor *self, const GDate *day, int start)
{
  g_autofree char *weekday = carry_format_weekday (day, FALSE);
  g_autofree char *length = NULL;
  CarrySession *neighbour;
  int gap;

  neighbour = find_neighbour (self, start, carry_session_get_duration (self->session), FALSE, &gap);
  if (neighbour == NULL)
    return g_steal_pointer (&weekday);

  length = carry_wording_of_gap (ABS (gap));

  /* Translators: a weekday, a length of time, and a session: “Thursday: 36 h before Long” */
  return g_strdup_printf (gap >= 0 ? _ ("%1$s: %2$s before %3$s") : _ ("%1$s: %2$s after %3$s"), weekday,
                          length, carry_session_get_title (neighbour));
}

static gboolean
leaves_hard_runs_apart (Advisor *self, int start)
{
  int gap;

  return find_neighbour (self, start, carry_session_get_duration (self->session), TRUE, &gap) == NULL ||
         ABS (gap) >= HOURS_BETWEEN_HARD_RUNS * CARRY_MINUTES_PER_HOUR;
}

static void
advise_to_move_run (Advisor *self)
{
  const guint minute = carry_session_get_start_minute (self->session);
  g_autoptr (CarryChange) best = NULL;
  double least = 0;
  GDate best_day;

  for (GDate day = carry_day_plus (&self->today, 1); g_date_days_between (&self->first, &day) < 7;
       day = carry_day_plus (&day, 1))
    {
      const int start = g_date_days_between (&self->first, &day) * (int)CARRY_MINUTES_PER_DAY + (int)minute;
      g_autoptr (CarryChange) change = NULL;
      double penalty;

      if (carry_care_get_pause_on (carry_diary_get_care (self->diary), &day) != NULL ||
          !leaves_hard_runs_apart (self, start))
        continue;

      change = change_for_move (self, &day, minute);
      if (change == NULL ||
          !carry_week_trial_run (self->diary, self->athlete, &self->first, change, &penalty) ||
          (best != NULL && penalty >= least))
        continue;

      g_set_object (&best, change);
      least = penalty;
      best_day = day;
    }

  if (best != NULL)
    {
      const int start =
          g_date_days_between (&self->first, &best_day) * (int)CARRY_MINUTES_PER_DAY + (int)minute;
      g_autofree char *text = say_neighbour (self, &best_day, start);

      add (self, CARRY_ADVICE_MOVE, self->decision.rule, text, best);
    }
}

/* What could come today instead: of strength, what spares the legs; of runs, one that is not hard. */
static gboolean
could_come_today (Advisor *self, CarrySession *other)
{
  if (!may_be_touched (other) || G_OBJECT_TYPE (other) != G_OBJECT_TYPE (self->session))
    return FALSE;

  if (CARRY_IS_RUN (other))
    return !is_hard (other);

  return (is_lower (self->session) || self->decision.rule >= CARRY_READINESS_RULE_PAIN) &&
         !is_lower (other) &&
         self->readiness
                 .pains[carry_readiness_find_pain (&self->readiness, carry_loaded_places_find (other))] <=
             LITTLE_PAIN;
}

static CarryChange *
change_for_swap (Advisor *self, CarrySession *other)
{
  g_autoptr (CarrySession) later =
      put_at (self->session, carry_session_get_day (other), carry_session_get_start_minute (other));
  g_autoptr (CarrySession) today =
      put_at (other, carry_session_get_day (self->session), carry_session_get_start_minute (self->session));
  g_autofree char *name = name_of (self->session);
  g_autofree char *other_name = name_of (other);
  /* Translators: the name of a change; both are sessions */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Swap %s and %s"), name, other_name);
  CarryChange *change;

  if (later == NULL || today == NULL)
    return NULL;

  change = carry_change_new (sentence);
  carry_change_replace (change, self->session, later);
  carry_change_replace (change, other, today);

  return change;
}

static char *
say_swap (Advisor *self, CarrySession *other)
{
  g_autofree char *name = name_of (other);
  g_autofree char *place = say_neighbour (self, carry_session_get_day (other), minute_of (self, other));

  /* Translators: a session that comes today, and where the other goes: “Easy Run today; Thursday: 36 h before Long” */
  return g_strdup_printf (_ ("%1$s today; %2$s"), name, place);
}

static void
advise_to_swap (Advisor *self)
{
  const GDate tomorrow = carry_day_plus (&self->today, 1);
  const GDate last = carry_day_plus (&self->first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (CarryChange) best = NULL;
  CarrySession *best_other = NULL;
  double least = 0;

  if (g_date_compare (&tomorrow, &last) > 0)
    return;

  others = carry_diary_get_range (self->diary, &tomorrow, &last);
  for (guint i = 0; i < others->len; i++)
    {
      CarrySession *other = others->pdata[i];
      g_autoptr (CarryChange) change = NULL;
      double penalty;

      if (!could_come_today (self, other) ||
          (CARRY_IS_RUN (other) && !leaves_hard_runs_apart (self, minute_of (self, other))))
        continue;

      change = change_for_swap (self, other);
      if (change == NULL ||
          !carry_week_trial_run (self->diary, self->athlete, &self->first, change, &penalty) ||
          (best != NULL && penalty >= least))
        continue;

      g_set_object (&best, change);
      least = penalty;
      best_other = other;
    }

  if (best != NULL)
    {
      g_autofree char *text = say_swap (self, best_other);

      add (self, CARRY_ADVICE_SWAP, self->decision.rule, text, best);
    }
}

static void
advise_to_skip (Advisor *self)
{
  const gboolean strength = CARRY_IS_STRENGTH_SESSION (self->session);
  g_autoptr (CarrySession) skipped =
      carry_session_edit (self->session, NULL, "status", CARRY_STATUS_SKIPPED, NULL);
  g_autofree char *name = name_of (self->session);
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Skip %s"), name);
  g_autoptr (CarryChange) change = carry_change_new (sentence);

  carry_change_replace (change, self->session, skipped);
  add (self, CARRY_ADVICE_SKIP, strength ? CARRY_READINESS_RULE_SKIP : self->decision.rule,
       strength ? _ ("One session left out costs nothing") : _ ("The week goes on as planned"), change);
}

static void
advise_session (Advisor *self)
{
  const CarryReadinessSubject subject = {
    .strength = CARRY_IS_STRENGTH_SESSION (self->session),
    .lower = is_lower (self->session),
    .key = CARRY_IS_RUN (self->session) ? carry_run_get_key (CARRY_RUN (self->session)) : CARRY_RUN_KEY_NONE,
    .loaded = carry_loaded_places_find (self->session),
  };

  self->decision = carry_readiness_decide (&self->readiness, &subject);
  if (!self->decision.acts)
    return;

  advise_lighter (self);
  if (may_be_touched (self->session))
    {
      if (self->decision.may_move && subject.strength)
        advise_to_move_strength (self);
      else if (self->decision.may_move)
        advise_to_move_run (self);
      if (self->decision.may_swap)
        advise_to_swap (self);
    }
  advise_to_skip (self);
}

/**
 * carry_readiness_advise:
 * @diary: the sessions, and what the runner said of today
 * @athlete: the runner
 * @today: a valid day
 *
 * Finds what could be done about the sessions that are still planned for today.
 *
 * Returns: (transfer full): a list of #CarryReadinessAdvice by session, best first; empty if all can be done as it is
 *   planned
 */
GListModel *
carry_readiness_advise (CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  Advisor self = { .diary = diary, .athlete = athlete };
  g_autoptr (GPtrArray) sessions = NULL;
  CarryCheckIn said;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self.found = g_list_store_new (CARRY_TYPE_READINESS_ADVICE);
  self.today = *today;
  self.first = carry_day_week_start (today, carry_diary_get_first_weekday (diary));
  self.readiness = carry_readiness_find (carry_diary_get_care (diary), today);

  said = carry_care_get_check_in (carry_diary_get_care (diary), today);
  sessions = carry_diary_get_range (diary, today, today);
  for (guint i = 0; i < sessions->len; i++)
    {
      self.session = sessions->pdata[i];
      if (carry_session_get_status (self.session) == CARRY_STATUS_PLANNED &&
          !carry_check_in_has_settled (&said, carry_session_get_id (self.session)))
        advise_session (&self);
    }

  return G_LIST_MODEL (self.found);
}

static char *
say_pain (const CarryReadiness *readiness)
{
  const CarrySorePlace place = carry_readiness_find_pain (readiness, G_MAXUINT);
  const CarryNiggle niggle = { .pain = (guint8)readiness->pains[place] };

  return carry_niggle_format (&niggle, place);
}

/**
 * carry_readiness_say_why:
 * @readiness: how the runner is
 * @rule: the rule that speaks
 *
 * Returns: (transfer full): what the rule saw, in words
 */
char *
carry_readiness_say_why (const CarryReadiness *readiness, CarryReadinessRuleId rule)
{
  g_return_val_if_fail (readiness != NULL, NULL);

  switch (rule)
    {
    case CARRY_READINESS_RULE_SORE:
      return g_strdup (_ ("Your legs are moderately sore"));

    case CARRY_READINESS_RULE_VERY_SORE:
      return g_strdup (_ ("Your legs are very sore"));

    case CARRY_READINESS_RULE_SHORT_NIGHTS:
      return g_strdup (_ ("Two nights of less than 6 h"));

    case CARRY_READINESS_RULE_TIRED:
      if (readiness->z > 0)
        /* Translators: %.1f is a number of standard deviations */
        return g_strdup_printf (_ ("You are less rested than usual, by %.1f standard deviations"),
                                readiness->z);
      return g_strdup (_ ("You are clearly less rested"));

    case CARRY_READINESS_RULE_PAIN:
    case CARRY_READINESS_RULE_PAIN_STOP:
      return say_pain (readiness);

    case CARRY_READINESS_RULE_LISTEN:
    case CARRY_READINESS_RULE_SKIP:
    default:
      return g_strdup (_ ("Nothing needs to change today"));
    }
}
