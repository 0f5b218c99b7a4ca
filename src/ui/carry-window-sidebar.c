/* carry-window-sidebar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-sidebar.h"

#include "carry-catalogue-page.h"

/**
 * CarryWindowSidebar:
 *
 * The exercises beside the week. What is dragged out of it says so by #CarryWindowSidebar::drag-left: where the
 * sidebar lies over the week, it has to make room.
 */
struct _CarryWindowSidebar
{
  AdwBin parent_instance;

  CarryExerciseShelf *shelf;
  CarryCataloguePage *page;
};

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_ADD_TO_DAY_REQUESTED,
  SIGNAL_DRAG_LEFT,
} CarryWindowSidebarSignal;

static guint signals[SIGNAL_DRAG_LEFT + 1];

G_DEFINE_FINAL_TYPE (CarryWindowSidebar, carry_window_sidebar, ADW_TYPE_BIN)

static void
on_add_requested (CarryWindowSidebar *self, CarryExercise *exercise, const char *session_id)
{
  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, exercise, session_id);
}

static void
on_add_to_day_requested (CarryWindowSidebar *self, CarryExercise *exercise)
{
  g_signal_emit (self, signals[SIGNAL_ADD_TO_DAY_REQUESTED], 0, exercise);
}

static void
on_drag_leave (CarryWindowSidebar *self)
{
  g_signal_emit (self, signals[SIGNAL_DRAG_LEFT], 0);
}

static void
carry_window_sidebar_finalize (GObject *object)
{
  g_clear_object (&CARRY_WINDOW_SIDEBAR (object)->shelf);

  G_OBJECT_CLASS (carry_window_sidebar_parent_class)->finalize (object);
}

static void
carry_window_sidebar_class_init (CarryWindowSidebarClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_window_sidebar_finalize;

  /**
   * CarryWindowSidebar::add-requested:
   * @exercise: an exercise
   * @session_id: (nullable): the session it is for, or %NULL for a new one
   *
   * The runner wants an exercise in the week.
   */
  signals[SIGNAL_ADD_REQUESTED] =
      g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRING);

  /**
   * CarryWindowSidebar::add-to-day-requested:
   * @exercise: an exercise
   *
   * The runner wants to choose a day for an exercise.
   */
  signals[SIGNAL_ADD_TO_DAY_REQUESTED] =
      g_signal_new ("add-to-day-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);

  /**
   * CarryWindowSidebar::drag-left:
   *
   * Something was dragged out.
   */
  signals[SIGNAL_DRAG_LEFT] = g_signal_new ("drag-left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                            NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_window_sidebar_init (CarryWindowSidebar *self)
{
  GtkEventController *motion = gtk_drop_controller_motion_new ();

  self->shelf = carry_exercise_shelf_new ();
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_drag_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * carry_window_sidebar_set_catalogue:
 * @self: a sidebar
 * @catalogue: the exercises
 * @athlete: the runner
 *
 * Fills the sidebar; to be called once.
 */
void
carry_window_sidebar_set_catalogue (CarryWindowSidebar *self,
                                    CarryCatalogue *catalogue,
                                    CarryAthlete *athlete)
{
  GtkWidget *navigation;

  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));
  g_return_if_fail (self->page == NULL);

  navigation = adw_navigation_view_new ();
  self->page = CARRY_CATALOGUE_PAGE (carry_catalogue_page_new (catalogue, athlete, self->shelf));
  g_signal_connect_object (self->page, "add-requested", G_CALLBACK (on_add_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->page, "add-to-day-requested", G_CALLBACK (on_add_to_day_requested), self,
                           G_CONNECT_SWAPPED);
  adw_navigation_page_set_tag (ADW_NAVIGATION_PAGE (self->page), "exercises");
  adw_navigation_view_add (ADW_NAVIGATION_VIEW (navigation), ADW_NAVIGATION_PAGE (self->page));
  adw_bin_set_child (ADW_BIN (self), navigation);
}

/* Where the history of exercises is. */
void
carry_window_sidebar_set_diary (CarryWindowSidebar *self, CarryDiary *diary)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page != NULL)
    g_object_set (carry_catalogue_page_get_opener (self->page), "diary", diary, NULL);
}

/* Which day is today, for what hurts. */
void
carry_window_sidebar_set_today (CarryWindowSidebar *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page != NULL)
    g_object_set (carry_catalogue_page_get_opener (self->page), "today", g_date_get_julian (today), NULL);
}

/**
 * carry_window_sidebar_set_week:
 * @self: a filled sidebar
 * @week: the week to whose sessions exercises can be added
 */
void
carry_window_sidebar_set_week (CarryWindowSidebar *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page != NULL)
    carry_catalogue_page_set_week (self->page, week);
}

/**
 * carry_window_sidebar_set_phase:
 * @self: a sidebar
 * @phase: where the runner is in the season today
 */
void
carry_window_sidebar_set_phase (CarryWindowSidebar *self, CarryPhase phase)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page != NULL)
    g_object_set (carry_catalogue_page_get_opener (self->page), "phase", (int)phase, NULL);
}

/**
 * carry_window_sidebar_get_navigation:
 * @self: a filled sidebar
 *
 * Returns: (transfer none): where pages come over the exercises
 */
AdwNavigationView *
carry_window_sidebar_get_navigation (CarryWindowSidebar *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW_SIDEBAR (self), NULL);

  return ADW_NAVIGATION_VIEW (adw_bin_get_child (ADW_BIN (self)));
}

AdwNavigationPage *
carry_window_sidebar_get_exercises (CarryWindowSidebar *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW_SIDEBAR (self), NULL);

  return ADW_NAVIGATION_PAGE (self->page);
}

/* Shows the exercises for a muscle, and nothing else that was looked for. */
void
carry_window_sidebar_show_muscle (CarryWindowSidebar *self, CarryMuscle muscle)
{
  CarryExerciseBrowser *browser;

  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page == NULL)
    return;

  browser = carry_catalogue_page_get_browser (self->page);
  carry_exercise_browser_clear (browser);
  carry_exercise_browser_set_wanted (browser, CARRY_FACET_MUSCLE, CARRY_FACET_BIT (muscle));
}

void
carry_window_sidebar_focus_search (CarryWindowSidebar *self)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDEBAR (self));

  if (self->page != NULL)
    carry_catalogue_page_focus_search (self->page);
}

/* The exercises that the runner keeps within reach; owned by the sidebar. */
CarryExerciseShelf *
carry_window_sidebar_get_shelf (CarryWindowSidebar *self)
{
  g_return_val_if_fail (CARRY_IS_WINDOW_SIDEBAR (self), NULL);

  return self->shelf;
}
