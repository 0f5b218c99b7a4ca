/* carry-linear-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-linear-week.h"

/* A week as a 0-1 linear programme, in points:
 *
 * minimise the costs of the places that are taken and of the pairs of them; each class of sessions takes as many
 * places as there are sessions, a day at most one, and the days without a run no more than may be used. Of two
 * places that are too near at most one is taken; two that cost points together are joined by a variable of
 * their own, which must be 1 when both are taken. */

/* GLPK counts from 1; 0 is for a place that is forbidden. */
#define NOT_THERE 0

typedef struct
{
  const CarryWeekTable *table;
  glp_prob *programme;
  gsize n_cells;
  int *columns; /* of each class and slot */
  int *indices; /* of one row, from 1 */
  double *values;
} Building;

static int
slot_of (const Building *self, gsize cell)
{
  return (int)(cell % self->table->n_slots);
}

static void
add_column (Building *self, gsize cell)
{
  const int cost = self->table->costs[cell];

  if (cost >= CARRY_POINTS_BLOCKED)
    {
      self->columns[cell] = NOT_THERE;
      return;
    }

  self->columns[cell] = glp_add_cols (self->programme, 1);
  glp_set_col_kind (self->programme, self->columns[cell], GLP_BV);
  glp_set_obj_coef (self->programme, self->columns[cell], (double)cost / CARRY_POINT);
}

static void
add_row (Building *self, int n, int type, double bound)
{
  const int row = glp_add_rows (self->programme, 1);

  glp_set_row_bnds (self->programme, row, type, bound, bound);
  glp_set_mat_row (self->programme, row, n, self->indices, self->values);
}

static void
add_class (Building *self, guint class)
{
  int n = 0;

  for (gsize cell = (gsize) class * self->table->n_slots; cell < (gsize)(class + 1) * self->table->n_slots;
       cell++)
    {
      if (self->columns[cell] == NOT_THERE)
        continue;

      self->indices[++n] = self->columns[cell];
      self->values[n] = 1;
    }

  add_row (self, n, GLP_FX, self->table->classes[class].n);
}

/* At most @most of all places on the days of a set. */
static void
add_days (Building *self, guint days, guint most)
{
  int n = 0;

  for (gsize cell = 0; cell < self->n_cells; cell++)
    {
      if (self->columns[cell] == NOT_THERE || (days >> self->table->days[slot_of (self, cell)] & 1u) == 0)
        continue;

      self->indices[++n] = self->columns[cell];
      self->values[n] = 1;
    }

  if (n > 0)
    add_row (self, n, GLP_UP, most);
}

static void
add_pair (Building *self, gsize a, gsize b)
{
  const int cost = self->table->pairs[a * self->n_cells + b];
  int n = 2;

  /* One a day rules those of one day out already. */
  if (cost == 0 || self->columns[a] == NOT_THERE || self->columns[b] == NOT_THERE ||
      self->table->days[slot_of (self, a)] == self->table->days[slot_of (self, b)])
    return;

  self->indices[1] = self->columns[a];
  self->indices[2] = self->columns[b];
  self->values[1] = self->values[2] = 1;

  if (cost < CARRY_POINTS_BLOCKED)
    {
      n = 3;
      self->indices[3] = glp_add_cols (self->programme, 1);
      self->values[3] = -1;
      glp_set_col_bnds (self->programme, self->indices[3], GLP_DB, 0, 1);
      glp_set_obj_coef (self->programme, self->indices[3], (double)cost / CARRY_POINT);
    }

  add_row (self, n, GLP_UP, 1);
}

/**
 * carry_linear_week_new:
 * @table: a week whose costs as a whole (S5b, S10) are switched off
 *
 * Writes a week down for a general solver.
 *
 * Returns: (transfer full): the programme
 */
glp_prob *
carry_linear_week_new (const CarryWeekTable *table)
{
  const gsize n_cells = (gsize)table->n_classes * table->n_slots;
  g_autofree int *columns = g_new0 (int, n_cells + 1);
  g_autofree int *indices = g_new0 (int, n_cells + 4);
  g_autofree double *values = g_new0 (double, n_cells + 4);
  Building self = {
    .table = table,
    .programme = glp_create_prob (),
    .n_cells = n_cells,
    .columns = columns,
    .indices = indices,
    .values = values,
  };

  glp_set_obj_dir (self.programme, GLP_MIN);

  for (gsize cell = 0; cell < n_cells; cell++)
    add_column (&self, cell);
  for (guint class = 0; class < table->n_classes; class ++)
    add_class (&self, class);
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    add_days (&self, CARRY_BIT (day), 1);
  add_days (&self, table->rest_days, table->n_spare_rest_days);
  for (gsize a = 0; a < n_cells; a++)
    for (gsize b = a + 1; b < n_cells; b++)
      add_pair (&self, a, b);

  return self.programme;
}

/**
 * carry_linear_week_solve:
 * @self: a programme
 * @points: (out): what its optimum costs
 *
 * Solves a programme in the ordinary way: presolved, then branch and cut.
 *
 * Returns: whether there is a layout
 */
gboolean
carry_linear_week_solve (glp_prob *self, double *points)
{
  glp_iocp options;

  glp_init_iocp (&options);
  options.msg_lev = GLP_MSG_OFF;
  options.presolve = GLP_ON;

  if (glp_intopt (self, &options) != 0 || glp_mip_status (self) != GLP_OPT)
    return FALSE;

  *points = glp_mip_obj_val (self);

  return TRUE;
}

/**
 * carry_linear_week_solve_tuned:
 * @self: a programme
 * @points: (out): what its optimum costs
 *
 * Solves a programme in the way that turned out the quickest for weeks: the relaxation with the dual simplex method,
 * then branch and cut, nothing presolved.
 *
 * Returns: whether there is a layout
 */
gboolean
carry_linear_week_solve_tuned (glp_prob *self, double *points)
{
  glp_smcp relaxed;
  glp_iocp whole;

  glp_init_smcp (&relaxed);
  relaxed.msg_lev = GLP_MSG_OFF;
  relaxed.meth = GLP_DUALP;
  glp_init_iocp (&whole);
  whole.msg_lev = GLP_MSG_OFF;
  glp_term_out (GLP_OFF);

  glp_adv_basis (self, 0);
  if (glp_simplex (self, &relaxed) != 0 || glp_get_status (self) != GLP_OPT ||
      glp_intopt (self, &whole) != 0 || glp_mip_status (self) != GLP_OPT)
    return FALSE;

  *points = glp_mip_obj_val (self);

  return TRUE;
}
