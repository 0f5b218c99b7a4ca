/* carry-session-minutes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-minutes.h"

#include "carry-measure.h"
#include "carry-minutes-ring.h"
#include "carry-session-time.h"

#include <glib/gi18n.h>

/**
 * CarrySessionMinutes:
 *
 * How long a session takes of the time that the runner has, and for what.
 *
 * Accessibility: role group, named by the minutes.
 */
struct _CarrySessionMinutes
{
  AdwBin parent_instance;

  CarryMinutesRing *ring;
  GtkLabel *minutes_label;
  GtkLabel *limit_label;
  GtkLabel *sets_label;
  GtkWidget *over_box;
  GtkLabel *over_label;
  GtkLabel *warm_up_label;
  GtkLabel *work_label;
  GtkLabel *rest_label;
};

G_DEFINE_FINAL_TYPE (CarrySessionMinutes, carry_session_minutes, ADW_TYPE_BIN)

static void
carry_session_minutes_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_SESSION_MINUTES);

  G_OBJECT_CLASS (carry_session_minutes_parent_class)->dispose (object);
}

static void
carry_session_minutes_class_init (CarrySessionMinutesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_session_minutes_dispose;
  g_type_ensure (CARRY_TYPE_MINUTES_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-session-minutes.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, ring);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, minutes_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, limit_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, sets_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, over_box);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, over_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, warm_up_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, work_label);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMinutes, rest_label);
}

static void
carry_session_minutes_init (CarrySessionMinutes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
say_part (GtkLabel *label, const char *format, guint minutes)
{
  g_autofree char *time = carry_format_minutes (minutes);
  g_autofree char *text = g_strdup_printf (format, time);

  gtk_label_set_label (label, text);
}

static void
say_limit (CarrySessionMinutes *self, guint total, guint limit)
{
  g_autofree char *minutes = g_strdup_printf ("%u", total);
  /* Translators: under the number of minutes that a session takes: how many the runner has */
  g_autofree char *of = g_strdup_printf (_ ("of %u min"), limit);
  g_autofree char *more = carry_format_minutes (total > limit ? total - limit : 0);
  /* Translators: by how much a session is too long: “6 min over” */
  g_autofree char *over = g_strdup_printf (_ ("%s over"), more);
  /* Translators: spoken: minutes of a session, and how many the runner has */
  g_autofree char *label = g_strdup_printf (_ ("%u of %u minutes"), total, limit);

  gtk_label_set_label (self->minutes_label, minutes);
  gtk_label_set_label (self->limit_label, of);
  gtk_label_set_label (self->over_label, over);
  gtk_widget_set_visible (self->over_box, total > limit);
  carry_minutes_ring_set_share (self->ring, limit > 0 ? (double)total / limit : 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * carry_session_minutes_show:
 * @self: a card
 * @session: a session
 * @limit: minutes that the runner has for it
 */
void
carry_session_minutes_show (CarrySessionMinutes *self, CarryStrengthSession *session, guint limit)
{
  CarrySessionTime minutes;
  g_autofree char *sets = NULL;
  guint n_sets = 0;

  g_return_if_fail (CARRY_IS_SESSION_MINUTES (self));
  g_return_if_fail (CARRY_IS_STRENGTH_SESSION (session));

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    n_sets += carry_item_count_sets (carry_strength_session_get_nth (session, i));

  minutes = carry_session_time_of_session (session);
  sets = g_strdup_printf (ngettext ("%u set", "%u sets", n_sets), n_sets);
  gtk_label_set_label (self->sets_label, sets);
  /* Translators: %s is a duration */
  say_part (self->warm_up_label, _ ("Warm-up %s"), minutes.warm_up);
  /* Translators: %s is a duration: the time under tension */
  say_part (self->work_label, _ ("Work %s"), minutes.work);
  /* Translators: %s is a duration */
  say_part (self->rest_label, _ ("Rest %s"), minutes.rest);
  say_limit (self, carry_session_time_get_total (&minutes), limit);
}
