/* carry-progress-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-progress-wording.h"

#include "carry-daily-load.h"
#include "carry-measure.h"
#include "carry-week-outlook.h"

#include <glib/gi18n.h>
#include <math.h>

/* More would not be read. */
#define MOST_NAMES 3u

/* Running load differs by less from week to week without anybody meaning it (ours), in percent. */
#define RUN_STEP 3.0

/* “a”, “a and b”, “a, b and c”, “a, b, c and 2 more”. */
static char *
join (GPtrArray *words)
{
  const guint n_named = MIN (words->len, MOST_NAMES);
  const guint n_more = words->len - n_named;
  g_autoptr (GString) text = g_string_new (words->pdata[0]);
  g_autofree char *more = g_strdup_printf (ngettext ("%u more", "%u more", n_more), n_more);

  for (guint i = 1; i < n_named; i++)
    {
      /* Translators: between the parts of a list, and before the last one */
      g_string_append (text, i + 1 < words->len ? C_ ("list", ", ") : C_ ("list", " and "));
      g_string_append (text, words->pdata[i]);
    }
  if (n_more > 0)
    g_string_append_printf (text, "%s%s", C_ ("list", " and "), more);

  return g_strdup (text->str);
}

static const char *
name_of (CarryStrengthSession *session, guint position)
{
  return carry_exercise_get_name (
      carry_item_get_exercise (carry_strength_session_get_nth (session, position)));
}

/* “Back Squat +2.5 kg” */
static char *
tell_item (const CarryProgressStory *story, guint position)
{
  const CarryItemProgress *progress = story->items->pdata[position];
  const char *name = name_of (story->session, position);

  /* Translators: an exercise and what is different in it, “Back Squat +2.5 kg” */
  return progress->change != NULL ? g_strdup_printf (C_ ("progress", "%s %s"), name, progress->change)
                                  : g_strdup (name);
}

/* The words of all items that go one way. */
static GPtrArray *
collect (const CarryProgressStory *story, CarryDirection direction)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < story->items->len; i++)
    if (((const CarryItemProgress *)story->items->pdata[i])->direction == direction)
      g_ptr_array_add (words, tell_item (story, i));

  return words;
}

static const char *
reason_of (const CarryItemProgress *progress)
{
  return progress->aims ? _ ("towards the top of the range") : progress->reason;
}

/* Why items go one way, each reason once, in their order. */
static GPtrArray *
list_reasons (const CarryProgressStory *story, CarryDirection direction)
{
  GPtrArray *reasons = g_ptr_array_new ();

  for (guint i = 0; i < story->items->len; i++)
    {
      const CarryItemProgress *progress = story->items->pdata[i];
      const char *reason = reason_of (progress);

      if (progress->direction == direction &&
          !g_ptr_array_find_with_equal_func (reasons, reason != NULL ? reason : "", g_str_equal, NULL))
        g_ptr_array_add (reasons, (gpointer)(reason != NULL ? reason : ""));
    }

  return reasons;
}

/* “Back Squat −5 kg (after a break); Step-Up −1 rep and Side Plank −5 s (lighter week)”; NULL if nothing goes that way. */
static char *
tell_with_reasons (const CarryProgressStory *story, CarryDirection direction)
{
  g_autoptr (GPtrArray) reasons = list_reasons (story, direction);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint r = 0; r < reasons->len; r++)
    {
      g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *list = NULL;

      for (guint i = 0; i < story->items->len; i++)
        {
          const CarryItemProgress *progress = story->items->pdata[i];
          const char *reason = reason_of (progress);

          if (progress->direction == direction &&
              g_str_equal (reason != NULL ? reason : "", reasons->pdata[r]))
            g_ptr_array_add (words, tell_item (story, i));
        }

      list = join (words);
      /* Translators: between what is different for one reason and what is so for another */
      g_string_append (text, r > 0 ? C_ ("list", "; ") : "");
      if (*(const char *)reasons->pdata[r] != '\0')
        /* Translators: what is different, and why: “Step-Up −1 rep (lighter week)” */
        g_string_append_printf (text, C_ ("progress", "%s (%s)"), list, (const char *)reasons->pdata[r]);
      else
        g_string_append (text, list);
    }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}

/* Exercises of the session before that are not in this one any more. */
static GPtrArray *
collect_left_out (const CarryProgressStory *story)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) there = g_hash_table_new (g_str_hash, g_str_equal);

  if (story->previous == NULL)
    return words;

  for (guint i = 0; i < carry_strength_session_get_n_items (story->session); i++)
    g_hash_table_add (there, (gpointer)carry_exercise_get_id (carry_item_get_exercise (
                                 carry_strength_session_get_nth (story->session, i))));
  for (guint i = 0; i < carry_strength_session_get_n_items (story->previous); i++)
    {
      CarryExercise *exercise = carry_item_get_exercise (carry_strength_session_get_nth (story->previous, i));

      if (g_hash_table_add (there, (gpointer)carry_exercise_get_id (exercise)))
        g_ptr_array_add (words, g_strdup (carry_exercise_get_name (exercise)));
    }

  return words;
}

/* Whether all that goes up goes up because of what was finished, and how hard the hardest of it was. */
static gboolean
share_success (const CarryProgressStory *story, double *effort)
{
  *effort = CARRY_SET_UNRATED;
  for (guint i = 0; i < story->items->len; i++)
    {
      const CarryItemProgress *progress = story->items->pdata[i];
      CarryItem *item = carry_strength_session_get_nth (story->session, i);

      if (progress->direction != CARRY_DIRECTION_UP)
        continue;
      if (!progress->finished || carry_item_get_target_origin (item) != CARRY_TARGET_ORIGIN_PLAN)
        return FALSE;
      *effort = MAX (*effort, progress->effort);
    }

  return TRUE;
}

static char *
tell_gains (const CarryProgressStory *story)
{
  g_autoptr (GPtrArray) words = collect (story, CARRY_DIRECTION_UP);
  g_autofree char *list = NULL;
  double effort;

  if (words->len == 0)
    return NULL;

  if (!share_success (story, &effort))
    {
      list = tell_with_reasons (story, CARRY_DIRECTION_UP);
      /* Translators: what is different in a session, “Back Squat +2.5 kg and Step-Up +1 rep” */
      return g_strdup_printf (C_ ("progress", "%s."), list);
    }

  list = join (words);
  if (effort < 0)
    /* Translators: %s is such as “Back Squat +2.5 kg and Step-Up +1 rep” */
    return g_strdup_printf (_ ("%s, because every set was finished."), list);

  /* Translators: %1$s is such as “Back Squat +2.5 kg and Step-Up +1 rep”, %2$g a rating of perceived exertion */
  return g_strdup_printf (_ ("%1$s, because every set was finished at RPE %2$g or lower."), list, effort);
}

static void
add_fragment (GString *text, const char *format, const char *list)
{
  if (list == NULL)
    return;

  g_string_append (text, text->len > 0 ? " " : "");
  g_string_append_printf (text, format, list);
}

/* Exercises that come or go, and why, if that is because of the week. */
static char *
tell_exchange (const CarryProgressStory *story, GPtrArray *words, gboolean more)
{
  g_autofree char *reason =
      story->then != NULL ? carry_change_reason_of_weeks (story->now, story->then, more) : NULL;
  g_autofree char *list = words->len > 0 ? join (words) : NULL;

  if (list == NULL || reason == NULL)
    return g_steal_pointer (&list);

  return g_strdup_printf (C_ ("progress", "%s (%s)"), list, reason);
}

/* What goes down, comes and goes, as one breath. */
static char *
tell_others (const CarryProgressStory *story)
{
  g_autoptr (GPtrArray) fresh = collect (story, CARRY_DIRECTION_NEW);
  g_autoptr (GPtrArray) left_out = collect_left_out (story);
  g_autofree char *less = tell_with_reasons (story, CARRY_DIRECTION_DOWN);
  g_autofree char *come = tell_exchange (story, fresh, TRUE);
  g_autofree char *gone = tell_exchange (story, left_out, FALSE);
  g_autoptr (GString) text = g_string_new (NULL);

  /* Translators: what is less in a session, “Less: Back Squat −5 kg.” */
  add_fragment (text, _ ("Less: %s."), less);
  /* Translators: exercises that were not there before */
  add_fragment (text, _ ("New: %s."), come);
  /* Translators: exercises that are not there any more */
  add_fragment (text, _ ("Left out: %s."), gone);

  return text->len > 0 ? g_strdup (text->str) : NULL;
}

static guint
count_sets (CarryStrengthSession *session)
{
  guint sets = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    sets += carry_item_count_sets (carry_strength_session_get_nth (session, i));

  return sets;
}

static double
sum_runs (CarryDiary *diary, const GDate *monday)
{
  const GDate sunday = carry_day_plus (monday, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, monday, &sunday);
  CarryDailyLoad days[CARRY_DAYS_PER_WEEK];
  double sum = 0;

  carry_daily_load_fill (days, CARRY_DAYS_PER_WEEK, monday, sessions);
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    sum += days[i].run;

  return sum;
}

/* How much more the runner runs in the week of the session than in the one before, in percent; FALSE if they do not run
 * in one of them. */
static gboolean
compare_runs (const CarryProgressStory *story, double *percent)
{
  const GDate monday = carry_day_week_start (carry_session_get_day (CARRY_SESSION (story->session)),
                                             carry_diary_get_first_weekday (story->diary));
  const GDate before = carry_day_plus (&monday, -(int)CARRY_DAYS_PER_WEEK);
  const double now = sum_runs (story->diary, &monday), then = sum_runs (story->diary, &before);

  if (!(now > 0) || !(then > 0))
    return FALSE;

  *percent = round ((now / then - 1) * 100);

  return fabs (*percent) >= RUN_STEP;
}

static char *
tell_sets (const CarryProgressStory *story)
{
  const guint now = count_sets (story->session);
  const guint then = story->previous != NULL ? count_sets (story->previous) : 0;
  double percent = 0;
  const gboolean runs = compare_runs (story, &percent);

  if (story->previous == NULL)
    return NULL;

  if (now == then && runs && percent > 0)
    return g_strdup_printf (
        ngettext ("Total sets stay at %1$u: running load rises %2$.0f%% this week, so strength "
                  "does not rise as well.",
                  "Total sets stay at %1$u: running load rises %2$.0f%% this week, so strength "
                  "does not rise as well.",
                  now),
        now, percent);
  if (now == then)
    return g_strdup_printf (ngettext ("Total sets stay at %u.", "Total sets stay at %u.", now), now);

  if (now < then && runs && percent > 0)
    return g_strdup_printf (
        ngettext ("%1$u set instead of %2$u, while running load rises %3$.0f%% this week.",
                  "%1$u sets instead of %2$u, while running load rises %3$.0f%% this week.", now),
        now, then, percent);
  if (now > then && runs && percent < 0)
    return g_strdup_printf (
        ngettext ("%1$u set instead of %2$u, while running load falls %3$.0f%% this week.",
                  "%1$u sets instead of %2$u, while running load falls %3$.0f%% this week.", now),
        now, then, -percent);

  return g_strdup_printf (ngettext ("%1$u set instead of %2$u.", "%1$u sets instead of %2$u.", now), now,
                          then);
}

/* Rules that concern the session as a whole, the one that says most first. */
static const CarryProgressionRuleId wide_rules[] = {
  CARRY_PROGRESSION_RULE_HC11,
  CARRY_PROGRESSION_RULE_HC10,
  CARRY_PROGRESSION_RULE_BREAK,
};

static const char *
find_note (const CarryProgressStory *story, CarryProgressionRuleId rule)
{
  for (guint i = 0; i < story->targets->len; i++)
    for (guint k = 0; k < carry_next_target_get_n_notes (story->targets->pdata[i]); k++)
      {
        const CarryProgressionNote *note = carry_next_target_get_note (story->targets->pdata[i], k);

        if (note->rule == rule)
          return note->text;
      }

  return NULL;
}

/* The least that a day's readiness left of a load that is planned so. */
static double
find_factor (const CarryProgressStory *story)
{
  double factor = 1;

  for (guint i = 0; i < story->targets->len; i++)
    {
      const CarryTargetFacts *facts = carry_next_target_get_facts (story->targets->pdata[i]);
      const double load = carry_item_get_load (carry_strength_session_get_nth (story->session, i));

      if (load > 0 && fabs (load - facts->load_kg) <= CARRY_LOAD_TOLERANCE)
        factor = MIN (factor, facts->factor);
    }

  return factor;
}

/* How many targets are somebody's, without a reason that says so already. */
static guint
count_untold (const CarryProgressStory *story, CarryTargetOrigin origin)
{
  guint n = 0;

  for (guint i = 0; i < story->items->len; i++)
    {
      const CarryDirection direction = ((const CarryItemProgress *)story->items->pdata[i])->direction;
      CarryItem *item = carry_strength_session_get_nth (story->session, i);

      if (carry_item_get_target_origin (item) == origin &&
          (direction == CARRY_DIRECTION_SAME || direction == CARRY_DIRECTION_NEW))
        n++;
    }

  return n;
}

/* What is lighter on purpose is so for a lighter week, or because the runner felt like it. */
static char *
tell_lighter (const CarryProgressStory *story)
{
  const guint n_lighter = count_untold (story, CARRY_TARGET_ORIGIN_LIGHTER);
  const char *note = find_note (story, CARRY_PROGRESSION_RULE_DELOAD);

  if (note != NULL && (n_lighter == 0 || story->now->deload))
    return g_strdup (note);
  if (n_lighter == 0)
    return NULL;

  return g_strdup (_ ("It is lighter on purpose."));
}

static char *
tell_why (const CarryProgressStory *story)
{
  const double factor = find_factor (story);
  const guint n_own = count_untold (story, CARRY_TARGET_ORIGIN_RUNNER);

  for (guint i = 0; i < G_N_ELEMENTS (wide_rules); i++)
    if (find_note (story, wide_rules[i]) != NULL)
      return g_strdup (find_note (story, wide_rules[i]));

  if (factor > 0 && factor < 1)
    return g_strdup_printf (_ ("Loads are %.0f%% lower than rested legs would allow."), (1 - factor) * 100);
  if (n_own > 0)
    return g_strdup_printf (
        ngettext ("Your own target stands in %u exercise.", "Your own targets stand in %u exercises.", n_own),
        n_own);

  return tell_lighter (story);
}

static char *
tell_same (const CarryProgressStory *story)
{
  if (story->previous == NULL)
    return g_strdup (_ ("There is no session like this one in the four weeks before."));
  if (story->last_week)
    return g_strdup (_ ("Nothing changes from last week."));

  return g_strdup (_ ("Nothing changes from the last time."));
}

/**
 * carry_progress_wording_sum_up:
 * @story: what there is to tell
 *
 * Returns: (transfer full): one to three sentences, what is different first, then why
 */
char *
carry_progress_wording_sum_up (const CarryProgressStory *story)
{
  g_autofree char *gains = NULL;
  g_autofree char *others = NULL;
  g_autofree char *why = NULL;
  g_autofree char *sets = NULL;
  GString *text;

  g_return_val_if_fail (story != NULL && story->session != NULL, NULL);

  gains = tell_gains (story);
  others = tell_others (story);
  why = tell_why (story);
  /* The number of sets is what matters least. */
  if ((gains == NULL) + (others == NULL) + (why == NULL) > 0)
    sets = tell_sets (story);
  if (gains == NULL && others == NULL)
    gains = tell_same (story);

  text = g_string_new (NULL);
  for (guint i = 0; i < 4; i++)
    {
      const char *const parts[] = { gains, others, sets, why };

      if (parts[i] != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", parts[i]);
    }

  return g_string_free_and_steal (text);
}
