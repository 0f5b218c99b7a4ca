/* carry-offers.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-offers.h"

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* So many runs to move, and so many times to open, are a choice; more are a list. */
#define MOST_OF_A_SORT 3u

/* Hard runs do not come nearer to each other than this by being moved (grade C, custom of coaches). */
#define HARD_RUN_DISTANCE (40 * CARRY_MINUTES_PER_HOUR)

/* Times at which most people can train, to ask about where they were not offered. */
static const guint usual_minutes[] = { 7 * 60, 12 * 60, 18 * 60 };

static char *
name_weekday (const CarryWeekProblem *problem, int minute)
{
  const GDate day = carry_day_plus (&problem->first, minute / (int)CARRY_MINUTES_PER_DAY);

  return carry_format_weekday (&day, FALSE);
}

static void
add_if_it_works (GPtrArray *offers, CarryOffer *offer)
{
  if (carry_offer_try (offer))
    g_ptr_array_add (offers, offer);
  else
    g_object_unref (offer);
}

/* What the plan did already: it left sessions out until the rest had room. */
static void
offer_to_drop (const CarryWeekProblem *problem, CarryPlan *plan, GPtrArray *offers)
{
  const GArray *dropped = carry_plan_get_dropped (plan);
  g_autoptr (CarryWeekProblem) fewer = carry_week_problem_copy (problem);
  g_autofree char *text = NULL;

  g_array_set_size (fewer->wishes, 0);
  for (guint i = 0; i < problem->wishes->len; i++)
    {
      gboolean gone = FALSE;

      for (guint j = 0; j < dropped->len; j++)
        gone |= g_array_index (dropped, guint, j) == i;
      if (!gone)
        g_array_append_val (fewer->wishes, g_array_index (problem->wishes, CarryProblemWish, i));
    }

  text = g_strdup_printf (ngettext ("Leave out %u session", "Leave out %u sessions", dropped->len),
                          dropped->len);
  add_if_it_works (offers, carry_offer_new (CARRY_OFFER_DROP, fewer, CARRY_NO_MINUTE, CARRY_NO_MINUTE, text));
}

/* Which lower-body session is made lighter next: in the order in which they would be left out. Kinds that a session
 * was made already are passed over. */
static CarryProblemWish *
find_to_lighten (CarryWeekProblem *problem, CarryStrengthKind to)
{
  static const CarryStrengthKind order[] = { CARRY_STRENGTH_EXPLOSIVE, CARRY_STRENGTH_HEAVY,
                                             CARRY_STRENGTH_MODERATE };

  for (guint least = 2; least > 0; least--)
    for (guint i = 0; i < G_N_ELEMENTS (order); i++)
      {
        CarryProblemWish *last = NULL;
        guint n = 0;

        for (guint j = 0; j < problem->wishes->len && order[i] != to; j++)
          {
            CarryProblemWish *wish = &g_array_index (problem->wishes, CarryProblemWish, j);

            if (wish->kind != order[i])
              continue;
            last = wish;
            n++;
          }

        if (n >= least || (n > 0 && order[i] == CARRY_STRENGTH_MODERATE))
          return last;
      }

  return NULL;
}

static char *
say_lighter (guint n, CarryStrengthKind to)
{
  if (to == CARRY_STRENGTH_MODERATE)
    return g_strdup_printf (ngettext ("Make %u session a moderate one", "Make %u sessions moderate ones", n),
                            n);

  return g_strdup_printf (
      ngettext ("Make %u session light trunk and hip work", "Make %u sessions light trunk and hip work", n),
      n);
}

/* Makes as few sessions lighter as will do, and those no lighter than needed. */
static void
offer_to_lighten (const CarryWeekProblem *problem, GPtrArray *offers)
{
  static const CarryStrengthKind kinds[] = { CARRY_STRENGTH_MODERATE, CARRY_STRENGTH_CORE };

  for (guint n = 1; n <= problem->wishes->len && offers->len == 0; n++)
    for (guint i = 0; i < G_N_ELEMENTS (kinds) && offers->len == 0; i++)
      {
        g_autoptr (CarryWeekProblem) lighter = carry_week_problem_copy (problem);
        g_autofree char *text = say_lighter (n, kinds[i]);
        CarryProblemWish *wish = NULL;

        for (guint j = 0; j < n; j++)
          {
            wish = find_to_lighten (lighter, kinds[i]);
            if (wish == NULL)
              break;
            wish->kind = kinds[i];
            wish->contacts = 0;
          }

        if (wish != NULL)
          add_if_it_works (
              offers, carry_offer_new (CARRY_OFFER_LIGHTEN, lighter, CARRY_NO_MINUTE, CARRY_NO_MINUTE, text));
      }
}

static gboolean
is_hard (const CarryProblemRun *run)
{
  return run->key >= CARRY_RUN_KEY_QUALITY;
}

/* A run may go to a day without one, if that brings no two hard runs too near and none before today. */
static gboolean
may_run_at (const CarryWeekProblem *problem, guint position, int start)
{
  const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, position);
  const int midnight = start - start % (int)CARRY_MINUTES_PER_DAY;

  if (start < problem->earliest)
    return FALSE;

  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarryProblemRun *other = &g_array_index (problem->runs, CarryProblemRun, i);

      if (i == position)
        continue;
      if (other->start < midnight + (int)CARRY_MINUTES_PER_DAY && other->end > midnight)
        return FALSE;
      if (is_hard (run) && is_hard (other) && ABS (other->start - start) < HARD_RUN_DISTANCE)
        return FALSE;
    }

  for (guint i = 0; i < problem->fixed->len; i++)
    {
      const CarryProblemSession *session = &g_array_index (problem->fixed, CarryProblemSession, i);

      if (session->start < start + (run->end - run->start) && session->end > start)
        return FALSE;
    }

  return TRUE;
}

static void
offer_to_move (const CarryWeekProblem *problem, guint position, int start, GPtrArray *offers)
{
  CarryProblemRun run = g_array_index (problem->runs, CarryProblemRun, position);
  g_autoptr (CarryWeekProblem) moved = carry_week_problem_copy (problem);
  g_autofree char *from_day = name_weekday (problem, run.start);
  g_autofree char *to_day = name_weekday (problem, start);
  g_autofree char *text = NULL;
  const int from = run.start;

  /* Translators: %1$s is a run such as “Intervals”, %2$s and %3$s are weekdays */
  text = g_strdup_printf (_ ("Move %1$s from %2$s to %3$s"), carry_run_kind_get_name (run.kind), from_day,
                          to_day);
  g_array_remove_index (moved->runs, position);
  run.end += start - run.start;
  run.start = start;
  carry_week_problem_insert_run (moved, &run);
  add_if_it_works (offers, carry_offer_new (CARRY_OFFER_MOVE_RUN, moved, from, start, text));
}

static void
offer_to_move_runs (const CarryWeekProblem *problem, GPtrArray *offers)
{
  for (guint i = 0; i < problem->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, i);
      const int minute = run->start % (int)CARRY_MINUTES_PER_DAY;

      if (run->start < MAX (problem->earliest, 0) || run->start >= CARRY_MINUTES_PER_WEEK ||
          run->key == CARRY_RUN_KEY_RACE)
        continue;

      for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
        {
          const int start = (int)(day * CARRY_MINUTES_PER_DAY) + minute;

          if (start != run->start && may_run_at (problem, i, start))
            offer_to_move (problem, i, start, offers);
        }
    }
}

static gboolean
is_open (const CarryWeekProblem *problem, guint day, guint minute)
{
  const CarryProblemDay *free = &problem->days[day];
  const int start = (int)(day * CARRY_MINUTES_PER_DAY + minute);

  if (free->blocked || (free->times & CARRY_BIT (carry_week_problem_time_of_day ((int)minute))) == 0)
    return FALSE;

  for (guint i = 0; i < problem->slots->len; i++)
    {
      if (g_array_index (problem->slots, CarryProblemSlot, i).start == start)
        return free->most_minutes == CARRY_MINUTES_PER_DAY;
    }

  return FALSE;
}

static void
open_slot (CarryWeekProblem *problem, guint day, guint minute)
{
  problem->days[day].blocked = FALSE;
  problem->days[day].times |= CARRY_BIT (carry_week_problem_time_of_day ((int)minute));
  problem->days[day].most_minutes = CARRY_MINUTES_PER_DAY;
  carry_week_problem_add_slot (problem, day, minute);
}

static char *
say_slot (const CarryWeekProblem *problem, int start)
{
  g_autofree char *weekday = name_weekday (problem, start);
  g_autofree char *time = carry_format_time_of_day ((guint)start % CARRY_MINUTES_PER_DAY);

  /* Translators: %1$s is a weekday, %2$s a time of day */
  return g_strdup_printf (_ ("Train on %1$s at %2$s"), weekday, time);
}

typedef void (*CarrySlotVisitor) (const CarryWeekProblem *problem, guint day, guint minute, gpointer data);

static void
for_each_closed_slot (const CarryWeekProblem *problem, CarrySlotVisitor visit, gpointer data)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    for (guint i = 0; i < G_N_ELEMENTS (usual_minutes); i++)
      {
        const int start = (int)(day * CARRY_MINUTES_PER_DAY + usual_minutes[i]);

        if (start >= problem->earliest && !is_open (problem, day, usual_minutes[i]))
          visit (problem, day, usual_minutes[i], data);
      }
}

static void
offer_to_open (const CarryWeekProblem *problem, guint day, guint minute, gpointer offers)
{
  const int start = (int)(day * CARRY_MINUTES_PER_DAY + minute);
  g_autoptr (CarryWeekProblem) open = carry_week_problem_copy (problem);
  g_autofree char *text = say_slot (problem, start);

  open_slot (open, day, minute);
  add_if_it_works (offers, carry_offer_new (CARRY_OFFER_OPEN_SLOT, open, CARRY_NO_MINUTE, start, text));
}

static void
open_for (const CarryWeekProblem *problem, guint day, guint minute, gpointer open)
{
  open_slot (open, day, minute);
}

/* Where one time more is not enough: all are opened, and those that the best plan then uses are asked for. */
static void
offer_to_open_several (const CarryWeekProblem *problem, GPtrArray *offers)
{
  g_autoptr (CarryWeekProblem) all = carry_week_problem_copy (problem);
  g_autoptr (CarryWeekProblem) some = carry_week_problem_copy (problem);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (CarryPlan) plan = NULL;
  int first = CARRY_NO_MINUTE;

  for_each_closed_slot (problem, open_for, all);
  plan = carry_scheduler_solve (all);

  for (guint i = 0; i < g_list_model_get_n_items (carry_plan_get_placements (plan)); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (carry_plan_get_placements (plan), i);
      const int start = carry_placement_get_start (placement);
      const guint day = (guint)start / CARRY_MINUTES_PER_DAY;
      const guint minute = carry_placement_get_start_minute (placement);
      g_autofree char *one = say_slot (problem, start);

      if (is_open (problem, day, minute))
        continue;

      open_slot (some, day, minute);
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", one);
      first = first == CARRY_NO_MINUTE ? start : first;
    }

  if (carry_plan_get_feasible (plan) && first != CARRY_NO_MINUTE)
    add_if_it_works (offers,
                     carry_offer_new (CARRY_OFFER_OPEN_SLOT, some, CARRY_NO_MINUTE, first, text->str));
}

static void
offer_to_open_slots (const CarryWeekProblem *problem, GPtrArray *offers)
{
  for_each_closed_slot (problem, offer_to_open, offers);
  if (offers->len == 0)
    offer_to_open_several (problem, offers);
}

/* Cheaper first; equals stay in the order of time in which they were found. */
static int
compare_offers (gconstpointer a, gconstpointer b)
{
  CarryOffer *one = *(CarryOffer *const *)a, *other = *(CarryOffer *const *)b;
  const double difference = carry_offer_get_total_penalty (one) - carry_offer_get_total_penalty (other);

  if (difference != 0)
    return difference < 0 ? -1 : 1;
  if (carry_offer_get_from (one) != carry_offer_get_from (other))
    return carry_offer_get_from (one) < carry_offer_get_from (other) ? -1 : 1;

  return (carry_offer_get_to (one) > carry_offer_get_to (other)) -
         (carry_offer_get_to (one) < carry_offer_get_to (other));
}

static void
append_best (GListStore *list, GPtrArray *offers)
{
  g_ptr_array_sort (offers, compare_offers);
  for (guint i = 0; i < MIN (offers->len, MOST_OF_A_SORT); i++)
    g_list_store_append (list, offers->pdata[i]);
}

/* With a session more than is worth its cost: the dearest in the order of giving up becomes light work. */
static void
offer_light_work (const CarryWeekProblem *problem, GPtrArray *offers)
{
  g_autoptr (CarryWeekProblem) lighter = carry_week_problem_copy (problem);
  CarryProblemWish *wish = find_to_lighten (lighter, CARRY_STRENGTH_CORE);

  if (wish == NULL)
    return;

  wish->kind = CARRY_STRENGTH_CORE;
  wish->contacts = 0;
  add_if_it_works (offers, carry_offer_new (CARRY_OFFER_LIGHTEN, lighter, CARRY_NO_MINUTE, CARRY_NO_MINUTE,
                                            _ ("Replace the dearest session by light trunk and hip work")));
}

/**
 * carry_offers_find:
 * @problem: a week
 * @plan: its plan
 *
 * Finds what can be done about a week without room for all its sessions, or with one that costs more than it is
 * worth: leave sessions out or make them lighter, in the order of the science; run on another day; train at
 * another time. Each offer was solved before it is made.
 *
 * Returns: (transfer full): a list of #CarryOffer, by kind and then by cost; empty if nothing needs to be done
 */
GListModel *
carry_offers_find (const CarryWeekProblem *problem, CarryPlan *plan)
{
  GListStore *list = g_list_store_new (CARRY_TYPE_OFFER);
  g_autoptr (GPtrArray) lighter = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) moves = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) slots = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (problem != NULL && CARRY_IS_PLAN (plan), G_LIST_MODEL (list));

  if (carry_plan_get_feasible (plan))
    {
      if (carry_plan_suggests_one_fewer (plan))
        offer_light_work (problem, lighter);
      append_best (list, lighter);
      return G_LIST_MODEL (list);
    }

  offer_to_drop (problem, plan, lighter);
  append_best (list, lighter);
  g_ptr_array_set_size (lighter, 0);

  if (problem->health == CARRY_HEALTH_BLOCK_NONE)
    {
      offer_to_lighten (problem, lighter);
      offer_to_move_runs (problem, moves);
      offer_to_open_slots (problem, slots);
    }

  append_best (list, lighter);
  append_best (list, moves);
  append_best (list, slots);

  return G_LIST_MODEL (list);
}
