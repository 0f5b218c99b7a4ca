/* carry-balance-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-balance-view.h"

#include "carry-balance-advice.h"
#include "carry-balance-bar.h"
#include "carry-injury-card.h"
#include "carry-load-card.h"
#include "carry-muscle-card.h"
#include "carry-pattern-card.h"
#include "carry-record-card.h"
#include "carry-region-card.h"
#include "carry-rhythm-card.h"

/**
 * CarryBalanceView:
 *
 * The Balance page: how the training of a period is shared out.
 *
 * Its cards stand in three rows, in two columns where it is narrower, and below each other where it is narrow. While
 * ten years are summed up for the first time there is a spinner.
 */
struct _CarryBalanceView
{
  AdwBreakpointBin parent_instance;

  CarryBalance *balance;
  guint spinner_timeout;

  GtkStack *stack;
  GtkWidget *spinner;
  GtkGrid *grid;
  CarryBalanceBar *bar;
  CarryMuscleCard *muscle_card;
  CarryInjuryCard *injury_card;
  CarryRegionCard *region_card;
  CarryRhythmCard *rhythm_card;
  CarryLoadCard *load_card;
  CarryRecordCard *record_card;
  CarryPatternCard *pattern_card;
  CarryCountedSessions counted; /* as it was told last */
};

typedef enum
{
  PROP_BALANCE = 1,
  PROP_COUNTED,
  PROP_ACUTE_CHRONIC,
} CarryBalanceViewProperty;

static GParamSpec *props[PROP_ACUTE_CHRONIC + 1];

typedef enum
{
  SIGNAL_WEEK_ACTIVATED,
  SIGNAL_MUSCLE_ACTIVATED,
  SIGNAL_FIX_GAPS_REQUESTED,
} CarryBalanceViewSignal;

static guint signals[SIGNAL_FIX_GAPS_REQUESTED + 1];

/* Before this many milliseconds nobody needs to see that something is being loaded. Source: DESIGN 7. */
#define PATIENCE 300

#define N_CARDS 7u

/* Where a card stands. */
typedef struct
{
  int column;
  int row;
  int width;
} Place;

/* In the order of the cards: muscles, regions, injuries, weekly load, rhythm, records, patterns. Source: DESIGN 2.3 and
 * 11. */
static const Place wide[N_CARDS] = { { 0, 0, 7 },  { 7, 0, 6 },  { 13, 0, 7 }, { 0, 1, 12 },
                                     { 12, 1, 8 }, { 0, 2, 12 }, { 12, 2, 8 } };
static const Place tight[N_CARDS] = { { 0, 0, 6 },  { 6, 0, 7 },  { 13, 0, 7 }, { 0, 1, 12 },
                                      { 12, 1, 8 }, { 0, 2, 12 }, { 12, 2, 8 } };
static const Place medium[N_CARDS] = { { 0, 0, 1 }, { 1, 0, 1 }, { 0, 1, 1 }, { 0, 2, 2 },
                                       { 1, 1, 1 }, { 0, 3, 2 }, { 0, 4, 2 } };
static const Place narrow[N_CARDS] = { { 0, 0, 1 }, { 0, 1, 1 }, { 0, 2, 1 }, { 0, 3, 1 },
                                       { 0, 4, 1 }, { 0, 5, 1 }, { 0, 6, 1 } };

G_DEFINE_FINAL_TYPE (CarryBalanceView, carry_balance_view, ADW_TYPE_BREAKPOINT_BIN)

static void
arrange (CarryBalanceView *self, const Place *places)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkWidget *const cards[N_CARDS] = {
    GTK_WIDGET (self->muscle_card),  GTK_WIDGET (self->region_card), GTK_WIDGET (self->injury_card),
    GTK_WIDGET (self->load_card),    GTK_WIDGET (self->rhythm_card), GTK_WIDGET (self->record_card),
    GTK_WIDGET (self->pattern_card),
  };

  for (guint i = 0; i < N_CARDS; i++)
    g_object_set (gtk_layout_manager_get_layout_child (layout, cards[i]), "column", places[i].column, "row",
                  places[i].row, "column-span", places[i].width, NULL);
}

static void
on_patience_lost (gpointer user_data)
{
  CarryBalanceView *self = CARRY_BALANCE_VIEW (user_data);

  self->spinner_timeout = 0;
  gtk_widget_set_visible (self->spinner, TRUE);
}

static void
update (CarryBalanceView *self)
{
  const gboolean ready = carry_balance_history_is_ready (carry_balance_get_history (self->balance));
  const CarryCountedSessions counted =
      carry_balance_history_get_counted (carry_balance_get_history (self->balance));
  CarryTrainingGaps gaps;
  GDate first, last;

  if (self->counted != counted)
    {
      self->counted = counted;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNTED]);
    }
  carry_record_card_set_today (self->record_card, carry_balance_get_today (self->balance));
  gaps = carry_balance_find_gaps (self->balance);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "balance.fix-gaps",
                                 !carry_training_gaps_is_empty (&gaps));

  if (!ready && self->spinner_timeout == 0)
    self->spinner_timeout = g_timeout_add_once (PATIENCE, on_patience_lost, self);
  if (ready)
    g_clear_handle_id (&self->spinner_timeout, g_source_remove);

  gtk_stack_set_visible_child_name (self->stack, !ready ? "loading"
                                                 : carry_balance_get_span (self->balance, &first, &last)
                                                     ? "cards"
                                                     : "empty");
}

static void
on_week_activated (CarryBalanceView *self, const GDate *first)
{
  g_signal_emit (self, signals[SIGNAL_WEEK_ACTIVATED], 0, first);
}

static void
on_muscle_activated (CarryBalanceView *self, guint muscle)
{
  g_signal_emit (self, signals[SIGNAL_MUSCLE_ACTIVATED], 0, muscle);
}

static void
fix_gaps (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryBalanceView *self = CARRY_BALANCE_VIEW (widget);
  const CarryTrainingGaps gaps = carry_balance_find_gaps (self->balance);

  if (!carry_training_gaps_is_empty (&gaps))
    g_signal_emit (self, signals[SIGNAL_FIX_GAPS_REQUESTED], 0, gaps.injuries, gaps.regions, gaps.movements);
}

static void
show_muscle (GtkWidget *widget, const char *action, GVariant *muscle)
{
  g_signal_emit (widget, signals[SIGNAL_MUSCLE_ACTIVATED], 0, g_variant_get_uint32 (muscle));
}

/* Who answers is not known before the page is shown. */
static void
on_map (CarryBalanceView *self)
{
  const gboolean can_fix = g_signal_has_handler_pending (self, signals[SIGNAL_FIX_GAPS_REQUESTED], 0, FALSE);

  carry_injury_card_set_can_fix (self->injury_card, can_fix);
  carry_region_card_set_can_fix (self->region_card, can_fix);
  carry_pattern_card_set_can_fix (self->pattern_card, can_fix);
}

static void
on_tight (CarryBalanceView *self)
{
  arrange (self, tight);
}

static void
on_medium (CarryBalanceView *self)
{
  arrange (self, medium);
}

static void
on_narrow (CarryBalanceView *self)
{
  arrange (self, narrow);
  g_object_set (self->record_card, "narrow", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
}

/* Between two breakpoints there is none for a moment. */
static void
on_wide (CarryBalanceView *self)
{
  arrange (self, wide);
  g_object_set (self->record_card, "narrow", FALSE, NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

static void
carry_balance_view_dispose (GObject *object)
{
  CarryBalanceView *self = CARRY_BALANCE_VIEW (object);

  g_clear_handle_id (&self->spinner_timeout, g_source_remove);
  if (self->balance != NULL)
    {
      g_signal_handlers_disconnect_by_data (carry_balance_get_history (self->balance), self);
      g_signal_handlers_disconnect_by_data (self->balance, self);
    }
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_BALANCE_VIEW);

  G_OBJECT_CLASS (carry_balance_view_parent_class)->dispose (object);
}

static void
carry_balance_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceViewProperty)prop_id)
    {
    case PROP_BALANCE:
      g_value_set_object (value, CARRY_BALANCE_VIEW (object)->balance);
      break;

    case PROP_COUNTED:
      g_value_set_enum (value, (int)CARRY_BALANCE_VIEW (object)->counted);
      break;

    case PROP_ACUTE_CHRONIC:
      g_object_get_property (G_OBJECT (CARRY_BALANCE_VIEW (object)->rhythm_card), "acute-chronic", value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Once: a page shows one balance for as long as it lives. */
static void
set_balance (CarryBalanceView *self, CarryBalance *balance)
{
  g_return_if_fail (self->balance == NULL);

  self->balance = g_object_ref (balance);
  carry_balance_bar_set_balance (self->bar, balance);
  carry_muscle_card_set_balance (self->muscle_card, balance);
  carry_injury_card_set_balance (self->injury_card, balance);
  carry_region_card_set_balance (self->region_card, balance);
  carry_rhythm_card_set_balance (self->rhythm_card, balance);
  carry_load_card_set_balance (self->load_card, balance);
  carry_pattern_card_set_balance (self->pattern_card, balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  /* An empty diary changes nothing in the balance when it is ready. */
  g_signal_connect_swapped (carry_balance_get_history (balance), "changed", G_CALLBACK (update), self);
  update (self);
}

static void
carry_balance_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceViewProperty)prop_id)
    {
    case PROP_BALANCE:
      if (g_value_get_object (value) != NULL)
        set_balance (CARRY_BALANCE_VIEW (object), g_value_get_object (value));
      break;

    case PROP_COUNTED:
      if (CARRY_BALANCE_VIEW (object)->balance != NULL)
        carry_balance_history_set_counted (carry_balance_get_history (CARRY_BALANCE_VIEW (object)->balance),
                                           (CarryCountedSessions)g_value_get_enum (value));
      break;

    case PROP_ACUTE_CHRONIC:
      g_object_set_property (G_OBJECT (CARRY_BALANCE_VIEW (object)->rhythm_card), "acute-chronic", value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_BALANCE_BAR);
  g_type_ensure (CARRY_TYPE_INJURY_CARD);
  g_type_ensure (CARRY_TYPE_LOAD_CARD);
  g_type_ensure (CARRY_TYPE_MUSCLE_CARD);
  g_type_ensure (CARRY_TYPE_PATTERN_CARD);
  g_type_ensure (CARRY_TYPE_RECORD_CARD);
  g_type_ensure (CARRY_TYPE_REGION_CARD);
  g_type_ensure (CARRY_TYPE_RHYTHM_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-balance-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, spinner);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, grid);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, muscle_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, injury_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, region_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, rhythm_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, load_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, record_card);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceView, pattern_card);
  gtk_widget_class_bind_template_callback (widget_class, on_week_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_muscle_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_tight);
  gtk_widget_class_bind_template_callback (widget_class, on_medium);
  gtk_widget_class_bind_template_callback (widget_class, on_narrow);
  gtk_widget_class_bind_template_callback (widget_class, on_wide);
}

static void
carry_balance_view_class_init (CarryBalanceViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_balance_view_dispose;
  object_class->get_property = carry_balance_view_get_property;
  object_class->set_property = carry_balance_view_set_property;

  props[PROP_BALANCE] =
      g_param_spec_object ("balance", NULL, NULL, CARRY_TYPE_BALANCE,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /* Which sessions count, to be remembered. */
  props[PROP_COUNTED] =
      g_param_spec_enum ("counted", NULL, NULL, CARRY_TYPE_COUNTED_SESSIONS, CARRY_COUNTED_BOTH,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /* Whether the ratio of acute to chronic load is shown, to be remembered. */
  props[PROP_ACUTE_CHRONIC] =
      g_param_spec_boolean ("acute-chronic", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  gtk_widget_class_install_action (widget_class, "balance.fix-gaps", NULL, fix_gaps);
  gtk_widget_class_install_action (widget_class, "balance.show-muscle", "u", show_muscle);

  /**
   * CarryBalanceView::week-activated:
   * @first: the first day of the week
   *
   * The runner wants to see a week.
   */
  signals[SIGNAL_WEEK_ACTIVATED] =
      g_signal_new ("week-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);

  /**
   * CarryBalanceView::muscle-activated:
   * @muscle: a #CarryMuscle
   *
   * The runner wants to see exercises for a muscle.
   */
  signals[SIGNAL_MUSCLE_ACTIVATED] =
      g_signal_new ("muscle-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);

  /**
   * CarryBalanceView::fix-gaps-requested:
   * @injuries: a set of #CarryInjury as bits: those that are not well covered
   * @regions: a set of #CarryBodyRegion as bits: those below their target
   * @movements: a set of #CarryMovementGap as bits: movements that there is too little of
   *
   * The runner wants a plan without these gaps. A button for it is there if somebody listens when this is shown.
   */
  signals[SIGNAL_FIX_GAPS_REQUESTED] =
      g_signal_new ("fix-gaps-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  bind_template (widget_class);
}

static void
on_acute_chronic (CarryBalanceView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACUTE_CHRONIC]);
}

static void
carry_balance_view_init (CarryBalanceView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  arrange (self, wide);
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
  g_signal_connect_swapped (self->rhythm_card, "notify::acute-chronic", G_CALLBACK (on_acute_chronic), self);
}

/**
 * carry_balance_view_new:
 * @balance: the balance to show
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
carry_balance_view_new (CarryBalance *balance)
{
  return g_object_new (CARRY_TYPE_BALANCE_VIEW, "balance", balance, NULL);
}

/**
 * carry_balance_view_get_balance:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the balance shown
 */
CarryBalance *
carry_balance_view_get_balance (CarryBalanceView *self)
{
  g_return_val_if_fail (CARRY_IS_BALANCE_VIEW (self), NULL);

  return self->balance;
}

/**
 * carry_balance_view_set_athlete:
 * @self: a page that shows a balance
 * @athlete: the runner; set once
 *
 * Tells of the phases of the season and of the records, too.
 */
void
carry_balance_view_set_athlete (CarryBalanceView *self, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_BALANCE_VIEW (self) && self->balance != NULL);
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  carry_load_card_set_athlete (self->load_card, athlete);
  carry_record_card_set_diary (self->record_card,
                               carry_balance_history_get_diary (carry_balance_get_history (self->balance)),
                               athlete);
}
