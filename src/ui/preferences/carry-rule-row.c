/* carry-rule-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rule-row.h"

#include "carry-rule-set.h"

#include <glib/gi18n.h>

/* What a row has at most: a limit and points. */
#define MAX_SETTINGS 2

/**
 * CarryRuleRow:
 *
 * One row of the table of rules. Closed, it is the sentence and the number; open, it has what may be changed, in
 * which range, how sure the rule is, and who showed it. What is inside is made when it is opened first.
 */
struct _CarryRuleRow
{
  AdwExpanderRow parent_instance;

  CarryAthlete *athlete;
  const CarryRule *rule;
  CarryRuleSetting settings[MAX_SETTINGS];
  GtkWidget *spin_rows[MAX_SETTINGS]; /* NULL before the row was opened */
  guint n_settings;
  GtkWidget *reset_row;
  gboolean shows_source;
  gboolean is_showing; /* numbers come from the athlete, not from the runner's hand */
};

G_DEFINE_FINAL_TYPE (CarryRuleRow, carry_rule_row, ADW_TYPE_EXPANDER_ROW)

static char *
format_number (double value, CarryRuleUnit unit)
{
  const gulong count = (gulong)value;

  switch (unit)
    {
    case CARRY_RULE_UNIT_HOURS:
      return g_strdup_printf (ngettext ("%g hour", "%g hours", count), value);

    case CARRY_RULE_UNIT_DAYS:
      return g_strdup_printf (ngettext ("%g day", "%g days", count), value);

    case CARRY_RULE_UNIT_SESSIONS:
      return g_strdup_printf (ngettext ("%g session", "%g sessions", count), value);

    case CARRY_RULE_UNIT_PERCENT:
      /* Translators: a percentage */
      return g_strdup_printf (_ ("%g %%"), value);

    case CARRY_RULE_UNIT_RATIO:
    case CARRY_RULE_UNIT_NONE:
    default:
      return g_strdup_printf ("%g", value);
    }
}

static char *
format_points (double points)
{
  return g_strdup_printf (ngettext ("%g point", "%g points", (gulong)points), points);
}

static char *
format_value (const CarryRuleSetting *setting, double value)
{
  return setting->is_points ? format_points (value) : format_number (value, setting->rule->unit);
}

/* What the runner made of it, or what the table says if that is not possible. */
static double
get_value (CarryRuleRow *self, const CarryRuleSetting *setting, gboolean *is_adjusted)
{
  double value = setting->value;

  *is_adjusted = carry_athlete_get_adjustment (self->athlete, setting->key, &value) &&
                 value >= setting->least && value <= setting->most;

  return *is_adjusted ? value : setting->value;
}

static void
add_number (GStrvBuilder *parts, CarryRuleRow *self, const CarryRuleSetting *setting)
{
  gboolean is_adjusted;
  const double value = get_value (self, setting, &is_adjusted);
  g_autofree char *text = format_value (setting, value);
  g_autofree char *usual = format_value (setting, setting->value);

  if (is_adjusted)
    /* Translators: what the runner chose, and what the rule said: “30 hours instead of 24 hours” */
    g_strv_builder_take (parts, g_strdup_printf (_ ("%s instead of %s"), text, usual));
  else
    g_strv_builder_add (parts, text);
}

/* A limit that cannot be changed is worth a look as well. */
static void
add_fixed_limit (GStrvBuilder *parts, const CarryRule *rule)
{
  double most = 0;

  for (guint kind = 0; kind < CARRY_N_STRENGTH_KINDS; kind++)
    most = MAX (most, rule->limit[kind]);

  if (most > 0 && rule->most <= rule->least)
    g_strv_builder_take (parts, format_number (most, rule->unit));
}

static const char *
name_grade (const char *grade)
{
  switch (*grade)
    {
    case 'A':
      return _ ("Strong evidence");

    case 'B':
      return _ ("Moderate evidence");

    case 'C':
      return _ ("Experience of coaches");

    case 'D':
      return _ ("Our own choice");

    default:
      return _ ("Nothing to prove");
    }
}

/* Only what was read is named as a source; the rest says what it is. */
static char *
describe_source (const CarryRule *rule)
{
  if (*rule->source == '\0')
    return g_strdup (name_grade (rule->grade));

  return g_strdup_printf ("%s · %s", rule->source, name_grade (rule->grade));
}

static char *
describe (CarryRuleRow *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  g_autofree char *numbers = NULL;
  g_autofree char *source = NULL;

  add_fixed_limit (parts, self->rule);
  for (guint i = 0; i < self->n_settings; i++)
    add_number (parts, self, &self->settings[i]);

  list = g_strv_builder_end (parts);
  numbers = g_strjoinv (" · ", list);
  if (!self->shows_source)
    return g_steal_pointer (&numbers);

  source = describe_source (self->rule);

  return g_strdup_printf ("%s\n%s", source, numbers);
}

static void
show_rule (CarryRuleRow *self)
{
  g_autofree char *subtitle = describe (self);
  gboolean any_adjusted = FALSE;

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  self->is_showing = TRUE;

  for (guint i = 0; i < self->n_settings; i++)
    {
      gboolean is_adjusted;
      const double value = get_value (self, &self->settings[i], &is_adjusted);

      if (self->spin_rows[i] != NULL)
        adw_spin_row_set_value (ADW_SPIN_ROW (self->spin_rows[i]), value);
      any_adjusted = any_adjusted || is_adjusted;
    }

  if (self->reset_row != NULL)
    gtk_widget_set_visible (self->reset_row, any_adjusted);

  self->is_showing = FALSE;
}

static void
on_value (CarryRuleRow *self, GParamSpec *spec, GtkWidget *row)
{
  const double value = adw_spin_row_get_value (ADW_SPIN_ROW (row));

  for (guint i = 0; i < self->n_settings && !self->is_showing; i++)
    {
      const CarryRuleSetting *setting = &self->settings[i];

      if (self->spin_rows[i] != row)
        continue;

      if (value < setting->value || value > setting->value)
        carry_athlete_set_adjustment (self->athlete, setting->key, value);
      else
        carry_athlete_clear_adjustment (self->athlete, setting->key);
    }
}

static void
on_reset (CarryRuleRow *self)
{
  for (guint i = 0; i < self->n_settings; i++)
    carry_athlete_clear_adjustment (self->athlete, self->settings[i].key);
}

static void
on_source (CarryRuleRow *self)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (self->rule->url);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL, NULL);
}

static void
add_setting (CarryRuleRow *self, guint i)
{
  const CarryRuleSetting *setting = &self->settings[i];
  GtkAdjustment *adjustment =
      gtk_adjustment_new (setting->value, setting->least, setting->most, setting->step, setting->step * 4, 0);
  g_autofree char *least = format_value (setting, setting->least);
  g_autofree char *most = format_value (setting, setting->most);
  /* Translators: a range, “12 hours to 72 hours” */
  g_autofree char *range = g_strdup_printf (_ ("%s to %s"), least, most);

  self->spin_rows[i] =
      g_object_new (ADW_TYPE_SPIN_ROW, "adjustment", adjustment, "digits", setting->step < 1 ? 1 : 0, "title",
                    setting->is_points ? _ ("Points") : _ ("Limit"), "subtitle", range, NULL);
  g_signal_connect_object (self->spin_rows[i], "notify::value", G_CALLBACK (on_value), self,
                           G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->spin_rows[i]);
}

static void
add_source (CarryRuleRow *self)
{
  const CarryRule *rule = self->rule;
  const gboolean has_link = *rule->url != '\0';
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", name_grade (rule->grade), "subtitle",
                    rule->source, "subtitle-lines", 0, "activatable", has_link, NULL);

  if (has_link)
    {
      GtkWidget *icon = gtk_image_new_from_icon_name ("adw-external-link-symbolic");

      gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _ ("Opens in the browser"), -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);
      gtk_widget_set_tooltip_text (row, rule->url);
      g_signal_connect_object (row, "activated", G_CALLBACK (on_source), self, G_CONNECT_SWAPPED);
    }

  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
on_expanded (CarryRuleRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) || self->reset_row != NULL)
    return;

  for (guint i = 0; i < self->n_settings; i++)
    add_setting (self, i);

  add_source (self);
  self->reset_row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _ ("Reset"), NULL);
  g_signal_connect_object (self->reset_row, "activated", G_CALLBACK (on_reset), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), self->reset_row);
  show_rule (self);
}

static void
carry_rule_row_dispose (GObject *object)
{
  g_clear_object (&CARRY_RULE_ROW (object)->athlete);

  G_OBJECT_CLASS (carry_rule_row_parent_class)->dispose (object);
}

static void
carry_rule_row_class_init (CarryRuleRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_rule_row_dispose;
}

static void
carry_rule_row_init (CarryRuleRow *self)
{
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded), NULL);
}

static void
find_settings (CarryRuleRow *self)
{
  g_autoptr (GArray) settings = carry_rule_get_settings ();

  for (guint i = 0; i < settings->len && self->n_settings < MAX_SETTINGS; i++)
    if (g_array_index (settings, CarryRuleSetting, i).rule == self->rule)
      self->settings[self->n_settings++] = g_array_index (settings, CarryRuleSetting, i);
}

/**
 * carry_rule_row_new:
 * @athlete: the runner, whose numbers the row shows and writes
 * @rule: a row of the table of rules
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_rule_row_new (CarryAthlete *athlete, const CarryRule *rule)
{
  CarryRuleRow *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  self = g_object_new (CARRY_TYPE_RULE_ROW, "use-markup", FALSE, "title", carry_rule_get_meaning (rule),
                       "title-lines", 0, "subtitle-lines", 0, NULL);
  self->athlete = g_object_ref (athlete);
  self->rule = rule;
  find_settings (self);
  g_signal_connect_object (athlete, "notify::adjustments", G_CALLBACK (show_rule), self, G_CONNECT_SWAPPED);
  show_rule (self);

  return GTK_WIDGET (self);
}

/**
 * carry_rule_row_show_source:
 * @self: a row
 *
 * Lets the row name its source and grade also while it is closed.
 */
void
carry_rule_row_show_source (CarryRuleRow *self)
{
  g_return_if_fail (CARRY_IS_RULE_ROW (self));

  self->shows_source = TRUE;
  show_rule (self);
}
