/* carry-caution.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean carry_caution_is_known (const char *phrase);
const char *carry_caution_get_text (const char *phrase);

G_END_DECLS
