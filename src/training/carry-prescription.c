/* carry-prescription.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-prescription.h"

#include "carry-measure.h"
#include "carry-number-text.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

struct _CarryPrescription
{
  gatomicrefcount ref_count;
  CarryDose dose;
};

#define MAX_AMOUNT 10000u

/* Where a dose does not say otherwise (grade D, ours). */
#define SECONDS_PER_REP 3u
#define SETUP_SECONDS 60u
#define METRES_PER_SECOND 2u

G_DEFINE_QUARK (carry - prescription - error - quark, carry_prescription_error)
G_DEFINE_BOXED_TYPE (CarryPrescription, carry_prescription, carry_prescription_ref, carry_prescription_unref)

static gboolean
dose_is_valid (const CarryDose *dose)
{
  return dose->sets >= 1 && dose->sets <= CARRY_MOST_SETS && dose->amount_lo >= 1 &&
         dose->amount_lo <= dose->amount_hi && dose->amount_hi <= MAX_AMOUNT &&
         dose->target_lo <= dose->target_hi;
}

/**
 * carry_prescription_new:
 * @dose: the numbers; copied
 *
 * Returns: (transfer full): a new prescription
 */
CarryPrescription *
carry_prescription_new (const CarryDose *dose)
{
  CarryPrescription *self;

  g_return_val_if_fail (dose != NULL, NULL);
  g_return_val_if_fail (dose_is_valid (dose), NULL);

  self = g_new0 (CarryPrescription, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->dose = *dose;
  self->dose.tempo[sizeof self->dose.tempo - 1] = '\0';

  return self;
}

CarryPrescription *
carry_prescription_ref (CarryPrescription *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
carry_prescription_unref (CarryPrescription *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

const CarryDose *
carry_prescription_get_dose (const CarryPrescription *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->dose;
}

static gboolean
read_number (const char **text, guint *number)
{
  guint64 value;
  char *end;

  if (!g_ascii_isdigit (**text))
    return FALSE;

  value = g_ascii_strtoull (*text, &end, 10);
  if (value > MAX_AMOUNT)
    return FALSE;

  *number = (guint)value;
  *text = end;

  return TRUE;
}

static gboolean
read_decimal (const char **text, double *number)
{
  char *end;

  if (!g_ascii_isdigit (**text))
    return FALSE;

  *number = g_ascii_strtod (*text, &end);
  *text = end;

  return *number <= MAX_AMOUNT;
}

static gboolean
read_word (const char **text, const char *word)
{
  if (!g_str_has_prefix (*text, word))
    return FALSE;

  *text += strlen (word);

  return TRUE;
}

/* “@80-88%”, “@RPE7-8”, “@RIR2”, “@6-8RM”, “@62.5kg” */
static gboolean
read_target (const char **text, CarryDose *dose)
{
  dose->target = CARRY_TARGET_BODY_WEIGHT;
  if (read_word (text, "RPE"))
    dose->target = CARRY_TARGET_RPE;
  else if (read_word (text, "RIR"))
    dose->target = CARRY_TARGET_RIR;

  if (!read_decimal (text, &dose->target_lo))
    return FALSE;
  dose->target_hi = dose->target_lo;
  if (read_word (text, "-") && !read_decimal (text, &dose->target_hi))
    return FALSE;

  if (dose->target != CARRY_TARGET_BODY_WEIGHT)
    return TRUE;

  if (read_word (text, "%"))
    dose->target = CARRY_TARGET_PERCENT;
  else if (read_word (text, "RM"))
    dose->target = CARRY_TARGET_RM;
  else if (read_word (text, "kg"))
    dose->target = CARRY_TARGET_KILOGRAMS;

  return dose->target != CARRY_TARGET_BODY_WEIGHT;
}

static gboolean
read_amount (const char **text, CarryDose *dose)
{
  if (!read_number (text, &dose->sets) || !read_word (text, "x") || !read_number (text, &dose->amount_lo))
    return FALSE;

  dose->amount_hi = dose->amount_lo;
  if (read_word (text, "-") && !read_number (text, &dose->amount_hi))
    return FALSE;

  if (read_word (text, "s"))
    dose->amount = CARRY_AMOUNT_SECONDS;
  else if (read_word (text, "m"))
    dose->amount = CARRY_AMOUNT_METRES;
  else if (read_word (text, "x") && (!read_number (text, &dose->hold_s) || !read_word (text, "s")))
    return FALSE;

  dose->per_side = read_word (text, "/side");

  return !read_word (text, "@") || read_target (text, dose);
}

/* “ r180”, “ t30X0”, “ c45” */
static gboolean
read_extra (const char **text, CarryDose *dose)
{
  if (read_word (text, "r"))
    return read_number (text, &dose->rest_s);

  if (read_word (text, "c"))
    return read_number (text, &dose->contacts);

  if (read_word (text, "t"))
    {
      gsize n = strspn (*text, "0123456789X");

      if (n < 1 || n >= sizeof dose->tempo)
        return FALSE;
      memcpy (dose->tempo, *text, n);
      dose->tempo[n] = '\0';
      *text += n;

      return TRUE;
    }

  return FALSE;
}

/**
 * carry_prescription_parse:
 * @text: a dose such as “3x4-6/side@80-88% r180 t30X0”
 * @error: return location, or %NULL
 *
 * Reads a dose as the catalogue and the diary write it: sets × amount, where the amount is a number or
 * a range of repetitions, of seconds (“30-45s”), of metres (“20m”) or of held repetitions (“10x5s”);
 * then “/side”, a load after “@”, rest in seconds after “r”, tempo after “t” and the ground contacts of
 * all sets together after “c”, each of which may be missing.
 *
 * Returns: (transfer full) (nullable): the prescription, or %NULL with
 *   %CARRY_PRESCRIPTION_ERROR_SYNTAX set
 */
CarryPrescription *
carry_prescription_parse (const char *text, GError **error)
{
  CarryDose dose = { 0 };
  const char *rest = text;
  gboolean valid;

  g_return_val_if_fail (text != NULL, NULL);

  valid = read_amount (&rest, &dose);
  while (valid && *rest == ' ')
    {
      rest++;
      valid = read_extra (&rest, &dose);
    }

  if (!valid || *rest != '\0' || !dose_is_valid (&dose))
    {
      g_set_error (
          error, CARRY_PRESCRIPTION_ERROR, CARRY_PRESCRIPTION_ERROR_SYNTAX,
          _ ("“%s” is not a dose: character %d cannot be read. A dose looks like “3x4-6@80-88%% r180 t30X0”"),
          text, (int)(rest - text) + 1);
      return NULL;
    }

  return carry_prescription_new (&dose);
}

/**
 * carry_prescription_with_sets:
 * @self: a prescription
 * @sets: how many sets, 1 to %CARRY_MOST_SETS
 *
 * Makes the prescription with more or fewer sets like those it has. Ground contacts, which are those of all sets
 * together, follow.
 *
 * Returns: (transfer full): the prescription
 */
CarryPrescription *
carry_prescription_with_sets (const CarryPrescription *self, guint sets)
{
  CarryDose dose;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (sets >= 1 && sets <= CARRY_MOST_SETS, NULL);

  dose = self->dose;
  dose.contacts = (dose.contacts * sets + dose.sets / 2) / dose.sets;
  dose.sets = sets;

  return carry_prescription_new (&dose);
}

gboolean
carry_prescription_equal (const CarryPrescription *a, const CarryPrescription *b)
{
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;

  if (a == b)
    return TRUE;

  text_a = carry_prescription_to_string (a);
  text_b = carry_prescription_to_string (b);

  return g_str_equal (text_a, text_b);
}

static guint
seconds_of_rep (const CarryDose *dose)
{
  guint seconds = 0;

  if (dose->hold_s > 0)
    return dose->hold_s + 1;
  if (dose->tempo[0] == '\0')
    return SECONDS_PER_REP;

  for (const char *c = dose->tempo; *c != '\0'; c++)
    seconds += *c == 'X' ? 1 : (guint)(*c - '0');

  return MAX (seconds, 1);
}

/**
 * carry_prescription_get_work_seconds:
 * @self: a prescription
 *
 * Estimates how long all sets are under tension: the upper end of the amount, at the tempo (3 s a repetition where it
 * is free), on each side. Source: our own estimate (grade D).
 *
 * Returns: seconds
 */
guint
carry_prescription_get_work_seconds (const CarryPrescription *self)
{
  const CarryDose *dose;
  guint work;

  g_return_val_if_fail (self != NULL, 0);

  dose = &self->dose;
  work = dose->amount_hi;
  if (dose->amount == CARRY_AMOUNT_REPS)
    work *= seconds_of_rep (dose);
  else if (dose->amount == CARRY_AMOUNT_METRES)
    work = MAX (work / METRES_PER_SECOND, 1);

  return dose->sets * (dose->per_side ? 2 * work : work);
}

/**
 * carry_prescription_get_seconds:
 * @self: a prescription
 *
 * Estimates how long all sets take with their rests and one minute to get ready, see
 * carry_prescription_get_work_seconds(). Source: our own estimate (grade D).
 *
 * Returns: seconds
 */
guint
carry_prescription_get_seconds (const CarryPrescription *self)
{
  const CarryDose *dose = &self->dose;

  return SETUP_SECONDS + carry_prescription_get_work_seconds (self) + (dose->sets - 1) * dose->rest_s;
}

static void
append_decimal (GString *text, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (text, g_ascii_formatd (buffer, sizeof buffer, "%.10g", number));
}

static void
append_target (GString *text, const CarryDose *dose)
{
  static const char *const before[] = {
    [CARRY_TARGET_RPE] = "RPE", [CARRY_TARGET_RIR] = "RIR", [CARRY_TARGET_RM] = NULL
  };
  static const char *const after[] = {
    [CARRY_TARGET_KILOGRAMS] = "kg", [CARRY_TARGET_PERCENT] = "%", [CARRY_TARGET_RM] = "RM"
  };

  if (dose->target == CARRY_TARGET_BODY_WEIGHT)
    return;

  g_string_append_c (text, '@');
  if (before[dose->target] != NULL)
    g_string_append (text, before[dose->target]);
  append_decimal (text, dose->target_lo);
  if (dose->target_hi > dose->target_lo)
    {
      g_string_append_c (text, '-');
      append_decimal (text, dose->target_hi);
    }
  if (after[dose->target] != NULL)
    g_string_append (text, after[dose->target]);
}

/**
 * carry_prescription_to_string:
 * @self: a prescription
 *
 * Writes the dose so that carry_prescription_parse() reads the same again, in any locale.
 *
 * Returns: (transfer full): the dose
 */
char *
carry_prescription_to_string (const CarryPrescription *self)
{
  const CarryDose *dose = &self->dose;
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%ux%u", dose->sets, dose->amount_lo);
  if (dose->amount_hi > dose->amount_lo)
    g_string_append_printf (text, "-%u", dose->amount_hi);
  if (dose->amount == CARRY_AMOUNT_SECONDS)
    g_string_append_c (text, 's');
  else if (dose->amount == CARRY_AMOUNT_METRES)
    g_string_append_c (text, 'm');
  else if (dose->hold_s > 0)
    g_string_append_printf (text, "x%us", dose->hold_s);
  if (dose->per_side)
    g_string_append (text, "/side");
  append_target (text, dose);
  if (dose->rest_s > 0)
    g_string_append_printf (text, " r%u", dose->rest_s);
  if (dose->tempo[0] != '\0')
    g_string_append_printf (text, " t%s", dose->tempo);
  if (dose->contacts > 0)
    g_string_append_printf (text, " c%u", dose->contacts);

  return g_string_free_and_steal (text);
}

/**
 * carry_prescription_format_amount:
 * @self: a prescription
 *
 * Returns: (transfer full): sets and amount for people, “3 × 4–6 per side”
 */
char *
carry_prescription_format_amount (const CarryPrescription *self)
{
  const CarryDose *dose = &self->dose;
  g_autofree char *range = NULL;
  g_autofree char *amount = NULL;

  if (dose->amount_hi > dose->amount_lo)
    /* Translators: a range of repetitions, seconds or metres */
    range = g_strdup_printf (C_ ("range", "%u–%u"), dose->amount_lo, dose->amount_hi);
  else
    range = g_strdup_printf ("%u", dose->amount_lo);

  if (dose->amount == CARRY_AMOUNT_SECONDS)
    /* Translators: sets × seconds */
    amount = g_strdup_printf (_ ("%u × %s s"), dose->sets, range);
  else if (dose->amount == CARRY_AMOUNT_METRES)
    /* Translators: sets × metres */
    amount = g_strdup_printf (_ ("%u × %s m"), dose->sets, range);
  else if (dose->hold_s > 0)
    /* Translators: sets × repetitions, each held for some seconds */
    amount = g_strdup_printf (_ ("%u × %s, hold %u s"), dose->sets, range, dose->hold_s);
  else
    /* Translators: sets × repetitions */
    amount = g_strdup_printf (_ ("%u × %s"), dose->sets, range);

  if (!dose->per_side)
    return carry_number_text_take (g_steal_pointer (&amount));

  /* Translators: sets and repetitions, done on each side: “3 × 8/side” */
  return carry_number_text_take (g_strdup_printf (_ ("%s/side"), amount));
}

static char *
format_range (double lo, double hi)
{
  if (hi > lo)
    return carry_number_text_take (g_strdup_printf (C_ ("range of numbers", "%g–%g"), lo, hi));

  return g_strdup_printf ("%g", lo);
}

/**
 * carry_prescription_format_target:
 * @self: a prescription
 * @units: the runner's units
 *
 * Returns: (transfer full): the load for people, “80–88% of 1RM”
 */
char *
carry_prescription_format_target (const CarryPrescription *self, CarryUnits units)
{
  const CarryDose *dose = &self->dose;
  g_autofree char *range = format_range (dose->target_lo, dose->target_hi);

  switch (dose->target)
    {
    case CARRY_TARGET_KILOGRAMS:
      return carry_format_weight (dose->target_hi, units);

    case CARRY_TARGET_PERCENT:
      /* Translators: a load in percent of the one-repetition maximum */
      return g_strdup_printf (_ ("%s%% of 1RM"), range);

    case CARRY_TARGET_RPE:
      /* Translators: a rating of perceived exertion */
      return g_strdup_printf (_ ("RPE %s"), range);

    case CARRY_TARGET_RIR:
      /* Translators: repetitions in reserve */
      return g_strdup_printf (_ ("%s RIR"), range);

    case CARRY_TARGET_RM:
      /* Translators: the load that allows so many repetitions and no more: “6–8RM” */
      return g_strdup_printf (_ ("%sRM"), range);

    case CARRY_TARGET_BODY_WEIGHT:
    default:
      return g_strdup (_ ("body weight"));
    }
}

/**
 * carry_prescription_format_tempo:
 * @self: a prescription
 *
 * Returns: (transfer full): the tempo for people, “3-0-X-0”, “hold” for seconds, or “” where it is free
 */
char *
carry_prescription_format_tempo (const CarryPrescription *self)
{
  const CarryDose *dose = &self->dose;
  GString *text;

  if (dose->amount == CARRY_AMOUNT_SECONDS && dose->tempo[0] == '\0')
    /* Translators: in the place of a tempo: the position is held */
    return g_strdup (C_ ("tempo", "hold"));
  if (g_str_equal (dose->tempo, "X"))
    /* Translators: in the place of a tempo: as fast as possible */
    return g_strdup (C_ ("tempo", "fast"));

  text = g_string_new (NULL);
  for (const char *c = dose->tempo; *c != '\0'; c++)
    {
      if (c != dose->tempo)
        g_string_append_c (text, '-');
      g_string_append_c (text, *c);
    }

  return g_string_free_and_steal (text);
}
