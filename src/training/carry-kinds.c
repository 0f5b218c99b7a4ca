/* carry-kinds.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-kinds.h"

#include <string.h>

/**
 * carry_kind_to_nick:
 * @enum_type: a registered enum type
 * @value: one of its values
 *
 * Gets the word that stands for @value in files and in the diary.
 *
 * Returns: (transfer none): the nick
 */
const char *
carry_kind_to_nick (GType enum_type, int value)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (enum_type);
  GEnumValue *found = g_enum_get_value (G_ENUM_CLASS (klass), value);

  g_return_val_if_fail (found != NULL, NULL);

  return found->value_nick;
}

/**
 * carry_kind_from_nick:
 * @enum_type: a registered enum type
 * @nick: a word; dashes and underscores mean the same
 * @value: (out): the value
 *
 * Returns: %TRUE if @nick is a word of @enum_type; else @value is left as it was
 */
gboolean
carry_kind_from_nick (GType enum_type, const char *nick, int *value)
{
  g_autoptr (GTypeClass) klass = NULL;
  g_autofree char *dashed = NULL;
  GEnumValue *found;

  if (nick == NULL)
    return FALSE;

  klass = g_type_class_ref (enum_type);
  dashed = g_strdelimit (g_strdup (nick), "_", '-');
  found = g_enum_get_value_by_nick (G_ENUM_CLASS (klass), dashed);
  if (found == NULL)
    return FALSE;

  *value = found->value;

  return TRUE;
}

CarryRunFamily
carry_run_kind_get_family (CarryRunKind kind)
{
  switch (kind)
    {
    case CARRY_RUN_LONG:
    case CARRY_RUN_LONG_QUALITY:
    case CARRY_RUN_STEADY:
      return CARRY_RUN_FAMILY_LONG;

    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
      return CARRY_RUN_FAMILY_THRESHOLD;

    case CARRY_RUN_INTERVALS:
    case CARRY_RUN_HILLS:
    case CARRY_RUN_REPS:
    case CARRY_RUN_SPRINT:
    case CARRY_RUN_SPEED_ENDURANCE:
      return CARRY_RUN_FAMILY_INTERVALS;

    case CARRY_RUN_RACE:
    case CARRY_RUN_TIME_TRIAL:
      return CARRY_RUN_FAMILY_RACE;

    case CARRY_RUN_RECOVERY:
    case CARRY_RUN_EASY:
    case CARRY_RUN_STRIDES:
    case CARRY_RUN_WALK_RUN:
    case CARRY_RUN_CROSS:
    default:
      return CARRY_RUN_FAMILY_EASY;
    }
}

/**
 * carry_run_kind_get_key:
 * @kind: a kind of run
 *
 * Gets how much the rules protect a run of this kind. A steady run is not a key run; a threshold
 * run counts as a tempo run does.
 *
 * Returns: the key
 */
CarryRunKey
carry_run_kind_get_key (CarryRunKind kind)
{
  switch (kind)
    {
    case CARRY_RUN_RACE:
      return CARRY_RUN_KEY_RACE;

    case CARRY_RUN_LONG:
      return CARRY_RUN_KEY_LONG;

    case CARRY_RUN_LONG_QUALITY:
    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
    case CARRY_RUN_INTERVALS:
    case CARRY_RUN_HILLS:
    case CARRY_RUN_REPS:
    case CARRY_RUN_SPRINT:
    case CARRY_RUN_SPEED_ENDURANCE:
    case CARRY_RUN_TIME_TRIAL:
      return CARRY_RUN_KEY_QUALITY;

    case CARRY_RUN_RECOVERY:
    case CARRY_RUN_EASY:
    case CARRY_RUN_STEADY:
    case CARRY_RUN_STRIDES:
    case CARRY_RUN_WALK_RUN:
    case CARRY_RUN_CROSS:
    default:
      return CARRY_RUN_KEY_NONE;
    }
}

/**
 * carry_run_kind_get_effort:
 * @kind: a kind of run
 *
 * Gets the effort that is assumed where the runner said none.
 *
 * Source: our own estimates (grade D) on the scale of Foster et al. 2001,
 * J Strength Cond Res 15(1):109–115.
 *
 * Returns: the rating of perceived exertion, 0 to 10
 */
double
carry_run_kind_get_effort (CarryRunKind kind)
{
  switch (kind)
    {
    case CARRY_RUN_RECOVERY:
      return 2;

    case CARRY_RUN_LONG:
      return 4;

    case CARRY_RUN_STEADY:
      return 5;

    case CARRY_RUN_LONG_QUALITY:
      return 6;

    case CARRY_RUN_TEMPO:
    case CARRY_RUN_THRESHOLD:
    case CARRY_RUN_HILLS:
      return 7;

    case CARRY_RUN_INTERVALS:
    case CARRY_RUN_REPS:
    case CARRY_RUN_SPRINT:
    case CARRY_RUN_SPEED_ENDURANCE:
      return 8;

    case CARRY_RUN_TIME_TRIAL:
    case CARRY_RUN_RACE:
      return 9;

    case CARRY_RUN_EASY:
    case CARRY_RUN_STRIDES:
    case CARRY_RUN_WALK_RUN:
    case CARRY_RUN_CROSS:
    default:
      return 3;
    }
}

/**
 * carry_strength_kind_get_effort:
 * @kind: a kind of strength session
 *
 * Gets the effort that is assumed where the runner said none. Source: our own estimates (grade D).
 *
 * Returns: the rating of perceived exertion of the whole session, 0 to 10
 */
double
carry_strength_kind_get_effort (CarryStrengthKind kind)
{
  switch (kind)
    {
    case CARRY_STRENGTH_HEAVY:
      return 7;

    case CARRY_STRENGTH_EXPLOSIVE:
    case CARRY_STRENGTH_MODERATE:
      return 6;

    case CARRY_STRENGTH_UPPER:
      return 5;

    case CARRY_STRENGTH_CORE:
    case CARRY_STRENGTH_REHAB:
    default:
      return 4;
    }
}

/**
 * carry_strength_kind_is_lower:
 * @kind: a kind of strength session
 *
 * Returns: %TRUE if the session tires the legs, so that the rules space it from key runs
 */
gboolean
carry_strength_kind_is_lower (CarryStrengthKind kind)
{
  return kind == CARRY_STRENGTH_HEAVY || kind == CARRY_STRENGTH_EXPLOSIVE || kind == CARRY_STRENGTH_MODERATE;
}

/* As week files, plans and the rules write the kinds of sessions. */
static const char *const strength_letters[] = {
  [CARRY_STRENGTH_HEAVY] = "H", [CARRY_STRENGTH_EXPLOSIVE] = "E", [CARRY_STRENGTH_MODERATE] = "M",
  [CARRY_STRENGTH_UPPER] = "U", [CARRY_STRENGTH_CORE] = "C",      [CARRY_STRENGTH_REHAB] = "R",
};

/**
 * carry_strength_kind_to_letter:
 * @kind: a kind of session
 *
 * Returns: (transfer none): its letter in week files and plans
 */
const char *
carry_strength_kind_to_letter (CarryStrengthKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (strength_letters), "");

  return strength_letters[kind];
}

/**
 * carry_strength_kind_from_letter:
 * @letter: a letter
 * @kind: (out): the kind that it stands for
 *
 * Returns: %FALSE if it stands for none
 */
gboolean
carry_strength_kind_from_letter (char letter, CarryStrengthKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (strength_letters); i++)
    {
      if (*strength_letters[i] == letter)
        {
          *kind = (CarryStrengthKind)i;
          return TRUE;
        }
    }

  return FALSE;
}

CarrySection
carry_pattern_get_section (CarryPattern pattern)
{
  switch (pattern)
    {
    case CARRY_PATTERN_SQUAT:
    case CARRY_PATTERN_LUNGE:
    case CARRY_PATTERN_STEP:
    case CARRY_PATTERN_KNEE_EXT:
      return CARRY_SECTION_SQUAT_AND_LUNGE;

    case CARRY_PATTERN_HINGE:
    case CARRY_PATTERN_BRIDGE:
    case CARRY_PATTERN_KNEE_FLEX:
      return CARRY_SECTION_HINGE_AND_HAMSTRING;

    case CARRY_PATTERN_CALF:
    case CARRY_PATTERN_ANKLE_DF:
    case CARRY_PATTERN_ANKLE_INV:
    case CARRY_PATTERN_ANKLE_EV:
    case CARRY_PATTERN_FOOT:
    case CARRY_PATTERN_BALANCE:
      return CARRY_SECTION_CALF_AND_FOOT;

    case CARRY_PATTERN_HIP_ABD:
    case CARRY_PATTERN_HIP_ER:
    case CARRY_PATTERN_HIP_FLEX:
    case CARRY_PATTERN_ADDUCT:
      return CARRY_SECTION_HIP;

    case CARRY_PATTERN_TRUNK_EXT:
    case CARRY_PATTERN_ANTI_EXT:
    case CARRY_PATTERN_ANTI_LAT:
    case CARRY_PATTERN_ANTI_ROT:
    case CARRY_PATTERN_FLEXION:
    case CARRY_PATTERN_LAT_FLEX:
    case CARRY_PATTERN_ROTATION:
      return CARRY_SECTION_TRUNK;

    case CARRY_PATTERN_PUSH_H:
    case CARRY_PATTERN_PUSH_V:
    case CARRY_PATTERN_PULL_V:
    case CARRY_PATTERN_PULL_H:
    case CARRY_PATTERN_ELBOW_FLEX:
      return CARRY_SECTION_PUSH_AND_PULL;

    case CARRY_PATTERN_JUMP:
    case CARRY_PATTERN_DRILL:
    case CARRY_PATTERN_SPRINT:
      return CARRY_SECTION_JUMP_AND_SPRINT;

    case CARRY_PATTERN_MOBILITY:
      return CARRY_SECTION_WARM_UP;

    case CARRY_PATTERN_LOCOMOTION:
    case CARRY_PATTERN_CARRY:
    case CARRY_PATTERN_OLYMPIC:
    case CARRY_PATTERN_FULL:
    default:
      return CARRY_SECTION_WHOLE_BODY;
    }
}
