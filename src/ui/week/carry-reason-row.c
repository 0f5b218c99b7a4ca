/* carry-reason-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-reason-row.h"

#include <glib/gi18n.h>

#include "carry-session-text.h"

/**
 * CarryReasonRow:
 *
 * One reason for a place: an icon for what it means, a sentence, and what it costs; its tooltip is the rule.
 */
struct _CarryReasonRow
{
  GtkListBoxRow parent_instance;

  GtkImage *icon;
  GtkLabel *text_label;
  GtkLabel *detail_label;
};

G_DEFINE_FINAL_TYPE (CarryReasonRow, carry_reason_row, GTK_TYPE_LIST_BOX_ROW)

static void
carry_reason_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_REASON_ROW);

  G_OBJECT_CLASS (carry_reason_row_parent_class)->dispose (object);
}

static void
carry_reason_row_class_init (CarryReasonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_reason_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-reason-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryReasonRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryReasonRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, CarryReasonRow, detail_label);
}

static void
carry_reason_row_init (CarryReasonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_points_format:
 * @points: a cost; finite
 * @with_sign: whether it is a difference
 *
 * Returns: (transfer full): “3”, “1.5”, “+4”, “−2”; where the script runs from the right a mark keeps the sign before its
 *   number, as CLDR writes it there
 */
char *
carry_points_format (double points, gboolean with_sign)
{
  const char *sign = points < 0 ? "−" : with_sign ? "+" : "";
  const gboolean from_right = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const char *mark = from_right && *sign != '\0' ? "\u200e" : "";
  const double size = ABS (points);
  /* Tenths are enough to compare by, and whole points need none. */
  const int decimals = ABS (size - round (size)) < 0.05 ? 0 : 1;

  return g_strdup_printf ("%s%s%.*f", mark, sign, decimals, size);
}

static CarryVerdict
get_verdict (CarryReason *reason)
{
  if (carry_reason_is_blocking (reason))
    return CARRY_VERDICT_BLOCKED;

  return carry_reason_get_penalty (reason) > 0 ? CARRY_VERDICT_ACCEPTABLE : CARRY_VERDICT_GOOD;
}

static char *
describe (CarryReason *reason)
{
  const double penalty = carry_reason_get_penalty (reason);
  g_autofree char *points = NULL;

  if (carry_reason_is_blocking (reason))
    return g_strdup (_ ("Forbidden by a rule"));
  if (penalty <= 0)
    return g_strdup (_ ("Costs nothing"));

  points = carry_points_format (penalty, TRUE);

  /* Translators: %s is a number with a sign */
  return g_strdup_printf (ngettext ("%s point", "%s points", (gulong)ceil (penalty)), points);
}

/**
 * carry_reason_row_new:
 * @reason: a reason
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_reason_row_new (CarryReason *reason)
{
  CarryReasonRow *self;
  CarryVerdict verdict;
  g_autofree char *detail = NULL;

  g_return_val_if_fail (CARRY_IS_REASON (reason), NULL);

  self = g_object_new (CARRY_TYPE_REASON_ROW, NULL);
  verdict = get_verdict (reason);
  detail = describe (reason);
  gtk_image_set_from_icon_name (self->icon, carry_verdict_get_icon_name (verdict));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_verdict_get_name (verdict), -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), carry_verdict_get_css_class (verdict));
  gtk_label_set_label (self->text_label, carry_reason_get_text (reason));
  gtk_label_set_label (self->detail_label, detail);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), carry_reason_get_meaning (reason));

  return GTK_WIDGET (self);
}
