/* carry-surface-pane.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-surface-pane.h"

#include "carry-advice-line.h"
#include "carry-balance-rhythm.h"
#include "carry-card-menu.h"
#include "carry-measure.h"
#include "carry-rhythm-row.h"
#include "carry-share-view.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/* A week with at most this much more impact than usual is steady, in percent. Our own choice (grade D). */
#define STEADY 110.0

#define PERCENT 100.0
#define HALF_PERCENT 0.5

/* Keeps a sign before its number in languages that are read from the right. */
#define LEFT_TO_RIGHT "\u200e"

/**
 * CarrySurfacePane:
 *
 * On what the runner runs, and how hard this week's ground contacts are beside the usual week.
 */
struct _CarrySurfacePane
{
  GtkBox parent_instance;

  CarryBalance *balance;

  GtkWidget *surfaces;
  GtkWidget *nothing_label;
  CarryRhythmRow *impact_row;
  CarryAdviceLine *advice;
};

static const char *const css_classes[CARRY_N_SURFACES] = {
  [CARRY_SURFACE_UNKNOWN] = "unknown",     [CARRY_SURFACE_ROAD] = "road",
  [CARRY_SURFACE_TRACK] = "track-surface", [CARRY_SURFACE_TREADMILL] = "treadmill",
  [CARRY_SURFACE_GRASS] = "grass",         [CARRY_SURFACE_TRAIL] = "trail",
  [CARRY_SURFACE_WOODCHIP] = "woodchip",   [CARRY_SURFACE_SAND] = "sand",
};

G_DEFINE_FINAL_TYPE (CarrySurfacePane, carry_surface_pane, GTK_TYPE_BOX)

static int
compare_shares (gconstpointer a, gconstpointer b, gpointer minutes)
{
  const double first = ((const double *)minutes)[*(const guint *)a];
  const double second = ((const double *)minutes)[*(const guint *)b];

  return (second > first) - (second < first);
}

/* The surface that is run on most comes first. */
static void
update_surfaces (CarrySurfacePane *self)
{
  const double *minutes = carry_balance_get_totals (self->balance)->surface_minutes;
  guint order[CARRY_N_SURFACES];
  CarryShare shares[CARRY_N_SURFACES];
  const char *icon_names[CARRY_N_SURFACES];
  double total = 0.0;

  for (guint i = 0; i < CARRY_N_SURFACES; i++)
    {
      order[i] = i;
      total += minutes[i];
    }
  g_sort_array (order, CARRY_N_SURFACES, sizeof *order, compare_shares, (gpointer)minutes);

  for (guint i = 0; i < CARRY_N_SURFACES; i++)
    {
      const CarrySurface surface = (CarrySurface)order[i];

      shares[i] = (CarryShare){ carry_surface_get_name (surface), css_classes[surface], minutes[surface] };
      icon_names[i] = surface != CARRY_SURFACE_UNKNOWN ? carry_surface_get_icon_name (surface) : NULL;
    }

  gtk_widget_set_visible (self->surfaces, total > 0.0);
  gtk_widget_set_visible (self->nothing_label, total <= 0.0);
  carry_share_view_show (CARRY_SHARE_VIEW (self->surfaces), shares, icon_names, CARRY_N_SURFACES);
}

static char *
format_difference (double percent)
{
  const double difference = percent - PERCENT;
  g_autofree char *text = NULL;

  if (difference < -HALF_PERCENT)
    /* Translators: a difference in percent, with a true minus */
    text = g_strdup_printf (_ ("−%.0f%%"), -difference);
  else
    /* Translators: a difference in percent */
    text = g_strdup_printf (_ ("+%.0f%%"), MAX (difference, 0.0));

  return g_strconcat (LEFT_TO_RIGHT, text, NULL);
}

static void
update_impact (CarrySurfacePane *self)
{
  CarryImpactIndex index;
  g_autofree char *value = NULL;
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;
  g_autofree char *caption = NULL;

  if (!carry_balance_compare_impact (self->balance, &index))
    {
      carry_rhythm_row_set_number (self->impact_row, "–",
                                   _ ("four weeks of running are needed to know the usual one"));
      carry_rhythm_row_set_grade (self->impact_row, CARRY_GRADE_NONE, NULL);
      return;
    }

  value = format_difference (index.percent);
  least = format_difference (index.least);
  most = format_difference (index.most);
  /* Translators: between which two differences in percent the truth lies */
  caption = g_strdup_printf (_ ("beside the four weeks before, estimate %s to %s"), least, most);
  carry_rhythm_row_set_number (self->impact_row, value, caption);
  if (index.percent <= STEADY)
    carry_rhythm_row_set_grade (self->impact_row, CARRY_GRADE_GOOD,
                                /* xgettext:no-c-format */
                                _ ("At most 10% above the usual week"));
  else
    carry_rhythm_row_set_grade (self->impact_row, CARRY_GRADE_FAIR,
                                /* xgettext:no-c-format */
                                _ ("More than 10% above the usual week"));
}

/* Only of all sessions, and only if this week is far above the others. */
static void
update_advice (CarrySurfacePane *self)
{
  CarryBalanceHistory *history = carry_balance_get_history (self->balance);
  CarryImpactIndex index;
  const gboolean above = carry_balance_history_get_counted (history) == CARRY_COUNTED_BOTH &&
                         carry_balance_compare_impact (self->balance, &index) && index.percent > STEADY;

  carry_advice_line_show (
      self->advice,
      above ? _ ("Softer ground or a shorter run would bring this week nearer to the usual one.") : NULL,
      NULL, NULL);
}

/**
 * carry_surface_pane_add_rows:
 * @self: a pane
 * @table: a table with columns for name, number and what that is
 *
 * Adds what the pane shows to the table of its card.
 */
void
carry_surface_pane_add_rows (CarrySurfacePane *self, CarryTextTable *table)
{
  const double *minutes = carry_balance_get_totals (self->balance)->surface_minutes;

  for (guint i = 0; i < CARRY_N_SURFACES; i++)
    {
      g_autofree char *time = carry_format_minutes ((guint)round (minutes[i]));

      if (minutes[i] > 0.0)
        carry_text_table_add (table, (const char *const[]){ carry_surface_get_name ((CarrySurface)i), time,
                                                            _ ("of running"), NULL });
    }
  carry_rhythm_row_add_to (self->impact_row, table);
}

static void
update (CarrySurfacePane *self)
{
  update_surfaces (self);
  update_advice (self);
  update_impact (self);
}

static void
carry_surface_pane_dispose (GObject *object)
{
  CarrySurfacePane *self = CARRY_SURFACE_PANE (object);

  if (self->balance != NULL)
    g_signal_handlers_disconnect_by_data (self->balance, self);
  g_clear_object (&self->balance);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_SURFACE_PANE);

  G_OBJECT_CLASS (carry_surface_pane_parent_class)->dispose (object);
}

static void
carry_surface_pane_class_init (CarrySurfacePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_surface_pane_dispose;

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_RHYTHM_ROW);
  g_type_ensure (CARRY_TYPE_SHARE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-surface-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySurfacePane, surfaces);
  gtk_widget_class_bind_template_child (widget_class, CarrySurfacePane, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySurfacePane, impact_row);
  gtk_widget_class_bind_template_child (widget_class, CarrySurfacePane, advice);
}

static void
carry_surface_pane_init (CarrySurfacePane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_surface_pane_set_balance:
 * @self: a pane
 * @balance: the balance to show; set once
 */
void
carry_surface_pane_set_balance (CarrySurfacePane *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_SURFACE_PANE (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  update (self);
}
