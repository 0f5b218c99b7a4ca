/* carry-lines-group.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-lines-group.h"

/* Tall enough for three lines of text. */
#define LEAST_HEIGHT 84

#define PADDING 12

/**
 * CarryLinesGroup:
 *
 * Text of more than one line, under a title. Tab leaves it, as it leaves any other field.
 */
struct _CarryLinesGroup
{
  AdwPreferencesGroup parent_instance;

  GtkTextView *view;
};

G_DEFINE_FINAL_TYPE (CarryLinesGroup, carry_lines_group, ADW_TYPE_PREFERENCES_GROUP)

static void
carry_lines_group_class_init (CarryLinesGroupClass *klass)
{
}

static void
carry_lines_group_init (CarryLinesGroup *self)
{
  GtkWidget *view = gtk_text_view_new ();

  self->view = GTK_TEXT_VIEW (view);
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_view_set_top_margin (self->view, PADDING);
  gtk_text_view_set_bottom_margin (self->view, PADDING);
  gtk_text_view_set_left_margin (self->view, PADDING);
  gtk_text_view_set_right_margin (self->view, PADDING);
  gtk_widget_set_size_request (view, -1, LEAST_HEIGHT);
  gtk_widget_set_overflow (view, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (view, "card");
  gtk_widget_add_css_class (view, "lines-view");
  g_object_bind_property (self, "title", view, "tooltip-text", G_BINDING_SYNC_CREATE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), view);
}

/* Returns: (transfer full): the lines that say something. */
char **
carry_lines_group_get_lines (CarryLinesGroup *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (CARRY_IS_LINES_GROUP (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  text = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
  parts = g_strsplit (text, "\n", -1);
  for (gsize i = 0; parts[i] != NULL; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_strv_builder_add (lines, parts[i]);

  return g_strv_builder_end (lines);
}

void
carry_lines_group_set_lines (CarryLinesGroup *self, const char *const *lines)
{
  g_autofree char *text = g_strjoinv ("\n", (char **)lines);

  g_return_if_fail (CARRY_IS_LINES_GROUP (self));

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
}
