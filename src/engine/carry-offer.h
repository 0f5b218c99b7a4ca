/* carry-offer.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-week-problem.h"

G_BEGIN_DECLS

/**
 * CarryOfferKind:
 * @CARRY_OFFER_DROP: to leave sessions out
 * @CARRY_OFFER_LIGHTEN: to make sessions lighter
 * @CARRY_OFFER_MOVE_RUN: to run on another day
 * @CARRY_OFFER_OPEN_SLOT: to train at a time that was not offered, or not free
 *
 * What can be done about a week that has no room for all its sessions.
 */
typedef enum
{
  CARRY_OFFER_DROP,
  CARRY_OFFER_LIGHTEN,
  CARRY_OFFER_MOVE_RUN,
  CARRY_OFFER_OPEN_SLOT,
} CarryOfferKind;

/**
 * CarryOffer:
 *
 * A change of a week after which all its sessions find a place.
 */
#define CARRY_TYPE_OFFER (carry_offer_get_type ())
G_DECLARE_FINAL_TYPE (CarryOffer, carry_offer, CARRY, OFFER, GObject)

CarryOffer *
carry_offer_new (CarryOfferKind kind, const CarryWeekProblem *problem, int from, int to, const char *text);
gboolean carry_offer_try (CarryOffer *self);
CarryOfferKind carry_offer_get_kind (CarryOffer *self);
const CarryWeekProblem *carry_offer_get_problem (CarryOffer *self);
int carry_offer_get_from (CarryOffer *self);
int carry_offer_get_to (CarryOffer *self);
const char *carry_offer_get_text (CarryOffer *self);
double carry_offer_get_total_penalty (CarryOffer *self);

G_END_DECLS
