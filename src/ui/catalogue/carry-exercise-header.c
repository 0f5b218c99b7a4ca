/* carry-exercise-header.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-header.h"

#include "carry-exercise-words.h"
#include "carry-own-exercise-menu.h"

/**
 * CarryExerciseHeader:
 *
 * The name and kind of an exercise, the ways to its neighbours, a star for favourites, and a menu with what can be
 * done with it.
 *
 * It uses the actions `exercise.previous`, `exercise.next` and `exercise.favourite`, and in its menu those of the
 * group “catalogue”.
 */
struct _CarryExerciseHeader
{
  AdwBin parent_instance;

  gboolean has_neighbours;
  gboolean compact;

  GtkWidget *neighbours;
  AdwWindowTitle *window_title;
  GtkMenuButton *menu_button;
  GtkWidget *favourite_button;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseHeaderProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseHeader, carry_exercise_header, ADW_TYPE_BIN)

static char *
choose_star (CarryExerciseHeader *self, gboolean favourite)
{
  return g_strdup (favourite ? "starred-symbolic" : "non-starred-symbolic");
}

static void
update_neighbours (CarryExerciseHeader *self)
{
  gtk_widget_set_visible (self->neighbours, self->has_neighbours && !self->compact);
}

static void
carry_exercise_header_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_HEADER);

  G_OBJECT_CLASS (carry_exercise_header_parent_class)->dispose (object);
}

static void
carry_exercise_header_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseHeaderProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, CARRY_EXERCISE_HEADER (object)->compact);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_header_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseHeader *self = CARRY_EXERCISE_HEADER (object);

  switch ((CarryExerciseHeaderProperty)prop_id)
    {
    case PROP_COMPACT:
      if (self->compact == g_value_get_boolean (value))
        return;

      self->compact = g_value_get_boolean (value);
      update_neighbours (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_header_class_init (CarryExerciseHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_header_dispose;
  object_class->get_property = carry_exercise_header_get_property;
  object_class->set_property = carry_exercise_header_set_property;

  /* Whether the ways to the neighbours are elsewhere, to leave room for the name. */
  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-header.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHeader, neighbours);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHeader, window_title);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHeader, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHeader, favourite_button);
  gtk_widget_class_bind_template_callback (widget_class, choose_star);
}

static void
carry_exercise_header_init (CarryExerciseHeader *self)
{
  self->has_neighbours = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_header_set_exercise:
 * @self: a header
 * @exercise: the exercise to name
 * @known: whether the catalogue has it; nothing can be made of what only an old diary knows
 */
void
carry_exercise_header_set_exercise (CarryExerciseHeader *self, CarryExercise *exercise, gboolean known)
{
  g_autofree char *kind = NULL;
  g_autoptr (GMenuModel) menu = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_HEADER (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  kind = carry_exercise_format_kind (exercise);
  adw_window_title_set_title (self->window_title, carry_exercise_get_name (exercise));
  adw_window_title_set_subtitle (self->window_title, kind);

  menu = known ? carry_own_exercise_menu_new (exercise) : NULL;
  gtk_menu_button_set_menu_model (self->menu_button, menu);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), known);
}

/**
 * carry_exercise_header_set_neighbours:
 * @self: a header
 * @neighbours: whether one can go to the exercises before and after this one
 */
void
carry_exercise_header_set_neighbours (CarryExerciseHeader *self, gboolean neighbours)
{
  g_return_if_fail (CARRY_IS_EXERCISE_HEADER (self));

  self->has_neighbours = neighbours;
  update_neighbours (self);
}

/**
 * carry_exercise_header_set_starred:
 * @self: a header
 * @starred: whether there are favourites, and so a star
 */
void
carry_exercise_header_set_starred (CarryExerciseHeader *self, gboolean starred)
{
  g_return_if_fail (CARRY_IS_EXERCISE_HEADER (self));

  gtk_widget_set_visible (self->favourite_button, starred);
}
