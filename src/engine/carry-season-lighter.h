/* carry-season-lighter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* So many weeks of loading in a row are the most. */
#define CARRY_SEASON_MOST_LOADING 6u

/**
 * CarrySeasonLoading:
 *
 * How a week of a season loads, for finding the weeks that shall be lighter.
 */
typedef struct
{
  gboolean light;  /* it is light already: a taper, a race, a transition */
  gboolean gentle; /* it loads little: onboarding */
  gboolean down;   /* there is clearly less running than before */
} CarrySeasonLoading;

void carry_season_lighter_find (const CarrySeasonLoading *weeks,
                                guint n_weeks,
                                gboolean careful,
                                gboolean *deload);

G_END_DECLS
