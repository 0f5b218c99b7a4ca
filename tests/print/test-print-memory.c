/* test-print-memory.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-print-memory.h"

/* The settings are those of the program, kept in memory. */

static void
test_as_designed_at_first (void)
{
  CarrySheetOptions options;

  carry_print_memory_load_options (&options);
  g_assert_true (options.figures && options.cells && options.block && options.runs && options.notes &&
                 options.greys);
  g_assert_cmpfloat (options.text_size, ==, 1);
  g_assert_cmpuint (options.cards, ==, 2);
  g_assert_null (carry_print_memory_load_page_setup ());
}

static void
test_options_are_kept (void)
{
  const CarrySheetOptions chosen = { .cells = TRUE, .runs = TRUE, .text_size = 1.15, .cards = 4 };
  CarrySheetOptions options;

  carry_print_memory_save_options (&chosen);
  carry_print_memory_load_options (&options);
  g_assert_false (options.figures || options.block || options.notes || options.greys);
  g_assert_true (options.cells && options.runs);
  g_assert_cmpfloat (options.text_size, ==, 1.15);
  g_assert_cmpuint (options.cards, ==, 4);
}

static void
test_dialog_is_kept (void)
{
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPrintSettings) kept = NULL;
  g_autoptr (GtkPageSetup) kept_setup = NULL;
  GtkPaperSize *size = gtk_paper_size_new ("iso_a5");

  gtk_print_settings_set_n_copies (settings, 3);
  gtk_print_settings_set_printer (settings, "Corridor");
  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
  gtk_paper_size_free (size);

  carry_print_memory_save (settings, setup);
  kept = carry_print_memory_load_settings ();
  kept_setup = carry_print_memory_load_page_setup ();
  g_assert_cmpint (gtk_print_settings_get_n_copies (kept), ==, 3);
  g_assert_cmpstr (gtk_print_settings_get_printer (kept), ==, "Corridor");
  g_assert_nonnull (kept_setup);
  g_assert_cmpstr (gtk_paper_size_get_name (gtk_page_setup_get_paper_size (kept_setup)), ==, "iso_a5");
  g_assert_cmpint (gtk_page_setup_get_orientation (kept_setup), ==, GTK_PAGE_ORIENTATION_LANDSCAPE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/print/memory/at-first", test_as_designed_at_first);
  g_test_add_func ("/print/memory/options", test_options_are_kept);
  g_test_add_func ("/print/memory/dialog", test_dialog_is_kept);

  return g_test_run ();
}
