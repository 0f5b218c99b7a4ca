/* carry-exercise-advice.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-advice.h"

#include "carry-fact-card.h"

/**
 * CarryExerciseAdvice:
 *
 * Cards that say why a runner should do an exercise, how, and what often goes wrong. Those with nothing to say
 * cannot be seen.
 *
 * With #CarryExerciseAdvice:compact faults stand below the cues.
 */
struct _CarryExerciseAdvice
{
  AdwBin parent_instance;

  gboolean compact;

  CarryFactCard *why_card;
  CarryFactCard *cues_card;
  CarryFactCard *faults_card;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseAdviceProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseAdvice, carry_exercise_advice, ADW_TYPE_BIN)

static void
carry_exercise_advice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_ADVICE);

  G_OBJECT_CLASS (carry_exercise_advice_parent_class)->dispose (object);
}

static GtkOrientation
choose_orientation (CarryExerciseAdvice *self, gboolean compact)
{
  return compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static void
carry_exercise_advice_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseAdviceProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, CARRY_EXERCISE_ADVICE (object)->compact);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_advice_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseAdvice *self = CARRY_EXERCISE_ADVICE (object);

  switch ((CarryExerciseAdviceProperty)prop_id)
    {
    case PROP_COMPACT:
      if (self->compact == g_value_get_boolean (value))
        return;

      self->compact = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_advice_class_init (CarryExerciseAdviceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_advice_dispose;
  object_class->get_property = carry_exercise_advice_get_property;
  object_class->set_property = carry_exercise_advice_set_property;

  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_FACT_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-advice.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseAdvice, why_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseAdvice, cues_card);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseAdvice, faults_card);
  gtk_widget_class_bind_template_callback (widget_class, choose_orientation);
}

static void
carry_exercise_advice_init (CarryExerciseAdvice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_list (CarryFactCard *card, const char *const *texts)
{
  carry_fact_card_clear (card);
  for (gsize i = 0; texts[i] != NULL; i++)
    carry_fact_card_add (card, texts[i]);
}

/**
 * carry_exercise_advice_set_exercise:
 * @self: cards
 * @exercise: the exercise to show
 */
void
carry_exercise_advice_set_exercise (CarryExerciseAdvice *self, CarryExercise *exercise)
{
  const CarryExerciseText *text;

  g_return_if_fail (CARRY_IS_EXERCISE_ADVICE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  text = carry_exercise_get_text (exercise);
  carry_fact_card_clear (self->why_card);
  if (*text->why != '\0')
    carry_fact_card_add (self->why_card, text->why);
  show_list (self->cues_card, text->cues);
  show_list (self->faults_card, text->faults);
}
