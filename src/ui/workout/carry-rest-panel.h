/* carry-rest-panel.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CarryRestState:
 * @CARRY_REST_STATE_IDLE: nothing is timed
 * @CARRY_REST_STATE_REST: the runner rests
 * @CARRY_REST_STATE_OVER: the rest is over
 * @CARRY_REST_STATE_READY: the runner gets ready for a timed set
 * @CARRY_REST_STATE_WORK: a timed set is being done, and its time runs down
 * @CARRY_REST_STATE_COUNT: a timed set is being done, and its time runs up
 *
 * What the ring beside a workout tells.
 */
typedef enum
{
  CARRY_REST_STATE_IDLE,
  CARRY_REST_STATE_REST,
  CARRY_REST_STATE_OVER,
  CARRY_REST_STATE_READY,
  CARRY_REST_STATE_WORK,
  CARRY_REST_STATE_COUNT,
} CarryRestState;

#define CARRY_TYPE_REST_PANEL (carry_rest_panel_get_type ())
G_DECLARE_FINAL_TYPE (CarryRestPanel, carry_rest_panel, CARRY, REST_PANEL, AdwBin)

void carry_rest_panel_show (CarryRestPanel *self, CarryRestState state, double seconds, double length);
CarryRestState carry_rest_panel_get_state (CarryRestPanel *self);
void carry_rest_panel_set_next (CarryRestPanel *self, const char *next);
void carry_rest_panel_set_timed (CarryRestPanel *self, gboolean timed);
char *carry_rest_format_clock (double seconds);
char *carry_rest_format_spoken (double seconds);
const char *carry_rest_choose_announcement (CarryRestState state,
                                            double seconds,
                                            CarryRestState next_state,
                                            double next_seconds);

G_END_DECLS
