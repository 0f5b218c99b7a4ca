/* carry-command-line.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean carry_command_line_has_verb (int argc, char **argv);
int carry_command_line_run (int argc, char **argv);

G_END_DECLS
