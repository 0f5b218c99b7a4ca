/* carry-session-need.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-need.h"
#include "carry-programme-request.h"

G_BEGIN_DECLS

/**
 * CarryLegs:
 *
 * Whether a session wants an exercise on both legs or on one.
 */
typedef enum
{
  CARRY_LEGS_ANY,
  CARRY_LEGS_BOTH,
  CARRY_LEGS_ONE,
} CarryLegs;

/**
 * CarryPart:
 * @need: what it is for
 * @legs: on how many legs
 * @essential: whether the session is not itself without it; the others come as time allows
 *
 * One place in a session for an exercise.
 */
typedef struct
{
  CarryNeed need;
  CarryLegs legs;
  gboolean essential;
} CarryPart;

#define CARRY_MAX_PARTS 24u

/**
 * CarrySessionNeed:
 * @title: the session's name, not translated, of context “session title”
 * @parts: what it needs, the most important first
 * @n_parts: how many there are
 * @most_items: the session has no more exercises than this
 * @minutes: the session takes no longer
 *
 * What a session needs.
 */
typedef struct
{
  const char *title;
  CarryPart parts[CARRY_MAX_PARTS];
  guint n_parts;
  guint most_items;
  guint minutes;
} CarrySessionNeed;

#define CARRY_SESSION_TITLE_CONTEXT "session title"

#define CARRY_LOWER_KINDS                                                                                    \
  (CARRY_BIT (CARRY_STRENGTH_HEAVY) | CARRY_BIT (CARRY_STRENGTH_EXPLOSIVE) |                                 \
   CARRY_BIT (CARRY_STRENGTH_MODERATE))

CarrySessionNeed carry_session_need_get (const CarryProgrammeRequest *request);
gboolean carry_session_need_is_for_injury (const CarryProgrammeRequest *request, CarryNeed need);
gboolean carry_session_need_is_for_gap (const CarryProgrammeRequest *request, CarryNeed need);
gboolean carry_session_need_is_title (const char *title);
gboolean carry_session_need_has (const CarrySessionNeed *self, CarryNeed need);

G_END_DECLS
