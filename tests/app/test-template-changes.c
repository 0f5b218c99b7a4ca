/* test-template-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-controller.h"
#include "carry-template-changes.h"

#include "support/carry-test-log.h"

typedef struct
{
  CarryCatalogue *catalogue;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarrySessionController *controller;
  GSimpleActionGroup *actions;
  CarrySession *session;
  CarryChange *change; /* what was asked for last, and done */
  char *said;          /* its toast, or why it failed */
} Fixture;

static void
on_change_requested (CarrySessionController *controller,
                     CarryChange *change,
                     const char *toast,
                     Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_set_object (&fixture->change, change);
  carry_diary_apply (fixture->diary, change, &error);
  g_set_str (&fixture->said, error != NULL ? error->message : toast);
}

static void
on_failed (CarrySessionController *controller, const char *message, Fixture *fixture)
{
  g_clear_object (&fixture->change);
  g_set_str (&fixture->said, message);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *const exercises[] = { "back_squat", "3x5@80% r180", "side_plank", "2x30s/side r45", NULL };
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);

  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->athlete = g_object_new (CARRY_TYPE_ATHLETE, NULL);
  fixture->session = test_lifting (fixture->catalogue, &day, 45, exercises);
  test_insert (fixture->diary, g_object_ref (fixture->session));
  fixture->controller = carry_session_controller_new (fixture->diary, fixture->catalogue, fixture->athlete);
  fixture->actions = g_simple_action_group_new ();
  carry_session_controller_add_actions (fixture->controller, G_ACTION_MAP (fixture->actions));
  g_signal_connect (fixture->controller, "change-requested", G_CALLBACK (on_change_requested), fixture);
  g_signal_connect (fixture->controller, "failed", G_CALLBACK (on_failed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->change);
  g_clear_pointer (&fixture->said, g_free);
  g_object_unref (fixture->session);
  g_assert_finalize_object (fixture->actions);
  g_assert_finalize_object (fixture->controller);
  g_assert_finalize_object (fixture->athlete);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->catalogue);
}

static void
activate (Fixture *fixture, const char *name, const char *form, ...)
{
  va_list arguments;

  va_start (arguments, form);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->actions), name,
                                  g_variant_new_va (form, NULL, &arguments));
  va_end (arguments);
}

static CarryTemplate *
find (Fixture *fixture, const char *name)
{
  return carry_templates_find_name (carry_diary_get_templates (fixture->diary), name);
}

static guint
count (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (carry_diary_get_templates (fixture->diary)));
}

static void
undo (Fixture *fixture)
{
  g_autoptr (CarryChange) inverse = carry_change_invert (fixture->change);

  g_assert_true (carry_diary_apply (fixture->diary, inverse, NULL));
}

static void
test_save_rename_delete (Fixture *fixture, gconstpointer data)
{
  const char *id = carry_session_get_id (fixture->session);

  activate (fixture, "save-template", "(ss)", id, "Legs");
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Save Template Legs");
  g_assert_cmpstr (fixture->said, ==, "Template “Legs” saved");
  g_assert_cmpuint (carry_template_get_n_items (find (fixture, "Legs")), ==, 2);

  /* Once more by the same name, it is the same template. */
  activate (fixture, "save-template", "(ss)", id, "LEGS");
  g_assert_cmpstr (fixture->said, ==, "Template “LEGS” replaced");
  g_assert_cmpuint (count (fixture), ==, 1);
  undo (fixture);
  g_assert_cmpstr (carry_template_get_name (find (fixture, "legs")), ==, "Legs");

  activate (fixture, "rename-template", "(ss)", carry_template_get_id (find (fixture, "legs")), "Heavy Legs");
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Rename Template Legs");
  g_assert_null (find (fixture, "Legs"));

  activate (fixture, "save-template", "(ss)", id, "Other");
  activate (fixture, "rename-template", "(ss)", carry_template_get_id (find (fixture, "Other")),
            "heavy legs");
  g_assert_cmpstr (fixture->said, ==, "There is already a template named “heavy legs”");

  activate (fixture, "delete-template", "s", carry_template_get_id (find (fixture, "Other")));
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Delete Template Other");
  g_assert_null (find (fixture, "Other"));
  undo (fixture);
  g_assert_nonnull (find (fixture, "Other"));

  activate (fixture, "save-template", "(ss)", id, "  ");
  g_assert_cmpstr (fixture->said, ==, "A template needs a name");
  /* What is not there is not asked for. */
  activate (fixture, "delete-template", "s", "nothing");
  g_assert_cmpuint (count (fixture), ==, 2);
}

static void
test_use (Fixture *fixture, gconstpointer data)
{
  const char *const exercises[] = { "push_up", "3x10", NULL };
  const GDate friday = test_day (27, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarrySession) other = test_lifting (fixture->catalogue, &friday, 20, exercises);
  const char *template;
  CarryStrengthSession *now;

  test_insert (fixture->diary, g_object_ref (other));
  activate (fixture, "save-template", "(ss)", carry_session_get_id (fixture->session), "Legs");
  template = carry_template_get_id (find (fixture, "Legs"));

  activate (fixture, "apply-template", "(ss)", template, carry_session_get_id (other));
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Use Template Legs");
  now = CARRY_STRENGTH_SESSION (carry_diary_lookup (fixture->diary, carry_session_get_id (other)));
  g_assert_cmpuint (carry_strength_session_get_n_items (now), ==, 2);
  undo (fixture);
  g_assert_true (
      carry_session_equal (carry_diary_lookup (fixture->diary, carry_session_get_id (other)), other));

  activate (fixture, "new-from-template", "(ssu)", template, "2026-11-28", 600u);
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Add Legs");
  g_assert_cmpuint (carry_session_get_start_minute (carry_change_get_after (fixture->change, 0)), ==, 600);

  activate (fixture, "new-from-template", "(ssu)", template, "2026-11-28", 1439u);
  g_assert_null (fixture->change);
}

/* What was done is not written over by a plan. */
static void
test_log_stays (Fixture *fixture, gconstpointer data)
{
  const GDate monday = test_day (23, G_DATE_NOVEMBER, 2026);
  const CarrySet sets[] = { carry_set_of (5, 100, 2) };
  CarrySession *done = test_log (fixture->diary, fixture->catalogue, &monday, "back_squat", "1x5", sets, 1);

  activate (fixture, "save-template", "(ss)", carry_session_get_id (fixture->session), "Legs");
  activate (fixture, "apply-template", "(ss)", carry_template_get_id (find (fixture, "Legs")),
            carry_session_get_id (done));
  g_assert_null (fixture->change);
  g_assert_nonnull (strstr (fixture->said, "is logged already"));
}

static void
test_replace (Fixture *fixture, gconstpointer data)
{
  const char *id = carry_session_get_id (fixture->session);
  CarryStrengthSession *now;

  activate (fixture, "replace-exercise", "(sus)", id, 0u, "goblet_squat");
  g_assert_cmpstr (carry_change_get_sentence (fixture->change), ==, "Replace Back Squat by Goblet Squat");
  g_assert_cmpstr (fixture->said, ==, "Goblet Squat instead of Back Squat");
  now = CARRY_STRENGTH_SESSION (carry_diary_lookup (fixture->diary, id));
  g_assert_cmpstr (carry_exercise_get_id (carry_item_get_exercise (carry_strength_session_get_nth (now, 0))),
                   ==, "goblet_squat");
  g_assert_cmpuint (carry_item_count_sets (carry_strength_session_get_nth (now, 0)), ==, 3);
  undo (fixture);
  g_assert_true (carry_session_equal (carry_diary_lookup (fixture->diary, id), fixture->session));

  g_clear_object (&fixture->change);
  activate (fixture, "replace-exercise", "(sus)", id, 7u, "goblet_squat");
  g_assert_null (fixture->change);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/app/template-changes/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("save-rename-delete", test_save_rename_delete);
  ADD ("use", test_use);
  ADD ("log-stays", test_log_stays);
  ADD ("replace", test_replace);

  return g_test_run ();
}
