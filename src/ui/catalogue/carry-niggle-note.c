/* carry-niggle-note.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-niggle-note.h"

#include "carry-niggle-pain.h"

#include <glib/gi18n.h>

/**
 * CarryNiggleNote:
 *
 * A card on what the runner said of themselves, where it is among what an exercise is to be avoided with: what was said,
 * the rule that follows, and another exercise that leaves the place alone. Where nothing was said it cannot be seen.
 *
 * The button of the other exercise activates the action `exercise.show` with its id.
 *
 * CSS: classes `card` and `exercise-card`.
 */
struct _CarryNiggleNote
{
  AdwBin parent_instance;

  GtkLabel *said_label;
  GtkLabel *rule_label;
  GtkButton *instead_button;
};

G_DEFINE_FINAL_TYPE (CarryNiggleNote, carry_niggle_note, ADW_TYPE_BIN)

static void
carry_niggle_note_class_init (CarryNiggleNoteClass *klass)
{
}

static GtkLabel *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, css_class);

  return GTK_LABEL (label);
}

static void
carry_niggle_note_init (CarryNiggleNote *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->said_label = create_label ("heading");
  self->rule_label = create_label ("body");
  self->instead_button = GTK_BUTTON (gtk_button_new ());
  gtk_button_set_can_shrink (self->instead_button, TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self->instead_button), GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->said_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rule_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->instead_button));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "exercise-card");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * carry_niggle_note_new:
 *
 * Returns: (transfer floating): a note that cannot be seen yet
 */
GtkWidget *
carry_niggle_note_new (void)
{
  return g_object_new (CARRY_TYPE_NIGGLE_NOTE, NULL);
}

static void
offer (CarryNiggleNote *self, CarryExercise *instead)
{
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->instead_button), instead != NULL);
  if (instead == NULL)
    return;

  /* Translators: shows an exercise that leaves alone what hurts */
  label = g_strdup_printf (_ ("Show %s Instead"), carry_exercise_get_name (instead));
  gtk_button_set_label (self->instead_button, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->instead_button), "s",
                                    carry_exercise_get_id (instead));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->instead_button), "exercise.show");
}

/**
 * carry_niggle_note_show:
 * @self: a note
 * @exercise: an exercise
 * @care: what the runner said of themselves
 * @today: a valid day
 * @catalogue: the exercises
 * @athlete: the runner
 *
 * Tells of what hurts and speaks against the exercise; of nothing if that is nothing.
 */
void
carry_niggle_note_show (CarryNiggleNote *self,
                        CarryExercise *exercise,
                        CarryCare *care,
                        const GDate *today,
                        CarryCatalogue *catalogue,
                        CarryAthlete *athlete)
{
  CarryPainReport report;
  g_autofree char *said = NULL;
  g_autofree char *rule = NULL;

  g_return_if_fail (CARRY_IS_NIGGLE_NOTE (self));

  gtk_widget_set_visible (GTK_WIDGET (self), carry_niggle_pain_find (care, today, exercise, &report));
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  /* Translators: %1$s is a part of the body, as the runner said in the check-in, %2$u is from 4 to 10 */
  said = g_strdup_printf (_ ("You Said: %1$s, Pain %2$u of 10"), carry_sore_place_get_name (report.place),
                          report.level);
  rule = carry_pain_rule_describe (CARRY_PAIN_RULE_FORBIDDEN);
  gtk_label_set_label (self->said_label, said);
  gtk_label_set_label (self->rule_label, rule);
  offer (self, carry_pain_gate_find_instead (&report, exercise, catalogue, athlete));
}

/* Nothing is known of the runner. */
void
carry_niggle_note_hide (CarryNiggleNote *self)
{
  g_return_if_fail (CARRY_IS_NIGGLE_NOTE (self));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
