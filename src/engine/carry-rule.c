/* carry-rule.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-rule.h"

#include <glib/gi18n.h>

/* One value for each kind of session. Rehabilitation counts as core work: both are of low load. */
#define KINDS(heavy, explosive, moderate, core, upper)                                                       \
  { [CARRY_STRENGTH_HEAVY] = (heavy),       [CARRY_STRENGTH_EXPLOSIVE] = (explosive),                        \
    [CARRY_STRENGTH_MODERATE] = (moderate), [CARRY_STRENGTH_CORE] = (core),                                  \
    [CARRY_STRENGTH_UPPER] = (upper),       [CARRY_STRENGTH_REHAB] = (core) }
#define LOWER(limit) KINDS ((limit), (limit), (limit), 0, 0)
#define LOW_LOAD(limit) KINDS (0, 0, 0, (limit), (limit))
#define NO_KINDS KINDS (0, 0, 0, 0, 0)

#define DOMA_2013 "Doma and Deakin 2013, Appl Physiol Nutr Metab", "https://doi.org/10.1139/apnm-2012-0362"
#define DOMA_2015 "Doma et al. 2015, Res Q Exerc Sport", "https://doi.org/10.1080/02701367.2015.1053104"
#define DOMA_2019 "Doma et al. 2019, Sports Med Open", "https://doi.org/10.1186/s40798-019-0195-y"
#define SCHUMANN_2022 "Schumann et al. 2022, Sports Med", "https://doi.org/10.1007/s40279-021-01587-7"
#define ROBINEAU_2016                                                                                        \
  "Robineau et al. 2016, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000000798"
#define BALSALOBRE_2016                                                                                      \
  "Balsalobre-Fernández et al. 2016, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000001316"
#define SPIERING_2021                                                                                        \
  "Spiering et al. 2021, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000003964"
#define FRANDSEN_2025 "Frandsen et al. 2025, Br J Sports Med", "https://doi.org/10.1136/bjsports-2024-109380"
#define BLAGROVE_HOOPER "Blagrove and Hooper, strength for distance runners", "https://ebrary.net/154521"
#define GAUDETTE_2013                                                                                        \
  "Gaudette 2013, Competitor Running", "http://running.competitor.com/2013/12/training/"                     \
                                       "hit-the-weights-to-build-strength-on-hard-run-days_54986/4"
#define NO_SOURCE "", ""

/* Rows that forbid: rule, row, unit, limit, how far it may be moved, meaning, grade, source. */
#define HARD(id, key, unit, limits, least, most, meaning, grade, source)                                     \
  { key,     id,    TRUE,  CARRY_RULE_UNIT_##unit, limits, least, most, NO_KINDS, NO_KINDS, NO_KINDS,        \
    meaning, grade, source }

/* Rows that cost: the same, with the points for all, for a shorter long run, and for slow recovery on top. */
#define SOFT(id, unit, limits, least, most, points, mild, extra, meaning, grade, source)                     \
  { id, id, FALSE, CARRY_RULE_UNIT_##unit, limits, least, most, points, mild, extra, meaning, grade, source }

/* A row whose limit is fixed, or that has none. */
#define COST(id, points, extra, meaning, grade, source)                                                      \
  { id, id, FALSE, CARRY_RULE_UNIT_NONE, NO_KINDS, 0, 0, points, NO_KINDS, extra, meaning, grade, source }

/* Rows of one subject stand from the shortest gap to the longest: the first whose limit is longer than the
 * gap speaks. The points are proposals of ours (grade D), ordered by the evidence that the grade is for. */
static const CarryRule rules[] = {
  [CARRY_RULE_HC1] =
      HARD ("HC1",
            "HC1",
            HOURS,
            KINDS (24, 24, 18, 0, 0),
            12,
            72,
            N_ ("Lower-body strength leaves the legs slower for a day, so hard runs and races come at least "
                "24 hours after it."),
            "B",
            DOMA_2013),
  [CARRY_RULE_HC1_UNACCUSTOMED] =
      HARD ("HC1",
            "HC1-unaccustomed",
            HOURS,
            KINDS (48, 48, 36, 0, 0),
            24,
            96,
            N_ ("In the first two weeks of strength training, or after three weeks without it, hard runs and "
                "races come 48 hours after it, 36 after moderate work: what is new leaves the legs sore for "
                "two days."),
            "B",
            DOMA_2019),
  [CARRY_RULE_HC1_RELAXED] =
      HARD ("HC1",
            "HC1-relaxed",
            HOURS,
            KINDS (0, 12, 0, 0, 0),
            6,
            24,
            N_ ("If you allow it, a short explosive session of few jumps may come 12 hours before a hard "
                "run."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC2] =
      HARD ("HC2",
            "HC2",
            HOURS,
            LOWER (3),
            3,
            9,
            N_ ("On one day the important run comes first, and strength at least 3 hours after it."),
            "A",
            SCHUMANN_2022),
  [CARRY_RULE_HC2_ONE_VISIT] = { "HC2-one-visit", "HC2", FALSE, CARRY_RULE_UNIT_HOURS, LOWER (3), 3, 3,
                                 LOWER (3), NO_KINDS, NO_KINDS,
                                 N_ ("If you run and lift in one visit, strength of up to 30 minutes follows "
                                     "the run directly, at a cost."),
                                 "A", SCHUMANN_2022 },
  [CARRY_RULE_HC2B] = HARD ("HC2b",
                            "HC2b",
                            HOURS,
                            LOWER (3),
                            3,
                            9,
                            N_ ("An easy run on the same day comes at least 3 hours after strength."),
                            "A",
                            SCHUMANN_2022),
  [CARRY_RULE_HC3] = HARD ("HC3",
                           "HC3",
                           HOURS,
                           LOWER (48),
                           24,
                           96,
                           N_ ("The same muscles rest for 48 hours between two strength sessions."),
                           "B",
                           DOMA_2015),
  [CARRY_RULE_HC3_EXPLOSIVE] =
      HARD ("HC3",
            "HC3-explosive",
            HOURS,
            LOWER (24),
            24,
            96,
            N_ ("Explosive work and lifting ask different things of the legs: 24 hours between them are "
                "enough."),
            "D",
            NO_SOURCE),
  [CARRY_RULE_HC4] =
      HARD ("HC4",
            "HC4",
            DAYS,
            KINDS (10, 4, 4, 0, 0),
            2,
            14,
            N_ ("The last heavy session comes 10 days before a main race; coaches print anything from 2 to "
                "14. A light, fast primer may come 4 days before it."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC4_SECOND] =
      HARD ("HC4",
            "HC4-second",
            DAYS,
            LOWER (4),
            2,
            14,
            N_ ("The last lower-body session comes 4 days before a race of second priority."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC4_MINOR] =
      HARD ("HC4",
            "HC4-minor",
            DAYS,
            LOWER (2),
            1,
            14,
            N_ ("The last lower-body session comes 2 days before a race that is run for training."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC5] = HARD ("HC5",
                           "HC5",
                           DAYS,
                           LOWER (2),
                           1,
                           7,
                           N_ ("After a race of up to 10 km the legs rest from strength for 2 days."),
                           "C",
                           NO_SOURCE),
  [CARRY_RULE_HC5_HALF] = HARD ("HC5",
                                "HC5-half",
                                DAYS,
                                LOWER (4),
                                2,
                                10,
                                N_ ("After a half marathon the legs rest from strength for 4 days."),
                                "C",
                                NO_SOURCE),
  [CARRY_RULE_HC5_MARATHON] = HARD ("HC5",
                                    "HC5-marathon",
                                    DAYS,
                                    LOWER (10),
                                    4,
                                    21,
                                    N_ ("After a marathon the legs rest from strength for 10 days."),
                                    "C",
                                    NO_SOURCE),
  [CARRY_RULE_HC5_ULTRA] = HARD ("HC5",
                                 "HC5-ultra",
                                 DAYS,
                                 LOWER (14),
                                 7,
                                 28,
                                 N_ ("After an ultramarathon the legs rest from strength for 14 days."),
                                 "C",
                                 NO_SOURCE),
  [CARRY_RULE_HC5B] =
      HARD ("HC5b",
            "HC5b",
            HOURS,
            KINDS (36, 36, 0, 0, 0),
            24,
            72,
            N_ ("After a run of two and a half hours or more the legs rest from heavy work for 36 hours."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC6] =
      HARD ("HC6",
            "HC6",
            NONE,
            NO_KINDS,
            0,
            0,
            N_ ("With pain above 5 of 10, a limp or a suspected stress fracture there is no strength "
                "training. This is general information: see a clinician."),
            "C",
            NO_SOURCE),
  [CARRY_RULE_HC7] =
      HARD ("HC7",
            "HC7",
            SESSIONS,
            LOWER (3),
            1,
            4,
            N_ ("With three runs a week or more there are at most 3 lower-body sessions, and no more than "
                "the phase of training has room for."),
            "B",
            BALSALOBRE_2016),
  [CARRY_RULE_HC8] = HARD ("HC8",
                           "HC8",
                           NONE,
                           NO_KINDS,
                           0,
                           0,
                           N_ ("A session needs a time at which you are free, long enough, at a place that "
                               "has what it needs."),
                           "",
                           NO_SOURCE),
  [CARRY_RULE_HC9] =
      HARD ("HC9",
            "HC9",
            DAYS,
            { [CARRY_STRENGTH_HEAVY] = 1 },
            0,
            3,
            N_ ("Novices, runners who come back and runners of 50 or older keep one day a week free of "
                "training, all others one in two weeks."),
            "D",
            NO_SOURCE),
  [CARRY_RULE_HC10] =
      HARD ("HC10",
            "HC10",
            PERCENT,
            { [CARRY_STRENGTH_HEAVY] = 65 },
            50,
            75,
            /* xgettext:no-c-format */
            N_ ("In the first four weeks loads stay at 65 % of the one-repetition maximum, and jumps are "
                "few and low: technique comes before load."),
            "C",
            BLAGROVE_HOOPER),
  [CARRY_RULE_HC11] =
      HARD ("HC11",
            "HC11",
            PERCENT,
            { [CARRY_STRENGTH_HEAVY] = 10 },
            5,
            30,
            /* xgettext:no-c-format */
            N_ ("In a week with a run more than 10 % longer than the longest of the last 30 days strength "
                "does not get harder: one stress at a time."),
            "B",
            FRANDSEN_2025),
  [CARRY_RULE_HC12] = HARD ("HC12",
                            "HC12",
                            NONE,
                            NO_KINDS,
                            0,
                            0,
                            N_ ("With an illness or a fever there is no training."),
                            "C",
                            NO_SOURCE),
  [CARRY_RULE_S1A] =
      SOFT ("S1a",
            HOURS,
            LOWER (36),
            24,
            48,
            KINDS (4, 3, 3, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("Soreness and a higher cost of running last up to 48 hours: 24 to 36 hours before a hard run "
                "is early."),
            "B",
            DOMA_2019),
  [CARRY_RULE_S1B] =
      SOFT ("S1b",
            HOURS,
            LOWER (48),
            36,
            72,
            KINDS (2, 1, 1, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("Soreness and a higher cost of running last up to 48 hours: 36 to 48 hours before a hard run "
                "is nearly enough."),
            "B",
            DOMA_2019),
  [CARRY_RULE_S1C] = COST ("S1c",
                           KINDS (2, 1, 1, 0, 0),
                           NO_KINDS,
                           N_ ("From 50 on, or after heavy soreness, legs take longer until they are ready "
                               "for a hard run."),
                           "C",
                           NO_SOURCE),
  [CARRY_RULE_S1D] = SOFT ("S1d",
                           HOURS,
                           LOW_LOAD (12),
                           6,
                           24,
                           KINDS (0, 0, 0, 1, 1),
                           NO_KINDS,
                           NO_KINDS,
                           N_ ("Even light work is better kept away from the 12 hours before a hard run."),
                           "D",
                           NO_SOURCE),
  [CARRY_RULE_S2A] =
      SOFT ("S2a",
            HOURS,
            LOWER (24),
            12,
            36,
            KINDS (6, 4, 4, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("Easy running costs more on the day after strength, which is felt on a long run."),
            "B",
            DOMA_2013),
  [CARRY_RULE_S2B] =
      SOFT ("S2b",
            HOURS,
            LOWER (36),
            24,
            48,
            KINDS (2, 1, 1, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("Easy running costs a little more until 36 hours after strength, which is felt on a long "
                "run."),
            "B",
            DOMA_2013),
  [CARRY_RULE_S3A] = SOFT ("S3a",
                           HOURS,
                           LOWER (12),
                           6,
                           24,
                           KINDS (4, 5, 3, 0, 0),
                           KINDS (2, 3, 1, 0, 0),
                           NO_KINDS,
                           N_ ("Legs are tired in the hours after a long run."),
                           "C",
                           NO_SOURCE),
  [CARRY_RULE_S3B] = SOFT ("S3b",
                           HOURS,
                           LOWER (30),
                           12,
                           36,
                           KINDS (3, 4, 2, 0, 0),
                           KINDS (1, 2, 1, 0, 0),
                           NO_KINDS,
                           N_ ("The day after a long run is best kept easy."),
                           "C",
                           NO_SOURCE),
  [CARRY_RULE_S3C] = SOFT ("S3c",
                           HOURS,
                           LOWER (48),
                           30,
                           72,
                           KINDS (1, 2, 1, 0, 0),
                           NO_KINDS,
                           NO_KINDS,
                           N_ ("A run of 90 minutes or more is felt into the second day."),
                           "C",
                           NO_SOURCE),
  [CARRY_RULE_S4A] = COST ("S4a",
                           KINDS (0, 0, 0, 1, 0),
                           NO_KINDS,
                           N_ ("Strength after the hard run keeps hard days hard and easy days easy."),
                           "C",
                           GAUDETTE_2013),
  [CARRY_RULE_S4B] = COST ("S4b",
                           KINDS (1, 1, 1, 0, 0),
                           NO_KINDS,
                           N_ ("Strength on the day of an easy run makes an easy day harder."),
                           "C",
                           GAUDETTE_2013),
  [CARRY_RULE_S4C] = COST ("S4c",
                           KINDS (2, 2, 1, 0, 0),
                           NO_KINDS,
                           N_ ("Strength on the day of a recovery run takes away from the recovery."),
                           "C",
                           GAUDETTE_2013),
  [CARRY_RULE_S4D] =
      COST ("S4d",
            KINDS (2, 2, 2, 1, 1),
            KINDS (2, 2, 2, 0, 0),
            N_ ("A day without a run is worth keeping free, except when coming back from an injury."),
            "C",
            GAUDETTE_2013),
  [CARRY_RULE_S5A] = SOFT ("S5a",
                           HOURS,
                           LOWER (72),
                           48,
                           96,
                           KINDS (1, 1, 1, 0, 0),
                           NO_KINDS,
                           NO_KINDS,
                           N_ ("Two sessions with three days between them recover better than with two."),
                           "D",
                           NO_SOURCE),
  [CARRY_RULE_S5B] = SOFT ("S5b",
                           DAYS,
                           LOWER (8),
                           6,
                           14,
                           LOWER (3),
                           NO_KINDS,
                           NO_KINDS,
                           N_ ("Strength fades when more than 8 days lie between two lower-body sessions."),
                           "B",
                           SPIERING_2021),
  [CARRY_RULE_S6] =
      COST ("S6", KINDS (2, 2, 2, 1, 1), NO_KINDS, N_ ("You prefer one session a day."), "", NO_SOURCE),
  [CARRY_RULE_S7A] =
      SOFT ("S7a",
            HOURS,
            LOWER (6),
            3,
            9,
            KINDS (2, 2, 2, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("A run and strength on one day disturb each other less with 6 hours or more between them."),
            "B",
            ROBINEAU_2016),
  [CARRY_RULE_S7B] =
      SOFT ("S7b",
            HOURS,
            LOWER (9),
            6,
            12,
            KINDS (1, 1, 1, 0, 0),
            NO_KINDS,
            NO_KINDS,
            N_ ("A run and strength on one day disturb each other least with 9 hours or more between them."),
            "B",
            ROBINEAU_2016),
  [CARRY_RULE_S8] = COST ("S8",
                          KINDS (1, 1, 1, 1, 1),
                          NO_KINDS,
                          N_ ("You like to train on other days, or at another time."),
                          "",
                          NO_SOURCE),
  [CARRY_RULE_S9] =
      COST ("S9",
            KINDS (6, 5, 4, 0, 0),
            NO_KINDS,
            N_ ("The more tiredness is left in the legs when a hard run starts, the more it costs. Counts "
                "instead of the steps at 36 and 48 hours, if you choose so."),
            "D",
            NO_SOURCE),
  [CARRY_RULE_S10] =
      SOFT ("S10",
            RATIO,
            { [CARRY_STRENGTH_HEAVY] = 2 },
            1.5,
            4,
            KINDS (2, 2, 2, 2, 2),
            NO_KINDS,
            NO_KINDS,
            N_ ("A week whose days are all alike, with a monotony above 2.0, tires more than its load "
                "says."),
            "D",
            NO_SOURCE),
  [CARRY_RULE_S11] = COST ("S11",
                           KINDS (0.5, 0.5, 0.5, 0.5, 0.5),
                           NO_KINDS,
                           N_ ("A plan that stays as it was is easier to live with."),
                           "D",
                           NO_SOURCE),
};

G_STATIC_ASSERT (G_N_ELEMENTS (rules) == CARRY_N_RULES);

/**
 * carry_rule_get:
 * @id: a rule
 *
 * Gets a row of the table.
 *
 * Returns: (transfer none): the rule
 */
const CarryRule *
carry_rule_get (CarryRuleId id)
{
  g_return_val_if_fail (id < CARRY_N_RULES, NULL);

  return &rules[id];
}

/**
 * carry_rule_lookup:
 * @key: the name of a row, such as “HC1” or “HC4-second”
 *
 * Finds a row by its name.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL if there is none of that name
 */
const CarryRule *
carry_rule_lookup (const char *key)
{
  g_return_val_if_fail (key != NULL, NULL);

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      if (g_str_equal (rules[i].key, key))
        return &rules[i];
    }

  return NULL;
}

/**
 * carry_rule_get_meaning:
 * @self: a rule
 *
 * Gets what the rule says, in one sentence for the runner.
 *
 * Returns: (transfer none): the sentence, translated
 */
const char *
carry_rule_get_meaning (const CarryRule *self)
{
  g_return_val_if_fail (self != NULL, "");

  return _ (self->meaning);
}
