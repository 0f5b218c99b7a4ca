/* test-programme.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "support/carry-test-block.h"

#include "carry-strength-session.h"
#include "carry-suitability.h"

/* Every phase, kind, time, injury and place for one level with one set of equipment. */

static const struct
{
  const char *name;
  guint equipment;
} homes[] = {
  { "nothing", 0 },
  { "corner", TEST_CORNER },
  { "gym", TEST_GYM },
  { "everything", G_MAXUINT },
};

static const guint times[] = { 20, 45, 75 };

static const struct
{
  guint injuries;
  guint painful;
  guint pain;
} bodies[] = {
  { 0, 0, 0 },
  { CARRY_BIT (CARRY_INJURY_PFP), 0, 0 },
  { CARRY_BIT (CARRY_INJURY_ACHILLES), CARRY_BIT (CARRY_INJURY_ACHILLES), 4 },
  { CARRY_BIT (CARRY_N_INJURIES) - 1, CARRY_BIT (CARRY_N_INJURIES) - 1, CARRY_PAIN_UNKNOWN },
};

/* Ground contacts in a session, from the table of phases. */
static const guint most_contacts[] = {
  [CARRY_PHASE_ONBOARDING] = 40, [CARRY_PHASE_OFF_SEASON] = 60, [CARRY_PHASE_BASE] = 80,
  [CARRY_PHASE_BUILD] = 100,     [CARRY_PHASE_IN_SEASON] = 60,  [CARRY_PHASE_TAPER] = 40,
  [CARRY_PHASE_RACE_WEEK] = 20,  [CARRY_PHASE_TRANSITION] = 0,  [CARRY_PHASE_RETURN] = 0,
};

static CarryCatalogue *catalogue;

typedef struct
{
  CarryLevel level;
  guint home;
} Person;

static CarryProgrammeRequest *
new_request (CarryLevel level, guint equipment, CarryPhase phase, CarryStrengthKind kind)
{
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  CarryProgrammeRequest *request;

  g_object_set (athlete, "level", level, "equipment", equipment, NULL);
  request = carry_programme_request_new (catalogue, athlete, phase);
  request->kinds[0] = kind;

  return request;
}

static gboolean
beginner (CarryLevel level)
{
  return level == CARRY_LEVEL_NOVICE || level == CARRY_LEVEL_RETURN;
}

static void
check_choice (CarryChoice *choice, const CarryProgrammeRequest *request)
{
  CarryItem *item = carry_choice_get_item (choice);
  CarryExercise *exercise = carry_item_get_exercise (item);
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  const CarrySuitabilityFacts facts = { request->level, request->equipment, request->painful, FALSE, 0 };
  CarryPrescription *named = NULL;
  CarryInjury injury;

  g_assert_true (carry_exercise_fits_equipment (exercise, request->equipment));
  g_assert_cmpuint (carry_exercise_get_level (exercise), <=,
                    beginner (request->level)                    ? 1
                    : request->level == CARRY_LEVEL_INTERMEDIATE ? 2
                                                                 : 3);
  if (request->pain != 0)
    g_assert_cmpint (carry_suitability_judge (exercise, &facts, &injury), !=, CARRY_SUITABILITY_INJURY);
  if (!beginner (request->level))
    g_assert_false (carry_exercise_get_phase_dose (exercise, request->phase, &named) && named == NULL);
  g_assert_cmpuint (dose->sets, >=, 1);
  g_assert_nonnull (carry_choice_get_why (choice)[0]);
  g_assert_true (carry_need_admits (carry_choice_get_need (choice), exercise));

  if (request->level == CARRY_LEVEL_NOVICE)
    {
      g_assert_false (dose->target == CARRY_TARGET_PERCENT && dose->target_hi > 65 &&
                      carry_programme_request_get_kind (request) != CARRY_STRENGTH_REHAB);
      g_assert_false (dose->target == CARRY_TARGET_RPE && dose->target_hi > 7);
    }

  for (guint i = 0; i < carry_choice_get_n_passed_over (choice); i++)
    {
      g_assert_true (carry_choice_get_passed_over (choice, i)->exercise != exercise);
      g_assert_cmpstr (carry_choice_get_passed_over (choice, i)->why, !=, "");
    }
}

static void
check_programme (CarryProgramme *programme, const CarryProgrammeRequest *request)
{
  GListModel *choices = carry_programme_get_choices (programme);
  GPtrArray *items = carry_programme_get_items (programme);
  const CarryStrengthKind asked = carry_programme_request_get_kind (request);
  guint contacts = 0;

  g_assert_cmpuint (items->len, >=, 1);
  g_assert_cmpuint (items->len, <=, 8);
  g_assert_cmpuint (carry_strength_items_get_minutes (items), <=, request->minutes);
  g_assert_cmpstr (carry_programme_get_title (programme), !=, "");
  g_assert_cmpint (carry_programme_get_kind (programme), ==,
                   asked == CARRY_STRENGTH_REHAB ? CARRY_STRENGTH_CORE : asked);

  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (CarryChoice) choice = g_list_model_get_item (choices, i);

      g_assert_true (carry_choice_get_item (choice) == items->pdata[i]);
      check_choice (choice, request);
      contacts += carry_prescription_get_dose (carry_item_get_prescription (items->pdata[i]))->contacts;
      for (guint j = 0; j < i; j++)
        g_assert_true (carry_item_get_exercise (items->pdata[i]) !=
                       carry_item_get_exercise (items->pdata[j]));
    }

  g_assert_cmpuint (contacts, <=, request->level == CARRY_LEVEL_NOVICE ? 60 : most_contacts[request->phase]);
}

#define WEIGHTS (TEST_HAS (DUMBBELL) | TEST_HAS (BARBELL) | TEST_HAS (KETTLEBELL))

/* Heavy where the phase is, for those who can lift; the rest always, unless nobody has jumps or rehab for it. */
static void
check_error (const GError *error, const CarryProgrammeRequest *request)
{
  const CarryStrengthKind kind = carry_programme_request_get_kind (request);

  g_assert_true (error->domain == CARRY_PROGRAMMER_ERROR);
  g_assert_cmpstr (error->message, !=, "");
  g_assert_false (kind == CARRY_STRENGTH_MODERATE || kind == CARRY_STRENGTH_UPPER ||
                  kind == CARRY_STRENGTH_CORE);

  if (kind == CARRY_STRENGTH_HEAVY)
    g_assert_true (beginner (request->level) || (request->equipment & WEIGHTS) == 0 ||
                   request->painful != 0 || request->phase == CARRY_PHASE_ONBOARDING ||
                   request->phase == CARRY_PHASE_RACE_WEEK || request->phase == CARRY_PHASE_TRANSITION ||
                   request->phase == CARRY_PHASE_RETURN);
  if (kind == CARRY_STRENGTH_REHAB)
    g_assert_cmpint (error->code, ==,
                     request->injuries == 0 ? (int)CARRY_PROGRAMMER_ERROR_INJURY
                                            : (int)CARRY_PROGRAMMER_ERROR_NOTHING_FITS);
}

static void
test_person (gconstpointer data)
{
  const Person *person = data;

  for (guint i = 0; i <= CARRY_PHASE_RETURN * 6 + 5; i++)
    for (guint j = 0; j < G_N_ELEMENTS (times) * G_N_ELEMENTS (bodies); j++)
      {
        const CarryStrengthKind kind = (CarryStrengthKind)(i % 6);
        const guint body = j / G_N_ELEMENTS (times);
        g_autoptr (CarryProgrammeRequest) request =
            new_request (person->level, homes[person->home].equipment, (CarryPhase)(i / 6), kind);
        g_autoptr (CarryProgramme) programme = NULL;
        g_autoptr (GError) error = NULL;

        request->minutes = times[j % G_N_ELEMENTS (times)];
        request->injuries = bodies[body].injuries;
        request->painful = bodies[body].painful;
        request->pain = bodies[body].pain;
        programme = carry_programmer_compose (request, &error);
        g_test_message ("%s, %s, %u minutes, body %u: %s",
                        carry_kind_to_nick (CARRY_TYPE_PHASE, (int)request->phase),
                        carry_kind_to_nick (CARRY_TYPE_STRENGTH_KIND, (int)kind), request->minutes, body,
                        programme != NULL ? carry_programme_get_title (programme) : error->message);

        if (programme != NULL)
          check_programme (programme, request);
        else
          check_error (error, request);
      }
}

static void
test_refused (void)
{
  static const struct
  {
    const char *name;
    CarryStrengthKind kind;
    CarryPhase phase;
    guint equipment;
    guint minutes;
    guint index;
    guint painful;
    guint pain;
    CarryProgrammerError code;
  } rows[] = {
    { "no such session", CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, TEST_GYM, 45, 3, 0, 0,
      CARRY_PROGRAMMER_ERROR_REQUEST },
    { "much pain", CARRY_STRENGTH_CORE, CARRY_PHASE_BASE, TEST_GYM, 45, 0, CARRY_BIT (CARRY_INJURY_PFP), 6,
      CARRY_PROGRAMMER_ERROR_PAIN },
    { "sore bone", CARRY_STRENGTH_CORE, CARRY_PHASE_BASE, TEST_GYM, 45, 0, CARRY_BIT (CARRY_INJURY_BSI), 1,
      CARRY_PROGRAMMER_ERROR_PAIN },
    { "nothing to mend", CARRY_STRENGTH_REHAB, CARRY_PHASE_BASE, TEST_GYM, 45, 0, 0, 0,
      CARRY_PROGRAMMER_ERROR_INJURY },
    { "no time", CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, TEST_GYM, 6, 0, 0, 0, CARRY_PROGRAMMER_ERROR_TIME },
    { "no minute", CARRY_STRENGTH_UPPER, CARRY_PHASE_BASE, TEST_GYM, 0, 0, 0, 0,
      CARRY_PROGRAMMER_ERROR_TIME },
    { "heavy with nothing", CARRY_STRENGTH_HEAVY, CARRY_PHASE_BASE, 0, 45, 0, 0, 0,
      CARRY_PROGRAMMER_ERROR_KIND },
    { "heavy before a race", CARRY_STRENGTH_HEAVY, CARRY_PHASE_RACE_WEEK, TEST_GYM, 45, 0, 0, 0,
      CARRY_PROGRAMMER_ERROR_KIND },
    { "jumps on a sore tendon", CARRY_STRENGTH_EXPLOSIVE, CARRY_PHASE_BUILD, 0, 45, 0,
      CARRY_BIT (CARRY_INJURY_ACHILLES), 2, CARRY_PROGRAMMER_ERROR_KIND },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryProgrammeRequest) request =
          new_request (CARRY_LEVEL_INTERMEDIATE, rows[i].equipment, rows[i].phase, rows[i].kind);
      g_autoptr (GError) error = NULL;

      request->minutes = rows[i].minutes;
      request->index = rows[i].index;
      request->painful = rows[i].painful;
      request->pain = rows[i].pain;
      g_test_message ("%s", rows[i].name);
      g_assert_null (carry_programmer_compose (request, &error));
      g_test_message ("%s", error->message);
      g_assert_error (error, CARRY_PROGRAMMER_ERROR, (int)rows[i].code);
    }
}

static void
test_empty_catalogue (void)
{
  g_autoptr (CarryCatalogue) empty = carry_catalogue_new ();
  g_autoptr (CarryAthlete) athlete = carry_athlete_new ();
  g_autoptr (CarryProgrammeRequest) request = carry_programme_request_new (empty, athlete, CARRY_PHASE_BASE);
  g_autoptr (GPtrArray) items = carry_programmer_fill (empty, athlete, CARRY_PHASE_BASE, 0, 1, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_programmer_compose (request, &error));
  g_assert_error (error, CARRY_PROGRAMMER_ERROR, CARRY_PROGRAMMER_ERROR_NOTHING_FITS);
  g_assert_cmpuint (items->len, ==, 0);
}

static guint
count_sets (CarryProgramme *programme, guint *contacts)
{
  GPtrArray *items = carry_programme_get_items (programme);
  guint n = 0;

  *contacts = 0;
  for (guint i = 0; i < items->len; i++)
    {
      const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (items->pdata[i]));

      n += dose->sets;
      *contacts += dose->contacts;
    }

  return n;
}

/* A lighter week: 40 to 50 % fewer sets, at most half the contacts, the same exercises. */
static void
test_deload (void)
{
  static const CarryStrengthKind kinds[] = { CARRY_STRENGTH_HEAVY, CARRY_STRENGTH_MODERATE,
                                             CARRY_STRENGTH_EXPLOSIVE };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (CarryProgrammeRequest) request =
          new_request (CARRY_LEVEL_INTERMEDIATE, TEST_GYM, CARRY_PHASE_BUILD, kinds[i]);
      g_autoptr (CarryProgramme) full = carry_programmer_compose (request, NULL);
      g_autoptr (CarryProgramme) light = NULL;
      guint full_contacts, light_contacts, full_sets, light_sets;

      request->deload = TRUE;
      light = carry_programmer_compose (request, NULL);
      full_sets = count_sets (full, &full_contacts);
      light_sets = count_sets (light, &light_contacts);
      g_test_message ("%u to %u sets, %u to %u contacts", full_sets, light_sets, full_contacts,
                      light_contacts);
      g_assert_cmpfloat (light_sets, >=, 0.5 * full_sets);
      g_assert_cmpfloat (light_sets, <=, 0.6 * full_sets);
      g_assert_cmpuint (2 * light_contacts, <=, full_contacts);
      g_assert_cmpuint (carry_programme_get_items (light)->len, ==, carry_programme_get_items (full)->len);
    }
}

static guint
needs_of (CarryProgramme *programme)
{
  GListModel *choices = carry_programme_get_choices (programme);
  guint needs = 0;

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (CarryChoice) choice = g_list_model_get_item (choices, i);

      needs |= CARRY_BIT (carry_choice_get_need (choice));
    }

  return needs;
}

/* Who works on an injury finds that work in the session, in the exercises that may help. */
static void
test_injury (void)
{
  static const struct
  {
    CarryInjury injury;
    CarryNeed need;
  } rows[] = {
    { CARRY_INJURY_ITB, CARRY_NEED_HIP_CONTROL }, { CARRY_INJURY_PFP, CARRY_NEED_HIP_CONTROL },
    { CARRY_INJURY_HAM, CARRY_NEED_HAMSTRING },   { CARRY_INJURY_MTSS, CARRY_NEED_CALF_BENT },
    { CARRY_INJURY_ANKLE, CARRY_NEED_FOOT },      { CARRY_INJURY_HIPGROIN, CARRY_NEED_HIP_CONTROL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CarryProgrammeRequest) request =
          new_request (CARRY_LEVEL_INTERMEDIATE, TEST_GYM, CARRY_PHASE_BASE, CARRY_STRENGTH_HEAVY);
      g_autoptr (CarryProgramme) programme = NULL;

      request->kinds[1] = CARRY_STRENGTH_HEAVY;
      request->n_sessions = 2;
      request->minutes = 60;
      request->injuries = CARRY_BIT (rows[i].injury);
      programme = carry_programmer_compose (request, NULL);
      g_test_message ("%s", carry_kind_to_nick (CARRY_TYPE_INJURY, (int)rows[i].injury));
      g_assert_nonnull (programme);
      g_assert_cmphex (needs_of (programme) & CARRY_BIT (rows[i].need), !=, 0);
    }
}

#define FLOOR_WORK                                                                                           \
  (CARRY_BIT (CARRY_NEED_KNEE) | CARRY_BIT (CARRY_NEED_HIP) | CARRY_BIT (CARRY_NEED_CALF_STRAIGHT) |         \
   CARRY_BIT (CARRY_NEED_TRUNK))

/* Twenty minutes with nothing but a floor: legs, calves and trunk. */
static void
test_hotel_room (void)
{
  g_autoptr (CarryProgrammeRequest) request =
      new_request (CARRY_LEVEL_INTERMEDIATE, 0, CARRY_PHASE_BASE, CARRY_STRENGTH_MODERATE);
  g_autoptr (CarryProgramme) programme = NULL;
  g_autoptr (GError) error = NULL;

  request->minutes = 20;
  programme = carry_programmer_compose (request, &error);
  g_assert_no_error (error);

  g_assert_cmphex (needs_of (programme) & FLOOR_WORK, ==, FLOOR_WORK);
}

int
main (int argc, char *argv[])
{
  static Person people[(CARRY_LEVEL_RETURN + 1) * G_N_ELEMENTS (homes)];
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      g_autofree char *path = NULL;

      people[i] = (Person){ (CarryLevel)(i / G_N_ELEMENTS (homes)), i % G_N_ELEMENTS (homes) };
      path = g_strdup_printf ("/engine/programme/%s/%s",
                              carry_kind_to_nick (CARRY_TYPE_LEVEL, (int)people[i].level),
                              homes[people[i].home].name);
      g_test_add_data_func (path, &people[i], test_person);
    }

  g_test_add_func ("/engine/programme/refused", test_refused);
  g_test_add_func ("/engine/programme/empty-catalogue", test_empty_catalogue);
  g_test_add_func ("/engine/programme/deload", test_deload);
  g_test_add_func ("/engine/programme/injury", test_injury);
  g_test_add_func ("/engine/programme/hotel-room", test_hotel_room);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
