/* carry-import-command.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-import-command.h"

#include "carry-catalogue-changes.h"
#include "carry-command.h"
#include "carry-exercise-review.h"
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
read_files (char **paths)
{
  g_autoptr (GListModel) importers = carry_command_importers ();
  GPtrArray *imports = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; paths[i] != NULL; i++)
    g_ptr_array_add (imports, read_file (importers, paths[i]));

  return imports;
}

static void
count_verdicts (GListModel *proposals, guint counts[CARRY_N_PROPOSAL_VERDICTS])
{
  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      counts[carry_proposal_get_verdict (proposal)]++;
    }
}

/* The exercises of all files together, as tables of one catalogue may lie in several. */
static void
tell_exercises (GListModel *proposals)
{
  guint counts[CARRY_N_PROPOSAL_VERDICTS] = { 0 };

  if (g_list_model_get_n_items (proposals) == 0)
    return;

  count_verdicts (proposals, counts);
  g_print (_ ("Exercises: %u new, %u known already, %u not usable\n"), counts[CARRY_PROPOSAL_NEW],
           counts[CARRY_PROPOSAL_SAME], counts[CARRY_PROPOSAL_UNUSABLE]);
  for (guint i = 0; i < counts[CARRY_PROPOSAL_UNUSABLE]; i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      /* Translators: a place in a file, the name of an exercise there, and why it cannot be used */
      g_print (_ ("%s, “%s”: %s\n"), carry_proposal_get_place (proposal), carry_proposal_get_name (proposal),
               carry_proposal_get_reason (proposal));
    }
}

static void
tell_catalogue (CarryImport *import)
{
  const guint n_entries = carry_exercise_source_get_n_entries (carry_import_get_exercises (import));

  g_print (ngettext ("%u entry of a catalogue\n", "%u entries of a catalogue\n", n_entries), n_entries);
}

static void
tell_files (GPtrArray *imports)
{
  for (guint i = 0; i < imports->len; i++)
    {
      CarryImport *import = g_ptr_array_index (imports, i);
      const CarryImportStatus status = carry_import_get_status (import);
      const char *message = carry_import_get_message (import);
      const guint n_activities = g_list_model_get_n_items (carry_import_get_activities (import));
      const guint n_runs = carry_import_get_runs (import)->len;

      if (status == CARRY_IMPORT_ERROR)
        continue;

      if (carry_import_get_exercises (import) != NULL && status == CARRY_IMPORT_SKIPPED)
        {
          g_print ("%s\n", message);
          continue;
        }

      g_print ("%s: ", carry_import_get_file (import));
      if (carry_import_get_exercises (import) != NULL)
        {
          tell_catalogue (import);
          continue;
        }
      g_print (ngettext ("%u recorded activity, ", "%u recorded activities, ", n_activities), n_activities);
      g_print (ngettext ("%u planned run", "%u planned runs", n_runs), n_runs);
      g_print (*message != '\0' ? " (%s)\n" : "\n", message);
    }
}

static gboolean
keep_exercises (CarryWorkspace *workspace, GListModel *proposals, GError **error)
{
  guint n_taken;
  g_autoptr (CarryChange) change =
      carry_change_new_exercise_import (carry_workspace_get_diary (workspace), proposals, &n_taken);

  if (g_list_model_get_n_items (proposals) == 0)
    return TRUE;
  if (!carry_workspace_apply (workspace, change, error))
    return FALSE;

  /* Progress goes to stderr: stdout may be the JSON. */
  g_printerr (ngettext ("Diary: %u exercise added\n", "Diary: %u exercises added\n", n_taken), n_taken);

  return TRUE;
}

static gboolean
keep_runs (CarryWorkspace *workspace, GPtrArray *imports, gboolean has_exercises, GError **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  CarryImportCount count;
  g_autoptr (CarryChange) change =
      carry_import_change_new (carry_workspace_get_diary (workspace), imports, zone, &count);

  if (!carry_workspace_apply (workspace, change, error))
    return FALSE;

  if (!has_exercises || count.planned + count.recorded + count.duplicates + count.others > 0)
    g_printerr (_ ("Diary: %u planned and %u recorded runs added, %u known already, %u activities that are "
                   "not runs\n"),
                count.planned, count.recorded, count.duplicates, count.others);

  return TRUE;
}

/* The diary that the files would go to. To try is not to make one. */
static CarryWorkspace *
open_diary (const Options *options, GError **error)
{
  g_autoptr (GFile) file = options->diary != NULL ? g_file_new_for_commandline_arg (options->diary) : NULL;

  if (options->dry_run && file != NULL && !g_file_query_exists (file, NULL))
    return carry_workspace_new_in_memory (G_DATE_MONDAY);

  return carry_workspace_open (file, options->dry_run, G_DATE_MONDAY, error);
}

static gboolean
write_json (const Options *options, GPtrArray *imports, GListModel *proposals, GError **error)
{
  g_autofree char *json = options->json != NULL ? carry_json_from_imports (imports, proposals) : NULL;

  return json == NULL || carry_command_write (options->json, json, error);
}

/* A catalogue of which a part is missing holds nothing that can be used. */
static gboolean
is_usable (GPtrArray *imports, CarryExerciseFind *found)
{
  for (guint i = 0; i < imports->len; i++)
    {
      CarryImport *import = g_ptr_array_index (imports, i);
      const CarryImportStatus status = carry_import_get_status (import);

      if ((status == CARRY_IMPORT_OK || status == CARRY_IMPORT_PARTIAL) &&
          (carry_import_get_exercises (import) == NULL || found->drafts->len > 0))
        return TRUE;
    }

  return FALSE;
}

static int
import (const Options *options)
{
  g_autoptr (GPtrArray) imports = read_files (options->files);
  g_autoptr (CarryExerciseFind) found = carry_exercise_find_new (imports, g_get_language_names ());
  const gboolean usable = is_usable (imports, found);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryWorkspace) workspace =
      usable ? open_diary (options, &error) : carry_workspace_new_in_memory (G_DATE_MONDAY);
  g_autoptr (CarryKnownExercises) known = NULL;
  g_autoptr (GListStore) proposals = NULL;
  const gboolean has_exercises = found->drafts->len > 0;

  if (workspace == NULL)
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  known = carry_known_exercises_new (carry_workspace_get_catalogue (workspace));
  proposals = carry_exercise_find_review (found, known);
  if (!write_json (options, imports, G_LIST_MODEL (proposals), &error))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  /* First kept, then told: who reads only the first lines, as “head” does, ends the program that tells. */
  if (usable && !options->dry_run &&
      (!keep_runs (workspace, imports, has_exercises, &error) ||
       !keep_exercises (workspace, G_LIST_MODEL (proposals), &error)))
    return carry_command_fail (CARRY_EXIT_NOTHING, "%s", error->message);

  if (options->json == NULL)
    {
      tell_files (imports);
      tell_exercises (G_LIST_MODEL (proposals));
    }
  if (found->missing != NULL)
    g_printerr ("%s\n", found->missing);

  return usable ? CARRY_EXIT_DONE : CARRY_EXIT_NOTHING;
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
  g_autoptr (GOptionContext) context =
      carry_command_options_new (_ ("FILE…"),
                                 _ ("Reads recorded activities (FIT, GPX), training calendars (ICS) and "
                                    "catalogues of exercises (JSON) into "
                                    "the\n"
                                    "diary. A recording completes the run that was planned for its day. What "
                                    "is known already is left out."),
                                 entries);

  if (!carry_command_parse (context, &argc, &argv))
    return CARRY_EXIT_USAGE;
  if (options.files == NULL)
    return carry_command_fail (CARRY_EXIT_USAGE, "%s", _ ("import: name at least one file"));

  return import (&options);
}
