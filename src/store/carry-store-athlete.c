/* carry-store-athlete.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-athlete.h"

#include <glib/gi18n.h>

#include "carry-kind-types.h"
#include "carry-store-error.h"
#include "carry-store-query.h"

#define COLUMNS                                                                                              \
  "event, level, phase, age, extra_recovery, dislikes_doubles, strength_sessions, "                          \
  "strength_minutes, equipment, injuries, morning_minute, midday_minute, evening_minute, units"

/* The properties that the columns keep, in their order. */
static const char *const properties[] = {
  "event",
  "level",
  "phase",
  "age",
  "extra-recovery",
  "dislikes-doubles",
  "strength-sessions",
  "strength-minutes",
  "equipment",
  "injuries",
  "morning-minute",
  "midday-minute",
  "evening-minute",
  "units",
};

struct _CarryStoreAthlete
{
  gboolean is_known; /* FALSE before anything was said of the runner */
  GValue values[G_N_ELEMENTS (properties)];
};

/* The enum of whose values a number is a set, or 0 if it is a plain number. Sets are kept as nicks, so that the
 * order of an enum is free to change. */
static GType
get_set_type (const char *property)
{
  if (g_str_equal (property, "equipment"))
    return CARRY_TYPE_EQUIPMENT;

  if (g_str_equal (property, "injuries"))
    return CARRY_TYPE_INJURY;

  return 0;
}

static char *
set_to_nicks (GType enum_type, guint set)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (enum_type);
  const GEnumClass *values = G_ENUM_CLASS (klass);
  g_autoptr (GStrvBuilder) nicks = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < values->n_values; i++)
    if ((set & CARRY_BIT (values->values[i].value)) != 0)
      g_strv_builder_add (nicks, values->values[i].value_nick);

  list = g_strv_builder_end (nicks);

  return g_strjoinv (" ", list);
}

static gboolean
set_from_nicks (GType enum_type, const char *nicks, guint *set)
{
  g_auto (GStrv) list = g_strsplit (nicks, " ", -1);

  *set = 0;

  for (char **nick = list; *nick != NULL; nick++)
    {
      int value;

      if (!carry_kind_from_nick (enum_type, *nick, &value))
        return FALSE;

      *set |= CARRY_BIT (value);
    }

  return TRUE;
}

/**
 * carry_store_athlete_new:
 * @athlete: a runner
 *
 * Returns: (transfer full): what @athlete is like now
 */
CarryStoreAthlete *
carry_store_athlete_new (CarryAthlete *athlete)
{
  CarryStoreAthlete *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_new0 (CarryStoreAthlete, 1);
  self->is_known = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    g_object_get_property (G_OBJECT (athlete), properties[i], &self->values[i]);

  return self;
}

void
carry_store_athlete_free (CarryStoreAthlete *self)
{
  g_return_if_fail (self != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    g_value_unset (&self->values[i]);

  g_free (self);
}

/* Whether column @column holds a value that the property takes; then it is in @value. */
static gboolean
read_value (CarryStoreQuery *query, int column, GParamSpec *spec, GValue *value)
{
  const GType set_type = get_set_type (spec->name);
  const char *text = carry_store_query_get_text (query, column);
  int nick = 0;
  guint set = 0;

  g_value_init (value, spec->value_type);

  if (G_VALUE_HOLDS_ENUM (value))
    {
      if (!carry_kind_from_nick (spec->value_type, text, &nick))
        return FALSE;

      g_value_set_enum (value, nick);
    }
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, carry_store_query_get_integer (query, column) != 0);
  else if (set_type != 0)
    {
      if (!set_from_nicks (set_type, text, &set))
        return FALSE;

      g_value_set_uint (value, set);
    }
  else
    g_value_set_uint (value, (guint)CLAMP (carry_store_query_get_integer (query, column), 0, G_MAXUINT));

  return g_param_value_is_valid (spec, value);
}

static gboolean
read_values (CarryStoreAthlete *self, CarryStoreQuery *query, const char *path, GError **error)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (CARRY_TYPE_ATHLETE);

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      GParamSpec *spec = g_object_class_find_property (G_OBJECT_CLASS (klass), properties[i]);

      if (!read_value (query, (int)i, spec, &self->values[i]))
        {
          /* Translators: a place in a file: table and column of a database */
          g_autofree char *reason =
              g_strdup_printf (_ ("the table “%s” has no usable “%s”"), "athlete", properties[i]);

          carry_store_error_set_damaged (error, path, reason);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * carry_store_athlete_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): what the diary says of the runner, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryStoreAthlete *
carry_store_athlete_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreAthlete) self = g_new0 (CarryStoreAthlete, 1);
  g_autoptr (CarryStoreQuery) query = NULL;
  g_autoptr (GError) failure = NULL;

  query = carry_store_query_new (file->db, file->name, "SELECT " COLUMNS " FROM athlete", error);

  if (query == NULL)
    return NULL;

  self->is_known = carry_store_query_next (query, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  if (self->is_known && !read_values (self, query, file->name, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * carry_store_athlete_apply:
 * @self: what the diary says
 * @athlete: the runner
 *
 * Makes @athlete as the diary says; of whom it says nothing is left as they are.
 */
void
carry_store_athlete_apply (CarryStoreAthlete *self, CarryAthlete *athlete)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  if (!self->is_known)
    return;

  g_object_freeze_notify (G_OBJECT (athlete));

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    g_object_set_property (G_OBJECT (athlete), properties[i], &self->values[i]);

  g_object_thaw_notify (G_OBJECT (athlete));
}

static void
bind_value (CarryStoreQuery *query, int parameter, const char *property, const GValue *value)
{
  const GType set_type = get_set_type (property);
  g_autofree char *nicks = NULL;

  if (G_VALUE_HOLDS_ENUM (value))
    carry_store_query_bind_text (query, parameter,
                                 carry_kind_to_nick (G_VALUE_TYPE (value), g_value_get_enum (value)));
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    carry_store_query_bind_integer (query, parameter, g_value_get_boolean (value));
  else if (set_type != 0)
    {
      nicks = set_to_nicks (set_type, g_value_get_uint (value));
      carry_store_query_bind_text (query, parameter, nicks);
    }
  else
    carry_store_query_bind_integer (query, parameter, g_value_get_uint (value));
}

/**
 * carry_store_athlete_write:
 * @self: what a runner is like
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Returns: %TRUE once it is on disk; %FALSE with an error of %CARRY_STORE_ERROR set and nothing changed
 */
gboolean
carry_store_athlete_write (CarryStoreAthlete *self, CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;

  query = carry_store_query_new (file->db, file->name,
                                 "INSERT OR REPLACE INTO athlete (id, " COLUMNS ") "
                                 "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                 error);

  if (query == NULL)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++)
    bind_value (query, (int)i, properties[i], &self->values[i]);

  return carry_store_query_run (query, error);
}
