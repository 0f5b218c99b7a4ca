/* carry-ics-moments.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-moments.h"

/* What can be compared: two times on clocks in different places by the instant, a floating time with
 * any other by what the clock shows, a date with anything by the day. */
typedef enum
{
  BY_DAY,      /* of any time */
  BY_DATE,     /* of a date only */
  BY_CLOCK,    /* of any time but a date */
  BY_FLOATING, /* of a floating time only */
  BY_INSTANT,  /* of a time in UTC or in a zone */
} Aspect;

typedef struct
{
  gint64 seconds;
  Aspect aspect;
} Key;

struct _CarryIcsMoments
{
  GHashTable *values; /* Key → value */
};

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_int64_hash (&key->seconds) * 5 + key->aspect;
}

static gboolean
key_equal (gconstpointer a, gconstpointer b)
{
  const Key *one = a, *other = b;

  return one->seconds == other->seconds && one->aspect == other->aspect;
}

CarryIcsMoments *
carry_ics_moments_new (void)
{
  CarryIcsMoments *self = g_new0 (CarryIcsMoments, 1);

  self->values = g_hash_table_new_full (key_hash, key_equal, g_free, NULL);

  return self;
}

void
carry_ics_moments_free (CarryIcsMoments *self)
{
  g_hash_table_unref (self->values);
  g_free (self);
}

static void
put (CarryIcsMoments *self, Aspect aspect, gint64 seconds, gpointer value)
{
  const Key key = { seconds, aspect };

  g_hash_table_replace (self->values, g_memdup2 (&key, sizeof key), value);
}

/**
 * carry_ics_moments_add:
 * @self: the times
 * @time: a time
 * @value: what find() is to return
 *
 * Adds a time; it takes the place of an equal one.
 */
void
carry_ics_moments_add (CarryIcsMoments *self, const CarryIcsTime *time, gpointer value)
{
  put (self, BY_DAY, carry_wall_floor_to_day (time->wall), value);

  if (time->kind == CARRY_ICS_DATE)
    {
      put (self, BY_DATE, time->wall, value);
      return;
    }

  put (self, BY_CLOCK, time->wall, value);
  if (time->kind == CARRY_ICS_FLOATING)
    put (self, BY_FLOATING, time->wall, value);
  else
    put (self, BY_INSTANT, carry_ics_time_get_utc (time), value);
}

static gpointer
get (CarryIcsMoments *self, Aspect aspect, gint64 seconds)
{
  const Key key = { seconds, aspect };

  return g_hash_table_lookup (self->values, &key);
}

/**
 * carry_ics_moments_find:
 * @self: the times
 * @occurrence: when an event takes place
 *
 * Finds the time that means @occurrence. A date means all of its day: some programs name the day only.
 *
 * Returns: (transfer none) (nullable): what was added with it, or %NULL if there is none
 */
gpointer
carry_ics_moments_find (CarryIcsMoments *self, const CarryIcsTime *occurrence)
{
  gpointer found = NULL;

  if (g_hash_table_size (self->values) == 0)
    return NULL;

  switch (occurrence->kind)
    {
    case CARRY_ICS_DATE:
      return get (self, BY_DAY, occurrence->wall);

    case CARRY_ICS_FLOATING:
      found = get (self, BY_CLOCK, occurrence->wall);
      break;

    case CARRY_ICS_UTC:
    case CARRY_ICS_ZONED:
    default:
      found = get (self, BY_FLOATING, occurrence->wall);
      if (found == NULL)
        found = get (self, BY_INSTANT, carry_ics_time_get_utc (occurrence));
    }

  return found != NULL ? found : get (self, BY_DATE, carry_wall_floor_to_day (occurrence->wall));
}
