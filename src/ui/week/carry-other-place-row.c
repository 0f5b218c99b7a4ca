/* carry-other-place-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-other-place-row.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-hover-signal.h"
#include "carry-measure.h"
#include "carry-reason-row.h"
#include "carry-session-text.h"

/**
 * CarryOtherPlaceRow:
 *
 * One other place for a session: its rank, when, the reason that decides, and what it costs beside the place where the
 * session is. Pointed at or focused, it says so by #CarryOtherPlaceRow::hovered.
 */
struct _CarryOtherPlaceRow
{
  GtkListBoxRow parent_instance;

  CarryOtherPlace *place;

  GtkLabel *rank_label;
  GtkLabel *place_label;
  GtkLabel *reason_label;
  GtkWidget *pill;
  GtkImage *icon;
  GtkLabel *cost_label;
};

G_DEFINE_FINAL_TYPE (CarryOtherPlaceRow, carry_other_place_row, GTK_TYPE_LIST_BOX_ROW)

static void
carry_other_place_row_dispose (GObject *object)
{
  g_clear_object (&CARRY_OTHER_PLACE_ROW (object)->place);
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_OTHER_PLACE_ROW);

  G_OBJECT_CLASS (carry_other_place_row_parent_class)->dispose (object);
}

static void
carry_other_place_row_class_init (CarryOtherPlaceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_other_place_row_dispose;

  /**
   * CarryOtherPlaceRow::hovered:
   * @hovered: whether the pointer or the focus is on the row
   *
   * The runner looks at this place.
   */
  carry_hover_signal_install (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-other-place-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, rank_label);
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, reason_label);
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, pill);
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryOtherPlaceRow, cost_label);
}

static void
carry_other_place_row_init (CarryOtherPlaceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  carry_hover_signal_watch (GTK_WIDGET (self));
}

/* What the pill says aloud. */
static char *
say_cost (CarryPlacement *placement, double extra)
{
  const char *verdict = carry_verdict_get_name (carry_placement_get_verdict (placement));
  const guint tenths = (guint)lround (ABS (extra) * 10);
  g_autofree char *points = carry_points_format (ABS (extra), FALSE);

  if (isinf (extra) || tenths == 0)
    return g_strdup (verdict);
  if (extra < 0)
    /* Translators: %1$s is a verdict, %2$s a number of points */
    return g_strdup_printf (
        ngettext ("%1$s, %2$s point less", "%1$s, %2$s points less", tenths == 10 ? 1 : 2), verdict, points);

  /* Translators: %1$s is a verdict, %2$s a number of points */
  return g_strdup_printf (ngettext ("%1$s, %2$s point more", "%1$s, %2$s points more", tenths == 10 ? 1 : 2),
                          verdict, points);
}

static void
show (CarryOtherPlaceRow *self)
{
  CarryPlacement *placement = carry_other_place_get_placement (self->place);
  const CarryVerdict verdict = carry_placement_get_verdict (placement);
  const double extra = carry_other_place_get_extra (self->place);
  g_autoptr (CarryReason) reason = g_list_model_get_item (carry_placement_get_reasons (placement), 0);
  g_autofree char *rank = g_strdup_printf ("%u", carry_other_place_get_rank (self->place));
  g_autofree char *when = carry_place_of_day_format (carry_placement_get_day (placement),
                                                     carry_placement_get_start_minute (placement));
  g_autofree char *cost = isinf (extra) ? NULL : carry_points_format (extra, TRUE);
  g_autofree char *said = say_cost (placement, extra);
  g_autofree char *label = g_strdup_printf ("%s, %s", when, said);
  g_autofree char *time = carry_format_time_of_day (carry_placement_get_start_minute (placement));

  gtk_label_set_label (self->rank_label, rank);
  gtk_label_set_label (self->place_label, when);
  gtk_label_set_label (self->reason_label, reason != NULL ? carry_reason_get_text (reason) : time);
  gtk_widget_add_css_class (self->pill, carry_verdict_get_css_class (verdict));
  gtk_image_set_from_icon_name (self->icon, carry_verdict_get_icon_name (verdict));
  gtk_label_set_label (self->cost_label, cost != NULL ? cost : carry_verdict_get_name (verdict));
  gtk_widget_set_tooltip_text (self->pill, _ ("Higher is worse. 0 is the place where the session is."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  reason != NULL ? carry_reason_get_text (reason) : time,
                                  GTK_ACCESSIBLE_PROPERTY_HELP_TEXT, _ ("Moves the session there"), -1);
}

/**
 * carry_other_place_row_new:
 * @place: a ranked place
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_other_place_row_new (CarryOtherPlace *place)
{
  CarryOtherPlaceRow *self;

  g_return_val_if_fail (CARRY_IS_OTHER_PLACE (place), NULL);

  self = g_object_new (CARRY_TYPE_OTHER_PLACE_ROW, NULL);
  self->place = g_object_ref (place);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * carry_other_place_row_get_place:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
CarryOtherPlace *
carry_other_place_row_get_place (CarryOtherPlaceRow *self)
{
  g_return_val_if_fail (CARRY_IS_OTHER_PLACE_ROW (self), NULL);

  return self->place;
}
