/* carry-athlete.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-athlete.h"

#include "carry-kind-types.h"

struct _CarryAthlete
{
  GObject parent_instance;

  CarryEvent event;
  CarryLevel level;
  CarryPhase phase;
  guint age; /* years, 0 if it is not known */
  gboolean extra_recovery;
  gboolean dislikes_doubles;
  guint strength_sessions; /* a week */
  guint strength_minutes;  /* the most that a session may take */
  guint equipment;         /* set of CarryEquipment */
  guint injuries;          /* set of CarryInjury: what the runner has or had */
  guint morning_minute;    /* minutes after 00:00 at which sessions start by default */
  guint midday_minute;
  guint evening_minute;
  CarryUnits units;
};

typedef enum
{
  PROP_EVENT = 1,
  PROP_LEVEL,
  PROP_PHASE,
  PROP_AGE,
  PROP_EXTRA_RECOVERY,
  PROP_DISLIKES_DOUBLES,
  PROP_STRENGTH_SESSIONS,
  PROP_STRENGTH_MINUTES,
  PROP_EQUIPMENT,
  PROP_INJURIES,
  PROP_MORNING_MINUTE,
  PROP_MIDDAY_MINUTE,
  PROP_EVENING_MINUTE,
  PROP_UNITS,
} CarryAthleteProperty;

static GParamSpec *props[PROP_UNITS + 1];

/* What most homes and small gyms have. */
#define USUAL_EQUIPMENT                                                                                      \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL) |                                  \
   CARRY_BIT (CARRY_EQUIPMENT_RACK) | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) |                                 \
   CARRY_BIT (CARRY_EQUIPMENT_BENCH) | CARRY_BIT (CARRY_EQUIPMENT_BOX) | CARRY_BIT (CARRY_EQUIPMENT_STEP) |  \
   CARRY_BIT (CARRY_EQUIPMENT_BAR) | CARRY_BIT (CARRY_EQUIPMENT_BAND) | CARRY_BIT (CARRY_EQUIPMENT_WALL) |   \
   CARRY_BIT (CARRY_EQUIPMENT_TOWEL))

/* From this age on recovery takes longer (grade C, masters coaching). */
#define EXTRA_RECOVERY_AGE 50u

G_DEFINE_FINAL_TYPE (CarryAthlete, carry_athlete, G_TYPE_OBJECT)

/* Every field is as wide as a guint, so that one table serves reading and writing. */
static guint *
field_of (CarryAthlete *self, guint prop_id)
{
  guint *const fields[] = {
    [PROP_EVENT] = (guint *)&self->event,
    [PROP_LEVEL] = (guint *)&self->level,
    [PROP_PHASE] = (guint *)&self->phase,
    [PROP_AGE] = &self->age,
    [PROP_EXTRA_RECOVERY] = (guint *)&self->extra_recovery,
    [PROP_DISLIKES_DOUBLES] = (guint *)&self->dislikes_doubles,
    [PROP_STRENGTH_SESSIONS] = &self->strength_sessions,
    [PROP_STRENGTH_MINUTES] = &self->strength_minutes,
    [PROP_EQUIPMENT] = &self->equipment,
    [PROP_INJURIES] = &self->injuries,
    [PROP_MORNING_MINUTE] = &self->morning_minute,
    [PROP_MIDDAY_MINUTE] = &self->midday_minute,
    [PROP_EVENING_MINUTE] = &self->evening_minute,
    [PROP_UNITS] = (guint *)&self->units,
  };

  return prop_id < G_N_ELEMENTS (fields) ? fields[prop_id] : NULL;
}

static void
carry_athlete_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  const guint *field = field_of (CARRY_ATHLETE (object), prop_id);

  if (field == NULL)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, (int)*field);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, *field != 0);
  else
    g_value_set_uint (value, *field);
}

static void
carry_athlete_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  guint *field = field_of (CARRY_ATHLETE (object), prop_id);
  guint now;

  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }

  if (G_VALUE_HOLDS_ENUM (value))
    now = (guint)g_value_get_enum (value);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    now = g_value_get_boolean (value) ? 1 : 0;
  else
    now = g_value_get_uint (value);

  if (prop_id == PROP_EQUIPMENT)
    now |= CARRY_BIT (CARRY_EQUIPMENT_NONE);
  if (*field == now)
    return;

  *field = now;
  g_object_notify_by_pspec (object, pspec);
}

static void
carry_athlete_class_init (CarryAthleteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = carry_athlete_get_property;
  object_class->set_property = carry_athlete_set_property;

  props[PROP_EVENT] = g_param_spec_enum ("event", NULL, NULL, CARRY_TYPE_EVENT, CARRY_EVENT_HALF, flags);
  props[PROP_LEVEL] =
      g_param_spec_enum ("level", NULL, NULL, CARRY_TYPE_LEVEL, CARRY_LEVEL_INTERMEDIATE, flags);
  props[PROP_PHASE] = g_param_spec_enum ("phase", NULL, NULL, CARRY_TYPE_PHASE, CARRY_PHASE_BASE, flags);
  props[PROP_AGE] = g_param_spec_uint ("age", NULL, NULL, 0, 120, 0, flags);
  props[PROP_EXTRA_RECOVERY] = g_param_spec_boolean ("extra-recovery", NULL, NULL, FALSE, flags);
  props[PROP_DISLIKES_DOUBLES] = g_param_spec_boolean ("dislikes-doubles", NULL, NULL, FALSE, flags);
  props[PROP_STRENGTH_SESSIONS] = g_param_spec_uint ("strength-sessions", NULL, NULL, 0, 3, 2, flags);
  props[PROP_STRENGTH_MINUTES] = g_param_spec_uint ("strength-minutes", NULL, NULL, 15, 120, 45, flags);
  props[PROP_EQUIPMENT] = g_param_spec_uint ("equipment", NULL, NULL, 0, G_MAXUINT, USUAL_EQUIPMENT, flags);
  props[PROP_INJURIES] = g_param_spec_uint ("injuries", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_MORNING_MINUTE] = g_param_spec_uint ("morning-minute", NULL, NULL, 0, 719, 7 * 60, flags);
  props[PROP_MIDDAY_MINUTE] = g_param_spec_uint ("midday-minute", NULL, NULL, 660, 1019, 12 * 60, flags);
  props[PROP_EVENING_MINUTE] = g_param_spec_uint ("evening-minute", NULL, NULL, 720, 1379, 18 * 60, flags);
  props[PROP_UNITS] = g_param_spec_enum ("units", NULL, NULL, CARRY_TYPE_UNITS, CARRY_UNITS_METRIC, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_athlete_init (CarryAthlete *self)
{
}

/**
 * carry_athlete_new:
 *
 * Returns: (transfer full): a runner of whom nothing is known, with usable defaults
 */
CarryAthlete *
carry_athlete_new (void)
{
  return g_object_new (CARRY_TYPE_ATHLETE, NULL);
}

CarryEvent
carry_athlete_get_event (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), CARRY_EVENT_HALF);
  return self->event;
}

CarryLevel
carry_athlete_get_level (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), CARRY_LEVEL_INTERMEDIATE);
  return self->level;
}

CarryPhase
carry_athlete_get_phase (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), CARRY_PHASE_BASE);
  return self->phase;
}

guint
carry_athlete_get_age (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->age;
}

gboolean
carry_athlete_get_extra_recovery (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), FALSE);
  return self->extra_recovery;
}

gboolean
carry_athlete_get_dislikes_doubles (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), FALSE);
  return self->dislikes_doubles;
}

guint
carry_athlete_get_strength_sessions (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->strength_sessions;
}

guint
carry_athlete_get_strength_minutes (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->strength_minutes;
}

guint
carry_athlete_get_equipment (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->equipment;
}

guint
carry_athlete_get_injuries (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->injuries;
}

guint
carry_athlete_get_morning_minute (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->morning_minute;
}

guint
carry_athlete_get_midday_minute (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->midday_minute;
}

guint
carry_athlete_get_evening_minute (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);
  return self->evening_minute;
}

CarryUnits
carry_athlete_get_units (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), CARRY_UNITS_METRIC);
  return self->units;
}

/**
 * carry_athlete_needs_extra_recovery:
 * @self: a runner
 *
 * Returns: %TRUE if the runner is 50 or older, or asked for it
 */
gboolean
carry_athlete_needs_extra_recovery (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), FALSE);
  return self->extra_recovery || self->age >= EXTRA_RECOVERY_AGE;
}
