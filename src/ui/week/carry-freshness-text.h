/* carry-freshness-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-freshness-curve.h"

G_BEGIN_DECLS

/* How the freshness of legs is written and spoken. All char * are newly allocated. */

const char *carry_freshness_get_word (double percent);
char *carry_freshness_format_range (const CarryFreshnessCurve *curve, guint day);
char *carry_freshness_format_morning (const CarryFreshnessCurve *curve, guint day);
char *carry_freshness_format_day (const CarryFreshnessCurve *curve, guint day);
char *carry_freshness_format_point (const CarryFreshnessCurve *curve, int minute);
char *carry_freshness_format_tooltip (const CarryFreshnessCurve *curve, int minute);
char *carry_freshness_format_summary (const CarryFreshnessCurve *curve);
char *carry_freshness_format_preview (const CarryFreshnessCurve *curve);

G_END_DECLS
