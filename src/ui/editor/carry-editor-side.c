/* carry-editor-side.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-side.h"

#include "carry-session-minutes.h"
#include "carry-session-muscles.h"

/**
 * CarryEditorSide:
 *
 * The cards beside the exercises of a session: how long it takes, what it trains, and what it asks of the legs.
 */
struct _CarryEditorSide
{
  GtkWidget parent_instance;

  CarrySessionMinutes *minutes;
  CarrySessionMuscles *muscles;
  GtkWidget *freshness_card;
  GtkLabel *freshness_label;
};

G_DEFINE_FINAL_TYPE (CarryEditorSide, carry_editor_side, GTK_TYPE_WIDGET)

static void
carry_editor_side_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_EDITOR_SIDE);

  G_OBJECT_CLASS (carry_editor_side_parent_class)->dispose (object);
}

static void
carry_editor_side_class_init (CarryEditorSideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_editor_side_dispose;
  g_type_ensure (CARRY_TYPE_SESSION_MINUTES);
  g_type_ensure (CARRY_TYPE_SESSION_MUSCLES);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-editor-side.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorSide, minutes);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorSide, muscles);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorSide, freshness_card);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorSide, freshness_label);
}

static void
carry_editor_side_init (CarryEditorSide *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_editor_side_show:
 * @self: the side
 * @session: a session
 * @limit: minutes that the runner has for it
 */
void
carry_editor_side_show (CarryEditorSide *self, CarryStrengthSession *session, guint limit)
{
  g_return_if_fail (CARRY_IS_EDITOR_SIDE (self));

  carry_session_minutes_show (self->minutes, session, limit);
  carry_session_muscles_show (self->muscles, session);
}

/* Shows what an exercise would add; %NULL for nothing. */
void
carry_editor_side_preview (CarryEditorSide *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_EDITOR_SIDE (self));

  carry_session_muscles_preview (self->muscles, exercise);
}

/* Says how fresh the legs are before and after; %NULL where nothing can be said. */
void
carry_editor_side_set_freshness (CarryEditorSide *self, const char *text)
{
  g_return_if_fail (CARRY_IS_EDITOR_SIDE (self));

  gtk_label_set_label (self->freshness_label, text != NULL ? text : "");
  gtk_widget_set_visible (self->freshness_card, text != NULL);
}
