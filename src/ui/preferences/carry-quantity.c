/* carry-quantity.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-quantity.h"

#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>

/* A number of the runner that a row shows and writes in the runner's units; 0 is a number that nobody knows. It
 * lives as long as the row. */
typedef struct
{
  CarryQuantity quantity;
  CarryAthlete *athlete;
  GParamSpec *spec;
  double typical; /* of the property's unit */
  AdwSpinRow *row;
  gboolean is_showing; /* the row's number comes from the athlete, not from the runner's hand */
} Link;

/* How many of the property's units one of the row's is. */
static double
get_scale (const Link *link)
{
  const gboolean imperial = carry_athlete_get_units (link->athlete) == CARRY_UNITS_IMPERIAL;

  switch (link->quantity)
    {
    case CARRY_QUANTITY_WEIGHT:
      return imperial ? CARRY_KILOGRAMS_PER_POUND : 1;

    case CARRY_QUANTITY_PACE:
      return imperial ? CARRY_METRES_PER_KILOMETRE / CARRY_METRES_PER_MILE : 1;

    case CARRY_QUANTITY_COUNT:
    default:
      return 1;
    }
}

static const char *
get_unit (const Link *link)
{
  const gboolean imperial = carry_athlete_get_units (link->athlete) == CARRY_UNITS_IMPERIAL;

  switch (link->quantity)
    {
    case CARRY_QUANTITY_WEIGHT:
      return imperial ? _ ("In pounds") : _ ("In kilograms");

    case CARRY_QUANTITY_PACE:
      return imperial ? _ ("In minutes a mile") : _ ("In minutes a kilometer");

    case CARRY_QUANTITY_COUNT:
    default:
      return NULL;
    }
}

static double
get_property (const Link *link)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (link->athlete), link->spec->name, &value);

  return G_VALUE_HOLDS_DOUBLE (&value) ? g_value_get_double (&value) : g_value_get_uint (&value);
}

static void
set_property (const Link *link, double number)
{
  if (G_IS_PARAM_SPEC_DOUBLE (link->spec))
    g_object_set (link->athlete, link->spec->name, number, NULL);
  else
    g_object_set (link->athlete, link->spec->name, (guint)round (number), NULL);
}

/* The property's own bounds, in the row's unit. */
static void
set_bounds (const Link *link)
{
  GtkAdjustment *adjustment = adw_spin_row_get_adjustment (link->row);
  const double scale = get_scale (link);
  double least, most;

  if (G_IS_PARAM_SPEC_DOUBLE (link->spec))
    {
      least = G_PARAM_SPEC_DOUBLE (link->spec)->minimum;
      most = G_PARAM_SPEC_DOUBLE (link->spec)->maximum;
    }
  else
    {
      least = G_PARAM_SPEC_UINT (link->spec)->minimum;
      most = G_PARAM_SPEC_UINT (link->spec)->maximum;
    }

  gtk_adjustment_set_lower (adjustment, least / scale);
  gtk_adjustment_set_upper (adjustment, most / scale);
}

static void
show_property (Link *link)
{
  const double before = adw_spin_row_get_value (link->row);

  link->is_showing = TRUE;
  adw_spin_row_set_value (link->row, get_property (link) / get_scale (link));

  /* A number that stays the same is not written anew. */
  if (!(adw_spin_row_get_value (link->row) < before || adw_spin_row_get_value (link->row) > before))
    adw_spin_row_update (link->row);
  link->is_showing = FALSE;
}

static void
show_units (Link *link)
{
  const char *unit = get_unit (link);

  link->is_showing = TRUE;
  set_bounds (link);
  if (unit != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (link->row), unit);
  link->is_showing = FALSE;
  show_property (link);
}

/* One step up from a number that nobody knows leads to one that a runner may have, and not to a heart that beats
 * once a minute. */
static void
on_value (Link *link)
{
  const double value = adw_spin_row_get_value (link->row);
  const double step = gtk_adjustment_get_step_increment (adw_spin_row_get_adjustment (link->row));
  const gboolean is_known = get_property (link) > 0;

  if (link->is_showing)
    return;

  if (!is_known && value > 0 && value <= step)
    set_property (link, link->typical);
  else
    set_property (link, value * get_scale (link));
}

static char *
format (const Link *link, double value)
{
  const guint digits = adw_spin_row_get_digits (link->row);
  const guint seconds = (guint)round (value);

  if (value <= 0)
    /* Translators: in the place of a number; there is room for eight letters */
    return g_strdup (C_ ("number", "Not said"));

  if (link->quantity == CARRY_QUANTITY_PACE)
    return g_strdup_printf ("%u:%02u", seconds / 60, seconds % 60);

  return g_strdup_printf ("%.*f", (int)digits, value);
}

static int
on_input (AdwSpinRow *row, double *value, Link *link)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));
  const double now = adw_spin_row_get_value (row);
  g_autofree char *shown = format (link, now);
  guint minutes, seconds;
  char rest;

  /* Letting it be must not round what is kept. */
  if (g_str_equal (text, shown))
    *value = now;
  else if (!g_unichar_isdigit (g_utf8_get_char (text)))
    *value = 0; /* words such as “Not said” are no number, and mean none */
  else if (link->quantity == CARRY_QUANTITY_PACE)
    {
      if (sscanf (text, "%3u:%2u%c", &minutes, &seconds, &rest) != 2 || seconds > 59)
        return GTK_INPUT_ERROR;

      *value = minutes * 60 + seconds;
    }
  else
    {
      g_autofree char *dotted = g_strdelimit (g_strdup (text), ",", '.');

      *value = g_ascii_strtod (dotted, NULL);
    }

  return TRUE;
}

static gboolean
on_output (AdwSpinRow *row, Link *link)
{
  g_autofree char *text = format (link, adw_spin_row_get_value (row));

  gtk_editable_set_text (GTK_EDITABLE (row), text);

  return TRUE;
}

static void
free_link (gpointer data)
{
  Link *link = data;

  g_signal_handlers_disconnect_by_data (link->athlete, link);
  g_object_unref (link->athlete);
  g_free (link);
}

/**
 * carry_quantity_bind:
 * @quantity: what the number is
 * @athlete: the runner, whose number the row shows and writes
 * @property: its name: a number of the quantity's unit, where 0, if it may be, is one that nobody knows
 * @typical: the number to begin with, of the property's unit
 * @row: a row, whose digits and steps are those it shows
 *
 * Ties a number of the runner to a row, both ways and in the runner's units. The number only changes when the row
 * is changed by hand: other units do not round it.
 */
void
carry_quantity_bind (
    CarryQuantity quantity, CarryAthlete *athlete, const char *property, double typical, AdwSpinRow *row)
{
  g_autofree char *notify = g_strconcat ("notify::", property, NULL);
  Link *link;

  g_return_if_fail (CARRY_IS_ATHLETE (athlete));
  g_return_if_fail (ADW_IS_SPIN_ROW (row));

  link = g_new0 (Link, 1);
  link->quantity = quantity;
  link->athlete = g_object_ref (athlete);
  link->spec = g_object_class_find_property (G_OBJECT_GET_CLASS (athlete), property);
  link->typical = typical;
  link->row = row;
  g_object_set_data_full (G_OBJECT (row), "carry-quantity", link, free_link);

  g_signal_connect (row, "input", G_CALLBACK (on_input), link);
  g_signal_connect (row, "output", G_CALLBACK (on_output), link);
  show_units (link);
  g_signal_connect_swapped (row, "notify::value", G_CALLBACK (on_value), link);
  g_signal_connect_swapped (athlete, notify, G_CALLBACK (show_property), link);
  g_signal_connect_swapped (athlete, "notify::units", G_CALLBACK (show_units), link);
}
