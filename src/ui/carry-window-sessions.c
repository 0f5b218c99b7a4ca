/* carry-window-sessions.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-sessions.h"

#include "carry-measure.h"
#include "carry-session-editing.h"
#include "carry-strength-session.h"
#include "carry-template-dialog.h"
#include "carry-window-runs.h"

/**
 * CarryWindowSessions:
 *
 * The actions of a window by which sessions come and are edited: `new-race`, `new-strength`,
 * `new-from-template`, `new-from-template-at` (su) for a day as ISO 8601 and minutes after 00:00, `edit` s, `log-session` s, and those of #CarryWindowRuns. What the dialogs answer is asked for by its signals.
 */
struct _CarryWindowSessions
{
  GObject parent_instance;

  AdwApplicationWindow *window; /* not held: the window holds this */
  CarryWeekPage *week_page;     /* not held either */
  CarryDiary *diary;
  CarrySessionEditing *editing;
  CarryWindowRuns *runs;
};

typedef enum
{
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_REPEAT_REQUESTED,
} CarryWindowSessionsSignal;

static guint signals[SIGNAL_REPEAT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWindowSessions, carry_window_sessions, G_TYPE_OBJECT)

static void
add_race (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;

  carry_session_editing_add_race (self->editing, GTK_WIDGET (self->window));
}

/* Where a new strength session goes: the day as ISO 8601. */
static char *
find_new_place (CarryWindowSessions *self, guint *minute)
{
  GDate day;

  carry_week_page_get_new_place (self->week_page, TRUE, &day, minute);

  return carry_day_to_iso (&day);
}

static void
add_strength (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  guint minute;
  g_autofree char *iso = find_new_place (self, &minute);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "diary.new-strength", "(ssu)", "", iso, minute);
}

static void
on_template_chosen (GtkWidget *window, CarryTemplate *template, GtkWidget *dialog)
{
  const char *iso;
  guint minute;

  g_variant_get (g_object_get_data (G_OBJECT (dialog), "carry-place"), "(&su)", &iso, &minute);
  gtk_widget_activate_action (window, "diary.new-from-template", "(ssu)", carry_template_get_id (template),
                              iso, minute);
}

static void
add_from_template_at (GSimpleAction *action, GVariant *place, gpointer data)
{
  CarryWindowSessions *self = data;
  AdwDialog *dialog = carry_template_dialog_new (carry_diary_get_templates (self->diary), NULL);

  g_object_set_data_full (G_OBJECT (dialog), "carry-place", g_variant_ref (place),
                          (GDestroyNotify)g_variant_unref);
  g_signal_connect_object (dialog, "apply-requested", G_CALLBACK (on_template_chosen), self->window,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

static void
add_from_template (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  guint minute;
  g_autofree char *iso = find_new_place (self, &minute);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.new-from-template-at", "(su)", iso, minute);
}

static void
update_templates (CarryWindowSessions *self)
{
  static const char *const names[] = { "new-from-template", "new-from-template-at" };
  CarryTemplates *templates = carry_diary_get_templates (self->diary);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (
        G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->window), names[i])),
        g_list_model_get_n_items (G_LIST_MODEL (templates)) > 0);
}

static void
edit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (CARRY_IS_STRENGTH_SESSION (session))
    gtk_widget_activate_action (GTK_WIDGET (self->window), "win.edit-session", "s",
                                carry_session_get_id (session));
  else if (CARRY_IS_RUN (session))
    carry_session_editing_edit (self->editing, GTK_WIDGET (self->window), CARRY_RUN (session));
}

static void
log_session (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (session != NULL)
    carry_session_editing_log (self->editing, GTK_WIDGET (self->window), session);
}

static const GActionEntry actions[] = {
  { "new-race", add_race },
  { "new-strength", add_strength },
  { "new-from-template", add_from_template },
  { "new-from-template-at", add_from_template_at, "(su)" },
  { "edit", edit, "s" },
  { "log-session", log_session, "s" },
};

static void
on_replace_requested (CarryWindowSessions *self, CarrySession *before, CarrySession *after)
{
  g_signal_emit (self, signals[SIGNAL_REPLACE_REQUESTED], 0, before, after);
}

static void
on_repeat_requested (CarryWindowSessions *self, CarrySession *before, CarrySession *after, guint n_times)
{
  g_signal_emit (self, signals[SIGNAL_REPEAT_REQUESTED], 0, before, after, n_times);
}

static void
carry_window_sessions_finalize (GObject *object)
{
  CarryWindowSessions *self = CARRY_WINDOW_SESSIONS (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->editing);
  g_clear_object (&self->runs);

  G_OBJECT_CLASS (carry_window_sessions_parent_class)->finalize (object);
}

static void
carry_window_sessions_class_init (CarryWindowSessionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_window_sessions_finalize;

  /**
   * CarryWindowSessions::replace-requested:
   * @before: (nullable): the session as it is, or %NULL for a new one
   * @after: the session as it shall be
   *
   * The runner wants a session in the diary.
   */
  signals[SIGNAL_REPLACE_REQUESTED] =
      g_signal_new ("replace-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);

  /**
   * CarryWindowSessions::repeat-requested:
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
carry_window_sessions_init (CarryWindowSessions *self)
{
}

/**
 * carry_window_sessions_new:
 * @window: the window, which has to outlive this
 * @week_page: its week, which says where a new session goes
 * @diary: where the sessions are
 * @catalogue: the exercises
 * @athlete: the runner
 * @today: a valid day
 *
 * Adds actions to @window.
 *
 * Returns: (transfer full): how sessions are asked for
 */
CarryWindowSessions *
carry_window_sessions_new (AdwApplicationWindow *window,
                           CarryWeekPage *week_page,
                           CarryDiary *diary,
                           CarryCatalogue *catalogue,
                           CarryAthlete *athlete,
                           const GDate *today)
{
  CarryWindowSessions *self;

  g_return_val_if_fail (ADW_IS_APPLICATION_WINDOW (window), NULL);
  g_return_val_if_fail (CARRY_IS_WEEK_PAGE (week_page), NULL);

  self = g_object_new (CARRY_TYPE_WINDOW_SESSIONS, NULL);
  self->window = window;
  self->week_page = week_page;
  self->diary = g_object_ref (diary);
  self->editing = carry_session_editing_new (diary, catalogue, athlete, today);
  g_signal_connect_object (self->editing, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editing, "repeat-requested", G_CALLBACK (on_repeat_requested), self,
                           G_CONNECT_SWAPPED);
  self->runs = carry_window_runs_new (GTK_APPLICATION_WINDOW (window), week_page, self->editing);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (carry_diary_get_templates (diary), "items-changed", G_CALLBACK (update_templates),
                           self, G_CONNECT_SWAPPED);
  update_templates (self);

  return self;
}

/* Another day is today. */
void
carry_window_sessions_set_today (CarryWindowSessions *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WINDOW_SESSIONS (self));

  carry_session_editing_set_today (self->editing, today);
}
