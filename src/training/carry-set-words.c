/* carry-set-words.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-set-words.h"

#include "carry-number-text.h"

#include <glib/gi18n.h>

/* Sets of the same amount and load: how many, and between which numbers their ratings lie. */
typedef struct
{
  const CarrySet *set; /* the first of them */
  guint n_sets;
  double least_rpe; /* CARRY_SET_UNRATED if one of them has none */
  double most_rpe;
  double least_rir;
  double most_rir;
} Group;

static Group
start_group (const CarrySet *set)
{
  return (Group){
    .set = set,
    .n_sets = 1,
    .least_rpe = set->rpe,
    .most_rpe = set->rpe,
    .least_rir = set->rir,
    .most_rir = set->rir,
  };
}

static gboolean
is_like (const CarrySet *a, const CarrySet *b)
{
  return a->reps == b->reps && a->seconds == b->seconds && a->metres == b->metres &&
         a->contacts == b->contacts && a->load_kg == b->load_kg && a->side == b->side &&
         a->outcome == b->outcome && a->warm_up == b->warm_up && (a->rpe >= 0) == (b->rpe >= 0) &&
         (a->rir >= 0) == (b->rir >= 0);
}

static void
extend (Group *self, const CarrySet *set)
{
  self->n_sets++;
  self->least_rpe = MIN (self->least_rpe, set->rpe);
  self->most_rpe = MAX (self->most_rpe, set->rpe);
  self->least_rir = MIN (self->least_rir, set->rir);
  self->most_rir = MAX (self->most_rir, set->rir);
}

/**
 * carry_set_format_amount:
 * @self: a set
 *
 * Returns: (transfer full): how much it was without a load, “6”, “40 s”, “20 m” or “20 contacts”
 */
char *
carry_set_format_amount (const CarrySet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->reps > 0 && self->seconds > 0)
    /* Translators: repetitions, and the seconds that all of them took or each was held: “5, 50 s” */
    return g_strdup_printf (C_ ("set", "%u, %u s"), self->reps, self->seconds);
  if (self->reps > 0)
    return g_strdup_printf ("%u", self->reps);
  if (self->seconds > 0)
    /* Translators: a set of so many seconds */
    return g_strdup_printf (C_ ("set", "%u s"), self->seconds);
  if (self->metres > 0)
    /* Translators: a set of so many metres */
    return g_strdup_printf (C_ ("set", "%u m"), self->metres);
  if (self->contacts > 0)
    return g_strdup_printf (ngettext ("%u contact", "%u contacts", self->contacts), self->contacts);

  return g_strdup ("0");
}

static char *
format_range (double least, double most)
{
  if (most > least)
    return carry_number_text_take (g_strdup_printf (C_ ("range of numbers", "%g–%g"), least, most));

  return g_strdup_printf ("%g", least);
}

static void
append_rating (GString *text, const Group *group)
{
  g_autofree char *range = NULL;

  if (group->least_rpe >= 0)
    {
      range = format_range (group->least_rpe, group->most_rpe);
      /* Translators: after what was done in a set: how hard it was */
      g_string_append_printf (text, C_ ("set", ", RPE %s"), range);
    }
  else if (group->least_rir >= 0)
    {
      range = format_range (group->least_rir, group->most_rir);
      /* Translators: after what was done in a set: repetitions in reserve */
      g_string_append_printf (text, C_ ("set", ", %s RIR"), range);
    }
}

static char *
format_group (const Group *group, CarryLoadForm form)
{
  g_autofree char *amount = carry_set_format_amount (group->set);
  GString *text = g_string_new (NULL);

  if (group->n_sets > 1)
    /* Translators: sets × repetitions, seconds or metres */
    g_string_append_printf (text, C_ ("sets", "%u × %s"), group->n_sets, amount);
  else
    g_string_append (text, amount);

  if (group->set->load_kg > 0)
    {
      g_autofree char *load = carry_load_form_format (form, group->set->load_kg);

      /* Translators: after the repetitions of a set, the load: “3 × 8” + “ at 30 kg” */
      g_string_append_printf (text, C_ ("set", " at %s"), load);
    }

  append_rating (text, group);
  if (group->set->side == CARRY_SET_SIDE_LEFT)
    g_string_append (text, C_ ("set", ", left"));
  else if (group->set->side == CARRY_SET_SIDE_RIGHT)
    g_string_append (text, C_ ("set", ", right"));
  if (group->set->outcome == CARRY_SET_MISSED)
    /* Translators: after what was done in a set: it ended because the next repetition failed */
    g_string_append (text, C_ ("set", ", to failure"));

  return g_string_free_and_steal (text);
}

/**
 * carry_set_format:
 * @self: a set
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full): what was done, “6 at 62.5 kg, RPE 8”
 */
char *
carry_set_format (const CarrySet *self, CarryLoadForm form)
{
  Group group;

  g_return_val_if_fail (self != NULL, NULL);

  group = start_group (self);

  return format_group (&group, form);
}

static void
append_group (GString *text, const Group *group, CarryLoadForm form)
{
  g_autofree char *part = NULL;

  if (group->n_sets == 0)
    return;

  part = format_group (group, form);
  if (text->len > 0)
    /* Translators: between sets that differ: “3 × 6 at 60 kg · 5 at 62.5 kg” */
    g_string_append (text, C_ ("sets", " · "));
  g_string_append (text, part);
}

/**
 * carry_item_format_sets:
 * @self: an exercise of a session
 * @form: how loads of the exercise are said
 *
 * Sets that follow each other and are alike are told together, whatever their ratings. Warm-up sets are left out
 * where there are others.
 *
 * Returns: (transfer full): what was done, “3 × 6 at 62.5 kg, RPE 7–8 · 5 at 62.5 kg, RPE 9”; “” if nothing was
 */
char *
carry_item_format_sets (CarryItem *self, CarryLoadForm form)
{
  GString *text;
  const CarrySet *sets;
  gboolean only_warm_up;
  Group group = { 0 };
  guint n_sets;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);

  text = g_string_new (NULL);
  sets = carry_item_get_sets (self, &n_sets);
  only_warm_up = carry_item_count_sets (self) == 0;
  for (guint i = 0; i < n_sets; i++)
    {
      if (sets[i].warm_up && !only_warm_up)
        continue;

      if (group.n_sets > 0 && is_like (group.set, &sets[i]))
        {
          extend (&group, &sets[i]);
          continue;
        }

      append_group (text, &group, form);
      group = start_group (&sets[i]);
    }
  append_group (text, &group, form);

  return g_string_free_and_steal (text);
}

/**
 * carry_item_format_like:
 * @self: an exercise of a session
 * @set: one of its sets
 * @form: how loads of the exercise are said
 *
 * Returns: (transfer full): the set and those of the session that are like it, “3 × 8 at 30 kg, RPE 8”
 */
char *
carry_item_format_like (CarryItem *self, const CarrySet *set, CarryLoadForm form)
{
  const CarrySet *sets;
  Group group;
  guint n_sets;

  g_return_val_if_fail (CARRY_IS_ITEM (self), NULL);
  g_return_val_if_fail (set != NULL, NULL);

  sets = carry_item_get_sets (self, &n_sets);
  group = start_group (set);
  for (guint i = 0; i < n_sets; i++)
    if (&sets[i] != set && is_like (&sets[i], set))
      extend (&group, &sets[i]);

  return format_group (&group, form);
}
