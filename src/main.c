/* main.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gtk/gtk.h>

int
main (int argc, char *argv[])
{
  g_print ("Carryover %s\n", CARRY_VERSION);

  return 0;
}
