/* carry-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-words.h"

#include "carry-kind-types.h"

#include <glib/gi18n.h>

static const char *
word (const char *context, const char *const *words, gsize n_words, guint value)
{
  g_return_val_if_fail (value < n_words && words[value] != NULL, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, context, words[value]);
}

static const char *const run_names[] = {
  [CARRY_RUN_RECOVERY] = NC_ ("run", "Recovery"),
  [CARRY_RUN_EASY] = NC_ ("run", "Easy"),
  [CARRY_RUN_LONG] = NC_ ("run", "Long"),
  [CARRY_RUN_LONG_QUALITY] = NC_ ("run", "Long with pace"),
  [CARRY_RUN_STEADY] = NC_ ("run", "Steady"),
  [CARRY_RUN_TEMPO] = NC_ ("run", "Tempo"),
  [CARRY_RUN_THRESHOLD] = NC_ ("run", "Threshold"),
  [CARRY_RUN_INTERVALS] = NC_ ("run", "Intervals"),
  [CARRY_RUN_HILLS] = NC_ ("run", "Hills"),
  [CARRY_RUN_REPS] = NC_ ("run", "Repetitions"),
  [CARRY_RUN_SPRINT] = NC_ ("run", "Sprint"),
  [CARRY_RUN_SPEED_ENDURANCE] = NC_ ("run", "Speed endurance"),
  [CARRY_RUN_STRIDES] = NC_ ("run", "Easy + strides"),
  [CARRY_RUN_TIME_TRIAL] = NC_ ("run", "Time trial"),
  [CARRY_RUN_RACE] = NC_ ("run", "Race"),
  [CARRY_RUN_WALK_RUN] = NC_ ("run", "Walk–run"),
  [CARRY_RUN_CROSS] = NC_ ("run", "Cross-training"),
};

const char *
carry_run_kind_get_name (CarryRunKind kind)
{
  return word ("run", run_names, G_N_ELEMENTS (run_names), kind);
}

static const char *const surface_names[] = {
  [CARRY_SURFACE_UNKNOWN] = NC_ ("surface", "Any surface"),
  [CARRY_SURFACE_ROAD] = NC_ ("surface", "Road"),
  [CARRY_SURFACE_TRACK] = NC_ ("surface", "Track"),
  [CARRY_SURFACE_TREADMILL] = NC_ ("surface", "Treadmill"),
  [CARRY_SURFACE_GRASS] = NC_ ("surface", "Grass"),
  [CARRY_SURFACE_TRAIL] = NC_ ("surface", "Trail"),
  [CARRY_SURFACE_WOODCHIP] = NC_ ("surface", "Woodchip"),
  [CARRY_SURFACE_SAND] = NC_ ("surface", "Sand"),
};

const char *
carry_surface_get_name (CarrySurface surface)
{
  return word ("surface", surface_names, G_N_ELEMENTS (surface_names), surface);
}

static const char *const strength_names[] = {
  [CARRY_STRENGTH_HEAVY] = NC_ ("strength session", "Heavy lower body"),
  [CARRY_STRENGTH_EXPLOSIVE] = NC_ ("strength session", "Explosive"),
  [CARRY_STRENGTH_MODERATE] = NC_ ("strength session", "Moderate lower body"),
  [CARRY_STRENGTH_UPPER] = NC_ ("strength session", "Upper body"),
  [CARRY_STRENGTH_CORE] = NC_ ("strength session", "Core, hip and foot"),
  [CARRY_STRENGTH_REHAB] = NC_ ("strength session", "Rehabilitation"),
};

const char *
carry_strength_kind_get_name (CarryStrengthKind kind)
{
  return word ("strength session", strength_names, G_N_ELEMENTS (strength_names), kind);
}

static const char *const event_names[] = {
  [CARRY_EVENT_5K] = NC_ ("event", "5 km"),
  [CARRY_EVENT_10K] = NC_ ("event", "10 km"),
  [CARRY_EVENT_HALF] = NC_ ("event", "Half marathon"),
  [CARRY_EVENT_MARATHON] = NC_ ("event", "Marathon"),
  [CARRY_EVENT_ULTRA] = NC_ ("event", "Ultramarathon"),
  [CARRY_EVENT_MIDDLE] = NC_ ("event", "Middle distance"),
  [CARRY_EVENT_SPRINT] = NC_ ("event", "Sprint"),
};

const char *
carry_event_get_name (CarryEvent event)
{
  return word ("event", event_names, G_N_ELEMENTS (event_names), event);
}

static const char *const level_names[] = {
  [CARRY_LEVEL_NOVICE] = NC_ ("level", "New to strength training"),
  [CARRY_LEVEL_INTERMEDIATE] = NC_ ("level", "Some experience"),
  [CARRY_LEVEL_ADVANCED] = NC_ ("level", "Experienced"),
  [CARRY_LEVEL_RETURN] = NC_ ("level", "Returning from injury"),
};

const char *
carry_level_get_name (CarryLevel level)
{
  return word ("level", level_names, G_N_ELEMENTS (level_names), level);
}

static const char *const phase_names[] = {
  [CARRY_PHASE_ONBOARDING] = NC_ ("phase", "Onboarding"),
  [CARRY_PHASE_OFF_SEASON] = NC_ ("phase", "Off-season"),
  [CARRY_PHASE_BASE] = NC_ ("phase", "Base"),
  [CARRY_PHASE_BUILD] = NC_ ("phase", "Build"),
  [CARRY_PHASE_IN_SEASON] = NC_ ("phase", "In season"),
  [CARRY_PHASE_TAPER] = NC_ ("phase", "Taper"),
  [CARRY_PHASE_RACE_WEEK] = NC_ ("phase", "Race week"),
  [CARRY_PHASE_TRANSITION] = NC_ ("phase", "Transition"),
  [CARRY_PHASE_RETURN] = NC_ ("phase", "Return"),
};

const char *
carry_phase_get_name (CarryPhase phase)
{
  return word ("phase", phase_names, G_N_ELEMENTS (phase_names), phase);
}

static const char *const plane_names[] = {
  [CARRY_PLANE_SAGITTAL] = NC_ ("plane of movement", "Forward and back"),
  [CARRY_PLANE_FRONTAL] = NC_ ("plane of movement", "Side to side"),
  [CARRY_PLANE_TRANSVERSE] = NC_ ("plane of movement", "Rotation"),
};

const char *
carry_plane_get_name (CarryPlane plane)
{
  return word ("plane of movement", plane_names, G_N_ELEMENTS (plane_names), plane);
}

static const char *const region_names[] = {
  [CARRY_REGION_LOWER] = NC_ ("region of the body", "Legs and hips"),
  [CARRY_REGION_CORE] = NC_ ("region of the body", "Trunk"),
  [CARRY_REGION_UPPER] = NC_ ("region of the body", "Upper body"),
  [CARRY_REGION_FULL] = NC_ ("region of the body", "Whole body"),
};

const char *
carry_region_get_name (CarryRegion region)
{
  return word ("region of the body", region_names, G_N_ELEMENTS (region_names), region);
}

static const char *const pattern_names[] = {
  [CARRY_PATTERN_SQUAT] = NC_ ("movement pattern", "Squat"),
  [CARRY_PATTERN_LUNGE] = NC_ ("movement pattern", "Lunge"),
  [CARRY_PATTERN_STEP] = NC_ ("movement pattern", "Step"),
  [CARRY_PATTERN_HINGE] = NC_ ("movement pattern", "Hinge"),
  [CARRY_PATTERN_BRIDGE] = NC_ ("movement pattern", "Bridge"),
  [CARRY_PATTERN_TRUNK_EXT] = NC_ ("movement pattern", "Trunk extension"),
  [CARRY_PATTERN_KNEE_FLEX] = NC_ ("movement pattern", "Knee flexion"),
  [CARRY_PATTERN_KNEE_EXT] = NC_ ("movement pattern", "Knee extension"),
  [CARRY_PATTERN_CALF] = NC_ ("movement pattern", "Calf"),
  [CARRY_PATTERN_ANKLE_DF] = NC_ ("movement pattern", "Ankle, toes up"),
  [CARRY_PATTERN_ANKLE_INV] = NC_ ("movement pattern", "Ankle, inwards"),
  [CARRY_PATTERN_ANKLE_EV] = NC_ ("movement pattern", "Ankle, outwards"),
  [CARRY_PATTERN_FOOT] = NC_ ("movement pattern", "Foot"),
  [CARRY_PATTERN_BALANCE] = NC_ ("movement pattern", "Balance"),
  [CARRY_PATTERN_HIP_ABD] = NC_ ("movement pattern", "Hip abduction"),
  [CARRY_PATTERN_HIP_ER] = NC_ ("movement pattern", "Hip rotation"),
  [CARRY_PATTERN_HIP_FLEX] = NC_ ("movement pattern", "Hip flexion"),
  [CARRY_PATTERN_ADDUCT] = NC_ ("movement pattern", "Adduction"),
  [CARRY_PATTERN_LOCOMOTION] = NC_ ("movement pattern", "Locomotion"),
  [CARRY_PATTERN_CARRY] = NC_ ("movement pattern", "Carry"),
  [CARRY_PATTERN_ANTI_EXT] = NC_ ("movement pattern", "Resist extension"),
  [CARRY_PATTERN_ANTI_LAT] = NC_ ("movement pattern", "Resist side bending"),
  [CARRY_PATTERN_ANTI_ROT] = NC_ ("movement pattern", "Resist rotation"),
  [CARRY_PATTERN_FLEXION] = NC_ ("movement pattern", "Trunk flexion"),
  [CARRY_PATTERN_LAT_FLEX] = NC_ ("movement pattern", "Side bending"),
  [CARRY_PATTERN_ROTATION] = NC_ ("movement pattern", "Rotation"),
  [CARRY_PATTERN_PUSH_H] = NC_ ("movement pattern", "Horizontal push"),
  [CARRY_PATTERN_PUSH_V] = NC_ ("movement pattern", "Vertical push"),
  [CARRY_PATTERN_PULL_V] = NC_ ("movement pattern", "Vertical pull"),
  [CARRY_PATTERN_PULL_H] = NC_ ("movement pattern", "Horizontal pull"),
  [CARRY_PATTERN_ELBOW_FLEX] = NC_ ("movement pattern", "Elbow flexion"),
  [CARRY_PATTERN_OLYMPIC] = NC_ ("movement pattern", "Olympic lift"),
  [CARRY_PATTERN_JUMP] = NC_ ("movement pattern", "Jump"),
  [CARRY_PATTERN_DRILL] = NC_ ("movement pattern", "Running drill"),
  [CARRY_PATTERN_SPRINT] = NC_ ("movement pattern", "Sprint"),
  [CARRY_PATTERN_FULL] = NC_ ("movement pattern", "Whole body"),
  [CARRY_PATTERN_MOBILITY] = NC_ ("movement pattern", "Mobility"),
};

const char *
carry_pattern_get_name (CarryPattern pattern)
{
  return word ("movement pattern", pattern_names, G_N_ELEMENTS (pattern_names), pattern);
}

static const char *const section_names[] = {
  [CARRY_SECTION_SQUAT_AND_LUNGE] = NC_ ("catalogue section", "Squat and lunge"),
  [CARRY_SECTION_HINGE_AND_HAMSTRING] = NC_ ("catalogue section", "Hinge and hamstring"),
  [CARRY_SECTION_CALF_AND_FOOT] = NC_ ("catalogue section", "Calf and foot"),
  [CARRY_SECTION_HIP] = NC_ ("catalogue section", "Hip"),
  [CARRY_SECTION_TRUNK] = NC_ ("catalogue section", "Trunk"),
  [CARRY_SECTION_PUSH_AND_PULL] = NC_ ("catalogue section", "Push and pull"),
  [CARRY_SECTION_JUMP_AND_SPRINT] = NC_ ("catalogue section", "Jump and sprint"),
  [CARRY_SECTION_WHOLE_BODY] = NC_ ("catalogue section", "Whole body"),
  [CARRY_SECTION_WARM_UP] = NC_ ("catalogue section", "Warm-up"),
};

const char *
carry_section_get_name (CarrySection section)
{
  return word ("catalogue section", section_names, G_N_ELEMENTS (section_names), section);
}

static const char *const muscle_names[] = {
  [CARRY_MUSCLE_SOLEUS] = NC_ ("muscle", "Soleus"),
  [CARRY_MUSCLE_GASTROC] = NC_ ("muscle", "Calves"),
  [CARRY_MUSCLE_TIB_ANT] = NC_ ("muscle", "Shins"),
  [CARRY_MUSCLE_TIB_POST] = NC_ ("muscle", "Inner shins"),
  [CARRY_MUSCLE_FOOT] = NC_ ("muscle", "Feet"),
  [CARRY_MUSCLE_PERONEALS] = NC_ ("muscle", "Outer shins"),
  [CARRY_MUSCLE_QUADS] = NC_ ("muscle", "Quads"),
  [CARRY_MUSCLE_HAMS] = NC_ ("muscle", "Hamstrings"),
  [CARRY_MUSCLE_GLUTE_MAX] = NC_ ("muscle", "Glutes"),
  [CARRY_MUSCLE_HIP_ABD] = NC_ ("muscle", "Hip abductors"),
  [CARRY_MUSCLE_ADDUCTORS] = NC_ ("muscle", "Adductors"),
  [CARRY_MUSCLE_HIP_FLEX] = NC_ ("muscle", "Hip flexors"),
  [CARRY_MUSCLE_CORE_ANT] = NC_ ("muscle", "Abdominals"),
  [CARRY_MUSCLE_OBLIQUES] = NC_ ("muscle", "Obliques"),
  [CARRY_MUSCLE_ERECTORS] = NC_ ("muscle", "Back extensors"),
  [CARRY_MUSCLE_LATS] = NC_ ("muscle", "Lats"),
  [CARRY_MUSCLE_UPPER_BACK] = NC_ ("muscle", "Upper back"),
  [CARRY_MUSCLE_CHEST] = NC_ ("muscle", "Chest"),
  [CARRY_MUSCLE_DELTS] = NC_ ("muscle", "Shoulders"),
  [CARRY_MUSCLE_BICEPS] = NC_ ("muscle", "Biceps"),
  [CARRY_MUSCLE_TRICEPS] = NC_ ("muscle", "Triceps"),
  [CARRY_MUSCLE_FOREARM] = NC_ ("muscle", "Forearms"),
};

const char *
carry_muscle_get_name (CarryMuscle muscle)
{
  return word ("muscle", muscle_names, G_N_ELEMENTS (muscle_names), muscle);
}

static const char *const equipment_names[] = {
  [CARRY_EQUIPMENT_NONE] = NC_ ("equipment", "None"),
  [CARRY_EQUIPMENT_BARBELL] = NC_ ("equipment", "Barbell"),
  [CARRY_EQUIPMENT_RACK] = NC_ ("equipment", "Squat rack"),
  [CARRY_EQUIPMENT_TRAPBAR] = NC_ ("equipment", "Trap bar"),
  [CARRY_EQUIPMENT_DUMBBELL] = NC_ ("equipment", "Dumbbells"),
  [CARRY_EQUIPMENT_KETTLEBELL] = NC_ ("equipment", "Kettlebell"),
  [CARRY_EQUIPMENT_MEDBALL] = NC_ ("equipment", "Medicine ball"),
  [CARRY_EQUIPMENT_PLATE] = NC_ ("equipment", "Weight plate"),
  [CARRY_EQUIPMENT_BENCH] = NC_ ("equipment", "Bench"),
  [CARRY_EQUIPMENT_BOX] = NC_ ("equipment", "Box"),
  [CARRY_EQUIPMENT_STEP] = NC_ ("equipment", "Step"),
  [CARRY_EQUIPMENT_BAR] = NC_ ("equipment", "Pull-up bar"),
  [CARRY_EQUIPMENT_BARS] = NC_ ("equipment", "Dip bars"),
  [CARRY_EQUIPMENT_BAND] = NC_ ("equipment", "Resistance band"),
  [CARRY_EQUIPMENT_CABLE] = NC_ ("equipment", "Cable machine"),
  [CARRY_EQUIPMENT_MACHINE] = NC_ ("equipment", "Weight machines"),
  [CARRY_EQUIPMENT_SMITH] = NC_ ("equipment", "Smith machine"),
  [CARRY_EQUIPMENT_ROMANCHAIR] = NC_ ("equipment", "Roman chair"),
  [CARRY_EQUIPMENT_GHD] = NC_ ("equipment", "Glute-ham bench"),
  [CARRY_EQUIPMENT_SLIDERS] = NC_ ("equipment", "Sliders"),
  [CARRY_EQUIPMENT_BALL] = NC_ ("equipment", "Stability ball"),
  [CARRY_EQUIPMENT_SLED] = NC_ ("equipment", "Sled"),
  [CARRY_EQUIPMENT_ROPE] = NC_ ("equipment", "Skipping rope"),
  [CARRY_EQUIPMENT_HURDLES] = NC_ ("equipment", "Hurdles"),
  [CARRY_EQUIPMENT_TOWEL] = NC_ ("equipment", "Towel"),
  [CARRY_EQUIPMENT_WALL] = NC_ ("equipment", "Wall"),
  [CARRY_EQUIPMENT_PARTNER] = NC_ ("equipment", "Partner"),
  [CARRY_EQUIPMENT_ANCHOR] = NC_ ("equipment", "Foot anchor"),
  [CARRY_EQUIPMENT_HILL] = NC_ ("equipment", "Hill"),
  [CARRY_EQUIPMENT_TRACK] = NC_ ("equipment", "Track"),
};

const char *
carry_equipment_get_name (CarryEquipment equipment)
{
  return word ("equipment", equipment_names, G_N_ELEMENTS (equipment_names), equipment);
}

static const char *const injury_names[] = {
  [CARRY_INJURY_PFP] = NC_ ("injury", "Runner’s knee"),
  [CARRY_INJURY_ITB] = NC_ ("injury", "IT band pain"),
  [CARRY_INJURY_ACHILLES] = NC_ ("injury", "Achilles pain"),
  [CARRY_INJURY_PLANTAR] = NC_ ("injury", "Plantar fascia pain"),
  [CARRY_INJURY_MTSS] = NC_ ("injury", "Shin splints"),
  [CARRY_INJURY_BSI] = NC_ ("injury", "Stress fracture"),
  [CARRY_INJURY_HAM] = NC_ ("injury", "Hamstring strain"),
  [CARRY_INJURY_BACK] = NC_ ("injury", "Back pain"),
  [CARRY_INJURY_ANKLE] = NC_ ("injury", "Ankle sprain"),
  [CARRY_INJURY_HIPGROIN] = NC_ ("injury", "Hip or groin pain"),
};

const char *
carry_injury_get_name (CarryInjury injury)
{
  return word ("injury", injury_names, G_N_ELEMENTS (injury_names), injury);
}

static const char *const place_names[] = {
  [CARRY_PLACE_GYM] = NC_ ("place", "Gym"),
  [CARRY_PLACE_HOME] = NC_ ("place", "Home"),
  [CARRY_PLACE_TRAVEL] = NC_ ("place", "Travel"),
};

const char *
carry_place_get_name (CarryPlace place)
{
  return word ("place", place_names, G_N_ELEMENTS (place_names), place);
}

static const char *const day_time_names[] = {
  [CARRY_DAY_TIME_MORNING] = NC_ ("time of day", "Morning"),
  [CARRY_DAY_TIME_MIDDAY] = NC_ ("time of day", "Midday"),
  [CARRY_DAY_TIME_EVENING] = NC_ ("time of day", "Evening"),
};

const char *
carry_day_time_get_name (CarryDayTime time)
{
  return word ("time of day", day_time_names, G_N_ELEMENTS (day_time_names), time);
}

/**
 * carry_kind_get_english_name:
 * @enum_type: the type of a property of exercises: pattern, section, region, muscle, equipment or injury
 * @value: one of its values
 *
 * Returns: (transfer none): its name as it is in English, for those who know no other
 */
const char *
carry_kind_get_english_name (GType enum_type, guint value)
{
  const struct
  {
    GType type;
    const char *const *names;
    gsize n_names;
  } types[] = {
    { CARRY_TYPE_PATTERN, pattern_names, G_N_ELEMENTS (pattern_names) },
    { CARRY_TYPE_SECTION, section_names, G_N_ELEMENTS (section_names) },
    { CARRY_TYPE_REGION, region_names, G_N_ELEMENTS (region_names) },
    { CARRY_TYPE_MUSCLE, muscle_names, G_N_ELEMENTS (muscle_names) },
    { CARRY_TYPE_EQUIPMENT, equipment_names, G_N_ELEMENTS (equipment_names) },
    { CARRY_TYPE_INJURY, injury_names, G_N_ELEMENTS (injury_names) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i].type == enum_type && value < types[i].n_names)
      return types[i].names[value];

  g_return_val_if_reached ("");
}

/**
 * carry_run_kind_get_letter:
 * @kind: a kind of run
 *
 * Gets the letter that stands for a run on the program sheet.
 *
 * Returns: an ASCII capital
 */
char
carry_run_kind_get_letter (CarryRunKind kind)
{
  static const char letters[] = {
    [CARRY_RUN_RECOVERY] = 'E',     [CARRY_RUN_EASY] = 'E',       [CARRY_RUN_LONG] = 'L',
    [CARRY_RUN_LONG_QUALITY] = 'L', [CARRY_RUN_STEADY] = 'M',     [CARRY_RUN_TEMPO] = 'T',
    [CARRY_RUN_THRESHOLD] = 'T',    [CARRY_RUN_INTERVALS] = 'I',  [CARRY_RUN_HILLS] = 'H',
    [CARRY_RUN_REPS] = 'I',         [CARRY_RUN_SPRINT] = 'I',     [CARRY_RUN_SPEED_ENDURANCE] = 'I',
    [CARRY_RUN_STRIDES] = 'E',      [CARRY_RUN_TIME_TRIAL] = 'R', [CARRY_RUN_RACE] = 'R',
    [CARRY_RUN_WALK_RUN] = 'E',     [CARRY_RUN_CROSS] = 'X',
  };

  g_return_val_if_fail ((guint)kind < G_N_ELEMENTS (letters), 'E');

  return letters[kind];
}

/**
 * carry_run_kind_get_icon_name:
 * @kind: a kind of run
 *
 * Returns: (transfer none): the name of the symbolic icon of the run's family
 */
const char *
carry_run_kind_get_icon_name (CarryRunKind kind)
{
  if (kind == CARRY_RUN_HILLS)
    return "carry-hills-symbolic";
  if (kind == CARRY_RUN_STRIDES)
    return "carry-strides-symbolic";

  switch (carry_run_kind_get_family (kind))
    {
    case CARRY_RUN_FAMILY_LONG:
      return "carry-long-symbolic";

    case CARRY_RUN_FAMILY_THRESHOLD:
      return "carry-threshold-symbolic";

    case CARRY_RUN_FAMILY_INTERVALS:
      return "carry-intervals-symbolic";

    case CARRY_RUN_FAMILY_RACE:
      return "carry-race-symbolic";

    case CARRY_RUN_FAMILY_EASY:
    default:
      return "carry-easy-symbolic";
    }
}

/**
 * carry_surface_get_icon_name:
 * @surface: a surface
 *
 * Returns: (transfer none) (nullable): the name of a symbolic icon, or %NULL if there is none
 */
const char *
carry_surface_get_icon_name (CarrySurface surface)
{
  switch (surface)
    {
    case CARRY_SURFACE_ROAD:
    case CARRY_SURFACE_TREADMILL:
      return "carry-road-symbolic";

    case CARRY_SURFACE_TRACK:
      return "carry-track-symbolic";

    case CARRY_SURFACE_GRASS:
      return "carry-grass-symbolic";

    case CARRY_SURFACE_TRAIL:
    case CARRY_SURFACE_WOODCHIP:
      return "carry-trail-symbolic";

    case CARRY_SURFACE_SAND:
    case CARRY_SURFACE_UNKNOWN:
    default:
      return NULL;
    }
}
