/* carry-value-stepper.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-value-stepper.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SECONDS_PER_MINUTE 60.0

/**
 * CarryValueStepper:
 *
 * One number of a set. It is plain text that can be typed over; where it is #CarryValueStepper:stepping, there are buttons
 * beside it. It never changes by itself: it asks by #CarryValueStepper::step-requested and
 * #CarryValueStepper::value-requested.
 *
 * Keys: + and − step, a digit, Return or F2 begin to type; a rating takes 1 to 9 at once, and 0 as 10. While one types,
 * Escape gives up; leaving takes what was typed.
 *
 * CSS: a `value-stepper` node, with the classes `stepping` and `unknown`.
 *
 * Accessibility: role spin button.
 */
struct _CarryValueStepper
{
  GtkWidget parent_instance;

  double value;
  double lower;
  double upper;
  guint digits;
  gboolean rating;
  gboolean editing;

  GtkWidget *less_button;
  GtkWidget *more_button;
  GtkStack *stack;
  GtkLabel *value_label;
  GtkText *entry; /* NULL until somebody types: most steppers are never typed into */
};

typedef enum
{
  SIGNAL_STEP_REQUESTED,
  SIGNAL_VALUE_REQUESTED,
} CarryValueStepperSignal;

static guint signals[SIGNAL_VALUE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryValueStepper, carry_value_stepper, GTK_TYPE_WIDGET)

/**
 * carry_value_format:
 * @value: a number, or %CARRY_VALUE_UNKNOWN
 * @digits: after the decimal point, at most
 *
 * Returns: (transfer full): the number without zeros at its end, in the locale's way; a dash for one that is not known
 */
char *
carry_value_format (double value, guint digits)
{
  if (value < 0.0)
    return g_strdup ("—");

  while (digits > 0)
    {
      const double scaled = value * pow (10.0, digits - 1);

      if (fabs (scaled - round (scaled)) > 1e-6)
        break;
      digits--;
    }

  return g_strdup_printf ("%.*f", (int)digits, value);
}

/**
 * carry_value_parse:
 * @text: what was typed
 * @lower: the least that it may be
 * @upper: the most that it may be
 * @digits: after the decimal point; others are rounded away
 * @value: (out): the number, or %CARRY_VALUE_UNKNOWN for no text and for a dash
 *
 * Reads “62.5” and “62,5” alike, and whole numbers as minutes and seconds: “1:30” is 90.
 *
 * Returns: whether the text is a number within the limits
 */
gboolean
carry_value_parse (const char *text, double lower, double upper, guint digits, double *value)
{
  g_autofree char *plain = g_strstrip (g_strdelimit (g_strdup (text), ",", '.'));
  const double precision = pow (10.0, digits);
  char *end;
  double number;

  if (*plain == '\0' || g_str_equal (plain, "—") || g_str_equal (plain, "-"))
    {
      *value = CARRY_VALUE_UNKNOWN;
      return TRUE;
    }

  number = g_ascii_strtod (plain, &end);
  if (*end == ':' && digits == 0)
    number = number * SECONDS_PER_MINUTE + g_ascii_strtod (end + 1, &end);

  if (*end != '\0' || !isfinite (number))
    return FALSE;

  number = round (number * precision) / precision;
  if (number < lower || number > upper)
    return FALSE;

  *value = number;

  return TRUE;
}

static void
end_editing (CarryValueStepper *self)
{
  const gboolean had_focus = self->entry != NULL && gtk_widget_has_focus (GTK_WIDGET (self->entry));

  self->editing = FALSE;
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->value_label));
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
request_value (CarryValueStepper *self, double value)
{
  if (value != self->value)
    g_signal_emit (self, signals[SIGNAL_VALUE_REQUESTED], 0, value);
}

/**
 * carry_value_stepper_commit:
 * @self: a stepper
 *
 * Takes what is being typed, if it is a number that can be.
 */
void
carry_value_stepper_commit (CarryValueStepper *self)
{
  double value;
  gboolean valid;

  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  if (!self->editing)
    return;

  valid = carry_value_parse (gtk_editable_get_text (GTK_EDITABLE (self->entry)), self->lower, self->upper,
                             self->digits, &value);
  end_editing (self);
  if (valid)
    request_value (self, value);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/* Forgets what is being typed. */
void
carry_value_stepper_cancel (CarryValueStepper *self)
{
  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  if (self->editing)
    end_editing (self);
}

static void
on_entry_activate (CarryValueStepper *self)
{
  carry_value_stepper_commit (self);
}

static void
on_entry_leave (CarryValueStepper *self)
{
  carry_value_stepper_commit (self);
}

static gboolean
on_entry_key_pressed (CarryValueStepper *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  end_editing (self);

  return GDK_EVENT_STOP;
}

static void
ensure_entry (CarryValueStepper *self)
{
  GtkEventController *keys, *focus;

  if (self->entry != NULL)
    return;

  self->entry = g_object_new (GTK_TYPE_TEXT, "width-chars", 4, "max-width-chars", 5, "max-length", 7,
                              "xalign", 0.5f, "input-purpose", GTK_INPUT_PURPOSE_NUMBER, NULL);
  keys = gtk_event_controller_key_new ();
  focus = gtk_event_controller_focus_new ();
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (on_entry_activate), self);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_entry_key_pressed), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_entry_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), focus);
  gtk_stack_add_child (self->stack, GTK_WIDGET (self->entry));
}

static void
request_step (CarryValueStepper *self, int direction)
{
  carry_value_stepper_commit (self);
  g_signal_emit (self, signals[SIGNAL_STEP_REQUESTED], 0, direction);
}

static void
on_less_clicked (CarryValueStepper *self)
{
  request_step (self, -1);
}

static void
on_more_clicked (CarryValueStepper *self)
{
  request_step (self, 1);
}

static void
on_clicked (CarryValueStepper *self)
{
  carry_value_stepper_begin (self);
}

static void
begin_with (CarryValueStepper *self, guint digit)
{
  const char text[] = { (char)('0' + digit), '\0' };

  carry_value_stepper_begin (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static gboolean
take_digit (CarryValueStepper *self, guint keyval)
{
  guint digit;

  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    digit = keyval - GDK_KEY_0;
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    digit = keyval - GDK_KEY_KP_0;
  else
    return FALSE;

  /* Of a rating in repetitions 0 is an answer; of an effort of 1 to 10 it is the tenth key. */
  if (self->rating)
    request_value (self, digit == 0 && self->lower > 0.0 ? self->upper : (double)digit);
  else
    begin_with (self, digit);

  return TRUE;
}

static gboolean
on_key_pressed (CarryValueStepper *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (self->editing || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (take_digit (self, keyval))
    return GDK_EVENT_STOP;

  switch (keyval)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      request_step (self, 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      request_step (self, -1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_F2:
      carry_value_stepper_begin (self);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
carry_value_stepper_dispose (GObject *object)
{
  CARRY_VALUE_STEPPER (object)->editing = FALSE;
  CARRY_VALUE_STEPPER (object)->entry = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_VALUE_STEPPER);

  G_OBJECT_CLASS (carry_value_stepper_parent_class)->dispose (object);
}

static void
carry_value_stepper_class_init (CarryValueStepperClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_value_stepper_dispose;

  /**
   * CarryValueStepper::step-requested:
   * @direction: 1 for more, −1 for less
   *
   * The runner wants the next number that there is.
   */
  signals[SIGNAL_STEP_REQUESTED] =
      g_signal_new ("step-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * CarryValueStepper::value-requested:
   * @value: the number within the limits, or %CARRY_VALUE_UNKNOWN
   *
   * The runner typed another number.
   */
  signals[SIGNAL_VALUE_REQUESTED] =
      g_signal_new ("value-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_DOUBLE);

  gtk_widget_class_set_css_name (widget_class, "value-stepper");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-value-stepper.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryValueStepper, less_button);
  gtk_widget_class_bind_template_child (widget_class, CarryValueStepper, more_button);
  gtk_widget_class_bind_template_child (widget_class, CarryValueStepper, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryValueStepper, value_label);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_less_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_more_clicked);
}

static void
say_value (CarryValueStepper *self)
{
  g_autofree char *text = carry_value_format (self->value, self->digits);

  gtk_label_set_label (self->value_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, self->lower,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, self->upper,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, MAX (self->value, self->lower),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  self->value < 0.0 ? _ ("Not said") : text, -1);
}

static void
carry_value_stepper_init (CarryValueStepper *self)
{
  self->value = CARRY_VALUE_UNKNOWN;
  self->upper = 9999.0;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "unknown");
  carry_value_stepper_set_stepping (self, FALSE);
  say_value (self);
}

/**
 * carry_value_stepper_set_title:
 * @self: a stepper
 * @title: what the number is, as “Weight (kg)”
 */
void
carry_value_stepper_set_title (CarryValueStepper *self, const char *title)
{
  /* Translators: the button that makes a number smaller; %s is what it is, as in “Weight (kg)” */
  g_autofree char *less = g_strdup_printf (_ ("Less: %s"), title);
  /* Translators: the button that makes a number larger; %s is what it is, as in “Weight (kg)” */
  g_autofree char *more = g_strdup_printf (_ ("More: %s"), title);

  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->less_button), GTK_ACCESSIBLE_PROPERTY_LABEL, less,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more,
                                  -1);
}

/**
 * carry_value_stepper_set_range:
 * @self: a stepper
 * @lower: the least that can be typed
 * @upper: the most that can be typed
 * @digits: after the decimal point
 */
void
carry_value_stepper_set_range (CarryValueStepper *self, double lower, double upper, guint digits)
{
  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));
  g_return_if_fail (lower >= 0.0 && upper >= lower);

  if (self->lower == lower && self->upper == upper && self->digits == digits)
    return;

  self->lower = lower;
  self->upper = upper;
  self->digits = digits;
  say_value (self);
}

double
carry_value_stepper_get_value (CarryValueStepper *self)
{
  g_return_val_if_fail (CARRY_IS_VALUE_STEPPER (self), CARRY_VALUE_UNKNOWN);

  return self->value;
}

/**
 * carry_value_stepper_set_value:
 * @self: a stepper
 * @value: a number, or %CARRY_VALUE_UNKNOWN
 */
void
carry_value_stepper_set_value (CarryValueStepper *self, double value)
{
  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  if (self->value == value)
    return;

  self->value = value;
  if (value < 0.0)
    gtk_widget_add_css_class (GTK_WIDGET (self), "unknown");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "unknown");
  say_value (self);
}

/**
 * carry_value_stepper_set_stepping:
 * @self: a stepper
 * @stepping: whether there are buttons for less and more
 */
void
carry_value_stepper_set_stepping (CarryValueStepper *self, gboolean stepping)
{
  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  gtk_widget_set_visible (self->less_button, stepping);
  gtk_widget_set_visible (self->more_button, stepping);
  if (stepping)
    gtk_widget_add_css_class (GTK_WIDGET (self), "stepping");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "stepping");
}

/**
 * carry_value_stepper_set_rating:
 * @self: a stepper
 * @rating: whether one digit is an answer
 */
void
carry_value_stepper_set_rating (CarryValueStepper *self, gboolean rating)
{
  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  self->rating = rating;
}

/**
 * carry_value_stepper_begin:
 * @self: a stepper
 *
 * Lets the runner type.
 */
void
carry_value_stepper_begin (CarryValueStepper *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_VALUE_STEPPER (self));

  if (self->editing)
    return;

  ensure_entry (self);
  self->editing = TRUE;
  text = self->value < 0.0 ? g_strdup ("") : carry_value_format (self->value, self->digits);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->entry));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
