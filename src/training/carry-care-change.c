/* carry-care-change.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-care-change.h"

/* A pause that is open concerns all that is planned; nothing is planned further ahead than this. */
#define OPEN_DAYS 731

struct _CarryCareChange
{
  GObject parent_instance;

  GArray *edits; /* of CarryCareEdit */
};

G_DEFINE_FINAL_TYPE (CarryCareChange, carry_care_change, G_TYPE_OBJECT)

static void
edit_clear (gpointer data)
{
  CarryCareEdit *edit = data;

  g_clear_object (&edit->pause_before);
  g_clear_object (&edit->pause_after);
}

static void
carry_care_change_finalize (GObject *object)
{
  g_array_unref (CARRY_CARE_CHANGE (object)->edits);

  G_OBJECT_CLASS (carry_care_change_parent_class)->finalize (object);
}

static void
carry_care_change_class_init (CarryCareChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_care_change_finalize;
}

static void
carry_care_change_init (CarryCareChange *self)
{
  self->edits = g_array_new (FALSE, TRUE, sizeof (CarryCareEdit));
  g_array_set_clear_func (self->edits, edit_clear);
}

/**
 * carry_care_change_new:
 *
 * Returns: (transfer full): a change without edits
 */
CarryCareChange *
carry_care_change_new (void)
{
  return g_object_new (CARRY_TYPE_CARE_CHANGE, NULL);
}

/**
 * carry_care_change_check_in:
 * @self: a change that is being built
 * @day: a valid day
 * @before: what was said of it
 * @after: what will be said of it
 *
 * The runner says how they are on a day, or takes it back.
 */
void
carry_care_change_check_in (CarryCareChange *self,
                            const GDate *day,
                            const CarryCheckIn *before,
                            const CarryCheckIn *after)
{
  CarryCareEdit edit = { 0 };

  g_return_if_fail (CARRY_IS_CARE_CHANGE (self) && day != NULL && g_date_valid (day));
  g_return_if_fail (carry_check_in_is_valid (before) && carry_check_in_is_valid (after));

  edit.day = *day;
  edit.before = *before;
  edit.after = *after;
  g_array_append_val (self->edits, edit);
}

/**
 * carry_care_change_pause:
 * @self: a change that is being built
 * @before: (nullable): the pause as it is
 * @after: (nullable): the pause as it will be, of the same id
 *
 * A pause comes, goes, or takes the place of another.
 */
void
carry_care_change_pause (CarryCareChange *self, CarryPause *before, CarryPause *after)
{
  CarryCareEdit edit = { 0 };

  g_return_if_fail (CARRY_IS_CARE_CHANGE (self));
  g_return_if_fail (before != NULL || after != NULL);
  g_return_if_fail (before == NULL || after == NULL ||
                    g_str_equal (carry_pause_get_id (before), carry_pause_get_id (after)));

  g_set_object (&edit.pause_before, before);
  g_set_object (&edit.pause_after, after);
  g_array_append_val (self->edits, edit);
}

guint
carry_care_change_get_n_edits (CarryCareChange *self)
{
  g_return_val_if_fail (CARRY_IS_CARE_CHANGE (self), 0);
  return self->edits->len;
}

/* The edit of a number from 0; owned by the change. */
const CarryCareEdit *
carry_care_change_get_edit (CarryCareChange *self, guint edit)
{
  g_return_val_if_fail (CARRY_IS_CARE_CHANGE (self) && edit < self->edits->len, NULL);
  return &g_array_index (self->edits, CarryCareEdit, edit);
}

static void
widen (GDate *first, GDate *last, const GDate *from, const GDate *to)
{
  if (!g_date_valid (first) || g_date_compare (from, first) < 0)
    *first = *from;
  if (!g_date_valid (last) || g_date_compare (to, last) > 0)
    *last = *to;
}

static void
widen_by_pause (GDate *first, GDate *last, CarryPause *pause)
{
  GDate end;

  if (pause == NULL)
    return;

  end = *carry_pause_get_first (pause);
  if (carry_pause_get_last (pause) != NULL)
    end = *carry_pause_get_last (pause);
  else
    g_date_add_days (&end, OPEN_DAYS);
  widen (first, last, carry_pause_get_first (pause), &end);
}

/**
 * carry_care_change_get_span:
 * @self: a change
 * @first: (inout): a day, or not valid
 * @last: (inout): a day, or not valid
 *
 * Widens a span of days by those that the change concerns.
 *
 * Returns: whether the span holds any day then
 */
gboolean
carry_care_change_get_span (CarryCareChange *self, GDate *first, GDate *last)
{
  g_return_val_if_fail (CARRY_IS_CARE_CHANGE (self), FALSE);

  for (guint i = 0; i < self->edits->len; i++)
    {
      const CarryCareEdit *edit = &g_array_index (self->edits, CarryCareEdit, i);

      if (g_date_valid (&edit->day))
        widen (first, last, &edit->day, &edit->day);
      widen_by_pause (first, last, edit->pause_before);
      widen_by_pause (first, last, edit->pause_after);
    }

  return g_date_valid (first);
}

/**
 * carry_care_change_invert:
 * @self: a change
 *
 * Returns: (transfer full): the change that takes this one back
 */
CarryCareChange *
carry_care_change_invert (CarryCareChange *self)
{
  CarryCareChange *inverse;

  g_return_val_if_fail (CARRY_IS_CARE_CHANGE (self), NULL);

  inverse = carry_care_change_new ();
  for (guint i = self->edits->len; i > 0; i--)
    {
      const CarryCareEdit *edit = &g_array_index (self->edits, CarryCareEdit, i - 1);

      if (g_date_valid (&edit->day))
        carry_care_change_check_in (inverse, &edit->day, &edit->after, &edit->before);
      else
        carry_care_change_pause (inverse, edit->pause_after, edit->pause_before);
    }

  return inverse;
}

/* An edit of the same day or pause, or the number of edits. */
static guint
find_edit (CarryCareChange *self, const CarryCareEdit *edit)
{
  CarryPause *pause = edit->pause_before != NULL ? edit->pause_before : edit->pause_after;
  guint i = 0;

  for (; i < self->edits->len; i++)
    {
      const CarryCareEdit *other = &g_array_index (self->edits, CarryCareEdit, i);
      CarryPause *other_pause = other->pause_before != NULL ? other->pause_before : other->pause_after;

      if ((pause == NULL) != (other_pause == NULL))
        continue;
      if (pause != NULL ? g_str_equal (carry_pause_get_id (pause), carry_pause_get_id (other_pause))
                        : g_date_compare (&edit->day, &other->day) == 0)
        break;
    }

  return i;
}

static gboolean
is_idle (const CarryCareEdit *edit)
{
  if (edit->pause_before != NULL && edit->pause_after != NULL)
    return carry_pause_equal (edit->pause_before, edit->pause_after);

  return edit->pause_before == NULL && edit->pause_after == NULL &&
         carry_check_in_equal (&edit->before, &edit->after);
}

static void
follow (CarryCareChange *self, const CarryCareEdit *edit)
{
  const guint index = find_edit (self, edit);

  if (index < self->edits->len)
    {
      CarryCareEdit *earlier = &g_array_index (self->edits, CarryCareEdit, index);

      earlier->after = edit->after;
      g_set_object (&earlier->pause_after, edit->pause_after);
      if (is_idle (earlier))
        g_array_remove_index (self->edits, index);
    }
  else if (edit->pause_before != NULL || edit->pause_after != NULL)
    carry_care_change_pause (self, edit->pause_before, edit->pause_after);
  else
    carry_care_change_check_in (self, &edit->day, &edit->before, &edit->after);
}

/**
 * carry_care_change_join:
 * @first: a change
 * @second: the one that came next
 *
 * Returns: (transfer full): the change that does both at once
 */
CarryCareChange *
carry_care_change_join (CarryCareChange *first, CarryCareChange *second)
{
  CarryCareChange *both;

  g_return_val_if_fail (CARRY_IS_CARE_CHANGE (first) && CARRY_IS_CARE_CHANGE (second), NULL);

  both = carry_care_change_new ();
  for (guint i = 0; i < first->edits->len; i++)
    follow (both, carry_care_change_get_edit (first, i));
  for (guint i = 0; i < second->edits->len; i++)
    follow (both, carry_care_change_get_edit (second, i));

  return both;
}
