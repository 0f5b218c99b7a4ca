/* carry-window-side.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-side.h"

#include "carry-conflict-page.h"
#include "carry-difference-page.h"
#include "carry-inspector-page.h"
#include "carry-limit-watch.h"
#include "carry-measure.h"
#include "carry-week-outlook.h"

#include <glib/gi18n.h>

#define DIALOG_WIDTH 380
#define DIALOG_HEIGHT 640

/**
 * CarryWindowSide:
 *
 * The sidebar of a window: the exercises, over them the inspector of the selected session, what a plan would change,
 * or why it had no room.
 * Where the window is narrow there is no sidebar for these, and they come as a dialog.
 *
 * It adds to the window's actions: `toggle-sidebar`, `search`, `why-here` s, which shows the inspector of a session and
 * goes there, `inspect` (sb), which does so only beside the week and leaves the focus where it is (with FALSE only if the
 * inspector is open already), `show-conflict`, and `undo-limit`, which puts a limit back that was changed in the inspector.
 */
struct _CarryWindowSide
{
  GObject parent_instance;

  AdwApplicationWindow *window;    /* not held: the window holds this */
  AdwOverlaySplitView *split_view; /* not held either */
  CarryWindowSidebar *sidebar;
  CarryWeekPage *week_page;
  CarrySidePlace place;
  gboolean wants_sidebar; /* as the runner left it; a collapsed one is shown for a moment only */

  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;
  CarryWhyHere *why;
  CarryLimitWatch *limits;
  CarryPlan *plan; /* that had no room for all, or NULL */
  GListModel *offers;
  CarryPlanProposal *proposal; /* that waits for the runner's word, or NULL */
  gboolean asked_for_conflict; /* before it was known */
  AdwDialog *dialog; /* weak */
};

G_DEFINE_FINAL_TYPE (CarryWindowSide, carry_window_side, G_TYPE_OBJECT)

static GSimpleAction *
get_action (CarryWindowSide *self, const char *name)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->window), name));
}

/* The doses of exercises are those of today, whichever week is shown. */
static void
update_phase (CarryWindowSide *self)
{
  g_autoptr (CarryWeek) week = carry_diary_get_week (self->diary, &self->today);
  const CarryWeekOutlook outlook =
      carry_week_outlook_find (self->diary, self->athlete, carry_week_get_first (week),
                               carry_athlete_get_strength_sessions (self->athlete));

  carry_window_sidebar_set_phase (self->sidebar, outlook.phase);
  carry_window_sidebar_set_today (self->sidebar, &self->today);
}

static gboolean
is_narrow (CarryWindowSide *self)
{
  gboolean narrow;

  g_object_get (self->week_page, "narrow", &narrow, NULL);

  return narrow;
}

static void
update_sidebar (CarryWindowSide *self)
{
  const gboolean beside = !adw_overlay_split_view_get_collapsed (self->split_view);
  const gboolean available = self->place != CARRY_SIDE_PLACE_NONE;

  adw_overlay_split_view_set_show_sidebar (self->split_view, self->place == CARRY_SIDE_PLACE_WEEK && beside &&
                                                                 self->wants_sidebar);
  g_simple_action_set_enabled (get_action (self, "toggle-sidebar"), available);
  g_simple_action_set_enabled (get_action (self, "search"), available);
}

static void
on_show_sidebar (CarryWindowSide *self)
{
  const gboolean shown = adw_overlay_split_view_get_show_sidebar (self->split_view);

  g_simple_action_set_state (get_action (self, "toggle-sidebar"), g_variant_new_boolean (shown));
}

static void
on_drag_left (CarryWindowSide *self)
{
  if (adw_overlay_split_view_get_collapsed (self->split_view))
    adw_overlay_split_view_set_show_sidebar (self->split_view, FALSE);
}

static void
change_sidebar (GSimpleAction *action, GVariant *state, gpointer data)
{
  CarryWindowSide *self = data;

  if (self->place == CARRY_SIDE_PLACE_WEEK && !adw_overlay_split_view_get_collapsed (self->split_view))
    self->wants_sidebar = g_variant_get_boolean (state);

  adw_overlay_split_view_set_show_sidebar (self->split_view, g_variant_get_boolean (state));
}

static AdwNavigationView *
get_navigation (CarryWindowSide *self)
{
  return carry_window_sidebar_get_navigation (self->sidebar);
}

static gboolean
shows (CarryWindowSide *self, const char *tag)
{
  return g_strcmp0 (adw_navigation_view_get_visible_page_tag (get_navigation (self)), tag) == 0;
}

static void
search (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSide *self = data;

  adw_navigation_view_pop_to_page (get_navigation (self), carry_window_sidebar_get_exercises (self->sidebar));
  adw_overlay_split_view_set_show_sidebar (self->split_view, TRUE);
  carry_window_sidebar_focus_search (self->sidebar);
}

static void
on_place_hovered (CarryWindowSide *self, CarryPlacement *placement)
{
  if (placement == NULL)
    {
      carry_week_page_mark_place (self->week_page, NULL, CARRY_SLOT_MORNING);
      return;
    }

  carry_week_page_mark_place (self->week_page, carry_placement_get_day (placement),
                              carry_placement_get_start_minute (placement) < CARRY_MINUTES_PER_DAY / 2
                                  ? CARRY_SLOT_MORNING
                                  : CARRY_SLOT_EVENING);
}

/* Who leaves the page of a plan does not want it. Only the one for whom it is may decide: here it is forgotten later. */
static void
leave_proposal (CarryWindowSide *self)
{
  if (self->proposal != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->window), "diary.discard-plan", NULL);
}

static AdwNavigationPage *
create_inspector (CarryWindowSide *self)
{
  AdwNavigationPage *page = carry_inspector_page_new (self->why);

  g_signal_connect_object (page, "place-hovered", G_CALLBACK (on_place_hovered), self, G_CONNECT_SWAPPED);

  return page;
}

static void
present (CarryWindowSide *self, AdwNavigationPage *page)
{
  GtkWidget *navigation = adw_navigation_view_new ();

  if (self->dialog != NULL)
    adw_dialog_force_close (self->dialog);

  adw_navigation_view_add (ADW_NAVIGATION_VIEW (navigation), page);
  g_set_weak_pointer (&self->dialog, adw_dialog_new ());
  adw_dialog_set_title (self->dialog, adw_navigation_page_get_title (page));
  adw_dialog_set_content_width (self->dialog, DIALOG_WIDTH);
  adw_dialog_set_content_height (self->dialog, DIALOG_HEIGHT);
  adw_dialog_set_child (self->dialog, navigation);
  adw_dialog_present (self->dialog, GTK_WIDGET (self->window));
}

/* The page takes the place of what is over the exercises, so that one step leads back to them. */
static void
push (CarryWindowSide *self, AdwNavigationPage *page)
{
  AdwNavigationPage *pages[] = { carry_window_sidebar_get_exercises (self->sidebar), page };

  if (shows (self, "difference"))
    leave_proposal (self);

  if (shows (self, adw_navigation_page_get_tag (pages[0])))
    adw_navigation_view_push (get_navigation (self), page);
  else
    adw_navigation_view_replace (get_navigation (self), pages, G_N_ELEMENTS (pages));
}

static void
show_and_go (CarryWindowSide *self, AdwNavigationPage *page)
{
  if (is_narrow (self))
    {
      present (self, page);
      return;
    }

  push (self, page);
  adw_overlay_split_view_set_show_sidebar (self->split_view, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (page));
}

static void
why_here (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSide *self = data;

  if (self->place != CARRY_SIDE_PLACE_WEEK)
    return;

  carry_why_here_set_session_id (self->why, g_variant_get_string (parameter, NULL));
  if (carry_why_here_get_session (self->why) == NULL)
    return;

  if (!is_narrow (self) && shows (self, "inspector"))
    {
      adw_overlay_split_view_set_show_sidebar (self->split_view, TRUE);
      gtk_widget_grab_focus (GTK_WIDGET (adw_navigation_view_get_visible_page (get_navigation (self))));
      return;
    }

  show_and_go (self, create_inspector (self));
}

static void
inspect (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSide *self = data;
  const gboolean beside = !adw_overlay_split_view_get_collapsed (self->split_view) &&
                          adw_overlay_split_view_get_show_sidebar (self->split_view);
  const char *id;
  gboolean open;

  g_variant_get (parameter, "(&sb)", &id, &open);
  /* One may look around the week before one decides about its plan. */
  if (!beside || shows (self, "difference") || !(open || shows (self, "inspector")))
    return;

  carry_why_here_set_session_id (self->why, id);
  if (carry_why_here_get_session (self->why) != NULL && !shows (self, "inspector"))
    push (self, create_inspector (self));
}

static void
show_conflict (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWindowSide *self = data;

  self->asked_for_conflict = self->plan == NULL;
  if (self->plan != NULL && !shows (self, "conflict"))
    show_and_go (self, carry_conflict_page_new (self->plan, self->offers));
}

static void
show_difference (CarryWindowSide *self, CarryPlanProposal *proposal)
{
  AdwNavigationPage *page = carry_difference_page_new (proposal);

  g_signal_connect_object (page, "place-hovered", G_CALLBACK (on_place_hovered), self, G_CONNECT_SWAPPED);
  show_and_go (self, page);
  if (is_narrow (self))
    g_signal_connect_object (self->dialog, "closed", G_CALLBACK (leave_proposal), self, G_CONNECT_SWAPPED);
}

static void
undo_limit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  carry_limit_watch_undo (CARRY_WINDOW_SIDE (data)->limits);
}

/* In the preferences one sees what one does, and they end with it; here it moves the verdict of a place. */
static void
on_limit_changed (CarryWindowSide *self, const char *text)
{
  GtkWidget *toasts = gtk_widget_get_ancestor (GTK_WIDGET (self->split_view), ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (carry_why_here_get_session (self->why) == NULL || toasts == NULL)
    return;

  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.undo-limit");
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (toasts));
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (toasts), toast);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->window), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static const GActionEntry actions[] = {
  { "toggle-sidebar", NULL, NULL, "true", change_sidebar },
  { "search", search },
  { "why-here", why_here, "s" },
  { "inspect", inspect, "(sb)" },
  { "show-conflict", show_conflict },
  { "undo-limit", undo_limit },
};

/* Back to the card that was asked about. */
static void
on_popped (CarryWindowSide *self, AdwNavigationPage *page)
{
  if (CARRY_IS_DIFFERENCE_PAGE (page))
    leave_proposal (self);

  if (!shows (self, "inspector"))
    carry_why_here_set_session_id (self->why, NULL);

  if (adw_overlay_split_view_get_collapsed (self->split_view))
    adw_overlay_split_view_set_show_sidebar (self->split_view, FALSE);

  carry_week_page_focus_week (self->week_page);
}

static void
close_page (CarryWindowSide *self, const char *tag)
{
  AdwNavigationView *in_dialog =
      self->dialog != NULL ? ADW_NAVIGATION_VIEW (adw_dialog_get_child (self->dialog)) : NULL;

  if (in_dialog != NULL && g_strcmp0 (adw_navigation_view_get_visible_page_tag (in_dialog), tag) == 0)
    adw_dialog_close (self->dialog);
  if (shows (self, tag))
    adw_navigation_view_pop (get_navigation (self));
}

static void
on_why_changed (CarryWindowSide *self)
{
  if (carry_why_here_get_session (self->why) == NULL)
    close_page (self, "inspector");
}

static void
carry_window_side_finalize (GObject *object)
{
  CarryWindowSide *self = CARRY_WINDOW_SIDE (object);

  g_clear_weak_pointer (&self->dialog);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->why);
  g_clear_object (&self->limits);
  g_clear_object (&self->plan);
  g_clear_object (&self->offers);
  g_clear_object (&self->proposal);

  G_OBJECT_CLASS (carry_window_side_parent_class)->finalize (object);
}

static void
carry_window_side_class_init (CarryWindowSideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_window_side_finalize;
}

static void
carry_window_side_init (CarryWindowSide *self)
{
  self->wants_sidebar = TRUE;
}

/**
 * carry_window_side_new:
 * @window: the window, which has to outlive this
 * @split_view: its parts
 * @week_page: the week
 *
 * Adds actions to @window.
 *
 * Returns: (transfer full): what stands beside the week
 */
CarryWindowSide *
carry_window_side_new (AdwApplicationWindow *window,
                       AdwOverlaySplitView *split_view,
                       CarryWeekPage *week_page)
{
  CarryWindowSide *self;

  g_return_val_if_fail (ADW_IS_APPLICATION_WINDOW (window), NULL);

  self = g_object_new (CARRY_TYPE_WINDOW_SIDE, NULL);
  self->window = window;
  self->split_view = split_view;
  self->sidebar = CARRY_WINDOW_SIDEBAR (adw_overlay_split_view_get_sidebar (split_view));
  self->week_page = week_page;
  g_action_map_add_action_entries (G_ACTION_MAP (window), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (split_view, "notify::collapsed", G_CALLBACK (update_sidebar), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (split_view, "notify::show-sidebar", G_CALLBACK (on_show_sidebar), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "drag-left", G_CALLBACK (on_drag_left), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * carry_window_side_set_diary:
 * @self: what stands beside the week
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 * @today: a valid day
 *
 * Fills it; to be called once.
 */
void
carry_window_side_set_diary (CarryWindowSide *self,
                             CarryDiary *diary,
                             CarryCatalogue *catalogue,
                             CarryAthlete *athlete,
                             const GDate *today)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));
  g_return_if_fail (self->why == NULL);

  carry_window_sidebar_set_catalogue (self->sidebar, catalogue, athlete);
  carry_window_sidebar_set_diary (self->sidebar, diary);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  self->why = carry_why_here_new (diary, athlete, today);
  self->limits = carry_limit_watch_new (athlete);
  g_signal_connect_object (self->limits, "changed", G_CALLBACK (on_limit_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->why, "changed", G_CALLBACK (on_why_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_navigation (self), "popped", G_CALLBACK (on_popped), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (diary, "changed", G_CALLBACK (update_phase), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (update_phase), self, G_CONNECT_SWAPPED);
  update_phase (self);
}

/* Another day is today. */
void
carry_window_side_set_today (CarryWindowSide *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));

  self->today = *today;
  carry_why_here_set_today (self->why, today);
  update_phase (self);
}

/**
 * carry_window_side_set_place:
 * @self: what stands beside the week
 * @place: what may stand beside the view that is shown now
 */
void
carry_window_side_set_place (CarryWindowSide *self, CarrySidePlace place)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));

  /* What comes, as a workout that was begun from the inspector, would lie under the dialog. */
  if (self->dialog != NULL && self->place != place)
    adw_dialog_close (self->dialog);

  self->place = place;
  /* Where only the exercises are asked for, nothing lies over them. */
  if (place == CARRY_SIDE_PLACE_ON_DEMAND)
    adw_navigation_view_pop_to_page (get_navigation (self),
                                     carry_window_sidebar_get_exercises (self->sidebar));
  update_sidebar (self);
}

/**
 * carry_window_side_show_muscle:
 * @self: what stands beside the week
 * @muscle: a #CarryMuscle
 *
 * Shows the week and beside it the exercises for a muscle.
 */
void
carry_window_side_show_muscle (CarryWindowSide *self, guint muscle)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));
  g_return_if_fail (muscle < CARRY_N_MUSCLES);

  g_action_group_activate_action (G_ACTION_GROUP (self->window), "view", g_variant_new_string ("week"));
  adw_navigation_view_pop_to_page (get_navigation (self), carry_window_sidebar_get_exercises (self->sidebar));
  carry_window_sidebar_show_muscle (self->sidebar, (CarryMuscle)muscle);
  adw_overlay_split_view_set_show_sidebar (self->split_view, TRUE);
}

/**
 * carry_window_side_set_conflict:
 * @self: what stands beside the week
 * @plan: (nullable): a plan that had no room for all sessions, or %NULL if that is settled
 * @offers: (nullable) (element-type CarryOffer): what can be done about it
 *
 * Says what `show-conflict` shows. A page about an earlier conflict closes.
 */
void
carry_window_side_set_conflict (CarryWindowSide *self, CarryPlan *plan, GListModel *offers)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));

  if (g_set_object (&self->plan, plan))
    close_page (self, "conflict");

  g_set_object (&self->offers, offers);
  if (plan != NULL && self->asked_for_conflict)
    g_action_group_activate_action (G_ACTION_GROUP (self->window), "show-conflict", NULL);

  self->asked_for_conflict = FALSE;
}

/**
 * carry_window_side_set_proposal:
 * @self: what stands beside the week
 * @proposal: (nullable): a plan that waits for the runner's word, or %NULL if none does any more
 *
 * Shows what a plan would change; an earlier page about that closes.
 */
void
carry_window_side_set_proposal (CarryWindowSide *self, CarryPlanProposal *proposal)
{
  g_return_if_fail (CARRY_IS_WINDOW_SIDE (self));

  g_clear_object (&self->proposal);
  close_page (self, "difference");
  if (proposal == NULL)
    return;

  show_difference (self, proposal);
  g_set_object (&self->proposal, proposal);
}
