/* carry-pause-mark.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-pause-mark.h"

#include <glib/gi18n.h>

#define KEY "carry-pause-mark"

static void
mark (GtkWidget *widget, GtkLabel *word, CarryPause *pause)
{
  g_autofree char *spoken = NULL;

  if (pause != NULL)
    {
      /* Translators: spoken; %s is “Ill” or “Injured” */
      spoken = g_strdup_printf (_ ("Training pauses: %s"), carry_pause_get_word (pause));
      gtk_widget_add_css_class (widget, "paused");
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                      -1);
    }
  else
    {
      gtk_widget_remove_css_class (widget, "paused");
      gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
    }

  if (word == NULL)
    return;

  /* Translators: over the days on which training pauses */
  gtk_label_set_label (word, pause != NULL ? C_ ("day", "Pause") : "");
  gtk_widget_set_visible (GTK_WIDGET (word), pause != NULL);
}

typedef struct
{
  CarryDay *day;
  GtkWidget *widget; /* holds the mark */
  GtkLabel *word;    /* inside of it, or NULL; it goes before the widget does */
  gulong handler;
} Mark;

static void
on_pause_changed (Mark *self)
{
  mark (self->widget, self->word, carry_day_get_pause (self->day));
}

static void
mark_free (Mark *self)
{
  g_signal_handler_disconnect (self->day, self->handler);
  g_clear_weak_pointer (&self->word);
  g_object_unref (self->day);
  g_free (self);
}

/**
 * carry_pause_mark_follow:
 * @widget: what shows the day, or a part of it
 * @day: the day
 * @word: (nullable): a label inside of @widget for the word that says why training pauses
 *
 * Gives @widget the style class `paused` as long as training pauses on @day. Another day takes the place of the one before.
 */
void
carry_pause_mark_follow (GtkWidget *widget, CarryDay *day, GtkLabel *word)
{
  Mark *self;

  g_return_if_fail (GTK_IS_WIDGET (widget) && CARRY_IS_DAY (day));

  self = g_new0 (Mark, 1);
  self->day = g_object_ref (day);
  self->widget = widget;
  g_set_weak_pointer (&self->word, word);
  self->handler = g_signal_connect_swapped (day, "notify::pause", G_CALLBACK (on_pause_changed), self);
  g_object_set_data_full (G_OBJECT (widget), KEY, self, (GDestroyNotify)mark_free);
  on_pause_changed (self);
}
