/* carry-session-controller.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-session-controller.h"

#include "carry-measure.h"
#include "carry-template-changes.h"

/**
 * CarrySessionController:
 *
 * Makes changes of what is asked for with strength sessions, templates and replacements. Without a window: it says what
 * shall be done, or why it cannot be. Its actions, with the form of their parameter:
 *
 * - `save-template` (ss): session, name
 * - `rename-template` (ss): template, name
 * - `delete-template` s: template
 * - `apply-template` (ss): template, session
 * - `new-from-template` (ssu): template, day as ISO 8601, minutes after 00:00
 * - `replace-exercise` (sus): session, position of the item, exercise
 */
struct _CarrySessionController
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
};

typedef enum
{
  SIGNAL_CHANGE_REQUESTED,
  SIGNAL_FAILED,
} CarrySessionControllerSignal;

static guint signals[SIGNAL_FAILED + 1];

G_DEFINE_FINAL_TYPE (CarrySessionController, carry_session_controller, G_TYPE_OBJECT)

static void
carry_session_controller_finalize (GObject *object)
{
  CarrySessionController *self = CARRY_SESSION_CONTROLLER (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_session_controller_parent_class)->finalize (object);
}

static void
carry_session_controller_class_init (CarrySessionControllerClass *klass)
{
  const GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = carry_session_controller_finalize;

  /**
   * CarrySessionController::change-requested:
   * @change: what to do
   * @toast: what to say once it is done
   */
  signals[SIGNAL_CHANGE_REQUESTED] = g_signal_new ("change-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                                   NULL, G_TYPE_NONE, 2, CARRY_TYPE_CHANGE, G_TYPE_STRING);
  /**
   * CarrySessionController::failed:
   * @message: why nothing was done
   */
  signals[SIGNAL_FAILED] =
      g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_session_controller_init (CarrySessionController *self)
{
}

static void
request (CarrySessionController *self, CarryChange *change, const GError *error, const char *toast)
{
  if (change != NULL)
    g_signal_emit (self, signals[SIGNAL_CHANGE_REQUESTED], 0, change, toast);
  else
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static CarryStrengthSession *
find_session (CarrySessionController *self, const char *id)
{
  CarrySession *session = carry_diary_lookup (self->diary, id);

  return CARRY_IS_STRENGTH_SESSION (session) ? CARRY_STRENGTH_SESSION (session) : NULL;
}

static CarryTemplate *
find_template (CarrySessionController *self, const char *id)
{
  return carry_templates_lookup (carry_diary_get_templates (self->diary), id);
}

static void
on_save_template (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  const char *id, *name;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &id, &name);
  if (find_session (self, id) == NULL)
    return;

  change = carry_change_new_save_template (self->diary, find_session (self, id), name, &toast, &error);
  request (self, change, error, toast);
}

static void
on_rename_template (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  const char *id, *name;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &id, &name);
  if (find_template (self, id) == NULL)
    return;

  change = carry_change_new_rename_template (find_template (self, id), name, &toast, &error);
  request (self, change, error, toast);
}

static void
on_delete_template (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  CarryTemplate *template = find_template (self, g_variant_get_string (parameter, NULL));
  g_autoptr (CarryChange) change = NULL;
  g_autofree char *toast = NULL;

  if (template == NULL)
    return;

  change = carry_change_new_remove_template (template, &toast);
  request (self, change, NULL, toast);
}

static void
on_apply_template (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  const char *id, *session_id;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&s)", &id, &session_id);
  if (find_template (self, id) == NULL || find_session (self, session_id) == NULL)
    return;

  change = carry_change_new_apply_template (find_template (self, id), self->catalogue,
                                            find_session (self, session_id), &toast, &error);
  request (self, change, error, toast);
}

static void
on_new_from_template (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  const char *id, *day_text;
  guint minute;
  GDate day;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&s&su)", &id, &day_text, &minute);
  if (find_template (self, id) == NULL || !carry_day_from_iso (day_text, &day))
    return;

  change = carry_change_new_from_template (find_template (self, id), self->catalogue, &day, minute, &toast,
                                           &error);
  request (self, change, error, toast);
}

static void
on_replace_exercise (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarrySessionController *self = user_data;
  const char *id, *exercise_id;
  CarryReplacementQuestion question = { self->diary, self->catalogue, self->athlete };
  CarryExercise *exercise;
  g_autoptr (CarryChange) change = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *toast = NULL;

  g_variant_get (parameter, "(&su&s)", &id, &question.position, &exercise_id);
  question.session = find_session (self, id);
  exercise = carry_catalogue_lookup (self->catalogue, exercise_id);
  if (question.session == NULL || exercise == NULL ||
      question.position >= carry_strength_session_get_n_items (question.session))
    return;

  change = carry_change_new_replacement (&question, exercise, &toast, &error);
  request (self, change, error, toast);
}

/**
 * carry_session_controller_new:
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 *
 * Returns: (transfer full): a new controller
 */
CarrySessionController *
carry_session_controller_new (CarryDiary *diary, CarryCatalogue *catalogue, CarryAthlete *athlete)
{
  CarrySessionController *self = g_object_new (CARRY_TYPE_SESSION_CONTROLLER, NULL);

  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);

  return self;
}

/**
 * carry_session_controller_add_actions:
 * @self: a controller, which has to outlive @actions
 * @actions: the group “diary”
 */
void
carry_session_controller_add_actions (CarrySessionController *self, GActionMap *actions)
{
  const GActionEntry entries[] = {
    { .name = "save-template", .activate = on_save_template, .parameter_type = "(ss)" },
    { .name = "rename-template", .activate = on_rename_template, .parameter_type = "(ss)" },
    { .name = "delete-template", .activate = on_delete_template, .parameter_type = "s" },
    { .name = "apply-template", .activate = on_apply_template, .parameter_type = "(ss)" },
    { .name = "new-from-template", .activate = on_new_from_template, .parameter_type = "(ssu)" },
    { .name = "replace-exercise", .activate = on_replace_exercise, .parameter_type = "(sus)" },
  };

  g_return_if_fail (CARRY_IS_SESSION_CONTROLLER (self));

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
}
