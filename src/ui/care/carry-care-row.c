/* carry-care-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-care-row.h"

#include <glib/gi18n.h>

#include "carry-advice-group.h"
#include "carry-check-in-scale.h"
#include "carry-measure.h"
#include "carry-niggle-dialog.h"
#include "carry-readiness-advisor.h"
#include "carry-return.h"
#include "carry-sore-place.h"

/**
 * CarryCareRow:
 *
 * One quiet row about today, over the week that holds it: how the runner is, what could be done about today’s sessions, or
 * that training pauses. It can be sent away for the day, and says nothing where there is nothing to say.
 *
 * It observes the diary and the runner, and asks by the actions of the group “care”.
 *
 * CSS: one node, `carerow`.
 */
struct _CarryCareRow
{
  GtkWidget parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate today;
  GDate first;     /* of the week that is shown */
  char *dismissed; /* the day for which it was sent away, as ISO 8601; “” for none */
  gboolean asking; /* the answers are shown again though all is said */
  guint update_id;

  GtkWidget *ask;
  AdwWrapBox *scales;
  CarryCheckInScale *questions[CARRY_N_CHECK_IN_QUESTIONS];
  GtkButton *niggles_button;
  GtkWidget *said;
  GtkLabel *said_label;
  GtkWidget *advice_window;
  GtkWidget *advice;
  GtkWidget *paused;
  GtkLabel *paused_label;
};

typedef enum
{
  PROP_DISMISSED = 1,
} CarryCareRowProperty;

static GParamSpec *props[PROP_DISMISSED + 1];

G_DEFINE_FINAL_TYPE (CarryCareRow, carry_care_row, GTK_TYPE_WIDGET)

static gboolean
is_dismissed (CarryCareRow *self)
{
  g_autofree char *today = carry_day_to_iso (&self->today);

  return g_strcmp0 (self->dismissed, today) == 0;
}

static void
show_pause (CarryCareRow *self, CarryPause *pause)
{
  const GDate *last = carry_pause_get_last (pause);
  const CarrySorePlace part = carry_pause_get_part (pause);
  const guint days = (guint)MAX (g_date_days_between (carry_pause_get_first (pause), &self->today), 0);
  g_autofree char *first_day = carry_format_day (carry_pause_get_first (pause));
  g_autofree char *last_day = last != NULL ? carry_format_day (last) : NULL;
  g_autofree char *how = carry_return_describe (days);
  g_autofree char *why = NULL;
  g_autofree char *when = NULL;
  g_autofree char *text = NULL;

  why =
      part != CARRY_SORE_PLACE_NONE
            /* Translators: “Injured”, and the part of the body */
          ? g_strdup_printf (_ ("%1$s: %2$s"), carry_pause_get_word (pause), carry_sore_place_get_name (part))
          : g_strdup (carry_pause_get_word (pause));
  when = last != NULL
             /* Translators: both are days */
             ? g_strdup_printf (_ ("Training pauses from %1$s to %2$s"), first_day, last_day)
             /* Translators: %s is a day */
             : g_strdup_printf (_ ("Training pauses since %s"), first_day);
  /* Translators: “Injured: Knee. Training pauses since Tuesday 24 November. A break of up to…” */
  text = g_strdup_printf (_ ("%1$s. %2$s. %3$s"), why, when, how);
  gtk_label_set_label (self->paused_label, text);
}

static void
clear_advice (CarryCareRow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->advice)) != NULL)
    gtk_box_remove (GTK_BOX (self->advice), child);
}

/* Returns whether there is anything to do. */
static gboolean
show_advice (CarryCareRow *self)
{
  const CarryReadiness readiness = carry_readiness_find (carry_diary_get_care (self->diary), &self->today);
  g_autoptr (GListModel) list = carry_readiness_advise (self->diary, self->athlete, &self->today);
  CarrySession *session = NULL;
  GtkWidget *group = NULL;

  clear_advice (self);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CarryReadinessAdvice) advice = g_list_model_get_item (list, i);

      if (carry_readiness_advice_get_session (advice) != session)
        {
          session = carry_readiness_advice_get_session (advice);
          group = carry_advice_group_new (session, &readiness, carry_readiness_advice_get_rule (advice));
          gtk_box_append (GTK_BOX (self->advice), group);
        }
      carry_advice_group_add (CARRY_ADVICE_GROUP (group), advice);
    }

  return group != NULL;
}

static void
show_niggles (CarryCareRow *self, const CarryCheckIn *said)
{
  g_autofree char *niggles = carry_check_in_format_niggles (said);

  gtk_button_set_label (self->niggles_button, *niggles != '\0' ? niggles : _ ("Sore Spots…"));
}

static void
show_what_was_said (CarryCareRow *self, const CarryCheckIn *said, gboolean acts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) answers = NULL;
  g_autofree char *joined = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (said->levels[i] > 0)
      g_strv_builder_take (
          builder,
          g_strdup_printf ("%s: %s", carry_check_in_question_get_name ((CarryCheckInQuestion)i),
                           carry_check_in_level_get_name ((CarryCheckInQuestion)i, said->levels[i])));

  if (carry_check_in_has_niggles (said))
    g_strv_builder_take (builder, carry_check_in_format_niggles (said));
  answers = g_strv_builder_end (builder);
  joined = g_strjoinv (" · ", answers);
  text =
      acts ? g_steal_pointer (&joined) : g_strdup_printf (_ ("%s · Nothing needs to change today"), joined);
  gtk_label_set_label (self->said_label, text);
}

static gboolean
update (gpointer data)
{
  CarryCareRow *self = data;
  const CarryCheckIn said = carry_care_get_check_in (carry_diary_get_care (self->diary), &self->today);
  CarryPause *pause = carry_care_get_pause_on (carry_diary_get_care (self->diary), &self->today);
  const int days = g_date_valid (&self->first) ? g_date_days_between (&self->first, &self->today) : -1;
  const gboolean shown =
      days >= 0 && days < (int)CARRY_DAYS_PER_WEEK && (pause != NULL || !is_dismissed (self));
  const gboolean all_said = carry_check_in_is_complete (&said) && !self->asking;
  gboolean acts = FALSE;
  GDate begin, end;

  self->update_id = 0;
  /* Before there is anything in the diary there is nothing to be ready for. */
  gtk_widget_set_visible (GTK_WIDGET (self), shown && carry_diary_get_span (self->diary, &begin, &end));
  if (!shown)
    return G_SOURCE_REMOVE;

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    carry_check_in_scale_set_level (self->questions[i], said.levels[i]);
  if (pause != NULL)
    {
      clear_advice (self);
      show_pause (self, pause);
    }
  else
    acts = show_advice (self);

  show_niggles (self, &said);
  show_what_was_said (self, &said, acts);
  gtk_widget_set_visible (self->paused, pause != NULL);
  gtk_widget_set_visible (self->ask, pause == NULL && !all_said);
  gtk_widget_set_visible (self->said, pause == NULL && all_said);
  gtk_widget_set_visible (self->advice_window, acts);

  return G_SOURCE_REMOVE;
}

static void
queue_update (CarryCareRow *self)
{
  if (self->update_id == 0 && self->diary != NULL && g_date_valid (&self->today))
    self->update_id = g_idle_add (update, self);
}

/* Where the row comes or goes as a whole it does so at once, so that the week under it is drawn in one place. */
static void
update_now (CarryCareRow *self)
{
  if (self->diary == NULL || !g_date_valid (&self->today))
    return;

  g_clear_handle_id (&self->update_id, g_source_remove);
  update (self);
}

static void
set_dismissed (CarryCareRow *self, const char *day)
{
  if (g_set_str (&self->dismissed, day))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DISMISSED]);
  update_now (self);
}

static void
on_dismissed (CarryCareRow *self)
{
  g_autofree char *today = carry_day_to_iso (&self->today);

  self->asking = FALSE;
  set_dismissed (self, today);
}

static void
on_niggles_clicked (CarryCareRow *self)
{
  const CarryCheckIn said = carry_care_get_check_in (carry_diary_get_care (self->diary), &self->today);

  adw_dialog_present (carry_niggle_dialog_new (&said), GTK_WIDGET (self));
}

static void
on_change_clicked (CarryCareRow *self)
{
  carry_care_row_ask (self);
}

/* Who has gone on to something else has said what there was to say. */
static void
on_focus_left (CarryCareRow *self)
{
  self->asking = FALSE;
  queue_update (self);
}

static void
on_level_requested (CarryCareRow *self, guint level, CarryCheckInScale *scale)
{
  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (self->questions[i] == scale)
      gtk_widget_activate_action (GTK_WIDGET (self), "care.check-in", "(uu)", i, level);
}

static void
carry_care_row_dispose (GObject *object)
{
  CarryCareRow *self = CARRY_CARE_ROW (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  if (self->diary != NULL)
    g_signal_handlers_disconnect_by_func (self->diary, queue_update, self);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CARE_ROW);

  G_OBJECT_CLASS (carry_care_row_parent_class)->dispose (object);
}

static void
carry_care_row_finalize (GObject *object)
{
  g_free (CARRY_CARE_ROW (object)->dismissed);

  G_OBJECT_CLASS (carry_care_row_parent_class)->finalize (object);
}

static void
carry_care_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryCareRowProperty)prop_id)
    {
    case PROP_DISMISSED:
      g_value_set_string (value, CARRY_CARE_ROW (object)->dismissed);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_care_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryCareRowProperty)prop_id)
    {
    case PROP_DISMISSED:
      set_dismissed (CARRY_CARE_ROW (object), g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_care_row_class_init (CarryCareRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_care_row_dispose;
  object_class->finalize = carry_care_row_finalize;
  object_class->get_property = carry_care_row_get_property;
  object_class->set_property = carry_care_row_set_property;

  /**
   * CarryCareRow:dismissed:
   *
   * The day for which the runner sent the questions away, as ISO 8601.
   */
  props[PROP_DISMISSED] = g_param_spec_string (
      "dismissed", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "carerow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-care-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, ask);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, scales);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, niggles_button);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, said);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, said_label);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, advice_window);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, advice);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, paused);
  gtk_widget_class_bind_template_child (widget_class, CarryCareRow, paused_label);
  gtk_widget_class_bind_template_callback (widget_class, on_dismissed);
  gtk_widget_class_bind_template_callback (widget_class, on_change_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_niggles_clicked);
}

static void
carry_care_row_init (CarryCareRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_focus_left), self);
  gtk_widget_add_controller (self->ask, focus);
  g_date_clear (&self->today, 1);
  g_date_clear (&self->first, 1);

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    {
      self->questions[i] = g_object_new (CARRY_TYPE_CHECK_IN_SCALE, "question", i, NULL);
      g_signal_connect_swapped (self->questions[i], "level-requested", G_CALLBACK (on_level_requested), self);
      adw_wrap_box_append (self->scales, GTK_WIDGET (self->questions[i]));
    }
  adw_wrap_box_reorder_child_after (self->scales, GTK_WIDGET (self->niggles_button),
                                    GTK_WIDGET (self->questions[CARRY_N_CHECK_IN_QUESTIONS - 1]));
}

/**
 * carry_care_row_set_diary:
 * @self: a row
 * @diary: the diary
 * @athlete: the runner
 *
 * Gives the row what it needs; to be called once.
 */
void
carry_care_row_set_diary (CarryCareRow *self, CarryDiary *diary, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_CARE_ROW (self) && self->diary == NULL);
  g_return_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete));

  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  g_signal_connect_object (diary, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
}

void
carry_care_row_set_today (CarryCareRow *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_CARE_ROW (self) && today != NULL && g_date_valid (today));

  self->today = *today;
  self->asking = FALSE;
  queue_update (self);
}

/* Which week is shown, by its first day: the row is there only over today’s. */
void
carry_care_row_set_week (CarryCareRow *self, const GDate *first)
{
  g_return_if_fail (CARRY_IS_CARE_ROW (self) && first != NULL && g_date_valid (first));

  self->first = *first;
  update_now (self);
}

/* Asks again, though the runner sent the questions away or has answered them. */
void
carry_care_row_ask (CarryCareRow *self)
{
  g_return_if_fail (CARRY_IS_CARE_ROW (self));

  self->asking = TRUE;
  set_dismissed (self, "");
  gtk_widget_child_focus (GTK_WIDGET (self->scales), GTK_DIR_TAB_FORWARD);
}
