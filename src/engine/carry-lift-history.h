/* carry-lift-history.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-effort-curve.h"
#include "carry-item.h"

G_BEGIN_DECLS

/**
 * CarryExposure:
 *
 * One time that an exercise was done: what was to be done, and what was done. Nothing is owned.
 */
typedef struct
{
  GDate day;
  CarryPrescription *prescription;
  const CarrySet *sets; /* in the order they were done */
  guint n_sets;
  gboolean lighter; /* on purpose: a deload, or a day of low readiness. It says nothing of progress */
  gboolean own;     /* the runner had set the target themselves */
} CarryExposure;

/**
 * CarryLiftRecord:
 *
 * An exposure in numbers. Warm-up sets do not count; a left and a right set are one.
 */
typedef struct
{
  GDate day;
  CarryPrescription *prescription; /* not owned */
  gboolean own;
  guint n_sets;
  guint least;      /* of the amount that the prescription counts, in one set */
  guint most;
  double total;     /* of that amount, over all sets */
  guint contacts;   /* as logged, 0 if nobody counted */
  gboolean missed;  /* a repetition failed, or a set stayed below the range */
  double top_kg;    /* the heaviest set */
  double low_kg;    /* the lightest set */
  double reserve;   /* the fewest repetitions in reserve, or CARRY_SET_UNRATED */
  double max_kg;    /* estimated maximum, own weight included, or 0 */
} CarryLiftRecord;

/**
 * CarryLiftHistory:
 *
 * Everything that an exercise's past says about its next target. Made once from exposures, then only read; it
 * must not outlive their prescriptions.
 */
typedef struct _CarryLiftHistory CarryLiftHistory;

CarryExposure carry_exposure_of_item (const GDate *day, CarryItem *item);

CarryLiftHistory *carry_lift_history_new (const CarryExposure *exposures,
                                          guint n_exposures,
                                          const GDate *today,
                                          double body_kg);
void carry_lift_history_free (CarryLiftHistory *self);
guint carry_lift_history_get_n (const CarryLiftHistory *self);
const CarryLiftRecord *carry_lift_history_get (const CarryLiftHistory *self, guint ago);
guint carry_lift_history_get_n_fresh (const CarryLiftHistory *self);
const CarryLiftRecord *carry_lift_history_get_week_ago (const CarryLiftHistory *self);
double carry_lift_history_get_max (const CarryLiftHistory *self);
const CarryEffortCurve *carry_lift_history_get_curve (const CarryLiftHistory *self);
gboolean carry_lift_history_has_fallen (const CarryLiftHistory *self);
guint carry_lift_history_get_days_since (const CarryLiftHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryLiftHistory, carry_lift_history_free)

G_END_DECLS
