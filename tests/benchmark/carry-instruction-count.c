/* carry-instruction-count.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-instruction-count.h"

#include <gio/gio.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int
open_counter (void)
{
  struct perf_event_attr wanted = {
    .type = PERF_TYPE_HARDWARE,
    .size = sizeof wanted,
    .config = PERF_COUNT_HW_INSTRUCTIONS,
    .disabled = 1,
    .exclude_kernel = 1,
    .exclude_hv = 1,
  };

  /* This process, on any processor, in no group. */
  return (int)syscall (SYS_perf_event_open, &wanted, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
}

void
carry_instruction_count_open (CarryInstructionCount *self)
{
  self->counter = open_counter ();
  self->valgrind = self->counter < 0 ? g_find_program_in_path ("valgrind") : NULL;
}

void
carry_instruction_count_close (CarryInstructionCount *self)
{
  if (self->counter >= 0)
    close (self->counter);
  g_clear_pointer (&self->valgrind, g_free);
}

const char *
carry_instruction_count_describe (const CarryInstructionCount *self)
{
  if (self->counter >= 0)
    return "counted by the processor";

  return self->valgrind != NULL ? "counted by Valgrind" : "not available";
}

static gboolean
count_here (int counter, CarryBenchmarkWork work, gpointer data, guint n_rounds, guint64 *n_instructions)
{
  if (ioctl (counter, PERF_EVENT_IOC_RESET, 0) < 0 || ioctl (counter, PERF_EVENT_IOC_ENABLE, 0) < 0)
    return FALSE;

  for (guint i = 0; i < n_rounds; i++)
    work (data);

  return ioctl (counter, PERF_EVENT_IOC_DISABLE, 0) == 0 &&
         read (counter, n_instructions, sizeof *n_instructions) == (gssize)sizeof *n_instructions;
}

/* Callgrind ends with a line “==123== Collected : 4567”. */
static gboolean
count_in_valgrind (const char *valgrind, const char *name, guint n_rounds, guint64 *n_instructions)
{
  static const char *const sign = "Collected : ";
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *rounds = g_strdup_printf ("%u", n_rounds);
  const char *command[] = {
    valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--repeat", name, rounds, NULL
  };
  g_autofree char *talk = NULL;
  const char *found;
  int status = 0;

  if (program == NULL ||
      !g_spawn_sync (NULL, (char **)command, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &talk,
                     &status, NULL) ||
      !g_spawn_check_wait_status (status, NULL))
    return FALSE;

  found = strstr (talk, sign);
  if (found == NULL)
    return FALSE;

  *n_instructions = g_ascii_strtoull (found + strlen (sign), NULL, 10);

  return TRUE;
}

/**
 * carry_instruction_count_of:
 * @self: a counter
 * @work: work
 * @data: for @work
 * @name: what the work is called after “--repeat”, for counting from outside
 * @n_rounds: how often to do it
 * @n_instructions: (out): return location
 *
 * Counts instructions. Counted from outside there are those of the program's start among them.
 *
 * Returns: whether they could be counted
 */
gboolean
carry_instruction_count_of (const CarryInstructionCount *self,
                            CarryBenchmarkWork work,
                            gpointer data,
                            const char *name,
                            guint n_rounds,
                            guint64 *n_instructions)
{
  if (self->counter >= 0)
    return count_here (self->counter, work, data, n_rounds, n_instructions);

  return self->valgrind != NULL && count_in_valgrind (self->valgrind, name, n_rounds, n_instructions);
}
