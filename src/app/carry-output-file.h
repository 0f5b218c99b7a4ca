/* carry-output-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean carry_output_file_write (const char *path, const char *data, gsize size, GError **error);
gboolean carry_output_file_make_folder (const char *path, GError **error);

G_END_DECLS
