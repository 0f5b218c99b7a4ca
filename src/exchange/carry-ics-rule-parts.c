/* carry-ics-rule-parts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-rule-parts.h"

#include <string.h>

#define MAX_INTERVAL 10000

static const struct
{
  const char *name;
  CarryIcsFrequency frequency;
} frequencies[] = {
  { "DAILY", CARRY_ICS_DAILY },           { "WEEKLY", CARRY_ICS_WEEKLY },
  { "MONTHLY", CARRY_ICS_MONTHLY },       { "YEARLY", CARRY_ICS_YEARLY },
  { "HOURLY", CARRY_ICS_WITHIN_A_DAY },   { "MINUTELY", CARRY_ICS_WITHIN_A_DAY },
  { "SECONDLY", CARRY_ICS_WITHIN_A_DAY },
};

static const struct
{
  const char *name;
  gsize offset;
  int min;
  int max;
  gboolean from_end; /* negative numbers count from the end */
} lists[] = {
  { "BYMONTH", G_STRUCT_OFFSET (CarryIcsRuleParts, months), 1, 12, FALSE },
  { "BYMONTHDAY", G_STRUCT_OFFSET (CarryIcsRuleParts, month_days), 1, 31, TRUE },
  { "BYYEARDAY", G_STRUCT_OFFSET (CarryIcsRuleParts, year_days), 1, 366, TRUE },
  { "BYWEEKNO", G_STRUCT_OFFSET (CarryIcsRuleParts, weeks), 1, 53, TRUE },
  { "BYSETPOS", G_STRUCT_OFFSET (CarryIcsRuleParts, positions), 1, 366, TRUE },
  { "BYHOUR", G_STRUCT_OFFSET (CarryIcsRuleParts, hours), 0, 23, FALSE },
  { "BYMINUTE", G_STRUCT_OFFSET (CarryIcsRuleParts, minutes), 0, 59, FALSE },
  { "BYSECOND", G_STRUCT_OFFSET (CarryIcsRuleParts, seconds), 0, 59, FALSE },
};

/* In the order of GDateWeekday. */
static const char *const weekdays[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

/* Reads “-12” and goes on behind it. */
static gboolean
take_number (const char **at, int *number)
{
  const gboolean negative = **at == '-';
  int sum = 0;

  if (**at == '-' || **at == '+')
    (*at)++;

  if (!g_ascii_isdigit (**at))
    return FALSE;

  for (; g_ascii_isdigit (**at) && sum < 100000000; (*at)++)
    sum = sum * 10 + g_ascii_digit_value (**at);

  *number = negative ? -sum : sum;

  return TRUE;
}

static gboolean
read_number (const char *text, int max, guint *number)
{
  int value;

  if (!take_number (&text, &value) || *text != '\0' || value < 1 || value > max)
    return FALSE;

  *number = (guint)value;

  return TRUE;
}

static gboolean
read_list (CarryIcsRuleParts *parts, gsize which, const char *text)
{
  CarryIcsNumbers *numbers = G_STRUCT_MEMBER_P (parts, lists[which].offset);

  for (;; text++)
    {
      int number;

      if (!take_number (&text, &number) || ABS (number) < lists[which].min ||
          ABS (number) > lists[which].max || (number < 0 && !lists[which].from_end))
        return FALSE;

      carry_ics_numbers_add (numbers, number);

      if (*text != ',')
        return *text == '\0';
    }
}

static gboolean
take_weekday (const char **at, guint *weekday)
{
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    if (g_str_has_prefix (*at, weekdays[i]))
      {
        *weekday = i;
        *at += strlen (weekdays[i]);
        return TRUE;
      }

  return FALSE;
}

/* “MO,-1FR” */
static gboolean
read_places (CarryIcsRuleParts *parts, const char *text)
{
  for (;; text++)
    {
      int number = 0;
      guint weekday;

      if (!g_ascii_isalpha (*text) && (!take_number (&text, &number) || number == 0 || ABS (number) > 53))
        return FALSE;

      if (!take_weekday (&text, &weekday))
        return FALSE;

      carry_ics_numbers_add (&parts->places[weekday], number);
      parts->n_places++;

      if (*text != ',')
        return *text == '\0';
    }
}

static gboolean
read_frequency (CarryIcsRuleParts *parts, const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (frequencies); i++)
    if (g_str_equal (frequencies[i].name, text))
      {
        parts->frequency = frequencies[i].frequency;
        return TRUE;
      }

  return FALSE;
}

static gboolean
read_part (CarryIcsRuleParts *parts, const char *name, const char *text)
{
  if (g_str_equal (name, "FREQ"))
    return read_frequency (parts, text);
  if (g_str_equal (name, "INTERVAL"))
    return read_number (text, MAX_INTERVAL, &parts->interval);
  if (g_str_equal (name, "COUNT"))
    return read_number (text, G_MAXINT, &parts->count);
  if (g_str_equal (name, "WKST"))
    return take_weekday (&text, &parts->week_start) && *text == '\0';
  if (g_str_equal (name, "BYDAY"))
    return read_places (parts, text);

  if (g_str_equal (name, "UNTIL"))
    {
      g_set_str (&parts->until, text);
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].name, name))
      return read_list (parts, i, text);

  return g_str_has_prefix (name, "X-");
}

/**
 * carry_ics_rule_parts_read:
 * @text: such as “FREQ=WEEKLY;BYDAY=TU,TH”
 * @parts: (out): what it says; free with carry_ics_rule_parts_clear(), whatever is returned
 *
 * Reads a rule. Each part may stand but once. Source: RFC 5545, section 3.3.10.
 *
 * Returns: %FALSE if it cannot be read
 */
gboolean
carry_ics_rule_parts_read (const char *text, CarryIcsRuleParts *parts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *upper = g_ascii_strup (text, -1);
  g_autoptr (GString) tight = g_string_new (upper);
  g_auto (GStrv) texts = NULL;

  memset (parts, 0, sizeof *parts);
  parts->interval = 1;

  g_string_replace (tight, " ", "", 0);
  texts = g_strsplit (tight->str, ";", -1);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      char *equals = strchr (texts[i], '=');

      if (texts[i][0] == '\0')
        continue;

      if (equals == NULL)
        return FALSE;

      *equals = '\0';
      if (!g_hash_table_add (seen, texts[i]) || !read_part (parts, texts[i], equals + 1))
        return FALSE;
    }

  return g_hash_table_contains (seen, "FREQ");
}

void
carry_ics_rule_parts_clear (CarryIcsRuleParts *parts)
{
  g_clear_pointer (&parts->until, g_free);
}

/**
 * carry_ics_numbers_add:
 * @numbers: a list
 * @number: at most #CARRY_ICS_MAX_NUMBER; negative: counted from the end
 *
 * Adds a number. A second time changes nothing.
 */
void
carry_ics_numbers_add (CarryIcsNumbers *numbers, int number)
{
  guint8 *which = number < 0 ? &numbers->minus[-number] : &numbers->plus[number];

  numbers->n += *which ? 0 : 1;
  *which = TRUE;
}

/**
 * carry_ics_numbers_have_place:
 * @numbers: a list
 * @place: a place, from 1
 * @total: how many places there are
 *
 * Returns: %TRUE if @place is in the list, counted from either end
 */
gboolean
carry_ics_numbers_have_place (const CarryIcsNumbers *numbers, guint place, guint total)
{
  const guint from_end = total + 1 - place;

  return (place <= CARRY_ICS_MAX_NUMBER && numbers->plus[place]) ||
         (from_end <= CARRY_ICS_MAX_NUMBER && numbers->minus[from_end]);
}
