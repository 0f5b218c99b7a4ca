/* carry-check-in-scale.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-check-in-scale.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/**
 * CarryCheckInScale:
 *
 * One question of the morning with five steps from best to worst; it says in words what the step under the pointer or the
 * focus means. What the runner chooses is asked for by #CarryCheckInScale::level-requested.
 *
 * Keys: one tab stop; arrows choose.
 *
 * Accessibility: role radio group, named by the question; each step is named by its answer.
 */
struct _CarryCheckInScale
{
  GtkWidget parent_instance;

  CarryCheckInQuestion question;
  guint level; /* that was said; 0 for none */
  gboolean setting;

  GtkLabel *name_label;
  GtkWidget *steps;
  GtkLabel *word_label;
  GtkCheckButton *buttons[CARRY_N_CHECK_IN_LEVELS];
};

typedef enum
{
  PROP_QUESTION = 1,
} CarryCheckInScaleProperty;

typedef enum
{
  SIGNAL_LEVEL_REQUESTED,
} CarryCheckInScaleSignal;

static GParamSpec *props[PROP_QUESTION + 1];
static guint signals[SIGNAL_LEVEL_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryCheckInScale, carry_check_in_scale, GTK_TYPE_WIDGET)

static guint
level_of (GtkWidget *button)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "level"));
}

static void
show_word (CarryCheckInScale *self, guint level)
{
  gtk_label_set_label (self->word_label,
                       level > 0 ? carry_check_in_level_get_name (self->question, level) : _ ("Not said"));
}

static void
on_toggled (CarryCheckInScale *self, GtkCheckButton *button)
{
  if (self->setting || !gtk_check_button_get_active (button))
    return;

  show_word (self, level_of (GTK_WIDGET (button)));
  g_signal_emit (self, signals[SIGNAL_LEVEL_REQUESTED], 0, level_of (GTK_WIDGET (button)));
}

static void
on_enter (GtkEventController *controller, double x, double y, CarryCheckInScale *self)
{
  show_word (self, level_of (gtk_event_controller_get_widget (controller)));
}

static void
on_leave (GtkEventController *controller, CarryCheckInScale *self)
{
  show_word (self, self->level);
}

static void
carry_check_in_scale_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_CHECK_IN_SCALE);

  G_OBJECT_CLASS (carry_check_in_scale_parent_class)->dispose (object);
}

static void
add_step (CarryCheckInScale *self, guint level)
{
  const char *word = carry_check_in_level_get_name (self->question, level);
  GtkWidget *button = gtk_check_button_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->buttons[level - 1] = GTK_CHECK_BUTTON (button);
  g_object_set_data (G_OBJECT (button), "level", GUINT_TO_POINTER (level));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (button), level > 1 ? self->buttons[0] : NULL);
  gtk_widget_set_tooltip_text (button, word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);

  g_signal_connect (motion, "enter", G_CALLBACK (on_enter), self);
  g_signal_connect (motion, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (button, motion);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (on_toggled), self);
  gtk_box_append (GTK_BOX (self->steps), button);
}

static void
carry_check_in_scale_constructed (GObject *object)
{
  CarryCheckInScale *self = CARRY_CHECK_IN_SCALE (object);
  const char *name = carry_check_in_question_get_name (self->question);

  G_OBJECT_CLASS (carry_check_in_scale_parent_class)->constructed (object);

  gtk_label_set_label (self->name_label, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  for (guint level = 1; level <= CARRY_N_CHECK_IN_LEVELS; level++)
    add_step (self, level);
  show_word (self, 0);
}

static void
carry_check_in_scale_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryCheckInScale *self = CARRY_CHECK_IN_SCALE (object);

  switch ((CarryCheckInScaleProperty)prop_id)
    {
    case PROP_QUESTION:
      self->question = (CarryCheckInQuestion)g_value_get_uint (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_check_in_scale_class_init (CarryCheckInScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_check_in_scale_dispose;
  object_class->constructed = carry_check_in_scale_constructed;
  object_class->set_property = carry_check_in_scale_set_property;

  /**
   * CarryCheckInScale:question:
   *
   * The #CarryCheckInQuestion.
   */
  props[PROP_QUESTION] =
      g_param_spec_uint ("question", NULL, NULL, 0, CARRY_N_CHECK_IN_QUESTIONS - 1, 0,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryCheckInScale::level-requested:
   * @level: 1, the best, to 5
   *
   * The runner answers.
   */
  signals[SIGNAL_LEVEL_REQUESTED] =
      g_signal_new ("level-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, ADW_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-check-in-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCheckInScale, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryCheckInScale, steps);
  gtk_widget_class_bind_template_child (widget_class, CarryCheckInScale, word_label);
}

static void
carry_check_in_scale_init (CarryCheckInScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_check_in_scale_set_level:
 * @self: a scale
 * @level: what was said, or 0
 */
void
carry_check_in_scale_set_level (CarryCheckInScale *self, guint level)
{
  g_return_if_fail (CARRY_IS_CHECK_IN_SCALE (self) && level <= CARRY_N_CHECK_IN_LEVELS);

  self->level = level;
  self->setting = TRUE;
  for (guint i = 0; i < CARRY_N_CHECK_IN_LEVELS; i++)
    gtk_check_button_set_active (self->buttons[i], i + 1 == level);
  self->setting = FALSE;
  show_word (self, level);
}
