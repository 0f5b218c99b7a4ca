/* carry-injury-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-injury-row.h"

#include <glib/gi18n.h>

/**
 * CarryInjuryRow:
 *
 * An injury: how many of four doses that may help are met, as dots and as a word, and the first that is missing.
 *
 * CSS: the dots stand in a box with the class `coverage` and one of `good`, `fair` and `poor`; each has the class
 * `coverage-dot`, filled ones have the class `filled` too.
 *
 * Accessibility: a list item whose label is the whole row in words.
 */
struct _CarryInjuryRow
{
  GtkListBoxRow parent_instance;

  CarryInjuryCoverage *coverage;
  GtkWidget *dot_widgets[CARRY_DOSES_PER_INJURY];

  GtkLabel *name_label;
  GtkLabel *reason_label;
  GtkWidget *coverage_box;
  GtkBox *dots;
  GtkLabel *word_label;
};

typedef enum
{
  PROP_COVERAGE = 1,
} CarryInjuryRowProperty;

static GParamSpec *props[PROP_COVERAGE + 1];

static const char *const css_classes[] = {
  [CARRY_COVERAGE_GAP] = "poor",
  [CARRY_COVERAGE_PARTLY] = "fair",
  [CARRY_COVERAGE_WELL] = "good",
};

G_DEFINE_FINAL_TYPE (CarryInjuryRow, carry_injury_row, GTK_TYPE_LIST_BOX_ROW)

static void
update (CarryInjuryRow *self)
{
  const guint n_met = carry_injury_coverage_get_n_met (self->coverage);
  const CarryCoverage coverage = carry_injury_coverage_get_coverage (self->coverage);
  const char *name = carry_injury_coverage_get_name (self->coverage);
  const char *word = carry_coverage_get_name (coverage);
  g_autofree char *reason = carry_injury_coverage_dup_reason (self->coverage);
  g_autofree char *spoken = NULL;

  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->reason_label, reason);
  gtk_label_set_label (self->word_label, word);

  for (guint i = 0; i < G_N_ELEMENTS (css_classes); i++)
    gtk_widget_remove_css_class (self->coverage_box, css_classes[i]);
  gtk_widget_add_css_class (self->coverage_box, css_classes[coverage]);

  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    if (i < n_met)
      gtk_widget_add_css_class (self->dot_widgets[i], "filled");
    else
      gtk_widget_remove_css_class (self->dot_widgets[i], "filled");

  spoken = g_strdup_printf (
      /* Translators: “Achilles: Partly, 2 of 4 doses that may help are met. Heavy calf raises: …” */
      ngettext ("%s: %s, %u of %u dose that may help is met. %s",
                "%s: %s, %u of %u doses that may help are met. %s", CARRY_DOSES_PER_INJURY),
      name, word, n_met, CARRY_DOSES_PER_INJURY, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
carry_injury_row_dispose (GObject *object)
{
  CarryInjuryRow *self = CARRY_INJURY_ROW (object);

  if (self->coverage != NULL)
    g_signal_handlers_disconnect_by_data (self->coverage, self);
  g_clear_object (&self->coverage);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_INJURY_ROW);

  G_OBJECT_CLASS (carry_injury_row_parent_class)->dispose (object);
}

static void
carry_injury_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryInjuryRowProperty)prop_id)
    {
    case PROP_COVERAGE:
      g_value_set_object (value, CARRY_INJURY_ROW (object)->coverage);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_injury_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryInjuryRow *self = CARRY_INJURY_ROW (object);

  switch ((CarryInjuryRowProperty)prop_id)
    {
    case PROP_COVERAGE:
      self->coverage = g_value_dup_object (value);
      g_signal_connect_swapped (self->coverage, "notify::reason", G_CALLBACK (update), self);
      update (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_injury_row_class_init (CarryInjuryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_injury_row_dispose;
  object_class->get_property = carry_injury_row_get_property;
  object_class->set_property = carry_injury_row_set_property;

  props[PROP_COVERAGE] =
      g_param_spec_object ("coverage", NULL, NULL, CARRY_TYPE_INJURY_COVERAGE,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-injury-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryRow, coverage_box);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryRow, dots);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryRow, word_label);
}

static void
carry_injury_row_init (CarryInjuryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    {
      self->dot_widgets[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_add_css_class (self->dot_widgets[i], "coverage-dot");
      gtk_widget_set_valign (self->dot_widgets[i], GTK_ALIGN_CENTER);
      gtk_box_append (self->dots, self->dot_widgets[i]);
    }
}

/**
 * carry_injury_row_new:
 * @coverage: how an injury is covered
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_injury_row_new (CarryInjuryCoverage *coverage)
{
  return g_object_new (CARRY_TYPE_INJURY_ROW, "coverage", coverage, NULL);
}

/**
 * carry_injury_row_get_coverage:
 * @self: a row
 *
 * Returns: (transfer none): how the injury is covered
 */
CarryInjuryCoverage *
carry_injury_row_get_coverage (CarryInjuryRow *self)
{
  g_return_val_if_fail (CARRY_IS_INJURY_ROW (self), NULL);

  return self->coverage;
}
