/* carry-command.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* How a command ends. */
#define CARRY_EXIT_DONE 0
#define CARRY_EXIT_NOTHING 1
#define CARRY_EXIT_USAGE 2

GOptionContext *
carry_command_options_new (const char *parameters, const char *summary, const GOptionEntry *entries);
gboolean carry_command_parse (GOptionContext *context, int *argc, char ***argv);
int carry_command_fail (int status, const char *format, ...) G_GNUC_PRINTF (2, 3);
GDate carry_command_today (void);
gboolean carry_command_write (const char *path, const char *text, GError **error);
GListModel *carry_command_importers (void);

G_END_DECLS
