/* carry-health-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-health-page.h"

#include "carry-choice-chips.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryHealthPage:
 *
 * How the runner is, and what they had. A row says so while this keeps strength sessions out of plans.
 */
struct _CarryHealthPage
{
  AdwPreferencesPage parent_instance;

  CarryAthlete *athlete;
  GtkWidget *block_row;
  GtkWidget *pain_row;
  GtkWidget *limping_row;
  GtkWidget *ill_row;
  AdwPreferencesGroup *painful_group;
  AdwPreferencesGroup *injuries_group;
};

G_DEFINE_FINAL_TYPE (CarryHealthPage, carry_health_page, ADW_TYPE_PREFERENCES_PAGE)

static const char *
describe (CarryHealthBlock block)
{
  switch (block)
    {
    case CARRY_HEALTH_BLOCK_BONE_STRESS:
      return _ ("A stress fracture may be serious. Don’t run, jump or lift, and see a doctor.");

    case CARRY_HEALTH_BLOCK_ILLNESS:
      return _ ("No strength sessions are planned while you are ill.");

    case CARRY_HEALTH_BLOCK_LIMP:
      return _ ("No strength sessions are planned while you limp.");

    case CARRY_HEALTH_BLOCK_PAIN:
      return _ ("No strength sessions are planned with so much pain.");

    case CARRY_HEALTH_BLOCK_NONE:
    default:
      return "";
    }
}

static void
show_block (CarryHealthPage *self)
{
  CarryHealthBlock block;

  gtk_widget_set_visible (self->block_row, carry_athlete_is_blocked_by_health (self->athlete, &block));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->block_row), describe (block));
}

static void
carry_health_page_dispose (GObject *object)
{
  CarryHealthPage *self = CARRY_HEALTH_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_HEALTH_PAGE);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_health_page_parent_class)->dispose (object);
}

static void
carry_health_page_class_init (CarryHealthPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_health_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-health-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, block_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, pain_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, limping_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, ill_row);
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, painful_group);
  gtk_widget_class_bind_template_child (widget_class, CarryHealthPage, injuries_group);
}

static void
carry_health_page_init (CarryHealthPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
bind (CarryAthlete *athlete, const char *property, GtkWidget *widget, const char *widget_property)
{
  g_object_bind_property (athlete, property, widget, widget_property,
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
add_chips (AdwPreferencesGroup *group, CarryAthlete *athlete, const char *property)
{
  GtkWidget *chips = carry_choice_chips_new (adw_preferences_group_get_title (group));

  for (guint injury = 0; injury < CARRY_N_INJURIES; injury++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (chips), injury, carry_injury_get_name ((CarryInjury)injury));

  bind (athlete, property, chips, "chosen");
  adw_preferences_group_add (group, chips);
}

/**
 * carry_health_page_bind:
 * @self: a page without a runner
 * @athlete: the runner, whose health it shows and writes
 */
void
carry_health_page_bind (CarryHealthPage *self, CarryAthlete *athlete)
{
  static const char *const reasons[] = { "notify::pain", "notify::painful", "notify::limping",
                                         "notify::ill" };

  g_return_if_fail (CARRY_IS_HEALTH_PAGE (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  g_set_object (&self->athlete, athlete);
  bind (athlete, "pain", self->pain_row, "value");
  bind (athlete, "limping", self->limping_row, "active");
  bind (athlete, "ill", self->ill_row, "active");
  add_chips (self->painful_group, athlete, "painful");
  add_chips (self->injuries_group, athlete, "injuries");

  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    g_signal_connect_object (athlete, reasons[i], G_CALLBACK (show_block), self, G_CONNECT_SWAPPED);

  show_block (self);
}
