/* carry-athlete.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-athlete.h"

#include "carry-adjustments.h"
#include "carry-plate-rack.h"
#include "carry-kind-types.h"

struct _CarryAthlete
{
  GObject parent_instance;

  CarryEvent event;
  CarryLevel level;
  CarryPhase phase;
  guint age; /* years, 0 if it is not known */
  CarryUnits units;

  guint strength_sessions; /* a week */
  guint strength_minutes; /* the most that a session may take */
  guint equipment; /* set of CarryEquipment: in the gym */
  guint home_equipment; /* at home */
  guint travel_equipment; /* on the way */
  double barbell_weight; /* kg, of the bar alone */
  double barbell_step; /* kg, of both sides together */
  double dumbbell_step; /* kg, of one dumbbell */
  double heaviest_dumbbell; /* kg, 0 if it is not known */

  guint morning_minute; /* minutes after 00:00 at which sessions start by default */
  guint midday_minute;
  guint evening_minute;
  CarryAvailability availability;
  guint preferred_days; /* set of GDateWeekday, none for any */
  guint preferred_times; /* set of CarryDayTime, none for any */
  gboolean dislikes_doubles;
  gboolean one_visit; /* a run and a short lift may follow each other */
  gboolean rest_days; /* some days must stay free of any training */
  gboolean relaxed_explosive; /* short explosive sessions may come nearer to quality runs */
  gboolean fine_mode; /* count the fatigue that is left, not the hours */
  GVariant *adjustments; /* see carry-adjustments.h */

  gboolean extra_recovery;
  guint injuries; /* set of CarryInjury: what the runner has or had */
  guint pain; /* now, 0 to 10 */
  guint painful; /* set of CarryInjury: what hurts now */
  gboolean limping;
  gboolean ill;

  CarrySex sex;
  guint resting_heart_rate; /* beats a minute, 0 if it is not known */
  guint maximum_heart_rate; /* beats a minute, 0 if it is not known */
  guint threshold_pace; /* seconds a kilometre, 0 if it is not known */
  double weight; /* kg, 0 if it is not known */
  guint plates;  /* see carry-plate-rack.h */
  gboolean rest_bell;
};

typedef enum
{
  PROP_EVENT = 1,
  PROP_LEVEL,
  PROP_PHASE,
  PROP_AGE,
  PROP_UNITS,
  PROP_STRENGTH_SESSIONS,
  PROP_STRENGTH_MINUTES,
  PROP_EQUIPMENT,
  PROP_HOME_EQUIPMENT,
  PROP_TRAVEL_EQUIPMENT,
  PROP_BARBELL_WEIGHT,
  PROP_BARBELL_STEP,
  PROP_DUMBBELL_STEP,
  PROP_HEAVIEST_DUMBBELL,
  PROP_MORNING_MINUTE,
  PROP_MIDDAY_MINUTE,
  PROP_EVENING_MINUTE,
  PROP_AVAILABILITY,
  PROP_PREFERRED_DAYS,
  PROP_PREFERRED_TIMES,
  PROP_DISLIKES_DOUBLES,
  PROP_ONE_VISIT,
  PROP_REST_DAYS,
  PROP_RELAXED_EXPLOSIVE,
  PROP_FINE_MODE,
  PROP_ADJUSTMENTS,
  PROP_EXTRA_RECOVERY,
  PROP_INJURIES,
  PROP_PAIN,
  PROP_PAINFUL,
  PROP_LIMPING,
  PROP_ILL,
  PROP_SEX,
  PROP_RESTING_HEART_RATE,
  PROP_MAXIMUM_HEART_RATE,
  PROP_THRESHOLD_PACE,
  PROP_WEIGHT,
  PROP_PLATES,
  PROP_REST_BELL,
} CarryAthleteProperty;

static GParamSpec *props[PROP_REST_BELL + 1];

/* Where a property is kept that has its field's type. */
static const gsize offsets[] = {
  [PROP_EVENT] = G_STRUCT_OFFSET (CarryAthlete, event),
  [PROP_LEVEL] = G_STRUCT_OFFSET (CarryAthlete, level),
  [PROP_PHASE] = G_STRUCT_OFFSET (CarryAthlete, phase),
  [PROP_AGE] = G_STRUCT_OFFSET (CarryAthlete, age),
  [PROP_UNITS] = G_STRUCT_OFFSET (CarryAthlete, units),
  [PROP_STRENGTH_SESSIONS] = G_STRUCT_OFFSET (CarryAthlete, strength_sessions),
  [PROP_STRENGTH_MINUTES] = G_STRUCT_OFFSET (CarryAthlete, strength_minutes),
  [PROP_EQUIPMENT] = G_STRUCT_OFFSET (CarryAthlete, equipment),
  [PROP_HOME_EQUIPMENT] = G_STRUCT_OFFSET (CarryAthlete, home_equipment),
  [PROP_TRAVEL_EQUIPMENT] = G_STRUCT_OFFSET (CarryAthlete, travel_equipment),
  [PROP_BARBELL_WEIGHT] = G_STRUCT_OFFSET (CarryAthlete, barbell_weight),
  [PROP_BARBELL_STEP] = G_STRUCT_OFFSET (CarryAthlete, barbell_step),
  [PROP_DUMBBELL_STEP] = G_STRUCT_OFFSET (CarryAthlete, dumbbell_step),
  [PROP_HEAVIEST_DUMBBELL] = G_STRUCT_OFFSET (CarryAthlete, heaviest_dumbbell),
  [PROP_MORNING_MINUTE] = G_STRUCT_OFFSET (CarryAthlete, morning_minute),
  [PROP_MIDDAY_MINUTE] = G_STRUCT_OFFSET (CarryAthlete, midday_minute),
  [PROP_EVENING_MINUTE] = G_STRUCT_OFFSET (CarryAthlete, evening_minute),
  [PROP_PREFERRED_DAYS] = G_STRUCT_OFFSET (CarryAthlete, preferred_days),
  [PROP_PREFERRED_TIMES] = G_STRUCT_OFFSET (CarryAthlete, preferred_times),
  [PROP_DISLIKES_DOUBLES] = G_STRUCT_OFFSET (CarryAthlete, dislikes_doubles),
  [PROP_ONE_VISIT] = G_STRUCT_OFFSET (CarryAthlete, one_visit),
  [PROP_REST_DAYS] = G_STRUCT_OFFSET (CarryAthlete, rest_days),
  [PROP_RELAXED_EXPLOSIVE] = G_STRUCT_OFFSET (CarryAthlete, relaxed_explosive),
  [PROP_FINE_MODE] = G_STRUCT_OFFSET (CarryAthlete, fine_mode),
  [PROP_EXTRA_RECOVERY] = G_STRUCT_OFFSET (CarryAthlete, extra_recovery),
  [PROP_INJURIES] = G_STRUCT_OFFSET (CarryAthlete, injuries),
  [PROP_PAIN] = G_STRUCT_OFFSET (CarryAthlete, pain),
  [PROP_PAINFUL] = G_STRUCT_OFFSET (CarryAthlete, painful),
  [PROP_LIMPING] = G_STRUCT_OFFSET (CarryAthlete, limping),
  [PROP_ILL] = G_STRUCT_OFFSET (CarryAthlete, ill),
  [PROP_SEX] = G_STRUCT_OFFSET (CarryAthlete, sex),
  [PROP_RESTING_HEART_RATE] = G_STRUCT_OFFSET (CarryAthlete, resting_heart_rate),
  [PROP_MAXIMUM_HEART_RATE] = G_STRUCT_OFFSET (CarryAthlete, maximum_heart_rate),
  [PROP_THRESHOLD_PACE] = G_STRUCT_OFFSET (CarryAthlete, threshold_pace),
  [PROP_WEIGHT] = G_STRUCT_OFFSET (CarryAthlete, weight),
  [PROP_PLATES] = G_STRUCT_OFFSET (CarryAthlete, plates),
  [PROP_REST_BELL] = G_STRUCT_OFFSET (CarryAthlete, rest_bell),
};

/* What most small gyms have. */
#define USUAL_EQUIPMENT                                                                                      \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BARBELL) |                                  \
   CARRY_BIT (CARRY_EQUIPMENT_RACK) | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) |                                 \
   CARRY_BIT (CARRY_EQUIPMENT_BENCH) | CARRY_BIT (CARRY_EQUIPMENT_BOX) | CARRY_BIT (CARRY_EQUIPMENT_STEP) |  \
   CARRY_BIT (CARRY_EQUIPMENT_BAR) | CARRY_BIT (CARRY_EQUIPMENT_BAND) | CARRY_BIT (CARRY_EQUIPMENT_WALL) |   \
   CARRY_BIT (CARRY_EQUIPMENT_TOWEL))

/* What fits into a suitcase, or is in any room. */
#define TRAVEL_EQUIPMENT                                                                                     \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BAND) | CARRY_BIT (CARRY_EQUIPMENT_WALL) |  \
   CARRY_BIT (CARRY_EQUIPMENT_TOWEL))

/* And what most homes have besides. */
#define HOME_EQUIPMENT                                                                                       \
  (TRAVEL_EQUIPMENT | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) | CARRY_BIT (CARRY_EQUIPMENT_STEP))

#define ALL_WEEKDAYS ((1u << (G_DATE_SUNDAY + 1)) - CARRY_BIT (G_DATE_MONDAY))

/* From this age on recovery takes longer (grade C, masters coaching). */
#define EXTRA_RECOVERY_AGE 50u

/* More pain than this, out of 10, stops strength training (rule HC6, grade B/C). */
#define MOST_PAIN 5u

G_DEFINE_FINAL_TYPE (CarryAthlete, carry_athlete, G_TYPE_OBJECT)

/* What the runner has without being asked is always there. */
static guint
with_nothing (const GValue *value)
{
  return g_value_get_uint (value) | CARRY_BIT (CARRY_EQUIPMENT_NONE);
}

/* Whether it was changed. */
static gboolean
set_field (gpointer field, guint prop_id, const GValue *value)
{
  if (G_VALUE_HOLDS_DOUBLE (value))
    {
      const double before = *(double *)field;

      *(double *)field = g_value_get_double (value);
      return before < *(double *)field || before > *(double *)field;
    }
  else
    {
      const guint before = *(guint *)field;

      if (G_VALUE_HOLDS_ENUM (value))
        *(guint *)field = (guint)g_value_get_enum (value);
      else if (G_VALUE_HOLDS_BOOLEAN (value))
        *(guint *)field = g_value_get_boolean (value) ? 1 : 0;
      else if (prop_id == PROP_EQUIPMENT || prop_id == PROP_HOME_EQUIPMENT ||
               prop_id == PROP_TRAVEL_EQUIPMENT)
        *(guint *)field = with_nothing (value);
      else
        *(guint *)field = g_value_get_uint (value);

      return before != *(guint *)field;
    }
}

static void
set_availability (CarryAthlete *self, const CarryAvailability *availability)
{
  if (carry_availability_equal (&self->availability, availability))
    return;
  self->availability = *availability;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_AVAILABILITY]);
}

/* Takes @adjustments. */
static void
take_adjustments (CarryAthlete *self, GVariant *adjustments)
{
  g_autoptr (GVariant) before = g_steal_pointer (&self->adjustments);

  self->adjustments = adjustments;

  if (before == NULL || !g_variant_equal (before, adjustments))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ADJUSTMENTS]);
}

static void
carry_athlete_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryAthlete *self = CARRY_ATHLETE (object);
  gconstpointer field = self;

  if (prop_id < G_N_ELEMENTS (offsets))
    field = G_STRUCT_MEMBER_P (self, offsets[prop_id]);

  if (prop_id == PROP_AVAILABILITY)
    g_value_set_variant (value, carry_availability_to_variant (&self->availability));
  else if (prop_id == PROP_ADJUSTMENTS)
    g_value_set_variant (value, self->adjustments);
  else if (field == self)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, *(const int *)field);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, *(const gboolean *)field);
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, *(const double *)field);
  else
    g_value_set_uint (value, *(const guint *)field);
}

static void
carry_athlete_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryAthlete *self = CARRY_ATHLETE (object);

  if (prop_id == PROP_AVAILABILITY)
    {
      GVariant *variant = g_value_get_variant (value);
      CarryAvailability availability;

      carry_availability_init (&availability);
      g_return_if_fail (variant == NULL || carry_availability_from_variant (&availability, variant));
      set_availability (self, &availability);
    }
  else if (prop_id == PROP_ADJUSTMENTS)
    {
      GVariant *variant = g_value_get_variant (value);

      g_return_if_fail (variant == NULL || carry_adjustments_are_valid (variant));
      take_adjustments (self, variant != NULL ? g_variant_ref (variant) : carry_adjustments_new ());
    }
  else if (prop_id >= G_N_ELEMENTS (offsets))
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (set_field (G_STRUCT_MEMBER_P (self, offsets[prop_id]), prop_id, value))
    g_object_notify_by_pspec (object, pspec);
}

static void
carry_athlete_finalize (GObject *object)
{
  g_variant_unref (CARRY_ATHLETE (object)->adjustments);

  G_OBJECT_CLASS (carry_athlete_parent_class)->finalize (object);
}

static void
carry_athlete_class_init (CarryAthleteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags =
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_athlete_finalize;
  object_class->get_property = carry_athlete_get_property;
  object_class->set_property = carry_athlete_set_property;

  props[PROP_EVENT] = g_param_spec_enum ("event", NULL, NULL, CARRY_TYPE_EVENT, CARRY_EVENT_HALF, flags);
  props[PROP_LEVEL] =
      g_param_spec_enum ("level", NULL, NULL, CARRY_TYPE_LEVEL, CARRY_LEVEL_INTERMEDIATE, flags);
  props[PROP_PHASE] = g_param_spec_enum ("phase", NULL, NULL, CARRY_TYPE_PHASE, CARRY_PHASE_BASE, flags);
  props[PROP_AGE] = g_param_spec_uint ("age", NULL, NULL, 0, 120, 0, flags);
  props[PROP_UNITS] = g_param_spec_enum ("units", NULL, NULL, CARRY_TYPE_UNITS, CARRY_UNITS_METRIC, flags);
  props[PROP_STRENGTH_SESSIONS] =
      g_param_spec_uint ("strength-sessions", NULL, NULL, 0, CARRY_MOST_STRENGTH_SESSIONS, 2, flags);
  props[PROP_STRENGTH_MINUTES] = g_param_spec_uint ("strength-minutes", NULL, NULL, 15, 120, 45, flags);
  props[PROP_EQUIPMENT] = g_param_spec_uint ("equipment", NULL, NULL, 0, G_MAXUINT, USUAL_EQUIPMENT, flags);
  props[PROP_HOME_EQUIPMENT] =
      g_param_spec_uint ("home-equipment", NULL, NULL, 0, G_MAXUINT, HOME_EQUIPMENT, flags);
  props[PROP_TRAVEL_EQUIPMENT] =
      g_param_spec_uint ("travel-equipment", NULL, NULL, 0, G_MAXUINT, TRAVEL_EQUIPMENT, flags);
  props[PROP_BARBELL_WEIGHT] = g_param_spec_double ("barbell-weight", NULL, NULL, 0, 50, 20, flags);
  props[PROP_BARBELL_STEP] = g_param_spec_double ("barbell-step", NULL, NULL, 0.1, 50, 2.5, flags);
  props[PROP_DUMBBELL_STEP] = g_param_spec_double ("dumbbell-step", NULL, NULL, 0.1, 50, 2, flags);
  props[PROP_HEAVIEST_DUMBBELL] = g_param_spec_double ("heaviest-dumbbell", NULL, NULL, 0, 200, 0, flags);
  props[PROP_MORNING_MINUTE] = g_param_spec_uint ("morning-minute", NULL, NULL, 0, 719, 7 * 60, flags);
  props[PROP_MIDDAY_MINUTE] = g_param_spec_uint ("midday-minute", NULL, NULL, 660, 1019, 12 * 60, flags);
  props[PROP_EVENING_MINUTE] = g_param_spec_uint ("evening-minute", NULL, NULL, 720, 1379, 18 * 60, flags);
  props[PROP_AVAILABILITY] =
      g_param_spec_variant ("availability", NULL, NULL, CARRY_AVAILABILITY_TYPE, NULL, flags);
  props[PROP_PREFERRED_DAYS] = g_param_spec_uint ("preferred-days", NULL, NULL, 0, ALL_WEEKDAYS, 0, flags);
  props[PROP_PREFERRED_TIMES] =
      g_param_spec_uint ("preferred-times", NULL, NULL, 0, CARRY_ALL_DAY_TIMES, 0, flags);
  props[PROP_DISLIKES_DOUBLES] = g_param_spec_boolean ("dislikes-doubles", NULL, NULL, FALSE, flags);
  props[PROP_ONE_VISIT] = g_param_spec_boolean ("one-visit", NULL, NULL, FALSE, flags);
  props[PROP_REST_DAYS] = g_param_spec_boolean ("rest-days", NULL, NULL, TRUE, flags);
  props[PROP_RELAXED_EXPLOSIVE] = g_param_spec_boolean ("relaxed-explosive", NULL, NULL, FALSE, flags);
  props[PROP_FINE_MODE] = g_param_spec_boolean ("fine-mode", NULL, NULL, FALSE, flags);
  props[PROP_ADJUSTMENTS] =
      g_param_spec_variant ("adjustments", NULL, NULL, CARRY_ADJUSTMENTS_TYPE, NULL, flags);
  props[PROP_EXTRA_RECOVERY] = g_param_spec_boolean ("extra-recovery", NULL, NULL, FALSE, flags);
  props[PROP_INJURIES] = g_param_spec_uint ("injuries", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_PAIN] = g_param_spec_uint ("pain", NULL, NULL, 0, 10, 0, flags);
  props[PROP_PAINFUL] = g_param_spec_uint ("painful", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_LIMPING] = g_param_spec_boolean ("limping", NULL, NULL, FALSE, flags);
  props[PROP_ILL] = g_param_spec_boolean ("ill", NULL, NULL, FALSE, flags);
  props[PROP_SEX] = g_param_spec_enum ("sex", NULL, NULL, CARRY_TYPE_SEX, CARRY_SEX_UNSPECIFIED, flags);
  props[PROP_RESTING_HEART_RATE] = g_param_spec_uint ("resting-heart-rate", NULL, NULL, 0, 150, 0, flags);
  props[PROP_MAXIMUM_HEART_RATE] = g_param_spec_uint ("maximum-heart-rate", NULL, NULL, 0, 250, 0, flags);
  props[PROP_THRESHOLD_PACE] = g_param_spec_uint ("threshold-pace", NULL, NULL, 0, 1200, 0, flags);
  props[PROP_WEIGHT] = g_param_spec_double ("weight", NULL, NULL, 0, 300, 0, flags);
  props[PROP_PLATES] = g_param_spec_uint ("plates", NULL, NULL, 0, G_MAXUINT, CARRY_USUAL_PLATES, flags);
  props[PROP_REST_BELL] = g_param_spec_boolean ("rest-bell", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_athlete_init (CarryAthlete *self)
{
  carry_availability_init (&self->availability);
  self->adjustments = carry_adjustments_new ();
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

/* These differ in nothing but type and name. */
#define GETTER(Type, name, otherwise)                                                                        \
  Type carry_athlete_get_##name (CarryAthlete *self)                                                         \
  {                                                                                                          \
    g_return_val_if_fail (CARRY_IS_ATHLETE (self), otherwise);                                               \
    return self->name;                                                                                       \
  }

GETTER (CarryEvent, event, CARRY_EVENT_HALF)
GETTER (CarryLevel, level, CARRY_LEVEL_INTERMEDIATE)
GETTER (CarryPhase, phase, CARRY_PHASE_BASE)
GETTER (guint, age, 0)
GETTER (CarryUnits, units, CARRY_UNITS_METRIC)
GETTER (guint, strength_sessions, 0)
GETTER (guint, strength_minutes, 0)
GETTER (guint, equipment, 0)
GETTER (double, barbell_weight, 0)
GETTER (double, barbell_step, 0)
GETTER (double, dumbbell_step, 0)
GETTER (double, heaviest_dumbbell, 0)
GETTER (guint, morning_minute, 0)
GETTER (guint, midday_minute, 0)
GETTER (guint, evening_minute, 0)
GETTER (guint, preferred_days, 0)
GETTER (guint, preferred_times, 0)
GETTER (gboolean, dislikes_doubles, FALSE)
GETTER (gboolean, one_visit, FALSE)
GETTER (gboolean, rest_days, FALSE)
GETTER (gboolean, relaxed_explosive, FALSE)
GETTER (gboolean, fine_mode, FALSE)
GETTER (gboolean, extra_recovery, FALSE)
GETTER (guint, injuries, 0)
GETTER (guint, pain, 0)
GETTER (guint, painful, 0)
GETTER (gboolean, limping, FALSE)
GETTER (gboolean, ill, FALSE)
GETTER (CarrySex, sex, CARRY_SEX_UNSPECIFIED)
GETTER (guint, resting_heart_rate, 0)
GETTER (guint, maximum_heart_rate, 0)
GETTER (guint, threshold_pace, 0)
GETTER (double, weight, 0)
GETTER (guint, plates, 0)
GETTER (gboolean, rest_bell, FALSE)

/**
 * carry_athlete_get_equipment_at:
 * @self: a runner
 * @place: where a session takes place
 *
 * Returns: set of #CarryEquipment, with %CARRY_EQUIPMENT_NONE in it
 */
guint
carry_athlete_get_equipment_at (CarryAthlete *self, CarryPlace place)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), 0);

  switch (place)
    {
    case CARRY_PLACE_HOME:
      return self->home_equipment;

    case CARRY_PLACE_TRAVEL:
      return self->travel_equipment;

    case CARRY_PLACE_GYM:
    default:
      return self->equipment;
    }
}

/**
 * carry_athlete_get_availability:
 * @self: a runner
 * @weekday: a day of the week
 *
 * Returns: (transfer none): what that day leaves for strength, until it is set again
 */
const CarryDayAvailability *
carry_athlete_get_availability (CarryAthlete *self, GDateWeekday weekday)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), NULL);
  g_return_val_if_fail (g_date_valid_weekday (weekday), NULL);

  return &self->availability.days[weekday - G_DATE_MONDAY];
}

/**
 * carry_athlete_set_availability:
 * @self: a runner
 * @weekday: a day of the week
 * @day: what it leaves for strength, which must be valid
 *
 * Changes one day of all weeks and notifies “availability”.
 */
void
carry_athlete_set_availability (CarryAthlete *self, GDateWeekday weekday, const CarryDayAvailability *day)
{
  CarryAvailability availability;

  g_return_if_fail (CARRY_IS_ATHLETE (self));
  g_return_if_fail (g_date_valid_weekday (weekday));
  g_return_if_fail (day != NULL && carry_day_availability_is_valid (day));

  availability = self->availability;
  availability.days[weekday - G_DATE_MONDAY] = *day;
  set_availability (self, &availability);
}

/**
 * carry_athlete_get_day_minutes:
 * @self: a runner
 * @weekday: a day of the week
 *
 * Returns: the most that a session of that day may take, in minutes
 */
guint
carry_athlete_get_day_minutes (CarryAthlete *self, GDateWeekday weekday)
{
  const CarryDayAvailability *day = carry_athlete_get_availability (self, weekday);

  g_return_val_if_fail (day != NULL, 0);

  return day->most_minutes != 0 ? day->most_minutes : self->strength_minutes;
}

/**
 * carry_athlete_get_adjustment:
 * @self: a runner
 * @key: the key of a rule
 * @value: (out) (optional): what the runner chose instead of what the rule says
 *
 * Returns: %TRUE if the runner chose something; else @value is left as it was
 */
gboolean
carry_athlete_get_adjustment (CarryAthlete *self, const char *key, double *value)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), FALSE);

  return carry_adjustments_get (self->adjustments, key, value);
}

/**
 * carry_athlete_set_adjustment:
 * @self: a runner
 * @key: the key of a rule
 * @value: a finite number, of the rule's unit; whether the rule allows it is for the rules to say
 */
void
carry_athlete_set_adjustment (CarryAthlete *self, const char *key, double value)
{
  GVariant *adjustments;

  g_return_if_fail (CARRY_IS_ATHLETE (self));

  adjustments = carry_adjustments_with (self->adjustments, key, value);
  if (adjustments != NULL)
    take_adjustments (self, adjustments);
}

/**
 * carry_athlete_clear_adjustment:
 * @self: a runner
 * @key: the key of a rule, which then is as it was made
 */
void
carry_athlete_clear_adjustment (CarryAthlete *self, const char *key)
{
  g_return_if_fail (CARRY_IS_ATHLETE (self));
  g_return_if_fail (key != NULL);

  take_adjustments (self, carry_adjustments_without (self->adjustments, key));
}

/**
 * carry_athlete_list_adjustments:
 * @self: a runner
 *
 * Returns: (transfer full): the keys of the rules that the runner changed, sorted
 */
char **
carry_athlete_list_adjustments (CarryAthlete *self)
{
  g_return_val_if_fail (CARRY_IS_ATHLETE (self), NULL);

  return carry_adjustments_list (self->adjustments);
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

/**
 * carry_athlete_is_blocked_by_health:
 * @self: a runner
 * @reason: (out) (optional): the gravest reason, or %CARRY_HEALTH_BLOCK_NONE
 *
 * Returns: %TRUE if there must not be any strength session now (rules HC6 and HC12, consensus, grade C)
 */
gboolean
carry_athlete_is_blocked_by_health (CarryAthlete *self, CarryHealthBlock *reason)
{
  CarryHealthBlock block = CARRY_HEALTH_BLOCK_NONE;

  g_return_val_if_fail (CARRY_IS_ATHLETE (self), FALSE);

  if ((self->painful & CARRY_BIT (CARRY_INJURY_BSI)) != 0)
    block = CARRY_HEALTH_BLOCK_BONE_STRESS;
  else if (self->ill)
    block = CARRY_HEALTH_BLOCK_ILLNESS;
  else if (self->limping)
    block = CARRY_HEALTH_BLOCK_LIMP;
  else if (self->pain > MOST_PAIN)
    block = CARRY_HEALTH_BLOCK_PAIN;

  if (reason != NULL)
    *reason = block;

  return block != CARRY_HEALTH_BLOCK_NONE;
}
