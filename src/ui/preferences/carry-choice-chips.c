/* carry-choice-chips.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-choice-chips.h"

#include "carry-kinds.h"

#define GAP 6

#define VALUE_KEY "carry-choice-value"

/**
 * CarryChoiceChips:
 *
 * Things to choose any of, as buttons that stay pressed. What is chosen is a set of bits; bits that have no
 * button stay as they are, so that several groups can share a set.
 *
 * CSS: each button has the class `choice-chip`; a tick beside its name says that it is chosen.
 *
 * Accessibility: a group with a label, of toggle buttons.
 */
struct _CarryChoiceChips
{
  AdwBin parent_instance;

  guint chosen; /* values as bits, see CARRY_BIT() */
  AdwWrapBox *box;
};

typedef enum
{
  PROP_CHOSEN = 1,
} CarryChoiceChipsProperty;

static GParamSpec *props[PROP_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarryChoiceChips, carry_choice_chips, ADW_TYPE_BIN)

static guint
get_bit (GtkWidget *chip)
{
  return CARRY_BIT (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), VALUE_KEY)));
}

static void
set_chosen (CarryChoiceChips *self, guint chosen)
{
  if (self->chosen == chosen)
    return;

  self->chosen = chosen;

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), (chosen & get_bit (chip)) != 0);

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHOSEN]);
}

static void
on_toggled (CarryChoiceChips *self, GtkToggleButton *chip)
{
  const guint bit = get_bit (GTK_WIDGET (chip));

  set_chosen (self, gtk_toggle_button_get_active (chip) ? self->chosen | bit : self->chosen & ~bit);
}

static void
carry_choice_chips_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryChoiceChipsProperty)prop_id)
    {
    case PROP_CHOSEN:
      g_value_set_uint (value, CARRY_CHOICE_CHIPS (object)->chosen);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_choice_chips_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryChoiceChipsProperty)prop_id)
    {
    case PROP_CHOSEN:
      set_chosen (CARRY_CHOICE_CHIPS (object), g_value_get_uint (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_choice_chips_class_init (CarryChoiceChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = carry_choice_chips_get_property;
  object_class->set_property = carry_choice_chips_set_property;

  /* The values chosen, as bits. */
  props[PROP_CHOSEN] =
      g_param_spec_uint ("chosen", NULL, NULL, 0, G_MAXUINT, 0,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
carry_choice_chips_init (CarryChoiceChips *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, GAP);
  adw_wrap_box_set_line_spacing (self->box, GAP);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * carry_choice_chips_new:
 * @label: what the choice is about, for those who do not see the heading
 *
 * Returns: (transfer floating): chips without any choice yet
 */
GtkWidget *
carry_choice_chips_new (const char *label)
{
  GtkWidget *self = g_object_new (CARRY_TYPE_CHOICE_CHIPS, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return self;
}

/**
 * carry_choice_chips_add:
 * @self: chips
 * @value: under 32
 * @name: what it is called
 *
 * Adds a choice after the others.
 */
void
carry_choice_chips_add (CarryChoiceChips *self, guint value, const char *name)
{
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  GtkWidget *tick = gtk_image_new_from_icon_name ("object-select-symbolic");
  GtkWidget *label = gtk_label_new (name);

  g_return_if_fail (CARRY_IS_CHOICE_CHIPS (self));
  g_return_if_fail (value < 32);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (content), tick);
  gtk_box_append (GTK_BOX (content), label);
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_add_css_class (chip, "choice-chip");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL,
                                  -1);

  g_object_set_data (G_OBJECT (chip), VALUE_KEY, GUINT_TO_POINTER (value));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), (self->chosen & CARRY_BIT (value)) != 0);
  g_object_bind_property (chip, "active", tick, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->box, chip);
}
