/* carry-place-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-place-line.h"

#include <glib/gi18n.h>

#include "carry-place-target.h"
#include "carry-verdict-panel.h"

/**
 * CarryPlaceLine:
 *
 * Half a day of the list of days while something is dragged: what the rules say of it, and where to drop. Hidden when
 * nothing is dragged.
 *
 * CSS: one node, `placeline`, with the class `drop-here` under the pointer.
 */
struct _CarryPlaceLine
{
  GtkWidget parent_instance;

  CarryBoardPlace place;
  CarryPlaceTarget *target;
  GtkWidget *name_label;
  CarryVerdictPanel *verdict;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryPlaceLineSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryPlaceLine, carry_place_line, GTK_TYPE_WIDGET)

static void
on_hover_changed (CarryPlaceLine *self, gboolean hover, gboolean copy)
{
  carry_verdict_panel_set_hover (self->verdict, hover);

  if (hover)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-here");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-here");
}

static void
on_place_requested (CarryPlaceLine *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, day, slot, copy);
}

static void
carry_place_line_dispose (GObject *object)
{
  CarryPlaceLine *self = CARRY_PLACE_LINE (object);
  GtkWidget *child;

  g_clear_object (&self->target);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_place_line_parent_class)->dispose (object);
}

static void
carry_place_line_class_init (CarryPlaceLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_place_line_dispose;

  /**
   * CarryPlaceLine::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * Something was dropped here.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_css_name (widget_class, "placeline");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
carry_place_line_init (CarryPlaceLine *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);

  self->name_label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->name_label), 0);
  gtk_widget_add_css_class (self->name_label, "caption");
  gtk_widget_add_css_class (self->name_label, "dim-label");
  gtk_widget_set_parent (self->name_label, GTK_WIDGET (self));

  self->verdict = g_object_new (CARRY_TYPE_VERDICT_PANEL, NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->verdict), GTK_WIDGET (self));
}

GtkWidget *
carry_place_line_new (CarryBoardPlace place)
{
  CarryPlaceLine *self = g_object_new (CARRY_TYPE_PLACE_LINE, NULL);

  self->place = place;
  self->target = carry_place_target_new (GTK_WIDGET (self), place);
  gtk_label_set_label (GTK_LABEL (self->name_label),
                       place.slot == CARRY_SLOT_MORNING ? _ ("Morning") : _ ("Evening"));
  g_signal_connect_object (self->target, "place-requested", G_CALLBACK (on_place_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->target, "hover-changed", G_CALLBACK (on_hover_changed), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * carry_place_line_set_places:
 * @self: a line
 * @places: (nullable): what is dragged, or %NULL when nothing is
 */
void
carry_place_line_set_places (CarryPlaceLine *self, CarryWeekPlaces *places)
{
  const gboolean shown = places != NULL && !carry_week_places_is_origin (places, self->place);
  const gboolean judged = shown && carry_week_places_is_judged (places);

  g_return_if_fail (CARRY_IS_PLACE_LINE (self));

  carry_place_target_set_places (self->target, places);
  gtk_widget_set_visible (GTK_WIDGET (self), shown);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), judged);

  if (judged)
    carry_verdict_panel_show (self->verdict, carry_week_places_get_verdict (places, self->place),
                              carry_week_places_get_reason (places, self->place));
}
