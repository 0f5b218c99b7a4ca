/* carry-advice-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-advice-line.h"

#include <glib/gi18n.h>

/**
 * CarryAdviceLine:
 *
 * What to do about the numbers of a card, and a link that does it.
 *
 * CSS: a label with the class `advice`.
 */
struct _CarryAdviceLine
{
  AdwBin parent_instance;

  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (CarryAdviceLine, carry_advice_line, ADW_TYPE_BIN)

/* The address of the link is the action that it stands for. */
static gboolean
on_activate_link (CarryAdviceLine *self, const char *detailed_action)
{
  g_autofree char *action = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed_action, &action, &target, NULL))
    return FALSE;

  return gtk_widget_activate_action_variant (GTK_WIDGET (self), action, target);
}

static void
carry_advice_line_class_init (CarryAdviceLineClass *klass)
{
}

static void
carry_advice_line_init (CarryAdviceLine *self)
{
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->label, 0.0f);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "advice");
  g_signal_connect_swapped (self->label, "activate-link", G_CALLBACK (on_activate_link), self);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* A link is short and reads as one thing: a line ends before it, not within. */
static char *
keep_together (const char *words)
{
  g_auto (GStrv) each = g_strsplit (words, " ", -1);

  return g_strjoinv ("\302\240", each);
}

/**
 * carry_advice_line_show:
 * @self: a line
 * @advice: (nullable): what to do, or %NULL for nothing: then the line is not there
 * @link: (nullable): the words that do it
 * @detailed_action: (nullable): the action that they activate, with its target
 */
void
carry_advice_line_show (CarryAdviceLine *self,
                        const char *advice,
                        const char *link,
                        const char *detailed_action)
{
  g_autofree char *unbroken = link != NULL ? keep_together (link) : NULL;
  g_autofree char *markup = NULL;

  g_return_if_fail (CARRY_IS_ADVICE_LINE (self));
  g_return_if_fail ((link == NULL) == (detailed_action == NULL));

  gtk_widget_set_visible (GTK_WIDGET (self), advice != NULL);
  if (advice == NULL)
    return;

  markup = link != NULL
               ? g_markup_printf_escaped ("%s <a href=\"%s\">%s</a>", advice, detailed_action, unbroken)
               : g_markup_escape_text (advice, -1);
  if (g_strcmp0 (gtk_label_get_label (self->label), markup) != 0)
    gtk_label_set_markup (self->label, markup);
}

/**
 * carry_advice_line_show_gap:
 * @self: a line
 * @advice: (nullable): what to do, or %NULL for nothing
 * @can_fix: whether there is something to do about it that somebody answers the action `balance.fix-gaps` with
 */
void
carry_advice_line_show_gap (CarryAdviceLine *self, const char *advice, gboolean can_fix)
{
  carry_advice_line_show (self, advice, can_fix ? _ ("Fix gaps") : NULL, can_fix ? "balance.fix-gaps" : NULL);
}
