/* test-run-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-run-line-parser.h"

/* The week that is planned starts on Monday 23 November 2026, and today is its Wednesday. Mornings are at 7, noon at
 * 12:15, evenings at 18. Expected is what the line says, in the order day, start, kind (in brackets where only
 * the structure says it), distance, duration, surface, structure, effort, priority, note and what is not
 * understood. */
static const struct
{
  const char *language;
  const char *line;
  const char *expected;
} lines[] = {
  /* English: the parts, one by one. */
  { "en", "", "" },
  { "en", "   ", "" },
  { "en", "Tue long 18k trail 1:45", "2026-11-24 long 18km 105min trail" },
  { "en", "long", "long" },
  { "en", "Easy", "easy" },
  { "en", "monday easy", "2026-11-23 easy" },
  { "en", "SUNDAY long run", "2026-11-29 long" },
  { "en", "thurs tempo", "2026-11-26 tempo" },
  { "en", "easy on fri", "2026-11-27 easy" },
  { "en", "today 8 km", "2026-11-25 8km" },
  { "en", "tomorrow easy 10k", "2026-11-26 easy 10km" },
  { "en", "tonight 5k", "2026-11-25 18:00 5km" },
  { "en", "next tue easy", "2026-12-01 easy" },
  { "en", "tue 24 easy", "2026-11-24 easy" },
  { "en", "tue easy 24", "2026-11-24 easy 24km" },
  { "en", "24 Nov race 10k", "2026-11-24 race 10km" },
  { "en", "November 28 race 10k", "2026-11-28 race 10km" },
  { "en", "2026-11-28 long 20 km", "2026-11-28 long 20km" },
  { "en", "Jan 3 long", "2027-01-03 long" },
  { "en", "28 June race", "2026-06-28 race" },
  { "en", "Tuesday 24 November easy", "2026-11-24 easy" },
  /* Distances. */
  { "en", "18k", "18km" },
  { "en", "18 km", "18km" },
  { "en", "12.5 km", "12.5km" },
  { "en", "12,5km", "12.5km" },
  { "en", "5 mi", "8.04672km" },
  { "en", "5 miles easy", "easy 8.04672km" },
  { "en", "8-10 km easy", "easy 9km" },
  { "en", "10,000 m track", "10km track" },
  { "en", "3000m time trial", "time-trial 3km" },
  { "en", "half marathon", "race 21.098km" },
  { "en", "marathon sunday", "2026-11-29 race 42.195km" },
  { "en", "sat parkrun", "2026-11-28 race 5km" },
  { "en", "long 32", "long 32km" },
  { "en", "easy 8", "easy 8km" },
  { "en", "easy 45", "easy 45min" },
  /* Times of day and durations. */
  { "en", "easy 45 min", "easy 45min" },
  { "en", "easy 45min", "easy 45min" },
  { "en", "easy 50'", "easy 50min" },
  { "en", "1:45 long", "long 105min" },
  { "en", "long 1h45", "long 105min" },
  { "en", "long 1 h 45 min", "long 105min" },
  { "en", "long 1.5h", "long 90min" },
  { "en", "long 2 hours", "long 120min" },
  { "en", "race 10k 45:00", "race 10km 45min" },
  { "en", "race 3:15:00 marathon", "race 42.195km 195min" },
  { "en", "easy 45-60 min", "easy 53min" },
  { "en", "easy 7:30", "07:30 easy" },
  { "en", "easy 6:15 am 50 min", "06:15 easy 50min" },
  { "en", "easy 6pm", "18:00 easy" },
  { "en", "easy at 7", "07:00 easy" },
  { "en", "easy at 18:30 40 min", "18:30 easy 40min" },
  { "en", "tempo evening", "18:00 tempo" },
  { "en", "tempo 7:30 evening", "19:30 tempo" },
  { "en", "easy lunch 30 min", "12:15 easy 30min" },
  { "en", "7:30 easy 1:10", "07:30 easy 70min" },
  { "en", "long trail 50 km 6:30", "long 50km 390min trail" },
  { "en", "12am race", "00:00 race" },
  { "en", "12 pm easy", "12:00 easy" },
  /* Paces make a time or a distance of the other one. */
  { "en", "10 km @ 5:00/km", "10km 50min" },
  { "en", "easy 60 min 6:00/km", "easy 10km 60min" },
  { "en", "12k at 5:30/km", "12km 66min" },
  { "en", "tempo 8 km @4:30", "tempo 8km 36min" },
  { "en", "easy 10 km @18:30", "18:30 easy 10km" },
  /* Kinds. */
  { "en", "easy with strides 8k", "strides 8km" },
  { "en", "long run with tempo 25 km", "long-quality 25km" },
  { "en", "hill intervals", "hills" },
  { "en", "recovery jog 30 min", "recovery 30min" },
  { "en", "steady 12k", "steady 12km" },
  { "en", "threshold treadmill", "threshold treadmill" },
  { "en", "walk/run 30 min", "walk-run 30min" },
  { "en", "cross-training 60 min", "cross 60min" },
  { "en", "bike 40 km 90 min", "cross 90min" },
  { "en", "speed endurance track", "speed-endurance track" },
  { "en", "trail race 21k", "race 21km trail" },
  { "en", "A race 10k sun 9:00", "2026-11-29 09:00 race 10km prio-a" },
  { "en", "vo2max track", "intervals track" },
  { "en", "progression 14 km", "long-quality 14km" },
  /* Repetitions. */
  { "en", "6x800m", "(intervals) [6 × 800 m]" },
  { "en", "6 × 800 m / 2 min", "(intervals) [6 × 800 m / 2 min]" },
  { "en", "tue intervals 10k 6x800m/2min track", "2026-11-24 intervals 10km track [6 × 800 m / 2 min]" },
  { "en", "3x10 min tempo", "(tempo) [3 × 10 min tempo]" },
  { "en", "3 x 10min w/ 2 min jog", "(threshold) [3 × 10 min / 2 min]" },
  { "en", "8 km with 6x20s strides", "(strides) 8km [6 × 20 s strides]" },
  { "en", "5x1km (400 m) threshold", "threshold [5 × 1 km / 400 m]" },
  { "en", "2 km warm-up + 6x800m/2 min + 2 km", "(intervals) [2 km warm-up + 6 × 800 m / 2 min + 2 km]" },
  { "en", "WU 2 km, 6x800m, CD 1 km, track",
    "(intervals) track [2 km warm-up + 6 × 800 m + 1 km cool-down]" },
  { "en", "hills 10x60s", "hills [10 × 60 s]" },
  { "en", "3x(4x200m/200m)/4min", "(intervals) [3 × (4 × 200 m / 200 m) / 4 min]" },
  { "en", "8x400 @ 80s rpe 8", "(intervals) [8 × 400 m @ 80s] rpe8" },
  { "en", "10x1:30/1:00", "(intervals) [10 × 1:30 / 1:00]" },
  /* Effort and notes. */
  { "en", "easy rpe 3", "easy rpe3" },
  { "en", "easy RPE3.5", "easy rpe3.5" },
  { "en", "tempo effort: 7/10", "tempo rpe7" },
  { "en", "easy 8k \"with Anna\"", "easy 8km “with Anna”" },
  { "en", "easy 8k # bring gels", "easy 8km “bring gels”" },
  { "en", "easy 8k note: Bring Gels", "easy 8km “Bring Gels”" },
  /* What is not understood. */
  { "en", "Teu long 18k", "long 18km ?Teu" },
  { "en", "long 18k with Anna and Bob", "long 18km ?Anna ?Bob" },
  { "en", "blah blub", "?blah blub" },
  { "en", "long 18k 20k", "long 18km ?20k" },
  { "en", "tue easy wed", "2026-11-24 easy ?wed" },
  { "en", "easy 8k grass track", "easy 8km grass ?track" },
  { "en", "easy 99:99", "easy ?99:99" },
  { "en", "easy 0 km", "easy ?0 km" },
  { "en", "1000000 km", "?1000000 km" },
  { "en", "31 Feb easy", "easy ?31 Feb" },
  { "en", "easy, 8 km; trail!", "easy 8km trail" },
  /* English words help a German and a French runner. */
  { "de", "tue long 18k", "2026-11-24 long 18km" },
  { "fr", "sunday easy trail", "2026-11-29 easy trail" },
  /* German. */
  { "de", "Di lang 18 km Trail 1:45", "2026-11-24 long 18km 105min trail" },
  { "de", "Mi locker 8 km", "2026-11-25 easy 8km" },
  { "de", "5 mi locker", "easy 8.04672km" },
  { "de", "Dienstag Intervalle 6x800m / 2 min Bahn", "2026-11-24 intervals track [6 × 800 m / 2 min]" },
  { "de", "So langer Lauf 25,5 km", "2026-11-29 long 25.5km" },
  { "de", "Sonntag langer Dauerlauf 2:15 h", "2026-11-29 long 135min" },
  { "de", "Do TDL 10 km 18:30", "2026-11-26 18:30 tempo 10km" },
  { "de", "Do TDL 10 km um 18 Uhr", "2026-11-26 18:00 tempo 10km" },
  { "de", "morgen 8 km", "2026-11-26 8km" },
  { "de", "Di morgen 8 km", "2026-11-24 07:00 8km" },
  { "de", "morgen früh 8 km", "2026-11-26 07:00 8km" },
  { "de", "heute Abend 45 Minuten locker", "2026-11-25 18:00 easy 45min" },
  { "de", "übermorgen Schwelle 3x10 min", "2026-11-27 threshold [3 × 10 min]" },
  { "de", "Fr Regeneration 30 min Wiese", "2026-11-27 recovery 30min grass" },
  { "de", "Sa Wettkampf Halbmarathon 9.30 Uhr", "2026-11-28 09:30 race 21.098km" },
  { "de", "24.11. locker 8 km", "2026-11-24 easy 8km" },
  { "de", "24.11.2026 locker", "2026-11-24 easy" },
  { "de", "24. November locker", "2026-11-24 easy" },
  { "de", "nächsten Di Berge 10x60s", "2026-12-01 hills [10 × 60 s]" },
  { "de", "Bergsprints 8x10s", "hills [8 × 10 s]" },
  { "de", "Dauerlauf 10 km mit Steigerungen", "strides 10km" },
  { "de", "Laufband 40 min", "40min treadmill" },
  { "de", "2 km Einlaufen + 5x1000m P 2 min + 2 km Auslaufen",
    "(intervals) [2 km warm-up + 5 × 1000 m / 2 min + 2 km cool-down]" },
  { "de", "4x2000m TP 3 min Schwelle", "threshold [4 × 2000 m / 3 min]" },
  { "de", "Dauerlauf 10 km 5:30 min/km", "easy 10km 55min" },
  { "de", "locker 8 km Anstrengung 3,5", "easy 8km rpe3.5" },
  { "de", "Mo Rad 60 min", "2026-11-23 cross 60min" },
  { "de", "GA1 12 km", "easy 12km" },
  { "de", "Straße 10 km zügig", "steady 10km road" },
  { "de", "lang 18 km mit Änne", "long 18km ?Änne" },
  { "de", "A-Wettkampf Marathon So", "2026-11-29 race 42.195km prio-a" },
  /* French. */
  { "fr", "mar sortie longue 18 km trail 1h45", "2026-11-24 long 18km 105min trail" },
  { "fr", "dimanche sortie longue 25,5 km", "2026-11-29 long 25.5km" },
  { "fr", "mer footing 45 min à 18h30", "2026-11-25 18:30 easy 45min" },
  { "fr", "jeu seuil 3x10 min récup 2'", "2026-11-26 threshold [3 × 10 min / 2 min]" },
  { "fr", "VMA 10x400m piste", "intervals track [10 × 400 m]" },
  { "fr", "fractionné 6 x 800 m / 2 min stade", "intervals track [6 × 800 m / 2 min]" },
  { "fr", "demain matin footing 8 km", "2026-11-26 07:00 easy 8km" },
  { "fr", "mardi prochain côtes 10x1'", "2026-12-01 hills [10 × 1 min]" },
  { "fr", "ce soir 40 min tapis", "2026-11-25 18:00 40min treadmill" },
  { "fr", "sam compétition semi-marathon 9h30", "2026-11-28 09:30 race 21.098km" },
  { "fr", "ven récupération 30 min herbe", "2026-11-27 recovery 30min grass" },
  { "fr", "lundi vélo 1h", "2026-11-23 cross 60min" },
  { "fr", "24 novembre footing", "2026-11-24 easy" },
  { "fr", "footing 10 km 5'30/km", "easy 10km 55min" },
  { "fr", "20' échauffement + 2x(8x30''/30'')/3' + 10' retour au calme",
    "(intervals) [20 min warm-up + 2 × (8 × 30 s / 30 s) / 3 min + 10 min cool-down]" },
  { "fr", "sortie longue 20 km ressenti 4", "long 20km rpe4" },
  { "fr", "dim sortie longue 18 km avec Zoé", "2026-11-29 long 18km ?Zoé" },
  { "fr", "footing 18 h", "18:00 easy" },
  { "fr", "footing d'1h", "easy 60min" },
  { "fr", "après-demain tempo 8 km", "2026-11-27 tempo 8km" },
};

static void
set_up_context (CarryRunLineContext *context, const char *language)
{
  const char *languages[] = { language, NULL };

  *context = (CarryRunLineContext){ .minutes = { 420, 735, 1080 }, .units = CARRY_UNITS_METRIC };
  g_date_set_dmy (&context->first, 23, G_DATE_NOVEMBER, 2026);
  g_date_set_dmy (&context->today, 25, G_DATE_NOVEMBER, 2026);
  context->lexicon = carry_run_lexicon_new (languages);
}

static void add (GString *text, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
add (GString *text, const char *format, ...)
{
  va_list arguments;

  if (text->len > 0)
    g_string_append_c (text, ' ');
  va_start (arguments, format);
  g_string_append_vprintf (text, format, arguments);
  va_end (arguments);
}

static void
add_kind (GString *text, const CarryRunLine *line)
{
  const char *nick = carry_kind_to_nick (CARRY_TYPE_RUN_KIND, line->kind);

  if ((line->said & CARRY_RUN_LINE_KIND) != 0)
    add (text, "%s", nick);
  else if (line->kind != CARRY_RUN_EASY)
    add (text, "(%s)", nick);
}

static char *
describe (const CarryRunLine *line, const char *original)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *day = (line->said & CARRY_RUN_LINE_DAY) != 0 ? carry_day_to_iso (&line->day) : NULL;

  if (day != NULL)
    add (text, "%s", day);
  if ((line->said & CARRY_RUN_LINE_START) != 0)
    add (text, "%02u:%02u", line->start_minute / 60, line->start_minute % 60);
  add_kind (text, line);
  if ((line->said & CARRY_RUN_LINE_DISTANCE) != 0)
    add (text, "%gkm", line->distance / 1000);
  if ((line->said & CARRY_RUN_LINE_DURATION) != 0)
    add (text, "%umin", line->duration);
  if ((line->said & CARRY_RUN_LINE_SURFACE) != 0)
    add (text, "%s", carry_kind_to_nick (CARRY_TYPE_SURFACE, line->surface));
  if (line->structure != NULL)
    add (text, "[%s]", line->structure);
  if ((line->said & CARRY_RUN_LINE_EFFORT) != 0)
    add (text, "rpe%g", line->effort);
  if ((line->said & CARRY_RUN_LINE_PRIORITY) != 0)
    add (text, "prio-%s", carry_kind_to_nick (CARRY_TYPE_RACE_PRIORITY, line->priority));
  if (line->note != NULL)
    add (text, "“%s”", line->note);
  for (guint i = 0; i < line->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, i);

      add (text, "?%.*s", (int)(span->end - span->start), original + span->start);
    }

  return g_strdup (text->str);
}

static void
test_line (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;
  g_autoptr (CarryRunLine) line = NULL;
  g_autofree char *described = NULL;

  set_up_context (&context, lines[i].language);
  lexicon = context.lexicon;
  line = carry_run_line_parse (lines[i].line, &context);
  described = describe (line, lines[i].line);
  g_assert_cmpstr (described, ==, lines[i].expected);
}

/* Words that say one thing each, in whatever order they stand. */
static const char *const sure[] = { "tuesday", "long",  "18 km", "trail",
                                    "1:45",    "18:30", "rpe 4", "“with Anna”" };

static void
test_order (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261123);
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;

  set_up_context (&context, "en");
  lexicon = context.lexicon;

  for (guint round = 0; round < 500; round++)
    {
      const char *words[G_N_ELEMENTS (sure) + 1] = { NULL };
      g_autofree char *text = NULL;
      g_autofree char *described = NULL;
      g_autoptr (CarryRunLine) line = NULL;

      memcpy (words, sure, sizeof sure);
      for (gsize i = G_N_ELEMENTS (sure) - 1; i > 0; i--)
        {
          const gsize other = (gsize)g_rand_int_range (rand, 0, (gint32)i + 1);
          const char *word = words[i];

          words[i] = words[other];
          words[other] = word;
        }

      text = g_strjoinv (round % 2 == 0 ? " " : ", ", (char **)words);
      line = carry_run_line_parse (text, &context);
      described = describe (line, text);
      g_test_message ("%s", text);
      g_assert_cmpstr (described, ==, "2026-11-24 18:30 long 18km 105min trail rpe4 “with Anna”");
    }
}

static const char *const pieces[] = {
  "tue",        "long",     "18k", "6x800m", "/",      "2 min", "(",    ")",  "+",  "@",         ":",
  "1:45",       "7:30",     "pm",  "\"",     "#",      "'",     "''",   "99", "x",  "3 x 3 x 3", "(((((",
  "2026-02-30", "31.2.",    "0",   "0 km",   "999999", ".",     ",",    "-",  "8-", "rpe",       "note",
  "½",          "é",        "ß",   "ﷺ",      "İ",      "\xff",  "\xc3", "\n", "\t", "日本",      "🏃",
  "\u0301",     "marathon", "a",   "d'",     "at",     "um",    "h",    "1h", "km",
};

static void
check_spans (const CarryRunLine *line, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  guint end = 0;

  for (guint i = 0; i < line->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, i);

      g_assert_cmpuint (span->start, >=, end);
      g_assert_cmpuint (span->end, >, span->start);
      g_assert_cmpuint (span->end, <=, strlen (valid));
      g_assert_true (g_utf8_validate (valid + span->start, (gssize)(span->end - span->start), NULL));
      end = span->end;
    }
}

static void
check_run (const CarryRunLine *line, const char *text)
{
  const GDate day = line->day;
  GDate other;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryRun) run = NULL;

  g_date_clear (&other, 1);
  g_date_set_dmy (&other, 23, G_DATE_NOVEMBER, 2026);
  run = carry_run_line_create_run (line, text, &other, 420, &error);
  g_assert_true ((run == NULL) == (error != NULL));
  g_assert_cmpint ((line->said & CARRY_RUN_LINE_DAY) != 0, ==, g_date_valid (&day));
  g_assert_cmpuint (line->start_minute, <, CARRY_MINUTES_PER_DAY);
  g_assert_cmpuint (line->duration, <=, CARRY_MINUTES_PER_DAY);
  g_assert_cmpfloat (line->distance, <=, 500000);
  g_assert_cmpuint (carry_run_line_get_minutes (line), >=, 1);
}

/* Whatever is typed, the reader comes to the end, and knows what it did not understand. */
static void
test_anything (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;

  set_up_context (&context, data);
  lexicon = context.lexicon;

  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (CarryRunLine) line = NULL;
      const int n_pieces = g_rand_int_range (rand, 0, 12);

      for (int i = 0; i < n_pieces; i++)
        {
          if (g_rand_int_range (rand, 0, 8) == 0)
            g_string_append_c (text, (char)g_rand_int_range (rand, 1, 256));
          else
            g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
          if (g_rand_boolean (rand))
            g_string_append_c (text, ' ');
        }

      line = carry_run_line_parse (text->str, &context);
      check_spans (line, text->str);
      check_run (line, text->str);
    }
}

static void
test_creates_run (void)
{
  const char *text = "Tue long 18k trail 1:45 with Anna";
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;
  g_autoptr (CarryRunLine) line = NULL;
  g_autoptr (CarryRun) run = NULL;
  g_autoptr (GError) error = NULL;

  set_up_context (&context, "en");
  lexicon = context.lexicon;
  line = carry_run_line_parse (text, &context);
  run = carry_run_line_create_run (line, text, &context.today, 420, &error);

  g_assert_no_error (error);
  g_assert_cmpint (carry_run_get_kind (run), ==, CARRY_RUN_LONG);
  g_assert_cmpfloat (carry_run_get_distance (run), ==, 18000);
  g_assert_cmpint (carry_run_get_surface (run), ==, CARRY_SURFACE_TRAIL);
  g_assert_cmpuint (carry_session_get_duration (CARRY_SESSION (run)), ==, 105);
  g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (run)), ==, 420);
  g_assert_cmpuint (g_date_get_day (carry_session_get_day (CARRY_SESSION (run))), ==, 24);
  g_assert_cmpstr (carry_session_get_note (CARRY_SESSION (run)), ==, "Anna");
}

/* 10 km of easy running at 6 minutes for a kilometre; nothing at all takes what is usual. */
static void
test_estimates (void)
{
  static const struct
  {
    const char *text;
    guint minutes;
  } estimates[] = { { "easy 10k", 60 }, { "easy", 45 }, { "easy 10k 52 min", 52 } };
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;

  set_up_context (&context, "en");
  lexicon = context.lexicon;
  for (gsize i = 0; i < G_N_ELEMENTS (estimates); i++)
    {
      g_autoptr (CarryRunLine) line = carry_run_line_parse (estimates[i].text, &context);

      g_assert_cmpuint (carry_run_line_get_minutes (line), ==, estimates[i].minutes);
    }
}

static void
test_says_nothing (void)
{
  static const struct
  {
    const char *text;
    gboolean is_empty;
  } texts[] = { { "", TRUE },     { "tue", TRUE }, { "tue 18:00", TRUE },
                { "blah", TRUE }, { "8k", FALSE }, { "easy", FALSE } };
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;

  set_up_context (&context, "en");
  lexicon = context.lexicon;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CarryRunLine) line = carry_run_line_parse (texts[i].text, &context);

      g_assert_cmpint (carry_run_line_is_empty (line), ==, texts[i].is_empty);
    }
}

/* A mile is 1609.344 m. */
static void
test_miles (void)
{
  CarryRunLineContext context;
  g_autoptr (CarryRunLexicon) lexicon = NULL;
  g_autoptr (CarryRunLine) line = NULL;

  set_up_context (&context, "en");
  lexicon = context.lexicon;
  context.units = CARRY_UNITS_IMPERIAL;
  line = carry_run_line_parse ("long 10", &context);
  g_assert_cmpfloat (line->distance, ==, 16093.44);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *name = g_strdup_printf ("/run-line/%s/%" G_GSIZE_FORMAT, lines[i].language, i);

      g_test_add_data_func (name, GSIZE_TO_POINTER (i), test_line);
    }

  g_test_add_func ("/run-line/order", test_order);
  g_test_add_func ("/run-line/creates-run", test_creates_run);
  g_test_add_func ("/run-line/estimates", test_estimates);
  g_test_add_func ("/run-line/says-nothing", test_says_nothing);
  g_test_add_func ("/run-line/miles", test_miles);
  g_test_add_data_func ("/run-line/anything/en", "en", test_anything);
  g_test_add_data_func ("/run-line/anything/de", "de", test_anything);
  g_test_add_data_func ("/run-line/anything/fr", "fr", test_anything);

  return g_test_run ();
}
