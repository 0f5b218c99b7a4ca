/* carry-print-memory.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-print-memory.h"

/* The settings, or NULL where they are not installed: then nothing is remembered. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source != NULL ? g_settings_schema_source_lookup (source, CARRY_APPLICATION_ID ".Print", TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/**
 * carry_print_memory_load_options:
 * @options: (out): what the runner chose last
 */
void
carry_print_memory_load_options (CarrySheetOptions *options)
{
  g_autoptr (GSettings) settings = open_settings ();

  carry_sheet_options_init (options);
  options->block = TRUE;
  options->cards = 2;
  if (settings == NULL)
    return;

  options->figures = g_settings_get_boolean (settings, "figures");
  options->cells = g_settings_get_boolean (settings, "cells");
  options->block = g_settings_get_boolean (settings, "block");
  options->runs = g_settings_get_boolean (settings, "runs");
  options->notes = g_settings_get_boolean (settings, "notes");
  options->greys = g_settings_get_boolean (settings, "greys");
  options->text_size = g_settings_get_double (settings, "text-size");
  /* Three do not fill a page. */
  options->cards = g_settings_get_uint (settings, "cards");
  if (options->cards == 3)
    options->cards = 2;
}

void
carry_print_memory_save_options (const CarrySheetOptions *options)
{
  g_autoptr (GSettings) settings = open_settings ();

  if (settings == NULL)
    return;

  g_settings_set_boolean (settings, "figures", options->figures);
  g_settings_set_boolean (settings, "cells", options->cells);
  g_settings_set_boolean (settings, "block", options->block);
  g_settings_set_boolean (settings, "runs", options->runs);
  g_settings_set_boolean (settings, "notes", options->notes);
  g_settings_set_boolean (settings, "greys", options->greys);
  g_settings_set_double (settings, "text-size", options->text_size);
  g_settings_set_uint (settings, "cards", options->cards);
}

/* Returns: (transfer full): printer, copies and so on as they were last */
GtkPrintSettings *
carry_print_memory_load_settings (void)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (GVariant) value = settings != NULL ? g_settings_get_value (settings, "print-settings") : NULL;

  return value != NULL ? gtk_print_settings_new_from_gvariant (value) : gtk_print_settings_new ();
}

/* Returns: (transfer full) (nullable): paper and orientation as they were last, %NULL for those of the locale */
GtkPageSetup *
carry_print_memory_load_page_setup (void)
{
  g_autoptr (GSettings) settings = open_settings ();
  g_autoptr (GVariant) value = settings != NULL ? g_settings_get_value (settings, "page-setup") : NULL;

  return value != NULL && g_variant_n_children (value) > 0 ? gtk_page_setup_new_from_gvariant (value) : NULL;
}

/**
 * carry_print_memory_save:
 * @settings: (nullable): printer, copies and so on
 * @setup: (nullable): paper and orientation
 *
 * Keeps for the next time, in this run of the program or another one, what was chosen in the dialog.
 */
void
carry_print_memory_save (GtkPrintSettings *settings, GtkPageSetup *setup)
{
  g_autoptr (GSettings) memory = open_settings ();

  if (memory == NULL)
    return;

  if (settings != NULL)
    g_settings_set_value (memory, "print-settings", gtk_print_settings_to_gvariant (settings));
  if (setup != NULL)
    g_settings_set_value (memory, "page-setup", gtk_page_setup_to_gvariant (setup));
}
