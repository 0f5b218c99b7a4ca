/* carry-season-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-season-dialog.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-proposed-week-row.h"

/**
 * CarrySeasonDialog:
 *
 * What Plan Season would do, week by week, before it does anything: first how far planning is, then the weeks; or how to
 * come to a race where there is none.
 */
struct _CarrySeasonDialog
{
  AdwDialog parent_instance;

  CarrySeasonProposal *proposal;

  GtkStack *stack;
  GtkButton *apply_button;
  GtkLabel *progress_label;
  GtkProgressBar *progress_bar;
  GtkWidget *race_button;
  AdwStatusPage *failed_page;
  GtkLabel *summary_label;
  GtkLabel *detail_label;
  GtkListBox *weeks_list;
};

typedef enum
{
  SIGNAL_APPLY_REQUESTED,
  SIGNAL_RACE_REQUESTED,
} CarrySeasonDialogSignal;

static guint signals[SIGNAL_RACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarrySeasonDialog, carry_season_dialog, ADW_TYPE_DIALOG)

static void
on_apply (CarrySeasonDialog *self)
{
  g_autoptr (CarrySeasonProposal) proposal = g_steal_pointer (&self->proposal);

  if (proposal != NULL)
    g_signal_emit (self, signals[SIGNAL_APPLY_REQUESTED], 0, proposal);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_add_race (CarrySeasonDialog *self)
{
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_RACE_REQUESTED], 0);
  g_object_unref (self);
}

static void
carry_season_dialog_dispose (GObject *object)
{
  g_clear_object (&CARRY_SEASON_DIALOG (object)->proposal);
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SEASON_DIALOG);

  G_OBJECT_CLASS (carry_season_dialog_parent_class)->dispose (object);
}

static void
carry_season_dialog_class_init (CarrySeasonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_season_dialog_dispose;

  /**
   * CarrySeasonDialog::apply-requested:
   * @proposal: what is shown
   *
   * The runner wants the season so.
   */
  signals[SIGNAL_APPLY_REQUESTED] =
      g_signal_new ("apply-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_SEASON_PROPOSAL);

  /**
   * CarrySeasonDialog::race-requested:
   *
   * The runner wants to add the race that is missing.
   */
  signals[SIGNAL_RACE_REQUESTED] = g_signal_new ("race-requested", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-season-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, apply_button);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, progress_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, race_button);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, failed_page);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, summary_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, detail_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySeasonDialog, weeks_list);
  gtk_widget_class_bind_template_callback (widget_class, on_apply);
  gtk_widget_class_bind_template_callback (widget_class, on_add_race);
}

static void
carry_season_dialog_init (CarrySeasonDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer floating): a dialog that says that planning has begun */
AdwDialog *
carry_season_dialog_new (void)
{
  return g_object_new (CARRY_TYPE_SEASON_DIALOG, NULL);
}

/**
 * carry_season_dialog_show_progress:
 * @self: a dialog
 * @n_done: weeks that are planned
 * @n_weeks: all weeks
 */
void
carry_season_dialog_show_progress (CarrySeasonDialog *self, guint n_done, guint n_weeks)
{
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_SEASON_DIALOG (self));
  g_return_if_fail (n_weeks > 0 && n_done <= n_weeks);

  /* Translators: %1$u and %2$u are numbers of weeks */
  text = g_strdup_printf (_ ("Planning week %1$u of %2$u"), MIN (n_done + 1, n_weeks), n_weeks);
  gtk_label_set_label (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress_bar, (double)n_done / n_weeks);
}

void
carry_season_dialog_show_no_race (CarrySeasonDialog *self)
{
  g_return_if_fail (CARRY_IS_SEASON_DIALOG (self));

  gtk_widget_set_visible (GTK_WIDGET (self->apply_button), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "no-race");
  gtk_widget_grab_focus (self->race_button);
}

void
carry_season_dialog_show_failure (CarrySeasonDialog *self, const char *message)
{
  g_return_if_fail (CARRY_IS_SEASON_DIALOG (self));

  adw_status_page_set_description (self->failed_page, message);
  gtk_widget_set_visible (GTK_WIDGET (self->apply_button), FALSE);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

typedef struct
{
  guint n_sessions;
  guint n_lighter;
  guint n_assumed;
} Totals;

static Totals
add_up (GListModel *weeks)
{
  Totals totals = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryProposedWeek) week = g_list_model_get_item (weeks, i);
      const CarryProposedWeekFacts *facts = carry_proposed_week_get_facts (week);

      totals.n_sessions += facts->sessions->len;
      totals.n_lighter += facts->lighter ? 1 : 0;
      totals.n_assumed += facts->assumed ? 1 : 0;
    }

  return totals;
}

static char *
describe_totals (CarrySeasonProposal *proposal)
{
  const Totals totals = add_up (carry_season_proposal_get_weeks (proposal));
  g_autofree char *sessions = g_strdup_printf (
      ngettext ("%u strength session", "%u strength sessions", totals.n_sessions), totals.n_sessions);
  g_autofree char *lighter =
      g_strdup_printf (ngettext ("%u lighter week", "%u lighter weeks", totals.n_lighter), totals.n_lighter);
  GString *text;

  /* Translators: %1$s is a race, %2$s counts sessions, %3$s counts lighter weeks, %4$s is what would be done now */
  text = g_string_new (NULL);
  g_string_append_printf (text,
                          _ ("%1$s. %2$s in all, %3$s. Now: %4$s. What you locked or added yourself stays."),
                          carry_season_proposal_get_race (proposal), sessions, lighter,
                          carry_season_proposal_get_summary (proposal));
  if (totals.n_assumed > 0)
    g_string_append_printf (
        text,
        ngettext (" %u week has no runs yet and is planned around those of an earlier week.",
                  " %u weeks have no runs yet and are planned around those of an earlier week.",
                  totals.n_assumed),
        totals.n_assumed);

  return g_string_free_and_steal (text);
}

static GtkWidget *
create_week_row (gpointer week, gpointer data)
{
  return carry_proposed_week_row_new (week);
}

/**
 * carry_season_dialog_show_proposal:
 * @self: a dialog
 * @proposal: what Plan Season would do
 */
void
carry_season_dialog_show_proposal (CarrySeasonDialog *self, CarrySeasonProposal *proposal)
{
  GListModel *weeks;
  guint n_weeks;
  g_autofree char *day = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *detail = NULL;

  g_return_if_fail (CARRY_IS_SEASON_DIALOG (self));
  g_return_if_fail (CARRY_IS_SEASON_PROPOSAL (proposal));

  g_set_object (&self->proposal, proposal);
  weeks = carry_season_proposal_get_weeks (proposal);
  n_weeks = g_list_model_get_n_items (weeks);
  day = carry_format_date (carry_season_proposal_get_race_day (proposal));
  /* Translators: %1$u is a number of weeks, %2$s the day of a race */
  summary = g_strdup_printf (
      ngettext ("%1$u week to the race on %2$s", "%1$u weeks to the race on %2$s", n_weeks), n_weeks, day);
  detail = describe_totals (proposal);
  gtk_label_set_label (self->summary_label, summary);
  gtk_label_set_label (self->detail_label, detail);
  gtk_list_box_bind_model (self->weeks_list, weeks, create_week_row, NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, "weeks");
  gtk_widget_set_sensitive (GTK_WIDGET (self->apply_button),
                            carry_change_get_n_edits (carry_season_proposal_get_change (proposal)) > 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->apply_button));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), summary, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
