/* carry-print-tab.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-tab.h"

#include "carry-print-resources.h"

#include <math.h>

/**
 * CarryPrintTab:
 *
 * What a sheet shows, to be chosen in the print dialog.
 */
struct _CarryPrintTab
{
  GtkBox parent_instance;

  GtkCheckButton *figures;
  GtkCheckButton *cells;
  GtkCheckButton *block;
  GtkCheckButton *runs;
  GtkCheckButton *notes;
  GtkCheckButton *greys;
  GtkCheckButton *black;
  GtkWidget *cards_row;
  GtkDropDown *cards;
  GtkDropDown *text_size;
};

G_DEFINE_FINAL_TYPE (CarryPrintTab, carry_print_tab, GTK_TYPE_BOX)

/* In the order of the list. */
static const double text_sizes[] = { 0.85, 1, 1.15, 1.3 };
static const guint card_counts[] = { 1, 2, 4 };

static void
carry_print_tab_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PRINT_TAB);

  G_OBJECT_CLASS (carry_print_tab_parent_class)->dispose (object);
}

static void
carry_print_tab_class_init (CarryPrintTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_print_tab_dispose;

  g_resources_register (carry_print_get_resource ());
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/print/carry-print-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, figures);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, cells);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, block);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, runs);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, notes);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, greys);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, black);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, cards_row);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, cards);
  gtk_widget_class_bind_template_child (widget_class, CarryPrintTab, text_size);
}

static void
carry_print_tab_init (CarryPrintTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The one of the list that is nearest. */
static guint
find_text_size (double size)
{
  guint nearest = 0;

  for (guint i = 1; i < G_N_ELEMENTS (text_sizes); i++)
    if (fabs (text_sizes[i] - size) < fabs (text_sizes[nearest] - size))
      nearest = i;

  return nearest;
}

static guint
find_cards (guint cards)
{
  guint found = 0;

  for (guint i = 0; i < G_N_ELEMENTS (card_counts); i++)
    if (card_counts[i] <= cards)
      found = i;

  return found;
}

/**
 * carry_print_tab_new:
 * @options: what is chosen at first
 * @choices: what makes a difference to the document, as #CarrySheetChoice; the rest is not offered and stays as it is
 *
 * Returns: (transfer floating): a new tab
 */
GtkWidget *
carry_print_tab_new (const CarrySheetOptions *options, guint choices)
{
  CarryPrintTab *self = g_object_new (CARRY_TYPE_PRINT_TAB, NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->figures), (choices & CARRY_SHEET_CHOICE_FIGURES) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->cells), (choices & CARRY_SHEET_CHOICE_CELLS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->runs), (choices & CARRY_SHEET_CHOICE_RUNS) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), (choices & CARRY_SHEET_CHOICE_NOTES) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->block), (choices & CARRY_SHEET_CHOICE_BLOCK) != 0);
  gtk_widget_set_visible (self->cards_row, (choices & CARRY_SHEET_CHOICE_CARDS) != 0);

  gtk_check_button_set_active (self->figures, options->figures);
  gtk_check_button_set_active (self->cells, options->cells);
  gtk_check_button_set_active (self->block, options->block);
  gtk_check_button_set_active (self->runs, options->runs);
  gtk_check_button_set_active (self->notes, options->notes);
  gtk_check_button_set_active (options->greys ? self->greys : self->black, TRUE);
  gtk_drop_down_set_selected (self->cards, find_cards (options->cards));
  gtk_drop_down_set_selected (self->text_size, find_text_size (options->text_size));

  return GTK_WIDGET (self);
}

/**
 * carry_print_tab_get_options:
 * @self: a tab
 * @options: (out): what is chosen
 */
void
carry_print_tab_get_options (CarryPrintTab *self, CarrySheetOptions *options)
{
  g_return_if_fail (CARRY_IS_PRINT_TAB (self));

  *options = (CarrySheetOptions){
    .figures = gtk_check_button_get_active (self->figures),
    .cells = gtk_check_button_get_active (self->cells),
    .block = gtk_check_button_get_active (self->block),
    .runs = gtk_check_button_get_active (self->runs),
    .notes = gtk_check_button_get_active (self->notes),
    .greys = gtk_check_button_get_active (self->greys),
    .cards = card_counts[MIN (gtk_drop_down_get_selected (self->cards), G_N_ELEMENTS (card_counts) - 1)],
    .text_size =
        text_sizes[MIN (gtk_drop_down_get_selected (self->text_size), G_N_ELEMENTS (text_sizes) - 1)],
  };
}
