/* carry-verdict-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-verdict-panel.h"

#include "carry-session-text.h"
#include "carry-verdict-word.h"

/**
 * CarryVerdictPanel:
 *
 * What the rules say of a slot, while something is dragged that may go there.
 *
 * CSS: one node, `verdictpanel`, with the class of the verdict, and `hover` under the pointer.
 */
struct _CarryVerdictPanel
{
  GtkWidget parent_instance;

  CarryVerdictWord *word;
  GtkLabel *reason_label;
  gboolean hover;
};

G_DEFINE_FINAL_TYPE (CarryVerdictPanel, carry_verdict_panel, GTK_TYPE_WIDGET)

static void
carry_verdict_panel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_VERDICT_PANEL);

  G_OBJECT_CLASS (carry_verdict_panel_parent_class)->dispose (object);
}

static void
carry_verdict_panel_class_init (CarryVerdictPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_verdict_panel_dispose;

  gtk_widget_class_set_css_name (widget_class, "verdictpanel");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  g_type_ensure (CARRY_TYPE_VERDICT_WORD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-verdict-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryVerdictPanel, word);
  gtk_widget_class_bind_template_child (widget_class, CarryVerdictPanel, reason_label);
}

static void
carry_verdict_panel_init (CarryVerdictPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_verdict_panel_show:
 * @self: a panel
 * @verdict: what the rules say
 * @reason: (nullable): why
 */
void
carry_verdict_panel_show (CarryVerdictPanel *self, CarryVerdict verdict, const char *reason)
{
  const char *classes[] = { carry_verdict_get_css_class (verdict), self->hover ? "hover" : NULL, NULL };

  g_return_if_fail (CARRY_IS_VERDICT_PANEL (self));

  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  carry_verdict_word_set_verdict (self->word, verdict);
  gtk_label_set_label (self->reason_label, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), reason != NULL);
}

void
carry_verdict_panel_set_hover (CarryVerdictPanel *self, gboolean hover)
{
  g_return_if_fail (CARRY_IS_VERDICT_PANEL (self));

  self->hover = hover;

  if (hover)
    gtk_widget_add_css_class (GTK_WIDGET (self), "hover");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "hover");
}
