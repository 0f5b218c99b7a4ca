/* carry-week-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "carry-card-glide.h"
#include "carry-first-steps.h"
#include "carry-measure.h"
#include "carry-week-bar.h"
#include "carry-week-board.h"
#include "carry-week-clipboard.h"
#include "carry-week-list.h"
#include "carry-week-moves.h"
#include "carry-week-strip.h"

/**
 * CarryWeekPage:
 *
 * One week: the bar over it, and the board, or the list where the window is narrow, or what to do first where
 * there is nothing yet.
 */
struct _CarryWeekPage
{
  GtkWidget parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryWeek *week;
  GDate today;
  gboolean narrow;
  gboolean compact;
  gboolean low;

  CarryWeekBar *bar;
  CarryWeekStrip *strip;
  CarryCareRow *care_row;
  GtkWidget *empty_notice;
  GtkWidget *copy_button;
  GtkStack *stack;
  GtkScrolledWindow *board_window;
  CarryDragTurn *turn;
  CarryWeekMoves *moves;
  CarryWeekClipboard *clipboard;
  CarryWeekBoard *board;
  CarryCardGlide *glide;
  GtkScrolledWindow *list_window;
  CarryWeekList *list;
};

typedef enum
{
  PROP_WEEK_START = 1,
  PROP_EMPTY,
  PROP_NARROW,
  PROP_COMPACT,
  PROP_LOW,
} CarryWeekPageProperty;

typedef enum
{
  SIGNAL_SESSION_REQUESTED,
} CarryWeekPageSignal;

static GParamSpec *props[PROP_LOW + 1];
static guint signals[SIGNAL_SESSION_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekPage, carry_week_page, GTK_TYPE_WIDGET)

static gboolean
is_diary_empty (CarryWeekPage *self)
{
  GDate first, last;

  return !carry_diary_get_span (self->diary, &first, &last);
}

static gboolean
was_last_week_empty (CarryWeekPage *self)
{
  const GDate first = carry_day_plus (carry_week_get_first (self->week), -(int)CARRY_DAYS_PER_WEEK);
  const GDate last = carry_day_plus (&first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, &first, &last);

  return sessions->len == 0;
}

static void
update (CarryWeekPage *self)
{
  const gboolean first_steps = is_diary_empty (self);
  const gboolean empty = carry_week_is_empty (self->week);

  gtk_widget_set_visible (GTK_WIDGET (self->bar), !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->strip), self->narrow && !first_steps);
  gtk_widget_set_visible (self->empty_notice, empty && !first_steps);
  gtk_widget_set_visible (self->copy_button, !was_last_week_empty (self));
  gtk_stack_set_visible_child_name (self->stack, first_steps ? "first" : self->narrow ? "list" : "board");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EMPTY]);
}

static void
on_diary_changed (CarryWeekPage *self)
{
  update (self);
  carry_card_glide_begin (self->glide, self->week);
}

static void
activate_for_week (CarryWeekPage *self, const char *action)
{
  g_autofree char *iso = carry_day_to_iso (carry_week_get_first (self->week));

  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", iso);
}

static void
copy_last_week (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate_for_week (CARRY_WEEK_PAGE (widget), "diary.copy-last-week");
}

static void
start_from_example (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate_for_week (CARRY_WEEK_PAGE (widget), "runs.choose-example");
}

static void
on_day_activated (CarryWeekPage *self, guint day)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->list_window);
  GtkWidget *section = carry_week_list_get_section (self->list, day);
  graphene_point_t top;

  if (gtk_widget_compute_point (section, GTK_WIDGET (self->list), &GRAPHENE_POINT_INIT (0, 0), &top))
    gtk_adjustment_set_value (adjustment, top.y);
}

static void
on_place_requested (CarryWeekPage *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  carry_week_moves_place (self->moves, places, day, slot, copy);
}

static void
on_session_requested (CarryWeekPage *self, CarrySession *session)
{
  g_signal_emit (self, signals[SIGNAL_SESSION_REQUESTED], 0, session);
}

static void
set_up_moves (CarryWeekPage *self)
{
  self->turn = carry_drag_turn_new (carry_week_board_get_placing (self->board));
  carry_drag_turn_add_edges (self->turn, self->board_window);
  carry_drag_turn_add_edges (self->turn, self->list_window);
  carry_week_bar_add_turn (self->bar, self->turn);
  self->moves = carry_week_moves_new (GTK_WIDGET (self), self->diary, self->athlete);
  self->clipboard = carry_week_clipboard_new (GTK_WIDGET (self), self->diary, self->athlete);
  g_signal_connect_object (self->clipboard, "place-requested", G_CALLBACK (on_place_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clipboard, "session-requested", G_CALLBACK (on_session_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clipboard, "cut-changed", G_CALLBACK (carry_week_board_set_cut), self->board,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->clipboard, "cut-changed", G_CALLBACK (carry_week_list_set_cut), self->list,
                           G_CONNECT_SWAPPED);
}

static void
check_in (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CarryWeekPage *self = CARRY_WEEK_PAGE (widget);

  carry_week_page_set_week_start (self, &self->today);
  carry_care_row_ask (self->care_row);
}

static void
carry_week_page_dispose (GObject *object)
{
  CarryWeekPage *self = CARRY_WEEK_PAGE (object);

  if (self->diary != NULL)
    g_signal_handlers_disconnect_by_func (self->diary, on_diary_changed, self);

  g_clear_object (&self->turn);
  g_clear_object (&self->moves);
  g_clear_object (&self->clipboard);
  g_clear_object (&self->week);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WEEK_PAGE);

  G_OBJECT_CLASS (carry_week_page_parent_class)->dispose (object);
}

static void
carry_week_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryWeekPage *self = CARRY_WEEK_PAGE (object);

  switch ((CarryWeekPageProperty)prop_id)
    {
    case PROP_WEEK_START:
      g_value_set_boxed (value, carry_week_page_get_week_start (self));
      break;

    case PROP_EMPTY:
      g_value_set_boolean (value, carry_week_page_is_empty (self));
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;

    case PROP_LOW:
      g_value_set_boolean (value, self->low);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_week_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryWeekPage *self = CARRY_WEEK_PAGE (object);

  switch ((CarryWeekPageProperty)prop_id)
    {
    case PROP_WEEK_START:
      carry_week_page_set_week_start (self, g_value_get_boxed (value));
      break;

    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      if (self->week != NULL)
        update (self);
      break;

    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      carry_week_bar_set_show_captions (self->bar, !self->compact);
      break;

    case PROP_LOW:
      self->low = g_value_get_boolean (value);
      carry_week_board_set_show_captions (self->board, !self->low);
      break;

    case PROP_EMPTY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags readwrite = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  /**
   * CarryWeekPage:week-start:
   *
   * First day of the week that is shown.
   */
  props[PROP_WEEK_START] =
      g_param_spec_boxed ("week-start", NULL, NULL, G_TYPE_DATE, readable | G_PARAM_WRITABLE);
  /**
   * CarryWeekPage:empty:
   *
   * Whether the week has no sessions.
   */
  props[PROP_EMPTY] = g_param_spec_boolean ("empty", NULL, NULL, TRUE, readable);
  /**
   * CarryWeekPage:narrow:
   *
   * Whether the week is a list, because seven columns have no room.
   */
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, readwrite);
  /**
   * CarryWeekPage:compact:
   *
   * Whether the totals do without captions.
   */
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, readwrite);
  /**
   * CarryWeekPage:low:
   *
   * Whether the board does without captions, because the window is not high.
   */
  props[PROP_LOW] = g_param_spec_boolean ("low", NULL, NULL, FALSE, readwrite);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (CARRY_TYPE_CARD_GLIDE);
  g_type_ensure (CARRY_TYPE_CARE_ROW);
  g_type_ensure (CARRY_TYPE_FIRST_STEPS);
  g_type_ensure (CARRY_TYPE_WEEK_BAR);
  g_type_ensure (CARRY_TYPE_WEEK_BOARD);
  g_type_ensure (CARRY_TYPE_WEEK_LIST);
  g_type_ensure (CARRY_TYPE_WEEK_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, bar);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, strip);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, care_row);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, empty_notice);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, copy_button);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, board_window);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, board);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, glide);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, list_window);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekPage, list);
  gtk_widget_class_bind_template_callback (widget_class, on_day_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_place_requested);
}

static void
carry_week_page_class_init (CarryWeekPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_week_page_dispose;
  object_class->get_property = carry_week_page_get_property;
  object_class->set_property = carry_week_page_set_property;
  install_properties (object_class);

  /**
   * CarryWeekPage::session-requested:
   * @session: a new session
   *
   * The runner wants it in the diary.
   */
  signals[SIGNAL_SESSION_REQUESTED] =
      g_signal_new ("session-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_SESSION);

  gtk_widget_class_install_action (widget_class, "week.copy-last", NULL, copy_last_week);
  gtk_widget_class_install_action (widget_class, "week.check-in", NULL, check_in);
  gtk_widget_class_install_action (widget_class, "week.example", NULL, start_from_example);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  bind_template (widget_class);
}

static void
carry_week_page_init (CarryWeekPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  carry_card_glide_set_board (self->glide, self->board);
}

/**
 * carry_week_page_set_diary:
 * @self: a page
 * @diary: where the weeks come from
 * @athlete: the runner
 * @today: a valid day, whose week is shown first
 *
 * Gives the page what it needs; to be called once.
 */
void
carry_week_page_set_diary (CarryWeekPage *self, CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));
  g_return_if_fail (self->diary == NULL);
  g_return_if_fail (CARRY_IS_DIARY (diary));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  carry_care_row_set_diary (self->care_row, diary, athlete);
  carry_care_row_set_today (self->care_row, today);
  carry_week_board_set_diary (self->board, diary, athlete, today);
  carry_week_list_set_freshness (self->list, carry_week_board_get_freshness (self->board));
  carry_week_list_set_placing (self->list, carry_week_board_get_placing (self->board));
  set_up_moves (self);
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_diary_changed), self, G_CONNECT_SWAPPED);
  carry_week_page_set_week_start (self, today);
}

const GDate *
carry_week_page_get_week_start (CarryWeekPage *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PAGE (self), NULL);

  return self->week != NULL ? carry_week_get_first (self->week) : NULL;
}

static void
show_week (CarryWeekPage *self)
{
  carry_week_bar_set_week (self->bar, self->diary, self->week, self->athlete, &self->today);
  carry_week_strip_set_week (self->strip, self->week, &self->today);
  carry_week_list_set_week (self->list, self->week, self->athlete, &self->today);
}

/**
 * carry_week_page_set_today:
 * @self: a page that has its diary
 * @today: a valid day
 *
 * Another day is today. The week that is shown stays.
 */
void
carry_week_page_set_today (CarryWeekPage *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WEEK_PAGE (self) && self->diary != NULL);

  self->today = *today;
  show_week (self);
  carry_week_board_set_today (self->board, today);
  carry_care_row_set_today (self->care_row, today);
}

/* The row about today; owned by the page. */
CarryCareRow *
carry_week_page_get_care_row (CarryWeekPage *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PAGE (self), NULL);

  return self->care_row;
}

/**
 * carry_week_page_set_week_start:
 * @self: a page that has its diary
 * @day: a valid day
 *
 * Shows the week that holds @day.
 */
void
carry_week_page_set_week_start (CarryWeekPage *self, const GDate *day)
{
  g_autoptr (CarryWeek) week = NULL;

  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));
  g_return_if_fail (self->diary != NULL);
  g_return_if_fail (day != NULL && g_date_valid (day));

  week = carry_diary_get_week (self->diary, day);

  if (!g_set_object (&self->week, week))
    return;

  show_week (self);
  carry_week_moves_set_week (self->moves, week);
  carry_week_board_set_week (self->board, week);
  carry_care_row_set_week (self->care_row, carry_week_get_first (week));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->list_window), 0);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEK_START]);
}

gboolean
carry_week_page_is_empty (CarryWeekPage *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_PAGE (self), TRUE);

  return self->week == NULL || carry_week_is_empty (self->week);
}

/**
 * carry_week_page_get_new_place:
 * @self: a page
 * @strength: whether it is for a strength session
 * @day: (out): a day of the week
 * @minute: (out): minutes after 00:00
 *
 * Where a new session would go: where the focus is, otherwise today, otherwise on the first day; and when the
 * runner usually runs or lifts.
 */
void
carry_week_page_get_new_place (CarryWeekPage *self, gboolean strength, GDate *day, guint *minute)
{
  CarryBoardPlace place = { 0, strength ? CARRY_SLOT_EVENING : CARRY_SLOT_MORNING };
  int days_to_today;

  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));

  days_to_today = g_date_days_between (carry_week_get_first (self->week), &self->today);

  if (!carry_week_board_get_focus_place (self->board, &place) && days_to_today >= 0 &&
      days_to_today < (int)CARRY_DAYS_PER_WEEK)
    place.day = (guint)days_to_today;

  *day = carry_day_plus (carry_week_get_first (self->week), (int)place.day);
  *minute = carry_week_find_start_minute (self->diary, self->athlete, day, place.slot, NULL, 1);
}

/**
 * carry_week_page_add_exercise:
 * @self: a page
 * @exercise: an exercise
 * @session_id: (nullable): the session it is for, or %NULL for a new one at the best place of the week
 *
 * Asks for an exercise that was not dropped anywhere.
 */
void
carry_week_page_add_exercise (CarryWeekPage *self, CarryExercise *exercise, const char *session_id)
{
  const GDate *first = carry_week_page_get_week_start (self);
  const GDate last = carry_week_get_last (self->week);
  /* In a week that is over it does not matter that it is. */
  const GDate *not_before = g_date_compare (&self->today, &last) > 0 ? first : &self->today;
  g_autoptr (CarryWeekPlaces) places = NULL;
  CarryBoardPlace place;

  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  if (session_id != NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "diary.add-exercise", "(ss)",
                                  carry_exercise_get_id (exercise), session_id);
      return;
    }

  places = carry_week_places_new_for_exercise (self->diary, self->athlete, first, exercise);

  if (carry_week_places_find_best (places, not_before, &place))
    on_place_requested (self, places, place.day, place.slot, FALSE);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

/**
 * carry_week_page_ask_day:
 * @self: a page
 * @exercise: an exercise
 *
 * Lets the runner choose where in the week an exercise goes: what dragging it there does.
 */
void
carry_week_page_ask_day (CarryWeekPage *self, CarryExercise *exercise)
{
  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));

  carry_week_moves_choose_place (self->moves, exercise);
}

/**
 * carry_week_page_mark_place:
 * @self: a page
 * @day: (nullable): a valid day, or %NULL to mark nothing
 * @slot: the half of it
 *
 * Marks where a session could go, if that is in the week that is shown.
 */
void
carry_week_page_mark_place (CarryWeekPage *self, const GDate *day, CarrySlot slot)
{
  const int days = day != NULL ? g_date_days_between (carry_week_get_first (self->week), day) : -1;
  const CarryBoardPlace place = { (guint)days, slot };

  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));

  carry_week_board_mark (self->board, days >= 0 && days < (int)CARRY_DAYS_PER_WEEK ? &place : NULL);
}

/* The next change moves cards as if by themselves, not by the runner's hand. */
void
carry_week_page_expect_moves (CarryWeekPage *self)
{
  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));

  if (self->week != NULL)
    carry_card_glide_expect (self->glide, self->week);
}

/* The focus goes to the selected card. */
void
carry_week_page_focus_week (CarryWeekPage *self)
{
  g_return_if_fail (CARRY_IS_WEEK_PAGE (self));

  gtk_widget_grab_focus (self->narrow ? GTK_WIDGET (self->list) : GTK_WIDGET (self->board));
}
