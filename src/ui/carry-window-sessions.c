/* carry-window-sessions.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-sessions.h"

#include "carry-measure.h"
#include "carry-session-editing.h"

/**
 * CarryWindowSessions:
 *
 * The actions of a window by which sessions come and are edited: `new-run`, `new-run-at` (su), `new-race`, `new-strength`
 * and `edit` s. What the dialogs answer is asked for by #CarryWindowSessions::replace-requested.
 */
struct _CarryWindowSessions
{
  GObject parent_instance;

  AdwApplicationWindow *window; /* not held: the window holds this */
  CarryWeekPage *week_page;     /* not held either */
  CarryDiary *diary;
  CarrySessionEditing *editing;
  GDate today;
};

typedef enum
{
  SIGNAL_REPLACE_REQUESTED,
} CarryWindowSessionsSignal;

static guint signals[SIGNAL_REPLACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWindowSessions, carry_window_sessions, G_TYPE_OBJECT)

static void
add_run (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  GDate day;
  guint minute;

  carry_week_page_get_new_place (self->week_page, FALSE, &day, &minute);
  carry_session_editing_add_run (self->editing, GTK_WIDGET (self->window), &day, minute);
}

static void
add_run_at (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  const char *iso;
  GDate day;
  guint minute;

  g_variant_get (parameter, "(&su)", &iso, &minute);

  if (carry_day_from_iso (iso, &day) && minute < CARRY_MINUTES_PER_DAY)
    carry_session_editing_add_run (self->editing, GTK_WIDGET (self->window), &day, minute);
}

static void
add_race (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;

  carry_session_editing_add_race (self->editing, GTK_WIDGET (self->window), &self->today);
}

static void
add_strength (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  g_autofree char *iso = NULL;
  GDate day;
  guint minute;

  carry_week_page_get_new_place (self->week_page, TRUE, &day, &minute);
  iso = carry_day_to_iso (&day);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "diary.new-strength", "(ssu)", "", iso, minute);
}

static void
edit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSessions *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (session != NULL)
    carry_session_editing_edit (self->editing, GTK_WIDGET (self->window), session);
}

static const GActionEntry actions[] = {
  { "new-run", add_run },   { "new-run-at", add_run_at, "(su)" },
  { "new-race", add_race }, { "new-strength", add_strength },
  { "edit", edit, "s" },
};

static void
on_replace_requested (CarryWindowSessions *self, CarrySession *before, CarrySession *after)
{
  g_signal_emit (self, signals[SIGNAL_REPLACE_REQUESTED], 0, before, after);
}

static void
carry_window_sessions_finalize (GObject *object)
{
  CarryWindowSessions *self = CARRY_WINDOW_SESSIONS (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->editing);

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
  self->editing = carry_session_editing_new (athlete);
  self->today = *today;
  g_signal_connect_object (self->editing, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);

  return self;
}
