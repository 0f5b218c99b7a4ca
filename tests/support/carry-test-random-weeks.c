/* carry-test-random-weeks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-test-random-weeks.h"

#include <math.h>

#define MOST_RUNS 12
#define MOST_FIXED 3
#define MOST_DRAWN_SLOTS 9
#define MOST_SLOTS 21
#define MOST_DRAWN_WISHES 4

/* What was drawn, before it is added in one order or another. */
typedef struct
{
  guint n_runs, n_fixed, n_slots, n_wishes;
  CarryProblemRun runs[MOST_RUNS];
  CarryProblemSession fixed[MOST_FIXED];
  int slots[MOST_SLOTS];
  CarryProblemWish wishes[MOST_DRAWN_WISHES];
} Draft;

static guint
draw (GRand *random, guint below)
{
  return (guint)g_rand_int_range (random, 0, (gint32)below);
}

static gboolean
one_in (GRand *random, guint n)
{
  return draw (random, n) == 0;
}

/* “Key runs” of the science file. */
static CarryRunKey
key_of (CarryRunKind kind)
{
  switch ((guint)kind)
    {
    case CARRY_RUN_RACE:
      return CARRY_RUN_KEY_RACE;

    case CARRY_RUN_LONG:
      return CARRY_RUN_KEY_LONG;

    case CARRY_RUN_LONG_QUALITY:
    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
    case CARRY_RUN_INTERVALS:
    case CARRY_RUN_HILLS:
    case CARRY_RUN_REPS:
    case CARRY_RUN_SPRINT:
    case CARRY_RUN_SPEED_ENDURANCE:
    case CARRY_RUN_TIME_TRIAL:
      return CARRY_RUN_KEY_QUALITY;

    default:
      return CARRY_RUN_KEY_NONE;
    }
}

static CarryProblemRun
draw_run (GRand *random, gboolean neighbours)
{
  const CarryRunKind plain[] = { CARRY_RUN_EASY, CARRY_RUN_RECOVERY, CARRY_RUN_LONG, CARRY_RUN_CROSS };
  const int day =
      neighbours && one_in (random, 4) ? g_rand_int_range (random, -8, 19) : (int)draw (random, 7);
  const int minutes =
      one_in (random, 5) ? 30 * g_rand_int_range (random, 3, 8) : 15 * g_rand_int_range (random, 1, 7);
  CarryProblemRun run = { .start = day * TEST_DAY + 30 * g_rand_int_range (random, 10, 45) };

  run.end = run.start + minutes;
  run.kind = one_in (random, 2) ? plain[draw (random, G_N_ELEMENTS (plain))]
                                : (CarryRunKind)draw (random, CARRY_RUN_CROSS + 1);

  if (run.kind == CARRY_RUN_RACE && one_in (random, 2))
    run.kind = CARRY_RUN_STEADY;

  run.key = key_of (run.kind);
  run.load = minutes * (1 + (int)draw (random, 9));

  if (run.key == CARRY_RUN_KEY_RACE)
    {
      run.priority = (CarryRacePriority)draw (random, CARRY_RACE_PRIORITY_C + 1);
      run.rest_minutes = one_in (random, 2) ? 60 * 12 * (int)(1 + draw (random, 12)) : 0;
    }

  return run;
}

static CarryStrengthKind
draw_kind (GRand *random)
{
  return (CarryStrengthKind)(one_in (random, 3) ? draw (random, CARRY_N_STRENGTH_KINDS)
                                                : draw (random, CARRY_STRENGTH_MODERATE + 1));
}

static CarryProblemWish
draw_wish (GRand *random, const Draft *draft)
{
  const guint minutes[] = { 20, 25, 30, 45, 60, 90 };
  const double fatigues[] = { 1, 1, 0.4, 0.7, 1.3 };
  CarryProblemWish wish = {
    .kind = draw_kind (random),
    .minutes = minutes[draw (random, G_N_ELEMENTS (minutes))],
    .contacts = 20 * draw (random, 5),
    .fatigue = fatigues[draw (random, G_N_ELEMENTS (fatigues))],
    .equipment = one_in (random, 4) ? CARRY_BIT (draw (random, 3)) : 0,
    .usual = CARRY_NO_MINUTE,
  };

  if (one_in (random, 4))
    wish.least_minutes = MIN (wish.minutes, 20);
  if (one_in (random, 3) && draft->n_slots > 0)
    wish.usual = draft->slots[draw (random, draft->n_slots)];

  return wish;
}

/* Runs of one load, day after day: weeks that are too alike (S10). */
static void
even_out (Draft *draft)
{
  for (guint i = 0; i < draft->n_runs; i++)
    {
      CarryProblemRun *run = &draft->runs[i];
      const int minutes = run->end - run->start;

      run->start = (int)(i % 7) * TEST_DAY + (run->start % TEST_DAY + TEST_DAY) % TEST_DAY;
      run->end = run->start + minutes;
      run->load = 300;
    }
}

static Draft
draw_draft (GRand *random, gboolean neighbours, gboolean crowded)
{
  Draft draft = {
    .n_runs = crowded ? draw (random, 6) : draw (random, MOST_RUNS + 1),
    .n_fixed = one_in (random, 2) ? draw (random, MOST_FIXED + 1) : 0,
    .n_slots = crowded ? 1 + draw (random, 4) : 1 + draw (random, MOST_DRAWN_SLOTS),
    .n_wishes = 1 + draw (random, crowded ? 3 : MOST_DRAWN_WISHES),
  };

  for (guint i = 0; i < draft.n_runs; i++)
    draft.runs[i] = draw_run (random, neighbours);
  if (one_in (random, 8))
    even_out (&draft);

  for (guint i = 0; i < draft.n_fixed; i++)
    {
      const int day = neighbours ? g_rand_int_range (random, -10, 17) : (int)draw (random, 7);
      CarryProblemSession *fixed = &draft.fixed[i];

      /* Never two at the same minute: they could not be told apart. */
      fixed->start = day * TEST_DAY + 60 * g_rand_int_range (random, 5, 22) + 20 * (int)i;
      fixed->end = fixed->start + 15 * g_rand_int_range (random, 1, 6);
      fixed->kind = draw_kind (random);
      fixed->load = (fixed->end - fixed->start) * (1 + (int)draw (random, 8));
    }

  for (guint i = 0; i < draft.n_slots; i++)
    draft.slots[i] = (int)draw (random, 7) * TEST_DAY + 30 * g_rand_int_range (random, 10, 48);

  for (guint i = 0; i < draft.n_wishes; i++)
    draft.wishes[i] = i > 0 && one_in (random, 3) ? draft.wishes[i - 1] : draw_wish (random, &draft);

  return draft;
}

/* Three times on every day, as the program offers them. */
static void
open_days (Draft *draft)
{
  const int hours[] = { 7, 12, 18 };

  draft->n_fixed = 0;
  draft->n_slots = MOST_SLOTS;

  for (int i = 0; i < MOST_SLOTS; i++)
    draft->slots[i] = i / 3 * TEST_DAY + hours[i % 3] * 60;
}

static void
draw_days (GRand *random, CarryWeekProblem *problem)
{
  const guint minutes[] = { 20, 30, 45, 60 };

  if (one_in (random, 2))
    return;

  for (guint i = 0; i < 7; i++)
    {
      CarryProblemDay *day = &problem->days[i];

      day->blocked = one_in (random, 12);
      if (one_in (random, 5))
        day->times = 1 + draw (random, 7);
      if (one_in (random, 4))
        day->most_minutes = minutes[draw (random, G_N_ELEMENTS (minutes))];
      if (one_in (random, 4))
        day->equipment = draw (random, 8);
    }
}

static void
draw_flags (GRand *random, CarryWeekProblem *problem)
{
  const guint rests[] = { 48, 48, 24, 120, 0 };

  problem->extra_recovery = one_in (random, 3);
  problem->returning = one_in (random, 5);
  problem->unaccustomed = one_in (random, 6);
  problem->dislikes_doubles = one_in (random, 3);
  problem->relaxed_explosive = one_in (random, 3);
  problem->one_visit = one_in (random, 3);
  problem->fine = one_in (random, 4);
  problem->health = one_in (random, 60) ? (CarryHealthBlock)draw (random, 5) : CARRY_HEALTH_BLOCK_NONE;
  problem->most_lower = one_in (random, 2) ? draw (random, 4) : 0;
  problem->rest_days = one_in (random, 2) ? draw (random, 4) : 0;
  problem->preferred_days = one_in (random, 3) ? draw (random, 128) : 0;
  problem->preferred_times = one_in (random, 3) ? draw (random, 8) : 0;
  problem->post_race_hours = rests[draw (random, G_N_ELEMENTS (rests))];

  if (one_in (random, 10))
    problem->earliest = g_rand_int_range (random, 0, TEST_WEEK / 2);
}

/* Moves up to three numbers of the table within their range. */
static void
draw_adjustments (GRand *random, const TestWeek *week)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();
  const guint n = one_in (random, 3) ? 1 + draw (random, 3) : 0;

  for (guint i = 0; i < n; i++)
    {
      const CarryRuleSetting *setting =
          &g_array_index (settings, CarryRuleSetting, draw (random, settings->len));
      const guint n_steps = (guint)lround ((setting->most - setting->least) / setting->step);
      const double value = setting->least + setting->step * draw (random, n_steps + 1);

      g_assert_true (
          carry_rule_set_adjust (week->problem->rules, setting->key, MIN (value, setting->most), NULL));

      for (guint row = 0; row < CARRY_N_RULES; row++)
        {
          if (carry_rule_get ((CarryRuleId)row) == setting->rule)
            test_oracle_adjust (week->oracle, (CarryRuleId)row, setting->is_points,
                                MIN (value, setting->most));
        }
    }
}

static guint
in_order (guint i, guint n, TestWeekFlavour flavour)
{
  return flavour == TEST_WEEK_BACKWARDS ? n - 1 - i : i;
}

static void
add_draft (CarryWeekProblem *problem, const Draft *draft, TestWeekFlavour flavour)
{
  for (guint i = 0; i < draft->n_runs; i++)
    carry_week_problem_insert_run (problem, &draft->runs[in_order (i, draft->n_runs, flavour)]);
  for (guint i = 0; i < draft->n_fixed; i++)
    carry_week_problem_insert_session (problem, &draft->fixed[in_order (i, draft->n_fixed, flavour)]);

  for (guint i = 0; i < draft->n_slots; i++)
    {
      const int slot = draft->slots[in_order (i, draft->n_slots, flavour)];

      carry_week_problem_add_slot (problem, (guint)(slot / TEST_DAY), (guint)(slot % TEST_DAY));
    }

  g_array_set_size (problem->wishes, 0);

  for (guint i = 0; i < draft->n_wishes; i++)
    g_array_append_val (problem->wishes, draft->wishes[in_order (i, draft->n_wishes, flavour)]);
}

TestWeek *
test_week_new (guint32 seed, TestWeekFlavour flavour, const GDate *first)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  TestWeek *self = g_new0 (TestWeek, 1);
  const gboolean repeats = g_rand_boolean (random);
  Draft draft = draw_draft (random, !repeats, flavour == TEST_WEEK_CROWDED);

  if (flavour == TEST_WEEK_OPEN)
    open_days (&draft);

  self->problem = carry_week_problem_new (first);
  self->problem->repeats = repeats;
  add_draft (self->problem, &draft, flavour);
  draw_flags (random, self->problem);
  draw_days (random, self->problem);

  for (guint i = 0; i < self->problem->slots->len; i++)
    g_array_index (self->problem->slots, CarryProblemSlot, i).taken = one_in (random, 12);

  self->oracle = test_oracle_new (self->problem);
  draw_adjustments (random, self);

  return self;
}

void
test_week_free (TestWeek *self)
{
  test_oracle_free (self->oracle);
  carry_week_problem_free (self->problem);
  g_free (self);
}

static void
describe_time (GString *text, int start, int end)
{
  const int day = (int)floor (start / 1440.0);

  g_string_append_printf (text, "%d/%02d:%02d+%d", day, (start - day * 1440) / 60, (start - day * 1440) % 60,
                          end - start);
}

/* A week in a few lines, to understand what failed. */
char *
test_week_describe (const TestWeek *self)
{
  const CarryWeekProblem *p = self->problem;
  GString *text = g_string_new (NULL);

  g_string_append_printf (
      text,
      "repeats %d extra %d returning %d unaccustomed %d doubles %d relaxed %d visit %d fine %d "
      "health %d most %u rest %u days %x times %x race-h %u earliest %d\n",
      p->repeats, p->extra_recovery, p->returning, p->unaccustomed, p->dislikes_doubles, p->relaxed_explosive,
      p->one_visit, p->fine, p->health, p->most_lower, p->rest_days, p->preferred_days, p->preferred_times,
      p->post_race_hours, p->earliest);

  for (guint i = 0; i < p->runs->len; i++)
    {
      const CarryProblemRun *run = &g_array_index (p->runs, CarryProblemRun, i);

      describe_time (text, run->start, run->end);
      g_string_append_printf (text, " run %d key %d prio %d rest %d load %g\n", run->kind, run->key,
                              run->priority, run->rest_minutes, run->load);
    }

  for (guint i = 0; i < p->fixed->len; i++)
    {
      const CarryProblemSession *fixed = &g_array_index (p->fixed, CarryProblemSession, i);

      describe_time (text, fixed->start, fixed->end);
      g_string_append_printf (text, " fixed %d\n", fixed->kind);
    }

  for (guint i = 0; i < p->wishes->len; i++)
    {
      const CarryProblemWish *wish = &g_array_index (p->wishes, CarryProblemWish, i);

      g_string_append_printf (text, "wish %d, %u (%u) min, contacts %u, fatigue %g, equipment %x, usual %d\n",
                              wish->kind, wish->minutes, wish->least_minutes, wish->contacts, wish->fatigue,
                              wish->equipment, wish->usual);
    }

  for (guint i = 0; i < p->slots->len; i++)
    {
      const CarryProblemSlot *slot = &g_array_index (p->slots, CarryProblemSlot, i);
      const CarryProblemDay *day = &p->days[slot->start / TEST_DAY];

      describe_time (text, slot->start, slot->start);
      g_string_append_printf (text, " slot%s, blocked %d times %x most %u equipment %x\n",
                              slot->taken ? " taken" : "", day->blocked, day->times, day->most_minutes,
                              day->equipment);
    }

  return g_string_free (text, FALSE);
}
