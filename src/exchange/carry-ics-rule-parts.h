/* carry-ics-rule-parts.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CARRY_ICS_MAX_NUMBER 366

/**
 * CarryIcsFrequency:
 * @CARRY_ICS_DAILY: by the day
 * @CARRY_ICS_WEEKLY: by the week
 * @CARRY_ICS_MONTHLY: by the month
 * @CARRY_ICS_YEARLY: by the year
 * @CARRY_ICS_WITHIN_A_DAY: by the hour, minute or second
 *
 * How often an event repeats.
 */
typedef enum
{
  CARRY_ICS_DAILY,
  CARRY_ICS_WEEKLY,
  CARRY_ICS_MONTHLY,
  CARRY_ICS_YEARLY,
  CARRY_ICS_WITHIN_A_DAY,
} CarryIcsFrequency;

/**
 * CarryIcsNumbers:
 *
 * Numbers of a list, such as those of BYMONTHDAY.
 */
typedef struct
{
  guint n;
  guint8 plus[CARRY_ICS_MAX_NUMBER + 1];  /* those that count from the start */
  guint8 minus[CARRY_ICS_MAX_NUMBER + 1]; /* those that count from the end */
} CarryIcsNumbers;

/**
 * CarryIcsRuleParts:
 *
 * What an RRULE says.
 */
typedef struct
{
  CarryIcsFrequency frequency;
  guint interval;   /* in periods: days, weeks, months or years */
  guint count;      /* how many occurrences there are; 0: no end */
  char *until;      /* as it stands, or NULL */
  guint week_start; /* days after Monday */
  CarryIcsNumbers months, month_days, year_days, weeks, positions;
  CarryIcsNumbers hours, minutes, seconds;
  CarryIcsNumbers places[7]; /* by weekday: which one of a month or a year; 0 is each of them */
  guint n_places;
} CarryIcsRuleParts;

gboolean carry_ics_rule_parts_read (const char *text, CarryIcsRuleParts *parts);
void carry_ics_rule_parts_clear (CarryIcsRuleParts *parts);

void carry_ics_numbers_add (CarryIcsNumbers *numbers, int number);
gboolean carry_ics_numbers_have_place (const CarryIcsNumbers *numbers, guint place, guint total);

G_END_DECLS
