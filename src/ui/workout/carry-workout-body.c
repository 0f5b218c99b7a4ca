/* carry-workout-body.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-body.h"

#include "carry-exercise-log.h"
#include "carry-exercise-trend.h"
#include "carry-plates-card.h"
#include "carry-set-buttons.h"
#include "carry-workout-rail.h"
#include "carry-workout-stage.h"
#include "carry-workout-words.h"

#include <glib/gi18n.h>

#define SECOND ((double)CARRY_INSTANT_SECOND)

/**
 * CarryWorkoutBody:
 *
 * All of a workout but its header: the exercises, how the current one is done, its sets, the rest, the plates, and how
 * it went before. It follows the course. What there is to do with sets is done on the course; what needs more than the
 * course are actions of the group `workout`.
 */
struct _CarryWorkoutBody
{
  AdwBin parent_instance;

  CarryWorkoutCourse *course; /* or NULL */
  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;
  CarryExerciseLog *log; /* of the current exercise, or NULL */
  GSignalGroup *exercise_signals;
  gboolean narrow;
  gboolean over; /* the last rest ended by itself */

  AdwMultiLayoutView *layouts;
  CarryWorkoutRail *rail;
  CarryWorkoutStage *stage;
  CarrySetTable *sets;
  CarrySetButtons *buttons;
  GtkWidget *complete;
  GtkButton *complete_button;
  CarryRestPanel *rest;
  CarryPlatesCard *plates;
  GtkWidget *previous;
  CarryExerciseTrend *trend;
};

typedef enum
{
  PROP_NARROW = 1,
} CarryWorkoutBodyProperty;

static GParamSpec *props[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutBody, carry_workout_body, ADW_TYPE_BIN)

static gint64
get_now (void)
{
  return carry_instant_now ().running;
}

/* The last time that this exercise was done before this session. */
static CarryExerciseOccasion *
find_last (CarryWorkoutBody *self)
{
  const char *id = carry_session_get_id (CARRY_SESSION (carry_workout_course_get_session (self->course)));
  GListModel *occasions = G_LIST_MODEL (self->log);

  g_autoptr (CarryExerciseOccasion) last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (occasions); i++)
    {
      g_autoptr (CarryExerciseOccasion) occasion = g_list_model_get_item (occasions, i);
      CarrySession *session = CARRY_SESSION (carry_exercise_occasion_get_session (occasion));
      guint n_sets;

      carry_item_get_sets (carry_exercise_occasion_get_item (occasion), &n_sets);
      if (n_sets > 0 && g_strcmp0 (carry_session_get_id (session), id) != 0 &&
          g_date_compare (carry_session_get_day (session), &self->today) <= 0 &&
          (last == NULL || g_date_compare (carry_exercise_occasion_get_day (last),
                                           carry_exercise_occasion_get_day (occasion)) < 0))
        g_set_object (&last, occasion);
    }

  return g_steal_pointer (&last);
}

static gboolean
is_timed (CarryWorkoutBody *self)
{
  CarryWorkoutSet *set = carry_workout_course_get_set (self->course);

  return set != NULL && carry_workout_is_timed (carry_workout_course_get_exercise (self->course));
}

static void
show_rest (CarryWorkoutBody *self, gint64 now)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (self->course);
  const CarryWorkTimer *work = carry_workout_timer_get_work (timer);
  const CarryWorkPhase phase = carry_work_timer_get_phase (work, now);
  const double shown = (double)carry_work_timer_get_shown (work, now) / SECOND;

  if (phase == CARRY_WORK_LEAD_IN)
    carry_rest_panel_show (self->rest, CARRY_REST_STATE_READY, shown, (double)work->lead_in / SECOND);
  else if (phase != CARRY_WORK_IDLE)
    carry_rest_panel_show (
        self->rest, carry_work_timer_counts_down (work) ? CARRY_REST_STATE_WORK : CARRY_REST_STATE_COUNT,
        shown, (double)MAX (work->clock.length - work->lead_in, 0) / SECOND);
  else if (carry_workout_timer_is_resting (timer))
    carry_rest_panel_show (self->rest, CARRY_REST_STATE_REST,
                           (double)carry_workout_timer_get_rest_left (timer, now) / SECOND,
                           (double)carry_workout_timer_get_rest_length (timer) / SECOND);
  else
    carry_rest_panel_show (self->rest, self->over ? CARRY_REST_STATE_OVER : CARRY_REST_STATE_IDLE, 0.0,
                           carry_workout_get_rest (carry_workout_course_get_exercise (self->course)));

  gtk_widget_set_visible (GTK_WIDGET (self->rest),
                          !self->narrow || carry_rest_panel_get_state (self->rest) != CARRY_REST_STATE_IDLE ||
                              is_timed (self));
}

static void
update_complete (CarryWorkoutBody *self)
{
  CarryWorkoutSet *set = carry_workout_course_get_set (self->course);
  g_autofree char *name = set != NULL ? carry_workout_set_create_title (set) : NULL;
  /* Translators: the button that says that a set is done; %s is “Set 2” */
  g_autofree char *label =
      name != NULL ? g_strdup_printf (_ ("Complete %s"), name) : g_strdup (_ ("Finish Workout"));

  gtk_button_set_label (self->complete_button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->complete_button),
                                  set != NULL ? "workout.complete" : "workout.finish");
}

static void
update_set (CarryWorkoutBody *self)
{
  g_autofree char *next = carry_workout_describe_next (self->course, self->athlete);

  carry_rest_panel_set_timed (self->rest, is_timed (self));
  carry_rest_panel_set_next (self->rest, next);
  carry_plates_card_show (self->plates, carry_workout_course_get_exercise (self->course),
                          carry_workout_course_get_set (self->course), self->athlete);
  update_complete (self);
}

static void
update_rest (CarryWorkoutBody *self)
{
  CarryWorkoutTimer *timer = carry_workout_course_get_timer (self->course);
  const gboolean resting = carry_workout_timer_is_resting (timer);

  if (resting || carry_workout_timer_is_working (timer))
    self->over = FALSE;

  /* One can breathe along while one rests. */
  carry_workout_stage_set_moving (self->stage, resting && !carry_workout_timer_is_paused (timer));
  show_rest (self, get_now ());
}

static void
on_rest_over (CarryWorkoutBody *self)
{
  self->over = TRUE;
  update_rest (self);
}

static void
on_item_changed (CarryWorkoutBody *self)
{
  CarryWorkoutExercise *exercise = carry_workout_course_get_exercise (self->course);
  const CarryLoadForm form =
      carry_load_form_of (carry_workout_exercise_get_exercise (exercise), self->athlete);
  g_autofree char *dose = carry_workout_describe_dose (exercise, form);
  g_autoptr (CarryExerciseOccasion) last = NULL;

  g_clear_object (&self->log);
  self->log = carry_exercise_log_new (self->diary, carry_workout_exercise_get_exercise (exercise),
                                      carry_athlete_get_weight (self->athlete));
  last = find_last (self);

  carry_workout_stage_show (self->stage, carry_workout_exercise_get_exercise (exercise),
                            carry_item_get_prescription (carry_workout_exercise_get_item (exercise)));
  carry_workout_stage_set_dose_text (self->stage, dose);
  carry_set_table_show (self->sets, exercise, last, &self->today, form);
  carry_exercise_trend_set_title (self->trend,
                                  carry_exercise_get_name (carry_workout_exercise_get_exercise (exercise)));
  carry_exercise_trend_set_log (self->trend, self->log, form);
  update_set (self);
  show_rest (self, get_now ());
}

static void
on_exercise_changed (CarryWorkoutBody *self)
{
  g_signal_group_set_target (self->exercise_signals, carry_workout_course_get_exercise (self->course));
  on_item_changed (self);
}

static void
on_exercise_requested (CarryWorkoutBody *self, CarryWorkoutExercise *exercise)
{
  carry_workout_table_go_to (carry_workout_course_get_table (self->course), exercise);
}

static void
on_type_requested (CarryWorkoutBody *self, CarryWorkoutSet *set, const CarrySet *values)
{
  carry_workout_table_type (carry_workout_course_get_table (self->course), set, values);
}

static void
on_complete_requested (CarryWorkoutBody *self, CarryWorkoutSet *set)
{
  carry_workout_course_complete (self->course, set, get_now ());
}

static void
on_reopen_requested (CarryWorkoutBody *self, CarryWorkoutSet *set)
{
  carry_workout_course_reopen (self->course, set);
}

static void
on_extend_requested (CarryWorkoutBody *self, int seconds)
{
  carry_workout_timer_extend_rest (carry_workout_course_get_timer (self->course), seconds, get_now ());
}

static void
on_skip_requested (CarryWorkoutBody *self)
{
  carry_workout_timer_skip_rest (carry_workout_course_get_timer (self->course));
}

#define LEAD_IN_S 5

static void
on_work_requested (CarryWorkoutBody *self, gboolean begin)
{
  if (begin)
    carry_workout_course_begin_work (self->course, LEAD_IN_S, TRUE, get_now ());
  else
    carry_workout_course_end_work (self->course, get_now ());
}

static void
set_narrow (CarryWorkoutBody *self, gboolean narrow)
{
  self->narrow = narrow;
  adw_multi_layout_view_set_layout_name (self->layouts, narrow ? "narrow" : "wide");
  carry_workout_rail_set_narrow (self->rail, narrow);
  carry_set_table_set_narrow (self->sets, narrow);
  g_object_set (self->stage, "narrow", narrow, NULL);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  if (self->course != NULL)
    show_rest (self, get_now ());
}

static void
carry_workout_body_dispose (GObject *object)
{
  CarryWorkoutBody *self = CARRY_WORKOUT_BODY (object);

  /* AdwBin would take its child away once more after the template has done so. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WORKOUT_BODY);
  g_clear_object (&self->exercise_signals);
  g_clear_object (&self->course);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->log);

  G_OBJECT_CLASS (carry_workout_body_parent_class)->dispose (object);
}

static void
carry_workout_body_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryWorkoutBodyProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, CARRY_WORKOUT_BODY (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_body_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWorkoutBody *self = CARRY_WORKOUT_BODY (object);

  switch ((CarryWorkoutBodyProperty)prop_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;

      set_narrow (self, g_value_get_boolean (value));
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_workout_body_class_init (CarryWorkoutBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_workout_body_dispose;
  object_class->get_property = carry_workout_body_get_property;
  object_class->set_property = carry_workout_body_set_property;

  props[PROP_NARROW] = g_param_spec_boolean (
      "narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-workout-body.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutBody, layouts);
}

static void
fill_slots (CarryWorkoutBody *self)
{
  const struct
  {
    const char *id;
    GtkWidget *widget;
  } slots[] = {
    { "rail", GTK_WIDGET (self->rail) },     { "stage", GTK_WIDGET (self->stage) },
    { "sets", GTK_WIDGET (self->sets) },     { "buttons", GTK_WIDGET (self->buttons) },
    { "complete", self->complete },          { "rest", GTK_WIDGET (self->rest) },
    { "plates", GTK_WIDGET (self->plates) }, { "trend", self->previous },
  };

  for (guint i = 0; i < G_N_ELEMENTS (slots); i++)
    adw_multi_layout_view_set_child (self->layouts, slots[i].id, slots[i].widget);
}

/* How the exercise went before, under its heading. */
static GtkWidget *
create_previous (CarryWorkoutBody *self)
{
  GtkWidget *card = adw_bin_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", _ ("Previous Performance"), "xalign", 0.0f,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->trend));
  gtk_widget_add_css_class (card, "card");
  adw_bin_set_child (ADW_BIN (card), box);

  return card;
}

static void
carry_workout_body_init (CarryWorkoutBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->rail = g_object_new (CARRY_TYPE_WORKOUT_RAIL, NULL);
  self->stage = g_object_new (CARRY_TYPE_WORKOUT_STAGE, NULL);
  self->sets = g_object_new (CARRY_TYPE_SET_TABLE, NULL);
  self->buttons = g_object_new (CARRY_TYPE_SET_BUTTONS, NULL);
  self->rest = g_object_new (CARRY_TYPE_REST_PANEL, NULL);
  self->plates = g_object_new (CARRY_TYPE_PLATES_CARD, NULL);
  self->trend = CARRY_EXERCISE_TREND (carry_exercise_trend_new ());
  self->previous = create_previous (self);

  self->complete_button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_css_classes (GTK_WIDGET (self->complete_button),
                              (const char *[]){ "pill", "suggested-action", "complete", NULL });
  gtk_widget_set_halign (GTK_WIDGET (self->complete_button), GTK_ALIGN_CENTER);
  self->complete = adw_bin_new ();
  adw_bin_set_child (ADW_BIN (self->complete), GTK_WIDGET (self->complete_button));
  gtk_widget_add_css_class (self->complete, "complete-bar");
  fill_slots (self);

  self->exercise_signals = g_signal_group_new (CARRY_TYPE_WORKOUT_EXERCISE);
  g_signal_group_connect_swapped (self->exercise_signals, "notify::item", G_CALLBACK (on_item_changed), self);

  g_signal_connect_swapped (self->rail, "exercise-requested", G_CALLBACK (on_exercise_requested), self);
  g_signal_connect_swapped (self->sets, "type-requested", G_CALLBACK (on_type_requested), self);
  g_signal_connect_swapped (self->sets, "complete-requested", G_CALLBACK (on_complete_requested), self);
  g_signal_connect_swapped (self->sets, "reopen-requested", G_CALLBACK (on_reopen_requested), self);
  g_signal_connect_swapped (self->rest, "extend-requested", G_CALLBACK (on_extend_requested), self);
  g_signal_connect_swapped (self->rest, "skip-requested", G_CALLBACK (on_skip_requested), self);
  g_signal_connect_swapped (self->rest, "work-requested", G_CALLBACK (on_work_requested), self);
}

static void
follow (CarryWorkoutBody *self, gpointer object, const char *signal, GCallback callback)
{
  g_signal_connect_object (object, signal, callback, self, G_CONNECT_SWAPPED);
}

/**
 * carry_workout_body_set_course:
 * @self: a body
 * @course: the workout; set once
 * @diary: what was done before
 * @athlete: the runner
 * @today: the day of the workout
 */
void
carry_workout_body_set_course (CarryWorkoutBody *self,
                               CarryWorkoutCourse *course,
                               CarryDiary *diary,
                               CarryAthlete *athlete,
                               const GDate *today)
{
  g_return_if_fail (CARRY_IS_WORKOUT_BODY (self));
  g_return_if_fail (CARRY_IS_WORKOUT_COURSE (course) && self->course == NULL);
  g_return_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete));

  self->course = g_object_ref (course);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;

  carry_workout_rail_set_table (self->rail, carry_workout_course_get_table (course));
  follow (self, course, "notify::exercise", G_CALLBACK (on_exercise_changed));
  follow (self, course, "notify::set", G_CALLBACK (update_set));
  follow (self, course, "changed", G_CALLBACK (update_set));
  follow (self, carry_workout_course_get_timer (course), "changed", G_CALLBACK (update_rest));
  follow (self, carry_workout_course_get_timer (course), "rest-over", G_CALLBACK (on_rest_over));
  g_signal_group_set_target (self->exercise_signals, carry_workout_course_get_exercise (course));
  on_item_changed (self);
  update_rest (self);
}

/**
 * carry_workout_body_show_time:
 * @self: a body
 * @now: this moment on the running clock, in microseconds
 *
 * Shows how far the rest or the timed set has gone.
 */
void
carry_workout_body_show_time (CarryWorkoutBody *self, gint64 now)
{
  g_return_if_fail (CARRY_IS_WORKOUT_BODY (self));

  if (self->course != NULL)
    show_rest (self, now);
}

/* Takes what is being typed. */
void
carry_workout_body_commit (CarryWorkoutBody *self)
{
  g_return_if_fail (CARRY_IS_WORKOUT_BODY (self));

  carry_set_table_commit (self->sets);
}

/* Puts the focus on the current set. */
void
carry_workout_body_focus_set (CarryWorkoutBody *self)
{
  CarryWorkoutSet *set;

  g_return_if_fail (CARRY_IS_WORKOUT_BODY (self));

  set = carry_workout_course_get_set (self->course);
  if (set == NULL || !carry_set_table_focus (self->sets, set))
    gtk_widget_grab_focus (GTK_WIDGET (self->complete_button));
}

CarrySetTable *
carry_workout_body_get_table (CarryWorkoutBody *self)
{
  g_return_val_if_fail (CARRY_IS_WORKOUT_BODY (self), NULL);

  return self->sets;
}
