/* test-set-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-measure.h"
#include "carry-set-row.h"
#include "carry-set-values.h"
#include "carry-ui-driver.h"

static const struct
{
  const char *name;
  const char *text;
  guint digits;
  double upper;
  double value; /* -2: refused */
} typed[] = {
  { "whole", "30", 2, 999, 30 },
  { "point", "62.5", 2, 999, 62.5 },
  { "comma", "62,5", 2, 999, 62.5 },
  { "spaces", " 8 ", 0, 999, 8 },
  { "minutes", "1:30", 0, 999, 90 },
  { "nothing", "", 2, 999, CARRY_VALUE_UNKNOWN },
  { "dash", "—", 2, 999, CARRY_VALUE_UNKNOWN },
  { "rounded", "7.26", 1, 10, 7.3 },
  { "too-much", "11", 1, 10, -2 },
  { "negative", "-5", 2, 999, -2 },
  { "word", "abc", 2, 999, -2 },
  { "half-a-word", "8x", 0, 999, -2 },
  { "infinite", "inf", 2, 999, -2 },
  { "not-a-number", "nan", 2, 999, -2 },
};

static void
test_typed (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  double value = 0.0;
  const gboolean taken = carry_value_parse (typed[i].text, 0, typed[i].upper, typed[i].digits, &value);

  g_assert_cmpint (taken, ==, typed[i].value > -2);
  if (taken)
    g_assert_cmpfloat_with_epsilon (value, typed[i].value, 1e-9);
}

/* A bar without a known load is a dash, and logs no load; with nothing added there is a 0. */
static void
test_unknown_load (void)
{
  g_autoptr (CarryLoadSteps) bar = carry_load_steps_new_even (20, 300, 2.5);
  g_autoptr (CarryLoadSteps) added = carry_load_steps_new_even (0, 40, 2);
  const CarrySetScale loaded = { .steps = bar, .loaded = TRUE };
  const CarrySetScale perhaps = { .steps = added, .loaded = TRUE };
  CarrySet set = carry_set_of (5, 0, CARRY_SET_UNRATED);

  g_assert_cmpfloat (carry_set_scale_read (&loaded, &set, CARRY_SET_FIELD_LOAD), ==, CARRY_VALUE_UNKNOWN);
  g_assert_cmpfloat (carry_set_scale_read (&perhaps, &set, CARRY_SET_FIELD_LOAD), ==, 0);
  carry_set_scale_step (&loaded, &set, CARRY_SET_FIELD_LOAD, 1);
  g_assert_cmpfloat (set.load_kg, ==, 20);
  g_assert_cmpfloat (carry_set_scale_read (&loaded, &set, CARRY_SET_FIELD_LOAD), ==, 20);
  carry_set_scale_write (&loaded, &set, CARRY_SET_FIELD_LOAD, CARRY_VALUE_UNKNOWN);
  g_assert_cmpfloat (set.load_kg, ==, 0);
}

static void
test_format (void)
{
  g_autofree char *whole = carry_value_format (30, 2);
  g_autofree char *quarter = carry_value_format (61.25, 2);
  g_autofree char *half = carry_value_format (62.5, 2);
  g_autofree char *unknown = carry_value_format (CARRY_VALUE_UNKNOWN, 2);

  g_assert_cmpstr (whole, ==, "30");
  g_assert_cmpstr (quarter, ==, "61.25");
  g_assert_cmpstr (half, ==, "62.5");
  g_assert_cmpstr (unknown, ==, "—");
}

/* The next plates, not 2.5 kg, where it is known what there is. */
static void
test_steps (void)
{
  const double sizes[] = { 20, 22.5, 30 };
  g_autoptr (CarryLoadSteps) steps = carry_load_steps_new_sizes (sizes, G_N_ELEMENTS (sizes));
  const CarrySetScale scale = { .dose = { .amount = CARRY_AMOUNT_REPS, .target = CARRY_TARGET_RPE },
                                .steps = steps,
                                .loaded = TRUE };
  CarrySet set = carry_set_of (8, 22.5, CARRY_SET_UNRATED);

  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_LOAD, 1);
  g_assert_cmpfloat (set.load_kg, ==, 30);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_LOAD, 1);
  g_assert_cmpfloat (set.load_kg, ==, 30);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_LOAD, -1);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_LOAD, -1);
  g_assert_cmpfloat (set.load_kg, ==, 20);

  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_AMOUNT, -1);
  g_assert_cmpuint (set.reps, ==, 7);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_EFFORT, 1);
  g_assert_cmpfloat (set.rpe, ==, 7);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_EFFORT, 1);
  g_assert_cmpfloat (set.rpe, ==, 7.5);
  g_assert_cmpfloat (set.rir, ==, CARRY_SET_UNRATED);
}

static void
test_seconds_and_reserve (void)
{
  const CarrySetScale scale = { .dose = { .amount = CARRY_AMOUNT_SECONDS, .target = CARRY_TARGET_RIR } };
  CarrySetColumn columns[CARRY_N_SET_FIELDS];
  CarrySet set = carry_set_of (0, 0, CARRY_SET_UNRATED);

  carry_set_scale_get_columns (&scale, columns);
  g_assert_null (columns[CARRY_SET_FIELD_LOAD].title);
  g_assert_cmpstr (columns[CARRY_SET_FIELD_AMOUNT].title, ==, "Seconds");
  g_assert_cmpstr (columns[CARRY_SET_FIELD_EFFORT].title, ==, "RIR");

  carry_set_scale_write (&scale, &set, CARRY_SET_FIELD_AMOUNT, 45);
  g_assert_cmpuint (set.seconds, ==, 45);
  g_assert_cmpuint (set.reps, ==, 0);
  carry_set_scale_step (&scale, &set, CARRY_SET_FIELD_AMOUNT, -1);
  g_assert_cmpuint (set.seconds, ==, 40);
  carry_set_scale_write (&scale, &set, CARRY_SET_FIELD_EFFORT, 2);
  g_assert_cmpfloat (set.rir, ==, 2);
  carry_set_scale_write (&scale, &set, CARRY_SET_FIELD_EFFORT, CARRY_VALUE_UNKNOWN);
  g_assert_cmpfloat (set.rir, ==, CARRY_SET_UNRATED);
}

/* 100 lb are 45.359237 kg, and back. */
static void
test_pounds (void)
{
  const CarrySetScale scale = { .dose = { .target = CARRY_TARGET_RPE },
                                .loaded = TRUE,
                                .form.units = CARRY_UNITS_IMPERIAL };
  CarrySet set = carry_set_of (8, 0, CARRY_SET_UNRATED);

  carry_set_scale_write (&scale, &set, CARRY_SET_FIELD_LOAD, 100);
  g_assert_cmpfloat_with_epsilon (set.load_kg, 45.359237, 1e-6);
  g_assert_cmpfloat (carry_set_scale_read (&scale, &set, CARRY_SET_FIELD_LOAD), ==, 100);
}

/* A row of 30 kg × 8 in a window, and what it asked for last. */
typedef struct
{
  GtkWidget *window;
  GtkWidget *row;
  CarrySetRowFacts facts;
  int field;
  int direction;
  double value;
  int done;
} Fixture;

static void
on_step (Fixture *fixture, guint field, int direction)
{
  fixture->field = (int)field;
  fixture->direction = direction;
}

static void
on_value (Fixture *fixture, guint field, double value)
{
  fixture->field = (int)field;
  fixture->value = value;
}

static void
on_done (Fixture *fixture, gboolean done)
{
  fixture->done = done;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const CarrySetScale scale = { .dose = { .target = CARRY_TARGET_RPE }, .loaded = TRUE };
  CarrySetColumn columns[CARRY_N_SET_FIELDS];

  carry_set_scale_get_columns (&scale, columns);
  fixture->done = -1;
  fixture->facts = (CarrySetRowFacts){ .title = "Set 2",
                                       .state = CARRY_SET_STATE_CURRENT,
                                       .values = { 30, 8, CARRY_VALUE_UNKNOWN },
                                       .last = "8 at 30 kg" };
  fixture->row = carry_set_row_new ();
  carry_set_row_set_columns (CARRY_SET_ROW (fixture->row), columns);
  carry_set_row_show (CARRY_SET_ROW (fixture->row), &fixture->facts);
  g_signal_connect_swapped (fixture->row, "step-requested", G_CALLBACK (on_step), fixture);
  g_signal_connect_swapped (fixture->row, "value-requested", G_CALLBACK (on_value), fixture);
  g_signal_connect_swapped (fixture->row, "done-requested", G_CALLBACK (on_done), fixture);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->row);
  gtk_window_present (GTK_WINDOW (fixture->window));
  test_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  test_settle ();
}

static GtkWidget *
stepper (Fixture *fixture, CarrySetField field)
{
  return GTK_WIDGET (carry_set_row_get_stepper (CARRY_SET_ROW (fixture->row), field));
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  g_assert_true (test_press_key (stepper (fixture, CARRY_SET_FIELD_LOAD), GDK_KEY_plus));
  g_assert_cmpint (fixture->field, ==, CARRY_SET_FIELD_LOAD);
  g_assert_cmpint (fixture->direction, ==, 1);
  g_assert_true (test_press_key (stepper (fixture, CARRY_SET_FIELD_AMOUNT), GDK_KEY_minus));
  g_assert_cmpint (fixture->field, ==, CARRY_SET_FIELD_AMOUNT);
  g_assert_cmpint (fixture->direction, ==, -1);

  /* A rating is one key; 0 is the tenth. */
  g_assert_true (test_press_key (stepper (fixture, CARRY_SET_FIELD_EFFORT), GDK_KEY_8));
  g_assert_cmpfloat (fixture->value, ==, 8);
  g_assert_true (test_press_key (stepper (fixture, CARRY_SET_FIELD_EFFORT), GDK_KEY_0));
  g_assert_cmpfloat (fixture->value, ==, 10);

  /* What the row asks for does not change it. */
  g_assert_cmpfloat (
      carry_value_stepper_get_value (CARRY_VALUE_STEPPER (stepper (fixture, CARRY_SET_FIELD_LOAD))), ==, 30);
}

static void
test_typing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *load = stepper (fixture, CARRY_SET_FIELD_LOAD);
  GtkWidget *entry;

  g_assert_true (test_press_key (load, GDK_KEY_6));
  entry = test_find (load, GTK_TYPE_TEXT, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "6");
  gtk_editable_set_text (GTK_EDITABLE (entry), "62,5");
  carry_set_row_commit (CARRY_SET_ROW (fixture->row));
  g_assert_cmpfloat (fixture->value, ==, 62.5);

  /* Escape gives up. */
  fixture->value = -5;
  g_assert_true (test_press_key (load, GDK_KEY_Return));
  gtk_editable_set_text (GTK_EDITABLE (entry), "70");
  g_assert_true (test_press_key (entry, GDK_KEY_Escape));
  carry_set_row_commit (CARRY_SET_ROW (fixture->row));
  g_assert_cmpfloat (fixture->value, ==, -5);
}

static void
test_states (Fixture *fixture, gconstpointer data)
{
  GtkWidget *check = carry_set_row_get_check (CARRY_SET_ROW (fixture->row));
  GtkWidget *less = test_find (stepper (fixture, CARRY_SET_FIELD_LOAD), GTK_TYPE_BUTTON, 0);

  g_assert_true (gtk_widget_get_visible (less));

  /* The check asks, and shows what is so. */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_cmpint (fixture->done, ==, TRUE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));

  fixture->facts.state = CARRY_SET_STATE_DONE;
  carry_set_row_show (CARRY_SET_ROW (fixture->row), &fixture->facts);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_false (gtk_widget_get_visible (less));
  g_assert_true (gtk_widget_has_css_class (fixture->row, "done"));
}

static void
test_speaks (Fixture *fixture, gconstpointer data)
{
  GtkWidget *load = stepper (fixture, CARRY_SET_FIELD_LOAD);

  gtk_test_accessible_assert_role (load, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  gtk_test_accessible_assert_property (load, GTK_ACCESSIBLE_PROPERTY_LABEL, "Weight (kg)");
  gtk_test_accessible_assert_property (load, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "30");
  gtk_test_accessible_assert_property (stepper (fixture, CARRY_SET_FIELD_EFFORT),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Not said");
  gtk_test_accessible_assert_property (fixture->row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Set 2");
  gtk_test_accessible_assert_property (carry_set_row_get_check (CARRY_SET_ROW (fixture->row)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Set 2 Done");
}

/* At 360 pixels the numbers of the current set stand under each other, 44 pixels high, and fit. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  int least;

  carry_set_row_set_narrow (CARRY_SET_ROW (fixture->row), TRUE);
  test_settle ();
  gtk_widget_measure (fixture->row, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 336);
}

#define ADD(name, test) g_test_add ("/ui/set-row/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *path = g_strconcat ("/ui/set-row/typed/", typed[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_typed);
    }
  g_test_add_func ("/ui/set-row/format", test_format);
  g_test_add_func ("/ui/set-row/unknown-load", test_unknown_load);
  g_test_add_func ("/ui/set-row/steps", test_steps);
  g_test_add_func ("/ui/set-row/seconds-and-reserve", test_seconds_and_reserve);
  g_test_add_func ("/ui/set-row/pounds", test_pounds);
  ADD ("keys", test_keys);
  ADD ("typing", test_typing);
  ADD ("states", test_states);
  ADD ("speaks", test_speaks);
  ADD ("narrow", test_narrow);

  return g_test_run ();
}
