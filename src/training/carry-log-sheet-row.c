/* carry-log-sheet-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-log-sheet-row.h"

#include "carry-set-line.h"

static void
cell_clear (gpointer data)
{
  CarryLogSheetCell *cell = data;

  g_free (cell->text);
  g_free (cell->written);
}

static void
append_cell (CarryLogSheetRow *self, const CarrySet *set)
{
  CarryLogSheetCell cell = { .text = g_strdup ("") };

  if (set != NULL)
    {
      g_free (cell.text);
      cell.text = carry_set_line_format (set, carry_athlete_get_units (self->athlete));
      cell.written = g_strdup (cell.text);
      cell.set = *set;
    }

  g_array_append_val (self->cells, cell);
}

static guint
count_planned (const CarryLogSheetRow *self)
{
  return carry_prescription_get_dose (carry_item_get_prescription (self->item))->sets;
}

/**
 * carry_log_sheet_row_new:
 * @item: an exercise of a session
 * @athlete: the runner, whose units and implements loads are written in
 *
 * Returns: (transfer full): its row, with what was logged of it, or else a cell for each set that was planned
 */
CarryLogSheetRow *
carry_log_sheet_row_new (CarryItem *item, CarryAthlete *athlete)
{
  CarryLogSheetRow *self = g_new0 (CarryLogSheetRow, 1);
  guint n_sets;
  const CarrySet *sets = carry_item_get_sets (item, &n_sets);

  self->item = g_object_ref (item);
  self->athlete = g_object_ref (athlete);
  self->cells = g_array_new (FALSE, FALSE, sizeof (CarryLogSheetCell));
  g_array_set_clear_func (self->cells, cell_clear);
  self->skipped = carry_item_is_logged (item) && n_sets == 0;
  for (guint i = 0; i < n_sets; i++)
    append_cell (self, &sets[i]);
  for (guint i = n_sets; i < (n_sets > 0 ? n_sets : count_planned (self)); i++)
    append_cell (self, NULL);

  return self;
}

void
carry_log_sheet_row_free (CarryLogSheetRow *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->item);
  g_object_unref (self->athlete);
  g_array_unref (self->cells);
  g_free (self);
}

/* Adds an empty cell. */
void
carry_log_sheet_row_append (CarryLogSheetRow *self)
{
  append_cell (self, NULL);
}

/**
 * carry_log_sheet_row_swap:
 * @self: a row
 * @item: what was done instead
 *
 * Makes it the row of another exercise. What is written stays as text; empty cells are as many as that one needs.
 */
void
carry_log_sheet_row_swap (CarryLogSheetRow *self, CarryItem *item)
{
  g_set_object (&self->item, item);
  self->skipped = FALSE;
  for (guint i = self->cells->len; i > 0; i--)
    {
      CarryLogSheetCell *cell = &g_array_index (self->cells, CarryLogSheetCell, i - 1);

      g_clear_pointer (&cell->written, g_free);
      if (*cell->text == '\0')
        g_array_remove_index (self->cells, i - 1);
    }
  while (self->cells->len < count_planned (self))
    append_cell (self, NULL);
}

/* The sets of a cell, none if it is empty; %NULL with @error set. @load_kg is the load so far, and follows. */
static GArray *
read_cell (const CarryLogSheetRow *self, const CarryLogSheetCell *cell, double *load_kg, GError **error)
{
  const CarrySetLineContext context = {
    .item = self->item,
    .form = carry_load_form_of (carry_item_get_exercise (self->item), self->athlete),
    .load_kg = *load_kg,
  };
  GArray *sets;

  if (cell->written != NULL && g_str_equal (cell->text, cell->written))
    {
      sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
      g_array_append_val (sets, cell->set);
    }
  else
    {
      sets = carry_set_line_parse (cell->text, &context, error);
    }

  /* A warm-up says nothing of the work. */
  if (sets != NULL && sets->len > 0 && !g_array_index (sets, CarrySet, 0).warm_up)
    *load_kg = g_array_index (sets, CarrySet, 0).load_kg;

  return sets;
}

/**
 * carry_log_sheet_row_read:
 * @self: a row
 * @n_cells: up to which cell
 * @n_last: (out) (optional): how many of the sets the last of these cells says; with it, cells before that cannot be
 *   read are passed over
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable) (element-type CarrySet): the sets that are written; %NULL with a
 *   #CarrySetLineError set
 */
GArray *
carry_log_sheet_row_read (const CarryLogSheetRow *self, guint n_cells, guint *n_last, GError **error)
{
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  double load_kg = carry_set_line_get_planned (self->item).load_kg;

  for (guint i = 0; i < n_cells; i++)
    {
      g_autoptr (GError) reason = NULL;
      g_autoptr (GArray) read =
          read_cell (self, &g_array_index (self->cells, CarryLogSheetCell, i), &load_kg, &reason);

      if (read == NULL && (n_last == NULL || i + 1 == n_cells))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return NULL;
        }
      if (n_last != NULL)
        *n_last = read != NULL ? read->len : 0;
      if (read != NULL)
        g_array_append_vals (sets, read->data, read->len);
    }

  return g_steal_pointer (&sets);
}

/**
 * carry_log_sheet_row_count_errors:
 * @self: a row
 * @first: (out): the first cell that cannot be read, if there is one
 *
 * Returns: how many cells cannot be read; none of a row that is skipped
 */
guint
carry_log_sheet_row_count_errors (const CarryLogSheetRow *self, guint *first)
{
  double load_kg = carry_set_line_get_planned (self->item).load_kg;
  guint n_errors = 0;

  for (guint i = 0; !self->skipped && i < self->cells->len; i++)
    {
      g_autoptr (GArray) sets =
          read_cell (self, &g_array_index (self->cells, CarryLogSheetCell, i), &load_kg, NULL);

      if (sets == NULL && n_errors++ == 0)
        *first = i;
    }

  return n_errors;
}

/* The exercise with what is written in its row; %NULL with a #CarrySetLineError set. */
CarryItem *
carry_log_sheet_row_create_item (const CarryLogSheetRow *self, GError **error)
{
  g_autoptr (GArray) sets = NULL;

  if (self->skipped)
    return carry_item_with_sets (self->item, NULL, 0);

  sets = carry_log_sheet_row_read (self, self->cells->len, NULL, error);
  if (sets == NULL)
    return NULL;
  if (sets->len == 0)
    return carry_item_without_sets (self->item);

  return carry_item_with_sets (self->item, (const CarrySet *)(gpointer)sets->data, sets->len);
}
