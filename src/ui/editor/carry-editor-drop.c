/* carry-editor-drop.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-drop.h"

#include "carry-editor-row.h"

/**
 * CarryEditorDrop:
 *
 * Takes what is dropped on the list of the session editor: its own rows, which move, and exercises of the catalogue,
 * which come. In the upper third of a row it goes before it, in the middle on it, in the lower third behind it.
 */
struct _CarryEditorDrop
{
  GObject parent_instance;

  GtkWidget *list; /* not held: it holds this */
  GPtrArray *rows; /* of CarryEditorRow, which the list keeps */
};

typedef enum
{
  SIGNAL_MOVED,
  SIGNAL_DROPPED,
  SIGNAL_HOVERED,
} CarryEditorDropSignal;

static guint signals[SIGNAL_HOVERED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorDrop, carry_editor_drop, G_TYPE_OBJECT)

/**
 * carry_drop_place_judge:
 * @y: where the pointer is, from the top of a row
 * @height: the height of the row
 *
 * Returns: what dropping there means
 */
CarryDropPlace
carry_drop_place_judge (double y, double height)
{
  if (y < height / 3)
    return CARRY_DROP_BEFORE;

  return y < height * 2 / 3 ? CARRY_DROP_ON : CARRY_DROP_AFTER;
}

static void
mark (CarryEditorDrop *self, guint position, CarryDropPlace place)
{
  static const char *const classes[] = { "drop-before", "drop-on", "drop-after" };

  for (guint i = 0; i < self->rows->len; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (classes); j++)
      if (i == position && j == place)
        gtk_widget_add_css_class (self->rows->pdata[i], classes[j]);
      else
        gtk_widget_remove_css_class (self->rows->pdata[i], classes[j]);
}

/* The row under a point, or the last one above it; 0 where there are no rows. */
static guint
find_row (CarryEditorDrop *self, double y, CarryDropPlace *place)
{
  guint found = 0;

  *place = CARRY_DROP_BEFORE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_compute_bounds (self->rows->pdata[i], self->list, &bounds))
        continue;
      if (y < bounds.origin.y)
        return found;

      found = i;
      *place = CARRY_DROP_AFTER;
      if (y < bounds.origin.y + bounds.size.height)
        {
          *place = carry_drop_place_judge (y - bounds.origin.y, bounds.size.height);
          return found;
        }
    }

  return found;
}

static GdkDragAction
on_motion (CarryEditorDrop *self, double x, double y, GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);
  CarryDropPlace place;
  const guint position = find_row (self, y, &place);

  mark (self, position, place);
  if (value == NULL || !G_VALUE_HOLDS (value, CARRY_TYPE_EXERCISE))
    return GDK_ACTION_MOVE;

  g_signal_emit (self, signals[SIGNAL_HOVERED], 0, g_value_get_object (value));

  return GDK_ACTION_COPY;
}

static void
on_leave (CarryEditorDrop *self)
{
  mark (self, G_MAXUINT, CARRY_DROP_BEFORE);
  g_signal_emit (self, signals[SIGNAL_HOVERED], 0, NULL);
}

static gboolean
on_drop (CarryEditorDrop *self, const GValue *value, double x, double y)
{
  CarryDropPlace place;
  const guint onto = find_row (self, y, &place);

  on_leave (self);
  if (G_VALUE_HOLDS (value, CARRY_TYPE_EXERCISE))
    {
      g_signal_emit (self, signals[SIGNAL_DROPPED], 0, g_value_get_object (value), onto, (guint)place);
      return TRUE;
    }

  for (guint i = 0; i < self->rows->len; i++)
    if (carry_editor_row_get_item (self->rows->pdata[i]) == g_value_get_object (value))
      {
        if (i != onto)
          g_signal_emit (self, signals[SIGNAL_MOVED], 0, i, onto, (guint)place);
        return TRUE;
      }

  return FALSE;
}

static void
carry_editor_drop_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_EDITOR_DROP (object)->rows);

  G_OBJECT_CLASS (carry_editor_drop_parent_class)->finalize (object);
}

static void
carry_editor_drop_class_init (CarryEditorDropClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_editor_drop_finalize;

  /**
   * CarryEditorDrop::moved:
   * @position: which row
   * @onto: the row where it was dropped
   * @place: a #CarryDropPlace
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * CarryEditorDrop::dropped:
   * @exercise: an exercise
   * @onto: the row where it was dropped
   * @place: a #CarryDropPlace
   */
  signals[SIGNAL_DROPPED] =
      g_signal_new ("dropped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                    3, CARRY_TYPE_EXERCISE, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * CarryEditorDrop::hovered:
   * @exercise: (nullable): what is dragged over the list, %NULL if nothing is any more
   */
  signals[SIGNAL_HOVERED] = g_signal_new ("hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);
}

static void
carry_editor_drop_init (CarryEditorDrop *self)
{
}

/**
 * carry_editor_drop_new:
 * @list: the widget that holds the rows, and has to outlive this
 * @rows: (element-type CarryEditorRow): its rows, from the top; it changes with them
 *
 * Returns: (transfer full): what takes drops on @list
 */
CarryEditorDrop *
carry_editor_drop_new (GtkWidget *list, GPtrArray *rows)
{
  CarryEditorDrop *self = g_object_new (CARRY_TYPE_EDITOR_DROP, NULL);
  GType types[] = { CARRY_TYPE_ITEM, CARRY_TYPE_EXERCISE };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY | GDK_ACTION_MOVE);

  self->list = list;
  self->rows = g_ptr_array_ref (rows);
  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "motion", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (list, GTK_EVENT_CONTROLLER (target));

  return self;
}
