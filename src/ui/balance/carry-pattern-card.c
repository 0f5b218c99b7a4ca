/* carry-pattern-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-pattern-card.h"

#include "carry-advice-line.h"
#include "carry-balance-advice.h"
#include "carry-balance-words.h"
#include "carry-card-menu.h"
#include "carry-share-view.h"
#include "carry-side-pane.h"
#include "carry-text-table.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define N_DIRECTIONS 4u

/**
 * CarryPatternCard:
 *
 * How the body moves: the sets of each movement pattern, the directions of running and strength, and left beside
 * right.
 */
struct _CarryPatternCard
{
  AdwBin parent_instance;

  CarryBalance *balance;
  gboolean can_fix;

  GtkWidget *patterns_label;
  CarryShareView *patterns;
  GtkWidget *planes_label;
  CarryShareView *planes;
  GtkWidget *nothing_label;
  CarryAdviceLine *advice;
  CarrySidePane *side_pane;
};

G_DEFINE_FINAL_TYPE (CarryPatternCard, carry_pattern_card, ADW_TYPE_BIN)

static const char *const section_classes[CARRY_N_SECTIONS] = {
  [CARRY_SECTION_SQUAT_AND_LUNGE] = "squat-section", [CARRY_SECTION_HINGE_AND_HAMSTRING] = "hinge-section",
  [CARRY_SECTION_CALF_AND_FOOT] = "calf-section",    [CARRY_SECTION_HIP] = "hip-section",
  [CARRY_SECTION_TRUNK] = "trunk-section",           [CARRY_SECTION_PUSH_AND_PULL] = "push-section",
  [CARRY_SECTION_JUMP_AND_SPRINT] = "jump-section",  [CARRY_SECTION_WHOLE_BODY] = "whole-section",
  [CARRY_SECTION_WARM_UP] = "warm-up-section",
};

static void
find_patterns (CarryPatternCard *self, CarryShare *shares)
{
  const CarryMovementSets *sets = &carry_balance_get_totals (self->balance)->movement;

  for (guint i = 0; i < CARRY_N_SECTIONS; i++)
    shares[i] =
        (CarryShare){ carry_section_get_name ((CarrySection)i), section_classes[i], sets->sections[i] };
}

/* The load of running all goes forward; that of strength is shared out by the planes of its sets. */
static void
find_directions (CarryPatternCard *self, CarryShare *shares)
{
  const CarryMovementSets *sets = &carry_balance_get_totals (self->balance)->movement;
  GListModel *weeks = carry_balance_get_weeks (self->balance);
  double run = 0.0, strength = 0.0, total = 0.0;

  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (CarryBalanceWeek) week = g_list_model_get_item (weeks, i);

      run += carry_balance_week_get_run_load (week);
      strength += carry_balance_week_get_strength_load (week);
    }
  for (guint i = 0; i < CARRY_N_PLANES; i++)
    total += sets->planes[i];

  strength = total > 0.0 ? strength / total : 0.0;
  shares[0] = (CarryShare){ C_ ("direction", "Running"), "run-forward", run };
  shares[1] = (CarryShare){ C_ ("direction", "Forward"), "strength-forward",
                            strength * sets->planes[CARRY_PLANE_SAGITTAL] };
  shares[2] =
      (CarryShare){ C_ ("direction", "Sideways"), "sideways", strength * sets->planes[CARRY_PLANE_FRONTAL] };
  shares[3] = (CarryShare){ C_ ("direction", "Rotation"), "rotation",
                            strength * sets->planes[CARRY_PLANE_TRANSVERSE] };
}

static double
sum_up (const CarryShare *shares, guint n_shares)
{
  double sum = 0.0;

  for (guint i = 0; i < n_shares; i++)
    sum += shares[i].value;

  return sum;
}

static gboolean
show_shares (GtkWidget *label, CarryShareView *view, const CarryShare *shares, guint n_shares)
{
  const gboolean any = sum_up (shares, n_shares) > 0.0;

  gtk_widget_set_visible (label, any);
  gtk_widget_set_visible (GTK_WIDGET (view), any);
  carry_share_view_show (view, shares, NULL, n_shares);

  return any;
}

static void
update_advice (CarryPatternCard *self)
{
  g_autofree char *advice = carry_balance_advise_patterns (self->balance);

  carry_advice_line_show_gap (self->advice, advice, self->can_fix);
}

static void
update (CarryPatternCard *self)
{
  CarryShare patterns[CARRY_N_SECTIONS];
  CarryShare directions[N_DIRECTIONS];
  gboolean any_pattern, any_direction;

  find_patterns (self, patterns);
  find_directions (self, directions);
  any_pattern = show_shares (self->patterns_label, self->patterns, patterns, CARRY_N_SECTIONS);
  any_direction = show_shares (self->planes_label, self->planes, directions, N_DIRECTIONS);
  gtk_widget_set_visible (self->nothing_label, !any_pattern && !any_direction);
  update_advice (self);
}

static void
add_rows (GtkWidget *table, const char *what, const CarryShare *shares, guint n_shares)
{
  const double sum = sum_up (shares, n_shares);

  for (guint i = 0; i < n_shares && sum > 0.0; i++)
    {
      g_autofree char *share = carry_balance_format_share (shares[i].value / sum);

      carry_text_table_add (CARRY_TEXT_TABLE (table),
                            (const char *const[]){ shares[i].title, what, share, NULL });
    }
}

static GtkWidget *
create_table (GtkWidget *card)
{
  CarryPatternCard *self = CARRY_PATTERN_CARD (card);
  GtkWidget *table =
      carry_text_table_new ((const char *const[]){ _ ("Name"), _ ("Of"), C_ ("table", "Share"), NULL });
  CarryShare patterns[CARRY_N_SECTIONS];
  CarryShare directions[N_DIRECTIONS];

  find_patterns (self, patterns);
  find_directions (self, directions);
  add_rows (table, _ ("hard sets"), patterns, CARRY_N_SECTIONS);
  add_rows (table, _ ("load"), directions, N_DIRECTIONS);
  carry_side_pane_add_rows (self->side_pane, CARRY_TEXT_TABLE (table));

  return table;
}

static void
carry_pattern_card_dispose (GObject *object)
{
  CarryPatternCard *self = CARRY_PATTERN_CARD (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_PATTERN_CARD);

  G_OBJECT_CLASS (carry_pattern_card_parent_class)->dispose (object);
}

static void
carry_pattern_card_class_init (CarryPatternCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_pattern_card_dispose;

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_SHARE_VIEW);
  g_type_ensure (CARRY_TYPE_SIDE_PANE);
  carry_card_menu_install (widget_class, N_ ("Patterns and Directions"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-pattern-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, patterns_label);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, patterns);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, planes_label);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, planes);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryPatternCard, side_pane);
}

static void
carry_pattern_card_init (CarryPatternCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_pattern_card_set_balance:
 * @self: a card
 * @balance: the balance to show; set once
 */
void
carry_pattern_card_set_balance (CarryPatternCard *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_PATTERN_CARD (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  carry_side_pane_set_balance (self->side_pane, balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}

/**
 * carry_pattern_card_set_can_fix:
 * @self: a card
 * @can_fix: whether somebody answers the action `balance.fix-gaps`; without, there is no link for it
 */
void
carry_pattern_card_set_can_fix (CarryPatternCard *self, gboolean can_fix)
{
  g_return_if_fail (CARRY_IS_PATTERN_CARD (self));

  self->can_fix = can_fix;
  carry_side_pane_set_can_fix (self->side_pane, can_fix);
  if (self->balance != NULL)
    update_advice (self);
}
