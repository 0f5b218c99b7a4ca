/* carry-place-question.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-place-question.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-text.h"

/**
 * CarryPlaceQuestion:
 *
 * What happens between a drop and the diary. A place that the rules allow is asked for at once, by an action of
 * the group “diary”. One that they forbid is the runner's to decide: a dialog says why, and a session that is
 * placed anyway is locked there and marked by who acts.
 *
 * It lives until it is answered.
 */
struct _CarryPlaceQuestion
{
  GObject parent_instance;

  CarryWeekPlaces *places;
  CarryBoardPlace place;
  gboolean copy;
};

G_DEFINE_FINAL_TYPE (CarryPlaceQuestion, carry_place_question, G_TYPE_OBJECT)

static void
carry_place_question_finalize (GObject *object)
{
  g_clear_object (&CARRY_PLACE_QUESTION (object)->places);

  G_OBJECT_CLASS (carry_place_question_parent_class)->finalize (object);
}

static void
carry_place_question_class_init (CarryPlaceQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_place_question_finalize;
}

static void
carry_place_question_init (CarryPlaceQuestion *self)
{
}

static void
place_exercise (CarryPlaceQuestion *self, GtkWidget *origin)
{
  const char *id = carry_exercise_get_id (carry_week_places_get_exercise (self->places));
  CarrySession *host = carry_week_places_get_host (self->places, self->place);
  const GDate day = carry_week_places_get_day (self->places, self->place);
  g_autofree char *iso = carry_day_to_iso (&day);

  if (host != NULL)
    gtk_widget_activate_action (origin, "diary.add-exercise", "(ss)", id, carry_session_get_id (host));
  else
    gtk_widget_activate_action (origin, "diary.new-strength", "(ssu)", id, iso,
                                carry_week_places_get_start_minute (self->places, self->place));
}

static void
place_session (CarryPlaceQuestion *self, GtkWidget *origin)
{
  CarrySession *session = carry_week_places_get_session (self->places);
  const GDate day = carry_week_places_get_day (self->places, self->place);
  g_autofree char *iso = carry_day_to_iso (&day);

  gtk_widget_activate_action (origin, self->copy ? "diary.copy" : "diary.move", "(ssu)",
                              carry_session_get_id (session), iso,
                              carry_week_places_get_start_minute (self->places, self->place));
}

static void
place (CarryPlaceQuestion *self, GtkWidget *origin)
{
  if (carry_week_places_get_exercise (self->places) != NULL)
    place_exercise (self, origin);
  else
    place_session (self, origin);
}

static void
on_chosen (GObject *dialog, GAsyncResult *result, gpointer data)
{
  g_autoptr (CarryPlaceQuestion) self = data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);
  GtkWidget *origin = g_object_get_data (dialog, "origin");

  if (g_str_equal (response, "place") && origin != NULL)
    place (self, origin);
}

static AdwDialog *
create_dialog (CarryPlaceQuestion *self)
{
  const GDate day = carry_week_places_get_day (self->places, self->place);
  g_autofree char *weekday = carry_format_weekday (&day, FALSE);
  g_autofree char *heading = NULL;
  const char *reason = carry_week_places_get_reason (self->places, self->place);
  AdwDialog *dialog;

  /* Translators: a question; a weekday and the half of it: “Place on Monday evening?” */
  heading = g_strdup_printf (_ ("Place on %s %s?"), weekday, carry_slot_get_name (self->place.slot));
  dialog = adw_alert_dialog_new (heading, reason);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "place",
                                  _ ("_Place Anyway"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "place", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");

  return dialog;
}

/**
 * carry_place_question_new:
 * @places: what is placed, and what each slot is worth to it
 * @place: where
 * @copy: whether the original stays
 *
 * Returns: (transfer full): a question
 */
CarryPlaceQuestion *
carry_place_question_new (CarryWeekPlaces *places, CarryBoardPlace place_of_drop, gboolean copy)
{
  CarryPlaceQuestion *self;

  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (places), NULL);

  self = g_object_new (CARRY_TYPE_PLACE_QUESTION, NULL);
  self->places = g_object_ref (places);
  self->place = place_of_drop;
  self->copy = copy;

  return self;
}

/**
 * carry_place_question_ask:
 * @self: a question
 * @origin: the widget from which actions are found, and over which the dialog appears
 */
void
carry_place_question_ask (CarryPlaceQuestion *self, GtkWidget *origin)
{
  AdwDialog *dialog;

  g_return_if_fail (CARRY_IS_PLACE_QUESTION (self));
  g_return_if_fail (GTK_IS_WIDGET (origin));

  if (!carry_week_places_is_judged (self->places) ||
      carry_week_places_get_verdict (self->places, self->place) != CARRY_VERDICT_BLOCKED)
    {
      place (self, origin);
      return;
    }

  dialog = create_dialog (self);
  g_object_set_data_full (G_OBJECT (dialog), "origin", g_object_ref (origin), g_object_unref);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), origin, NULL, on_chosen, g_object_ref (self));
}
