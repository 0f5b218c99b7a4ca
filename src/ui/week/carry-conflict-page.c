/* carry-conflict-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-conflict-page.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-offer.h"
#include "carry-reason-row.h"

/**
 * CarryConflictPage:
 *
 * Why a plan had no room for all sessions, or has one that costs more than it is worth, and what can be done about it: a
 * button for each offer, which asks for it
 * by the action `diary.take-offer`.
 */
struct _CarryConflictPage
{
  AdwNavigationPage parent_instance;

  GListModel *offers;

  GtkLabel *summary_label;
  GtkWidget *reasons_group;
  GtkListBox *reasons_list;
  GtkWidget *offers_group;
  GtkListBox *offers_list;
};

G_DEFINE_FINAL_TYPE (CarryConflictPage, carry_conflict_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
name_button (CarryOfferKind kind)
{
  switch (kind)
    {
    case CARRY_OFFER_DROP:
      return C_ ("offer", "Leave Out");

    case CARRY_OFFER_LIGHTEN:
      return C_ ("offer", "Lighten");

    case CARRY_OFFER_MOVE_RUN:
      return C_ ("offer", "Move");

    case CARRY_OFFER_OPEN_SLOT:
    default:
      return C_ ("offer", "Train Then");
    }
}

static char *
describe_cost (CarryOffer *offer)
{
  g_autofree char *points = carry_points_format (carry_offer_get_total_penalty (offer), FALSE);

  return g_strdup_printf (ngettext ("The week would cost %s point", "The week would cost %s points",
                                    g_str_equal (points, "1") ? 1 : 2),
                          points);
}

static GtkWidget *
create_offer_row (gpointer item, gpointer data)
{
  CarryConflictPage *self = data;
  CarryOffer *offer = item;
  g_autofree char *cost = describe_cost (offer);
  GtkWidget *button = gtk_button_new_with_label (name_button (carry_offer_get_kind (offer)));
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title",
                                 carry_offer_get_text (offer), "title-lines", 0, "subtitle", cost, NULL);
  guint position = 0;

  while (position < g_list_model_get_n_items (self->offers))
    {
      g_autoptr (CarryOffer) other = g_list_model_get_item (self->offers, position);

      if (other == offer)
        break;
      position++;
    }

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "diary.take-offer");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", position);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_offer_get_text (offer), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, cost,
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);

  return row;
}

static GtkWidget *
create_reason_row (gpointer reason, gpointer data)
{
  return carry_reason_row_new (reason);
}

static gboolean
carry_conflict_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_child_focus (GTK_WIDGET (CARRY_CONFLICT_PAGE (widget)->offers_list), GTK_DIR_TAB_FORWARD);
}

static void
carry_conflict_page_dispose (GObject *object)
{
  CarryConflictPage *self = CARRY_CONFLICT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CONFLICT_PAGE);
  g_clear_object (&self->offers);

  G_OBJECT_CLASS (carry_conflict_page_parent_class)->dispose (object);
}

static void
carry_conflict_page_class_init (CarryConflictPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_conflict_page_dispose;
  widget_class->grab_focus = carry_conflict_page_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-conflict-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryConflictPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, CarryConflictPage, reasons_group);
  gtk_widget_class_bind_template_child (widget_class, CarryConflictPage, reasons_list);
  gtk_widget_class_bind_template_child (widget_class, CarryConflictPage, offers_group);
  gtk_widget_class_bind_template_child (widget_class, CarryConflictPage, offers_list);
}

static void
carry_conflict_page_init (CarryConflictPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (CarryPlan *plan)
{
  const guint n = carry_plan_get_dropped (plan)->len;

  if (n == 0)
    return g_strdup (_ ("All sessions have a place, but one of them costs more than it is worth."));

  return g_strdup_printf (ngettext ("%u strength session has no place this week.",
                                    "%u strength sessions have no place this week.", n),
                          n);
}

/**
 * carry_conflict_page_new:
 * @plan: a plan that left sessions out, or has one too many
 * @offers: (element-type CarryOffer): what can be done about it
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
carry_conflict_page_new (CarryPlan *plan, GListModel *offers)
{
  CarryConflictPage *self;
  g_autofree char *summary = NULL;

  g_return_val_if_fail (CARRY_IS_PLAN (plan), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (offers), NULL);

  self = g_object_new (CARRY_TYPE_CONFLICT_PAGE, NULL);
  self->offers = g_object_ref (offers);
  summary = describe (plan);
  if (carry_plan_get_feasible (plan))
    adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), _ ("One Session Too Many"));
  gtk_label_set_label (self->summary_label, summary);
  gtk_list_box_bind_model (self->reasons_list, carry_plan_get_conflicts (plan), create_reason_row, NULL,
                           NULL);
  gtk_list_box_bind_model (self->offers_list, offers, create_offer_row, self, NULL);
  gtk_widget_set_visible (self->reasons_group,
                          g_list_model_get_n_items (carry_plan_get_conflicts (plan)) > 0);
  gtk_widget_set_visible (self->offers_group, g_list_model_get_n_items (offers) > 0);

  return ADW_NAVIGATION_PAGE (self);
}
