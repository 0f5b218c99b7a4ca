/* carry-templates.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-templates.h"

#include <glib/gi18n.h>

/**
 * CarryTemplates:
 *
 * The runner's templates of strength sessions, a list of #CarryTemplate by name. No two have the same name, be it in
 * other letters.
 */
struct _CarryTemplates
{
  GObject parent_instance;

  GPtrArray *templates;
};

static void carry_templates_list_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryTemplates,
                               carry_templates,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_templates_list_init))

static GType
get_item_type (GListModel *list)
{
  return CARRY_TYPE_TEMPLATE;
}

static guint
get_n_items (GListModel *list)
{
  return CARRY_TEMPLATES (list)->templates->len;
}

static gpointer
get_item (GListModel *list, guint position)
{
  GPtrArray *templates = CARRY_TEMPLATES (list)->templates;

  return position < templates->len ? g_object_ref (templates->pdata[position]) : NULL;
}

static void
carry_templates_list_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
carry_templates_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_TEMPLATES (object)->templates);

  G_OBJECT_CLASS (carry_templates_parent_class)->finalize (object);
}

static void
carry_templates_class_init (CarryTemplatesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_templates_finalize;
}

static void
carry_templates_init (CarryTemplates *self)
{
  self->templates = g_ptr_array_new_with_free_func (g_object_unref);
}

CarryTemplates *
carry_templates_new (void)
{
  return g_object_new (CARRY_TYPE_TEMPLATES, NULL);
}

static gboolean
find (CarryTemplates *self, const char *id, guint *position)
{
  for (*position = 0; *position < self->templates->len; (*position)++)
    if (g_str_equal (carry_template_get_id (self->templates->pdata[*position]), id))
      return TRUE;

  return FALSE;
}

/* The template of an id, or NULL; the list owns it. */
CarryTemplate *
carry_templates_lookup (CarryTemplates *self, const char *id)
{
  guint position;

  g_return_val_if_fail (CARRY_IS_TEMPLATES (self) && id != NULL, NULL);

  return find (self, id, &position) ? self->templates->pdata[position] : NULL;
}

/**
 * carry_templates_find_name:
 * @self: templates
 * @name: a name, in any letters
 *
 * Returns: (transfer none) (nullable): the template of that name
 */
CarryTemplate *
carry_templates_find_name (CarryTemplates *self, const char *name)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (CARRY_IS_TEMPLATES (self) && name != NULL, NULL);

  folded = carry_template_fold_name (name);
  for (guint i = 0; i < self->templates->len; i++)
    {
      g_autofree char *other = carry_template_fold_name (carry_template_get_name (self->templates->pdata[i]));

      if (g_str_equal (other, folded))
        return self->templates->pdata[i];
    }

  return NULL;
}

static gboolean
fits (CarryTemplates *self, const CarryTemplateEdit *edit)
{
  const char *id = carry_template_get_id (edit->before != NULL ? edit->before : edit->after);
  CarryTemplate *now = carry_templates_lookup (self, id);

  return edit->before == NULL ? now == NULL : now != NULL && carry_template_equal (now, edit->before);
}

/* The templates as they would be, or NULL if the change does not fit. */
static GPtrArray *
try (CarryTemplates *self, CarryTemplateChange *change)
{
  g_autoptr (GPtrArray) after = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->templates->len; i++)
    g_ptr_array_add (after, g_object_ref (self->templates->pdata[i]));
  for (guint i = 0; i < carry_template_change_get_n_edits (change); i++)
    {
      const CarryTemplateEdit *edit = carry_template_change_get_edit (change, i);
      guint position;

      if (!fits (self, edit))
        return NULL;
      if (edit->before != NULL)
        {
          find (self, carry_template_get_id (edit->before), &position);
          g_ptr_array_remove (after, self->templates->pdata[position]);
        }
      if (edit->after != NULL)
        g_ptr_array_add (after, g_object_ref (edit->after));
    }

  return g_steal_pointer (&after);
}

static gboolean
check_names (GPtrArray *templates, GError **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < templates->len; i++)
    {
      const char *name = carry_template_get_name (templates->pdata[i]);

      if (!g_hash_table_add (names, carry_template_fold_name (name)) ||
          !g_hash_table_add (ids, (gpointer)carry_template_get_id (templates->pdata[i])))
        {
          g_set_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_TAKEN,
                       _ ("There is already a template named “%s”"), name);
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * carry_templates_check:
 * @self: templates
 * @change: a change
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if the change could be applied now, else %FALSE with %CARRY_TEMPLATE_ERROR_CONFLICT or
 *   %CARRY_TEMPLATE_ERROR_TAKEN set
 */
gboolean
carry_templates_check (CarryTemplates *self, CarryTemplateChange *change, GError **error)
{
  g_autoptr (GPtrArray) after = NULL;

  g_return_val_if_fail (CARRY_IS_TEMPLATES (self) && CARRY_IS_TEMPLATE_CHANGE (change), FALSE);

  after = try (self, change);
  if (after != NULL)
    return check_names (after, error);

  g_set_error_literal (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_CONFLICT,
                       _ ("This is no longer possible: the template has changed in the meantime"));

  return FALSE;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  CarryTemplate *one = *(CarryTemplate *const *)a, *other = *(CarryTemplate *const *)b;
  const int order = g_utf8_collate (carry_template_get_name (one), carry_template_get_name (other));

  return order != 0 ? order : strcmp (carry_template_get_id (one), carry_template_get_id (other));
}

/**
 * carry_templates_apply:
 * @self: templates
 * @change: a change
 * @error: return location, or %NULL
 *
 * Makes a change, whole or not at all. Only the diary and who fills it call this.
 *
 * Returns: %TRUE if it was made, else %FALSE with %CARRY_TEMPLATE_ERROR_CONFLICT or %CARRY_TEMPLATE_ERROR_TAKEN set
 */
gboolean
carry_templates_apply (CarryTemplates *self, CarryTemplateChange *change, GError **error)
{
  g_autoptr (GPtrArray) before = NULL;
  guint start = 0, n_before, n_after;

  if (!carry_templates_check (self, change, error))
    return FALSE;

  before = self->templates;
  self->templates = try (self, change);
  g_ptr_array_sort (self->templates, compare_names);

  /* Only what differs is told, so that rows keep their focus. */
  n_before = before->len;
  n_after = self->templates->len;
  while (start < MIN (n_before, n_after) && before->pdata[start] == self->templates->pdata[start])
    start++;
  while (n_before > start && n_after > start &&
         before->pdata[n_before - 1] == self->templates->pdata[n_after - 1])
    {
      n_before--;
      n_after--;
    }
  if (n_before > start || n_after > start)
    g_list_model_items_changed (G_LIST_MODEL (self), start, n_before - start, n_after - start);

  return TRUE;
}
