/* carry-strength-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-strength-session.h"

#include "carry-session-time.h"

#include <glib/gi18n.h>

/**
 * CarryStrengthSession:
 *
 * A strength session: a name, the exercises in their order, and what became of it.
 */
struct _CarryStrengthSession
{
  CarrySession parent_instance;

  char *title;
  GListModel *items; /* of CarryItem */
  CarryWorkout *workout; /* NULL where nothing was told of the whole */
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_ITEMS,
  PROP_WORKOUT,
} CarryStrengthSessionProperty;

static GParamSpec *props[PROP_WORKOUT + 1];

#define SECONDS_PER_MINUTE 60u

G_DEFINE_FINAL_TYPE (CarryStrengthSession, carry_strength_session, CARRY_TYPE_SESSION)

static void
carry_strength_session_finalize (GObject *object)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (object);

  g_free (self->title);
  g_clear_object (&self->items);
  g_clear_pointer (&self->workout, carry_workout_unref);

  G_OBJECT_CLASS (carry_strength_session_parent_class)->finalize (object);
}

static void
carry_strength_session_constructed (GObject *object)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (object);

  G_OBJECT_CLASS (carry_strength_session_parent_class)->constructed (object);

  if (self->items == NULL)
    self->items = G_LIST_MODEL (g_list_store_new (CARRY_TYPE_ITEM));
}

static void
carry_strength_session_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (object);

  switch ((CarryStrengthSessionProperty)prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_ITEMS:
      g_value_set_object (value, self->items);
      break;

    case PROP_WORKOUT:
      g_value_set_boxed (value, self->workout);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_strength_session_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (object);

  switch ((CarryStrengthSessionProperty)prop_id)
    {
    case PROP_TITLE:
      self->title = g_value_dup_string (value);
      break;

    case PROP_ITEMS:
      self->items = g_value_dup_object (value);
      break;

    case PROP_WORKOUT:
      self->workout = g_value_dup_boxed (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static const char *
carry_strength_session_get_title (CarrySession *session)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (session);

  return self->title != NULL && *self->title != '\0' ? self->title : C_ ("session", "Strength");
}

static double
carry_strength_session_get_usual_effort (CarrySession *session)
{
  return carry_strength_kind_get_effort (carry_strength_session_get_kind (CARRY_STRENGTH_SESSION (session)));
}

static gboolean
carry_strength_session_equal (CarrySession *a, CarrySession *b)
{
  CarryStrengthSession *x = CARRY_STRENGTH_SESSION (a);
  CarryStrengthSession *y = CARRY_STRENGTH_SESSION (b);
  const guint n_items = carry_strength_session_get_n_items (x);

  if (!CARRY_SESSION_CLASS (carry_strength_session_parent_class)->equal (a, b) ||
      g_strcmp0 (x->title, y->title) != 0 || !carry_workout_equal (x->workout, y->workout) ||
      n_items != carry_strength_session_get_n_items (y))
    return FALSE;

  for (guint i = 0; i < n_items; i++)
    if (!carry_item_equal (carry_strength_session_get_nth (x, i), carry_strength_session_get_nth (y, i)))
      return FALSE;

  return TRUE;
}

/* What was done belongs to the session that was done, and to no copy of it. */
static CarrySession *
carry_strength_session_as_planned (CarrySession *session)
{
  CarryStrengthSession *self = CARRY_STRENGTH_SESSION (session);
  g_autoptr (GListStore) items = NULL;

  if (self->workout == NULL && !carry_strength_session_is_logged (self))
    return g_object_ref (session);

  items = g_list_store_new (CARRY_TYPE_ITEM);
  for (guint i = 0; i < carry_strength_session_get_n_items (self); i++)
    {
      g_autoptr (CarryItem) item = carry_item_without_sets (carry_strength_session_get_nth (self, i));

      g_list_store_append (items, item);
    }

  return carry_session_edit (session, NULL, "items", items, "workout", NULL, NULL);
}

static void
carry_strength_session_class_init (CarryStrengthSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  CarrySessionClass *session_class = CARRY_SESSION_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_strength_session_finalize;
  object_class->constructed = carry_strength_session_constructed;
  object_class->get_property = carry_strength_session_get_property;
  object_class->set_property = carry_strength_session_set_property;
  session_class->get_title = carry_strength_session_get_title;
  session_class->get_usual_effort = carry_strength_session_get_usual_effort;
  session_class->equal = carry_strength_session_equal;
  session_class->as_planned = carry_strength_session_as_planned;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_ITEMS] = g_param_spec_object ("items", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  props[PROP_WORKOUT] = g_param_spec_boxed ("workout", NULL, NULL, CARRY_TYPE_WORKOUT, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_strength_session_init (CarryStrengthSession *self)
{
}

/**
 * carry_strength_session_new:
 * @error: return location, or %NULL
 * @first_property: the name of a construct property of #CarryStrengthSession or #CarrySession
 * @...: its value, then more pairs, then %NULL
 *
 * Returns: (transfer full) (nullable): a new session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_strength_session_new (GError **error, const char *first_property, ...)
{
  va_list arguments;
  g_autoptr (GObject) self = NULL;

  va_start (arguments, first_property);
  self = g_object_new_valist (CARRY_TYPE_STRENGTH_SESSION, first_property, arguments);
  va_end (arguments);

  if (!g_initable_init (G_INITABLE (self), NULL, error))
    return NULL;

  return CARRY_STRENGTH_SESSION (g_steal_pointer (&self));
}

/**
 * carry_strength_session_get_kind:
 * @self: a session
 *
 * Returns: the strictest kind of its items; of an empty session %CARRY_STRENGTH_CORE
 */
CarryStrengthKind
carry_strength_session_get_kind (CarryStrengthSession *self)
{
  CarryStrengthKind kind = CARRY_STRENGTH_REHAB;
  guint n_items;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), CARRY_STRENGTH_CORE);

  n_items = carry_strength_session_get_n_items (self);
  for (guint i = 0; i < n_items; i++)
    kind = MIN (kind, carry_item_get_kind (carry_strength_session_get_nth (self, i)));

  return n_items > 0 ? kind : CARRY_STRENGTH_CORE;
}

/* Of CarryItem; owned by the session, never changes. */
GListModel *
carry_strength_session_get_items (CarryStrengthSession *self)
{
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), NULL);
  return self->items;
}

guint
carry_strength_session_get_n_items (CarryStrengthSession *self)
{
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), 0);
  return g_list_model_get_n_items (self->items);
}

/**
 * carry_strength_session_get_nth:
 * @self: a session
 * @position: from 0
 *
 * Returns: (transfer none) (nullable): the item; the session holds it
 */
CarryItem *
carry_strength_session_get_nth (CarryStrengthSession *self, guint position)
{
  g_autoptr (CarryItem) item = NULL;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), NULL);

  item = g_list_model_get_item (self->items, position);

  return item;
}

/**
 * carry_strength_session_get_workout:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what was told of the whole session once it was done
 */
CarryWorkout *
carry_strength_session_get_workout (CarryStrengthSession *self)
{
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), NULL);
  return self->workout;
}

/* Whether it is known what was done in at least one of its exercises. */
gboolean
carry_strength_session_is_logged (CarryStrengthSession *self)
{
  const guint n_items = carry_strength_session_get_n_items (self);

  for (guint i = 0; i < n_items; i++)
    if (carry_item_is_logged (carry_strength_session_get_nth (self, i)))
      return TRUE;

  return FALSE;
}

/**
 * carry_strength_items_get_minutes:
 * @items: (element-type CarryItem): items of a session
 *
 * Estimates how long the items take, see carry_session_time_of_items().
 *
 * Returns: minutes, at least 1
 */
guint
carry_strength_items_get_minutes (GPtrArray *items)
{
  const CarrySessionTime time = carry_session_time_of_items (items);
  const guint seconds = carry_session_time_get_total (&time);

  return MIN ((seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE, CARRY_MINUTES_PER_DAY);
}

static GPtrArray *
copy_items (CarryStrengthSession *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < carry_strength_session_get_n_items (self); i++)
    g_ptr_array_add (items, g_list_model_get_item (self->items, i));

  return items;
}

/**
 * carry_strength_session_get_estimated_minutes:
 * @self: a session
 *
 * Returns: minutes, see carry_strength_items_get_minutes()
 */
guint
carry_strength_session_get_estimated_minutes (CarryStrengthSession *self)
{
  g_autoptr (GPtrArray) items = copy_items (self);

  return carry_strength_items_get_minutes (items);
}

/**
 * carry_strength_session_with_items:
 * @self: a session
 * @items: (element-type CarryItem): other items
 * @error: return location, or %NULL
 *
 * Makes the session with other items and the time that they take.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_strength_session_with_items (CarryStrengthSession *self, GPtrArray *items, GError **error)
{
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_ITEM);

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), NULL);

  g_list_store_splice (store, 0, 0, items->pdata, items->len);

  return (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (self), error, "items", store, "duration",
                                                     carry_strength_items_get_minutes (items), NULL);
}

/**
 * carry_strength_session_with_exercise:
 * @self: a session
 * @exercise: an exercise
 * @error: return location, or %NULL
 *
 * Makes the session with one more exercise at its end, in the exercise's own dose.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_strength_session_with_exercise (CarryStrengthSession *self, CarryExercise *exercise, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (self), NULL);

  items = copy_items (self);
  g_ptr_array_add (items, carry_item_new (exercise, NULL, 0));

  return carry_strength_session_with_items (self, items, error);
}
