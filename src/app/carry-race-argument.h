/* carry-race-argument.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryRaceArgument:
 *
 * A race as the command line names it: “2027-04-11:A:marathon”.
 */
typedef struct
{
  GDate day;
  CarryRacePriority priority;
  double distance; /* metres, 0 if it was not said */
} CarryRaceArgument;

gboolean carry_race_argument_parse (const char *text, CarryRaceArgument *race);
CarryEvent carry_race_argument_get_event (double distance);

G_END_DECLS
