/* carry-test-conflicts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-conflicts.h"

#define BIT(i) (G_GUINT64_CONSTANT (1) << (i))

/* No single place shows these three. */
enum
{
  DISTANCE,
  REST_DAYS,
  NUMBER,
};

static const char *
id_of (CarryRuleId rule)
{
  return carry_rule_get (rule)->id;
}

/* How long sessions last, midnight, the past and what is taken are the same thing on every day. */
static int
object_of (const TestTerm *term)
{
  switch ((guint)term->matter)
    {
    case CARRY_MATTER_TOO_LONG:
    case CARRY_MATTER_AFTER_MIDNIGHT:
    case CARRY_MATTER_PAST:
    case CARRY_MATTER_TAKEN:
    case CARRY_MATTER_PAIN:
    case CARRY_MATTER_ILL:
      return 0;

    default:
      return term->object;
    }
}

static guint
find_or_add (TestConstraints *self, const TestTerm *term)
{
  const int object = object_of (term);

  for (guint i = 0; i < self->n; i++)
    {
      const TestTerm *known = &self->constraints[i];

      if (g_str_equal (id_of (known->rule), id_of (term->rule)) && known->matter == term->matter &&
          known->object == object)
        return i;
    }

  g_assert_cmpuint (self->n, <, TEST_MOST_CONSTRAINTS);
  self->constraints[self->n] = *term;
  self->constraints[self->n].object = object;

  return self->n++;
}

static guint64
judge_cell (TestConstraints *self, const CarryProblemWish *wish, const CarryProblemSlot *slot)
{
  g_autoptr (GArray) terms = g_array_new (FALSE, FALSE, sizeof (TestTerm));
  const TestTerm taken = { .rule = CARRY_RULE_HC8, .matter = CARRY_MATTER_TAKEN, .points = TEST_FORBIDDEN };
  guint64 bits = 0;

  test_oracle_judge (self->oracle, wish, slot->start, terms);
  if (slot->taken)
    g_array_append_val (terms, taken);

  for (guint i = 0; i < terms->len; i++)
    {
      const TestTerm *term = &g_array_index (terms, TestTerm, i);

      if (term->points >= TEST_FORBIDDEN)
        bits |= BIT (find_or_add (self, term));
    }

  return bits;
}

TestConstraints *
test_constraints_new (const TestOracle *oracle)
{
  const CarryWeekProblem *problem = oracle->problem;
  TestConstraints *self = g_new0 (TestConstraints, 1);

  self->oracle = oracle;
  self->constraints[DISTANCE] = (TestTerm){ CARRY_RULE_HC3, CARRY_MATTER_SESSIONS_NEED_ROOM, 0, 0 };
  self->constraints[REST_DAYS] = (TestTerm){ CARRY_RULE_HC9, CARRY_MATTER_LAST_REST_DAY, 0, 0 };
  self->constraints[NUMBER] = (TestTerm){ CARRY_RULE_HC7, CARRY_MATTER_TOO_MANY, 0, 0 };
  self->n = 3;
  self->cells = g_new0 (guint64, problem->wishes->len * problem->slots->len + 1);

  for (guint i = 0; i < problem->wishes->len; i++)
    for (guint j = 0; j < problem->slots->len; j++)
      self->cells[i * problem->slots->len + j] =
          judge_cell (self, &g_array_index (problem->wishes, CarryProblemWish, i),
                      &g_array_index (problem->slots, CarryProblemSlot, j));

  return self;
}

void
test_constraints_free (TestConstraints *self)
{
  g_free (self->cells);
  g_free (self);
}

/* Which constraint an engine speaks of. */
gboolean
test_constraints_find (const TestConstraints *self, const CarryFinding *finding, guint *position)
{
  const CarryMatter matter =
      finding->matter == CARRY_MATTER_BONE_STRESS ? CARRY_MATTER_PAIN : finding->matter;

  for (guint i = 0; i < self->n; i++)
    {
      const TestTerm *known = &self->constraints[i];

      if (g_str_equal (id_of (known->rule), id_of (finding->rule)) && known->matter == matter &&
          known->object == finding->other)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

typedef struct
{
  const TestConstraints *constraints;
  guint64 active;
  guint days; /* bits of those that have a session */
  TestPlaced placed[TEST_MOST_WISHES];
} Trial;

/* HC3 between two placed sessions, whatever their days. */
static gboolean
are_too_close (const TestOracle *oracle, const TestPlaced *a, const TestPlaced *b)
{
  for (int round = oracle->problem->repeats ? -1 : 0; round <= (oracle->problem->repeats ? 1 : 0); round++)
    {
      const TestPlaced other = { .wish = b->wish, .start = b->start + round * TEST_WEEK };

      if (test_oracle_pair_once (oracle, a, &other) >= TEST_FORBIDDEN)
        return TRUE;
    }

  return FALSE;
}

static gboolean
keeps_rest_days (const Trial *trial)
{
  const guint used = trial->days & test_oracle_get_free_days (trial->constraints->oracle);

  return (trial->active & BIT (REST_DAYS)) == 0 ||
         (guint)__builtin_popcount (used) <= test_oracle_count_spare_days (trial->constraints->oracle);
}

static gboolean
has_room (Trial *trial, guint i)
{
  const TestConstraints *constraints = trial->constraints;
  const CarryWeekProblem *problem = constraints->oracle->problem;

  if (i == problem->wishes->len)
    return keeps_rest_days (trial);

  for (guint j = 0; j < problem->slots->len; j++)
    {
      const int start = g_array_index (problem->slots, CarryProblemSlot, j).start;
      const guint day = 1u << (start / TEST_DAY);
      gboolean close = FALSE;

      trial->placed[i] = (TestPlaced){ &g_array_index (problem->wishes, CarryProblemWish, i), start };

      if ((constraints->cells[i * problem->slots->len + j] & trial->active) != 0 || (trial->days & day) != 0)
        continue;

      for (guint k = 0; k < i && (trial->active & BIT (DISTANCE)) != 0; k++)
        close |= are_too_close (constraints->oracle, &trial->placed[i], &trial->placed[k]);

      trial->days |= day;
      if (!close && has_room (trial, i + 1))
        return TRUE;
      trial->days &= ~day;
    }

  return FALSE;
}

/* Whether all wishes find a place, one a day, with only some constraints in force. */
gboolean
test_constraints_leave_room (const TestConstraints *self, guint64 active)
{
  const GArray *wishes = self->oracle->problem->wishes;
  Trial trial = { .constraints = self, .active = active };
  guint lower = 0;

  for (guint i = 0; i < wishes->len; i++)
    lower += test_oracle_is_lower (g_array_index (wishes, CarryProblemWish, i).kind);

  if ((active & BIT (NUMBER)) != 0 && lower > test_oracle_count_room_for_lower (self->oracle))
    return FALSE;

  return has_room (&trial, 0);
}

/* Whether any set of fewer than @size constraints leaves no room: every one is tried. */
gboolean
test_constraints_collide_below (const TestConstraints *self, guint size, guint64 *set)
{
  for (*set = 0; *set < BIT (self->n); (*set)++)
    {
      if ((guint)__builtin_popcountll (*set) < size && !test_constraints_leave_room (self, *set))
        return TRUE;
    }

  return FALSE;
}
