/* carry-import-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-import-command.h"

#include "carry-command.h"
#include "carry-import-change.h"
#include "carry-importer.h"
#include "carry-json.h"
#include "carry-workspace.h"

#include <glib/gi18n.h>

typedef struct
{
  gboolean dry_run;
  char *json;
  char *diary;
  char **files;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->json);
  g_free (options->diary);
  g_strfreev (options->files);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static CarryImport *
read_file (GListModel *importers, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  CarryImport *import = carry_importer_read_file (importers, file, &error);

  if (import != NULL)
    return import;

  g_printerr ("carryover: %s\n", error->message);

  return carry_import_new_failed (path, NULL, error);
}

static GPtrArray *
read_files (char **paths, gboolean *usable)
{
  g_autoptr (GListModel) importers = carry_command_importers ();
  GPtrArray *imports = g_ptr_array_new_with_free_func (g_object_unref);

  *usable = FALSE;
  for (gsize i = 0; paths[i] != NULL; i++)
    {
      CarryImport *import = read_file (importers, paths[i]);
      const CarryImportStatus status = carry_import_get_status (import);

      if (status == CARRY_IMPORT_OK || status == CARRY_IMPORT_PARTIAL)
        *usable = TRUE;
      g_ptr_array_add (imports, import);
    }

  return imports;
}

static void
tell_files (GPtrArray *imports)
{
  for (guint i = 0; i < imports->len; i++)
    {
      CarryImport *import = g_ptr_array_index (imports, i);
      const char *message = carry_import_get_message (import);
      const guint n_activities = g_list_model_get_n_items (carry_import_get_activities (import));
      const guint n_runs = carry_import_get_runs (import)->len;

      if (carry_import_get_status (import) == CARRY_IMPORT_ERROR)
        continue;

      g_print ("%s: ", carry_import_get_file (import));
      g_print (ngettext ("%u recorded activity, ", "%u recorded activities, ", n_activities), n_activities);
      g_print (ngettext ("%u planned run", "%u planned runs", n_runs), n_runs);
      g_print (message != NULL ? " (%s)\n" : "\n", message);
    }
}

static int
keep (const Options *options, GPtrArray *imports)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace = carry_workspace_open (file, FALSE, G_DATE_MONDAY, &error);
  g_autoptr (CarryChange) change = NULL;
  CarryImportCount count;

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  change = carry_import_change_new (carry_workspace_get_diary (workspace), imports, zone, &count);
  if (!carry_workspace_apply (workspace, change, &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  /* Progress goes to stderr: stdout may be the JSON. */
  g_printerr (
      _ ("Diary: %u planned and %u recorded runs added, %u known already, %u activities that are not runs\n"),
      count.planned, count.recorded, count.duplicates, count.others);

  return CARRY_EXIT_DONE;
}

static int
import (const Options *options)
{
  gboolean usable;
  g_autoptr (GPtrArray) imports = read_files (options->files, &usable);
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  if (options->json == NULL)
    tell_files (imports);
  else
    {
      json = carry_json_from_imports (imports);
      if (!carry_command_write (options->json, json, &error))
        return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);
    }

  if (!usable)
    return CARRY_EXIT_NOTHING;

  return options->dry_run ? CARRY_EXIT_DONE : keep (options, imports);
}

/**
 * carry_import_command:
 * @argc: the number of arguments
 * @argv: the verb and its arguments
 *
 * Reads recordings and calendars, and keeps them in the diary.
 *
 * Returns: the exit status
 */
int
carry_import_command (int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  const GOptionEntry entries[] = {
    { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &options.dry_run,
      N_ ("Read the files, but leave the diary as it is"), NULL },
    { "json", 0, 0, G_OPTION_ARG_FILENAME, &options.json,
      N_ ("Write what was read as carryover.import/1 to FILE, or to standard output for “-”"), N_ ("FILE") },
    { "diary", 0, 0, G_OPTION_ARG_FILENAME, &options.diary, N_ ("Use the diary in FILE"), N_ ("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GOptionContext) context = carry_command_options_new (
      _ ("FILE…"),
      _ ("Reads recorded activities (FIT, GPX) and training calendars (ICS) into the diary. A recording "
         "completes the\n"
         "run that was planned for its day. What the diary knows already is left out."),
      entries);

  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (options.files == NULL)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s", _ ("import: name at least one file"));

  return import (&options);
}
