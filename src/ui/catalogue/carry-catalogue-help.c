/* carry-catalogue-help.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-help.h"

#include "carry-way-out.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/* More ways out than these would be another search. */
#define MOST_WAYS 4u

/**
 * CarryCatalogueHelp:
 *
 * What to do where nothing is found: what may have been meant, and what else is found without the word or the filter
 * that is in the way. Each suggestion says how many exercises it leads to, and leads to exercises, never to nothing
 * again.
 */
struct _CarryCatalogueHelp
{
  AdwBin parent_instance;

  CarryExerciseBrowser *browser;
  GPtrArray *found; /* of CarryWayOut, those that are shown */
  guint idle;

  GtkBox *ways;
  GtkButton *clear_button;
};

G_DEFINE_FINAL_TYPE (CarryCatalogueHelp, carry_catalogue_help, ADW_TYPE_BIN)

static char *
name_values (CarryFacet facet, guint64 values)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint v = 0; v < carry_facet_get_n_values (facet); v++)
    if ((values & CARRY_FACET_BIT (v)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? C_ ("list of filters", ", ") : "",
                              carry_facet_get_value_name (facet, v));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What leaves something out, such as “goblet” or “Quads”. */
static char *
describe_without (const char *text, guint n)
{
  /* Translators: takes a word or a filter such as “Quads” away, which leaves some exercises */
  return g_strdup_printf (ngettext ("Without “%s”: %u exercise", "Without “%s”: %u exercises", n), text, n);
}

static char *
describe (CarryCatalogueHelp *self, const CarryWayOut *way)
{
  const guint n = way->n_found;

  switch (way->kind)
    {
    case CARRY_WAY_OUT_GUESS:
      /* Translators: %s is the name of an exercise */
      return g_strdup_printf (
          ngettext ("Did you mean “%s”? %u exercise", "Did you mean “%s”? %u exercises", n), way->text, n);

    case CARRY_WAY_OUT_PLACE:
      /* Translators: %s is a place such as “Home”, with the equipment there */
      return g_strdup_printf (ngettext ("With the equipment for “%s”: %u exercise",
                                        "With the equipment for “%s”: %u exercises", n),
                              carry_place_get_name (way->query.place), n);

    case CARRY_WAY_OUT_EQUIPMENT:
      return g_strdup_printf (
          ngettext ("With other equipment: %u exercise", "With other equipment: %u exercises", n), n);

    case CARRY_WAY_OUT_FACET:
      {
        const CarryFacetSets *wanted = carry_exercise_browser_get_wanted (self->browser);
        g_autofree char *values = name_values (way->facet, wanted->sets[way->facet]);

        return describe_without (values, n);
      }

    case CARRY_WAY_OUT_FILTERS:
      return g_strdup_printf (ngettext ("Without filters: %u exercise", "Without filters: %u exercises", n),
                              n);

    case CARRY_WAY_OUT_WORD:
    case CARRY_WAY_OUT_WORDS:
      return describe_without (way->text, n);
    }

  g_return_val_if_reached (NULL);
}

static void
on_clicked (CarryCatalogueHelp *self, GtkWidget *button)
{
  const guint number = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "number"));
  /* The ways change with what is looked for, and the button goes with them. */
  g_autoptr (GPtrArray) kept = g_ptr_array_ref (self->found);
  const CarryWayOut *way = g_ptr_array_index (kept, number);

  gtk_widget_activate_action (GTK_WIDGET (self), "catalogue.focus-search", NULL);
  carry_exercise_browser_look_for (self->browser, &way->query);
}

static void
add_way (CarryCatalogueHelp *self, guint number)
{
  g_autofree char *text = describe (self, g_ptr_array_index (self->found, number));
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  g_object_set_data (G_OBJECT (button), "number", GUINT_TO_POINTER (number));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->ways, button);
}

/* It says what it does: nobody expects their words to be a filter. */
static void
update_clear_button (CarryCatalogueHelp *self)
{
  const CarryExerciseQuery query = carry_exercise_browser_get_query (self->browser);
  const gboolean filtered = query.only_mine || !carry_facet_sets_is_empty (&query.wanted);
  const CarryExerciseQuery everything = { .words = "", .place = query.place };
  GtkLabel *label;

  gtk_button_set_label (self->clear_button, *query.words == '\0' ? _ ("Clear Filters")
                                            : filtered           ? _ ("Clear Search and Filters")
                                                                 : _ ("Clear Search"));
  label = GTK_LABEL (gtk_button_get_child (self->clear_button));
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_justify (label, GTK_JUSTIFY_CENTER);
  gtk_widget_set_visible (GTK_WIDGET (self->clear_button),
                          carry_exercise_browser_count_query (self->browser, &everything) > 0);
}

static void
look_for_ways (gpointer data)
{
  CarryCatalogueHelp *self = data;

  self->idle = 0;
  g_clear_pointer (&self->found, g_ptr_array_unref);
  self->found = carry_way_out_find_all (self->browser);
  for (guint i = 0; i < MIN (self->found->len, MOST_WAYS); i++)
    add_way (self, i);
  update_clear_button (self);
}

/* Looking for ways takes a dozen searches, which need not keep the next letter waiting. */
static void
update (CarryCatalogueHelp *self)
{
  GtkWidget *way;

  while ((way = gtk_widget_get_first_child (GTK_WIDGET (self->ways))) != NULL)
    gtk_box_remove (self->ways, way);

  g_clear_handle_id (&self->idle, g_source_remove);
  if (carry_exercise_browser_get_n_found (self->browser) == 0)
    self->idle = g_idle_add_once (look_for_ways, self);
}

static void
carry_catalogue_help_dispose (GObject *object)
{
  CarryCatalogueHelp *self = CARRY_CATALOGUE_HELP (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->found, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CATALOGUE_HELP);
  g_clear_object (&self->browser);

  G_OBJECT_CLASS (carry_catalogue_help_parent_class)->dispose (object);
}

static void
carry_catalogue_help_class_init (CarryCatalogueHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_catalogue_help_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-catalogue-help.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCatalogueHelp, ways);
  gtk_widget_class_bind_template_child (widget_class, CarryCatalogueHelp, clear_button);
}

static void
carry_catalogue_help_init (CarryCatalogueHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_catalogue_help_set_browser:
 * @self: help
 * @browser: what it helps with; to be called once
 */
void
carry_catalogue_help_set_browser (CarryCatalogueHelp *self, CarryExerciseBrowser *browser)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_HELP (self));
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (browser));
  g_return_if_fail (self->browser == NULL);

  self->browser = g_object_ref (browser);
  g_signal_connect_object (browser, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
