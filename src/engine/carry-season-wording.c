/* carry-season-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-wording.h"

#include <glib/gi18n.h>

#define EIHARA_2022 "Eihara et al. 2022, Sports Med Open", "https://doi.org/10.1186/s40798-022-00511-1"
#define DUDAGOITIA_2023 "Dudagoitia et al. 2023, Kinesiology", "https://doi.org/10.26582/k.55.2.11"
#define SPIERING_2021                                                                                        \
  "Spiering et al. 2021, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000003964"
#define BALSALOBRE_2016                                                                                      \
  "Balsalobre-Fernández et al. 2016, J Strength Cond Res", "https://doi.org/10.1519/JSC.0000000000001316"
#define BOSQUET_2007                                                                                         \
  "Bosquet et al. 2007, Med Sci Sports Exerc", "https://doi.org/10.1249/mss.0b013e31806010e0"
#define BLAGROVE_HOOPER "Blagrove and Hooper, strength for distance runners", "https://ebrary.net/154521"
#define BELL_2023 "Bell et al. 2023, Sports Med Open", "https://doi.org/10.1186/s40798-023-00633-0"
#define FRANDSEN_2025 "Frandsen et al. 2025, Br J Sports Med", "https://doi.org/10.1136/bjsports-2024-109380"
#define NO_SOURCE "", ""

#define OLDER 60u

static const CarrySeasonWording wordings[] = {
  [CARRY_SEASON_TOPIC_ONBOARDING] = { "onboarding",
                                      N_ ("Four weeks to learn the movements with light loads: technique "
                                          "comes before weight."),
                                      "C", BLAGROVE_HOOPER },
  [CARRY_SEASON_TOPIC_OFF_SEASON] = { "off-season",
                                      N_ ("More repetitions with moderate loads, far from races: they "
                                          "prepare for the heavy weights to come."),
                                      "C", NO_SOURCE },
  [CARRY_SEASON_TOPIC_BASE] = { "base",
                                N_ ("Heavy weights: of single methods they improved running economy most, "
                                    "more than jumps alone."),
                                "A", EIHARA_2022 },
  [CARRY_SEASON_TOPIC_BUILD] = { "build",
                                 N_ ("Heavy and explosive work together: jumps paid off mainly when they "
                                     "were combined with weights."),
                                 "B", DUDAGOITIA_2023 },
  [CARRY_SEASON_TOPIC_IN_SEASON] = { "in-season",
                                     N_ ("Holding what is there: one session a week with the same load kept "
                                         "strength for up to 32 weeks."),
                                     "B", SPIERING_2021 },
  [CARRY_SEASON_TOPIC_IN_SEASON_OLDER] = { "in-season-older",
                                           N_ ("Holding what is there: from about 60 years on that took up "
                                               "to two sessions a week."),
                                           "B", SPIERING_2021 },
  [CARRY_SEASON_TOPIC_TAPER] = { "taper",
                                 N_ ("Half the sets with the same load. Two weeks of 41 to 60 % less running "
                                     "with the intensity kept made "
                                     "faster races; that strength should follow is by analogy."),
                                 "C", BOSQUET_2007 },
  [CARRY_SEASON_TOPIC_RACE_WEEK] = { "race-week",
                                     N_ ("Nothing heavy: fresh legs matter more than a last session."), "C",
                                     NO_SOURCE },
  [CARRY_SEASON_TOPIC_TRANSITION] = { "transition", N_ ("Rest after the race. Easy, general work is enough."),
                                      "D", NO_SOURCE },
  [CARRY_SEASON_TOPIC_DELOAD] = { "deload",
                                  N_ ("A lighter week: half the sets, farther from the limit, so that the "
                                      "training can take effect."),
                                  "C", BELL_2023 },
  [CARRY_SEASON_TOPIC_MINI_TAPER] = { "mini-taper",
                                      N_ ("Half the sets before a race of second priority, and nothing for "
                                          "the legs in the last days."),
                                      "C", NO_SOURCE },
  [CARRY_SEASON_TOPIC_RECOVERY] = { "recovery", N_ ("The legs rest from strength after the race."), "C",
                                    NO_SOURCE },
  [CARRY_SEASON_TOPIC_PRIMER] = { "primer",
                                  N_ ("A short, light and fast session keeps the legs sharp without tiring "
                                      "them."),
                                  "C", NO_SOURCE },
  [CARRY_SEASON_TOPIC_SPIKE] = { "spike", N_ ("A run is much longer than those of the 30 days before."), "B",
                                 FRANDSEN_2025 },
  [CARRY_SEASON_TOPIC_RACE_SOON] = { "race-soon",
                                     N_ ("The race is less than eight weeks away. Do not expect a better "
                                         "running economy by then: in a study of "
                                         "eight weeks there was none yet."),
                                     "B", EIHARA_2022 },
  [CARRY_SEASON_TOPIC_RACE_NEAR] = { "race-near",
                                     N_ ("The race is less than ten weeks away. Ten weeks or more of "
                                         "strength training did better than fewer."),
                                     "B", EIHARA_2022 },
  [CARRY_SEASON_TOPIC_SHORT_TAPER] = { "short-taper",
                                       N_ ("There is no time for a taper of two weeks before the race."), "A",
                                       BOSQUET_2007 },
  [CARRY_SEASON_TOPIC_GATE] = { "gate",
                                N_ ("There are no four weeks to learn the movements before the race, so "
                                    "nothing heavy comes before it."),
                                "C", BLAGROVE_HOOPER },
  [CARRY_SEASON_TOPIC_SAME_WEEK] = { "same-week",
                                     N_ ("Another main race lies in the same week. Both are planned for as "
                                         "one."),
                                     "D", NO_SOURCE },
  [CARRY_SEASON_TOPIC_RACES_CLOSE] = { "races-close",
                                       N_ ("The main race before it is so near that rest and taper between "
                                           "them are shorter than they should be."),
                                       "D", NO_SOURCE },
  [CARRY_SEASON_TOPIC_FEW_SESSIONS] = { "few-sessions",
                                        N_ ("One session a week holds strength, but builds little: runners "
                                            "got better with two or three."),
                                        "B", BALSALOBRE_2016 },
  [CARRY_SEASON_TOPIC_NO_MAIN_RACE] = { "no-main-race",
                                        N_ ("No race is a main race, so there is no taper. The season leads "
                                            "to the last race."),
                                        "D", NO_SOURCE },
  [CARRY_SEASON_TOPIC_RACE_OVER] = { "race-over", N_ ("The race is over. Only the rest after it counts."), "",
                                     NO_SOURCE },
  [CARRY_SEASON_TOPIC_RACE_BEYOND] = { "race-beyond", N_ ("The race lies after the weeks that are planned."),
                                       "", NO_SOURCE },
};

const CarrySeasonWording *
carry_season_wording_get (CarrySeasonTopic topic)
{
  g_return_val_if_fail (topic < G_N_ELEMENTS (wordings), &wordings[0]);

  return &wordings[topic];
}

/* The usual sentence of a topic, translated. */
const char *
carry_season_wording_get_text (CarrySeasonTopic topic)
{
  return _ (carry_season_wording_get (topic)->text);
}

/**
 * carry_season_wording_of_phase:
 * @phase: a phase
 * @age: of the runner in years, 0 if it is not known
 *
 * Returns: the topic that says why the phase is there
 */
CarrySeasonTopic
carry_season_wording_of_phase (CarryPhase phase, guint age)
{
  static const CarrySeasonTopic topics[] = {
    [CARRY_PHASE_ONBOARDING] = CARRY_SEASON_TOPIC_ONBOARDING,
    [CARRY_PHASE_OFF_SEASON] = CARRY_SEASON_TOPIC_OFF_SEASON,
    [CARRY_PHASE_BASE] = CARRY_SEASON_TOPIC_BASE,
    [CARRY_PHASE_BUILD] = CARRY_SEASON_TOPIC_BUILD,
    [CARRY_PHASE_IN_SEASON] = CARRY_SEASON_TOPIC_IN_SEASON,
    [CARRY_PHASE_TAPER] = CARRY_SEASON_TOPIC_TAPER,
    [CARRY_PHASE_RACE_WEEK] = CARRY_SEASON_TOPIC_RACE_WEEK,
    [CARRY_PHASE_TRANSITION] = CARRY_SEASON_TOPIC_TRANSITION,
    [CARRY_PHASE_RETURN] = CARRY_SEASON_TOPIC_ONBOARDING,
  };

  g_return_val_if_fail (phase < G_N_ELEMENTS (topics), CARRY_SEASON_TOPIC_ONBOARDING);

  if (phase == CARRY_PHASE_IN_SEASON && age >= OLDER)
    return CARRY_SEASON_TOPIC_IN_SEASON_OLDER;

  return topics[phase];
}

/**
 * carry_season_wording_of_range:
 * @range: a range
 *
 * Returns: (transfer full): “3–4”, or “3”
 */
char *
carry_season_wording_of_range (const CarryPhaseRange *range)
{
  return range->lo < range->hi ? g_strdup_printf ("%u–%u", range->lo, range->hi)
                               : g_strdup_printf ("%u", range->lo);
}

/**
 * carry_season_wording_of_reserve:
 * @amounts: the amounts of a week
 *
 * Returns: (transfer full): how many repetitions are left at the end of a set
 */
char *
carry_season_wording_of_reserve (const CarryPhaseRow *amounts)
{
  g_autofree char *range = carry_season_wording_of_range (&amounts->reserve);

  if (amounts->reserve.hi == 0)
    return g_strdup_printf (_ ("at least %u repetitions in reserve"), amounts->reserve.lo);

  /* Translators: %s is a number or a range of them, never 1 alone: “1–2” */
  return g_strdup_printf (_ ("%s repetitions in reserve"), range);
}

/**
 * carry_season_wording_of_percent:
 * @amounts: the amounts of a week
 *
 * Returns: (transfer full): the load in percent of the one-repetition maximum
 */
char *
carry_season_wording_of_percent (const CarryPhaseRow *amounts)
{
  g_autofree char *range = carry_season_wording_of_range (&amounts->percent);

  if (amounts->at_most)
    return g_strdup_printf (_ ("up to %u %% of 1RM"), amounts->percent.hi);

  /* Translators: %s is a number or a range of them. 1RM is the one-repetition maximum */
  return g_strdup_printf (_ ("%s %% of 1RM"), range);
}
