/* carry-window.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window.h"

#include "carry-measure.h"
#include "carry-menu-voice.h"
#include "carry-plan-button.h"
#include "carry-week-bar.h"
#include "carry-week-page.h"
#include "carry-window-balance.h"
#include "carry-window-header.h"
#include "carry-window-notices.h"
#include "carry-window-pages.h"
#include "carry-window-regions.h"
#include "carry-window-sessions.h"
#include "carry-window-shortcuts.h"
#include "carry-window-weeks.h"

/**
 * CarryWindow:
 *
 * The main window: the exercises at its side, and the views of the diary.
 *
 * It asks for changes of the diary by actions of the group “diary”, which somebody else puts into it, and by
 * #CarryWindow::replace-requested. Its own group “win” goes from week to week and opens dialogs.
 */
struct _CarryWindow
{
  AdwApplicationWindow parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryWindowSessions *sessions;
  CarryWindowWeeks *weeks;
  GDate today;
  CarryWindowSide *side;
  CarryWindowPages *over;
  gboolean busy;

  AdwToastOverlay *toasts;
  AdwOverlaySplitView *split_view;
  AdwNavigationView *pages;
  CarryWindowSidebar *sidebar;
  CarryWindowHeader *header;
  AdwBanner *banner;
  AdwViewStack *views;
  CarryWeekPage *week_page;
  AdwBin *balance;
};

typedef enum
{
  PROP_WEEK_START = 1,
  PROP_BUSY,
} CarryWindowProperty;

typedef enum
{
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_REPEAT_REQUESTED,
} CarryWindowSignal;

static GParamSpec *props[PROP_BUSY + 1];
static guint signals[SIGNAL_REPEAT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWindow, carry_window, ADW_TYPE_APPLICATION_WINDOW)

static gboolean
is_week_shown (CarryWindow *self)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->views), "week") == 0;
}

static gboolean
can_plan (CarryWindow *self, const char *view, gboolean empty)
{
  return g_strcmp0 (view, "week") == 0 && !empty;
}

static gboolean
shows_pill (CarryWindow *self, gboolean narrow, const char *view, gboolean empty)
{
  return narrow && can_plan (self, view, empty);
}

static GSimpleAction *
get_action (CarryWindow *self, const char *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), name));
}

static void
update_place (CarryWindow *self)
{
  CarrySidePlace place = is_week_shown (self) ? CARRY_SIDE_PLACE_WEEK : CARRY_SIDE_PLACE_NONE;

  if (carry_window_pages_get_page (self->over) != NULL)
    place = carry_window_pages_get_place (self->over);

  carry_window_side_set_place (self->side, place);
}

static void
on_view_changed (CarryWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);

  /* While the template is built there are no actions yet. */
  if (name == NULL || self->diary == NULL)
    return;

  g_simple_action_set_state (get_action (self, "view"), g_variant_new_string (name));
  g_object_set (self->header, "has-sidebar", is_week_shown (self), NULL);
  update_place (self);
}

static void
on_page_changed (CarryWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application != NULL)
    carry_window_shortcuts_set (application, carry_window_pages_get_page (self->over) != NULL);
  update_place (self);
}

static void
on_week_changed (CarryWindow *self)
{
  const GDate *first = carry_week_page_get_week_start (self->week_page);
  g_autoptr (CarryWeek) week = NULL;
  g_autofree char *title = NULL;
  g_autofree char *caption = NULL;
  GDate last;

  if (first == NULL || self->weeks == NULL)
    return;

  week = carry_diary_get_week (self->diary, first);
  last = carry_week_get_last (week);
  title = carry_format_date_range (first, &last, FALSE);
  caption = carry_week_format_caption (self->diary, week, self->athlete);
  carry_window_header_set_title (self->header, title, caption);
  carry_window_sidebar_set_week (self->sidebar, week);

  carry_window_weeks_update (self->weeks, &self->today, !self->busy && !carry_week_is_empty (week));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEK_START]);
}

static void
on_replace_requested (CarryWindow *self, CarrySession *before, CarrySession *after)
{
  g_signal_emit (self, signals[SIGNAL_REPLACE_REQUESTED], 0, before, after);
}

static void
on_repeat_requested (CarryWindow *self, CarrySession *before, CarrySession *after, guint n_times)
{
  g_signal_emit (self, signals[SIGNAL_REPEAT_REQUESTED], 0, before, after, n_times);
}

static void
on_session_requested (CarryWindow *self, CarrySession *session)
{
  on_replace_requested (self, NULL, session);
}

static void
on_banner_clicked (CarryWindow *self)
{
  adw_banner_set_revealed (self->banner, FALSE);
}

static void
change_view (GSimpleAction *action, GVariant *state, gpointer self)
{
  adw_view_stack_set_visible_child_name (CARRY_WINDOW (self)->views, g_variant_get_string (state, NULL));
}

static void
announce (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  carry_window_announce (self, g_variant_get_string (parameter, NULL));
}

static const GActionEntry actions[] = {
  { "view", NULL, "s", "'week'", change_view },
  { "announce", announce, "s" },
};

static void
carry_window_dispose (GObject *object)
{
  CarryWindow *self = CARRY_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WINDOW);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->sessions);
  g_clear_object (&self->weeks);
  g_clear_object (&self->side);
  g_clear_object (&self->over);

  G_OBJECT_CLASS (carry_window_parent_class)->dispose (object);
}

static void
carry_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWindow *self = CARRY_WINDOW (object);

  switch ((CarryWindowProperty)prop_id)
    {
    case PROP_WEEK_START:
      g_value_set_boxed (value, carry_window_get_week_start (self));
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWindow *self = CARRY_WINDOW (object);

  switch ((CarryWindowProperty)prop_id)
    {
    case PROP_WEEK_START:
      carry_window_set_week_start (self, g_value_get_boxed (value));
      break;

    case PROP_BUSY:
      carry_window_set_busy (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_PLAN_BUTTON);
  g_type_ensure (CARRY_TYPE_WEEK_PAGE);
  g_type_ensure (CARRY_TYPE_WINDOW_HEADER);
  g_type_ensure (CARRY_TYPE_WINDOW_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, header);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, views);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, week_page);
  gtk_widget_class_bind_template_child (widget_class, CarryWindow, balance);
  gtk_widget_class_bind_template_callback (widget_class, can_plan);
  gtk_widget_class_bind_template_callback (widget_class, shows_pill);
  gtk_widget_class_bind_template_callback (widget_class, carry_week_page_add_exercise);
  gtk_widget_class_bind_template_callback (widget_class, carry_week_page_ask_day);
  gtk_widget_class_bind_template_callback (widget_class, on_session_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_banner_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_view_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_week_changed);
}

static void
carry_window_class_init (CarryWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_window_dispose;
  object_class->get_property = carry_window_get_property;
  object_class->set_property = carry_window_set_property;

  /**
   * CarryWindow:week-start:
   *
   * First day of the week that is shown.
   */
  props[PROP_WEEK_START] = g_param_spec_boxed ("week-start", NULL, NULL, G_TYPE_DATE, flags);
  /**
   * CarryWindow:busy:
   *
   * Whether the week is being planned.
   */
  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryWindow::replace-requested:
   * @before: (nullable): the session as it is, or %NULL for a new one
   * @after: the session as it shall be
   *
   * The runner wants a session in the diary.
   */
  signals[SIGNAL_REPLACE_REQUESTED] =
      g_signal_new ("replace-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);
  /**
   * CarryWindow::repeat-requested:
   * @before: (nullable): the run as it is, or %NULL for a new one
   * @after: the run as it shall be
   * @n_times: how often, once a week
   *
   * The runner wants a run in the diary, and again in the weeks that follow.
   */
  signals[SIGNAL_REPEAT_REQUESTED] =
      g_signal_new ("repeat-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION, G_TYPE_UINT);

  bind_template (GTK_WIDGET_CLASS (klass));
  carry_menu_voice_start ();
}

static void
carry_window_init (CarryWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->weeks = carry_window_weeks_new (GTK_APPLICATION_WINDOW (self), self->week_page);
  self->side = carry_window_side_new (ADW_APPLICATION_WINDOW (self), self->split_view, self->week_page);
  self->over = carry_window_pages_new (self->pages);
  g_signal_connect_object (self->over, "changed", G_CALLBACK (on_page_changed), self, G_CONNECT_SWAPPED);
  carry_window_regions_add (GTK_WINDOW (self),
                            (GtkWidget *[]){ GTK_WIDGET (self->header), GTK_WIDGET (self->views),
                                             GTK_WIDGET (self->sidebar), NULL });
}

static void
on_week_activated (CarryWindow *self, const GDate *day)
{
  carry_window_set_week_start (self, day);
  adw_view_stack_set_visible_child_name (self->views, "week");
}

static void
show_balance (CarryWindow *self)
{
  GtkWidget *view = carry_window_balance_create (self->diary, self->athlete, &self->today, self->side);

  g_signal_connect_object (view, "week-activated", G_CALLBACK (on_week_activated), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->balance, view);
}

/**
 * carry_window_new:
 * @application: (nullable): the application, which learns the window's shortcuts
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 * @today: a valid day
 *
 * Returns: (transfer none): a window on the week of @today
 */
GtkWidget *
carry_window_new (AdwApplication *application,
                  CarryDiary *diary,
                  CarryCatalogue *catalogue,
                  CarryAthlete *athlete,
                  const GDate *today)
{
  CarryWindow *self;

  g_return_val_if_fail (application == NULL || ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_WINDOW, "application", application, NULL);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->sessions = carry_window_sessions_new (ADW_APPLICATION_WINDOW (self), self->week_page, diary,
                                              catalogue, athlete, today);
  self->today = *today;
  g_signal_connect_object (self->sessions, "replace-requested", G_CALLBACK (on_replace_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "repeat-requested", G_CALLBACK (on_repeat_requested), self,
                           G_CONNECT_SWAPPED);
  carry_window_side_set_diary (self->side, diary, catalogue, athlete, today);
  carry_week_page_set_diary (self->week_page, diary, athlete, today);
  show_balance (self);
  on_view_changed (self);

  if (application != NULL)
    carry_window_shortcuts_set (GTK_APPLICATION (application), FALSE);

  return GTK_WIDGET (self);
}

/* What the training does to the body; owned by the window. */
CarryBalanceView *
carry_window_get_balance (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return CARRY_BALANCE_VIEW (adw_bin_get_child (self->balance));
}

/* The exercises that the runner keeps within reach; owned by the window. */
CarryExerciseShelf *
carry_window_get_shelf (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return carry_window_sidebar_get_shelf (self->sidebar);
}

/* What stands beside the week; owned by the window. */
CarryWindowSide *
carry_window_get_side (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return self->side;
}

const GDate *
carry_window_get_week_start (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return carry_week_page_get_week_start (self->week_page);
}

/**
 * carry_window_set_week_start:
 * @self: a window
 * @day: a valid day
 *
 * Shows the week that holds @day.
 */
void
carry_window_set_week_start (CarryWindow *self, const GDate *day)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_week_page_set_week_start (self->week_page, day);
}

/**
 * carry_window_set_today:
 * @self: a window
 * @today: a valid day
 *
 * Another day is today. The week that is shown stays.
 */
void
carry_window_set_today (CarryWindow *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  self->today = *today;
  carry_week_page_set_today (self->week_page, today);
  carry_window_sessions_set_today (self->sessions, today);
  carry_window_side_set_today (self->side, today);
  show_balance (self);
  on_week_changed (self);
}

/* The row about today; owned by the window. */
CarryCareRow *
carry_window_get_care_row (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return carry_week_page_get_care_row (self->week_page);
}

/**
 * carry_window_push:
 * @self: a window
 * @page: (transfer floating): a page
 * @place: what may stand beside it
 *
 * Lays @page over the views; it goes as pages of a navigation view go. Undo, redo and the exercises keep their keys, all
 * others of the window are the page's.
 */
void
carry_window_push (CarryWindow *self, AdwNavigationPage *page, CarrySidePlace place)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_window_pages_push (self->over, page, place);
}

/* The page that lies over the views, or NULL. */
AdwNavigationPage *
carry_window_get_page (CarryWindow *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW (self), NULL);

  return carry_window_pages_get_page (self->over);
}

/**
 * carry_window_set_busy:
 * @self: a window
 * @busy: whether the week is being planned
 */
void
carry_window_set_busy (CarryWindow *self, gboolean busy)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  if (self->busy == busy)
    return;

  self->busy = busy;
  if (busy)
    gtk_widget_add_css_class (GTK_WIDGET (self->week_page), "planning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->week_page), "planning");
  g_simple_action_set_enabled (get_action (self, "plan-week"),
                               !busy && !carry_week_page_is_empty (self->week_page));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

/* Names what undo and redo would do, where they would do something. */
void
carry_window_set_steps (CarryWindow *self, const char *undo, const char *redo)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_window_header_set_steps (self->header, undo, redo);
}

/* Cards that the next change moves glide to their places. */
void
carry_window_expect_moves (CarryWindow *self)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_week_page_expect_moves (self->week_page);
}

/**
 * carry_window_add_toast:
 * @self: a window
 * @title: what happened, as plain text
 * @with_undo: whether it can be taken back
 */
void
carry_window_add_toast (CarryWindow *self, const char *title, gboolean with_undo)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_window_notices_add_toast (self->toasts, title, with_undo);
}

/**
 * carry_window_show_banner:
 * @self: a window
 * @text: (nullable): what to say, or %NULL to take it away
 * @button: (nullable): label of a button
 * @action: (nullable): what it does, with its target, as g_action_parse_detailed_name() reads it
 */
void
carry_window_show_banner (CarryWindow *self, const char *text, const char *button, const char *action)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));

  carry_window_notices_show_banner (self->banner, text, button, action);
}

/**
 * carry_window_announce:
 * @self: a window
 * @text: what a screen reader says when it is free
 */
void
carry_window_announce (CarryWindow *self, const char *text)
{
  g_return_if_fail (CARRY_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
