/* carry-card-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-card-menu.h"

#include "carry-chart-table-dialog.h"

#include <glib/gi18n.h>

/**
 * CarryCardMenu:
 *
 * The menu in the corner of a card of the balance: the numbers of the card as a table, and what the card adds with
 * `more`.
 */
struct _CarryCardMenu
{
  AdwBin parent_instance;

  char *title;
  GMenuModel *more;
  GtkMenuButton *button;
};

typedef enum
{
  PROP_TITLE = 1,
  PROP_MORE,
} CarryCardMenuProperty;

static GParamSpec *props[PROP_MORE + 1];

G_DEFINE_FINAL_TYPE (CarryCardMenu, carry_card_menu, ADW_TYPE_BIN)

/* What a card class said of its table. */
typedef struct
{
  char *title;
  GtkWidget *(*create_table) (GtkWidget *card);
} Table;

static GQuark
table_quark (void)
{
  return g_quark_from_static_string ("carry-card-menu-table");
}

static void
show_table (GtkWidget *card, const char *action, GVariant *parameter)
{
  const Table *table = g_type_get_qdata (G_OBJECT_TYPE (card), table_quark ());

  adw_dialog_present (carry_chart_table_dialog_new_with_table (_ (table->title), table->create_table (card)),
                      card);
}

static void
update (CarryCardMenu *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  /* Translators: the name of a button with a menu; %s is the title of a card */
  g_autofree char *name = g_strdup_printf (_ ("Options of %s"), self->title != NULL ? self->title : "");

  g_menu_append (menu, _ ("Show as Table"), "card.table");
  if (self->more != NULL)
    g_menu_append_section (menu, NULL, self->more);

  gtk_menu_button_set_menu_model (self->button, G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), name);
}

static void
carry_card_menu_finalize (GObject *object)
{
  CarryCardMenu *self = CARRY_CARD_MENU (object);

  g_free (self->title);
  g_clear_object (&self->more);

  G_OBJECT_CLASS (carry_card_menu_parent_class)->finalize (object);
}

static void
carry_card_menu_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryCardMenu *self = CARRY_CARD_MENU (object);

  switch ((CarryCardMenuProperty)prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_MORE:
      g_value_set_object (value, self->more);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_card_menu_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryCardMenu *self = CARRY_CARD_MENU (object);

  switch ((CarryCardMenuProperty)prop_id)
    {
    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      update (self);
      break;

    case PROP_MORE:
      g_set_object (&self->more, g_value_get_object (value));
      update (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_card_menu_class_init (CarryCardMenuClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_card_menu_finalize;
  object_class->get_property = carry_card_menu_get_property;
  object_class->set_property = carry_card_menu_set_property;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  props[PROP_MORE] = g_param_spec_object ("more", NULL, NULL, G_TYPE_MENU_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_card_menu_init (CarryCardMenu *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "view-more-symbolic");
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "small-button");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

/**
 * carry_card_menu_install:
 * @card_class: the class of a card
 * @title: what its table tells of, not translated yet
 * @create_table: makes the table with the numbers that the card shows now
 *
 * Gives all cards of a class the action `card.table`, which the menu asks for.
 */
void
carry_card_menu_install (GtkWidgetClass *card_class,
                         const char *title,
                         GtkWidget *(*create_table) (GtkWidget *card))
{
  Table *table = g_new0 (Table, 1);

  table->title = g_strdup (title);
  table->create_table = create_table;
  g_type_set_qdata (G_TYPE_FROM_CLASS (card_class), table_quark (), table);
  gtk_widget_class_install_action (card_class, "card.table", NULL, show_table);
}
