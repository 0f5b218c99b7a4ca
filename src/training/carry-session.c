/* carry-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-session.h"

#include "carry-kind-types.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * CarrySession:
 *
 * Anything that stands in the diary at a time of a day: a run, a strength session.
 *
 * A session is a value: once made it does not change. To change one, carry_session_edit() makes
 * another with the same id, and a #CarryChange puts it in the place of the first. So nothing slips
 * past undo and disk. A session may be made on one thread and handed to another, but only one may read it at
 * a time: the list of a strength session's items remembers where it was read last.
 *
 * Times are wall-clock times without a zone: a session planned for 18:30 stays at 18:30 when the
 * runner travels or the clocks change. A session always lies within one day.
 */
typedef struct
{
  char *id;
  GDate day;
  guint start_minute; /* minutes after 00:00, local wall clock */
  guint duration;     /* minutes, 1 to CARRY_MINUTES_PER_DAY */
  double effort;      /* rating of perceived exertion, 0 to 10; negative: as usual for its kind */
  CarryStatus status;
  GDate original_day; /* where it was planned before it was moved; invalid if it never was */
  gboolean locked;
  gboolean against_rule;
  char *note;
  CarryOrigin origin;
} CarrySessionPrivate;

typedef enum
{
  PROP_ID = 1,
  PROP_DAY,
  PROP_START_MINUTE,
  PROP_DURATION,
  PROP_EFFORT,
  PROP_STATUS,
  PROP_ORIGINAL_DAY,
  PROP_LOCKED,
  PROP_AGAINST_RULE,
  PROP_NOTE,
  PROP_ORIGIN,
  PROP_DISPLAY_TITLE,
} CarrySessionProperty;

static GParamSpec *props[PROP_DISPLAY_TITLE + 1];

static void carry_session_initable_init (GInitableIface *iface);

G_DEFINE_QUARK (carry - session - error - quark, carry_session_error)
G_DEFINE_ABSTRACT_TYPE_WITH_CODE (CarrySession,
                                  carry_session,
                                  G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (CarrySession)
                                      G_IMPLEMENT_INTERFACE (G_TYPE_INITABLE, carry_session_initable_init))

static CarrySessionPrivate *
priv_of (CarrySession *self)
{
  return carry_session_get_instance_private (self);
}

static void
carry_session_finalize (GObject *object)
{
  CarrySessionPrivate *priv = priv_of (CARRY_SESSION (object));

  g_free (priv->id);
  g_free (priv->note);

  G_OBJECT_CLASS (carry_session_parent_class)->finalize (object);
}

static void
carry_session_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarrySession *self = CARRY_SESSION (object);
  CarrySessionPrivate *priv = priv_of (self);

  switch ((CarrySessionProperty)prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, priv->id);
      break;

    case PROP_DAY:
      g_value_set_boxed (value, &priv->day);
      break;

    case PROP_START_MINUTE:
      g_value_set_uint (value, priv->start_minute);
      break;

    case PROP_DURATION:
      g_value_set_uint (value, priv->duration);
      break;

    case PROP_EFFORT:
      g_value_set_double (value, priv->effort);
      break;

    case PROP_STATUS:
      g_value_set_enum (value, priv->status);
      break;

    case PROP_ORIGINAL_DAY:
      g_value_set_boxed (value, carry_session_get_original_day (self));
      break;

    case PROP_LOCKED:
      g_value_set_boolean (value, priv->locked);
      break;

    case PROP_AGAINST_RULE:
      g_value_set_boolean (value, priv->against_rule);
      break;

    case PROP_NOTE:
      g_value_set_string (value, priv->note);
      break;

    case PROP_ORIGIN:
      g_value_set_enum (value, priv->origin);
      break;

    case PROP_DISPLAY_TITLE:
      g_value_set_string (value, carry_session_get_title (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
set_day (GDate *day, const GDate *to)
{
  g_date_clear (day, 1);
  if (to != NULL)
    *day = *to;
}

static void
carry_session_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarrySessionPrivate *priv = priv_of (CARRY_SESSION (object));

  switch ((CarrySessionProperty)prop_id)
    {
    case PROP_ID:
      priv->id = g_value_dup_string (value);
      break;

    case PROP_DAY:
      set_day (&priv->day, g_value_get_boxed (value));
      break;

    case PROP_START_MINUTE:
      priv->start_minute = g_value_get_uint (value);
      break;

    case PROP_DURATION:
      priv->duration = g_value_get_uint (value);
      break;

    case PROP_EFFORT:
      priv->effort = g_value_get_double (value);
      break;

    case PROP_STATUS:
      priv->status = (CarryStatus)g_value_get_enum (value);
      break;

    case PROP_ORIGINAL_DAY:
      set_day (&priv->original_day, g_value_get_boxed (value));
      break;

    case PROP_LOCKED:
      priv->locked = g_value_get_boolean (value);
      break;

    case PROP_AGAINST_RULE:
      priv->against_rule = g_value_get_boolean (value);
      break;

    case PROP_NOTE:
      priv->note = g_value_dup_string (value);
      break;

    case PROP_ORIGIN:
      priv->origin = (CarryOrigin)g_value_get_enum (value);
      break;

    case PROP_DISPLAY_TITLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
carry_session_real_equal (CarrySession *a, CarrySession *b)
{
  const CarrySessionPrivate *x = priv_of (a);
  const CarrySessionPrivate *y = priv_of (b);
  const GDate *original_x = carry_session_get_original_day (a);
  const GDate *original_y = carry_session_get_original_day (b);

  return g_str_equal (x->id, y->id) && g_date_compare (&x->day, &y->day) == 0 &&
         x->start_minute == y->start_minute && x->duration == y->duration && x->effort == y->effort &&
         x->status == y->status && x->locked == y->locked && x->against_rule == y->against_rule &&
         x->origin == y->origin && g_strcmp0 (x->note, y->note) == 0 &&
         (original_x == NULL) == (original_y == NULL) &&
         (original_x == NULL || g_date_compare (original_x, original_y) == 0);
}

static void
carry_session_class_init (CarrySessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_session_finalize;
  object_class->get_property = carry_session_get_property;
  object_class->set_property = carry_session_set_property;
  klass->equal = carry_session_real_equal;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_DAY] = g_param_spec_boxed ("day", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_START_MINUTE] = g_param_spec_uint ("start-minute", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_DURATION] = g_param_spec_uint ("duration", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_EFFORT] = g_param_spec_double ("effort", NULL, NULL, -1, 10, -1, flags);
  props[PROP_STATUS] =
      g_param_spec_enum ("status", NULL, NULL, CARRY_TYPE_STATUS, CARRY_STATUS_PLANNED, flags);
  props[PROP_ORIGINAL_DAY] = g_param_spec_boxed ("original-day", NULL, NULL, G_TYPE_DATE, flags);
  props[PROP_LOCKED] = g_param_spec_boolean ("locked", NULL, NULL, FALSE, flags);
  props[PROP_AGAINST_RULE] = g_param_spec_boolean ("against-rule", NULL, NULL, FALSE, flags);
  props[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  props[PROP_ORIGIN] =
      g_param_spec_enum ("origin", NULL, NULL, CARRY_TYPE_ORIGIN, CARRY_ORIGIN_RUNNER, flags);
  props[PROP_DISPLAY_TITLE] =
      g_param_spec_string ("display-title", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_session_init (CarrySession *self)
{
  CarrySessionPrivate *priv = priv_of (self);

  g_date_clear (&priv->day, 1);
  g_date_clear (&priv->original_day, 1);
}

static gboolean
carry_session_check (GInitable *initable, GCancellable *cancellable, GError **error)
{
  CarrySession *self = CARRY_SESSION (initable);
  CarrySessionPrivate *priv = priv_of (self);

  if (priv->id == NULL)
    priv->id = g_uuid_string_random ();

  if (!g_date_valid (&priv->day))
    {
      g_set_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_DAY, _ ("“%s” needs a day"),
                   carry_session_get_title (self));
      return FALSE;
    }

  if (priv->duration == 0 || priv->duration > CARRY_MINUTES_PER_DAY)
    {
      g_set_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_DURATION,
                   ngettext ("“%s” cannot last %u minute: a session takes 1 to 1440 minutes",
                             "“%s” cannot last %u minutes: a session takes 1 to 1440 minutes",
                             priv->duration),
                   carry_session_get_title (self), priv->duration);
      return FALSE;
    }

  /* Not start + duration: the sum could wrap. */
  if (priv->start_minute > CARRY_MINUTES_PER_DAY - priv->duration)
    {
      g_set_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_CROSSES_MIDNIGHT,
                   _ ("“%s” would end after midnight: choose an earlier start or a shorter session"),
                   carry_session_get_title (self));
      return FALSE;
    }

  return TRUE;
}

static void
carry_session_initable_init (GInitableIface *iface)
{
  iface->init = carry_session_check;
}

const char *
carry_session_get_id (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  return priv_of (self)->id;
}

/* What the session is called on cards and in messages; owned by the session. */
const char *
carry_session_get_title (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  return CARRY_SESSION_GET_CLASS (self)->get_title (self);
}

const GDate *
carry_session_get_day (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  return &priv_of (self)->day;
}

/* Minutes after 00:00. */
guint
carry_session_get_start_minute (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), 0);
  return priv_of (self)->start_minute;
}

/* Minutes. */
guint
carry_session_get_duration (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), 0);
  return priv_of (self)->duration;
}

CarrySlot
carry_session_get_slot (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), CARRY_SLOT_MORNING);
  return priv_of (self)->start_minute < CARRY_MINUTES_PER_DAY / 2 ? CARRY_SLOT_MORNING : CARRY_SLOT_EVENING;
}

/**
 * carry_session_get_effort:
 * @self: a session
 *
 * Returns: the rating of perceived exertion, 0 to 10: what the runner said, or what is usual for the
 *   kind of session
 */
double
carry_session_get_effort (CarrySession *self)
{
  double effort;

  g_return_val_if_fail (CARRY_IS_SESSION (self), 0);

  effort = priv_of (self)->effort;

  return effort >= 0 ? effort : CARRY_SESSION_GET_CLASS (self)->get_usual_effort (self);
}

/**
 * carry_session_get_load:
 * @self: a session
 *
 * Gets the session load: effort × minutes, in arbitrary units (AU).
 *
 * Source: session-RPE method, Foster et al. 2001, J Strength Cond Res 15(1):109–115.
 *
 * Returns: the load in AU
 */
double
carry_session_get_load (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), 0);
  return carry_session_get_effort (self) * priv_of (self)->duration;
}

CarryStatus
carry_session_get_status (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), CARRY_STATUS_PLANNED);
  return priv_of (self)->status;
}

/**
 * carry_session_get_original_day:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the day for which it was first planned, if it was moved
 */
const GDate *
carry_session_get_original_day (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  return g_date_valid (&priv_of (self)->original_day) ? &priv_of (self)->original_day : NULL;
}

gboolean
carry_session_get_locked (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), FALSE);
  return priv_of (self)->locked;
}

/* Whether the runner put it there although a rule forbids the place. */
gboolean
carry_session_get_against_rule (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), FALSE);
  return priv_of (self)->against_rule;
}

const char *
carry_session_get_note (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  return priv_of (self)->note;
}

CarryOrigin
carry_session_get_origin (CarrySession *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION (self), CARRY_ORIGIN_RUNNER);
  return priv_of (self)->origin;
}

/**
 * carry_session_compare:
 * @a: a session
 * @b: another one
 *
 * Compares by day, start and id: the order of the diary.
 *
 * Returns: a number below, equal to or above 0
 */
int
carry_session_compare (CarrySession *a, CarrySession *b)
{
  const CarrySessionPrivate *x = priv_of (a);
  const CarrySessionPrivate *y = priv_of (b);
  const int days = g_date_compare (&x->day, &y->day);

  if (days != 0)
    return days;
  if (x->start_minute != y->start_minute)
    return x->start_minute < y->start_minute ? -1 : 1;

  return strcmp (x->id, y->id);
}

/* Whether two sessions are the same in everything, id included. */
gboolean
carry_session_equal (CarrySession *a, CarrySession *b)
{
  g_return_val_if_fail (CARRY_IS_SESSION (a) && CARRY_IS_SESSION (b), FALSE);

  return a == b || (G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b) && CARRY_SESSION_GET_CLASS (a)->equal (a, b));
}
