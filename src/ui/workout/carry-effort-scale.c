/* carry-effort-scale.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-effort-scale.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST 10

/**
 * CarryEffortScale:
 *
 * A number from 0 to 10, with what it means in words. What the runner chooses is told by
 * #CarryEffortScale::level-requested.
 *
 * Keys: 1 to 9, and 0 for 10; arrows go between numbers.
 *
 * CSS: an `effort-scale` node.
 *
 * Accessibility: role radio group; each number is named with its word.
 */
struct _CarryEffortScale
{
  GtkWidget parent_instance;

  int level; /* or CARRY_EFFORT_NOT_SAID */
  gboolean setting;
  CarryEffortWording wording;

  AdwWrapBox *levels;
  GtkLabel *word_label;
  GtkWidget *buttons[MOST + 1];
};

typedef enum
{
  SIGNAL_LEVEL_REQUESTED,
} CarryEffortScaleSignal;

static guint signals[SIGNAL_LEVEL_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryEffortScale, carry_effort_scale, GTK_TYPE_WIDGET)

/**
 * carry_effort_get_word:
 * @level: 0 to 10
 *
 * Names an effort of a whole session.
 *
 * Source: the modified CR10 scale of Foster et al. 2001, J Strength Cond Res 15(1):109–115; it has no words for 6, 8
 * and 9.
 *
 * Returns: a word, or “”
 */
const char *
carry_effort_get_word (int level)
{
  switch (level)
    {
    case 0:
      return C_ ("effort", "Rest");
    case 1:
      return C_ ("effort", "Very, very easy");
    case 2:
      return C_ ("effort", "Easy");
    case 3:
      return C_ ("effort", "Moderate");
    case 4:
      return C_ ("effort", "Somewhat hard");
    case 5:
      return C_ ("effort", "Hard");
    case 7:
      return C_ ("effort", "Very hard");
    case 10:
      return C_ ("effort", "Maximal");
    default:
      return "";
    }
}

/* The word of a level, or where it has none, between which words it lies. */
static char *
describe (CarryEffortScale *self, int level)
{
  int lower = level, upper = level;

  if (level < 0)
    return g_strdup (_ ("Not said"));

  while (lower > 0 && *self->wording (lower) == '\0')
    lower--;
  while (upper < MOST && *self->wording (upper) == '\0')
    upper++;
  if (lower == upper)
    return g_strdup_printf ("%d · %s", level, self->wording (level));

  /* Translators: a number on a scale that has no word of its own, and the words below and above: “6 · between Hard and
   * Very hard” */
  return g_strdup_printf (_ ("%d · between %s and %s"), level, self->wording (lower), self->wording (upper));
}

static void
show_word (CarryEffortScale *self, int level)
{
  g_autofree char *word = describe (self, level);

  gtk_label_set_label (self->word_label, word);
}

static int
level_of (CarryEffortScale *self, GtkWidget *button)
{
  int level = 0;

  while (level < MOST && self->buttons[level] != button)
    level++;

  return level;
}

static void
on_toggled (CarryEffortScale *self, GtkWidget *button)
{
  if (self->setting || !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)))
    return;

  self->level = level_of (self, button);
  show_word (self, self->level);
  g_signal_emit (self, signals[SIGNAL_LEVEL_REQUESTED], 0, self->level);
}

static void
on_enter (GtkEventController *controller, double x, double y, CarryEffortScale *self)
{
  show_word (self, level_of (self, gtk_event_controller_get_widget (controller)));
}

static void
on_leave (GtkEventController *controller, CarryEffortScale *self)
{
  show_word (self, self->level);
}

static gboolean
on_key_pressed (CarryEffortScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint digit;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    digit = keyval - GDK_KEY_0;
  else if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    digit = keyval - GDK_KEY_KP_0;
  else
    return GDK_EVENT_PROPAGATE;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[digit == 0 ? MOST : digit]), TRUE);

  return GDK_EVENT_STOP;
}

static void
carry_effort_scale_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EFFORT_SCALE);

  G_OBJECT_CLASS (carry_effort_scale_parent_class)->dispose (object);
}

static void
carry_effort_scale_class_init (CarryEffortScaleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_effort_scale_dispose;

  /**
   * CarryEffortScale::level-requested:
   * @level: 0 to 10
   *
   * The runner chooses a number.
   */
  signals[SIGNAL_LEVEL_REQUESTED] =
      g_signal_new ("level-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "effort-scale");
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-effort-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEffortScale, levels);
  gtk_widget_class_bind_template_child (widget_class, CarryEffortScale, word_label);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
}

static void
add_level (CarryEffortScale *self, int level)
{
  g_autofree char *label = g_strdup_printf ("%d", level);
  GtkWidget *button =
      g_object_new (GTK_TYPE_TOGGLE_BUTTON, "label", label, "group", level > 0 ? self->buttons[0] : NULL,
                    "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->buttons[level] = button;
  /* Its name says more than the number on it. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_widget_add_css_class (button, "numeric");
  g_signal_connect (motion, "enter", G_CALLBACK (on_enter), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (button, motion);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (on_toggled), self);
  adw_wrap_box_append (self->levels, button);
}

static void
carry_effort_scale_init (CarryEffortScale *self)
{
  self->level = CARRY_EFFORT_NOT_SAID;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int level = 0; level <= MOST; level++)
    add_level (self, level);
  carry_effort_scale_set_wording (self, _ ("Effort of the Session"), carry_effort_get_word);
}

/**
 * carry_effort_scale_set_wording:
 * @self: a scale
 * @title: what is asked
 * @wording: words for the levels; 0 and 10 have one
 */
void
carry_effort_scale_set_wording (CarryEffortScale *self, const char *title, CarryEffortWording wording)
{
  g_return_if_fail (CARRY_IS_EFFORT_SCALE (self) && wording != NULL);

  self->wording = wording;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (int level = 0; level <= MOST; level++)
    {
      g_autofree char *name = describe (self, level);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[level]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      name, -1);
    }
  show_word (self, self->level);
}

int
carry_effort_scale_get_level (CarryEffortScale *self)
{
  g_return_val_if_fail (CARRY_IS_EFFORT_SCALE (self), CARRY_EFFORT_NOT_SAID);

  return self->level;
}

/**
 * carry_effort_scale_set_level:
 * @self: a scale
 * @level: 0 to 10, or %CARRY_EFFORT_NOT_SAID
 */
void
carry_effort_scale_set_level (CarryEffortScale *self, int level)
{
  g_return_if_fail (CARRY_IS_EFFORT_SCALE (self) && level <= MOST);

  self->level = level;
  self->setting = TRUE;
  for (int i = 0; i <= MOST; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == level);
  self->setting = FALSE;
  show_word (self, level);
}
