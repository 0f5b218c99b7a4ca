/* carry-strength-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-strength-card.h"

#include <glib/gi18n.h>

#include "carry-card-heading.h"
#include "carry-figure-thumbnail.h"
#include "carry-measure.h"
#include "carry-session-text.h"
#include "carry-strength-session.h"

#define MAX_ROWS 5u /* exercises listed; with more than that, one row less and “2 more” */
#define THUMBNAIL_SIZE 22 /* pixels */

/**
 * CarryStrengthCard:
 *
 * A strength session: title, exercises with their figures, minutes.
 */
struct _CarryStrengthCard
{
  CarrySessionCard parent_instance;

  CarryCardHeading *heading;
  GtkLabel *title_label;
  GtkBox *exercises;
  GtkLabel *minutes_label;
  GtkLabel *state_label;
  CarrySession *shown; /* whose exercises these are */
};

G_DEFINE_FINAL_TYPE (CarryStrengthCard, carry_strength_card, CARRY_TYPE_SESSION_CARD)

static GtkWidget *
create_caption (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "caption");

  return label;
}

static GtkWidget *
create_exercise_row (CarryExercise *exercise)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 5);
  GtkWidget *thumbnail = g_object_new (
      CARRY_TYPE_FIGURE_THUMBNAIL, "figure", carry_exercise_get_figure (exercise), "icon-name",
      "carry-strength-symbolic", "pixel-size", THUMBNAIL_SIZE, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_box_append (GTK_BOX (row), thumbnail);
  gtk_box_append (GTK_BOX (row), create_caption (carry_exercise_get_name (exercise)));

  return row;
}

static void
show_exercises (CarryStrengthCard *self, CarryStrengthSession *session)
{
  const guint n_items = carry_strength_session_get_n_items (session);
  const guint n_rows = n_items > MAX_ROWS ? MAX_ROWS - 1 : n_items;
  GtkWidget *child;

  /* One that collapses for a drag, or shows again, has the same exercises. */
  if (!g_set_object (&self->shown, CARRY_SESSION (session)))
    return;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->exercises))) != NULL)
    gtk_box_remove (self->exercises, child);

  for (guint i = 0; i < n_rows; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (session, i);

      gtk_box_append (self->exercises, create_exercise_row (carry_item_get_exercise (item)));
    }

  if (n_items > n_rows)
    {
      g_autofree char *more =
          g_strdup_printf (ngettext ("%u more", "%u more", n_items - n_rows), n_items - n_rows);
      GtkWidget *label = create_caption (more);

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (self->exercises, label);
    }
}

static void
show_state (CarryStrengthCard *self, CarrySession *session, gboolean collapsed)
{
  g_autofree char *minutes = carry_format_minutes (carry_session_get_duration (session));
  g_autofree char *state = carry_session_format_state (session);
  const gboolean missed = carry_session_get_status (session) == CARRY_STATUS_MISSED;

  gtk_label_set_label (self->minutes_label, minutes);
  gtk_widget_set_visible (GTK_WIDGET (self->minutes_label), !missed && !collapsed);
  gtk_label_set_label (self->state_label, state != NULL ? state : "");
  gtk_widget_set_visible (GTK_WIDGET (self->state_label), state != NULL && !collapsed);
}

static void
carry_strength_card_show (CarrySessionCard *card, CarrySession *session, CarryUnits units, gboolean collapsed)
{
  CarryStrengthCard *self = CARRY_STRENGTH_CARD (card);

  carry_card_heading_show (self->heading, session,
                           collapsed ? carry_session_get_title (session)
                                     : carry_session_get_kind_name (session));
  gtk_label_set_label (self->title_label, carry_session_get_title (session));
  gtk_widget_set_visible (GTK_WIDGET (self->title_label), !collapsed);
  show_exercises (self, CARRY_STRENGTH_SESSION (session));
  gtk_widget_set_visible (GTK_WIDGET (self->exercises),
                          !collapsed &&
                              carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)) > 0);
  show_state (self, session, collapsed);
}

static void
carry_strength_card_dispose (GObject *object)
{
  g_clear_object (&CARRY_STRENGTH_CARD (object)->shown);
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_STRENGTH_CARD);

  G_OBJECT_CLASS (carry_strength_card_parent_class)->dispose (object);
}

static void
carry_strength_card_class_init (CarryStrengthCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_strength_card_dispose;
  CARRY_SESSION_CARD_CLASS (klass)->show = carry_strength_card_show;

  g_type_ensure (CARRY_TYPE_CARD_HEADING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-strength-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthCard, heading);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthCard, exercises);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthCard, minutes_label);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthCard, state_label);
}

static void
carry_strength_card_init (CarryStrengthCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
