/* carry-muscle-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-muscle-card.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-card-menu.h"
#include "carry-heat-legend.h"
#include "carry-measure.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-map.h"
#include "carry-text-table.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryMuscleCard:
 *
 * What running and strength ask of each muscle, apart or side by side.
 *
 * A click on a muscle pins it: its outline stays, and in the place of the legend a button leads to the exercises for
 * it. A second click lets it go.
 */
struct _CarryMuscleCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  guint pinned_muscle; /* CARRY_N_MUSCLES for none */

  AdwToggleGroup *ledgers;
  CarryMuscleMap *map;
  CarryAdviceLine *advice;
  GtkStack *pinned;
};

typedef enum
{
  SIGNAL_MUSCLE_ACTIVATED,
} CarryMuscleCardSignal;

static guint signals[SIGNAL_MUSCLE_ACTIVATED + 1];

G_DEFINE_FINAL_TYPE (CarryMuscleCard, carry_muscle_card, ADW_TYPE_BIN)

/* What muscles are compared by: load for running, hard sets for strength, and both as shares of the busiest. */
static void
measure_heat (CarryMuscleCard *self, double *heat)
{
  GListModel *muscles = carry_balance_get_muscles (self->balance);
  const char *ledger = adw_toggle_group_get_active_name (self->ledgers);
  double run[CARRY_N_MUSCLES] = { 0 }, sets[CARRY_N_MUSCLES] = { 0 };

  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (CarryBalanceMuscle) muscle = g_list_model_get_item (muscles, i);
      const CarryMuscle which = carry_balance_muscle_get_muscle (muscle);

      run[which] = carry_balance_muscle_get_run_load (muscle);
      sets[which] = carry_balance_muscle_get_sets (muscle);
    }

  if (g_strcmp0 (ledger, "strength") != 0)
    carry_muscle_heat_add_shares (heat, run, CARRY_N_MUSCLES);
  if (g_strcmp0 (ledger, "running") != 0)
    carry_muscle_heat_add_shares (heat, sets, CARRY_N_MUSCLES);
}

static char *
describe_muscle (CarryBalanceMuscle *muscle, guint level)
{
  const char *name = carry_muscle_get_name (carry_balance_muscle_get_muscle (muscle));
  g_autofree char *sets = carry_balance_format_sets (carry_balance_muscle_get_sets (muscle));
  g_autofree char *minutes =
      carry_format_minutes ((guint)round (carry_balance_muscle_get_run_minutes (muscle)));

  /* Translators: a muscle, its level from 0 to 5, sets as “5 sets”, and how long running works it: “46 min” */
  return g_strdup_printf (_ ("%s · level %u of %u · %s and %s of running a week"), name, level,
                          CARRY_MUSCLE_HEAT_MOST, sets, minutes);
}

static void
update_advice (CarryMuscleCard *self)
{
  g_autofree char *advice = carry_balance_advise_muscles (self->balance);
  g_autofree char *action = NULL;
  CarryMuscle muscle;

  if (advice != NULL && carry_balance_find_least_trained (self->balance, &muscle))
    action = g_strdup_printf ("balance.show-muscle(uint32 %u)", (guint)muscle);

  carry_advice_line_show (self->advice, advice, action != NULL ? _ ("Show exercises") : NULL, action);
}

static void
update (CarryMuscleCard *self)
{
  double heat[CARRY_N_MUSCLES] = { 0 };
  GListModel *muscles;
  double most;

  if (self->balance == NULL)
    return;

  measure_heat (self, heat);
  most = carry_muscle_heat_get_most (heat, CARRY_N_MUSCLES);
  muscles = carry_balance_get_muscles (self->balance);
  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (CarryBalanceMuscle) muscle = g_list_model_get_item (muscles, i);
      const CarryMuscle which = carry_balance_muscle_get_muscle (muscle);
      const guint level = carry_muscle_heat_get_level (heat[which], most);
      g_autofree char *text = describe_muscle (muscle, level);

      carry_muscle_map_set_muscle (self->map, which, level, text);
    }

  update_advice (self);
}

static GtkWidget *
create_table (GtkWidget *card)
{
  CarryMuscleCard *self = CARRY_MUSCLE_CARD (card);
  GListModel *muscles = carry_balance_get_muscles (self->balance);
  GtkWidget *table = carry_text_table_new (
      (const char *const[]){ C_ ("table", "Muscle"), C_ ("table", "Level"), _ ("Sets a week"),
                             _ ("Running a week"), _ ("Running load"), _ ("Strength load"), NULL });
  double heat[CARRY_N_MUSCLES] = { 0 };
  double most;

  measure_heat (self, heat);
  most = carry_muscle_heat_get_most (heat, CARRY_N_MUSCLES);
  for (guint i = 0; i < g_list_model_get_n_items (muscles); i++)
    {
      g_autoptr (CarryBalanceMuscle) muscle = g_list_model_get_item (muscles, i);
      const CarryMuscle which = carry_balance_muscle_get_muscle (muscle);
      g_autofree char *level = g_strdup_printf ("%u", carry_muscle_heat_get_level (heat[which], most));
      g_autofree char *sets = carry_balance_format_number (carry_balance_muscle_get_sets (muscle));
      g_autofree char *minutes =
          carry_format_minutes ((guint)round (carry_balance_muscle_get_run_minutes (muscle)));
      g_autofree char *run = g_strdup_printf ("%.0f", carry_balance_muscle_get_run_load (muscle));
      g_autofree char *strength = g_strdup_printf ("%.0f", carry_balance_muscle_get_strength_load (muscle));

      carry_text_table_add (
          CARRY_TEXT_TABLE (table),
          (const char *const[]){ carry_muscle_get_name (which), level, sets, minutes, run, strength, NULL });
    }

  return table;
}

static void
on_muscle_activated (CarryMuscleCard *self, guint muscle)
{
  self->pinned_muscle = self->pinned_muscle == muscle ? CARRY_N_MUSCLES : muscle;
  carry_muscle_map_set_highlight (
      self->map, self->pinned_muscle < CARRY_N_MUSCLES ? CARRY_BIT (self->pinned_muscle) : 0);
  gtk_stack_set_visible_child_name (self->pinned,
                                    self->pinned_muscle < CARRY_N_MUSCLES ? "muscle" : "legend");
}

static void
on_show_clicked (CarryMuscleCard *self)
{
  if (self->pinned_muscle < CARRY_N_MUSCLES)
    g_signal_emit (self, signals[SIGNAL_MUSCLE_ACTIVATED], 0, self->pinned_muscle);
}

static void
carry_muscle_card_dispose (GObject *object)
{
  CarryMuscleCard *self = CARRY_MUSCLE_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_MUSCLE_CARD);

  G_OBJECT_CLASS (carry_muscle_card_parent_class)->dispose (object);
}

static void
carry_muscle_card_class_init (CarryMuscleCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_muscle_card_dispose;

  /**
   * CarryMuscleCard::muscle-activated:
   * @muscle: a #CarryMuscle
   *
   * The runner wants to see exercises for a muscle.
   */
  signals[SIGNAL_MUSCLE_ACTIVATED] =
      g_signal_new ("muscle-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_HEAT_LEGEND);
  g_type_ensure (CARRY_TYPE_MUSCLE_MAP);
  carry_card_menu_install (widget_class, N_ ("Muscles"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-muscle-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryMuscleCard, ledgers);
  gtk_widget_class_bind_template_child (widget_class, CarryMuscleCard, map);
  gtk_widget_class_bind_template_child (widget_class, CarryMuscleCard, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryMuscleCard, pinned);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, on_muscle_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_show_clicked);
}

static void
carry_muscle_card_init (CarryMuscleCard *self)
{
  self->pinned_muscle = CARRY_N_MUSCLES;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_muscle_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_muscle_card_set_balance (CarryMuscleCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_MUSCLE_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}
