/* carry-exercise-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-page.h"

#include "carry-caution.h"
#include "carry-exercise-advice.h"
#include "carry-exercise-doses.h"
#include "carry-exercise-evidence.h"
#include "carry-exercise-footer.h"
#include "carry-exercise-ladder.h"
#include "carry-exercise-muscles.h"
#include "carry-exercise-origin.h"
#include "carry-exercise-stage.h"
#include "carry-exercise-summary.h"
#include "carry-exercise-words.h"
#include "carry-fact-card.h"
#include "carry-figure.h"
#include "carry-week.h"

/**
 * CarryExercisePage:
 *
 * Everything about one exercise. When it is shown its figure moves once.
 *
 * Keys: Space plays and pauses the figure.
 *
 * Actions: `exercise.play`. It leaves `exercise.previous`, `exercise.next`, `exercise.show` (the id of another
 * exercise) and `exercise.add` (the id of a session, or “” for a new one) to whoever shows it.
 */
struct _CarryExercisePage
{
  AdwNavigationPage parent_instance;

  CarryAthlete *athlete;
  CarryCatalogue *catalogue;
  CarryExercise *exercise;
  CarryWeek *week;
  gboolean shown; /* this exercise has moved already */

  GtkWidget *neighbours;
  AdwWindowTitle *window_title;
  GtkScrolledWindow *scrolled_window;
  CarryExerciseStage *stage;
  CarryExerciseMuscles *muscles;
  CarryExerciseSummary *summary;
  CarryExerciseAdvice *advice;
  CarryExerciseDoses *doses;
  CarryExerciseLadder *ladder;
  CarryExerciseEvidence *evidence;
  CarryExerciseOrigin *origin;
  CarryFactCard *cautions_card;
  GtkWidget *note_label;
  CarryExerciseFooter *footer;
};

typedef enum
{
  PROP_WEEK = 1,
} CarryExercisePageProperty;

static GParamSpec *props[PROP_WEEK + 1];

G_DEFINE_FINAL_TYPE (CarryExercisePage, carry_exercise_page, ADW_TYPE_NAVIGATION_PAGE)

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

static void
play (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (widget);

  carry_exercise_stage_set_playing (self->stage, !carry_exercise_stage_get_playing (self->stage));
}

static void
carry_exercise_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (carry_exercise_page_parent_class)->map (widget);

  move_once (CARRY_EXERCISE_PAGE (widget));
}

static gboolean
carry_exercise_page_grab_focus (GtkWidget *widget)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (widget);

  /* An exercise without a figure has no stage; with the focus nowhere, Escape would close nothing. */
  if (gtk_widget_get_visible (GTK_WIDGET (self->stage)))
    return gtk_widget_grab_focus (GTK_WIDGET (self->stage));

  return gtk_widget_child_focus (GTK_WIDGET (self->footer), GTK_DIR_TAB_FORWARD);
}

static void
carry_exercise_page_dispose (GObject *object)
{
  CarryExercisePage *self = CARRY_EXERCISE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_PAGE);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->exercise);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_exercise_page_parent_class)->dispose (object);
}

static void
carry_exercise_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExercisePageProperty)prop_id)
    {
    case PROP_WEEK:
      g_value_set_object (value, CARRY_EXERCISE_PAGE (object)->week);
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
  g_type_ensure (CARRY_TYPE_EXERCISE_LADDER);
  g_type_ensure (CARRY_TYPE_EXERCISE_MUSCLES);
  g_type_ensure (CARRY_TYPE_EXERCISE_ORIGIN);
  g_type_ensure (CARRY_TYPE_EXERCISE_STAGE);
  g_type_ensure (CARRY_TYPE_EXERCISE_SUMMARY);
  g_type_ensure (CARRY_TYPE_FACT_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, neighbours);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, stage);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, muscles);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, summary);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, doses);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, ladder);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, evidence);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, origin);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, cautions_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExercisePage, footer);
}

static void
carry_exercise_page_class_init (CarryExercisePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_page_dispose;
  object_class->get_property = carry_exercise_page_get_property;
  object_class->set_property = carry_exercise_page_set_property;

  widget_class->map = carry_exercise_page_map;
  widget_class->grab_focus = carry_exercise_page_grab_focus;

  /* The week whose strength sessions are offered, or NULL. */
  props[PROP_WEEK] =
      g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_install_action (widget_class, "exercise.play", NULL, play);
  bind_template (widget_class);
}

static void
carry_exercise_page_init (CarryExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  g_autofree char *kind = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_PAGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  kind = carry_exercise_format_kind (exercise);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), carry_exercise_get_name (exercise));
  adw_window_title_set_title (self->window_title, carry_exercise_get_name (exercise));
  adw_window_title_set_subtitle (self->window_title, kind);

  gtk_widget_set_visible (GTK_WIDGET (self->stage),
                          carry_figure_exists (carry_exercise_get_figure (exercise)));
  carry_exercise_stage_set_exercise (self->stage, exercise);
  carry_exercise_muscles_set_exercise (self->muscles, exercise);
  carry_exercise_summary_set_exercise (self->summary, exercise, carry_athlete_get_units (self->athlete));
  carry_exercise_advice_set_exercise (self->advice, exercise);
  carry_exercise_doses_set_exercise (self->doses, exercise, self->athlete);
  carry_exercise_ladder_set_exercise (self->ladder, exercise, self->catalogue);
  carry_exercise_evidence_set_exercise (self->evidence, exercise);
  carry_exercise_origin_set_exercise (self->origin, exercise);
  show_cautions (self);
  carry_exercise_footer_set_exercise (self->footer, exercise);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled_window), 0);

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

  gtk_widget_set_visible (self->neighbours, neighbours);
}
