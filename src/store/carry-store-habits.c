/* carry-store-habits.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-habits.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-adjustments.h"
#include "carry-availability.h"
#include "carry-kind-types.h"
#include "carry-store-error.h"
#include "carry-store-query.h"
#include "carry-store-set.h"

static void
set_damaged (GError **error, CarryStoreFile *file, const char *table, const char *column)
{
  /* Translators: a place in a file: table and column of a database */
  g_autofree char *reason = g_strdup_printf (_ ("the table “%s” has no usable “%s”"), table, column);

  carry_store_error_set_damaged (error, file->name, reason);
}

static gboolean
read_day (CarryStoreQuery *query, CarryAvailability *week, CarryStoreFile *file, GError **error)
{
  const gint64 weekday = carry_store_query_get_integer (query, 0);
  const gint64 most_minutes = carry_store_query_get_integer (query, 3);
  CarryDayAvailability day = { .blocked = carry_store_query_get_integer (query, 1) != 0 };
  const char *wrong = NULL;
  int place = 0;

  if (weekday < G_DATE_MONDAY || weekday > G_DATE_SUNDAY)
    wrong = "weekday";
  else if (!carry_store_set_from_nicks (CARRY_TYPE_DAY_TIME, carry_store_query_get_text (query, 2),
                                        &day.times))
    wrong = "times";
  else if (most_minutes < 0 || most_minutes > CARRY_MINUTES_PER_DAY)
    wrong = "most_minutes";
  else if (!carry_kind_from_nick (CARRY_TYPE_PLACE, carry_store_query_get_text (query, 4), &place))
    wrong = "place";

  if (wrong != NULL)
    {
      set_damaged (error, file, "availability", wrong);
      return FALSE;
    }

  day.most_minutes = (guint)most_minutes;
  day.place = (CarryPlace)place;
  week->days[weekday - G_DATE_MONDAY] = day;

  return TRUE;
}

/**
 * carry_store_availability_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the runner's “availability”, or %NULL with an error of %CARRY_STORE_ERROR set
 */
GVariant *
carry_store_availability_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;
  g_autoptr (GError) failure = NULL;
  CarryAvailability week;

  query = carry_store_query_new (
      file->db, file->name, "SELECT weekday, blocked, times, most_minutes, place FROM availability", error);

  if (query == NULL)
    return NULL;

  carry_availability_init (&week);

  while (carry_store_query_next (query, &failure))
    if (!read_day (query, &week, file, error))
      return NULL;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_variant_ref_sink (carry_availability_to_variant (&week));
}

/**
 * carry_store_availability_write:
 * @file: an open diary, in a transaction
 * @availability: the runner's “availability”
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all days are written
 */
gboolean
carry_store_availability_write (CarryStoreFile *file, GVariant *availability, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;
  CarryAvailability week;

  g_return_val_if_fail (carry_availability_from_variant (&week, availability), FALSE);

  query = carry_store_query_new (file->db, file->name,
                                 "INSERT OR REPLACE INTO availability "
                                 "(weekday, blocked, times, most_minutes, place) VALUES (?, ?, ?, ?, ?)",
                                 error);

  if (query == NULL)
    return FALSE;

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      g_autofree char *times = carry_store_set_to_nicks (CARRY_TYPE_DAY_TIME, week.days[i].times);

      carry_store_query_bind_integer (query, 0, G_DATE_MONDAY + i);
      carry_store_query_bind_integer (query, 1, week.days[i].blocked ? 1 : 0);
      carry_store_query_bind_text (query, 2, times);
      carry_store_query_bind_integer (query, 3, week.days[i].most_minutes);
      carry_store_query_bind_text (query, 4, carry_kind_to_nick (CARRY_TYPE_PLACE, (int)week.days[i].place));

      if (!carry_store_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}

/**
 * carry_store_adjustments_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the runner's “adjustments”, or %NULL with an error of %CARRY_STORE_ERROR set
 */
GVariant *
carry_store_adjustments_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (GVariant) adjustments = carry_adjustments_new ();
  g_autoptr (CarryStoreQuery) query = NULL;
  g_autoptr (GError) failure = NULL;

  query = carry_store_query_new (file->db, file->name, "SELECT rule_key, value FROM rule_adjustment", error);

  if (query == NULL)
    return NULL;

  while (carry_store_query_next (query, &failure))
    {
      const char *key = carry_store_query_get_text (query, 0);
      const double value = carry_store_query_get_real (query, 1);
      g_autoptr (GVariant) before = NULL;

      if (*key == '\0' || !isfinite (value))
        {
          set_damaged (error, file, "rule_adjustment", *key == '\0' ? "rule_key" : "value");
          return NULL;
        }

      before = g_steal_pointer (&adjustments);
      adjustments = carry_adjustments_with (before, key, value);
    }

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }

  return g_steal_pointer (&adjustments);
}

/**
 * carry_store_adjustments_write:
 * @file: an open diary, in a transaction
 * @adjustments: the runner's “adjustments”
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if these are the adjustments that are written, and no others
 */
gboolean
carry_store_adjustments_write (CarryStoreFile *file, GVariant *adjustments, GError **error)
{
  g_autoptr (CarryStoreQuery) query = NULL;
  GVariantIter iter;
  const char *key;
  double value;

  if (!carry_store_query_execute (file->db, file->name, "DELETE FROM rule_adjustment", error))
    return FALSE;

  query = carry_store_query_new (file->db, file->name,
                                 "INSERT INTO rule_adjustment (rule_key, value) VALUES (?, ?)", error);

  if (query == NULL)
    return FALSE;

  g_variant_iter_init (&iter, adjustments);
  while (g_variant_iter_next (&iter, "{&sd}", &key, &value))
    {
      carry_store_query_bind_text (query, 0, key);
      carry_store_query_bind_real (query, 1, value);

      if (!carry_store_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}
