/* carry-facet-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-facets.h"
#include "carry-words.h"

#include <glib/gi18n.h>

static const char *const facet_names[CARRY_N_FACETS] = {
  [CARRY_FACET_COLLECTION] = NC_ ("facet", "Collection"), [CARRY_FACET_REGION] = NC_ ("facet", "Region"),
  [CARRY_FACET_SECTION] = NC_ ("facet", "Section"),       [CARRY_FACET_PATTERN] = NC_ ("facet", "Movement"),
  [CARRY_FACET_PLANE] = NC_ ("facet", "Direction"),       [CARRY_FACET_MUSCLE] = NC_ ("facet", "Muscle"),
  [CARRY_FACET_EQUIPMENT] = NC_ ("facet", "Equipment"),   [CARRY_FACET_INJURY] = NC_ ("facet", "Helps With"),
  [CARRY_FACET_LEVEL] = NC_ ("facet", "Level"),           [CARRY_FACET_EXPLOSIVE] = NC_ ("facet", "Speed"),
  [CARRY_FACET_PER_SIDE] = NC_ ("facet", "Sides"),
};

static const char *const collection_names[] = {
  [CARRY_COLLECTION_CLOSE_TO_RUNNING] = NC_ ("collection", "Closest to running"),
  [CARRY_COLLECTION_NO_EQUIPMENT] = NC_ ("collection", "Without equipment"),
  [CARRY_COLLECTION_FOOT_AND_ANKLE] = NC_ ("collection", "Foot, ankle and calf"),
  [CARRY_COLLECTION_EASY_ON_LEGS] = NC_ ("collection", "Easy on the legs"),
  [CARRY_COLLECTION_LANDINGS] = NC_ ("collection", "Jumps and landings"),
  [CARRY_COLLECTION_WARM_UP] = NC_ ("collection", "Before a run"),
};

static const char *const level_names[] = {
  NC_ ("level of an exercise", "Beginner"),
  NC_ ("level of an exercise", "Intermediate"),
  NC_ ("level of an exercise", "Advanced"),
};

static const char *const speed_names[] = {
  NC_ ("facet", "Controlled"),
  NC_ ("facet", "Explosive"),
};

static const char *const side_names[] = {
  NC_ ("facet", "Both sides together"),
  NC_ ("facet", "One side at a time"),
};

/**
 * carry_facet_get_n_values:
 * @facet: a facet
 *
 * Returns: how many values it has, at most %CARRY_MOST_FACET_VALUES
 */
guint
carry_facet_get_n_values (CarryFacet facet)
{
  switch (facet)
    {
    case CARRY_FACET_COLLECTION:
      return G_N_ELEMENTS (collection_names);

    case CARRY_FACET_REGION:
      return CARRY_REGION_FULL + 1;

    case CARRY_FACET_SECTION:
      return CARRY_SECTION_WARM_UP + 1;

    case CARRY_FACET_PATTERN:
      return CARRY_PATTERN_MOBILITY + 1;

    case CARRY_FACET_PLANE:
      return CARRY_PLANE_TRANSVERSE + 1;

    case CARRY_FACET_MUSCLE:
      return CARRY_N_MUSCLES;

    case CARRY_FACET_EQUIPMENT:
      return CARRY_N_EQUIPMENT;

    case CARRY_FACET_INJURY:
      return CARRY_N_INJURIES;

    case CARRY_FACET_LEVEL:
      return G_N_ELEMENTS (level_names);

    case CARRY_FACET_EXPLOSIVE:
    case CARRY_FACET_PER_SIDE:
    default:
      return 2;
    }
}

/**
 * carry_facet_get_name:
 * @facet: a facet
 *
 * Returns: (transfer none): its name, as a heading
 */
const char *
carry_facet_get_name (CarryFacet facet)
{
  g_return_val_if_fail (facet < CARRY_N_FACETS, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "facet", facet_names[facet]);
}

/**
 * carry_facet_get_value_name:
 * @facet: a facet
 * @value: one of its values
 *
 * Returns: (transfer none): the name of the value, which can stand alone
 */
const char *
carry_facet_get_value_name (CarryFacet facet, guint value)
{
  g_return_val_if_fail (value < carry_facet_get_n_values (facet), "");

  switch (facet)
    {
    case CARRY_FACET_COLLECTION:
      return g_dpgettext2 (GETTEXT_PACKAGE, "collection", collection_names[value]);

    case CARRY_FACET_REGION:
      return carry_region_get_name ((CarryRegion)value);

    case CARRY_FACET_SECTION:
      return carry_section_get_name ((CarrySection)value);

    case CARRY_FACET_PATTERN:
      return carry_pattern_get_name ((CarryPattern)value);

    case CARRY_FACET_PLANE:
      return carry_plane_get_name ((CarryPlane)value);

    case CARRY_FACET_MUSCLE:
      return carry_muscle_get_name ((CarryMuscle)value);

    case CARRY_FACET_EQUIPMENT:
      return value == CARRY_EQUIPMENT_NONE ? C_ ("equipment", "No equipment")
                                           : carry_equipment_get_name ((CarryEquipment)value);

    case CARRY_FACET_INJURY:
      return carry_injury_get_name ((CarryInjury)value);

    case CARRY_FACET_LEVEL:
      return g_dpgettext2 (GETTEXT_PACKAGE, "level of an exercise", level_names[value]);

    case CARRY_FACET_EXPLOSIVE:
      return g_dpgettext2 (GETTEXT_PACKAGE, "facet", speed_names[value]);

    case CARRY_FACET_PER_SIDE:
    default:
      return g_dpgettext2 (GETTEXT_PACKAGE, "facet", side_names[value]);
    }
}
