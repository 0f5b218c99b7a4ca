/* carry-dose-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-dose-words.h"

#define MOST_WORDS 24

/* As a scanner folds them, in English, German, French, Spanish and Polish. “Pfund” and “livre” are missing on purpose:
 * they are half a kilogram to some and 454 g to others. */
static const char *const words[][MOST_WORDS] = {
  [CARRY_DOSE_WORD_TIMES] = { "x", "times", "mal", "fois", "por", "razy", NULL },
  [CARRY_DOSE_WORD_OF] = { "of", "a", "mit", "von", "de", "du", "del", "po", "z", NULL },
  [CARRY_DOSE_WORD_TO] = { "to", "bis", "a", "do", NULL },
  [CARRY_DOSE_WORD_SETS] = { "set", "sets", "satz", "satze", "saetze", "satzen", "serie", "serien", "series",
                             "seria", "serii", "serie", NULL },
  [CARRY_DOSE_WORD_REPS] = { "rep", "reps", "repetition", "repetitions", "wdh", "wiederholung",
                             "wiederholungen", "repeticion", "repeticiones", "powt", "powtorzenie",
                             "powtorzenia", "powtorzen", NULL },
  [CARRY_DOSE_WORD_SECONDS] = { "s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden",
                                "seconde", "secondes", "seg", "segundo", "segundos", "sekunda", "sekundy",
                                "sekund", NULL },
  [CARRY_DOSE_WORD_MINUTES] = { "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuta",
                                "minuty", "minut", NULL },
  [CARRY_DOSE_WORD_METRES] = { "m", "meter", "meters", "metern", "metre", "metres", "metro", "metros", "metr",
                               "metry", "metrow", NULL },
  [CARRY_DOSE_WORD_CONTACTS] = { "c", "contact", "contacts", "kontakt", "kontakte", "bodenkontakte",
                                 "contacto", "contactos", "kontakty", "kontaktow", NULL },
  [CARRY_DOSE_WORD_KILOGRAMS] = { "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramm",
                                  "kilogramme", "kilogrammes", "kilogramo", "kilogramos", "kilogramow",
                                  NULL },
  [CARRY_DOSE_WORD_POUNDS] = { "lb", "lbs", "pound", "pounds", "libra", "libras", "funt", "funty", "funtow",
                               NULL },
  [CARRY_DOSE_WORD_PERCENT] = { "percent", "prozent", "pourcent", "procent", NULL },
  [CARRY_DOSE_WORD_RM] = { "rm", NULL },
  [CARRY_DOSE_WORD_RPE] = { "rpe", NULL },
  [CARRY_DOSE_WORD_RIR] = { "rir", NULL },
  [CARRY_DOSE_WORD_REST] = { "r", "rest", "pause", "pausen", "repos", "recup", "recuperation", "descanso",
                             "pausa", "przerwa", "przerwy", "odpoczynek", NULL },
  [CARRY_DOSE_WORD_TEMPO] = { "t", "tempo", "rythme", "ritmo", NULL },
  [CARRY_DOSE_WORD_EACH] = { "per", "each", "je", "pro", "jede", "par", "chaque", "por", "cada", "na",
                             "kazda", NULL },
  [CARRY_DOSE_WORD_SIDE] = { "side", "leg", "arm", "seite", "bein", "cote", "jambe", "bras", "lado", "pierna",
                             "brazo", "strone", "strona", "noge", "noga", "reke", NULL },
  [CARRY_DOSE_WORD_BODY_WEIGHT] = { "bw", "bodyweight", "body weight", "korpergewicht", "koerpergewicht",
                                    "poids du corps", "poids de corps", "pdc", "peso corporal", "masa ciała",
                                    "masa ciala", NULL },
};

/* Folded words, NULL at the end. */
const char *const *
carry_dose_words_get (CarryDoseWord word)
{
  g_return_val_if_fail ((guint)word < G_N_ELEMENTS (words), NULL);

  return words[word];
}
