/* carry-replace-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-replace-dialog.h"

#include "carry-cell-text.h"
#include "carry-figure-thumbnail.h"

#include <glib/gi18n.h>

/**
 * CarryReplaceDialog:
 *
 * What could stand in the place of an exercise of a session, the best first, each with its reason and dose. What
 * something speaks against stands apart.
 */
struct _CarryReplaceDialog
{
  AdwDialog parent_instance;

  guint position;
  CarryUnits units;

  GtkStack *stack;
  GtkListBox *advised_list;
  GtkWidget *unadvised_group;
  GtkListBox *unadvised_list;
};

typedef enum
{
  SIGNAL_CHOSEN,
} CarryReplaceDialogSignal;

static guint signals[SIGNAL_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarryReplaceDialog, carry_replace_dialog, ADW_TYPE_DIALOG)

static GQuark
get_replacement_quark (void)
{
  return g_quark_from_static_string ("carry-replacement");
}

static void
on_row_activated (CarryReplaceDialog *self, GtkListBoxRow *row)
{
  g_autoptr (CarryReplacement) replacement =
      g_object_ref (g_object_get_qdata (G_OBJECT (row), get_replacement_quark ()));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, carry_replacement_get_item (replacement));
  adw_dialog_close (ADW_DIALOG (self));
}

static GtkWidget *
create_row (CarryReplaceDialog *self, CarryReplacement *replacement)
{
  CarryExercise *exercise = carry_replacement_get_exercise (replacement);
  CarryItem *item = carry_replacement_get_item (replacement);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *amount = carry_prescription_format_amount (carry_item_get_prescription (item));
  GtkWidget *dose = gtk_label_new (amount);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), carry_exercise_get_name (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), carry_replacement_get_reason (replacement));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "figure",
                                           carry_exercise_get_figure (exercise), "icon-name",
                                           "carry-strength-symbolic", "pixel-size", 48, NULL));
  gtk_widget_add_css_class (dose, "numeric");
  gtk_widget_add_css_class (dose, "dim-label");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), dose);
  g_object_set_qdata_full (G_OBJECT (row), get_replacement_quark (), g_object_ref (replacement),
                           g_object_unref);

  return row;
}

static void
carry_replace_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_REPLACE_DIALOG);

  G_OBJECT_CLASS (carry_replace_dialog_parent_class)->dispose (object);
}

static void
carry_replace_dialog_class_init (CarryReplaceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_replace_dialog_dispose;

  /**
   * CarryReplaceDialog::chosen:
   * @item: what stands in the place of the other from now on
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_ITEM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-replace-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryReplaceDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryReplaceDialog, advised_list);
  gtk_widget_class_bind_template_child (widget_class, CarryReplaceDialog, unadvised_group);
  gtk_widget_class_bind_template_child (widget_class, CarryReplaceDialog, unadvised_list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_replace_dialog_init (CarryReplaceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_replace_dialog_new:
 * @question: which item of which session shall be replaced
 *
 * Returns: (transfer floating): a dialog with the answers
 */
AdwDialog *
carry_replace_dialog_new (const CarryReplacementQuestion *question)
{
  CarryReplaceDialog *self = g_object_new (CARRY_TYPE_REPLACE_DIALOG, NULL);
  CarryItem *item = carry_strength_session_get_nth (question->session, question->position);
  g_autoptr (GListModel) replacements = carry_replacements_find (question);
  const guint n_replacements = g_list_model_get_n_items (replacements);
  /* Translators: the title of a dialog; %s is an exercise */
  g_autofree char *title =
      g_strdup_printf (_ ("Instead of %s"), carry_exercise_get_name (carry_item_get_exercise (item)));

  self->position = question->position;
  self->units = carry_athlete_get_units (question->athlete);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  for (guint i = 0; i < n_replacements; i++)
    {
      g_autoptr (CarryReplacement) replacement = g_list_model_get_item (replacements, i);

      gtk_list_box_append (carry_replacement_is_advised (replacement) ? self->advised_list
                                                                      : self->unadvised_list,
                           create_row (self, replacement));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->advised_list),
                          gtk_list_box_get_row_at_index (self->advised_list, 0) != NULL);
  gtk_widget_set_visible (self->unadvised_group,
                          gtk_list_box_get_row_at_index (self->unadvised_list, 0) != NULL);
  gtk_stack_set_visible_child_name (self->stack, n_replacements > 0 ? "some" : "none");

  return ADW_DIALOG (self);
}

/* Which item is replaced. */
guint
carry_replace_dialog_get_position (CarryReplaceDialog *self)
{
  g_return_val_if_fail (CARRY_IS_REPLACE_DIALOG (self), 0);

  return self->position;
}
