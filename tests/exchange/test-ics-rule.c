/* test-ics-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-ics-rule.h"
#include "carry-ics-wall.h"

#include <string.h>

#define NINE (9 * 3600)
#define MANY_DAYS 1000000u

/* The examples of RFC 5545, section 3.8.5.3, as it gives them; where it gives no end, the first ones. */
static const struct
{
  const char *rule;
  const char *days;
  const char *start; /* NULL: the first of them */
} examples[] = {
  { "FREQ=DAILY;COUNT=4", "19970902 19970903 19970904 19970905" },
  { "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902 19970912 19970922 19971002 19971012" },
  { "FREQ=YEARLY;COUNT=3;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "19980101 19980102 19980103", "19970902" },
  { "FREQ=DAILY;COUNT=3;BYMONTH=1", "19980101 19980102 19980103", "19970902" },
  { "FREQ=WEEKLY;COUNT=3", "19970902 19970909 19970916" },
  { "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902 19970916 19970930 19971014" },
  { "FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH", "19970902 19970904 19970909 19970911" },
  { "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR",
    "19970901 19970903 19970905 19970915 19970917 19970919 19970929" },
  { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805 19970810 19970819 19970824" },
  { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805 19970817 19970819 19970831" },
  { "FREQ=MONTHLY;COUNT=5;BYDAY=1FR", "19970905 19971003 19971107 19971205 19980102" },
  { "FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU",
    "19970907 19970928 19971102 19971130 19980104 19980125" },
  { "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922 19971020 19971117 19971222 19980119 19980216" },
  { "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928 19971029 19971128 19971229 19980129 19980226" },
  { "FREQ=MONTHLY;COUNT=6;BYMONTHDAY=2,15", "19970902 19970915 19971002 19971015 19971102 19971115" },
  { "FREQ=MONTHLY;COUNT=6;BYMONTHDAY=1,-1", "19970930 19971001 19971031 19971101 19971130 19971201" },
  { "FREQ=MONTHLY;INTERVAL=18;COUNT=8;BYMONTHDAY=10,11,12,13,14,15",
    "19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311" },
  { "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19970902 19970909 19970916 19970923 19970930 19971104" },
  { "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115 20070130 20070215 20070315 20070330" },
  { "FREQ=YEARLY;COUNT=4;BYMONTH=6,7", "19970610 19970710 19980610 19980710" },
  { "FREQ=YEARLY;INTERVAL=2;COUNT=5;BYMONTH=1,2,3", "19970310 19990110 19990210 19990310 20010110" },
  { "FREQ=YEARLY;INTERVAL=3;COUNT=7;BYYEARDAY=1,100,200",
    "19970101 19970410 19970719 20000101 20000409 20000718 20030101" },
  { "FREQ=YEARLY;BYDAY=20MO", "19970519 19980518 19990517" },
  { "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512 19980511 19990517" },
  { "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "19970313 19970320 19970327 19980305 19980312 19980319 19980326" },
  { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19980213 19980313 19981113 19990813 20001013", "19970902" },
  { "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "19970913 19971011 19971108 19971213" },
  { "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105 20001107 20041102" },
  { "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904 19971007 19971106" },
  { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "19970929 19971030 19971127 19971230 19980129" },

  /* As programs write them. */
  { "freq=weekly;byday=mo, we", "19970901 19970903 19970908" },
  { "FREQ=WEEKLY;;BYDAY=MO;X-END=1", "19970901 19970908" },
  { "FREQ=YEARLY", "19960229 20000229 20040229" },
  { "FREQ=MONTHLY", "19970131 19970331 19970531" },
};

static gint64
to_wall (const char *day)
{
  const guint number = (guint)g_ascii_strtoull (day, NULL, 10);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay)(number % 100), (GDateMonth)(number / 100 % 100),
                  (GDateYear)(number / 10000));

  return carry_wall_of_date (&date) + NINE;
}

static char *
to_text (GArray *walls, guint n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, walls->len); i++)
    {
      const gint64 wall = g_array_index (walls, gint64, i);
      const GDate date = carry_wall_to_date (wall);
      char day[16];

      g_assert_cmpint (wall - carry_wall_floor_to_day (wall), ==, NINE);
      g_date_strftime (day, sizeof day, "%Y%m%d", &date);
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", day);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static GArray *
expand (const char *text, gint64 start, gint64 first, gint64 last, CarryIcsExpansion *expansion)
{
  g_autoptr (CarryIcsRule) rule = carry_ics_rule_new (text, start, FALSE);
  GArray *walls = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_assert_nonnull (rule);
  g_assert_false (carry_ics_rule_is_dense (rule));

  expansion->first = first;
  expansion->last = last;
  carry_ics_rule_expand (rule, G_MAXINT64, expansion, walls);

  return walls;
}

static void
test_example (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  const char *days = examples[i].days;
  const gint64 start = to_wall (examples[i].start != NULL ? examples[i].start : days);
  const guint n = (guint)(strlen (days) + 1) / 9;
  CarryIcsExpansion expansion = { .n_left = 50, .n_days_left = MANY_DAYS };
  g_autoptr (GArray) walls = expand (examples[i].rule, start, start, to_wall ("20991231"), &expansion);
  g_autofree char *found = to_text (walls, n);

  g_test_message ("%s", examples[i].rule);
  g_assert_cmpstr (found, ==, days);

  if (strstr (examples[i].rule, "COUNT=") != NULL)
    g_assert_cmpuint (walls->len, ==, n);
}

/* Every other January, on Sundays, at 8:30 and at 9:30. */
static void
test_times (void)
{
  const gint64 start = to_wall ("19970105") - 1800;
  CarryIcsExpansion expansion = { .n_left = 50, .n_days_left = MANY_DAYS };
  g_autoptr (GArray) walls = expand ("FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30",
                                     start, start, to_wall ("19981231"), &expansion);

  g_assert_cmpuint (walls->len, ==, 8);
  g_assert_cmpint (g_array_index (walls, gint64, 0), ==, start);
  g_assert_cmpint (g_array_index (walls, gint64, 1), ==, start + 3600);
  g_assert_cmpint (g_array_index (walls, gint64, 2), ==, start + 7 * CARRY_SECONDS_PER_DAY);
}

/* What lies before the window is counted, but not found. */
static void
test_window (void)
{
  const gint64 start = to_wall ("19970902"), first = to_wall ("20260301"), last = to_wall ("20260331");
  CarryIcsExpansion endless = { .n_left = 50, .n_days_left = 1000 };
  CarryIcsExpansion counted = { .n_left = 50, .n_days_left = MANY_DAYS };
  g_autoptr (GArray) all = expand ("FREQ=WEEKLY", start, first, last, &endless);
  g_autoptr (GArray) some = expand ("FREQ=WEEKLY;COUNT=1490", start, first, last, &counted);
  g_autofree char *all_days = to_text (all, 10), *some_days = to_text (some, 10);

  /* 2 September 1997 was a Tuesday; the 1490th week after it, counted from 1, begins on 17 March 2026. */
  g_assert_cmpstr (all_days, ==, "20260303 20260310 20260317 20260324 20260331");
  g_assert_cmpstr (some_days, ==, "20260303 20260310 20260317");
  g_assert_false (endless.reached);
}

/* The work is bounded whatever the rule says: these never happen. */
static void
test_impossible (void)
{
  static const char *const rules[] = {
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11",
    "FREQ=MONTHLY;BYMONTHDAY=24,22,-13,-27,-18;BYDAY=-4MO,-2MO,TH,-2TH,1FR,FR;BYSETPOS=-7",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=MONTHLY;INTERVAL=12;BYMONTH=7",
    "FREQ=DAILY;COUNT=5;BYYEARDAY=366;BYMONTH=1",
  };
  const gint64 start = to_wall ("20260105");

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      CarryIcsExpansion near = { .n_left = 50, .n_days_left = MANY_DAYS };
      CarryIcsExpansion far = { .n_left = 50, .n_days_left = 5000 };
      g_autoptr (GArray) none = expand (rules[i], start, start, to_wall ("20271231"), &near);
      g_autoptr (GArray) no_more = expand (rules[i], start, start, to_wall ("24991231"), &far);

      g_assert_cmpuint (none->len + no_more->len, ==, 0);
      g_assert_false (near.reached);
      g_assert_cmpuint (MANY_DAYS - near.n_days_left, <=, 3 * 366);
      if (strstr (rules[i], "INTERVAL") == NULL)
        g_assert_true (far.reached);
    }
}

static void
test_dense (void)
{
  static const char *const rules[] = {
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=HOURLY;INTERVAL=24",
    "FREQ=DAILY;BYHOUR=6,7,8,9,10",
    "FREQ=WEEKLY;BYHOUR=6,18;BYMINUTE=0,20,40",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autoptr (CarryIcsRule) rule = carry_ics_rule_new (rules[i], to_wall ("20260105"), FALSE);

      g_assert_nonnull (rule);
      g_assert_true (carry_ics_rule_is_dense (rule));
    }
}

static void
test_unreadable (void)
{
  static const char *const rules[] = {
    "",
    ";",
    "DAILY",
    "FREQ",
    "FREQ=",
    "FREQ=FORTNIGHTLY",
    "INTERVAL=2",
    "FREQ=DAILY;FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=9999999999999",
    "FREQ=DAILY;BYDAY=",
    "FREQ=DAILY;BYDAY=MO,",
    "FREQ=DAILY;BYDAY=XX",
    "FREQ=MONTHLY;BYDAY=0MO",
    "FREQ=MONTHLY;BYDAY=99MO",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=YEARLY;BYMONTH=-1",
    "FREQ=YEARLY;BYMONTH=13",
    "FREQ=YEARLY;BYSETPOS=367",
    "FREQ=YEARLY;BYMONTH=1.5",
    "FREQ=WEEKLY;WKST=MOO",
    "FREQ=WEEKLY;UNTL=20261231",
    "FREQ=YEARLY;RSCALE=CHINESE",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_test_message ("%s", rules[i]);
      g_assert_null (carry_ics_rule_new (rules[i], to_wall ("20260105"), FALSE));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/ics-rule/example/%02u", (guint)i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_example);
    }

  g_test_add_func ("/exchange/ics-rule/times", test_times);
  g_test_add_func ("/exchange/ics-rule/window", test_window);
  g_test_add_func ("/exchange/ics-rule/impossible", test_impossible);
  g_test_add_func ("/exchange/ics-rule/dense", test_dense);
  g_test_add_func ("/exchange/ics-rule/unreadable", test_unreadable);

  return g_test_run ();
}
