/* carry-set-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-set-row.h"

#include <glib/gi18n.h>

/**
 * CarrySetRow:
 *
 * One set of an exercise: whether it is done, its numbers, and what was done last time. The numbers of the current set
 * have buttons, those of the others can be typed over. Nothing changes here by itself; what the runner wants is told by
 * signals.
 *
 * Where it is narrow, the numbers of the current set stand under each other.
 *
 * CSS: a `set-row` node with the classes `done`, `current`, `warm-up`, and `narrow`.
 *
 * Accessibility: a group, named by its set; its check button says that the set is done.
 */
struct _CarrySetRow
{
  GtkWidget parent_instance;

  CarrySetState state;
  gboolean narrow;
  gboolean showing;

  GtkWidget *check;
  GtkWidget *title_label;
  GtkWidget *cells;
  GtkWidget *last_label;
  GtkWidget *captions[CARRY_N_SET_FIELDS];
  GtkWidget *steppers[CARRY_N_SET_FIELDS];
};

typedef enum
{
  SIGNAL_DONE_REQUESTED,
  SIGNAL_STEP_REQUESTED,
  SIGNAL_VALUE_REQUESTED,
} CarrySetRowSignal;

static guint signals[SIGNAL_VALUE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarrySetRow, carry_set_row, GTK_TYPE_WIDGET)

/* The check answers the workout, not the click. */
static void
on_toggled (CarrySetRow *self)
{
  const gboolean done = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));

  if (self->showing)
    return;

  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), self->state == CARRY_SET_STATE_DONE);
  self->showing = FALSE;
  g_signal_emit (self, signals[SIGNAL_DONE_REQUESTED], 0, done);
}

static CarrySetField
field_of (CarrySetRow *self, GtkWidget *stepper)
{
  guint field = 0;

  while (field + 1 < CARRY_N_SET_FIELDS && self->steppers[field] != stepper)
    field++;

  return (CarrySetField)field;
}

static void
on_step_requested (CarrySetRow *self, int direction, GtkWidget *stepper)
{
  g_signal_emit (self, signals[SIGNAL_STEP_REQUESTED], 0, (guint)field_of (self, stepper), direction);
}

static void
on_value_requested (CarrySetRow *self, double value, GtkWidget *stepper)
{
  g_signal_emit (self, signals[SIGNAL_VALUE_REQUESTED], 0, (guint)field_of (self, stepper), value);
}

static void
set_class (GtkWidget *widget, const char *css_class, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

static void
place (CarrySetRow *self, GtkWidget *child, int column, int row, int span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  g_object_set (gtk_layout_manager_get_layout_child (layout, child), "column", column, "row", row,
                "column-span", span, NULL);
}

static void
arrange (CarrySetRow *self)
{
  const gboolean stacked = self->narrow && self->state == CARRY_SET_STATE_CURRENT;

  set_class (GTK_WIDGET (self), "narrow", self->narrow);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->cells),
                                  stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (GTK_BOX (self->cells), !stacked);
  gtk_box_set_spacing (GTK_BOX (self->cells), self->narrow ? 6 : 12);
  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      gtk_widget_set_visible (self->captions[i], stacked);
      gtk_widget_set_hexpand (self->steppers[i], TRUE);
    }

  gtk_widget_set_hexpand (self->title_label, stacked);
  gtk_widget_set_visible (self->last_label,
                          !self->narrow || *gtk_label_get_label (GTK_LABEL (self->last_label)) != '\0');
  if (stacked)
    {
      place (self, self->last_label, 2, 0, 2);
      place (self, self->cells, 0, 1, 4);
    }
  else
    {
      place (self, self->cells, 2, 0, 1);
      place (self, self->last_label, self->narrow ? 1 : 3, self->narrow ? 1 : 0, self->narrow ? 3 : 1);
    }
}

static void
carry_set_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SET_ROW);

  G_OBJECT_CLASS (carry_set_row_parent_class)->dispose (object);
}

static void
add_signals (GObjectClass *klass)
{
  /**
   * CarrySetRow::done-requested:
   * @done: whether the set is to be done, or open again
   */
  signals[SIGNAL_DONE_REQUESTED] =
      g_signal_new ("done-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  /**
   * CarrySetRow::step-requested:
   * @field: a #CarrySetField
   * @direction: 1 for more, −1 for less
   */
  signals[SIGNAL_STEP_REQUESTED] =
      g_signal_new ("step-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);

  /**
   * CarrySetRow::value-requested:
   * @field: a #CarrySetField
   * @value: what was typed, or %CARRY_VALUE_UNKNOWN
   */
  signals[SIGNAL_VALUE_REQUESTED] =
      g_signal_new ("value-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_DOUBLE);
}

static void
carry_set_row_class_init (CarrySetRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_set_row_dispose;
  add_signals (G_OBJECT_CLASS (klass));

  g_type_ensure (CARRY_TYPE_VALUE_STEPPER);
  gtk_widget_class_set_css_name (widget_class, "set-row");
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-set-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySetRow, check);
  gtk_widget_class_bind_template_child (widget_class, CarrySetRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySetRow, cells);
  gtk_widget_class_bind_template_child (widget_class, CarrySetRow, last_label);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
}

static void
add_cell (CarrySetRow *self, guint field)
{
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  /* The stepper is named by the same words. */
  self->captions[field] = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "width-chars", 12, "accessible-role",
                                        GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->captions[field], "dim-label");
  gtk_box_append (GTK_BOX (cell), self->captions[field]);

  self->steppers[field] = g_object_new (CARRY_TYPE_VALUE_STEPPER, NULL);
  g_signal_connect_swapped (self->steppers[field], "step-requested", G_CALLBACK (on_step_requested), self);
  g_signal_connect_swapped (self->steppers[field], "value-requested", G_CALLBACK (on_value_requested), self);
  gtk_box_append (GTK_BOX (cell), self->steppers[field]);
  gtk_box_append (GTK_BOX (self->cells), cell);
}

static void
carry_set_row_init (CarrySetRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    add_cell (self, i);
  arrange (self);
}

GtkWidget *
carry_set_row_new (void)
{
  return g_object_new (CARRY_TYPE_SET_ROW, NULL);
}

/**
 * carry_set_row_set_columns:
 * @self: a row
 * @columns: what its numbers are, by #CarrySetField
 */
void
carry_set_row_set_columns (CarrySetRow *self, const CarrySetColumn columns[CARRY_N_SET_FIELDS])
{
  g_return_if_fail (CARRY_IS_SET_ROW (self));

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      CarryValueStepper *stepper = CARRY_VALUE_STEPPER (self->steppers[i]);

      gtk_widget_set_visible (gtk_widget_get_parent (self->steppers[i]), columns[i].title != NULL);
      if (columns[i].title == NULL)
        continue;

      if (!g_str_equal (gtk_label_get_label (GTK_LABEL (self->captions[i])), columns[i].title))
        {
          gtk_label_set_label (GTK_LABEL (self->captions[i]), columns[i].title);
          carry_value_stepper_set_title (stepper, columns[i].title);
        }
      carry_value_stepper_set_range (stepper, columns[i].lower, columns[i].upper, columns[i].digits);
      carry_value_stepper_set_rating (stepper, columns[i].rating);
    }
}

static void
name_row (CarrySetRow *self, const CarrySetRowFacts *facts)
{
  /* Translators: the box that is checked when a set is done; %s is “Set 2” */
  g_autofree char *done = g_strdup_printf (_ ("%s Done"), facts->title);

  if (g_str_equal (gtk_label_get_label (GTK_LABEL (self->title_label)), facts->title))
    return;

  gtk_label_set_label (GTK_LABEL (self->title_label), facts->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, facts->title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, done, -1);
}

/**
 * carry_set_row_show:
 * @self: a row
 * @facts: what it says
 *
 * Shows a set; only what is different changes.
 */
void
carry_set_row_show (CarrySetRow *self, const CarrySetRowFacts *facts)
{
  const gboolean current = facts->state == CARRY_SET_STATE_CURRENT;

  g_return_if_fail (CARRY_IS_SET_ROW (self));

  self->state = facts->state;
  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), facts->state == CARRY_SET_STATE_DONE);
  self->showing = FALSE;

  set_class (GTK_WIDGET (self), "done", facts->state == CARRY_SET_STATE_DONE);
  set_class (GTK_WIDGET (self), "current", current);
  set_class (GTK_WIDGET (self), "warm-up", facts->warm_up);
  name_row (self, facts);
  gtk_label_set_label (GTK_LABEL (self->last_label), facts->last);

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      carry_value_stepper_set_value (CARRY_VALUE_STEPPER (self->steppers[i]), facts->values[i]);
      carry_value_stepper_set_stepping (CARRY_VALUE_STEPPER (self->steppers[i]), current);
    }
  arrange (self);
}

void
carry_set_row_set_narrow (CarrySetRow *self, gboolean narrow)
{
  g_return_if_fail (CARRY_IS_SET_ROW (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  arrange (self);
}

CarrySetState
carry_set_row_get_state (CarrySetRow *self)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), CARRY_SET_STATE_OPEN);

  return self->state;
}

CarryValueStepper *
carry_set_row_get_stepper (CarrySetRow *self, CarrySetField field)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), NULL);

  return CARRY_VALUE_STEPPER (self->steppers[field]);
}

/* The columns of a table are as wide in each row. */

GtkWidget *
carry_set_row_get_check (CarrySetRow *self)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), NULL);

  return self->check;
}

GtkWidget *
carry_set_row_get_title_label (CarrySetRow *self)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), NULL);

  return self->title_label;
}

GtkWidget *
carry_set_row_get_last_label (CarrySetRow *self)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), NULL);

  return self->last_label;
}

/**
 * carry_set_row_find_focus:
 * @self: a row
 * @field: (out): the number that has the focus
 *
 * Returns: whether one of the numbers has it
 */
gboolean
carry_set_row_find_focus (CarrySetRow *self, CarrySetField *field)
{
  g_return_val_if_fail (CARRY_IS_SET_ROW (self), FALSE);

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    {
      if ((gtk_widget_get_state_flags (self->steppers[i]) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
        continue;

      *field = (CarrySetField)i;
      return TRUE;
    }

  return FALSE;
}

/* Takes what is being typed. */
void
carry_set_row_commit (CarrySetRow *self)
{
  g_return_if_fail (CARRY_IS_SET_ROW (self));

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    carry_value_stepper_commit (CARRY_VALUE_STEPPER (self->steppers[i]));
}

/* Forgets what is being typed. */
void
carry_set_row_cancel (CarrySetRow *self)
{
  g_return_if_fail (CARRY_IS_SET_ROW (self));

  for (guint i = 0; i < CARRY_N_SET_FIELDS; i++)
    carry_value_stepper_cancel (CARRY_VALUE_STEPPER (self->steppers[i]));
}
