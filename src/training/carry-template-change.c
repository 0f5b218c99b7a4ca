/* carry-template-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-template-change.h"

struct _CarryTemplateChange
{
  GObject parent_instance;

  GArray *edits; /* of CarryTemplateEdit */
};

G_DEFINE_FINAL_TYPE (CarryTemplateChange, carry_template_change, G_TYPE_OBJECT)

static void
edit_clear (gpointer data)
{
  CarryTemplateEdit *edit = data;

  g_clear_object (&edit->before);
  g_clear_object (&edit->after);
}

static void
carry_template_change_finalize (GObject *object)
{
  g_array_unref (CARRY_TEMPLATE_CHANGE (object)->edits);

  G_OBJECT_CLASS (carry_template_change_parent_class)->finalize (object);
}

static void
carry_template_change_class_init (CarryTemplateChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_template_change_finalize;
}

static void
carry_template_change_init (CarryTemplateChange *self)
{
  self->edits = g_array_new (FALSE, TRUE, sizeof (CarryTemplateEdit));
  g_array_set_clear_func (self->edits, edit_clear);
}

/**
 * carry_template_change_new:
 *
 * Returns: (transfer full): a change without edits
 */
CarryTemplateChange *
carry_template_change_new (void)
{
  return g_object_new (CARRY_TYPE_TEMPLATE_CHANGE, NULL);
}

/**
 * carry_template_change_add:
 * @self: a change that is being built
 * @before: (nullable): the template as it is, or %NULL if it comes
 * @after: (nullable): the template as it will be, of the same id, or %NULL if it goes
 */
void
carry_template_change_add (CarryTemplateChange *self, CarryTemplate *before, CarryTemplate *after)
{
  CarryTemplateEdit edit = { 0 };

  g_return_if_fail (CARRY_IS_TEMPLATE_CHANGE (self));
  g_return_if_fail (before != NULL || after != NULL);
  g_return_if_fail (before == NULL || after == NULL ||
                    g_str_equal (carry_template_get_id (before), carry_template_get_id (after)));

  g_set_object (&edit.before, before);
  g_set_object (&edit.after, after);
  g_array_append_val (self->edits, edit);
}

guint
carry_template_change_get_n_edits (CarryTemplateChange *self)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE_CHANGE (self), 0);
  return self->edits->len;
}

/* The edit of a number from 0; owned by the change. */
const CarryTemplateEdit *
carry_template_change_get_edit (CarryTemplateChange *self, guint edit)
{
  g_return_val_if_fail (CARRY_IS_TEMPLATE_CHANGE (self) && edit < self->edits->len, NULL);
  return &g_array_index (self->edits, CarryTemplateEdit, edit);
}

/**
 * carry_template_change_invert:
 * @self: a change
 *
 * Returns: (transfer full): the change that takes this one back
 */
CarryTemplateChange *
carry_template_change_invert (CarryTemplateChange *self)
{
  CarryTemplateChange *inverse;

  g_return_val_if_fail (CARRY_IS_TEMPLATE_CHANGE (self), NULL);

  inverse = carry_template_change_new ();
  for (guint i = self->edits->len; i > 0; i--)
    {
      const CarryTemplateEdit *edit = carry_template_change_get_edit (self, i - 1);

      carry_template_change_add (inverse, edit->after, edit->before);
    }

  return inverse;
}

static const char *
id_of (const CarryTemplateEdit *edit)
{
  return carry_template_get_id (edit->before != NULL ? edit->before : edit->after);
}

static void
follow (CarryTemplateChange *self, const CarryTemplateEdit *edit)
{
  for (guint i = 0; i < self->edits->len; i++)
    {
      CarryTemplateEdit *earlier = &g_array_index (self->edits, CarryTemplateEdit, i);

      if (!g_str_equal (id_of (earlier), id_of (edit)))
        continue;

      g_set_object (&earlier->after, edit->after);
      if (earlier->before == NULL
              ? earlier->after == NULL
              : earlier->after != NULL && carry_template_equal (earlier->before, earlier->after))
        g_array_remove_index (self->edits, i);
      return;
    }

  carry_template_change_add (self, edit->before, edit->after);
}

/**
 * carry_template_change_join:
 * @first: a change
 * @second: the one that came next
 *
 * Returns: (transfer full): the change that does both at once
 */
CarryTemplateChange *
carry_template_change_join (CarryTemplateChange *first, CarryTemplateChange *second)
{
  CarryTemplateChange *both;

  g_return_val_if_fail (CARRY_IS_TEMPLATE_CHANGE (first) && CARRY_IS_TEMPLATE_CHANGE (second), NULL);

  both = carry_template_change_new ();
  for (guint i = 0; i < first->edits->len; i++)
    follow (both, carry_template_change_get_edit (first, i));
  for (guint i = 0; i < second->edits->len; i++)
    follow (both, carry_template_change_get_edit (second, i));

  return both;
}
