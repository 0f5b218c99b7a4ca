/* carry-muscle-plan.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarryMusclePlanError:
 * @CARRY_MUSCLE_PLAN_ERROR_SHAPE: a member of the file is missing or is no path, point or name
 *
 * Why a muscle plan could not be read.
 */
typedef enum
{
  CARRY_MUSCLE_PLAN_ERROR_SHAPE,
} CarryMusclePlanError;

#define CARRY_MUSCLE_PLAN_ERROR (carry_muscle_plan_error_quark ())
GQuark carry_muscle_plan_error_quark (void);

/* Where no muscle is. */
#define CARRY_MUSCLE_PLAN_NONE G_MAXUINT

/* The box of each view, in units of the plan. */
#define CARRY_MUSCLE_PLAN_WIDTH 100.0f
#define CARRY_MUSCLE_PLAN_HEIGHT 220.0f

typedef enum
{
  CARRY_MUSCLE_PLAN_FRONT,
  CARRY_MUSCLE_PLAN_BACK,
} CarryMuscleView;

#define CARRY_N_MUSCLE_VIEWS (CARRY_MUSCLE_PLAN_BACK + 1u)

typedef enum
{
  CARRY_MUSCLE_PLAN_BODY, /* without the head */
  CARRY_MUSCLE_PLAN_HEAD,
  CARRY_MUSCLE_PLAN_HAIR,
  CARRY_MUSCLE_PLAN_CREASES, /* lines within muscles, to be stroked */
} CarryMuscleOutline;

#define CARRY_N_MUSCLE_OUTLINES (CARRY_MUSCLE_PLAN_CREASES + 1u)

/**
 * CarryMuscleRegion:
 * @muscle: its number in the plan
 * @path: its shape, in units of the plan
 * @label: the middle, where a number fits
 *
 * What can be seen of a muscle of one side of the body.
 */
typedef struct
{
  guint muscle;
  GskPath *path;
  graphene_point_t label;
} CarryMuscleRegion;

typedef struct _CarryMusclePlan CarryMusclePlan;

CarryMusclePlan *carry_muscle_plan_new (const char *json, gssize length, GError **error);
const CarryMusclePlan *carry_muscle_plan_get_default (void);
void carry_muscle_plan_free (CarryMusclePlan *self);
guint carry_muscle_plan_get_n_muscles (const CarryMusclePlan *self);
const char *carry_muscle_plan_get_id (const CarryMusclePlan *self, guint muscle);
guint carry_muscle_plan_get_nth (const CarryMusclePlan *self, guint n);
const CarryMuscleRegion *
carry_muscle_plan_get_regions (const CarryMusclePlan *self, CarryMuscleView view, guint *n_regions);
GskPath *
carry_muscle_plan_get_outline (const CarryMusclePlan *self, CarryMuscleView view, CarryMuscleOutline outline);
guint carry_muscle_plan_find (const CarryMusclePlan *self,
                              CarryMuscleView view,
                              const graphene_point_t *point,
                              float reach);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryMusclePlan, carry_muscle_plan_free)

G_END_DECLS
