/* carry-instant.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-instant.h"

#include <time.h>

/**
 * carry_instant_now:
 *
 * CLOCK_BOOTTIME and not g_get_monotonic_time(): the latter stands still while the computer sleeps, and a rest does
 * not. The wall clock would do neither: it jumps when it is set.
 *
 * Returns: this moment
 */
CarryInstant
carry_instant_now (void)
{
  struct timespec running = { 0 };

  if (clock_gettime (CLOCK_BOOTTIME, &running) != 0)
    return (CarryInstant){ g_get_monotonic_time (), g_get_real_time () };

  return (CarryInstant){ running.tv_sec * CARRY_INSTANT_SECOND + running.tv_nsec / 1000, g_get_real_time () };
}
