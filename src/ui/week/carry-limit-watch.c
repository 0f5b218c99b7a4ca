/* carry-limit-watch.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-limit-watch.h"

#include "carry-rule-set.h"

#include <glib/gi18n.h>

/* A number that is stepped through is one change, told when it has come to rest. */
#define REST_MILLISECONDS 800u

/**
 * CarryLimitWatch:
 *
 * Limits are the runner's and are no part of the diary, so its history does not know them: here is what one needs to take a
 * change of them back.
 */
struct _CarryLimitWatch
{
  GObject parent_instance;

  CarryAthlete *athlete;
  GVariant *known;  /* the adjustments as they were told last */
  GVariant *before; /* as they were before that, or NULL */
  guint rest_id;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryLimitWatchSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryLimitWatch, carry_limit_watch, G_TYPE_OBJECT)

static GVariant *
get_adjustments (CarryLimitWatch *self)
{
  GVariant *adjustments;

  g_object_get (self->athlete, "adjustments", &adjustments, NULL);

  return adjustments;
}

static double
get_value (const CarryRuleSetting *setting, GVariant *adjustments)
{
  double value;

  return g_variant_lookup (adjustments, setting->key, "d", &value) ? value : setting->value;
}

/* “36 instead of 48”, of the first one that is another; all others were told before. */
static char *
describe (GVariant *before, GVariant *after)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();

  for (guint i = 0; i < settings->len; i++)
    {
      const CarryRuleSetting *setting = &g_array_index (settings, CarryRuleSetting, i);
      const double was = get_value (setting, before);
      const double is = get_value (setting, after);

      if (was < is || was > is)
        return g_strdup_printf (setting->is_points ? _ ("Points of a rule: %1$g instead of %2$g")
                                                   : _ ("Limit of a rule: %1$g instead of %2$g"),
                                is, was);
    }

  return NULL;
}

static gboolean
on_rest (gpointer data)
{
  CarryLimitWatch *self = data;
  g_autoptr (GVariant) now = get_adjustments (self);
  g_autofree char *text = describe (self->known, now);

  self->rest_id = 0;
  if (text == NULL)
    return G_SOURCE_REMOVE;

  g_clear_pointer (&self->before, g_variant_unref);
  self->before = g_steal_pointer (&self->known);
  self->known = g_steal_pointer (&now);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, text);

  return G_SOURCE_REMOVE;
}

static void
on_notify (CarryLimitWatch *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MILLISECONDS, on_rest, self);
}

static void
carry_limit_watch_finalize (GObject *object)
{
  CarryLimitWatch *self = CARRY_LIMIT_WATCH (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_object (&self->athlete);
  g_clear_pointer (&self->known, g_variant_unref);
  g_clear_pointer (&self->before, g_variant_unref);

  G_OBJECT_CLASS (carry_limit_watch_parent_class)->finalize (object);
}

static void
carry_limit_watch_class_init (CarryLimitWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_limit_watch_finalize;

  /**
   * CarryLimitWatch::changed:
   * @text: what is another limit now: “Limit of HC1: 30 instead of 24”
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_limit_watch_init (CarryLimitWatch *self)
{
}

/**
 * carry_limit_watch_new:
 * @athlete: the runner
 *
 * Returns: (transfer full): a watch
 */
CarryLimitWatch *
carry_limit_watch_new (CarryAthlete *athlete)
{
  CarryLimitWatch *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_LIMIT_WATCH, NULL);
  self->athlete = g_object_ref (athlete);
  self->known = get_adjustments (self);
  g_signal_connect_object (athlete, "notify::adjustments", G_CALLBACK (on_notify), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * carry_limit_watch_undo:
 * @self: a watch
 *
 * Puts the limits back as they were before the change that was told last; again, it puts them forth.
 */
void
carry_limit_watch_undo (CarryLimitWatch *self)
{
  g_autoptr (GVariant) before = NULL;

  g_return_if_fail (CARRY_IS_LIMIT_WATCH (self));

  before = g_steal_pointer (&self->before);
  if (before == NULL)
    return;

  self->before = g_steal_pointer (&self->known);
  self->known = g_variant_ref (before);
  g_object_set (self->athlete, "adjustments", before, NULL);
}
