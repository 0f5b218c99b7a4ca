/* carry-session-edit.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-session.h"

#include <gobject/gvaluecollector.h>

/* How another session is made from one: taken apart into its construct properties, some of which are
 * replaced, and put together again. */

/* Names and values of all that a copy of a session is made from. */
typedef struct
{
  GPtrArray *names; /* of const char */
  GArray *values;   /* of GValue */
} Parts;

static void
parts_clear (Parts *parts)
{
  g_ptr_array_unref (parts->names);
  g_array_unref (parts->values);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static Parts
take_apart (CarrySession *self)
{
  Parts parts = { g_ptr_array_new (), g_array_new (FALSE, TRUE, sizeof (GValue)) };
  guint n_specs;
  g_autofree GParamSpec **specs = g_object_class_list_properties (G_OBJECT_GET_CLASS (self), &n_specs);

  g_array_set_clear_func (parts.values, (GDestroyNotify)g_value_unset);
  for (guint i = 0; i < n_specs; i++)
    if ((specs[i]->flags & G_PARAM_CONSTRUCT_ONLY) != 0)
      {
        GValue value = G_VALUE_INIT;

        g_value_init (&value, specs[i]->value_type);
        g_object_get_property (G_OBJECT (self), specs[i]->name, &value);
        g_ptr_array_add (parts.names, (gpointer)specs[i]->name);
        g_array_append_val (parts.values, value);
      }

  return parts;
}

static GValue *
find_part (Parts *parts, const char *name)
{
  for (guint i = 0; i < parts->names->len; i++)
    if (g_str_equal (g_ptr_array_index (parts->names, i), name))
      return &g_array_index (parts->values, GValue, i);

  return NULL;
}

static CarrySession *
put_together (CarrySession *self, Parts *parts, GError **error)
{
  g_autoptr (CarrySession) copy = CARRY_SESSION (
      g_object_new_with_properties (G_OBJECT_TYPE (self), parts->names->len,
                                    (const char **)parts->names->pdata, (GValue *)parts->values->data));

  if (!g_initable_init (G_INITABLE (copy), NULL, error))
    return NULL;

  return g_steal_pointer (&copy);
}

/**
 * carry_session_edit:
 * @self: a session
 * @error: return location, or %NULL
 * @first_property: the name of a construct property
 * @...: its value, then more pairs, then %NULL
 *
 * Makes a session of the same id that differs in the given properties.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarrySession *
carry_session_edit (CarrySession *self, GError **error, const char *first_property, ...)
{
  g_auto (Parts) parts = take_apart (self);
  va_list arguments;

  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);

  va_start (arguments, first_property);
  for (const char *name = first_property; name != NULL; name = va_arg (arguments, const char *))
    {
      GValue *value = find_part (&parts, name);
      g_autofree char *problem = NULL;
      GType type;

      if (value == NULL)
        {
          g_critical ("%s has no property “%s” to edit", G_OBJECT_TYPE_NAME (self), name);
          break;
        }

      type = G_VALUE_TYPE (value);
      g_value_unset (value);
      G_VALUE_COLLECT_INIT (value, type, arguments, 0, &problem);
      if (problem != NULL)
        {
          g_critical ("%s: %s", name, problem);
          break;
        }
    }
  va_end (arguments);

  return put_together (self, &parts, error);
}

/* What belongs to one session and no other: where it stands, what became of it, how it is known. */
static gboolean
is_own (const char *name)
{
  static const char *const names[] = { "id",     "day",          "original-day", "status",
                                       "locked", "against-rule", "origin",       "activity",
                                       "series", "source",       "workout",      NULL };

  return g_strv_contains (names, name);
}

/* Takes over the parts in which @after differs from @before. */
static void
take_over (CarrySession *self, Parts *parts, Parts *before, Parts *after)
{
  for (guint i = 0; i < parts->names->len; i++)
    {
      const char *name = g_ptr_array_index (parts->names, i);
      GParamSpec *spec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), name);
      const GValue *from = find_part (before, name);
      const GValue *to = find_part (after, name);

      if (!is_own (name) && g_param_values_cmp (spec, from, to) != 0)
        g_value_copy (to, &g_array_index (parts->values, GValue, i));
    }
}

/**
 * carry_session_edit_alike:
 * @self: a session
 * @before: another of the same type, as it was
 * @after: the other, as it is now
 * @error: return location, or %NULL
 *
 * Makes a session of the same id that differs from @self as @after differs from @before. What is not changed there
 * stays as it is here. If the other was moved by days, so is this one.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarrySession *
carry_session_edit_alike (CarrySession *self, CarrySession *before, CarrySession *after, GError **error)
{
  g_auto (Parts) parts = take_apart (self);
  g_auto (Parts) parts_before = take_apart (before);
  g_auto (Parts) parts_after = take_apart (after);
  GDate day = *carry_session_get_day (self);
  int days;

  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (before), NULL);
  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (after), NULL);

  take_over (self, &parts, &parts_before, &parts_after);
  days = g_date_days_between (carry_session_get_day (before), carry_session_get_day (after));
  if (days > 0)
    g_date_add_days (&day, (guint)days);
  else if (g_date_get_julian (&day) > (guint32)-days)
    g_date_subtract_days (&day, (guint)-days);
  g_value_set_boxed (find_part (&parts, "day"), &day);

  return put_together (self, &parts, error);
}

/**
 * carry_session_duplicate:
 * @self: a session
 * @day: the day of the copy, valid
 *
 * Makes a session of another id that is planned like this one: not done, not locked, never moved.
 *
 * Returns: (transfer full): the copy
 */
CarrySession *
carry_session_duplicate (CarrySession *self, const GDate *day)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr (CarrySession) planned = NULL;
  g_autoptr (GError) error = NULL;
  CarrySession *copy;

  g_return_val_if_fail (CARRY_IS_SESSION (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  planned = CARRY_SESSION_GET_CLASS (self)->as_planned != NULL
                ? CARRY_SESSION_GET_CLASS (self)->as_planned (self)
                : g_object_ref (self);
  copy = carry_session_edit (planned, &error, "id", id, "day", day, "status", CARRY_STATUS_PLANNED,
                             "original-day", NULL, "locked", FALSE, "against-rule", FALSE, NULL);
  /* A valid session stays valid on another valid day. */
  g_assert (copy != NULL);

  return copy;
}
