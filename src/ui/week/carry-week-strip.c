/* carry-week-strip.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-strip.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-text.h"

#define MAX_DOTS 4u
#define LEAST_SWIPE 200.0 /* pixels a second; slower is a press that wavers */

/**
 * CarryWeekStrip:
 *
 * The seven days of a week in one line, for narrow windows: letter, number and a dot for each session, round
 * for runs and square for strength. A swipe changes the week.
 */
struct _CarryWeekStrip
{
  GtkWidget parent_instance;

  CarryWeek *week;
  GDate today;

  struct
  {
    GtkWidget *button;
    GtkLabel *letter_label;
    GtkLabel *number_label;
    GtkWidget *dots[MAX_DOTS];
  } days[CARRY_DAYS_PER_WEEK];
};

typedef enum
{
  SIGNAL_DAY_ACTIVATED,
} CarryWeekStripSignal;

static guint signals[SIGNAL_DAY_ACTIVATED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekStrip, carry_week_strip, GTK_TYPE_WIDGET)

static void
on_clicked (GtkWidget *button, CarryWeekStrip *self)
{
  const guint day = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "day"));

  g_signal_emit (self, signals[SIGNAL_DAY_ACTIVATED], 0, day);
}

static char *
format_letter (const GDate *day)
{
  g_autofree char *weekday = carry_format_weekday (day, TRUE);

  return g_utf8_substring (weekday, 0, 1);
}

static GtkLabel *
append_label (GtkWidget *content, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (content), label);

  return GTK_LABEL (label);
}

static void
create_day (CarryWeekStrip *self, guint day)
{
  GtkWidget *button = self->days[day].button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *dots = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  self->days[day].letter_label = append_label (content, "caption");
  self->days[day].number_label = append_label (content, "number");
  gtk_widget_add_css_class (GTK_WIDGET (self->days[day].number_label), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->days[day].number_label), "numeric");

  gtk_widget_set_halign (dots, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (dots, -1, 6);
  gtk_box_append (GTK_BOX (content), dots);

  for (guint i = 0; i < MAX_DOTS; i++)
    {
      self->days[day].dots[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_box_append (GTK_BOX (dots), self->days[day].dots[i]);
    }

  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), "day", GUINT_TO_POINTER (day));
  g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
update_dots (CarryWeekStrip *self, guint day)
{
  GListModel *sessions = G_LIST_MODEL (carry_week_get_day (self->week, day));

  for (guint i = 0; i < MAX_DOTS; i++)
    {
      g_autoptr (CarrySession) session = g_list_model_get_item (sessions, i);
      const char *classes[] = { "dot", session != NULL ? carry_session_get_css_class (session) : NULL, NULL };

      gtk_widget_set_css_classes (self->days[day].dots[i], classes);
      gtk_widget_set_visible (self->days[day].dots[i], session != NULL);
    }
}

static void
update_all_dots (CarryWeekStrip *self)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    update_dots (self, day);
}

static void
update_days (CarryWeekStrip *self)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const GDate *date = carry_day_get_date (carry_week_get_day (self->week, day));
      GtkWidget *button = self->days[day].button;
      g_autofree char *label = carry_format_day (date);
      g_autofree char *letter = format_letter (date);
      g_autofree char *number = g_strdup_printf ("%u", g_date_get_day (date));

      gtk_label_set_label (self->days[day].letter_label, letter);
      gtk_label_set_label (self->days[day].number_label, number);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

      if (g_date_compare (date, &self->today) == 0)
        gtk_widget_add_css_class (button, "today");
      else
        gtk_widget_remove_css_class (button, "today");
    }
}

static void
on_swipe (CarryWeekStrip *self, double velocity_x, double velocity_y)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  const gboolean forwards = mirrored ? velocity_x > 0 : velocity_x < 0;

  if (ABS (velocity_x) > ABS (velocity_y) && ABS (velocity_x) > LEAST_SWIPE)
    gtk_widget_activate_action (GTK_WIDGET (self), forwards ? "win.next-week" : "win.previous-week", NULL);
}

static void
carry_week_strip_dispose (GObject *object)
{
  CarryWeekStrip *self = CARRY_WEEK_STRIP (object);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_all_dots, self);

  g_clear_object (&self->week);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    g_clear_pointer (&self->days[day].button, gtk_widget_unparent);

  G_OBJECT_CLASS (carry_week_strip_parent_class)->dispose (object);
}

static void
carry_week_strip_class_init (CarryWeekStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_week_strip_dispose;

  /**
   * CarryWeekStrip::day-activated:
   * @day: day of the week, 0 to 6
   *
   * The runner wants to see that day.
   */
  signals[SIGNAL_DAY_ACTIVATED] = g_signal_new ("day-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
carry_week_strip_init (CarryWeekStrip *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    create_day (self, day);

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "week-strip");
  /* before the buttons take the press for theirs */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (swipe), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (on_swipe), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
}

void
carry_week_strip_set_week (CarryWeekStrip *self, CarryWeek *week, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WEEK_STRIP (self));
  g_return_if_fail (CARRY_IS_WEEK (week));

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_all_dots, self);

  g_set_object (&self->week, week);
  self->today = *today;
  g_signal_connect_object (week, "changed", G_CALLBACK (update_all_dots), self, G_CONNECT_SWAPPED);
  update_days (self);
  update_all_dots (self);
}
