/* carry-run-lexicon-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-lexicon-words.h"

#include <string.h>

#define WEEKDAY(day) { CARRY_RUN_WORD_WEEKDAY, G_DATE_##day }
#define MONTH(month) { CARRY_RUN_WORD_MONTH, G_DATE_##month }
#define DAYS(n) { CARRY_RUN_WORD_DAYS, n }
#define TIME(time) { CARRY_RUN_WORD_TIME, CARRY_DAY_TIME_##time }
#define KIND(kind) { CARRY_RUN_WORD_KIND, CARRY_RUN_##kind }
#define SURFACE(surface) { CARRY_RUN_WORD_SURFACE, CARRY_SURFACE_##surface }
#define DISTANCE(metres) { CARRY_RUN_WORD_DISTANCE, metres }
#define PRIORITY(priority) { CARRY_RUN_WORD_PRIORITY, CARRY_RACE_PRIORITY_##priority }
#define WORD(word) { CARRY_RUN_WORD_##word, 0 }

/* A half marathon is 21097.5 m; the half metre does not matter to a plan. */
static const CarryRunPhrases english[] = {
  { "mon|monday|mondays", WEEKDAY (MONDAY) },
  { "tue|tues|tuesday|tuesdays", WEEKDAY (TUESDAY) },
  { "wed|weds|wednesday|wednesdays", WEEKDAY (WEDNESDAY) },
  { "thu|thur|thurs|thursday|thursdays", WEEKDAY (THURSDAY) },
  { "fri|friday|fridays", WEEKDAY (FRIDAY) },
  { "sat|saturday|saturdays", WEEKDAY (SATURDAY) },
  { "sun|sunday|sundays", WEEKDAY (SUNDAY) },
  { "today", DAYS (0) },
  { "tomorrow|tmrw|tmr", DAYS (1) },
  { "yesterday", DAYS (-1) },
  { "next", WORD (NEXT) },
  { "jan|january", MONTH (JANUARY) },
  { "feb|february", MONTH (FEBRUARY) },
  { "mar|march", MONTH (MARCH) },
  { "apr|april", MONTH (APRIL) },
  { "may", MONTH (MAY) },
  { "jun|june", MONTH (JUNE) },
  { "jul|july", MONTH (JULY) },
  { "aug|august", MONTH (AUGUST) },
  { "sep|sept|september", MONTH (SEPTEMBER) },
  { "oct|october", MONTH (OCTOBER) },
  { "nov|november", MONTH (NOVEMBER) },
  { "dec|december", MONTH (DECEMBER) },
  { "morning|mornings|early", TIME (MORNING) },
  { "noon|midday|lunch|lunchtime", TIME (MIDDAY) },
  { "evening|evenings|afternoon|night|late", TIME (EVENING) },
  { "tonight", WORD (TONIGHT) },
  { "recovery|regeneration|shakeout|shake out", KIND (RECOVERY) },
  { "easy|general aerobic|ga|base|aerobic|jog|jogging", KIND (EASY) },
  { "long|longrun|lr|lsd", KIND (LONG) },
  { "long with pace|progression|progressive|fast finish|long quality", KIND (LONG_QUALITY) },
  { "steady|moderate|marathon pace|mp", KIND (STEADY) },
  { "tempo", KIND (TEMPO) },
  { "threshold|lt|cruise", KIND (THRESHOLD) },
  { "intervals|interval|vo|fartlek|workout", KIND (INTERVALS) },
  { "hills|hill|uphill|hill repeats|hill reps|hill sprints", KIND (HILLS) },
  { "reps|repetitions|repeats|rep", KIND (REPS) },
  { "sprint|sprints", KIND (SPRINT) },
  { "speed endurance", KIND (SPEED_ENDURANCE) },
  { "strides|stride|striders", KIND (STRIDES) },
  { "time trial|tt|test", KIND (TIME_TRIAL) },
  { "race|racing", KIND (RACE) },
  { "walk run|run walk|walk|walking", KIND (WALK_RUN) },
  { "cross training|cross|xt|bike|cycling|cycle|swim|swimming|elliptical|row|rowing|aqua jogging",
    KIND (CROSS) },
  { "road|roads|asphalt|pavement", SURFACE (ROAD) },
  { "track", SURFACE (TRACK) },
  { "treadmill|tm|indoor|indoors", SURFACE (TREADMILL) },
  { "grass|field|park", SURFACE (GRASS) },
  { "trail|trails|forest|gravel", SURFACE (TRAIL) },
  { "woodchip|wood chip|bark", SURFACE (WOODCHIP) },
  { "sand|beach", SURFACE (SAND) },
  { "half marathon|half|hm", DISTANCE (21098) },
  { "marathon|full marathon", DISTANCE (42195) },
  { "parkrun", DISTANCE (5000) },
  { "a race|main race|goal race", PRIORITY (A) },
  { "b race|tune up race", PRIORITY (B) },
  { "c race|training race", PRIORITY (C) },
  { "rpe|effort", WORD (EFFORT) },
  { "at", WORD (AT) },
  { "o clock|oclock", WORD (CLOCK) },
  { "note", WORD (NOTE) },
  { "run|runs|running|max|on|in|the|with|a|an|of|for|this|incl|including|plus|and|then|my|about|around|ca|"
    "approx",
    WORD (FILLER) },
  { NULL, { 0 } },
};

static const CarryRunPhrases german[] = {
  { "mo|montag|montags", WEEKDAY (MONDAY) },
  { "di|dienstag|dienstags", WEEKDAY (TUESDAY) },
  { "mi|mittwoch|mittwochs", WEEKDAY (WEDNESDAY) },
  { "do|donnerstag|donnerstags", WEEKDAY (THURSDAY) },
  { "fr|freitag|freitags", WEEKDAY (FRIDAY) },
  { "sa|samstag|samstags|sonnabend", WEEKDAY (SATURDAY) },
  { "so|sonntag|sonntags", WEEKDAY (SUNDAY) },
  { "heute", DAYS (0) },
  { "ubermorgen|uebermorgen", DAYS (2) },
  { "gestern", DAYS (-1) },
  { "morgen", WORD (TOMORROW_OR_MORNING) },
  { "nachsten|nachster|nachste|naechsten|naechste|kommenden", WORD (NEXT) },
  { "januar|jan|janner", MONTH (JANUARY) },
  { "februar|feb", MONTH (FEBRUARY) },
  { "marz|maerz|mrz", MONTH (MARCH) },
  { "april|apr", MONTH (APRIL) },
  { "mai", MONTH (MAY) },
  { "juni|jun", MONTH (JUNE) },
  { "juli|jul", MONTH (JULY) },
  { "august|aug", MONTH (AUGUST) },
  { "september|sep", MONTH (SEPTEMBER) },
  { "oktober|okt", MONTH (OCTOBER) },
  { "november|nov", MONTH (NOVEMBER) },
  { "dezember|dez", MONTH (DECEMBER) },
  { "morgens|fruh|frueh|vormittag|vormittags", TIME (MORNING) },
  { "mittag|mittags|mittagspause", TIME (MIDDAY) },
  { "abend|abends|nachmittag|nachmittags|spat|nacht|nachts", TIME (EVENING) },
  { "heute abend", WORD (TONIGHT) },
  { "regeneration|regenerativ|regenerativer|regenerationslauf|reko|rekom|erholung|auslaufen",
    KIND (RECOVERY) },
  { "locker|lockerer|lockere|ruhig|ruhiger|dauerlauf|dl|ga|grundlage|joggen|jogging|easy", KIND (EASY) },
  { "lang|langer|lange|langen|longrun|longjog|ldl|langer lauf|langer dauerlauf", KIND (LONG) },
  { "crescendolauf|endbeschleunigung|steigerungslauf|langer lauf mit tempo", KIND (LONG_QUALITY) },
  { "zugig|zuegig|stetig|gleichmassig|marathontempo|mrt", KIND (STEADY) },
  { "tempo|tempolauf|tempodauerlauf|tdl|flott", KIND (TEMPO) },
  { "schwelle|schwellenlauf|schwellentraining|schwellenintervalle", KIND (THRESHOLD) },
  { "intervalle|intervall|intervalltraining|iv|fahrtspiel|bahntraining", KIND (INTERVALS) },
  { "berge|berg|berglauf|bergintervalle|bergsprints|hugel|huegel|hugellauf|bergauf", KIND (HILLS) },
  { "wiederholungen|wiederholungslauf|wdh", KIND (REPS) },
  { "sprint|sprints", KIND (SPRINT) },
  { "tempoausdauer|schnelligkeitsausdauer", KIND (SPEED_ENDURANCE) },
  { "steigerungen|steigerung|steigerungslaufe|stl", KIND (STRIDES) },
  { "testlauf|test|zeitlauf", KIND (TIME_TRIAL) },
  { "rennen|wettkampf|wk|lauf wettkampf|volkslauf", KIND (RACE) },
  { "gehen laufen|laufen gehen|gehen|walken", KIND (WALK_RUN) },
  { "ersatztraining|alternativtraining|rad|radfahren|rennrad|schwimmen|crosstraining|crosstrainer|rudern|"
    "aquajogging",
    KIND (CROSS) },
  { "strasse|asphalt", SURFACE (ROAD) },
  { "bahn|stadion|tartan", SURFACE (TRACK) },
  { "laufband|band|halle|drinnen", SURFACE (TREADMILL) },
  { "wiese|gras|rasen|park", SURFACE (GRASS) },
  { "trail|trails|wald|waldweg|gelande|schotter", SURFACE (TRAIL) },
  { "finnenbahn|hackschnitzel|rindenmulch", SURFACE (WOODCHIP) },
  { "sand|strand", SURFACE (SAND) },
  { "halbmarathon|hm", DISTANCE (21098) },
  { "marathon", DISTANCE (42195) },
  { "hauptwettkampf|a wettkampf|a rennen", PRIORITY (A) },
  { "b wettkampf|b rennen", PRIORITY (B) },
  { "c wettkampf|c rennen|trainingswettkampf", PRIORITY (C) },
  { "anstrengung|intensitat|rpe", WORD (EFFORT) },
  { "um|ab|gegen", WORD (AT) },
  { "uhr", WORD (CLOCK) },
  { "notiz|bemerkung", WORD (NOTE) },
  { "lauf|laufen|laufe|am|im|in|auf|dem|der|das|den|mit|ein|einen|eine|von|fur|diesen|inkl|und|dann|ca|etwa|"
    "auf der|"
    "zu",
    WORD (FILLER) },
  { NULL, { 0 } },
};

static const CarryRunPhrases french[] = {
  { "lun|lundi|lundis", WEEKDAY (MONDAY) },
  { "mar|mardi|mardis", WEEKDAY (TUESDAY) },
  { "mer|mercredi|mercredis", WEEKDAY (WEDNESDAY) },
  { "jeu|jeudi|jeudis", WEEKDAY (THURSDAY) },
  { "ven|vendredi|vendredis", WEEKDAY (FRIDAY) },
  { "sam|samedi|samedis", WEEKDAY (SATURDAY) },
  { "dim|dimanche|dimanches", WEEKDAY (SUNDAY) },
  { "aujourd hui|auj", DAYS (0) },
  { "demain", DAYS (1) },
  { "apres demain", DAYS (2) },
  { "hier", DAYS (-1) },
  { "prochain|prochaine", WORD (NEXT) },
  { "janvier|janv", MONTH (JANUARY) },
  { "fevrier|fev|fevr", MONTH (FEBRUARY) },
  { "mars", MONTH (MARCH) },
  { "avril|avr", MONTH (APRIL) },
  { "mai", MONTH (MAY) },
  { "juin", MONTH (JUNE) },
  { "juillet|juil", MONTH (JULY) },
  { "aout", MONTH (AUGUST) },
  { "septembre|sept", MONTH (SEPTEMBER) },
  { "octobre|oct", MONTH (OCTOBER) },
  { "novembre|nov", MONTH (NOVEMBER) },
  { "decembre|dec", MONTH (DECEMBER) },
  { "matin|matinee|tot", TIME (MORNING) },
  { "midi", TIME (MIDDAY) },
  { "soir|soiree|apres midi|nuit|tard", TIME (EVENING) },
  { "ce soir", WORD (TONIGHT) },
  { "recuperation|recup|regeneration|decrassage", KIND (RECOVERY) },
  { "facile|footing|endurance|endurance fondamentale|ef|jogging|cool|tranquille", KIND (EASY) },
  { "longue|long|sortie longue|sl", KIND (LONG) },
  { "progressif|progressive|sortie longue active|finish rapide", KIND (LONG_QUALITY) },
  { "actif|active|endurance active|regulier|reguliere|allure marathon", KIND (STEADY) },
  { "tempo|allure semi|as", KIND (TEMPO) },
  { "seuil|allure seuil", KIND (THRESHOLD) },
  { "fractionne|fractionnes|intervalles|intervalle|vma|fartlek", KIND (INTERVALS) },
  { "cotes|cote|montee|montees", KIND (HILLS) },
  { "repetitions|repetition", KIND (REPS) },
  { "sprint|sprints|vitesse", KIND (SPRINT) },
  { "endurance de vitesse|resistance", KIND (SPEED_ENDURANCE) },
  { "lignes droites|ligne droite|accelerations", KIND (STRIDES) },
  { "test|contre la montre|clm", KIND (TIME_TRIAL) },
  { "competition|compet|course officielle", KIND (RACE) },
  { "marche course|course marche|marche", KIND (WALK_RUN) },
  { "entrainement croise|velo|natation|piscine|elliptique|rameur", KIND (CROSS) },
  { "route|bitume", SURFACE (ROAD) },
  { "piste|stade", SURFACE (TRACK) },
  { "tapis|tapis de course|salle", SURFACE (TREADMILL) },
  { "herbe|gazon|parc|pelouse", SURFACE (GRASS) },
  { "trail|sentier|sentiers|chemin|chemins|foret|bois", SURFACE (TRAIL) },
  { "copeaux", SURFACE (WOODCHIP) },
  { "sable|plage", SURFACE (SAND) },
  { "semi marathon|semi", DISTANCE (21098) },
  { "marathon", DISTANCE (42195) },
  { "objectif|objectif principal|course a", PRIORITY (A) },
  { "course b", PRIORITY (B) },
  { "course c|course de preparation", PRIORITY (C) },
  { "rpe|effort|ressenti", WORD (EFFORT) },
  { "a|vers|des", WORD (AT) },
  { "heures pile", WORD (CLOCK) },
  { "note|remarque", WORD (NOTE) },
  { "course|courir|cap|sortie|seance|le|la|les|de|du|d|en|au|aux|sur|avec|un|une|dans|ce|dont|puis|et|"
    "environ|pour",
    WORD (FILLER) },
  { NULL, { 0 } },
};

/* The phrases of a language, “de”; NULL if there are none. */
const CarryRunPhrases *
carry_run_phrases_find (const char *language)
{
  if (g_str_equal (language, "en"))
    return english;
  if (g_str_equal (language, "de"))
    return german;
  if (g_str_equal (language, "fr"))
    return french;

  return NULL;
}
