/* carry-structure-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-structure-row.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-measure.h"
#include "carry-run-structure.h"

/**
 * CarryStructureRow:
 *
 * What a structure that was typed comes to: its words, distance and time. It hides where there is none, and says so
 * where one cannot be read, which is kept all the same.
 */
struct _CarryStructureRow
{
  AdwActionRow parent_instance;

  CarryRunTotals totals;

  GtkWidget *use_button;
};

typedef enum
{
  SIGNAL_USE_REQUESTED,
} CarryStructureRowSignal;

static guint signals[SIGNAL_USE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryStructureRow, carry_structure_row, ADW_TYPE_ACTION_ROW)

static guint
get_minutes (CarryStructureRow *self)
{
  return (guint)CLAMP (round (self->totals.seconds / 60), 1, CARRY_MINUTES_PER_DAY);
}

static void
on_use (CarryStructureRow *self)
{
  g_signal_emit (self, signals[SIGNAL_USE_REQUESTED], 0, self->totals.metres, get_minutes (self));
}

static void
carry_structure_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_STRUCTURE_ROW);

  G_OBJECT_CLASS (carry_structure_row_parent_class)->dispose (object);
}

static void
carry_structure_row_class_init (CarryStructureRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_structure_row_dispose;

  /**
   * CarryStructureRow::use-requested:
   * @metres: how far the structure is
   * @minutes: how long it takes
   *
   * The run shall be as long as its structure.
   */
  signals[SIGNAL_USE_REQUESTED] =
      g_signal_new ("use-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_DOUBLE, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-structure-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryStructureRow, use_button);
  gtk_widget_class_bind_template_callback (widget_class, on_use);
}

static void
carry_structure_row_init (CarryStructureRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show (CarryStructureRow *self, CarryRunStructure *structure, CarryUnits units)
{
  g_autofree char *words = carry_run_structure_speak (structure);
  g_autofree char *distance = NULL;
  g_autofree char *minutes = NULL;
  g_autofree char *title = NULL;

  self->totals = carry_run_structure_get_totals (structure);
  distance = carry_format_distance (self->totals.metres, units);
  minutes = carry_format_minutes (get_minutes (self));
  /* Translators: what a structure of a run comes to: distance, then time */
  title = g_strdup_printf (_ ("About %s, %s"), distance, minutes);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
}

/**
 * carry_structure_row_set_text:
 * @self: a row
 * @text: what was typed for a structure
 * @units: the runner's units
 */
void
carry_structure_row_set_text (CarryStructureRow *self, const char *text, CarryUnits units)
{
  g_autoptr (CarryRunStructure) structure = carry_run_structure_parse (text);

  g_return_if_fail (CARRY_IS_STRUCTURE_ROW (self));

  if (structure != NULL)
    show (self, structure, units);
  else
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Kept as It Is Written"));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                                   _ ("Such as 6 × 800 m / 2 min it would give distance and time"));
    }

  gtk_widget_set_visible (self->use_button, structure != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), *text != '\0');
}
