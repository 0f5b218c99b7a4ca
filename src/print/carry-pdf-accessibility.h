/* carry-pdf-accessibility.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean carry_pdf_accessibility_add (GIOStream *stream, GPtrArray *descriptions, GError **error);

G_END_DECLS
