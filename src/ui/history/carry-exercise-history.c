/* carry-exercise-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-history.h"

#include "carry-exercise-trend.h"
#include "carry-measure.h"
#include "carry-set-words.h"
#include "carry-tonnage.h"
#include "carry-yardstick-words.h"

#include <glib/gi18n.h>

/* Times that are listed before the runner asks for all. */
#define FEW 5u

/**
 * CarryExerciseHistory:
 *
 * A card with every time that an exercise was done, newest first, how it went from one time to the next, and the
 * best of it. Without a diary it cannot be seen.
 *
 * Activating a time asks for its session by #CarryExerciseHistory::session-activated.
 *
 * CSS: classes `card`, `exercise-card` and `exercise-history`.
 */
struct _CarryExerciseHistory
{
  AdwBin parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryExercise *exercise;
  CarryExerciseLog *log;
  GtkSliceListModel *shown;

  GtkWidget *empty_label;
  AdwWrapBox *bests;
  CarryExerciseTrend *trend;
  GtkListBox *list;
  GtkButton *all_button;
};

enum
{
  SIGNAL_SESSION_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarryExerciseHistory, carry_exercise_history, ADW_TYPE_BIN)

static void
append_label (GtkWidget *box, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_best (CarryExerciseHistory *self, CarryYardstick yardstick)
{
  const CarryLoadForm form = carry_load_form_of (self->exercise, self->athlete);
  const CarrySet *set;
  CarryExerciseOccasion *best = carry_yardstick_find_best (yardstick, self->log, &set);
  g_autofree char *value = NULL;
  g_autofree char *done = NULL;
  g_autofree char *date = NULL;
  GtkWidget *box;

  if (best == NULL)
    return;

  value = carry_yardstick_format (
      yardstick, carry_yardstick_measure (yardstick, best, NULL),
      yardstick == CARRY_YARDSTICK_MAX ? carry_tonnage_get_max_form (self->exercise, form) : form);
  done = carry_item_format_like (carry_exercise_occasion_get_item (best), set, form);
  date = carry_format_date (carry_exercise_occasion_get_day (best));

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  append_label (box, carry_yardstick_get_best_name (yardstick), "dim-label");
  append_label (box, value, "heading");
  append_label (box, done, "caption");
  append_label (box, date, "caption");
  adw_wrap_box_append (self->bests, box);
}

static void
show_bests (CarryExerciseHistory *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->bests))) != NULL)
    adw_wrap_box_remove (self->bests, child);

  /* The estimate is of exercises that are lifted; with own weight alone it says nothing that repetitions do not. */
  if (carry_yardstick_find_best (CARRY_YARDSTICK_LOAD, self->log, NULL) != NULL)
    {
      add_best (self, CARRY_YARDSTICK_MAX);
      add_best (self, CARRY_YARDSTICK_LOAD);
    }
  for (guint yardstick = CARRY_YARDSTICK_REPS; yardstick < CARRY_N_YARDSTICKS; yardstick++)
    add_best (self, (CarryYardstick)yardstick);
}

static void
update (CarryExerciseHistory *self)
{
  const guint n_times = g_list_model_get_n_items (G_LIST_MODEL (self->log));
  g_autofree char *all = NULL;

  show_bests (self);
  gtk_widget_set_visible (self->empty_label, n_times == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->bests), n_times > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), n_times > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->trend), n_times > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->all_button),
                          n_times > FEW && gtk_slice_list_model_get_size (self->shown) == FEW);
  /* Translators: shows every time that an exercise was done; there are more than five */
  all = g_strdup_printf (ngettext ("Show All %u Time", "Show All %u Times", n_times), n_times);
  gtk_button_set_label (self->all_button, all);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  CarryExerciseOccasion *occasion = item;
  CarryExerciseHistory *self = data;
  g_autofree char *sets = carry_item_format_sets (carry_exercise_occasion_get_item (occasion),
                                                  carry_load_form_of (self->exercise, self->athlete));
  g_autofree char *date = carry_format_date (carry_exercise_occasion_get_day (occasion));
  g_autofree char *weekday = carry_format_weekday (carry_exercise_occasion_get_day (occasion), FALSE);
  /* Translators: a weekday and a date */
  g_autofree char *day = g_strdup_printf (C_ ("day", "%s, %s"), weekday, date);
  /* Translators: a day, on which an exercise was lighter on purpose */
  g_autofree char *lighter = g_strdup_printf (C_ ("day", "%s · Lighter on purpose"), day);
  const gboolean is_lighter = carry_exercise_occasion_is_lighter (occasion);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sets);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), is_lighter ? lighter : day);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, "css-classes",
                                           (const char *[]){ "dim-label", NULL }, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_tooltip_text (row, _ ("Show This Session"));

  return row;
}

static void
show_log (CarryExerciseHistory *self)
{
  double body_kg;

  if (self->diary == NULL || self->exercise == NULL)
    return;

  if (self->log != NULL)
    g_signal_handlers_disconnect_by_data (self->log, self);
  g_clear_object (&self->log);
  g_clear_object (&self->shown);

  body_kg = carry_tonnage_get_body_share (self->exercise) * carry_athlete_get_weight (self->athlete);
  self->log = carry_exercise_log_new (self->diary, self->exercise, body_kg);
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->log)), 0, FEW);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row, self, NULL);
  carry_exercise_trend_set_title (self->trend, carry_exercise_get_name (self->exercise));
  carry_exercise_trend_set_log (self->trend, self->log, carry_load_form_of (self->exercise, self->athlete));
  g_signal_connect_swapped (self->log, "items-changed", G_CALLBACK (update), self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  update (self);
}

static void
on_session_activated (CarryExerciseHistory *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_SESSION_ACTIVATED], 0, id);
}

static void
on_row_activated (CarryExerciseHistory *self, GtkListBoxRow *row)
{
  g_autoptr (CarryExerciseOccasion) occasion =
      g_list_model_get_item (G_LIST_MODEL (self->shown), (guint)gtk_list_box_row_get_index (row));

  if (occasion != NULL)
    on_session_activated (
        self, carry_session_get_id (CARRY_SESSION (carry_exercise_occasion_get_session (occasion))));
}

/* The focus goes to the first of those that come: the button does not stay. */
static void
on_all_clicked (CarryExerciseHistory *self)
{
  GtkListBoxRow *row;

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  row = gtk_list_box_get_row_at_index (self->list, FEW);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
  update (self);
}

static void
carry_exercise_history_dispose (GObject *object)
{
  CarryExerciseHistory *self = CARRY_EXERCISE_HISTORY (object);

  if (self->log != NULL)
    g_signal_handlers_disconnect_by_data (self->log, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_HISTORY);
  g_clear_object (&self->shown);
  g_clear_object (&self->log);
  g_clear_object (&self->exercise);
  g_clear_object (&self->athlete);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_exercise_history_parent_class)->dispose (object);
}

static void
carry_exercise_history_class_init (CarryExerciseHistoryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_history_dispose;

  /**
   * CarryExerciseHistory::session-activated:
   * @id: the id of a session
   *
   * The runner wants to see the session of one time.
   */
  signals[SIGNAL_SESSION_ACTIVATED] =
      g_signal_new ("session-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CARRY_TYPE_EXERCISE_TREND);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-history.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHistory, empty_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHistory, bests);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHistory, trend);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHistory, list);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseHistory, all_button);
  gtk_widget_class_bind_template_callback (widget_class, on_session_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_all_clicked);
}

static void
carry_exercise_history_init (CarryExerciseHistory *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_history_set_diary:
 * @self: a card
 * @diary: (nullable): where the sessions are, or %NULL: then nothing is seen
 * @athlete: the runner
 */
void
carry_exercise_history_set_diary (CarryExerciseHistory *self, CarryDiary *diary, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_EXERCISE_HISTORY (self));
  g_return_if_fail (diary == NULL || CARRY_IS_DIARY (diary));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->athlete, athlete);
  gtk_widget_set_visible (GTK_WIDGET (self), diary != NULL);
  if (g_set_object (&self->diary, diary))
    show_log (self);
}

/**
 * carry_exercise_history_set_exercise:
 * @self: a card
 * @exercise: the exercise to show
 */
void
carry_exercise_history_set_exercise (CarryExerciseHistory *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_EXERCISE_HISTORY (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  if (g_set_object (&self->exercise, exercise))
    show_log (self);
}
