/* carry-print-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-print-controller.h"

#include "carry-block-sheet.h"
#include "carry-exercise-sheet.h"
#include "carry-measure.h"
#include "carry-season-sheet.h"
#include "carry-session-cards.h"
#include "carry-sheet.h"

#include <glib/gi18n.h>

/**
 * CarryPrintController:
 *
 * Gives the window its actions to print: `print.week`, `print.block`, `print.cards`, `print.book` and `print.season`,
 * all of the week that is shown, `print.session` of the strength session with an id and `print.exercise` of the
 * exercise with an id. Each opens the print dialog; where there is nothing to print a toast says so.
 */
struct _CarryPrintController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds what holds this */
  CarryWorkspace *workspace;
  CarryClock *clock;
};

G_DEFINE_FINAL_TYPE (CarryPrintController, carry_print_controller, G_TYPE_OBJECT)

static void
carry_print_controller_finalize (GObject *object)
{
  CarryPrintController *self = CARRY_PRINT_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->workspace);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (carry_print_controller_parent_class)->finalize (object);
}

static void
carry_print_controller_class_init (CarryPrintControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_print_controller_finalize;
}

static void
carry_print_controller_init (CarryPrintController *self)
{
}

/* The first day of the week that is shown. */
static GDate
get_week (CarryPrintController *self)
{
  g_autoptr (GDate) first = NULL;

  g_object_get (self->window, "week-start", &first, NULL);

  return *first;
}

static void
print_weeks (CarryPrintController *self, const GDate *first, guint n_weeks)
{
  g_autoptr (CarrySheet) sheet = carry_sheet_new (carry_workspace_get_diary (self->workspace),
                                                  carry_workspace_get_athlete (self->workspace), first,
                                                  n_weeks, carry_clock_get_today (self->clock));

  if (carry_sheet_is_empty (sheet))
    carry_window_add_toast (self->window,
                            n_weeks == 1 ? _ ("This week is empty: there is nothing to print")
                                         : _ ("From this week on there is nothing to print"),
                            FALSE);
  else
    carry_sheet_print (sheet, GTK_WINDOW (self->window));
}

static void
on_week (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  const GDate first = get_week (self);

  print_weeks (self, &first, 1);
}

/* From the week that is shown to the last one with a session in it. */
static void
on_book (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  const GDate first = get_week (self);
  int days = 0;
  GDate start, end;

  if (carry_diary_get_span (carry_workspace_get_diary (self->workspace), &start, &end))
    days = g_date_days_between (&first, &end);

  print_weeks (self, &first,
               (guint)CLAMP (days / (int)CARRY_DAYS_PER_WEEK + 1, 1, (int)CARRY_SHEET_MOST_WEEKS));
}

static void
on_block (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  const GDate first = get_week (self);
  g_autoptr (CarryBlockSheet) block = carry_block_sheet_new (carry_workspace_get_diary (self->workspace),
                                                             carry_workspace_get_athlete (self->workspace),
                                                             &first, carry_clock_get_today (self->clock));

  if (carry_block_sheet_is_empty (block))
    carry_window_add_toast (self->window, _ ("These four weeks are empty: there is nothing to print"), FALSE);
  else
    carry_block_sheet_print (block, GTK_WINDOW (self->window));
}

static void
on_cards (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  const GDate first = get_week (self);
  g_autoptr (CarrySessionCards) cards = carry_session_cards_new (
      carry_workspace_get_diary (self->workspace), carry_workspace_get_athlete (self->workspace), &first,
      carry_clock_get_today (self->clock), 0, 4);

  if (carry_session_cards_get_n_sessions (cards) == 0)
    carry_window_add_toast (self->window, _ ("This week has no strength session to print"), FALSE);
  else
    carry_session_cards_print (cards, GTK_WINDOW (self->window));
}

static void
on_session (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  CarryDiary *diary = carry_workspace_get_diary (self->workspace);
  CarrySession *session = carry_diary_lookup (diary, g_variant_get_string (parameter, NULL));
  g_autoptr (CarrySessionCards) card = NULL;

  if (session == NULL || !CARRY_IS_STRENGTH_SESSION (session))
    return;

  card = carry_session_cards_new_for_session (diary, carry_workspace_get_athlete (self->workspace),
                                              CARRY_STRENGTH_SESSION (session),
                                              carry_clock_get_today (self->clock));
  if (card == NULL)
    carry_window_add_toast (self->window, _ ("A session that is skipped is not printed"), FALSE);
  else
    carry_session_cards_print (card, GTK_WINDOW (self->window));
}

static void
on_season (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  const GDate first = get_week (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySeasonSheet) season = carry_season_sheet_new (
      carry_workspace_get_diary (self->workspace), carry_workspace_get_athlete (self->workspace), &first,
      carry_clock_get_today (self->clock), &error);

  if (season == NULL)
    carry_window_add_toast (self->window, error->message, FALSE);
  else
    carry_season_sheet_print (season, GTK_WINDOW (self->window));
}

static void
on_exercise (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryPrintController *self = user_data;
  CarryCatalogue *catalogue = carry_workspace_get_catalogue (self->workspace);
  CarryExercise *exercise = carry_catalogue_lookup (catalogue, g_variant_get_string (parameter, NULL));
  g_autoptr (GPtrArray) exercises = g_ptr_array_new ();
  g_autoptr (CarryExerciseSheet) sheet = NULL;

  if (exercise == NULL)
    return;

  g_ptr_array_add (exercises, exercise);
  sheet = carry_exercise_sheet_new (exercises, catalogue, carry_workspace_get_athlete (self->workspace),
                                    carry_clock_get_today (self->clock));
  carry_exercise_sheet_print (sheet, GTK_WINDOW (self->window));
}

static const GActionEntry entries[] = {
  { .name = "week", .activate = on_week },
  { .name = "block", .activate = on_block },
  { .name = "cards", .activate = on_cards },
  { .name = "book", .activate = on_book },
  { .name = "season", .activate = on_season },
  { .name = "session", .activate = on_session, .parameter_type = "s" },
  { .name = "exercise", .activate = on_exercise, .parameter_type = "s" },
};

/**
 * carry_print_controller_new:
 * @window: the window to serve
 * @workspace: what there is to print
 * @clock: knows the day
 *
 * Returns: (transfer full): a controller whose actions the window has
 */
CarryPrintController *
carry_print_controller_new (CarryWindow *window, CarryWorkspace *workspace, CarryClock *clock)
{
  CarryPrintController *self = g_object_new (CARRY_TYPE_PRINT_CONTROLLER, NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  g_set_weak_pointer (&self->window, window);
  self->workspace = g_object_ref (workspace);
  self->clock = g_object_ref (clock);

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "print", G_ACTION_GROUP (actions));

  return self;
}
