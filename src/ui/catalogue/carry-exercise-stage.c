/* carry-exercise-stage.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-stage.h"

#include "carry-figure-loop.h"
#include "carry-figure-picture.h"
#include "carry-figure.h"

#include <glib/gi18n.h>

#define MICROSECONDS 1e6

/* Source: DESIGN 8. */
#define LEAST_FRAME_S (1.0 / 30.0)
#define STEP_S 1.5

/* How far a camera may be turned for its view to be called three quarters, in degrees. */
#define LEAST_THREE_QUARTERS 10
#define MOST_THREE_QUARTERS 50

/**
 * CarryExerciseStage:
 *
 * The figure of an exercise from a side to choose: start and end beside each other, or one figure that moves. A
 * scrubber shows any moment between.
 *
 * Where animations are turned off nothing moves by itself, and playing steps between start and end.
 *
 * CSS: class `exercise-stage`.
 */
struct _CarryExerciseStage
{
  AdwBin parent_instance;

  char *figure;
  double t; /* 0 to 1 */
  CarryFigureView view;
  gboolean playing;
  gboolean once; /* stops at the end of the loop */
  CarryFigureLoop loop;
  guint tick;
  gint64 began; /* frame time in microseconds, 0 before the first frame */
  gint64 drawn;

  GtkWidget *start_picture;
  GtkWidget *end_picture;
  GtkWidget *moving_picture;
  GtkWidget *play_button;
  AdwToggleGroup *views;
  AdwToggle *best_view;
};

typedef enum
{
  PROP_FIGURE = 1,
  PROP_T,
  PROP_PLAYING,
  PROP_VIEW,
} CarryExerciseStageProperty;

static GParamSpec *props[PROP_VIEW + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseStage, carry_exercise_stage, ADW_TYPE_BIN)

static char *
choose_page (CarryExerciseStage *self, double t, gboolean playing)
{
  return g_strdup (!playing && (t <= 0.0 || t >= 1.0) ? "both" : "moving");
}

static char *
choose_icon (CarryExerciseStage *self, gboolean playing)
{
  return g_strdup (playing ? "media-playback-pause-symbolic" : "media-playback-start-symbolic");
}

static char *
name_play (CarryExerciseStage *self, gboolean playing)
{
  return g_strdup (playing ? _ ("Pause") : _ ("Play"));
}

static void
set_t (CarryExerciseStage *self, double t)
{
  if (self->t == t)
    return;

  self->t = t;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_T]);
}

static gboolean
move_figure (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  CarryExerciseStage *self = CARRY_EXERCISE_STAGE (widget);
  const gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds;

  if (self->began == 0)
    self->began = now;

  if ((double)(now - self->drawn) < LEAST_FRAME_S * MICROSECONDS)
    return G_SOURCE_CONTINUE;

  self->drawn = now;
  seconds = (double)(now - self->began) / MICROSECONDS;

  if (self->once && seconds >= carry_figure_loop_get_length (&self->loop))
    {
      set_t (self, 0.0);
      carry_exercise_stage_set_playing (self, FALSE);
      return G_SOURCE_CONTINUE;
    }

  if (adw_get_enable_animations (widget))
    set_t (self, carry_figure_loop_get_t (&self->loop, seconds));
  else
    set_t (self, (gint64)(seconds / STEP_S) % 2 == 0 ? 0.0 : 1.0);

  return G_SOURCE_CONTINUE;
}

static void
on_play_clicked (CarryExerciseStage *self)
{
  carry_exercise_stage_set_playing (self, !self->playing);
}

static void
set_view (CarryExerciseStage *self, CarryFigureView view)
{
  GEnumClass *views = g_type_class_peek (CARRY_TYPE_FIGURE_VIEW);

  if (self->view == view)
    return;

  self->view = view;
  adw_toggle_group_set_active_name (self->views, g_enum_get_value (views, (int)view)->value_nick);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

/* Also comes while the template is put together and taken apart. */
static void
on_view_chosen (CarryExerciseStage *self)
{
  const char *name = self->views != NULL ? adw_toggle_group_get_active_name (self->views) : NULL;
  GEnumClass *views = g_type_class_peek (CARRY_TYPE_FIGURE_VIEW);

  if (name != NULL)
    set_view (self, (CarryFigureView)g_enum_get_value_by_nick (views, name)->value);
}

static gboolean
on_scrubbed (CarryExerciseStage *self)
{
  carry_exercise_stage_set_playing (self, FALSE);

  return GDK_EVENT_PROPAGATE;
}

/* The exercise, which moment of it, and what one would see. */
static void
name_picture (GtkWidget *picture, const char *moment, const char *description)
{
  /* Translators: for who does not see a picture: which one it is, and what it shows: “Reverse Lunge, end position: rear
   * knee near the floor” */
  g_autofree char *full = g_strdup_printf (C_ ("exercise figure", "%s: %s"), moment, description);

  gtk_accessible_update_property (GTK_ACCESSIBLE (picture), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *description != '\0' ? full : moment, -1);
}

/* For who does not see the figure. */
static void
name_pictures (CarryExerciseStage *self, CarryExercise *exercise)
{
  const CarryExerciseText *text = carry_exercise_get_text (exercise);
  const char *name = carry_exercise_get_name (exercise);
  g_autofree char *both = g_strdup_printf ("%s %s", text->start, text->end);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *start = g_strdup_printf (_ ("%s, start position"), name);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *end = g_strdup_printf (_ ("%s, end position"), name);
  /* Translators: what a picture shows; %s is the name of an exercise */
  g_autofree char *movement = g_strdup_printf (_ ("%s, the movement"), name);

  name_picture (self->start_picture, start, text->start);
  name_picture (self->end_picture, end, text->end);
  name_picture (self->moving_picture, movement, g_strstrip (both));
}

static void
name_best_view (CarryExerciseStage *self, const CarryMovement *movement)
{
  const gboolean turned = movement != NULL && ABS (movement->yaw) >= LEAST_THREE_QUARTERS &&
                          ABS (movement->yaw) <= MOST_THREE_QUARTERS;

  /* Translators: half turned, between side and front; and the view that shows the movement best */
  adw_toggle_set_label (self->best_view,
                        turned ? C_ ("view of a figure", "3/4") : C_ ("view of a figure", "Best"));
}

static gboolean
carry_exercise_stage_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CARRY_EXERCISE_STAGE (widget)->play_button);
}

static void
carry_exercise_stage_unmap (GtkWidget *widget)
{
  carry_exercise_stage_set_playing (CARRY_EXERCISE_STAGE (widget), FALSE);

  GTK_WIDGET_CLASS (carry_exercise_stage_parent_class)->unmap (widget);
}

static void
carry_exercise_stage_dispose (GObject *object)
{
  CarryExerciseStage *self = CARRY_EXERCISE_STAGE (object);

  carry_exercise_stage_set_playing (self, FALSE);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_STAGE);

  G_OBJECT_CLASS (carry_exercise_stage_parent_class)->dispose (object);
}

static void
carry_exercise_stage_finalize (GObject *object)
{
  g_free (CARRY_EXERCISE_STAGE (object)->figure);

  G_OBJECT_CLASS (carry_exercise_stage_parent_class)->finalize (object);
}

static void
carry_exercise_stage_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExerciseStage *self = CARRY_EXERCISE_STAGE (object);

  switch ((CarryExerciseStageProperty)prop_id)
    {
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;

    case PROP_T:
      g_value_set_double (value, self->t);
      break;

    case PROP_PLAYING:
      g_value_set_boolean (value, self->playing);
      break;

    case PROP_VIEW:
      g_value_set_enum (value, (int)self->view);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_stage_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseStage *self = CARRY_EXERCISE_STAGE (object);

  switch ((CarryExerciseStageProperty)prop_id)
    {
    case PROP_T:
      set_t (self, g_value_get_double (value));
      break;

    case PROP_PLAYING:
      carry_exercise_stage_set_playing (self, g_value_get_boolean (value));
      break;

    case PROP_VIEW:
      set_view (self, (CarryFigureView)g_value_get_enum (value));
      break;

    case PROP_FIGURE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_stage_class_init (CarryExerciseStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_exercise_stage_dispose;
  object_class->finalize = carry_exercise_stage_finalize;
  object_class->get_property = carry_exercise_stage_get_property;
  object_class->set_property = carry_exercise_stage_set_property;

  widget_class->grab_focus = carry_exercise_stage_grab_focus;
  widget_class->unmap = carry_exercise_stage_unmap;

  props[PROP_FIGURE] =
      g_param_spec_string ("figure", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /* The moment shown: 0 is the start, 1 the end. */
  props[PROP_T] = g_param_spec_double ("t", NULL, NULL, 0, 1, 0, flags);
  props[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  props[PROP_VIEW] =
      g_param_spec_enum ("view", NULL, NULL, CARRY_TYPE_FIGURE_VIEW, CARRY_FIGURE_VIEW_BEST, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, start_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, end_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, moving_picture);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, play_button);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, views);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseStage, best_view);
  gtk_widget_class_bind_template_callback (widget_class, choose_page);
  gtk_widget_class_bind_template_callback (widget_class, choose_icon);
  gtk_widget_class_bind_template_callback (widget_class, name_play);
  gtk_widget_class_bind_template_callback (widget_class, on_play_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_scrubbed);
  gtk_widget_class_bind_template_callback (widget_class, on_view_chosen);
}

static void
carry_exercise_stage_init (CarryExerciseStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_stage_set_exercise:
 * @self: a stage
 * @exercise: an exercise; one without a figure leaves the stage empty
 *
 * Shows start and end of another exercise.
 */
void
carry_exercise_stage_set_exercise (CarryExerciseStage *self, CarryExercise *exercise)
{
  const CarryDose *dose;
  const CarryMovement *movement;

  g_return_if_fail (CARRY_IS_EXERCISE_STAGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  dose = carry_prescription_get_dose (carry_exercise_get_dose (exercise));
  movement = carry_figure_get (carry_exercise_get_figure (exercise));
  carry_figure_loop_init (&self->loop, dose, carry_figure_loop_rises (carry_exercise_get_figure (exercise)));

  carry_exercise_stage_set_playing (self, FALSE);
  set_t (self, 0.0);

  set_view (self, CARRY_FIGURE_VIEW_BEST);
  name_best_view (self, movement);
  name_pictures (self, exercise);

  if (g_set_str (&self->figure, carry_exercise_get_figure (exercise)))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FIGURE]);
}

gboolean
carry_exercise_stage_get_playing (CarryExerciseStage *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_STAGE (self), FALSE);

  return self->playing;
}

/**
 * carry_exercise_stage_set_playing:
 * @self: a stage
 * @playing: whether the figure moves
 *
 * Starts or stops the movement. It starts over, and it stops where it is.
 */
void
carry_exercise_stage_set_playing (CarryExerciseStage *self, gboolean playing)
{
  g_return_if_fail (CARRY_IS_EXERCISE_STAGE (self));

  self->once = FALSE;
  if (self->playing == playing)
    return;

  self->playing = playing;

  if (playing)
    {
      self->began = 0;
      self->drawn = 0;
      self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), move_figure, NULL, NULL);
    }
  else
    {
      gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
    }

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLAYING]);
}

/**
 * carry_exercise_stage_play_once:
 * @self: a stage
 *
 * Shows the movement once and then start and end again. Does nothing where animations are turned off.
 */
void
carry_exercise_stage_play_once (CarryExerciseStage *self)
{
  g_return_if_fail (CARRY_IS_EXERCISE_STAGE (self));

  if (self->figure == NULL || !adw_get_enable_animations (GTK_WIDGET (self)))
    return;

  carry_exercise_stage_set_playing (self, TRUE);
  self->once = TRUE;
}
