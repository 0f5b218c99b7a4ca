/* carry-proposed-step-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposed-step-row.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-exercise-difference.h"
#include "carry-hover-signal.h"
#include "carry-other-place.h"
#include "carry-reason-row.h"
#include "carry-session-text.h"

/**
 * CarryProposedStepRow:
 *
 * What a plan would do with one session: where it is and where it would go, the reason that decides at each place, and
 * what the difference costs. Pointed at or focused, it says so by #CarryProposedStepRow::hovered.
 */
struct _CarryProposedStepRow
{
  GtkListBoxRow parent_instance;

  CarryProposedStep *step;

  GtkLabel *title_label;
  GtkLabel *places_label;
  GtkLabel *exercises_label;
  GtkLabel *from_label;
  GtkLabel *to_label;
  GtkWidget *pill;
  GtkImage *icon;
  GtkLabel *cost_label;
};

G_DEFINE_FINAL_TYPE (CarryProposedStepRow, carry_proposed_step_row, GTK_TYPE_LIST_BOX_ROW)

static void
carry_proposed_step_row_dispose (GObject *object)
{
  g_clear_object (&CARRY_PROPOSED_STEP_ROW (object)->step);
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PROPOSED_STEP_ROW);

  G_OBJECT_CLASS (carry_proposed_step_row_parent_class)->dispose (object);
}

static void
carry_proposed_step_row_class_init (CarryProposedStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_proposed_step_row_dispose;

  /**
   * CarryProposedStepRow::hovered:
   * @hovered: whether the pointer or the focus is on the row
   *
   * The runner looks at this step.
   */
  carry_hover_signal_install (widget_class);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-proposed-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, places_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, exercises_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, from_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, to_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, pill);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedStepRow, cost_label);
}

static void
carry_proposed_step_row_init (CarryProposedStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  carry_hover_signal_watch (GTK_WIDGET (self));
}

static char *
format_place (CarrySession *session)
{
  return carry_place_of_day_format (carry_session_get_day (session),
                                    carry_session_get_start_minute (session));
}

/* Where the session is and where it would be. With words instead of an arrow it can be read aloud. */
static char *
describe_places (CarryProposedStep *step, gboolean aloud)
{
  CarrySession *before = carry_proposed_step_get_before (step);
  CarrySession *after = carry_proposed_step_get_after (step);
  g_autofree char *from = before != NULL ? format_place (before) : NULL;
  g_autofree char *to = after != NULL ? format_place (after) : NULL;

  switch (carry_proposed_step_get_kind (step))
    {
    case CARRY_PLAN_STEP_ADDED:
      /* Translators: %s is a place in the week: “New on Thursday evening” */
      return g_strdup_printf (_ ("New on %s"), to);

    case CARRY_PLAN_STEP_REMOVED:
      /* Translators: %s is a place in the week: “Removed from Thursday evening” */
      return g_strdup_printf (_ ("Removed from %s"), from);

    case CARRY_PLAN_STEP_UNCHANGED:
      if (g_strcmp0 (carry_session_get_title (before), carry_session_get_title (after)) == 0)
        /* Translators: %s is a place in the week: “Stays on Thursday evening” */
        return g_strdup_printf (_ ("Stays on %s"), to);

      /* Translators: %1$s is a place in the week, %2$s the session that was there */
      return g_strdup_printf (_ ("Stays on %1$s, instead of %2$s"), to, carry_session_get_title (before));

    case CARRY_PLAN_STEP_MOVED:
    default:
      if (aloud)
        /* Translators: two places in the week: “from Tuesday evening to Thursday evening” */
        return g_strdup_printf (_ ("from %1$s to %2$s"), from, to);

      return g_strdup_printf ("%s → %s", from, to);
    }
}

/* Which exercises of the session come and go. */
static char *
describe_exercises (CarryProposedStep *step)
{
  CarrySession *before = carry_proposed_step_get_before (step);
  CarrySession *after = carry_proposed_step_get_after (step);

  if (!CARRY_IS_STRENGTH_SESSION (before) || !CARRY_IS_STRENGTH_SESSION (after))
    return NULL;

  return carry_exercise_difference_describe (CARRY_STRENGTH_SESSION (before), CARRY_STRENGTH_SESSION (after));
}

static char *
get_reason (CarryPlacement *placement)
{
  g_autoptr (CarryReason) reason =
      placement != NULL ? g_list_model_get_item (carry_placement_get_reasons (placement), 0) : NULL;

  return reason != NULL ? g_strdup (carry_reason_get_text (reason)) : NULL;
}

static char *
describe_now (CarryProposedStep *step)
{
  g_autofree char *reason = get_reason (carry_proposed_step_get_from (step));

  if (carry_proposed_step_get_kind (step) == CARRY_PLAN_STEP_REMOVED)
    return g_strdup (carry_proposed_step_get_reason (step));
  if (reason == NULL || carry_proposed_step_get_kind (step) != CARRY_PLAN_STEP_MOVED)
    return NULL;

  /* Translators: %s is a reason such as “9 h before Hills” */
  return g_strdup_printf (_ ("Now: %s"), reason);
}

static char *
describe_then (CarryProposedStep *step)
{
  g_autofree char *reason = get_reason (carry_proposed_step_get_to (step));

  if (carry_proposed_step_get_to (step) == NULL)
    return NULL;
  if (reason == NULL)
    return g_strdup (_ ("Nothing speaks against it"));
  if (carry_proposed_step_get_kind (step) != CARRY_PLAN_STEP_MOVED)
    return g_steal_pointer (&reason);

  /* Translators: %s is a reason such as “36 h before Hills” */
  return g_strdup_printf (_ ("Then: %s"), reason);
}

static void
show_line (GtkLabel *label, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  gtk_label_set_label (label, text != NULL ? text : "");
}

/* “−4” beside the place of now, “+3” of a new session; the verdict where there is nothing to compare with. */
static char *
show_cost (CarryProposedStepRow *self)
{
  CarryPlacement *from = carry_proposed_step_get_from (self->step);
  CarryPlacement *to = carry_proposed_step_get_to (self->step);
  const CarryVerdict verdict = to != NULL ? carry_placement_get_verdict (to) : CARRY_VERDICT_GOOD;
  const double now = from != NULL ? carry_placement_get_penalty (from) : 0;
  const double then = to != NULL ? carry_placement_get_penalty (to) : 0;
  g_autofree char *cost = NULL;

  gtk_widget_set_visible (self->pill, to != NULL);
  if (to == NULL)
    return g_strdup ("");

  gtk_widget_add_css_class (self->pill, carry_verdict_get_css_class (verdict));
  gtk_image_set_from_icon_name (self->icon, carry_verdict_get_icon_name (verdict));
  if (isinf (now) || isinf (then))
    {
      gtk_label_set_label (self->cost_label, carry_verdict_get_name (verdict));
      return g_strdup (carry_verdict_get_name (verdict));
    }

  cost = carry_points_format (then - now, TRUE);
  gtk_label_set_label (self->cost_label, cost);

  /* Translators: %1$s is a verdict, %2$s a number of points with its sign */
  return g_strdup_printf (
      ngettext ("%1$s, %2$s point", "%1$s, %2$s points", lround (ABS (then - now)) == 1 ? 1 : 2),
      carry_verdict_get_name (verdict), cost);
}

static void
show (CarryProposedStepRow *self)
{
  CarrySession *after = carry_proposed_step_get_after (self->step);
  const char *title =
      carry_session_get_title (after != NULL ? after : carry_proposed_step_get_before (self->step));
  g_autofree char *places = describe_places (self->step, FALSE);
  g_autofree char *aloud = describe_places (self->step, TRUE);
  g_autofree char *exercises = describe_exercises (self->step);
  g_autofree char *now = describe_now (self->step);
  g_autofree char *then = describe_then (self->step);
  g_autofree char *cost = show_cost (self);
  g_autofree char *label = g_strdup_printf ("%s, %s", title, aloud);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *description = NULL;

  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->places_label, places);
  show_line (self->exercises_label, exercises);
  show_line (self->from_label, now);
  show_line (self->to_label, then);
  gtk_widget_set_tooltip_text (self->pill,
                               _ ("What the place costs beside the place of now. Higher is worse."));

  if (exercises != NULL)
    g_strv_builder_add (parts, exercises);
  if (*cost != '\0')
    g_strv_builder_add (parts, cost);
  if (now != NULL)
    g_strv_builder_add (parts, now);
  if (then != NULL)
    g_strv_builder_add (parts, then);
  list = g_strv_builder_end (parts);
  description = g_strjoinv (". ", list);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * carry_proposed_step_row_new:
 * @step: a step
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_proposed_step_row_new (CarryProposedStep *step)
{
  CarryProposedStepRow *self;

  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP (step), NULL);

  self = g_object_new (CARRY_TYPE_PROPOSED_STEP_ROW, NULL);
  self->step = g_object_ref (step);
  show (self);

  return GTK_WIDGET (self);
}

/**
 * carry_proposed_step_row_get_step:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
CarryProposedStep *
carry_proposed_step_row_get_step (CarryProposedStepRow *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_STEP_ROW (self), NULL);

  return self->step;
}
