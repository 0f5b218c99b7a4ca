/* carry-item.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-item.h"

/**
 * CarryItem:
 *
 * One line of a strength session: an exercise, how it is done, the superset it belongs to, and, once it was done,
 * what was done. Immutable, and so may be read on any thread.
 */
struct _CarryItem
{
  GObject parent_instance;

  CarryExercise *exercise;
  CarryPrescription *prescription;
  guint superset; /* items that follow each other with the same number are done in turn; 0: alone */
  double load_kg; /* to be lifted, as CarrySet counts it; 0 where the prescription alone says how heavy */
  CarryTargetOrigin origin;
  GArray *sets;   /* CarrySet, in the order they were done; NULL: not logged; empty: skipped */
};

typedef enum
{
  PROP_EXERCISE = 1,
  PROP_PRESCRIPTION,
  PROP_SUPERSET,
} CarryItemProperty;

static GParamSpec *props[PROP_SUPERSET + 1];

G_DEFINE_FINAL_TYPE (CarryItem, carry_item, G_TYPE_OBJECT)

static void
carry_item_finalize (GObject *object)
{
  CarryItem *self = CARRY_ITEM (object);

  g_clear_object (&self->exercise);
  g_clear_pointer (&self->prescription, carry_prescription_unref);
  g_clear_pointer (&self->sets, g_array_unref);

  G_OBJECT_CLASS (carry_item_parent_class)->finalize (object);
}

static void
carry_item_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryItem *self = CARRY_ITEM (object);

  switch ((CarryItemProperty)prop_id)
    {
    case PROP_EXERCISE:
      g_value_set_object (value, self->exercise);
      break;

    case PROP_PRESCRIPTION:
      g_value_set_boxed (value, self->prescription);
      break;

    case PROP_SUPERSET:
      g_value_set_uint (value, self->superset);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_item_class_init (CarryItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_item_finalize;
  object_class->get_property = carry_item_get_property;

  props[PROP_EXERCISE] = g_param_spec_object ("exercise", NULL, NULL, CARRY_TYPE_EXERCISE, flags);
  props[PROP_PRESCRIPTION] = g_param_spec_boxed ("prescription", NULL, NULL, CARRY_TYPE_PRESCRIPTION, flags);
  props[PROP_SUPERSET] = g_param_spec_uint ("superset", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_item_init (CarryItem *self)
{
}

/**
 * carry_item_new:
 * @exercise: an exercise
 * @prescription: (nullable): how it is done; %NULL for the exercise's own dose
 * @superset: items that follow each other with the same number above 0 are done in turn
 *
 * Returns: (transfer full): a new item
 */
CarryItem *
carry_item_new (CarryExercise *exercise, CarryPrescription *prescription, guint superset)
{
  CarryItem *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  self = g_object_new (CARRY_TYPE_ITEM, NULL);
  self->exercise = g_object_ref (exercise);
  self->prescription =
      carry_prescription_ref (prescription != NULL ? prescription : carry_exercise_get_dose (exercise));
  self->superset = superset;

  return self;
}

CarryExercise *
carry_item_get_exercise (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  return self->exercise;
}

CarryPrescription *
carry_item_get_prescription (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  return self->prescription;
}

guint
carry_item_get_superset (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);
  return self->superset;
}

/* An estimate in seconds, see carry_prescription_get_seconds(). */
guint
carry_item_get_seconds (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);
  return carry_prescription_get_seconds (self->prescription);
}

CarryStrengthKind
carry_item_get_kind (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), CARRY_STRENGTH_CORE);
  return carry_exercise_get_strength_kind (self->exercise, self->prescription);
}

/* The arrays of sets never change, so that items share them. */
static CarryItem *
copy (CarryItem *self)
{
  CarryItem *item = carry_item_new (self->exercise, self->prescription, self->superset);

  item->load_kg = self->load_kg;
  item->origin = self->origin;
  item->sets = self->sets != NULL ? g_array_ref (self->sets) : NULL;

  return item;
}

/**
 * carry_item_with_exercise:
 * @self: an item
 * @exercise: another exercise, or the same in another form
 *
 * Returns: (transfer full): the item with that exercise; the rest stays, what was done too
 */
CarryItem *
carry_item_with_exercise (CarryItem *self, CarryExercise *exercise)
{
  CarryItem *item;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  item = copy (self);
  g_set_object (&item->exercise, exercise);

  return item;
}

/**
 * carry_item_with_superset:
 * @self: an item
 * @superset: items that follow each other with the same number above 0 are done in turn
 *
 * Returns: (transfer full): the item in that superset; the rest stays, what was done too
 */
CarryItem *
carry_item_with_superset (CarryItem *self, guint superset)
{
  CarryItem *item;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);

  if (self->superset == superset)
    return g_object_ref (self);

  item = copy (self);
  item->superset = superset;

  return item;
}

/**
 * carry_item_with_target:
 * @self: an item
 * @prescription: how it is done
 * @load_kg: the load in kg as #CarrySet counts it, or 0
 * @origin: who says so
 *
 * Returns: (transfer full): the item with that target
 */
CarryItem *
carry_item_with_target (CarryItem *self,
                        CarryPrescription *prescription,
                        double load_kg,
                        CarryTargetOrigin origin)
{
  CarryItem *item;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  g_return_val_if_fail (prescription != NULL, NULL);
  g_return_val_if_fail (load_kg >= 0, NULL);

  item = copy (self);
  carry_prescription_ref (prescription);
  carry_prescription_unref (item->prescription);
  item->prescription = prescription;
  item->load_kg = load_kg;
  item->origin = origin;

  return item;
}

/**
 * carry_item_with_sets:
 * @self: an item
 * @sets: (array length=n_sets) (nullable): what was done, valid, in its order; copied
 * @n_sets: how many; 0 says that the exercise was skipped
 *
 * Returns: (transfer full): the item with what was done
 */
CarryItem *
carry_item_with_sets (CarryItem *self, const CarrySet *sets, guint n_sets)
{
  CarryItem *item;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  g_return_val_if_fail (sets != NULL || n_sets == 0, NULL);

  item = carry_item_without_sets (self);
  item->sets = g_array_sized_new (FALSE, FALSE, sizeof (CarrySet), n_sets);
  if (n_sets > 0)
    g_array_append_vals (item->sets, sets, n_sets);

  return item;
}

/**
 * carry_item_without_sets:
 * @self: an item
 *
 * Returns: (transfer full): the item as if it was still to be done
 */
CarryItem *
carry_item_without_sets (CarryItem *self)
{
  CarryItem *item;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);

  item = copy (self);
  g_clear_pointer (&item->sets, g_array_unref);

  return item;
}

/* In kg, as CarrySet counts it; 0 where the prescription alone says how heavy. */
double
carry_item_get_load (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);
  return self->load_kg;
}

CarryTargetOrigin
carry_item_get_target_origin (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), CARRY_TARGET_ORIGIN_PLAN);
  return self->origin;
}

/* Whether it is known what was done, be it nothing. */
gboolean
carry_item_is_logged (CarryItem *self)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), FALSE);
  return self->sets != NULL;
}

/**
 * carry_item_get_sets:
 * @self: an item
 * @n_sets: (out): how many
 *
 * Returns: (transfer none) (nullable) (array length=n_sets): what was done; the item owns it
 */
const CarrySet *
carry_item_get_sets (CarryItem *self, guint *n_sets)
{
  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  g_return_val_if_fail (n_sets != NULL, NULL);

  *n_sets = self->sets != NULL ? self->sets->len : 0;

  return *n_sets > 0 ? &g_array_index (self->sets, CarrySet, 0) : NULL;
}

/**
 * carry_item_count_sets:
 * @self: an item
 *
 * Counts its sets, warm-up left out: those that were done, or while nothing is logged, those to be done. Sets of
 * one side are half a set each, and what is left over counts as a whole one.
 *
 * Returns: sets
 */
guint
carry_item_count_sets (CarryItem *self)
{
  guint halves = 0;

  g_return_val_if_fail (CARRY_IS_ITEM (self), 0);

  if (self->sets == NULL)
    return carry_prescription_get_dose (self->prescription)->sets;

  for (guint i = 0; i < self->sets->len; i++)
    {
      const CarrySet *set = &g_array_index (self->sets, CarrySet, i);

      if (!set->warm_up)
        halves += set->side == CARRY_SET_SIDE_BOTH ? 2 : 1;
    }

  return (halves + 1) / 2;
}

static gboolean
are_sets_equal (const GArray *a, const GArray *b)
{
  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (!carry_set_equal (&g_array_index (a, CarrySet, i), &g_array_index (b, CarrySet, i)))
      return FALSE;

  return TRUE;
}

gboolean
carry_item_equal (CarryItem *a, CarryItem *b)
{
  g_return_val_if_fail (CARRY_IS_ITEM (a) && CARRY_IS_ITEM (b), FALSE);

  return a == b ||
         (a->superset == b->superset && a->load_kg == b->load_kg && a->origin == b->origin &&
          g_str_equal (carry_exercise_get_id (a->exercise), carry_exercise_get_id (b->exercise)) &&
          carry_prescription_equal (a->prescription, b->prescription) && are_sets_equal (a->sets, b->sets));
}
