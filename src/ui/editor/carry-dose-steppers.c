/* carry-dose-steppers.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-dose-steppers.h"

#include "carry-measure.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define MOST_SETS 20
#define MOST_AMOUNT 600
#define MOST_CONTACTS 400
#define MOST_REST 1200 /* s */
#define REST_STEP 15   /* s */
#define MOST_WEIGHT 400.0
#define N_SPINS 4u
#define POUND_STEP 5.0

/* Spin rows by what they count; a cell has some of them. */
typedef enum
{
  SPIN_SETS = 0,
  SPIN_AMOUNT,
  SPIN_CONTACTS,
  SPIN_TARGET = 0,
  SPIN_REST = 0,
  SPIN_DOWN = 0,
  SPIN_PAUSE,
  SPIN_UP,
} Spin;

/**
 * CarryDoseSteppers:
 *
 * Rows that step through what a cell of the session editor holds. Each step asks at once.
 */
struct _CarryDoseSteppers
{
  AdwBin parent_instance;

  CarryCellKind kind;
  CarryAthlete *athlete;
  CarryItem *item;
  gboolean filling; /* rows follow the item, the runner does not step */

  GtkListBox *rows;
  AdwSpinRow *spins[N_SPINS];
  AdwSwitchRow *sides;
  AdwComboRow *targets;
};

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
} CarryDoseSteppersSignal;

static guint signals[SIGNAL_ITEM_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryDoseSteppers, carry_dose_steppers, ADW_TYPE_BIN)

static gboolean
is_imperial (CarryDoseSteppers *self)
{
  return carry_athlete_get_units (self->athlete) == CARRY_UNITS_IMPERIAL;
}

/* What the weights of the exercise grow by, in kg. */
static double
get_weight_step (CarryDoseSteppers *self)
{
  const guint equipment = carry_exercise_get_equipment (carry_item_get_exercise (self->item), 0);

  if ((equipment & CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL)) != 0)
    return carry_athlete_get_dumbbell_step (self->athlete);

  return carry_athlete_get_barbell_step (self->athlete);
}

static void
set_spin (AdwSpinRow *row, double value, double lower, double upper, double step, guint digits)
{
  GtkAdjustment *adjustment = adw_spin_row_get_adjustment (row);

  adw_spin_row_set_digits (row, digits);
  gtk_adjustment_configure (adjustment, value, lower, upper, step, step * 2, 0);
}

static void
fill_target (CarryDoseSteppers *self, const CarryDose *dose)
{
  AdwSpinRow *row = self->spins[SPIN_TARGET];
  const double load = carry_item_get_load (self->item);
  const gboolean weight = dose->target == CARRY_TARGET_KILOGRAMS || load > 0;
  double value = load > 0 ? load : dose->target_hi;

  gtk_widget_set_visible (GTK_WIDGET (row), weight || dose->target != CARRY_TARGET_BODY_WEIGHT);
  adw_combo_row_set_selected (self->targets, weight ? CARRY_TARGET_KILOGRAMS : dose->target);
  if (weight)
    {
      const double factor = is_imperial (self) ? CARRY_KILOGRAMS_PER_POUND : 1;
      const double step = is_imperial (self) ? POUND_STEP : get_weight_step (self);

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     is_imperial (self) ? C_ ("load", "Pounds") : C_ ("load", "Kilograms"));
      set_spin (row, value / factor, 0, MOST_WEIGHT / factor, step, is_imperial (self) ? 0 : 2);
    }
  else if (dose->target == CARRY_TARGET_PERCENT)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), C_ ("load", "Percent of 1RM"));
      set_spin (row, value, 5, 150, 2.5, 1);
    }
  else if (dose->target == CARRY_TARGET_RPE)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), C_ ("load", "RPE"));
      set_spin (row, value, 1, 10, 0.5, 1);
    }
  else
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), dose->target == CARRY_TARGET_RIR
                                                                    ? C_ ("load", "Reps in Reserve")
                                                                    : C_ ("load", "RM"));
      set_spin (row, value, dose->target == CARRY_TARGET_RIR ? 0 : 1, 30, 1, 0);
    }
}

static double
get_tempo (const CarryDose *dose, guint part)
{
  return strlen (dose->tempo) > part && g_ascii_isdigit (dose->tempo[part])
             ? g_ascii_digit_value (dose->tempo[part])
             : 0;
}

static void
fill_rows (CarryDoseSteppers *self)
{
  const CarryDose *dose = carry_prescription_get_dose (carry_item_get_prescription (self->item));

  switch (self->kind)
    {
    case CARRY_CELL_LOAD:
      fill_target (self, dose);
      break;

    case CARRY_CELL_REST:
      set_spin (self->spins[SPIN_REST], dose->rest_s, 0, MOST_REST, REST_STEP, 0);
      break;

    case CARRY_CELL_TEMPO:
      set_spin (self->spins[SPIN_DOWN], get_tempo (dose, 0), 0, 9, 1, 0);
      set_spin (self->spins[SPIN_PAUSE], get_tempo (dose, 1), 0, 9, 1, 0);
      set_spin (self->spins[SPIN_UP], get_tempo (dose, 2), 0, 9, 1, 0);
      break;

    case CARRY_CELL_AMOUNT:
    default:
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->spins[SPIN_AMOUNT]),
                                     dose->amount == CARRY_AMOUNT_SECONDS  ? _ ("Seconds")
                                     : dose->amount == CARRY_AMOUNT_METRES ? _ ("Metres")
                                                                           : _ ("Reps"));
      set_spin (self->spins[SPIN_SETS], dose->sets, 1, MOST_SETS, 1, 0);
      set_spin (self->spins[SPIN_AMOUNT], dose->amount_lo, 1, MOST_AMOUNT,
                dose->amount == CARRY_AMOUNT_REPS ? 1 : 5, 0);
      set_spin (self->spins[SPIN_CONTACTS], dose->contacts, 1, MOST_CONTACTS, 5, 0);
      gtk_widget_set_visible (GTK_WIDGET (self->spins[SPIN_CONTACTS]), dose->contacts > 0);
      adw_switch_row_set_active (self->sides, dose->per_side);
    }
}

static guint
count_of (AdwSpinRow *row)
{
  return (guint)round (adw_spin_row_get_value (row));
}

static void
take_amount (CarryDoseSteppers *self, CarryDose *dose)
{
  const guint range = dose->amount_hi - dose->amount_lo;

  dose->sets = count_of (self->spins[SPIN_SETS]);
  dose->amount_lo = count_of (self->spins[SPIN_AMOUNT]);
  dose->amount_hi = dose->amount_lo + range;
  if (dose->contacts > 0)
    dose->contacts = count_of (self->spins[SPIN_CONTACTS]);
  dose->per_side = adw_switch_row_get_active (self->sides);
}

/* Where another kind of load begins: what most sets for strength are done with. */
static double
get_usual_target (CarryTarget target)
{
  switch (target)
    {
    case CARRY_TARGET_KILOGRAMS:
      return 20;

    case CARRY_TARGET_PERCENT:
      return 70;

    case CARRY_TARGET_RPE:
      return 7;

    case CARRY_TARGET_RIR:
      return 2;

    case CARRY_TARGET_RM:
      return 8;

    case CARRY_TARGET_BODY_WEIGHT:
    default:
      return 0;
    }
}

static double
take_target (CarryDoseSteppers *self, CarryDose *dose)
{
  const CarryTarget target = (CarryTarget)adw_combo_row_get_selected (self->targets);
  const gboolean was_weight = carry_item_get_load (self->item) > 0 || dose->target == CARRY_TARGET_KILOGRAMS;
  const CarryTarget before = was_weight ? CARRY_TARGET_KILOGRAMS : dose->target;
  double value = adw_spin_row_get_value (self->spins[SPIN_TARGET]);

  if (target != before)
    value = get_usual_target (target);
  else if (target == CARRY_TARGET_KILOGRAMS && is_imperial (self))
    value *= CARRY_KILOGRAMS_PER_POUND;

  if (target == before && dose->target_hi > dose->target_lo && dose->target == target)
    dose->target_lo = MAX (value - (dose->target_hi - dose->target_lo), 0);
  else
    dose->target_lo = value;
  dose->target = target;
  dose->target_hi = value;

  return target == CARRY_TARGET_KILOGRAMS ? value : 0;
}

static void
take_tempo (CarryDoseSteppers *self, CarryDose *dose)
{
  const gboolean fast = strlen (dose->tempo) > 2 && dose->tempo[2] == 'X';
  const guint up = count_of (self->spins[SPIN_UP]);
  const char up_sign = up == 0 && fast ? 'X' : (char)('0' + up);

  g_snprintf (dose->tempo, sizeof dose->tempo, "%u%u%c", count_of (self->spins[SPIN_DOWN]),
              count_of (self->spins[SPIN_PAUSE]), up_sign);
}

static void
on_stepped (CarryDoseSteppers *self)
{
  g_autoptr (CarryPrescription) prescription = NULL;
  g_autoptr (CarryItem) after = NULL;
  CarryDose dose;
  double load;

  if (self->filling || self->item == NULL)
    return;

  dose = *carry_prescription_get_dose (carry_item_get_prescription (self->item));
  load = carry_item_get_load (self->item);

  switch (self->kind)
    {
    case CARRY_CELL_LOAD:
      load = take_target (self, &dose);
      break;

    case CARRY_CELL_REST:
      dose.rest_s = count_of (self->spins[SPIN_REST]);
      break;

    case CARRY_CELL_TEMPO:
      take_tempo (self, &dose);
      break;

    case CARRY_CELL_AMOUNT:
    default:
      take_amount (self, &dose);
    }

  prescription = carry_prescription_new (&dose);
  /* Rest and tempo alone leave it to the plan how heavy it is. */
  after = carry_item_with_target (self->item, prescription, load,
                                  self->kind == CARRY_CELL_REST || self->kind == CARRY_CELL_TEMPO
                                      ? carry_item_get_target_origin (self->item)
                                      : CARRY_TARGET_ORIGIN_RUNNER);
  if (!carry_item_equal (after, self->item))
    g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, after);
}

static gboolean
format_rest (AdwSpinRow *row, gpointer data)
{
  g_autofree char *text = carry_format_rest (count_of (row));

  gtk_editable_set_text (GTK_EDITABLE (row), text);

  return TRUE;
}

static int
read_rest (AdwSpinRow *row, double *value, gpointer data)
{
  guint minutes, seconds;

  if (sscanf (gtk_editable_get_text (GTK_EDITABLE (row)), "%u:%u", &minutes, &seconds) != 2)
    return FALSE;

  *value = minutes * 60.0 + seconds;

  return TRUE;
}

static void
add_spin (CarryDoseSteppers *self, Spin spin, const char *title)
{
  AdwSpinRow *row = ADW_SPIN_ROW (adw_spin_row_new_with_range (0, 1, 1));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_spin_row_set_numeric (row, self->kind != CARRY_CELL_REST);
  self->spins[spin] = row;
  g_signal_connect_object (row, "notify::value", G_CALLBACK (on_stepped), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->rows, GTK_WIDGET (row));
}

static void
add_targets (CarryDoseSteppers *self)
{
  /* In the order of CarryTarget. */
  const char *const names[] = { C_ ("load", "Body Weight"),
                                is_imperial (self) ? C_ ("load", "Pounds") : C_ ("load", "Kilograms"),
                                C_ ("load", "Percent of 1RM"),
                                C_ ("load", "RPE"),
                                C_ ("load", "Reps in Reserve"),
                                C_ ("load", "RM"),
                                NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (names);

  self->targets = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->targets), _ ("Load In"));
  adw_combo_row_set_model (self->targets, G_LIST_MODEL (model));
  g_signal_connect_object (self->targets, "notify::selected", G_CALLBACK (on_stepped), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_append (self->rows, GTK_WIDGET (self->targets));
}

static void
add_rows (CarryDoseSteppers *self)
{
  switch (self->kind)
    {
    case CARRY_CELL_LOAD:
      add_spin (self, SPIN_TARGET, "");
      add_targets (self);
      break;

    case CARRY_CELL_REST:
      add_spin (self, SPIN_REST, _ ("Between Sets"));
      g_signal_connect (self->spins[SPIN_REST], "output", G_CALLBACK (format_rest), NULL);
      g_signal_connect (self->spins[SPIN_REST], "input", G_CALLBACK (read_rest), NULL);
      break;

    case CARRY_CELL_TEMPO:
      add_spin (self, SPIN_DOWN, _ ("Seconds Down"));
      add_spin (self, SPIN_PAUSE, _ ("Held"));
      add_spin (self, SPIN_UP, _ ("Seconds Up"));
      break;

    case CARRY_CELL_AMOUNT:
    default:
      add_spin (self, SPIN_SETS, _ ("Sets"));
      add_spin (self, SPIN_AMOUNT, _ ("Reps"));
      add_spin (self, SPIN_CONTACTS, _ ("Ground Contacts"));
      self->sides = ADW_SWITCH_ROW (adw_switch_row_new ());
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->sides), _ ("Each Side"));
      g_signal_connect_object (self->sides, "notify::active", G_CALLBACK (on_stepped), self,
                               G_CONNECT_SWAPPED);
      gtk_list_box_append (self->rows, GTK_WIDGET (self->sides));
    }
}

static void
carry_dose_steppers_dispose (GObject *object)
{
  CarryDoseSteppers *self = CARRY_DOSE_STEPPERS (object);

  g_clear_object (&self->athlete);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (carry_dose_steppers_parent_class)->dispose (object);
}

static void
carry_dose_steppers_class_init (CarryDoseSteppersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_dose_steppers_dispose;

  /**
   * CarryDoseSteppers::item-requested:
   * @after: the item as it shall be
   *
   * The runner stepped.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_ITEM);
}

static void
carry_dose_steppers_init (CarryDoseSteppers *self)
{
  self->rows = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->rows, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->rows), "boxed-list");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->rows));
}

/**
 * carry_dose_steppers_new:
 * @kind: the cell they belong to
 * @athlete: the runner, whose units and weights are meant
 *
 * Returns: (transfer floating): rows without an item
 */
GtkWidget *
carry_dose_steppers_new (CarryCellKind kind, CarryAthlete *athlete)
{
  CarryDoseSteppers *self = g_object_new (CARRY_TYPE_DOSE_STEPPERS, NULL);

  self->kind = kind;
  self->athlete = g_object_ref (athlete);
  self->filling = TRUE;
  add_rows (self);
  self->filling = FALSE;

  return GTK_WIDGET (self);
}

/**
 * carry_dose_steppers_set_item:
 * @self: steppers
 * @item: the item to change
 */
void
carry_dose_steppers_set_item (CarryDoseSteppers *self, CarryItem *item)
{
  g_return_if_fail (CARRY_IS_DOSE_STEPPERS (self));
  g_return_if_fail (CARRY_IS_ITEM (item));

  if (!g_set_object (&self->item, item))
    return;

  self->filling = TRUE;
  fill_rows (self);
  self->filling = FALSE;
}
