/* test-session-arrangement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-session-arrangement.h"
#include "support/carry-test-sessions.h"

/* A session is written as its numbers, exercises and sets: “1 a3  2a b3  2b c3”. Exercises are told apart by the
 * letter that comes after their number in the catalogue. */
static CarryCatalogue *catalogue;

static CarryExercise *
exercise_of (char letter)
{
  g_autoptr (CarryExercise) exercise =
      g_list_model_get_item (G_LIST_MODEL (catalogue), (guint)(letter - 'a'));

  g_assert_nonnull (exercise);

  return exercise;
}

static char
letter_of (CarryItem *item)
{
  for (char letter = 'a'; letter <= 'z'; letter++)
    if (exercise_of (letter) == carry_item_get_exercise (item))
      return letter;

  g_assert_not_reached ();
}

static CarryItem *
make_item (char letter, guint sets, guint superset)
{
  g_autofree char *dose = g_strdup_printf ("%ux8 r90", sets);
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (dose, NULL);

  return carry_item_new (exercise_of (letter), prescription, superset);
}

/* “a3 b3+ c3+ d2”: a letter, sets, and a + for each item that is in a superset; “|” divides two supersets that
 * follow each other. */
static CarryStrengthSession *
make_session (const char *text)
{
  const GDate day = test_day (24, G_DATE_NOVEMBER, 2026);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarrySession) empty = test_strength (&day, 1080, 60, "Lower Strength");
  guint superset = 1;
  CarryStrengthSession *session;

  for (guint i = 0; words[i] != NULL && words[i][0] != '\0'; i++)
    {
      if (words[i][0] == '|')
        {
          superset++;
          continue;
        }
      g_ptr_array_add (
          items, make_item (words[i][0], (guint)(words[i][1] - '0'), words[i][2] == '+' ? superset : 0));
      if (words[i][2] != '+')
        superset++;
    }

  session = carry_strength_session_with_items (CARRY_STRENGTH_SESSION (empty), items, NULL);
  g_assert_nonnull (session);

  return session;
}

static char *
describe (CarryStrengthSession *session)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      g_autofree char *number = carry_session_arrangement_get_number (session, i);

      g_string_append_printf (text, "%s%s%c%u", i > 0 ? " " : "", number, letter_of (item),
                              carry_prescription_get_dose (carry_item_get_prescription (item))->sets);
    }

  return g_string_free_and_steal (text);
}

typedef enum
{
  INSERT, /* exercise x, 4 sets, into the gap a */
  REMOVE,
  DUPLICATE,
  MOVE, /* a to the gap b */
  UP,
  DOWN,
  MOVE_GROUP,
  JOIN, /* a onto b */
  GROUP, /* b items from a */
  UNGROUP,
  ROUNDS, /* of a to b */
  REPLACE, /* a by exercise x, 4 sets */
} Operation;

static const struct
{
  const char *name;
  const char *before;
  Operation operation;
  guint a, b;
  const char *after;
  int moved_to; /* -1: not told */
} edits[] = {
  { "insert-first", "a3 b3", INSERT, 0, 0, "1x4 2a3 3b3", -1 },
  { "insert-last", "a3 b3", INSERT, 2, 0, "1a3 2b3 3x4", -1 },
  { "insert-into-empty", "", INSERT, 0, 0, "1x4", -1 },
  /* Between two members it is one of them, with their rounds. */
  { "insert-joins", "a3 b3+ c3+", INSERT, 2, 0, "1a3 2ab3 2bx3 2cc3", -1 },
  { "insert-before-group", "a3 b3+ c3+", INSERT, 1, 0, "1a3 2x4 3ab3 3bc3", -1 },
  { "insert-between-groups", "a3+ b3+ | c2+ d2+", INSERT, 2, 0, "1aa3 1bb3 2x4 3ac2 3bd2", -1 },
  { "remove", "a3 b3 c3", REMOVE, 1, 0, "1a3 2c3", -1 },
  { "remove-dissolves", "a3 b3+ c3+ d3", REMOVE, 1, 0, "1a3 2c3 3d3", -1 },
  { "remove-keeps-circuit", "b3+ c3+ d3+", REMOVE, 1, 0, "1ab3 1bd3", -1 },
  /* What stood between two supersets does not keep them apart. */
  { "remove-between-groups", "a3+ b3+ c1 d2+ e2+", REMOVE, 2, 0, "1aa3 1bb3 2ad2 2be2", -1 },
  { "duplicate", "a3 b2", DUPLICATE, 0, 0, "1a3 2a3 3b2", -1 },
  { "duplicate-in-group", "a3+ b3+", DUPLICATE, 1, 0, "1aa3 1bb3 1cb3", -1 },
  { "move-down", "a3 b3 c3", MOVE, 0, 2, "1b3 2a3 3c3", 1 },
  { "move-to-end", "a3 b3 c3", MOVE, 0, 3, "1b3 2c3 3a3", 2 },
  { "move-up", "a3 b3 c3", MOVE, 2, 0, "1c3 2a3 3b3", 0 },
  { "move-nowhere", "a3 b3 c3", MOVE, 1, 2, "1a3 2b3 3c3", 1 },
  { "move-joins", "a4 b3+ c3+", MOVE, 0, 2, "1ab3 1ba3 1cc3", 1 },
  { "move-within", "a3 b3+ c3+", MOVE, 2, 1, "1a3 2ac3 2bb3", 1 },
  { "move-to-edge-stays", "b3+ c3+ d3+ e1", MOVE, 0, 3, "1ac3 1bd3 1cb3 2e1", 2 },
  { "move-at-edge-leaves", "b3+ c3+ d3+ e1", MOVE, 2, 3, "1ab3 1bc3 2d3 3e1", 2 },
  { "move-inside-stays", "b3+ c3+ d3+", MOVE, 1, 1, "1ab3 1bc3 1cd3", 1 },
  { "move-out-dissolves", "a3 b3+ c3+", MOVE, 2, 0, "1c3 2a3 3b3", 0 },
  { "move-to-other-group", "a3+ b3+ c3+ | d2+ e2+", MOVE, 0, 4, "1ab3 1bc3 2ad2 2ba2 2ce2", 3 },
  { "move-past-group-alone", "a3 b3+ c3+", MOVE, 0, 3, "1ab3 1bc3 2a3", 2 },
  { "unequal-sets-stay", "b2+ c3+ d2+", MOVE, 2, 1, "1ab2 1bd2 1cc3", 1 },
  { "unequal-sets-stay-in-place", "b2+ c3+ d2+", MOVE, 0, 0, "1b2 2ac3 2bd2", 0 },
  /* By keyboard an exercise goes through a superset: in, along, and out. */
  { "step-down-joins", "a3 b3+ c3+", DOWN, 0, 0, "1ab3 1ba3 1cc3", 1 },
  { "step-down-along", "b3+ a3+ c3+", DOWN, 1, 0, "1ab3 1bc3 1ca3", 2 },
  { "step-down-out", "b3+ c3+ a3+", DOWN, 2, 0, "1ab3 1bc3 2a3", 2 },
  { "step-up-in", "b3+ c3+ a3", UP, 2, 0, "1ab3 1ba3 1cc3", 1 },
  { "step-up-out", "a3+ b3+ c3+", UP, 0, 0, "1a3 2ab3 2bc3", 0 },
  { "step-up-top", "a3 b3", UP, 0, 0, "1a3 2b3", 0 },
  { "step-down-bottom", "a3 b3", DOWN, 1, 0, "1a3 2b3", 1 },
  { "move-group", "a3 b3+ c3+ d1", MOVE_GROUP, 2, 0, "1ab3 1bc3 2a3 3d1", 0 },
  { "move-group-down", "b3+ c3+ d1 e1", MOVE_GROUP, 0, 3, "1d1 2ab3 2bc3 3e1", 1 },
  { "move-group-behind-group", "a3+ b3+ c1 d2+ e2+", MOVE_GROUP, 0, 4, "1c1 2ad2 2be2 3aa3 3bb3", 3 },
  { "move-group-into-itself", "a1 b3+ c3+", MOVE_GROUP, 1, 2, "1a1 2ab3 2bc3", 1 },
  { "join-alone", "a3 b2 c1", JOIN, 2, 0, "1aa3 1bc3 2b2", 1 },
  { "join-group", "a1 b3+ c3+ d2", JOIN, 0, 1, "1ab3 1bc3 1ca3 2d2", 2 },
  { "join-from-group", "a3+ b3+ | c2+ d2+", JOIN, 0, 2, "1b3 2ac2 2bd2 2ca2", 3 },
  { "join-own-group", "a3+ b3+ c3+", JOIN, 0, 1, "1ab3 1bc3 1ca3", 2 },
  { "group", "a3 b2 c1", GROUP, 0, 3, "1aa3 1bb3 1cc3", -1 },
  { "group-cuts", "a3+ b3+ c3+ d1", GROUP, 2, 2, "1aa3 1bb3 2ac3 2bd3", -1 },
  { "group-middle", "a3+ b3+ c3+ d3+ e3+ f3+", GROUP, 2, 2, "1aa3 1bb3 2ac3 2bd3 3ae3 3bf3", -1 },
  { "ungroup", "a3 b3+ c3+", UNGROUP, 2, 0, "1a3 2b3 3c3", -1 },
  { "ungroup-alone", "a3 b3", UNGROUP, 0, 0, "1a3 2b3", -1 },
  { "rounds", "a3 b2+ c3+", ROUNDS, 1, 4, "1a3 2ab4 2bc4", -1 },
  { "rounds-alone", "a3 b2", ROUNDS, 0, 5, "1a5 2b2", -1 },
  { "replace", "a3 b2", REPLACE, 1, 0, "1a3 2x4", -1 },
  { "replace-in-group", "a3 b2+ c2+", REPLACE, 1, 0, "1a3 2ax4 2bc4", -1 },
};

static CarryStrengthSession *
edit (CarryStrengthSession *session, Operation operation, guint a, guint b, guint *moved_to)
{
  g_autoptr (CarryItem) item = make_item ('x', 4, 1);

  switch (operation)
    {
    case INSERT:
      return carry_session_arrangement_insert (session, a, item, NULL);
    case REMOVE:
      return carry_session_arrangement_remove (session, a, NULL);
    case DUPLICATE:
      return carry_session_arrangement_duplicate (session, a, NULL);
    case MOVE:
      return carry_session_arrangement_move (session, a, b, moved_to, NULL);
    case UP:
      return carry_session_arrangement_step (session, a, TRUE, moved_to, NULL);
    case DOWN:
      return carry_session_arrangement_step (session, a, FALSE, moved_to, NULL);
    case MOVE_GROUP:
      return carry_session_arrangement_move_group (session, a, b, moved_to, NULL);
    case JOIN:
      return carry_session_arrangement_join (session, a, b, moved_to, NULL);
    case GROUP:
      return carry_session_arrangement_group (session, a, b, NULL);
    case UNGROUP:
      return carry_session_arrangement_ungroup (session, a, NULL);
    case ROUNDS:
      return carry_session_arrangement_set_rounds (session, a, b, NULL);
    case REPLACE:
    default:
      return carry_session_arrangement_replace (session, a, item, NULL);
    }
}

static void
test_edit (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (CarryStrengthSession) before = make_session (edits[i].before);
  g_autofree char *as_before = describe (before);
  guint moved_to = G_MAXUINT;
  g_autoptr (CarryStrengthSession) after =
      edit (before, edits[i].operation, edits[i].a, edits[i].b, &moved_to);
  g_autofree char *text = describe (after);
  g_autofree char *still = describe (before);

  g_assert_cmpstr (text, ==, edits[i].after);
  g_assert_cmpstr (still, ==, as_before);
  g_assert_cmpint ((int)moved_to, ==, edits[i].moved_to);
  g_assert_cmpstr (carry_session_get_id (CARRY_SESSION (after)), ==,
                   carry_session_get_id (CARRY_SESSION (before)));
}

/* The multiset of exercises, as counts by letter. */
static void
count_exercises (CarryStrengthSession *session, int *counts, int sign)
{
  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    counts[letter_of (carry_strength_session_get_nth (session, i)) - 'a'] += sign;
}

static void
check_supersets (CarryStrengthSession *session)
{
  guint last = 0, n_same = 0;

  for (guint i = 0; i <= carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);
      const guint number = item != NULL ? carry_item_get_superset (item) : 0;

      if (number > 0 && i > 0 &&
          carry_item_get_superset (carry_strength_session_get_nth (session, i - 1)) == number)
        {
          n_same++;
          continue;
        }
      /* The one that ends here is of two at least, and the next one has the next number. */
      g_assert_true (n_same == 0 || n_same >= 2);
      if (number > 0)
        g_assert_cmpuint (number, ==, ++last);
      n_same = number > 0 ? 1 : 0;
    }
}

/* Random edits of random sessions: nothing is lost or made, and supersets stay what they are. */
static void
test_random (gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (CarryStrengthSession) session = make_session ("a3 b2+ c3+ d1 e2+ f2+ g2+ | h1+ i1+");

  for (guint step = 0; step < 400; step++)
    {
      const guint n_items = carry_strength_session_get_n_items (session);
      const guint a = (guint)g_rand_int_range (random, 0, (gint32)n_items);
      const Operation operation = (Operation)g_rand_int_range (random, MOVE, ROUNDS + 1);
      guint b = (guint)g_rand_int_range (random, 0, (gint32)n_items + 1);
      guint moved_to = G_MAXUINT;
      int counts[26] = { 0 };
      g_autoptr (CarryStrengthSession) after = NULL;

      if ((operation == JOIN && (b == a || b == n_items)) || (operation == GROUP && a + 1 >= n_items))
        continue;
      if (operation == GROUP)
        b = (guint)g_rand_int_range (random, 2, (gint32)(n_items - a) + 1);
      if (operation == ROUNDS)
        b = b % 5 + 1;

      after = edit (session, operation, a, b, &moved_to);
      count_exercises (session, counts, 1);
      count_exercises (after, counts, -1);
      for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
        g_assert_cmpint (counts[i], ==, 0);
      check_supersets (after);
      if (operation == MOVE || operation == UP || operation == DOWN || operation == JOIN)
        g_assert_cmpint (letter_of (carry_strength_session_get_nth (after, moved_to)), ==,
                         letter_of (carry_strength_session_get_nth (session, a)));
      g_set_object (&session, after);
    }
}

static void
test_done_session_keeps_what_was_done (void)
{
  const CarrySet sets[] = { carry_set_of (8, 60, 2), carry_set_of (7, 60, 1) };
  g_autoptr (CarryStrengthSession) session = make_session ("a3 b2");
  g_autoptr (CarryItem) logged = carry_item_with_sets (carry_strength_session_get_nth (session, 0), sets, 2);
  g_autoptr (CarryStrengthSession) with_log = carry_session_arrangement_replace (session, 0, logged, NULL);
  g_autoptr (CarrySession) done =
      carry_session_edit (CARRY_SESSION (with_log), NULL, "status", CARRY_STATUS_DONE, "duration", 33u, NULL);
  g_autoptr (CarryStrengthSession) grouped =
      carry_session_arrangement_join (CARRY_STRENGTH_SESSION (done), 0, 1, NULL, NULL);
  g_autoptr (CarryStrengthSession) copied =
      carry_session_arrangement_duplicate (CARRY_STRENGTH_SESSION (done), 0, NULL);
  guint n_sets;

  g_assert_cmpuint (carry_session_get_duration (CARRY_SESSION (grouped)), ==, 33);
  g_assert_nonnull (carry_item_get_sets (carry_strength_session_get_nth (grouped, 1), &n_sets));
  g_assert_cmpuint (n_sets, ==, 2);
  g_assert_true (carry_item_is_logged (carry_strength_session_get_nth (copied, 0)));
  g_assert_false (carry_item_is_logged (carry_strength_session_get_nth (copied, 1)));
}

static void
test_planned_session_becomes_own (void)
{
  g_autoptr (CarryStrengthSession) session = make_session ("a1 b1");
  g_autoptr (CarrySession) planned =
      carry_session_edit (CARRY_SESSION (session), NULL, "origin", CARRY_ORIGIN_PLAN, NULL);
  g_autoptr (CarryStrengthSession) arranged =
      carry_session_arrangement_move (CARRY_STRENGTH_SESSION (planned), 0, 2, NULL, NULL);

  g_assert_cmpint (carry_session_get_origin (CARRY_SESSION (arranged)), ==, CARRY_ORIGIN_RUNNER);
}

static void
test_too_late_in_the_day (void)
{
  g_autoptr (CarryStrengthSession) session = make_session ("a1");
  g_autoptr (CarrySession) late =
      carry_session_edit (CARRY_SESSION (session), NULL, "start-minute", 1430u, "duration", 10u, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (carry_session_arrangement_set_rounds (CARRY_STRENGTH_SESSION (late), 0, 9, &error));
  g_assert_error (error, CARRY_SESSION_ERROR, CARRY_SESSION_ERROR_CROSSES_MIDNIGHT);
}

static void
test_contacts_follow_sets (void)
{
  g_autoptr (CarryPrescription) three = carry_prescription_parse ("3x10 c30", NULL);
  g_autoptr (CarryPrescription) five = carry_prescription_with_sets (three, 5);
  g_autofree char *text = carry_prescription_to_string (five);

  g_assert_cmpstr (text, ==, "5x10 c50");
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  catalogue = carry_catalogue_new_built_in ();

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/session-arrangement/%s", edits[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_edit);
    }
  for (guint seed = 1; seed <= 20; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/session-arrangement/random/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_random);
    }
  g_test_add_func ("/session-arrangement/done", test_done_session_keeps_what_was_done);
  g_test_add_func ("/session-arrangement/planned", test_planned_session_becomes_own);
  g_test_add_func ("/session-arrangement/too-late", test_too_late_in_the_day);
  g_test_add_func ("/session-arrangement/contacts", test_contacts_follow_sets);

  result = g_test_run ();
  g_clear_object (&catalogue);

  return result;
}
