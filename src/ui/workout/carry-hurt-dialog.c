/* carry-hurt-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-hurt-dialog.h"

#include "carry-effort-scale.h"
#include "carry-pause.h"

#include <glib/gi18n.h>

/**
 * CarryHurtDialog:
 *
 * Asks what hurts in the middle of a workout and how much, says what the gate of pain makes of it, and lets the runner
 * decide. What is against it is not offered. The answer is #CarryHurtDialog::answered.
 */
struct _CarryHurtDialog
{
  AdwDialog parent_instance;

  CarryExercise *exercise;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  guint sets_left;
  char *advice;
  CarryPainAdvice advices[CARRY_MOST_PAIN_ADVICES];

  AdwComboRow *place_row;
  AdwSwitchRow *sore_row;
  AdwSwitchRow *limp_row;
  CarryEffortScale *scale;
  GtkListBox *answers;
};

typedef enum
{
  PROP_ADVICE = 1,
} CarryHurtDialogProperty;

typedef enum
{
  SIGNAL_ANSWERED,
} CarryHurtDialogSignal;

static GParamSpec *props[PROP_ADVICE + 1];
static guint signals[SIGNAL_ANSWERED + 1];

G_DEFINE_FINAL_TYPE (CarryHurtDialog, carry_hurt_dialog, ADW_TYPE_DIALOG)

/* Words for 0 to 10; those between have none. */
const char *
carry_hurt_get_word (int pain)
{
  switch (pain)
    {
    case 0:
      return C_ ("pain", "None");
    case 1:
      return C_ ("pain", "Hardly any");
    case 3:
      return C_ ("pain", "Mild");
    case 5:
      return C_ ("pain", "Moderate");
    case 7:
      return C_ ("pain", "Strong");
    case 10:
      return C_ ("pain", "The worst there is");
    default:
      return "";
    }
}

static CarryPainReport
get_report (CarryHurtDialog *self)
{
  return (CarryPainReport){ .place = (CarrySorePlace)(adw_combo_row_get_selected (self->place_row) + 1),
                            .level = (guint)MAX (carry_effort_scale_get_level (self->scale), 0),
                            .soreness = adw_switch_row_get_active (self->sore_row),
                            .limping = adw_switch_row_get_active (self->limp_row) };
}

/* What an answer changes, where its title does not say it. */
static char *
create_subtitle (CarryHurtDialog *self, const CarryPainReport *report, const CarryPainAdvice *advice)
{
  CarryExercise *instead;

  if (advice->action != CARRY_PAIN_SWAP)
    return carry_pain_advice_describe_change (advice);

  instead = carry_pain_gate_find_instead (report, self->exercise, self->catalogue, self->athlete);

  return g_strdup (instead != NULL ? carry_exercise_get_name (instead) : "");
}

static void
add_answer (CarryHurtDialog *self, const CarryPainReport *report, guint position)
{
  const CarryPainAdvice *advice = &self->advices[position];
  g_autofree char *subtitle = create_subtitle (self, report, advice);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), carry_pain_action_get_label (advice->action));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (position == 0)
    {
      GtkWidget *advised = gtk_label_new (_ ("Advised"));

      gtk_widget_set_css_classes (advised, (const char *[]){ "caption-heading", "accent", NULL });
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), advised);
    }
  gtk_list_box_append (self->answers, row);
}

static void
update (CarryHurtDialog *self)
{
  const CarryPainReport report = get_report (self);
  const gboolean said = report.limping || carry_effort_scale_get_level (self->scale) >= 0;
  g_autofree char *rule = NULL;
  guint n;

  /* The template tells of its first values before there is an exercise. */
  if (self->exercise == NULL)
    return;

  gtk_list_box_remove_all (self->answers);
  gtk_widget_set_visible (GTK_WIDGET (self->answers), said);
  n = carry_pain_gate_decide (&report, self->exercise, self->sets_left, self->advices);
  for (guint i = 0; said && i < n; i++)
    add_answer (self, &report, i);

  rule = said ? carry_pain_rule_describe (self->advices[0].rule) : g_strdup (_ ("Say how much first."));
  if (g_set_str (&self->advice, rule))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ADVICE]);
}

static void
on_row_activated (CarryHurtDialog *self, GtkListBoxRow *row)
{
  CarryPainReport report = get_report (self);
  CarryPainAdvice advice = self->advices[gtk_list_box_row_get_index (row)];

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, &report, &advice);
  g_object_unref (self);
}

static void
carry_hurt_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_HURT_DIALOG);

  G_OBJECT_CLASS (carry_hurt_dialog_parent_class)->dispose (object);
}

static void
carry_hurt_dialog_finalize (GObject *object)
{
  CarryHurtDialog *self = CARRY_HURT_DIALOG (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  g_free (self->advice);

  G_OBJECT_CLASS (carry_hurt_dialog_parent_class)->finalize (object);
}

static void
carry_hurt_dialog_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryHurtDialogProperty)prop_id)
    {
    case PROP_ADVICE:
      g_value_set_string (value, CARRY_HURT_DIALOG (object)->advice);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_hurt_dialog_class_init (CarryHurtDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_hurt_dialog_dispose;
  object_class->finalize = carry_hurt_dialog_finalize;
  object_class->get_property = carry_hurt_dialog_get_property;

  props[PROP_ADVICE] =
      g_param_spec_string ("advice", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryHurtDialog::answered:
   * @report: (type gpointer): a #CarryPainReport: what the runner says
   * @advice: (type gpointer): a #CarryPainAdvice: what they decided
   *
   * The runner decided; the dialog is closed. Both are valid while the signal is emitted.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);

  g_type_ensure (CARRY_TYPE_EFFORT_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-hurt-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, place_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, sore_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, limp_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, scale);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, answers);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_hurt_dialog_init (CarryHurtDialog *self)
{
  g_autoptr (GtkStringList) places = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 1; i < CARRY_N_SORE_PLACES; i++)
    gtk_string_list_append (places, carry_sore_place_get_name ((CarrySorePlace)i));
  adw_combo_row_set_model (self->place_row, G_LIST_MODEL (places));
  carry_effort_scale_set_wording (self->scale, _ ("Pain"), carry_hurt_get_word);
}

/**
 * carry_hurt_dialog_new:
 * @exercise: the exercise that is being done
 * @sets_left: how many sets of it are still to be done
 * @catalogue: where another exercise is found
 * @athlete: the runner
 */
AdwDialog *
carry_hurt_dialog_new (CarryExercise *exercise,
                       guint sets_left,
                       CarryCatalogue *catalogue,
                       CarryAthlete *athlete)
{
  CarryHurtDialog *self = g_object_new (CARRY_TYPE_HURT_DIALOG, NULL);

  self->exercise = g_object_ref (exercise);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->sets_left = sets_left;
  update (self);

  return ADW_DIALOG (self);
}
