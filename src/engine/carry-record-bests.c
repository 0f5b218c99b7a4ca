/* carry-record-bests.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-record-bests.h"

#include "carry-load-steps.h"
#include "carry-rep-max.h"
#include "carry-tonnage.h"

/* Who has more repetitions left cannot count them (Hackett et al. 2017, J Strength Cond Res 31:2162). */
#define MOST_LEFT 4.0

/* So much was done with so much load, and never as much with more. */
typedef struct
{
  double load_kg;
  guint amount;
} Peak;

struct _CarryRecordBests
{
  CarryExercise *exercise; /* not owned */
  double body_weight;
  double body_kg;  /* the part of it that is lifted along */
  gboolean any;    /* a session went by */
  gboolean counts; /* more of it is better */
  gboolean loads;  /* the maximum can be estimated */
  double top_kg;
  double max_kg;
  double volume;
  GArray *reps;  /* Peak */
  GArray *holds; /* Peak */
};

/* Sets of one session in numbers. */
typedef struct
{
  gboolean any;
  double top_kg;
  double max_kg;
  double max_load_kg;
  double max_band;
  CarryTonnage tonnage;
} Work;

/* More jumps, longer sprints and deeper stretches are not better. */
static gboolean
is_better_with_more (CarryExercise *exercise)
{
  const CarryPattern pattern = carry_exercise_get_pattern (exercise);

  return pattern != CARRY_PATTERN_JUMP && pattern != CARRY_PATTERN_DRILL && pattern != CARRY_PATTERN_SPRINT &&
         pattern != CARRY_PATTERN_MOBILITY && !carry_exercise_get_explosive (exercise);
}

CarryRecordBests *
carry_record_bests_new (CarryExercise *exercise, double body_weight)
{
  CarryRecordBests *self;
  double share;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  share = carry_tonnage_get_body_share (exercise);
  self = g_new0 (CarryRecordBests, 1);
  self->exercise = exercise;
  self->body_weight = body_weight > 0 ? body_weight : 0;
  self->body_kg = share * self->body_weight;
  self->counts = is_better_with_more (exercise);
  /* What hangs from a belt says little while nobody knows what else hangs there. */
  self->loads = self->counts && (self->body_kg > 0 || !(share > 0));
  self->reps = g_array_new (FALSE, FALSE, sizeof (Peak));
  self->holds = g_array_new (FALSE, FALSE, sizeof (Peak));

  return self;
}

void
carry_record_bests_free (CarryRecordBests *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->reps);
  g_array_unref (self->holds);
  g_free (self);
}

/* Whether there is anything that could be beaten. */
gboolean
carry_record_bests_has_any (const CarryRecordBests *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->any;
}

static gboolean
is_counted (const CarrySet *set)
{
  return !set->warm_up && set->outcome == CARRY_SET_DONE && carry_set_is_valid (set) &&
         (set->reps > 0 || set->seconds > 0 || set->metres > 0);
}

/* The most that was done with this load or with more. */
static guint
find_peak (GArray *peaks, double load_kg)
{
  guint most = 0;

  for (guint i = 0; i < peaks->len; i++)
    {
      const Peak *peak = &g_array_index (peaks, Peak, i);

      if (peak->load_kg >= load_kg - CARRY_LOAD_TOLERANCE)
        most = MAX (most, peak->amount);
    }

  return most;
}

static void
add_peak (GArray *peaks, double load_kg, guint amount)
{
  const Peak peak = { .load_kg = load_kg, .amount = amount };

  if (amount <= find_peak (peaks, load_kg))
    return;

  for (guint i = peaks->len; i > 0; i--)
    {
      const Peak *other = &g_array_index (peaks, Peak, i - 1);

      if (other->load_kg <= load_kg + CARRY_LOAD_TOLERANCE && other->amount <= amount)
        g_array_remove_index_fast (peaks, i - 1);
    }
  g_array_append_val (peaks, peak);
}

static void
estimate (const CarryRecordBests *self, const CarrySet *set, Work *work)
{
  double max_kg, reserve;
  CarryRepMaxQuality quality;

  if (!self->loads || !(set->load_kg > 0) || !carry_set_get_reserve (set, &reserve) || reserve > MOST_LEFT)
    return;

  quality = carry_rep_max_estimate (set, self->body_kg, &max_kg);
  if (quality < CARRY_REP_MAX_FAIR || max_kg <= work->max_kg)
    return;

  work->max_kg = max_kg;
  work->max_load_kg = set->load_kg;
  work->max_band = quality == CARRY_REP_MAX_MEASURED ? 0 : max_kg * carry_rep_max_get_band (self->exercise);
}

static void
add_record (const CarryRecordBests *self,
            GPtrArray *records,
            CarryStrengthSession *session,
            const CarryRecordFacts *facts)
{
  CarryRecordFacts whole = *facts;

  whole.exercise = self->exercise;
  whole.session = carry_session_get_id (CARRY_SESSION (session));
  whole.day = *carry_session_get_day (CARRY_SESSION (session));
  g_ptr_array_add (records, carry_record_new (&whole));
}

/* Of the sets that beat what was done with their load or more, the one with the most load; the first time of all is
 * told too. */
static void
compare_peaks (const CarryRecordBests *self,
               GPtrArray *records,
               CarryStrengthSession *session,
               CarryRecordKind kind,
               GArray *sets)
{
  GArray *peaks = kind == CARRY_RECORD_REPS ? self->reps : self->holds;
  CarryRecordFacts best = { .kind = kind };

  for (guint i = 0; i < sets->len; i++)
    {
      const CarrySet *set = &g_array_index (sets, CarrySet, i);
      const guint amount = kind == CARRY_RECORD_REPS ? set->reps : set->seconds;
      const guint before = find_peak (peaks, set->load_kg);

      if (amount <= before || (before == 0 && peaks->len > 0))
        continue;
      if (best.value > 0 && (set->load_kg < best.load_kg - CARRY_LOAD_TOLERANCE ||
                             (set->load_kg <= best.load_kg + CARRY_LOAD_TOLERANCE && amount <= best.value)))
        continue;

      best.value = amount;
      best.load_kg = set->load_kg;
      best.before = before;
    }

  if (best.value > 0)
    add_record (self, records, session, &best);
}

static gboolean
is_held (const CarryRecordBests *self)
{
  return carry_exercise_get_contraction (self->exercise) == CARRY_CONTRACTION_ISOMETRIC;
}

static void
compare (const CarryRecordBests *self,
         GPtrArray *records,
         CarryStrengthSession *session,
         const Work *work,
         GArray *sets)
{
  if (work->top_kg > self->top_kg + CARRY_LOAD_TOLERANCE)
    add_record (self, records, session,
                &(CarryRecordFacts){ .kind = CARRY_RECORD_HEAVIEST,
                                     .value = work->top_kg,
                                     .load_kg = work->top_kg,
                                     .before = self->top_kg });
  if (work->max_kg > self->max_kg + CARRY_LOAD_TOLERANCE)
    add_record (self, records, session,
                &(CarryRecordFacts){ .kind = CARRY_RECORD_MAXIMUM,
                                     .value = work->max_kg,
                                     .load_kg = work->max_load_kg,
                                     .before = self->max_kg,
                                     .band = work->max_band });
  if (self->counts)
    compare_peaks (self, records, session, CARRY_RECORD_REPS, sets);
  if (self->counts && is_held (self))
    compare_peaks (self, records, session, CARRY_RECORD_HOLD, sets);
  if (self->counts && work->tonnage.counted == work->tonnage.sets &&
      work->tonnage.kilograms > self->volume + CARRY_LOAD_TOLERANCE)
    add_record (self, records, session,
                &(CarryRecordFacts){
                    .kind = CARRY_RECORD_VOLUME, .value = work->tonnage.kilograms, .before = self->volume });
}

static void
read_item (const CarryRecordBests *self, CarryItem *item, Work *work, GArray *counted)
{
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  for (guint i = 0; i < n_sets; i++)
    {
      if (!is_counted (&sets[i]))
        continue;

      work->any = TRUE;
      work->top_kg = MAX (work->top_kg, sets[i].load_kg);
      estimate (self, &sets[i], work);
      g_array_append_val (counted, sets[i]);
    }

  if (n_sets > 0)
    carry_tonnage_add (&work->tonnage, item, self->body_weight);
}

static Work
read_items (const CarryRecordBests *self, GPtrArray *items, GArray *counted)
{
  Work work = { 0 };

  for (guint i = 0; i < items->len; i++)
    read_item (self, items->pdata[i], &work, counted);

  return work;
}

/**
 * carry_record_bests_compare:
 * @self: bests
 * @session: the next session in the order of time
 * @items: (element-type CarryItem): the exercise in it
 * @records: (element-type CarryRecord): where to add to
 *
 * Adds what is better in a session than all before it. Warm-up sets, and those that ended with a repetition that
 * failed, are no records.
 */
void
carry_record_bests_compare (const CarryRecordBests *self,
                            CarryStrengthSession *session,
                            GPtrArray *items,
                            GPtrArray *records)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  Work work;

  g_return_if_fail (self != NULL && CARRY_IS_STRENGTH_SESSION (session));

  work = read_items (self, items, sets);
  if (work.any)
    compare (self, records, session, &work, sets);
}

/**
 * carry_record_bests_take:
 * @self: bests
 * @items: (element-type CarryItem): the exercise in the next session in the order of time
 *
 * Goes on to the next session.
 */
void
carry_record_bests_take (CarryRecordBests *self, GPtrArray *items)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  Work work;

  g_return_if_fail (self != NULL);

  work = read_items (self, items, sets);
  if (!work.any)
    return;

  self->any = TRUE;
  self->top_kg = MAX (self->top_kg, work.top_kg);
  self->max_kg = MAX (self->max_kg, work.max_kg);
  if (work.tonnage.counted == work.tonnage.sets)
    self->volume = MAX (self->volume, work.tonnage.kilograms);
  for (guint i = 0; i < sets->len; i++)
    {
      const CarrySet *set = &g_array_index (sets, CarrySet, i);

      if (set->reps > 0)
        add_peak (self->reps, set->load_kg, set->reps);
      if (set->seconds > 0)
        add_peak (self->holds, set->load_kg, set->seconds);
    }
}
