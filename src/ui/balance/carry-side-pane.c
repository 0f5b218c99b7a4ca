/* carry-side-pane.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-side-pane.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-rhythm-row.h"

#include <glib/gi18n.h>
#include <math.h>

/* Of more exercises only the table tells. */
#define MOST_ROWS 3u

/* A smaller share than this is written as none. */
#define LEAST_SHARE 0.005

/**
 * CarrySidePane:
 *
 * What the left side did beside the right, in sets that were logged for one side, whatever else is counted.
 */
struct _CarrySidePane
{
  GtkBox parent_instance;

  CarryBalance *balance;
  gboolean can_fix;

  GtkBox *rows;
  GtkLabel *note_label;
  CarryAdviceLine *advice;
};

G_DEFINE_FINAL_TYPE (CarrySidePane, carry_side_pane, GTK_TYPE_BOX)

/* “8% more right” */
static char *
describe_difference (gboolean known, double share)
{
  g_autofree char *percent = carry_balance_format_share (fabs (share));

  if (!known)
    return g_strdup ("–");
  if (fabs (share) < LEAST_SHARE)
    return g_strdup (C_ ("sides", "even"));
  if (share > 0.0)
    /* Translators: the right side did so much more than the left, in percent */
    return g_strdup_printf (C_ ("sides", "%s more right"), percent);

  /* Translators: the left side did so much more than the right, in percent */
  return g_strdup_printf (C_ ("sides", "%s more left"), percent);
}

static CarryGrade
grade_of (CarrySideState state)
{
  switch (state)
    {
    case CARRY_SIDE_STATE_EVEN:
      return CARRY_GRADE_GOOD;

    case CARRY_SIDE_STATE_NOTABLE:
    case CARRY_SIDE_STATE_UNEVEN:
      return CARRY_GRADE_FAIR;

    case CARRY_SIDE_STATE_UNKNOWN:
    default:
      return CARRY_GRADE_NONE;
    }
}

static const char *
describe_state (CarrySideState state)
{
  switch (state)
    {
    case CARRY_SIDE_STATE_EVEN:
      /* xgettext:no-c-format */
      return _ ("Less than 10% apart");

    case CARRY_SIDE_STATE_NOTABLE:
      /* xgettext:no-c-format */
      return _ ("10 to 15% apart: worth knowing");

    case CARRY_SIDE_STATE_UNEVEN:
      /* xgettext:no-c-format */
      return _ ("More than 15% apart");

    case CARRY_SIDE_STATE_UNKNOWN:
    default:
      return _ ("Four sets of each side are needed to tell");
    }
}

/* “left 12 sets, right 10 sets” */
static char *
describe_sets (const CarrySideExercise *exercise)
{
  g_autofree char *left = carry_balance_format_sets (exercise->left.sets);
  g_autofree char *right = carry_balance_format_sets (exercise->right.sets);

  /* Translators: sets of the left and of the right side: “left 12 sets · right 10 sets” */
  return g_strdup_printf (_ ("left %s · right %s"), left, right);
}

static void
add_row (CarrySidePane *self, const CarrySideExercise *exercise)
{
  GtkWidget *row = carry_rhythm_row_new (carry_exercise_get_name (exercise->exercise));
  double share = 0.0;
  const gboolean known = carry_side_exercise_get_difference (exercise, &share);
  const CarrySideState state = carry_side_state_of (known, share);
  g_autofree char *value = describe_difference (known, share);
  g_autofree char *caption = describe_sets (exercise);

  carry_rhythm_row_set_number (CARRY_RHYTHM_ROW (row), value, caption);
  carry_rhythm_row_set_grade (CARRY_RHYTHM_ROW (row), grade_of (state), describe_state (state));
  gtk_box_append (self->rows, row);
}

static void
update_note (CarrySidePane *self, const CarrySideBalance *sides)
{
  const guint n_unsaid = carry_side_balance_get_n_unsaid (sides);
  g_autofree char *text = NULL;

  if (carry_side_balance_get_n_exercises (sides) == 0 && n_unsaid == 0)
    text = g_strdup (_ ("No sets of one side logged in this time"));
  else if (n_unsaid > 0)
    text = g_strdup_printf (ngettext ("%u set of one side at a time was logged without saying which",
                                      "%u sets of one side at a time were logged without saying which",
                                      n_unsaid),
                            n_unsaid);

  gtk_label_set_label (self->note_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), text != NULL);
}

static void
update_advice (CarrySidePane *self)
{
  g_autofree char *advice = carry_balance_advise_sides (self->balance);

  carry_advice_line_show_gap (self->advice, advice, self->can_fix);
}

static void
update (CarrySidePane *self)
{
  const CarrySideBalance *sides = carry_balance_get_sides (self->balance);
  const guint n_exercises = carry_side_balance_get_n_exercises (sides);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
  for (guint i = 0; i < MIN (n_exercises, MOST_ROWS); i++)
    add_row (self, carry_side_balance_get_nth (sides, i));

  update_note (self, sides);
  update_advice (self);
}

static void
carry_side_pane_dispose (GObject *object)
{
  CarrySidePane *self = CARRY_SIDE_PANE (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_SIDE_PANE);

  G_OBJECT_CLASS (carry_side_pane_parent_class)->dispose (object);
}

static void
carry_side_pane_class_init (CarrySidePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_side_pane_dispose;

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-side-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySidePane, rows);
  gtk_widget_class_bind_template_child (widget_class, CarrySidePane, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySidePane, advice);
}

static void
carry_side_pane_init (CarrySidePane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_side_pane_set_balance:
 * @self: a pane
 * @balance: the balance to show; set once
 */
void
carry_side_pane_set_balance (CarrySidePane *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_SIDE_PANE (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_side_pane_add_rows:
 * @self: a pane
 * @table: a table with columns for name, of what, and share
 *
 * Adds all exercises to the table of the card.
 */
void
carry_side_pane_add_rows (CarrySidePane *self, CarryTextTable *table)
{
  const CarrySideBalance *sides = carry_balance_get_sides (self->balance);

  for (guint i = 0; i < carry_side_balance_get_n_exercises (sides); i++)
    {
      const CarrySideExercise *exercise = carry_side_balance_get_nth (sides, i);
      double share = 0.0;
      const gboolean known = carry_side_exercise_get_difference (exercise, &share);
      g_autofree char *sets = describe_sets (exercise);
      g_autofree char *difference = describe_difference (known, share);

      carry_text_table_add (table, (const char *const[]){ carry_exercise_get_name (exercise->exercise), sets,
                                                          difference, NULL });
    }
}

/**
 * carry_side_pane_set_can_fix:
 * @self: a pane
 * @can_fix: whether somebody answers the action `balance.fix-gaps`; without, there is no link for it
 */
void
carry_side_pane_set_can_fix (CarrySidePane *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_SIDE_PANE (self));

  self->can_fix = can_fix;
  if (self->balance != NULL)
    update_advice (self);
}
