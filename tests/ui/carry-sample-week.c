/* carry-sample-week.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-sample-week.h"

#include "carry-kind-types.h"
#include "carry-measure.h"
#include "carry-ui-driver.h"
#include "carry-week-board.h"
#include "carry-window.h"

static const struct
{
  GDateDay day;
  CarryRunKind kind;
  double kilometres;
  guint minutes;
  const char *structure;
  CarrySurface surface;
} runs[] = {
  { 23, CARRY_RUN_EASY, 8, 48, NULL, CARRY_SURFACE_ROAD },
  { 24, CARRY_RUN_THRESHOLD, 10, 55, "3 × 10 min", CARRY_SURFACE_TRACK },
  { 25, CARRY_RUN_EASY, 6, 37, NULL, CARRY_SURFACE_GRASS },
  { 26, CARRY_RUN_HILLS, 9, 55, "10 × 60 s", CARRY_SURFACE_TRAIL },
  { 28, CARRY_RUN_STRIDES, 5, 32, "6 × 20 s", CARRY_SURFACE_ROAD },
  { 29, CARRY_RUN_LONG, 16, 96, NULL, CARRY_SURFACE_TRAIL },
};

static const struct
{
  GDateDay day;
  const char *title;
  guint minutes;
  const char *exercises[6];
} sessions[] = {
  { 24,
    "Lower Strength",
    46,
    { "Back Squat", "Good Morning", "Step-Up", "Standing Calf Raise", "Side Plank" } },
  { 26,
    "Single-Leg & Trunk",
    40,
    { "Reverse Lunge", "Glute-Ham Raise", "Pull-Up", "Push-Up", "Front Plank" } },
};

GDate
carry_sample_day (GDateDay november)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, november, G_DATE_NOVEMBER, 2026);

  return day;
}

static CarryExercise *
find_exercise (CarryCatalogue *catalogue, const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (catalogue)); i++)
    {
      g_autoptr (CarryExercise) exercise = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

      if (g_str_equal (carry_exercise_get_name (exercise), name))
        return g_steal_pointer (&exercise);
    }

  g_error ("The catalogue has no %s", name);
}

static void
add_runs (GPtrArray *all)
{
  for (gsize i = 0; i < G_N_ELEMENTS (runs); i++)
    {
      const GDate day = carry_sample_day (runs[i].day);
      g_autoptr (GError) error = NULL;
      CarryRun *run = carry_run_new (&error, "day", &day, "start-minute", 420u, "duration", runs[i].minutes,
                                     "kind", runs[i].kind, "distance", runs[i].kilometres * 1000, "structure",
                                     runs[i].structure, "surface", runs[i].surface, NULL);

      g_assert_no_error (error);
      g_ptr_array_add (all, run);
    }
}

static void
add_sessions (GPtrArray *all, CarryCatalogue *catalogue)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      const GDate day = carry_sample_day (sessions[i].day);
      g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
      g_autoptr (GError) error = NULL;
      CarryStrengthSession *session;

      for (guint j = 0; sessions[i].exercises[j] != NULL; j++)
        {
          g_autoptr (CarryExercise) exercise = find_exercise (catalogue, sessions[i].exercises[j]);
          g_autoptr (CarryItem) item = carry_item_new (exercise, carry_exercise_get_dose (exercise), 0);

          g_list_store_append (items, item);
        }

      session =
          carry_strength_session_new (&error, "day", &day, "start-minute", 1080u, "duration",
                                      sessions[i].minutes, "title", sessions[i].title, "items", items, NULL);
      g_assert_no_error (error);
      g_ptr_array_add (all, session);
    }
}

/**
 * carry_sample_week_new:
 * @filled: whether the diary has the week, or nothing
 *
 * Returns: a diary and what belongs to it
 */
CarrySampleWeek *
carry_sample_week_new (gboolean filled)
{
  CarrySampleWeek *self = g_new0 (CarrySampleWeek, 1);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);

  self->diary = carry_diary_new (G_DATE_MONDAY);
  self->athlete = carry_athlete_new ();
  self->catalogue = carry_catalogue_new_built_in ();
  self->history = carry_history_new_with_catalogue (self->diary, self->catalogue, NULL);
  self->today = carry_sample_day (25);

  if (filled)
    {
      add_runs (all);
      add_sessions (all, self->catalogue);
      carry_diary_fill (self->diary, all);
    }

  return self;
}

void
carry_sample_week_free (CarrySampleWeek *self)
{
  g_clear_object (&self->history);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_free (self);
}

/**
 * carry_sample_week_find:
 * @self: a sample week
 * @title: title of a session, or the name of a kind of run
 *
 * Returns: the first session of that title
 */
CarrySession *
carry_sample_week_find (CarrySampleWeek *self, const char *title)
{
  const GDate first = carry_sample_day (23), last = carry_sample_day (29);
  g_autoptr (GPtrArray) all = carry_diary_get_range (self->diary, &first, &last);

  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (carry_session_get_title (g_ptr_array_index (all, i)), title))
      return g_ptr_array_index (all, i);

  g_error ("The week has no %s", title);
}

static void
replace (CarrySampleWeek *self, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) change = carry_change_new ("A change");

  if (before != NULL && after != NULL)
    carry_change_replace (change, before, after);
  else if (after != NULL)
    carry_change_insert (change, after);
  else
    carry_change_remove (change, before);

  carry_history_do_async (self->history, change, NULL, NULL);
}

static void
move (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (CarrySession) after = NULL;
  const char *id, *iso;
  guint minute;
  GDate day;

  g_variant_get (parameter, "(&s&su)", &id, &iso, &minute);
  g_assert_true (carry_day_from_iso (iso, &day));
  after = carry_session_edit (carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), NULL, "day", &day,
                              "start-minute", minute, NULL);
  replace (self, carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), after);
}

static void
copy (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (CarrySession) copied = NULL;
  g_autoptr (CarrySession) after = NULL;
  const char *id, *iso;
  guint minute;
  GDate day;

  g_variant_get (parameter, "(&s&su)", &id, &iso, &minute);
  g_assert_true (carry_day_from_iso (iso, &day));
  copied = carry_session_duplicate (carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), &day);
  after = carry_session_edit (copied, NULL, "start-minute", minute, NULL);
  replace (self, NULL, after);
}

static void
remove_session (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  replace (self,
           carry_diary_lookup (((CarrySampleWeek *)self)->diary, g_variant_get_string (parameter, NULL)),
           NULL);
}

static void
lock (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (CarrySession) after = NULL;
  const char *id;
  gboolean locked;

  g_variant_get (parameter, "(&sb)", &id, &locked);
  after = carry_session_edit (carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), NULL, "locked",
                              locked, NULL);
  replace (self, carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), after);
}

static void
set_status (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (CarrySession) after = NULL;
  const char *id, *nick;
  int status = CARRY_STATUS_PLANNED;

  g_variant_get (parameter, "(&s&s)", &id, &nick);
  g_assert_true (carry_kind_from_nick (CARRY_TYPE_STATUS, nick, &status));
  after = carry_session_edit (carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), NULL, "status",
                              status, NULL);
  replace (self, carry_diary_lookup (((CarrySampleWeek *)self)->diary, id), after);
}

static void
add_exercise (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarrySampleWeek *self = data;
  g_autoptr (CarryStrengthSession) after = NULL;
  const char *exercise_id, *id;
  CarrySession *before;

  g_variant_get (parameter, "(&s&s)", &exercise_id, &id);
  before = carry_diary_lookup (self->diary, id);
  after = carry_strength_session_with_exercise (CARRY_STRENGTH_SESSION (before),
                                                carry_catalogue_lookup (self->catalogue, exercise_id), NULL);
  replace (self, before, CARRY_SESSION (after));
}

static void
add_strength (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  g_autoptr (CarryStrengthSession) after = NULL;
  const char *exercise_id, *iso;
  guint minute;
  GDate day;

  g_variant_get (parameter, "(&s&su)", &exercise_id, &iso, &minute);
  g_assert_true (carry_day_from_iso (iso, &day));
  after = carry_strength_session_new (NULL, "day", &day, "start-minute", minute, "duration", 45u, "title",
                                      "Strength", NULL);
  replace (self, NULL, CARRY_SESSION (after));
}

static void
undo (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  carry_history_undo_async (((CarrySampleWeek *)self)->history, NULL, NULL);
}

static void
redo (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  carry_history_redo_async (((CarrySampleWeek *)self)->history, NULL, NULL);
}

/**
 * carry_sample_week_create_actions:
 * @self: a sample week, which has to outlive the group
 *
 * Returns: (transfer full): the group “diary”, as far as it needs no planning: it changes the sample at once
 */
GSimpleActionGroup *
carry_sample_week_create_actions (CarrySampleWeek *self)
{
  const GActionEntry entries[] = {
    { "move", move, "(ssu)" },
    { "copy", copy, "(ssu)" },
    { "remove", remove_session, "s" },
    { "lock", lock, "(sb)" },
    { "set-status", set_status, "(ss)" },
    { "add-exercise", add_exercise, "(ss)" },
    { "new-strength", add_strength, "(ssu)" },
    { "undo", undo },
    { "redo", redo },
  };
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  g_object_bind_property (self->history, "can-undo",
                          g_action_map_lookup_action (G_ACTION_MAP (group), "undo"), "enabled",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->history, "can-redo",
                          g_action_map_lookup_action (G_ACTION_MAP (group), "redo"), "enabled",
                          G_BINDING_SYNC_CREATE);

  return group;
}

/**
 * carry_sample_week_open_window:
 * @self: a sample week, which has to outlive the window
 *
 * Returns: (transfer none): the main window on it, with its actions, once it is shown
 */
GtkWidget *
carry_sample_week_open_window (CarrySampleWeek *self)
{
  g_autoptr (GSimpleActionGroup) actions = carry_sample_week_create_actions (self);
  GtkWidget *window = carry_window_new (NULL, self->diary, self->catalogue, self->athlete, &self->today);

  gtk_widget_insert_action_group (window, "diary", G_ACTION_GROUP (actions));
  gtk_window_present (GTK_WINDOW (window));
  test_settle ();

  return window;
}

/**
 * carry_sample_week_find_card:
 * @self: a sample week
 * @root: a widget that has a board in it
 * @title: title of a session
 *
 * Returns: (transfer none) (nullable): the card of that session on the board
 */
GtkWidget *
carry_sample_week_find_card (CarrySampleWeek *self, GtkWidget *root, const char *title)
{
  CarryWeekBoard *board = CARRY_WEEK_BOARD (test_find (root, CARRY_TYPE_WEEK_BOARD, 0));

  return carry_week_board_find_card (board, carry_session_get_id (carry_sample_week_find (self, title)));
}
