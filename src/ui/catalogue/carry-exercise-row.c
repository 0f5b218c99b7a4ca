/* carry-exercise-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-row.h"

#include "carry-figure-thumbnail.h"
#include "carry-own-exercise-menu.h"

/**
 * CarryExerciseRow:
 *
 * A row of the catalogue: figure, name and muscles of an exercise.
 *
 * Dragging it offers the #CarryExercise to be copied; with the keyboard the dialog of the exercise adds it
 * to a session.
 *
 * CSS: class `exercise-row`, the grip has the class `grip`; the icon that is dragged has the class
 * `exercise-drag`.
 */
struct _CarryExerciseRow
{
  AdwBin parent_instance;

  CarryExercise *exercise;
  double grip_x, grip_y; /* where the drag started */
  GtkWidget *menu;

  GtkLabel *name_label;
  GtkLabel *muscles_label;
};

typedef enum
{
  PROP_EXERCISE = 1,
} CarryExerciseRowProperty;

static GParamSpec *props[PROP_EXERCISE + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseRow, carry_exercise_row, ADW_TYPE_BIN)

/* Only what does not fit needs a tooltip. */
static gboolean
on_query_tooltip (CarryExerciseRow *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  g_autofree char *text = NULL;

  if (!pango_layout_is_ellipsized (gtk_label_get_layout (self->name_label)) &&
      !pango_layout_is_ellipsized (gtk_label_get_layout (self->muscles_label)))
    return FALSE;

  text = g_strdup_printf ("%s\n%s", gtk_label_get_text (self->name_label),
                          gtk_label_get_text (self->muscles_label));
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static GdkContentProvider *
on_drag_prepare (CarryExerciseRow *self, double x, double y)
{
  if (self->exercise == NULL)
    return NULL;

  self->grip_x = x;
  self->grip_y = y;

  return gdk_content_provider_new_typed (CARRY_TYPE_EXERCISE, self->exercise);
}

static GtkWidget *
create_drag_icon (CarryExercise *exercise)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_box_append (GTK_BOX (card),
                  g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "figure", carry_exercise_get_figure (exercise),
                                "icon-name", "carry-strength-symbolic", "pixel-size", 44, NULL));
  gtk_box_append (GTK_BOX (card), gtk_label_new (carry_exercise_get_name (exercise)));
  gtk_widget_add_css_class (card, "exercise-drag");

  return card;
}

static void
on_drag_begin (CarryExerciseRow *self, GdkDrag *drag)
{
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);
  GtkWidget *card = create_drag_icon (self->exercise);
  int width, height;

  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), card);
  gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  /* The card is narrower than the row, whose grip lies at its far end. */
  gdk_drag_set_hotspot (drag, (int)CLAMP (self->grip_x, 0, width), (int)CLAMP (self->grip_y, 0, height));
}

static void
popup_menu (CarryExerciseRow *self, double x, double y)
{
  g_autoptr (GMenuModel) model = NULL;

  if (self->exercise == NULL)
    return;

  model = carry_own_exercise_menu_new (self->exercise);
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }
  else
    gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);

  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
on_secondary_click (CarryExerciseRow *self, int n_press, double x, double y)
{
  popup_menu (self, x, y);
}

static void
on_long_press (CarryExerciseRow *self, double x, double y)
{
  popup_menu (self, x, y);
}

static void
carry_exercise_row_dispose (GObject *object)
{
  CarryExerciseRow *self = CARRY_EXERCISE_ROW (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_ROW);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (carry_exercise_row_parent_class)->dispose (object);
}

static void
carry_exercise_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseRowProperty)prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, CARRY_EXERCISE_ROW (object)->exercise);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseRowProperty)prop_id)
    {
    case PROP_EXERCISE:
      if (g_set_object (&CARRY_EXERCISE_ROW (object)->exercise, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_row_class_init (CarryExerciseRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_row_dispose;
  object_class->get_property = carry_exercise_row_get_property;
  object_class->set_property = carry_exercise_row_set_property;

  /* List views recycle their rows. */
  props[PROP_EXERCISE] =
      g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_EXERCISE,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_EXERCISE);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-exercise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, muscles_label);
  gtk_widget_class_bind_template_callback (widget_class, on_query_tooltip);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_prepare);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_begin);
  gtk_widget_class_bind_template_callback (widget_class, on_secondary_click);
  gtk_widget_class_bind_template_callback (widget_class, on_long_press);
}

static void
carry_exercise_row_init (CarryExerciseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_row_get_exercise:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the exercise shown
 */
CarryExercise *
carry_exercise_row_get_exercise (CarryExerciseRow *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_ROW (self), NULL);

  return self->exercise;
}
