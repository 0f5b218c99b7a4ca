/* carry-workout-summary.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-workout-summary.h"

#include "carry-effort-scale.h"
#include "carry-load.h"
#include "carry-measure.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-ledger.h"
#include "carry-muscle-map.h"
#include "carry-time-ring.h"
#include "carry-tonnage.h"
#include "carry-workout-targets.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* The ring closes, then the map fills. */
#define CLOSING_MS 1600
#define RING_SHARE 0.4

#define MOST_RECORDS 5

/**
 * CarryWorkoutSummary:
 *
 * What became of a workout: how long, how much, what was better than ever before, and what comes next. The runner
 * says how hard it was. When the page appears the ring of its sets closes and the map of its muscles fills, once.
 *
 * CSS: class `workout-summary`.
 */
struct _CarryWorkoutSummary
{
  AdwNavigationPage parent_instance;

  CarryWorkoutCourse *course;
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryRecords *records; /* or NULL */
  GPtrArray *rows;       /* of GtkWidget: records and targets; their groups own them */
  char *load_text;
  guint levels[CARRY_N_MUSCLES]; /* of the map, when it is filled */
  gboolean shown;
  AdwAnimation *closing;

  AdwWindowTitle *title;
  CarryTimeRing *ring;
  CarryMuscleMap *map;
  GtkGrid *facts;
  CarryEffortScale *effort_scale;
  GtkWidget *records_group;
  GtkWidget *targets_group;
  GtkEditable *note_row;
  guint n_facts;
};

typedef enum
{
  PROP_LOAD_TEXT = 1,
} CarryWorkoutSummaryProperty;

typedef enum
{
  SIGNAL_DONE,
} CarryWorkoutSummarySignal;

static GParamSpec *props[PROP_LOAD_TEXT + 1];
static guint signals[SIGNAL_DONE + 1];

G_DEFINE_FINAL_TYPE (CarryWorkoutSummary, carry_workout_summary, ADW_TYPE_NAVIGATION_PAGE)

static guint
get_minutes (CarryWorkoutSummary *self)
{
  CarryWorkout *workout =
      carry_strength_session_get_workout (carry_workout_course_get_session (self->course));

  return workout != NULL ? carry_workout_get_minutes (workout) : 0;
}

static void
update_load (CarryWorkoutSummary *self)
{
  const int effort = carry_effort_scale_get_level (self->effort_scale);
  const guint minutes = get_minutes (self);
  g_autofree char *text = NULL;

  if (effort < 0)
    text = g_strdup (_ ("From 0, rest, to 10, maximal. With the minutes it makes the load of the session."));
  else
    /* Translators: effort × minutes = the load of a session */
    text = g_strdup_printf (_ ("%d × %u min = load of %.0f"), effort, minutes,
                            carry_load_from_effort (effort, minutes));

  if (g_set_str (&self->load_text, text))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LOAD_TEXT]);
}

static void
on_level_requested (CarryWorkoutSummary *self, int level)
{
  carry_workout_course_set_effort (self->course, level);
  update_load (self);
}

static void
on_note_changed (CarryWorkoutSummary *self)
{
  if (self->course != NULL)
    carry_workout_course_set_note (self->course, gtk_editable_get_text (self->note_row));
}

static void
on_done_clicked (CarryWorkoutSummary *self)
{
  g_signal_emit (self, signals[SIGNAL_DONE], 0);
}

/* A share of the closing: first the ring, then the muscles, the hottest last. */
static void
show_share (double share, gpointer user_data)
{
  CarryWorkoutSummary *self = CARRY_WORKOUT_SUMMARY (user_data);
  const guint n_sets = carry_workout_course_get_n_sets (self->course);
  const guint n_done = carry_workout_course_get_n_done (self->course);
  const double done = n_sets > 0 ? (double)n_done / n_sets : 1.0;
  const double filled = CLAMP ((share - RING_SHARE) / (1.0 - RING_SHARE), 0.0, 1.0);
  g_autofree char *text = g_strdup_printf ("%u", n_done);
  /* Translators: under the number of sets that were done: of how many */
  g_autofree char *caption = g_strdup_printf (ngettext ("of %u set", "of %u sets", n_sets), n_sets);
  g_autofree char *spoken = g_strdup_printf ("%s %s", text, caption);

  carry_time_ring_set (self->ring, done * MIN (share / RING_SHARE, 1.0), text, caption, spoken);
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    carry_muscle_map_set_muscle (self->map, i, (guint)(filled * self->levels[i] + 0.5),
                                 carry_muscle_get_name ((CarryMuscle)i));
}

static void
carry_workout_summary_map (GtkWidget *widget)
{
  CarryWorkoutSummary *self = CARRY_WORKOUT_SUMMARY (widget);

  GTK_WIDGET_CLASS (carry_workout_summary_parent_class)->map (widget);

  if (self->shown)
    return;

  self->shown = TRUE;
  gtk_widget_child_focus (GTK_WIDGET (self->effort_scale), GTK_DIR_TAB_FORWARD);
  adw_animation_play (self->closing);
}

static void
carry_workout_summary_dispose (GObject *object)
{
  CarryWorkoutSummary *self = CARRY_WORKOUT_SUMMARY (object);

  g_clear_object (&self->closing);
  g_clear_object (&self->course);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WORKOUT_SUMMARY);
  g_clear_object (&self->athlete);
  g_clear_object (&self->diary);
  g_clear_object (&self->records);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_workout_summary_parent_class)->dispose (object);
}

static void
carry_workout_summary_finalize (GObject *object)
{
  g_free (CARRY_WORKOUT_SUMMARY (object)->load_text);

  G_OBJECT_CLASS (carry_workout_summary_parent_class)->finalize (object);
}

static void
carry_workout_summary_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryWorkoutSummaryProperty)prop_id)
    {
    case PROP_LOAD_TEXT:
      g_value_set_string (value, CARRY_WORKOUT_SUMMARY (object)->load_text);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_EFFORT_SCALE);
  g_type_ensure (CARRY_TYPE_MUSCLE_MAP);
  g_type_ensure (CARRY_TYPE_TIME_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-workout-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, title);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, ring);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, map);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, facts);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, effort_scale);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, records_group);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, targets_group);
  gtk_widget_class_bind_template_child (widget_class, CarryWorkoutSummary, note_row);
  gtk_widget_class_bind_template_callback (widget_class, on_done_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_level_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_note_changed);
}

static void
carry_workout_summary_class_init (CarryWorkoutSummaryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_workout_summary_dispose;
  object_class->finalize = carry_workout_summary_finalize;
  object_class->get_property = carry_workout_summary_get_property;
  GTK_WIDGET_CLASS (klass)->map = carry_workout_summary_map;

  props[PROP_LOAD_TEXT] =
      g_param_spec_string ("load-text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryWorkoutSummary::done:
   *
   * The runner has seen it.
   */
  signals[SIGNAL_DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
carry_workout_summary_init (CarryWorkoutSummary *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->closing = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, CLOSING_MS,
                                           adw_callback_animation_target_new (show_share, self, NULL));
}

static void
add_fact (CarryWorkoutSummary *self, const char *value, const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *value_label = g_object_new (GTK_TYPE_LABEL, "label", value, "xalign", 0.0f, NULL);
  GtkWidget *name_label = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0f, "wrap", TRUE, NULL);

  gtk_widget_set_css_classes (value_label, (const char *[]){ "title-2", "numeric", NULL });
  gtk_widget_set_css_classes (name_label, (const char *[]){ "caption", "dim-label", NULL });
  gtk_box_append (GTK_BOX (box), value_label);
  gtk_box_append (GTK_BOX (box), name_label);
  gtk_grid_attach (self->facts, box, (int)(self->n_facts % 2), (int)(self->n_facts / 2), 1, 1);
  self->n_facts++;
}

static void
show_facts (CarryWorkoutSummary *self)
{
  CarryStrengthSession *session = carry_workout_course_get_session (self->course);
  g_autofree char *time = carry_format_minutes (get_minutes (self));
  CarryTonnage tonnage = { 0 };
  guint n_sets = 0;
  g_autofree char *sets = NULL;

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      carry_tonnage_add (&tonnage, item, carry_athlete_get_weight (self->athlete));
      if (carry_item_is_logged (item))
        n_sets += carry_item_count_sets (item);
    }

  add_fact (self, time, C_ ("workout", "duration"));
  sets = g_strdup_printf ("%u", n_sets);
  add_fact (self, sets, C_ ("workout", "work sets"));
  if (tonnage.kilograms > 0.0)
    {
      g_autofree char *lifted =
          carry_format_weight (tonnage.kilograms, carry_athlete_get_units (self->athlete));

      add_fact (self, lifted, C_ ("workout", "lifted in all"));
    }
}

static void
measure_muscles (CarryWorkoutSummary *self)
{
  CarryMuscleLedger ledger = { 0 };
  double most;

  carry_muscle_ledger_add_session (&ledger, CARRY_SESSION (carry_workout_course_get_session (self->course)));
  most = carry_muscle_heat_get_most (ledger.strength, CARRY_N_MUSCLES);
  for (guint i = 0; i < CARRY_N_MUSCLES; i++)
    self->levels[i] = carry_muscle_heat_get_level (ledger.strength[i], most);
}

static void
add_row (
    CarryWorkoutSummary *self, GtkWidget *group, const char *title, const char *subtitle, const char *icon)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (icon));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (self->rows, row);
  g_object_set_data (G_OBJECT (row), "group", group);
}

static void
show_records (CarryWorkoutSummary *self)
{
  CarryStrengthSession *session = carry_workout_course_get_session (self->course);
  g_autoptr (GPtrArray) found = self->records != NULL ? carry_records_find_of (self->records, session) : NULL;
  const guint n = found != NULL ? found->len : 0;

  for (guint i = 0; i < MIN (n, MOST_RECORDS); i++)
    {
      CarryRecord *record = g_ptr_array_index (found, i);
      const CarryLoadForm form = carry_load_form_of (carry_record_get_exercise (record), self->athlete);
      g_autofree char *title = carry_record_describe (record, form);

      add_row (self, self->records_group, title, "", "starred-symbolic");
    }
  gtk_widget_set_visible (self->records_group, n > 0);
}

static void
show_targets (CarryWorkoutSummary *self)
{
  CarryStrengthSession *session = carry_workout_course_get_session (self->course);
  g_autoptr (GPtrArray) targets = carry_workout_targets_find (self->diary, self->athlete, session);

  for (guint i = 0; i < targets->len; i++)
    {
      const CarryWorkoutTarget *target = g_ptr_array_index (targets, i);

      add_row (self, self->targets_group, target->text, target->reason, target->icon);
    }
  gtk_widget_set_visible (self->targets_group, targets->len > 0);
}

/* The diary may have the last step a moment later than the runner. */
static void
show_what_follows (CarryWorkoutSummary *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      adw_preferences_group_remove (g_object_get_data (G_OBJECT (row), "group"), row);
    }
  g_ptr_array_set_size (self->rows, 0);

  show_records (self);
  show_targets (self);
}

/**
 * carry_workout_summary_new:
 * @course: a workout that is finished
 * @diary: what was done before
 * @athlete: the runner
 * @records: (nullable): their records
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
carry_workout_summary_new (CarryWorkoutCourse *course,
                           CarryDiary *diary,
                           CarryAthlete *athlete,
                           CarryRecords *records)
{
  CarryWorkoutSummary *self;
  CarryStrengthSession *session;
  CarryWorkout *workout;

  g_return_val_if_fail (CARRY_IS_WORKOUT_COURSE (course), NULL);
  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_WORKOUT_SUMMARY, NULL);
  session = carry_workout_course_get_session (course);
  workout = carry_strength_session_get_workout (session);
  self->athlete = g_object_ref (athlete);
  adw_window_title_set_subtitle (self->title, carry_session_get_title (CARRY_SESSION (session)));
  if (workout != NULL && carry_workout_get_facts (workout)->note != NULL)
    gtk_editable_set_text (self->note_row, carry_workout_get_facts (workout)->note);
  self->course = g_object_ref (course);
  if (workout != NULL && carry_workout_get_facts (workout)->effort >= 0)
    carry_effort_scale_set_level (self->effort_scale, (int)carry_workout_get_facts (workout)->effort);

  show_facts (self);
  measure_muscles (self);
  show_share (0.0, self);
  update_load (self);
  self->rows = g_ptr_array_new ();
  self->diary = g_object_ref (diary);
  g_set_object (&self->records, records);
  show_what_follows (self);
  g_signal_connect_object (diary, "changed", G_CALLBACK (show_what_follows), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
