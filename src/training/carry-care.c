/* carry-care.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-care.h"

#include <glib/gi18n.h>

struct _CarryCare
{
  GObject parent_instance;

  GHashTable *check_ins; /* julian day → CarryCheckIn that is not empty */
  GPtrArray *pauses;     /* of CarryPause, by first day and id */
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryCareSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_QUARK (carry - care - error - quark, carry_care_error)
G_DEFINE_FINAL_TYPE (CarryCare, carry_care, G_TYPE_OBJECT)

static void
carry_care_finalize (GObject *object)
{
  CarryCare *self = CARRY_CARE (object);

  g_hash_table_unref (self->check_ins);
  g_ptr_array_unref (self->pauses);

  G_OBJECT_CLASS (carry_care_parent_class)->finalize (object);
}

static void
carry_care_class_init (CarryCareClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_care_finalize;

  /**
   * CarryCare::changed:
   *
   * Something was said, or a pause came, went or changed.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_care_init (CarryCare *self)
{
  self->check_ins = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->pauses = g_ptr_array_new_with_free_func (g_object_unref);
}

CarryCare *
carry_care_new (void)
{
  return g_object_new (CARRY_TYPE_CARE, NULL);
}

static gpointer
key_of (const GDate *day)
{
  return GUINT_TO_POINTER (g_date_get_julian (day));
}

/* What the runner said of a day; empty if nothing. */
CarryCheckIn
carry_care_get_check_in (CarryCare *self, const GDate *day)
{
  const CarryCheckIn *said;

  g_return_val_if_fail (CARRY_IS_CARE (self) && day != NULL && g_date_valid (day), (CarryCheckIn){ 0 });

  said = g_hash_table_lookup (self->check_ins, key_of (day));

  return said != NULL ? *said : (CarryCheckIn){ 0 };
}

/**
 * carry_care_get_pause_on:
 * @self: a care
 * @day: a valid day
 *
 * Returns: (transfer none) (nullable): the pause that holds @day; the one that began last if there are several
 */
CarryPause *
carry_care_get_pause_on (CarryCare *self, const GDate *day)
{
  g_return_val_if_fail (CARRY_IS_CARE (self) && day != NULL && g_date_valid (day), NULL);

  for (guint i = self->pauses->len; i > 0; i--)
    if (carry_pause_holds (self->pauses->pdata[i - 1], day))
      return self->pauses->pdata[i - 1];

  return NULL;
}

static gboolean
find_pause (CarryCare *self, const char *id, guint *index)
{
  for (guint i = 0; i < self->pauses->len; i++)
    if (g_str_equal (carry_pause_get_id (self->pauses->pdata[i]), id))
      {
        *index = i;
        return TRUE;
      }

  return FALSE;
}

CarryPause *
carry_care_lookup_pause (CarryCare *self, const char *id)
{
  guint index;

  g_return_val_if_fail (CARRY_IS_CARE (self) && id != NULL, NULL);

  return find_pause (self, id, &index) ? self->pauses->pdata[index] : NULL;
}

/**
 * carry_care_list_pauses:
 * @self: a care
 * @first: a valid day
 * @last: a valid day
 *
 * Returns: (transfer full) (element-type CarryPause): the pauses that hold a day from @first to @last, by first day
 */
GPtrArray *
carry_care_list_pauses (CarryCare *self, const GDate *first, const GDate *last)
{
  GPtrArray *found;

  g_return_val_if_fail (CARRY_IS_CARE (self) && g_date_valid (first) && g_date_valid (last), NULL);

  found = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->pauses->len; i++)
    {
      CarryPause *pause = self->pauses->pdata[i];
      const GDate *end = carry_pause_get_last (pause);

      if (g_date_compare (carry_pause_get_first (pause), last) <= 0 &&
          (end == NULL || g_date_compare (end, first) >= 0))
        g_ptr_array_add (found, g_object_ref (pause));
    }

  return found;
}

static gboolean
fits (CarryCare *self, const CarryCareEdit *edit)
{
  CarryPause *pause = edit->pause_before != NULL ? edit->pause_before : edit->pause_after;
  CarryPause *now;

  if (pause == NULL)
    {
      const CarryCheckIn said = carry_care_get_check_in (self, &edit->day);

      return carry_check_in_equal (&said, &edit->before);
    }

  now = carry_care_lookup_pause (self, carry_pause_get_id (pause));

  return edit->pause_before == NULL ? now == NULL
                                    : now != NULL && carry_pause_equal (now, edit->pause_before);
}

/**
 * carry_care_check:
 * @self: a care
 * @change: a change
 * @error: return location, or %NULL
 *
 * Returns: %TRUE if the change could be applied now, else %FALSE with %CARRY_CARE_ERROR_CONFLICT set
 */
gboolean
carry_care_check (CarryCare *self, CarryCareChange *change, GError **error)
{
  g_return_val_if_fail (CARRY_IS_CARE (self) && CARRY_IS_CARE_CHANGE (change), FALSE);

  for (guint i = 0; i < carry_care_change_get_n_edits (change); i++)
    if (!fits (self, carry_care_change_get_edit (change, i)))
      {
        g_set_error_literal (error, CARRY_CARE_ERROR, CARRY_CARE_ERROR_CONFLICT,
                             _ ("This is no longer possible: what you said of these days has changed in the "
                                "meantime"));
        return FALSE;
      }

  return TRUE;
}

static int
compare_pauses (gconstpointer a, gconstpointer b)
{
  CarryPause *first = *(CarryPause *const *)a;
  CarryPause *second = *(CarryPause *const *)b;
  const int order = g_date_compare (carry_pause_get_first (first), carry_pause_get_first (second));

  return order != 0 ? order : strcmp (carry_pause_get_id (first), carry_pause_get_id (second));
}

static void
apply_edit (CarryCare *self, const CarryCareEdit *edit)
{
  guint index;

  if (edit->pause_before == NULL && edit->pause_after == NULL)
    {
      if (carry_check_in_is_empty (&edit->after))
        g_hash_table_remove (self->check_ins, key_of (&edit->day));
      else
        g_hash_table_insert (self->check_ins, key_of (&edit->day),
                             g_memdup2 (&edit->after, sizeof edit->after));
      return;
    }

  if (edit->pause_before != NULL && find_pause (self, carry_pause_get_id (edit->pause_before), &index))
    g_ptr_array_remove_index (self->pauses, index);
  if (edit->pause_after != NULL)
    g_ptr_array_add (self->pauses, g_object_ref (edit->pause_after));
  g_ptr_array_sort (self->pauses, compare_pauses);
}

/**
 * carry_care_apply:
 * @self: a care
 * @change: a change
 * @error: return location, or %NULL
 *
 * Makes a change, whole or not at all. Only the diary and who fills it call this.
 *
 * Returns: %TRUE if it was made, else %FALSE with %CARRY_CARE_ERROR_CONFLICT set
 */
gboolean
carry_care_apply (CarryCare *self, CarryCareChange *change, GError **error)
{
  if (!carry_care_check (self, change, error))
    return FALSE;

  for (guint i = 0; i < carry_care_change_get_n_edits (change); i++)
    apply_edit (self, carry_care_change_get_edit (change, i));

  if (carry_care_change_get_n_edits (change) > 0)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return TRUE;
}
