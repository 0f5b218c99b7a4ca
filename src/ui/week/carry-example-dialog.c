/* carry-example-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-example-dialog.h"

#include <glib/gi18n.h>

#include "carry-example-weeks.h"
#include "carry-measure.h"
#include "carry-session-text.h"
#include "carry-week-sketch.h"
#include "carry-words.h"

/**
 * CarryExampleDialog:
 *
 * The weeks to start from, each with a sketch of its runs. Choosing one asks by
 * #CarryExampleDialog::example-requested.
 */
struct _CarryExampleDialog
{
  AdwDialog parent_instance;

  GDate first;

  GtkLabel *week_label;
  GtkListBox *list;
};

typedef enum
{
  SIGNAL_EXAMPLE_REQUESTED,
} CarryExampleDialogSignal;

static guint signals[SIGNAL_EXAMPLE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExampleDialog, carry_example_dialog, ADW_TYPE_DIALOG)

static void
on_row_activated (CarryExampleDialog *self, GtkListBoxRow *row)
{
  const guint number = (guint)gtk_list_box_row_get_index (row);
  const GDate first = self->first;

  g_signal_emit (self, signals[SIGNAL_EXAMPLE_REQUESTED], 0, number, &first);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_example_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXAMPLE_DIALOG);

  G_OBJECT_CLASS (carry_example_dialog_parent_class)->dispose (object);
}

static void
carry_example_dialog_class_init (CarryExampleDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_example_dialog_dispose;

  /**
   * CarryExampleDialog::example-requested:
   * @number: of an example week, see carry_example_weeks_get_n()
   * @first: the first day of the week that shall have its runs
   *
   * The runner wants these runs.
   */
  signals[SIGNAL_EXAMPLE_REQUESTED] =
      g_signal_new ("example-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_DATE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-example-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExampleDialog, week_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExampleDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_example_dialog_init (CarryExampleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The runs that make the week, not the easy ones: “Tue Threshold, Thu Hills, Sun Long” */
static char *
list_key_runs (GPtrArray *runs)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *run = g_ptr_array_index (runs, i);
      g_autofree char *weekday = carry_format_weekday (carry_session_get_day (CARRY_SESSION (run)), TRUE);

      if (carry_run_get_key (run) != CARRY_RUN_KEY_NONE)
        g_string_append_printf (list, "%s%s %s", list->len > 0 ? C_ ("list", ", ") : "", weekday,
                                carry_run_kind_get_name (carry_run_get_kind (run)));
    }

  return g_strdup (list->str);
}

/* How far the week is if all its runs say so, otherwise how long. */
static char *
add_up (GPtrArray *runs, CarryUnits units)
{
  gboolean is_known = TRUE;
  double metres = 0;
  guint minutes = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      CarryRun *run = g_ptr_array_index (runs, i);

      if (carry_run_get_kind (run) == CARRY_RUN_CROSS)
        continue;

      is_known = is_known && carry_run_get_distance (run) > 0;
      metres += carry_run_get_distance (run);
      minutes += carry_session_get_duration (CARRY_SESSION (run));
    }

  return is_known ? carry_format_distance (metres, units) : carry_format_minutes (minutes);
}

/* “Base · 54.0 km · Tue Threshold, Thu Hills, Sun Long” */
static char *
describe (GPtrArray *runs, CarryPhase phase, CarryUnits units)
{
  g_autofree char *total = add_up (runs, units);
  g_autofree char *key_runs = list_key_runs (runs);
  const char *parts[] = { carry_phase_get_name (phase), total, *key_runs != '\0' ? key_runs : NULL, NULL };

  return g_strjoinv (" · ", (char **)parts);
}

static GtkWidget *
create_row (CarryExampleDialog *self, guint number, CarryUnits units)
{
  g_autoptr (GPtrArray) runs = carry_example_week_create_runs (number, &self->first, 0);
  g_autofree char *title = carry_example_week_get_title (number);
  g_autofree char *subtitle = describe (runs, carry_example_week_get_phase (number), units);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), carry_week_sketch_new (&self->first, runs));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

/**
 * carry_example_dialog_new:
 * @first: the first day of the week that shall have the runs
 * @units: the runner's units
 *
 * Returns: (transfer floating): a dialog that shows all example weeks
 */
AdwDialog *
carry_example_dialog_new (const GDate *first, CarryUnits units)
{
  CarryExampleDialog *self = g_object_new (CARRY_TYPE_EXAMPLE_DIALOG, NULL);
  const GDate last = carry_day_plus (first, CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *week = carry_format_date_range (first, &last, FALSE);
  /* Translators: the days of a week: “23–29 November” */
  g_autofree char *text =
      g_strdup_printf (_ ("Choose a week, and its runs are added to %s. Change them as you like."), week);

  self->first = *first;
  gtk_label_set_label (self->week_label, text);
  for (guint i = 0; i < carry_example_weeks_get_n (); i++)
    gtk_list_box_append (self->list, create_row (self, i, units));

  return ADW_DIALOG (self);
}
