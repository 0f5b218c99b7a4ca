/* carry-set-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-set-line.h"

#include "carry-dose-words.h"
#include "carry-measure.h"
#include "carry-run-scanner.h"

#include <glib/gi18n.h>
#include <math.h>

G_DEFINE_QUARK (carry - set - line - error - quark, carry_set_line_error)

#define SECONDS_PER_MINUTE 60.0
#define HARDEST_RPE 10.0
#define MOST_RIR 30.0
#define MOST_KILOGRAMS 1000.0
#define MOST_AMOUNT 9999.0

/* What carries a body, and is not lifted. */
#define WITHOUT_WEIGHTS                                                                                      \
  (CARRY_BIT (CARRY_EQUIPMENT_NONE) | CARRY_BIT (CARRY_EQUIPMENT_BENCH) | CARRY_BIT (CARRY_EQUIPMENT_BOX) |  \
   CARRY_BIT (CARRY_EQUIPMENT_STEP) | CARRY_BIT (CARRY_EQUIPMENT_BAR) | CARRY_BIT (CARRY_EQUIPMENT_BARS))

static const char *const left_words[] = { "l", "left", "links", "gauche", "izquierda", "izq", "lewa", NULL };
static const char *const right_words[] = { "r",       "right", "re",    "rechts", "droite",
                                           "derecha", "der",   "prawa", NULL };
static const char *const missed_words[] = { "f",        "fail",  "failed", "failure", "missed",
                                            "versagen", "echec", "fallo",  NULL };
static const char *const warm_up_words[] = { "w", "warm", "warmup", "aufwarmen", NULL };
static const char *const times_words[] = { "x", NULL };

/* A text that is being read. Numbers that were not said are negative. */
typedef struct
{
  CarryRunScanner scanner;
  const CarrySetLineContext *context;
  const char *text;
  gboolean loaded; /* a number before the amount can be a load */
  CarryAmount counts;
  double load_kg;
  double amount;
  double other; /* the amount of the right side, where both were said */
  double contacts;
  double rpe;
  double rir;
  gboolean has_unit; /* of the amount */
  CarrySetSide side;
  gboolean missed;
  gboolean warm_up;
} Reader;

static void
reader_clear (Reader *self)
{
  carry_run_scanner_clear (&self->scanner);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static gboolean
take (Reader *self, CarryDoseWord word)
{
  return carry_run_scanner_take_word (&self->scanner, carry_dose_words_get (word));
}

static gboolean
fail (GError **error, CarrySetLineError code, const char *message)
{
  g_set_error_literal (error, CARRY_SET_LINE_ERROR, code, message);

  return FALSE;
}

static gboolean
fail_at (Reader *self, gsize at, GError **error)
{
  const char *rest = self->text + self->scanner.origins[at];
  g_autofree char *shown = g_utf8_make_valid (rest, -1);

  g_strstrip (shown);
  /* Translators: what somebody typed where a set belongs */
  g_set_error (error, CARRY_SET_LINE_ERROR, CARRY_SET_LINE_ERROR_FORM, _ ("“%s” is not understood"), shown);

  return FALSE;
}

static double
to_kilograms (double value, CarryUnits units)
{
  return units == CARRY_UNITS_IMPERIAL ? value * CARRY_KILOGRAMS_PER_POUND : value;
}

static gboolean
check_whole (double value, GError **error)
{
  if (value != floor (value) || value > MOST_AMOUNT)
    return fail (error, CARRY_SET_LINE_ERROR_RANGE, _ ("Sets are counted in whole numbers"));

  return TRUE;
}

static gboolean
set_amount (Reader *self, double value, GError **error)
{
  if (self->amount >= 0)
    return fail (error, CARRY_SET_LINE_ERROR_FORM, _ ("Only one set fits here"));

  self->amount = value;

  return check_whole (value, error);
}

static gboolean
set_load (Reader *self, double kilograms, GError **error)
{
  if (kilograms > MOST_KILOGRAMS)
    return fail (error, CARRY_SET_LINE_ERROR_RANGE, _ ("That is more than anybody lifts"));

  self->load_kg = kilograms;

  return TRUE;
}

static gboolean
take_times (Reader *self)
{
  return carry_run_scanner_take_word (&self->scanner, times_words) ||
         carry_run_scanner_take_sign (&self->scanner, '*');
}

/* “60 kg x 6” and “6 x 60 kg” are the same. */
static gboolean
set_said_load (Reader *self, double kilograms, GError **error)
{
  if (self->amount < 0 && self->load_kg >= 0)
    {
      const double first = self->context->form.units == CARRY_UNITS_IMPERIAL
                               ? round (self->load_kg / CARRY_KILOGRAMS_PER_POUND * 1000) / 1000
                               : self->load_kg;

      if (!set_amount (self, first, error))
        return FALSE;
    }
  else if (self->amount < 0)
    {
      (void)take_times (self);
    }

  return set_load (self, kilograms, error);
}

static gboolean
set_rpe (Reader *self, double rpe, GError **error)
{
  if (rpe < 1 || rpe > HARDEST_RPE || rpe * 2 != floor (rpe * 2))
    return fail (error, CARRY_SET_LINE_ERROR_RANGE, _ ("RPE is 1 to 10"));

  self->rpe = rpe;

  return TRUE;
}

static gboolean
set_rir (Reader *self, double rir, GError **error)
{
  if (rir > MOST_RIR)
    return fail (error, CARRY_SET_LINE_ERROR_RANGE, _ ("RIR is 0 to 30"));

  self->rir = rir;

  return TRUE;
}

/* What is counted was said with the number. */
static gboolean
set_counted (Reader *self, CarryAmount amount, double value, GError **error)
{
  self->counts = amount;
  self->has_unit = TRUE;

  return set_amount (self, value, error);
}

/* “1:10”, of which the minutes were read. */
static gboolean
read_minutes (Reader *self, double minutes, GError **error)
{
  guint seconds;

  if (!carry_run_scanner_take_digits (&self->scanner, 2, 2, &seconds) || seconds >= SECONDS_PER_MINUTE)
    return fail (error, CARRY_SET_LINE_ERROR_FORM, _ ("Minutes and seconds are written like 1:10"));

  return set_counted (self, CARRY_AMOUNT_SECONDS, minutes * SECONDS_PER_MINUTE + seconds, error);
}

/* Another number follows that is neither a rating nor counts contacts. */
static gboolean
has_amount_ahead (Reader *self)
{
  CarryRunScanner ahead = self->scanner;
  CarryRunNumber next;

  return carry_run_scanner_take_number (&ahead, &next) &&
         !carry_run_scanner_take_word (&ahead, carry_dose_words_get (CARRY_DOSE_WORD_RIR)) &&
         !carry_run_scanner_take_word (&ahead, carry_dose_words_get (CARRY_DOSE_WORD_RPE)) &&
         !carry_run_scanner_take_word (&ahead, carry_dose_words_get (CARRY_DOSE_WORD_CONTACTS));
}

/* A number without a unit: a load if an amount follows, else what the place makes of it. */
static gboolean
read_bare (Reader *self, double value, GError **error)
{
  if (self->amount < 0 && self->load_kg < 0 && self->loaded && has_amount_ahead (self))
    return set_load (self, to_kilograms (value, self->context->form.units), error);
  if (self->amount < 0)
    return set_amount (self, value, error);
  if (self->rpe < 0)
    return set_rpe (self, value, error);

  return fail (error, CARRY_SET_LINE_ERROR_FORM, _ ("A set has a load, an amount and an RPE"));
}

/* In “2 rir” the word belongs to the number before it, in “6 rir 2” to the one behind it. */
static gboolean
take_reserve (Reader *self)
{
  CarryRunScanner ahead = self->scanner;
  CarryRunNumber next;

  if (!carry_run_scanner_take_word (&ahead, carry_dose_words_get (CARRY_DOSE_WORD_RIR)) ||
      carry_run_scanner_take_number (&ahead, &next))
    return FALSE;

  return take (self, CARRY_DOSE_WORD_RIR);
}

/* “2x14x8”, “2x14 kg 8” and “8x2x14 kg”: two that weigh the same, of which the 2 was read. With the amount still to come
 * it must follow, or the weight have its unit: “2x14” is 14 with 2 kg. */
static gboolean
take_pair (Reader *self, double *kilograms)
{
  const gsize before = self->scanner.at;
  CarryRunNumber each;

  if (self->context->form.implement == CARRY_IMPLEMENT_PAIR && self->amount < 0 && take_times (self) &&
      carry_run_scanner_take_number (&self->scanner, &each))
    {
      const gboolean metric = take (self, CARRY_DOSE_WORD_KILOGRAMS);
      const gboolean imperial = !metric && take (self, CARRY_DOSE_WORD_POUNDS);
      CarryRunScanner ahead = self->scanner;

      *kilograms = to_kilograms (each.value, metric     ? CARRY_UNITS_METRIC
                                             : imperial ? CARRY_UNITS_IMPERIAL
                                                        : self->context->form.units);
      if (metric || imperial || carry_run_scanner_take_word (&ahead, times_words) ||
          carry_run_scanner_take_sign (&ahead, '*'))
        return TRUE;
    }
  self->scanner.at = before;

  return FALSE;
}

static gboolean
read_number (Reader *self, GError **error)
{
  CarryRunNumber number;
  double kilograms;

  if (!carry_run_scanner_take_number (&self->scanner, &number))
    return fail_at (self, self->scanner.at, error);

  if (self->scanner.text[self->scanner.at] == ':')
    {
      self->scanner.at++;
      return read_minutes (self, number.value, error);
    }
  if (number.value == 2 && take_pair (self, &kilograms))
    return set_said_load (self, kilograms, error);
  if (self->amount < 0 && take_times (self))
    return set_load (self, to_kilograms (number.value, self->context->form.units), error);
  if (take (self, CARRY_DOSE_WORD_KILOGRAMS))
    return set_said_load (self, to_kilograms (number.value, CARRY_UNITS_METRIC), error);
  if (take (self, CARRY_DOSE_WORD_POUNDS))
    return set_said_load (self, to_kilograms (number.value, CARRY_UNITS_IMPERIAL), error);
  if (take (self, CARRY_DOSE_WORD_SECONDS))
    return set_counted (self, CARRY_AMOUNT_SECONDS, number.value, error);
  if (take (self, CARRY_DOSE_WORD_METRES))
    return set_counted (self, CARRY_AMOUNT_METRES, number.value, error);
  if (take (self, CARRY_DOSE_WORD_REPS))
    return set_counted (self, CARRY_AMOUNT_REPS, number.value, error);
  if (take (self, CARRY_DOSE_WORD_CONTACTS))
    {
      if (number.value != floor (number.value) || number.value > MOST_AMOUNT)
        return fail (error, CARRY_SET_LINE_ERROR_RANGE, _ ("Contacts are counted in whole numbers"));
      self->contacts = number.value;
      return TRUE;
    }
  if (take_reserve (self))
    return set_rir (self, number.value, error);

  return read_bare (self, number.value, error);
}

/* A rating behind “@”, “RPE” or “RIR”. */
static gboolean
read_rating (Reader *self, gboolean reserve, GError **error)
{
  CarryRunNumber number;

  if (!carry_run_scanner_take_number (&self->scanner, &number))
    return fail_at (self, self->scanner.at, error);

  if (reserve || take (self, CARRY_DOSE_WORD_RIR))
    return set_rir (self, number.value, error);

  return set_rpe (self, number.value, error);
}

static gboolean
read_part (Reader *self, GError **error)
{
  if (carry_run_scanner_take_sign (&self->scanner, '/'))
    {
      CarryRunNumber number;

      if (self->amount < 0 || self->other >= 0 || !carry_run_scanner_take_number (&self->scanner, &number))
        return fail_at (self, self->scanner.at, error);
      if (self->counts == CARRY_AMOUNT_SECONDS)
        (void)take (self, CARRY_DOSE_WORD_SECONDS);
      self->other = number.value;
      return check_whole (number.value, error);
    }
  if (carry_run_scanner_take_sign (&self->scanner, '@'))
    {
      (void)take (self, CARRY_DOSE_WORD_RPE);
      return read_rating (self, take (self, CARRY_DOSE_WORD_RIR), error);
    }
  if (take (self, CARRY_DOSE_WORD_RPE))
    return read_rating (self, FALSE, error);
  if (take (self, CARRY_DOSE_WORD_RIR))
    return read_rating (self, TRUE, error);
  if (carry_run_scanner_take_word (&self->scanner, left_words))
    self->side = CARRY_SET_SIDE_LEFT;
  else if (carry_run_scanner_take_word (&self->scanner, right_words))
    self->side = CARRY_SET_SIDE_RIGHT;
  else if (carry_run_scanner_take_word (&self->scanner, missed_words) ||
           carry_run_scanner_take_sign (&self->scanner, '!'))
    self->missed = TRUE;
  else if (carry_run_scanner_take_word (&self->scanner, warm_up_words))
    self->warm_up = TRUE;
  else if (take (self, CARRY_DOSE_WORD_BODY_WEIGHT))
    {
      self->load_kg = 0;
      (void)carry_run_scanner_take_word (&self->scanner, times_words);
    }
  else
    return read_number (self, error);

  return TRUE;
}

/* Ground contacts of so many repetitions, where the prescription has them for its own. */
static guint
count_contacts (const Reader *self, double amount)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (self->context->item));

  if (self->contacts >= 0)
    return (guint)self->contacts;
  if (dose->contacts == 0 || dose->sets == 0 || dose->amount_hi == 0 || self->counts != dose->amount)
    return 0;

  return (guint)round (amount * dose->contacts / (dose->sets * dose->amount_hi));
}

static CarrySet
create_set (const Reader *self, double amount, CarrySetSide side)
{
  CarrySet set = {
    .load_kg = self->load_kg >= 0 ? self->load_kg : self->context->load_kg,
    .rpe = self->rpe >= 0 ? self->rpe : CARRY_SET_UNRATED,
    .rir = self->rir >= 0 ? self->rir : CARRY_SET_UNRATED,
    .side = side,
    .outcome = self->missed ? CARRY_SET_MISSED : CARRY_SET_DONE,
    .warm_up = self->warm_up,
    .contacts = count_contacts (self, amount),
  };

  if (amount < 0)
    return set;

  if (self->counts == CARRY_AMOUNT_SECONDS)
    set.seconds = (guint)amount;
  else if (self->counts == CARRY_AMOUNT_METRES)
    set.metres = (guint)amount;
  else
    set.reps = (guint)amount;

  return set;
}

static GArray *
create_sets (const Reader *self)
{
  GArray *sets = g_array_new (FALSE, FALSE, sizeof (CarrySet));
  CarrySet set = create_set (self, self->amount, self->other >= 0 ? CARRY_SET_SIDE_LEFT : self->side);

  g_array_append_val (sets, set);
  if (self->other >= 0)
    {
      set = create_set (self, self->other, CARRY_SET_SIDE_RIGHT);
      g_array_append_val (sets, set);
    }

  return sets;
}

static gboolean
may_be_loaded (const CarrySetLineContext *context)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (context->item));

  return context->load_kg > 0 || dose->target != CARRY_TARGET_BODY_WEIGHT ||
         !carry_exercise_fits_equipment (carry_item_get_exercise (context->item), WITHOUT_WEIGHTS);
}

/**
 * carry_set_line_parse:
 * @text: what was typed
 * @context: what it leaves unsaid
 * @error: return location, or %NULL
 *
 * Reads what was done in one set as people write it on paper, with a point or a comma in its numbers: “62,5x6”,
 * “62.5 6 8” (load, amount, RPE), “2x14x8” where loads are those of pairs, “6” with the load as before, “6 @8”, “6 2rir”, “40s”, “1:10”, “20m”, “8/7” (left and
 * right), “l 8”, “5!” (the next one failed), “w 40x8” (to warm up), “20 40c” (ground
 * contacts).
 *
 * Returns: (transfer full) (element-type CarrySet) (nullable): the set, or one for each side; empty where the text is
 *   empty or only a dash; %NULL with a #CarrySetLineError set
 */
GArray *
carry_set_line_parse (const char *text, const CarrySetLineContext *context, GError **error)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  g_auto (Reader) reader = { .context = context,
                             .text = valid,
                             .load_kg = -1,
                             .amount = -1,
                             .other = -1,
                             .contacts = -1,
                             .rpe = -1,
                             .rir = -1 };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (context != NULL && CARRY_IS_ITEM (context->item), NULL);

  carry_run_scanner_init (&reader.scanner, valid);
  reader.counts = carry_prescription_get_dose (carry_item_get_prescription (context->item))->amount;
  reader.loaded = may_be_loaded (context);
  carry_run_scanner_skip_space (&reader.scanner);
  if (g_strcmp0 (reader.scanner.text + reader.scanner.at, "-") == 0)
    return g_array_new (FALSE, FALSE, sizeof (CarrySet));

  if (reader.scanner.at == reader.scanner.length)
    return g_array_new (FALSE, FALSE, sizeof (CarrySet));

  while (reader.scanner.at < reader.scanner.length)
    {
      if (!read_part (&reader, error))
        return NULL;
      carry_run_scanner_skip_space (&reader.scanner);
    }

  if (reader.amount < 0 && reader.contacts < 0)
    {
      fail (error, CARRY_SET_LINE_ERROR_AMOUNT, _ ("It does not say how much was done"));
      return NULL;
    }

  return create_sets (&reader);
}

static void
append_load (GString *text, double load_kg, CarryUnits units)
{
  const double value = units == CARRY_UNITS_IMPERIAL ? load_kg / CARRY_KILOGRAMS_PER_POUND : load_kg;

  g_string_append_printf (text, "%g×", round (value * 100) / 100);
}

/**
 * carry_set_line_format:
 * @set: a set
 * @units: the units in which its load is written
 *
 * Returns: (transfer full): the text that says it, as carry_set_line_parse() reads it: “62.5×6 @8”
 */
char *
carry_set_line_format (const CarrySet *set, CarryUnits units)
{
  GString *text;

  g_return_val_if_fail (set != NULL, NULL);

  text = g_string_new (set->warm_up ? "w " : NULL);
  if (set->load_kg > 0)
    append_load (text, set->load_kg, units);
  if (set->seconds > 0)
    g_string_append_printf (text, "%us", set->seconds);
  else if (set->metres > 0)
    g_string_append_printf (text, "%um", set->metres);
  else if (set->reps > 0 || set->contacts == 0)
    g_string_append_printf (text, "%u", set->reps);
  if (set->contacts > 0 && set->contacts != set->reps)
    g_string_append_printf (text, " %uc", set->contacts);
  if (set->rpe >= 0)
    g_string_append_printf (text, " @%g", set->rpe);
  else if (set->rir >= 0)
    g_string_append_printf (text, " %grir", set->rir);
  if (set->side != CARRY_SET_SIDE_BOTH)
    g_string_append (text, set->side == CARRY_SET_SIDE_LEFT ? " l" : " r");
  if (set->outcome == CARRY_SET_MISSED)
    g_string_append_c (text, '!');

  return g_string_free_and_steal (g_string_erase (text, 0, *text->str == ' ' ? 1 : 0));
}

/**
 * carry_set_line_get_planned:
 * @item: an exercise of a session
 *
 * Returns: a set as it is prescribed: the upper end of a range, the load if there is one, the rating if that is the target
 */
CarrySet
carry_set_line_get_planned (CarryItem *item)
{
  const CarryDose *dose;
  CarrySet set = { .rpe = CARRY_SET_UNRATED, .rir = CARRY_SET_UNRATED };

  g_return_val_if_fail (CARRY_IS_ITEM (item), set);

  dose = carry_prescription_get_dose (carry_item_get_prescription (item));
  set.load_kg = carry_item_get_load (item);
  if (set.load_kg <= 0 && dose->target == CARRY_TARGET_KILOGRAMS)
    set.load_kg = dose->target_hi;
  if (dose->amount == CARRY_AMOUNT_SECONDS)
    set.seconds = dose->amount_hi;
  else if (dose->amount == CARRY_AMOUNT_METRES)
    set.metres = dose->amount_hi;
  else
    set.reps = dose->amount_hi;
  if (dose->target == CARRY_TARGET_RPE)
    set.rpe = dose->target_hi;
  else if (dose->target == CARRY_TARGET_RIR)
    set.rir = dose->target_lo;
  if (dose->contacts > 0 && dose->sets > 0)
    set.contacts = (dose->contacts + dose->sets / 2) / dose->sets;

  return set;
}
