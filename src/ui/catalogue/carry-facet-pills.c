/* carry-facet-pills.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-facet-pills.h"

#include "carry-words.h"

#include <glib/gi18n.h>

#define SPACING 6

/* Stands for what there is to train with, which is no facet. */
#define PLACE_KEY G_MAXUINT

/**
 * CarryFacetPills:
 *
 * What the list is narrowed to, each a button that takes it away again. Hidden when there is nothing.
 *
 * Keys: Enter, Space, Delete and Backspace take the focused one away.
 *
 * CSS: class `facet-pills`, its buttons have the class `facet-pill`.
 */
struct _CarryFacetPills
{
  AdwBin parent_instance;

  CarryExerciseBrowser *browser;
  AdwWrapBox *box;
};

G_DEFINE_FINAL_TYPE (CarryFacetPills, carry_facet_pills, ADW_TYPE_BIN)

static guint
make_key (guint facet, guint value)
{
  return facet << 8 | value;
}

static void
remove_key (CarryFacetPills *self, guint key)
{
  const CarryFacetSets *wanted = carry_exercise_browser_get_wanted (self->browser);
  const CarryFacet facet = (CarryFacet)(key >> 8);

  if (key == PLACE_KEY)
    g_object_set (self->browser, "only-mine", FALSE, NULL);
  else
    carry_exercise_browser_set_wanted (self->browser, facet,
                                       wanted->sets[facet] & ~CARRY_FACET_BIT (key & 0xff));
}

/* The focus goes to the pill that takes the place of this one, and from the last to where Tab leads. */
static void
on_clicked (CarryFacetPills *self, GtkWidget *pill)
{
  const guint key = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (pill), "key"));
  GtkWidget *neighbour = gtk_widget_get_next_sibling (pill);

  if (neighbour == NULL)
    neighbour = gtk_widget_get_prev_sibling (pill);
  if (neighbour != NULL)
    gtk_widget_grab_focus (neighbour);
  else
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (pill)), GTK_DIR_TAB_FORWARD);

  remove_key (self, key);
}

static gboolean
remove_focused (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  GtkWidget *pill = gtk_widget_get_focus_child (GTK_WIDGET (CARRY_FACET_PILLS (widget)->box));

  if (pill == NULL)
    return GDK_EVENT_PROPAGATE;

  on_clicked (CARRY_FACET_PILLS (widget), pill);

  return GDK_EVENT_STOP;
}

static GtkWidget *
create_pill (CarryFacetPills *self, guint key, const char *name)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *pill = gtk_button_new ();
  GtkWidget *label = gtk_label_new (name);
  /* Translators: removes a filter from the list of exercises, such as “Quads” */
  g_autofree char *text = g_strdup_printf (C_ ("facet", "Remove %s"), name);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (pill), content);
  gtk_button_set_can_shrink (GTK_BUTTON (pill), TRUE);
  gtk_widget_add_css_class (pill, "facet-pill");
  gtk_widget_set_tooltip_text (pill, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (pill), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data (G_OBJECT (pill), "key", GUINT_TO_POINTER (key));
  g_signal_connect_object (pill, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);

  return pill;
}

static char *
name_key (CarryFacetPills *self, guint key)
{
  if (key != PLACE_KEY)
    return g_strdup (carry_facet_get_value_name ((CarryFacet)(key >> 8), key & 0xff));

  /* Translators: exercises for which there is the equipment at a place, such as “Home” */
  return g_strdup_printf (C_ ("facet", "What I have: %s"),
                          carry_place_get_name (carry_exercise_browser_get_place (self->browser)));
}

static GArray *
collect_keys (CarryFacetPills *self)
{
  const CarryFacetSets *wanted = carry_exercise_browser_get_wanted (self->browser);
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint));
  const guint place = PLACE_KEY;

  if (carry_exercise_browser_get_only_mine (self->browser))
    g_array_append_val (keys, place);

  for (guint f = 0; f < CARRY_N_FACETS; f++)
    for (guint v = 0; v < carry_facet_get_n_values ((CarryFacet)f); v++)
      if ((wanted->sets[f] & CARRY_FACET_BIT (v)) != 0)
        {
          const guint key = make_key (f, v);

          g_array_append_val (keys, key);
        }

  return keys;
}

static GtkWidget *
find_pill (CarryFacetPills *self, guint key)
{
  for (GtkWidget *pill = gtk_widget_get_first_child (GTK_WIDGET (self->box)); pill != NULL;
       pill = gtk_widget_get_next_sibling (pill))
    if (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (pill), "key")) == key)
      return pill;

  return NULL;
}

static gboolean
has_key (const GArray *keys, guint key)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_array_index (keys, guint, i) == key)
      return TRUE;

  return FALSE;
}

/* Pills that stay are left alone, so that they keep the focus. */
static void
update (CarryFacetPills *self)
{
  g_autoptr (GArray) keys = collect_keys (self);
  GtkWidget *before = NULL, *next;

  for (GtkWidget *pill = gtk_widget_get_first_child (GTK_WIDGET (self->box)); pill != NULL; pill = next)
    {
      const guint key = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (pill), "key"));

      next = gtk_widget_get_next_sibling (pill);
      /* The place may be another one. */
      if (key == PLACE_KEY || !has_key (keys, key))
        adw_wrap_box_remove (self->box, pill);
    }

  for (guint i = 0; i < keys->len; i++)
    {
      const guint key = g_array_index (keys, guint, i);
      GtkWidget *pill = find_pill (self, key);

      if (pill == NULL)
        {
          g_autofree char *name = name_key (self, key);

          pill = create_pill (self, key, name);
          adw_wrap_box_insert_child_after (self->box, pill, before);
        }

      before = pill;
    }

  gtk_widget_set_visible (GTK_WIDGET (self), keys->len > 0);
}

static void
carry_facet_pills_dispose (GObject *object)
{
  g_clear_object (&CARRY_FACET_PILLS (object)->browser);

  G_OBJECT_CLASS (carry_facet_pills_parent_class)->dispose (object);
}

static void
carry_facet_pills_class_init (CarryFacetPillsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_facet_pills_dispose;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_focused, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_BackSpace, 0, remove_focused, NULL);
}

static void
carry_facet_pills_init (CarryFacetPills *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, SPACING);
  adw_wrap_box_set_line_spacing (self->box, SPACING);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
  gtk_widget_add_css_class (GTK_WIDGET (self), "facet-pills");
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Active Filters"),
                                  -1);
}

/**
 * carry_facet_pills_set_browser:
 * @self: pills
 * @browser: what they show and change; to be called once
 */
void
carry_facet_pills_set_browser (CarryFacetPills *self, CarryExerciseBrowser *browser)
{
  g_return_if_fail (CARRY_IS_FACET_PILLS (self));
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (browser));
  g_return_if_fail (self->browser == NULL);

  self->browser = g_object_ref (browser);
  g_signal_connect_object (browser, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (browser, "notify::place", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
