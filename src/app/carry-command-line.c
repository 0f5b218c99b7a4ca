/* carry-command-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-command-line.h"

#include "carry-command.h"
#include "carry-import-command.h"
#include "carry-plan-command.h"
#include "carry-print-command.h"

typedef struct
{
  const char *name;
  int (*run) (int argc, char **argv);
} Verb;

static const Verb verbs[] = {
  { "import", carry_import_command },
  { "plan", carry_plan_command },
  { "print", carry_print_command },
};

static const Verb *
find_verb (int argc, char **argv)
{
  for (gsize i = 0; argc > 1 && i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (argv[1], verbs[i].name))
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
 * @argv: the arguments; the second is a verb
 *
 * Runs a verb of the command line, without a display.
 *
 * Returns: the exit status: 0, %CARRY_EXIT_NOTHING or %CARRY_EXIT_USAGE
 */
int
carry_command_line_run (int argc, char **argv)
{
  const Verb *verb = find_verb (argc, argv);

  g_return_val_if_fail (verb != NULL, CARRY_EXIT_USAGE);

  /* The verb takes the place of the program's name: messages then say “carryover plan: …”. */
  g_set_prgname ("carryover");

  return verb->run (argc - 1, argv + 1);
}
