/* carry-facet-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-facet-popover.h"

#include "carry-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define SPACING 12

/**
 * CarryFacetPopover:
 *
 * What the list of exercises can be narrowed to: what there is to train with at a place, and facets. A facet leads to
 * its values, each with the number of exercises that it would leave; what would leave none is not offered.
 *
 * Keys: Esc goes from the values back to the facets, and then closes.
 *
 * CSS: class `facet-popover`, the numbers have the class `count`.
 */
struct _CarryFacetPopover
{
  GtkPopover parent_instance;

  CarryExerciseBrowser *browser;
  CarryFacet facet; /* whose values are shown */
  gboolean updating;

  GtkStack *stack;
  GtkLabel *mine_count;
  GtkSwitch *mine_switch;
  AdwToggleGroup *places;
  GtkListBox *facets;
  GtkLabel *facet_label;
  GtkWidget *back_button;
  GtkBox *values;
};

G_DEFINE_FINAL_TYPE (CarryFacetPopover, carry_facet_popover, GTK_TYPE_POPOVER)

static char *
describe_choice (CarryFacetPopover *self, CarryFacet facet)
{
  const guint64 wanted = carry_exercise_browser_get_wanted (self->browser)->sets[facet];
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint v = 0; v < carry_facet_get_n_values (facet); v++)
    if ((wanted & CARRY_FACET_BIT (v)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list of filters", ", ") : "",
                              carry_facet_get_value_name (facet, v));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Whether there is anything to choose. */
static gboolean
can_choose (const CarryFacetSets *wanted, const CarryFacetCounts *counts, guint facet)
{
  guint n_values = 0;

  for (guint v = 0; v < carry_facet_get_n_values ((CarryFacet)facet); v++)
    n_values += counts->n_with[facet][v] > 0 ? 1 : 0;

  return n_values > 1 || wanted->sets[facet] != 0;
}

static GtkWidget *
create_facet_row (CarryFacet facet)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *name = gtk_label_new (carry_facet_get_name (facet));
  GtkWidget *choice = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (choice), 1);
  gtk_label_set_ellipsize (GTK_LABEL (choice), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (choice, TRUE);
  gtk_widget_add_css_class (choice, "caption");
  gtk_widget_add_css_class (choice, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), choice);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "facet", GUINT_TO_POINTER (facet));
  g_object_set_data (G_OBJECT (row), "choice", choice);

  return row;
}

static void
update_facet_row (CarryFacetPopover *self, GtkWidget *row, const CarryFacetCounts *counts)
{
  const CarryFacet facet = (CarryFacet)GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "facet"));
  g_autofree char *choice = describe_choice (self, facet);

  gtk_label_set_label (g_object_get_data (G_OBJECT (row), "choice"), choice);
  gtk_widget_set_sensitive (row,
                            can_choose (carry_exercise_browser_get_wanted (self->browser), counts, facet));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_facet_get_name (facet), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, choice,
                                  -1);
}

static void
update_value (CarryFacetPopover *self, GtkCheckButton *check, const CarryFacetCounts *counts)
{
  const guint value = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "value"));
  const guint n = counts->n_with[self->facet][value];
  const gboolean active =
      (carry_exercise_browser_get_wanted (self->browser)->sets[self->facet] & CARRY_FACET_BIT (value)) != 0;
  const char *name = carry_facet_get_value_name (self->facet, value);
  g_autofree char *number = g_strdup_printf ("%u", n);
  /* Translators: a value that exercises can be filtered by, and how many there are: “Quads, 23 exercises” */
  g_autofree char *text = g_strdup_printf (ngettext ("%s, %u exercise", "%s, %u exercises", n), name, n);

  gtk_check_button_set_active (check, active);
  gtk_label_set_label (g_object_get_data (G_OBJECT (check), "count"), number);
  gtk_widget_set_sensitive (GTK_WIDGET (check), active || n > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Neither the switch nor a place is offered that would find nothing. */
static void
update_places (CarryFacetPopover *self)
{
  CarryExerciseQuery query = carry_exercise_browser_get_query (self->browser);
  const CarryPlace chosen = query.place;
  const gboolean only_mine = query.only_mine;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;
  guint n_chosen = 0;

  query.only_mine = TRUE;
  for (guint place = 0; place < CARRY_N_PLACES; place++)
    {
      guint n;

      query.place = (CarryPlace)place;
      n = carry_exercise_browser_count_query (self->browser, &query);
      if (query.place == chosen)
        n_chosen = n;
      adw_toggle_set_enabled (adw_toggle_group_get_toggle (self->places, place),
                              n > 0 || query.place == chosen);
    }

  number = g_strdup_printf ("%u", n_chosen);
  text = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_chosen), n_chosen);
  gtk_label_set_label (self->mine_count, number);
  gtk_widget_set_sensitive (GTK_WIDGET (self->mine_switch), only_mine || n_chosen > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->mine_switch), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
}

static void
update (CarryFacetPopover *self)
{
  CarryFacetCounts counts;
  GtkWidget *row;

  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;

  self->updating = TRUE;
  carry_exercise_browser_count (self->browser, &counts);
  for (int i = 0; (row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->facets, i))) != NULL; i++)
    update_facet_row (self, row, &counts);
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->values)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    update_value (self, GTK_CHECK_BUTTON (check), &counts);
  update_places (self);
  self->updating = FALSE;
}

static void
on_toggled (CarryFacetPopover *self, GtkCheckButton *check)
{
  const guint64 bit = CARRY_FACET_BIT (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "value")));
  const guint64 wanted = carry_exercise_browser_get_wanted (self->browser)->sets[self->facet];

  if (!self->updating)
    carry_exercise_browser_set_wanted (self->browser, self->facet,
                                       gtk_check_button_get_active (check) ? wanted | bit : wanted & ~bit);
}

static GtkWidget *
create_value (CarryFacetPopover *self, guint value)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *name = gtk_label_new (carry_facet_get_value_name (self->facet, value));
  GtkWidget *count = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (count, "caption");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "count");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), count);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  g_object_set_data (G_OBJECT (check), "value", GUINT_TO_POINTER (value));
  g_object_set_data (G_OBJECT (check), "count", count);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);

  return check;
}

static void
clear_values (CarryFacetPopover *self)
{
  GtkWidget *check;

  while ((check = gtk_widget_get_first_child (GTK_WIDGET (self->values))) != NULL)
    gtk_box_remove (self->values, check);
}

/* Values that would find nothing are left out; one that comes to this later only loses its sensitivity. */
static void
show_values (CarryFacetPopover *self, CarryFacet facet)
{
  const guint64 wanted = carry_exercise_browser_get_wanted (self->browser)->sets[facet];
  CarryFacetCounts counts;

  carry_exercise_browser_count (self->browser, &counts);
  clear_values (self);
  self->facet = facet;
  gtk_label_set_label (self->facet_label, carry_facet_get_name (facet));

  for (guint v = 0; v < carry_facet_get_n_values (facet); v++)
    if (counts.n_with[facet][v] > 0 || (wanted & CARRY_FACET_BIT (v)) != 0)
      gtk_box_append (self->values, create_value (self, v));

  update (self);
  gtk_stack_set_visible_child_name (self->stack, "values");
  gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self->values)));
}

static void
on_facet_activated (CarryFacetPopover *self, GtkListBoxRow *row)
{
  show_values (self, (CarryFacet)GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "facet")));
}

static void
go_back (CarryFacetPopover *self)
{
  GtkWidget *row;

  gtk_stack_set_visible_child_name (self->stack, "facets");
  for (int i = 0; (row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->facets, i))) != NULL; i++)
    if (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "facet")) == self->facet)
      gtk_widget_grab_focus (row);
}

/* Before the popover, which would close by Esc, and the button that it belongs to, which would take the space that a
 * switch leaves to the window. */
static gboolean
on_key (CarryFacetPopover *self, guint keyval)
{
  GtkWidget *mine_switch = GTK_WIDGET (self->mine_switch);

  if (keyval == GDK_KEY_Escape && g_str_equal (gtk_stack_get_visible_child_name (self->stack), "values"))
    {
      go_back (self);
      return GDK_EVENT_STOP;
    }

  if ((keyval == GDK_KEY_space || keyval == GDK_KEY_KP_Space) && gtk_widget_has_focus (mine_switch))
    return gtk_widget_activate (mine_switch);

  return GDK_EVENT_PROPAGATE;
}

static void
on_show (CarryFacetPopover *self)
{
  gtk_stack_set_visible_child_full (self->stack, "facets", GTK_STACK_TRANSITION_TYPE_NONE);
  clear_values (self);
  update (self);
}

static gboolean
place_to_index (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_uint (to, (guint)g_value_get_enum (from));

  return TRUE;
}

static gboolean
index_to_place (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const guint index = g_value_get_uint (from);

  if (index >= CARRY_N_PLACES)
    return FALSE;

  g_value_set_enum (to, (int)index);

  return TRUE;
}

static void
carry_facet_popover_dispose (GObject *object)
{
  CarryFacetPopover *self = CARRY_FACET_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_FACET_POPOVER);
  g_clear_object (&self->browser);

  G_OBJECT_CLASS (carry_facet_popover_parent_class)->dispose (object);
}

static void
carry_facet_popover_class_init (CarryFacetPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_facet_popover_dispose;

  g_type_ensure (ADW_TYPE_TOGGLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-facet-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, mine_count);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, mine_switch);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, places);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, facets);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, facet_label);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, back_button);
  gtk_widget_class_bind_template_child (widget_class, CarryFacetPopover, values);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
  gtk_widget_class_bind_template_callback (widget_class, on_show);
  gtk_widget_class_bind_template_callback (widget_class, on_facet_activated);
  gtk_widget_class_bind_template_callback (widget_class, go_back);
}

static void
carry_facet_popover_init (CarryFacetPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint place = 0; place < CARRY_N_PLACES; place++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, carry_place_get_name ((CarryPlace)place));
      adw_toggle_group_add (self->places, toggle);
    }

  /* The region is chosen beside the popover, and the list has the sections as headings. */
  for (guint f = 0; f < CARRY_N_FACETS; f++)
    if (f != CARRY_FACET_REGION && f != CARRY_FACET_SECTION)
      gtk_list_box_append (self->facets, create_facet_row ((CarryFacet)f));
}

/**
 * carry_facet_popover_set_browser:
 * @self: a popover
 * @browser: what it changes; to be called once
 */
void
carry_facet_popover_set_browser (CarryFacetPopover *self, CarryExerciseBrowser *browser)
{
  g_return_if_fail (CARRY_IS_FACET_POPOVER (self));
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (browser));
  g_return_if_fail (self->browser == NULL);

  self->browser = g_object_ref (browser);
  g_object_bind_property (browser, "only-mine", self->mine_switch, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property_full (browser, "place", self->places, "active",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, place_to_index,
                               index_to_place, NULL, NULL);
  g_signal_connect_object (browser, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (browser, "notify::place", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
