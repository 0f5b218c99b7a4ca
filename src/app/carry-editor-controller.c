/* carry-editor-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-editor-controller.h"

#include "carry-editor-page.h"
#include "carry-editor-row.h"
#include "carry-exercise-opener.h"
#include "carry-focus-dialog.h"
#include "carry-session-focus.h"

/**
 * CarryEditorController:
 *
 * Opens the editor of a strength session over the views of the window, and makes changes of the diary of what is asked
 * for there. It adds the actions `edit-session` s and `focus-session` (su), session and kind, to the window.
 */
struct _CarryEditorController
{
  GObject parent_instance;

  CarryWindow *window; /* not held: the window holds the controller */
  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryExerciseOpener *opener; /* NULL until it is wanted */
};

typedef enum
{
  SIGNAL_CHANGE_REQUESTED,
} CarryEditorControllerSignal;

static guint signals[SIGNAL_CHANGE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorController, carry_editor_controller, G_TYPE_OBJECT)

static void
carry_editor_controller_finalize (GObject *object)
{
  CarryEditorController *self = CARRY_EDITOR_CONTROLLER (object);

  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  g_clear_object (&self->opener);

  G_OBJECT_CLASS (carry_editor_controller_parent_class)->finalize (object);
}

static void
carry_editor_controller_class_init (CarryEditorControllerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_editor_controller_finalize;

  /**
   * CarryEditorController::change-requested:
   * @change: what to do
   * @toast: (nullable): what to say when it is done
   */
  signals[SIGNAL_CHANGE_REQUESTED] =
      g_signal_new ("change-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);
}

static void
carry_editor_controller_init (CarryEditorController *self)
{
}

static void
on_change_requested (CarryEditorController *self,
                     CarrySession *before,
                     CarrySession *after,
                     const char *sentence,
                     const char *group,
                     const char *toast)
{
  g_autoptr (CarryChange) change = carry_change_new (sentence);

  carry_change_replace (change, before, after);
  carry_change_set_group (change, group);
  g_signal_emit (self, signals[SIGNAL_CHANGE_REQUESTED], 0, change, toast);
}

static void
on_exercise_requested (CarryEditorController *self, CarryExercise *exercise)
{
  if (self->opener == NULL)
    self->opener =
        carry_exercise_opener_new (self->athlete, self->catalogue, carry_window_get_shelf (self->window),
                                   G_LIST_MODEL (self->catalogue));

  carry_exercise_opener_open (self->opener, GTK_WIDGET (self->window), exercise);
}

static void
on_edit_session (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  carry_editor_controller_open (self, g_variant_get_string (parameter, NULL));
}

static CarryEditorPage *
find_page (CarryEditorController *self, const char *id)
{
  AdwNavigationPage *page = self->window != NULL ? carry_window_get_page (self->window) : NULL;

  return CARRY_IS_EDITOR_PAGE (page) &&
                 g_str_equal (carry_editor_page_get_session_id (CARRY_EDITOR_PAGE (page)), id)
             ? CARRY_EDITOR_PAGE (page)
             : NULL;
}

static void
on_focus_chosen (CarryEditorController *self, CarryStrengthSession *after)
{
  CarryEditorPage *page = find_page (self, carry_session_get_id (CARRY_SESSION (after)));

  if (page != NULL)
    carry_editor_page_set_focus (page, after);
}

/* Shows what would be different before anything is. */
static void
on_focus_session (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryEditorController *self = user_data;
  const char *id;
  guint kind;
  CarryEditorPage *page;
  CarrySessionFocus focus = { self->diary, self->catalogue, self->athlete };
  g_autoptr (CarryStrengthSession) filled = NULL;
  g_autoptr (CarryStrengthSession) kept = NULL;
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  g_variant_get (parameter, "(&su)", &id, &kind);
  page = find_page (self, id);
  if (page == NULL || kind > CARRY_STRENGTH_REHAB)
    return;

  focus.session = carry_editor_page_get_session (page);
  focus.kind = (CarryStrengthKind)kind;
  filled = carry_session_focus_fill (&focus, &error);
  kept = carry_session_focus_keep (&focus, NULL);
  if (filled == NULL && kept == NULL)
    {
      carry_window_add_toast (self->window, error->message, FALSE);
      carry_window_announce (self->window, error->message);
      return;
    }

  dialog =
      carry_focus_dialog_new (focus.session, &(CarryFocusOffer){ focus.kind, filled, kept, self->athlete });
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_focus_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self->window));
}

/**
 * carry_editor_controller_new:
 * @window: the window to serve
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 *
 * Returns: (transfer full): a controller whose action the window has
 */
CarryEditorController *
carry_editor_controller_new (CarryWindow *window,
                             CarryDiary *diary,
                             CarryCatalogue *catalogue,
                             CarryAthlete *athlete)
{
  static const GActionEntry entries[] = {
    { .name = "edit-session", .activate = on_edit_session, .parameter_type = "s" },
    { .name = "focus-session", .activate = on_focus_session, .parameter_type = "(su)" },
  };
  CarryEditorController *self = g_object_new (CARRY_TYPE_EDITOR_CONTROLLER, NULL);

  g_set_weak_pointer (&self->window, window);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), self);

  return self;
}

/**
 * carry_editor_controller_open:
 * @self: a controller
 * @id: id of a strength session
 *
 * Lays the editor of a session over the views; what already edits it stays.
 */
void
carry_editor_controller_open (CarryEditorController *self, const char *id)
{
  CarrySession *session;
  AdwNavigationPage *page;
  AdwDialog *over;

  g_return_if_fail (CARRY_IS_EDITOR_CONTROLLER (self));

  session = carry_diary_lookup (self->diary, id);
  if (self->window == NULL || !CARRY_IS_STRENGTH_SESSION (session) || find_page (self, id) != NULL)
    return;

  /* Where the window is small, what was asked from lies over everything. */
  over = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self->window));
  if (over != NULL)
    adw_dialog_close (over);

  page =
      carry_editor_page_new (self->diary, self->catalogue, self->athlete, CARRY_STRENGTH_SESSION (session));
  g_signal_connect_object (page, "change-requested", G_CALLBACK (on_change_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "exercise-requested", G_CALLBACK (on_exercise_requested), self,
                           G_CONNECT_SWAPPED);
  carry_window_push (self->window, page, CARRY_SIDE_PLACE_ON_DEMAND);
}

/* A change failed: what is edited is shown as the diary has it. */
void
carry_editor_controller_reset (CarryEditorController *self)
{
  AdwNavigationPage *page;

  g_return_if_fail (CARRY_IS_EDITOR_CONTROLLER (self));

  page = self->window != NULL ? carry_window_get_page (self->window) : NULL;
  if (CARRY_IS_EDITOR_PAGE (page))
    carry_editor_page_reset (CARRY_EDITOR_PAGE (page));
}
