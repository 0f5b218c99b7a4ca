/* carry-plates-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plates-card.h"

#include "carry-measure.h"
#include "carry-plate-picture.h"

#include <glib/gi18n.h>

/**
 * CarryPlatesCard:
 *
 * The plates that make the load of the current set, drawn and in words; hidden where no barbell is used.
 *
 * CSS: class `plates-card`.
 */
struct _CarryPlatesCard
{
  AdwBin parent_instance;

  CarryPlatePicture *picture;
  GtkLabel *sum_label;
  GtkLabel *bar_label;
};

G_DEFINE_FINAL_TYPE (CarryPlatesCard, carry_plates_card, ADW_TYPE_BIN)

static void
carry_plates_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PLATES_CARD);

  G_OBJECT_CLASS (carry_plates_card_parent_class)->dispose (object);
}

static void
carry_plates_card_class_init (CarryPlatesCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_plates_card_dispose;

  g_type_ensure (CARRY_TYPE_PLATE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-plates-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, picture);
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, sum_label);
  gtk_widget_class_bind_template_child (widget_class, CarryPlatesCard, bar_label);
}

static void
carry_plates_card_init (CarryPlatesCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_plates_card_show:
 * @self: a card
 * @exercise: the current exercise
 * @set: (nullable): the current set
 * @athlete: the runner, who owns the plates
 */
void
carry_plates_card_show (CarryPlatesCard *self,
                        CarryWorkoutExercise *exercise,
                        CarryWorkoutSet *set,
                        CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_PLATES_CARD (self));

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
