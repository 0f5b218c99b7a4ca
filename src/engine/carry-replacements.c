/* carry-replacements.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-replacements.h"

#include "carry-load-gauge.h"
#include "carry-measure.h"
#include "carry-merit-wording.h"
#include "carry-niggle-pain.h"
#include "carry-session-freshness.h"
#include "carry-week-outlook.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* As far back as a programme looks: a block of training. */
#define HISTORY_DAYS 56

/* What a replacement is near by weighs more than what an exercise is worth by itself, which is up to 100 or so (ours,
 * grade D). */
#define FOR_LADDER 160
#define FOR_MOVEMENT 120
#define FOR_MUSCLES 80
#define FOR_SHARED_MUSCLES 40 /* all of the primary muscles, in proportion */
#define FOR_SIDES 15 /* one leg or arm at a time, as the other */
#define FOR_TIRED_LEGS 30

/* At least so much of the primary muscles is the same work. */
#define SAME_MUSCLES 0.5

typedef struct
{
  const CarryReplacementQuestion *question;
  CarryItem *item;
  CarryExercise *exercise;
  CarryPart part;
  gboolean has_need;
  gboolean tired; /* the legs, when the session starts */
  CarryPhase phase;
  CarryProgrammeRequest *request;
  CarryRecentWork *recent;
  CarryMeritContext context;
  GHashTable *there; /* ids of the session's exercises */
} Search;

static gboolean
is_key_run (CarrySession *session)
{
  return CARRY_IS_RUN (session) && carry_run_get_key (CARRY_RUN (session)) != CARRY_RUN_KEY_NONE &&
         carry_session_get_status (session) == CARRY_STATUS_PLANNED;
}

/* The other strength sessions of the last weeks and of this one, and the key run that comes next. */
static void
look_around (Search *self)
{
  CarrySession *session = CARRY_SESSION (self->question->session);
  const GDate *day = carry_session_get_day (session);
  const GDate from = carry_day_plus (day, -HISTORY_DAYS), to = carry_day_plus (day, CARRY_DAYS_PER_WEEK);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->question->diary, &from, &to);
  g_autoptr (GPtrArray) strength = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *other = sessions->pdata[i];

      if (is_key_run (other) && carry_session_compare (other, session) > 0 &&
          self->request->days_to_key_run == CARRY_NO_KEY_RUN)
        self->request->days_to_key_run = (guint)g_date_days_between (day, carry_session_get_day (other));
      if (CARRY_IS_STRENGTH_SESSION (other) &&
          !g_str_equal (carry_session_get_id (other), carry_session_get_id (session)))
        g_ptr_array_add (strength, other);
    }

  carry_programme_request_add_history (self->request, day, strength);
}

static void
pose (Search *self)
{
  const CarryReplacementQuestion *question = self->question;
  CarryAthlete *athlete = question->athlete;
  const GDate *day = carry_session_get_day (CARRY_SESSION (question->session));
  const GDate first = carry_day_week_start (day, carry_diary_get_first_weekday (question->diary));
  const CarryPlace place = carry_athlete_get_availability (athlete, g_date_get_weekday (day))->place;
  const CarryWeekOutlook outlook = carry_week_outlook_find (question->diary, athlete, &first,
                                                            carry_athlete_get_strength_sessions (athlete));
  CarryProgrammeRequest *request = carry_programme_request_new (question->catalogue, athlete, outlook.phase);

  request->kinds[0] = carry_strength_session_get_kind (question->session);
  request->n_sessions = 1;
  request->index = 0;
  request->days_into_week = (guint)g_date_days_between (&first, day);
  request->equipment = carry_athlete_get_equipment_at (athlete, place);
  request->minutes = carry_athlete_get_day_minutes (athlete, g_date_get_weekday (day));
  request->painful = carry_athlete_get_painful (athlete);
  request->pain = carry_athlete_get_pain (athlete);
  carry_niggle_pain_mind (request, carry_diary_get_care (question->diary), day);
  request->deload = outlook.deload;
  request->freeze = outlook.freeze;
  request->block_week = outlook.block_week;
  self->phase = outlook.phase;
  self->request = request;
  look_around (self);
}

static void
search_init (Search *self, const CarryReplacementQuestion *question)
{
  g_autoptr (CarrySessionFreshness) freshness =
      carry_session_freshness_new (question->diary, question->athlete, CARRY_SESSION (question->session));

  *self = (Search){ .question = question };
  self->item = carry_strength_session_get_nth (question->session, question->position);
  self->exercise = carry_item_get_exercise (self->item);
  self->has_need = carry_need_of (self->exercise, &self->part.need);
  self->part.legs = carry_exercise_get_region (self->exercise) != CARRY_REGION_LOWER ? CARRY_LEGS_ANY
                    : carry_exercise_get_unilateral (self->exercise)                 ? CARRY_LEGS_ONE
                                                                                     : CARRY_LEGS_BOTH;
  self->tired = freshness->before < CARRY_FRESH_ENOUGH;
  pose (self);
  self->recent = carry_recent_work_new (self->request);
  carry_merit_context_init (&self->context, self->request, self->recent);

  self->there = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < carry_strength_session_get_n_items (question->session); i++)
    g_hash_table_add (self->there, (gpointer)carry_exercise_get_id (carry_item_get_exercise (
                                       carry_strength_session_get_nth (question->session, i))));
}

static void
search_clear (Search *self)
{
  g_hash_table_unref (self->there);
  carry_recent_work_free (self->recent);
  carry_programme_request_free (self->request);
}

/* The share of the one's primary muscles that are primary in the other, too. */
static double
share_muscles (CarryExercise *one, CarryExercise *other)
{
  const guint wanted = carry_exercise_get_primary (one);
  const guint shared = wanted & carry_exercise_get_primary (other);

  return wanted != 0 ? (double)__builtin_popcount (shared) / __builtin_popcount (wanted) : 0;
}

static gboolean
find_kinship (const Search *self, CarryExercise *candidate, CarryKinship *kinship)
{
  const char *id = carry_exercise_get_id (candidate), *old = carry_exercise_get_id (self->exercise);
  const double shared = share_muscles (self->exercise, candidate);
  CarryNeed need;

  if (g_strcmp0 (carry_exercise_get_easier (self->exercise), id) == 0 ||
      g_strcmp0 (carry_exercise_get_harder (candidate), old) == 0)
    *kinship = CARRY_KINSHIP_EASIER;
  else if (g_strcmp0 (carry_exercise_get_harder (self->exercise), id) == 0 ||
           g_strcmp0 (carry_exercise_get_easier (candidate), old) == 0)
    *kinship = CARRY_KINSHIP_HARDER;
  else if (carry_exercise_get_pattern (candidate) == carry_exercise_get_pattern (self->exercise) &&
           shared > 0)
    *kinship = CARRY_KINSHIP_MOVEMENT;
  else if (shared >= SAME_MUSCLES)
    *kinship = CARRY_KINSHIP_MUSCLES;
  else if (self->has_need && carry_need_of (candidate, &need) && need == self->part.need)
    *kinship = CARRY_KINSHIP_PURPOSE;
  else
    return FALSE;

  return TRUE;
}

static gboolean
spares_legs (const Search *self, CarryExercise *candidate)
{
  return self->tired &&
         carry_exercise_get_soreness (candidate) < carry_exercise_get_soreness (self->exercise);
}

static int
count_points (const Search *self, CarryExercise *candidate, CarryKinship kinship, const CarryMerit *merit)
{
  static const int of_kinship[] = {
    [CARRY_KINSHIP_EASIER] = FOR_LADDER,
    [CARRY_KINSHIP_HARDER] = FOR_LADDER,
    [CARRY_KINSHIP_MOVEMENT] = FOR_MOVEMENT,
    [CARRY_KINSHIP_MUSCLES] = FOR_MUSCLES,
    [CARRY_KINSHIP_PURPOSE] = 0,
  };
  int points = of_kinship[kinship] + merit->points;

  points += (int)(FOR_SHARED_MUSCLES * share_muscles (self->exercise, candidate));
  if (carry_exercise_get_unilateral (candidate) == carry_exercise_get_unilateral (self->exercise))
    points += FOR_SIDES;
  if (spares_legs (self, candidate))
    points += FOR_TIRED_LEGS;

  return points;
}

static guint
unite_equipment (CarryExercise *exercise)
{
  guint all = 0, group;

  for (guint i = 0;
       i < CARRY_MAX_EQUIPMENT_GROUPS && (group = carry_exercise_get_equipment (exercise, i)) != 0; i++)
    all |= group;

  return all;
}

/* The same movement, with what the other does not need, or with nothing. */
static char *
say_movement (const Search *self, CarryExercise *candidate)
{
  const guint old = unite_equipment (self->exercise), new = unite_equipment (candidate);
  const guint owned = new & self->request->equipment & ~old & ~CARRY_BIT (CARRY_EQUIPMENT_NONE);

  if ((new &CARRY_BIT (CARRY_EQUIPMENT_NONE)) != 0 && (old & CARRY_BIT (CARRY_EQUIPMENT_NONE)) == 0)
    return g_strdup (_ ("The same movement without equipment."));
  if (owned != 0)
    /* Translators: %s is equipment, “Kettlebell” */
    return g_strdup_printf (_ ("The same movement with other equipment: %s."),
                            carry_equipment_get_name ((CarryEquipment)g_bit_nth_lsf (owned, -1)));

  return g_strdup (_ ("The same movement."));
}

static char *
say_kinship (const Search *self, CarryExercise *candidate, CarryKinship kinship)
{
  switch (kinship)
    {
    case CARRY_KINSHIP_EASIER:
      return g_strdup (_ ("One step easier."));

    case CARRY_KINSHIP_HARDER:
      return g_strdup (_ ("One step harder."));

    case CARRY_KINSHIP_MOVEMENT:
      return say_movement (self, candidate);

    case CARRY_KINSHIP_MUSCLES:
      return g_strdup (_ ("The same muscles in another movement."));

    case CARRY_KINSHIP_PURPOSE:
    default:
      return g_strdup (carry_need_get_purpose (self->part.need));
    }
}

/* The second sentence: what speaks for the exercise by itself, or nothing. */
static char *
say_merit (const Search *self, CarryExercise *candidate, const CarryMerit *merit)
{
  g_auto (GStrv) why = carry_merit_wording_why (merit, &self->part);

  if (spares_legs (self, candidate))
    return g_strdup (_ ("Easier on tired legs."));

  return g_strv_length (why) > 1 ? g_strdup (why[1]) : NULL;
}

static char *
make_reason (const Search *self, CarryExercise *candidate, CarryKinship kinship, const CarryMerit *merit)
{
  g_autofree char *first = say_kinship (self, candidate, kinship);
  g_autofree char *second = merit->barrier != CARRY_BARRIER_NONE ? carry_merit_wording_why_not (merit, merit)
                                                                 : say_merit (self, candidate, merit);

  /* Translators: two sentences */
  return second != NULL ? g_strdup_printf (C_ ("sentences", "%s %s"), first, second)
                        : g_steal_pointer (&first);
}

/* Who asks the same of a set can keep it. */
static gboolean
is_kept (const CarryDose *old, const CarryDose *own, gboolean loaded)
{
  const gboolean names_load =
      old->target == CARRY_TARGET_KILOGRAMS || old->target == CARRY_TARGET_BODY_WEIGHT;

  return old->amount == CARRY_AMOUNT_REPS && own->amount == CARRY_AMOUNT_REPS && own->hold_s == 0 &&
         own->contacts == 0 && loaded && !names_load;
}

static CarryItem *
make_item (const Search *self, CarryExercise *exercise)
{
  const CarryReplacementQuestion *question = self->question;
  const GDate *day = carry_session_get_day (CARRY_SESSION (question->session));
  const CarryDose *old = carry_prescription_get_dose (carry_item_get_prescription (self->item));
  g_autoptr (CarryPrescription) own =
      carry_phase_dose_prescribe_for (exercise, self->phase, question->athlete);
  g_autoptr (CarryLoadGauge) gauge = carry_load_gauge_new (question->diary, question->athlete, exercise, day);
  g_autoptr (CarryPrescription) of_sets = carry_prescription_with_sets (own, old->sets);
  CarryDose dose = *carry_prescription_get_dose (of_sets);
  g_autoptr (CarryPrescription) prescription = NULL;
  g_autoptr (CarryItem) item = NULL;
  CarryLoadRange load = { 0 };

  if (is_kept (old, &dose, carry_load_gauge_get_steps (gauge) != NULL))
    {
      dose.amount_lo = old->amount_lo;
      dose.amount_hi = old->amount_hi;
      dose.target = old->target;
      dose.target_lo = old->target_lo;
      dose.target_hi = old->target_hi;
    }
  if (old->rest_s > 0)
    dose.rest_s = old->rest_s;

  prescription = carry_prescription_new (&dose);
  item = carry_item_new (exercise, prescription, carry_item_get_superset (self->item));
  carry_load_gauge_convert (gauge, item, CARRY_LOAD_VIEW_WEIGHT, &load, NULL);

  return carry_item_with_target (item, prescription, load.lo, CARRY_TARGET_ORIGIN_PLAN);
}

/* Doses are made of those only that are shown: a load is looked for in all that was ever logged. */
typedef struct
{
  CarryExercise *exercise; /* the catalogue holds it */
  CarryKinship kinship;
  CarryMerit merit;
  int points;
} Candidate;

static void
consider (const Search *self, CarryExercise *exercise, GArray *candidates)
{
  Candidate candidate = { .exercise = exercise };
  CarryPart part = self->part;
  CarryNeed need;

  if (g_hash_table_contains (self->there, carry_exercise_get_id (exercise)) ||
      !find_kinship (self, exercise, &candidate.kinship))
    return;

  if (carry_need_of (exercise, &need))
    part.need = need;
  /* Only what is loaded has the highest load on both legs. */
  if (part.legs == CARRY_LEGS_BOTH && !carry_need_is_main (part.need))
    part.legs = CARRY_LEGS_ANY;
  candidate.merit = carry_exercise_merit_get (&self->context, exercise, &part);
  candidate.points = count_points (self, exercise, candidate.kinship, &candidate.merit);
  g_array_append_val (candidates, candidate);
}

static gboolean
is_advised (const Candidate *self)
{
  return self->merit.barrier == CARRY_BARRIER_NONE;
}

/* What nothing speaks against first, then by points, then by name. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const Candidate *one = a, *other = b;

  if (is_advised (one) != is_advised (other))
    return is_advised (one) ? -1 : 1;
  if (one->points != other->points)
    return one->points > other->points ? -1 : 1;

  return g_utf8_collate (carry_exercise_get_name (one->exercise), carry_exercise_get_name (other->exercise));
}

static CarryReplacement *
make_replacement (const Search *self, const Candidate *candidate)
{
  g_autoptr (CarryItem) item = make_item (self, candidate->exercise);
  g_autofree char *reason = make_reason (self, candidate->exercise, candidate->kinship, &candidate->merit);

  return carry_replacement_new (&(CarryReplacementFacts){ .item = item,
                                                          .kinship = candidate->kinship,
                                                          .points = candidate->points,
                                                          .advised = is_advised (candidate),
                                                          .reason = reason });
}

/* The best of either kind. */
static void
list_best (const Search *self, GArray *candidates, GListStore *list)
{
  guint n_advised = 0, n_unadvised = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      guint *n = is_advised (candidate) ? &n_advised : &n_unadvised;

      if ((*n)++ < (is_advised (candidate) ? CARRY_MOST_REPLACEMENTS : CARRY_MOST_UNADVISED))
        {
          g_autoptr (CarryReplacement) replacement = make_replacement (self, candidate);

          g_list_store_append (list, replacement);
        }
    }
}

/**
 * carry_replacements_find:
 * @question: which item of which session shall be replaced
 *
 * Ranks exercises that could stand in its place: on its ladder, of the same movement, of the same muscles, for the same
 * purpose; within that by what speaks for them here and now, see carry_exercise_merit_get(). What the place, an
 * injury, practice, the phase or a key run forbids comes last, with that reason. Sets stay; repetitions and effort do
 * where they can; loads come from what was logged of the exercise itself.
 *
 * Returns: (transfer full): a list of #CarryReplacement, the best first
 */
GListModel *
carry_replacements_find (const CarryReplacementQuestion *question)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GListStore *list = g_list_store_new (CARRY_TYPE_REPLACEMENT);
  Search search;

  g_return_val_if_fail (question != NULL && CARRY_IS_STRENGTH_SESSION (question->session), NULL);
  g_return_val_if_fail (question->position < carry_strength_session_get_n_items (question->session), NULL);

  search_init (&search, question);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (question->catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (question->catalogue), i);

      consider (&search, exercise, candidates);
    }
  g_array_sort (candidates, compare);
  list_best (&search, candidates, list);
  search_clear (&search);

  return G_LIST_MODEL (list);
}

/**
 * carry_replacements_make_item:
 * @question: which item of which session shall be replaced
 * @exercise: any exercise
 *
 * Returns: (transfer full): the exercise in its place, with the dose and load that carry_replacements_find() would
 *   give it
 */
CarryItem *
carry_replacements_make_item (const CarryReplacementQuestion *question, CarryExercise *exercise)
{
  CarryItem *item;
  Search search;

  g_return_val_if_fail (question != NULL && CARRY_IS_STRENGTH_SESSION (question->session), NULL);
  g_return_val_if_fail (question->position < carry_strength_session_get_n_items (question->session), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE (exercise), NULL);

  search_init (&search, question);
  item = make_item (&search, exercise);
  search_clear (&search);

  return item;
}
