/* carry-return.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-return.h"

#include <glib/gi18n.h>

#include "carry-progression-problem.h"

/* P12: up to 10 days nothing, up to 21 days a tenth of the load and a set, up to 42 days a fifth and jumps as at the
 * beginning, then from 60 % of the load (grade D). */
#define SHORT_LOAD 0.9
#define MEDIUM_LOAD 0.8
#define LONG_LOAD 0.6
#define FIRST_CONTACTS 40u

/**
 * carry_return_find:
 * @days_off: days without training
 *
 * Returns: how much less to do in the first week after them
 */
CarryLighter
carry_return_find (guint days_off)
{
  switch (carry_break_from_days (days_off))
    {
    case CARRY_BREAK_SHORT:
      return (CarryLighter){ .load = SHORT_LOAD, .sets_less = 1 };

    case CARRY_BREAK_MEDIUM:
      return (CarryLighter){ .load = MEDIUM_LOAD, .sets_less = 1, .most_contacts = FIRST_CONTACTS };

    case CARRY_BREAK_LONG:
      return (CarryLighter){ .load = LONG_LOAD, .sets_less = 1, .most_contacts = FIRST_CONTACTS };

    case CARRY_BREAK_NONE:
    default:
      return (CarryLighter){ 0 };
    }
}

/**
 * carry_return_describe:
 * @days_off: days without training
 *
 * Returns: (transfer full): how training begins again, with the rule, in one sentence
 */
char *
carry_return_describe (guint days_off)
{
  switch (carry_break_from_days (days_off))
    {
    case CARRY_BREAK_SHORT:
      return g_strdup_printf (
          ngettext ("After %u day off the first week of strength is a tenth lighter, with "
                    "one set less.",
                    "After %u days off the first week of strength is a tenth lighter, with "
                    "one set less.",
                    days_off),
          days_off);

    case CARRY_BREAK_MEDIUM:
      return g_strdup_printf (
          ngettext ("After %u day off the first week of strength is a fifth lighter, with "
                    "one set less and few jumps.",
                    "After %u days off the first week of strength is a fifth lighter, with "
                    "one set less and few jumps.",
                    days_off),
          days_off);

    case CARRY_BREAK_LONG:
      return g_strdup_printf (ngettext ("After %u day off strength begins again with 60%% of the load.",
                                        "After %u days off strength begins again with 60%% of the load.",
                                        days_off),
                              days_off);

    case CARRY_BREAK_NONE:
    default:
      return g_strdup (_ ("A break of up to 10 days costs no strength."));
    }
}
