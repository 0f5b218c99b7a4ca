/* carry-week-total.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-total.h"

/**
 * CarryWeekTotal:
 *
 * One number of the week with its icon and, where there is room, what it counts. The tooltip always says it.
 */
struct _CarryWeekTotal
{
  GtkWidget parent_instance;

  GtkImage *icon;
  GtkWidget *words;
  GtkLabel *value_label;
  GtkLabel *caption_label;
};

typedef enum
{
  PROP_ICON_NAME = 1,
} CarryWeekTotalProperty;

static GParamSpec *props[PROP_ICON_NAME + 1];

G_DEFINE_FINAL_TYPE (CarryWeekTotal, carry_week_total, GTK_TYPE_WIDGET)

static void
carry_week_total_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_WEEK_TOTAL);

  G_OBJECT_CLASS (carry_week_total_parent_class)->dispose (object);
}

static void
carry_week_total_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWeekTotal *self = CARRY_WEEK_TOTAL (object);

  switch ((CarryWeekTotalProperty)prop_id)
    {
    case PROP_ICON_NAME:
      gtk_image_set_from_icon_name (self->icon, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_week_total_class_init (CarryWeekTotalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_week_total_dispose;
  object_class->set_property = carry_week_total_set_property;

  props[PROP_ICON_NAME] =
      g_param_spec_string ("icon-name", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-total.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekTotal, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekTotal, words);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekTotal, value_label);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekTotal, caption_label);
}

static void
carry_week_total_init (CarryWeekTotal *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_week_total_show:
 * @self: a total
 * @value: the number with its unit
 * @caption: what it counts
 */
void
carry_week_total_show (CarryWeekTotal *self, const char *value, const char *caption)
{
  g_autofree char *tooltip = g_strdup_printf ("%s %s", value, caption);

  g_return_if_fail (CARRY_IS_WEEK_TOTAL (self));

  gtk_label_set_label (self->value_label, value);
  gtk_label_set_label (self->caption_label, caption);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
}

void
carry_week_total_set_show_caption (CarryWeekTotal *self, gboolean show_caption)
{
  g_return_if_fail (CARRY_IS_WEEK_TOTAL (self));

  gtk_widget_set_visible (GTK_WIDGET (self->caption_label), show_caption);
}
