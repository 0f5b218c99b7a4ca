/* carry-verdict-word.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-verdict-word.h"

#include "carry-session-text.h"

/**
 * CarryVerdictWord:
 *
 * Icon, word and colour of a verdict, always together.
 */
struct _CarryVerdictWord
{
  GtkWidget parent_instance;

  GtkWidget *icon;
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CarryVerdictWord, carry_verdict_word, GTK_TYPE_WIDGET)

static void
carry_verdict_word_dispose (GObject *object)
{
  CarryVerdictWord *self = CARRY_VERDICT_WORD (object);

  g_clear_pointer (&self->icon, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);

  G_OBJECT_CLASS (carry_verdict_word_parent_class)->dispose (object);
}

static void
carry_verdict_word_class_init (CarryVerdictWordClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_verdict_word_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
carry_verdict_word_init (CarryVerdictWord *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_box_layout_set_spacing (layout, 5);

  self->icon = g_object_new (GTK_TYPE_IMAGE, "pixel-size", 14, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_parent (self->icon, GTK_WIDGET (self));

  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));

  gtk_widget_add_css_class (GTK_WIDGET (self), "verdict-word");
  carry_verdict_word_set_verdict (self, CARRY_VERDICT_GOOD);
}

/**
 * carry_verdict_word_new:
 * @verdict: the verdict it says
 *
 * Returns: (transfer floating): a word that is never cut short; one that a template makes may be, because the
 *   panels of the board are narrow
 */
GtkWidget *
carry_verdict_word_new (CarryVerdict verdict)
{
  CarryVerdictWord *self = g_object_new (CARRY_TYPE_VERDICT_WORD, NULL);

  gtk_label_set_ellipsize (GTK_LABEL (self->label), PANGO_ELLIPSIZE_NONE);
  carry_verdict_word_set_verdict (self, verdict);

  return GTK_WIDGET (self);
}

/**
 * carry_verdict_word_set_text:
 * @self: a word
 * @text: what it says instead, when the verdict alone is not enough
 */
void
carry_verdict_word_set_text (CarryVerdictWord *self, const char *text)
{
  g_return_if_fail (CARRY_IS_VERDICT_WORD (self));

  gtk_label_set_label (GTK_LABEL (self->label), text);
}

/**
 * carry_verdict_word_set_verdict:
 * @self: a word
 * @verdict: the verdict it says
 */
void
carry_verdict_word_set_verdict (CarryVerdictWord *self, CarryVerdict verdict)
{
  const char *classes[] = { "verdict-word", carry_verdict_get_css_class (verdict), NULL };

  g_return_if_fail (CARRY_IS_VERDICT_WORD (self));

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), carry_verdict_get_icon_name (verdict));
  gtk_label_set_label (GTK_LABEL (self->label), carry_verdict_get_name (verdict));
}
