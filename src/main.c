/* main.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-application.h"
#include "carry-command-line.h"
#include "carry-prose.h"

#include <glib/gi18n.h>
#include <locale.h>

int
main (int argc, char *argv[])
{
  g_autoptr (CarryApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, CARRY_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  bindtextdomain (CARRY_PROSE_DOMAIN, CARRY_LOCALE_DIR);
  bind_textdomain_codeset (CARRY_PROSE_DOMAIN, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  if (carry_command_line_has_verb (argc, argv))
    return carry_command_line_run (argc, argv);

  application = carry_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
