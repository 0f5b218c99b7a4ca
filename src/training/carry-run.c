/* carry-run.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run.h"

#include "carry-kind-types.h"
#include "carry-words.h"

/**
 * CarryRun:
 *
 * A run, planned or done. What a device recorded of it is attached to it; the planned values stay.
 */
struct _CarryRun
{
  CarrySession parent_instance;

  CarryRunKind kind;
  double distance; /* metres, 0 if it is not known */
  CarrySurface surface;
  char *structure; /* “6 × 800 m”, or NULL */
  CarryRacePriority priority;
  CarryActivity *activity;
  char *series; /* what the runs of a weekly repetition share, or NULL */
  char *source; /* the event of a calendar that it came from, or NULL */
};

typedef enum
{
  PROP_KIND = 1,
  PROP_DISTANCE,
  PROP_SURFACE,
  PROP_STRUCTURE,
  PROP_PRIORITY,
  PROP_ACTIVITY,
  PROP_SERIES,
  PROP_SOURCE,
} CarryRunProperty;

static GParamSpec *props[PROP_SOURCE + 1];

G_DEFINE_FINAL_TYPE (CarryRun, carry_run, CARRY_TYPE_SESSION)

static void
carry_run_finalize (GObject *object)
{
  CarryRun *self = CARRY_RUN (object);

  g_free (self->structure);
  g_clear_object (&self->activity);
  g_free (self->series);
  g_free (self->source);

  G_OBJECT_CLASS (carry_run_parent_class)->finalize (object);
}

static void
carry_run_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryRun *self = CARRY_RUN (object);

  switch ((CarryRunProperty)prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;

    case PROP_DISTANCE:
      g_value_set_double (value, self->distance);
      break;

    case PROP_SURFACE:
      g_value_set_enum (value, self->surface);
      break;

    case PROP_STRUCTURE:
      g_value_set_string (value, self->structure);
      break;

    case PROP_PRIORITY:
      g_value_set_enum (value, self->priority);
      break;

    case PROP_ACTIVITY:
      g_value_set_object (value, self->activity);
      break;

    case PROP_SERIES:
      g_value_set_string (value, self->series);
      break;

    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_run_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryRun *self = CARRY_RUN (object);

  switch ((CarryRunProperty)prop_id)
    {
    case PROP_KIND:
      self->kind = (CarryRunKind)g_value_get_enum (value);
      break;

    case PROP_DISTANCE:
      self->distance = g_value_get_double (value);
      break;

    case PROP_SURFACE:
      self->surface = (CarrySurface)g_value_get_enum (value);
      break;

    case PROP_STRUCTURE:
      self->structure = g_value_dup_string (value);
      break;

    case PROP_PRIORITY:
      self->priority = (CarryRacePriority)g_value_get_enum (value);
      break;

    case PROP_ACTIVITY:
      self->activity = g_value_dup_object (value);
      break;

    case PROP_SERIES:
      self->series = g_value_dup_string (value);
      break;

    case PROP_SOURCE:
      self->source = g_value_dup_string (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static const char *
carry_run_get_title (CarrySession *session)
{
  return carry_run_kind_get_name (CARRY_RUN (session)->kind);
}

static double
carry_run_get_usual_effort (CarrySession *session)
{
  return carry_run_kind_get_effort (CARRY_RUN (session)->kind);
}

static gboolean
carry_run_equal (CarrySession *a, CarrySession *b)
{
  const CarryRun *x = CARRY_RUN (a);
  const CarryRun *y = CARRY_RUN (b);

  return CARRY_SESSION_CLASS (carry_run_parent_class)->equal (a, b) && x->kind == y->kind &&
         x->distance == y->distance && x->surface == y->surface && x->priority == y->priority &&
         g_strcmp0 (x->structure, y->structure) == 0 && g_strcmp0 (x->series, y->series) == 0 &&
         g_strcmp0 (x->source, y->source) == 0 && (x->activity == NULL) == (y->activity == NULL) &&
         (x->activity == NULL || carry_activity_is_same (x->activity, y->activity));
}

static void
carry_run_class_init (CarryRunClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  CarrySessionClass *session_class = CARRY_SESSION_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_run_finalize;
  object_class->get_property = carry_run_get_property;
  object_class->set_property = carry_run_set_property;
  session_class->get_title = carry_run_get_title;
  session_class->get_usual_effort = carry_run_get_usual_effort;
  session_class->equal = carry_run_equal;

  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, CARRY_TYPE_RUN_KIND, CARRY_RUN_EASY, flags);
  props[PROP_DISTANCE] = g_param_spec_double ("distance", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_SURFACE] =
      g_param_spec_enum ("surface", NULL, NULL, CARRY_TYPE_SURFACE, CARRY_SURFACE_UNKNOWN, flags);
  props[PROP_STRUCTURE] = g_param_spec_string ("structure", NULL, NULL, NULL, flags);
  props[PROP_PRIORITY] =
      g_param_spec_enum ("priority", NULL, NULL, CARRY_TYPE_RACE_PRIORITY, CARRY_RACE_PRIORITY_NONE, flags);
  props[PROP_ACTIVITY] = g_param_spec_object ("activity", NULL, NULL, CARRY_TYPE_ACTIVITY, flags);
  props[PROP_SERIES] = g_param_spec_string ("series", NULL, NULL, NULL, flags);
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_run_init (CarryRun *self)
{
}

/**
 * carry_run_new:
 * @error: return location, or %NULL
 * @first_property: the name of a construct property of #CarryRun or #CarrySession
 * @...: its value, then more pairs, then %NULL
 *
 * Returns: (transfer full) (nullable): a new run, or %NULL with a #CarrySessionError set
 */
CarryRun *
carry_run_new (GError **error, const char *first_property, ...)
{
  va_list arguments;
  g_autoptr (GObject) self = NULL;

  va_start (arguments, first_property);
  self = g_object_new_valist (CARRY_TYPE_RUN, first_property, arguments);
  va_end (arguments);

  if (!g_initable_init (G_INITABLE (self), NULL, error))
    return NULL;

  return CARRY_RUN (g_steal_pointer (&self));
}

CarryRunKind
carry_run_get_kind (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), CARRY_RUN_EASY);
  return self->kind;
}

CarryRunKey
carry_run_get_key (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), CARRY_RUN_KEY_NONE);
  return carry_run_kind_get_key (self->kind);
}

/* Metres, 0 if it is not known. */
double
carry_run_get_distance (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), 0);
  return self->distance;
}

CarrySurface
carry_run_get_surface (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), CARRY_SURFACE_UNKNOWN);
  return self->surface;
}

const char *
carry_run_get_structure (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);
  return self->structure;
}

CarryRacePriority
carry_run_get_priority (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), CARRY_RACE_PRIORITY_NONE);
  return self->priority;
}

/**
 * carry_run_get_activity:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): what was recorded of it
 */
CarryActivity *
carry_run_get_activity (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);
  return self->activity;
}

/**
 * carry_run_get_series:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): what it shares with the other runs of a weekly repetition
 */
const char *
carry_run_get_series (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);
  return self->series;
}

/**
 * carry_run_get_source:
 * @self: a run
 *
 * Returns: (transfer none) (nullable): by which event of a calendar it is known
 */
const char *
carry_run_get_source (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), NULL);
  return self->source;
}

/* Whether nobody planned it: it is in the diary because a device recorded it. */
gboolean
carry_run_is_only_recorded (CarryRun *self)
{
  g_return_val_if_fail (CARRY_IS_RUN (self), FALSE);
  return self->activity != NULL && carry_session_get_origin (CARRY_SESSION (self)) == CARRY_ORIGIN_IMPORT;
}
