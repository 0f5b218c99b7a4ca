/* carry-ics-series.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-ics-event.h"

G_BEGIN_DECLS

/**
 * CarryIcsOccurrence:
 *
 * One time that an event takes place.
 */
typedef struct
{
  CarryIcsEvent *event; /* whose text counts; not owned */
  CarryIcsTime start;
  gint64 length; /* seconds */
} CarryIcsOccurrence;

/**
 * CarryIcsExpansion:
 *
 * How far events are repeated.
 */
typedef struct
{
  GDate first;      /* occurrences that start earlier are left out */
  GDate last;       /* and those that start later */
  guint n_left;     /* how many occurrences may still be added by repeating */
  gboolean reached; /* there were more than that */
} CarryIcsExpansion;

void carry_ics_series_expand (GPtrArray *events,
                              CarryIcsExpansion *expansion,
                              GArray *occurrences,
                              GPtrArray *problems);

G_END_DECLS
