/* carry-balance-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-balance-bar.h"

#include "carry-balance-words.h"
#include "carry-grade-icon.h"
#include "carry-measure.h"

#include <glib/gi18n.h>

#define SPACING_ACROSS 18
#define SPACING_DOWN 12
#define SPACING_SUMMARY 6

/**
 * CarryBalanceBar:
 *
 * The head of the Balance page: which days are shown, how many regions are on target, and the choice of
 * the period and of the sessions that count.
 */
struct _CarryBalanceBar
{
  AdwBin parent_instance;

  CarryBalance *balance;
  CarryBalanceBarWidth width;

  GtkBox *line;
  GtkBox *names;
  GtkLabel *span_label;
  GtkLabel *summary_label;
  CarryGradeIcon *summary_icon;
  GtkBox *choices;
  AdwToggleGroup *counted;
  AdwToggleGroup *periods;
  AdwToggle *toggle_4;
  AdwToggle *toggle_12;
  AdwToggle *toggle_year;
};

typedef enum
{
  PROP_WIDTH = 1,
} CarryBalanceBarProperty;

static GParamSpec *props[PROP_WIDTH + 1];

G_DEFINE_ENUM_TYPE (CarryBalanceBarWidth,
                    carry_balance_bar_width,
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_BAR_WIDE, "wide"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_BAR_MEDIUM, "medium"),
                    G_DEFINE_ENUM_VALUE (CARRY_BALANCE_BAR_NARROW, "narrow"))
G_DEFINE_FINAL_TYPE (CarryBalanceBar, carry_balance_bar, ADW_TYPE_BIN)

static void
update_summary (CarryBalanceBar *self, gboolean empty)
{
  const guint n = carry_balance_get_n_on_target (self->balance);
  const guint of = g_list_model_get_n_items (carry_balance_get_regions (self->balance));
  /* Translators: how many regions of the body are trained as much as they should be */
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u of %u region on target", "%u of %u regions on target", of), n, of);

  gtk_label_set_label (self->summary_label, empty ? "" : text);
  carry_grade_icon_set_grade (self->summary_icon,
                              empty         ? CARRY_GRADE_NONE
                              : n + 1 >= of ? CARRY_GRADE_GOOD
                                            : CARRY_GRADE_FAIR,
                              empty ? NULL : text);
}

static void
update_counted (CarryBalanceBar *self)
{
  g_autoptr (GEnumClass) all = g_type_class_ref (CARRY_TYPE_COUNTED_SESSIONS);
  const GEnumValue *value = g_enum_get_value (
      all, (int)carry_balance_history_get_counted (carry_balance_get_history (self->balance)));

  adw_toggle_group_set_active_name (self->counted, value->value_nick);
}

static void
update (CarryBalanceBar *self)
{
  GDate first, last;
  const gboolean empty = !carry_balance_get_span (self->balance, &first, &last);

  update_counted (self);
  update_summary (self, empty);

  if (empty)
    {
      gtk_label_set_label (self->span_label, _ ("nothing planned or done in this time"));
    }
  else
    {
      const gboolean years = g_date_get_year (&first) != g_date_get_year (&last);
      g_autofree char *range = carry_format_date_range (&first, &last, years);
      /* Translators: a range of dates, and whether its sessions are planned, done, or both */
      g_autofree char *text =
          g_strdup_printf (_ ("%s · %s"), range, carry_balance_describe_origin (self->balance));

      gtk_label_set_label (self->span_label, text);
    }
}

static void
on_period (CarryBalanceBar *self)
{
  g_autoptr (GEnumClass) periods = g_type_class_ref (CARRY_TYPE_BALANCE_PERIOD);
  const char *name = adw_toggle_group_get_active_name (self->periods);
  const GEnumValue *value = name != NULL ? g_enum_get_value_by_nick (periods, name) : NULL;

  if (self->balance != NULL && value != NULL)
    carry_balance_set_period (self->balance, (CarryBalancePeriod)value->value);
}

static void
on_counted (CarryBalanceBar *self)
{
  g_autoptr (GEnumClass) all = g_type_class_ref (CARRY_TYPE_COUNTED_SESSIONS);
  const char *name = adw_toggle_group_get_active_name (self->counted);
  const GEnumValue *value = name != NULL ? g_enum_get_value_by_nick (all, name) : NULL;

  if (self->balance != NULL && value != NULL)
    carry_balance_history_set_counted (carry_balance_get_history (self->balance),
                                       (CarryCountedSessions)value->value);
}

static void
update_period (CarryBalanceBar *self)
{
  g_autoptr (GEnumClass) periods = g_type_class_ref (CARRY_TYPE_BALANCE_PERIOD);
  const GEnumValue *value = g_enum_get_value (periods, (int)carry_balance_get_period (self->balance));

  adw_toggle_group_set_active_name (self->periods, value->value_nick);
}

static void
set_width (CarryBalanceBar *self, CarryBalanceBarWidth width)
{
  const gboolean narrow = width == CARRY_BALANCE_BAR_NARROW;
  const gboolean wide = width == CARRY_BALANCE_BAR_WIDE;

  if (self->width == width)
    return;

  self->width = width;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->line),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->line, narrow ? SPACING_DOWN : SPACING_ACROSS);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->names),
                                  wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (self->names, wide ? SPACING_ACROSS : SPACING_SUMMARY);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->choices),
                                  wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (self->choices, wide ? SPACING_DOWN : SPACING_SUMMARY);
  adw_toggle_group_set_homogeneous (self->periods, narrow);
  adw_toggle_group_set_homogeneous (self->counted, narrow);
  /* Translators: short for 4 weeks, 12 weeks and 1 year, for a narrow window */
  adw_toggle_set_label (self->toggle_4, narrow ? _ ("4 wk") : _ ("4 Weeks"));
  adw_toggle_set_label (self->toggle_12, narrow ? _ ("12 wk") : _ ("12 Weeks"));
  adw_toggle_set_label (self->toggle_year, narrow ? _ ("1 yr") : _ ("1 Year"));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WIDTH]);
}

static void
carry_balance_bar_dispose (GObject *object)
{
  CarryBalanceBar *self = CARRY_BALANCE_BAR (object);

  if (self->balance != NULL)
    {
      g_signal_handlers_disconnect_by_data (carry_balance_get_history (self->balance), self);
      g_signal_handlers_disconnect_by_data (self->balance, self);
    }
  g_clear_object (&self->balance);
  /* AdwBin would take its child away once more after the template has done so. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_BALANCE_BAR);

  G_OBJECT_CLASS (carry_balance_bar_parent_class)->dispose (object);
}

static void
carry_balance_bar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceBarProperty)prop_id)
    {
    case PROP_WIDTH:
      g_value_set_enum (value, CARRY_BALANCE_BAR (object)->width);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_bar_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryBalanceBarProperty)prop_id)
    {
    case PROP_WIDTH:
      set_width (CARRY_BALANCE_BAR (object), (CarryBalanceBarWidth)g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_balance_bar_class_init (CarryBalanceBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_balance_bar_dispose;
  object_class->get_property = carry_balance_bar_get_property;
  object_class->set_property = carry_balance_bar_set_property;

  props[PROP_WIDTH] =
      g_param_spec_enum ("width", NULL, NULL, CARRY_TYPE_BALANCE_BAR_WIDTH, CARRY_BALANCE_BAR_WIDE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_GRADE_ICON);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-balance-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, line);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, names);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, span_label);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, summary_label);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, summary_icon);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, choices);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, counted);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, periods);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, toggle_4);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, toggle_12);
  gtk_widget_class_bind_template_child (widget_class, CarryBalanceBar, toggle_year);
  gtk_widget_class_bind_template_callback (widget_class, on_counted);
  gtk_widget_class_bind_template_callback (widget_class, on_period);
}

static void
carry_balance_bar_init (CarryBalanceBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_balance_bar_set_balance:
 * @self: a bar
 * @balance: the balance to show; set once
 */
void
carry_balance_bar_set_balance (CarryBalanceBar *self, CarryBalance *balance)
{
  g_return_if_fail (CARRY_IS_BALANCE_BAR (self));
  g_return_if_fail (CARRY_IS_BALANCE (balance) && self->balance == NULL);

  self->balance = g_object_ref (balance);
  g_signal_connect_swapped (balance, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (carry_balance_get_history (balance), "changed", G_CALLBACK (update_counted),
                            self);
  g_signal_connect_swapped (balance, "notify::period", G_CALLBACK (update_period), self);
  update_period (self);
  update (self);
}
