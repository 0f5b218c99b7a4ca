/* test-session-editor.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-cell-popover.h"
#include "carry-editor-card.h"
#include "carry-editor-drop.h"
#include "carry-editor-list.h"
#include "carry-editor-page.h"
#include "carry-item-entry.h"
#include "carry-sample-week.h"
#include "carry-ui-driver.h"

typedef struct
{
  CarrySampleWeek *sample;
  CarrySession *session; /* not held: as the diary has it */
  GtkWidget *window;
  AdwNavigationView *view;
  AdwNavigationPage *page;
  guint n_asked;
} Fixture;

static void
on_change_requested (Fixture *fixture,
                     CarrySession *before,
                     CarrySession *after,
                     const char *sentence,
                     const char *group,
                     const char *toast)
{
  g_autoptr (CarryChange) change = carry_change_new (sentence);

  fixture->n_asked++;
  carry_change_replace (change, before, after);
  carry_change_set_group (change, group);
  carry_history_do_async (fixture->sample->history, change, NULL, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSimpleActionGroup) actions = NULL;
  CarrySession *session;

  fixture->sample = carry_sample_week_new (TRUE);
  session = carry_sample_week_find (fixture->sample, "Lower Strength");
  fixture->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 1280, "default-height", 900, NULL);
  fixture->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  adw_navigation_view_push (fixture->view, adw_navigation_page_new (adw_bin_new (), "Views"));

  actions = carry_sample_week_create_actions (fixture->sample);
  gtk_widget_insert_action_group (fixture->window, "diary", G_ACTION_GROUP (actions));
  fixture->page = carry_editor_page_new (fixture->sample->diary, fixture->sample->catalogue,
                                         fixture->sample->athlete, CARRY_STRENGTH_SESSION (session));
  g_signal_connect_swapped (fixture->page, "change-requested", G_CALLBACK (on_change_requested), fixture);
  adw_navigation_view_push (fixture->view, fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
  carry_sample_week_free (fixture->sample);
}

static CarryStrengthSession *
session_of (Fixture *fixture)
{
  return CARRY_STRENGTH_SESSION (carry_sample_week_find (fixture->sample, "Lower Strength"));
}

static const CarryDose *
dose_of (Fixture *fixture, guint position)
{
  return carry_prescription_get_dose (
      carry_item_get_prescription (carry_strength_session_get_nth (session_of (fixture), position)));
}

static const char *
name_of (Fixture *fixture, guint position)
{
  return carry_exercise_get_name (
      carry_item_get_exercise (carry_strength_session_get_nth (session_of (fixture), position)));
}

static CarryEditorRow *
row_of (Fixture *fixture, guint position)
{
  return CARRY_EDITOR_ROW (test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_EDITOR_ROW, position));
}

static CarryDoseCell *
cell_of (Fixture *fixture, guint position, CarryCellKind kind)
{
  return carry_editor_row_get_cell (row_of (fixture, position), kind);
}

static GtkEditable *
entry_of (CarryDoseCell *cell)
{
  return GTK_EDITABLE (test_find (GTK_WIDGET (carry_dose_cell_get_popover (cell)), GTK_TYPE_ENTRY, 0));
}

/* Opens a cell, types into it, and presses Enter. */
static void
type (Fixture *fixture, guint position, CarryCellKind kind, const char *text)
{
  CarryDoseCell *cell = cell_of (fixture, position, kind);

  carry_dose_cell_open (cell, text);
  g_signal_emit_by_name (entry_of (cell), "activate");
  test_settle ();
}

static void
test_cells_take_what_people_write (Fixture *fixture, gconstpointer data)
{
  type (fixture, 0, CARRY_CELL_AMOUNT, "4x5");
  type (fixture, 0, CARRY_CELL_LOAD, "62,5");
  type (fixture, 0, CARRY_CELL_REST, "2:30");
  type (fixture, 0, CARRY_CELL_TEMPO, "3-0-1");

  g_assert_cmpuint (dose_of (fixture, 0)->sets, ==, 4);
  g_assert_cmpuint (dose_of (fixture, 0)->amount_lo, ==, 5);
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (session_of (fixture), 0)), ==,
                     62.5);
  g_assert_cmpuint (dose_of (fixture, 0)->rest_s, ==, 150);
  g_assert_cmpstr (dose_of (fixture, 0)->tempo, ==, "301");
  g_assert_cmpuint (fixture->n_asked, ==, 4);

  gtk_test_accessible_assert_property (cell_of (fixture, 0, CARRY_CELL_LOAD), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Load of Back Squat, 62.5 kilograms");
}

static void
count_command (guint *n_commands, guint command)
{
  if (command == CARRY_ROW_PLAN_TARGET)
    (*n_commands)++;
}

/* “62,5” is the runner's own target, and can be taken back; a rest is none. */
static void
test_own_targets_can_be_released (Fixture *fixture, gconstpointer data)
{
  CarryEditorRow *row = row_of (fixture, 0);
  guint n_commands = 0;

  g_signal_connect_swapped (row, "command-requested", G_CALLBACK (count_command), &n_commands);
  type (fixture, 0, CARRY_CELL_REST, "3:00");
  g_assert_cmpint (carry_item_get_target_origin (carry_strength_session_get_nth (session_of (fixture), 0)),
                   ==, CARRY_TARGET_ORIGIN_PLAN);
  gtk_widget_activate_action (GTK_WIDGET (row), "item.plan-target", NULL);
  g_assert_cmpuint (n_commands, ==, 0);

  type (fixture, 0, CARRY_CELL_LOAD, "62,5");
  g_assert_cmpint (carry_item_get_target_origin (carry_strength_session_get_nth (session_of (fixture), 0)),
                   ==, CARRY_TARGET_ORIGIN_RUNNER);
  gtk_widget_activate_action (GTK_WIDGET (row), "item.plan-target", NULL);
  g_assert_cmpuint (n_commands, ==, 1);
  g_signal_handlers_disconnect_by_data (row, &n_commands);
}

static void
test_what_is_wrong_stays (Fixture *fixture, gconstpointer data)
{
  CarryDoseCell *cell = cell_of (fixture, 0, CARRY_CELL_REST);

  type (fixture, 0, CARRY_CELL_REST, "soon");
  g_assert_cmpuint (fixture->n_asked, ==, 0);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (carry_dose_cell_get_popover (cell))));
  g_assert_cmpstr (gtk_editable_get_text (entry_of (cell)), ==, "soon");

  /* Closed by a click elsewhere, it is there again when the cell is opened again. */
  gtk_popover_popdown (carry_dose_cell_get_popover (cell));
  test_settle ();
  g_assert_cmpuint (fixture->n_asked, ==, 0);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (cell), "typed-wrong"));
  carry_dose_cell_open (cell, NULL);
  g_assert_cmpstr (gtk_editable_get_text (entry_of (cell)), ==, "soon");
}

static void
test_steps_of_one_visit_are_one_step_back (Fixture *fixture, gconstpointer data)
{
  const guint before = dose_of (fixture, 1)->sets;
  AdwSpinRow *sets;

  carry_dose_cell_open (cell_of (fixture, 1, CARRY_CELL_AMOUNT), NULL);
  sets = ADW_SPIN_ROW (
      test_find (GTK_WIDGET (carry_dose_cell_get_popover (cell_of (fixture, 1, CARRY_CELL_AMOUNT))),
                 ADW_TYPE_SPIN_ROW, 0));
  adw_spin_row_set_value (sets, before + 1);
  adw_spin_row_set_value (sets, before + 2);
  test_settle ();
  g_assert_cmpuint (dose_of (fixture, 1)->sets, ==, before + 2);
  g_assert_cmpuint (fixture->n_asked, ==, 2);

  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  test_settle ();
  g_assert_cmpuint (dose_of (fixture, 1)->sets, ==, before);
  g_assert_cmpfloat (adw_spin_row_get_value (sets), ==, before);
}

static void
test_rows_change_order (Fixture *fixture, gconstpointer data)
{
  test_press (GTK_WIDGET (row_of (fixture, 0)), "<Alt>Up");
  g_assert_cmpuint (fixture->n_asked, ==, 0);

  test_press (GTK_WIDGET (row_of (fixture, 0)), "<Alt>Down");
  test_settle ();
  g_assert_cmpstr (name_of (fixture, 0), ==, "Good Morning");
  g_assert_cmpstr (name_of (fixture, 1), ==, "Back Squat");

  test_press (GTK_WIDGET (row_of (fixture, 2)), "Delete");
  test_settle ();
  g_assert_cmpuint (carry_strength_session_get_n_items (session_of (fixture)), ==, 4);
  g_assert_cmpstr (name_of (fixture, 2), ==, "Standing Calf Raise");

  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  gtk_widget_activate_action (fixture->window, "diary.undo", NULL);
  test_settle ();
  g_assert_cmpstr (name_of (fixture, 0), ==, "Back Squat");
  g_assert_cmpuint (carry_editor_list_get_n_rows (CARRY_EDITOR_LIST (
                        test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_EDITOR_LIST, 0))),
                    ==, 5);
}

static guint
count_groups (Fixture *fixture)
{
  guint n = 0;

  for (guint i = 0;; i++)
    {
      GtkWidget *card = test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_EDITOR_CARD, i);

      if (card == NULL)
        return n;
      n += carry_editor_card_is_group (CARRY_EDITOR_CARD (card)) ? 1 : 0;
    }
}

static void
test_rows_are_grouped (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (count_groups (fixture), ==, 0);

  test_press (GTK_WIDGET (row_of (fixture, 3)), "<Control>g");
  test_settle ();
  g_assert_cmpuint (count_groups (fixture), ==, 1);
  g_assert_cmpuint (carry_item_get_superset (carry_strength_session_get_nth (session_of (fixture), 2)), >, 0);
  g_assert_cmpuint (carry_item_get_superset (carry_strength_session_get_nth (session_of (fixture), 2)), ==,
                    carry_item_get_superset (carry_strength_session_get_nth (session_of (fixture), 3)));

  test_press (GTK_WIDGET (row_of (fixture, 2)), "<Control><Shift>g");
  test_settle ();
  g_assert_cmpuint (count_groups (fixture), ==, 0);
}

static void
test_a_line_makes_an_item (Fixture *fixture, gconstpointer data)
{
  CarryItemEntry *entry = CARRY_ITEM_ENTRY (test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_ITEM_ENTRY, 0));

  carry_item_entry_open (entry);
  carry_item_entry_set_text (entry, "sq 3x5 100");
  g_assert_true (carry_item_entry_take (entry));
  carry_item_entry_set_text (entry, "copenhagen 2x20s/side");
  g_assert_true (carry_item_entry_take (entry));
  test_settle ();

  g_assert_cmpuint (carry_strength_session_get_n_items (session_of (fixture)), ==, 7);
  g_assert_cmpstr (name_of (fixture, 5), ==, "Back Squat");
  g_assert_cmpuint (dose_of (fixture, 5)->sets, ==, 3);
  g_assert_cmpuint (dose_of (fixture, 5)->amount_lo, ==, 5);
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (session_of (fixture), 5)), ==, 100);
  g_assert_true (g_str_has_prefix (name_of (fixture, 6), "Copenhagen"));
  g_assert_cmpint (dose_of (fixture, 6)->amount, ==, CARRY_AMOUNT_SECONDS);
  g_assert_true (dose_of (fixture, 6)->per_side);

  /* What cannot be is not taken, and stays. */
  carry_item_entry_set_text (entry, "qqqq 3x5");
  g_assert_false (carry_item_entry_take (entry));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (test_find (GTK_WIDGET (entry), GTK_TYPE_ENTRY, 0))),
                   ==, "qqqq 3x5");
}

/* “2x14” is the load of a pair where there can be one, and nothing else. */
static void
test_a_pair_is_a_load (Fixture *fixture, gconstpointer data)
{
  CarryItemEntry *entry = CARRY_ITEM_ENTRY (test_find (GTK_WIDGET (fixture->page), CARRY_TYPE_ITEM_ENTRY, 0));
  const guint n_before = carry_strength_session_get_n_items (session_of (fixture));

  type (fixture, 0, CARRY_CELL_LOAD, "2x30 kg");
  g_assert_cmpuint (fixture->n_asked, ==, 0);

  carry_item_entry_open (entry);
  carry_item_entry_set_text (entry, "back squat 3x5 2x50kg");
  g_assert_false (carry_item_entry_take (entry));
  carry_item_entry_set_text (entry, "reverse lunge 3x8/side 2x14kg");
  g_assert_true (carry_item_entry_take (entry));
  test_settle ();

  g_assert_cmpstr (name_of (fixture, n_before), ==, "Reverse Lunge");
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (session_of (fixture), n_before)),
                     ==, 14);
  gtk_test_accessible_assert_property (cell_of (fixture, n_before, CARRY_CELL_LOAD),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Load of Reverse Lunge, two dumbbells of 14 kilograms");

  type (fixture, n_before, CARRY_CELL_LOAD, "2×16");
  g_assert_cmpfloat (carry_item_get_load (carry_strength_session_get_nth (session_of (fixture), n_before)),
                     ==, 16);
}

static void
test_page_goes_with_the_session (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "editor.delete", NULL);
  test_settle ();
  g_assert_cmpstr (adw_navigation_page_get_title (adw_navigation_view_get_visible_page (fixture->view)), ==,
                   "Views");
}

static void
test_changes_do_not_wait_for_the_disk (Fixture *fixture, gconstpointer data)
{
  CarryDoseCell *cell = cell_of (fixture, 0, CARRY_CELL_AMOUNT);

  for (guint sets = 2; sets <= 9; sets++)
    {
      g_autofree char *text = g_strdup_printf ("%ux4", sets);

      carry_dose_cell_open (cell, text);
      g_signal_emit_by_name (entry_of (cell), "activate");
    }
  test_settle ();
  g_assert_cmpuint (dose_of (fixture, 0)->sets, ==, 9);
  g_assert_cmpuint (fixture->n_asked, ==, 8);
}

static const struct
{
  const char *name;
  double y;
  CarryDropPlace place;
} places[] = {
  { "top", 0, CARRY_DROP_BEFORE },         { "upper-third", 21, CARRY_DROP_BEFORE },
  { "middle", 32, CARRY_DROP_ON },         { "above-lower-third", 42, CARRY_DROP_ON },
  { "lower-third", 43, CARRY_DROP_AFTER }, { "bottom", 63, CARRY_DROP_AFTER },
};

/* Rows are 64 pixels high (DESIGN 2.5). */
static void
test_drop_place (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);

  g_assert_cmpint (carry_drop_place_judge (places[i].y, 64), ==, places[i].place);
}

static void
test_large_text_fits_a_narrow_window (Fixture *fixture, gconstpointer data)
{
  test_assert_fits_at_large_text (fixture->window, ADW_TYPE_TOOLBAR_VIEW);
}

#define ADD(name, func) g_test_add ("/ui/session-editor/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  ADD ("cells", test_cells_take_what_people_write);
  ADD ("own-targets", test_own_targets_can_be_released);
  ADD ("wrong", test_what_is_wrong_stays);
  ADD ("steps", test_steps_of_one_visit_are_one_step_back);
  ADD ("order", test_rows_change_order);
  ADD ("groups", test_rows_are_grouped);
  ADD ("line", test_a_line_makes_an_item);
  ADD ("pair", test_a_pair_is_a_load);
  ADD ("gone", test_page_goes_with_the_session);
  ADD ("large-text", test_large_text_fits_a_narrow_window);
  ADD ("fast", test_changes_do_not_wait_for_the_disk);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/session-editor/drop/", places[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_drop_place);
    }

  return g_test_run ();
}
