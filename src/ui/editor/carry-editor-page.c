/* carry-editor-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-page.h"

#include "carry-changes-card.h"
#include "carry-edited-session.h"
#include "carry-editor-bar.h"
#include "carry-editor-header.h"
#include "carry-editor-list.h"
#include "carry-editor-notes.h"
#include "carry-editor-side.h"
#include "carry-item-entry.h"
#include "carry-measure.h"
#include "carry-replace-dialog.h"
#include "carry-session-freshness.h"
#include "carry-session-progress.h"
#include "carry-session-text.h"
#include "carry-session-when-dialog.h"
#include "carry-template-dialog.h"
#include "carry-week-bar.h"

#include <glib/gi18n.h>

/**
 * CarryEditorPage:
 *
 * A strength session, to be written: its name, its exercises with their doses, and beside them what that comes to.
 *
 * Every change is asked for at once, by #CarryEditorPage::change-requested; the page follows the diary, and goes when
 * the session does. Its actions are in a group “editor”; those of the whole session lead on to the window
 * (`win.start-workout`, `win.log-session`, `print.session`) and the diary.
 */
struct _CarryEditorPage
{
  AdwNavigationPage parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryEditedSession *edited;
  guint slowly; /* what is to be reckoned when there is time */

  CarryEditorHeader *header;
  CarryEditorBar *bar;
  GtkWidget *columns;
  GtkWidget *content;
  GtkWidget *below;
  GtkWidget *start_button;
  GSimpleAction *focus_action;
  CarryEditorList *list;
  CarryItemEntry *entry;
  CarryChangesCard *changes;
  CarryEditorSide *side;
};

typedef enum
{
  SIGNAL_CHANGE_REQUESTED,
  SIGNAL_EXERCISE_REQUESTED,
} CarryEditorPageSignal;

static guint signals[SIGNAL_EXERCISE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorPage, carry_editor_page, ADW_TYPE_NAVIGATION_PAGE)

static CarryStrengthSession *
session_of (CarryEditorPage *self)
{
  return carry_edited_session_get (self->edited);
}

/* “Tuesday 24 November, evening · Base” */
static void
update_title (CarryEditorPage *self)
{
  CarrySession *session = CARRY_SESSION (session_of (self));
  const GDate *day = carry_session_get_day (session);
  g_autoptr (CarryWeek) week = carry_diary_get_week (self->diary, day);
  g_autofree char *place = carry_place_format (day, carry_session_get_slot (session));
  g_autofree char *phase = carry_week_format_caption (self->diary, week, self->athlete);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", place, phase);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), carry_session_get_title (session));
  carry_editor_header_show (self->header, carry_session_get_title (session), subtitle,
                            carry_strength_session_is_logged (session_of (self)));
}

/* What the runner has on that day of the week. */
static guint
get_limit (CarryEditorPage *self)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (session_of (self)));

  return carry_athlete_get_day_minutes (self->athlete, g_date_get_weekday (day));
}

static void
show_progress (CarryEditorPage *self)
{
  g_autoptr (CarrySessionProgress) progress =
      carry_session_progress_new (self->diary, self->athlete, session_of (self));

  carry_editor_notes_show (self->list, progress);
  carry_changes_card_set_text (self->changes, carry_session_progress_get_summary (progress),
                               carry_session_progress_is_last_week (progress));
}

static void
show_freshness (CarryEditorPage *self)
{
  g_autoptr (CarrySessionFreshness) freshness =
      carry_session_freshness_new (self->diary, self->athlete, CARRY_SESSION (session_of (self)));
  g_autofree char *text = freshness != NULL ? carry_session_freshness_describe (freshness) : NULL;

  carry_editor_side_set_freshness (self->side, text);
}

/* What takes longer than a key waits until nobody types. */
static gboolean
update_slowly (gpointer data)
{
  CarryEditorPage *self = data;

  self->slowly = 0;
  show_progress (self);
  show_freshness (self);

  return G_SOURCE_REMOVE;
}

/* What was done is neither begun again nor made something else. */
static void
update_work (CarryEditorPage *self)
{
  CarryStrengthSession *session = session_of (self);
  const gboolean logged = carry_strength_session_is_logged (session);

  gtk_widget_set_visible (self->start_button, !logged);
  g_simple_action_set_enabled (self->focus_action, !logged);
  g_simple_action_set_state (self->focus_action,
                             g_variant_new_uint32 (carry_strength_session_get_n_items (session) > 0
                                                       ? carry_strength_session_get_kind (session)
                                                       : G_MAXUINT));
}

static void
update (CarryEditorPage *self)
{
  CarryStrengthSession *session = session_of (self);

  update_work (self);
  update_title (self);
  carry_editor_bar_set_session (self->bar, session);
  carry_editor_list_set_session (self->list, session);
  carry_editor_side_show (self->side, session, get_limit (self));
  if (self->slowly == 0)
    self->slowly = g_idle_add (update_slowly, self);
}

static void
update_rows (CarryEditorPage *self)
{
  if (self->edited != NULL)
    carry_editor_list_set_view (self->list, carry_editor_bar_get_view (self->bar));
}

static void
on_gone (CarryEditorPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  /* Something may lie over the page; it goes with it. */
  if (view == NULL)
    return;

  adw_navigation_view_pop_to_page (ADW_NAVIGATION_VIEW (view), ADW_NAVIGATION_PAGE (self));
  adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
on_change_requested (CarryEditorPage *self,
                     CarrySession *before,
                     CarrySession *after,
                     const char *sentence,
                     const char *group,
                     const char *toast)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE_REQUESTED], 0, before, after, sentence, group, toast);
}

static void
announce (CarryEditorPage *self, const char *text)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
on_failed (CarryEditorPage *self, const char *message)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce", "s", message);
}

static void
on_title_requested (CarryEditorPage *self, const char *title)
{
  carry_edited_session_set_title (self->edited, title);
}

static void
on_item_requested (CarryEditorPage *self, guint position, CarryItem *after, guint cell)
{
  carry_edited_session_set_item (self->edited, position, after, cell);
}

/* “Step-Up is number 2 of 5 now” */
static void
announce_place (CarryEditorPage *self, guint position)
{
  CarryItem *item = carry_strength_session_get_nth (session_of (self), position);
  g_autofree char *text = NULL;

  if (item == NULL)
    return;

  /* Translators: spoken: an exercise, its place, and how many there are */
  text = g_strdup_printf (_ ("%s is number %u of %u now"),
                          carry_exercise_get_name (carry_item_get_exercise (item)), position + 1,
                          carry_strength_session_get_n_items (session_of (self)));
  announce (self, text);
}

static void
on_replacement_chosen (CarryEditorPage *self, CarryItem *item, CarryReplaceDialog *dialog)
{
  carry_edited_session_replace (self->edited, carry_replace_dialog_get_position (dialog), item);
}

static void
ask_replacement (CarryEditorPage *self, guint position)
{
  const CarryReplacementQuestion question = {
    .diary = self->diary,
    .catalogue = self->catalogue,
    .athlete = self->athlete,
    .session = session_of (self),
    .position = position,
  };
  AdwDialog *dialog = carry_replace_dialog_new (&question);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_replacement_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_command_requested (CarryEditorPage *self, guint position, guint command)
{
  CarryItem *item = carry_strength_session_get_nth (session_of (self), position);
  guint moved_to;

  switch ((CarryRowCommand)command)
    {
    case CARRY_ROW_SHOW:
      g_signal_emit (self, signals[SIGNAL_EXERCISE_REQUESTED], 0, carry_item_get_exercise (item));
      break;

    case CARRY_ROW_REPLACE:
      ask_replacement (self, position);
      break;

    case CARRY_ROW_PLAN_TARGET:
      gtk_widget_activate_action (GTK_WIDGET (self), "diary.use-plan-target", "(su)",
                                  carry_editor_page_get_session_id (self), position);
      break;

    case CARRY_ROW_DUPLICATE:
    case CARRY_ROW_GROUP:
    case CARRY_ROW_UNGROUP:
    case CARRY_ROW_UP:
    case CARRY_ROW_DOWN:
    case CARRY_ROW_REMOVE:
    default:
      if (carry_edited_session_command (self->edited, position, command, &moved_to) &&
          (command == CARRY_ROW_UP || command == CARRY_ROW_DOWN || command == CARRY_ROW_GROUP))
        announce_place (self, moved_to);
    }
}

static void
on_move_requested (CarryEditorPage *self, guint position, guint onto, guint place)
{
  carry_edited_session_move (self->edited, position, onto, place);
}

static void
on_insert_requested (CarryEditorPage *self, CarryExercise *exercise, guint onto, guint place)
{
  g_autoptr (CarryItem) item = carry_item_new (exercise, NULL, 0);

  carry_edited_session_insert_at (self->edited, item, onto, place);
}

static void
on_new_item_requested (CarryEditorPage *self, CarryItem *item)
{
  carry_edited_session_insert (self->edited, item, carry_strength_session_get_n_items (session_of (self)));
}

static void
on_exercise_hovered (CarryEditorPage *self, CarryExercise *exercise)
{
  carry_editor_side_preview (self->side, exercise);
}

static void
activate_with_id (CarryEditorPage *self, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", carry_editor_page_get_session_id (self));
}

static void
on_start (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  activate_with_id (self, "win.start-workout");
}

static void
on_log (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  activate_with_id (self, "win.log-session");
}

static void
on_print (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  activate_with_id (self, "print.session");
}

static void
on_delete (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  activate_with_id (self, "diary.remove");
}

static void
on_focus (GSimpleAction *action, GVariant *parameter, gpointer self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.focus-session", "(su)",
                              carry_editor_page_get_session_id (self), g_variant_get_uint32 (parameter));
}

static void
ask_place (CarryEditorPage *self, const char *action, const GDate *day, guint minute)
{
  g_autofree char *iso = carry_day_to_iso (day);

  gtk_widget_activate_action (GTK_WIDGET (self), action, "(ssu)", carry_editor_page_get_session_id (self),
                              iso, minute);
}

static void
on_duplicate (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarrySession *session = CARRY_SESSION (session_of (data));

  ask_place (data, "diary.copy", carry_session_get_day (session), carry_session_get_start_minute (session));
}

static void
on_place_chosen (CarryEditorPage *self, const GDate *day, guint minute)
{
  ask_place (self, "diary.move", day, minute);
}

static void
on_when (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryEditorPage *self = data;
  AdwDialog *dialog = carry_session_when_dialog_new (CARRY_SESSION (session_of (self)));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_place_chosen), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_apply_requested (CarryEditorPage *self, CarryTemplate *template)
{
  carry_edited_session_apply (self->edited, template, self->catalogue);
}

static void
on_templates (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryEditorPage *self = data;
  AdwDialog *dialog = carry_template_dialog_new (carry_diary_get_templates (self->diary), session_of (self));

  g_signal_connect_object (dialog, "apply-requested", G_CALLBACK (on_apply_requested), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
carry_editor_page_dispose (GObject *object)
{
  CarryEditorPage *self = CARRY_EDITOR_PAGE (object);

  g_clear_handle_id (&self->slowly, g_source_remove);
  g_clear_object (&self->edited);
  g_clear_object (&self->focus_action);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EDITOR_PAGE);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_editor_page_parent_class)->dispose (object);
}

static void
add_signals (CarryEditorPageClass *klass)
{
  /**
   * CarryEditorPage::change-requested:
   * @before: the session as it is, or will be when the changes before are done
   * @after: the session as it shall be
   * @sentence: the name of the change
   * @group: (nullable): changes of one group that follow each other are one step to undo
   * @toast: (nullable): what to say when it is done
   */
  signals[SIGNAL_CHANGE_REQUESTED] = g_signal_new (
      "change-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 5,
      CARRY_TYPE_SESSION, CARRY_TYPE_SESSION, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * CarryEditorPage::exercise-requested:
   * @exercise: an exercise of the session
   *
   * The runner wants to see it.
   */
  signals[SIGNAL_EXERCISE_REQUESTED] =
      g_signal_new ("exercise-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);
}

static void
carry_editor_page_class_init (CarryEditorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_editor_page_dispose;
  add_signals (klass);

  g_type_ensure (CARRY_TYPE_CHANGES_CARD);
  g_type_ensure (CARRY_TYPE_EDITOR_BAR);
  g_type_ensure (CARRY_TYPE_EDITOR_HEADER);
  g_type_ensure (CARRY_TYPE_EDITOR_LIST);
  g_type_ensure (CARRY_TYPE_EDITOR_SIDE);
  g_type_ensure (CARRY_TYPE_ITEM_ENTRY);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "editor.print", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-editor-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, header);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, columns);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, content);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, below);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, list);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, changes);
  gtk_widget_class_bind_template_child (widget_class, CarryEditorPage, side);
  gtk_widget_class_bind_template_callback (widget_class, on_title_requested);
  gtk_widget_class_bind_template_callback (widget_class, update_rows);
  gtk_widget_class_bind_template_callback (widget_class, on_item_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_command_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_move_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_insert_requested);
  gtk_widget_class_bind_template_callback (widget_class, on_exercise_hovered);
  gtk_widget_class_bind_template_callback (widget_class, on_new_item_requested);
}

static void
carry_editor_page_init (CarryEditorPage *self)
{
  static const GActionEntry actions[] = {
    { .name = "start", .activate = on_start },
    { .name = "log", .activate = on_log },
    { .name = "print", .activate = on_print },
    { .name = "when", .activate = on_when },
    { .name = "templates", .activate = on_templates },
    { .name = "duplicate", .activate = on_duplicate },
    { .name = "delete", .activate = on_delete },
    { .name = "focus", .activate = on_focus, .parameter_type = "u", .state = "uint32 0" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), self);
  self->focus_action =
      G_SIMPLE_ACTION (g_object_ref (g_action_map_lookup_action (G_ACTION_MAP (group), "focus")));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "editor", G_ACTION_GROUP (group));
}

/**
 * carry_editor_page_new:
 * @diary: the diary
 * @catalogue: the exercises
 * @athlete: the runner
 * @session: a session of @diary
 *
 * Returns: (transfer floating): a page that edits it
 */
AdwNavigationPage *
carry_editor_page_new (CarryDiary *diary,
                       CarryCatalogue *catalogue,
                       CarryAthlete *athlete,
                       CarryStrengthSession *session)
{
  CarryEditorPage *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  self =
      g_object_new (CARRY_TYPE_EDITOR_PAGE, "title", carry_session_get_title (CARRY_SESSION (session)), NULL);
  self->diary = g_object_ref (diary);
  self->catalogue = g_object_ref (catalogue);
  self->athlete = g_object_ref (athlete);
  self->edited = carry_edited_session_new (diary, session);
  g_signal_connect_object (self->edited, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->edited, "gone", G_CALLBACK (on_gone), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->edited, "change-requested", G_CALLBACK (on_change_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->edited, "failed", G_CALLBACK (on_failed), self, G_CONNECT_SWAPPED);

  carry_editor_bar_set_units (self->bar, carry_athlete_get_units (athlete));
  carry_editor_list_set_runner (self->list, diary, athlete);
  carry_item_entry_set_exercises (self->entry, athlete, G_LIST_MODEL (catalogue));
  update (self);

  return ADW_NAVIGATION_PAGE (self);
}

const char *
carry_editor_page_get_session_id (CarryEditorPage *self)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_PAGE (self), NULL);

  return carry_session_get_id (CARRY_SESSION (session_of (self)));
}

/* A change failed: shows the session as the diary has it. */
void
carry_editor_page_reset (CarryEditorPage *self)
{
  g_return_if_fail (CARRY_IS_EDITOR_PAGE (self));

  carry_edited_session_reset (self->edited);
}

/**
 * carry_editor_page_set_focus:
 * @self: a page
 * @after: its session, with another focus
 *
 * Asks for it, in one step to undo.
 */
void
carry_editor_page_set_focus (CarryEditorPage *self, CarryStrengthSession *after)
{
  g_return_if_fail (CARRY_IS_EDITOR_PAGE (self));

  carry_edited_session_set_focus (self->edited, after);
}

/* The session as it is shown, which may be ahead of the diary; owned by the page. */
CarryStrengthSession *
carry_editor_page_get_session (CarryEditorPage *self)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_PAGE (self), NULL);

  return session_of (self);
}
