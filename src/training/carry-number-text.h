/* carry-number-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void carry_number_text_set_mirrored (gboolean mirrored);
char *carry_number_text_take (char *text);

G_END_DECLS
