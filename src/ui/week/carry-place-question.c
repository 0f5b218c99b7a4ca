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
#include "carry-swap.h"
#include "carry-words.h"

/**
 * CarryPlaceQuestion:
 *
 * What happens between a drop and the diary. A place that the rules allow is asked for at once, by an action of
 * the group “diary”. One that they forbid is the runner's to decide: a dialog says why, and a session that is
 * placed anyway is locked there and marked by who acts. Where another strength session is, the two can change places.
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
swap (CarryPlaceQuestion *self, GtkWidget *origin)
{
  CarrySession *host = carry_week_places_get_host (self->places, self->place);

  gtk_widget_activate_action (origin, "diary.swap", "(ss)",
                              carry_session_get_id (carry_week_places_get_session (self->places)),
                              carry_session_get_id (host));
}

static void
on_chosen (GObject *dialog, GAsyncResult *result, gpointer data)
{
  g_autoptr (CarryPlaceQuestion) self = data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result);
  GtkWidget *origin = g_object_get_data (dialog, "origin");

  if (g_str_equal (response, "place"))
    place (self, origin);
  else if (g_str_equal (response, "swap"))
    swap (self, origin);
}

/* A run that is too near says it best. */
static char *
format_heading (CarryPlaceQuestion *self)
{
  const CarryFinding *finding = carry_week_places_get_finding (self->places, self->place);
  const GDate day = carry_week_places_get_day (self->places, self->place);
  g_autofree char *weekday = carry_format_weekday (&day, FALSE);

  if (finding != NULL && finding->matter == CARRY_MATTER_GAP_TO_RUN)
    /* Translators: a question; the placeholder is a kind of run: “Place Before Hills?” */
    return g_strdup_printf (finding->side == CARRY_SIDE_BEFORE ? _ ("Place Before %s?")
                                                               : _ ("Place After %s?"),
                            carry_run_kind_get_name (finding->run));

  /* Translators: a question; a weekday and the half of it: “Place on Monday evening?” */
  return g_strdup_printf (_ ("Place on %s %s?"), weekday, carry_slot_get_name (self->place.slot));
}

static char *
format_body (CarryPlaceQuestion *self)
{
  const GDate day = carry_week_places_get_day (self->places, self->place);
  g_autofree char *place_name = carry_place_format (&day, self->place.slot);

  /* Translators: why the runner is asked: a place, “Saturday 28 November, evening”, and what the rules say of it. */
  return g_strdup_printf (_ ("%s: %s.\n\nPlaced anyway, it is locked there and marked."), place_name,
                          carry_week_places_get_reason (self->places, self->place));
}

static AdwDialog *
create_dialog (CarryPlaceQuestion *self)
{
  g_autofree char *heading = format_heading (self);
  g_autofree char *body = format_body (self);
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "place",
                                  _ ("_Place Anyway"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "place", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");

  return dialog;
}

static char *
say_place (CarrySession *session, CarryPlacement *placement)
{
  const CarryVerdict verdict = carry_placement_get_verdict (placement);
  const GDate *day = carry_session_get_day (session);
  g_autofree char *place_name = carry_place_format (day, carry_session_get_slot (session));
  g_autoptr (CarryReason) reason = carry_placement_dup_deciding_reason (placement);

  if (reason == NULL)
    /* Translators: a session, its place, and a verdict: “Lower Strength, Thursday 26 November, evening: Good” */
    return g_strdup_printf (_ ("%s, %s: %s"), carry_session_get_title (session), place_name,
                            carry_verdict_get_name (verdict));

  /* Translators: a session, its place, a verdict, and its reason */
  return g_strdup_printf (_ ("%s, %s: %s. %s."), carry_session_get_title (session), place_name,
                          carry_verdict_get_name (verdict), carry_reason_get_text (reason));
}

static AdwDialog *
create_swap_dialog (CarryPlaceQuestion *self, const CarrySwap *rehearsed)
{
  CarrySession *host = carry_week_places_get_host (self->places, self->place);
  /* Translators: a question; the placeholder is a session */
  g_autofree char *heading = g_strdup_printf (_ ("Swap with %s?"), carry_session_get_title (host));
  g_autofree char *one = say_place (rehearsed->after[0], rehearsed->placements[0]);
  g_autofree char *other = say_place (rehearsed->after[1], rehearsed->placements[1]);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", one, other);
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "place",
                                  _ ("Place _Both There"), "swap", _ ("_Swap"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "swap", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "swap");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");

  return dialog;
}

/* Of a session that moves on another one; a copy has no place to give. */
static CarrySwap *
rehearse (CarryPlaceQuestion *self, CarryDiary *diary, CarryAthlete *athlete)
{
  CarrySession *session = carry_week_places_get_session (self->places);
  CarrySession *host = carry_week_places_get_host (self->places, self->place);

  if (session == NULL || host == NULL || self->copy ||
      carry_session_get_status (session) != CARRY_STATUS_PLANNED ||
      carry_diary_lookup (diary, carry_session_get_id (session)) != session)
    return NULL;

  return carry_swap_new (diary, athlete, session, host);
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
 * @diary: the diary
 * @athlete: the runner
 * @origin: the widget from which actions are found, and over which the dialog appears
 */
void
carry_place_question_ask (CarryPlaceQuestion *self,
                          CarryDiary *diary,
                          CarryAthlete *athlete,
                          GtkWidget *origin)
{
  g_autoptr (CarrySwap) rehearsed = NULL;
  AdwDialog *dialog;

  g_return_if_fail (CARRY_IS_PLACE_QUESTION (self));
  g_return_if_fail (GTK_IS_WIDGET (origin));

  rehearsed = rehearse (self, diary, athlete);

  if (rehearsed == NULL &&
      (!carry_week_places_is_judged (self->places) ||
       carry_week_places_get_verdict (self->places, self->place) != CARRY_VERDICT_BLOCKED))
    {
      place (self, origin);
      return;
    }

  dialog = rehearsed != NULL ? create_swap_dialog (self, rehearsed) : create_dialog (self);
  g_object_set_data_full (G_OBJECT (dialog), "origin", g_object_ref (origin), g_object_unref);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), origin, NULL, on_chosen, g_object_ref (self));
}
