/* carry-session-editing.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-editing.h"

#include "carry-log-dialog.h"
#include "carry-measure.h"
#include "carry-run-dialog.h"
#include "carry-run-entry.h"

/* So long one trains for a marathon. It is only where the runner begins to choose the day, a Sunday like most. */
#define WEEKS_TO_RACE 12

/**
 * CarrySessionEditing:
 *
 * Opens the dialogs of a run and of a log, and passes on what they ask for.
 */
struct _CarrySessionEditing
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  GDate today;
};

typedef enum
{
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_REPEAT_REQUESTED,
} CarrySessionEditingSignal;

static guint signals[SIGNAL_REPEAT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarrySessionEditing, carry_session_editing, G_TYPE_OBJECT)

static void
carry_session_editing_finalize (GObject *object)
{
  CarrySessionEditing *self = CARRY_SESSION_EDITING (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_session_editing_parent_class)->finalize (object);
}

static void
carry_session_editing_class_init (CarrySessionEditingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_session_editing_finalize;

  /**
   * CarrySessionEditing::replace-requested:
   * @before: (nullable): the session as it is, or %NULL for a new one
   * @after: the session as it shall be
   *
   * The runner wants a session in the diary.
   */
  signals[SIGNAL_REPLACE_REQUESTED] =
      g_signal_new ("replace-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);
  /**
   * CarrySessionEditing::repeat-requested:
   * @before: (nullable): the run as it is, or %NULL for a new one
   * @after: the run as it shall be
   * @n_times: how often, once a week
   *
   * The runner wants a run in the diary, and again in the weeks that follow.
   */
  signals[SIGNAL_REPEAT_REQUESTED] =
      g_signal_new ("repeat-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION, G_TYPE_UINT);
}

static void
carry_session_editing_init (CarrySessionEditing *self)
{
}

/**
 * carry_session_editing_new:
 * @diary: where the sessions are
 * @catalogue: the exercises
 * @athlete: the runner
 * @today: today
 *
 * Returns: (transfer full): a new object
 */
CarrySessionEditing *
carry_session_editing_new (CarryDiary *diary,
                           CarryCatalogue *catalogue,
                           CarryAthlete *athlete,
                           const GDate *today)
{
  CarrySessionEditing *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_SESSION_EDITING, NULL);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->today = *today;

  return self;
}

/* Another day is today. */
void
carry_session_editing_set_today (CarrySessionEditing *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  self->today = *today;
}

static void
on_requested (CarrySessionEditing *self, CarrySession *before, CarrySession *after)
{
  g_signal_emit (self, signals[SIGNAL_REPLACE_REQUESTED], 0, before, after);
}

static void
on_repeat_requested (CarrySessionEditing *self, CarrySession *before, CarrySession *after, guint n_times)
{
  g_signal_emit (self, signals[SIGNAL_REPEAT_REQUESTED], 0, before, after, n_times);
}

static void
present (CarrySessionEditing *self, AdwDialog *dialog, const char *signal, GtkWidget *parent)
{
  g_signal_connect_object (dialog, signal, G_CALLBACK (on_requested), self, G_CONNECT_SWAPPED);
  if (CARRY_IS_RUN_DIALOG (dialog))
    g_signal_connect_object (dialog, "repeat-requested", G_CALLBACK (on_repeat_requested), self,
                             G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, parent);
}

/**
 * carry_session_editing_add_run:
 * @self: an editing
 * @parent: the widget over which the dialog appears
 * @line: (nullable): a line that describes the run
 * @day: a valid day
 * @minute: minutes after 00:00
 *
 * Asks for a new run.
 */
void
carry_session_editing_add_run (
    CarrySessionEditing *self, GtkWidget *parent, const char *line, const GDate *day, guint minute)
{
  AdwDialog *dialog;

  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  dialog = carry_run_dialog_new (self->athlete, &self->today, day, minute);
  if (line != NULL)
    carry_run_dialog_set_line (CARRY_RUN_DIALOG (dialog), line);
  present (self, dialog, "run-requested", parent);
}

/**
 * carry_session_editing_add_line:
 * @self: an editing
 * @line: a line that describes a run
 * @day: the day if it names none
 * @minute: when the run starts if it does not say, in minutes after 00:00
 *
 * Asks for the run that the line describes; for nothing if it describes none that can be.
 */
void
carry_session_editing_add_line (CarrySessionEditing *self, const char *line, const GDate *day, guint minute)
{
  g_autoptr (CarryRunEntry) entry = g_object_ref_sink (g_object_new (CARRY_TYPE_RUN_ENTRY, NULL));
  g_autoptr (CarryRun) run = NULL;

  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  carry_run_entry_set_place (entry, self->athlete, &self->today, day, minute);
  carry_run_entry_set_text (entry, line);
  run = carry_run_line_is_empty (carry_run_entry_get_line (entry)) ? NULL
                                                                   : carry_run_entry_create_run (entry, NULL);
  if (run != NULL)
    on_requested (self, NULL, CARRY_SESSION (run));
}

/**
 * carry_session_editing_add_race:
 * @self: an editing
 * @parent: the widget over which the dialog appears
 *
 * Asks for a race that training leads to.
 */
void
carry_session_editing_add_race (CarrySessionEditing *self, GtkWidget *parent)
{
  const int to_sunday = (int)(CARRY_DAYS_PER_WEEK - g_date_get_weekday (&self->today));
  const GDate day = carry_day_plus (&self->today, WEEKS_TO_RACE * (int)CARRY_DAYS_PER_WEEK + to_sunday);

  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  present (self, carry_run_dialog_new_for_race (self->athlete, &self->today, &day), "run-requested", parent);
}

/**
 * carry_session_editing_edit:
 * @self: an editing
 * @parent: the widget over which the dialog appears
 * @run: a run of the diary
 *
 * Asks how @run shall be.
 */
void
carry_session_editing_edit (CarrySessionEditing *self, GtkWidget *parent, CarryRun *run)
{
  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  present (self, carry_run_dialog_new_for_run (self->athlete, run), "run-requested", parent);
}

/**
 * carry_session_editing_log:
 * @self: an editing
 * @parent: the widget over which the dialog appears
 * @session: a session of the diary; nothing happens if it is no strength session
 *
 * Asks what was done in @session.
 */
void
carry_session_editing_log (CarrySessionEditing *self, GtkWidget *parent, CarrySession *session)
{
  g_return_if_fail (CARRY_IS_SESSION_EDITING (self));

  if (CARRY_IS_STRENGTH_SESSION (session))
    present (self,
             carry_log_dialog_new (self->diary, self->catalogue, self->athlete,
                                   CARRY_STRENGTH_SESSION (session), &self->today),
             "log-requested", parent);
}
