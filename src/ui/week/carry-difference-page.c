/* carry-difference-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-difference-page.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-proposed-step-row.h"
#include "carry-reason-row.h"

/**
 * CarryDifferencePage:
 *
 * What a plan would change, session by session, before it changes anything. It asks by the actions `diary.accept-plan`
 * and `diary.discard-plan`.
 */
struct _CarryDifferencePage
{
  AdwNavigationPage parent_instance;

  GtkLabel *summary_label;
  GtkLabel *cost_label;
  GtkListBox *steps_list;
  GtkWidget *accept_button;
};

typedef enum
{
  SIGNAL_PLACE_HOVERED,
} CarryDifferencePageSignal;

static guint signals[SIGNAL_PLACE_HOVERED + 1];

G_DEFINE_FINAL_TYPE (CarryDifferencePage, carry_difference_page, ADW_TYPE_NAVIGATION_PAGE)

static void
on_hovered (CarryDifferencePage *self, gboolean hovered, CarryProposedStepRow *row)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_HOVERED], 0,
                 hovered ? carry_proposed_step_get_to (carry_proposed_step_row_get_step (row)) : NULL);
}

static GtkWidget *
create_step_row (gpointer step, gpointer self)
{
  GtkWidget *row = carry_proposed_step_row_new (step);

  g_signal_connect_object (row, "hovered", G_CALLBACK (on_hovered), self, G_CONNECT_SWAPPED);

  return row;
}

static char *
describe_cost (CarryPlanProposal *proposal)
{
  const double before = carry_plan_proposal_get_cost_before (proposal);
  const double after = carry_plan_proposal_get_cost_after (proposal);
  g_autofree char *now = isinf (before) ? NULL : carry_points_format (before, FALSE);
  g_autofree char *then = isinf (after) ? NULL : carry_points_format (after, FALSE);

  if (then == NULL)
    return g_strdup (_ ("A rule is still broken after it."));
  if (now == NULL)
    /* Translators: %s is a number of points */
    return g_strdup_printf (_ ("The week breaks a rule now. After the plan it costs %s points."), then);
  if (g_str_equal (now, then))
    /* Translators: %s is a number of points */
    return g_strdup_printf (_ ("The week costs %s points, as it does now."), then);
  if (before < after)
    /* Translators: %1$s and %2$s are numbers of points */
    return g_strdup_printf (_ ("The week costs %1$s points with these sessions, %2$s now."), then, now);

  /* Translators: %1$s and %2$s are numbers of points */
  return g_strdup_printf (_ ("The week costs %1$s points instead of %2$s."), then, now);
}

/* To the word that is asked for; the sessions are one step back. */
static gboolean
carry_difference_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CARRY_DIFFERENCE_PAGE (widget)->accept_button);
}

static void
carry_difference_page_hidden (AdwNavigationPage *page)
{
  g_signal_emit (page, signals[SIGNAL_PLACE_HOVERED], 0, NULL);
}

static void
carry_difference_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_DIFFERENCE_PAGE);

  G_OBJECT_CLASS (carry_difference_page_parent_class)->dispose (object);
}

static void
carry_difference_page_class_init (CarryDifferencePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_difference_page_dispose;
  widget_class->grab_focus = carry_difference_page_grab_focus;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = carry_difference_page_hidden;

  /**
   * CarryDifferencePage::place-hovered:
   * @placement: (nullable): where a session would go, or %NULL when the runner looks at none any more
   *
   * The runner looks at a session.
   */
  signals[SIGNAL_PLACE_HOVERED] = g_signal_new ("place-hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_PLACEMENT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-difference-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryDifferencePage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDifferencePage, cost_label);
  gtk_widget_class_bind_template_child (widget_class, CarryDifferencePage, steps_list);
  gtk_widget_class_bind_template_child (widget_class, CarryDifferencePage, accept_button);
}

static void
carry_difference_page_init (CarryDifferencePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_difference_page_new:
 * @proposal: what waits for the runner's word
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
carry_difference_page_new (CarryPlanProposal *proposal)
{
  CarryDifferencePage *self;
  g_autofree char *cost = NULL;

  g_return_val_if_fail (CARRY_IS_PLAN_PROPOSAL (proposal), NULL);

  self = g_object_new (CARRY_TYPE_DIFFERENCE_PAGE, NULL);
  cost = describe_cost (proposal);
  gtk_label_set_label (self->summary_label, carry_plan_proposal_get_summary (proposal));
  gtk_label_set_label (self->cost_label, cost);
  gtk_list_box_bind_model (self->steps_list, carry_plan_proposal_get_steps (proposal), create_step_row, self,
                           NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->accept_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  carry_plan_proposal_get_summary (proposal), -1);

  return ADW_NAVIGATION_PAGE (self);
}
