/* carry-balance-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-balance-words.h"

#include <glib/gi18n.h>
#include <math.h>

#define PERCENT 100.0

/**
 * carry_balance_format_number:
 * @number: a mean of a few weeks
 *
 * Returns: (transfer full): the number to a tenth, which is as much as a mean can tell
 */
char *
carry_balance_format_number (double number)
{
  const double tenths = round (number * 10.0) / 10.0;

  return g_strdup_printf (fmod (tenths, 1.0) == 0.0 ? "%'.0f" : "%'.1f", tenths);
}

/**
 * carry_balance_format_sets:
 * @sets: hard sets a week
 *
 * Returns: (transfer full): as “7.5 sets”
 */
char *
carry_balance_format_sets (double sets)
{
  g_autofree char *number = carry_balance_format_number (sets);

  /* Translators: hard sets a week, a number such as 14 or 7.5 */
  return g_strdup_printf (ngettext ("%s set", "%s sets", round (sets * 10.0) == 10.0 ? 1 : 2), number);
}

/**
 * carry_balance_format_share:
 * @share: a part of a whole, 0 to 1
 *
 * Returns: (transfer full): as “38%”
 */
char *
carry_balance_format_share (double share)
{
  /* Translators: a share of the whole, in percent */
  return g_strdup_printf (_ ("%.0f%%"), share * PERCENT);
}

static gboolean
has_anything (const CarryTrainingFacts *facts)
{
  static const CarryTrainingFacts none;

  return facts->muscles.unassigned > 0.0 || facts->steps > 0.0 ||
         memcmp (&facts->muscles, &none.muscles, sizeof none.muscles) != 0;
}

/**
 * carry_balance_describe_origin:
 * @balance: a balance
 *
 * Returns: whether what it counts was done, is planned, or both
 */
const char *
carry_balance_describe_origin (CarryBalance *balance)
{
  GListModel *weeks = carry_balance_get_weeks (balance);
  const CarryCountedSessions counted =
      carry_balance_history_get_counted (carry_balance_get_history (balance));
  gboolean done = counted == CARRY_COUNTED_DONE, planned = counted == CARRY_COUNTED_PLANNED;

  for (guint i = 0; i < g_list_model_get_n_items (weeks) && counted == CARRY_COUNTED_BOTH; i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);
      const CarryWeekFacts *facts = carry_balance_week_get_facts (week);

      done = done || has_anything (&facts->done);
      planned = planned || has_anything (&facts->planned);
    }

  if (done && planned)
    return C_ ("sessions", "planned and done");

  return done ? C_ ("sessions", "done") : C_ ("sessions", "planned");
}

/**
 * carry_balance_describe_plan:
 * @week: a week with something that is planned
 *
 * Returns: whether it is a plan only, or was begun
 */
const char *
carry_balance_describe_plan (CarryBalanceWeek *week)
{
  return has_anything (&carry_balance_week_get_facts (week)->done) ? C_ ("week", "Partly planned")
                                                                   : C_ ("week", "Planned, a projection");
}

/**
 * carry_balance_state_describe:
 * @state: how a number stands to its target
 *
 * Returns: that in words
 */
const char *
carry_balance_state_describe (CarryBalanceState state)
{
  switch (state)
    {
    case CARRY_BALANCE_STATE_BELOW:
      return C_ ("balance", "below target");

    case CARRY_BALANCE_STATE_ABOVE:
      return C_ ("balance", "above target");

    case CARRY_BALANCE_STATE_ON_TARGET:
    default:
      return C_ ("balance", "on target");
    }
}
