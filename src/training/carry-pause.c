/* carry-pause.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-pause.h"

#include <glib/gi18n.h>

struct _CarryPause
{
  GObject parent_instance;

  char *id;
  CarryPauseReason reason;
  CarrySorePlace part;
  GDate first;
  GDate last; /* not valid while it is open */
  GStrv set_aside;
};

G_DEFINE_QUARK (carry - pause - error - quark, carry_pause_error)
G_DEFINE_FINAL_TYPE (CarryPause, carry_pause, G_TYPE_OBJECT)

static void
carry_pause_finalize (GObject *object)
{
  CarryPause *self = CARRY_PAUSE (object);

  g_free (self->id);
  g_strfreev (self->set_aside);

  G_OBJECT_CLASS (carry_pause_parent_class)->finalize (object);
}

static void
carry_pause_class_init (CarryPauseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_pause_finalize;
}

static void
carry_pause_init (CarryPause *self)
{
}

/**
 * carry_pause_new:
 * @facts: what to make it from; its first day is valid
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the pause, or %NULL with a #CarryPauseError set
 */
CarryPause *
carry_pause_new (const CarryPauseFacts *facts, GError **error)
{
  CarryPause *self;

  g_return_val_if_fail (facts != NULL && g_date_valid (&facts->first), NULL);

  if (g_date_valid (&facts->last) && g_date_compare (&facts->last, &facts->first) < 0)
    {
      g_set_error_literal (error, CARRY_PAUSE_ERROR, CARRY_PAUSE_ERROR_DAYS,
                           _ ("The pause would end before it begins. Choose a later last day."));
      return NULL;
    }

  self = g_object_new (CARRY_TYPE_PAUSE, NULL);
  self->id = facts->id != NULL ? g_strdup (facts->id) : g_uuid_string_random ();
  self->reason = facts->reason;
  self->part = facts->reason == CARRY_PAUSE_INJURED ? facts->part : CARRY_SORE_PLACE_NONE;
  self->first = facts->first;
  self->last = facts->last;
  self->set_aside = facts->set_aside != NULL ? g_strdupv ((char **)facts->set_aside) : g_new0 (char *, 1);

  return self;
}

/**
 * carry_pause_end:
 * @self: a pause
 * @last: its last day
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the same pause, ending on that day, or %NULL with a #CarryPauseError set
 */
CarryPause *
carry_pause_end (CarryPause *self, const GDate *last, GError **error)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self) && last != NULL && g_date_valid (last), NULL);

  return carry_pause_new (&(CarryPauseFacts){ .id = self->id,
                                              .reason = self->reason,
                                              .part = self->part,
                                              .first = self->first,
                                              .last = *last,
                                              .set_aside = (const char *const *)self->set_aside },
                          error);
}

const char *
carry_pause_get_id (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), NULL);
  return self->id;
}

CarryPauseReason
carry_pause_get_reason (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), CARRY_PAUSE_ILL);
  return self->reason;
}

/* What hurts, if that was said. */
CarrySorePlace
carry_pause_get_part (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), CARRY_SORE_PLACE_NONE);
  return self->part;
}

const GDate *
carry_pause_get_first (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), NULL);
  return &self->first;
}

/* The last day of the pause, or NULL while it is open. */
const GDate *
carry_pause_get_last (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), NULL);
  return g_date_valid (&self->last) ? &self->last : NULL;
}

/* The ids of the sessions that were put aside for it, ending with NULL. */
const char *const *
carry_pause_get_set_aside (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), NULL);
  return (const char *const *)self->set_aside;
}

/* What it means to the rules: illness, or pain. */
CarryHealthBlock
carry_pause_get_health_block (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), CARRY_HEALTH_BLOCK_NONE);
  return self->reason == CARRY_PAUSE_ILL ? CARRY_HEALTH_BLOCK_ILLNESS : CARRY_HEALTH_BLOCK_PAIN;
}

gboolean
carry_pause_holds (CarryPause *self, const GDate *day)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self) && day != NULL, FALSE);

  return g_date_compare (&self->first, day) <= 0 &&
         (!g_date_valid (&self->last) || g_date_compare (day, &self->last) <= 0);
}

gboolean
carry_pause_equal (CarryPause *a, CarryPause *b)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (a) && CARRY_IS_PAUSE (b), FALSE);

  return g_str_equal (a->id, b->id) && a->reason == b->reason && a->part == b->part &&
         g_date_compare (&a->first, &b->first) == 0 && g_date_valid (&a->last) == g_date_valid (&b->last) &&
         (!g_date_valid (&a->last) || g_date_compare (&a->last, &b->last) == 0) &&
         g_strv_equal ((const char *const *)a->set_aside, (const char *const *)b->set_aside);
}

/* One word for a day of it, translated. */
const char *
carry_pause_get_word (CarryPause *self)
{
  g_return_val_if_fail (CARRY_IS_PAUSE (self), "");

  /* Translators: the runner is … */
  return self->reason == CARRY_PAUSE_ILL ? C_ ("pause", "Ill") : C_ ("pause", "Injured");
}

/* The word for a part of the body, translated. */
const char *
carry_sore_place_get_name (CarrySorePlace part)
{
  static const char *const names[] = {
    [CARRY_SORE_PLACE_NONE] = NC_ ("body part", "Not Said"),
    [CARRY_SORE_PLACE_FOOT] = NC_ ("body part", "Foot"),
    [CARRY_SORE_PLACE_ANKLE] = NC_ ("body part", "Ankle"),
    [CARRY_SORE_PLACE_CALF] = NC_ ("body part", "Calf or Achilles Tendon"),
    [CARRY_SORE_PLACE_SHIN] = NC_ ("body part", "Shin"),
    [CARRY_SORE_PLACE_KNEE] = NC_ ("body part", "Knee"),
    [CARRY_SORE_PLACE_THIGH] = NC_ ("body part", "Thigh"),
    [CARRY_SORE_PLACE_HIP] = NC_ ("body part", "Hip or Groin"),
    [CARRY_SORE_PLACE_BACK] = NC_ ("body part", "Back"),
    [CARRY_SORE_PLACE_UPPER_BODY] = NC_ ("body part", "Shoulder, Arm or Chest"),
  };

  g_return_val_if_fail (part < G_N_ELEMENTS (names), "");

  return g_dpgettext2 (NULL, "body part", names[part]);
}
