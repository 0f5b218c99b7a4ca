/* carry-target-renewal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-target-renewal.h"

/* Who types a weight, or clicks a stepper, is waited for. */
#define QUIET_MS 400u

struct _CarryTargetRenewal
{
  GObject parent_instance;

  CarryLiveProgression *progression;
  CarryHistory *history;
  guint timeout; /* 0 while nothing waits */
};

G_DEFINE_FINAL_TYPE (CarryTargetRenewal, carry_target_renewal, G_TYPE_OBJECT)

static void
carry_target_renewal_finalize (GObject *object)
{
  CarryTargetRenewal *self = CARRY_TARGET_RENEWAL (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->progression);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (carry_target_renewal_parent_class)->finalize (object);
}

static void
carry_target_renewal_class_init (CarryTargetRenewalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_target_renewal_finalize;
}

static void
carry_target_renewal_init (CarryTargetRenewal *self)
{
}

/* What the runner changes in one go is one step back. */
static void
on_quiet (gpointer user_data)
{
  CarryTargetRenewal *self = user_data;
  g_autoptr (CarryChange) change = carry_live_progression_renew (self->progression);

  self->timeout = 0;
  if (carry_change_get_n_edits (change) == 0)
    return;

  carry_change_set_group (change, "targets/runner");
  carry_history_do_async (self->history, change, NULL, NULL);
}

static void
on_notify (CarryTargetRenewal *self, GParamSpec *pspec)
{
  static const char *const names[] = {
    "event",
    "level",
    "phase",
    "age",
    "units",
    "equipment",
    "weight",
    "strength-sessions",
    "barbell-weight",
    "barbell-step",
    "dumbbell-step",
    "heaviest-dumbbell",
    "plates",
    "adjustments",
    NULL,
  };

  if (!g_strv_contains (names, pspec->name))
    return;

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_once (QUIET_MS, on_quiet, self);
}

/**
 * carry_target_renewal_new:
 * @progression: what finds the targets
 * @history: how the diary is changed
 * @athlete: the runner
 *
 * Finds targets again, from now on, a moment after the runner changed something that they depend on.
 *
 * Returns: (transfer full): a new renewal
 */
CarryTargetRenewal *
carry_target_renewal_new (CarryLiveProgression *progression, CarryHistory *history, CarryAthlete *athlete)
{
  CarryTargetRenewal *self;

  g_return_val_if_fail (CARRY_IS_LIVE_PROGRESSION (progression) && CARRY_IS_HISTORY (history), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_TARGET_RENEWAL, NULL);
  self->progression = g_object_ref (progression);
  self->history = g_object_ref (history);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (on_notify), self, G_CONNECT_SWAPPED);

  return self;
}
