/* carry-week-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-week-file.h"

#include "carry-measure.h"
#include "carry-week-facts.h"

#include <glib/gi18n.h>
#include <string.h>

#define SCHEMA "carryover.week/1"

/* How many weeks a message names. */
#define MAX_IDS 30u

/**
 * CarryWeekFile:
 *
 * A week that a file describes, “carryover.week/1”: its runs, who runs them, when and where there is time for
 * strength training, and the strength sessions that a coach has placed already. The file holds one such week, or
 * a list “weeks” of them.
 *
 * The week has no date: it is put on any week, Monday to Sunday. It does not change.
 */
struct _CarryWeekFile
{
  GObject parent_instance;

  CarryWeekFacts *facts;
};

G_DEFINE_FINAL_TYPE (CarryWeekFile, carry_week_file, G_TYPE_OBJECT)

static void
carry_week_file_finalize (GObject *object)
{
  CarryWeekFile *self = CARRY_WEEK_FILE (object);

  g_clear_pointer (&self->facts, carry_week_facts_free);

  G_OBJECT_CLASS (carry_week_file_parent_class)->finalize (object);
}

static void
carry_week_file_class_init (CarryWeekFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_week_file_finalize;
}

static void
carry_week_file_init (CarryWeekFile *self)
{
}

static void G_GNUC_PRINTF (4, 5)
    fail (GError **error, const char *name, CarryWeekFileError code, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, CARRY_WEEK_FILE_ERROR, code, "“%s”: %s", name, reason);
}

/* json-glib's messages name the line and the column. */
static JsonNode *
parse (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) reason = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  JsonNode *root;
  JsonNode *schema;

  if (!json_parser_load_from_data (parser, data != NULL ? data : "", (gssize)size, &reason))
    {
      fail (error, name, CARRY_WEEK_FILE_ERROR_FORM, _ ("it is not JSON: %s"), reason->message);
      return NULL;
    }

  root = json_parser_get_root (parser);
  schema = root != NULL && JSON_NODE_HOLDS_OBJECT (root)
               ? json_object_get_member (json_node_get_object (root), "schema")
               : NULL;

  if (schema == NULL || !JSON_NODE_HOLDS_VALUE (schema) ||
      g_strcmp0 (json_node_get_string (schema), SCHEMA) != 0)
    {
      fail (error, name, CARRY_WEEK_FILE_ERROR_FORM, _ ("it is not a week file: “schema” must be “%s”"),
            SCHEMA);
      return NULL;
    }

  return json_node_ref (root);
}

/* Fills @weeks with the weeks of a file, all objects; a file that is one week has one. */
static gboolean
collect (JsonObject *file, const char *name, GPtrArray *weeks, GError **error)
{
  JsonNode *list = json_object_get_member (file, "weeks");
  JsonArray *array;

  if (list == NULL)
    {
      g_ptr_array_add (weeks, file);
      return TRUE;
    }

  array = JSON_NODE_HOLDS_ARRAY (list) ? json_node_get_array (list) : NULL;
  if (array == NULL || json_array_get_length (array) == 0)
    {
      fail (error, name, CARRY_WEEK_FILE_ERROR_FORM, _ ("weeks must be a list of at least one week"));
      return FALSE;
    }

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *week = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (week))
        {
          fail (error, name, CARRY_WEEK_FILE_ERROR_FORM, _ ("weeks[%u] must be an object"), i);
          return FALSE;
        }

      g_ptr_array_add (weeks, json_node_get_object (week));
    }

  return TRUE;
}

static const char *
id_of (JsonObject *week)
{
  JsonNode *id = json_object_get_member (week, "id");

  return id != NULL && JSON_NODE_HOLDS_VALUE (id) && json_node_get_value_type (id) == G_TYPE_STRING
             ? json_node_get_string (id)
             : "";
}

static char *
list_ids (GPtrArray *weeks)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < MIN (weeks->len, MAX_IDS); i++)
    {
      g_autofree char *id = g_utf8_truncate_middle (id_of (g_ptr_array_index (weeks, i)), 40);

      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", id);
    }

  if (weeks->len > MAX_IDS)
    g_string_append (ids, ", …");

  return g_string_free_and_steal (g_steal_pointer (&ids));
}

static gboolean
choose (GPtrArray *weeks, const char *name, const char *id, guint *index, GError **error)
{
  g_autofree char *ids = list_ids (weeks);

  *index = 0;

  if (id == NULL && weeks->len == 1)
    return TRUE;

  if (id == NULL)
    {
      fail (error, name, CARRY_WEEK_FILE_ERROR_WEEK,
            _ ("it holds several weeks; name one of them after a colon: %s"), ids);
      return FALSE;
    }

  for (guint i = 0; i < weeks->len; i++)
    if (g_str_equal (id_of (g_ptr_array_index (weeks, i)), id))
      {
        *index = i;
        return TRUE;
      }

  fail (error, name, CARRY_WEEK_FILE_ERROR_WEEK, _ ("it holds no week “%s”, only %s"), id, ids);

  return FALSE;
}

static char *
path_of (JsonObject *file, guint index)
{
  return json_object_has_member (file, "weeks") ? g_strdup_printf ("weeks[%u]", index) : g_strdup ("");
}

static CarryWeekFile *
read_week (JsonObject *file, GPtrArray *weeks, guint index, const char *name, GError **error)
{
  g_autofree char *path = path_of (file, index);
  g_autoptr (GError) reason = NULL;
  CarryWeekFacts *facts = carry_week_facts_read (g_ptr_array_index (weeks, index), file, path, &reason);
  CarryWeekFile *self;

  if (facts == NULL)
    {
      fail (error, name, CARRY_WEEK_FILE_ERROR_FORM, "%s", reason->message);
      return NULL;
    }

  self = g_object_new (CARRY_TYPE_WEEK_FILE, NULL);
  self->facts = facts;

  return self;
}

/**
 * carry_week_file_new:
 * @bytes: what a file holds
 * @name: its name, for messages
 * @id: (nullable): which week; may be %NULL if there is but one
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the week, or %NULL with a #CarryWeekFileError set
 */
CarryWeekFile *
carry_week_file_new (GBytes *bytes, const char *name, const char *id, GError **error)
{
  g_autoptr (GPtrArray) weeks = g_ptr_array_new ();
  g_autoptr (JsonNode) root = NULL;
  JsonObject *file;
  guint index;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  root = parse (bytes, name, error);
  if (root == NULL)
    return NULL;

  file = json_node_get_object (root);
  if (!collect (file, name, weeks, error) || !choose (weeks, name, id, &index, error))
    return NULL;

  return read_week (file, weeks, index, name, error);
}

/**
 * carry_week_file_list:
 * @bytes: what a file holds
 * @name: its name, for messages
 * @error: return location, or %NULL
 *
 * Reads all weeks of a file, to choose one by its title.
 *
 * Returns: (transfer full) (element-type CarryWeekFile) (nullable): the weeks, or %NULL with a
 *   #CarryWeekFileError set
 */
GPtrArray *
carry_week_file_list (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) weeks = g_ptr_array_new ();
  g_autoptr (JsonNode) root = NULL;
  JsonObject *file;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  root = parse (bytes, name, error);
  if (root == NULL)
    return NULL;

  file = json_node_get_object (root);
  if (!collect (file, name, weeks, error))
    return NULL;

  for (guint i = 0; i < weeks->len; i++)
    {
      CarryWeekFile *week = read_week (file, weeks, i, name, error);

      if (week == NULL)
        return NULL;

      g_ptr_array_add (list, week);
    }

  return g_steal_pointer (&list);
}

static GBytes *
load_bytes (GFile *file, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *name = g_file_get_basename (file);
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &reason);

  if (bytes == NULL)
    fail (error, name, CARRY_WEEK_FILE_ERROR_READ, _ ("it could not be read: %s"), reason->message);

  return bytes;
}

/* Reads what a location names; @id is what follows the colon, or %NULL. A name may hold a colon itself, and an id no
 * slash. */
static GBytes *
read_location (const char *location, char **name, const char **id, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (location);
  g_autofree char *path = NULL;
  const char *colon = strrchr (location, ':');

  *id = NULL;
  if (colon != NULL && strchr (colon, '/') == NULL && !g_file_query_exists (file, NULL))
    {
      path = g_strndup (location, (gsize)(colon - location));
      *id = colon + 1;
      g_object_unref (file);
      file = g_file_new_for_commandline_arg (path);
    }

  *name = g_file_get_basename (file);

  return load_bytes (file, error);
}

/**
 * carry_week_file_load:
 * @location: a path or a URI, and after a colon the id of a week if the file holds several
 * @error: return location, or %NULL
 *
 * Loads a week. Blocks; may be called from any thread.
 *
 * Returns: (transfer full) (nullable): the week, or %NULL with a #CarryWeekFileError set
 */
CarryWeekFile *
carry_week_file_load (const char *location, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  const char *id;

  g_return_val_if_fail (location != NULL, NULL);

  bytes = read_location (location, &name, &id, error);

  return bytes != NULL ? carry_week_file_new (bytes, name, id, error) : NULL;
}

/**
 * carry_week_file_load_all:
 * @location: a path or a URI, and after a colon the id of a week if only one is meant
 * @error: return location, or %NULL
 *
 * Loads the week that is named, or all weeks of the file. Blocks; may be called from any thread.
 *
 * Returns: (transfer full) (element-type CarryWeekFile) (nullable): one week at least, or %NULL with a
 *   #CarryWeekFileError set
 */
GPtrArray *
carry_week_file_load_all (const char *location, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  const char *id;
  CarryWeekFile *week;
  GPtrArray *weeks;

  g_return_val_if_fail (location != NULL, NULL);

  bytes = read_location (location, &name, &id, error);
  if (bytes == NULL)
    return NULL;
  if (id == NULL)
    return carry_week_file_list (bytes, name, error);

  week = carry_week_file_new (bytes, name, id, error);
  if (week == NULL)
    return NULL;

  weeks = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (weeks, week);

  return weeks;
}

const char *
carry_week_file_get_id (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);

  return self->facts->id;
}

/**
 * carry_week_file_get_title:
 * @self: a week
 *
 * Returns: what the file calls the week, its id if nothing else
 */
const char *
carry_week_file_get_title (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);

  return self->facts->title;
}

/**
 * carry_week_file_get_athlete:
 * @self: a week
 *
 * Returns: (transfer none): whose week it is, in its phase
 */
CarryAthlete *
carry_week_file_get_athlete (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);

  return self->facts->athlete;
}

/**
 * carry_week_file_get_repeats:
 * @self: a week
 *
 * Returns: %TRUE if the weeks before and after are the same
 */
gboolean
carry_week_file_get_repeats (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), FALSE);

  return self->facts->repeats;
}

/**
 * carry_week_file_get_lower_sessions:
 * @self: a week
 *
 * Returns: how many sessions of lower-body strength are to be placed
 */
guint
carry_week_file_get_lower_sessions (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), 0);

  return self->facts->strength.lower_sessions;
}

/**
 * carry_week_file_get_session_minutes:
 * @self: a week
 *
 * Returns: how long each of them lasts
 */
guint
carry_week_file_get_session_minutes (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), 0);

  return self->facts->strength.session_minutes;
}

/**
 * carry_week_file_get_kinds:
 * @self: a week
 * @n_kinds: (out): how many
 *
 * Returns: (transfer none) (array length=n_kinds) (nullable): of which kinds the sessions are, as the file lists
 *   them
 */
const CarryStrengthKind *
carry_week_file_get_kinds (CarryWeekFile *self, guint *n_kinds)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = self->facts->strength.kinds->len;

  return (const CarryStrengthKind *)self->facts->strength.kinds->data;
}

/**
 * carry_week_file_get_sessions:
 * @self: a week
 * @n_sessions: (out): how many
 *
 * Returns: (transfer none) (array length=n_sessions) (nullable): the strength sessions that are on a day
 *   already, as the file lists them
 */
const CarryWeekFileSession *
carry_week_file_get_sessions (CarryWeekFile *self, guint *n_sessions)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);
  g_return_val_if_fail (n_sessions != NULL, NULL);

  *n_sessions = self->facts->strength.sessions->len;

  return (const CarryWeekFileSession *)self->facts->strength.sessions->data;
}

/**
 * carry_week_file_get_post_race_hours:
 * @self: a week
 *
 * Returns: how many hours after a race no lower-body strength is placed
 */
guint
carry_week_file_get_post_race_hours (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), 0);

  return self->facts->post_race_hours;
}

/**
 * carry_week_file_get_runs:
 * @self: a week
 * @first: a Monday
 *
 * Puts the runs of the week on the days of a week of the calendar.
 *
 * Returns: (transfer full) (element-type CarryRun): new runs, as the file lists them
 */
GPtrArray *
carry_week_file_get_runs (CarryWeekFile *self, const GDate *first)
{
  GPtrArray *runs;

  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  runs = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->facts->runs->len; i++)
    {
      const CarryWeekRunFacts *run = &g_array_index (self->facts->runs, CarryWeekRunFacts, i);
      const GDate day = carry_day_plus (first, (int)run->day);
      g_autoptr (GError) error = NULL;
      CarryRun *made =
          carry_run_new (&error, "day", &day, "start-minute", run->start, "duration", run->minutes, "kind",
                         run->kind, "distance", run->distance, "surface", run->surface, "effort", run->effort,
                         "priority", run->priority, "note", run->note, "origin", CARRY_ORIGIN_COACH, NULL);

      /* All that could be wrong was checked when the file was read. */
      g_assert (made != NULL);
      g_ptr_array_add (runs, made);
    }

  return runs;
}

guint
carry_week_file_get_n_slots (CarryWeekFile *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FILE (self), 0);

  return self->facts->slots->len;
}

/**
 * carry_week_file_get_slot:
 * @self: a week
 * @index: less than carry_week_file_get_n_slots()
 * @day: (out): days after the first of the week, a Monday
 * @minute: (out): minutes after 00:00
 *
 * Gets a time at which strength training may start.
 */
void
carry_week_file_get_slot (CarryWeekFile *self, guint index, guint *day, guint *minute)
{
  const CarryWeekSlotFacts *slot;

  g_return_if_fail (CARRY_IS_WEEK_FILE (self));
  g_return_if_fail (index < self->facts->slots->len);
  g_return_if_fail (day != NULL && minute != NULL);

  slot = &g_array_index (self->facts->slots, CarryWeekSlotFacts, index);
  *day = slot->day;
  *minute = slot->minute;
}
