/* carry-plates-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plates-row.h"

#include "carry-measure.h"
#include "carry-plate-rack.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryPlatesRow:
 *
 * The plates that the runner owns: how many pairs of each size, in the sizes of their units.
 */
struct _CarryPlatesRow
{
  AdwExpanderRow parent_instance;

  CarryAthlete *athlete;
  GtkWidget *sizes[CARRY_N_PLATE_SIZES]; /* of AdwSpinRow */
  gboolean showing; /* the numbers are being set, by nobody who means them */
};

G_DEFINE_FINAL_TYPE (CarryPlatesRow, carry_plates_row, ADW_TYPE_EXPANDER_ROW)

static void
carry_plates_row_dispose (GObject *object)
{
  g_clear_object (&CARRY_PLATES_ROW (object)->athlete);

  G_OBJECT_CLASS (carry_plates_row_parent_class)->dispose (object);
}

static void
carry_plates_row_class_init (CarryPlatesRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_plates_row_dispose;
}

static void
on_value_changed (CarryPlatesRow *self)
{
  guint rack = 0;

  if (self->showing)
    return;

  for (guint i = 0; i < CARRY_N_PLATE_SIZES; i++)
    rack =
        carry_plate_rack_with_pairs (rack, i, (guint)adw_spin_row_get_value (ADW_SPIN_ROW (self->sizes[i])));

  g_object_set (self->athlete, "plates", rack, NULL);
}

static char *
name_size (double kilograms, CarryUnits units)
{
  const double pounds = kilograms / CARRY_KILOGRAMS_PER_POUND;

  if (units == CARRY_UNITS_IMPERIAL && fabs (pounds - round (pounds)) > 0.05)
    /* Translators: a weight in pounds, with tenths */
    return g_strdup_printf (_ ("%.1f lb"), pounds);

  return carry_format_weight (kilograms, units);
}

static void
show (CarryPlatesRow *self)
{
  const guint rack = carry_athlete_get_plates (self->athlete);
  const CarryUnits units = carry_athlete_get_units (self->athlete);

  self->showing = TRUE;
  for (guint i = 0; i < CARRY_N_PLATE_SIZES; i++)
    {
      g_autofree char *weight = name_size (carry_plate_rack_get_size (units, i), units);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->sizes[i]), weight);
      adw_spin_row_set_value (ADW_SPIN_ROW (self->sizes[i]), carry_plate_rack_get_pairs (rack, i));
    }
  self->showing = FALSE;
}

static void
carry_plates_row_init (CarryPlatesRow *self)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Plates"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _ ("Pairs of each size, to load a bar with"));

  for (guint i = 0; i < CARRY_N_PLATE_SIZES; i++)
    {
      self->sizes[i] = adw_spin_row_new_with_range (0, CARRY_MOST_PLATE_PAIRS, 1);
      g_signal_connect_object (self->sizes[i], "notify::value", G_CALLBACK (on_value_changed), self,
                               G_CONNECT_SWAPPED);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->sizes[i]);
    }
}

/**
 * carry_plates_row_new:
 * @athlete: the runner, whose plates it shows and writes
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_plates_row_new (CarryAthlete *athlete)
{
  CarryPlatesRow *self = g_object_new (CARRY_TYPE_PLATES_ROW, NULL);

  self->athlete = g_object_ref (athlete);
  g_signal_connect_object (athlete, "notify::plates", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify::units", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);

  return GTK_WIDGET (self);
}
