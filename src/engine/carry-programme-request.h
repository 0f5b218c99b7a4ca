/* carry-programme-request.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

#define CARRY_MAX_WEEK_STRENGTH 14u
#define CARRY_PAIN_MOST 10u
#define CARRY_PAIN_UNKNOWN G_MAXUINT
#define CARRY_NO_KEY_RUN G_MAXUINT

/* Strength work is new to a runner for so many weeks. Source: HC10 of the scheduler rules (grade C). */
#define CARRY_NOVICE_WEEKS 4u

/**
 * CarryPastSession:
 *
 * A session that stands in the diary around the one in the making.
 */
typedef struct
{
  int days_ago; /* 0 on the same day; below 0 later in the same week */
  CarryStrengthKind kind;
  gboolean counts; /* FALSE if it was missed or skipped: it has its place in the week, but trained nothing */
  GPtrArray *items; /* of CarryItem */
} CarryPastSession;

/**
 * CarryProgrammeRequest:
 *
 * Everything that decides what is in one session. Plain facts: once filled in it does not change, and may be
 * handed to any thread.
 */
typedef struct
{
  CarryCatalogue *catalogue;
  CarryEvent event;
  CarryLevel level;
  CarryPhase phase;
  CarryStrengthKind kinds[CARRY_MAX_WEEK_STRENGTH]; /* of all strength sessions of the week, in their order */
  guint n_sessions;
  guint index; /* which of them is to be filled, from 0 */
  guint days_into_week; /* 0 on the week's first day */
  guint equipment; /* set of CarryEquipment at the place of the session */
  guint minutes; /* the session takes no longer */
  guint injuries; /* set of CarryInjury to work on */
  guint painful; /* set of CarryInjury that hurt now */
  guint pain; /* how much they hurt, 0 to 10, or CARRY_PAIN_UNKNOWN */
  guint block_week; /* 0 in the first week of a block, when main lifts may change */
  guint experience_weeks; /* with regular strength work */
  double novice_percent; /* HC10: of 1RM at most while strength work is new */
  guint days_to_key_run; /* from the session to the next key run, or CARRY_NO_KEY_RUN */
  gboolean deload; /* a week of fewer sets */
  gboolean freeze; /* HC11: nothing new this week */
  guint gaps; /* set of CarryBodyRegion of which the runner does less than their target */
  guint movement_gaps; /* set of CarryMovementGap */
  GHashTable *standing; /* ids of the exercises that the session has now, if it is filled anew; or NULL */
  GPtrArray *past; /* of CarryPastSession, the newest first */
} CarryProgrammeRequest;

CarryProgrammeRequest *
carry_programme_request_new (CarryCatalogue *catalogue, CarryAthlete *athlete, CarryPhase phase);
void carry_programme_request_add_items (CarryProgrammeRequest *self, int days_ago, GPtrArray *items);
void carry_programme_request_add_history (CarryProgrammeRequest *self, const GDate *day, GPtrArray *sessions);
void carry_programme_request_set_standing (CarryProgrammeRequest *self, CarryStrengthSession *session);
CarryStrengthKind carry_programme_request_get_kind (const CarryProgrammeRequest *self);
guint carry_programme_request_count_kind (const CarryProgrammeRequest *self, guint kinds, gboolean before);
gboolean carry_programme_request_is_novice (const CarryProgrammeRequest *self);
gboolean carry_programme_request_is_fast (const CarryProgrammeRequest *self);
void carry_programme_request_free (CarryProgrammeRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryProgrammeRequest, carry_programme_request_free)

G_END_DECLS
