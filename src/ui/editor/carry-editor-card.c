/* carry-editor-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-card.h"

#include <glib/gi18n.h>

/* From so many exercises on one speaks of a circuit. */
#define LEAST_CIRCUIT 3u

/**
 * CarryEditorCard:
 *
 * A card of the session editor: exercises that are done alone, or one superset, with how often it is gone through.
 *
 * CSS: classes `card` and `editor-card`, with `group` for a superset.
 *
 * Accessibility: role group; a superset is named by what it is.
 */
struct _CarryEditorCard
{
  GtkWidget parent_instance;

  GtkWidget *group_box;
  GtkLabel *group_label;
  GtkWidget *rows;
};

typedef enum
{
  SIGNAL_UNGROUP_REQUESTED,
} CarryEditorCardSignal;

static guint signals[SIGNAL_UNGROUP_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorCard, carry_editor_card, GTK_TYPE_WIDGET)

static void
on_ungroup (CarryEditorCard *self)
{
  g_signal_emit (self, signals[SIGNAL_UNGROUP_REQUESTED], 0);
}

static void
carry_editor_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EDITOR_CARD);

  G_OBJECT_CLASS (carry_editor_card_parent_class)->dispose (object);
}

static void
carry_editor_card_class_init (CarryEditorCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_editor_card_dispose;

  /**
   * CarryEditorCard::ungroup-requested:
   *
   * The runner wants the exercises done one after the other.
   */
  signals[SIGNAL_UNGROUP_REQUESTED] = g_signal_new ("ungroup-requested", G_TYPE_FROM_CLASS (klass),
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-editor-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorCard, group_box);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorCard, group_label);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorCard, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_ungroup);
}

static void
carry_editor_card_init (CarryEditorCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
carry_editor_card_new (void)
{
  return g_object_new (CARRY_TYPE_EDITOR_CARD, NULL);
}

/**
 * carry_editor_card_set_group:
 * @self: a card
 * @n_items: how many exercises are done in turn
 * @rounds: how often each
 *
 * Makes it the card of a superset.
 */
void
carry_editor_card_set_group (CarryEditorCard *self, guint n_items, guint rounds)
{
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_EDITOR_CARD (self));

  text = n_items < LEAST_CIRCUIT
             ? g_strdup_printf (ngettext ("Superset · %u round", "Superset · %u rounds", rounds), rounds)
             : g_strdup_printf (ngettext ("Circuit · %u round", "Circuit · %u rounds", rounds), rounds);
  gtk_label_set_label (self->group_label, text);
  gtk_widget_set_visible (self->group_box, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "group");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

gboolean
carry_editor_card_is_group (CarryEditorCard *self)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_CARD (self), FALSE);

  return gtk_widget_get_visible (self->group_box);
}

void
carry_editor_card_append (CarryEditorCard *self, CarryEditorRow *row)
{
  g_return_if_fail (CARRY_IS_EDITOR_CARD (self));

  if (gtk_widget_get_first_child (self->rows) != NULL)
    gtk_box_append (GTK_BOX (self->rows), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (self->rows), GTK_WIDGET (row));
}

/* (nullable): the row at its top. */
CarryEditorRow *
carry_editor_card_get_first (CarryEditorCard *self)
{
  GtkWidget *first;

  g_return_val_if_fail (CARRY_IS_EDITOR_CARD (self), NULL);

  first = gtk_widget_get_first_child (self->rows);

  return first != NULL ? CARRY_EDITOR_ROW (first) : NULL;
}
