/* carry-inspector-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-inspector-page.h"

#include <glib/gi18n.h>

#include "carry-gap-line.h"
#include "carry-measure.h"
#include "carry-other-place-row.h"
#include "carry-reason-row.h"
#include "carry-rule-row.h"
#include "carry-session-text.h"

/* So many other places are a choice; all of them are a list. */
#define FEW_PLACES 3u

#define BAR_SPACING 6 /* px */

/**
 * CarryInspectorPage:
 *
 * “Why Here?”: where a session stands and what the rules say of it, where else it could go, and what the rules rest
 * on. Of a run it says what it forbids around it.
 *
 * It asks by the actions `diary.lock`, `diary.move` and `diary.remove`, and shows what comes of it because
 * #CarryWhyHere observes the diary. Limits of rules are the runner's own and are written there.
 */
struct _CarryInspectorPage
{
  AdwNavigationPage parent_instance;

  CarryWhyHere *why;
  GtkSliceListModel *few_places;
  GPtrArray *rules;    /* of CarryRule: those that have a row, in its order */
  char *shown_place;   /* session, day and minute for which the rows are */
  gboolean is_showing; /* the switch is set by the diary, not by the runner's hand */
  gboolean has_moved;  /* the focus was on a place that the session took */

  AdwWindowTitle *window_title;
  GtkActionable *edit_button;
  GtkWidget *bottom_bar;
  GtkActionable *log_button;
  GtkActionable *start_button;
  AdwSwitchRow *lock_row;
  GtkWidget *content;
  AdwPreferencesGroup *why_group;
  CarryGapLine *gap_line;
  GtkLabel *verdict_label;
  GtkListBox *reasons_list;
  GtkLabel *legs_label;
  GtkListBox *demands_list;
  GtkWidget *legs_group;
  GtkListBox *legs_list;
  AdwPreferencesGroup *places_group;
  GtkListBox *places_list;
  GtkWidget *more_button;
  GtkWidget *evidence_group;
  GtkListBox *evidence_list;
  GtkActionable *delete_button;
};

typedef enum
{
  SIGNAL_PLACE_HOVERED,
} CarryInspectorPageSignal;

static guint signals[SIGNAL_PLACE_HOVERED + 1];

G_DEFINE_FINAL_TYPE (CarryInspectorPage, carry_inspector_page, ADW_TYPE_NAVIGATION_PAGE)

static void
on_lock (CarryInspectorPage *self)
{
  CarrySession *session = carry_why_here_get_session (self->why);

  if (session != NULL && !self->is_showing)
    gtk_widget_activate_action (GTK_WIDGET (self), "diary.lock", "(sb)", carry_session_get_id (session),
                                adw_switch_row_get_active (self->lock_row));
}

static void
on_more (CarryInspectorPage *self)
{
  gtk_slice_list_model_set_size (self->few_places, G_MAXUINT);
  gtk_widget_set_visible (self->more_button, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->places_list), GTK_DIR_TAB_FORWARD);
}

static void
on_hovered (CarryInspectorPage *self, gboolean hovered, CarryOtherPlaceRow *row)
{
  CarryOtherPlace *place = carry_other_place_row_get_place (row);

  g_signal_emit (self, signals[SIGNAL_PLACE_HOVERED], 0,
                 hovered ? carry_other_place_get_placement (place) : NULL);
}

static void
on_place_activated (CarryInspectorPage *self, GtkListBoxRow *row)
{
  CarryOtherPlace *place = carry_other_place_row_get_place (CARRY_OTHER_PLACE_ROW (row));
  CarryPlacement *placement = carry_other_place_get_placement (place);
  CarrySession *session = carry_why_here_get_session (self->why);
  g_autofree char *iso = carry_day_to_iso (carry_placement_get_day (placement));

  /* Also while another window is in front, as when the place was chosen by a screen reader. */
  self->has_moved = gtk_widget_is_focus (GTK_WIDGET (row));
  g_signal_emit (self, signals[SIGNAL_PLACE_HOVERED], 0, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "diary.move", "(ssu)", carry_session_get_id (session), iso,
                              carry_placement_get_start_minute (placement));
}

static GtkWidget *
create_place_row (gpointer place, gpointer self)
{
  GtkWidget *row = carry_other_place_row_new (place);

  g_signal_connect_object (row, "hovered", G_CALLBACK (on_hovered), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
create_reason_row (gpointer reason, gpointer self)
{
  return carry_reason_row_new (reason);
}

static GtkWidget *
create_sentence_row (gpointer sentence, gpointer self)
{
  GtkWidget *label = gtk_label_new (gtk_string_object_get_string (sentence));
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

/* “Tuesday 24, evening” */
static char *
format_place (CarrySession *session)
{
  const GDate *day = carry_session_get_day (session);
  g_autofree char *weekday = carry_format_weekday (day, FALSE);

  /* Translators: %1$s is a weekday, %2$u the day of the month, %3$s the half of the day: “Tuesday 24, evening” */
  return g_strdup_printf (C_ ("place", "%1$s %2$u, %3$s"), weekday, (guint)g_date_get_day (day),
                          carry_slot_get_name (carry_session_get_slot (session)));
}

static void
show_title (CarryInspectorPage *self, CarrySession *session)
{
  const char *id = carry_session_get_id (session);
  g_autofree char *place = format_place (session);

  adw_window_title_set_title (self->window_title, carry_session_get_title (session));
  adw_window_title_set_subtitle (self->window_title, place);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->window_title), carry_session_get_title (session));
  gtk_actionable_set_action_target (self->edit_button, "s", id);
  gtk_actionable_set_action_target (self->log_button, "s", id);
  gtk_actionable_set_action_target (self->start_button, "s", id);
  gtk_actionable_set_action_target (self->delete_button, "s", id);

  self->is_showing = TRUE;
  adw_switch_row_set_active (self->lock_row, carry_session_get_locked (session));
  self->is_showing = FALSE;
}

static void
show_verdict (CarryInspectorPage *self, CarryPlacement *placement)
{
  const CarryVerdict verdict = carry_placement_get_verdict (placement);
  const double penalty = carry_placement_get_penalty (placement);
  const char *classes[] = { "heading", "verdict-of-place", carry_verdict_get_css_class (verdict), NULL };
  g_autofree char *text = NULL;

  if (verdict == CARRY_VERDICT_BLOCKED)
    {
      text = g_strdup (carry_verdict_get_name (verdict));
    }
  else
    {
      g_autofree char *points = carry_points_format (penalty, FALSE);

      /* Translators: %1$s is a verdict, %2$s a number of points */
      text = g_strdup_printf (
          ngettext ("%1$s, %2$s point", "%1$s, %2$s points", g_str_equal (points, "1") ? 1 : 2),
          carry_verdict_get_name (verdict), points);
    }

  gtk_label_set_label (self->verdict_label, text);
  gtk_widget_set_css_classes (GTK_WIDGET (self->verdict_label), classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->verdict_label),
                               _ ("What the place costs. Higher is worse, and up to 2 points are good."));
}

static void
show_strength (CarryInspectorPage *self)
{
  CarryPlacement *placement = carry_why_here_get_placement (self->why);
  const GArray *neighbours = carry_why_here_get_neighbours (self->why);
  const guint n_places = g_list_model_get_n_items (carry_why_here_get_other_places (self->why));

  adw_preferences_group_set_title (self->why_group, _ ("Why Here?"));
  gtk_widget_set_visible (GTK_WIDGET (self->gap_line), neighbours->len > 1);
  carry_gap_line_set_points (self->gap_line, neighbours, carry_placement_get_verdict (placement));
  show_verdict (self, placement);
  gtk_widget_set_visible (GTK_WIDGET (self->places_list), n_places > 0);
  adw_preferences_group_set_description (
      self->places_group, n_places == 0 ? _ ("The rules allow no other place this week.") : NULL);
  gtk_widget_set_visible (self->more_button, n_places > gtk_slice_list_model_get_size (self->few_places));
}

/* Of a session that is placed by its legs one line is enough; of a run it is what the page is about. */
static void
show_legs (CarryInspectorPage *self, gboolean is_strength)
{
  GListModel *legs = carry_why_here_get_legs (self->why);
  g_autoptr (GtkStringObject) first = g_list_model_get_item (legs, 0);

  gtk_widget_set_visible (self->legs_group, !is_strength && first != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->legs_label), is_strength && first != NULL);
  gtk_label_set_label (self->legs_label, first != NULL ? gtk_string_object_get_string (first) : "");
}

static void
show_run (CarryInspectorPage *self, CarrySession *session)
{
  g_autofree char *text = carry_session_format_tooltip (
      session, carry_athlete_get_units (carry_why_here_get_athlete (self->why)));
  const char *classes[] = { NULL };

  adw_preferences_group_set_title (self->why_group, _ ("What It Asks For"));
  gtk_label_set_label (self->verdict_label, text);
  gtk_widget_set_css_classes (GTK_WIDGET (self->verdict_label), classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->verdict_label), NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->gap_line), FALSE);
}

static void
add_rule (CarryInspectorPage *self, const CarryRule *rule)
{
  GtkWidget *row;

  if (g_ptr_array_find (self->rules, rule, NULL))
    return;

  row = carry_rule_row_new (carry_why_here_get_athlete (self->why), rule);
  carry_rule_row_show_source (CARRY_RULE_ROW (row));
  gtk_list_box_append (self->evidence_list, row);
  g_ptr_array_add (self->rules, (gpointer)rule);
}

/* A rule that has nothing to say any more, because its limit is just being changed, keeps its row as long as the
 * session stays where it is. */
static void
show_evidence (CarryInspectorPage *self, CarrySession *session)
{
  GListModel *reasons = carry_why_here_get_reasons (self->why);
  g_autofree char *iso = carry_day_to_iso (carry_session_get_day (session));
  g_autofree char *place = g_strdup_printf ("%s %s %u", carry_session_get_id (session), iso,
                                            carry_session_get_start_minute (session));

  if (g_set_str (&self->shown_place, place))
    {
      gtk_list_box_remove_all (self->evidence_list);
      g_ptr_array_set_size (self->rules, 0);
      gtk_slice_list_model_set_size (self->few_places, FEW_PLACES);
    }

  for (guint i = 0; i < g_list_model_get_n_items (reasons); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (reasons, i);

      add_rule (self, carry_rule_get (carry_reason_get_finding (reason)->rule));
    }
}

static void
restore_focus (CarryInspectorPage *self)
{
  if (!self->has_moved)
    return;

  self->has_moved = FALSE;
  gtk_widget_child_focus (GTK_WIDGET (self->places_list), GTK_DIR_TAB_FORWARD);
}

static void
update (CarryInspectorPage *self)
{
  CarrySession *session = carry_why_here_get_session (self->why);
  const gboolean is_strength = CARRY_IS_STRENGTH_SESSION (session);

  if (session == NULL)
    return;

  show_title (self, session);
  show_evidence (self, session);
  if (is_strength)
    show_strength (self);
  else
    show_run (self, session);
  show_legs (self, is_strength);

  gtk_widget_set_visible (GTK_WIDGET (self->reasons_list), is_strength && self->rules->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->demands_list), !is_strength);
  gtk_widget_set_visible (GTK_WIDGET (self->places_group), is_strength);
  gtk_widget_set_visible (self->evidence_group, is_strength && self->rules->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->delete_button), !is_strength);
  gtk_widget_set_visible (self->bottom_bar, is_strength);
  gtk_widget_set_visible (GTK_WIDGET (self->start_button),
                          is_strength &&
                              !carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (session)));
  restore_focus (self);
}

/* Past the buttons of the header, to what the page is about. */
static gboolean
carry_inspector_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (CARRY_INSPECTOR_PAGE (widget)->lock_row));
}

static void
carry_inspector_page_hidden (AdwNavigationPage *page)
{
  g_signal_emit (page, signals[SIGNAL_PLACE_HOVERED], 0, NULL);
}

static void
carry_inspector_page_dispose (GObject *object)
{
  CarryInspectorPage *self = CARRY_INSPECTOR_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_INSPECTOR_PAGE);
  g_clear_object (&self->why);
  g_clear_object (&self->few_places);
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->shown_place, g_free);

  G_OBJECT_CLASS (carry_inspector_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_GAP_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-inspector-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, edit_button);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, lock_row);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, why_group);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, gap_line);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, reasons_list);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, demands_list);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, legs_label);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, content);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, places_group);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, places_list);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, more_button);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, evidence_group);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, evidence_list);
  gtk_widget_class_bind_template_child (widget_class, CarryInspectorPage, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, on_lock);
  gtk_widget_class_bind_template_callback (widget_class, on_more);
  gtk_widget_class_bind_template_callback (widget_class, on_place_activated);
}

static void
carry_inspector_page_class_init (CarryInspectorPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_inspector_page_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = carry_inspector_page_grab_focus;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = carry_inspector_page_hidden;

  /**
   * CarryInspectorPage::place-hovered:
   * @placement: (nullable): a place, or %NULL when the runner looks at none any more
   *
   * The runner looks at a place that the session could go to.
   */
  signals[SIGNAL_PLACE_HOVERED] = g_signal_new ("place-hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                0, NULL, NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_PLACEMENT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

/* Under what a run asks for. */
static void
add_legs (CarryInspectorPage *self)
{
  self->legs_group = g_object_new (ADW_TYPE_PREFERENCES_GROUP, "title", _ ("What It Does to the Legs"), NULL);
  self->legs_list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, "css-classes",
                                  (const char *[]){ "card", "why", "reasons", NULL }, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->legs_group), GTK_WIDGET (self->legs_list));
  gtk_box_insert_child_after (GTK_BOX (self->content), self->legs_group, GTK_WIDGET (self->why_group));
}

static GtkActionable *
add_button (CarryInspectorPage *self, const char *label, const char *tooltip, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_wrap_box_append (ADW_WRAP_BOX (self->bottom_bar), button);

  return GTK_ACTIONABLE (button);
}

/* Doing the session and writing it down stand below the page, as the header has no room for them beside the name;
 * where words are long they stand one above the other, so that the sidebar never grows wider. */
static void
add_bottom_bar (CarryInspectorPage *self)
{
  AdwToolbarView *view = ADW_TOOLBAR_VIEW (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (self)));

  self->bottom_bar = g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", BAR_SPACING, "line-spacing",
                                   BAR_SPACING, "justify", ADW_JUSTIFY_FILL, "justify-last-line", TRUE,
                                   "css-classes", (const char *[]){ "inspector-bar", NULL }, NULL);
  self->log_button = add_button (self, _ ("Log…"), _ ("Write Down What Was Done"), "win.log-session");
  self->start_button = add_button (self, _ ("Start Workout"), NULL, "win.start-workout");
  adw_toolbar_view_add_bottom_bar (view, self->bottom_bar);
}

static void
carry_inspector_page_init (CarryInspectorPage *self)
{
  self->rules = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  add_bottom_bar (self);
  add_legs (self);
}

/**
 * carry_inspector_page_new:
 * @why: what is to be told
 *
 * Returns: (transfer floating): a page that follows @why
 */
AdwNavigationPage *
carry_inspector_page_new (CarryWhyHere *why)
{
  CarryInspectorPage *self;

  g_return_val_if_fail (CARRY_IS_WHY_HERE (why), NULL);

  self = g_object_new (CARRY_TYPE_INSPECTOR_PAGE, NULL);
  self->why = g_object_ref (why);
  self->few_places =
      gtk_slice_list_model_new (g_object_ref (carry_why_here_get_other_places (why)), 0, FEW_PLACES);
  gtk_list_box_bind_model (self->places_list, G_LIST_MODEL (self->few_places), create_place_row, self, NULL);
  gtk_list_box_bind_model (self->reasons_list, carry_why_here_get_reasons (why), create_reason_row, NULL,
                           NULL);
  gtk_list_box_bind_model (self->demands_list, carry_why_here_get_demands (why), create_sentence_row, NULL,
                           NULL);
  gtk_list_box_bind_model (self->legs_list, carry_why_here_get_legs (why), create_sentence_row, NULL, NULL);
  g_signal_connect_object (why, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return ADW_NAVIGATION_PAGE (self);
}
