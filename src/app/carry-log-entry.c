/* carry-log-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-entry.h"

#include "carry-measure.h"

#include <glib/gi18n.h>
#include <stdio.h>

G_DEFINE_QUARK (carry - log - error - quark, carry_log_error)

#define MINUTES_PER_HOUR 60
/* A workout may end on the day after: 24:15 is a quarter past midnight. */
#define MOST_HOURS 47u

static void
item_free (CarryLogItem *item)
{
  g_free (item->place);
  g_free (item->exercise);
  g_clear_pointer (&item->sets, g_array_unref);
  g_free (item);
}

CarryLogEntry *
carry_log_entry_new (const char *place)
{
  CarryLogEntry *self = g_new0 (CarryLogEntry, 1);

  self->place = g_strdup (place);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)item_free);
  g_date_clear (&self->day, 1);

  return self;
}

void
carry_log_entry_free (CarryLogEntry *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->place);
  g_free (self->session_id);
  g_clear_pointer (&self->workout, carry_workout_unref);
  g_ptr_array_unref (self->items);
  g_free (self);
}

/* The entry owns the item. */
CarryLogItem *
carry_log_entry_add_item (CarryLogEntry *self, const char *exercise, const char *place)
{
  CarryLogItem *item = g_new0 (CarryLogItem, 1);

  item->place = g_strdup (place);
  item->exercise = g_strdup (exercise);
  g_ptr_array_add (self->items, item);

  return item;
}

/* Returns %FALSE, with %CARRY_LOG_ERROR_FORM set. */
gboolean
carry_log_fail (GError **error, const char *place, const char *problem)
{
  /* Translators: a place in a file, and what is wrong there */
  g_set_error (error, CARRY_LOG_ERROR, CARRY_LOG_ERROR_FORM, _ ("%s: %s"), place, problem);

  return FALSE;
}

/**
 * carry_log_read_minute:
 * @text: a time such as “18:05”; “24:05” is five past midnight
 * @minute: (out): minutes after 00:00
 *
 * Returns: whether it is one
 */
gboolean
carry_log_read_minute (const char *text, int *minute)
{
  guint hours, minutes;
  int length = 0;

  if (sscanf (text, "%2u:%2u%n", &hours, &minutes, &length) != 2 || text[length] != '\0' ||
      hours > MOST_HOURS || minutes >= MINUTES_PER_HOUR)
    return FALSE;

  *minute = (int)(hours * MINUTES_PER_HOUR + minutes);

  return TRUE;
}

/* As carry_log_read_minute() reads it; NULL for a time that is not known. */
char *
carry_log_format_minute (int minute)
{
  if (minute == CARRY_WORKOUT_UNKNOWN)
    return NULL;

  return g_strdup_printf ("%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
}

static CarrySession *
find_session (CarryDiary *diary, const CarryLogEntry *entry, GError **error)
{
  g_autoptr (GPtrArray) sessions = NULL;
  g_autofree char *day = NULL;
  CarrySession *found = NULL;
  guint n_found = 0;

  if (entry->session_id != NULL)
    {
      found = carry_diary_lookup (diary, entry->session_id);
      if (CARRY_IS_STRENGTH_SESSION (found))
        return found;

      g_set_error (error, CARRY_LOG_ERROR, CARRY_LOG_ERROR_SESSION,
                   _ ("%s: the diary has no strength session “%s”"), entry->place, entry->session_id);
      return NULL;
    }

  if (!g_date_valid (&entry->day))
    {
      carry_log_fail (error, entry->place, _ ("a session needs an id or a day"));
      return NULL;
    }

  sessions = carry_diary_get_range (diary, &entry->day, &entry->day);
  for (guint i = 0; i < sessions->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]))
      {
        found = sessions->pdata[i];
        n_found++;
      }
  if (n_found == 1)
    return found;

  day = carry_format_date (&entry->day);
  g_set_error (error, CARRY_LOG_ERROR, CARRY_LOG_ERROR_SESSION,
               n_found == 0 ? _ ("%s: no strength session stands on %s")
                            : _ ("%s: several strength sessions stand on %s; name the id of one"),
               entry->place, day);

  return NULL;
}

/* Exercises come in their order; one that is not there is one that the runner added. */
static gboolean
log_item (
    GPtrArray *items, gboolean *used, CarryCatalogue *catalogue, const CarryLogItem *said, GError **error)
{
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, said->exercise);
  g_autoptr (CarryItem) planned = NULL;
  guint position;

  for (position = 0; position < items->len; position++)
    if (!used[position] &&
        g_str_equal (carry_exercise_get_id (carry_item_get_exercise (items->pdata[position])),
                     said->exercise))
      break;

  if (position < items->len)
    {
      used[position] = TRUE;
      planned = g_object_ref (items->pdata[position]);
    }
  else if (exercise != NULL)
    {
      planned = carry_item_new (exercise, NULL, 0);
      g_ptr_array_add (items, g_object_ref (planned));
    }
  else
    {
      g_set_error (error, CARRY_LOG_ERROR, CARRY_LOG_ERROR_EXERCISE, _ ("%s: there is no exercise “%s”"),
                   said->place, said->exercise);
      return FALSE;
    }

  if (said->sets == NULL)
    return TRUE;

  g_object_unref (items->pdata[position]);
  items->pdata[position] = carry_item_with_sets (planned, (gpointer)said->sets->data, said->sets->len);

  return TRUE;
}

static CarrySession *
log_session (CarryStrengthSession *session,
             CarryCatalogue *catalogue,
             const CarryLogEntry *entry,
             GError **error)
{
  const guint n_items = carry_strength_session_get_n_items (session);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree gboolean *used = g_new0 (gboolean, n_items + entry->items->len + 1);
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_ITEM);
  CarryWorkout *workout =
      entry->workout != NULL ? entry->workout : carry_strength_session_get_workout (session);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, g_object_ref (carry_strength_session_get_nth (session, i)));

  for (guint i = 0; i < entry->items->len; i++)
    {
      const guint before = items->len;

      if (!log_item (items, used, catalogue, entry->items->pdata[i], error))
        return NULL;
      used[before] |= items->len > before;
    }

  g_list_store_splice (store, 0, 0, items->pdata, items->len);

  return carry_session_edit (CARRY_SESSION (session), error, "items", store, "workout", workout, "status",
                             CARRY_STATUS_DONE, NULL);
}

/**
 * carry_change_new_log:
 * @diary: the diary
 * @catalogue: the exercises
 * @entries: (element-type CarryLogEntry): what was done
 * @error: return location, or %NULL
 *
 * Makes sessions done, with what was done in them. An exercise that the session does not have is added to its end.
 *
 * Returns: (transfer full) (nullable): the change, without edits if nothing is new; or %NULL with a #CarryLogError
 *   set
 */
CarryChange *
carry_change_new_log (CarryDiary *diary, CarryCatalogue *catalogue, GPtrArray *entries, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CarryChange) change = carry_change_new (ngettext ("Log Session", "Log Sessions", entries->len));

  for (guint i = 0; i < entries->len; i++)
    {
      const CarryLogEntry *entry = entries->pdata[i];
      CarrySession *before = find_session (diary, entry, error);
      g_autoptr (CarrySession) after = NULL;

      if (before == NULL)
        return NULL;
      if (!g_hash_table_add (seen, (gpointer)carry_session_get_id (before)))
        {
          carry_log_fail (error, entry->place, _ ("the session was named before"));
          return NULL;
        }

      after = log_session (CARRY_STRENGTH_SESSION (before), catalogue, entry, error);
      if (after == NULL)
        return NULL;
      if (!carry_session_equal (before, after))
        carry_change_replace (change, before, after);
    }

  return g_steal_pointer (&change);
}
