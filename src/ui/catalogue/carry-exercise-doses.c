/* carry-exercise-doses.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-doses.h"

#include "carry-aligned-rows.h"
#include "carry-exercise-words.h"
#include "carry-phase-dose.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define COMPACT_GAP 6

/**
 * CarryExerciseDoses:
 *
 * A card with a table: how much of an exercise, how heavy and with how much rest in each phase of training. The
 * runner's own phase is marked with a word.
 *
 * With #CarryExerciseDoses:compact the name of a phase stands above its numbers.
 *
 * CSS: classes `card` and `exercise-card`; the labels of the runner's own phase have the class `heading`, its mark
 * has the class `mark`.
 */
struct _CarryExerciseDoses
{
  AdwBin parent_instance;

  CarryExercise *exercise;
  CarryAthlete *athlete;
  int phase; /* the runner's own, or −1 for the one that they set */
  gboolean compact;

  CarryAlignedRows *rows;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseDosesProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseDoses, carry_exercise_doses, ADW_TYPE_BIN)

/* One that does not wrap keeps its column as wide as the others of it. */
static GtkWidget *
keep_in_line (GtkWidget *label)
{
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);

  return label;
}

static GtkWidget *
create_heading (CarryExerciseDoses *self, CarryPhase phase, gboolean own)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = carry_aligned_rows_create_label (carry_phase_get_name (phase), own ? "heading" : NULL);

  if (self->compact && phase > 0)
    gtk_widget_set_margin_top (box, COMPACT_GAP);

  if (!self->compact)
    keep_in_line (label);

  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE_FILL);
  gtk_box_append (GTK_BOX (box), label);
  if (own)
    {
      /* Translators: marks the phase of training in which the runner is */
      GtkWidget *mark = gtk_label_new (C_ ("phase", "Now"));

      gtk_widget_add_css_class (mark, "mark");
      gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), mark);
    }

  return box;
}

static GtkWidget *
create_cell (const char *text, gboolean own, gboolean first)
{
  GtkWidget *cell = carry_aligned_rows_create_label (text, first ? (own ? "heading" : NULL) : "dim-label");

  gtk_widget_add_css_class (cell, "numeric");

  return cell;
}

static CarryPhase
get_own_phase (CarryExerciseDoses *self)
{
  return self->phase >= 0 ? (CarryPhase)self->phase : carry_athlete_get_phase (self->athlete);
}

static void
add_phase (CarryExerciseDoses *self, CarryPhase phase)
{
  const gboolean own = phase == get_own_phase (self);
  g_autoptr (CarryPrescription) prescription =
      carry_phase_dose_prescribe_for (self->exercise, phase, self->athlete);
  g_auto (GStrv) texts = NULL;
  GtkWidget *cells[CARRY_ALIGNED_ROWS_COLUMNS] = { create_heading (self, phase, own) };
  guint n_cells = 1;

  if (prescription != NULL)
    texts = carry_exercise_split_dose (prescription, carry_athlete_get_units (self->athlete));

  if (self->compact)
    {
      carry_aligned_rows_append (self->rows, cells, n_cells);
      n_cells = 0;
    }

  if (texts == NULL)
    {
      cells[n_cells++] = carry_aligned_rows_create_label (_ ("Left out"), "dim-label");
    }
  else if (self->compact)
    {
      /* Translators: between the parts of a dose in one line: “3 × 4–6 · 80–88% of 1RM · rest 2:30” */
      g_autofree char *line = g_strjoinv (C_ ("parts of a dose", " · "), texts);

      cells[n_cells++] = create_cell (line, own, TRUE);
    }
  else
    {
      for (guint i = 0; texts[i] != NULL && n_cells < CARRY_ALIGNED_ROWS_COLUMNS; i++)
        cells[n_cells++] = keep_in_line (create_cell (texts[i], own, i == 0));
    }

  carry_aligned_rows_append (self->rows, cells, n_cells);
}

static void
fill (CarryExerciseDoses *self)
{
  carry_aligned_rows_clear (self->rows);

  for (guint phase = 0; self->exercise != NULL && phase < CARRY_N_PHASES; phase++)
    add_phase (self, (CarryPhase)phase);
}

static void
carry_exercise_doses_dispose (GObject *object)
{
  CarryExerciseDoses *self = CARRY_EXERCISE_DOSES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_DOSES);
  g_clear_object (&self->exercise);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_exercise_doses_parent_class)->dispose (object);
}

static void
carry_exercise_doses_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseDosesProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, CARRY_EXERCISE_DOSES (object)->compact);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_doses_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseDoses *self = CARRY_EXERCISE_DOSES (object);

  switch ((CarryExerciseDosesProperty)prop_id)
    {
    case PROP_COMPACT:
      if (self->compact == g_value_get_boolean (value))
        return;

      self->compact = g_value_get_boolean (value);
      fill (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_doses_class_init (CarryExerciseDosesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_doses_dispose;
  object_class->get_property = carry_exercise_doses_get_property;
  object_class->set_property = carry_exercise_doses_set_property;

  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_ALIGNED_ROWS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-doses.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseDoses, rows);
}

static void
carry_exercise_doses_init (CarryExerciseDoses *self)
{
  self->phase = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_doses_set_exercise:
 * @self: a card
 * @exercise: the exercise to show
 * @athlete: the runner: their level, equipment, and phase where no other is set
 */
void
carry_exercise_doses_set_exercise (CarryExerciseDoses *self, CarryExercise *exercise, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_EXERCISE_DOSES (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->exercise, exercise);
  g_set_object (&self->athlete, athlete);
  fill (self);
}

/**
 * carry_exercise_doses_set_phase:
 * @self: a card
 * @phase: the #CarryPhase that the runner is in today, or −1 for the one that they set
 */
void
carry_exercise_doses_set_phase (CarryExerciseDoses *self, int phase)
{
  g_return_if_fail (CARRY_IS_EXERCISE_DOSES (self));
  g_return_if_fail (phase >= -1 && phase < (int)CARRY_N_PHASES);

  if (self->phase == phase)
    return;

  self->phase = phase;
  fill (self);
}
