/* carry-changes-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-changes-card.h"

#include <glib/gi18n.h>

/**
 * CarryChangesCard:
 *
 * What is different in a session from that of the week before, and why. Hidden where there is nothing to compare with.
 */
struct _CarryChangesCard
{
  AdwBin parent_instance;

  GtkLabel *title_label;
  GtkLabel *text_label;
};

G_DEFINE_FINAL_TYPE (CarryChangesCard, carry_changes_card, ADW_TYPE_BIN)

static void
carry_changes_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_CHANGES_CARD);

  G_OBJECT_CLASS (carry_changes_card_parent_class)->dispose (object);
}

static void
carry_changes_card_class_init (CarryChangesCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_changes_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-changes-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryChangesCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryChangesCard, text_label);
}

static void
carry_changes_card_init (CarryChangesCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_changes_card_set_text:
 * @self: a card
 * @text: (nullable): two or three sentences, or %NULL where there is nothing to compare with
 * @last_week: whether that was in the week before
 */
void
carry_changes_card_set_text (CarryChangesCard *self, const char *text, gboolean last_week)
{
  g_return_if_fail (CARRY_IS_CHANGES_CARD (self));

  gtk_label_set_label (self->title_label,
                       last_week ? _ ("What Changed from Last Week") : _ ("What Changed from Last Time"));
  gtk_label_set_label (self->text_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL && *text != '\0');
}
