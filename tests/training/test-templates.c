/* test-templates.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-history.h"
#include "carry-templates.h"

#include "support/carry-test-diary.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryHistory *history;
  guint n_signals;
  guint n_ended;
  GError *error;
} Fixture;

static void
on_items_changed (Fixture *fixture)
{
  fixture->n_signals++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->history = carry_history_new (fixture->diary, NULL);
  g_signal_connect_swapped (carry_diary_get_templates (fixture->diary), "items-changed",
                            G_CALLBACK (on_items_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_error (&fixture->error);
}

static CarryStrengthSession *
lift (Fixture *fixture)
{
  const char *const exercises[] = { "back_squat", "3x5@80% r180", "side_plank", "2x30s/side r45", NULL };
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);

  return CARRY_STRENGTH_SESSION (test_lifting (fixture->catalogue, &day, 45, exercises));
}

static CarryTemplate *
make (Fixture *fixture, const char *name)
{
  g_autoptr (CarryStrengthSession) session = lift (fixture);

  return carry_template_new_from_session (session, name, NULL);
}

static void
on_ended (GObject *history, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (CarryChange) change = NULL;

  g_clear_error (&fixture->error);
  change = carry_history_finish (CARRY_HISTORY (history), result, &fixture->error);
  fixture->n_ended++;
}

static void
wait (Fixture *fixture)
{
  while (fixture->n_ended == 0)
    g_main_context_iteration (NULL, TRUE);
  fixture->n_ended = 0;
}

static void
change (Fixture *fixture, CarryTemplate *before, CarryTemplate *after)
{
  g_autoptr (CarryTemplateChange) templates = carry_template_change_new ();
  g_autoptr (CarryChange) step = carry_change_new ("Change");

  carry_template_change_add (templates, before, after);
  carry_change_set_templates (step, templates);
  g_assert_false (carry_change_is_empty (step));
  carry_history_do_async (fixture->history, step, on_ended, fixture);
  wait (fixture);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (carry_diary_get_templates (fixture->diary)));
}

static const char *
name_at (Fixture *fixture, guint position)
{
  g_autoptr (CarryTemplate) template =
      g_list_model_get_item (G_LIST_MODEL (carry_diary_get_templates (fixture->diary)), position);

  return carry_template_get_name (template);
}

static void
test_undo_redo (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryTemplate) legs = make (fixture, "Legs");
  g_autoptr (CarryTemplate) core = make (fixture, "Core");
  g_autoptr (CarryTemplate) renamed = carry_template_rename (legs, "Ankles", NULL);

  change (fixture, NULL, legs);
  change (fixture, NULL, core);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_cmpstr (name_at (fixture, 0), ==, "Core");

  change (fixture, legs, renamed);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (name_at (fixture, 0), ==, "Ankles");
  g_assert_true (carry_templates_lookup (carry_diary_get_templates (fixture->diary),
                                         carry_template_get_id (legs)) == renamed);

  change (fixture, core, NULL);
  g_assert_cmpuint (count (fixture), ==, 1);
  for (guint i = 0; i < 2; i++)
    {
      carry_history_undo_async (fixture->history, on_ended, fixture);
      wait (fixture);
      g_assert_no_error (fixture->error);
    }
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_cmpstr (name_at (fixture, 1), ==, "Legs");
  carry_history_redo_async (fixture->history, on_ended, fixture);
  wait (fixture);
  g_assert_cmpstr (name_at (fixture, 0), ==, "Ankles");
  g_assert_cmpuint (fixture->n_signals, ==, 7);
}

static void
test_names_are_unique (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryTemplate) legs = make (fixture, "  Heavy \t Légs ");
  g_autoptr (CarryTemplate) same = make (fixture, "HEAVY LÉGS");
  g_autoptr (CarryTemplate) core = make (fixture, "Core");
  g_autoptr (CarryTemplate) capitals = carry_template_rename (legs, "HEAVY LÉGS", NULL);
  CarryTemplates *templates = carry_diary_get_templates (fixture->diary);

  g_assert_cmpstr (carry_template_get_name (legs), ==, "Heavy Légs");
  change (fixture, NULL, legs);
  change (fixture, NULL, core);
  change (fixture, NULL, same);
  g_assert_error (fixture->error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_TAKEN);
  g_assert_cmpuint (count (fixture), ==, 2);
  g_assert_true (carry_templates_find_name (templates, "heavy légs") == legs);
  /* With a combining accent. */
  g_assert_true (carry_templates_find_name (templates, "heavy le\xcc\x81gs") == legs);
  g_assert_null (carry_templates_find_name (templates, "heavy"));

  /* A template may take its own name in other letters. */
  change (fixture, legs, capitals);
  g_assert_no_error (fixture->error);
}

static void
test_conflict (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryTemplate) legs = make (fixture, "Legs");
  g_autoptr (CarryTemplate) first = carry_template_rename (legs, "First", NULL);
  g_autoptr (CarryTemplate) second = carry_template_rename (legs, "Second", NULL);

  change (fixture, NULL, legs);
  change (fixture, legs, first);
  change (fixture, legs, second);
  g_assert_error (fixture->error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_CONFLICT);
  g_assert_cmpstr (name_at (fixture, 0), ==, "First");
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) session = lift (fixture);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autofree char *long_name = g_strnfill (81, 'x');
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_template_new_from_session (session, " \n", &error));
  g_assert_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_NAME);
  g_clear_error (&error);
  g_assert_null (carry_template_new_from_session (session, long_name, &error));
  g_assert_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_NAME);
  g_clear_error (&error);
  g_assert_null (carry_template_new (NULL, "Legs", none, &error));
  g_assert_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_EMPTY);
}

/* Doses and supersets come along; what was done and the load of the day do not. */
static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  const CarrySet sets[] = { carry_set_of (5, 100, 2) };
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryStrengthSession) session = lift (fixture);
  g_autoptr (CarryItem) logged = carry_item_with_sets (carry_strength_session_get_nth (session, 0), sets, 1);
  g_autoptr (CarryItem) loaded =
      carry_item_with_target (logged, carry_item_get_prescription (logged), 100, CARRY_TARGET_ORIGIN_RUNNER);
  g_autoptr (CarryItem) turned = carry_item_with_superset (loaded, 1);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autoptr (CarryTemplate) template = NULL;
  g_autoptr (CarryStrengthSession) made = NULL;
  g_autoptr (CarryStrengthSession) applied = NULL;
  CarryItem *item;

  g_ptr_array_add (items, turned);
  g_ptr_array_add (items, turned);
  template = carry_template_new (NULL, "Twice", items, NULL);
  g_assert_cmpint (carry_template_get_kind (template), ==, carry_item_get_kind (turned));

  made = carry_template_make_session (template, fixture->catalogue, &friday, 600, NULL);
  g_assert_cmpuint (carry_strength_session_get_n_items (made), ==, 2);
  item = carry_strength_session_get_nth (made, 1);
  g_assert_false (carry_item_is_logged (item));
  g_assert_cmpfloat (carry_item_get_load (item), ==, 0);
  g_assert_cmpint (carry_item_get_target_origin (item), ==, CARRY_TARGET_ORIGIN_PLAN);
  g_assert_cmpuint (carry_item_get_superset (item), ==, 1);
  g_assert_true (
      carry_prescription_equal (carry_item_get_prescription (item), carry_item_get_prescription (turned)));
  g_assert_cmpstr (carry_session_get_title (CARRY_SESSION (made)), ==, "Twice");
  g_assert_cmpuint (carry_session_get_duration (CARRY_SESSION (made)), ==,
                    carry_strength_session_get_estimated_minutes (made));

  applied = carry_template_apply (template, fixture->catalogue, session, NULL);
  g_assert_cmpstr (carry_session_get_id (CARRY_SESSION (applied)), ==,
                   carry_session_get_id (CARRY_SESSION (session)));
  g_assert_cmpuint (carry_strength_session_get_n_items (applied), ==, 2);
  g_assert_cmpstr (carry_session_get_title (CARRY_SESSION (applied)), ==, "Twice");
}

/* A change that is taken back by the next of its group is no step. */
static void
test_join (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryTemplate) legs = make (fixture, "Legs");
  g_autoptr (CarryTemplate) renamed = carry_template_rename (legs, "Heavy Legs", NULL);
  g_autoptr (CarryTemplateChange) first = carry_template_change_new ();
  g_autoptr (CarryTemplateChange) second = carry_template_change_new ();
  g_autoptr (CarryTemplateChange) both = NULL;
  g_autoptr (CarryTemplateChange) back = NULL;
  g_autoptr (CarryTemplateChange) nothing = NULL;

  carry_template_change_add (first, NULL, legs);
  carry_template_change_add (second, legs, renamed);
  both = carry_template_change_join (first, second);
  g_assert_cmpuint (carry_template_change_get_n_edits (both), ==, 1);
  g_assert_null (carry_template_change_get_edit (both, 0)->before);
  g_assert_true (carry_template_change_get_edit (both, 0)->after == renamed);

  back = carry_template_change_invert (both);
  nothing = carry_template_change_join (both, back);
  g_assert_cmpuint (carry_template_change_get_n_edits (nothing), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/training/templates/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("undo-redo", test_undo_redo);
  ADD ("names", test_names_are_unique);
  ADD ("conflict", test_conflict);
  ADD ("refused", test_refused);
  ADD ("round-trip", test_round_trip);
  ADD ("join", test_join);

  return g_test_run ();
}
