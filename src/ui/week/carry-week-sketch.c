/* carry-week-sketch.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-sketch.h"

#include "carry-measure.h"
#include "carry-session-text.h"

#define MINUTES_PER_PIXEL 4u
#define LEAST_HEIGHT 6
#define MOST_HEIGHT 30

static int
get_height (CarrySession *session)
{
  return (int)CLAMP (carry_session_get_duration (session) / MINUTES_PER_PIXEL, LEAST_HEIGHT, MOST_HEIGHT);
}

static GtkWidget *
create_bar (CarrySession *session)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (bar, "bar");
  gtk_widget_add_css_class (bar, carry_session_get_css_class (session));
  gtk_widget_set_size_request (bar, -1, get_height (session));

  return bar;
}

static GtkWidget *
create_day (const GDate *day, GPtrArray *sessions)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *weekday = carry_format_weekday (day, TRUE);
  g_autofree char *letter = g_utf8_substring (weekday, 0, 1);
  GtkWidget *label = gtk_label_new (letter);

  gtk_widget_set_valign (column, GTK_ALIGN_END);
  for (guint i = 0; i < sessions->len; i++)
    if (g_date_compare (carry_session_get_day (g_ptr_array_index (sessions, i)), day) == 0)
      gtk_box_append (GTK_BOX (column), create_bar (g_ptr_array_index (sessions, i)));
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (column), label);

  return column;
}

/**
 * carry_week_sketch_new:
 * @first: the first day of a week
 * @sessions: (element-type CarrySession): what is done in it
 *
 * Makes a small picture of a week: a bar for each session, as high as it is long, in its family's colour. It tells
 * assistive technology nothing, what stands beside it has to.
 *
 * Returns: (transfer floating): the picture
 */
GtkWidget *
carry_week_sketch_new (const GDate *first, GPtrArray *sessions)
{
  GtkWidget *sketch = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                    "homogeneous", TRUE, "spacing", 3, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (sketch, "week-sketch");
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const GDate day = carry_day_plus (first, (int)i);

      gtk_box_append (GTK_BOX (sketch), create_day (&day, sessions));
    }

  return sketch;
}
