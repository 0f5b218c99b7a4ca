/* carry-rules-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rules-page.h"

#include "carry-rule-row.h"

/**
 * CarryRulesPage:
 *
 * Every rule by which plans are made: what it says, its numbers, how sure it is, and who showed it. The runner
 * may move a number within the range that the table of rules gives it.
 */
struct _CarryRulesPage
{
  AdwPreferencesPage parent_instance;

  CarryAthlete *athlete;
  GtkWidget *fine_mode_row;
  GtkWidget *relaxed_explosive_row;
  AdwPreferencesGroup *hard_group;
  AdwPreferencesGroup *soft_group;
  GtkWidget *reset_row;
};

G_DEFINE_FINAL_TYPE (CarryRulesPage, carry_rules_page, ADW_TYPE_PREFERENCES_PAGE)

static void
on_reset (CarryRulesPage *self)
{
  g_object_set (self->athlete, "adjustments", NULL, NULL);
}

static void
show_adjusted (CarryRulesPage *self)
{
  g_auto (GStrv) keys = carry_athlete_list_adjustments (self->athlete);

  gtk_widget_set_sensitive (self->reset_row, keys[0] != NULL);
}

static void
carry_rules_page_dispose (GObject *object)
{
  CarryRulesPage *self = CARRY_RULES_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_RULES_PAGE);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_rules_page_parent_class)->dispose (object);
}

static void
carry_rules_page_class_init (CarryRulesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_rules_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rules-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRulesPage, fine_mode_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRulesPage, relaxed_explosive_row);
  gtk_widget_class_bind_template_child (widget_class, CarryRulesPage, hard_group);
  gtk_widget_class_bind_template_child (widget_class, CarryRulesPage, soft_group);
  gtk_widget_class_bind_template_child (widget_class, CarryRulesPage, reset_row);
  gtk_widget_class_bind_template_callback (widget_class, on_reset);
}

static void
carry_rules_page_init (CarryRulesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_rules_page_bind:
 * @self: a page without a runner
 * @athlete: the runner, whose rules it shows and writes
 */
void
carry_rules_page_bind (CarryRulesPage *self, CarryAthlete *athlete)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_return_if_fail (CARRY_IS_RULES_PAGE (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->athlete, athlete);
  g_object_bind_property (athlete, "fine-mode", self->fine_mode_row, "active", flags);
  g_object_bind_property (athlete, "relaxed-explosive", self->relaxed_explosive_row, "active", flags);

  for (guint i = 0; i < CARRY_N_RULES; i++)
    {
      const CarryRule *rule = carry_rule_get ((CarryRuleId)i);

      adw_preferences_group_add (rule->hard ? self->hard_group : self->soft_group,
                                 carry_rule_row_new (athlete, rule));
    }

  g_signal_connect_object (athlete, "notify::adjustments", G_CALLBACK (show_adjusted), self,
                           G_CONNECT_SWAPPED);
  show_adjusted (self);
}
