/* carry-workout-stage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-stage.h"

#include "carry-figure-loop.h"
#include "carry-figure-picture.h"

#include <glib/gi18n.h>

#define MICROSECONDS 1e6

/* Source: DESIGN 8. */
#define LEAST_FRAME_S (1.0 / 30.0)
#define STEP_S 1.5

#define MOST_CUES 3

#define WIDE_HEIGHT 236
#define NARROW_HEIGHT 180

/**
 * CarryWorkoutStage:
 *
 * How an exercise of a workout is done: start and end beside each other, its dose and its cues. While it is moving, one
 * figure keeps the tempo of the dose, as slowly as the runner is to move, so that one can breathe along.
 *
 * Where animations are turned off the moving figure steps between start and end.
 *
 * CSS: class `workout-stage`.
 */
struct _CarryWorkoutStage
{
  AdwBin parent_instance;

  char *figure;
  gboolean narrow;
  gboolean moving;
  CarryFigureLoop loop;
  guint tick;
  gint64 began; /* frame time in microseconds, 0 before the first frame */
  gint64 drawn;

  GtkStack *pictures;
  GtkWidget *start_picture;
  GtkWidget *end_picture;
  GtkWidget *moving_picture;
  GtkButton *play_button;
  GtkLabel *name_label;
  GtkLabel *dose_label;
  GtkWidget *cues;
};

typedef enum
{
  PROP_FIGURE = 1,
  PROP_NARROW,
} CarryWorkoutStageProperty;

static GParamSpec *props[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutStage, carry_workout_stage, ADW_TYPE_BIN)

static GtkOrientation
choose_orientation (CarryWorkoutStage *self, gboolean narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static int
choose_height (CarryWorkoutStage *self, gboolean narrow)
{
  return narrow ? NARROW_HEIGHT : WIDE_HEIGHT;
}

static gboolean
has_figure (CarryWorkoutStage *self, const char *figure)
{
  return figure != NULL && *figure != '\0';
}

static void
on_play_clicked (CarryWorkoutStage *self)
{
  carry_workout_stage_set_moving (self, !self->moving);
}

static gboolean
move_figure (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  CarryWorkoutStage *self = CARRY_WORKOUT_STAGE (widget);
  const gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds, t;

  if (self->began == 0)
    self->began = now;

  if ((double)(now - self->drawn) < LEAST_FRAME_S * MICROSECONDS)
    return G_SOURCE_CONTINUE;

  self->drawn = now;
  seconds = (double)(now - self->began) / MICROSECONDS;
  if (adw_get_enable_animations (widget))
    t = carry_figure_loop_get_t (&self->loop, seconds);
  else
    t = (gint64)(seconds / STEP_S) % 2 == 0 ? 0.0 : 1.0;
  g_object_set (self->moving_picture, "t", t, NULL);

  return G_SOURCE_CONTINUE;
}

static void
carry_workout_stage_unmap (GtkWidget *widget)
{
  carry_workout_stage_set_moving (CARRY_WORKOUT_STAGE (widget), FALSE);

  GTK_WIDGET_CLASS (carry_workout_stage_parent_class)->unmap (widget);
}

static void
carry_workout_stage_dispose (GObject *object)
{
  CarryWorkoutStage *self = CARRY_WORKOUT_STAGE (object);

  carry_workout_stage_set_moving (self, FALSE);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WORKOUT_STAGE);

  G_OBJECT_CLASS (carry_workout_stage_parent_class)->dispose (object);
}

static void
carry_workout_stage_finalize (GObject *object)
{
  g_free (CARRY_WORKOUT_STAGE (object)->figure);

  G_OBJECT_CLASS (carry_workout_stage_parent_class)->finalize (object);
}

static void
carry_workout_stage_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWorkoutStage *self = CARRY_WORKOUT_STAGE (object);

  switch ((CarryWorkoutStageProperty)prop_id)
    {
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_stage_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWorkoutStage *self = CARRY_WORKOUT_STAGE (object);

  switch ((CarryWorkoutStageProperty)prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;

      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_FIGURE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-workout-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, pictures);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, start_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, end_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, moving_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, play_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, dose_label);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutStage, cues);
  gtk_widget_class_bind_template_callback (widget_class, choose_orientation);
  gtk_widget_class_bind_template_callback (widget_class, choose_height);
  gtk_widget_class_bind_template_callback (widget_class, has_figure);
  gtk_widget_class_bind_template_callback (widget_class, on_play_clicked);
}

static void
carry_workout_stage_class_init (CarryWorkoutStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_workout_stage_dispose;
  object_class->finalize = carry_workout_stage_finalize;
  object_class->get_property = carry_workout_stage_get_property;
  object_class->set_property = carry_workout_stage_set_property;
  GTK_WIDGET_CLASS (klass)->unmap = carry_workout_stage_unmap;

  props[PROP_FIGURE] =
      g_param_spec_string ("figure", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /* The words stand under the figures. */
  props[PROP_NARROW] = g_param_spec_boolean (
      "narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
carry_workout_stage_init (CarryWorkoutStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_cue (CarryWorkoutStage *self, const char *cue)
{
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "spacing", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic", "valign",
                                  GTK_ALIGN_START, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", cue, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (icon, "cue-icon");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (self->cues), box);
}

static void
show_cues (CarryWorkoutStage *self, CarryExercise *exercise)
{
  const char *const *cues = (const char *const *)carry_exercise_get_text (exercise)->cues;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->cues)) != NULL)
    gtk_box_remove (GTK_BOX (self->cues), child);

  for (guint i = 0; cues != NULL && cues[i] != NULL && i < MOST_CUES; i++)
    add_cue (self, cues[i]);
}

static void
name_pictures (CarryWorkoutStage *self, CarryExercise *exercise)
{
  const char *name = carry_exercise_get_name (exercise);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *start = g_strdup_printf (_ ("%s, start position"), name);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *end = g_strdup_printf (_ ("%s, end position"), name);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *movement = g_strdup_printf (_ ("%s, the movement"), name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->start_picture), GTK_ACCESSIBLE_PROPERTY_LABEL, start,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->end_picture), GTK_ACCESSIBLE_PROPERTY_LABEL, end, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->moving_picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  movement, -1);
}

/**
 * carry_workout_stage_show:
 * @self: a stage
 * @exercise: the exercise that is done
 * @dose: how
 */
void
carry_workout_stage_show (CarryWorkoutStage *self, CarryExercise *exercise, CarryPrescription *dose)
{
  g_return_if_fail (CARRY_IS_WORKOUT_STAGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise) && dose != NULL);

  carry_figure_loop_init_true (&self->loop, carry_prescription_get_dose (dose),
                               carry_figure_loop_rises (carry_exercise_get_figure (exercise)));
  self->began = 0;
  gtk_label_set_label (self->name_label, carry_exercise_get_name (exercise));
  show_cues (self, exercise);
  name_pictures (self, exercise);

  if (g_set_str (&self->figure, carry_exercise_get_figure (exercise)))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FIGURE]);
}

/**
 * carry_workout_stage_set_dose_text:
 * @self: a stage
 * @text: the dose of the exercise in words
 */
void
carry_workout_stage_set_dose_text (CarryWorkoutStage *self, const char *text)
{
  g_return_if_fail (CARRY_IS_WORKOUT_STAGE (self) && text != NULL);

  gtk_label_set_label (self->dose_label, text);
}

gboolean
carry_workout_stage_get_moving (CarryWorkoutStage *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_STAGE (self), FALSE);

  return self->moving;
}

/**
 * carry_workout_stage_set_moving:
 * @self: a stage
 * @moving: whether the figure keeps the tempo
 */
void
carry_workout_stage_set_moving (CarryWorkoutStage *self, gboolean moving)
{
  g_return_if_fail (CARRY_IS_WORKOUT_STAGE (self));

  if (self->moving == moving)
    return;

  self->moving = moving;
  self->began = 0;
  if (moving)
    {
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), move_figure, NULL, NULL);
    }
  else
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
      self->tick = 0;
    }

  gtk_stack_set_visible_child_name (self->pictures, moving ? "moving" : "both");
  gtk_button_set_icon_name (self->play_button,
                            moving ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play_button),
                               moving ? _ ("Show Start and End") : _ ("Show the Movement"));
}
