/* carry-exercise-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-row.h"

#include "carry-drag-escape.h"
#include "carry-figure-loop.h"
#include "carry-figure-thumbnail.h"
#include "carry-figure.h"

#define MICROSECONDS 1e6

/* A pointer that only passes does not set figures in motion. */
#define HESITATION_S 0.2

/* Source: DESIGN 8. */
#define LEAST_FRAME_S (1.0 / 30.0)

/**
 * CarryExerciseRow:
 *
 * A row of the catalogue: figure, name and muscles of an exercise. Under the pointer or with the focus of the
 * keyboard the figure moves once, unless animations are turned off.
 *
 * Dragging it offers the #CarryExercise to be copied; the action `catalogue.use` is activated when that was taken
 * somewhere. The menu of the list does the same for the keyboard.
 *
 * CSS: class `exercise-row`, the grip has the class `grip`; the icon that is dragged has the class
 * `exercise-drag`.
 */
struct _CarryExerciseRow
{
  AdwBin parent_instance;

  CarryExerciseShelf *shelf;
  CarryExercise *exercise;
  gboolean favourite;
  GtkDragSource *drag_source;
  double grip_x, grip_y; /* where the drag started */

  GtkWidget *list_row; /* the parent, which has the focus and the pointer */
  CarryFigureLoop loop;
  guint tick;
  gint64 began; /* frame time in microseconds, 0 before the first frame */
  gint64 drawn;

  GtkWidget *thumbnail;
  GtkLabel *name_label;
  GtkLabel *muscles_label;
};

typedef enum
{
  PROP_SHELF = 1,
  PROP_EXERCISE,
  PROP_FAVOURITE,
} CarryExerciseRowProperty;

static GParamSpec *props[PROP_FAVOURITE + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseRow, carry_exercise_row, ADW_TYPE_BIN)

static void
stop (CarryExerciseRow *self)
{
  if (self->tick == 0)
    return;

  gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  g_object_set (self->thumbnail, "t", CARRY_FIGURE_AT_THUMBNAIL, NULL);
}

static gboolean
move_figure (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  CarryExerciseRow *self = CARRY_EXERCISE_ROW (widget);
  const gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds;

  if (self->began == 0)
    self->began = now;

  seconds = (double)(now - self->began) / MICROSECONDS - HESITATION_S;
  if (seconds < 0 || (double)(now - self->drawn) < LEAST_FRAME_S * MICROSECONDS)
    return G_SOURCE_CONTINUE;

  self->drawn = now;

  if (seconds < self->loop.out_s + self->loop.stay_s + self->loop.back_s)
    {
      g_object_set (self->thumbnail, "t", carry_figure_loop_get_t (&self->loop, seconds), NULL);
      return G_SOURCE_CONTINUE;
    }

  self->tick = 0;
  g_object_set (self->thumbnail, "t", CARRY_FIGURE_AT_THUMBNAIL, NULL);

  return G_SOURCE_REMOVE;
}

static void
play (CarryExerciseRow *self)
{
  const CarryDose *dose;

  if (self->tick != 0 || self->exercise == NULL || !adw_get_enable_animations (GTK_WIDGET (self)) ||
      !carry_figure_exists (carry_exercise_get_figure (self->exercise)))
    return;

  dose = carry_prescription_get_dose (carry_exercise_get_dose (self->exercise));
  carry_figure_loop_init (&self->loop, dose, FALSE);
  self->began = 0;
  self->drawn = 0;
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), move_figure, NULL, NULL);
}

static void
on_state_changed (CarryExerciseRow *self, GtkStateFlags before)
{
  const GtkStateFlags attention = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_VISIBLE;
  const gboolean had = (before & attention) != 0;
  const gboolean has = (gtk_widget_get_state_flags (self->list_row) & attention) != 0;

  if (has && !had)
    play (self);
  else if (had && !has)
    stop (self);
}

static void
watch_parent (CarryExerciseRow *self)
{
  if (self->list_row != NULL)
    g_signal_handlers_disconnect_by_func (self->list_row, on_state_changed, self);

  self->list_row = gtk_widget_get_parent (GTK_WIDGET (self));
  if (self->list_row != NULL)
    g_signal_connect_object (self->list_row, "state-flags-changed", G_CALLBACK (on_state_changed), self,
                             G_CONNECT_SWAPPED);
}

static void
update_favourite (CarryExerciseRow *self)
{
  const gboolean favourite =
      self->exercise != NULL && self->shelf != NULL &&
      carry_exercise_shelf_is_favourite (self->shelf, carry_exercise_get_id (self->exercise));

  if (self->favourite == favourite)
    return;

  self->favourite = favourite;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAVOURITE]);
}

/* A list binds hundreds of rows at once: expressions would take longer. */
static void
set_exercise (CarryExerciseRow *self, CarryExercise *exercise)
{
  stop (self);
  if (!g_set_object (&self->exercise, exercise))
    return;

  if (exercise != NULL)
    {
      gtk_label_set_label (self->name_label, carry_exercise_get_name (exercise));
      gtk_label_set_label (self->muscles_label, carry_exercise_get_muscles_text (exercise));
      carry_figure_thumbnail_set_figure (CARRY_FIGURE_THUMBNAIL (self->thumbnail),
                                         carry_exercise_get_figure (exercise));
    }

  update_favourite (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXERCISE]);
}

static void
set_shelf (CarryExerciseRow *self, CarryExerciseShelf *shelf)
{
  self->shelf = g_object_ref (shelf);
  g_signal_connect_object (shelf, "notify::favourites", G_CALLBACK (update_favourite), self,
                           G_CONNECT_SWAPPED);
}

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
on_dropped (CarryExerciseRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "catalogue.use", "s",
                              carry_exercise_get_id (self->exercise));
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

  g_signal_connect_object (drag, "dnd-finished", G_CALLBACK (on_dropped), self, G_CONNECT_SWAPPED);
  stop (self);

  /* The card is narrower than the row, whose grip lies at its far end. */
  gdk_drag_set_hotspot (drag, (int)CLAMP (self->grip_x, 0, width), (int)CLAMP (self->grip_y, 0, height));
}

static void
carry_exercise_row_dispose (GObject *object)
{
  CarryExerciseRow *self = CARRY_EXERCISE_ROW (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_ROW);
  g_clear_object (&self->exercise);
  g_clear_object (&self->shelf);

  G_OBJECT_CLASS (carry_exercise_row_parent_class)->dispose (object);
}

static void
carry_exercise_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseRowProperty)prop_id)
    {
    case PROP_SHELF:
      g_value_set_object (value, CARRY_EXERCISE_ROW (object)->shelf);
      break;

    case PROP_EXERCISE:
      g_value_set_object (value, CARRY_EXERCISE_ROW (object)->exercise);
      break;

    case PROP_FAVOURITE:
      g_value_set_boolean (value, CARRY_EXERCISE_ROW (object)->favourite);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseRow *self = CARRY_EXERCISE_ROW (object);

  switch ((CarryExerciseRowProperty)prop_id)
    {
    case PROP_SHELF:
      set_shelf (self, g_value_get_object (value));
      break;

    case PROP_EXERCISE:
      set_exercise (self, g_value_get_object (value));
      break;

    case PROP_FAVOURITE:
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

  props[PROP_SHELF] =
      g_param_spec_object ("shelf", NULL, NULL, CARRY_TYPE_EXERCISE_SHELF,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY);
  /* List views recycle their rows. */
  props[PROP_EXERCISE] =
      g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_EXERCISE,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /* Whether it has a star. */
  props[PROP_FAVOURITE] =
      g_param_spec_boolean ("favourite", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_EXERCISE);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-exercise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, muscles_label);
  gtk_widget_class_bind_template_callback (widget_class, on_query_tooltip);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseRow, drag_source);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_prepare);
  gtk_widget_class_bind_template_callback (widget_class, on_drag_begin);
}

static void
carry_exercise_row_init (CarryExerciseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  carry_drag_escape_add (self->drag_source);
  g_signal_connect (self, "notify::parent", G_CALLBACK (watch_parent), NULL);
}

/**
 * carry_exercise_row_new:
 * @shelf: knows the favourites, which have a star
 *
 * Returns: (transfer floating): a row without an exercise
 */
GtkWidget *
carry_exercise_row_new (CarryExerciseShelf *shelf)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (shelf), NULL);

  return g_object_new (CARRY_TYPE_EXERCISE_ROW, "shelf", shelf, NULL);
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
