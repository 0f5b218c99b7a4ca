/* carry-repeat-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-repeat-group.h"

#include <glib/gi18n.h>
#include <math.h>

#include "carry-day-row.h"
#include "carry-measure.h"
#include "carry-run-series.h"

#define USUAL_WEEKS 8

/**
 * CarryRepeatGroup:
 *
 * Whether and how often a run repeats: so many times, or until a day. It says what comes of it: “4 runs, the last on
 * Tuesday 15 December”.
 */
struct _CarryRepeatGroup
{
  AdwPreferencesGroup parent_instance;

  GDate day; /* of the first run */

  AdwComboRow *repeat_row;
  AdwSpinRow *times_row;
  CarryDayRow *until_row;
  GtkWidget *series_row;
};

/* In the order of the choices in the template. */
typedef enum
{
  REPEAT_NEVER,
  REPEAT_TIMES,
  REPEAT_UNTIL,
} Repeat;

G_DEFINE_FINAL_TYPE (CarryRepeatGroup, carry_repeat_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
describe (CarryRepeatGroup *self)
{
  const guint n_times = carry_repeat_group_get_n_times (self);
  const GDate last = carry_day_plus (&self->day, (int)((n_times - 1) * CARRY_DAYS_PER_WEEK));
  g_autofree char *day = carry_format_day (&last);

  if (adw_combo_row_get_selected (self->repeat_row) == REPEAT_NEVER)
    return NULL;

  /* Translators: how often a run repeats, and the day of the last one */
  return g_strdup_printf (ngettext ("%u run, the last on %s", "%u runs, the last on %s", n_times), n_times,
                          day);
}

static void
update (CarryRepeatGroup *self)
{
  const guint repeat = adw_combo_row_get_selected (self->repeat_row);
  g_autofree char *text = NULL;

  if (!g_date_valid (&self->day))
    return;

  text = describe (self);
  gtk_widget_set_visible (GTK_WIDGET (self->times_row), repeat == REPEAT_TIMES);
  gtk_widget_set_visible (GTK_WIDGET (self->until_row), repeat == REPEAT_UNTIL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->repeat_row), text != NULL ? text : "");
}

static void
carry_repeat_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_REPEAT_GROUP);

  G_OBJECT_CLASS (carry_repeat_group_parent_class)->dispose (object);
}

static void
carry_repeat_group_class_init (CarryRepeatGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_repeat_group_dispose;

  g_type_ensure (CARRY_TYPE_DAY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-repeat-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRepeatGroup, repeat_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRepeatGroup, times_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRepeatGroup, until_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRepeatGroup, series_row);
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
carry_repeat_group_init (CarryRepeatGroup *self)
{
  g_date_clear (&self->day, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_adjustment_set_upper (adw_spin_row_get_adjustment (self->times_row), CARRY_RUN_SERIES_MOST);
}

/**
 * carry_repeat_group_set_day:
 * @self: a group
 * @day: the day of the first run
 */
void
carry_repeat_group_set_day (CarryRepeatGroup *self, const GDate *day)
{
  const gboolean is_first = !g_date_valid (&self->day);

  g_return_if_fail (CARRY_IS_REPEAT_GROUP (self));

  self->day = *day;
  if (is_first)
    {
      const GDate until = carry_day_plus (day, USUAL_WEEKS * (int)CARRY_DAYS_PER_WEEK);

      carry_day_row_set_day (self->until_row, &until);
    }
  update (self);
}

/**
 * carry_repeat_group_set_repeats:
 * @self: a group
 * @repeats: whether the run is one of a series already, of which only that is said
 */
void
carry_repeat_group_set_repeats (CarryRepeatGroup *self, gboolean repeats)
{
  g_return_if_fail (CARRY_IS_REPEAT_GROUP (self));

  gtk_widget_set_visible (GTK_WIDGET (self->repeat_row), !repeats);
  gtk_widget_set_visible (self->series_row, repeats);
}

/* How often the run is run, 1 if it does not repeat. */
guint
carry_repeat_group_get_n_times (CarryRepeatGroup *self)
{
  g_return_val_if_fail (CARRY_IS_REPEAT_GROUP (self), 1);

  switch ((Repeat)adw_combo_row_get_selected (self->repeat_row))
    {
    case REPEAT_TIMES:
      return (guint)round (adw_spin_row_get_value (self->times_row));

    case REPEAT_UNTIL:
      return carry_run_series_count_until (&self->day, carry_day_row_get_day (self->until_row));

    case REPEAT_NEVER:
    default:
      return 1;
    }
}
