/* carry-week-moves.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-moves.h"

#include "carry-move-dialog.h"
#include "carry-place-question.h"

/**
 * CarryWeekMoves:
 *
 * What sets sessions and exercises to another place of the week, whether they were dropped, chosen from a list or
 * pasted: asked for by actions of the group “diary”, against a rule only after the runner has said so.
 *
 * It gives its widget the action group “week”, with `move-to` and `duplicate`, each with the id of a session.
 */
struct _CarryWeekMoves
{
  GObject parent_instance;

  GtkWidget *widget; /* not held: it holds this */
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryWeek *week;
};

G_DEFINE_FINAL_TYPE (CarryWeekMoves, carry_week_moves, G_TYPE_OBJECT)

static void
carry_week_moves_finalize (GObject *object)
{
  CarryWeekMoves *self = CARRY_WEEK_MOVES (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_week_moves_parent_class)->finalize (object);
}

static void
carry_week_moves_class_init (CarryWeekMovesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_moves_finalize;
}

static void
carry_week_moves_init (CarryWeekMoves *self)
{
}

static void
choose (CarryWeekMoves *self, CarryWeekPlaces *places)
{
  AdwDialog *dialog = carry_move_dialog_new (places);

  g_signal_connect_object (dialog, "place-requested", G_CALLBACK (carry_week_moves_place), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, self->widget);
}

static void
ask_where (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWeekMoves *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));
  g_autoptr (CarryWeekPlaces) places = NULL;

  if (session == NULL)
    return;

  places = carry_week_places_new_for_session (self->diary, self->athlete, carry_week_get_first (self->week),
                                              session);
  choose (self, places);
}

/* A run gets company in its slot; a strength session would be in its own way there, so its copy goes where the rules like
 * it best. */
static void
duplicate (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWeekMoves *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));
  const GDate *first = carry_week_get_first (self->week);
  g_autoptr (CarryWeekPlaces) places = NULL;
  CarryBoardPlace place;

  if (session == NULL)
    return;

  places = carry_week_places_new_for_copy (self->diary, self->athlete, first, session);
  place.day = (guint)CLAMP (g_date_days_between (first, carry_session_get_day (session)), 0,
                            (int)CARRY_DAYS_PER_WEEK - 1);
  place.slot = carry_session_get_slot (session);

  if (!CARRY_IS_STRENGTH_SESSION (session) ||
      carry_week_places_find_best (places, carry_session_get_day (session), &place))
    carry_week_moves_place (self, places, place.day, place.slot, TRUE);
}

/**
 * carry_week_moves_new:
 * @widget: what gets the actions; it has to outlive this
 * @diary: the diary
 * @athlete: the runner
 *
 * Returns: (transfer full): the moves
 */
CarryWeekMoves *
carry_week_moves_new (GtkWidget *widget, CarryDiary *diary, CarryAthlete *athlete)
{
  const GActionEntry entries[] = {
    { "move-to", ask_where, "s" },
    { "duplicate", duplicate, "s" },
  };
  CarryWeekMoves *self;
  g_autoptr (GSimpleActionGroup) actions = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_MOVES, NULL);
  self->widget = widget;
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);

  actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (widget, "week", G_ACTION_GROUP (actions));

  return self;
}

/* The week to whose places things go. */
void
carry_week_moves_set_week (CarryWeekMoves *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_WEEK_MOVES (self));

  g_set_object (&self->week, week);
}

/**
 * carry_week_moves_place:
 * @self: the moves
 * @places: what is placed
 * @day: day of the week of @places, 0 to 6
 * @slot: the #CarrySlot
 * @copy: whether the original stays
 *
 * Asks for it at once, or asks the runner first.
 */
void
carry_week_moves_place (CarryWeekMoves *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  const CarryBoardPlace place = { day, (CarrySlot)slot };
  g_autoptr (CarryPlaceQuestion) question = NULL;

  g_return_if_fail (CARRY_IS_WEEK_MOVES (self));

  question = carry_place_question_new (places, place, copy);
  carry_place_question_ask (question, self->diary, self->athlete, self->widget);
}

/**
 * carry_week_moves_choose_place:
 * @self: the moves
 * @exercise: an exercise
 *
 * Lets the runner choose where in the week an exercise goes.
 */
void
carry_week_moves_choose_place (CarryWeekMoves *self, CarryExercise *exercise)
{
  g_autoptr (CarryWeekPlaces) places = NULL;

  g_return_if_fail (CARRY_IS_WEEK_MOVES (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  places = carry_week_places_new_for_exercise (self->diary, self->athlete, carry_week_get_first (self->week),
                                               exercise);
  choose (self, places);
}
