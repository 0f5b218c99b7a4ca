/* carry-print-portal.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* In a sandbox printing is a service of the desktop. */

gboolean carry_print_portal_is_used (void);
void carry_print_portal_find_async (GAsyncReadyCallback callback, gpointer user_data);
gboolean carry_print_portal_find_finish (GAsyncResult *result);

G_END_DECLS
