/* carry-injury-dose.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-injury-dose.h"

#include "carry-impact.h"

#include <glib/gi18n.h>
#include <math.h>

#define BEYER_2015 "Beyer et al. 2015, Am J Sports Med", "https://doi.org/10.1177/0363546515584760"
#define FRANDSEN_2025 "Frandsen et al. 2025, Br J Sports Med", "https://doi.org/10.1136/bjsports-2024-109380"
#define IJSPT "Int J Sports Phys Ther, PMC5685404", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5685404/"
#define RATHLEFF_2015 "Rathleff et al. 2015, Scand J Med Sci Sports", "https://doi.org/10.1111/sms.12313"
#define RIPLEY_2021                                                                                          \
  "Ripley et al. 2021, Int J Environ Res Public Health",                                                     \
      "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8583500/"
#define TADDEI_2020 "Taddei et al. 2020, Am J Sports Med", "https://doi.org/10.1177/0363546520969205"
#define WARDEN_2021                                                                                          \
  "Warden et al. 2021, Curr Osteoporos Rep", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8316280/"
#define WILLY_2019 "Willy et al. 2019, J Orthop Sports Phys Ther", "https://doi.org/10.2519/jospt.2019.0302"
#define CUSTOM "", ""

/* A long run up to this many times the longest of the 30 days before it is no spike. */
#define SPIKE_MOST 1.10

/* A week up to this many times the usual impact is steady (grade D). */
#define IMPACT_MOST 1.10

#define M(name) CARRY_INJURY_MEASURE_##name

/* A mean this close to a tenth is that tenth. */
#define WHOLE 1e-9

/* What may help, from the science file: section 7 for exercises and their days, section 6 and the bands of the
 * progression model for sets, section 4 for the length of runs. Studied doses treat an injury; here they are
 * what a healthy runner keeps up. */
static const struct
{
  CarryInjury injury;
  CarryInjuryNeed needs[CARRY_DOSES_PER_INJURY];
} table[CARRY_N_COVERED_INJURIES] = {
  { CARRY_INJURY_MTSS,
    { { M (CALF_SETS), 6.0, 'C', CUSTOM },
      { M (FOOT_SETS), 2.0, 'C', CUSTOM },
      { M (SPIKE), SPIKE_MOST, 'B', FRANDSEN_2025 },
      { M (IMPACT), IMPACT_MOST, 'D', CUSTOM } } },
  { CARRY_INJURY_ACHILLES,
    { { M (CALF_SETS), 6.0, 'A', BEYER_2015 },
      { M (DAYS), 2.0, 'A', BEYER_2015 },
      { M (BENT_KNEE), 0.5, 'D', CUSTOM },
      { M (SPIKE), SPIKE_MOST, 'B', FRANDSEN_2025 } } },
  { CARRY_INJURY_PLANTAR,
    { { M (CALF_SETS), 3.0, 'B', RATHLEFF_2015 },
      { M (DAYS), 2.0, 'B', RATHLEFF_2015 },
      { M (FOOT_SETS), 3.0, 'B', TADDEI_2020 },
      { M (SPIKE), SPIKE_MOST, 'B', FRANDSEN_2025 } } },
  { CARRY_INJURY_BSI,
    { { M (SPIKE), SPIKE_MOST, 'B', FRANDSEN_2025 },
      { M (IMPACT), IMPACT_MOST, 'C', WARDEN_2021 },
      { M (JUMP_DAYS), 2.0, 'C', WARDEN_2021 },
      { M (LEG_DAYS), 2.0, 'C', CUSTOM } } },
  { CARRY_INJURY_PFP,
    { { M (QUAD_SETS), 6.0, 'A', WILLY_2019 },
      { M (HIP_SETS), 4.0, 'A', WILLY_2019 },
      { M (DAYS), 2.0, 'A', WILLY_2019 },
      { M (SINGLE_LEG), 0.4, 'D', CUSTOM } } },
  { CARRY_INJURY_ITB,
    { { M (HIP_SETS), 4.0, 'C', CUSTOM },
      { M (SINGLE_LEG), 0.4, 'C', CUSTOM },
      { M (DAYS), 2.0, 'C', CUSTOM },
      { M (SPIKE), SPIKE_MOST, 'B', FRANDSEN_2025 } } },
  { CARRY_INJURY_HAM,
    { { M (HAMSTRING_SETS), 4.0, 'C', CUSTOM },
      { M (DAYS), 1.0, 'C', RIPLEY_2021 },
      { M (GAP), 2.0, 'C', RIPLEY_2021 },
      { M (FAST_DAYS), 1.0, 'B', IJSPT } } },
};

static double
count_days (guint8 mask)
{
  double n = 0.0;

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    n += (mask & CARRY_BIT (i)) != 0 ? 1.0 : 0.0;

  return n;
}

/* What one week has of something that is counted by the week. */
static double
count_in_week (CarryInjury injury, CarryInjuryMeasure measure, const CarryTrainingFacts *facts)
{
  const double *muscles = facts->muscles.sets.muscles;

  switch (measure)
    {
    case M (CALF_SETS):
      return facts->movement.calf;

    case M (FOOT_SETS):
      return MAX (muscles[CARRY_MUSCLE_FOOT], muscles[CARRY_MUSCLE_TIB_POST]);

    case M (QUAD_SETS):
      return muscles[CARRY_MUSCLE_QUADS];

    case M (HIP_SETS):
      return muscles[CARRY_MUSCLE_HIP_ABD];

    case M (HAMSTRING_SETS):
      return muscles[CARRY_MUSCLE_HAMS];

    case M (DAYS):
      return count_days (facts->injury_days[injury]);

    case M (LEG_DAYS):
      return count_days (facts->leg_days);

    case M (JUMP_DAYS):
      return count_days (facts->jump_days);

    case M (FAST_DAYS):
      return count_days (facts->fast_days);

    case M (GAP):
    case M (SINGLE_LEG):
    case M (BENT_KNEE):
    case M (SPIKE):
    case M (IMPACT):
    default:
      g_assert_not_reached ();
    }
}

/* Weeks at the end of the period without any exercise that helps. */
static double
count_gap (CarryInjury injury, const CarryTrainingFacts *const *weeks, guint n)
{
  guint gap = 0;

  while (gap < n && weeks[n - 1 - gap]->injury_sets[injury] <= 0.0)
    gap++;

  return gap;
}

static double
get_share (CarryInjuryMeasure measure, const CarryTrainingFacts *const *weeks, guint n)
{
  double part = 0.0, whole = 0.0;

  for (guint i = 0; i < n; i++)
    {
      const CarryMovementSets *sets = &weeks[i]->movement;

      part += measure == M (SINGLE_LEG) ? sets->single_leg : sets->bent_knee_calf;
      whole += measure == M (SINGLE_LEG) ? sets->single_leg + sets->double_leg : sets->calf;
    }

  return whole > 0.0 ? part / whole : 0.0;
}

/* The longest run of the last week beside that of the four weeks before it: weeks, not days, so that it is steady
 * while a week fills. */
static gboolean
measure_spike (const CarryTrainingFacts *const *weeks, guint n, double *ratio)
{
  double before = 0.0;

  for (guint i = 1; i < n && i <= CARRY_IMPACT_USUAL_WEEKS; i++)
    before = MAX (before, weeks[n - 1 - i]->longest);

  *ratio = before > 0.0 ? weeks[n - 1]->longest / before : 0.0;

  return before > 0.0;
}

static gboolean
measure_impact (const CarryTrainingFacts *const *weeks, guint n, double *ratio)
{
  double before[CARRY_IMPACT_USUAL_WEEKS];
  CarryImpactIndex index;

  if (n <= CARRY_IMPACT_USUAL_WEEKS)
    return FALSE;

  for (guint i = 0; i < CARRY_IMPACT_USUAL_WEEKS; i++)
    before[i] = weeks[n - 1 - CARRY_IMPACT_USUAL_WEEKS + i]->impact;
  if (!carry_impact_compare (weeks[n - 1]->impact, before, CARRY_IMPACT_USUAL_WEEKS, &index))
    return FALSE;

  *ratio = index.percent / 100.0;

  return TRUE;
}

static double
get_mean (CarryInjury injury, CarryInjuryMeasure measure, const CarryTrainingFacts *const *weeks, guint n)
{
  double sum = 0.0;

  for (guint i = 0; i < n; i++)
    sum += count_in_week (injury, measure, weeks[i]);

  return n > 0 ? sum / n : 0.0;
}

static void
measure_dose (CarryInjury injury, const CarryTrainingFacts *const *weeks, guint n, CarryInjuryDose *dose)
{
  const CarryInjuryMeasure measure = dose->need->measure;
  gboolean most = FALSE;

  dose->known = n > 0;
  switch (measure)
    {
    case M (GAP):
      dose->value = count_gap (injury, weeks, n);
      most = TRUE;
      break;

    case M (SPIKE):
      dose->known = measure_spike (weeks, n, &dose->value);
      most = TRUE;
      break;

    case M (IMPACT):
      dose->known = measure_impact (weeks, n, &dose->value);
      most = TRUE;
      break;

    case M (SINGLE_LEG):
    case M (BENT_KNEE):
      dose->value = get_share (measure, weeks, n);
      break;

    case M (CALF_SETS):
    case M (FOOT_SETS):
    case M (QUAD_SETS):
    case M (HIP_SETS):
    case M (HAMSTRING_SETS):
    case M (DAYS):
    case M (LEG_DAYS):
    case M (JUMP_DAYS):
    case M (FAST_DAYS):
    default:
      dose->value = get_mean (injury, measure, weeks, n);
      break;
    }

  dose->met = dose->known && (most ? dose->value <= dose->need->limit : dose->value >= dose->need->limit);
}

/**
 * carry_injury_dose_get_injury:
 * @index: less than %CARRY_N_COVERED_INJURIES
 *
 * Returns: the injury, in the order in which the balance tells of them
 */
CarryInjury
carry_injury_dose_get_injury (guint index)
{
  g_return_val_if_fail (index < CARRY_N_COVERED_INJURIES, CARRY_INJURY_MTSS);

  return table[index].injury;
}

/**
 * carry_injury_dose_measure:
 * @injury: one of the covered injuries
 * @weeks: (array length=n_weeks): what each week of a period holds, earliest first
 * @n_weeks: how many weeks
 * @doses: (out caller-allocates) (array fixed-size=4): what may help, and how much of it there is
 *
 * Measures what the weeks do about an injury. It may help; it rules nothing out.
 */
void
carry_injury_dose_measure (CarryInjury injury,
                           const CarryTrainingFacts *const *weeks,
                           guint n_weeks,
                           CarryInjuryDose *doses)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      if (table[i].injury != injury)
        continue;

      for (guint j = 0; j < CARRY_DOSES_PER_INJURY; j++)
        {
          doses[j] = (CarryInjuryDose){ .need = &table[i].needs[j] };
          measure_dose (injury, weeks, n_weeks, &doses[j]);
        }
      return;
    }

  g_return_if_reached ();
}

/* One digit after the point where it is needed, never rounded up to what is not reached. */
static char *
format_count (double value)
{
  const double shown = floor (value * 10.0 + WHOLE) / 10.0;

  return g_strdup_printf ("%.*f", fmod (round (shown * 10.0), 10.0) == 0.0 ? 0 : 1, shown);
}

/* Which plural goes with a number that may have a digit after the point: only 1 itself is one. */
static gulong
get_plural (double value)
{
  return fabs (value - 1.0) < 0.05 ? 1 : MAX (2, (gulong)value);
}

static char *
describe_sets (const char *name, const CarryInjuryDose *self)
{
  g_autofree char *there = format_count (self->value);
  g_autofree char *need = format_count (self->need->limit);
  g_autofree char *count =
      self->met
          ? g_strdup_printf (ngettext ("%s set a week", "%s sets a week", get_plural (self->value)), there)
          /* Translators: “4 of 6 sets a week”: what there is and what would be enough */
          : g_strdup_printf (
                ngettext ("%s of %s set a week", "%s of %s sets a week", get_plural (self->need->limit)),
                there, need);

  /* Translators: “Calf work: 4 of 6 sets a week” */
  return g_strdup_printf (C_ ("dose", "%s: %s"), name, count);
}

static char *
describe_days (const char *name, const CarryInjuryDose *self)
{
  g_autofree char *there = format_count (self->value);
  g_autofree char *need = format_count (self->need->limit);
  g_autofree char *count =
      self->met
          ? g_strdup_printf (ngettext ("%s day a week", "%s days a week", get_plural (self->value)), there)
          /* Translators: “1 of 2 days a week”: what there is and what would be enough */
          : g_strdup_printf (
                ngettext ("%s of %s day a week", "%s of %s days a week", get_plural (self->need->limit)),
                there, need);

  return g_strdup_printf (C_ ("dose", "%s: %s"), name, count);
}

static char *
describe_share (const char *sentence, const CarryInjuryDose *self)
{
  g_autofree char *there = g_strdup_printf (C_ ("share", "%.0f%%"), self->value * 100.0);
  g_autofree char *need = g_strdup_printf (C_ ("share", "%.0f%%"), self->need->limit * 100.0);

  return g_strdup_printf (sentence, there, need);
}

/**
 * carry_injury_dose_describe:
 * @self: a dose
 *
 * Returns: (transfer full): what there is and how much is wanted, in one short sentence without a stop
 */
char *
carry_injury_dose_describe (const CarryInjuryDose *self)
{
  switch (self->need->measure)
    {
    case M (CALF_SETS):
      return describe_sets (C_ ("dose", "Calf work"), self);

    case M (FOOT_SETS):
      return describe_sets (C_ ("dose", "Foot and inner shin"), self);

    case M (QUAD_SETS):
      return describe_sets (C_ ("dose", "Quads"), self);

    case M (HIP_SETS):
      return describe_sets (C_ ("dose", "Hip abductors"), self);

    case M (HAMSTRING_SETS):
      return describe_sets (C_ ("dose", "Hamstrings"), self);

    case M (DAYS):
      return describe_days (C_ ("dose", "Exercises that help"), self);

    case M (GAP):
      return self->met
                 ? g_strdup (_ ("No gap of three weeks"))
                 : g_strdup_printf (ngettext ("Nothing for the hamstrings for %u week",
                                              "Nothing for the hamstrings for %u weeks", (guint)self->value),
                                    (guint)self->value);

    case M (LEG_DAYS):
      return describe_days (C_ ("dose", "Leg strength"), self);

    case M (JUMP_DAYS):
      return describe_days (C_ ("dose", "Short jumps"), self);

    case M (FAST_DAYS):
      return describe_days (C_ ("dose", "Strides or sprints"), self);

    case M (SINGLE_LEG):
      return describe_share (_ ("Single leg: %s of leg sets, goal %s"), self);

    case M (BENT_KNEE):
      return describe_share (_ ("Bent-knee calf raises: %s of calf sets, goal %s"), self);

    case M (SPIKE):
      return self->known ? describe_share (_ ("Longest run: %s of the longest before, at most %s"), self)
                         : g_strdup (_ ("Longest run: nothing to compare it with yet"));

    case M (IMPACT):
      return self->known ? describe_share (_ ("Impact: %s of the usual week, at most %s"), self)
                         : g_strdup (_ ("Impact: five weeks are needed to know the usual one"));

    default:
      g_assert_not_reached ();
    }
}
