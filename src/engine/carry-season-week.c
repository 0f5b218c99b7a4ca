/* carry-season-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-week.h"

#include "carry-kind-types.h"

/**
 * CarrySeasonWeek:
 *
 * A week of a season: its phase, how much strength training it has, and what the races around it ask. Weeks do not
 * change.
 */
struct _CarrySeasonWeek
{
  GObject parent_instance;

  CarrySeasonWeekFacts facts;
};

typedef enum
{
  PROP_FIRST = 1,
  PROP_NUMBER,
  PROP_PHASE,
  PROP_PHASE_WEEK,
  PROP_PHASE_WEEKS,
  PROP_SESSIONS,
  PROP_RACES,
  PROP_DELOAD,
  PROP_FREEZE,
  PROP_NOTES,
} CarrySeasonWeekProperty;

static GParamSpec *props[PROP_NOTES + 1];

G_DEFINE_FINAL_TYPE (CarrySeasonWeek, carry_season_week, G_TYPE_OBJECT)

static void
carry_season_week_finalize (GObject *object)
{
  CarrySeasonWeek *self = CARRY_SEASON_WEEK (object);

  g_clear_pointer (&self->facts.races, g_array_unref);
  g_clear_pointer (&self->facts.spikes, g_array_unref);
  g_clear_object (&self->facts.notes);

  G_OBJECT_CLASS (carry_season_week_parent_class)->finalize (object);
}

static void
carry_season_week_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarrySeasonWeek *self = CARRY_SEASON_WEEK (object);

  switch ((CarrySeasonWeekProperty)prop_id)
    {
    case PROP_FIRST:
      g_value_set_boxed (value, &self->facts.first);
      break;

    case PROP_NUMBER:
      g_value_set_uint (value, self->facts.number);
      break;

    case PROP_PHASE:
      g_value_set_enum (value, (int)self->facts.phase);
      break;

    case PROP_PHASE_WEEK:
      g_value_set_uint (value, self->facts.phase_week);
      break;

    case PROP_PHASE_WEEKS:
      g_value_set_uint (value, self->facts.phase_weeks);
      break;

    case PROP_SESSIONS:
      g_value_set_uint (value, self->facts.dose.n_sessions);
      break;

    case PROP_RACES:
      g_value_set_uint (value, self->facts.races->len);
      break;

    case PROP_DELOAD:
      g_value_set_boolean (value, self->facts.deload);
      break;

    case PROP_FREEZE:
      g_value_set_boolean (value, self->facts.freeze);
      break;

    case PROP_NOTES:
      g_value_set_object (value, self->facts.notes);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_season_week_class_init (CarrySeasonWeekClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_season_week_finalize;
  object_class->get_property = carry_season_week_get_property;

  props[PROP_FIRST] = g_param_spec_boxed ("first", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_NUMBER] = g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_PHASE] =
      g_param_spec_enum ("phase", NULL, NULL, CARRY_TYPE_PHASE, CARRY_PHASE_ONBOARDING, flags);
  props[PROP_PHASE_WEEK] = g_param_spec_uint ("phase-week", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_PHASE_WEEKS] = g_param_spec_uint ("phase-weeks", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_SESSIONS] = g_param_spec_uint ("sessions", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_RACES] = g_param_spec_uint ("races", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_DELOAD] = g_param_spec_boolean ("deload", NULL, NULL, FALSE, flags);
  props[PROP_FREEZE] = g_param_spec_boolean ("freeze", NULL, NULL, FALSE, flags);
  props[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_season_week_init (CarrySeasonWeek *self)
{
  g_date_clear (&self->facts.target, 1);
  g_date_set_dmy (&self->facts.first, 1, G_DATE_JANUARY, 1970);
}

/**
 * carry_season_week_new:
 * @facts: what it is made from; its arrays and its model are shared, not copied
 *
 * Returns: (transfer full): the week
 */
CarrySeasonWeek *
carry_season_week_new (const CarrySeasonWeekFacts *facts)
{
  CarrySeasonWeek *self = g_object_new (CARRY_TYPE_SEASON_WEEK, NULL);

  self->facts = *facts;
  g_array_ref (self->facts.races);
  g_array_ref (self->facts.spikes);
  g_object_ref (self->facts.notes);

  return self;
}

const CarrySeasonWeekFacts *
carry_season_week_get_facts (CarrySeasonWeek *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_WEEK (self), NULL);

  return &self->facts;
}

const GDate *
carry_season_week_get_first (CarrySeasonWeek *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_WEEK (self), NULL);

  return &self->facts.first;
}

CarryPhase
carry_season_week_get_phase (CarrySeasonWeek *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_WEEK (self), CARRY_PHASE_ONBOARDING);

  return self->facts.phase;
}

/**
 * carry_season_week_get_notes:
 * @self: a week
 *
 * Returns: (transfer none): a list of #CarrySeasonNote; the first says why the phase is here
 */
GListModel *
carry_season_week_get_notes (CarrySeasonWeek *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_WEEK (self), NULL);

  return self->facts.notes;
}

/**
 * carry_season_week_get_why:
 * @self: a week
 *
 * Returns: (transfer full): why the phase is here
 */
CarrySeasonNote *
carry_season_week_get_why (CarrySeasonWeek *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_WEEK (self), NULL);

  return g_list_model_get_item (self->facts.notes, 0);
}
