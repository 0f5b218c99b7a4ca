/* carry-layout-problem.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-finding.h"
#include "carry-week-problem.h"

G_BEGIN_DECLS

typedef struct _CarryLayout CarryLayout;

/**
 * CarryLayoutProblem:
 *
 * A week reduced to numbers that a search can add up: slots in the order of time, classes of sessions that are
 * alike, and what each costs where.
 *
 * Costs are in thousandths of a point, %CARRY_POINTS_BLOCKED for what is forbidden.
 */
typedef struct
{
  guint n_slots;
  const int *days;           /* of each slot, ascending */
  const gboolean *doubled;   /* of each slot: its day has something else */
  guint n_classes;
  guint wanted[CARRY_MAX_SESSIONS]; /* sessions of each class */
  gboolean timeless
      [CARRY_MAX_SESSIONS]; /* of each class: but for its own costs all times of a day are alike to it */
  const int *costs;          /* classes × slots */
  const int *before_quality; /* classes × slots: minutes to the next hard run, G_MAXINT if there is none */
  const int *pairs;          /* (classes × slots)², symmetric: what two sessions cost together */
  guint rest_days;           /* bits of days on which nothing happens so far */
  guint n_spare_rest_days;   /* of which so many may be used */
  int (*weigh_week) (const CarryLayout *layout, gpointer data); /* what the week costs as a whole */
  gpointer data;
  guint64 most_steps;        /* after which the search gives up proving; 0 for the usual number */
} CarryLayoutProblem;

/**
 * CarryLayout:
 *
 * Where sessions of which class go, in the order of time.
 */
struct _CarryLayout
{
  guint n;
  guint classes[CARRY_MAX_SESSIONS];
  guint slots[CARRY_MAX_SESSIONS];
  int cost;           /* thousandths of a point, with what the week costs as a whole */
  int before_quality; /* minutes: the shortest time from a session to the next hard run */
  guint doubles;      /* days that have something else */
};

G_END_DECLS
