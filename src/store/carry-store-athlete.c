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
#include "carry-store-habits.h"
#include "carry-store-query.h"
#include "carry-store-set.h"

/* The properties that the columns of the table “athlete” keep. */
static const struct
{
  const char *column;
  const char *property;
} fields[] = {
  { "event", "event" },
  { "level", "level" },
  { "phase", "phase" },
  { "age", "age" },
  { "extra_recovery", "extra-recovery" },
  { "dislikes_doubles", "dislikes-doubles" },
  { "strength_sessions", "strength-sessions" },
  { "strength_minutes", "strength-minutes" },
  { "equipment", "equipment" },
  { "injuries", "injuries" },
  { "morning_minute", "morning-minute" },
  { "midday_minute", "midday-minute" },
  { "evening_minute", "evening-minute" },
  { "units", "units" },
  { "home_equipment", "home-equipment" },
  { "travel_equipment", "travel-equipment" },
  { "barbell_weight_kg", "barbell-weight" },
  { "barbell_step_kg", "barbell-step" },
  { "dumbbell_step_kg", "dumbbell-step" },
  { "heaviest_dumbbell_kg", "heaviest-dumbbell" },
  { "preferred_days", "preferred-days" },
  { "preferred_times", "preferred-times" },
  { "one_visit", "one-visit" },
  { "rest_days", "rest-days" },
  { "relaxed_explosive", "relaxed-explosive" },
  { "fine_mode", "fine-mode" },
  { "pain", "pain" },
  { "painful", "painful" },
  { "limping", "limping" },
  { "ill", "ill" },
  { "sex", "sex" },
  { "resting_heart_rate", "resting-heart-rate" },
  { "maximum_heart_rate", "maximum-heart-rate" },
  { "threshold_pace_s", "threshold-pace" },
  { "weight_kg", "weight" },
  { "plates", "plates" },
  { "rest_bell", "rest-bell" },
};

struct _CarryStoreAthlete
{
  gboolean is_known; /* FALSE before anything was said of the runner */
  GValue values[G_N_ELEMENTS (fields)];
  GVariant *availability;
  GVariant *adjustments;
};

/* The properties whose number is a set of enum values. */
static GType
get_set_type (const char *property)
{
  if (g_str_has_suffix (property, "equipment"))
    return CARRY_TYPE_EQUIPMENT;

  if (g_str_equal (property, "injuries") || g_str_equal (property, "painful"))
    return CARRY_TYPE_INJURY;

  if (g_str_equal (property, "preferred-times"))
    return CARRY_TYPE_DAY_TIME;

  return 0;
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

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_object_get_property (G_OBJECT (athlete), fields[i].property, &self->values[i]);

  g_object_get (athlete, "availability", &self->availability, "adjustments", &self->adjustments, NULL);

  return self;
}

void
carry_store_athlete_free (CarryStoreAthlete *self)
{
  g_return_if_fail (self != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_value_unset (&self->values[i]);

  g_clear_pointer (&self->availability, g_variant_unref);
  g_clear_pointer (&self->adjustments, g_variant_unref);
  g_free (self);
}

static char *
list_columns (const char *before, const char *after)
{
  GString *sql = g_string_new (before);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_string_append_printf (sql, "%s%s", i > 0 ? ", " : "", fields[i].column);

  return g_string_free_and_steal (g_string_append (sql, after));
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
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, carry_store_query_get_real (query, column));
  else if (set_type != 0)
    {
      if (!carry_store_set_from_nicks (set_type, text, &set))
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

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GParamSpec *spec = g_object_class_find_property (G_OBJECT_CLASS (klass), fields[i].property);

      if (!read_value (query, (int)i, spec, &self->values[i]))
        {
          /* Translators: a place in a file: table and column of a database */
          g_autofree char *reason =
              g_strdup_printf (_ ("the table “%s” has no usable “%s”"), "athlete", fields[i].column);

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
  g_autofree char *sql = NULL;

  sql = list_columns ("SELECT ", " FROM athlete");
  query = carry_store_query_new (file->db, file->name, sql, error);

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

  self->availability = carry_store_availability_read (file, error);
  if (self->availability == NULL)
    return NULL;

  self->adjustments = carry_store_adjustments_read (file, error);
  if (self->adjustments == NULL)
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

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_object_set_property (G_OBJECT (athlete), fields[i].property, &self->values[i]);

  g_object_set (athlete, "availability", self->availability, "adjustments", self->adjustments, NULL);
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
  else if (G_VALUE_HOLDS_DOUBLE (value))
    carry_store_query_bind_real (query, parameter, g_value_get_double (value));
  else if (set_type != 0)
    {
      nicks = carry_store_set_to_nicks (set_type, g_value_get_uint (value));
      carry_store_query_bind_text (query, parameter, nicks);
    }
  else
    carry_store_query_bind_integer (query, parameter, g_value_get_uint (value));
}

static gboolean
write_values (CarryStoreAthlete *self, CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;
  g_autofree char *columns = list_columns ("INSERT OR REPLACE INTO athlete (id, ", ") VALUES (1");
  g_autoptr (GString) sql = g_string_new (columns);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_string_append (sql, ", ?");

  g_string_append_c (sql, ')');
  query = carry_store_query_new (file->db, file->name, sql->str, error);

  if (query == NULL)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    bind_value (query, (int)i, fields[i].property, &self->values[i]);

  return carry_store_query_run (query, error);
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
  g_return_val_if_fail (self != NULL, FALSE);

  if (!carry_store_query_execute (file->db, file->name, "BEGIN IMMEDIATE", error))
    return FALSE;

  if (write_values (self, file, error) && carry_store_availability_write (file, self->availability, error) &&
      carry_store_adjustments_write (file, self->adjustments, error) &&
      carry_store_query_execute (file->db, file->name, "COMMIT", error))
    return TRUE;

  /* Some failures, a full disk for one, have rolled back already. */
  if (!sqlite3_get_autocommit (file->db))
    sqlite3_exec (file->db, "ROLLBACK", NULL, NULL, NULL);

  return FALSE;
}
