/* carry-lighter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-lighter.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-strength-session.h"
#include "carry-suitability.h"
#include "carry-words.h"

/* One point of RPE is about this share of the load: 83.7 % of 1RM are five repetitions at RPE 9, 81.1 % at RPE 8
 * (the common chart, grade D). */
#define LOAD_OF_A_POINT 0.97

/* A share of the load as points of RPE, where no load is named: the same chart the other way. */
#define POINTS_OF_A_TENTH 1.0

#define LEAST_RPE 1.0
#define WEIGHT_STEP 0.5 /* kg */
#define SHORTEST_RUN 10u /* minutes */

/* Whether there is nothing to do less of. */
gboolean
carry_lighter_is_nothing (const CarryLighter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->sets <= 0 && self->sets_less == 0 && self->load <= 0 && self->effort_less <= 0 &&
         self->most_contacts == 0 && !self->no_lowering && self->injuries == 0 && !self->easy &&
         (self->minutes <= 0 || self->minutes >= 1);
}

static guint
lighten_sets (const CarryLighter *self, guint sets)
{
  const guint left = self->sets > 0 ? (guint)floor (sets * self->sets + 0.5) : sets;

  return left > self->sets_less ? MAX (left - self->sets_less, 1) : 1;
}

/* Points of RPE that go, with what the share of the load means where no load is named. */
static double
points_less (const CarryLighter *self)
{
  const double of_load = self->load > 0 ? (1 - self->load) * 10 * POINTS_OF_A_TENTH : 0;

  return ceil ((of_load + self->effort_less) * 2) / 2;
}

static double
share_of_load (const CarryLighter *self)
{
  return (self->load > 0 ? self->load : 1) * pow (LOAD_OF_A_POINT, self->effort_less);
}

static void
lighten_amount (CarryDose *dose, double share)
{
  dose->amount_lo = MAX ((guint)floor (dose->amount_lo * share + 1e-6), 1);
  dose->amount_hi = MAX ((guint)floor (dose->amount_hi * share + 1e-6), dose->amount_lo);
}

static void
lighten_target (const CarryLighter *self, CarryDose *dose)
{
  const double points = points_less (self), share = share_of_load (self);

  switch (dose->target)
    {
    case CARRY_TARGET_KILOGRAMS:
      dose->target_lo = floor (dose->target_lo * share / WEIGHT_STEP) * WEIGHT_STEP;
      dose->target_hi = floor (dose->target_hi * share / WEIGHT_STEP) * WEIGHT_STEP;
      break;

    case CARRY_TARGET_PERCENT:
      dose->target_lo = round (dose->target_lo * share);
      dose->target_hi = round (dose->target_hi * share);
      break;

    case CARRY_TARGET_RPE:
      dose->target_lo = MAX (dose->target_lo - points, LEAST_RPE);
      dose->target_hi = MAX (dose->target_hi - points, LEAST_RPE);
      break;

    case CARRY_TARGET_RIR:
      dose->target_lo += ceil (points);
      dose->target_hi += ceil (points);
      break;

    case CARRY_TARGET_RM:
      if (points > 0)
        {
          dose->target = CARRY_TARGET_RIR;
          dose->target_lo = dose->target_hi = ceil (points);
        }
      break;

    case CARRY_TARGET_BODY_WEIGHT:
    default:
      if (self->load > 0)
        lighten_amount (dose, self->load);
      break;
    }
}

/* The load that stands beside a dose goes down as a load in the dose does. */
static double
lighten_load (const CarryLighter *self, double load_kg)
{
  return floor (load_kg * share_of_load (self) / WEIGHT_STEP) * WEIGHT_STEP;
}

static CarryItem *
lighten_item (const CarryLighter *self, CarryItem *item)
{
  CarryDose dose = *carry_prescription_get_dose (carry_item_get_prescription (item));
  const guint sets = lighten_sets (self, dose.sets);
  g_autoptr (CarryPrescription) prescription = NULL;

  dose.contacts = dose.contacts * sets / dose.sets;
  if (self->most_contacts > 0)
    dose.contacts = MIN (dose.contacts, self->most_contacts);
  dose.sets = sets;
  lighten_target (self, &dose);
  prescription = carry_prescription_new (&dose);

  return carry_item_with_target (item, prescription, lighten_load (self, carry_item_get_load (item)),
                                 CARRY_TARGET_ORIGIN_LIGHTER);
}

static gboolean
lowers_or_lands (CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryContraction contraction = carry_exercise_get_contraction (exercise);

  return contraction == CARRY_CONTRACTION_ECCENTRIC || contraction == CARRY_CONTRACTION_PLYOMETRIC ||
         carry_prescription_get_dose (carry_item_get_prescription (item))->contacts > 0;
}

static gboolean
is_against (CarryItem *item, guint injuries)
{
  const CarrySuitabilityFacts facts = { .level = CARRY_LEVEL_ADVANCED,
                                        .equipment = G_MAXUINT,
                                        .injuries = injuries };
  CarryInjury injury;

  return injuries != 0 && carry_suitability_judge (carry_item_get_exercise (item), &facts, &injury) ==
                              CARRY_SUITABILITY_INJURY;
}

static CarrySession *
lighten_strength (const CarryLighter *self, CarryStrengthSession *session, GError **error)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryStrengthSession) lighter = NULL;
  const guint minutes = carry_session_get_duration (CARRY_SESSION (session));
  double effort;
  guint estimated;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      if ((!self->no_lowering || !lowers_or_lands (item)) && !is_against (item, self->injuries))
        g_ptr_array_add (items, lighten_item (self, item));
    }

  /* Nothing that is left is no session. */
  if (items->len == 0)
    return NULL;

  lighter = carry_strength_session_with_items (session, items, error);
  if (lighter == NULL)
    return NULL;

  /* What was not said stays so. */
  g_object_get (session, "effort", &effort, NULL);
  if (effort > 0)
    effort = MAX (effort - points_less (self), LEAST_RPE);
  estimated = carry_strength_session_get_estimated_minutes (lighter);

  return carry_session_edit (CARRY_SESSION (lighter), error, "duration", CLAMP (estimated, 1, minutes),
                             "effort", effort, NULL);
}

static CarrySession *
lighten_run (const CarryLighter *self, CarryRun *run, GError **error)
{
  const double share = self->minutes > 0 ? self->minutes : 1;
  const guint minutes = carry_session_get_duration (CARRY_SESSION (run));
  const guint shorter = MAX ((guint)floor (minutes * share), MIN (minutes, SHORTEST_RUN));
  const gboolean easy = self->easy && carry_run_get_key (run) == CARRY_RUN_KEY_QUALITY;

  return carry_session_edit (CARRY_SESSION (run), error, "duration", shorter, "distance",
                             carry_run_get_distance (run) * shorter / minutes, "kind",
                             easy ? CARRY_RUN_EASY : carry_run_get_kind (run), "structure",
                             easy || shorter < minutes ? NULL : carry_run_get_structure (run), "effort", -1.0,
                             NULL);
}

/**
 * carry_lighter_apply:
 * @self: how to do less
 * @session: a session
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the same session with less to do; %NULL without an error if nothing would be
 *   left or nothing would change, or with a #CarrySessionError set
 */
CarrySession *
carry_lighter_apply (const CarryLighter *self, CarrySession *session, GError **error)
{
  g_autoptr (CarrySession) lighter = NULL;

  g_return_val_if_fail (self != NULL && CARRY_IS_SESSION (session), NULL);

  if (CARRY_IS_STRENGTH_SESSION (session))
    lighter = lighten_strength (self, CARRY_STRENGTH_SESSION (session), error);
  else if (CARRY_IS_RUN (session))
    lighter = lighten_run (self, CARRY_RUN (session), error);

  if (lighter == NULL || carry_session_equal (lighter, session))
    return NULL;

  return g_steal_pointer (&lighter);
}

static guint
count_sets (CarryStrengthSession *session)
{
  guint sets = 0;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    sets += carry_prescription_get_dose (
                carry_item_get_prescription (carry_strength_session_get_nth (session, i)))
                ->sets;

  return sets;
}

/**
 * carry_lighter_describe:
 * @before: a session
 * @after: the same, lighter
 * @units: the runner's
 *
 * Returns: (transfer full): what becomes of it: “9 sets instead of 14”, “Easy, 32 min instead of 45 min”
 */
char *
carry_lighter_describe (CarrySession *before, CarrySession *after, CarryUnits units)
{
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (after));
  g_autofree char *minutes_before = carry_format_minutes (carry_session_get_duration (before));
  g_autofree char *shorter = NULL;
  g_autofree char *kind = NULL;

  if (CARRY_IS_STRENGTH_SESSION (after))
    {
      const guint n = count_sets (CARRY_STRENGTH_SESSION (after));
      const guint n_before = count_sets (CARRY_STRENGTH_SESSION (before));

      if (n < n_before)
        return g_strdup_printf (ngettext ("%u set instead of %u", "%u sets instead of %u", n), n, n_before);

      return g_strdup (_ ("The same sets with less load"));
    }

  /* Translators: both are lengths of time such as “45 min” */
  shorter = g_strdup_printf (_ ("%1$s instead of %2$s"), minutes, minutes_before);
  if (carry_run_get_kind (CARRY_RUN (after)) == carry_run_get_kind (CARRY_RUN (before)))
    return g_steal_pointer (&shorter);

  /* Translators: both are kinds of runs such as “Easy” */
  kind = g_strdup_printf (_ ("%1$s instead of %2$s"),
                          carry_run_kind_get_name (carry_run_get_kind (CARRY_RUN (after))),
                          carry_run_kind_get_name (carry_run_get_kind (CARRY_RUN (before))));
  if (carry_session_get_duration (after) == carry_session_get_duration (before))
    return g_steal_pointer (&kind);

  return g_strdup_printf ("%s, %s", kind, shorter);
}
