/* carry-run-step.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-run-step.h"

#include <glib/gi18n.h>
#include <string.h>

#include "carry-measure.h"
#include "carry-run-usual.h"

/* Minutes for a kilometre of what is short and fast, of repetitions, and of long ones. The runner of
 * carry_run_kind_get_usual_pace(). Ours (grade D). */
#define SPRINT_PACE 3.5
#define SHORT_PACE 4.5
#define LONG_PACE 5.0

/* Repetitions from here on are long. */
#define LONG_METRES 2000.0
#define LONG_SECONDS (8 * 60.0)

/* What the jog between takes for a kilometre, in minutes, and a rest so short that nobody jogs. Ours (grade D). */
#define JOG_PACE 7.0
#define STANDING_SECONDS 60.0

/* Where nothing is said of it, the rest is as long as the work, and a quarter of it between long repetitions. */
#define REST_SHARE 1.0
#define LONG_REST_SHARE 0.25

static const struct
{
  const char *words; /* folded; “|” between */
  CarryRunLabel label;
} labels[] = {
  { "warm up|warmup|wu|w u|einlaufen|ein|echauffement|ech", CARRY_RUN_LABEL_WARM_UP },
  { "cool down|cooldown|cd|c d|auslaufen|aus|retour au calme|rac", CARRY_RUN_LABEL_COOL_DOWN },
  { "easy|jog|jogging|slow|slowly|walk|walking|locker|langsam|trab|traben|gehen|lent|facile|footing|marche|"
    "trot|recovery",
    CARRY_RUN_LABEL_EASY },
  { "hard|fast|schnell|hart|vite|rapide|fort", CARRY_RUN_LABEL_HARD },
  { "steady|stetig|regulier|mp|marathon pace|race pace", CARRY_RUN_LABEL_STEADY },
  { "tempo", CARRY_RUN_LABEL_TEMPO },
  { "threshold|lt|schwelle|seuil", CARRY_RUN_LABEL_THRESHOLD },
  { "hill|hills|uphill|berg|bergauf|hugel|cote|cotes", CARRY_RUN_LABEL_HILL },
  { "strides|stride|striders|steigerung|steigerungen|lignes droites|accelerations", CARRY_RUN_LABEL_STRIDES },
  { "sprint|sprints|flying", CARRY_RUN_LABEL_SPRINT },
};

#define LONGEST_LABEL 3u

CarryRunStep *
carry_run_step_new (void)
{
  CarryRunStep *self = g_new0 (CarryRunStep, 1);

  self->count = 1;

  return self;
}

void
carry_run_step_free (CarryRunStep *self)
{
  g_free (self->comment);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_free (self);
}

static gboolean
find_label (const char *phrase, CarryRunLabel *label)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_auto (GStrv) words = g_strsplit (labels[i].words, "|", -1);

      if (g_strv_contains ((const char *const *)words, phrase))
        {
          *label = labels[i].label;
          return TRUE;
        }
    }

  return FALSE;
}

/* Takes the longest label that comes next. */
gboolean
carry_run_label_take (CarryRunScanner *scanner, CarryRunLabel *label)
{
  const gsize before = scanner->at;

  for (guint n = LONGEST_LABEL; n > 0; n--)
    {
      g_autofree char *phrase = carry_run_scanner_take_phrase (scanner, n);

      if (phrase != NULL && find_label (phrase, label))
        return TRUE;

      scanner->at = before;
    }

  return FALSE;
}

const char *
carry_run_label_get_name (CarryRunLabel label)
{
  switch (label)
    {
    case CARRY_RUN_LABEL_WARM_UP:
      return C_ ("part of a run", "warm-up");

    case CARRY_RUN_LABEL_COOL_DOWN:
      return C_ ("part of a run", "cool-down");

    case CARRY_RUN_LABEL_EASY:
      return C_ ("part of a run", "easy");

    case CARRY_RUN_LABEL_HARD:
      return C_ ("part of a run", "hard");

    case CARRY_RUN_LABEL_STEADY:
      return C_ ("part of a run", "steady");

    case CARRY_RUN_LABEL_TEMPO:
      return C_ ("part of a run", "tempo");

    case CARRY_RUN_LABEL_THRESHOLD:
      return C_ ("part of a run", "threshold");

    case CARRY_RUN_LABEL_HILL:
      return C_ ("part of a run", "uphill");

    case CARRY_RUN_LABEL_STRIDES:
      return C_ ("part of a run", "strides");

    case CARRY_RUN_LABEL_SPRINT:
      return C_ ("part of a run", "sprint");

    case CARRY_RUN_LABEL_NONE:
    default:
      return "";
    }
}

/* The kind of a run whose work is labelled so, if that says it. */
gboolean
carry_run_label_get_kind (CarryRunLabel label, CarryRunKind *kind)
{
  switch (label)
    {
    case CARRY_RUN_LABEL_STEADY:
      *kind = CARRY_RUN_STEADY;
      return TRUE;

    case CARRY_RUN_LABEL_TEMPO:
      *kind = CARRY_RUN_TEMPO;
      return TRUE;

    case CARRY_RUN_LABEL_THRESHOLD:
      *kind = CARRY_RUN_THRESHOLD;
      return TRUE;

    case CARRY_RUN_LABEL_HILL:
      *kind = CARRY_RUN_HILLS;
      return TRUE;

    case CARRY_RUN_LABEL_STRIDES:
      *kind = CARRY_RUN_STRIDES;
      return TRUE;

    case CARRY_RUN_LABEL_SPRINT:
      *kind = CARRY_RUN_SPRINT;
      return TRUE;

    case CARRY_RUN_LABEL_NONE:
    case CARRY_RUN_LABEL_WARM_UP:
    case CARRY_RUN_LABEL_COOL_DOWN:
    case CARRY_RUN_LABEL_EASY:
    case CARRY_RUN_LABEL_HARD:
    default:
      return FALSE;
    }
}

/* Whether it is run easily: it says so, or it stands once and says nothing else. */
gboolean
carry_run_step_is_easy (const CarryRunStep *self)
{
  switch (self->label)
    {
    case CARRY_RUN_LABEL_WARM_UP:
    case CARRY_RUN_LABEL_COOL_DOWN:
    case CARRY_RUN_LABEL_EASY:
      return TRUE;

    case CARRY_RUN_LABEL_NONE:
      return self->count == 1 && self->rest.unit == CARRY_RUN_UNIT_NONE;

    case CARRY_RUN_LABEL_HARD:
    case CARRY_RUN_LABEL_STEADY:
    case CARRY_RUN_LABEL_TEMPO:
    case CARRY_RUN_LABEL_THRESHOLD:
    case CARRY_RUN_LABEL_HILL:
    case CARRY_RUN_LABEL_STRIDES:
    case CARRY_RUN_LABEL_SPRINT:
    default:
      return FALSE;
    }
}

static gboolean
is_long (const CarryRunStep *self)
{
  return carry_run_amount_get_metres (&self->work) >= LONG_METRES ||
         carry_run_amount_get_seconds (&self->work) >= LONG_SECONDS;
}

static double
get_pace (const CarryRunStep *self)
{
  if (carry_run_step_is_easy (self))
    return carry_run_kind_get_usual_pace (CARRY_RUN_EASY);

  if (self->label == CARRY_RUN_LABEL_STRIDES || self->label == CARRY_RUN_LABEL_SPRINT)
    return SPRINT_PACE;

  return is_long (self) || self->label == CARRY_RUN_LABEL_STEADY ? LONG_PACE : SHORT_PACE;
}

/* One amount at a pace, in metres and seconds. */
static void
convert (const CarryRunAmount *amount, double pace, double *metres, double *seconds)
{
  const double in_metres = carry_run_amount_get_metres (amount);
  const double in_seconds = carry_run_amount_get_seconds (amount);

  *metres = in_metres > 0 ? in_metres : in_seconds / 60 / pace * CARRY_METRES_PER_KILOMETRE;
  *seconds = in_seconds > 0 ? in_seconds : in_metres / CARRY_METRES_PER_KILOMETRE * pace * 60;
}

static void
estimate_rest (const CarryRunStep *self, double work_seconds, double *metres, double *seconds)
{
  if (self->rest.unit != CARRY_RUN_UNIT_NONE)
    {
      convert (&self->rest, JOG_PACE, metres, seconds);
      if (carry_run_amount_get_metres (&self->rest) == 0 && *seconds < STANDING_SECONDS)
        *metres = 0;
      return;
    }

  *metres = *seconds = 0;
  if (self->count == 1 || self->steps != NULL || carry_run_step_is_easy (self))
    return;

  *seconds = work_seconds * (is_long (self) ? LONG_REST_SHARE : REST_SHARE);
  if (*seconds >= STANDING_SECONDS)
    *metres = *seconds / 60 / JOG_PACE * CARRY_METRES_PER_KILOMETRE;
}

/**
 * carry_run_step_add_up:
 * @self: a step
 * @said_metres: (inout): what is added: the distances that were said, without the rests
 * @metres: (inout): how far it is in all, with an estimate of what was said as a time
 * @seconds: (inout): how long it takes in all, with an estimate of what was said as a distance
 *
 * Adds up a step with its rests. A rest between repetitions comes once less than they do; one after a step that
 * stands alone comes once.
 */
void
carry_run_step_add_up (const CarryRunStep *self, double *said_metres, double *metres, double *seconds)
{
  const guint n_rests = self->count > 1 ? self->count - 1 : 1;
  double said = 0, far = 0, time = 0, rest_far, rest_time;

  if (self->steps != NULL)
    for (guint i = 0; i < self->steps->len; i++)
      carry_run_step_add_up (g_ptr_array_index (self->steps, i), &said, &far, &time);
  else
    {
      convert (&self->work, get_pace (self), &far, &time);
      said = carry_run_amount_get_metres (&self->work);
    }

  estimate_rest (self, time, &rest_far, &rest_time);
  *said_metres += self->count * said;
  *metres += self->count * far + n_rests * rest_far;
  *seconds += self->count * time + n_rests * rest_time;
}

typedef char *(*StepFunc) (const CarryRunStep *step);

static char *
join_steps (const CarryRunStep *self, const char *separator, StepFunc describe)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->steps->len; i++)
    {
      g_autofree char *step = describe (g_ptr_array_index (self->steps, i));

      g_string_append (text, i > 0 ? separator : "");
      g_string_append (text, step);
    }

  return g_strdup (text->str);
}

static char *
format_body (const CarryRunStep *self)
{
  g_autofree char *inner = NULL;

  if (self->steps == NULL)
    return carry_run_amount_format (&self->work);

  inner = join_steps (self, " + ", carry_run_step_format);

  return g_strdup_printf ("(%s)", inner);
}

/**
 * carry_run_step_format:
 * @self: a step
 *
 * Returns: (transfer full): “6 × 800 m / 2 min”
 */
char *
carry_run_step_format (const CarryRunStep *self)
{
  g_autofree char *body = format_body (self);
  g_autoptr (GString) text = g_string_new (NULL);

  if (self->count > 1)
    g_string_append_printf (text, "%u × ", self->count);
  g_string_append (text, body);
  if (self->label != CARRY_RUN_LABEL_NONE)
    g_string_append_printf (text, " %s", carry_run_label_get_name (self->label));
  if (self->comment != NULL)
    g_string_append_printf (text, " %s", self->comment);
  if (self->rest.unit != CARRY_RUN_UNIT_NONE)
    {
      g_autofree char *rest = carry_run_amount_format (&self->rest);

      g_string_append_printf (text, " / %s", rest);
    }

  return g_strdup (text->str);
}

static char *
speak_body (const CarryRunStep *self)
{
  if (self->steps == NULL)
    return carry_run_amount_speak (&self->work);

  /* Translators: spoken; stands between the steps of a run */
  return join_steps (self, _ (" and "), carry_run_step_speak);
}

/**
 * carry_run_step_speak:
 * @self: a step
 *
 * Returns: (transfer full): “6 times 800 metres with 2 minutes between”
 */
char *
carry_run_step_speak (const CarryRunStep *self)
{
  g_autofree char *body = speak_body (self);
  g_autofree char *labelled = self->label != CARRY_RUN_LABEL_NONE
                                  ? g_strdup_printf ("%s %s", body, carry_run_label_get_name (self->label))
                                  : g_strdup (body);
  /* Translators: spoken; repetitions of a run: “6 times 800 metres” */
  g_autofree char *repeated =
      self->count > 1
          ? g_strdup_printf (ngettext ("%u time %s", "%u times %s", self->count), self->count, labelled)
          : g_strdup (labelled);
  g_autofree char *rest = NULL;

  if (self->rest.unit == CARRY_RUN_UNIT_NONE)
    return g_steal_pointer (&repeated);

  rest = carry_run_amount_speak (&self->rest);

  /* Translators: spoken; repetitions, then the rest between them: “6 times 800 metres with 2 minutes between” */
  return g_strdup_printf (_ ("%s with %s between"), repeated, rest);
}
