/* carry-node-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gsk/gsk.h>

G_BEGIN_DECLS

char *carry_node_to_text (GskRenderNode *node);

G_END_DECLS
