/* carry-exercise-evidence.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-evidence.h"

#include "carry-source-button.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseEvidence:
 *
 * A card with the injuries that an exercise may help with, each with its source as a #CarrySourceButton. Without
 * injuries the card cannot be seen.
 *
 * CSS: classes `card` and `exercise-card`.
 */
struct _CarryExerciseEvidence
{
  AdwBin parent_instance;

  GtkBox *claims;
};

G_DEFINE_FINAL_TYPE (CarryExerciseEvidence, carry_exercise_evidence, ADW_TYPE_BIN)

static GtkWidget *
create_line (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "xalign", 0.0f, NULL);
}

static GtkWidget *
create_source (const CarryEvidence *source)
{
  GtkWidget *line;

  if (source != NULL)
    return carry_source_button_new (source);

  line = create_line (_ ("No checked source yet"));
  gtk_widget_add_css_class (line, "caption");
  gtk_widget_add_css_class (line, "dim-label");

  return line;
}

static void
add_claim (CarryExerciseEvidence *self, CarryInjury injury, const CarryEvidence *source)
{
  GtkWidget *claim = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 3,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);

  gtk_box_append (GTK_BOX (claim), create_line (carry_injury_get_name (injury)));
  gtk_box_append (GTK_BOX (claim), create_source (source));
  gtk_box_append (self->claims, claim);
}

static void
carry_exercise_evidence_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_EVIDENCE);

  G_OBJECT_CLASS (carry_exercise_evidence_parent_class)->dispose (object);
}

static void
carry_exercise_evidence_class_init (CarryExerciseEvidenceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_evidence_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-evidence.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEvidence, claims);
}

static void
carry_exercise_evidence_init (CarryExerciseEvidence *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_exercise_evidence_set_exercise:
 * @self: a card
 * @exercise: the exercise to show
 */
void
carry_exercise_evidence_set_exercise (CarryExerciseEvidence *self, CarryExercise *exercise)
{
  GtkWidget *child;

  g_return_if_fail (CARRY_IS_EXERCISE_EVIDENCE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->claims))) != NULL)
    gtk_box_remove (self->claims, child);

  for (guint injury = 0; injury < CARRY_N_INJURIES; injury++)
    if ((carry_exercise_get_injuries (exercise) & CARRY_BIT (injury)) != 0)
      add_claim (self, (CarryInjury)injury, carry_exercise_get_injury_source (exercise, (CarryInjury)injury));

  gtk_widget_set_visible (GTK_WIDGET (self), carry_exercise_get_injuries (exercise) != 0);
}
