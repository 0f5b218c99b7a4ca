/* carry-run-words.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarryRunWords:
 *
 * What the words of a calendar event say about a run.
 */
typedef struct
{
  gboolean is_run;
  CarryRunKind kind;
  gboolean kind_known;   /* the words name the kind; else it is easy for want of better */
  double distance;       /* metres; 0 if nothing says */
  guint minutes;         /* 0 only if it is no run */
  gboolean minutes_said; /* the words or the calendar name them; else they are estimated */
  CarrySurface surface;
  char *structure; /* such as “6 × 800 m”, or NULL */
} CarryRunWords;

gboolean
carry_run_words_read (const char *summary, const char *description, guint minutes, CarryRunWords *words);
void carry_run_words_clear (CarryRunWords *words);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CarryRunWords, carry_run_words_clear)

G_END_DECLS
