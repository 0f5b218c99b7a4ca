/* carry-programme.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-programme.h"

#include "carry-strength-session.h"

struct _CarryProgramme
{
  GObject parent_instance;

  char *title;
  GListStore *choices; /* of CarryChoice */
  GPtrArray *items;    /* of CarryItem */
  GStrv missing;
};

G_DEFINE_FINAL_TYPE (CarryProgramme, carry_programme, G_TYPE_OBJECT)

static void
carry_programme_finalize (GObject *object)
{
  CarryProgramme *self = CARRY_PROGRAMME (object);

  g_free (self->title);
  g_clear_object (&self->choices);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_strfreev (self->missing);

  G_OBJECT_CLASS (carry_programme_parent_class)->finalize (object);
}

static void
carry_programme_class_init (CarryProgrammeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_programme_finalize;
}

static void
carry_programme_init (CarryProgramme *self)
{
  self->choices = g_list_store_new (CARRY_TYPE_CHOICE);
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_programme_new:
 * @title: the session's name, translated
 * @choices: (element-type CarryChoice): its exercises in the order in which they are done
 * @missing: (array zero-terminated=1): translated sentences on what it had to leave out
 *
 * Returns: (transfer full): a new programme
 */
CarryProgramme *
carry_programme_new (const char *title, GPtrArray *choices, const char *const *missing)
{
  CarryProgramme *self = g_object_new (CARRY_TYPE_PROGRAMME, NULL);

  self->title = g_strdup (title);
  self->missing = g_strdupv ((GStrv)missing);
  g_list_store_splice (self->choices, 0, 0, choices->pdata, choices->len);
  for (guint i = 0; i < choices->len; i++)
    g_ptr_array_add (self->items, g_object_ref (carry_choice_get_item (choices->pdata[i])));

  return self;
}

/* Translated. */
const char *
carry_programme_get_title (CarryProgramme *self)
{
  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), NULL);
  return self->title;
}

/* Of CarryChoice, never empty. */
GListModel *
carry_programme_get_choices (CarryProgramme *self)
{
  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), NULL);
  return G_LIST_MODEL (self->choices);
}

/* Translated sentences, NULL-terminated: what the session needs and could not get. */
const char *const *
carry_programme_get_missing (CarryProgramme *self)
{
  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), NULL);
  return (const char *const *)self->missing;
}

/**
 * carry_programme_get_items:
 * @self: a programme
 *
 * Returns: (transfer none) (element-type CarryItem): the exercises in the order in which they are done
 */
GPtrArray *
carry_programme_get_items (CarryProgramme *self)
{
  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), NULL);
  return self->items;
}

/* The strictest kind of the items. */
CarryStrengthKind
carry_programme_get_kind (CarryProgramme *self)
{
  CarryStrengthKind kind = CARRY_STRENGTH_REHAB;

  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), CARRY_STRENGTH_CORE);

  for (guint i = 0; i < self->items->len; i++)
    kind = MIN (kind, carry_item_get_kind (self->items->pdata[i]));

  return kind;
}

/* How long the session takes, see carry_strength_items_get_minutes(). */
guint
carry_programme_get_minutes (CarryProgramme *self)
{
  g_return_val_if_fail (CARRY_IS_PROGRAMME (self), 0);
  return carry_strength_items_get_minutes (self->items);
}
