/* carry-log-file.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GPtrArray *carry_log_file_read (GBytes *bytes, const char *name, GError **error);

G_END_DECLS
