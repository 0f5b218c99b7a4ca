/* carry-freshness-strip.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "carry-freshness-plot.h"
#include "carry-week-freshness.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FRESHNESS_STRIP (carry_freshness_strip_get_type ())
G_DECLARE_FINAL_TYPE (CarryFreshnessStrip, carry_freshness_strip, CARRY, FRESHNESS_STRIP, GtkWidget)

void carry_freshness_strip_set_freshness (CarryFreshnessStrip *self,
                                          CarryWeekFreshness *freshness,
                                          const GDate *today);
void carry_freshness_strip_set_today (CarryFreshnessStrip *self, const GDate *today);
void carry_freshness_strip_set_low (CarryFreshnessStrip *self, gboolean low);
void carry_freshness_strip_preview (
    CarryFreshnessStrip *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy);
const CarryFreshnessCurve *carry_freshness_strip_get_ghost (CarryFreshnessStrip *self);
gboolean carry_freshness_strip_focus_day (CarryFreshnessStrip *self, guint day);
guint carry_freshness_strip_get_day (CarryFreshnessStrip *self);
int carry_freshness_strip_get_cursor (CarryFreshnessStrip *self);
void carry_freshness_strip_set_cursor (CarryFreshnessStrip *self, int minute);

G_END_DECLS
