/* carry-window-weeks.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-weeks.h"

#include "carry-measure.h"

/**
 * CarryWindowWeeks:
 *
 * The ways from week to week, and to the plan of the one that is shown, as actions of the window: `previous-week`,
 * `next-week`, `today` and `plan-week`.
 */
struct _CarryWindowWeeks
{
  GObject parent_instance;

  GtkWidget *window;   /* not held: it holds this */
  CarryWeekPage *page; /* not held: the window has it */
  GDate today;
};

G_DEFINE_FINAL_TYPE (CarryWindowWeeks, carry_window_weeks, G_TYPE_OBJECT)

static void
carry_window_weeks_class_init (CarryWindowWeeksClass *klass)
{
}

static void
carry_window_weeks_init (CarryWindowWeeks *self)
{
  g_date_clear (&self->today, 1);
}

static void
go_by_weeks (CarryWindowWeeks *self, int weeks)
{
  const GDate *first = carry_week_page_get_week_start (self->page);
  const GDate day = carry_day_plus (first, weeks * (int)CARRY_DAYS_PER_WEEK);

  carry_week_page_set_week_start (self->page, &day);
}

static void
show_previous_week (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  go_by_weeks (self, -1);
}

static void
show_next_week (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  go_by_weeks (self, 1);
}

static void
show_today (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowWeeks *self = data;

  if (g_date_valid (&self->today))
    carry_week_page_set_week_start (self->page, &self->today);
}

static void
plan_week (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowWeeks *self = data;
  g_autofree char *iso = carry_day_to_iso (carry_week_page_get_week_start (self->page));

  gtk_widget_activate_action (self->window, "diary.plan-week", "s", iso);
}

static const GActionEntry actions[] = {
  { "previous-week", show_previous_week },
  { "next-week", show_next_week },
  { "today", show_today },
  { "plan-week", plan_week },
};

/**
 * carry_window_weeks_new:
 * @window: the window that gets the actions, and keeps what is returned as long as it lives
 * @page: its week
 *
 * Returns: (transfer full): a new object
 */
CarryWindowWeeks *
carry_window_weeks_new (GtkApplicationWindow *window, CarryWeekPage *page)
{
  CarryWindowWeeks *self;

  g_return_val_if_fail (GTK_IS_APPLICATION_WINDOW (window), NULL);
  g_return_val_if_fail (CARRY_IS_WEEK_PAGE (page), NULL);

  self = g_object_new (CARRY_TYPE_WINDOW_WEEKS, NULL);
  self->window = GTK_WIDGET (window);
  self->page = page;
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);

  return self;
}

static void
set_enabled (CarryWindowWeeks *self, const char *name, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->window), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/**
 * carry_window_weeks_update:
 * @self: the actions
 * @today: a valid day
 * @can_plan: whether the week that is shown can be planned now
 *
 * Another week is shown, or another day is today.
 */
void
carry_window_weeks_update (CarryWindowWeeks *self, const GDate *today, gboolean can_plan)
{
  int days;

  g_return_if_fail (CARRY_IS_WINDOW_WEEKS (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  days = g_date_days_between (carry_week_page_get_week_start (self->page), today);
  set_enabled (self, "today", days < 0 || days >= (int)CARRY_DAYS_PER_WEEK);
  set_enabled (self, "plan-week", can_plan);
}
