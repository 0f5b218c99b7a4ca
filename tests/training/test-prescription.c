/* test-prescription.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-prescription.h"

#include "carry-number-text.h"

static const struct
{
  const char *name;
  const char *text;
  guint sets, lo, hi;
  CarryAmount amount;
  gboolean per_side;
  CarryTarget target;
  double target_lo, target_hi;
  guint rest_s;
  const char *amount_text;
  const char *target_text;
} doses[] = {
  { "plain", "3x5", 3, 5, 5, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_BODY_WEIGHT, 0, 0, 0, "3 × 5",
    "body weight" },
  { "percent", "3x3-6@80-90% r180 t20X0", 3, 3, 6, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_PERCENT, 80, 90,
    180, "3 × 3–6", "80–90% of 1RM" },
  { "rpe", "2x8@RPE7.5 r90", 2, 8, 8, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_RPE, 7.5, 7.5, 90, "2 × 8",
    "RPE 7.5" },
  { "rir", "2x8@RIR1-2", 2, 8, 8, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_RIR, 1, 2, 0, "2 × 8", "1–2 RIR" },
  { "seconds", "3x30-45s/side r60", 3, 30, 45, CARRY_AMOUNT_SECONDS, TRUE, CARRY_TARGET_BODY_WEIGHT, 0, 0, 60,
    "3 × 30–45 s/side", "body weight" },
  { "metres", "4x20m r150", 4, 20, 20, CARRY_AMOUNT_METRES, FALSE, CARRY_TARGET_BODY_WEIGHT, 0, 0, 150,
    "4 × 20 m", "body weight" },
  { "held", "3x10x5s", 3, 10, 10, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_BODY_WEIGHT, 0, 0, 0,
    "3 × 10, hold 5 s", "body weight" },
  { "load", "5x5@62.5kg r120", 5, 5, 5, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_KILOGRAMS, 62.5, 62.5, 120,
    "5 × 5", "62.5 kg" },
  { "rm", "4x6-8/side@6-8RM r120 t3030", 4, 6, 8, CARRY_AMOUNT_REPS, TRUE, CARRY_TARGET_RM, 6, 8, 120,
    "4 × 6–8/side", "6–8RM" },
  { "contacts", "3x10-15 r60 tX c45", 3, 10, 15, CARRY_AMOUNT_REPS, FALSE, CARRY_TARGET_BODY_WEIGHT, 0, 0, 60,
    "3 × 10–15", "body weight" },
};

static void
test_reads (gconstpointer data)
{
  const gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryPrescription) prescription = carry_prescription_parse (doses[i].text, &error);
  g_autofree char *again = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *target = NULL;
  const CarryDose *dose;

  g_assert_no_error (error);
  dose = carry_prescription_get_dose (prescription);
  g_assert_cmpuint (dose->sets, ==, doses[i].sets);
  g_assert_cmpuint (dose->amount_lo, ==, doses[i].lo);
  g_assert_cmpuint (dose->amount_hi, ==, doses[i].hi);
  g_assert_cmpint (dose->amount, ==, doses[i].amount);
  g_assert_cmpint (dose->per_side, ==, doses[i].per_side);
  g_assert_cmpint (dose->target, ==, doses[i].target);
  g_assert_cmpfloat (dose->target_lo, ==, doses[i].target_lo);
  g_assert_cmpfloat (dose->target_hi, ==, doses[i].target_hi);
  g_assert_cmpuint (dose->rest_s, ==, doses[i].rest_s);

  again = carry_prescription_to_string (prescription);
  g_assert_cmpstr (again, ==, doses[i].text);
  amount = carry_prescription_format_amount (prescription);
  g_assert_cmpstr (amount, ==, doses[i].amount_text);
  target = carry_prescription_format_target (prescription, CARRY_UNITS_METRIC);
  g_assert_cmpstr (target, ==, doses[i].target_text);
}

static const char *const broken[] = {
  "",       "x",       "3",          "3x",      "x5",    "0x5",    "21x5",           "3x0",
  "3x6-4",  "3x5@",    "3x5@80",     "3x5@RPE", "3x5 r", "3x5 q7", "3x5 t123456789", "3x5 ",
  "3x5r90", "3x99999", "3x5@90-80%", "3x-5",    "-3x5",  "3x5x5",  "3x5@1e9kg",      "3 x 5",
};

static void
test_refuses (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      CarryPrescription *prescription = carry_prescription_parse (broken[i], &error);

      g_test_message ("“%s”", broken[i]);
      g_assert_null (prescription);
      g_assert_error (error, CARRY_PRESCRIPTION_ERROR, CARRY_PRESCRIPTION_ERROR_SYNTAX);
    }
}

/* 60 s to get ready, 3 sets of 6 repetitions of 2 + 0 + 1 + 0 s, two rests of 180 s */
static void
test_takes_time (void)
{
  g_autoptr (CarryPrescription) squat = carry_prescription_parse ("3x3-6@80-90% r180 t20X0", NULL);
  g_autoptr (CarryPrescription) hold = carry_prescription_parse ("2x30s/side r45", NULL);

  g_assert_cmpuint (carry_prescription_get_seconds (squat), ==, 60 + 3 * 6 * 3 + 2 * 180);
  g_assert_cmpuint (carry_prescription_get_seconds (hold), ==, 60 + 2 * 2 * 30 + 45);
}

/* Whatever is read is written so that the same is read again. */
static void
test_round_trip (void)
{
  GRand *rand = g_rand_new_with_seed (20261123);

  for (int i = 0; i < 2000; i++)
    {
      CarryDose dose = { .sets = (guint)g_rand_int_range (rand, 1, 21),
                         .amount_lo = (guint)g_rand_int_range (rand, 1, 60) };
      g_autoptr (CarryPrescription) made = NULL;
      g_autoptr (CarryPrescription) read = NULL;
      g_autofree char *text = NULL;

      dose.amount_hi = dose.amount_lo + (guint)g_rand_int_range (rand, 0, 5);
      dose.amount = (CarryAmount)g_rand_int_range (rand, 0, 3);
      dose.per_side = g_rand_boolean (rand);
      dose.target = (CarryTarget)g_rand_int_range (rand, 0, 6);
      if (dose.target != CARRY_TARGET_BODY_WEIGHT)
        dose.target_hi = dose.target_lo = g_rand_int_range (rand, 1, 400) / 4.0;
      dose.rest_s = (guint)g_rand_int_range (rand, 0, 300);
      if (g_rand_boolean (rand))
        g_strlcpy (dose.tempo, "30X0", sizeof dose.tempo);

      made = carry_prescription_new (&dose);
      text = carry_prescription_to_string (made);
      read = carry_prescription_parse (text, NULL);
      g_assert_nonnull (read);
      g_assert_cmpmem (carry_prescription_get_dose (read), sizeof dose, carry_prescription_get_dose (made),
                       sizeof dose);
    }
  g_rand_free (rand);
}

static const struct
{
  const char *dose;
  const char *shown;
} mirrored[] = {
  { "2x4-5", "\u20662 × 4–5\u2069" },
  { "3x8/side", "\u20663 × 8/side\u2069" },
  { "2x40s", "\u20662 × 40 s\u2069" },
};

/* × and – have no direction: UAX #9 would show “5–4 × 2” on a page from right to left. */
static void
test_numbers_keep_their_order (void)
{
  carry_number_text_set_mirrored (TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (mirrored); i++)
    {
      g_autoptr (CarryPrescription) prescription = carry_prescription_parse (mirrored[i].dose, NULL);
      g_autofree char *shown = carry_prescription_format_amount (prescription);

      g_assert_cmpstr (shown, ==, mirrored[i].shown);
    }
  carry_number_text_set_mirrored (FALSE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      g_autofree char *path = g_strconcat ("/training/prescription/reads/", doses[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_reads);
    }
  g_test_add_func ("/training/prescription/refuses", test_refuses);
  g_test_add_func ("/training/prescription/takes-time", test_takes_time);
  g_test_add_func ("/training/prescription/round-trip", test_round_trip);
  g_test_add_func ("/training/prescription/mirrored", test_numbers_keep_their_order);

  return g_test_run ();
}
