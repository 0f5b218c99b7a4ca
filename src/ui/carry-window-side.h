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
 * CarrySidePlace:
 * @CARRY_SIDE_PLACE_NONE: nothing stands beside the view
 * @CARRY_SIDE_PLACE_ON_DEMAND: the exercises come when they are asked for
 * @CARRY_SIDE_PLACE_WEEK: everything that belongs to the week, if the runner wants it
 *
 * What may stand beside the view that is shown.
 */
typedef enum
{
  CARRY_SIDE_PLACE_NONE,
  CARRY_SIDE_PLACE_ON_DEMAND,
  CARRY_SIDE_PLACE_WEEK,
} CarrySidePlace;

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
void carry_window_side_set_place (CarryWindowSide *self, CarrySidePlace place);
void carry_window_side_show_muscle (CarryWindowSide *self, guint muscle);
void carry_window_side_set_conflict (CarryWindowSide *self, CarryPlan *plan, GListModel *offers);
void carry_window_side_set_proposal (CarryWindowSide *self, CarryPlanProposal *proposal);

G_END_DECLS
