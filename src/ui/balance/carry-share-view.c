/* carry-share-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-share-view.h"

#include "carry-balance-words.h"

#include <glib/gi18n.h>

#define SPACING 6
#define ENTRY_SPACING 12

/**
 * CarryShareView:
 *
 * The parts of a whole as a bar, and below it their names and shares. Parts that are nothing are left out.
 *
 * CSS: an entry has the class `share-entry` and that of its part.
 */
struct _CarryShareView
{
  GtkBox parent_instance;

  CarryShareBar *bar;
  AdwWrapBox *entries;
};

G_DEFINE_FINAL_TYPE (CarryShareView, carry_share_view, GTK_TYPE_BOX)

static void
carry_share_view_class_init (CarryShareViewClass *klass)
{
}

static void
carry_share_view_init (CarryShareView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), SPACING);

  self->bar = CARRY_SHARE_BAR (carry_share_bar_new ());
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->bar));

  self->entries = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->entries, ENTRY_SPACING);
  adw_wrap_box_set_line_spacing (self->entries, SPACING / 2);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->entries));
}

static GtkWidget *
create_entry (const CarryShare *share, const char *icon_name, double total)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *swatch = icon_name != NULL ? gtk_image_new_from_icon_name (icon_name)
                                        : gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *percent = carry_balance_format_share (share->value / total);
  /* Translators: a part and its share of the whole: “Road 52%” */
  g_autofree char *text = g_strdup_printf (C_ ("share", "%s %s"), share->title, percent);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (swatch, icon_name != NULL ? "share-icon" : "share-swatch");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (entry, "share-entry");
  gtk_widget_add_css_class (entry, share->css_class);
  gtk_box_append (GTK_BOX (entry), swatch);
  gtk_box_append (GTK_BOX (entry), label);

  return entry;
}

/**
 * carry_share_view_show:
 * @self: a view
 * @shares: (array length=n_shares): the parts, in their order
 * @icon_names: (array length=n_shares) (nullable): the icon of each part, or %NULL for swatches
 * @n_shares: how many there are
 */
void
carry_share_view_show (CarryShareView *self,
                       const CarryShare *shares,
                       const char *const *icon_names,
                       guint n_shares)
{
  GtkWidget *child;
  double total = 0.0;

  g_return_if_fail (CARRY_IS_SHARE_VIEW (self));
  g_return_if_fail (shares != NULL || n_shares == 0);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->entries))) != NULL)
    adw_wrap_box_remove (self->entries, child);

  for (guint i = 0; i < n_shares; i++)
    total += shares[i].value;

  carry_share_bar_set_shares (self->bar, shares, n_shares);
  for (guint i = 0; i < n_shares; i++)
    if (shares[i].value > 0.0)
      adw_wrap_box_append (self->entries,
                           create_entry (&shares[i], icon_names != NULL ? icon_names[i] : NULL, total));
}
