/* carry-source-button.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-source-button.h"

#include <glib/gi18n.h>

/**
 * CarrySourceButton:
 *
 * A published source and how strong it is, in a line. Activating it tells what that strength means, and where to read
 * the source.
 *
 * CSS: class `source-button`.
 */
struct _CarrySourceButton
{
  AdwBin parent_instance;

  GtkLabel *line_label;
  GtkLabel *source_label;
  GtkLabel *grade_label;
  GtkLabel *meaning_label;
  GtkLinkButton *link_button;
};

/* Source: the grades of our science notes. */
typedef struct
{
  char grade;
  const char *name;
  const char *meaning;
} Strength;

static const Strength strengths[] = {
  { 'A', N_ ("Strong Evidence"), N_ ("Reviews of many trials, or many trials, agree.") },
  { 'B', N_ ("Moderate Evidence"), N_ ("Some trials or good observations, not always of one mind.") },
  { 'C', N_ ("Expert Opinion"), N_ ("What people with experience advise. Trials are missing.") },
};

G_DEFINE_FINAL_TYPE (CarrySourceButton, carry_source_button, ADW_TYPE_BIN)

static const Strength *
find_strength (char grade)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strengths); i++)
    if (strengths[i].grade == grade)
      return &strengths[i];

  return &strengths[G_N_ELEMENTS (strengths) - 1];
}

/* Where the link leads, before one goes there. */
static char *
format_address (const char *url)
{
  const char *address = g_str_has_prefix (url, "https://") ? url + strlen ("https://") : url;
  gsize length = strlen (address);

  while (length > 0 && address[length - 1] == '/')
    length--;

  return g_strndup (address, length);
}

static void
carry_source_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SOURCE_BUTTON);

  G_OBJECT_CLASS (carry_source_button_parent_class)->dispose (object);
}

static void
carry_source_button_class_init (CarrySourceButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_source_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-source-button.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySourceButton, line_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySourceButton, source_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySourceButton, grade_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySourceButton, meaning_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySourceButton, link_button);
}

static void
carry_source_button_init (CarrySourceButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_source_button_new:
 * @source: a source
 *
 * Returns: (transfer floating): a button that tells of it
 */
GtkWidget *
carry_source_button_new (const CarryEvidence *source)
{
  CarrySourceButton *self;
  const Strength *strength;
  g_autofree char *line = NULL;
  g_autofree char *address = NULL;

  g_return_val_if_fail (source != NULL, NULL);

  self = g_object_new (CARRY_TYPE_SOURCE_BUTTON, NULL);
  strength = find_strength (source->grade);
  /* Translators: a source, and how strong it is: “Willy et al. 2019 · strong evidence” */
  line = g_strdup_printf (C_ ("evidence", "%s · %s"), source->text, carry_evidence_get_grade_name (source));
  address = format_address (source->url);

  gtk_label_set_label (self->line_label, line);
  gtk_label_set_label (self->source_label, source->text);
  gtk_label_set_label (self->grade_label, _ (strength->name));
  gtk_label_set_label (self->meaning_label, _ (strength->meaning));
  gtk_link_button_set_uri (self->link_button, source->url);
  gtk_button_set_label (GTK_BUTTON (self->link_button), address);
  gtk_accessible_update_property (GTK_ACCESSIBLE (adw_bin_get_child (ADW_BIN (self))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);

  return GTK_WIDGET (self);
}
