/* carry-set-table.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-set-table.h"

#include "carry-measure.h"
#include "carry-set-values.h"
#include "carry-set-words.h"
#include "carry-workout-words.h"

#include <glib/gi18n.h>

/**
 * CarrySetTable:
 *
 * The sets of one exercise of a workout, a row each. It follows the exercise: a set that changes changes its row and no
 * other. What the runner does to a row is told by signals.
 *
 * Keys: left and right go between the numbers of a set, up and down between sets.
 */
struct _CarrySetTable
{
  AdwBin parent_instance;

  CarryWorkoutExercise *exercise; /* or NULL */
  CarryExerciseOccasion *last;    /* or NULL */
  CarrySetScale scale;
  gboolean narrow;

  GtkWidget *header;
  GtkWidget *check_header;
  GtkWidget *title_header;
  GtkWidget *column_headers;
  GtkLabel *last_header;
  GtkWidget *rows;
  GtkSizeGroup *check_group;
  GtkSizeGroup *title_group;
  GtkSizeGroup *last_group;
  GtkWidget *headers[CARRY_N_SET_FIELDS];
};

typedef enum
{
  SIGNAL_TYPE_REQUESTED,
  SIGNAL_COMPLETE_REQUESTED,
  SIGNAL_REOPEN_REQUESTED,
} CarrySetTableSignal;

static guint signals[SIGNAL_REOPEN_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarrySetTable, carry_set_table, ADW_TYPE_BIN)

static CarryWorkoutSet *
set_of (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "set");
}

/* What was done last time in the set of this number and side. */
static char *
create_last (CarrySetTable *self, CarryWorkoutSet *set)
{
  const CarrySet *sets;
  guint n_sets, number = 0;

  if (self->last == NULL)
    return g_strdup ("");

  sets = carry_item_get_sets (carry_exercise_occasion_get_item (self->last), &n_sets);
  for (guint i = 0; i < n_sets; i++)
    if (sets[i].warm_up == carry_workout_set_is_warm_up (set) &&
        sets[i].side == carry_workout_set_get_side (set) && ++number == carry_workout_set_get_number (set))
      return carry_workout_describe_last (&sets[i], self->scale.form.units);

  return g_strdup ("");
}

static CarrySetState
state_of (CarryWorkoutSet *set)
{
  if (carry_workout_set_is_done (set))
    return CARRY_SET_STATE_DONE;

  return carry_workout_set_is_current (set) ? CARRY_SET_STATE_CURRENT : CARRY_SET_STATE_OPEN;
}

static void
update_row (GtkWidget *row)
{
  CarrySetTable *self = CARRY_SET_TABLE (gtk_widget_get_ancestor (row, CARRY_TYPE_SET_TABLE));
  CarryWorkoutSet *set = set_of (row);
  const CarrySet *values = carry_workout_set_get_values (set);
  g_autofree char *title = carry_workout_set_create_title (set);
  g_autofree char *last = create_last (self, set);
  CarrySetRowFacts facts = {
    .title = title, .state = state_of (set), .last = last, .warm_up = carry_workout_set_is_warm_up (set)
  };

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    facts.values[i] = carry_set_scale_read (&self->scale, values, (CarrySetField)i);
  carry_set_row_show (CARRY_SET_ROW (row), &facts);
}

static void
type (CarrySetTable *self, GtkWidget *row, const CarrySet *values)
{
  g_signal_emit (self, signals[SIGNAL_TYPE_REQUESTED], 0, set_of (row), values);
}

static void
on_step_requested (CarrySetTable *self, guint field, int direction, GtkWidget *row)
{
  CarrySet values = *carry_workout_set_get_values (set_of (row));

  carry_set_scale_step (&self->scale, &values, (CarrySetField)field, direction);
  type (self, row, &values);
}

static void
on_value_requested (CarrySetTable *self, guint field, double value, GtkWidget *row)
{
  CarrySet values = *carry_workout_set_get_values (set_of (row));

  carry_set_scale_write (&self->scale, &values, (CarrySetField)field, value);
  type (self, row, &values);
}

static void
on_done_requested (CarrySetTable *self, gboolean done, GtkWidget *row)
{
  g_signal_emit (self, signals[done ? SIGNAL_COMPLETE_REQUESTED : SIGNAL_REOPEN_REQUESTED], 0, set_of (row));
}

static GtkWidget *
get_nth_row (CarrySetTable *self, guint position)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

/* Making rows costs more than all else that happens when the next exercise comes, so those left over are kept, hidden
 * behind the others, and have no set. */
static GtkWidget *
create_row (CarrySetTable *self)
{
  GtkWidget *row = carry_set_row_new ();

  carry_set_row_set_narrow (CARRY_SET_ROW (row), self->narrow);
  g_signal_connect_object (row, "step-requested", G_CALLBACK (on_step_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "value-requested", G_CALLBACK (on_value_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "done-requested", G_CALLBACK (on_done_requested), self, G_CONNECT_SWAPPED);
  gtk_size_group_add_widget (self->check_group, carry_set_row_get_check (CARRY_SET_ROW (row)));
  gtk_size_group_add_widget (self->title_group, carry_set_row_get_title_label (CARRY_SET_ROW (row)));
  if (!self->narrow)
    gtk_size_group_add_widget (self->last_group, carry_set_row_get_last_label (CARRY_SET_ROW (row)));
  gtk_box_append (GTK_BOX (self->rows), row);

  return row;
}

static GtkWidget *
find_spare_row (CarrySetTable *self)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  while (row != NULL && set_of (row) != NULL)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static void
insert_row (CarrySetTable *self, guint position, CarryWorkoutSet *set)
{
  GtkWidget *spare = find_spare_row (self);
  GtkWidget *row = spare != NULL ? spare : create_row (self);
  GtkWidget *before = position > 0 ? get_nth_row (self, position - 1) : NULL;
  CarrySetColumn columns[CARRY_N_SET_FIELDS];

  gtk_box_reorder_child_after (GTK_BOX (self->rows), row, before);
  g_object_set_data_full (G_OBJECT (row), "set", g_object_ref (set), g_object_unref);
  carry_set_scale_get_columns (&self->scale, columns);
  carry_set_row_set_columns (CARRY_SET_ROW (row), columns);
  g_signal_connect_object (set, "notify", G_CALLBACK (update_row), row, G_CONNECT_SWAPPED);
  update_row (row);
  gtk_widget_set_visible (row, TRUE);
}

static void
release_row (GtkWidget *row)
{
  g_signal_handlers_disconnect_by_func (set_of (row), update_row, row);
  g_object_set_data (G_OBJECT (row), "set", NULL);
  carry_set_row_cancel (CARRY_SET_ROW (row));
}

static void
on_sets_changed (CarrySetTable *self, guint position, guint removed, guint added)
{
  while (removed-- > 0)
    {
      GtkWidget *row = get_nth_row (self, position);

      release_row (row);
      gtk_box_reorder_child_after (GTK_BOX (self->rows), row, gtk_widget_get_last_child (self->rows));
    }

  for (guint i = position; i < position + added; i++)
    insert_row (self, i, carry_workout_exercise_get_nth (self->exercise, i));

  for (GtkWidget *row = find_spare_row (self); row != NULL; row = gtk_widget_get_next_sibling (row))
    gtk_widget_set_visible (row, FALSE);
}

static CarrySetRow *
find_focus_row (CarrySetTable *self, CarrySetField *field)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (carry_set_row_find_focus (CARRY_SET_ROW (row), field))
      return CARRY_SET_ROW (row);

  return NULL;
}

static gboolean
focus_field (CarrySetRow *row, int field)
{
  GtkWidget *stepper;

  if (row == NULL || field < 0 || field >= (int)CARRY_N_SET_FIELDS)
    return FALSE;

  stepper = GTK_WIDGET (carry_set_row_get_stepper (row, (CarrySetField)field));

  return gtk_widget_get_mapped (stepper) && gtk_widget_grab_focus (stepper);
}

static gboolean
on_key_pressed (CarrySetTable *self, guint keyval, guint keycode, GdkModifierType state)
{
  const int forwards = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  CarrySetField field;
  CarrySetRow *row = find_focus_row (self, &field);

  if (row == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return focus_field (row, (int)field - forwards);

    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return focus_field (row, (int)field + forwards);

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return focus_field ((CarrySetRow *)gtk_widget_get_prev_sibling (GTK_WIDGET (row)), (int)field);

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return focus_field ((CarrySetRow *)gtk_widget_get_next_sibling (GTK_WIDGET (row)), (int)field);

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
clear (CarrySetTable *self)
{
  GtkWidget *row = self->rows != NULL ? gtk_widget_get_first_child (self->rows) : NULL;

  if (self->exercise != NULL)
    g_signal_handlers_disconnect_by_func (self->exercise, on_sets_changed, self);
  for (; row != NULL && set_of (row) != NULL; row = gtk_widget_get_next_sibling (row))
    release_row (row);
  g_clear_object (&self->exercise);
  g_clear_object (&self->last);
}

static void
carry_set_table_dispose (GObject *object)
{
  CarrySetTable *self = CARRY_SET_TABLE (object);

  clear (self);
  g_clear_object (&self->check_group);
  g_clear_object (&self->title_group);
  g_clear_object (&self->last_group);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_SET_TABLE);

  G_OBJECT_CLASS (carry_set_table_parent_class)->dispose (object);
}

static void
add_signals (GObjectClass *klass)
{
  /**
   * CarrySetTable::type-requested:
   * @set: a #CarryWorkoutSet
   * @values: what it is to be
   */
  signals[SIGNAL_TYPE_REQUESTED] =
      g_signal_new ("type-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_WORKOUT_SET, CARRY_TYPE_SET | G_SIGNAL_TYPE_STATIC_SCOPE);

  /**
   * CarrySetTable::complete-requested:
   * @set: a #CarryWorkoutSet that is done
   */
  signals[SIGNAL_COMPLETE_REQUESTED] =
      g_signal_new ("complete-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_WORKOUT_SET);

  /**
   * CarrySetTable::reopen-requested:
   * @set: a #CarryWorkoutSet that is not done after all
   */
  signals[SIGNAL_REOPEN_REQUESTED] =
      g_signal_new ("reopen-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_WORKOUT_SET);
}

static void
carry_set_table_class_init (CarrySetTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_set_table_dispose;
  add_signals (G_OBJECT_CLASS (klass));

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-set-table.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, header);
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, check_header);
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, title_header);
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, column_headers);
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, last_header);
  gtk_widget_class_bind_template_child (widget_class, CarrySetTable, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
}

static void
carry_set_table_init (CarrySetTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->check_group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->title_group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->last_group = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  gtk_size_group_add_widget (self->check_group, self->check_header);
  gtk_size_group_add_widget (self->title_group, self->title_header);
  gtk_size_group_add_widget (self->last_group, GTK_WIDGET (self->last_header));
  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      self->headers[i] = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                       "justify", GTK_JUSTIFY_CENTER, NULL);
      gtk_box_append (GTK_BOX (self->column_headers), self->headers[i]);
    }
}

/* “Last Tuesday” within a week, else the day. */
static char *
create_last_title (CarryExerciseOccasion *last, const GDate *today)
{
  const GDate *day = last != NULL ? carry_exercise_occasion_get_day (last) : NULL;
  const int ago = day != NULL ? g_date_days_between (day, today) : 0;
  g_autofree char *name = NULL;

  if (day == NULL)
    return g_strdup ("");
  if (ago == 0)
    return g_strdup (_ ("Earlier Today"));

  if (ago <= (int)CARRY_DAYS_PER_WEEK)
    {
      name = carry_format_weekday (day, FALSE);
      /* Translators: above what was done the last time; %s is a weekday */
      return g_strdup_printf (_ ("Last %s"), name);
    }

  return carry_format_day (day);
}

static void
show_headers (CarrySetTable *self, const GDate *today)
{
  CarrySetColumn columns[CARRY_N_SET_FIELDS];
  g_autofree char *last = create_last_title (self->last, today);

  carry_set_scale_get_columns (&self->scale, columns);
  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      gtk_widget_set_visible (self->headers[i], columns[i].title != NULL);
      gtk_label_set_label (GTK_LABEL (self->headers[i]), columns[i].title != NULL ? columns[i].title : "");
    }
  gtk_label_set_label (self->last_header, last);
}

/* A load is told where there is one, or equipment that can be heavier. */
static gboolean
is_loaded (CarryWorkoutExercise *exercise, const CarryDose *dose)
{
  const CarryWorkoutSet *first = carry_workout_exercise_get_nth (exercise, 0);

  return carry_workout_exercise_get_steps (exercise) != NULL || dose->target == CARRY_TARGET_KILOGRAMS ||
         dose->target == CARRY_TARGET_PERCENT ||
         (first != NULL && carry_workout_set_get_values ((CarryWorkoutSet *)first)->load_kg > 0.0);
}

/**
 * carry_set_table_show:
 * @self: a table
 * @exercise: the exercise whose sets are shown
 * @last: (nullable): the last time that it was done
 * @today: the day of the workout
 * @form: how loads of the exercise are said
 */
void
carry_set_table_show (CarrySetTable *self,
                      CarryWorkoutExercise *exercise,
                      CarryExerciseOccasion *last,
                      const GDate *today,
                      CarryLoadForm form)
{
  const CarryDose *dose;

  g_return_if_fail (CARRY_IS_SET_TABLE (self));
  g_return_if_fail (CARRY_IS_WORKOUT_EXERCISE (exercise));

  clear (self);
  self->exercise = g_object_ref (exercise);
  g_set_object (&self->last, last);
  dose =
      carry_prescription_get_dose (carry_item_get_prescription (carry_workout_exercise_get_item (exercise)));
  self->scale = (CarrySetScale){ .dose = *dose,
                                 .steps = carry_workout_exercise_get_steps (exercise),
                                 .loaded = is_loaded (exercise, dose),
                                 .form = form };

  show_headers (self, today);
  on_sets_changed (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (exercise)));
  g_signal_connect_object (exercise, "items-changed", G_CALLBACK (on_sets_changed), self, G_CONNECT_SWAPPED);
}

/**
 * carry_set_table_set_narrow:
 * @self: a table
 * @narrow: whether the numbers of the current set stand under each other
 */
void
carry_set_table_set_narrow (CarrySetTable *self, gboolean narrow)
{
  g_return_if_fail (CARRY_IS_SET_TABLE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_widget_set_visible (GTK_WIDGET (self->last_header), !narrow);
  gtk_box_set_spacing (GTK_BOX (self->column_headers), narrow ? 6 : 12);
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *label = carry_set_row_get_last_label (CARRY_SET_ROW (row));

      if (narrow)
        gtk_size_group_remove_widget (self->last_group, label);
      else
        gtk_size_group_add_widget (self->last_group, label);
      carry_set_row_set_narrow (CARRY_SET_ROW (row), narrow);
    }
}

/* Takes what is being typed. */
void
carry_set_table_commit (CarrySetTable *self)
{
  g_return_if_fail (CARRY_IS_SET_TABLE (self));

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    carry_set_row_commit (CARRY_SET_ROW (row));
}

/**
 * carry_set_table_get_row:
 * @self: a table
 * @set: a set
 *
 * Returns: (transfer none) (nullable): its row
 */
CarrySetRow *
carry_set_table_get_row (CarrySetTable *self, CarryWorkoutSet *set)
{
  g_return_val_if_fail (CARRY_IS_SET_TABLE (self), NULL);

  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (set_of (row) == set)
      return CARRY_SET_ROW (row);

  return NULL;
}

/**
 * carry_set_table_focus:
 * @self: a table
 * @set: a set
 *
 * Puts the focus on the first number of a set.
 *
 * Returns: whether there is one
 */
gboolean
carry_set_table_focus (CarrySetTable *self, CarryWorkoutSet *set)
{
  CarrySetRow *row = carry_set_table_get_row (self, set);

  for (int i = 0; i < (int)CARRY_N_SET_FIELDS; i++)
    if (focus_field (row, i))
      return TRUE;

  return FALSE;
}
