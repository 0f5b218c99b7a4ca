/* carry-constraints.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-constraints.h"

#include "carry-session-drop.h"

#define BIT(i) (G_GUINT64_CONSTANT (1) << (i))

/* Beyond so many smallest sets that were tried, the smallest one known must do; no week came near it. */
#define MOST_TRIES 400u

/* In a week that repeats, the same run of another round is the same constraint. */
static int
minute_in_week (const CarryConstraints *self, int minute)
{
  if (!self->table->problem->repeats)
    return minute;

  return ((minute % CARRY_MINUTES_PER_WEEK) + CARRY_MINUTES_PER_WEEK) % CARRY_MINUTES_PER_WEEK;
}

/* Which thing of the week a finding is about. */
static int
subject_of (const CarryConstraints *self, const CarryFinding *finding)
{
  switch ((guint)finding->matter)
    {
    case CARRY_MATTER_GAP_TO_RUN:
    case CARRY_MATTER_GAP_TO_SESSION:
    case CARRY_MATTER_RUN_AT_THIS_TIME:
      return minute_in_week (self, finding->other);

    case CARRY_MATTER_SESSION_AT_THIS_TIME:
      return minute_in_week (self, finding->wanted);

    case CARRY_MATTER_PAUSED_ILL:
    case CARRY_MATTER_PAUSED_INJURED:
    case CARRY_MATTER_DAY_BLOCKED:
    case CARRY_MATTER_HOUR_BLOCKED:
    case CARRY_MATTER_EQUIPMENT:
      return finding->wanted;

    default:
      return 0;
    }
}

/* For the runner a run that needs room is one thing, whatever the place that it was noticed from. */
static CarryFinding
as_constraint (const CarryConstraints *self, const CarryFinding *finding)
{
  CarryFinding constraint = *finding;

  constraint.other = subject_of (self, finding);
  constraint.points = CARRY_POINTS_BLOCKED;
  if (finding->matter == CARRY_MATTER_GAP_TO_RUN)
    constraint.matter = CARRY_MATTER_RUN_NEEDS_ROOM;
  else if (finding->matter == CARRY_MATTER_GAP_TO_SESSION)
    constraint.matter = CARRY_MATTER_SESSION_NEEDS_ROOM;

  return constraint;
}

/* Adds a constraint unless it is known. The first one keeps its words; where several kinds of sessions meet it,
 * the longest distance that any of them needs is said. */
static guint
find_or_add (CarryConstraints *self, const CarryFinding *constraint)
{
  for (guint i = 0; i < self->n; i++)
    {
      CarryFinding *known = &self->constraints[i];

      if (known->matter == constraint->matter && known->other == constraint->other &&
          g_str_equal (carry_rule_get (known->rule)->id, carry_rule_get (constraint->rule)->id))
        {
          known->wanted = MAX (known->wanted, constraint->wanted);
          return i;
        }
    }

  /* Past the last place of its own, a constraint shares the last place: still a conflict, only coarser. */
  if (self->n == CARRY_MAX_CONSTRAINTS)
    return self->n - 1;

  self->constraints[self->n] = *constraint;

  return self->n++;
}

static void
collect (CarryConstraints *self, guint class, guint slot)
{
  const CarryWeekTable *table = self->table;
  const GArray *findings = carry_week_table_get_findings (table, class, slot);
  guint64 *cell = &self->cells[class * (gsize)table->n_slots + slot];

  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      if (carry_finding_is_blocking (finding) || finding->matter == CARRY_MATTER_TAKEN)
        {
          const CarryFinding constraint = as_constraint (self, finding);

          *cell |= BIT (find_or_add (self, &constraint));
        }
    }
}

/* The three constraints that no single place shows come first, where they are found again. */
enum
{
  DISTANCE,
  REST_DAY,
  NUMBER,
  N_OF_THE_WEEK,
};

static void
add_constraints_of_the_week (CarryConstraints *self)
{
  const CarryWeekProblem *problem = self->table->problem;

  self->constraints[DISTANCE] = (CarryFinding){
    .rule = CARRY_RULE_HC3,
    .matter = CARRY_MATTER_SESSIONS_NEED_ROOM,
    .points = CARRY_POINTS_BLOCKED,
    .wanted = carry_rule_set_get_minutes (problem->rules, CARRY_RULE_HC3, CARRY_STRENGTH_HEAVY),
  };
  self->constraints[REST_DAY] = (CarryFinding){
    .rule = CARRY_RULE_HC9,
    .matter = CARRY_MATTER_LAST_REST_DAY,
    .points = CARRY_POINTS_BLOCKED,
  };
  self->constraints[NUMBER] = (CarryFinding){
    .rule = CARRY_RULE_HC7,
    .matter = CARRY_MATTER_TOO_MANY,
    .points = CARRY_POINTS_BLOCKED,
    .wanted = (int)carry_session_drop_get_most_lower (problem),
  };
  self->n = N_OF_THE_WEEK;
}

/**
 * carry_constraints_new:
 * @table: a week
 * @wanted: how many of each class are wanted; read for as long as the constraints live
 *
 * Finds everything that forbids some place in a week.
 *
 * Returns: (transfer full): the constraints
 */
CarryConstraints *
carry_constraints_new (CarryWeekTable *table, const guint *wanted)
{
  CarryConstraints *self = g_new0 (CarryConstraints, 1);

  self->table = table;
  self->wanted = wanted;
  self->cells = g_new0 (guint64, (gsize)table->n_classes * table->n_slots + 1);
  add_constraints_of_the_week (self);

  for (guint class = 0; class < table->n_classes; class ++)
    for (guint slot = 0; slot < table->n_slots && wanted[class] > 0; slot++)
      collect (self, class, slot);

  return self;
}

void
carry_constraints_free (CarryConstraints *self)
{
  if (self == NULL)
    return;

  g_free (self->cells);
  g_free (self);
}

/**
 * carry_constraints_leave_room:
 * @self: constraints
 * @active: bits of those that shall hold; the others are taken away
 *
 * Returns: whether all wanted sessions then find a place, one a day
 */
gboolean
carry_constraints_leave_room (const CarryConstraints *self, guint64 active)
{
  const CarryWeekTable *table = self->table;
  const gsize n_cells = (gsize)table->n_classes * table->n_slots;
  g_autofree int *costs = g_new0 (int, n_cells + 1);
  g_autofree int *before_quality = g_new0 (int, n_cells + 1);
  g_autofree int *pairs = g_new0 (int, n_cells *n_cells + 1);
  g_autofree gboolean *doubled = g_new0 (gboolean, table->n_slots + 1);
  CarryLayoutProblem posed = carry_week_table_pose (self->table, self->wanted);

  if ((active & BIT (NUMBER)) != 0 && carry_session_drop_is_too_many (table, self->wanted))
    return FALSE;

  for (gsize i = 0; i < n_cells; i++)
    costs[i] = (self->cells[i] & active) != 0 ? CARRY_POINTS_BLOCKED : 0;
  for (gsize i = 0; i < n_cells * n_cells && (active & BIT (DISTANCE)) != 0; i++)
    pairs[i] = table->pairs[i] >= CARRY_POINTS_BLOCKED ? CARRY_POINTS_BLOCKED : 0;

  /* Only whether there is a layout matters, so that the first one ends the search. */
  posed.costs = costs;
  posed.pairs = pairs;
  posed.before_quality = before_quality;
  posed.doubled = doubled;
  posed.weigh_week = NULL;
  if ((active & BIT (REST_DAY)) == 0)
    posed.rest_days = 0;

  return carry_layout_search (&posed).found;
}

/* Tries to hit every set with @left more constraints; depth first, lowest bits first. */
static gboolean
hit_sets (const guint64 *sets, guint n_sets, guint64 chosen, guint left, guint64 *hit)
{
  guint64 set = 0;

  for (guint i = 0; i < n_sets && set == 0; i++)
    {
      if ((sets[i] & chosen) == 0)
        set = sets[i];
    }

  if (set == 0)
    {
      *hit = chosen;
      return TRUE;
    }

  for (; left > 0 && set != 0; set &= set - 1)
    {
      if (hit_sets (sets, n_sets, chosen | (set & -set), left - 1, hit))
        return TRUE;
    }

  return FALSE;
}

static guint64
find_smallest_hit (const guint64 *sets, guint n_sets)
{
  guint64 hit = 0;

  for (guint size = 0; size <= CARRY_MAX_CONSTRAINTS; size++)
    {
      if (hit_sets (sets, n_sets, 0, size, &hit))
        break;
    }

  return hit;
}

/* Adds constraints as long as there is room, and returns what could not be added: one of them must go. */
static guint64
find_correction (const CarryConstraints *self, guint64 kept)
{
  guint64 left_out = 0;

  for (guint i = 0; i < self->n; i++)
    {
      if ((kept & BIT (i)) != 0)
        continue;

      if (carry_constraints_leave_room (self, kept | BIT (i)))
        kept |= BIT (i);
      else
        left_out |= BIT (i);
    }

  return left_out;
}

/* Takes away what is not needed for the collision: minimal, but maybe not the smallest. */
static guint64
shrink (const CarryConstraints *self, guint64 conflict)
{
  for (guint i = 0; i < self->n; i++)
    {
      if ((conflict & BIT (i)) != 0 && !carry_constraints_leave_room (self, conflict & ~BIT (i)))
        conflict &= ~BIT (i);
    }

  return conflict;
}

/**
 * carry_constraints_find_conflict:
 * @self: constraints
 *
 * Finds a smallest set of constraints that collide: together they leave no room for the wanted sessions, and
 * taking any one of them away would.
 *
 * Every set that collides has something in common with every set whose removal makes room. So sets of the
 * second sort are gathered until the smallest choice that takes one from each of them collides itself. Source of
 * the method: Ignatiev et al. 2015, smallest MUS extraction with minimal hitting set dualization.
 *
 * Returns: bits of the constraints; 0 if they do not collide, or if there is no room even without any of them
 */
guint64
carry_constraints_find_conflict (const CarryConstraints *self)
{
  g_autoptr (GArray) corrections = g_array_new (FALSE, FALSE, sizeof (guint64));
  const guint64 all = BIT (self->n) - 1;

  if (carry_constraints_leave_room (self, all))
    return 0;

  for (guint i = 0; i < MOST_TRIES; i++)
    {
      const guint64 conflict =
          find_smallest_hit ((const guint64 *)(gpointer)corrections->data, corrections->len);
      guint64 correction;

      if (!carry_constraints_leave_room (self, conflict))
        return conflict;

      correction = find_correction (self, conflict);
      g_return_val_if_fail (correction != 0, 0);
      g_array_append_val (corrections, correction);
    }

  return shrink (self, all);
}
