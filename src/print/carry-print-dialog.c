/* carry-print-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-dialog.h"

#include "carry-print-resources.h"
#include "carry-print-tab.h"

#include <math.h>

/**
 * CarryPrintDialog:
 *
 * What a sheet shows, before the print dialog of the desktop opens, which has no room for it in a sandbox; or before the
 * sheet is saved as PDF, where nothing prints.
 */
struct _CarryPrintDialog
{
  AdwDialog parent_instance;

  AdwBanner *problem;
  GtkBox *place;
  GtkDropDown *paper;
  GtkCheckButton *landscape;
  GtkWidget *print;
  CarryPrintTab *tab;
};

typedef enum
{
  SIGNAL_PRINT_REQUESTED,
  SIGNAL_SAVE_REQUESTED,
} CarryPrintDialogSignal;

static guint signals[SIGNAL_SAVE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryPrintDialog, carry_print_dialog, ADW_TYPE_DIALOG)

/* In the order of the list. */
static const char *const papers[] = { "A3", "A4", "A5", "A6", "Letter", "Legal", NULL };

static void
on_print (CarryPrintDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_PRINT_REQUESTED], 0);
}

static void
on_save (CarryPrintDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_SAVE_REQUESTED], 0);
}

static void
carry_print_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PRINT_DIALOG);

  G_OBJECT_CLASS (carry_print_dialog_parent_class)->dispose (object);
}

static void
carry_print_dialog_class_init (CarryPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_print_dialog_dispose;

  /**
   * CarryPrintDialog::print-requested:
   *
   * The runner wants to print.
   */
  signals[SIGNAL_PRINT_REQUESTED] = g_signal_new ("print-requested", G_TYPE_FROM_CLASS (klass),
                                                  G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryPrintDialog::save-requested:
   *
   * The runner wants a PDF file.
   */
  signals[SIGNAL_SAVE_REQUESTED] = g_signal_new ("save-requested", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_resources_register (carry_print_get_resource ());
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/print/carry-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPrintDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintDialog, place);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintDialog, landscape);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintDialog, print);
  gtk_widget_class_bind_template_callback (widget_class, on_print);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
}

/* The paper that the locale uses. */
static guint
find_usual_paper (void)
{
  CarrySheetPaper usual, paper;

  if (carry_sheet_paper_find (&usual, NULL, FALSE, NULL))
    for (guint i = 0; papers[i] != NULL; i++)
      if (carry_sheet_paper_find (&paper, papers[i], FALSE, NULL) &&
          fabs (paper.width * paper.scale - usual.width * usual.scale) < 1 &&
          fabs (paper.height * paper.scale - usual.height * usual.scale) < 1)
        return i;

  return 1;
}

static void
carry_print_dialog_init (CarryPrintDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (papers);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->paper, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->paper, find_usual_paper ());
}

/**
 * carry_print_dialog_new:
 * @options: what is chosen at first
 * @choices: what makes a difference to the document, as #CarrySheetChoice
 *
 * Returns: (transfer floating): a dialog that cannot print yet
 */
CarryPrintDialog *
carry_print_dialog_new (const CarrySheetOptions *options, guint choices)
{
  CarryPrintDialog *self = g_object_new (CARRY_TYPE_PRINT_DIALOG, NULL);

  self->tab = CARRY_PRINT_TAB (carry_print_tab_new (options, choices));
  gtk_box_prepend (self->place, GTK_WIDGET (self->tab));

  return self;
}

/* Says whether there is something that prints, once that is known. */
void
carry_print_dialog_set_can_print (CarryPrintDialog *self, gboolean can_print)
{
  g_return_if_fail (CARRY_IS_PRINT_DIALOG (self));

  gtk_widget_set_sensitive (self->print, can_print);
  adw_banner_set_revealed (self->problem, !can_print);
}

gboolean
carry_print_dialog_get_can_print (CarryPrintDialog *self)
{
  g_return_val_if_fail (CARRY_IS_PRINT_DIALOG (self), FALSE);

  return gtk_widget_get_sensitive (self->print);
}

void
carry_print_dialog_get_options (CarryPrintDialog *self, CarrySheetOptions *options)
{
  g_return_if_fail (CARRY_IS_PRINT_DIALOG (self));

  carry_print_tab_get_options (self->tab, options);
}

/* The paper of a PDF; what prints has its own. */
void
carry_print_dialog_get_paper (CarryPrintDialog *self, CarrySheetPaper *paper)
{
  g_return_if_fail (CARRY_IS_PRINT_DIALOG (self));

  carry_sheet_paper_find (paper, papers[MIN (gtk_drop_down_get_selected (self->paper), 5)],
                          gtk_check_button_get_active (self->landscape), NULL);
}
