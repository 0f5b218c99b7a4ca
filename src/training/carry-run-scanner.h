/* carry-run-scanner.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryRunScanner:
 * @text: what was typed, in lower case, without accents, with plain signs
 * @origins: for each byte of @text, and for its end, the byte of what was typed that it comes from
 * @length: bytes of @text
 * @at: the byte that is read next
 *
 * Reads what a runner typed from left to right, and knows where each thing stood.
 */
typedef struct
{
  char *text;
  guint *origins;
  gsize length;
  gsize at;
} CarryRunScanner;

/**
 * CarryRunNumber:
 * @value: how much it is
 * @n_digits: digits before the sign of the fraction
 * @n_decimals: digits behind it
 */
typedef struct
{
  double value;
  guint n_digits;
  guint n_decimals;
} CarryRunNumber;

void carry_run_scanner_init (CarryRunScanner *self, const char *text);
void carry_run_scanner_clear (CarryRunScanner *self);
gboolean carry_run_scanner_skip_space (CarryRunScanner *self);
gboolean carry_run_scanner_take_sign (CarryRunScanner *self, char sign);
gboolean carry_run_scanner_take_number (CarryRunScanner *self, CarryRunNumber *number);
gboolean carry_run_scanner_take_digits (CarryRunScanner *self, guint least, guint most, guint *value);
gsize carry_run_scanner_peek_word (CarryRunScanner *self, const char **word);
gboolean carry_run_scanner_take_word (CarryRunScanner *self, const char *const *words);
char *carry_run_scanner_take_phrase (CarryRunScanner *self, guint n_words);
char *carry_run_scanner_fold (const char *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CarryRunScanner, carry_run_scanner_clear)

G_END_DECLS
