/* carry-rhythm-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rhythm-row.h"

#include <glib/gi18n.h>

/**
 * CarryRhythmRow:
 *
 * A number of the week: its name, what it is, the number, and a judgement.
 *
 * Accessibility: a group whose label is the name, the number and what it is.
 */
struct _CarryRhythmRow
{
  GtkWidget parent_instance;

  char *title;

  GtkLabel *caption_label;
  GtkLabel *value_label;
  CarryGradeIcon *grade_icon;
};

typedef enum
{
  PROP_TITLE = 1,
} CarryRhythmRowProperty;

static GParamSpec *props[PROP_TITLE + 1];

G_DEFINE_FINAL_TYPE (CarryRhythmRow, carry_rhythm_row, GTK_TYPE_WIDGET)

static void
carry_rhythm_row_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_RHYTHM_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_rhythm_row_parent_class)->dispose (object);
}

static void
carry_rhythm_row_finalize (GObject *object)
{
  g_free (CARRY_RHYTHM_ROW (object)->title);

  G_OBJECT_CLASS (carry_rhythm_row_parent_class)->finalize (object);
}

static void
carry_rhythm_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryRhythmRowProperty)prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, CARRY_RHYTHM_ROW (object)->title);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_rhythm_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryRhythmRowProperty)prop_id)
    {
    case PROP_TITLE:
      if (g_set_str (&CARRY_RHYTHM_ROW (object)->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_rhythm_row_class_init (CarryRhythmRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_rhythm_row_dispose;
  object_class->finalize = carry_rhythm_row_finalize;
  object_class->get_property = carry_rhythm_row_get_property;
  object_class->set_property = carry_rhythm_row_set_property;

  props[PROP_TITLE] = g_param_spec_string (
      "title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_GRADE_ICON);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rhythm-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmRow, caption_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmRow, value_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRhythmRow, grade_icon);
}

static void
carry_rhythm_row_init (CarryRhythmRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_rhythm_row_new:
 * @title: what is measured
 *
 * Returns: (transfer floating): a row without a number
 */
GtkWidget *
carry_rhythm_row_new (const char *title)
{
  return g_object_new (CARRY_TYPE_RHYTHM_ROW, "title", title, NULL);
}

/**
 * carry_rhythm_row_set_number:
 * @self: a row
 * @value: the number as text
 * @caption: what it is or with what to compare it
 */
void
carry_rhythm_row_set_number (CarryRhythmRow *self, const char *value, const char *caption)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (CARRY_IS_RHYTHM_ROW (self));

  /* Translators: a number and what it is: “Monotony: 1.4, below 2.0 leaves room to recover” */
  spoken = g_strdup_printf (_ ("%s: %s, %s"), self->title, value, caption);
  gtk_label_set_label (self->value_label, value);
  gtk_label_set_label (self->caption_label, caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * carry_rhythm_row_set_grade:
 * @self: a row
 * @grade: the judgement
 * @text: (nullable): what it means, for people
 */
void
carry_rhythm_row_set_grade (CarryRhythmRow *self, CarryGrade grade, const char *text)
{
  g_return_if_fail (CARRY_IS_RHYTHM_ROW (self));

  carry_grade_icon_set_grade (self->grade_icon, grade, text);
}

/**
 * carry_rhythm_row_add_to:
 * @self: a row
 * @table: a table with columns for name, number and what that is
 *
 * Adds the row to the table of its card.
 */
void
carry_rhythm_row_add_to (CarryRhythmRow *self, CarryTextTable *table)
{
  g_return_if_fail (CARRY_IS_RHYTHM_ROW (self));

  carry_text_table_add (table, (const char *const[]){ self->title, gtk_label_get_label (self->value_label),
                                                      gtk_label_get_label (self->caption_label), NULL });
}
