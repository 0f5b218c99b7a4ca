/* carry-movement-sets.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-item.h"

G_BEGIN_DECLS

#define CARRY_N_PLANES (CARRY_PLANE_TRANSVERSE + 1u)
#define CARRY_N_SECTIONS (CARRY_SECTION_WARM_UP + 1u)

/**
 * CarryMovementSets:
 * @sections: by #CarrySection: squats and lunges, hinges, calves and so on
 * @planes: by #CarryPlane; the sets of an exercise in several planes are shared among them
 * @one_side: exercises done one side at a time
 * @single_leg: leg exercises done one leg at a time
 * @double_leg: leg exercises done on both legs
 * @knee: leg exercises in which the knee does most: squats, lunges, steps, knee extensions
 * @hip: leg exercises in which the hip does most: hinges, bridges, knee flexion, Olympic lifts
 * @push: upper-body presses
 * @pull: upper-body pulls
 * @calf: calf raises and holds
 * @bent_knee_calf: those of them with a bent knee, which the soleus does alone
 *
 * Hard sets, counted by how the body moves. A plain value; all zero is an empty count.
 *
 * Source of the pairs: the balance numbers of the science file, section 6.
 */
typedef struct
{
  double sections[CARRY_N_SECTIONS];
  double planes[CARRY_N_PLANES];
  double one_side;
  double single_leg;
  double double_leg;
  double knee;
  double hip;
  double push;
  double pull;
  double calf;
  double bent_knee_calf;
} CarryMovementSets;

void carry_movement_sets_add (CarryMovementSets *self, CarryItem *item);
void carry_movement_sets_count (CarryMovementSets *self, CarryExercise *exercise, double sets);
void carry_movement_sets_add_all (CarryMovementSets *self, const CarryMovementSets *other);
double carry_movement_sets_get_total (const CarryMovementSets *self);

G_END_DECLS
