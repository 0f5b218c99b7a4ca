/* carry-chart-tip.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-chart-tip.h"

#define GAP 8.0f
#define LEAST 140 /* pixels; with less room beside the item, the tip lies over it */

/**
 * carry_chart_tip_new:
 *
 * Makes the label that tells about the item at the cursor. CSS: `.tip`.
 *
 * Returns: (transfer floating): a hidden label
 */
GtkWidget *
carry_chart_tip_new (void)
{
  /* The chart itself says what stands here. */
  GtkWidget *tip = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_label_set_xalign (GTK_LABEL (tip), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (tip), TRUE);
  gtk_widget_add_css_class (tip, "tip");
  gtk_widget_set_can_target (tip, FALSE);
  gtk_widget_set_visible (tip, FALSE);

  return tip;
}

/**
 * carry_chart_tip_set_text:
 * @tip: the label
 * @text: (nullable): what to say, its first line in bold; %NULL hides the label
 */
void
carry_chart_tip_set_text (GtkWidget *tip, const char *text)
{
  g_auto (GStrv) lines = text != NULL ? g_strsplit (text, "\n", 2) : NULL;
  g_autofree char *markup = NULL;

  gtk_widget_set_visible (tip, lines != NULL && lines[0] != NULL);
  if (lines == NULL || lines[0] == NULL)
    return;

  markup = g_markup_printf_escaped (lines[1] != NULL ? "<b>%s</b>\n%s" : "<b>%s</b>", lines[0], lines[1]);
  gtk_label_set_markup (GTK_LABEL (tip), markup);
}

/**
 * carry_chart_tip_allocate:
 * @tip: the label
 * @layout: where things are in the chart
 * @item: the item at the cursor
 * @most: the width of the chart, in pixels
 *
 * Puts the label beside its item, and hides it while the item is out of sight.
 */
void
carry_chart_tip_allocate (GtkWidget *tip, const CarryChartLayout *layout, guint item, int most)
{
  int x, y, room, least, width, height;

  gtk_widget_set_child_visible (tip, carry_chart_layout_sees (layout, item));
  if (!gtk_widget_should_layout (tip))
    return;

  gtk_widget_measure (tip, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  room = (int)carry_chart_layout_get_room_beside (layout, item, GAP);
  width = MAX (least, MIN (width, MIN (MAX (room, LEAST), most)));
  gtk_widget_measure (tip, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  x = (int)carry_chart_layout_place_beside (layout, item, (float)width, GAP);
  y = (int)(layout->plot.origin.y + GAP);
  gtk_widget_size_allocate (tip, &(GtkAllocation){ MIN (x, MAX (most - width, 0)), y, width, height }, -1);
}
