/* carry-habits-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-habits-page.h"

#include "carry-choice-chips.h"
#include "carry-measure.h"
#include "carry-usual-times.h"
#include "carry-weekday-row.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryHabitsPage:
 *
 * The runner's week: how many sessions, what each day leaves for them, and when they are liked best.
 */
struct _CarryHabitsPage
{
  AdwPreferencesPage parent_instance;

  GtkWidget *sessions_row;
  GtkWidget *minutes_row;
  AdwPreferencesGroup *days_group;
  CarryUsualTimes *usual_times;
  AdwPreferencesGroup *preferred_days_group;
  AdwPreferencesGroup *preferred_times_group;
  GtkWidget *doubles_row;
  GtkWidget *one_visit_row;
  GtkWidget *rest_days_row;
  GtkWidget *rest_bell_row;
};

G_DEFINE_FINAL_TYPE (CarryHabitsPage, carry_habits_page, ADW_TYPE_PREFERENCES_PAGE)

static void
carry_habits_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_HABITS_PAGE);

  G_OBJECT_CLASS (carry_habits_page_parent_class)->dispose (object);
}

static void
carry_habits_page_class_init (CarryHabitsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_habits_page_dispose;

  g_type_ensure (CARRY_TYPE_USUAL_TIMES);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-habits-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, sessions_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, days_group);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, usual_times);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, preferred_days_group);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, preferred_times_group);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, doubles_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, one_visit_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, rest_days_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHabitsPage, rest_bell_row);
}

static void
carry_habits_page_init (CarryHabitsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind (CarryAthlete *athlete, const char *property, GtkWidget *widget, const char *widget_property)
{
  g_object_bind_property (athlete, property, widget, widget_property,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

/* Weeks begin with Sunday, Monday or Saturday. */
static GDateWeekday
nth_weekday (guint n)
{
  const guint first = (guint)carry_locale_first_weekday () - G_DATE_MONDAY;

  return (GDateWeekday)(G_DATE_MONDAY + (first + n) % CARRY_DAYS_PER_WEEK);
}

static void
add_preferred_days (CarryHabitsPage *self, CarryAthlete *athlete)
{
  GtkWidget *chips = carry_choice_chips_new (adw_preferences_group_get_title (self->preferred_days_group));

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDateWeekday weekday = nth_weekday (i);
      g_autofree char *name = NULL;
      GDate day;

      /* The year 2001 began on a Monday. */
      g_date_set_dmy (&day, (GDateDay)weekday, G_DATE_JANUARY, 2001);
      name = carry_format_weekday (&day, TRUE);
      carry_choice_chips_add (CARRY_CHOICE_CHIPS (chips), weekday, name);
    }

  bind (athlete, "preferred-days", chips, "chosen");
  adw_preferences_group_add (self->preferred_days_group, chips);
}

static void
add_preferred_times (CarryHabitsPage *self, CarryAthlete *athlete)
{
  GtkWidget *chips = carry_choice_chips_new (adw_preferences_group_get_title (self->preferred_times_group));

  for (CarryDayTime time = CARRY_DAY_TIME_MORNING; time <= CARRY_DAY_TIME_EVENING; time++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (chips), time, carry_day_time_get_name (time));

  bind (athlete, "preferred-times", chips, "chosen");
  adw_preferences_group_add (self->preferred_times_group, chips);
}

/**
 * carry_habits_page_bind:
 * @self: a page without a runner
 * @athlete: the runner, whose week it shows and writes
 */
void
carry_habits_page_bind (CarryHabitsPage *self, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_HABITS_PAGE (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  bind (athlete, "strength-sessions", self->sessions_row, "value");
  bind (athlete, "strength-minutes", self->minutes_row, "value");
  bind (athlete, "dislikes-doubles", self->doubles_row, "active");
  bind (athlete, "one-visit", self->one_visit_row, "active");
  bind (athlete, "rest-days", self->rest_days_row, "active");
  bind (athlete, "rest-bell", self->rest_bell_row, "active");
  carry_usual_times_bind (self->usual_times, athlete);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    adw_preferences_group_add (self->days_group, carry_weekday_row_new (athlete, nth_weekday (i)));

  add_preferred_days (self, athlete);
  add_preferred_times (self, athlete);
}
