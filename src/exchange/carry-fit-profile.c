/* carry-fit-profile.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-fit-profile.h"

#include <glib/gi18n.h>

/* Type sport. Numbers that Garmin has not published are missing. */
static const char *const sports[] = {
  [0] = "generic",
  [1] = "running",
  [2] = "cycling",
  [3] = "transition",
  [4] = "fitness_equipment",
  [5] = "swimming",
  [6] = "basketball",
  [7] = "soccer",
  [8] = "tennis",
  [9] = "american_football",
  [10] = "training",
  [11] = "walking",
  [12] = "cross_country_skiing",
  [13] = "alpine_skiing",
  [14] = "snowboarding",
  [15] = "rowing",
  [16] = "mountaineering",
  [17] = "hiking",
  [18] = "multisport",
  [19] = "paddling",
  [20] = "flying",
  [21] = "e_biking",
  [22] = "motorcycling",
  [23] = "boating",
  [24] = "driving",
  [25] = "golf",
  [26] = "hang_gliding",
  [27] = "horseback_riding",
  [28] = "hunting",
  [29] = "fishing",
  [30] = "inline_skating",
  [31] = "rock_climbing",
  [32] = "sailing",
  [33] = "ice_skating",
  [34] = "sky_diving",
  [35] = "snowshoeing",
  [36] = "snowmobiling",
  [37] = "stand_up_paddleboarding",
  [38] = "surfing",
  [39] = "wakeboarding",
  [40] = "water_skiing",
  [41] = "kayaking",
  [42] = "rafting",
  [43] = "windsurfing",
  [44] = "kitesurfing",
  [45] = "tactical",
  [46] = "jumpmaster",
  [47] = "boxing",
  [48] = "floor_climbing",
  [49] = "baseball",
  [53] = "diving",
  [56] = "shooting",
  [58] = "winter_sport",
  [59] = "grinding",
  [62] = "hiit",
  [63] = "video_gaming",
  [64] = "racket",
  [65] = "wheelchair_push_walk",
  [66] = "wheelchair_push_run",
  [67] = "meditation",
  [68] = "para_sport",
  [69] = "disc_golf",
  [70] = "team_sport",
  [71] = "cricket",
  [72] = "rugby",
  [73] = "hockey",
  [74] = "lacrosse",
  [75] = "volleyball",
  [76] = "water_tubing",
  [77] = "wakesurfing",
  [78] = "water_sport",
  [79] = "archery",
  [80] = "mixed_martial_arts",
  [81] = "motor_sports",
  [82] = "snorkeling",
  [83] = "dance",
  [84] = "jump_rope",
  [85] = "pool_apnea",
  [86] = "mobility",
  [87] = "geocaching",
  [88] = "canoeing",
};

/* Type sub_sport: the two that say more than the sport does. */
#define SUB_SPORT_TREADMILL 1u
#define SUB_SPORT_STRENGTH_TRAINING 20u

/* Type file. */
static const struct
{
  guint type;
  const char *text;
} file_types[] = {
  { 1, N_ ("a description of a device") },
  { 2, N_ ("the settings of a device") },
  { 3, N_ ("the settings of a sport") },
  { 4, N_ ("a recorded activity") },
  { 5, N_ ("a planned workout") },
  { 6, N_ ("a course to follow") },
  { 7, N_ ("a schedule of workouts") },
  { 8, N_ ("saved places") },
  { 9, N_ ("body weights") },
  { 10, N_ ("the totals of a device") },
  { 11, N_ ("goals") },
  { 14, N_ ("blood pressures") },
  { 15, N_ ("the movement of a day") },
  { 20, N_ ("the summary of an activity") },
  { 28, N_ ("the movement of a day") },
  { 32, N_ ("the movement of a day") },
  { 34, N_ ("a segment") },
  { 35, N_ ("a list of segments") },
  { 40, N_ ("the layout of a screen") },
};

/**
 * carry_fit_get_sport_name:
 * @sport: a sport, as numbered by the FIT profile
 * @sub_sport: a sub-sport, as numbered by the FIT profile
 *
 * Gets the name of a sport. Strength training is a sub-sport (20) of training (10) and, with some
 * devices, of fitness equipment (4); it is named “strength_training” whatever the sport. A treadmill (1)
 * under fitness equipment is “running”, as it is under running itself.
 *
 * Returns: (transfer none): the name in the FIT profile, “generic” if the sport is unknown
 */
const char *
carry_fit_get_sport_name (guint sport, guint sub_sport)
{
  if (sub_sport == SUB_SPORT_STRENGTH_TRAINING)
    return "strength_training";

  if (sport == 4 && sub_sport == SUB_SPORT_TREADMILL)
    return "running";

  if (sport < G_N_ELEMENTS (sports) && sports[sport] != NULL)
    return sports[sport];

  return "generic";
}

/**
 * carry_fit_describe_file_type:
 * @type: what a FIT file is for, as numbered by the FIT profile
 *
 * Returns: (transfer full): a few words for the runner, to follow “it holds”
 */
char *
carry_fit_describe_file_type (guint type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (file_types); i++)
    if (file_types[i].type == type)
      return g_strdup (_ (file_types[i].text));

  return g_strdup_printf (_ ("a FIT file of type %u"), type);
}
