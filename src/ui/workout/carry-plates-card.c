/* carry-plates-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plates-card.h"

#include "carry-equipment-steps.h"
#include "carry-measure.h"
#include "carry-plate-picture.h"
#include "carry-plate-rack.h"
#include "carry-plates.h"

#include <glib/gi18n.h>

/**
 * CarryPlatesCard:
 *
 * The plates that make the load of the current set, drawn and in words; hidden where no barbell is used.
 *
 * CSS: class `plates-card`.
 */
struct _CarryPlatesCard
{
  AdwBin parent_instance;

  CarryPlatePicture *picture;
  GtkLabel *sum_label;
  GtkLabel *bar_label;
};

G_DEFINE_FINAL_TYPE (CarryPlatesCard, carry_plates_card, ADW_TYPE_BIN)

static void
carry_plates_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PLATES_CARD);

  G_OBJECT_CLASS (carry_plates_card_parent_class)->dispose (object);
}

static void
carry_plates_card_class_init (CarryPlatesCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_plates_card_dispose;

  g_type_ensure (CARRY_TYPE_PLATE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-plates-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, picture);
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, sum_label);
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, bar_label);
}

static void
carry_plates_card_init (CarryPlatesCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What lies on one side, as the picture takes it. */
static guint
list_loaded (const CarryPlateLoading *loading,
             const CarryPlate *rack,
             guint n_sizes,
             CarryPlate loaded[CARRY_N_PLATE_SIZES])
{
  guint n = 0;

  for (guint i = 0; i < n_sizes; i++)
    if (loading->pairs[i] > 0)
      loaded[n++] = (CarryPlate){ rack[i].kilograms, loading->pairs[i] };

  return n;
}

/* “Each side: 20 + 5 kg”; with the load, where it is not the one that is wanted. */
static char *
describe (const CarryPlateLoading *loading,
          const CarryPlate *rack,
          guint n_sizes,
          CarryUnits units,
          gboolean with_load)
{
  CarryPlate loaded[CARRY_N_PLATE_SIZES];
  const guint n = list_loaded (loading, rack, n_sizes, loaded);
  g_autofree char *plates = carry_plates_describe (loaded, n, units);
  g_autofree char *load = carry_format_weight (loading->load_kg, units);

  if (!with_load)
    return g_steal_pointer (&plates);

  /* Translators: a load, and what goes on the bar for it: “70 kg: Each side: 25 kg” */
  return g_strdup_printf (C_ ("plates", "%s: %s"), load, plates);
}

static void
show_sum (CarryPlatesCard *self,
          const CarryPlateAnswer *answer,
          const CarryPlate *rack,
          guint n_sizes,
          CarryUnits units)
{
  const gboolean nearest = !answer->exact && answer->has_below;
  g_autoptr (GString) sum = g_string_new (NULL);

  if (answer->has_below)
    {
      g_autofree char *below = describe (&answer->below, rack, n_sizes, units, nearest);

      g_string_append (sum, below);
    }
  if (answer->has_above && !answer->exact)
    {
      g_autofree char *above = describe (&answer->above, rack, n_sizes, units, nearest);

      if (sum->len > 0)
        g_string_append_c (sum, '\n');
      g_string_append (sum, above);
    }

  gtk_label_set_label (self->sum_label, sum->str);
}

static void
show_bar (CarryPlatesCard *self, gboolean exact, double load_kg, double bar_kg, CarryUnits units)
{
  g_autofree char *bar = carry_format_weight (bar_kg, units);
  g_autofree char *load = carry_format_weight (load_kg, units);
  g_autofree char *text =
      exact || load_kg <= 0
          /* Translators: %s is a weight */
          ? g_strdup_printf (_ ("The bar weighs %s."), bar)
          /* Translators: %1$s is the load that was to be put on a bar, %2$s what the bar weighs */
          : g_strdup_printf (_ ("Your plates do not make %1$s; these are nearest. The bar weighs %2$s."),
                             load, bar);

  gtk_label_set_label (self->bar_label, text);
}

/**
 * carry_plates_card_show:
 * @self: a card
 * @exercise: the current exercise
 * @set: (nullable): the current set; without one, the last of the exercise
 * @athlete: the runner, who owns the plates
 *
 * Shows what to put on the bar: where the plates do not make the load, the nearest loads below and above. A load that is
 * not known is the bar alone. Without a bar there is no card.
 */
void
carry_plates_card_show (CarryPlatesCard *self,
                        CarryWorkoutExercise *exercise,
                        CarryWorkoutSet *set,
                        CarryAthlete *athlete)
{
  const CarryUnits units = carry_athlete_get_units (athlete);
  const double bar_kg = carry_equipment_steps_get_bar (athlete);
  const guint n_sets = carry_workout_exercise_get_n_sets (exercise);
  CarryPlate rack[CARRY_N_PLATE_SIZES], loaded[CARRY_N_PLATE_SIZES];
  const guint n_sizes = carry_plate_rack_list (carry_athlete_get_plates (athlete), units, rack);
  CarryPlateAnswer answer;
  double load_kg;
  guint n;

  g_return_if_fail (CARRY_IS_PLATES_CARD (self));

  if (set == NULL && n_sets > 0)
    set = carry_workout_exercise_get_nth (exercise, n_sets - 1);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          set != NULL && carry_equipment_steps_are_of_bar (
                                             athlete, carry_workout_exercise_get_exercise (exercise)));
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  load_kg = carry_workout_set_get_values (set)->load_kg;
  answer = carry_plates_find (load_kg, bar_kg, rack, n_sizes);
  n = list_loaded (answer.has_below ? &answer.below : &answer.above, rack, n_sizes, loaded);
  carry_plate_picture_set_plates (self->picture, loaded, n, units);
  show_sum (self, &answer, rack, n_sizes, units);
  show_bar (self, answer.exact, load_kg, bar_kg, units);
}
