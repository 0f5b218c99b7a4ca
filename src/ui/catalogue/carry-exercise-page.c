/* carry-exercise-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-page.h"

#include "carry-caution.h"
#include "carry-diary.h"
#include "carry-exercise-advice.h"
#include "carry-exercise-doses.h"
#include "carry-exercise-evidence.h"
#include "carry-exercise-footer.h"
#include "carry-exercise-header.h"
#include "carry-exercise-history.h"
#include "carry-exercise-ladder.h"
#include "carry-exercise-muscles.h"
#include "carry-exercise-origin.h"
#include "carry-exercise-shelf.h"
#include "carry-exercise-stage.h"
#include "carry-exercise-summary.h"
#include "carry-fact-card.h"
#include "carry-figure.h"
#include "carry-niggle-note.h"
#include "carry-week.h"

/* After these a new layout is on the screen. */
#define SETTLING_FRAMES 3u

/**
 * CarryExercisePage:
 *
 * Everything about one exercise. When it is shown its figure moves once.
 *
 * Keys: Space plays and pauses the figure; Ctrl+D makes the exercise a favourite or unmakes it.
 *
 * Actions: `exercise.play` and `exercise.favourite`. It leaves `exercise.previous`, `exercise.next`, `exercise.show`
 * (the id of another exercise), `exercise.add` (the id of a session, or “” for a new one), `exercise.add-to-day` and
 * `exercise.show-session` (an id) to whoever shows it, and those of its menu to the group “catalogue”.
 */
struct _CarryExercisePage
{
  AdwNavigationPage parent_instance;

  CarryAthlete *athlete;
  CarryCatalogue *catalogue;
  CarryExercise *exercise;
  CarryExerciseShelf *shelf; /* or NULL */
  CarryWeek *week;
  CarryDiary *diary; /* or NULL */
  guint today;       /* Julian day, or 0 */
  int phase;
  gboolean shown; /* this exercise has moved already */
  GtkWidget *focus; /* where the focus will be when the layout has settled, not held */
  guint focus_tick;
  guint frames;     /* until then */

  CarryExerciseHeader *header;
  GtkScrolledWindow *scrolled_window;
  GtkViewport *viewport;
  CarryExerciseStage *stage;
  CarryExerciseMuscles *muscles;
  CarryExerciseSummary *summary;
  CarryExerciseAdvice *advice;
  CarryExerciseDoses *doses;
  CarryExerciseHistory *history;
  CarryExerciseLadder *ladder;
  CarryExerciseEvidence *evidence;
  CarryExerciseOrigin *origin;
  CarryFactCard *cautions_card;
  CarryNiggleNote *niggle_note;
  GtkWidget *note_label;
  CarryExerciseFooter *footer;
};

typedef enum
{
  PROP_WEEK = 1,
  PROP_DIARY,
  PROP_SHELF,
  PROP_TODAY,
  PROP_PHASE,
  PROP_FAVOURITE,
} CarryExercisePageProperty;

static GParamSpec *props[PROP_FAVOURITE + 1];

G_DEFINE_FINAL_TYPE (CarryExercisePage, carry_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_favourite (CarryExercisePage *self)
{
  return self->shelf != NULL && self->exercise != NULL &&
         carry_exercise_shelf_is_favourite (self->shelf, carry_exercise_get_id (self->exercise));
}

static void
on_favourites_changed (CarryExercisePage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FAVOURITE]);
}

static void
set_shelf (CarryExercisePage *self, CarryExerciseShelf *shelf)
{
  if (self->shelf != NULL)
    g_signal_handlers_disconnect_by_func (self->shelf, on_favourites_changed, self);

  g_set_object (&self->shelf, shelf);
  if (shelf != NULL)
    g_signal_connect_object (shelf, "notify::favourites", G_CALLBACK (on_favourites_changed), self,
                             G_CONNECT_SWAPPED);

  carry_exercise_header_set_starred (self->header, shelf != NULL);
  on_favourites_changed (self);
}

/* What hurts now stands behind what the exercise is to be avoided with. */
static void
show_niggle (CarryExercisePage *self)
{
  GDate today;

  if (self->diary == NULL || self->today == 0 || self->exercise == NULL)
    {
      carry_niggle_note_hide (self->niggle_note);
      return;
    }

  g_date_clear (&today, 1);
  g_date_set_julian (&today, self->today);
  carry_niggle_note_show (self->niggle_note, self->exercise, carry_diary_get_care (self->diary), &today,
                          self->catalogue, self->athlete);
}

static void
show_cautions (CarryExercisePage *self)
{
  const char *const *phrases = carry_exercise_get_contraindications (self->exercise);

  carry_fact_card_clear (self->cautions_card);
  for (gsize i = 0; phrases != NULL && phrases[i] != NULL; i++)
    carry_fact_card_add (self->cautions_card, carry_caution_get_text (phrases[i]));

  gtk_widget_set_visible (self->note_label, carry_exercise_get_injuries (self->exercise) != 0 ||
                                                gtk_widget_get_visible (GTK_WIDGET (self->cautions_card)));
}

static void
move_once (CarryExercisePage *self)
{
  if (self->shown || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->shown = TRUE;
  carry_exercise_stage_play_once (self->stage);
}

/* The page opens at its top, wherever the focus is; who uses the keyboard sees the focus. */
static gboolean
on_key_pressed (CarryExercisePage *self)
{
  gtk_viewport_set_scroll_to_focus (self->viewport, TRUE);

  return GDK_EVENT_PROPAGATE;
}

static void
play (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (widget);

  carry_exercise_stage_set_playing (self->stage, !carry_exercise_stage_get_playing (self->stage));
}

/* A page that took the focus by itself would keep it from the header when Tab goes around. */
static void
take_focus (CarryExercisePage *self)
{
  /* An exercise without a figure has no stage; with the focus nowhere, Escape would close nothing. */
  if (gtk_widget_get_visible (GTK_WIDGET (self->stage)))
    gtk_widget_grab_focus (GTK_WIDGET (self->stage));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->footer), GTK_DIR_TAB_FORWARD);
}

static gboolean
restore_focus (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (widget);

  if (--self->frames > 0)
    return G_SOURCE_CONTINUE;

  self->focus_tick = 0;
  if (self->focus == widget)
    take_focus (self);
  else if (self->focus != NULL && gtk_widget_get_mapped (self->focus))
    gtk_widget_grab_focus (self->focus);
  /* An exercise without a figure has no stage; with the focus nowhere, Escape would close nothing. */
  else if (self->focus == GTK_WIDGET (self->stage))
    gtk_widget_child_focus (GTK_WIDGET (self->footer), GTK_DIR_TAB_FORWARD);
  g_clear_weak_pointer (&self->focus);

  return G_SOURCE_REMOVE;
}

/* A new breakpoint hides everything for a moment, and the focus flees to the next widget; a dialog that becomes a
 * sheet at the bottom of a narrow window forgets it. Then it comes back here. */
static void
keep_focus (CarryExercisePage *self, GtkWidget *focus)
{
  self->frames = SETTLING_FRAMES;

  if (self->focus_tick != 0)
    return;

  g_set_weak_pointer (&self->focus, focus);
  self->focus_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), restore_focus, NULL, NULL);
}

/* What in the page has the focus, or NULL. */
static GtkWidget *
find_focus (CarryExercisePage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

static void
on_breakpoint (CarryExercisePage *self)
{
  GtkWidget *focus = find_focus (self);

  if (focus != NULL)
    keep_focus (self, focus);
}

static void
on_session_activated (CarryExercisePage *self, const char *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "exercise.show-session", "s", id);
}

static void
carry_exercise_page_map (GtkWidget *widget)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (widget);

  GTK_WIDGET_CLASS (carry_exercise_page_parent_class)->map (widget);

  if (!self->shown)
    keep_focus (self, GTK_WIDGET (self->stage));

  move_once (self);
}

static void
carry_exercise_page_dispose (GObject *object)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (object);

  g_clear_weak_pointer (&self->focus);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_PAGE);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->exercise);
  g_clear_object (&self->shelf);
  g_clear_object (&self->week);
  g_clear_object (&self->diary);

  G_OBJECT_CLASS (carry_exercise_page_parent_class)->dispose (object);
}

static void
carry_exercise_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (object);

  switch ((CarryExercisePageProperty)prop_id)
    {
    case PROP_WEEK:
      g_value_set_object (value, self->week);
      break;

    case PROP_DIARY:
      g_value_set_object (value, self->diary);
      break;

    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;

    case PROP_TODAY:
      g_value_set_uint (value, self->today);
      break;

    case PROP_PHASE:
      g_value_set_int (value, self->phase);
      break;

    case PROP_FAVOURITE:
      g_value_set_boolean (value, is_favourite (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (object);

  switch ((CarryExercisePageProperty)prop_id)
    {
    case PROP_WEEK:
      if (!g_set_object (&self->week, g_value_get_object (value)))
        return;

      carry_exercise_footer_set_week (self->footer, self->week);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_DIARY:
      if (!g_set_object (&self->diary, g_value_get_object (value)))
        return;

      carry_exercise_history_set_diary (self->history, self->diary, self->athlete);
      show_niggle (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_TODAY:
      if (self->today == g_value_get_uint (value))
        return;

      self->today = g_value_get_uint (value);
      show_niggle (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_SHELF:
      set_shelf (self, g_value_get_object (value));
      break;

    case PROP_PHASE:
      self->phase = g_value_get_int (value);
      carry_exercise_doses_set_phase (self->doses, self->phase);
      break;

    case PROP_FAVOURITE:
      if (self->shelf != NULL)
        carry_exercise_shelf_set_favourite (self->shelf, carry_exercise_get_id (self->exercise),
                                            g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_EXERCISE_ADVICE);
  g_type_ensure (CARRY_TYPE_EXERCISE_DOSES);
  g_type_ensure (CARRY_TYPE_EXERCISE_EVIDENCE);
  g_type_ensure (CARRY_TYPE_EXERCISE_FOOTER);
  g_type_ensure (CARRY_TYPE_EXERCISE_HEADER);
  g_type_ensure (CARRY_TYPE_EXERCISE_HISTORY);
  g_type_ensure (CARRY_TYPE_EXERCISE_LADDER);
  g_type_ensure (CARRY_TYPE_EXERCISE_MUSCLES);
  g_type_ensure (CARRY_TYPE_EXERCISE_ORIGIN);
  g_type_ensure (CARRY_TYPE_EXERCISE_STAGE);
  g_type_ensure (CARRY_TYPE_EXERCISE_SUMMARY);
  g_type_ensure (CARRY_TYPE_FACT_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, header);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, viewport);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, stage);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, muscles);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, summary);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, doses);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, history);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, ladder);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, evidence);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, origin);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, cautions_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, footer);
  gtk_widget_class_bind_template_callback (widget_class, on_breakpoint);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed);
}

static void
carry_exercise_page_class_init (CarryExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = carry_exercise_page_dispose;
  object_class->get_property = carry_exercise_page_get_property;
  object_class->set_property = carry_exercise_page_set_property;

  widget_class->map = carry_exercise_page_map;

  /* The week whose strength sessions are offered, or NULL. */
  props[PROP_WEEK] = g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK, flags);
  /* Where the history of the exercise is, or NULL: then it is not shown. */
  props[PROP_DIARY] = g_param_spec_object ("diary", NULL, NULL, CARRY_TYPE_DIARY, flags);
  /* Where the runner's favourites are, or NULL. */
  props[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, CARRY_TYPE_EXERCISE_SHELF, flags);
  /* Today as a Julian day, or 0 if it is not known: then what hurts is not minded. */
  props[PROP_TODAY] = g_param_spec_uint ("today", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /* The CarryPhase that the runner is in today, or −1 for the one that they set. */
  props[PROP_PHASE] = g_param_spec_int ("phase", NULL, NULL, -1, (int)CARRY_N_PHASES - 1, -1, flags);
  props[PROP_FAVOURITE] = g_param_spec_boolean ("favourite", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_install_action (widget_class, "exercise.play", NULL, play);
  gtk_widget_class_install_property_action (widget_class, "exercise.favourite", "favourite");
  bind_template (widget_class);
}

static void
carry_exercise_page_init (CarryExercisePage *self)
{
  self->phase = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_viewport_set_scroll_to_focus (self->viewport, FALSE);
  self->niggle_note = CARRY_NIGGLE_NOTE (carry_niggle_note_new ());
  gtk_box_insert_child_after (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->cautions_card))),
                              GTK_WIDGET (self->niggle_note), GTK_WIDGET (self->cautions_card));
  g_signal_connect_swapped (self->history, "session-activated", G_CALLBACK (on_session_activated), self);
  /* As long as no breakpoint says that there is room for a table. */
  g_object_set (self->doses, "compact", TRUE, NULL);
}

/**
 * carry_exercise_page_new:
 * @athlete: the runner
 * @catalogue: where variants of the exercise are
 * @exercise: the exercise to show
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
carry_exercise_page_new (CarryAthlete *athlete, CarryCatalogue *catalogue, CarryExercise *exercise)
{
  CarryExercisePage *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_PAGE, NULL);
  self->athlete = g_object_ref (athlete);
  self->catalogue = g_object_ref (catalogue);
  carry_exercise_page_set_exercise (self, exercise);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * carry_exercise_page_get_exercise:
 * @self: a page
 *
 * Returns: (transfer none): the exercise shown
 */
CarryExercise *
carry_exercise_page_get_exercise (CarryExercisePage *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_PAGE (self), NULL);

  return self->exercise;
}

/**
 * carry_exercise_page_set_exercise:
 * @self: a page
 * @exercise: the exercise to show
 *
 * Shows another exercise, from the top.
 */
void
carry_exercise_page_set_exercise (CarryExercisePage *self, CarryExercise *exercise)
{
  g_autoptr (GtkWidget) focus = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_PAGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  focus = find_focus (self);
  if (focus != NULL)
    g_object_ref (focus);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), carry_exercise_get_name (exercise));
  carry_exercise_header_set_exercise (
      self->header, exercise,
      carry_catalogue_lookup (self->catalogue, carry_exercise_get_id (exercise)) != NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->stage),
                          carry_figure_exists (carry_exercise_get_figure (exercise)));
  carry_exercise_stage_set_exercise (self->stage, exercise);
  carry_exercise_muscles_set_exercise (self->muscles, exercise);
  carry_exercise_summary_set_exercise (self->summary, exercise, carry_athlete_get_units (self->athlete));
  carry_exercise_advice_set_exercise (self->advice, exercise);
  carry_exercise_doses_set_exercise (self->doses, exercise, self->athlete);
  carry_exercise_history_set_exercise (self->history, exercise);
  carry_exercise_ladder_set_exercise (self->ladder, exercise, self->catalogue);
  carry_exercise_evidence_set_exercise (self->evidence, exercise);
  carry_exercise_origin_set_exercise (self->origin, exercise);
  show_cautions (self);
  show_niggle (self);
  carry_exercise_footer_set_exercise (self->footer, exercise);
  on_favourites_changed (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);

  /* The variant or source that had it is gone. */
  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    keep_focus (self, GTK_WIDGET (self->stage));

  self->shown = FALSE;
  move_once (self);
}

/**
 * carry_exercise_page_set_neighbours:
 * @self: a page
 * @neighbours: whether one can go to the exercises before and after this one
 */
void
carry_exercise_page_set_neighbours (CarryExercisePage *self, gboolean neighbours)
{
  g_return_if_fail (CARRY_IS_EXERCISE_PAGE (self));

  carry_exercise_header_set_neighbours (self->header, neighbours);
  carry_exercise_footer_set_neighbours (self->footer, neighbours);
}

/**
 * carry_exercise_page_get_focus:
 * @self: a page
 *
 * Returns: (transfer none): what has the focus first
 */
GtkWidget *
carry_exercise_page_get_focus (CarryExercisePage *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_PAGE (self), NULL);

  return GTK_WIDGET (self->stage);
}
