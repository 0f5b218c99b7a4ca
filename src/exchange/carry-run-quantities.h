/* carry-run-quantities.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryRunQuantities:
 *
 * The numbers in the text of a run. What the text does not say is 0.
 */
typedef struct
{
  double distance;     /* metres, of the whole run; without repetitions that stand alone */
  double minutes;      /* of the whole run */
  guint n_reps;        /* repetitions, of all sets */
  double rep_distance; /* metres, of all repetitions together */
  double rep_minutes;  /* of all repetitions together */
  char *structure;     /* the repetitions, such as “6 × 800 m”, or NULL */
  char *rest;          /* the text with all that blanked out */
} CarryRunQuantities;

char *carry_run_text_fold (const char *text);
void carry_run_quantities_read (const char *folded, CarryRunQuantities *quantities);
void carry_run_quantities_clear (CarryRunQuantities *quantities);
GRegex *carry_run_regex_get (GRegex **slot, const char *pattern);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CarryRunQuantities, carry_run_quantities_clear)

G_END_DECLS
