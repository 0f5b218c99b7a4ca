/* carry-workout-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-page.h"

#include "carry-session.h"
#include "carry-workout-words.h"

#include <glib/gi18n.h>

#define TICK_MS 200

/**
 * CarryWorkoutPage:
 *
 * A workout that is being done: the whole window, in the dark look of a gym unless the runner likes it otherwise. Leaving
 * the page ends nothing.
 *
 * Keys: Ctrl+Return completes the set, Space pauses; see #CarrySetTable and #CarryValueStepper for the numbers.
 *
 * CSS: class `workout`, and `gym` for large numbers.
 */
struct _CarryWorkoutPage
{
  AdwNavigationPage parent_instance;

  CarryWorkoutCourse *course;
  GSimpleActionGroup *actions;
  gboolean gym;
  guint timer;

  AdwWindowTitle *title;
  GtkMenuButton *menu_button;
  GtkWidget *pause_button;
  GtkProgressBar *progress;
  AdwBanner *banner;
  CarryWorkoutBody *body;
};

typedef enum
{
  PROP_GYM = 1,
} CarryWorkoutPageProperty;

typedef enum
{
  SIGNAL_REPLACE_REQUESTED,
  SIGNAL_ADD_REQUESTED,
  SIGNAL_HURTS_REQUESTED,
  SIGNAL_FINISHED,
} CarryWorkoutPageSignal;

static GParamSpec *props[PROP_GYM + 1];
static guint signals[SIGNAL_FINISHED + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutPage, carry_workout_page, ADW_TYPE_NAVIGATION_PAGE)

static gint64
get_now (void)
{
  return carry_instant_now ().running;
}

static CarryWorkoutTimer *
get_timer (CarryWorkoutPage *self)
{
  return carry_workout_course_get_timer (self->course);
}

static CarryWorkoutTable *
get_table (CarryWorkoutPage *self)
{
  return carry_workout_course_get_table (self->course);
}

static void
update_progress (CarryWorkoutPage *self)
{
  const guint n_sets = carry_workout_course_get_n_sets (self->course);
  const guint n_done = carry_workout_course_get_n_done (self->course);
  g_autofree char *text = carry_workout_describe_progress (self->course, get_now ());

  adw_window_title_set_subtitle (self->title, text);
  gtk_progress_bar_set_fraction (self->progress, n_sets > 0 ? (double)n_done / n_sets : 0.0);
}

static void
enable (CarryWorkoutPage *self, const char *name, gboolean enabled)
{
  g_simple_action_set_enabled (
      G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), enabled);
}

static void
show_paused (CarryWorkoutPage *self, gboolean paused)
{
  GAction *pause = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "pause");
  g_autoptr (GVariant) shown = g_action_get_state (pause);

  if (g_variant_get_boolean (shown) == paused)
    return;

  g_simple_action_set_state (G_SIMPLE_ACTION (pause), g_variant_new_boolean (paused));
  gtk_widget_set_tooltip_text (self->pause_button, paused ? _ ("Go On") : _ ("Pause"));
  gtk_button_set_icon_name (GTK_BUTTON (self->pause_button),
                            paused ? "media-playback-start-symbolic" : "media-playback-pause-symbolic");
}

static void
update_actions (CarryWorkoutPage *self)
{
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (exercise));

  show_paused (self, carry_workout_timer_is_paused (get_timer (self)));
  enable (self, "missed", carry_workout_course_get_set (self->course) != NULL);
  enable (self, "skip", carry_workout_exercise_get_open (exercise) != NULL);
  enable (self, "remove-set",
          n_rows > 1 && !carry_workout_set_is_done (carry_workout_exercise_get_nth (exercise, n_rows - 1)));
}

static void
on_changed (CarryWorkoutPage *self)
{
  update_progress (self);
  update_actions (self);
}

static void
on_finished (CarryWorkoutPage *self)
{
  if (carry_workout_course_is_finished (self->course))
    g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

static gboolean
on_time (gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);
  const gint64 now = get_now ();

  carry_workout_timer_tick (get_timer (self), now);
  carry_workout_body_show_time (self->body, now);
  update_progress (self);

  return G_SOURCE_CONTINUE;
}

static void
on_banner_clicked (CarryWorkoutPage *self)
{
  adw_banner_set_revealed (self->banner, FALSE);
  if (carry_workout_timer_is_paused (get_timer (self)))
    carry_workout_timer_go_on (get_timer (self), get_now ());
  carry_workout_body_focus_set (self->body);
}

static void
announce_completed (CarryWorkoutPage *self, CarryWorkoutSet *set)
{
  g_autofree char *title = carry_workout_set_create_title (set);
  /* Translators: for screen readers; %s is “Set 2” */
  g_autofree char *text = g_strdup_printf (_ ("%s done"), title);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void finish (GSimpleAction *action, GVariant *parameter, gpointer user_data);

/* After the last set the same key ends the workout. */
static void
complete (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const gboolean in_table =
      focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (carry_workout_body_get_table (self->body)));
  CarryWorkoutSet *set;

  carry_workout_body_commit (self->body);
  set = carry_workout_course_get_set (self->course);
  if (set == NULL)
    finish (NULL, NULL, self);
  else if (carry_workout_course_complete (self->course, set, get_now ()) && in_table)
    carry_workout_body_focus_set (self->body);
}

static void
toggle_pause (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);

  if (carry_workout_timer_is_paused (get_timer (self)))
    carry_workout_timer_go_on (get_timer (self), get_now ());
  else
    carry_workout_timer_pause (get_timer (self), get_now ());
}

static void
on_finish_answered (CarryWorkoutPage *self, const char *response)
{
  if (g_str_equal (response, "finish"))
    carry_workout_course_finish (self->course, get_now ());
}

static void
finish (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);
  const guint n_open = carry_workout_count_open (self->course);
  g_autofree char *heading = NULL;
  AdwDialog *question;

  carry_workout_body_commit (self->body);
  if (n_open == 0)
    {
      carry_workout_course_finish (self->course, get_now ());
      return;
    }

  heading =
      g_strdup_printf (ngettext ("Finish with %u Set Left?", "Finish with %u Sets Left?", n_open), n_open);
  question =
      adw_alert_dialog_new (heading, _ ("What you did is kept. Sets that are left count as not done."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (question), "keep", _ ("_Keep Going"), "finish",
                                  _ ("_Finish"), NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (question), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "keep");
  g_signal_connect_object (question, "response", G_CALLBACK (on_finish_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (question, GTK_WIDGET (self));
}

static void
add_set (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);

  carry_workout_table_add_set (get_table (self), carry_workout_course_get_exercise (self->course));
}

static void
remove_set (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);
  const guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (exercise));

  carry_workout_table_remove_set (get_table (self), carry_workout_exercise_get_nth (exercise, n_rows - 1));
}

/* The set ended because the next repetition failed: that is said with its numbers, and completes it. */
static void
miss (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);
  CarryWorkoutSet *set = carry_workout_course_get_set (self->course);
  CarrySet values;

  carry_workout_body_commit (self->body);
  values = *carry_workout_set_get_values (set);
  values.outcome = CARRY_SET_MISSED;
  if (carry_workout_table_type (get_table (self), set, &values))
    carry_workout_course_complete (self->course, set, get_now ());
}

static void
skip (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (user_data);

  carry_workout_table_skip (get_table (self), carry_workout_course_get_exercise (self->course));
}

static void
replace (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_signal_emit (user_data, signals[SIGNAL_REPLACE_REQUESTED], 0);
}

static void
add_exercise (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_signal_emit (user_data, signals[SIGNAL_ADD_REQUESTED], 0);
}

static void
hurt (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_signal_emit (user_data, signals[SIGNAL_HURTS_REQUESTED], 0);
}

static void
leave (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (user_data), "navigation.pop", NULL);
}

static void
open_menu (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_menu_button_popup (CARRY_WORKOUT_PAGE (user_data)->menu_button);
}

static void
add_actions (CarryWorkoutPage *self)
{
  const GActionEntry entries[] = {
    { .name = "complete", .activate = complete },
    { .name = "pause", .activate = toggle_pause, .state = "false" },
    { .name = "finish", .activate = finish },
    { .name = "add-set", .activate = add_set },
    { .name = "remove-set", .activate = remove_set },
    { .name = "missed", .activate = miss },
    { .name = "skip", .activate = skip },
    { .name = "replace", .activate = replace },
    { .name = "add-exercise", .activate = add_exercise },
    { .name = "hurts", .activate = hurt },
    { .name = "leave", .activate = leave },
    { .name = "menu", .activate = open_menu },
  };
  g_autoptr (GPropertyAction) gym = g_property_action_new ("gym", self, "gym");

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (gym));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "workout", G_ACTION_GROUP (self->actions));
}

/* The look belongs to the page: whoever leaves it gets theirs back. */
static void
apply_look (CarryWorkoutPage *self, gboolean shown)
{
  const gboolean dark = shown && self->gym;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_DEFAULT);
  if (self->gym)
    gtk_widget_add_css_class (GTK_WIDGET (self), "gym");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "gym");
}

static void
carry_workout_page_map (GtkWidget *widget)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (widget);

  GTK_WIDGET_CLASS (carry_workout_page_parent_class)->map (widget);

  apply_look (self, TRUE);
  on_time (self);
  self->timer = g_timeout_add (TICK_MS, on_time, self);
}

static void
carry_workout_page_unmap (GtkWidget *widget)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (widget);

  g_clear_handle_id (&self->timer, g_source_remove);
  apply_look (self, FALSE);

  GTK_WIDGET_CLASS (carry_workout_page_parent_class)->unmap (widget);
}

static void
carry_workout_page_dispose (GObject *object)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WORKOUT_PAGE);
  g_clear_object (&self->actions);
  g_clear_object (&self->course);

  G_OBJECT_CLASS (carry_workout_page_parent_class)->dispose (object);
}

static void
carry_workout_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryWorkoutPageProperty)prop_id)
    {
    case PROP_GYM:
      g_value_set_boolean (value, CARRY_WORKOUT_PAGE (object)->gym);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWorkoutPage *self = CARRY_WORKOUT_PAGE (object);

  switch ((CarryWorkoutPageProperty)prop_id)
    {
    case PROP_GYM:
      if (self->gym == g_value_get_boolean (value))
        return;

      self->gym = g_value_get_boolean (value);
      apply_look (self, gtk_widget_get_mapped (GTK_WIDGET (self)));
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static guint
add_signal (GObjectClass *klass, const char *name)
{
  return g_signal_new (name, G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                       0);
}

static void
carry_workout_page_class_init (CarryWorkoutPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_workout_page_dispose;
  object_class->get_property = carry_workout_page_get_property;
  object_class->set_property = carry_workout_page_set_property;
  widget_class->map = carry_workout_page_map;
  widget_class->unmap = carry_workout_page_unmap;

  /**
   * CarryWorkoutPage:gym:
   *
   * Dark, with larger numbers.
   */
  props[PROP_GYM] = g_param_spec_boolean (
      "gym", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /* The runner wants another exercise instead of the current one, one more, or tells of pain; the workout is over. */
  signals[SIGNAL_REPLACE_REQUESTED] = add_signal (object_class, "replace-requested");
  signals[SIGNAL_ADD_REQUESTED] = add_signal (object_class, "add-requested");
  signals[SIGNAL_HURTS_REQUESTED] = add_signal (object_class, "hurts-requested");
  signals[SIGNAL_FINISHED] = add_signal (object_class, "finished");

  g_type_ensure (CARRY_TYPE_WORKOUT_BODY);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-workout-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, title);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, pause_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, progress);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutPage, body);
  gtk_widget_class_bind_template_callback (widget_class, on_banner_clicked);
}

static void
carry_workout_page_init (CarryWorkoutPage *self)
{
  add_actions (self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
follow (CarryWorkoutPage *self, const char *signal, GCallback callback)
{
  g_signal_connect_object (self->course, signal, callback, self, G_CONNECT_SWAPPED);
}

/**
 * carry_workout_page_new:
 * @course: the workout
 * @diary: what was done before
 * @athlete: the runner
 * @today: the day of the workout
 * @resumed: whether it was interrupted, which is said
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
carry_workout_page_new (CarryWorkoutCourse *course,
                        CarryDiary *diary,
                        CarryAthlete *athlete,
                        const GDate *today,
                        gboolean resumed)
{
  CarryWorkoutPage *self;
  const char *title;

  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (course), NULL);

  title = carry_session_get_title (CARRY_SESSION (carry_workout_course_get_session (course)));
  self = g_object_new (CARRY_TYPE_WORKOUT_PAGE, "title", title, NULL);
  self->course = g_object_ref (course);
  adw_window_title_set_title (self->title, title);
  carry_workout_body_set_course (self->body, course, diary, athlete, today);

  follow (self, "changed", G_CALLBACK (on_changed));
  follow (self, "notify::exercise", G_CALLBACK (on_changed));
  follow (self, "notify::finished", G_CALLBACK (on_finished));
  follow (self, "completed", G_CALLBACK (announce_completed));
  g_signal_connect_object (get_timer (self), "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);

  adw_banner_set_title (self->banner, _ ("Your workout goes on where you left it"));
  adw_banner_set_revealed (self->banner, resumed);

  return ADW_NAVIGATION_PAGE (self);
}

CarryWorkoutCourse *
carry_workout_page_get_course (CarryWorkoutPage *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_PAGE (self), NULL);

  return self->course;
}

CarryWorkoutBody *
carry_workout_page_get_body (CarryWorkoutPage *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_PAGE (self), NULL);

  return self->body;
}
