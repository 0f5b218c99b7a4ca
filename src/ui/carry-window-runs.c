/* carry-window-runs.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-runs.h"

#include "carry-measure.h"

/**
 * CarryWindowRuns:
 *
 * The ways to a new run, as actions of the window:
 *
 * - `new-run`: a dialog for a run where the focus is
 * - `new-run-at` (su): the same for a day and minutes after 00:00
 * - `add-run-line` (ssu): a run that was typed in a line, with the day and the minute where it names none
 * - `new-run-line` (ssu): the same in a dialog
 */
struct _CarryWindowRuns
{
  GObject parent_instance;

  GtkWidget *window;   /* not held: it holds this */
  CarryWeekPage *page; /* not held: the window has it */
  CarrySessionEditing *editing;
};

G_DEFINE_FINAL_TYPE (CarryWindowRuns, carry_window_runs, G_TYPE_OBJECT)

typedef struct
{
  const char *line;
  GDate day;
  guint minute;
} TypedRun;

static void
carry_window_runs_finalize (GObject *object)
{
  g_clear_object (&CARRY_WINDOW_RUNS (object)->editing);

  G_OBJECT_CLASS (carry_window_runs_parent_class)->finalize (object);
}

static void
carry_window_runs_class_init (CarryWindowRunsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_window_runs_finalize;
}

static void
carry_window_runs_init (CarryWindowRuns *self)
{
}

static void
on_new_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowRuns *self = data;
  GDate day;
  guint minute;

  carry_week_page_get_new_place (self->page, FALSE, &day, &minute);
  carry_session_editing_add_run (self->editing, self->window, NULL, &day, minute);
}

static void
on_new_run_at (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowRuns *self = data;
  const char *iso;
  GDate day;
  guint minute;

  g_variant_get (parameter, "(&su)", &iso, &minute);

  if (carry_day_from_iso (iso, &day) && minute < CARRY_MINUTES_PER_DAY)
    carry_session_editing_add_run (self->editing, self->window, NULL, &day, minute);
}

static gboolean
read_typed (GVariant *parameter, TypedRun *typed)
{
  const char *iso;

  g_variant_get (parameter, "(&s&su)", &typed->line, &iso, &typed->minute);

  return carry_day_from_iso (iso, &typed->day) && typed->minute < CARRY_MINUTES_PER_DAY;
}

static void
on_add_run_line (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowRuns *self = data;
  TypedRun typed;

  if (read_typed (parameter, &typed))
    carry_session_editing_add_line (self->editing, typed.line, &typed.day, typed.minute);
}

static void
on_new_run_line (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowRuns *self = data;
  TypedRun typed;

  if (read_typed (parameter, &typed))
    carry_session_editing_add_run (self->editing, self->window, typed.line, &typed.day, typed.minute);
}

static const GActionEntry entries[] = {
  { .name = "new-run", .activate = on_new_run },
  { .name = "new-run-at", .activate = on_new_run_at, .parameter_type = "(su)" },
  { .name = "add-run-line", .activate = on_add_run_line, .parameter_type = "(ssu)" },
  { .name = "new-run-line", .activate = on_new_run_line, .parameter_type = "(ssu)" },
};

/**
 * carry_window_runs_new:
 * @window: the window that gets the actions, and keeps what is returned as long as it lives
 * @page: its week
 * @editing: asks for the run
 *
 * Returns: (transfer full): a new object
 */
CarryWindowRuns *
carry_window_runs_new (GtkApplicationWindow *window, CarryWeekPage *page, CarrySessionEditing *editing)
{
  CarryWindowRuns *self = g_object_new (CARRY_TYPE_WINDOW_RUNS, NULL);

  self->window = GTK_WIDGET (window);
  self->page = page;
  self->editing = g_object_ref (editing);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);

  return self;
}
