/* carry-week-clipboard.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-clipboard.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-text.h"
#include "carry-week-places.h"

/**
 * CarryWeekClipboard:
 *
 * Cut, copy and paste of sessions, in one week or from one to another. The clipboard holds the session itself for this
 * program, and what there is to say of it as text for others.
 *
 * A session that is cut stays where it is, marked, until it is pasted, so that nothing is lost when something else is
 * copied before; then it moves, and what is pasted further are copies.
 *
 * It gives its widget the action group “clipboard”: `cut` and `copy` with the id of a session, `paste` (su) with a day as
 * ISO 8601 and a #CarrySlot.
 */
struct _CarryWeekClipboard
{
  GObject parent_instance;

  GtkWidget *widget; /* not held: it holds this */
  CarryDiary *diary;
  CarryAthlete *athlete;
  char *cut_id;                 /* the session that moves when it is pasted, or NULL */
  GdkContentProvider *content;  /* what was put on the clipboard last, or NULL */
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
  SIGNAL_SESSION_REQUESTED,
  SIGNAL_CUT_CHANGED,
} CarryWeekClipboardSignal;

static guint signals[SIGNAL_CUT_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekClipboard, carry_week_clipboard, G_TYPE_OBJECT)

static void
carry_week_clipboard_finalize (GObject *object)
{
  CarryWeekClipboard *self = CARRY_WEEK_CLIPBOARD (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->content);
  g_free (self->cut_id);

  G_OBJECT_CLASS (carry_week_clipboard_parent_class)->finalize (object);
}

static void
carry_week_clipboard_class_init (CarryWeekClipboardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_week_clipboard_finalize;

  /**
   * CarryWeekClipboard::place-requested:
   * @places: what is pasted
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * The runner pasted a session that the diary has.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  /**
   * CarryWeekClipboard::session-requested:
   * @session: a new session
   *
   * The runner pasted a session that the diary has no more.
   */
  signals[SIGNAL_SESSION_REQUESTED] =
      g_signal_new ("session-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_SESSION);

  /**
   * CarryWeekClipboard::cut-changed:
   * @id: (nullable): id of the session that is cut, %NULL if none is
   */
  signals[SIGNAL_CUT_CHANGED] = g_signal_new ("cut-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_week_clipboard_init (CarryWeekClipboard *self)
{
}

static void
set_cut (CarryWeekClipboard *self, const char *id)
{
  if (g_set_str (&self->cut_id, id))
    g_signal_emit (self, signals[SIGNAL_CUT_CHANGED], 0, id);
}

static char *
format_text (CarryWeekClipboard *self, CarrySession *session)
{
  g_autofree char *day = carry_format_day (carry_session_get_day (session));
  g_autofree char *facts = carry_session_format_tooltip (session, carry_athlete_get_units (self->athlete));

  return g_strdup_printf ("%s\n%s\n", day, facts);
}

static void
put_on_clipboard (CarryWeekClipboard *self, CarrySession *session)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (self->widget);
  g_autofree char *text = format_text (self, session);
  GdkContentProvider *forms[] = {
    gdk_content_provider_new_typed (CARRY_TYPE_SESSION, session),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
  };

  g_clear_object (&self->content);
  self->content = gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
  gdk_clipboard_set_content (clipboard, self->content);
}

static void
say (CarryWeekClipboard *self, const char *format, CarrySession *session)
{
  g_autofree char *text = g_strdup_printf (format, carry_session_get_title (session));

  gtk_widget_activate_action (self->widget, "win.announce", "s", text);
}

static void
cut (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWeekClipboard *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (session == NULL)
    return;

  put_on_clipboard (self, session);
  set_cut (self, carry_session_get_id (session));
  /* Translators: spoken; the placeholder is a session */
  say (self, _ ("%s cut. It moves when it is pasted."), session);
}

static void
copy (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWeekClipboard *self = data;
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (session == NULL)
    return;

  put_on_clipboard (self, session);
  set_cut (self, NULL);
  /* Translators: spoken; the placeholder is a session */
  say (self, _ ("%s copied"), session);
}

/* Other programs have nothing but text for us. */
static CarrySession *
dup_session (CarryWeekClipboard *self)
{
  GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (self->widget));
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, CARRY_TYPE_SESSION);

  if (content == NULL || !gdk_content_provider_get_value (content, &value, NULL))
    return NULL;

  return g_value_dup_object (&value);
}

static void
paste_anew (CarryWeekClipboard *self, CarrySession *session, const GDate *day, guint minute)
{
  g_autoptr (CarrySession) duplicate = carry_session_duplicate (session, day);
  g_autoptr (CarrySession) pasted = carry_session_edit (duplicate, NULL, "start-minute", minute, NULL);

  if (pasted != NULL)
    g_signal_emit (self, signals[SIGNAL_SESSION_REQUESTED], 0, pasted);
  else
    gtk_widget_error_bell (self->widget);
}

static void
paste (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  CarryWeekClipboard *self = data;
  g_autoptr (CarrySession) copied = dup_session (self);
  g_autoptr (CarryWeekPlaces) places = NULL;
  CarrySession *original;
  CarryBoardPlace place;
  gboolean moves;
  const char *iso;
  guint slot;
  GDate day, first;

  g_variant_get (parameter, "(&su)", &iso, &slot);
  if (copied == NULL || slot > CARRY_SLOT_EVENING || !carry_day_from_iso (iso, &day))
    {
      gtk_widget_error_bell (self->widget);
      return;
    }

  original = carry_diary_lookup (self->diary, carry_session_get_id (copied));
  moves = original != NULL && g_strcmp0 (self->cut_id, carry_session_get_id (original)) == 0;
  first = carry_day_week_start (&day, carry_diary_get_first_weekday (self->diary));
  place = (CarryBoardPlace){ (guint)g_date_days_between (&first, &day), (CarrySlot)slot };
  set_cut (self, NULL);

  places = moves ? carry_week_places_new_for_session (self->diary, self->athlete, &first, original)
                 : carry_week_places_new_for_copy (self->diary, self->athlete, &first,
                                                   original != NULL ? original : copied);

  if (original == NULL)
    paste_anew (self, copied, &day, carry_week_places_get_start_minute (places, place));
  else if (!carry_week_places_is_origin (places, place))
    g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, place.day, slot, !moves);
}

/* What was cut stays, once there is something else to paste. */
static void
on_clipboard_changed (CarryWeekClipboard *self, GdkClipboard *clipboard)
{
  if (gdk_clipboard_get_content (clipboard) == self->content)
    return;

  g_clear_object (&self->content);
  set_cut (self, NULL);
}

/**
 * carry_week_clipboard_new:
 * @widget: what gets the actions; it has to outlive this
 * @diary: the diary
 * @athlete: the runner
 *
 * Returns: (transfer full): a clipboard
 */
CarryWeekClipboard *
carry_week_clipboard_new (GtkWidget *widget, CarryDiary *diary, CarryAthlete *athlete)
{
  const GActionEntry entries[] = {
    { "cut", cut, "s" },
    { "copy", copy, "s" },
    { "paste", paste, "(su)" },
  };
  CarryWeekClipboard *self;
  g_autoptr (GSimpleActionGroup) actions = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);
  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_CLIPBOARD, NULL);
  self->widget = widget;
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);

  actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (widget, "clipboard", G_ACTION_GROUP (actions));
  g_signal_connect_object (gtk_widget_get_clipboard (widget), "changed", G_CALLBACK (on_clipboard_changed),
                           self, G_CONNECT_SWAPPED);

  return self;
}
