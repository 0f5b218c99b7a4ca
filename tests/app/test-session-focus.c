/* test-session-focus.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-session-focus.h"

#include "carry-programmer.h"
#include "carry-week-planner.h"
#include "support/carry-test-log.h"

typedef struct
{
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarrySessionFocus focus;
} Fixture;

/* Somebody with a barbell, who has lifted before, and the first of two sessions of a week as the planner fills it. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_autoptr (CarryWeekPlanner) planner = NULL;

  fixture->diary = carry_diary_new (G_DATE_MONDAY);
  fixture->catalogue = carry_catalogue_new_built_in ();
  fixture->athlete = carry_athlete_new ();
  g_object_set (fixture->athlete, "level", CARRY_LEVEL_INTERMEDIATE, NULL);
  planner = carry_week_planner_new (fixture->diary, fixture->catalogue, fixture->athlete);
  fixture->focus = (CarrySessionFocus){
    .diary = fixture->diary,
    .catalogue = fixture->catalogue,
    .athlete = fixture->athlete,
    .session = carry_week_planner_fill (planner, &day, 1080, 0, 2, NULL),
  };
  test_insert (fixture->diary, g_object_ref (CARRY_SESSION (fixture->focus.session)));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->focus.session);
  g_assert_finalize_object (fixture->diary);
  g_assert_finalize_object (fixture->athlete);
  g_assert_finalize_object (fixture->catalogue);
}

static void
test_fill (Fixture *fixture, gconstpointer data)
{
  static const CarryStrengthKind kinds[] = { CARRY_STRENGTH_MODERATE, CARRY_STRENGTH_UPPER,
                                             CARRY_STRENGTH_CORE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryStrengthSession) after = NULL;

      fixture->focus.kind = kinds[i];
      after = carry_session_focus_fill (&fixture->focus, &error);
      g_assert_no_error (error);
      g_assert_cmpint (carry_strength_session_get_kind (after), ==, kinds[i]);
      g_assert_cmpstr (carry_session_get_id (CARRY_SESSION (after)), ==,
                       carry_session_get_id (CARRY_SESSION (fixture->focus.session)));
      g_assert_cmpuint (carry_session_get_start_minute (CARRY_SESSION (after)), ==, 1080);
    }
}

/* A name that the planner gave goes with what it stood for, another stays. */
static void
test_title (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CarryStrengthSession) renamed = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autoptr (CarryStrengthSession) own = NULL;

  fixture->focus.kind = CARRY_STRENGTH_UPPER;
  after = carry_session_focus_fill (&fixture->focus, NULL);
  g_assert_cmpstr (carry_session_get_title (CARRY_SESSION (after)), ==, "Upper Body");

  renamed = (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (fixture->focus.session), NULL, "title",
                                                        "With Anna", NULL);
  g_set_object (&fixture->focus.session, renamed);
  own = carry_session_focus_fill (&fixture->focus, NULL);
  g_assert_cmpstr (carry_session_get_title (CARRY_SESSION (own)), ==, "With Anna");
}

/* With 3 in reserve and at most 75% of the maximum nothing is heavy any more, and every exercise is where it was. */
static void
test_keep (Fixture *fixture, gconstpointer data)
{
  CarryStrengthSession *before = fixture->focus.session;
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;

  g_assert_cmpint (carry_strength_session_get_kind (before), ==, CARRY_STRENGTH_HEAVY);
  fixture->focus.kind = CARRY_STRENGTH_MODERATE;
  after = carry_session_focus_keep (&fixture->focus, &error);
  g_assert_no_error (error);
  g_assert_cmpint (carry_strength_session_get_kind (after), ==, CARRY_STRENGTH_MODERATE);
  g_assert_cmpuint (carry_strength_session_get_n_items (after), ==,
                    carry_strength_session_get_n_items (before));
  for (guint i = 0; i < carry_strength_session_get_n_items (before); i++)
    g_assert_true (carry_item_get_exercise (carry_strength_session_get_nth (after, i)) ==
                   carry_item_get_exercise (carry_strength_session_get_nth (before, i)));
  g_assert_cmpstr (carry_session_get_title (CARRY_SESSION (after)), ==,
                   carry_session_get_title (CARRY_SESSION (before)));
}

/* Squats make no session for the upper body, and without an injury there is no rehabilitation. */
static void
test_impossible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->focus.kind = CARRY_STRENGTH_UPPER;
  g_assert_null (carry_session_focus_keep (&fixture->focus, &error));
  g_assert_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_KIND);
  g_clear_error (&error);

  fixture->focus.kind = CARRY_STRENGTH_REHAB;
  g_assert_null (carry_session_focus_fill (&fixture->focus, &error));
  g_assert_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_INJURY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/app/session-focus/fill", Fixture, NULL, set_up, test_fill, tear_down);
  g_test_add ("/app/session-focus/title", Fixture, NULL, set_up, test_title, tear_down);
  g_test_add ("/app/session-focus/keep", Fixture, NULL, set_up, test_keep, tear_down);
  g_test_add ("/app/session-focus/impossible", Fixture, NULL, set_up, test_impossible, tear_down);

  return g_test_run ();
}
