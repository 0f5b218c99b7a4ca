/* carry-ics-rule.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryIcsRule:
 *
 * How an event repeats, RRULE: every so many days, weeks, months or years. It does not change.
 */
typedef struct _CarryIcsRule CarryIcsRule;

/**
 * CarryIcsExpansion:
 *
 * How far events are repeated, and how much work that may be.
 */
typedef struct
{
  gint64 first;      /* wall; occurrences that start earlier are left out */
  gint64 last;       /* wall; and those that start later */
  guint n_left;      /* how many occurrences may still be found */
  guint n_days_left; /* how many days may still be looked at */
  gboolean reached;  /* one of these was not enough */
} CarryIcsExpansion;

CarryIcsRule *carry_ics_rule_new (const char *text, gint64 start, gboolean is_date);
void carry_ics_rule_free (CarryIcsRule *self);
gboolean carry_ics_rule_is_dense (CarryIcsRule *self);
gboolean carry_ics_rule_is_each_year (CarryIcsRule *self);
const char *carry_ics_rule_get_until (CarryIcsRule *self);
void carry_ics_rule_expand (CarryIcsRule *self, gint64 until, CarryIcsExpansion *expansion, GArray *walls);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsRule, carry_ics_rule_free)

G_END_DECLS
