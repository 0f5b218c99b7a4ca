/* carry-proposed-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposed-week.h"

struct _CarryProposedWeek
{
  GObject parent_instance;

  CarryProposedWeekFacts facts;
  char *race;
};

G_DEFINE_FINAL_TYPE (CarryProposedWeek, carry_proposed_week, G_TYPE_OBJECT)

static void
carry_proposed_week_finalize (GObject *object)
{
  CarryProposedWeek *self = CARRY_PROPOSED_WEEK (object);

  g_clear_pointer (&self->facts.sessions, g_ptr_array_unref);
  g_free (self->race);

  G_OBJECT_CLASS (carry_proposed_week_parent_class)->finalize (object);
}

static void
carry_proposed_week_class_init (CarryProposedWeekClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_proposed_week_finalize;
}

static void
carry_proposed_week_init (CarryProposedWeek *self)
{
}

/**
 * carry_proposed_week_new:
 * @facts: what is to be said; its name is copied, its sessions are held
 *
 * Returns: (transfer full): a new week
 */
CarryProposedWeek *
carry_proposed_week_new (const CarryProposedWeekFacts *facts)
{
  CarryProposedWeek *self;

  g_return_val_if_fail (facts != NULL && facts->sessions != NULL, NULL);

  self = g_object_new (CARRY_TYPE_PROPOSED_WEEK, NULL);
  self->facts = *facts;
  self->facts.sessions = g_ptr_array_ref (facts->sessions);
  self->facts.race = self->race = g_strdup (facts->race);

  return self;
}

/* Returns: (transfer none): what was said of it */
const CarryProposedWeekFacts *
carry_proposed_week_get_facts (CarryProposedWeek *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSED_WEEK (self), NULL);

  return &self->facts;
}
