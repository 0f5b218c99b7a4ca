/* carry-pause.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryPauseError:
 * @CARRY_PAUSE_ERROR_DAYS: it would end before it begins
 *
 * Why a pause cannot be as it was asked to be.
 */
typedef enum
{
  CARRY_PAUSE_ERROR_DAYS,
} CarryPauseError;

#define CARRY_PAUSE_ERROR (carry_pause_error_quark ())
GQuark carry_pause_error_quark (void);

/**
 * CarryPauseFacts:
 *
 * All there is to say of a pause, to make one from. Nothing is kept.
 */
typedef struct
{
  const char *id;                /* %NULL for a new one */
  CarryPauseReason reason;
  CarrySorePlace part;            /* of an injury */
  GDate first;
  GDate last;                    /* not valid while it is open */
  const char *const *set_aside;  /* ids of the sessions that it put aside, or %NULL */
} CarryPauseFacts;

/**
 * CarryPause:
 *
 * Days without training, because the runner is ill or injured. It never changes after it was made.
 */
#define CARRY_TYPE_PAUSE (carry_pause_get_type ())
G_DECLARE_FINAL_TYPE (CarryPause, carry_pause, CARRY, PAUSE, GObject)

CarryPause *carry_pause_new (const CarryPauseFacts *facts, GError **error);
CarryPause *carry_pause_end (CarryPause *self, const GDate *last, GError **error);
const char *carry_pause_get_id (CarryPause *self);
CarryPauseReason carry_pause_get_reason (CarryPause *self);
CarrySorePlace carry_pause_get_part (CarryPause *self);
const GDate *carry_pause_get_first (CarryPause *self);
const GDate *carry_pause_get_last (CarryPause *self);
const char *const *carry_pause_get_set_aside (CarryPause *self);
CarryHealthBlock carry_pause_get_health_block (CarryPause *self);
gboolean carry_pause_holds (CarryPause *self, const GDate *day);
gboolean carry_pause_equal (CarryPause *a, CarryPause *b);
const char *carry_pause_get_word (CarryPause *self);
const char *carry_sore_place_get_name (CarrySorePlace part);

G_END_DECLS
