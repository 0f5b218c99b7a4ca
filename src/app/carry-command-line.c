/* carry-command-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-command-line.h"

#include "carry-balance-command.h"
#include "carry-command.h"
#include "carry-import-command.h"
#include "carry-plan-command.h"
#include "carry-print-command.h"
#include "carry-season-command.h"

typedef struct
{
  const char *name;
  int (*run) (int argc, char **argv);
} Verb;

static const Verb verbs[] = {
  { "balance", carry_balance_command }, { "import", carry_import_command }, { "plan", carry_plan_command },
  { "print", carry_print_command },     { "season", carry_season_command },
};

/* Where the verb stands: first, or after the option that says which diary. */
static int
find_position (int argc, char **argv)
{
  int position = 1;

  while (position < argc)
    {
      if (g_str_has_prefix (argv[position], "--diary="))
        position++;
      else if (g_str_equal (argv[position], "--diary"))
        position += 2;
      else
        break;
    }

  return position;
}

static const Verb *
find_verb (int argc, char **argv)
{
  const int position = find_position (argc, argv);

  for (gsize i = 0; position < argc && i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (argv[position], verbs[i].name))
      return &verbs[i];

  return NULL;
}

/* Whether the arguments name a verb, so that no display is needed. */
gboolean
carry_command_line_has_verb (int argc, char **argv)
{
  return find_verb (argc, argv) != NULL;
}

/**
 * carry_command_line_run:
 * @argc: the number of arguments
 * @argv: the arguments, a verb among them
 *
 * Runs a verb of the command line, without a display.
 *
 * Returns: the exit status: 0, %CARRY_EXIT_NOTHING or %CARRY_EXIT_USAGE
 */
int
carry_command_line_run (int argc, char **argv)
{
  const Verb *verb = find_verb (argc, argv);
  const int position = find_position (argc, argv);
  g_autofree char **arguments = NULL;
  g_autofree char *name = NULL;
  int n = 0;

  g_return_val_if_fail (verb != NULL, CARRY_EXIT_USAGE);

  /* The verb takes the place of the program's name; what stood before it follows. */
  arguments = g_new0 (char *, argc);
  arguments[n++] = argv[position];
  for (int i = 1; i < argc; i++)
    if (i != position)
      arguments[n++] = argv[i];

  /* The usage line of --help begins with it. */
  name = g_strdup_printf ("carryover %s", argv[position]);
  g_set_prgname (name);

  return verb->run (n, arguments);
}
