/* carry-block.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-block.h"

/* Survey: a lighter week every 5.6 weeks; we look for one in this window after the last (grade C). */
#define EARLIEST_DELOAD 4u
#define LATEST_DELOAD 6u

/* The weeks of work in their order (grade D). */
static const CarryBlockWeek work[] = {
  { CARRY_BLOCK_WORK, 65, 75, 3, 8, 8, FALSE }, /* weeks 1 to 3 */
  { CARRY_BLOCK_WORK, 65, 75, 3, 8, 8, FALSE }, { CARRY_BLOCK_WORK, 65, 75, 3, 8, 8, FALSE },
  { CARRY_BLOCK_WORK, 80, 85, 3, 5, 5, FALSE }, /* weeks 5 to 7 */
  { CARRY_BLOCK_WORK, 80, 85, 3, 5, 5, FALSE }, { CARRY_BLOCK_WORK, 80, 85, 3, 5, 5, FALSE },
  { CARRY_BLOCK_WORK, 85, 90, 3, 3, 4, TRUE }, /* weeks 9 to 11 */
  { CARRY_BLOCK_WORK, 85, 90, 3, 3, 4, TRUE },  { CARRY_BLOCK_WORK, 85, 90, 3, 3, 4, TRUE },
};

/**
 * carry_block_get_template:
 * @weeks: (out): the weeks
 *
 * The block of twelve weeks with its lighter weeks where the template has them: 4, 8 and 12.
 */
void
carry_block_get_template (CarryBlockWeek weeks[CARRY_BLOCK_WEEKS])
{
  carry_block_arrange (0, weeks);
}

/* The next lighter week after @last (0 before the block began), or 0 if the end of the block is near enough. */
static guint
next_deload (guint last, guint down_weeks)
{
  if (last + LATEST_DELOAD >= CARRY_BLOCK_WEEKS)
    return 0;

  /* A lighter week right before the last one would make two of them. */
  for (guint week = last + EARLIEST_DELOAD; week <= last + LATEST_DELOAD; week++)
    if (week < CARRY_BLOCK_WEEKS - 1 && (down_weeks & (1u << (week - 1))) != 0)
      return week;

  return last + EARLIEST_DELOAD;
}

/**
 * carry_block_arrange:
 * @down_weeks: the weeks in which the runner runs less: bit 0 for the first
 * @weeks: (out): the weeks
 *
 * The block with its lighter weeks moved to weeks in which the running is lighter too, as long as that is the
 * fourth to sixth week after the last one; where there is none, the fourth. The last week stays what it is. The
 * weeks of work keep their order; a block that has more of them than the template stays longer at the start.
 */
void
carry_block_arrange (guint down_weeks, CarryBlockWeek weeks[CARRY_BLOCK_WEEKS])
{
  guint lighter = 1u << (CARRY_BLOCK_WEEKS - 1);
  guint n_work = CARRY_BLOCK_WEEKS - 1;
  guint done = 0;

  g_return_if_fail (weeks != NULL);

  for (guint week = next_deload (0, down_weeks); week > 0; week = next_deload (week, down_weeks))
    {
      lighter |= 1u << (week - 1);
      n_work--;
    }

  for (guint i = 0; i < CARRY_BLOCK_WEEKS; i++)
    {
      if ((lighter & (1u << i)) != 0)
        {
          weeks[i] = weeks[i - 1];
          weeks[i].kind = i + 1 < CARRY_BLOCK_WEEKS ? CARRY_BLOCK_DELOAD : CARRY_BLOCK_TEST;
          continue;
        }

      weeks[i] = work[done * G_N_ELEMENTS (work) / n_work];
      done++;
    }
}
