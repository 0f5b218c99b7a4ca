/* carry-activity.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-activity.h"

#include <math.h>

/**
 * CarryActivity:
 *
 * What a device recorded. Immutable. Its time is an instant; what clock the runner saw follows from
 * the offset that the device wrote down, or from a time zone.
 */
struct _CarryActivity
{
  GObject parent_instance;

  CarryActivityFacts facts; /* strings are owned */
};

/* Two recordings are of one activity if they start together and are about as long. */
#define SAME_START_S 60
#define SAME_DISTANCE_SHARE 0.01

G_DEFINE_FINAL_TYPE (CarryActivity, carry_activity, G_TYPE_OBJECT)

static void
carry_activity_finalize (GObject *object)
{
  CarryActivity *self = CARRY_ACTIVITY (object);

  g_free ((char *)self->facts.sport);
  g_free ((char *)self->facts.digest);

  G_OBJECT_CLASS (carry_activity_parent_class)->finalize (object);
}

static void
carry_activity_class_init (CarryActivityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_activity_finalize;
}

static void
carry_activity_init (CarryActivity *self)
{
}

/**
 * carry_activity_new:
 * @facts: what was recorded; copied
 *
 * Returns: (transfer full): a new activity
 */
CarryActivity *
carry_activity_new (const CarryActivityFacts *facts)
{
  CarryActivity *self;

  g_return_val_if_fail (facts != NULL, NULL);

  self = g_object_new (CARRY_TYPE_ACTIVITY, NULL);
  self->facts = *facts;
  self->facts.sport = g_strdup (facts->sport != NULL ? facts->sport : "generic");
  self->facts.digest = g_strdup (facts->digest);

  return self;
}

/* Owned by the activity. */
const CarryActivityFacts *
carry_activity_get_facts (CarryActivity *self)
{
  g_return_val_if_fail (CARRY_IS_ACTIVITY (self), NULL);
  return &self->facts;
}

gboolean
carry_activity_is_run (CarryActivity *self)
{
  g_return_val_if_fail (CARRY_IS_ACTIVITY (self), FALSE);
  return g_str_equal (self->facts.sport, "running");
}

/**
 * carry_activity_get_local_start:
 * @self: an activity
 * @zone: the time zone to assume where the device wrote none down
 * @day: (out): the day
 * @minute: (out): minutes after 00:00
 *
 * Gets when the activity started by the clock on the wall.
 */
void
carry_activity_get_local_start (CarryActivity *self, GTimeZone *zone, GDate *day, guint *minute)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;

  g_return_if_fail (CARRY_IS_ACTIVITY (self));
  g_return_if_fail (zone != NULL && day != NULL && minute != NULL);

  utc = g_date_time_new_from_unix_utc (self->facts.start_utc);
  if (utc == NULL)
    utc = g_date_time_new_from_unix_utc (0);
  local = self->facts.zone_known ? g_date_time_add_seconds (utc, self->facts.utc_offset)
                                 : g_date_time_to_timezone (utc, zone);
  /* Beyond the last year that there is. */
  if (local == NULL)
    local = g_date_time_ref (utc);

  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay)g_date_time_get_day_of_month (local),
                  (GDateMonth)g_date_time_get_month (local), (GDateYear)g_date_time_get_year (local));
  *minute = (guint)(g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local));
}

/**
 * carry_activity_is_same:
 * @a: an activity
 * @b: another
 *
 * Returns: %TRUE if both record the same training, whatever files they came from: they start within a
 *   minute, are of the same sport, and their distances differ by 1 % at most
 */
gboolean
carry_activity_is_same (CarryActivity *a, CarryActivity *b)
{
  g_return_val_if_fail (CARRY_IS_ACTIVITY (a) && CARRY_IS_ACTIVITY (b), FALSE);

  return ABS (a->facts.start_utc - b->facts.start_utc) <= SAME_START_S &&
         g_str_equal (a->facts.sport, b->facts.sport) &&
         fabs (a->facts.distance_m - b->facts.distance_m) <=
             SAME_DISTANCE_SHARE * MAX (a->facts.distance_m, b->facts.distance_m);
}
