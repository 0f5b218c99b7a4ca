/* carry-lighter.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-session.h"

G_BEGIN_DECLS

/**
 * CarryLighter:
 *
 * How to do less of a session. Fields of 0 change nothing.
 */
typedef struct
{
  double sets;          /* share of the sets that stays */
  guint sets_less;      /* sets that go from each exercise on top; one stays */
  double load;          /* share of the load that stays */
  double effort_less;   /* points of RPE */
  guint most_contacts;  /* ground contacts of an exercise */
  gboolean no_lowering; /* without jumps and eccentric work */
  guint injuries;       /* a set of CarryInjury: without exercises that they speak against */
  gboolean easy;        /* a run becomes an easy one */
  double minutes;       /* share of a run that stays */
} CarryLighter;

gboolean carry_lighter_is_nothing (const CarryLighter *self);
CarrySession *carry_lighter_apply (const CarryLighter *self, CarrySession *session, GError **error);
char *carry_lighter_describe (CarrySession *before, CarrySession *after, CarryUnits units);

G_END_DECLS
