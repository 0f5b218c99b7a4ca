/* carry-template.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-template.h"

#include <glib/gi18n.h>

struct _CarryTemplate
{
  GObject parent_instance;

  char *id;
  char *name;
  GPtrArray *items; /* of CarryItem */
};

typedef enum
{
  PROP_NAME = 1,
} CarryTemplateProperty;

static GParamSpec *props[PROP_NAME + 1];

G_DEFINE_QUARK (carry - template - error - quark, carry_template_error)
G_DEFINE_FINAL_TYPE (CarryTemplate, carry_template, G_TYPE_OBJECT)

static void
carry_template_finalize (GObject *object)
{
  CarryTemplate *self = CARRY_TEMPLATE (object);

  g_free (self->id);
  g_free (self->name);
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_template_parent_class)->finalize (object);
}

static void
carry_template_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryTemplate *self = CARRY_TEMPLATE (object);

  switch ((CarryTemplateProperty)prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_template_class_init (CarryTemplateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = carry_template_finalize;
  object_class->get_property = carry_template_get_property;

  props[PROP_NAME] =
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_template_init (CarryTemplate *self)
{
}

/* White space at the ends and in a row is not meant. */
static char *
tidy_name (const char *name)
{
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_auto (GStrv) words = g_strsplit_set (valid, " \t\n\r", -1);
  GString *tidy = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (tidy, "%s%s", tidy->len > 0 ? " " : "", words[i]);

  return g_string_free_and_steal (tidy);
}

static gboolean
check_name (const char *name, GError **error)
{
  if (*name == '\0')
    {
      g_set_error_literal (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_NAME,
                           _ ("A template needs a name"));
      return FALSE;
    }
  if (g_utf8_strlen (name, -1) > CARRY_LONGEST_TEMPLATE_NAME)
    {
      g_set_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_NAME,
                   ngettext ("The name of a template has at most %d character",
                             "The name of a template has at most %d characters", CARRY_LONGEST_TEMPLATE_NAME),
                   CARRY_LONGEST_TEMPLATE_NAME);
      return FALSE;
    }

  return TRUE;
}

/* Nothing of a day: not what was done, nor the load that the last times led to. */
static CarryItem *
strip (CarryItem *item)
{
  return carry_item_new (carry_item_get_exercise (item), carry_item_get_prescription (item),
                         carry_item_get_superset (item));
}

/**
 * carry_template_new:
 * @id: (nullable): its id, or %NULL for a new one
 * @name: what the runner calls it
 * @items: (element-type CarryItem): exercises with their doses; what was done and loads of a day are left out
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): a template, or %NULL with %CARRY_TEMPLATE_ERROR_NAME or
 *   %CARRY_TEMPLATE_ERROR_EMPTY set
 */
CarryTemplate *
carry_template_new (const char *id, const char *name, GPtrArray *items, GError **error)
{
  g_autofree char *tidy = NULL;
  CarryTemplate *self;

  g_return_val_if_fail (name != NULL && items != NULL, NULL);

  tidy = tidy_name (name);
  if (!check_name (tidy, error))
    return NULL;
  if (items->len == 0)
    {
      g_set_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_EMPTY,
                   _ ("There is no exercise in “%s”"), tidy);
      return NULL;
    }

  self = g_object_new (CARRY_TYPE_TEMPLATE, NULL);
  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->name = g_steal_pointer (&tidy);
  self->items = g_ptr_array_new_full (items->len, g_object_unref);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (self->items, strip (items->pdata[i]));

  return self;
}

/**
 * carry_template_new_from_session:
 * @session: a session
 * @name: what the runner calls the template
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): a new template of the session's exercises, or %NULL with
 *   %CARRY_TEMPLATE_ERROR_NAME or %CARRY_TEMPLATE_ERROR_EMPTY set
 */
CarryTemplate *
carry_template_new_from_session (CarryStrengthSession *session, const char *name, GError **error)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  items = g_ptr_array_new ();
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (items, carry_strength_session_get_nth (session, i));

  return carry_template_new (NULL, name, items, error);
}

/**
 * carry_template_rename:
 * @self: a template
 * @name: another name
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the template of the same id with that name, or %NULL with
 *   %CARRY_TEMPLATE_ERROR_NAME set
 */
CarryTemplate *
carry_template_rename (CarryTemplate *self, const char *name, GError **error)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), NULL);

  return carry_template_new (self->id, name, self->items, error);
}

const char *
carry_template_get_id (CarryTemplate *self)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), NULL);
  return self->id;
}

const char *
carry_template_get_name (CarryTemplate *self)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), NULL);
  return self->name;
}

/**
 * carry_template_fold_name:
 * @name: a name
 *
 * Returns: (transfer full): the name as it is compared: neither case nor white space tell templates apart
 */
char *
carry_template_fold_name (const char *name)
{
  g_autofree char *tidy = tidy_name (name);
  g_autofree char *normal = g_utf8_normalize (tidy, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (normal, -1);
}

guint
carry_template_get_n_items (CarryTemplate *self)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), 0);
  return self->items->len;
}

/* The item of a number from 0; owned by the template. */
CarryItem *
carry_template_get_nth (CarryTemplate *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self) && position < self->items->len, NULL);
  return self->items->pdata[position];
}

/* The strictest kind of its items, as of a session. */
CarryStrengthKind
carry_template_get_kind (CarryTemplate *self)
{
  CarryStrengthKind kind = CARRY_STRENGTH_REHAB;

  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), CARRY_STRENGTH_CORE);

  for (guint i = 0; i < self->items->len; i++)
    kind = MIN (kind, carry_item_get_kind (self->items->pdata[i]));

  return kind;
}

/* See carry_strength_items_get_minutes(). */
guint
carry_template_get_minutes (CarryTemplate *self)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (self), 0);
  return carry_strength_items_get_minutes (self->items);
}

gboolean
carry_template_equal (CarryTemplate *a, CarryTemplate *b)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE (a) && CARRY_IS_TEMPLATE (b), FALSE);

  if (a == b)
    return TRUE;
  if (!g_str_equal (a->id, b->id) || !g_str_equal (a->name, b->name) || a->items->len != b->items->len)
    return FALSE;

  for (guint i = 0; i < a->items->len; i++)
    if (!carry_item_equal (a->items->pdata[i], b->items->pdata[i]))
      return FALSE;

  return TRUE;
}

/* Exercises as the catalogue has them now; one that is gone stays as it was. */
static GListStore *
make_items (CarryTemplate *self, CarryCatalogue *catalogue)
{
  GListStore *items = g_list_store_new (CARRY_TYPE_ITEM);

  for (guint i = 0; i < self->items->len; i++)
    {
      CarryItem *item = self->items->pdata[i];
      const char *id = carry_exercise_get_id (carry_item_get_exercise (item));
      CarryExercise *exercise = carry_catalogue_lookup (catalogue, id);
      g_autoptr (CarryItem) now =
          carry_item_with_exercise (item, exercise != NULL ? exercise : carry_item_get_exercise (item));

      g_list_store_append (items, now);
    }

  return items;
}

/**
 * carry_template_apply:
 * @self: a template
 * @catalogue: the exercises
 * @session: a session
 * @error: return location, or %NULL
 *
 * Makes the session one like the template: its name, its exercises, its time. What was there before goes.
 *
 * Returns: (transfer full) (nullable): the session, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_template_apply (CarryTemplate *self,
                      CarryCatalogue *catalogue,
                      CarryStrengthSession *session,
                      GError **error)
{
  g_autoptr (GListStore) items = NULL;

  g_return_val_if_fail (CARRY_IS_TEMPLATE (self) && CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  items = make_items (self, catalogue);

  return (CarryStrengthSession *)carry_session_edit (
      CARRY_SESSION (session), error, "title", self->name, "items", items, "duration",
      carry_template_get_minutes (self), "origin", CARRY_ORIGIN_RUNNER, NULL);
}

/**
 * carry_template_make_session:
 * @self: a template
 * @catalogue: the exercises
 * @day: a valid day
 * @start_minute: minutes after 00:00
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): a new session like the template, or %NULL with a #CarrySessionError set
 */
CarryStrengthSession *
carry_template_make_session (
    CarryTemplate *self, CarryCatalogue *catalogue, const GDate *day, guint start_minute, GError **error)
{
  g_autoptr (GListStore) items = NULL;

  g_return_val_if_fail (CARRY_IS_TEMPLATE (self) && CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  items = make_items (self, catalogue);

  return carry_strength_session_new (error, "day", day, "start-minute", start_minute, "duration",
                                     carry_template_get_minutes (self), "title", self->name, "items", items,
                                     NULL);
}
