/* carry-exercise-muscles.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-muscles.h"

#include "carry-exercise-words.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-map.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* How much a helping muscle does where a main one does 1. Source: DESIGN 14. */
#define HELPING_SHARE 0.5

/**
 * CarryExerciseMuscles:
 *
 * A card with the muscles that an exercise trains: on the body, and in words. Pointing at the words outlines the
 * muscles.
 *
 * With #CarryExerciseMuscles:compact the words stand below the body.
 *
 * CSS: classes `card` and `exercise-card`; swatches have the class `heat-swatch` and that of a level.
 */
struct _CarryExerciseMuscles
{
  AdwBin parent_instance;

  guint main;
  guint also;

  CarryMuscleMap *map;
  GtkWidget *main_legend;
  GtkLabel *main_label;
  GtkWidget *also_legend;
  GtkLabel *also_label;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseMusclesProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseMuscles, carry_exercise_muscles, ADW_TYPE_BIN)

static void
show_muscle (CarryExerciseMuscles *self, guint muscle)
{
  const char *name = carry_muscle_get_name ((CarryMuscle)muscle);
  g_autofree char *text = NULL;
  double share = 0;

  if ((self->main & CARRY_BIT (muscle)) != 0)
    {
      share = 1;
      /* Translators: a muscle */
      text = g_strdup_printf (_ ("%s, main muscle"), name);
    }
  else if ((self->also & CARRY_BIT (muscle)) != 0)
    {
      share = HELPING_SHARE;
      /* Translators: a muscle */
      text = g_strdup_printf (_ ("%s, also trained"), name);
    }
  else
    {
      /* Translators: a muscle */
      text = g_strdup_printf (_ ("%s, not trained"), name);
    }

  carry_muscle_map_set_muscle (self->map, muscle, carry_muscle_heat_get_level (share, 1), text);
}

static void
on_main_enter (CarryExerciseMuscles *self)
{
  carry_muscle_map_set_highlight (self->map, self->main);
}

static void
on_also_enter (CarryExerciseMuscles *self)
{
  carry_muscle_map_set_highlight (self->map, self->also);
}

static void
on_leave (CarryExerciseMuscles *self)
{
  carry_muscle_map_set_highlight (self->map, 0);
}

static void
watch_pointer (CarryExerciseMuscles *self, GtkWidget *legend, GCallback on_enter)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_object (motion, "enter", on_enter, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (legend, motion);
}

static void
carry_exercise_muscles_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_MUSCLES);

  G_OBJECT_CLASS (carry_exercise_muscles_parent_class)->dispose (object);
}

/* Not bound to the template, which would take it away from the bin. */
static GtkOrientable *
get_content (CarryExerciseMuscles *self)
{
  return GTK_ORIENTABLE (adw_bin_get_child (ADW_BIN (self)));
}

static gboolean
is_compact (CarryExerciseMuscles *self)
{
  return gtk_orientable_get_orientation (get_content (self)) == GTK_ORIENTATION_VERTICAL;
}

static void
carry_exercise_muscles_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseMusclesProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, is_compact (CARRY_EXERCISE_MUSCLES (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_muscles_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseMuscles *self = CARRY_EXERCISE_MUSCLES (object);

  switch ((CarryExerciseMusclesProperty)prop_id)
    {
    case PROP_COMPACT:
      if (is_compact (self) == g_value_get_boolean (value))
        return;

      gtk_orientable_set_orientation (get_content (self), g_value_get_boolean (value)
                                                              ? GTK_ORIENTATION_VERTICAL
                                                              : GTK_ORIENTATION_HORIZONTAL);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_muscles_class_init (CarryExerciseMusclesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_muscles_dispose;
  object_class->get_property = carry_exercise_muscles_get_property;
  object_class->set_property = carry_exercise_muscles_set_property;

  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_MUSCLE_MAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-muscles.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseMuscles, map);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseMuscles, main_legend);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseMuscles, main_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseMuscles, also_legend);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseMuscles, also_label);
}

static void
carry_exercise_muscles_init (CarryExerciseMuscles *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  watch_pointer (self, self->main_legend, G_CALLBACK (on_main_enter));
  watch_pointer (self, self->also_legend, G_CALLBACK (on_also_enter));
}

/**
 * carry_exercise_muscles_set_exercise:
 * @self: a card
 * @exercise: the exercise to show; the card of one without muscles cannot be seen
 */
void
carry_exercise_muscles_set_exercise (CarryExerciseMuscles *self, CarryExercise *exercise)
{
  g_autofree char *main_text = NULL;
  g_autofree char *also_text = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_MUSCLES (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  self->main = carry_exercise_get_primary (exercise);
  self->also = carry_exercise_get_secondary (exercise) & ~self->main;
  main_text = carry_exercise_format_muscles (self->main);
  also_text = carry_exercise_format_muscles (self->also);

  gtk_label_set_label (self->main_label, main_text);
  gtk_label_set_label (self->also_label, also_text);
  gtk_widget_set_visible (self->main_legend, self->main != 0);
  gtk_widget_set_visible (self->also_legend, self->also != 0);
  gtk_widget_set_visible (GTK_WIDGET (self), (self->main | self->also) != 0);
  carry_muscle_map_set_highlight (self->map, 0);

  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    show_muscle (self, muscle);
}
