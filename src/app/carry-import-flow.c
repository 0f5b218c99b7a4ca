/* carry-import-flow.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-import-flow.h"

#include "carry-command.h"
#include "carry-exercise-review.h"
#include "carry-import-change.h"
#include "carry-importer.h"
#include "carry-measure.h"

#include <glib/gi18n.h>

/* From files that a runner chose to one change of the diary: read on a worker, then merged. */

typedef struct
{
  CarryWindow *window; /* not held: NULL once it is closed, then nothing more is to be done */
  CarryController *controller;
  CarryCatalogueController *exercises;
  CarryDiary *diary;
} Flow;

static Flow *
flow_new (CarryWindow *window,
          CarryController *controller,
          CarryCatalogueController *exercises,
          CarryDiary *diary)
{
  Flow *flow = g_new0 (Flow, 1);

  g_set_weak_pointer (&flow->window, window);
  g_set_object (&flow->controller, controller);
  g_set_object (&flow->exercises, exercises);
  g_set_object (&flow->diary, diary);

  return flow;
}

static void
flow_free (Flow *flow)
{
  g_clear_weak_pointer (&flow->window);
  g_clear_object (&flow->controller);
  g_clear_object (&flow->exercises);
  g_clear_object (&flow->diary);
  g_free (flow);
}

/* What a worker is to read, and what it read. */
typedef struct
{
  GListModel *files;
  CarryKnownExercises *known;
  GPtrArray *imports;    /* of CarryImport */
  GListStore *proposals; /* of CarryProposal: what the catalogues among them hold */
  char *missing;         /* which file should have come with these, or NULL */
} Reading;

static void
reading_free (Reading *reading)
{
  g_object_unref (reading->files);
  carry_known_exercises_free (reading->known);
  g_ptr_array_unref (reading->imports);
  g_clear_object (&reading->proposals);
  g_free (reading->missing);
  g_free (reading);
}

/* Judging thousands of exercises takes longer than a frame, so that is done here, too. */
static void
read_all (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Reading *reading = data;
  g_autoptr (GListModel) importers = carry_command_importers ();
  g_autoptr (CarryExerciseFind) found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (reading->files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (reading->files, i);
      g_autofree char *name = g_file_get_parse_name (file);
      g_autoptr (GError) error = NULL;
      CarryImport *import = carry_importer_read_file (importers, file, &error);

      g_ptr_array_add (reading->imports,
                       import != NULL ? import : carry_import_new_failed (name, NULL, error));
    }

  found = carry_exercise_find_new (reading->imports, g_get_language_names ());
  reading->proposals = carry_exercise_find_review (found, reading->known);
  reading->missing = g_strdup (found->missing);
  /* Nobody asks for the text of the files again, and to free it all takes longer than a frame, too. */
  for (guint i = 0; i < reading->imports->len; i++)
    carry_import_set_exercises (g_ptr_array_index (reading->imports, i), NULL);
  g_task_return_boolean (task, TRUE);
}

/* What could not be read, a paragraph a file; NULL if there is nothing to say. */
static char *
describe_problems (GPtrArray *imports)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < imports->len; i++)
    {
      CarryImport *import = g_ptr_array_index (imports, i);

      if (carry_import_get_status (import) == CARRY_IMPORT_OK || carry_import_get_message (import) == NULL)
        continue;
      if (text->len > 0)
        g_string_append (text, "\n\n");
      g_string_append (text, carry_import_get_message (import));
    }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}

/* Returns %TRUE if there was one. */
static gboolean
show_problems (Flow *flow, GPtrArray *imports)
{
  g_autofree char *text = describe_problems (imports);
  AdwAlertDialog *dialog;

  if (text == NULL)
    return FALSE;

  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Files Not Imported"), text));
  adw_alert_dialog_add_response (dialog, "close", _ ("_Close"));
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (flow->window));

  return TRUE;
}

/* A day of the week to show, so that the runner sees what came: the shown week where it has any of it, else
 * the first day that has. */
static gboolean
choose_day (CarryChange *change, const GDate *shown, GDate *day)
{
  const GDate end = carry_day_plus (shown, CARRY_DAYS_PER_WEEK);
  gboolean found = FALSE;

  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      const GDate *other = carry_session_get_day (carry_change_get_after (change, i));

      if (g_date_compare (other, shown) >= 0 && g_date_compare (other, &end) < 0)
        {
          *day = *other;
          return TRUE;
        }
      if (!found || g_date_compare (other, day) < 0)
        *day = *other;
      found = TRUE;
    }

  return found;
}

static void
merge (Flow *flow, GPtrArray *imports, gboolean has_exercises)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  CarryImportCount count;
  g_autoptr (CarryChange) change = carry_import_change_new (flow->diary, imports, zone, &count);
  const guint n_runs = count.planned + count.recorded;
  const gboolean has_problems = show_problems (flow, imports);
  g_autofree char *toast = NULL;
  GDate day;

  if (n_runs > 0 && choose_day (change, carry_window_get_week_start (flow->window), &day))
    {
      toast = g_strdup_printf (ngettext ("%u run imported", "%u runs imported", n_runs), n_runs);
      carry_window_set_week_start (flow->window, &day);
      carry_controller_do (flow->controller, change, toast);
    }
  else if (count.duplicates > 0)
    carry_window_add_toast (flow->window, _ ("These runs are in the diary already"), FALSE);
  else if (imports->len > 0 && !has_exercises && !has_problems)
    carry_window_add_toast (flow->window, _ ("There is no run in these files"), FALSE);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Flow *flow = user_data;
  const Reading *reading = g_task_get_task_data (G_TASK (result));
  GListModel *proposals = G_LIST_MODEL (reading->proposals);
  const gboolean has_exercises = g_list_model_get_n_items (proposals) > 0 || reading->missing != NULL;

  if (flow->window != NULL)
    merge (flow, reading->imports, has_exercises);
  if (has_exercises)
    carry_catalogue_controller_review (flow->exercises, proposals, reading->missing);
  flow_free (flow);
}

/**
 * carry_import_flow_read:
 * @window: where to say what happened
 * @controller: does the change
 * @exercises: shows the catalogues among the files
 * @diary: what is known already
 * @files: (element-type GFile): what to read
 *
 * Imports files: reads them on a worker and adds their runs as one change. Exercises are shown to the runner, who
 * chooses. Files that cannot be read are named in a dialog; the others are imported all the same.
 */
void
carry_import_flow_read (CarryWindow *window,
                        CarryController *controller,
                        CarryCatalogueController *exercises,
                        CarryDiary *diary,
                        GListModel *files)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, on_read, flow_new (window, controller, exercises, diary));
  Reading *reading = g_new0 (Reading, 1);

  reading->files = g_object_ref (files);
  reading->known = carry_catalogue_controller_get_known (exercises);
  reading->imports = g_ptr_array_new_with_free_func (g_object_unref);
  g_task_set_task_data (task, reading, (GDestroyNotify)reading_free);
  g_task_run_in_thread (task, read_all);
}

static void
on_chosen (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Flow *flow = user_data;
  g_autoptr (GListModel) files =
      gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (files != NULL && flow->window != NULL)
    carry_import_flow_read (flow->window, flow->controller, flow->exercises, flow->diary, files);
  flow_free (flow);
}

/* Asks for files, then imports them. */
void
carry_import_flow_choose (CarryWindow *window,
                          CarryController *controller,
                          CarryCatalogueController *exercises,
                          CarryDiary *diary)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) known = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  const char *suffixes[] = { "ics", "fit", "gpx", "json", "gz" };

  gtk_file_filter_set_name (known, _ ("Recordings, Calendars and Exercises"));
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (known, suffixes[i]);
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, known);
  g_list_store_append (filters, all);

  gtk_file_dialog_set_title (dialog, _ ("Import Files"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Import"));
  gtk_file_dialog_open_multiple (dialog, GTK_WINDOW (window), NULL, on_chosen,
                                 flow_new (window, controller, exercises, diary));
}
