/* carry-import-review-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-import-review-dialog.h"

#include "carry-proposal-list.h"
#include "carry-proposal-row.h"

#include <glib/gi18n.h>

/**
 * CarryImportReviewDialog:
 *
 * What an import found, for the runner to choose from: what is unusable and why, what is the same as ours, what is
 * new, and under which licence. It asks by #CarryImportReviewDialog::import-requested.
 */
struct _CarryImportReviewDialog
{
  AdwDialog parent_instance;

  CarryProposalList *list;

  GtkButton *import_button;
  AdwBanner *banner;
  GtkEditable *search_entry;
  AdwWrapBox *verdicts_box;
  GtkLabel *origin_label;
  GtkCheckButton *all_button;
  GtkStack *stack;
  GtkListView *list_view;
  gulong layout_handler;
  gboolean shows_all_button; /* and does not hear it */
};

typedef enum
{
  SIGNAL_IMPORT_REQUESTED,
} CarryImportReviewDialogSignal;

static guint signals[SIGNAL_IMPORT_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryImportReviewDialog, carry_import_review_dialog, ADW_TYPE_DIALOG)

static char *
describe (GtkListItem *list_item, CarryProposal *proposal, gboolean taken)
{
  const char *name, *reason, *state;

  if (proposal == NULL)
    return NULL;

  name = carry_proposal_get_name (proposal);
  reason = carry_proposal_get_reason (proposal);
  state = taken ? C_ ("proposal", "selected") : C_ ("proposal", "not selected");
  if (carry_proposal_get_exercise (proposal) == NULL)
    /* Translators: an exercise and why it is unusable */
    return g_strdup_printf (C_ ("proposal", "%s, %s"), name, reason);
  if (*reason == '\0')
    return g_strdup_printf (C_ ("proposal", "%s, %s"), name, state);

  /* Translators: an exercise, whether it is selected, and what is to be known of it */
  return g_strdup_printf (C_ ("proposal", "%s, %s, %s"), name, state, reason);
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

static void
show_all_button (CarryImportReviewDialog *self)
{
  guint n_usable, n_taken;

  carry_proposal_list_count_shown (self->list, &n_usable, &n_taken);
  self->shows_all_button = TRUE;
  gtk_check_button_set_active (self->all_button, n_taken > 0 && n_taken == n_usable);
  gtk_check_button_set_inconsistent (self->all_button, n_taken > 0 && n_taken < n_usable);
  self->shows_all_button = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->all_button), n_usable > 0);
}

static void
update (CarryImportReviewDialog *self)
{
  const guint n_taken = carry_proposal_list_get_n_taken (self->list);
  const guint n_shown = g_list_model_get_n_items (carry_proposal_list_get_shown (self->list));
  g_autofree char *label = g_strdup_printf (_ ("_Import %u"), n_taken);

  gtk_button_set_label (self->import_button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->import_button), n_taken > 0);
  gtk_stack_set_visible_child_name (self->stack, n_shown > 0 ? "list" : "nothing");
  show_all_button (self);
}

static void
on_all_toggled (CarryImportReviewDialog *self)
{
  if (!self->shows_all_button)
    carry_proposal_list_take_shown (self->list, gtk_check_button_get_active (self->all_button));
}

static void
on_search_changed (CarryImportReviewDialog *self)
{
  carry_proposal_list_show_names (self->list, gtk_editable_get_text (self->search_entry));
}

/* Escape gives up the search, and only then the import. */
static void
on_stop_search (CarryImportReviewDialog *self)
{
  if (*gtk_editable_get_text (self->search_entry) == '\0')
    adw_dialog_close (ADW_DIALOG (self));
  else
    gtk_editable_set_text (self->search_entry, "");
}

static void
on_verdict_toggled (CarryImportReviewDialog *self, GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    carry_proposal_list_show_verdict (self->list,
                                      GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "verdict")));
}

static void
toggle (CarryProposal *proposal)
{
  carry_proposal_set_taken (proposal, !carry_proposal_get_taken (proposal));
}

static void
on_activate (CarryImportReviewDialog *self, guint position)
{
  g_autoptr (CarryProposal) proposal =
      g_list_model_get_item (carry_proposal_list_get_shown (self->list), position);

  toggle (proposal);
}

/* Space ticks a row, as it does a check button; list views take it for selecting, which there is none of. */
static gboolean
on_key_pressed (CarryImportReviewDialog *self, guint key, guint code, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  if (key != GDK_KEY_space || row == NULL || !CARRY_IS_PROPOSAL_ROW (row))
    return GDK_EVENT_PROPAGATE;

  toggle (carry_proposal_row_get_proposal (CARRY_PROPOSAL_ROW (row)));

  return GDK_EVENT_STOP;
}

static gboolean
on_find (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  return gtk_widget_grab_focus (GTK_WIDGET (CARRY_IMPORT_REVIEW_DIALOG (widget)->search_entry));
}

static gboolean
on_select_all (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  carry_proposal_list_take_shown (CARRY_IMPORT_REVIEW_DIALOG (widget)->list,
                                  g_variant_get_boolean (arguments));

  return GDK_EVENT_STOP;
}

static void
go_to_top (CarryImportReviewDialog *self, GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->layout_handler, clock);
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view)), 0);
}

/* A list view puts its first row at the top and so hides the heading above it; it knows the height of the heading
 * only when it has been laid out. */
static void
on_map (CarryImportReviewDialog *self)
{
  if (self->layout_handler == 0)
    self->layout_handler =
        g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self->list_view)), "layout",
                                 G_CALLBACK (go_to_top), self, G_CONNECT_AFTER | G_CONNECT_SWAPPED);
}

static void
on_cancel (CarryImportReviewDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_import (CarryImportReviewDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_IMPORT_REQUESTED], 0, carry_proposal_list_get_all (self->list));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_import_review_dialog_dispose (GObject *object)
{
  CarryImportReviewDialog *self = CARRY_IMPORT_REVIEW_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_IMPORT_REVIEW_DIALOG);
  g_clear_object (&self->list);

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
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, on_find, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, on_select_all, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK, on_select_all,
                                "b", FALSE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-import-review-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, verdicts_box);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, origin_label);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, all_button);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryImportReviewDialog, list_view);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, name_section);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_all_toggled);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_map);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_import);
}

static void
carry_import_review_dialog_init (CarryImportReviewDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry),
                                           GTK_WIDGET (self->list_view));
}

static char *
name_verdict (CarryImportReviewDialog *self, guint verdict)
{
  const guint n = carry_proposal_list_count (self->list, verdict);

  switch (verdict)
    {
    case CARRY_PROPOSAL_NEW:
      return g_strdup_printf (ngettext ("%u new", "%u new", n), n);
    case CARRY_PROPOSAL_SAME:
      return g_strdup_printf (ngettext ("%u known already", "%u known already", n), n);
    case CARRY_PROPOSAL_UNUSABLE:
      return g_strdup_printf (ngettext ("%u not usable", "%u not usable", n), n);
    default:
      return g_strdup_printf (C_ ("verdict", "All %u"), n);
    }
}

/* Counts that are filters, too. */
static GtkToggleButton *
add_verdict (CarryImportReviewDialog *self, guint verdict, GtkToggleButton *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_toggle_button_new ();
  g_autofree char *text = name_verdict (self, verdict);

  if (verdict < CARRY_EVERY_VERDICT)
    gtk_box_append (GTK_BOX (box), carry_proposal_row_create_icon ((CarryProposalVerdict)verdict));
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_add_css_class (button, "import-verdict");
  g_object_set_data (G_OBJECT (button), "verdict", GUINT_TO_POINTER (verdict));
  gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), group);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), verdict == CARRY_EVERY_VERDICT);
  gtk_widget_set_sensitive (button, carry_proposal_list_count (self->list, verdict) > 0);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_verdict_toggled), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->verdicts_box, button);

  return GTK_TOGGLE_BUTTON (button);
}

static void
show_banner (CarryImportReviewDialog *self, const char *missing)
{
  const gboolean is_known = carry_proposal_list_count (self->list, CARRY_PROPOSAL_NEW) == 0 &&
                            carry_proposal_list_count (self->list, CARRY_PROPOSAL_SAME) > 0;

  if (missing == NULL && is_known)
    missing = _ ("There is nothing new in these files");
  adw_banner_set_use_markup (self->banner, FALSE);
  adw_banner_set_title (self->banner, missing != NULL ? missing : "");
  adw_banner_set_revealed (self->banner, missing != NULL);
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
  g_autoptr (GtkSelectionModel) selection = NULL;
  g_autofree char *origin = NULL;
  GtkToggleButton *all;

  self->list = carry_proposal_list_new (proposals);
  selection =
      GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (carry_proposal_list_get_shown (self->list))));
  gtk_list_view_set_model (self->list_view, selection);
  g_signal_connect_object (self->list, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  show_banner (self, missing);
  all = add_verdict (self, CARRY_EVERY_VERDICT, NULL);
  add_verdict (self, CARRY_PROPOSAL_NEW, all);
  add_verdict (self, CARRY_PROPOSAL_SAME, all);
  add_verdict (self, CARRY_PROPOSAL_UNUSABLE, all);
  origin = carry_proposal_list_describe_origin (self->list);
  gtk_label_set_label (self->origin_label, origin);
  gtk_widget_set_visible (GTK_WIDGET (self->origin_label), *origin != '\0');
  update (self);
  /* A button that cannot be pressed cannot have the focus, and without it keys would go past the dialog. */
  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->import_button)))
    adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->search_entry));

  return ADW_DIALOG (self);
}
