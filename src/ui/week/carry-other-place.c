/* carry-other-place.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-other-place.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

struct _CarryOtherPlace
{
  GObject parent_instance;

  CarryPlacement *placement;
  double extra; /* points more than where the session is; less than 0 if the place is better */
  guint rank;   /* from 1 */
};

G_DEFINE_FINAL_TYPE (CarryOtherPlace, carry_other_place, G_TYPE_OBJECT)

static void
carry_other_place_finalize (GObject *object)
{
  g_clear_object (&CARRY_OTHER_PLACE (object)->placement);

  G_OBJECT_CLASS (carry_other_place_parent_class)->finalize (object);
}

static void
carry_other_place_class_init (CarryOtherPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_other_place_finalize;
}

static void
carry_other_place_init (CarryOtherPlace *self)
{
}

/**
 * carry_other_place_new:
 * @placement: the place, with what the rules say of it
 * @here: what the place of the session costs now, in points
 *
 * Returns: (transfer full): the place, without a rank
 */
CarryOtherPlace *
carry_other_place_new (CarryPlacement *placement, double here)
{
  CarryOtherPlace *self;

  g_return_val_if_fail (CARRY_IS_PLACEMENT (placement), NULL);

  self = g_object_new (CARRY_TYPE_OTHER_PLACE, NULL);
  self->placement = g_object_ref (placement);
  self->extra = carry_placement_get_penalty (placement) - here;

  return self;
}

CarryPlacement *
carry_other_place_get_placement (CarryOtherPlace *self)
{
  g_return_val_if_fail (CARRY_IS_OTHER_PLACE (self), NULL);

  return self->placement;
}

/**
 * carry_other_place_get_extra:
 * @self: a place
 *
 * Returns: how many points more it costs than where the session is; -INFINITY if that is forbidden
 */
double
carry_other_place_get_extra (CarryOtherPlace *self)
{
  g_return_val_if_fail (CARRY_IS_OTHER_PLACE (self), 0);

  return self->extra;
}

guint
carry_other_place_get_rank (CarryOtherPlace *self)
{
  g_return_val_if_fail (CARRY_IS_OTHER_PLACE (self), 0);

  return self->rank;
}

void
carry_other_place_set_rank (CarryOtherPlace *self, guint rank)
{
  g_return_if_fail (CARRY_IS_OTHER_PLACE (self));

  self->rank = rank;
}

/**
 * carry_other_place_compare:
 * @a: pointer to a #CarryOtherPlace
 * @b: pointer to another
 *
 * Returns: the order of rank: the cheaper first, then the earlier
 */
int
carry_other_place_compare (gconstpointer a, gconstpointer b)
{
  CarryPlacement *one = (*(CarryOtherPlace *const *)a)->placement;
  CarryPlacement *other = (*(CarryOtherPlace *const *)b)->placement;
  const double difference = carry_placement_get_penalty (one) - carry_placement_get_penalty (other);

  if (difference < 0 || difference > 0)
    return difference < 0 ? -1 : 1;

  return carry_placement_get_start (one) - carry_placement_get_start (other);
}

/**
 * carry_place_of_day_format:
 * @day: a valid day
 * @start_minute: minutes after 00:00
 *
 * Returns: (transfer full): “Sunday evening”
 */
char *
carry_place_of_day_format (const GDate *day, guint start_minute)
{
  g_autofree char *weekday = carry_format_weekday (day, FALSE);

  switch (carry_week_problem_time_of_day ((int)start_minute))
    {
    case CARRY_DAY_TIME_MORNING:
      /* Translators: a weekday and its first half: “Thursday morning” */
      return g_strdup_printf (C_ ("place", "%s morning"), weekday);

    case CARRY_DAY_TIME_MIDDAY:
      /* Translators: a weekday and the middle of it: “Thursday midday” */
      return g_strdup_printf (C_ ("place", "%s midday"), weekday);

    case CARRY_DAY_TIME_EVENING:
    default:
      /* Translators: a weekday and its second half: “Thursday evening” */
      return g_strdup_printf (C_ ("place", "%s evening"), weekday);
    }
}
