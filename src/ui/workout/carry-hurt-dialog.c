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

/* Source: science.md 7, the gate of pain. */
#define MOST_TO_GO_ON 3
#define MOST_TO_EASE 5

/**
 * CarryHurtDialog:
 *
 * Asks what hurts in the middle of a workout and how much, says what the gate of pain makes of it, and lets the runner
 * decide. What is against it is not offered. The answer is #CarryHurtDialog::answered.
 */
struct _CarryHurtDialog
{
  AdwDialog parent_instance;

  char *advice;

  AdwComboRow *place_row;
  AdwSwitchRow *limp_row;
  CarryEffortScale *scale;
  GtkListBox *answers;
  GtkWidget *rows[CARRY_N_HURT_ANSWERS];
  GtkWidget *icons[CARRY_N_HURT_ANSWERS];
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

/**
 * carry_hurt_get_advice:
 * @pain: 0 to 10
 * @limping: whether the runner limps or moves around the pain
 *
 * The gate of pain while training: up to 3 of 10 goes on, 4 and 5 are no reason to lift more, above that the exercise
 * ends; who limps stops.
 *
 * Returns: what to do
 */
CarryHurtAnswer
carry_hurt_get_advice (int pain, gboolean limping)
{
  if (limping)
    return CARRY_HURT_STOP;
  if (pain <= MOST_TO_GO_ON)
    return CARRY_HURT_GO_ON;

  return pain <= MOST_TO_EASE ? CARRY_HURT_EASE : CARRY_HURT_SKIP;
}

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

static const char *
get_reason (CarryHurtAnswer advice)
{
  switch (advice)
    {
    case CARRY_HURT_GO_ON:
      return _ ("Up to 3 of 10 you can go on if it does not grow and is gone next morning.");

    case CARRY_HURT_EASE:
      return _ ("At 4 and 5 of 10, lift less and no more sets than you need.");

    case CARRY_HURT_STOP:
      return _ ("Who limps stops for today: moving around pain loads something else.");

    case CARRY_HURT_SKIP:
    case CARRY_HURT_REPLACE:
    default:
      return _ ("Above 5 of 10 this exercise is over for today.");
    }
}

static const struct
{
  const char *title;
  const char *subtitle;
} answer_words[CARRY_N_HURT_ANSWERS] = {
  [CARRY_HURT_GO_ON] = { N_ ("Go On"), N_ ("As planned, and stop if it grows") },
  [CARRY_HURT_EASE] = { N_ ("Make It Lighter"), N_ ("Four fifths of the load and one set less") },
  [CARRY_HURT_REPLACE] = { N_ ("Replace Exercise…"), N_ ("By one that leaves it alone") },
  [CARRY_HURT_SKIP] = { N_ ("Skip Exercise"), N_ ("And go on with the next one") },
  [CARRY_HURT_STOP] = { N_ ("Finish Workout"), N_ ("What you did is kept") },
};

static gboolean
is_offered (CarryHurtAnswer answer, CarryHurtAnswer advice)
{
  switch (answer)
    {
    case CARRY_HURT_GO_ON:
      return advice == CARRY_HURT_GO_ON;

    case CARRY_HURT_EASE:
      return advice == CARRY_HURT_GO_ON || advice == CARRY_HURT_EASE;

    case CARRY_HURT_REPLACE:
    case CARRY_HURT_SKIP:
      return advice != CARRY_HURT_STOP;

    case CARRY_HURT_STOP:
    default:
      return TRUE;
    }
}

static void
update (CarryHurtDialog *self)
{
  const int pain = carry_effort_scale_get_level (self->scale);
  const gboolean limping = adw_switch_row_get_active (self->limp_row);
  const gboolean said = pain >= 0 || limping;
  const CarryHurtAnswer advice = carry_hurt_get_advice (MAX (pain, 0), limping);

  gtk_widget_set_visible (GTK_WIDGET (self->answers), said);
  if (g_set_str (&self->advice, said ? get_reason (advice) : _ ("Say how much first.")))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ADVICE]);

  for (guint i = 0; i < CARRY_N_HURT_ANSWERS; i++)
    {
      gtk_widget_set_visible (self->rows[i], is_offered ((CarryHurtAnswer)i, advice));
      gtk_widget_set_visible (self->icons[i], i == advice);
    }
}

static void
on_row_activated (CarryHurtDialog *self, GtkWidget *row)
{
  guint answer = 0;

  while (self->rows[answer] != row)
    answer++;

  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, answer, adw_combo_row_get_selected (self->place_row) + 1,
                 MAX (carry_effort_scale_get_level (self->scale), 0));
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
   * @answer: a #CarryHurtAnswer
   * @place: a #CarrySorePlace
   * @pain: 0 to 10
   *
   * The runner decided; the dialog is closed.
   */
  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_INT);

  g_type_ensure (CARRY_TYPE_EFFORT_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-hurt-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, place_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, limp_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, scale);
  gtk_widget_class_bind_template_child (widget_class, CarryHurtDialog, answers);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
add_answer (CarryHurtDialog *self, guint answer)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (answer_words[answer].title));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ (answer_words[answer].subtitle));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  self->icons[answer] = g_object_new (GTK_TYPE_LABEL, "label", _ ("Advised"), NULL);
  gtk_widget_set_css_classes (self->icons[answer], (const char *[]){ "caption-heading", "accent", NULL });
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->icons[answer]);
  self->rows[answer] = row;
  gtk_list_box_append (self->answers, row);
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
  for (guint i = 0; i < CARRY_N_HURT_ANSWERS; i++)
    add_answer (self, i);
  update (self);
}

AdwDialog *
carry_hurt_dialog_new (void)
{
  return g_object_new (CARRY_TYPE_HURT_DIALOG, NULL);
}
