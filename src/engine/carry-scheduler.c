/* carry-scheduler.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-scheduler.h"

#include "carry-judgement.h"
#include "carry-measure.h"

#include <glib/gi18n.h>

/* A slot that a session may take, reduced to what the search compares. */
typedef struct
{
  guint slot;         /* position in the problem's slots */
  int start;          /* minutes after 00:00 of the week's first day */
  int day;
  double penalty;     /* of a session here, for itself */
  int before_quality; /* minutes from its end to the next hard run, G_MAXINT if there is none */
  gboolean doubled;   /* the day has something else */
} Candidate;

/* Candidates that were chosen, and how good they are together. */
typedef struct
{
  guint n;
  guint chosen[CARRY_MAX_SESSIONS]; /* positions of candidates, ascending */
  double penalty;
  int before_quality;
  guint doubles;
} Layout;

typedef struct
{
  const CarryWeekProblem *problem;
  CarryTimeline *timeline;
  GPtrArray *reasons;   /* an array of CarryReason for each slot */
  Candidate *candidates; /* by start */
  guint n_candidates;
  double *pairs;   /* cost of two candidates together, n × n, symmetric */
  double *cheapest; /* cost of the k cheapest candidates from i on, (n + 1) × (CARRY_MAX_SESSIONS + 1) */
  guint wanted;
  Layout best;
  gboolean found;
} Search;

/* Calls for the distance between two sessions, in a repeating week also around its edge. */
static double
cost_of_pair (Search *self, int a, int b)
{
  const int rounds = self->problem->repeats ? 1 : 0;
  double cost = 0;

  for (int round = -rounds; round <= rounds; round++)
    {
      g_autoptr (CarryReason) reason = carry_judgement_of_pair (
          self->problem, self->problem->kind, a, self->problem->kind, b + round * CARRY_MINUTES_PER_WEEK);

      if (reason != NULL)
        cost += carry_reason_get_penalty (reason);
    }

  return cost;
}

static double *
pair_at (Search *self, guint a, guint b)
{
  return &self->pairs[(gsize)a * self->n_candidates + b];
}

static double *
cheapest_at (Search *self, guint from, guint count)
{
  return &self->cheapest[(gsize)from * (CARRY_MAX_SESSIONS + 1) + count];
}

static double
sum_of (GPtrArray *reasons)
{
  double sum = 0;

  for (guint i = 0; i < reasons->len; i++)
    sum += carry_reason_get_penalty (reasons->pdata[i]);

  return sum;
}

static Candidate
describe_slot (Search *self, guint slot, double penalty)
{
  const int start = g_array_index (self->problem->slots, CarryProblemSlot, slot).start;
  const int end = start + (int)self->problem->session_minutes;
  const int day = carry_timeline_day_of (start);
  const int midnight = day * (int)CARRY_MINUTES_PER_DAY;
  const int next_midnight = midnight + (int)CARRY_MINUTES_PER_DAY;
  const CarryProblemRun *quality =
      carry_timeline_next_run (self->timeline, end, CARRY_RUN_KEY_QUALITY, CARRY_RUN_KEY_RACE);

  return (Candidate){
    .slot = slot,
    .start = start,
    .day = day,
    .penalty = penalty,
    .before_quality = quality != NULL ? quality->start - end : G_MAXINT,
    .doubled = carry_timeline_run_between (self->timeline, midnight, next_midnight) != NULL ||
               carry_timeline_session_between (self->timeline, midnight, next_midnight) != NULL,
  };
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  return ((const Candidate *)a)->start - ((const Candidate *)b)->start;
}

static void
judge_slots (Search *self)
{
  const GArray *slots = self->problem->slots;

  self->candidates = g_new0 (Candidate, slots->len + 1);

  for (guint i = 0; i < slots->len; i++)
    {
      const CarryProblemSlot *slot = &g_array_index (slots, CarryProblemSlot, i);
      GPtrArray *reasons = carry_judgement_of_place (self->problem, self->timeline, slot->start);
      const double penalty = sum_of (reasons);

      g_ptr_array_add (self->reasons, reasons);

      if (slot->taken)
        g_ptr_array_add (reasons, carry_reason_new (carry_rule_get (CARRY_RULE_HC8)->id, 0, 0,
                                                    _ ("Something else is planned at this time")));
      else if (!isinf (penalty))
        self->candidates[self->n_candidates++] = describe_slot (self, i, penalty);
    }

  qsort (self->candidates, self->n_candidates, sizeof (Candidate), compare_starts);
}

static void
weigh_pairs (Search *self)
{
  const guint n = self->n_candidates;

  self->pairs = g_new0 (double, (gsize)n *n + 1);

  for (guint a = 0; a < n; a++)
    {
      for (guint b = a + 1; b < n; b++)
        {
          double cost = cost_of_pair (self, self->candidates[a].start, self->candidates[b].start);

          /* One strength session a day, whatever its kind. */
          if (self->candidates[a].day == self->candidates[b].day)
            cost = CARRY_PENALTY_BLOCKED;

          *pair_at (self, a, b) = *pair_at (self, b, a) = cost;
        }
    }
}

/* For the bound: no k candidates from position i on cost less than the k cheapest of them for themselves. */
static void
sum_cheapest (Search *self)
{
  const guint n = self->n_candidates;

  self->cheapest = g_new (double, (gsize)(n + 1) * (CARRY_MAX_SESSIONS + 1));

  for (guint from = 0; from <= n; from++)
    {
      double lowest[CARRY_MAX_SESSIONS];
      guint n_lowest = 0;

      for (guint i = from; i < n; i++)
        {
          double value = self->candidates[i].penalty;

          for (guint k = 0; k < n_lowest; k++)
            {
              if (value < lowest[k])
                {
                  const double moved = lowest[k];

                  lowest[k] = value;
                  value = moved;
                }
            }

          if (n_lowest < CARRY_MAX_SESSIONS)
            lowest[n_lowest++] = value;
        }

      *cheapest_at (self, from, 0) = 0;

      for (guint k = 0; k < CARRY_MAX_SESSIONS; k++)
        *cheapest_at (self, from, k + 1) =
            k < n_lowest ? *cheapest_at (self, from, k) + lowest[k] : CARRY_PENALTY_BLOCKED;
    }
}

/* Cheaper is better; then more time before the next hard run, fewer doubles, and earlier in the week. */
static gboolean
is_better (const Layout *a, const Layout *b)
{
  if (a->penalty != b->penalty)
    return a->penalty < b->penalty;
  if (a->before_quality != b->before_quality)
    return a->before_quality > b->before_quality;
  if (a->doubles != b->doubles)
    return a->doubles < b->doubles;

  for (guint i = 0; i < a->n; i++)
    {
      if (a->chosen[i] != b->chosen[i])
        return a->chosen[i] < b->chosen[i];
    }

  return FALSE;
}

static gboolean
extend (Search *self, const Layout *layout, guint candidate, Layout *extended)
{
  const Candidate *added = &self->candidates[candidate];

  *extended = *layout;
  extended->chosen[extended->n++] = candidate;
  extended->penalty += added->penalty;
  extended->before_quality = MIN (extended->before_quality, added->before_quality);
  extended->doubles += added->doubled ? 1 : 0;

  for (guint i = 0; i < layout->n; i++)
    extended->penalty += *pair_at (self, layout->chosen[i], candidate);

  return !isinf (extended->penalty);
}

/* Depth first over all layouts in order of time. A branch is cut when even the cheapest rest cannot make it as
 * good as the best layout known; what remains has been looked at, so the result is the optimum. */
static void
explore (Search *self, const Layout *layout, guint from)
{
  const guint missing = self->wanted - layout->n;

  if (missing == 0)
    {
      if (!self->found || is_better (layout, &self->best))
        self->best = *layout;

      self->found = TRUE;
      return;
    }

  for (guint i = from; i + missing <= self->n_candidates; i++)
    {
      Layout extended;

      if (self->found && layout->penalty + *cheapest_at (self, i, missing) > self->best.penalty)
        return;

      if (extend (self, layout, i, &extended))
        explore (self, &extended, i + 1);
    }
}

/* Looks for the best layout of all sessions, then of one fewer, until some layout is allowed. */
static void
find_best (Search *self)
{
  const Layout empty = { .before_quality = G_MAXINT };

  self->wanted = MIN (self->problem->n_sessions, CARRY_MAX_SESSIONS);
  explore (self, &empty, 0);

  while (!self->found)
    {
      self->wanted--;
      explore (self, &empty, 0);
    }
}

/* The reasons of a chosen slot, with what the distance to the session before it costs. */
static void
add_pair_reasons (Search *self, guint position, GPtrArray *reasons)
{
  const int start = self->candidates[self->best.chosen[position]].start;
  const int rounds = self->problem->repeats ? 1 : 0;

  for (guint i = 0; i < self->best.n; i++)
    {
      const int other = self->candidates[self->best.chosen[i]].start;

      for (int round = -rounds; i != position && round <= 0; round++)
        {
          const int earlier = other + round * CARRY_MINUTES_PER_WEEK;
          CarryReason *reason = earlier < start
                                    ? carry_judgement_of_pair (self->problem, self->problem->kind, start,
                                                               self->problem->kind, earlier)
                                    : NULL;

          if (reason != NULL)
            g_ptr_array_add (reasons, reason);
        }
    }
}

static CarryPlacement *
make_placement (const CarryWeekProblem *problem, int start, GPtrArray *reasons)
{
  const int day = carry_timeline_day_of (start);
  const GDate date = carry_day_plus (&problem->first, day);

  return carry_placement_new (&date, (guint)(start - day * (int)CARRY_MINUTES_PER_DAY),
                              problem->session_minutes, problem->kind, reasons);
}

static GPtrArray *
make_placements (Search *self)
{
  GPtrArray *placements = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->best.n; i++)
    {
      const Candidate *chosen = &self->candidates[self->best.chosen[i]];
      g_autoptr (GPtrArray) reasons =
          g_ptr_array_copy (self->reasons->pdata[chosen->slot], (GCopyFunc)(GCallback)g_object_ref, NULL);

      add_pair_reasons (self, i, reasons);
      g_ptr_array_add (placements, make_placement (self->problem, chosen->start, reasons));
    }

  return placements;
}

/* What a placed session has to say of a slot that was not chosen: too near, or NULL. */
static CarryReason *
explain_passed_over (Search *self, int start)
{
  const int rounds = self->problem->repeats ? 1 : 0;

  for (guint i = 0; i < self->best.n; i++)
    {
      const int chosen = self->candidates[self->best.chosen[i]].start;

      for (int round = -rounds; start != chosen && round <= rounds; round++)
        {
          g_autoptr (CarryReason) near =
              carry_judgement_of_pair (self->problem, self->problem->kind, start, self->problem->kind,
                                       chosen + round * CARRY_MINUTES_PER_WEEK);

          if (near != NULL && carry_reason_is_blocking (near))
            return carry_reason_new (carry_reason_get_rule (near), 0, carry_reason_get_hours (near),
                                     carry_reason_get_text (near));
        }
    }

  return NULL;
}

static gboolean
is_chosen (Search *self, guint slot)
{
  for (guint i = 0; i < self->best.n; i++)
    {
      if (self->candidates[self->best.chosen[i]].slot == slot)
        return TRUE;
    }

  return FALSE;
}

static GPtrArray *
make_slots (Search *self)
{
  GPtrArray *slots = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->problem->slots->len; i++)
    {
      const int start = g_array_index (self->problem->slots, CarryProblemSlot, i).start;
      GPtrArray *reasons = self->reasons->pdata[i];
      CarryReason *passed_over = NULL;

      if (!is_chosen (self, i) && !isinf (sum_of (reasons)))
        passed_over = explain_passed_over (self, start);

      if (passed_over != NULL)
        g_ptr_array_add (reasons, passed_over);

      g_ptr_array_add (slots, make_placement (self->problem, start, reasons));
    }

  return slots;
}

static void
add_conflict (GPtrArray *conflicts, CarryReason *reason)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      if (g_str_equal (carry_reason_get_text (conflicts->pdata[i]), carry_reason_get_text (reason)))
        return;
    }

  g_ptr_array_add (conflicts, g_object_ref (reason));
}

/* What stands in the way of the sessions without a place: each thing that blocks a slot, said once, and the
 * distance between sessions if free slots are left. */
static GPtrArray *
make_conflicts (Search *self)
{
  GPtrArray *conflicts = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryReason) rest = NULL;

  if (self->best.n == self->problem->n_sessions)
    return conflicts;

  for (guint i = 0; i < self->reasons->len; i++)
    {
      GPtrArray *reasons = self->reasons->pdata[i];

      for (guint j = 0; j < reasons->len; j++)
        {
          if (carry_reason_is_blocking (reasons->pdata[j]))
            add_conflict (conflicts, reasons->pdata[j]);
        }
    }

  if (self->n_candidates > self->best.n)
    rest = carry_reason_new (carry_rule_get (CARRY_RULE_HC3)->id, CARRY_PENALTY_BLOCKED,
                             carry_rule_get_spacing (self->problem->kind, self->problem->kind),
                             _ ("The places that are left are too near to another strength session"));
  else if (conflicts->len == 0)
    rest = carry_reason_new (carry_rule_get (CARRY_RULE_HC8)->id, CARRY_PENALTY_BLOCKED, 0,
                             _ ("The week has no free time for it"));

  if (rest != NULL)
    add_conflict (conflicts, rest);

  return conflicts;
}

/**
 * carry_scheduler_solve:
 * @problem: a week
 *
 * Finds the layout of the week's strength sessions that costs the least under the table of rules.
 *
 * The layout is the optimum, not a good guess: all layouts are looked at, except for those that cannot be
 * better than one already known. Among equally cheap layouts the order is: more time between a session and
 * the next hard run, fewer days with two sessions, earlier in the week. The same problem always gives the
 * same plan, however its runs and slots were added.
 *
 * If not all sessions find a place, as many as possible are placed, and the plan says why not all.
 *
 * Safe on any thread: nothing but @problem is read.
 *
 * Returns: (transfer full): the plan
 */
CarryPlan *
carry_scheduler_solve (const CarryWeekProblem *problem)
{
  g_autoptr (CarryTimeline) timeline = NULL;
  g_autoptr (GPtrArray) all_reasons = g_ptr_array_new_with_free_func ((GDestroyNotify)g_ptr_array_unref);
  g_autoptr (GPtrArray) placements = NULL, slots = NULL, conflicts = NULL;
  Search search = { .problem = problem, .reasons = all_reasons };

  g_return_val_if_fail (problem != NULL, NULL);

  timeline = carry_timeline_new (problem);
  search.timeline = timeline;

  judge_slots (&search);
  weigh_pairs (&search);
  sum_cheapest (&search);
  find_best (&search);

  placements = make_placements (&search);
  slots = make_slots (&search);
  conflicts = make_conflicts (&search);

  g_free (search.candidates);
  g_free (search.pairs);
  g_free (search.cheapest);

  return carry_plan_new (&problem->first, search.best.n == problem->n_sessions, placements, slots, conflicts);
}

/**
 * carry_scheduler_judge:
 * @problem: a week
 * @day: days after the week's first day, 0 to 6
 * @start_minute: minutes after 00:00 of that day
 *
 * Says what one session would be worth at any time of the week, whether that is one of its slots or not.
 * Fixed sessions count; add the other planned ones with carry_week_problem_add_session() to have them
 * counted.
 *
 * Returns: (transfer full): the judged place
 */
CarryPlacement *
carry_scheduler_judge (const CarryWeekProblem *problem, guint day, guint start_minute)
{
  g_autoptr (CarryTimeline) timeline = NULL;
  g_autoptr (GPtrArray) reasons = NULL;
  int start;

  g_return_val_if_fail (problem != NULL, NULL);
  g_return_val_if_fail (day < CARRY_DAYS_PER_WEEK && start_minute < CARRY_MINUTES_PER_DAY, NULL);

  start = (int)(day * CARRY_MINUTES_PER_DAY + start_minute);
  timeline = carry_timeline_new (problem);
  reasons = carry_judgement_of_place (problem, timeline, start);

  return make_placement (problem, start, reasons);
}
