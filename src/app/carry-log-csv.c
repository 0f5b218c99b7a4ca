/* carry-log-csv.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-csv.h"

#include "carry-csv-table.h"
#include "carry-kind-types.h"
#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>

/* A row a set. A row without a number of the set says what is to be done, one with the number 0 that the exercise was
 * skipped. */
typedef enum
{
  COLUMN_SESSION,
  COLUMN_DAY,
  COLUMN_START,
  COLUMN_END,
  COLUMN_EFFORT,
  COLUMN_NOTE,
  COLUMN_ITEM,
  COLUMN_EXERCISE,
  COLUMN_DOSE,
  COLUMN_SET,
  COLUMN_REPS,
  COLUMN_SECONDS,
  COLUMN_METRES,
  COLUMN_CONTACTS,
  COLUMN_LOAD,
  COLUMN_RIR,
  COLUMN_RPE,
  COLUMN_SIDE,
  COLUMN_OUTCOME,
  COLUMN_WARM_UP,
} Column;

static const char *const names[] = {
  [COLUMN_SESSION] = "session", [COLUMN_DAY] = "day",           [COLUMN_START] = "start",
  [COLUMN_END] = "end",         [COLUMN_EFFORT] = "effort",     [COLUMN_NOTE] = "note",
  [COLUMN_ITEM] = "item",       [COLUMN_EXERCISE] = "exercise", [COLUMN_DOSE] = "dose",
  [COLUMN_SET] = "set",         [COLUMN_REPS] = "reps",         [COLUMN_SECONDS] = "seconds",
  [COLUMN_METRES] = "metres",   [COLUMN_CONTACTS] = "contacts", [COLUMN_LOAD] = "load_kg",
  [COLUMN_RIR] = "rir",         [COLUMN_RPE] = "rpe",           [COLUMN_SIDE] = "side",
  [COLUMN_OUTCOME] = "outcome", [COLUMN_WARM_UP] = "warm_up",   NULL
};

#define MOST_AMOUNT 10000.0
#define MOST_KILOGRAMS 2000.0
#define MOST_RESERVE 30.0
#define MOST_RPE 10.0

static void
add_number (CarryCsvWriter *writer, double number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  carry_csv_writer_add (writer, g_ascii_formatd (text, sizeof text, "%.10g", number));
}

/* What is not known, or not counted, is an empty cell. */
static void
add_known (CarryCsvWriter *writer, double number, gboolean known)
{
  if (known)
    add_number (writer, number);
  else
    carry_csv_writer_add (writer, NULL);
}

static void
add_start_of_row (CarryCsvWriter *writer, CarryStrengthSession *session, guint position)
{
  static const CarryWorkoutFacts nothing = { -1, -1, -1, NULL };
  const CarryWorkout *workout = carry_strength_session_get_workout (session);
  const CarryWorkoutFacts *facts = workout != NULL ? carry_workout_get_facts (workout) : &nothing;
  CarryItem *item = carry_strength_session_get_nth (session, position);
  g_autofree char *day = carry_day_to_iso (carry_session_get_day (CARRY_SESSION (session)));
  g_autofree char *start = carry_log_format_minute (facts->start_minute);
  g_autofree char *end = carry_log_format_minute (facts->end_minute);
  g_autofree char *dose = carry_prescription_to_string (carry_item_get_prescription (item));

  carry_csv_writer_add (writer, carry_session_get_id (CARRY_SESSION (session)));
  carry_csv_writer_add (writer, day);
  carry_csv_writer_add (writer, start);
  carry_csv_writer_add (writer, end);
  add_known (writer, facts->effort, facts->effort >= 0);
  carry_csv_writer_add (writer, facts->note);
  add_number (writer, position + 1);
  carry_csv_writer_add (writer, carry_exercise_get_id (carry_item_get_exercise (item)));
  carry_csv_writer_add (writer, dose);
}

static void
add_set (CarryCsvWriter *writer, const CarrySet *set, guint number)
{
  add_number (writer, number);
  add_known (writer, set->reps, set->reps > 0);
  add_known (writer, set->seconds, set->seconds > 0);
  add_known (writer, set->metres, set->metres > 0);
  add_known (writer, set->contacts, set->contacts > 0);
  add_known (writer, set->load_kg, set->load_kg > 0);
  add_known (writer, set->rir, set->rir >= 0);
  add_known (writer, set->rpe, set->rpe >= 0);
  carry_csv_writer_add (writer, carry_kind_to_nick (CARRY_TYPE_SET_SIDE, (int)set->side));
  carry_csv_writer_add (writer, carry_kind_to_nick (CARRY_TYPE_SET_OUTCOME, (int)set->outcome));
  carry_csv_writer_add (writer, set->warm_up ? "1" : NULL);
}

/**
 * carry_csv_from_log:
 * @sessions: (element-type CarryStrengthSession): sessions
 *
 * Returns: (transfer full): a table with a row for each set, and one for each exercise without any
 */
char *
carry_csv_from_log (GPtrArray *sessions)
{
  g_auto (CarryCsvWriter) writer = { 0 };

  carry_csv_writer_init (&writer, names);
  for (guint s = 0; s < sessions->len; s++)
    for (guint i = 0; i < carry_strength_session_get_n_items (sessions->pdata[s]); i++)
      {
        CarryItem *item = carry_strength_session_get_nth (sessions->pdata[s], i);
        guint n_sets;
        const CarrySet *sets = carry_item_get_sets (item, &n_sets);

        for (guint n = 0; n < n_sets; n++)
          {
            add_start_of_row (&writer, sessions->pdata[s], i);
            add_set (&writer, &sets[n], n + 1);
            carry_csv_writer_end_row (&writer);
          }
        if (n_sets == 0)
          {
            add_start_of_row (&writer, sessions->pdata[s], i);
            carry_csv_writer_add (&writer, carry_item_is_logged (item) ? "0" : NULL);
            carry_csv_writer_end_row (&writer);
          }
      }

  return carry_csv_writer_steal (&writer);
}

/* A cell that must be a number from 0 to @most; an empty one leaves @value as it is. */
static gboolean
read_number (CarryCsvTable *table, guint row, Column column, double most, double *value, GError **error)
{
  const char *text = carry_csv_table_get (table, row, names[column]);
  g_autofree char *place = carry_csv_table_get_place (table, row, names[column]);
  g_autofree char *problem = NULL;
  char *end;
  double number;

  if (text == NULL)
    return TRUE;

  number = carry_csv_table_read_number (table, text, &end);
  if (*end == '\0' && number >= 0 && number <= most)
    {
      *value = number;
      return TRUE;
    }

  /* Translators: what was read from a table, and the largest number that it may be */
  problem = g_strdup_printf (_ ("“%s” is not a number from 0 to %g"), text, most);

  return carry_log_fail (error, place, problem);
}

static gboolean
read_amount (CarryCsvTable *table, guint row, Column column, guint *value, GError **error)
{
  g_autofree char *place = carry_csv_table_get_place (table, row, names[column]);
  double number = 0;

  if (!read_number (table, row, column, MOST_AMOUNT, &number, error))
    return FALSE;
  if (number != floor (number))
    return carry_log_fail (error, place, _ ("this must be a whole number"));

  *value = (guint)number;

  return TRUE;
}

static gboolean
read_nick (CarryCsvTable *table, guint row, Column column, GType type, int *value, GError **error)
{
  const char *text = carry_csv_table_get (table, row, names[column]);
  g_autofree char *place = carry_csv_table_get_place (table, row, names[column]);
  g_autofree char *problem = NULL;

  if (text == NULL || carry_kind_from_nick (type, text, value))
    return TRUE;

  problem = g_strdup_printf (_ ("“%s” is no word that can stand here"), text);

  return carry_log_fail (error, place, problem);
}

static gboolean
read_set (CarryCsvTable *table, guint row, CarrySet *set, GError **error)
{
  g_autofree char *place = carry_csv_table_get_place (table, row, names[COLUMN_SET]);
  int side = CARRY_SET_SIDE_BOTH, outcome = CARRY_SET_DONE;
  double warm_up = 0;

  *set = carry_set_of (0, 0, CARRY_SET_UNRATED);
  if (!read_amount (table, row, COLUMN_REPS, &set->reps, error) ||
      !read_amount (table, row, COLUMN_SECONDS, &set->seconds, error) ||
      !read_amount (table, row, COLUMN_METRES, &set->metres, error) ||
      !read_amount (table, row, COLUMN_CONTACTS, &set->contacts, error) ||
      !read_number (table, row, COLUMN_LOAD, MOST_KILOGRAMS, &set->load_kg, error) ||
      !read_number (table, row, COLUMN_RIR, MOST_RESERVE, &set->rir, error) ||
      !read_number (table, row, COLUMN_RPE, MOST_RPE, &set->rpe, error) ||
      !read_nick (table, row, COLUMN_SIDE, CARRY_TYPE_SET_SIDE, &side, error) ||
      !read_nick (table, row, COLUMN_OUTCOME, CARRY_TYPE_SET_OUTCOME, &outcome, error) ||
      !read_number (table, row, COLUMN_WARM_UP, 1, &warm_up, error))
    return FALSE;

  set->side = (CarrySetSide)side;
  set->outcome = (CarrySetOutcome)outcome;
  set->warm_up = warm_up > 0;

  return carry_set_is_valid (set) || carry_log_fail (error, place, _ ("the set cannot be meant"));
}

static gboolean
read_time (CarryCsvTable *table, guint row, Column column, int *minute, GError **error)
{
  const char *text = carry_csv_table_get (table, row, names[column]);
  g_autofree char *place = carry_csv_table_get_place (table, row, names[column]);

  return text == NULL || carry_log_read_minute (text, minute) ||
         carry_log_fail (error, place, _ ("this must be a time such as “18:05”"));
}

static gboolean
read_workout (CarryCsvTable *table, guint row, CarryLogEntry *entry, GError **error)
{
  CarryWorkoutFacts facts = { -1, -1, CARRY_WORKOUT_UNKNOWN,
                              carry_csv_table_get (table, row, names[COLUMN_NOTE]) };

  if (!read_time (table, row, COLUMN_START, &facts.start_minute, error) ||
      !read_time (table, row, COLUMN_END, &facts.end_minute, error) ||
      !read_number (table, row, COLUMN_EFFORT, MOST_RPE, &facts.effort, error))
    return FALSE;
  if (facts.start_minute < 0 && facts.end_minute < 0 && facts.effort < 0 && facts.note == NULL)
    return TRUE;

  entry->workout = carry_workout_new (&facts, error);
  if (entry->workout == NULL)
    g_prefix_error (error, "%s: ", entry->place);

  return entry->workout != NULL;
}

/* The entry that a row belongs to: that of the row before, or a new one. */
static CarryLogEntry *
find_entry (CarryCsvTable *table, guint row, GPtrArray *entries, GError **error)
{
  const char *id = carry_csv_table_get (table, row, names[COLUMN_SESSION]);
  const char *text = carry_csv_table_get (table, row, names[COLUMN_DAY]);
  g_autofree char *place = carry_csv_table_get_place (table, row, names[COLUMN_DAY]);
  CarryLogEntry *entry = entries->len > 0 ? entries->pdata[entries->len - 1] : NULL;
  GDate day;

  g_date_clear (&day, 1);
  if (text != NULL && !carry_day_from_iso (text, &day))
    {
      carry_log_fail (error, place, _ ("this must be a day such as “2026-11-24”"));
      return NULL;
    }

  if (entry != NULL && g_strcmp0 (entry->session_id, id) == 0 &&
      (id != NULL || (g_date_valid (&day) && g_date_compare (&day, &entry->day) == 0)))
    return entry;

  entry = carry_log_entry_new (place);
  entry->session_id = g_strdup (id);
  entry->day = day;
  g_ptr_array_add (entries, entry);

  return read_workout (table, row, entry, error) ? entry : NULL;
}

static gboolean
read_row (CarryCsvTable *table, guint row, GPtrArray *entries, guint *item_before, GError **error)
{
  const char *exercise = carry_csv_table_get (table, row, names[COLUMN_EXERCISE]);
  const gboolean said = carry_csv_table_get (table, row, names[COLUMN_SET]) != NULL;
  g_autofree char *place = carry_csv_table_get_place (table, row, names[COLUMN_EXERCISE]);
  const guint n_entries = entries->len;
  CarryLogEntry *entry = find_entry (table, row, entries, error);
  CarryLogItem *item;
  guint position = 0, number = 0;
  CarrySet set;

  if (entry == NULL || !read_amount (table, row, COLUMN_ITEM, &position, error) ||
      !read_amount (table, row, COLUMN_SET, &number, error))
    return FALSE;
  if (exercise == NULL)
    return carry_log_fail (error, place, _ ("the id of an exercise must stand here"));

  item = entry->items->len > 0 ? entry->items->pdata[entry->items->len - 1] : NULL;
  if (item == NULL || entries->len > n_entries || position != *item_before ||
      !g_str_equal (item->exercise, exercise))
    item = carry_log_entry_add_item (entry, exercise, place);
  *item_before = position;

  if (said && item->sets == NULL)
    item->sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  if (number == 0)
    return TRUE;

  if (!read_set (table, row, &set, error))
    return FALSE;
  g_array_append_val (item->sets, set);

  return TRUE;
}

/**
 * carry_log_entries_from_csv:
 * @bytes: a file
 * @file: its name, for messages
 * @error: return location, or %NULL
 *
 * Reads a table as carry_csv_from_log() writes it, and as spreadsheets write it again: with commas, semicolons or tabs
 * between, in any order of its columns.
 *
 * Returns: (transfer full) (nullable) (element-type CarryLogEntry): what it says, or %NULL with an error set that
 *   names @file, the line and the column
 */
GPtrArray *
carry_log_entries_from_csv (GBytes *bytes, const char *file, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_log_entry_free);
  g_autoptr (CarryCsvTable) table = carry_csv_table_parse (bytes, file, names, error);
  guint item = G_MAXUINT;

  if (table == NULL)
    return NULL;
  if (!carry_csv_table_has (table, names[COLUMN_EXERCISE]) || !carry_csv_table_has (table, names[COLUMN_SET]))
    {
      carry_log_fail (error, file, _ ("a table of a log has the columns “exercise” and “set”"));
      return NULL;
    }

  for (guint row = 0; row < carry_csv_table_get_n_rows (table); row++)
    if (!read_row (table, row, entries, &item, error))
      return NULL;

  return g_steal_pointer (&entries);
}
