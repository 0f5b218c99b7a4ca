/* carry-result-announcer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-result-announcer.h"

#include <glib/gi18n.h>

/* How long after the last letter the result is said. */
#define ANNOUNCE_MS 600u

/**
 * CarryResultAnnouncer:
 *
 * Has assistive technologies say how many exercises are found, whenever that changes while the widget can be seen.
 * Not after each letter: only what stands for a while is worth to be said.
 */
struct _CarryResultAnnouncer
{
  GObject parent_instance;

  CarryExerciseBrowser *browser;
  GtkWidget *widget; /* not owned: it owns the announcer */
  guint timeout;
};

G_DEFINE_FINAL_TYPE (CarryResultAnnouncer, carry_result_announcer, G_TYPE_OBJECT)

static void
announce (gpointer data)
{
  CarryResultAnnouncer *self = data;
  const guint n = carry_exercise_browser_get_n_found (self->browser);
  g_autofree char *text = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);

  self->timeout = 0;
  gtk_accessible_announce (GTK_ACCESSIBLE (self->widget), n > 0 ? text : _ ("No Exercises Found"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
announce_soon (CarryResultAnnouncer *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (gtk_widget_get_mapped (self->widget))
    self->timeout = g_timeout_add_once (ANNOUNCE_MS, announce, self);
}

static void
carry_result_announcer_finalize (GObject *object)
{
  CarryResultAnnouncer *self = CARRY_RESULT_ANNOUNCER (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->browser);

  G_OBJECT_CLASS (carry_result_announcer_parent_class)->finalize (object);
}

static void
carry_result_announcer_class_init (CarryResultAnnouncerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_result_announcer_finalize;
}

static void
carry_result_announcer_init (CarryResultAnnouncer *self)
{
}

/**
 * carry_result_announcer_new:
 * @browser: finds the exercises
 * @widget: shows them; has to outlive the announcer
 *
 * Returns: (transfer full): an announcer
 */
CarryResultAnnouncer *
carry_result_announcer_new (CarryExerciseBrowser *browser, GtkWidget *widget)
{
  CarryResultAnnouncer *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (browser), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (CARRY_TYPE_RESULT_ANNOUNCER, NULL);
  self->browser = g_object_ref (browser);
  self->widget = widget;
  g_signal_connect_object (browser, "changed", G_CALLBACK (announce_soon), self, G_CONNECT_SWAPPED);

  return self;
}
