/* carry-import-review-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-import-review-dialog.h"

#include "carry-proposal-row.h"
#include "carry-proposal.h"

#include <glib/gi18n.h>

/**
 * CarryImportReviewDialog:
 *
 * What an import found, for the runner to choose from: what is unusable and why, what is the same as ours, what is
 * new. It asks by #CarryImportReviewDialog::import-requested.
 */
struct _CarryImportReviewDialog
{
  AdwDialog parent_instance;

  GListModel *proposals;

  GtkButton *import_button;
  AdwBanner *banner;
  AdwWrapBox *counts_box;
  GtkWidget *list_view;
  GtkSortListModel *sections;
};

typedef enum
{
  SIGNAL_IMPORT_REQUESTED,
} CarryImportReviewDialogSignal;

static guint signals[SIGNAL_IMPORT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryImportReviewDialog, carry_import_review_dialog, ADW_TYPE_DIALOG)

static char *
describe (GtkListItem *list_item, CarryProposal *proposal)
{
  if (proposal == NULL)
    return NULL;

  /* Translators: an exercise and why it is new, known or unusable */
  return g_strdup_printf (C_ ("proposal", "%s, %s"), carry_proposal_get_name (proposal),
                          carry_proposal_get_reason (proposal));
}

static char *
name_section (GtkListHeader *header, CarryProposal *proposal)
{
  static const char *const names[] = {
    [CARRY_PROPOSAL_UNUSABLE] = N_ ("Not Usable"),
    [CARRY_PROPOSAL_SAME] = N_ ("Known Already"),
    [CARRY_PROPOSAL_NEW] = N_ ("New"),
  };

  return proposal != NULL ? g_strdup (_ (names[carry_proposal_get_verdict (proposal)])) : NULL;
}

static int
compare_verdicts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return gtk_ordering_from_cmpfunc ((int)carry_proposal_get_verdict (CARRY_PROPOSAL ((gpointer)a)) -
                                    (int)carry_proposal_get_verdict (CARRY_PROPOSAL ((gpointer)b)));
}

static void
update_button (CarryImportReviewDialog *self)
{
  guint n_taken = 0;
  g_autofree char *label = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (self->proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (self->proposals, i);

      n_taken += carry_proposal_get_taken (proposal);
    }

  label = g_strdup_printf (ngettext ("_Import %u Exercise", "_Import %u Exercises", n_taken), n_taken);
  gtk_button_set_label (self->import_button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), n_taken > 0);
}

static void
on_activate (CarryImportReviewDialog *self, guint position)
{
  g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (self->sections), position);

  carry_proposal_set_taken (proposal, !carry_proposal_get_taken (proposal));
}

static void
on_cancel (CarryImportReviewDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_import (CarryImportReviewDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_IMPORT_REQUESTED], 0, self->proposals);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_import_review_dialog_dispose (GObject *object)
{
  CarryImportReviewDialog *self = CARRY_IMPORT_REVIEW_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_IMPORT_REVIEW_DIALOG);
  g_clear_object (&self->proposals);

  G_OBJECT_CLASS (carry_import_review_dialog_parent_class)->dispose (object);
}

static void
carry_import_review_dialog_class_init (CarryImportReviewDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_import_review_dialog_dispose;

  /**
   * CarryImportReviewDialog::import-requested:
   * @proposals: the list of #CarryProposal, of which some are to be taken
   *
   * The runner chose.
   */
  signals[SIGNAL_IMPORT_REQUESTED] =
      g_signal_new ("import-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);

  g_type_ensure (CARRY_TYPE_PROPOSAL_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-import-review-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, counts_box);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, list_view);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, sections);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, name_section);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_import);
}

static void
carry_import_review_dialog_init (CarryImportReviewDialog *self)
{
  g_autoptr (GtkSorter) sections = GTK_SORTER (gtk_custom_sorter_new (compare_verdicts, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_sort_list_model_set_section_sorter (self->sections, sections);
}

static void
add_count (CarryImportReviewDialog *self, CarryProposalVerdict verdict, char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), carry_proposal_row_create_icon (verdict));
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  adw_wrap_box_append (self->counts_box, box);
  g_free (text);
}

static void
show_counts (CarryImportReviewDialog *self)
{
  guint n[CARRY_N_PROPOSAL_VERDICTS] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (self->proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (self->proposals, i);

      n[carry_proposal_get_verdict (proposal)]++;
      g_signal_connect_object (proposal, "notify::taken", G_CALLBACK (update_button), self,
                               G_CONNECT_SWAPPED);
    }

  add_count (self, CARRY_PROPOSAL_NEW,
             g_strdup_printf (ngettext ("%u new", "%u new", n[CARRY_PROPOSAL_NEW]), n[CARRY_PROPOSAL_NEW]));
  add_count (self, CARRY_PROPOSAL_SAME,
             g_strdup_printf (ngettext ("%u known already", "%u known already", n[CARRY_PROPOSAL_SAME]),
                              n[CARRY_PROPOSAL_SAME]));
  add_count (self, CARRY_PROPOSAL_UNUSABLE,
             g_strdup_printf (ngettext ("%u not usable", "%u not usable", n[CARRY_PROPOSAL_UNUSABLE]),
                              n[CARRY_PROPOSAL_UNUSABLE]));
}

/**
 * carry_import_review_dialog_new:
 * @proposals: a list of #CarryProposal
 * @missing: (nullable): which file should be imported together with these
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
carry_import_review_dialog_new (GListModel *proposals, const char *missing)
{
  CarryImportReviewDialog *self = g_object_new (CARRY_TYPE_IMPORT_REVIEW_DIALOG, NULL);

  g_set_object (&self->proposals, proposals);
  gtk_sort_list_model_set_model (self->sections, proposals);
  adw_banner_set_use_markup (self->banner, FALSE);
  adw_banner_set_title (self->banner, missing != NULL ? missing : "");
  adw_banner_set_revealed (self->banner, missing != NULL);
  show_counts (self);
  update_button (self);

  return ADW_DIALOG (self);
}
