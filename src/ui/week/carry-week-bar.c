/* carry-week-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-bar.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-phase-week.h"
#include "carry-week-menu.h"
#include "carry-week-total.h"

#include "carry-week-outlook.h"
#include "carry-run-popover.h"
#include "carry-words.h"

/**
 * CarryWeekBar:
 *
 * Which week it is, the ways to others, and what the week comes to.
 */
struct _CarryWeekBar
{
  GtkWidget parent_instance;

  CarryWeek *week;
  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;

  GtkWidget *steps;
  GtkWidget *add_button;
  CarryRunPopover *run_popover;
  GtkWidget *titles;
  GtkLabel *title_label;
  GtkLabel *caption_label;
  GtkMenuButton *menu_button;
  GtkWidget *totals;
  CarryWeekTotal *distance_total;
  CarryWeekTotal *strength_total;
  CarryWeekTotal *minutes_total;
};

G_DEFINE_FINAL_TYPE (CarryWeekBar, carry_week_bar, GTK_TYPE_WIDGET)

/* Once something of the week is done: how much, of how much. Before: how much it will be. */
static void
update_distance (CarryWeekBar *self)
{
  const CarryUnits units = carry_athlete_get_units (self->athlete);
  const double planned = carry_week_get_distance (self->week, FALSE);
  const double done = carry_week_get_distance (self->week, TRUE);
  g_autofree char *planned_text = carry_format_distance (planned, units);
  g_autofree char *done_text = carry_format_distance (done, units);
  /* Translators: caption under the distance run so far; the placeholder is the distance of the week */
  g_autofree char *of_planned = g_strdup_printf (_ ("of %s planned"), planned_text);

  gtk_widget_set_visible (GTK_WIDGET (self->distance_total), planned > 0 || done > 0);
  carry_week_total_show (self->distance_total, done > 0 ? done_text : planned_text,
                         done > 0 ? of_planned : _ ("planned"));
}

static void
update_strength (CarryWeekBar *self)
{
  const guint count = carry_week_get_strength_count (self->week, FALSE);
  const guint wanted = carry_athlete_get_strength_sessions (self->athlete);
  g_autofree char *minutes = carry_format_minutes (carry_week_get_strength_minutes (self->week));
  /* Translators: strength sessions of the week, of how many the runner wants: “1 of 2” */
  g_autofree char *text = g_strdup_printf (C_ ("strength sessions", "%u of %u"), count, MAX (count, wanted));

  carry_week_total_show (self->strength_total, text, _ ("strength"));
  carry_week_total_show (self->minutes_total, minutes, _ ("strength time"));
}

static void
update (CarryWeekBar *self)
{
  const GDate *first = carry_week_get_first (self->week);
  const GDate last = carry_week_get_last (self->week);
  const gboolean other_year = g_date_get_year (&last) != g_date_get_year (&self->today) ||
                              g_date_get_year (first) != g_date_get_year (&self->today);
  g_autofree char *range = carry_format_date_range (first, &last, other_year);
  g_autofree char *title = g_strdup_printf (_ ("Week of %s"), range);
  g_autofree char *caption = carry_week_format_caption (self->diary, self->week, self->athlete);

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->caption_label, caption);
  gtk_widget_set_visible (self->totals, !carry_week_is_empty (self->week));
  update_distance (self);
  update_strength (self);
}

static void
carry_week_bar_dispose (GObject *object)
{
  CarryWeekBar *self = CARRY_WEEK_BAR (object);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);

  g_clear_object (&self->week);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WEEK_BAR);

  G_OBJECT_CLASS (carry_week_bar_parent_class)->dispose (object);
}

static void
carry_week_bar_class_init (CarryWeekBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_week_bar_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (CARRY_TYPE_RUN_POPOVER);
  g_type_ensure (CARRY_TYPE_WEEK_TOTAL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, steps);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, add_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, run_popover);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, titles);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, caption_label);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, totals);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, distance_total);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, strength_total);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBar, minutes_total);
}

static void
carry_week_bar_init (CarryWeekBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A run that is typed without a day is for today, or for the first day of another week. */
static void
place_new_runs (CarryWeekBar *self)
{
  const GDate *first = carry_week_get_first (self->week);
  const int days = g_date_days_between (first, &self->today);
  const gboolean has_today = days >= 0 && days < (int)CARRY_DAYS_PER_WEEK;

  carry_run_popover_set_place (self->run_popover, self->athlete, &self->today,
                               has_today ? &self->today : first,
                               carry_athlete_get_morning_minute (self->athlete));
}

/**
 * carry_week_bar_set_week:
 * @self: a bar
 * @diary: the diary
 * @week: the week of it that is shown
 * @athlete: the runner
 * @today: a valid day; weeks of its year are named without the year
 */
void
carry_week_bar_set_week (
    CarryWeekBar *self, CarryDiary *diary, CarryWeek *week, CarryAthlete *athlete, const GDate *today)
{
  g_autoptr (GMenuModel) menu = NULL;

  g_return_if_fail (CARRY_IS_WEEK_BAR (self));
  g_return_if_fail (CARRY_IS_WEEK (week));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  g_set_object (&self->diary, diary);
  menu = carry_week_menu_new (carry_week_get_first (week));
  gtk_menu_button_set_menu_model (self->menu_button, menu);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);

  if (g_set_object (&self->athlete, athlete))
    g_signal_connect_object (athlete, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  g_set_object (&self->week, week);
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  place_new_runs (self);
  update (self);
}

/**
 * carry_week_bar_set_show_captions:
 * @self: a bar
 * @show_captions: whether there is room for words under the totals
 */
void
carry_week_bar_set_show_captions (CarryWeekBar *self, gboolean show_captions)
{
  g_return_if_fail (CARRY_IS_WEEK_BAR (self));

  carry_week_total_set_show_caption (self->distance_total, show_captions);
  carry_week_total_set_show_caption (self->strength_total, show_captions);
  carry_week_total_set_show_caption (self->minutes_total, show_captions);
}

/**
 * carry_week_format_caption:
 * @diary: the diary
 * @week: a week of it
 * @athlete: the runner
 *
 * Returns: (transfer full): where in the training the week lies
 */
char *
carry_week_format_caption (CarryDiary *diary, CarryWeek *week, CarryAthlete *athlete)
{
  g_autofree char *phase = NULL;
  CarryWeekOutlook outlook;

  if (carry_week_is_empty (week))
    return g_strdup (_ ("No plan yet"));

  outlook = carry_week_outlook_find (diary, athlete, carry_week_get_first (week),
                                     carry_athlete_get_strength_sessions (athlete));

  phase = carry_phase_week_describe (diary, athlete, carry_week_get_first (week));
  if (outlook.deload)
    /* Translators: %s is a phase of training such as “Base”, perhaps with its week: “Base · week 3 of 8” */
    return g_strdup_printf (_ ("%s, lighter week"), phase);

  return g_steal_pointer (&phase);
}

/* Lets the arrows turn to another week while something is dragged over them. */
void
carry_week_bar_add_turn (CarryWeekBar *self, CarryDragTurn *turn)
{
  g_return_if_fail (CARRY_IS_WEEK_BAR (self));

  carry_drag_turn_add_button (turn, gtk_widget_get_first_child (self->steps), -1);
  carry_drag_turn_add_button (turn, gtk_widget_get_last_child (self->steps), 1);
}
