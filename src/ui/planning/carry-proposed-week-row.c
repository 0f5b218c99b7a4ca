/* carry-proposed-week-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposed-week-row.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-other-place.h"
#include "carry-words.h"

/**
 * CarryProposedWeekRow:
 *
 * One week of a season plan: when it is, what it is for, and its sessions.
 */
struct _CarryProposedWeekRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *title_label;
  GtkLabel *phase_label;
  GtkLabel *sessions_label;
  GtkLabel *trouble_label;
  GtkWidget *race_tag;
  GtkWidget *lighter_label;
  GtkLabel *count_label;
};

G_DEFINE_FINAL_TYPE (CarryProposedWeekRow, carry_proposed_week_row, GTK_TYPE_LIST_BOX_ROW)

static void
carry_proposed_week_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_PROPOSED_WEEK_ROW);

  G_OBJECT_CLASS (carry_proposed_week_row_parent_class)->dispose (object);
}

static void
carry_proposed_week_row_class_init (CarryProposedWeekRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_proposed_week_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-proposed-week-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, phase_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, sessions_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, trouble_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, race_tag);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, lighter_label);
  gtk_widget_class_bind_template_child (widget_class, CarryProposedWeekRow, count_label);
}

static void
carry_proposed_week_row_init (CarryProposedWeekRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* “Tuesday evening Lower Strength · Friday evening Trunk & Hips” */
static char *
list_sessions (const CarryProposedWeekFacts *facts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < facts->sessions->len; i++)
    {
      CarrySession *session = g_ptr_array_index (facts->sessions, i);
      g_autofree char *place = carry_place_of_day_format (carry_session_get_day (session),
                                                          carry_session_get_start_minute (session));

      g_string_append (text, i > 0 ? "\n" : "");
      /* Translators: %1$s is a place in the week, %2$s a session: “Tuesday evening: Lower Strength” */
      g_string_append_printf (text, C_ ("season", "%1$s: %2$s"), place, carry_session_get_title (session));
    }

  if (facts->sessions->len == 0)
    g_string_append (text, _ ("No strength training"));

  return g_string_free_and_steal (text);
}

static char *
describe_trouble (const CarryProposedWeekFacts *facts)
{
  if (facts->n_missing > 0)
    return g_strdup_printf (
        ngettext ("No good place for %u session", "No good place for %u sessions", facts->n_missing),
        facts->n_missing);

  return facts->assumed ? g_strdup (_ ("No runs yet")) : NULL;
}

static void
show (CarryProposedWeekRow *self, const CarryProposedWeekFacts *facts)
{
  const GDate last = carry_day_plus (&facts->first, (int)CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *range = carry_format_date_range (&facts->first, &last, FALSE);
  /* Translators: %1$s is a phase of training, %2$u its week, %3$u how many weeks it has */
  g_autofree char *phase =
      g_strdup_printf (_ ("%1$s, week %2$u of %3$u"), carry_phase_get_name (facts->phase), facts->phase_week,
                       facts->phase_weeks);
  g_autofree char *sessions = list_sessions (facts);
  g_autofree char *trouble = describe_trouble (facts);
  g_autofree char *count =
      g_strdup_printf (ngettext ("%u session", "%u sessions", facts->sessions->len), facts->sessions->len);
  g_autofree char *label = g_strjoin (
      ", ", range, phase, count, facts->lighter ? _ ("lighter week") : _ ("usual week"), facts->race, NULL);
  g_autofree char *description =
      trouble != NULL ? g_strjoin (". ", sessions, trouble, NULL) : g_strdup (sessions);

  gtk_label_set_label (self->title_label, range);
  gtk_label_set_label (self->phase_label, phase);
  gtk_label_set_label (self->sessions_label, sessions);
  gtk_label_set_label (self->trouble_label, trouble != NULL ? trouble : "");
  gtk_widget_set_visible (GTK_WIDGET (self->trouble_label), trouble != NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->trouble_label), facts->n_missing > 0 ? "trouble" : "dim-label");
  gtk_widget_set_visible (self->race_tag, facts->race != NULL);
  gtk_widget_set_tooltip_text (self->race_tag, facts->race);
  gtk_widget_set_visible (self->lighter_label, facts->lighter);
  gtk_label_set_label (self->count_label, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/**
 * carry_proposed_week_row_new:
 * @week: a week
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
carry_proposed_week_row_new (CarryProposedWeek *week)
{
  CarryProposedWeekRow *self;

  g_return_val_if_fail (CARRY_IS_PROPOSED_WEEK (week), NULL);

  self = g_object_new (CARRY_TYPE_PROPOSED_WEEK_ROW, NULL);
  show (self, carry_proposed_week_get_facts (week));

  return GTK_WIDGET (self);
}
