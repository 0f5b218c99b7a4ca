/* carry-run-vocabulary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-run-vocabulary.h"

#include "carry-run-quantities.h"

#define MAX_WORDS 128

/* Whole words, each a pattern; one that begins with “^” must begin the text. */
typedef struct
{
  const char *words[MAX_WORDS];
  GRegex *regex;
} WordList;

static WordList lists[] = {
  [CARRY_WORDS_RUN] = { { "runs?",
                          "running",
                          "jogs?",
                          "jogging",
                          "shakeout",
                          "strides?",
                          "striders",
                          "fartlek",
                          "parkrun",
                          "treadmill",
                          "(?:half|ultra)?[ -]?marathon",
                          "c25k",
                          "couch to 5k",
                          "turkey trot",
                          "lauf",
                          "laufe",
                          "laufen",
                          "joggen",
                          "lauftreff",
                          "fahrtspiel",
                          "steigerungen",
                          "laufband",
                          "halbmarathon",
                          "(?:dauer|tempo|berg|wald|trail|lang|hugel|intervall|steigerungs|regenerations|"
                          "erholungs|crescendo)"
                          "laufe?",
                          "(?:nuchtern|grundlagen|schwellen|wettkampf|bahn|park|gelande|cross|test)laufe?",
                          "(?:volks|stadt|silvester|marathon|halbmarathon|staffel|firmen)laufe?",
                          "footing",
                          "course a pied",
                          "sortie longue",
                          "fractionnes?",
                          "vma",
                          "semi[ -]marathon",
                          "tapis de course",
                          "correr",
                          "corriendo",
                          "trotes?",
                          "trotar",
                          "tirada larga",
                          "carrera (?:continua|suave|larga|facil|popular|(?:de )?\\d+ ?km?)",
                          "(?:media[ -]?)?maraton",
                          "corsa",
                          "correre",
                          "lunghissimo",
                          "(?:mezza[ -]?)?maratona" } },
  [CARRY_WORDS_PLAN] = { { "tempo",
                           "intervals?",
                           "threshold",
                           "hills?",
                           "easy",
                           "long",
                           "medium[ -]long",
                           "mlr",
                           "recovery",
                           "steady",
                           "progression",
                           "progressive",
                           "race",
                           "race day",
                           "track",
                           "trail",
                           "reps",
                           "repeats",
                           "repetitions",
                           "lsd",
                           "lr",
                           "speed ?work",
                           "workout",
                           "warm ?-?up",
                           "cool ?-?down",
                           "tm",
                           "mp",
                           "fast",
                           "cruise",
                           "vo2 ?max",
                           "lt",
                           "5k",
                           "10k",
                           "hm",
                           "sprints?",
                           "time trial",
                           "tt",
                           "aerobic",
                           "base",
                           "ga",
                           "negative split",
                           "yasso\\w*",
                           "hilly",
                           "intervall\\w*",
                           "schwelle\\w*",
                           "wettkampf",
                           "locker",
                           "langer",
                           "lange",
                           "bahn",
                           "ga1",
                           "ga2",
                           "seuil",
                           "cotes",
                           "longue",
                           "piste",
                           "vite",
                           "endurance fondamentale",
                           "rodajes?",
                           "tirada",
                           "\\d+ series",
                           "series (?:de )?\\d+",
                           "cuestas?",
                           "umbral",
                           "larg[ao]",
                           "lung[ao]",
                           "lent[ao]",
                           "ripetute",
                           "salit[ae]",
                           "soglia",
                           "progres+ivo",
                           "allunghi",
                           "rectas",
                           "ef",
                           "allure\\w*" } },
  [CARRY_WORDS_FILLER] = { { "w",
                             "with",
                             "and",
                             "at",
                             "on",
                             "in",
                             "am",
                             "an?",
                             "the",
                             "of",
                             "to",
                             "for",
                             "or",
                             "then",
                             "plus",
                             "between",
                             "total",
                             "pace",
                             "effort",
                             "goal",
                             "gp",
                             "rp",
                             "hmp",
                             "up",
                             "down",
                             "wu",
                             "cd",
                             "cool",
                             "warm",
                             "rest",
                             "recs?",
                             "jog",
                             "moderate",
                             "hard",
                             "gentle",
                             "relaxed",
                             "comfortable",
                             "conversational",
                             "continuous",
                             "optional",
                             "opt",
                             "flat",
                             "roads?",
                             "grass",
                             "outdoor",
                             "indoor",
                             "first",
                             "last",
                             "final",
                             "session",
                             "training",
                             "group",
                             "club",
                             "(?:mon|tues|wednes|thurs|fri|satur|sun)day",
                             "week",
                             "day",
                             "zone",
                             "km",
                             "miles?",
                             "mi",
                             "mins?",
                             "mit",
                             "und",
                             "oder",
                             "im",
                             "dann",
                             "avec",
                             "et",
                             "ou",
                             "en",
                             "des?",
                             "puis",
                             "carrera",
                             "ritmo",
                             "suave",
                             "facile?",
                             "veloce",
                             "medio",
                             "gara",
                             "pista",
                             "recuper\\w+",
                             "non stop",
                             "con",
                             "el",
                             "la",
                             "los",
                             "las",
                             "del",
                             "di",
                             "da",
                             "al",
                             "alla",
                             "il",
                             "poi",
                             "luego",
                             "entre",
                             "tra",
                             "dia",
                             "giorno",
                             "semana",
                             "settimana",
                             "minutos?",
                             "minut[oi]",
                             "calentamiento",
                             "riscaldamento",
                             "vuelta a la calma",
                             "defaticamento",
                             "seance" } },
  [CARRY_WORDS_REST] = { { "^rest(?! or )", "^off", "^pause", "^repos", "^ruhe", "rest day", "day off",
                           "off day", "no run(?:ning)?", "ruhetag", "jour de repos", "^descanso",
                           "dia (?:de descanso|libre)", "^riposo", "giorno di riposo" } },
  [CARRY_WORDS_STRENGTH] = { { "strength",      "weights?",   "weight training",
                               "lifting",       "gym",        "(?:lower|upper|full) body",
                               "legs and core", "core",       "yoga",
                               "pilates",       "mobility",   "stretch\\w*",
                               "foam roll\\w*", "physio\\w*", "massage",
                               "plyo\\w*",      "circuits?",  "squats?",
                               "deadlifts?",    "kraft\\w*",  "stabi\\w*",
                               "dehnen",        "renfo\\w*",  "muscu\\w*",
                               "ppg",           "gainage",    "fuerza",
                               "gimnasio",      "pesas",      "abdominales",
                               "estiramientos", "forza",      "palestra",
                               "pesi",          "addominali" } },
  [CARRY_WORDS_STRENGTH_FOR_RUNS] = { { "(?:strength|core|mobility|yoga|pilates|weights) (?:work |training "
                                        ")?(?:for|4) run\\w*",
                                        "run(?:ning|ners?'?s?)? "
                                        "(?:strength|core|mobility|yoga|pilates|stretch\\w*)" } },
  [CARRY_WORDS_NO_RUN] = { { "(?:dry|test|school|coffee|beer|bank|grocery|food|supply|airport|milk|payroll|"
                             "print|build|shuttle)[ "
                             "-]run",
                             "(?:(?<!time )trial|production|pilot|mock|home|bull|ski|sled)[ -]run",
                             "run(?:ning)?[ -]?(?:through|thru|sheet|errands?|late|order|book|costs?)",
                             "run for (?:office|mayor|president|congress|election)",
                             "(?:movie|film|netflix|tv|reading|baking|meeting|coding|shopping|gaming|binge|"
                             "quiz)[ -]marathon",
                             "human race", "race (?:relations|condition)",
                             "maratona? (?:de |di )?(?:cine\\w*|peliculas|series|film|serie)" } },
  [CARRY_WORDS_TALK] = { { "agm",
                           "meeting",
                           "webinar",
                           "lecture",
                           "podcast",
                           "expo",
                           "packet",
                           "pick-?up",
                           "registrations?",
                           "opens",
                           "lottery",
                           "tickets?",
                           "shoes?",
                           "appointment",
                           "birthday",
                           "deadline",
                           "briefing",
                           "hotel",
                           "flight",
                           "party",
                           "dinner",
                           "training ?plan",
                           "plan (?:starts|begins|ends)",
                           "anmeldung",
                           "startnummern\\w*",
                           "trainingsplan",
                           "inscription" } },
  [CARRY_WORDS_OTHER_SPORT] = { { "bikes?",    "biking",   "cycl\\w*",   "ride",     "spinning",
                                  "swim\\w*",  "rowing",   "elliptical", "ergo",     "radfahren",
                                  "schwimmen", "rudern",   "velo",       "natation", "bici\\w*",
                                  "ciclismo",  "natacion", "nuoto",      "eliptica", "ellittica" } },
  [CARRY_WORDS_CROSS] = { { "cross[ -]?train\\w*", "xt", "aqua ?-?jog\\w*", "pool run\\w*",
                            "deep water run\\w*", "crosstrainer" } },
};

/* The first that fits is the kind. */
static struct
{
  CarryRunKind kind;
  WordList list;
} kinds[] = {
  { CARRY_RUN_WALK_RUN,
    { { "walk ?[/&+-]? ?run", "run ?[/&+-]? ?walk", "walk and run", "c25k", "couch to 5k", "gehpausen",
        "marche ?/ ?course", "caminar ?/ ?correr", "camminata ?/ ?corsa", "corsa ?/ ?camminata" } } },
  { CARRY_RUN_TIME_TRIAL,
    { { "parkrun", "time ?-?trial", "tt", "(?:3k|5k|cooper) test", "testlauf", "leistungstest",
        "test 5k" } } },
  { CARRY_RUN_LONG_QUALITY,
    { { "(?:long\\w*|lsd|lr|lange\\w*)\\b.*\\b(?:h?mp|tempo|progress\\w*|fast "
        "finish|pace|threshold|surges|quality)",
        "(?:long\\w*|lsd|lr|lange\\w*)\\b.*\\b(?:allure\\w*|mrt|endbeschleunigung)",
        "(?:tempo|progressive|fast finish) long" } } },
  { CARRY_RUN_TEMPO,
    { { "marathon[ -]*(?:race |goal )?(?:pace|effort|tempo)", "allure (?:semi|marathon|specifique)",
        "ritmo (?:de )?(?:media|maraton|carrera|competicion)", "ritmo (?:mezza|maratona|gara)",
        "race pace run", "mrt", "^m(?= )" } } },
  { CARRY_RUN_RACE,
    { { "race(?![ -]*(?:pace|effort|prep|plan|specific|rehearsal|simulation))", "turkey trot",
        "(?:half|ultra|halb|semi)?[ -]?marathon(?![ -]*(?:training|plan|specific|prep|simulation|goal))",
        "wettkampf", "(?:volks|stadt|silvester|firmen)lauf", "(?:media|mezza)?[ -]?maratona?",
        "carrera (?:popular|(?:de )?\\d+ ?km?)", "gara" } } },
  { CARRY_RUN_HILLS,
    { { "hills?", "uphill", "berglauf\\w*", "berg(?:an|sprints?|intervalle)", "hugel\\w*", "cuestas?",
        "salit[ae]", "cotes" } } },
  { CARRY_RUN_SPRINT, { { "sprints?" } } },
  { CARRY_RUN_STRIDES,
    { { "^strides?", "^striders", "^steigerungen", "^steigerungslaufe?", "^lignes droites", "^rectas",
        "^allunghi" } } },
  { CARRY_RUN_THRESHOLD,
    { { "threshold", "lt", "lactate", "cruise", "schwelle\\w*", "seuil", "^t(?= )", "umbral", "soglia" } } },
  { CARRY_RUN_TEMPO, { { "tempo", "tempolauf", "tdl", "corto veloce", "h?mp", "allure\\w*" } } },
  { CARRY_RUN_REPS, { { "reps", "repetitions", "^r(?= )" } } },
  { CARRY_RUN_INTERVALS,
    { { "interval\\w*", "vo2 ?max", "speed ?work", "speed", "repeats", "yasso\\w*", "ladder", "\\d+ series",
        "series (?:de )?\\d+", "ripetute", "cambios de ritmo", "variazioni", "pyramid\\w*", "fartlek",
        "fahrtspiel", "fractionnes?", "vma", "30/30", "^i(?= )" } } },
  { CARRY_RUN_RECOVERY,
    { { "recovery", "shake-?out", "regenerat\\w*", "erholungs\\w*", "rigenera\\w*", "recup\\w*" } } },
  { CARRY_RUN_EASY, { { "medium[ -]long", "mlr" } } },
  { CARRY_RUN_LONG,
    { { "long(?! (?:weekend|meeting|lunch|beach|island|distance))", "lsd", "lr", "langer?", "langen",
        "langlauf", "lung[ao]", "lunghissimo", "larg[ao]", "longue", "^l(?= )" } } },
  { CARRY_RUN_STEADY,
    { { "steady", "progres\\w*", "moderate", "active", "zugig", "crescendo\\w*", "medio", "ga2" } } },
  { CARRY_RUN_EASY,
    { { "easy",      "base",    "jog",         "jogging",          "endurance", "aerobic",  "general",
        "ga",        "relaxed", "maintenance", "conversational",   "strides",   "striders", "locker\\w*",
        "dauerlauf", "joggen",  "ga1",         "footing",          "ef",        "facile",   "^e(?= )",
        "facil",     "suave",   "rodajes?",    "carrera continua", "trotes?",   "lent[ao]" } } },
  { CARRY_RUN_INTERVALS, { { "track", "piste", "bahntraining" } } },
};

static struct
{
  CarrySurface surface;
  WordList list;
} surfaces[] = {
  { CARRY_SURFACE_TREADMILL, { { "treadmill", "tm", "laufband", "tapis", "cinta" } } },
  { CARRY_SURFACE_TRAIL,
    { { "trails?", "fell", "mountain", "gelande\\w*", "waldlauf", "berglauf", "sentiers?", "montana",
        "montagna", "sentiero" } } },
  { CARRY_SURFACE_TRACK, { { "track", "stadium", "bahn", "bahntraining", "tartan", "pista", "piste" } } },
  { CARRY_SURFACE_GRASS, { { "grass", "pitch", "rasen", "herbe", "cesped", "erba" } } },
  { CARRY_SURFACE_WOODCHIP, { { "woodchips?", "finnenbahn", "sagespan\\w*", "hackschnitzel" } } },
  { CARRY_SURFACE_SAND, { { "sand", "beach", "dunes?", "strand", "plage", "playa", "spiaggia" } } },
  { CARRY_SURFACE_ROAD, { { "roads?", "pavement", "asphalt", "strasse", "route", "asfalto", "strada" } } },
};

static GRegex *
compile (WordList *list)
{
  if (g_once_init_enter_pointer (&list->regex))
    {
      g_autoptr (GString) pattern = g_string_new (NULL);

      for (gsize i = 0; i < MAX_WORDS && list->words[i] != NULL; i++)
        {
          const gboolean first = list->words[i][0] == '^';

          g_string_append_printf (pattern, "%s%s(?:%s)\\b", i > 0 ? "|" : "", first ? "^\\W*" : "\\b",
                                  list->words[i] + (first ? 1 : 0));
        }

      g_once_init_leave_pointer (&list->regex, g_regex_new (pattern->str, G_REGEX_OPTIMIZE, 0, NULL));
    }

  return list->regex;
}

static gboolean
matches (WordList *list, const char *text)
{
  return g_regex_match (compile (list), text, 0, NULL);
}

/**
 * carry_run_vocabulary_has:
 * @words: which words
 * @text: text from carry_run_text_fold()
 *
 * Returns: whether one of the words is in @text
 */
gboolean
carry_run_vocabulary_has (CarryRunVocabulary words, const char *text)
{
  return matches (&lists[words], text);
}

/**
 * carry_run_vocabulary_strip:
 * @words: which words
 * @text: text from carry_run_text_fold()
 *
 * Returns: (transfer full): @text without these words
 */
char *
carry_run_vocabulary_strip (CarryRunVocabulary words, const char *text)
{
  return g_regex_replace_literal (compile (&lists[words]), text, -1, 0, " ", 0, NULL);
}

/**
 * carry_run_vocabulary_find_kind:
 * @text: text from carry_run_text_fold()
 * @kind: (out): the kind that it names first in our order, hardest before easiest
 *
 * Returns: %FALSE if it names none
 */
gboolean
carry_run_vocabulary_find_kind (const char *text, CarryRunKind *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (matches (&kinds[i].list, text))
      {
        *kind = kinds[i].kind;
        return TRUE;
      }

  return FALSE;
}

/**
 * carry_run_vocabulary_find_surface:
 * @text: text from carry_run_text_fold()
 *
 * Returns: the surface that it names, or %CARRY_SURFACE_UNKNOWN
 */
CarrySurface
carry_run_vocabulary_find_surface (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (surfaces); i++)
    if (matches (&surfaces[i].list, text))
      return surfaces[i].surface;

  return CARRY_SURFACE_UNKNOWN;
}
