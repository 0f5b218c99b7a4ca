/* test-programme-request.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-programme-request.h"
#include "carry-recent-work.h"
#include "carry-session-dose.h"

static CarryCatalogue *catalogue;

static CarryStrengthSession *
new_session (guint day, const char *id, CarryStatus status)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) item = carry_item_new (carry_catalogue_lookup (catalogue, id), NULL, 0);
  g_autoptr (GError) error = NULL;
  CarryStrengthSession *session;
  GDate date;

  g_date_set_dmy (&date, (GDateDay)day, G_DATE_MARCH, 2027);
  g_list_store_append (items, item);
  session = carry_strength_session_new (&error, "day", &date, "start-minute", 1080u, "duration", 30u, "items",
                                        items, "status", status, NULL);
  g_assert_no_error (error);

  return session;
}

/* Asks on Thursday 18 March 2027; the week began on Monday. */
static CarryProgrammeRequest *
new_request (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryProgrammeRequest *request = carry_programme_request_new (catalogue, athlete, CARRY_PHASE_BASE);

  request->days_into_week = 3;

  return request;
}

static void
test_history (void)
{
  g_autoptr (CarryProgrammeRequest) request = new_request ();
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryRecentWork) recent = NULL;
  static const int days_ago[] = { -1, 2, 7, 9, 17 };
  static const CarryStrengthKind kinds[] = { CARRY_STRENGTH_CORE, CARRY_STRENGTH_UPPER, CARRY_STRENGTH_CORE,
                                             CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_EXPLOSIVE };
  GDate day;

  g_date_set_dmy (&day, 18, G_DATE_MARCH, 2027);
  g_ptr_array_add (sessions, new_session (9, "back_squat", CARRY_STATUS_DONE));
  g_ptr_array_add (sessions, new_session (19, "front_plank", CARRY_STATUS_PLANNED));
  g_ptr_array_add (sessions, new_session (11, "dead_bug", CARRY_STATUS_MISSED));
  g_ptr_array_add (sessions, new_session (16, "push_up", CARRY_STATUS_DONE));
  g_ptr_array_add (sessions, new_session (1, "cmj", CARRY_STATUS_DONE));
  carry_programme_request_add_history (request, &day, sessions);

  g_assert_cmpuint (request->past->len, ==, G_N_ELEMENTS (days_ago));
  for (guint i = 0; i < G_N_ELEMENTS (days_ago); i++)
    {
      const CarryPastSession *past = request->past->pdata[i];

      g_assert_cmpint (past->days_ago, ==, days_ago[i]);
      g_assert_cmpint (past->kind, ==, kinds[i]);
    }

  /* What was missed trained nothing; what comes later in the week is of the week. */
  recent = carry_recent_work_new (request);
  g_assert_cmpuint (
      carry_recent_work_get_use (recent, carry_catalogue_lookup (catalogue, "dead_bug")).n_times, ==, 0);
  g_assert_true (
      carry_recent_work_get_use (recent, carry_catalogue_lookup (catalogue, "front_plank")).this_week);
  g_assert_true (carry_recent_work_get_use (recent, carry_catalogue_lookup (catalogue, "push_up")).this_week);
  g_assert_false (
      carry_recent_work_get_use (recent, carry_catalogue_lookup (catalogue, "back_squat")).this_week);
  g_assert_cmpfloat (recent->week.direct[CARRY_BODY_REGION_UPPER_BODY], ==, 3);
  g_assert_cmpfloat (recent->week.direct[CARRY_BODY_REGION_TRUNK], ==, 3);
  g_assert_true (recent->knows_weeks_before);
}

/* The session in whose place the new one comes: of the same kind, and as many of the kind before it in its week. */
static void
test_last_of_the_place (void)
{
  static const struct
  {
    guint index;
    guint day; /* of March 2027 */
  } rows[] = { { 0, 8 }, { 1, 11 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryProgrammeRequest) request = new_request ();
      g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
      g_autoptr (CarryRecentWork) recent = NULL;
      GDate day;

      g_date_set_dmy (&day, 18, G_DATE_MARCH, 2027);
      g_ptr_array_add (sessions, new_session (1, "back_squat", CARRY_STATUS_DONE));
      g_ptr_array_add (sessions, new_session (8, "back_squat", CARRY_STATUS_DONE));
      g_ptr_array_add (sessions, new_session (10, "push_up", CARRY_STATUS_DONE));
      g_ptr_array_add (sessions, new_session (11, "deadlift", CARRY_STATUS_DONE));
      carry_programme_request_add_history (request, &day, sessions);
      request->n_sessions = 2;
      request->kinds[1] = CARRY_STRENGTH_HEAVY;
      request->index = rows[i].index;
      recent = carry_recent_work_new (request);
      g_assert_nonnull (recent->last);
      g_assert_cmpint (recent->last->days_ago, ==, 18 - (int)rows[i].day);
    }
}

static void
test_facts_of_the_athlete (void)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryProgrammeRequest) novice = NULL;
  g_autoptr (CarryProgrammeRequest) trained = NULL;

  g_object_set (athlete, "level", CARRY_LEVEL_NOVICE, "event", CARRY_EVENT_MIDDLE, "strength-minutes", 35u,
                NULL);
  novice = carry_programme_request_new (catalogue, athlete, CARRY_PHASE_BASE);
  g_object_set (athlete, "level", CARRY_LEVEL_INTERMEDIATE, "event", CARRY_EVENT_10K, NULL);
  trained = carry_programme_request_new (catalogue, athlete, CARRY_PHASE_BASE);

  g_assert_true (carry_programme_request_is_novice (novice));
  g_assert_true (carry_programme_request_is_fast (novice));
  g_assert_cmpint (carry_programme_request_get_kind (novice), ==, CARRY_STRENGTH_MODERATE);
  g_assert_cmpuint (novice->minutes, ==, 35);
  g_assert_false (carry_programme_request_is_novice (trained));
  g_assert_false (carry_programme_request_is_fast (trained));
  g_assert_cmpint (carry_programme_request_get_kind (trained), ==, CARRY_STRENGTH_HEAVY);

  trained->n_sessions = 3;
  trained->kinds[1] = CARRY_STRENGTH_UPPER;
  trained->kinds[2] = CARRY_STRENGTH_HEAVY;
  trained->index = 2;
  g_assert_cmpuint (carry_programme_request_count_kind (trained, CARRY_BIT (CARRY_STRENGTH_HEAVY), TRUE), ==,
                    1);
  g_assert_cmpuint (carry_programme_request_count_kind (trained, CARRY_BIT (CARRY_STRENGTH_HEAVY), FALSE), ==,
                    2);
}

/* HC10, as the runner set it: heavier phases wait, and what the rule does not allow is not taken over. */
static void
test_novice_limit (void)
{
  static const struct
  {
    double set, expected;
    CarryPhase phase;
  } cases[] = {
    { 65, 65, CARRY_PHASE_BASE },       { 75, 75, CARRY_PHASE_BASE },   { 50, 50, CARRY_PHASE_BASE },
    { 70, 70, CARRY_PHASE_ONBOARDING }, { 55, 55, CARRY_PHASE_RETURN }, { 75, 65, CARRY_PHASE_RETURN },
    { 90, 65, CARRY_PHASE_BASE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      g_autoptr (CarryProgrammeRequest) request = NULL;
      CarryPhaseDose dose;

      g_object_set (athlete, "level", CARRY_LEVEL_NOVICE, NULL);
      carry_athlete_set_adjustment (athlete, "HC10", cases[i].set);
      request = carry_programme_request_new (catalogue, athlete, cases[i].phase);
      dose = carry_session_dose_get (request);

      g_assert_cmpfloat (dose.percent_hi, ==, cases[i].expected);
      g_assert_cmpfloat (dose.percent_lo, <=, dose.percent_hi);
    }
}

/* What the catalogue names for the phase is done, but never harder than the session. Beginners and who comes back
 * have the doses of their own phases. */
static void
test_named_dose (void)
{
  static const struct
  {
    const char *exercise;
    CarryPhase phase;
    CarryLevel level;
    guint experience_weeks;
    CarryStrengthKind kind;
    CarryNeed need;
    const char *dose;
  } cases[] = {
    { "hill_sprint", CARRY_PHASE_BUILD, CARRY_LEVEL_INTERMEDIATE, 52, CARRY_STRENGTH_EXPLOSIVE,
      CARRY_NEED_EXPLOSIVE, "8x8-10s r180" },
    { "hill_sprint", CARRY_PHASE_BUILD, CARRY_LEVEL_INTERMEDIATE, 3, CARRY_STRENGTH_EXPLOSIVE,
      CARRY_NEED_EXPLOSIVE, "4x8s r180" },
    { "ecc_heel_drop_s", CARRY_PHASE_TAPER, CARRY_LEVEL_INTERMEDIATE, 52, CARRY_STRENGTH_HEAVY,
      CARRY_NEED_CALF_STRAIGHT, "3x15/side r60 t3010" },
    { "copenhagen", CARRY_PHASE_ONBOARDING, CARRY_LEVEL_INTERMEDIATE, 0, CARRY_STRENGTH_CORE,
      CARRY_NEED_HIP_CONTROL, "2x10-15s/side r60" },
    { "copenhagen", CARRY_PHASE_BASE, CARRY_LEVEL_RETURN, 52, CARRY_STRENGTH_CORE, CARRY_NEED_HIP_CONTROL,
      "2x10-15s/side r60" },
    { "copenhagen", CARRY_PHASE_ONBOARDING, CARRY_LEVEL_INTERMEDIATE, 52, CARRY_STRENGTH_REHAB,
      CARRY_NEED_HIP_CONTROL, "2x15-30s/side r60" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
      g_autoptr (CarryProgrammeRequest) request = NULL;
      g_autoptr (CarryPrescription) prescription = NULL;
      g_autofree char *text = NULL;
      CarryPhaseDose session;
      CarryDose dose;

      g_object_set (athlete, "level", cases[i].level, NULL);
      request = carry_programme_request_new (catalogue, athlete, cases[i].phase);
      request->kinds[0] = cases[i].kind;
      request->experience_weeks = cases[i].experience_weeks;
      session = carry_session_dose_get (request);
      dose = carry_session_dose_apply (request, &session,
                                       carry_catalogue_lookup (catalogue, cases[i].exercise), cases[i].need);
      prescription = carry_prescription_new (&dose);
      text = carry_prescription_to_string (prescription);

      g_assert_cmpstr (text, ==, cases[i].dose);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  g_test_add_func ("/engine/programme-request/novice-limit", test_novice_limit);
  g_test_add_func ("/engine/programme-request/named-dose", test_named_dose);
  g_test_add_func ("/engine/programme-request/history", test_history);
  g_test_add_func ("/engine/programme-request/last-of-the-place", test_last_of_the_place);
  g_test_add_func ("/engine/programme-request/athlete", test_facts_of_the_athlete);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
