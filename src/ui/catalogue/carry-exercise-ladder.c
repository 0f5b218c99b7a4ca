/* carry-exercise-ladder.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-ladder.h"

#include "carry-figure-thumbnail.h"

#include <glib/gi18n.h>

#define THUMBNAIL_SIZE 56

/**
 * CarryExerciseLadder:
 *
 * A card with the next easier and the next harder variant of an exercise beside it. Activating one asks to show it,
 * with the action `exercise.show` and its id. Without any of the two the card cannot be seen.
 *
 * With #CarryExerciseLadder:compact they stand below each other.
 *
 * CSS: classes `card`, `exercise-card` and `exercise-ladder`.
 */
struct _CarryExerciseLadder
{
  AdwBin parent_instance;

  gboolean compact;

  GtkBox *steps;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseLadderProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseLadder, carry_exercise_ladder, ADW_TYPE_BIN)

static GtkWidget *
create_line (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "justify", GTK_JUSTIFY_CENTER, NULL);
}

static GtkWidget *
create_step (CarryExercise *exercise, const char *where)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *thumbnail = g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "pixel-size", THUMBNAIL_SIZE, "halign",
                                       GTK_ALIGN_CENTER, "icon-name", "carry-strength-symbolic", "figure",
                                       carry_exercise_get_figure (exercise), NULL);
  GtkWidget *caption = create_line (where);

  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (GTK_BOX (box), thumbnail);
  gtk_box_append (GTK_BOX (box), create_line (carry_exercise_get_name (exercise)));
  gtk_box_append (GTK_BOX (box), caption);

  return box;
}

static void
add_variant (CarryExerciseLadder *self, CarryExercise *exercise, const char *where)
{
  GtkWidget *button = gtk_button_new ();
  /* Translators: “Easier: Split Squat” */
  g_autofree char *label =
      g_strdup_printf (C_ ("variant of an exercise", "%s: %s"), where, carry_exercise_get_name (exercise));

  gtk_button_set_child (GTK_BUTTON (button), create_step (exercise, where));
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "exercise.show");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", carry_exercise_get_id (exercise));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (self->steps, button);
}

static void
carry_exercise_ladder_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_LADDER);

  G_OBJECT_CLASS (carry_exercise_ladder_parent_class)->dispose (object);
}

static GtkOrientation
choose_orientation (CarryExerciseLadder *self, gboolean compact)
{
  return compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
carry_exercise_ladder_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseLadderProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, CARRY_EXERCISE_LADDER (object)->compact);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_ladder_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseLadder *self = CARRY_EXERCISE_LADDER (object);

  switch ((CarryExerciseLadderProperty)prop_id)
    {
    case PROP_COMPACT:
      if (self->compact == g_value_get_boolean (value))
        return;

      self->compact = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_ladder_class_init (CarryExerciseLadderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_ladder_dispose;
  object_class->get_property = carry_exercise_ladder_get_property;
  object_class->set_property = carry_exercise_ladder_set_property;

  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-ladder.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseLadder, steps);
  gtk_widget_class_bind_template_callback (widget_class, choose_orientation);
}

static void
carry_exercise_ladder_init (CarryExerciseLadder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_ladder_set_exercise:
 * @self: a card
 * @exercise: the exercise in the middle
 * @catalogue: where its variants are
 */
void
carry_exercise_ladder_set_exercise (CarryExerciseLadder *self,
                                    CarryExercise *exercise,
                                    CarryCatalogue *catalogue)
{
  const char *easier_id, *harder_id;
  CarryExercise *easier, *harder;
  GtkWidget *child, *this_one;

  g_return_if_fail (CARRY_IS_EXERCISE_LADDER (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));
  g_return_if_fail (CARRY_IS_CATALOGUE (catalogue));

  easier_id = carry_exercise_get_easier (exercise);
  harder_id = carry_exercise_get_harder (exercise);
  easier = easier_id != NULL ? carry_catalogue_lookup (catalogue, easier_id) : NULL;
  harder = harder_id != NULL ? carry_catalogue_lookup (catalogue, harder_id) : NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->steps))) != NULL)
    gtk_box_remove (self->steps, child);

  if (easier != NULL)
    add_variant (self, easier, C_ ("variant of an exercise", "Easier"));

  this_one = create_step (exercise, C_ ("variant of an exercise", "This one"));
  gtk_widget_add_css_class (this_one, "this-one");
  gtk_box_append (self->steps, this_one);

  if (harder != NULL)
    add_variant (self, harder, C_ ("variant of an exercise", "Harder"));

  gtk_widget_set_visible (GTK_WIDGET (self), easier != NULL || harder != NULL);
}
