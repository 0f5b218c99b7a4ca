/* carry-region-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-region-card.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-bullet-row.h"
#include "carry-card-menu.h"
#include "carry-movement-pane.h"
#include "carry-scale.h"
#include "carry-text-table.h"

#include <glib/gi18n.h>

/* The scale of the bars has about this many steps, so that the targets lie near its middle. */
#define SCALE_STEPS 4u
#define ROOM 1.2

/* Fewer sets a week than this are written as none. */
#define LEAST_TOLD 0.05

/**
 * CarryRegionCard:
 *
 * The sets of each region of the body against their target, all on one scale, and how the body moves in them.
 */
struct _CarryRegionCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  gboolean can_fix;

  GtkListBox *list;
  CarryAdviceLine *advice;
  GtkSizeGroup *names;
  GtkSizeGroup *values;
  CarryMovementPane *movement_pane;
};

G_DEFINE_FINAL_TYPE (CarryRegionCard, carry_region_card, ADW_TYPE_BIN)

static char *
describe_state (CarryBalanceRegion *region)
{
  g_autofree char *lo = carry_balance_format_number (carry_balance_region_get_band_lo (region));
  g_autofree char *hi = carry_balance_format_number (carry_balance_region_get_band_hi (region));

  switch (carry_balance_region_get_state (region))
    {
    case CARRY_BALANCE_STATE_BELOW:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("Below the target of %s–%s sets a week"), lo, hi);

    case CARRY_BALANCE_STATE_ABOVE:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("Above the target of %s–%s sets a week"), lo, hi);

    case CARRY_BALANCE_STATE_ON_TARGET:
    default:
      /* Translators: a range of sets a week */
      return g_strdup_printf (_ ("On target: %s–%s sets a week"), lo, hi);
    }
}

/* The sentence about a region tells what was done from what is planned, where there is both. */
static char *
describe_region (CarryBalanceRegion *region, double planned)
{
  const double sets = carry_balance_region_get_sets (region);
  g_autofree char *state = describe_state (region);
  g_autofree char *done_text = NULL;
  g_autofree char *planned_text = NULL;

  if (planned < LEAST_TOLD || sets - planned < LEAST_TOLD)
    return g_steal_pointer (&state);

  done_text = carry_balance_format_number (sets - planned);
  planned_text = carry_balance_format_number (planned);

  /* Translators: how sets stand to the target, and how many a week were done and are planned */
  return g_strdup_printf (_ ("%s. %s done, %s planned"), state, done_text, planned_text);
}

static void
show_region (CarryBulletRow *row, CarryBalanceRegion *region, double planned, double upper)
{
  const gboolean on_target = carry_balance_region_get_state (region) == CARRY_BALANCE_STATE_ON_TARGET;
  g_autofree char *text = carry_balance_format_sets (carry_balance_region_get_sets (region));
  g_autofree char *sentence = describe_region (region, planned);

  carry_bullet_row_show (row, &(CarryBulletRowFacts){
                                  .name = carry_balance_region_get_name (region),
                                  .value = carry_balance_region_get_sets (region),
                                  .band_lo = carry_balance_region_get_band_lo (region),
                                  .band_hi = carry_balance_region_get_band_hi (region),
                                  .upper = upper,
                                  .text = text,
                                  .grade = on_target ? CARRY_GRADE_GOOD : CARRY_GRADE_FAIR,
                                  .sentence = sentence,
                              });
}

static gboolean
is_of_both (CarryRegionCard *self)
{
  return carry_balance_history_get_counted (carry_balance_get_history (self->balance)) == CARRY_COUNTED_BOTH;
}

static void
update_advice (CarryRegionCard *self)
{
  const CarryTrainingGaps gaps = carry_balance_find_gaps (self->balance);
  g_autofree char *advice = carry_balance_advise_regions (self->balance);

  carry_advice_line_show_gap (self->advice, advice, self->can_fix && gaps.regions != 0);
}

static void
update (CarryRegionCard *self)
{
  GListModel *regions = carry_balance_get_regions (self->balance);
  GListModel *weeks = carry_balance_get_weeks (self->balance);
  const guint n_weeks = g_list_model_get_n_items (weeks);
  const CarryScale scale =
      carry_scale_nice (0.0, carry_balance_get_upper (self->balance) * ROOM, SCALE_STEPS);
  CarryRegionSets planned = { 0 };

  for (guint i = 0; i < n_weeks && is_of_both (self); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      carry_region_sets_add_all (&planned, &carry_balance_week_get_facts (week)->planned.muscles.sets);
    }

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);
      const double sets = carry_region_sets_get (&planned, (CarryBodyRegion)i);

      show_region (CARRY_BULLET_ROW (gtk_list_box_get_row_at_index (self->list, (int)i)), region,
                   n_weeks > 0 ? sets / n_weeks : 0.0, scale.hi);
    }

  update_advice (self);
}

static GtkWidget *
create_table (GtkWidget *card)
{
  CarryRegionCard *self = CARRY_REGION_CARD (card);
  GListModel *regions = carry_balance_get_regions (self->balance);
  GtkWidget *table = carry_text_table_new ((const char *const[]){
      _ ("Name"), C_ ("table", "Number"), C_ ("table", "Target"), _ ("Standing"), NULL });

  for (guint i = 0; i < g_list_model_get_n_items (regions); i++)
    {
      g_autoptr (CarryBalanceRegion) region = g_list_model_get_item (regions, i);
      g_autofree char *sets = carry_balance_format_sets (carry_balance_region_get_sets (region));
      g_autofree char *lo = carry_balance_format_number (carry_balance_region_get_band_lo (region));
      g_autofree char *hi = carry_balance_format_number (carry_balance_region_get_band_hi (region));
      /* Translators: a range of sets a week */
      g_autofree char *band = g_strdup_printf (C_ ("sets", "%s–%s"), lo, hi);

      carry_text_table_add (
          CARRY_TEXT_TABLE (table),
          (const char *const[]){ carry_balance_region_get_name (region), sets, band,
                                 carry_balance_state_describe (carry_balance_region_get_state (region)),
                                 NULL });
    }
  carry_movement_pane_add_rows (self->movement_pane, CARRY_TEXT_TABLE (table));

  return table;
}

static void
carry_region_card_dispose (GObject *object)
{
  CarryRegionCard *self = CARRY_REGION_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_REGION_CARD);

  G_OBJECT_CLASS (carry_region_card_parent_class)->dispose (object);
}

static void
carry_region_card_class_init (CarryRegionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_region_card_dispose;

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_MOVEMENT_PANE);
  carry_card_menu_install (widget_class, N_ ("Region Balance"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-region-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, list);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, names);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, values);
  gtk_widget_class_bind_template_child (widget_class, CarryRegionCard, movement_pane);
}

static void
carry_region_card_init (CarryRegionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_region_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_region_card_set_balance (CarryRegionCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_REGION_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  for (guint i = 0; i < g_list_model_get_n_items (carry_balance_get_regions (balance)); i++)
    {
      GtkWidget *row = carry_bullet_row_new ();

      carry_bullet_row_align (CARRY_BULLET_ROW (row), self->names, self->values);
      gtk_list_box_append (self->list, row);
    }

  carry_movement_pane_set_balance (self->movement_pane, balance, self->names, self->values);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_region_card_set_can_fix:
 * @self: a card
 * @can_fix: whether somebody answers the action `balance.fix-gaps`; without, there is no link for it
 */
void
carry_region_card_set_can_fix (CarryRegionCard *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_REGION_CARD (self));

  self->can_fix = can_fix;
  carry_movement_pane_set_can_fix (self->movement_pane, can_fix);
  if (self->balance != NULL)
    update_advice (self);
}
