/* carry-training-facts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-training-facts.h"

#include "carry-impact.h"

G_DEFINE_ENUM_TYPE (CarryCountedSessions,
                    carry_counted_sessions,
                    G_DEFINE_ENUM_VALUE (CARRY_COUNTED_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (CARRY_COUNTED_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (CARRY_COUNTED_PLANNED, "planned"))

static void
add_item (CarryTrainingFacts *self, CarryItem *item, guint8 day)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const guint injuries = carry_exercise_get_injuries (exercise);
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));

  carry_movement_sets_add (&self->movement, item);
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    if ((injuries & CARRY_BIT (i)) != 0)
      {
        self->injury_sets[i] += dose->sets;
        self->injury_days[i] |= day;
      }
}

static void
add_strength (CarryTrainingFacts *self, CarryStrengthSession *session, guint8 day)
{
  const guint jumps = carry_impact_get_jumps (session);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    add_item (self, carry_strength_session_get_nth (session, i), day);

  self->jumps += jumps;
  self->jump_days |= jumps > 0 ? day : 0;
  if (carry_strength_kind_is_lower (carry_strength_session_get_kind (session)))
    self->leg_days |= day;
}

static gboolean
is_near_top_speed (CarryRunKind kind)
{
  return kind == CARRY_RUN_STRIDES || kind == CARRY_RUN_SPRINT || kind == CARRY_RUN_REPS ||
         kind == CARRY_RUN_SPEED_ENDURANCE;
}

static void
add_run (CarryTrainingFacts *self, CarryRun *run, guint8 day)
{
  CarryRunPart parts[CARRY_RUN_MAX_PARTS];
  const guint n_parts = carry_run_part_split (run, parts);
  double metres = 0.0;

  if (is_near_top_speed (carry_run_get_kind (run)))
    self->fast_days |= day;

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].kind == CARRY_RUN_CROSS)
        continue;

      metres += parts[i].metres;
      self->surface_minutes[parts[i].surface] += parts[i].minutes;
      self->impact += carry_impact_get (&parts[i], CARRY_TISSUE_ANY, CARRY_IMPACT_IMPULSE);
      self->steps += carry_impact_get_steps (&parts[i]);
    }

  self->longest = MAX (self->longest, metres);
}

/**
 * carry_training_facts_add:
 * @self: facts
 * @session: a session, neither missed nor skipped
 * @day: the day of the week, 0 for its first
 *
 * Adds a session.
 */
void
carry_training_facts_add (CarryTrainingFacts *self, CarrySession *session, guint day)
{
  const guint8 bit = (guint8)CARRY_BIT (day);

  g_return_if_fail (CARRY_IS_SESSION (session));
  g_return_if_fail (day < CARRY_DAYS_PER_WEEK);

  carry_muscle_ledger_add_session (&self->muscles, session);
  if (CARRY_IS_STRENGTH_SESSION (session))
    add_strength (self, CARRY_STRENGTH_SESSION (session), bit);
  else if (CARRY_IS_RUN (session))
    add_run (self, CARRY_RUN (session), bit);
}

/* Adds what others are. */
void
carry_training_facts_add_all (CarryTrainingFacts *self, const CarryTrainingFacts *other)
{
  carry_muscle_ledger_add_all (&self->muscles, &other->muscles);
  carry_movement_sets_add_all (&self->movement, &other->movement);
  for (guint i = 0; i < CARRY_N_SURFACES; i++)
    self->surface_minutes[i] += other->surface_minutes[i];
  self->impact += other->impact;
  self->steps += other->steps;
  self->jumps += other->jumps;
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    {
      self->injury_sets[i] += other->injury_sets[i];
      self->injury_days[i] |= other->injury_days[i];
    }
  self->leg_days |= other->leg_days;
  self->fast_days |= other->fast_days;
  self->jump_days |= other->jump_days;
  self->longest = MAX (self->longest, other->longest);
}

/**
 * carry_week_facts_new:
 * @first: the first day of the week
 * @sessions: (element-type CarrySession): sessions; those of other weeks are passed over
 *
 * Sums up a week. Sessions do not change, so this may be done in any thread that holds them.
 *
 * Returns: (transfer full): the facts
 */
CarryWeekFacts *
carry_week_facts_new (const GDate *first, GPtrArray *sessions)
{
  CarryWeekFacts *self = g_atomic_rc_box_new0 (CarryWeekFacts);

  self->first = *first;
  carry_daily_load_fill (self->days, CARRY_DAYS_PER_WEEK, first, sessions);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (sessions, i);
      const CarryStatus status = carry_session_get_status (session);
      const int day = g_date_days_between (first, carry_session_get_day (session));

      if (day < 0 || day >= (int)CARRY_DAYS_PER_WEEK)
        continue;
      if (status == CARRY_STATUS_DONE)
        {
          carry_training_facts_add (&self->done, session, (guint)day);
          carry_daily_load_add (&self->done_days[day], session);
        }
      else if (status == CARRY_STATUS_PLANNED)
        {
          carry_training_facts_add (&self->planned, session, (guint)day);
          carry_daily_load_add (&self->planned_days[day], session);
        }
    }

  self->both = self->done;
  carry_training_facts_add_all (&self->both, &self->planned);

  return self;
}

CarryWeekFacts *
carry_week_facts_ref (CarryWeekFacts *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
carry_week_facts_unref (CarryWeekFacts *self)
{
  g_atomic_rc_box_release (self);
}

/**
 * carry_counted_sessions_has:
 * @counted: which sessions are looked at
 * @session: a session
 *
 * Returns: whether it is one of them
 */
gboolean
carry_counted_sessions_has (CarryCountedSessions counted, CarrySession *session)
{
  const CarryStatus status = carry_session_get_status (session);

  return (status == CARRY_STATUS_DONE && counted != CARRY_COUNTED_PLANNED) ||
         (status == CARRY_STATUS_PLANNED && counted != CARRY_COUNTED_DONE);
}

/**
 * carry_week_facts_get:
 * @self: a week
 * @counted: which of its sessions
 *
 * Returns: (transfer none): what they ask of the body
 */
const CarryTrainingFacts *
carry_week_facts_get (CarryWeekFacts *self, CarryCountedSessions counted)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (counted)
    {
    case CARRY_COUNTED_DONE:
      return &self->done;

    case CARRY_COUNTED_PLANNED:
      return &self->planned;

    case CARRY_COUNTED_BOTH:
    default:
      return &self->both;
    }
}

/**
 * carry_week_facts_get_days:
 * @self: a week
 * @counted: which of its sessions
 *
 * Returns: (transfer none) (array fixed-size=7): their load on each day
 */
const CarryDailyLoad *
carry_week_facts_get_days (CarryWeekFacts *self, CarryCountedSessions counted)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (counted)
    {
    case CARRY_COUNTED_DONE:
      return self->done_days;

    case CARRY_COUNTED_PLANNED:
      return self->planned_days;

    case CARRY_COUNTED_BOTH:
    default:
      return self->days;
    }
}
