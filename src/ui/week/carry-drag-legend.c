/* carry-drag-legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-drag-legend.h"

#include <glib/gi18n.h>

#include "carry-verdict-word.h"

/**
 * CarryDragLegend:
 *
 * Over the board while something is dragged: what the colours mean, and what is moving.
 */
struct _CarryDragLegend
{
  GtkWidget parent_instance;

  GtkBox *verdicts;
  GtkLabel *title_label;
};

G_DEFINE_FINAL_TYPE (CarryDragLegend, carry_drag_legend, GTK_TYPE_WIDGET)

static void
carry_drag_legend_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_DRAG_LEGEND);

  G_OBJECT_CLASS (carry_drag_legend_parent_class)->dispose (object);
}

static void
carry_drag_legend_class_init (CarryDragLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_drag_legend_dispose;

  gtk_widget_class_set_css_name (widget_class, "draglegend");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-drag-legend.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDragLegend, verdicts);
  gtk_widget_class_bind_template_child (widget_class, CarryDragLegend, title_label);
}

static void
carry_drag_legend_init (CarryDragLegend *self)
{
  GtkWidget *blocked = carry_verdict_word_new (CARRY_VERDICT_BLOCKED);

  gtk_widget_init_template (GTK_WIDGET (self));

  carry_verdict_word_set_text (CARRY_VERDICT_WORD (blocked), _ ("Blocked, asks first"));
  gtk_box_append (self->verdicts, carry_verdict_word_new (CARRY_VERDICT_GOOD));
  gtk_box_append (self->verdicts, carry_verdict_word_new (CARRY_VERDICT_ACCEPTABLE));
  gtk_box_append (self->verdicts, blocked);
}

static const char *
get_format (CarryWeekPlaces *places)
{
  if (carry_week_places_get_session (places) == NULL)
    /* Translators: while something is dragged; the placeholder is an exercise */
    return _ ("Adding %s · Esc to cancel");

  if (carry_week_places_is_copy (places))
    /* Translators: while something is dragged; the placeholder is a session */
    return _ ("Copying %s · Esc to cancel");

  /* Translators: while something is dragged; the placeholder is a session */
  return _ ("Moving %s · Esc to cancel");
}

/**
 * carry_drag_legend_set_places:
 * @self: a legend
 * @places: (nullable): what is dragged; without it the legend hides
 */
void
carry_drag_legend_set_places (CarryDragLegend *self, CarryWeekPlaces *places)
{
  g_return_if_fail (CARRY_IS_DRAG_LEGEND (self));

  gtk_widget_set_visible (GTK_WIDGET (self), places != NULL);

  if (places != NULL)
    {
      g_autofree char *title = g_strdup_printf (get_format (places), carry_week_places_get_title (places));

      gtk_label_set_label (self->title_label, title);
      gtk_widget_set_visible (GTK_WIDGET (self->verdicts), carry_week_places_is_judged (places));
    }
}
