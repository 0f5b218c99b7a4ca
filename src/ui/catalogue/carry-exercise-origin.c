/* carry-exercise-origin.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-origin.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseOrigin:
 *
 * A card that says where an imported exercise comes from, who made it and under which licence: many licences ask for
 * it. Not visible for others.
 */
struct _CarryExerciseOrigin
{
  AdwBin parent_instance;

  GtkLabel *origin_label;
};

G_DEFINE_FINAL_TYPE (CarryExerciseOrigin, carry_exercise_origin, ADW_TYPE_BIN)

static void
carry_exercise_origin_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EXERCISE_ORIGIN);

  G_OBJECT_CLASS (carry_exercise_origin_parent_class)->dispose (object);
}

static void
carry_exercise_origin_class_init (CarryExerciseOriginClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_origin_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-origin.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseOrigin, origin_label);
}

static void
carry_exercise_origin_init (CarryExerciseOrigin *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* An address out of a file is followed only where it leads to a page. */
static gboolean
is_page (const char *url)
{
  g_autofree char *scheme = g_uri_parse_scheme (url);

  return scheme != NULL && (g_str_equal (scheme, "https") || g_str_equal (scheme, "http"));
}

static char *
describe (const CarryProvenance *provenance)
{
  const char *licence = provenance->licence != NULL ? provenance->licence : C_ ("licence", "not stated");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *source = g_markup_escape_text (provenance->source, -1);
  g_autofree char *url = provenance->url != NULL ? g_markup_escape_text (provenance->url, -1) : NULL;
  g_autofree char *from = NULL;
  g_autofree char *under = NULL;
  g_autofree char *by = NULL;

  if (url != NULL && is_page (provenance->url))
    from = g_strdup_printf ("<a href=\"%s\">%s</a>", url, source);
  /* Translators: the name of a catalogue or file */
  g_string_append_printf (text, C_ ("origin", "From %s"), from != NULL ? from : source);
  if (provenance->author != NULL)
    {
      by = g_markup_printf_escaped (C_ ("origin", "Author: %s"), provenance->author);
      g_string_append_printf (text, "\n%s", by);
    }
  under = g_markup_printf_escaped (C_ ("origin", "Licence: %s"), licence);
  g_string_append_printf (text, "\n%s", under);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * carry_exercise_origin_set_exercise:
 * @self: a card
 * @exercise: the exercise to show
 */
void
carry_exercise_origin_set_exercise (CarryExerciseOrigin *self, CarryExercise *exercise)
{
  const CarryProvenance *provenance;
  gboolean imported;
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_ORIGIN (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  provenance = carry_exercise_get_provenance (exercise);
  imported = provenance != NULL && !g_str_equal (provenance->source, CARRY_SOURCE_OWN);
  text = imported ? describe (provenance) : g_strdup ("");
  gtk_label_set_markup (self->origin_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self), imported);
}
