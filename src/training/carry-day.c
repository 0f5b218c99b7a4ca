/* carry-day.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-day.h"

/**
 * CarryDay:
 *
 * One day of the diary: a #GListModel of its sessions by start. Only the diary changes it.
 */
struct _CarryDay
{
  GObject parent_instance;

  GDate date;
  CarryPause *pause;   /* NULL: there is training as on any day */
  GPtrArray *sessions; /* of CarrySession, in the order of carry_session_compare() */
};

typedef enum
{
  PROP_PAUSE = 1,
} CarryDayProperty;

static GParamSpec *props[PROP_PAUSE + 1];

static void carry_day_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryDay,
                               carry_day,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_day_list_model_init))

static GType
carry_day_get_item_type (GListModel *model)
{
  return CARRY_TYPE_SESSION;
}

static guint
carry_day_get_n_items (GListModel *model)
{
  return CARRY_DAY (model)->sessions->len;
}

static gpointer
carry_day_get_item (GListModel *model, guint position)
{
  CarryDay *self = CARRY_DAY (model);

  return position < self->sessions->len ? g_object_ref (g_ptr_array_index (self->sessions, position)) : NULL;
}

static void
carry_day_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = carry_day_get_item_type;
  iface->get_n_items = carry_day_get_n_items;
  iface->get_item = carry_day_get_item;
}

static void
carry_day_finalize (GObject *object)
{
  g_clear_object (&CARRY_DAY (object)->pause);
  g_ptr_array_unref (CARRY_DAY (object)->sessions);

  G_OBJECT_CLASS (carry_day_parent_class)->finalize (object);
}

static void
carry_day_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryDay *self = CARRY_DAY (object);

  switch ((CarryDayProperty)prop_id)
    {
    case PROP_PAUSE:
      g_value_set_object (value, self->pause);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_day_class_init (CarryDayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_day_finalize;
  object_class->get_property = carry_day_get_property;

  /**
   * CarryDay:pause:
   *
   * Why there is no training on this day, if so.
   */
  props[PROP_PAUSE] =
      g_param_spec_object ("pause", NULL, NULL, CARRY_TYPE_PAUSE,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_day_init (CarryDay *self)
{
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_day_new:
 * @date: a valid day
 *
 * Returns: (transfer full): a day without sessions
 */
CarryDay *
carry_day_new (const GDate *date)
{
  CarryDay *self;

  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);

  self = g_object_new (CARRY_TYPE_DAY, NULL);
  self->date = *date;

  return self;
}

const GDate *
carry_day_get_date (CarryDay *self)
{
  g_return_val_if_fail (CARRY_IS_DAY (self), NULL);
  return &self->date;
}

/* Why there is no training on this day, or NULL. */
CarryPause *
carry_day_get_pause (CarryDay *self)
{
  g_return_val_if_fail (CARRY_IS_DAY (self), NULL);
  return self->pause;
}

void
carry_day_set_pause (CarryDay *self, CarryPause *pause)
{
  g_return_if_fail (CARRY_IS_DAY (self) && (pause == NULL || CARRY_IS_PAUSE (pause)));

  if (g_set_object (&self->pause, pause))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAUSE]);
}

static guint
place_for (CarryDay *self, CarrySession *session)
{
  guint position = 0;

  while (position < self->sessions->len &&
         carry_session_compare (g_ptr_array_index (self->sessions, position), session) < 0)
    position++;

  return position;
}

/* Puts a session of this day at its place. */
void
carry_day_add (CarryDay *self, CarrySession *session)
{
  guint position;

  g_return_if_fail (CARRY_IS_DAY (self) && CARRY_IS_SESSION (session));
  g_return_if_fail (g_date_compare (carry_session_get_day (session), &self->date) == 0);

  position = place_for (self, session);
  g_ptr_array_insert (self->sessions, (int)position, g_object_ref (session));
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

void
carry_day_remove (CarryDay *self, CarrySession *session)
{
  guint position;

  g_return_if_fail (CARRY_IS_DAY (self));

  if (!g_ptr_array_find (self->sessions, session, &position))
    g_return_if_reached ();

  g_ptr_array_remove_index (self->sessions, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* One items-changed where the session keeps its place among the others, two where it moves. */
void
carry_day_replace (CarryDay *self, CarrySession *before, CarrySession *after)
{
  guint position;

  g_return_if_fail (CARRY_IS_DAY (self));
  g_return_if_fail (g_date_compare (carry_session_get_day (after), &self->date) == 0);

  if (!g_ptr_array_find (self->sessions, before, &position))
    g_return_if_reached ();

  if ((position > 0 && carry_session_compare (g_ptr_array_index (self->sessions, position - 1), after) > 0) ||
      (position + 1 < self->sessions->len &&
       carry_session_compare (after, g_ptr_array_index (self->sessions, position + 1)) > 0))
    {
      carry_day_remove (self, before);
      carry_day_add (self, after);
      return;
    }

  g_set_object ((CarrySession **)&g_ptr_array_index (self->sessions, position), after);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}
