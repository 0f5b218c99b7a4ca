/* carry-instruction-count.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-benchmark.h"

G_BEGIN_DECLS

/**
 * CarryInstructionCount:
 *
 * Counts the instructions of some work: by the counters of the processor, or, where the kernel has none to give,
 * by running this very program in Valgrind.
 */
typedef struct
{
  int counter;    /* file descriptor, -1 if there is none */
  char *valgrind; /* program, NULL if there is none */
} CarryInstructionCount;

void carry_instruction_count_open (CarryInstructionCount *self);
void carry_instruction_count_close (CarryInstructionCount *self);
const char *carry_instruction_count_describe (const CarryInstructionCount *self);
gboolean carry_instruction_count_of (const CarryInstructionCount *self,
                                     CarryBenchmarkWork work,
                                     gpointer data,
                                     const char *name,
                                     guint n_rounds,
                                     guint64 *n_instructions);

G_END_DECLS
