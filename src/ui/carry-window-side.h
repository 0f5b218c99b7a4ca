/* carry-window-side.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-plan-proposal.h"
#include "carry-plan.h"
#include "carry-week-page.h"
#include "carry-window-sidebar.h"

G_BEGIN_DECLS

/**
 * CarryWindowSide:
 *
 * What stands beside the week, and when.
 */
#define CARRY_TYPE_WINDOW_SIDE (carry_window_side_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowSide, carry_window_side, CARRY, WINDOW_SIDE, GObject)

CarryWindowSide *carry_window_side_new (AdwApplicationWindow *window,
                                        AdwOverlaySplitView *split_view,
                                        CarryWeekPage *week_page);
void carry_window_side_set_diary (CarryWindowSide *self,
                                  CarryDiary *diary,
                                  CarryCatalogue *catalogue,
                                  CarryAthlete *athlete,
                                  const GDate *today);
void carry_window_side_set_today (CarryWindowSide *self, const GDate *today);
void carry_window_side_set_available (CarryWindowSide *self, gboolean available);
void carry_window_side_show_muscle (CarryWindowSide *self, guint muscle);
void carry_window_side_set_conflict (CarryWindowSide *self, CarryPlan *plan, GListModel *offers);
void carry_window_side_set_proposal (CarryWindowSide *self, CarryPlanProposal *proposal);

G_END_DECLS
