/* carry-log-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-log-row.h"

#include "carry-load-form.h"
#include <glib/gi18n.h>

#define CELL_CHARS 8
/* Three sets in one line of a phone, 360 wide. */
#define NARROW_CELL_CHARS 7
/* The row of an exercise that went. */
#define GONE G_MAXUINT

/**
 * CarryLogRow:
 *
 * An exercise of a #CarryLogSheet: its name, what was planned, and a cell for each set. A cell that is empty shows what
 * was planned; one that cannot be read is marked, and the reason stands under the cells.
 *
 * Keys in a cell: Enter goes on to the next, Up and Down to the row before and after, “=” writes what was planned and
 * goes on; Ctrl+R does so for the whole row.
 *
 * Actions: `row.as-planned`, `row.skipped`, `row.add-set`, `row.remove-set`, `row.replace`, `row.remove`.
 *
 * CSS: cells have the class `set`, and `error` if they cannot be read.
 */
struct _CarryLogRow
{
  AdwBin parent_instance;

  CarryLogSheet *sheet;
  guint row;
  GtkOrientation orientation;
  gboolean filling; /* the sheet writes, and nobody else */

  AdwClamp *name_clamp;
  GtkWidget *name_label;
  GtkWidget *dose_label;
  AdwWrapBox *cells;
  GtkWidget *skipped_label;
  GtkWidget *error_label;
  GtkWidget *menu_button;
};

typedef enum
{
  PROP_ORIENTATION = 1,
  PROP_SKIPPED,
} CarryLogRowProperty;

enum
{
  SIGNAL_STEP_REQUESTED,
  SIGNAL_CHANGED,
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_REMOVE_REQUESTED,
  N_SIGNALS,
};

static GParamSpec *props[PROP_SKIPPED + 1];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryLogRow, carry_log_row, ADW_TYPE_BIN)

static GtkEditable *
get_cell (CarryLogRow *self, guint cell)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cells));

  while (child != NULL && cell-- > 0)
    child = gtk_widget_get_next_sibling (child);

  return child != NULL ? GTK_EDITABLE (child) : NULL;
}

static guint
find_cell (CarryLogRow *self, GtkWidget *entry)
{
  guint cell = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cells));
       child != NULL && child != entry; child = gtk_widget_get_next_sibling (child))
    cell++;

  return cell;
}

static void
mark (CarryLogRow *self, GtkWidget *entry, const GError *error)
{
  if (error == NULL)
    {
      gtk_widget_remove_css_class (entry, "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
      return;
    }

  gtk_widget_add_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE,
                                  self->error_label, NULL, -1);
}

/* Only cells that were left are judged, and those that were judged before. */
static void
check (CarryLogRow *self, GtkWidget *left, gboolean all)
{
  g_autofree char *reason = NULL;
  guint cell = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cells)); child != NULL;
       child = gtk_widget_get_next_sibling (child), cell++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *words = carry_log_sheet_read (self->sheet, self->row, cell, &error);

      gtk_widget_set_tooltip_text (child, words != NULL && *words != '\0' ? words : NULL);
      if (error != NULL && !all && child != left && !gtk_widget_has_css_class (child, "error"))
        continue;

      mark (self, child, error);
      if (error != NULL && reason == NULL)
        /* Translators: which set cannot be read, and why */
        reason = g_strdup_printf (C_ ("set", "Set %u: %s"), cell + 1, error->message);
    }

  gtk_label_set_label (GTK_LABEL (self->error_label), reason != NULL ? reason : "");
  gtk_widget_set_visible (self->error_label, reason != NULL);
}

static void
on_text_changed (CarryLogRow *self, GtkEditable *entry)
{
  if (self->filling)
    return;

  carry_log_sheet_set_text (self->sheet, self->row, find_cell (self, GTK_WIDGET (entry)),
                            gtk_editable_get_text (entry));
  check (self, NULL, FALSE);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_left (GtkEventController *focus, CarryLogRow *self)
{
  if (self->row != GONE)
    check (self, gtk_event_controller_get_widget (focus), FALSE);
}

static void
request_step (CarryLogRow *self, guint cell, int rows, int cells)
{
  g_signal_emit (self, signals[SIGNAL_STEP_REQUESTED], 0, cell, rows, cells);
}

static gboolean
on_key_pressed (
    GtkEventController *keys, guint keyval, guint keycode, GdkModifierType state, CarryLogRow *self)
{
  const guint cell = find_cell (self, gtk_event_controller_get_widget (keys));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      request_step (self, cell, 0, (state & GDK_SHIFT_MASK) != 0 ? -1 : 1);
      return GDK_EVENT_STOP;

    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      request_step (self, cell, -1, 0);
      return GDK_EVENT_STOP;

    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      request_step (self, cell, 1, 0);
      return GDK_EVENT_STOP;

    case GDK_KEY_equal:
    case GDK_KEY_KP_Equal:
      carry_log_sheet_fill (self->sheet, self->row, cell);
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
      request_step (self, cell, 0, 1);
      return GDK_EVENT_STOP;

    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
size_cell (CarryLogRow *self, GtkEditable *entry)
{
  const int n_chars = self->orientation == GTK_ORIENTATION_VERTICAL ? NARROW_CELL_CHARS : CELL_CHARS;

  gtk_editable_set_width_chars (entry, n_chars);
  gtk_editable_set_max_width_chars (entry, n_chars);
}

/* Beside its cells a name is as wide as every other, so that they begin below each other. */
static void
size_columns (CarryLogRow *self)
{
  adw_clamp_set_maximum_size (self->name_clamp,
                              self->orientation == GTK_ORIENTATION_HORIZONTAL ? 0 : G_MAXINT);
  for (GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self->cells)); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    size_cell (self, GTK_EDITABLE (cell));
}

static GtkWidget *
create_cell (CarryLogRow *self, guint cell)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *planned = carry_log_sheet_format_planned (self->sheet, self->row);
  /* Translators: the accessible name of a cell: exercise, number of the set */
  g_autofree char *name = g_strdup_printf (
      _ ("%s, set %u"),
      carry_exercise_get_name (carry_item_get_exercise (carry_log_sheet_get_item (self->sheet, self->row))),
      cell + 1);

  size_cell (self, GTK_EDITABLE (entry));
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), planned);
  gtk_widget_add_css_class (entry, "set");
  gtk_widget_add_css_class (entry, "numeric");
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), self);
  gtk_widget_add_controller (entry, keys);
  g_signal_connect (focus, "leave", G_CALLBACK (on_left), self);
  gtk_widget_add_controller (entry, focus);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (on_text_changed), self);

  return entry;
}

/* As many entries as the row has cells, with what is written in them; those that are there keep their focus. */
static void
show_cells (CarryLogRow *self)
{
  const guint n_cells = carry_log_sheet_get_n_cells (self->sheet, self->row);
  const gboolean skipped = carry_log_sheet_get_skipped (self->sheet, self->row);
  GtkEditable *surplus;

  self->filling = TRUE;
  for (guint cell = 0; cell < n_cells; cell++)
    {
      const char *text = carry_log_sheet_get_text (self->sheet, self->row, cell);

      if (get_cell (self, cell) == NULL)
        adw_wrap_box_append (self->cells, create_cell (self, cell));
      if (!g_str_equal (gtk_editable_get_text (get_cell (self, cell)), text))
        gtk_editable_set_text (get_cell (self, cell), text);
    }
  while ((surplus = get_cell (self, n_cells)) != NULL)
    adw_wrap_box_remove (self->cells, GTK_WIDGET (surplus));
  self->filling = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self->cells), !skipped);
  gtk_widget_set_visible (self->skipped_label, skipped);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.add-set", !skipped);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.remove-set", !skipped && n_cells > 0);
  check (self, NULL, FALSE);
  if (skipped)
    gtk_widget_set_visible (self->error_label, FALSE);
}

static void
on_row_changed (CarryLogRow *self, guint row)
{
  if (row != self->row)
    return;

  show_cells (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SKIPPED]);
}

static void
fill_row (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogRow *self = CARRY_LOG_ROW (widget);

  carry_log_sheet_fill_row (self->sheet, self->row);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
add_set (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogRow *self = CARRY_LOG_ROW (widget);

  carry_log_sheet_add_cell (self->sheet, self->row);
  carry_log_row_focus_cell (self, carry_log_row_get_n_cells (self) - 1);
}

static void
remove_set (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryLogRow *self = CARRY_LOG_ROW (widget);

  carry_log_sheet_remove_cell (self->sheet, self->row);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* What stands above may come and go. The dialog takes away the row itself, and until then nothing is asked of it. */
static void
on_rows_changed (CarryLogRow *self, guint row, guint n_removed, guint n_added)
{
  if (self->row >= row + n_removed)
    self->row += n_added - n_removed;
  else if (self->row >= row)
    self->row = GONE;
}

static void
request_replacement (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REPLACE_REQUESTED], 0);
}

static void
request_removal (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REMOVE_REQUESTED], 0);
}

static void
carry_log_row_dispose (GObject *object)
{
  CarryLogRow *self = CARRY_LOG_ROW (object);

  if (self->sheet != NULL)
    g_signal_handlers_disconnect_by_data (self->sheet, self);
  /* A cell that goes loses the focus, and must not be judged then. */
  self->filling = TRUE;
  if (self->cells != NULL)
    for (GtkEditable *cell = get_cell (self, 0); cell != NULL; cell = get_cell (self, 0))
      adw_wrap_box_remove (self->cells, GTK_WIDGET (cell));
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_LOG_ROW);
  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (carry_log_row_parent_class)->dispose (object);
}

static void
carry_log_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryLogRow *self = CARRY_LOG_ROW (object);

  switch ((CarryLogRowProperty)prop_id)
    {
    case PROP_ORIENTATION:
      g_value_set_enum (value, self->orientation);
      break;

    case PROP_SKIPPED:
      g_value_set_boolean (value,
                           self->sheet != NULL && carry_log_sheet_get_skipped (self->sheet, self->row));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_log_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryLogRow *self = CARRY_LOG_ROW (object);

  switch ((CarryLogRowProperty)prop_id)
    {
    case PROP_ORIENTATION:
      if (self->orientation == (GtkOrientation)g_value_get_enum (value))
        return;

      self->orientation = (GtkOrientation)g_value_get_enum (value);
      size_columns (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SKIPPED:
      carry_log_sheet_set_skipped (self->sheet, self->row, g_value_get_boolean (value));
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
create_signals (CarryLogRowClass *klass)
{
  /**
   * CarryLogRow::step-requested:
   * @cell: where the focus is
   * @rows: how many rows further it shall go
   * @cells: how many cells further
   *
   * The runner wants to go on.
   */
  signals[SIGNAL_STEP_REQUESTED] =
      g_signal_new ("step-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_INT, G_TYPE_INT);

  /**
   * CarryLogRow::changed:
   *
   * The runner wrote something.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryLogRow::replace-requested:
   *
   * The runner did another exercise instead.
   */
  signals[SIGNAL_REPLACE_REQUESTED] = g_signal_new ("replace-requested", G_TYPE_FROM_CLASS (klass),
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryLogRow::remove-requested:
   *
   * The exercise shall go from the session.
   */
  signals[SIGNAL_REMOVE_REQUESTED] = g_signal_new ("remove-requested", G_TYPE_FROM_CLASS (klass),
                                                   G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_log_row_class_init (CarryLogRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_log_row_dispose;
  object_class->get_property = carry_log_row_get_property;
  object_class->set_property = carry_log_row_set_property;

  /* Whether the cells stand beside the name or under it. */
  props[PROP_ORIENTATION] =
      g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_HORIZONTAL, flags);
  props[PROP_SKIPPED] = g_param_spec_boolean ("skipped", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  create_signals (klass);

  gtk_widget_class_install_action (widget_class, "row.as-planned", NULL, fill_row);
  gtk_widget_class_install_action (widget_class, "row.add-set", NULL, add_set);
  gtk_widget_class_install_action (widget_class, "row.remove-set", NULL, remove_set);
  gtk_widget_class_install_action (widget_class, "row.replace", NULL, request_replacement);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, request_removal);
  gtk_widget_class_install_property_action (widget_class, "row.skipped", "skipped");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_r, GDK_CONTROL_MASK, "row.as-planned", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-log-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, name_clamp);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, dose_label);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, cells);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, skipped_label);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, error_label);
  gtk_widget_class_bind_template_child (widget_class, CarryLogRow, menu_button);
}

static void
carry_log_row_init (CarryLogRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  size_columns (self);
}

static void
name_row (CarryLogRow *self, CarryAthlete *athlete)
{
  CarryItem *item = carry_log_sheet_get_item (self->sheet, self->row);
  CarryPrescription *prescription = carry_item_get_prescription (item);
  const char *name = carry_exercise_get_name (carry_item_get_exercise (item));
  g_autofree char *amount = carry_prescription_format_amount (prescription);
  g_autofree char *target = carry_load_form_format_target (
      carry_load_form_of (carry_item_get_exercise (item), athlete), prescription);
  /* Translators: what is to be done in an exercise: “3 × 6 · RPE 8” */
  g_autofree char *dose = g_strdup_printf (C_ ("dose", "%s · %s"), amount, target);
  /* Translators: %s is an exercise */
  g_autofree char *more = g_strdup_printf (_ ("More for %s"), name);

  gtk_label_set_label (GTK_LABEL (self->name_label), name);
  gtk_widget_set_tooltip_text (self->name_label, name);
  gtk_label_set_label (GTK_LABEL (self->dose_label), dose);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (self->menu_button, more);
}

/**
 * carry_log_row_new:
 * @sheet: the sheet
 * @row: which of its rows
 * @athlete: the runner
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_log_row_new (CarryLogSheet *sheet, guint row, CarryAthlete *athlete)
{
  CarryLogRow *self;

  g_return_val_if_fail (CARRY_IS_LOG_SHEET (sheet), NULL);

  self = g_object_new (CARRY_TYPE_LOG_ROW, NULL);
  self->sheet = g_object_ref (sheet);
  self->row = row;
  g_signal_connect_swapped (sheet, "row-changed", G_CALLBACK (on_row_changed), self);
  g_signal_connect_swapped (sheet, "rows-changed", G_CALLBACK (on_rows_changed), self);
  name_row (self, athlete);
  show_cells (self);

  return GTK_WIDGET (self);
}

guint
carry_log_row_get_row (CarryLogRow *self)
{
  g_return_val_if_fail (CARRY_IS_LOG_ROW (self), 0);

  return self->row;
}

/* How many cells can be gone to: none of a row that is skipped. */
guint
carry_log_row_get_n_cells (CarryLogRow *self)
{
  g_return_val_if_fail (CARRY_IS_LOG_ROW (self), 0);

  return carry_log_sheet_get_skipped (self->sheet, self->row)
             ? 0
             : carry_log_sheet_get_n_cells (self->sheet, self->row);
}

/* The entry of a cell; owned by the row. */
GtkWidget *
carry_log_row_get_cell (CarryLogRow *self, guint cell)
{
  g_return_val_if_fail (CARRY_IS_LOG_ROW (self), NULL);

  return cell < carry_log_row_get_n_cells (self) ? GTK_WIDGET (get_cell (self, cell)) : NULL;
}

/* Selects what stands in it, so that typing replaces it. */
gboolean
carry_log_row_focus_cell (CarryLogRow *self, guint cell)
{
  g_return_val_if_fail (CARRY_IS_LOG_ROW (self), FALSE);

  return cell < carry_log_row_get_n_cells (self) &&
         gtk_widget_grab_focus (GTK_WIDGET (get_cell (self, cell)));
}

/* Marks all cells that cannot be read. */
void
carry_log_row_check (CarryLogRow *self)
{
  g_return_if_fail (CARRY_IS_LOG_ROW (self));

  if (!carry_log_sheet_get_skipped (self->sheet, self->row))
    check (self, NULL, TRUE);
}
