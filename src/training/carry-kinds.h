/* carry-kinds.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define CARRY_MINUTES_PER_DAY 1440u
#define CARRY_DAYS_PER_WEEK 7u

/**
 * CarryRunKind:
 *
 * What a run is for. The nick of each value is its word in week files and in the diary.
 */
typedef enum
{
  CARRY_RUN_RECOVERY,
  CARRY_RUN_EASY,
  CARRY_RUN_LONG,
  CARRY_RUN_LONG_QUALITY,
  CARRY_RUN_STEADY,
  CARRY_RUN_TEMPO,
  CARRY_RUN_THRESHOLD,
  CARRY_RUN_INTERVALS,
  CARRY_RUN_HILLS,
  CARRY_RUN_REPS,
  CARRY_RUN_SPRINT,
  CARRY_RUN_SPEED_ENDURANCE,
  CARRY_RUN_STRIDES,
  CARRY_RUN_TIME_TRIAL,
  CARRY_RUN_RACE,
  CARRY_RUN_WALK_RUN,
  CARRY_RUN_CROSS,
} CarryRunKind;

/**
 * CarryRunFamily:
 *
 * Runs that share a colour and an icon.
 */
typedef enum
{
  CARRY_RUN_FAMILY_EASY,
  CARRY_RUN_FAMILY_LONG,
  CARRY_RUN_FAMILY_THRESHOLD,
  CARRY_RUN_FAMILY_INTERVALS,
  CARRY_RUN_FAMILY_RACE,
} CarryRunFamily;

/**
 * CarryRunKey:
 * @CARRY_RUN_KEY_NONE: legs may be tired
 * @CARRY_RUN_KEY_LONG: an easy long run
 * @CARRY_RUN_KEY_QUALITY: legs must be fresh
 * @CARRY_RUN_KEY_RACE: a race
 *
 * How much the rules protect a run.
 */
typedef enum
{
  CARRY_RUN_KEY_NONE,
  CARRY_RUN_KEY_LONG,
  CARRY_RUN_KEY_QUALITY,
  CARRY_RUN_KEY_RACE,
} CarryRunKey;

typedef enum
{
  CARRY_RACE_PRIORITY_NONE,
  CARRY_RACE_PRIORITY_A,
  CARRY_RACE_PRIORITY_B,
  CARRY_RACE_PRIORITY_C,
} CarryRacePriority;

typedef enum
{
  CARRY_SURFACE_UNKNOWN,
  CARRY_SURFACE_ROAD,
  CARRY_SURFACE_TRACK,
  CARRY_SURFACE_TREADMILL,
  CARRY_SURFACE_GRASS,
  CARRY_SURFACE_TRAIL,
  CARRY_SURFACE_WOODCHIP,
  CARRY_SURFACE_SAND,
} CarrySurface;

typedef enum
{
  CARRY_STATUS_PLANNED,
  CARRY_STATUS_DONE,
  CARRY_STATUS_MISSED,
  CARRY_STATUS_SKIPPED,
} CarryStatus;

/**
 * CarryOrigin:
 *
 * Who put a session into the diary.
 */
typedef enum
{
  CARRY_ORIGIN_RUNNER,
  CARRY_ORIGIN_PLAN,
  CARRY_ORIGIN_COACH,
  CARRY_ORIGIN_IMPORT,
} CarryOrigin;

/**
 * CarryTargetOrigin:
 * @CARRY_TARGET_ORIGIN_PLAN: the plan, or the progression that follows it
 * @CARRY_TARGET_ORIGIN_RUNNER: the runner, against what was proposed
 * @CARRY_TARGET_ORIGIN_LIGHTER: a day or a week that is lighter on purpose; it says nothing of progress
 *
 * Who set what is to be done in an exercise.
 */
typedef enum
{
  CARRY_TARGET_ORIGIN_PLAN,
  CARRY_TARGET_ORIGIN_RUNNER,
  CARRY_TARGET_ORIGIN_LIGHTER,
} CarryTargetOrigin;

/**
 * CarryStrengthKind:
 * @CARRY_STRENGTH_HEAVY: heavy lower body, at least 80 % of 1RM or 1 to 2 reps in reserve
 * @CARRY_STRENGTH_EXPLOSIVE: jumps, hops, throws and fast lifts
 * @CARRY_STRENGTH_MODERATE: lower body at 60 to 80 % of 1RM
 * @CARRY_STRENGTH_UPPER: upper body
 * @CARRY_STRENGTH_CORE: trunk, hip and foot work of low load
 * @CARRY_STRENGTH_REHAB: rehabilitation work
 *
 * What a strength session asks of the legs, strictest first.
 */
typedef enum
{
  CARRY_STRENGTH_HEAVY,
  CARRY_STRENGTH_EXPLOSIVE,
  CARRY_STRENGTH_MODERATE,
  CARRY_STRENGTH_UPPER,
  CARRY_STRENGTH_CORE,
  CARRY_STRENGTH_REHAB,
} CarryStrengthKind;

typedef enum
{
  CARRY_EVENT_5K,
  CARRY_EVENT_10K,
  CARRY_EVENT_HALF,
  CARRY_EVENT_MARATHON,
  CARRY_EVENT_ULTRA,
  CARRY_EVENT_MIDDLE,
  CARRY_EVENT_SPRINT,
} CarryEvent;

typedef enum
{
  CARRY_LEVEL_NOVICE,
  CARRY_LEVEL_INTERMEDIATE,
  CARRY_LEVEL_ADVANCED,
  CARRY_LEVEL_RETURN,
} CarryLevel;

typedef enum
{
  CARRY_PHASE_ONBOARDING,
  CARRY_PHASE_OFF_SEASON,
  CARRY_PHASE_BASE,
  CARRY_PHASE_BUILD,
  CARRY_PHASE_IN_SEASON,
  CARRY_PHASE_TAPER,
  CARRY_PHASE_RACE_WEEK,
  CARRY_PHASE_TRANSITION,
  CARRY_PHASE_RETURN,
} CarryPhase;

#define CARRY_N_PHASES (CARRY_PHASE_RETURN + 1u)

typedef enum
{
  CARRY_PLANE_SAGITTAL,
  CARRY_PLANE_FRONTAL,
  CARRY_PLANE_TRANSVERSE,
} CarryPlane;

typedef enum
{
  CARRY_REGION_LOWER,
  CARRY_REGION_CORE,
  CARRY_REGION_UPPER,
  CARRY_REGION_FULL,
} CarryRegion;

typedef enum
{
  CARRY_CONTRACTION_MIXED,
  CARRY_CONTRACTION_CONCENTRIC,
  CARRY_CONTRACTION_ECCENTRIC,
  CARRY_CONTRACTION_ISOMETRIC,
  CARRY_CONTRACTION_PLYOMETRIC,
} CarryContraction;

/**
 * CarryPattern:
 *
 * The movement an exercise trains.
 */
typedef enum
{
  CARRY_PATTERN_SQUAT,
  CARRY_PATTERN_LUNGE,
  CARRY_PATTERN_STEP,
  CARRY_PATTERN_HINGE,
  CARRY_PATTERN_BRIDGE,
  CARRY_PATTERN_TRUNK_EXT,
  CARRY_PATTERN_KNEE_FLEX,
  CARRY_PATTERN_KNEE_EXT,
  CARRY_PATTERN_CALF,
  CARRY_PATTERN_ANKLE_DF,
  CARRY_PATTERN_ANKLE_INV,
  CARRY_PATTERN_ANKLE_EV,
  CARRY_PATTERN_FOOT,
  CARRY_PATTERN_BALANCE,
  CARRY_PATTERN_HIP_ABD,
  CARRY_PATTERN_HIP_ER,
  CARRY_PATTERN_HIP_FLEX,
  CARRY_PATTERN_ADDUCT,
  CARRY_PATTERN_LOCOMOTION,
  CARRY_PATTERN_CARRY,
  CARRY_PATTERN_ANTI_EXT,
  CARRY_PATTERN_ANTI_LAT,
  CARRY_PATTERN_ANTI_ROT,
  CARRY_PATTERN_FLEXION,
  CARRY_PATTERN_LAT_FLEX,
  CARRY_PATTERN_ROTATION,
  CARRY_PATTERN_PUSH_H,
  CARRY_PATTERN_PUSH_V,
  CARRY_PATTERN_PULL_V,
  CARRY_PATTERN_PULL_H,
  CARRY_PATTERN_ELBOW_FLEX,
  CARRY_PATTERN_OLYMPIC,
  CARRY_PATTERN_JUMP,
  CARRY_PATTERN_DRILL,
  CARRY_PATTERN_SPRINT,
  CARRY_PATTERN_FULL,
  CARRY_PATTERN_MOBILITY,
} CarryPattern;

/**
 * CarrySection:
 *
 * The headings under which the catalogue lists its exercises; each pattern belongs to one.
 */
typedef enum
{
  CARRY_SECTION_SQUAT_AND_LUNGE,
  CARRY_SECTION_HINGE_AND_HAMSTRING,
  CARRY_SECTION_CALF_AND_FOOT,
  CARRY_SECTION_HIP,
  CARRY_SECTION_TRUNK,
  CARRY_SECTION_PUSH_AND_PULL,
  CARRY_SECTION_JUMP_AND_SPRINT,
  CARRY_SECTION_WHOLE_BODY,
  CARRY_SECTION_WARM_UP,
} CarrySection;

/**
 * CarryMuscle:
 *
 * The 22 muscle groups of the heat map. Sets of them are bit masks: see CARRY_BIT().
 */
typedef enum
{
  CARRY_MUSCLE_SOLEUS,
  CARRY_MUSCLE_GASTROC,
  CARRY_MUSCLE_TIB_ANT,
  CARRY_MUSCLE_TIB_POST,
  CARRY_MUSCLE_FOOT,
  CARRY_MUSCLE_PERONEALS,
  CARRY_MUSCLE_QUADS,
  CARRY_MUSCLE_HAMS,
  CARRY_MUSCLE_GLUTE_MAX,
  CARRY_MUSCLE_HIP_ABD,
  CARRY_MUSCLE_ADDUCTORS,
  CARRY_MUSCLE_HIP_FLEX,
  CARRY_MUSCLE_CORE_ANT,
  CARRY_MUSCLE_OBLIQUES,
  CARRY_MUSCLE_ERECTORS,
  CARRY_MUSCLE_LATS,
  CARRY_MUSCLE_UPPER_BACK,
  CARRY_MUSCLE_CHEST,
  CARRY_MUSCLE_DELTS,
  CARRY_MUSCLE_BICEPS,
  CARRY_MUSCLE_TRICEPS,
  CARRY_MUSCLE_FOREARM,
} CarryMuscle;

#define CARRY_N_MUSCLES 22u

typedef enum
{
  CARRY_EQUIPMENT_NONE,
  CARRY_EQUIPMENT_BARBELL,
  CARRY_EQUIPMENT_RACK,
  CARRY_EQUIPMENT_TRAPBAR,
  CARRY_EQUIPMENT_DUMBBELL,
  CARRY_EQUIPMENT_KETTLEBELL,
  CARRY_EQUIPMENT_MEDBALL,
  CARRY_EQUIPMENT_PLATE,
  CARRY_EQUIPMENT_BENCH,
  CARRY_EQUIPMENT_BOX,
  CARRY_EQUIPMENT_STEP,
  CARRY_EQUIPMENT_BAR,
  CARRY_EQUIPMENT_BARS,
  CARRY_EQUIPMENT_BAND,
  CARRY_EQUIPMENT_CABLE,
  CARRY_EQUIPMENT_MACHINE,
  CARRY_EQUIPMENT_SMITH,
  CARRY_EQUIPMENT_ROMANCHAIR,
  CARRY_EQUIPMENT_GHD,
  CARRY_EQUIPMENT_SLIDERS,
  CARRY_EQUIPMENT_BALL,
  CARRY_EQUIPMENT_SLED,
  CARRY_EQUIPMENT_ROPE,
  CARRY_EQUIPMENT_HURDLES,
  CARRY_EQUIPMENT_TOWEL,
  CARRY_EQUIPMENT_WALL,
  CARRY_EQUIPMENT_PARTNER,
  CARRY_EQUIPMENT_ANCHOR,
  CARRY_EQUIPMENT_HILL,
  CARRY_EQUIPMENT_TRACK,
} CarryEquipment;

#define CARRY_N_EQUIPMENT 30u

/**
 * CarryInjury:
 *
 * Running injuries that an exercise may help with, or that a runner has had.
 */
typedef enum
{
  CARRY_INJURY_PFP,
  CARRY_INJURY_ITB,
  CARRY_INJURY_ACHILLES,
  CARRY_INJURY_PLANTAR,
  CARRY_INJURY_MTSS,
  CARRY_INJURY_BSI,
  CARRY_INJURY_HAM,
  CARRY_INJURY_BACK,
  CARRY_INJURY_ANKLE,
  CARRY_INJURY_HIPGROIN,
} CarryInjury;

#define CARRY_N_INJURIES 10u

typedef enum
{
  CARRY_UNITS_METRIC,
  CARRY_UNITS_IMPERIAL,
} CarryUnits;

/**
 * CarryPlace:
 *
 * Where a strength session takes place, and so what there is to train with.
 */
typedef enum
{
  CARRY_PLACE_GYM,
  CARRY_PLACE_HOME,
  CARRY_PLACE_TRAVEL,
} CarryPlace;

#define CARRY_N_PLACES 3u

/**
 * CarryDayTime:
 *
 * The times of a day at which a session may start. Sets of them are bit masks: see CARRY_BIT().
 */
typedef enum
{
  CARRY_DAY_TIME_MORNING,
  CARRY_DAY_TIME_MIDDAY,
  CARRY_DAY_TIME_EVENING,
} CarryDayTime;

#define CARRY_N_DAY_TIMES 3u

typedef enum
{
  CARRY_SEX_UNSPECIFIED,
  CARRY_SEX_FEMALE,
  CARRY_SEX_MALE,
} CarrySex;

/**
 * CarryHealthBlock:
 * @CARRY_HEALTH_BLOCK_NONE: nothing speaks against strength sessions
 * @CARRY_HEALTH_BLOCK_BONE_STRESS: a bone stress injury is suspected: no runs and no jumps either
 * @CARRY_HEALTH_BLOCK_ILLNESS: illness or fever
 * @CARRY_HEALTH_BLOCK_LIMP: the runner limps
 * @CARRY_HEALTH_BLOCK_PAIN: pain of more than 5 out of 10
 *
 * Why there must not be any strength session now, gravest first.
 */
typedef enum
{
  CARRY_HEALTH_BLOCK_NONE,
  CARRY_HEALTH_BLOCK_BONE_STRESS,
  CARRY_HEALTH_BLOCK_ILLNESS,
  CARRY_HEALTH_BLOCK_LIMP,
  CARRY_HEALTH_BLOCK_PAIN,
} CarryHealthBlock;

/**
 * CarryPauseReason:
 *
 * Why training pauses.
 */
typedef enum
{
  CARRY_PAUSE_ILL,
  CARRY_PAUSE_INJURED,
} CarryPauseReason;

/**
 * CarrySorePlace:
 *
 * What hurts while training pauses.
 */
typedef enum
{
  CARRY_SORE_PLACE_NONE,
  CARRY_SORE_PLACE_FOOT,
  CARRY_SORE_PLACE_ANKLE,
  CARRY_SORE_PLACE_CALF,
  CARRY_SORE_PLACE_SHIN,
  CARRY_SORE_PLACE_KNEE,
  CARRY_SORE_PLACE_THIGH,
  CARRY_SORE_PLACE_HIP,
  CARRY_SORE_PLACE_BACK,
  CARRY_SORE_PLACE_UPPER_BODY,
} CarrySorePlace;

#define CARRY_N_SORE_PLACES 10u

/* The bit of an enum value in a set of them (muscles, equipment, injuries, times, weekdays). */
#define CARRY_BIT(value) (1u << (guint)(value))

const char *carry_kind_to_nick (GType enum_type, int value);
gboolean carry_kind_from_nick (GType enum_type, const char *nick, int *value);

CarryRunFamily carry_run_kind_get_family (CarryRunKind kind);
CarryRunKey carry_run_kind_get_key (CarryRunKind kind);
double carry_run_kind_get_effort (CarryRunKind kind);
double carry_strength_kind_get_effort (CarryStrengthKind kind);
gboolean carry_strength_kind_is_lower (CarryStrengthKind kind);
const char *carry_strength_kind_to_letter (CarryStrengthKind kind);
gboolean carry_strength_kind_from_letter (char letter, CarryStrengthKind *kind);
CarrySection carry_pattern_get_section (CarryPattern pattern);

G_END_DECLS
