/* carry-store-care.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-care.h"

#include <glib/gi18n.h>

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-store-error.h"
#include "carry-store-query.h"

static char *
format_settled (const CarryCheckIn *said)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CARRY_MOST_SETTLED && said->settled[i] != 0; i++)
    g_string_append_printf (text, i > 0 ? " %u" : "%u", said->settled[i]);

  return g_string_free_and_steal (text);
}

/* What cannot be read is forgotten: then a session is offered to be made lighter once more. */
static void
read_settled (CarryCheckIn *said, const char *text)
{
  g_auto (GStrv) hashes = g_strsplit (text, " ", (int)CARRY_MOST_SETTLED + 1);

  for (guint i = 0; i < CARRY_MOST_SETTLED && hashes[i] != NULL; i++)
    said->settled[i] = (guint)g_ascii_strtoull (hashes[i], NULL, 10);
}

static char *
format_niggles (const CarryCheckIn *said)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    if (said->niggles[i].soreness > 0 || said->niggles[i].pain > 0)
      g_string_append_printf (text, "%s%s %u %u", text->len > 0 ? "\n" : "",
                              carry_kind_to_nick (CARRY_TYPE_SORE_PLACE, (int)i), said->niggles[i].soreness,
                              said->niggles[i].pain);

  return g_string_free_and_steal (text);
}

static gboolean
read_niggle (CarryCheckIn *said, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  guint64 soreness, pain;
  int place;

  if (g_strv_length (words) != 3 || !carry_kind_from_nick (CARRY_TYPE_SORE_PLACE, words[0], &place) ||
      !g_ascii_string_to_unsigned (words[1], 10, 0, CARRY_MOST_NIGGLE, &soreness, NULL) ||
      !g_ascii_string_to_unsigned (words[2], 10, 0, CARRY_MOST_NIGGLE, &pain, NULL))
    return FALSE;

  said->niggles[place] = (CarryNiggle){ .soreness = (guint8)soreness, .pain = (guint8)pain };

  return TRUE;
}

static gboolean
read_niggles (CarryCheckIn *said, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (!read_niggle (said, lines[i]))
      return FALSE;

  return TRUE;
}

static gboolean
write_check_in (CarryStoreFile *file, const CarryCareEdit *edit, GError **error)
{
  const gboolean said = !carry_check_in_is_empty (&edit->after);
  g_autofree char *settled = format_settled (&edit->after);
  g_autofree char *niggles = format_niggles (&edit->after);
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (
      file->db, file->name,
      said ? "INSERT OR REPLACE INTO check_in (day, sleep, soreness, legs, settled, niggles)"
             " VALUES (?, ?, ?, ?, ?, ?)"
           : "DELETE FROM check_in WHERE day = ?",
      error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_day (query, 0, &edit->day);
  for (guint i = 0; said && i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    carry_store_query_bind_integer (query, (int)i + 1, edit->after.levels[i]);
  if (said)
    {
      carry_store_query_bind_text (query, (int)CARRY_N_CHECK_IN_QUESTIONS + 1, settled);
      carry_store_query_bind_text (query, (int)CARRY_N_CHECK_IN_QUESTIONS + 2, niggles);
    }

  return carry_store_query_run (query, error);
}

static gboolean
delete_pause (CarryStoreFile *file, CarryPause *pause, GError **error)
{
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name, "DELETE FROM pause WHERE id = ?", error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, 0, carry_pause_get_id (pause));

  return carry_store_query_run (query, error);
}

static gboolean
insert_pause (CarryStoreFile *file, CarryPause *pause, GError **error)
{
  g_autofree char *set_aside = g_strjoinv ("\n", (char **)carry_pause_get_set_aside (pause));
  g_autoptr (CarryStoreQuery) query =
      carry_store_query_new (file->db, file->name,
                             "INSERT INTO pause (id, reason, body_part, first_day, last_day, set_aside)"
                             " VALUES (?, ?, ?, ?, ?, ?)",
                             error);

  if (query == NULL)
    return FALSE;

  carry_store_query_bind_text (query, 0, carry_pause_get_id (pause));
  carry_store_query_bind_text (query, 1,
                               carry_kind_to_nick (CARRY_TYPE_PAUSE_REASON, carry_pause_get_reason (pause)));
  carry_store_query_bind_text (query, 2,
                               carry_kind_to_nick (CARRY_TYPE_SORE_PLACE, carry_pause_get_part (pause)));
  carry_store_query_bind_day (query, 3, carry_pause_get_first (pause));
  carry_store_query_bind_day (query, 4, carry_pause_get_last (pause));
  carry_store_query_bind_text (query, 5, set_aside);

  return carry_store_query_run (query, error);
}

static gboolean
write_edit (CarryStoreFile *file, const CarryCareEdit *edit, GError **error)
{
  if (edit->pause_before == NULL && edit->pause_after == NULL)
    return write_check_in (file, edit, error);

  return (edit->pause_before == NULL || delete_pause (file, edit->pause_before, error)) &&
         (edit->pause_after == NULL || insert_pause (file, edit->pause_after, error));
}

/**
 * carry_store_care_write:
 * @file: an open diary, in a transaction
 * @change: what becomes of check-ins and pauses
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if all of @change is written
 */
gboolean
carry_store_care_write (CarryStoreFile *file, CarryCareChange *change, GError **error)
{
  for (guint i = 0; i < carry_care_change_get_n_edits (change); i++)
    if (!write_edit (file, carry_care_change_get_edit (change, i), error))
      return FALSE;

  return TRUE;
}

static void
refuse (CarryStoreFile *file, const char *table, const char *column, GError **error)
{
  /* Translators: a place in a file: table and column of a database */
  g_autofree char *reason = g_strdup_printf (_ ("the table “%s” has no usable “%s”"), table, column);

  carry_store_error_set_damaged (error, file->name, reason);
}

static gboolean
read_check_in (CarryStoreFile *file, CarryStoreQuery *query, CarryCareChange *change, GError **error)
{
  const CarryCheckIn nothing = { 0 };
  CarryCheckIn said = { 0 };
  GDate day;

  if (!carry_store_query_has_text (query) ||
      !carry_day_from_iso (carry_store_query_get_text (query, 0), &day))
    {
      refuse (file, "check_in", "day", error);
      return FALSE;
    }

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    said.levels[i] = (guint)carry_store_query_get_integer (query, (int)i + 1);

  read_settled (&said, carry_store_query_get_text (query, (int)CARRY_N_CHECK_IN_QUESTIONS + 1));
  if (!read_niggles (&said, carry_store_query_get_text (query, (int)CARRY_N_CHECK_IN_QUESTIONS + 2)))
    {
      refuse (file, "check_in", "niggles", error);
      return FALSE;
    }

  if (!carry_check_in_is_valid (&said))
    {
      refuse (file, "check_in", "sleep, soreness, legs", error);
      return FALSE;
    }

  carry_care_change_check_in (change, &day, &nothing, &said);

  return TRUE;
}

static gboolean
read_pause (CarryStoreFile *file, CarryStoreQuery *query, CarryCareChange *change, GError **error)
{
  const char *lines = carry_store_query_get_text (query, 5);
  g_auto (GStrv) set_aside = *lines != '\0' ? g_strsplit (lines, "\n", -1) : NULL;
  CarryPauseFacts facts = { .id = carry_store_query_get_text (query, 0),
                            .set_aside = (const char *const *)set_aside };
  g_autoptr (CarryPause) pause = NULL;
  const char *wrong = NULL;
  int reason = 0, part = 0;

  if (!carry_store_query_has_text (query))
    wrong = "UTF-8";
  else if (*facts.id == '\0')
    wrong = "id";
  else if (!carry_kind_from_nick (CARRY_TYPE_PAUSE_REASON, carry_store_query_get_text (query, 1), &reason))
    wrong = "reason";
  else if (!carry_kind_from_nick (CARRY_TYPE_SORE_PLACE, carry_store_query_get_text (query, 2), &part))
    wrong = "body_part";
  else if (!carry_day_from_iso (carry_store_query_get_text (query, 3), &facts.first))
    wrong = "first_day";
  else if (!carry_store_query_is_null (query, 4) &&
           !carry_day_from_iso (carry_store_query_get_text (query, 4), &facts.last))
    wrong = "last_day";

  facts.reason = (CarryPauseReason)reason;
  facts.part = (CarrySorePlace)part;
  if (wrong == NULL && (pause = carry_pause_new (&facts, NULL)) == NULL)
    wrong = "last_day";

  if (wrong != NULL)
    {
      refuse (file, "pause", wrong, error);
      return FALSE;
    }

  carry_care_change_pause (change, NULL, pause);

  return TRUE;
}

typedef gboolean (*ReadRow) (CarryStoreFile *file,
                             CarryStoreQuery *query,
                             CarryCareChange *change,
                             GError **error);

static gboolean
read_table (CarryStoreFile *file, const char *sql, ReadRow read_row, CarryCareChange *change, GError **error)
{
  g_autoptr (CarryStoreQuery) query = carry_store_query_new (file->db, file->name, sql, error);
  g_autoptr (GError) failure = NULL;

  if (query == NULL)
    return FALSE;

  while (carry_store_query_next (query, &failure))
    if (!read_row (file, query, change, error))
      return FALSE;

  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  return TRUE;
}

/**
 * carry_store_care_read:
 * @file: an open diary
 * @error: return location, or %NULL
 *
 * Rows are not believed, as with sessions: one that makes no sense fails the whole and is named.
 *
 * Returns: (transfer full): what the runner said of days, or %NULL with an error of %CARRY_STORE_ERROR set
 */
CarryCareChange *
carry_store_care_read (CarryStoreFile *file, GError **error)
{
  g_autoptr (CarryCareChange) change = carry_care_change_new ();

  if (read_table (file, "SELECT day, sleep, soreness, legs, settled, niggles FROM check_in ORDER BY day",
                  read_check_in, change, error) &&
      read_table (file,
                  "SELECT id, reason, body_part, first_day, last_day, set_aside FROM pause"
                  " ORDER BY first_day, id",
                  read_pause, change, error))
    return g_steal_pointer (&change);

  return NULL;
}
