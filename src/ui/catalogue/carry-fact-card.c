/* carry-fact-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-fact-card.h"

#include "carry-kinds.h"

/**
 * CarryFactCard:
 *
 * A heading and the facts under it, each a short text. Without facts it cannot be seen.
 *
 * CSS: classes `card` and `fact-card`; with #CarryFactCard:chips each fact has the class `chip`. The icon before
 * each fact takes its colour from the classes of the card.
 */
struct _CarryFactCard
{
  AdwBin parent_instance;

  char *title;
  char *icon_name; /* before each fact, or NULL */
  gboolean chips;

  AdwWrapBox *facts;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_ICON_NAME,
  PROP_CHIPS,
} CarryFactCardProperty;

static GParamSpec *props[PROP_CHIPS + 1];

G_DEFINE_FINAL_TYPE (CarryFactCard, carry_fact_card, ADW_TYPE_BIN)

static void
carry_fact_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_FACT_CARD);

  G_OBJECT_CLASS (carry_fact_card_parent_class)->dispose (object);
}

static void
carry_fact_card_finalize (GObject *object)
{
  g_free (CARRY_FACT_CARD (object)->title);
  g_free (CARRY_FACT_CARD (object)->icon_name);

  G_OBJECT_CLASS (carry_fact_card_parent_class)->finalize (object);
}

static void
carry_fact_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryFactCard *self = CARRY_FACT_CARD (object);

  switch ((CarryFactCardProperty)prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;

    case PROP_CHIPS:
      g_value_set_boolean (value, self->chips);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_fact_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryFactCard *self = CARRY_FACT_CARD (object);

  switch ((CarryFactCardProperty)prop_id)
    {
    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;

    case PROP_ICON_NAME:
      self->icon_name = g_value_dup_string (value);
      break;

    case PROP_CHIPS:
      self->chips = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_fact_card_class_init (CarryFactCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = carry_fact_card_dispose;
  object_class->finalize = carry_fact_card_finalize;
  object_class->get_property = carry_fact_card_get_property;
  object_class->set_property = carry_fact_card_set_property;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags | G_PARAM_CONSTRUCT_ONLY);
  /* The facts are single words, shown side by side. */
  props[PROP_CHIPS] = g_param_spec_boolean ("chips", NULL, NULL, FALSE, flags | G_PARAM_CONSTRUCT_ONLY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-fact-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryFactCard, facts);
}

static void
carry_fact_card_init (CarryFactCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_fact_card_clear:
 * @self: a card
 *
 * Removes all facts.
 */
void
carry_fact_card_clear (CarryFactCard *self)
{
  GtkWidget *fact;

  g_return_if_fail (CARRY_IS_FACT_CARD (self));

  while ((fact = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    adw_wrap_box_remove (self->facts, fact);

  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
put_icon_before (CarryFactCard *self, GtkWidget *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *image =
      g_object_new (GTK_TYPE_IMAGE, "icon-name", self->icon_name, "valign", GTK_ALIGN_BASELINE_FILL,
                    "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_valign (label, GTK_ALIGN_BASELINE_FILL);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);

  return box;
}

/**
 * carry_fact_card_add:
 * @self: a card
 * @fact: a short text
 *
 * Adds a fact after the others.
 */
void
carry_fact_card_add (CarryFactCard *self, const char *fact)
{
  GtkWidget *label, *child;

  g_return_if_fail (CARRY_IS_FACT_CARD (self));
  g_return_if_fail (fact != NULL);

  label = gtk_label_new (fact);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (self->chips)
    gtk_widget_add_css_class (label, "chip");

  child = self->icon_name != NULL ? put_icon_before (self, label) : label;
  /* A text fills its line, so that the next one starts a new one. */
  gtk_widget_set_hexpand (child, !self->chips);
  adw_wrap_box_append (self->facts, child);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/**
 * carry_fact_card_add_set:
 * @self: a card
 * @set: values as bits, see CARRY_BIT()
 * @n_values: how many values there are
 * @name: what a value is called
 *
 * Adds a fact for each value of the set.
 */
void
carry_fact_card_add_set (CarryFactCard *self, guint set, guint n_values, const char *(*name) (guint))
{
  g_return_if_fail (CARRY_IS_FACT_CARD (self));

  for (guint value = 0; value < n_values; value++)
    if ((set & CARRY_BIT (value)) != 0)
      carry_fact_card_add (self, name (value));
}
