/* carry-dose-reader.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-dose-line.h"
#include "carry-dose-words.h"
#include "carry-run-scanner.h"

G_BEGIN_DECLS

/**
 * CarryDoseReader:
 * @scanner: what is read
 * @line: what it says so far
 * @units: of weights without a unit
 * @expected: a set of #CarryDoseLineField that a number without a unit may mean
 * @at_sign: “@” stood before what is read now
 *
 * A line that is being read: its numbers within what can be meant.
 */
typedef struct
{
  CarryRunScanner scanner;
  CarryDoseLine *line;
  CarryUnits units;
  guint expected;
  gboolean at_sign;
} CarryDoseReader;

/**
 * CarryDoseRange:
 * @lo: the lower end
 * @hi: the upper end, the same where there is no range
 * @whole: neither has a fraction
 */
typedef struct
{
  double lo;
  double hi;
  gboolean whole;
} CarryDoseRange;

gboolean carry_dose_reader_take (CarryDoseReader *reader, const CarryDoseWord word);
gboolean carry_dose_reader_take_range (CarryDoseReader *reader, CarryDoseRange *range);
gboolean carry_dose_reader_say (CarryDoseReader *reader, CarryDoseLineField field);
gboolean carry_dose_reader_set_amount (CarryDoseReader *reader,
                                       CarryAmount amount,
                                       const CarryDoseRange *range,
                                       guint factor);
gboolean carry_dose_reader_set_target (
    CarryDoseReader *reader, CarryTarget target, const CarryDoseRange *range, double least, double most);
gboolean
carry_dose_reader_set_weight (CarryDoseReader *reader, const CarryDoseRange *range, CarryUnits units);
gboolean carry_dose_reader_set_rest (CarryDoseReader *reader, double seconds);
gboolean carry_dose_reader_set_contacts (CarryDoseReader *reader, const CarryDoseRange *range);
gboolean carry_dose_reader_set_seconds (CarryDoseReader *reader, const CarryDoseRange *range, guint factor);

G_END_DECLS
