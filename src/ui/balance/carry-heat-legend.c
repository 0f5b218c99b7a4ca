/* carry-heat-legend.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-heat-legend.h"

#include "carry-muscle-heat.h"

#include <glib/gi18n.h>

#define SPACING 6

/**
 * CarryHeatLegend:
 *
 * The levels of the muscle map, from untrained to most.
 *
 * CSS: labels with the class `heat-step` and that of a level.
 *
 * Accessibility: the muscles say their level themselves, so the steps have the presentation role.
 */
struct _CarryHeatLegend
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (CarryHeatLegend, carry_heat_legend, ADW_TYPE_BIN)

static void
carry_heat_legend_class_init (CarryHeatLegendClass *klass)
{
}

static void
add_word (AdwWrapBox *line, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  adw_wrap_box_append (line, label);
}

static void
add_steps (AdwWrapBox *line)
{
  GtkWidget *steps = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  for (guint level = 0; level <= CARRY_MUSCLE_HEAT_MOST; level++)
    {
      g_autofree char *digit = g_strdup_printf ("%u", level);
      g_autofree char *css_class = g_strdup_printf ("level-%u", level);
      GtkWidget *step = g_object_new (GTK_TYPE_LABEL, "label", digit, "accessible-role",
                                      GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_add_css_class (step, "heat-step");
      gtk_widget_add_css_class (step, "numeric");
      gtk_widget_add_css_class (step, css_class);
      gtk_box_append (GTK_BOX (steps), step);
    }

  gtk_widget_set_valign (steps, GTK_ALIGN_CENTER);
  adw_wrap_box_append (line, steps);
}

static void
carry_heat_legend_init (CarryHeatLegend *self)
{
  AdwWrapBox *line = ADW_WRAP_BOX (adw_wrap_box_new ());

  adw_wrap_box_set_child_spacing (line, SPACING);
  add_word (line, C_ ("level of a muscle", "Untrained"));
  add_steps (line);
  add_word (line, C_ ("level of a muscle", "Most"));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (line));
}
