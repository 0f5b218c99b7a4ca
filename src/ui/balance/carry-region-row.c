/* carry-region-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-region-row.h"

#include "carry-bullet-bar.h"
#include "carry-grade-icon.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryRegionRow:
 *
 * A region of the body: its sets a week beside their target.
 *
 * Accessibility: a list item whose label is the whole row in words.
 */
struct _CarryRegionRow
{
  GtkListBoxRow parent_instance;

  CarryBalanceRegion *region;
  double upper; /* sets a week at the far end of the bar */
  GSignalGroup *region_signals;

  GtkWidget *name_label;
  GtkWidget *bar;
  GtkWidget *value_label;
  GtkWidget *grade_icon;
};

typedef enum
{
  PROP_REGION = 1,
  PROP_UPPER,
} CarryRegionRowProperty;

static GParamSpec *props[PROP_UPPER + 1];

G_DEFINE_FINAL_TYPE (CarryRegionRow, carry_region_row, GTK_TYPE_LIST_BOX_ROW)

/* A tenth of a set is as much as a mean can tell. */
static char *
format_number (double sets)
{
  const double tenths = round (sets * 10.0) / 10.0;

  return g_strdup_printf (fmod (tenths, 1.0) == 0.0 ? "%'.0f" : "%'.1f", tenths);
}

static char *
format_sets (CarryRegionRow *self, double sets)
{
  g_autofree char *number = format_number (sets);

  /* Translators: hard sets a week, a number such as 14 or 7.5 */
  return g_strdup_printf (ngettext ("%s set", "%s sets", round (sets * 10.0) == 10.0 ? 1 : 2), number);
}

static char *
describe_state (CarryBalanceRegion *region)
{
  g_autofree char *lo = format_number (carry_balance_region_get_band_lo (region));
  g_autofree char *hi = format_number (carry_balance_region_get_band_hi (region));

  switch (carry_balance_region_get_state (region))
    {
    case CARRY_BALANCE_STATE_BELOW:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("Below the target of %s–%s sets a week"), lo, hi);

    case CARRY_BALANCE_STATE_ABOVE:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("Above the target of %s–%s sets a week"), lo, hi);

    case CARRY_BALANCE_STATE_ON_TARGET:
    default:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("On target: %s–%s sets a week"), lo, hi);
    }
}

static void
update (CarryRegionRow *self)
{
  g_autofree char *state = NULL;
  g_autofree char *sets = NULL;
  g_autofree char *text = NULL;
  CarryGrade grade;

  if (self->region == NULL)
    return;

  grade = carry_balance_region_get_state (self->region) == CARRY_BALANCE_STATE_ON_TARGET ? CARRY_GRADE_GOOD
                                                                                         : CARRY_GRADE_FAIR;
  state = describe_state (self->region);
  sets = format_sets (self, carry_balance_region_get_sets (self->region));
  /* Translators: a region of the body, its sets a week, and how they stand to the target */
  text = g_strdup_printf (_ ("%s, %s. %s"), carry_balance_region_get_name (self->region), sets, state);

  carry_grade_icon_set_grade (CARRY_GRADE_ICON (self->grade_icon), grade, state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_balance_region_get_name (self->region),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, sets, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
carry_region_row_dispose (GObject *object)
{
  CarryRegionRow *self = CARRY_REGION_ROW (object);

  g_clear_object (&self->region_signals);
  g_clear_object (&self->region);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_REGION_ROW);

  G_OBJECT_CLASS (carry_region_row_parent_class)->dispose (object);
}

static void
carry_region_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryRegionRow *self = CARRY_REGION_ROW (object);

  switch ((CarryRegionRowProperty)prop_id)
    {
    case PROP_REGION:
      g_value_set_object (value, self->region);
      break;

    case PROP_UPPER:
      g_value_set_double (value, self->upper);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_region_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryRegionRow *self = CARRY_REGION_ROW (object);

  switch ((CarryRegionRowProperty)prop_id)
    {
    case PROP_REGION:
      self->region = g_value_dup_object (value);
      g_signal_group_set_target (self->region_signals, self->region);
      update (self);
      break;

    case PROP_UPPER:
      if (self->upper != g_value_get_double (value))
        {
          self->upper = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_region_row_class_init (CarryRegionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = carry_region_row_dispose;
  object_class->get_property = carry_region_row_get_property;
  object_class->set_property = carry_region_row_set_property;

  props[PROP_REGION] =
      g_param_spec_object ("region", NULL, NULL, CARRY_TYPE_BALANCE_REGION, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_UPPER] =
      g_param_spec_double ("upper", NULL, NULL, 0, G_MAXDOUBLE, 1, flags | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_BALANCE_REGION);
  g_type_ensure (CARRY_TYPE_BULLET_BAR);
  g_type_ensure (CARRY_TYPE_GRADE_ICON);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-region-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRegionRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionRow, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionRow, value_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionRow, grade_icon);
  gtk_widget_class_bind_template_callback (widget_class, format_sets);
}

static void
carry_region_row_init (CarryRegionRow *self)
{
  self->upper = 1.0;
  self->region_signals = g_signal_group_new (CARRY_TYPE_BALANCE_REGION);
  g_signal_group_connect_swapped (self->region_signals, "notify::sets", G_CALLBACK (update), self);
  g_signal_group_connect_swapped (self->region_signals, "notify::state", G_CALLBACK (update), self);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_region_row_new:
 * @region: the region to show
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_region_row_new (CarryBalanceRegion *region)
{
  return g_object_new (CARRY_TYPE_REGION_ROW, "region", region, NULL);
}

/**
 * carry_region_row_align:
 * @self: a row
 * @names: the group of all names
 * @values: the group of all values
 *
 * Gives the row the same columns as its neighbours.
 */
void
carry_region_row_align (CarryRegionRow *self, GtkSizeGroup *names, GtkSizeGroup *values)
{
  g_return_if_fail (CARRY_IS_REGION_ROW (self));

  gtk_size_group_add_widget (names, self->name_label);
  gtk_size_group_add_widget (values, self->value_label);
}
