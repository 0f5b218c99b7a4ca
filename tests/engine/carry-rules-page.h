/* carry-rules-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *carry_rules_page_new (const char *frame, GStrvBuilder *complaints);

G_END_DECLS
