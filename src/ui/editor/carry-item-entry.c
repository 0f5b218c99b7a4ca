/* carry-item-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-item-entry.h"

#include "carry-cell-text.h"
#include "carry-dose-line.h"
#include "carry-figure-thumbnail.h"

#include <glib/gi18n.h>
#include <string.h>

/* More than one looks through at a glance are no help. */
#define MOST_FOUND 5u

/**
 * CarryItemEntry:
 *
 * A button that becomes a line in which an exercise is typed, with as much of its dose as one likes: “sq 3x5 100”. Under
 * it stand the exercises that fit, the likeliest first, as they would be added.
 *
 * Keys in the line: up and down choose, Enter adds and leaves the line ready for the next, Escape closes it.
 */
struct _CarryItemEntry
{
  GtkWidget parent_instance;

  GListModel *exercises;
  CarryExerciseSearch *search; /* NULL until something is typed, and after the exercises have changed */
  CarryAthlete *athlete;
  GPtrArray *found; /* of CarryItem, as the rows show them */

  GtkWidget *closed;
  GtkWidget *opened;
  GtkEntry *entry;
  GtkWidget *problem_box;
  GtkLabel *problem_label;
  GtkListBox *found_list;
};

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
} CarryItemEntrySignal;

static guint signals[SIGNAL_ITEM_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryItemEntry, carry_item_entry, GTK_TYPE_WIDGET)

static GtkWidget *
create_row (CarryItemEntry *self, CarryItem *item)
{
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryLoadForm form = carry_load_form_of (exercise, self->athlete);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *amount = carry_cell_format (item, CARRY_CELL_AMOUNT, form);
  g_autofree char *load = carry_cell_format (item, CARRY_CELL_LOAD, form);
  /* Translators: a dose: sets and repetitions, and how heavy: “3 × 4–6 · 80–88% of 1RM” */
  g_autofree char *dose = g_strdup_printf (C_ ("dose", "%s · %s"), amount, load);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), carry_exercise_get_name (exercise));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), dose);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_focusable (row, FALSE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "figure",
                                           carry_exercise_get_figure (exercise), "icon-name",
                                           "carry-strength-symbolic", "pixel-size", 36, NULL));

  return row;
}

static void
add_found (CarryItemEntry *self, const CarryDoseLine *line, CarryExercise *exercise)
{
  g_autoptr (CarryItem) plain = NULL;
  g_autoptr (CarryPrescription) prescription = NULL;
  const gboolean weight =
      carry_dose_line_has (line, CARRY_DOSE_LINE_TARGET) && line->dose.target == CARRY_TARGET_KILOGRAMS;

  for (guint i = 0; i < self->found->len; i++)
    if (carry_item_get_exercise (self->found->pdata[i]) == exercise)
      return;
  if (line->pair && carry_load_form_of (exercise, self->athlete).implement != CARRY_IMPLEMENT_PAIR)
    return;

  plain = carry_item_new (exercise, NULL, 0);
  prescription = carry_dose_line_apply (line, carry_exercise_get_dose (exercise));
  g_ptr_array_add (self->found, line->said == 0 ? g_object_ref (plain)
                                                : carry_item_with_target (plain, prescription,
                                                                          weight ? line->dose.target_hi : 0,
                                                                          CARRY_TARGET_ORIGIN_RUNNER));
}

static void
find (CarryItemEntry *self, const CarryDoseLine *line)
{
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (CarryExercise) likeliest = NULL;

  if (self->search == NULL)
    self->search = carry_exercise_search_new (self->exercises);

  likeliest = carry_dose_line_find_exercise (line, self->search, self->exercises);
  if (likeliest != NULL)
    add_found (self, line, likeliest);
  /* What was named is not done with two weights; another exercise was not meant. */
  if (self->found->len == 0)
    return;

  carry_exercise_search_find (self->search, line->name, positions);
  for (guint i = 0; i < positions->len && self->found->len < MOST_FOUND; i++)
    {
      g_autoptr (CarryExercise) exercise =
          g_list_model_get_item (self->exercises, g_array_index (positions, guint32, i));

      add_found (self, line, exercise);
    }
}

static char *
find_problem (CarryItemEntry *self, const CarryDoseLine *line, const char *text)
{
  if (*text == '\0')
    return NULL;
  if (line->name == NULL)
    return g_strdup (_ ("Begin with an exercise: squat 3x5 100"));
  if (self->found->len == 0 && line->pair)
    /* Translators: words that the runner typed */
    return g_strdup_printf (_ ("No exercise with two weights is called “%s”"), line->name);
  if (self->found->len == 0)
    /* Translators: words that the runner typed */
    return g_strdup_printf (_ ("No exercise is called “%s”"), line->name);
  if (line->unknown->len > 0)
    {
      const CarryTextSpan *span = &g_array_index (line->unknown, CarryTextSpan, 0);
      g_autofree char *unknown = g_strndup (text + span->start, span->end - span->start);

      return g_strdup_printf (_ ("Not understood: %s"), g_strstrip (unknown));
    }

  return NULL;
}

static void
show_found (CarryItemEntry *self)
{
  gtk_list_box_remove_all (self->found_list);
  for (guint i = 0; i < self->found->len; i++)
    gtk_list_box_append (self->found_list, create_row (self, self->found->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->found_list), self->found->len > 0);
  gtk_list_box_select_row (self->found_list, gtk_list_box_get_row_at_index (self->found_list, 0));
}

static void
on_changed (CarryItemEntry *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autoptr (CarryDoseLine) line = NULL;
  g_autofree char *problem = NULL;

  if (self->exercises == NULL)
    return;

  line = carry_dose_line_parse (text, carry_athlete_get_units (self->athlete), 0);
  g_ptr_array_set_size (self->found, 0);
  if (line->name != NULL)
    find (self, line);
  show_found (self);

  problem = find_problem (self, line, text);
  gtk_label_set_label (self->problem_label, problem != NULL ? problem : "");
  gtk_widget_set_visible (self->problem_box, problem != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  problem != NULL ? problem : "", -1);
}

static void
close_line (CarryItemEntry *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_set_visible (self->opened, FALSE);
  gtk_widget_set_visible (self->closed, TRUE);
  gtk_widget_child_focus (self->closed, GTK_DIR_TAB_FORWARD);
}

static void
on_open (CarryItemEntry *self)
{
  carry_item_entry_open (self);
}

static void
on_activate (CarryItemEntry *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    close_line (self);
  else if (!carry_item_entry_take (self))
    gtk_widget_error_bell (GTK_WIDGET (self->entry));
}

static void
on_icon (CarryItemEntry *self, GtkEntryIconPosition position)
{
  if (position == GTK_ENTRY_ICON_SECONDARY)
    close_line (self);
}

static void
on_row_activated (CarryItemEntry *self, GtkListBoxRow *row)
{
  gtk_list_box_select_row (self->found_list, row);
  on_activate (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
choose (CarryItemEntry *self, int step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->found_list);
  const int index = row != NULL ? gtk_list_box_row_get_index (row) + step : 0;

  if (index < 0 || index >= (int)self->found->len)
    return;

  gtk_list_box_select_row (self->found_list, gtk_list_box_get_row_at_index (self->found_list, index));
  gtk_accessible_announce (GTK_ACCESSIBLE (self),
                           carry_exercise_get_name (carry_item_get_exercise (self->found->pdata[index])),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
on_key_pressed (CarryItemEntry *self, guint key, guint code, GdkModifierType state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;

  if (key == GDK_KEY_Escape)
    close_line (self);
  else if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    choose (self, 1);
  else if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    choose (self, -1);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
on_exercises_changed (CarryItemEntry *self)
{
  g_clear_pointer (&self->search, carry_exercise_search_free);
}

static void
carry_item_entry_dispose (GObject *object)
{
  CarryItemEntry *self = CARRY_ITEM_ENTRY (object);

  g_clear_object (&self->exercises);
  g_clear_object (&self->athlete);
  g_clear_pointer (&self->search, carry_exercise_search_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_ITEM_ENTRY);
  g_clear_pointer (&self->found, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_item_entry_parent_class)->dispose (object);
}

static void
carry_item_entry_class_init (CarryItemEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_item_entry_dispose;

  /**
   * CarryItemEntry::item-requested:
   * @item: an exercise and how it is done
   *
   * The runner adds an exercise.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_ITEM);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-item-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, closed);
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, opened);
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, problem_box);
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, problem_label);
  gtk_widget_class_bind_template_child (widget_class, CarryItemEntry, found_list);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_icon);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_item_entry_init (CarryItemEntry *self)
{
  self->found = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self->found_list), FALSE);
}

/**
 * carry_item_entry_set_exercises:
 * @self: an entry
 * @athlete: the runner, whose units and weights are meant
 * @exercises: a list of #CarryExercise
 */
void
carry_item_entry_set_exercises (CarryItemEntry *self, CarryAthlete *athlete, GListModel *exercises)
{
  g_return_if_fail (CARRY_IS_ITEM_ENTRY (self));
  g_return_if_fail (self->exercises == NULL);

  self->exercises = g_object_ref (exercises);
  self->athlete = g_object_ref (athlete);
  g_signal_connect_object (exercises, "items-changed", G_CALLBACK (on_exercises_changed), self,
                           G_CONNECT_SWAPPED);
}

/* Shows the line, and puts the cursor into it. */
void
carry_item_entry_open (CarryItemEntry *self)
{
  g_return_if_fail (CARRY_IS_ITEM_ENTRY (self));

  gtk_widget_set_visible (self->closed, FALSE);
  gtk_widget_set_visible (self->opened, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

void
carry_item_entry_set_text (CarryItemEntry *self, const char *text)
{
  g_return_if_fail (CARRY_IS_ITEM_ENTRY (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/**
 * carry_item_entry_take:
 * @self: an entry
 *
 * Asks for what was typed.
 *
 * Returns: %TRUE if it was understood; else it stays
 */
gboolean
carry_item_entry_take (CarryItemEntry *self)
{
  GtkListBoxRow *row;
  g_autoptr (CarryItem) item = NULL;

  g_return_val_if_fail (CARRY_IS_ITEM_ENTRY (self), FALSE);

  row = gtk_list_box_get_selected_row (self->found_list);
  if (row == NULL || gtk_widget_get_visible (self->problem_box))
    return FALSE;

  item = g_object_ref (self->found->pdata[gtk_list_box_row_get_index (row)]);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, item);

  return TRUE;
}
