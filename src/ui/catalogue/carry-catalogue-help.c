/* carry-catalogue-help.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-help.h"

#include <glib/gi18n.h>

/* More ways out than these would be another search. */
#define MOST_FACETS 3u

/**
 * CarryCatalogueHelp:
 *
 * What to do where nothing is found: what may have been meant, and what else is found without one of the filters.
 * Each suggestion leads to exercises, never to nothing again.
 */
struct _CarryCatalogueHelp
{
  AdwBin parent_instance;

  CarryExerciseBrowser *browser;
  GtkBox *ways;
};

G_DEFINE_FINAL_TYPE (CarryCatalogueHelp, carry_catalogue_help, ADW_TYPE_BIN)

static GtkWidget *
add_way (CarryCatalogueHelp *self, const char *text, GCallback callback)
{
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_box_append (self->ways, button);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);

  return button;
}

static void
on_guess_clicked (CarryCatalogueHelp *self, GtkWidget *button)
{
  CarryExercise *guess = carry_exercise_browser_guess (self->browser);

  if (guess != NULL)
    g_object_set (self->browser, "words", carry_exercise_get_name (guess), NULL);
}

static void
on_place_clicked (CarryCatalogueHelp *self, GtkWidget *button)
{
  g_object_set (self->browser, "only-mine", FALSE, NULL);
}

static void
on_facet_clicked (CarryCatalogueHelp *self, GtkWidget *button)
{
  carry_exercise_browser_set_wanted (
      self->browser, (CarryFacet)GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "facet")), 0);
}

static void
add_guess (CarryCatalogueHelp *self)
{
  CarryExercise *guess = carry_exercise_browser_guess (self->browser);
  g_autofree char *text = NULL;

  if (guess == NULL)
    return;

  /* Translators: %s is the name of an exercise */
  text = g_strdup_printf (_ ("Search for “%s”"), carry_exercise_get_name (guess));
  add_way (self, text, G_CALLBACK (on_guess_clicked));
}

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

static void
add_facets (CarryCatalogueHelp *self)
{
  const CarryFacetSets *wanted = carry_exercise_browser_get_wanted (self->browser);
  CarryFacetCounts counts;
  guint n_added = 0;

  carry_exercise_browser_count (self->browser, &counts);

  for (guint f = 0; f < CARRY_N_FACETS && n_added < MOST_FACETS; f++)
    {
      const guint n = counts.n_without[f];
      g_autofree char *values = NULL;
      g_autofree char *text = NULL;

      if (wanted->sets[f] == 0 || n == 0)
        continue;

      values = name_values ((CarryFacet)f, wanted->sets[f]);
      /* Translators: takes a filter such as “Quads” away, which leaves some exercises */
      text = g_strdup_printf (ngettext ("Without “%s”: %u exercise", "Without “%s”: %u exercises", n), values,
                              n);
      g_object_set_data (G_OBJECT (add_way (self, text, G_CALLBACK (on_facet_clicked))), "facet",
                         GUINT_TO_POINTER (f));
      n_added++;
    }
}

static void
add_place (CarryCatalogueHelp *self)
{
  const guint n = carry_exercise_browser_count_without_place (self->browser);
  g_autofree char *text = NULL;

  if (!carry_exercise_browser_get_only_mine (self->browser) || n == 0)
    return;

  text = g_strdup_printf (
      ngettext ("With other equipment: %u exercise", "With other equipment: %u exercises", n), n);
  add_way (self, text, G_CALLBACK (on_place_clicked));
}

static void
update (CarryCatalogueHelp *self)
{
  GtkWidget *way;

  while ((way = gtk_widget_get_first_child (GTK_WIDGET (self->ways))) != NULL)
    gtk_box_remove (self->ways, way);

  if (carry_exercise_browser_get_n_found (self->browser) > 0)
    return;

  add_guess (self);
  add_facets (self);
  add_place (self);
}

static void
carry_catalogue_help_dispose (GObject *object)
{
  CarryCatalogueHelp *self = CARRY_CATALOGUE_HELP (object);

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
