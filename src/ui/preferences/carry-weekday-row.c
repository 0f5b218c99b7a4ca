/* carry-weekday-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-weekday-row.h"

#include "carry-choice-chips.h"
#include "carry-measure.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryWeekdayRow:
 *
 * What one day of the week leaves for strength: whether there is any time, when, how long, and where. Closed, it
 * says so in one line.
 */
struct _CarryWeekdayRow
{
  AdwExpanderRow parent_instance;

  CarryAthlete *athlete;
  GDateWeekday weekday;
  gboolean is_showing; /* what is chosen comes from the athlete, not from the runner's hand */
  AdwBin *times_bin;
  GtkWidget *chips;
  AdwSpinRow *minutes_row;
  AdwComboRow *place_row;
};

G_DEFINE_FINAL_TYPE (CarryWeekdayRow, carry_weekday_row, ADW_TYPE_EXPANDER_ROW)

static int
on_minutes_input (CarryWeekdayRow *self, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->minutes_row));

  /* Words such as “As usual” are no number, and mean none. */
  *value = g_ascii_isdigit (*text) ? g_ascii_strtod (text, NULL) : 0.0;

  return TRUE;
}

static gboolean
on_minutes_output (CarryWeekdayRow *self)
{
  const double minutes = adw_spin_row_get_value (self->minutes_row);
  /* Translators: in the place of a number of minutes; there is room for eight letters */
  g_autofree char *text =
      minutes > 0 ? g_strdup_printf ("%.0f", minutes) : g_strdup (C_ ("minutes", "As usual"));

  gtk_editable_set_text (GTK_EDITABLE (self->minutes_row), text);

  return TRUE;
}

static char *
describe_times (guint times)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (times == CARRY_ALL_DAY_TIMES)
    return g_strdup (_ ("Any time"));

  if (times == 0)
    return g_strdup (_ ("No time chosen"));

  for (CarryDayTime time = CARRY_DAY_TIME_MORNING; time <= CARRY_DAY_TIME_EVENING; time++)
    if ((times & CARRY_BIT (time)) != 0)
      g_strv_builder_add (names, carry_day_time_get_name (time));

  list = g_strv_builder_end (names);

  /* Translators: between the words of a list */
  return g_strjoinv (C_ ("list", ", "), list);
}

static char *
describe (const CarryDayAvailability *day)
{
  g_autofree char *times = NULL;
  g_autofree char *minutes = NULL;

  if (day->blocked)
    return g_strdup (_ ("No strength"));

  times = describe_times (day->times);
  if (day->most_minutes == 0)
    return g_strjoin (" · ", times, carry_place_get_name (day->place), NULL);

  minutes = carry_format_minutes (day->most_minutes);

  return g_strjoin (" · ", times, minutes, carry_place_get_name (day->place), NULL);
}

static void
show_day (CarryWeekdayRow *self)
{
  const CarryDayAvailability *day = carry_athlete_get_availability (self->athlete, self->weekday);
  g_autofree char *subtitle = describe (day);

  self->is_showing = TRUE;
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), !day->blocked);
  g_object_set (self->chips, "chosen", day->times, NULL);
  adw_spin_row_set_value (self->minutes_row, day->most_minutes);
  adw_spin_row_update (self->minutes_row); /* a number that stays the same is not written anew */
  adw_combo_row_set_selected (self->place_row, day->place);
  self->is_showing = FALSE;
}

static void
on_chosen (CarryWeekdayRow *self)
{
  CarryDayAvailability day = { 0 };

  if (self->is_showing)
    return;

  day.blocked = !adw_expander_row_get_enable_expansion (ADW_EXPANDER_ROW (self));
  day.most_minutes = (guint)round (adw_spin_row_get_value (self->minutes_row));
  day.place = (CarryPlace)adw_combo_row_get_selected (self->place_row);
  g_object_get (self->chips, "chosen", &day.times, NULL);
  carry_athlete_set_availability (self->athlete, self->weekday, &day);
}

static void
carry_weekday_row_dispose (GObject *object)
{
  CarryWeekdayRow *self = CARRY_WEEKDAY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_WEEKDAY_ROW);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_weekday_row_parent_class)->dispose (object);
}

static void
carry_weekday_row_class_init (CarryWeekdayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_weekday_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-weekday-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekdayRow, times_bin);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekdayRow, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekdayRow, place_row);
  gtk_widget_class_bind_template_callback (widget_class, on_minutes_input);
  gtk_widget_class_bind_template_callback (widget_class, on_minutes_output);
}

static void
carry_weekday_row_init (CarryWeekdayRow *self)
{
  g_autoptr (GtkStringList) places = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  self->chips = carry_choice_chips_new (_ ("Times"));
  for (CarryDayTime time = CARRY_DAY_TIME_MORNING; time <= CARRY_DAY_TIME_EVENING; time++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (self->chips), time, carry_day_time_get_name (time));
  adw_bin_set_child (self->times_bin, self->chips);

  for (CarryPlace place = CARRY_PLACE_GYM; place <= CARRY_PLACE_TRAVEL; place++)
    gtk_string_list_append (places, carry_place_get_name (place));
  adw_combo_row_set_model (self->place_row, G_LIST_MODEL (places));
}

/**
 * carry_weekday_row_new:
 * @athlete: the runner, whose day the row shows and writes
 * @weekday: which day of the week
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_weekday_row_new (CarryAthlete *athlete, GDateWeekday weekday)
{
  g_autofree char *name = NULL;
  CarryWeekdayRow *self;
  GDate day;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (g_date_valid_weekday (weekday), NULL);

  /* The year 2001 began on a Monday. */
  g_date_set_dmy (&day, (GDateDay)weekday, G_DATE_JANUARY, 2001);
  name = carry_format_weekday (&day, FALSE);

  self = g_object_new (CARRY_TYPE_WEEKDAY_ROW, "title", name, NULL);
  self->athlete = g_object_ref (athlete);
  self->weekday = weekday;
  show_day (self);

  g_signal_connect_object (athlete, "notify::availability", G_CALLBACK (show_day), self, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (self, "notify::enable-expansion", G_CALLBACK (on_chosen), self);
  g_signal_connect_object (self->chips, "notify::chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->minutes_row, "notify::value", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->place_row, "notify::selected", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
