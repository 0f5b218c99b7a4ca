/* test-run-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-long-run.h"

#define NOT_A_RUN ((CarryRunKind) - 1)
#define MILE 1609.344

/* In the order: words, minutes in the calendar, kind, metres, minutes, surface. 0 minutes: any. */
static const struct
{
  const char *summary;
  guint entry;
  CarryRunKind kind;
  double metres;
  guint minutes;
  CarrySurface surface;
} titles[] = {
  /* Plain runs, in kilometres and miles. */
  { "Run - 8 miles", 66, CARRY_RUN_EASY, 8 * MILE, 66, CARRY_SURFACE_UNKNOWN },
  { "Run - 4.5 miles", 0, CARRY_RUN_EASY, 4.5 * MILE, 43, CARRY_SURFACE_UNKNOWN },
  { "16.0 mile run", 160, CARRY_RUN_EASY, 16 * MILE, 160, CARRY_SURFACE_UNKNOWN },
  { "Easy 5k", 0, CARRY_RUN_EASY, 5000, 30, CARRY_SURFACE_UNKNOWN },
  { "🏃 Easy Run • 5km", 0, CARRY_RUN_EASY, 5000, 30, CARRY_SURFACE_UNKNOWN },
  { "8 miles", 0, CARRY_RUN_EASY, 8 * MILE, 77, CARRY_SURFACE_UNKNOWN },
  { "10,5 km locker", 0, CARRY_RUN_EASY, 10500, 63, CARRY_SURFACE_UNKNOWN },
  { "8-10 km easy", 0, CARRY_RUN_EASY, 9000, 54, CARRY_SURFACE_UNKNOWN },
  { "5 – 6 miles, conversational", 0, CARRY_RUN_EASY, 5.5 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "10,000 m easy", 0, CARRY_RUN_EASY, 10000, 60, CARRY_SURFACE_UNKNOWN },
  { "Run", 40, CARRY_RUN_EASY, 0, 40, CARRY_SURFACE_UNKNOWN },
  { "Morning run with Ana", 50, CARRY_RUN_EASY, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "E 45 min run", 60, CARRY_RUN_EASY, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "12 km trail", 0, CARRY_RUN_EASY, 12000, 72, CARRY_SURFACE_TRAIL },
  { "TM 45 min", 0, CARRY_RUN_EASY, 0, 45, CARRY_SURFACE_TREADMILL },
  { "Easy run on the beach, 6 km", 0, CARRY_RUN_EASY, 6000, 36, CARRY_SURFACE_SAND },
  { "Easy 5 mi + strides", 0, CARRY_RUN_EASY, 5 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "Easy run, 140-150 bpm, 50'", 0, CARRY_RUN_EASY, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "Easy 10 km @ 5:45-6:00/km", 0, CARRY_RUN_EASY, 10000, 60, CARRY_SURFACE_UNKNOWN },
  { "Week 3 Day 2: Run 5 km", 0, CARRY_RUN_EASY, 5000, 30, CARRY_SURFACE_UNKNOWN },
  { "Footing 45'", 0, CARRY_RUN_EASY, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "Dauerlauf 12 km", 0, CARRY_RUN_EASY, 12000, 72, CARRY_SURFACE_UNKNOWN },
  { "7:00 am Easy run 30 min", 0, CARRY_RUN_EASY, 0, 30, CARRY_SURFACE_UNKNOWN },

  /* Recovery and steady. */
  { "Recovery jog 30min", 60, CARRY_RUN_RECOVERY, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Run - Recovery Shakeout", 45, CARRY_RUN_RECOVERY, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "Regenerationslauf 6 km", 0, CARRY_RUN_RECOVERY, 6000, 39, CARRY_SURFACE_UNKNOWN },
  { "Steady 10k", 0, CARRY_RUN_STEADY, 10000, 55, CARRY_SURFACE_UNKNOWN },
  { "Progression run 50 min", 0, CARRY_RUN_STEADY, 0, 50, CARRY_SURFACE_UNKNOWN },

  /* Long runs. */
  { "Long Run 18 km", 0, CARRY_RUN_LONG, 18000, 113, CARRY_SURFACE_UNKNOWN },
  { "Long run 1:45", 0, CARRY_RUN_LONG, 0, 105, CARRY_SURFACE_UNKNOWN },
  { "LR 20 miles", 0, CARRY_RUN_LONG, 20 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "Langer Lauf 2 h 10", 0, CARRY_RUN_LONG, 0, 130, CARRY_SURFACE_UNKNOWN },
  { "Sortie longue 1h30", 0, CARRY_RUN_LONG, 0, 90, CARRY_SURFACE_UNKNOWN },
  { "Long run 20 km, last 5 km @ MP", 0, CARRY_RUN_LONG_QUALITY, 20000, 120, CARRY_SURFACE_UNKNOWN },
  { "Long run 16 mi w/ fast finish", 0, CARRY_RUN_LONG_QUALITY, 16 * MILE, 0, CARRY_SURFACE_UNKNOWN },

  /* Tempo and threshold. */
  { "Tempo", 40, CARRY_RUN_TEMPO, 0, 40, CARRY_SURFACE_UNKNOWN },
  { "Run: Tempo 2x20", 75, CARRY_RUN_TEMPO, 0, 75, CARRY_SURFACE_UNKNOWN },
  { "Tempolauf 8 km", 0, CARRY_RUN_TEMPO, 8000, 42, CARRY_SURFACE_UNKNOWN },
  { "10 mi w/ 6 @ MP", 0, CARRY_RUN_TEMPO, 10 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "2 mi WU, 4 mi tempo, 2 mi CD", 0, CARRY_RUN_TEMPO, 8 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "Threshold 3 x 10 min", 60, CARRY_RUN_THRESHOLD, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Seuil 3x8'", 60, CARRY_RUN_THRESHOLD, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "3 x 3 km", 70, CARRY_RUN_THRESHOLD, 9000, 70, CARRY_SURFACE_UNKNOWN },

  /* Intervals, hills, strides. */
  { "6 x 800 m", 0, CARRY_RUN_INTERVALS, 4800, 63, CARRY_SURFACE_UNKNOWN },
  { "Intervals: 8x400", 0, CARRY_RUN_INTERVALS, 3200, 49, CARRY_SURFACE_UNKNOWN },
  { "8×400 m, 200m jog", 0, CARRY_RUN_INTERVALS, 3200, 49, CARRY_SURFACE_UNKNOWN },
  { "Fartlek", 50, CARRY_RUN_INTERVALS, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "Fahrtspiel 45 Minuten", 0, CARRY_RUN_INTERVALS, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "Intervalle 5 x 1000 m", 0, CARRY_RUN_INTERVALS, 5000, 65, CARRY_SURFACE_UNKNOWN },
  { "Fractionné 10x400m", 0, CARRY_RUN_INTERVALS, 4000, 56, CARRY_SURFACE_UNKNOWN },
  { "VMA 2x8x30\"", 60, CARRY_RUN_INTERVALS, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Track: 12x200m", 60, CARRY_RUN_INTERVALS, 2400, 60, CARRY_SURFACE_TRACK },
  { "WARMUP 2km + 5x1km @ 4:10 + cool", 0, CARRY_RUN_INTERVALS, 7000, 39, CARRY_SURFACE_UNKNOWN },
  { "6x3min, 2 min rest", 0, CARRY_RUN_INTERVALS, 0, 56, CARRY_SURFACE_UNKNOWN },
  { "4 x 1 mile @ 10k pace", 0, CARRY_RUN_INTERVALS, 4 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "Hill repeats 10x60s", 0, CARRY_RUN_HILLS, 0, 40, CARRY_SURFACE_UNKNOWN },
  { "Bergläufe 8 x 1 min", 50, CARRY_RUN_HILLS, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "Strides 6x20s", 30, CARRY_RUN_STRIDES, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Steigerungsläufe 6 x 80 m", 30, CARRY_RUN_STRIDES, 480, 30, CARRY_SURFACE_UNKNOWN },

  /* Races. */
  { "Race: City Half Marathon", 0, CARRY_RUN_RACE, 21097.5, 111, CARRY_SURFACE_UNKNOWN },
  { "Berlin Marathon", 0, CARRY_RUN_RACE, 42195, 222, CARRY_SURFACE_UNKNOWN },
  { "10k race", 0, CARRY_RUN_RACE, 10000, 53, CARRY_SURFACE_UNKNOWN },
  { "Semi-marathon de Paris", 0, CARRY_RUN_RACE, 21097.5, 111, CARRY_SURFACE_UNKNOWN },
  { "Parkrun", 0, CARRY_RUN_TIME_TRIAL, 5000, 24, CARRY_SURFACE_UNKNOWN },
  { "Run 8 mi at marathon pace", 0, CARRY_RUN_TEMPO, 8 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "5 km at half marathon pace", 0, CARRY_RUN_TEMPO, 5000, 26, CARRY_SURFACE_UNKNOWN },

  /* Walking, and what takes the place of a run. */
  { "Run/walk 30 min", 0, CARRY_RUN_WALK_RUN, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Couch to 5k: week 2", 30, CARRY_RUN_WALK_RUN, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Cross training – bike 45 min", 0, CARRY_RUN_CROSS, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "XT 40", 40, CARRY_RUN_CROSS, 0, 40, CARRY_SURFACE_UNKNOWN },
  { "Bike 60 min", 0, CARRY_RUN_CROSS, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Aqua jogging", 45, CARRY_RUN_CROSS, 0, 45, CARRY_SURFACE_UNKNOWN },

  /* Calendar entries that nobody could run in: 2 miles in an hour, 10 km in 20 minutes. */
  { "Run - 2 miles", 60, CARRY_RUN_EASY, 2 * MILE, 19, CARRY_SURFACE_UNKNOWN },
  { "Run 10 km", 20, CARRY_RUN_EASY, 10000, 60, CARRY_SURFACE_UNKNOWN },
  { "Run 10 km", 1440, CARRY_RUN_EASY, 10000, 60, CARRY_SURFACE_UNKNOWN },

  /* As people write them. */
  { "Medium long run 12 mi", 0, CARRY_RUN_EASY, 12 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "VO2max 8 mi w/ 5 x 800m @ 5K race pace", 0, CARRY_RUN_INTERVALS, 8 * MILE, 0, CARRY_SURFACE_UNKNOWN },
  { "5 x 3 min hard / 2 min easy", 0, CARRY_RUN_INTERVALS, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "Easy 30min + 4x100m", 0, CARRY_RUN_EASY, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Langer Lauf 28 km (letzte 8 km im MRT)", 0, CARRY_RUN_LONG_QUALITY, 28000, 168, CARRY_SURFACE_UNKNOWN },
  { "2x10min allure marathon", 60, CARRY_RUN_TEMPO, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Run 3 miles easy, then 20 min core", 0, CARRY_RUN_EASY, 3 * MILE, 29, CARRY_SURFACE_UNKNOWN },
  { "Long run w/ Sam @ 8am", 95, CARRY_RUN_LONG, 0, 95, CARRY_SURFACE_UNKNOWN },
  { "12k hilly run", 0, CARRY_RUN_EASY, 12000, 72, CARRY_SURFACE_UNKNOWN },
  { "T 20 min", 0, CARRY_RUN_THRESHOLD, 0, 20, CARRY_SURFACE_UNKNOWN },
  { "Ride 40 km", 90, CARRY_RUN_CROSS, 0, 90, CARRY_SURFACE_UNKNOWN },

  /* In Spanish and Italian, and what only looks like it. */
  { "Summer series run 5 km", 0, CARRY_RUN_EASY, 5000, 30, CARRY_SURFACE_UNKNOWN },
  { "Rodaje suave 8 km", 0, CARRY_RUN_EASY, 8000, 48, CARRY_SURFACE_UNKNOWN },
  { "Carrera continua 45 minutos", 0, CARRY_RUN_EASY, 0, 45, CARRY_SURFACE_UNKNOWN },
  { "Tirada larga 18 km", 0, CARRY_RUN_LONG, 18000, 113, CARRY_SURFACE_UNKNOWN },
  { "Series 6 x 800 m", 60, CARRY_RUN_INTERVALS, 4800, 60, CARRY_SURFACE_UNKNOWN },
  { "8 series de 400 metros en pista", 50, CARRY_RUN_INTERVALS, 3200, 50, CARRY_SURFACE_TRACK },
  { "Cuestas 10 x 1 min", 50, CARRY_RUN_HILLS, 0, 50, CARRY_SURFACE_UNKNOWN },
  { "Umbral 3 x 10 minutos", 60, CARRY_RUN_THRESHOLD, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "10 km a ritmo de maratón", 0, CARRY_RUN_TEMPO, 10000, 53, CARRY_SURFACE_UNKNOWN },
  { "Trote de recuperación 30 min", 0, CARRY_RUN_RECOVERY, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Media maratón de Valencia", 0, CARRY_RUN_RACE, 21097.5, 111, CARRY_SURFACE_UNKNOWN },
  { "Correr 5 kilómetros", 0, CARRY_RUN_EASY, 5000, 30, CARRY_SURFACE_UNKNOWN },
  { "Caminar/correr 30 min", 0, CARRY_RUN_WALK_RUN, 0, 30, CARRY_SURFACE_UNKNOWN },
  { "Corsa lenta 10 km", 0, CARRY_RUN_EASY, 10000, 60, CARRY_SURFACE_UNKNOWN },
  { "Lungo 24 km", 0, CARRY_RUN_LONG, 24000, 150, CARRY_SURFACE_UNKNOWN },
  { "Ripetute 5 x 1000 metri", 60, CARRY_RUN_INTERVALS, 5000, 60, CARRY_SURFACE_UNKNOWN },
  { "Salite 8 x 100 m", 45, CARRY_RUN_HILLS, 800, 45, CARRY_SURFACE_UNKNOWN },
  { "Soglia 2 x 15 minuti", 60, CARRY_RUN_THRESHOLD, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Progressivo 12 km", 0, CARRY_RUN_STEADY, 12000, 66, CARRY_SURFACE_UNKNOWN },
  { "Allunghi 6 x 80 m", 30, CARRY_RUN_STRIDES, 480, 30, CARRY_SURFACE_UNKNOWN },
  { "Maratona di Roma", 0, CARRY_RUN_RACE, 42195, 222, CARRY_SURFACE_UNKNOWN },
  { "Corsa 1 ora", 0, CARRY_RUN_EASY, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Corsa 6 chilometri", 0, CARRY_RUN_EASY, 6000, 36, CARRY_SURFACE_UNKNOWN },
  { "Gara 10 km", 0, CARRY_RUN_RACE, 10000, 53, CARRY_SURFACE_UNKNOWN },
  { "Carrera 10 km Valencia", 0, CARRY_RUN_RACE, 10000, 53, CARRY_SURFACE_UNKNOWN },
  { "Medio 8 km", 0, CARRY_RUN_STEADY, 8000, 44, CARRY_SURFACE_UNKNOWN },
  { "Bici 60 minuti", 0, CARRY_RUN_CROSS, 0, 60, CARRY_SURFACE_UNKNOWN },
  { "Descanso", 0, NOT_A_RUN },
  { "Día de descanso", 0, NOT_A_RUN },
  { "Riposo", 0, NOT_A_RUN },
  { "Fuerza 45 min", 45, NOT_A_RUN },
  { "Palestra: forza gambe", 60, NOT_A_RUN },
  { "Maratón de cine", 300, NOT_A_RUN },
  { "World Series, game 7", 180, NOT_A_RUN },
  { "Charla: elegir una carrera", 60, NOT_A_RUN },
  { "Corso di italiano", 60, NOT_A_RUN },
  { "Cena con Carla", 120, NOT_A_RUN },
  { "O'Gara's", 120, NOT_A_RUN },
  { "Carrera", 120, NOT_A_RUN },

  /* No runs. */
  { "Rest day", 0, NOT_A_RUN },
  { "Rest", 0, NOT_A_RUN },
  { "Day Off", 0, NOT_A_RUN },
  { "Ruhetag", 0, NOT_A_RUN },
  { "🏋️ Lower Body Endurance Session • 55m - 65m", 0, NOT_A_RUN },
  { "Strength: Lower body", 60, NOT_A_RUN },
  { "Strength for runners", 45, NOT_A_RUN },
  { "Yoga 30 min", 0, NOT_A_RUN },
  { "Dry run of the release", 60, NOT_A_RUN },
  { "School run", 30, NOT_A_RUN },
  { "Run-through of the talk", 30, NOT_A_RUN },
  { "Movie marathon", 300, NOT_A_RUN },
  { "Marathon expo, number pickup", 60, NOT_A_RUN },
  { "Long weekend", 0, NOT_A_RUN },
  { "Easy meeting 30 min", 30, NOT_A_RUN },
  { "Drive 300 miles to Anna", 240, NOT_A_RUN },
  { "Kreislauf-Untersuchung", 30, NOT_A_RUN },
  { "Marathon training plan starts", 0, NOT_A_RUN },
  { "Running club AGM", 60, NOT_A_RUN },
  { "Dentist", 30, NOT_A_RUN },
  { "Christmas Day", 0, NOT_A_RUN },
  { "", 30, NOT_A_RUN },
};

static void
test_title (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_auto (CarryRunWords) words = { 0 };
  const gboolean is_run = carry_run_words_read (titles[i].summary, NULL, titles[i].entry, &words);

  g_test_message ("“%s”", titles[i].summary);
  g_assert_cmpint (is_run, ==, titles[i].kind != NOT_A_RUN);
  g_assert_cmpint (words.is_run, ==, is_run);

  if (!is_run)
    return;

  g_assert_cmpint (words.kind, ==, titles[i].kind);
  g_assert_cmpfloat_with_epsilon (words.distance, titles[i].metres, 1);
  g_assert_cmpint (words.surface, ==, titles[i].surface);
  g_assert_cmpuint (words.minutes, >, 0);
  if (titles[i].minutes > 0)
    g_assert_cmpuint (words.minutes, ==, titles[i].minutes);
}

static const struct
{
  const char *summary;
  const char *structure;
} structures[] = {
  { "6 x 800 m", "6 × 800 m" },
  { "Intervals: 8x400", "8 × 400 m" },
  { "Run: Tempo 2x20", "2 × 20 min" },
  { "Hill repeats 10x60s", "10 × 60 s" },
  { "4 x 1 mile @ 10k pace", "4 × 1 mi" },
  { "3x1km + 4x200m", "3 × 1 km + 4 × 200 m" },
  { "Easy 5k", NULL },
};

static void
test_structure (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (structures); i++)
    {
      g_auto (CarryRunWords) words = { 0 };

      g_assert_true (carry_run_words_read (structures[i].summary, NULL, 60, &words));
      g_assert_cmpstr (words.structure, ==, structures[i].structure);
    }
}

static void
test_description_fills_gaps (void)
{
  g_auto (CarryRunWords) tempo = { 0 }, walk = { 0 };

  g_assert_true (carry_run_words_read ("Run: Tempo 2x20",
                                       "Planned Time: 1:15:00\nPlanned Distance: 14.5 km\nPlanned TSS: 85\n\n"
                                       "Description:\nWarm up 15 min, then 2 x 20 min at tempo",
                                       0, &tempo));
  g_assert_cmpfloat_with_epsilon (tempo.distance, 14500, 1);
  g_assert_cmpuint (tempo.minutes, ==, 75);
  g_assert_cmpint (tempo.kind, ==, CARRY_RUN_TEMPO);

  g_assert_true (carry_run_words_read ("🏃 My First Run • 2.3km",
                                       "Walk Run • 2.3km • 25m - 30m\n\n5 mins walking warm up", 0, &walk));
  g_assert_cmpint (walk.kind, ==, CARRY_RUN_WALK_RUN);
  g_assert_cmpfloat_with_epsilon (walk.distance, 2300, 1);
  g_assert_cmpuint (walk.minutes, ==, 28); /* 27.5, the middle of the range */
}

/* A week of a plan: miles of each day from Monday, 0 for none; the day of the long run, or -1. */
static const struct
{
  const char *name;
  double miles[7];
  int long_day;
} weeks[] = {
  { "longest-counts", { 5, 10.5, 5, 11.5, 5.5, 5, 11 }, 3 },
  { "sunday", { 2, 9, 4.5, 2.5, 5, 2.5, 9.5 }, 6 },
  { "of-equals-the-last", { 4, 8, 0, 4, 0, 4, 8 }, 6 },
  { "all-alike", { 7, 7, 7, 7, 7, 7, 7 }, -1 },
  { "little-longer", { 7, 7, 7, 7, 7, 7, 8 }, -1 },
  { "short", { 2, 0, 2, 0, 2, 0, 5 }, -1 },
  { "two-runs", { 4, 0, 0, 0, 0, 0, 10 }, -1 },
};

static void
test_long_run (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (CarryDatedWords));
  CarryRunWords words[7] = { 0 };

  for (guint day = 0; day < 7; day++)
    {
      g_autofree char *summary = g_strdup_printf ("Run - %g miles", weeks[i].miles[day]);
      CarryDatedWords one = { .words = &words[day] };

      if (weeks[i].miles[day] == 0)
        continue;

      g_assert_true (carry_run_words_read (summary, NULL, 0, &words[day]));
      g_date_clear (&one.day, 1);
      g_date_set_dmy (&one.day, (GDateDay)(13 + day), G_DATE_NOVEMBER, 2023); /* the 13th was a Monday */
      g_array_append_val (runs, one);
    }

  carry_long_run_infer (runs);

  for (int day = 0; day < 7; day++)
    if (words[day].is_run)
      g_assert_cmpint (words[day].kind, ==, day == weeks[i].long_day ? CARRY_RUN_LONG : CARRY_RUN_EASY);
}

static void
test_long_run_by_name_stays (void)
{
  const char *const summaries[] = { "Easy 14 km", "Long run 12 km", "Run 20 km", "Run 5 km" };
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (CarryDatedWords));
  CarryRunWords words[4] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      CarryDatedWords one = { .words = &words[i] };

      g_assert_true (carry_run_words_read (summaries[i], NULL, 0, &words[i]));
      g_date_clear (&one.day, 1);
      g_date_set_dmy (&one.day, (GDateDay)(13 + i), G_DATE_NOVEMBER, 2023);
      g_array_append_val (runs, one);
    }

  carry_long_run_infer (runs);

  g_assert_cmpint (words[1].kind, ==, CARRY_RUN_LONG);
  g_assert_cmpint (words[2].kind, ==, CARRY_RUN_EASY);
}

/* Whatever the runs are, at most one of a week becomes the long run, and nothing else changes. */
static void
test_long_run_of_any_week (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260504);

  for (guint round = 0; round < 2000; round++)
    {
      const guint n = (guint)g_rand_int_range (rand, 0, 30);
      g_autofree CarryRunWords *words = g_new0 (CarryRunWords, n + 1);
      g_autofree CarryRunWords *before = NULL;
      g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (CarryDatedWords));
      guint n_changed[16] = { 0 };
      GDate monday, day;

      g_date_clear (&monday, 1);
      g_date_set_dmy (&monday, 13, G_DATE_NOVEMBER, 2023);
      day = monday;

      for (guint i = 0; i < n; i++)
        {
          CarryDatedWords one = { .words = &words[i] };

          words[i].is_run = g_rand_int_range (rand, 0, 8) > 0;
          words[i].kind_known = g_rand_int_range (rand, 0, 3) == 0;
          words[i].kind = (CarryRunKind)g_rand_int_range (rand, 0, CARRY_RUN_CROSS + 1);
          words[i].minutes = (guint)g_rand_int_range (rand, 0, 1441);
          words[i].distance = g_rand_boolean (rand) ? g_rand_double_range (rand, 0, 1e6) : 0;

          g_date_add_days (&day, (guint)g_rand_int_range (rand, 0, 4));
          one.day = day;
          g_array_append_val (runs, one);
        }

      before = g_memdup2 (words, (n + 1) * sizeof *words);
      carry_long_run_infer (runs);

      for (guint i = 0; i < n; i++)
        {
          const GDate *date = &g_array_index (runs, CarryDatedWords, i).day;

          g_assert_cmpfloat (words[i].distance, ==, before[i].distance);
          g_assert_cmpuint (words[i].minutes, ==, before[i].minutes);
          if (words[i].kind == before[i].kind)
            continue;

          g_assert_cmpint (words[i].kind, ==, CARRY_RUN_LONG);
          g_assert_true (words[i].is_run && !words[i].kind_known);
          g_assert_cmpuint (++n_changed[g_date_days_between (&monday, date) / 7], ==, 1);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exchange/run-words/title/%02u", (guint)i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_title);
    }

  g_test_add_func ("/exchange/run-words/structure", test_structure);
  g_test_add_func ("/exchange/run-words/description", test_description_fills_gaps);

  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/run-words/long-run/", weeks[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_long_run);
    }

  g_test_add_func ("/exchange/run-words/long-run-by-name", test_long_run_by_name_stays);
  g_test_add_func ("/exchange/run-words/long-run-of-any-week", test_long_run_of_any_week);

  return g_test_run ();
}
