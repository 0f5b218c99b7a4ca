/* carry-week-board.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-board.h"

#include <glib/gi18n.h>

#include "carry-board-layout.h"
#include "carry-board-move.h"
#include "carry-board-slots.h"
#include "carry-board-walk.h"
#include "carry-day-header.h"
#include "carry-drag-legend.h"
#include "carry-freshness-strip.h"
#include "carry-measure.h"
#include "carry-session-card.h"
#include "carry-week-slot.h"

/**
 * CarryWeekBoard:
 *
 * One week as seven columns with a morning and an evening. It shows a #CarryWeek and never changes it; what
 * the runner drops or moves by key is asked for by #CarryWeekBoard::place-requested.
 *
 * While a strength session or an exercise is dragged, every slot says what the rules think of it there.
 *
 * Keys: one tab stop; arrows walk slots and cards, and from the mornings up to the freshness of the legs; Home and
 * End go to the first and last day. M lifts a card: see #CarryBoardMove.
 *
 * CSS: one node, `weekboard`.
 *
 * Accessibility: role grid, with rows and grid cells.
 *
 * Text direction: the first day is at the start.
 */
struct _CarryWeekBoard
{
  GtkWidget parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryWeek *week;
  CarryWeekFreshness *freshness;
  GDate today;

  CarryDragLegend *legend;
  CarryBoardRow *headers;
  GtkWidget *freshness_caption;
  CarryFreshnessStrip *strip;
  GtkWidget *captions[CARRY_SLOTS_PER_DAY];
  CarryBoardSlots slots;

  char *selected_id;
  CarryBoardPlacing *placing;
  CarryBoardWalk *walk;
  CarryBoardMove *move;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryWeekBoardSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekBoard, carry_week_board, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (CarryWeekBoard *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static gboolean
is_moving (CarryWeekBoard *self)
{
  return self->move != NULL && carry_board_move_is_on (self->move);
}

static gboolean
carry_week_board_grab_focus (GtkWidget *widget)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (widget);

  if (is_moving (self))
    return GTK_WIDGET_CLASS (carry_week_board_parent_class)->grab_focus (widget);

  return carry_board_walk_enter (self->walk, self->selected_id);
}

static gboolean
carry_week_board_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (widget);

  /* Tab would leave the card in the air. */
  if (is_moving (self))
    return TRUE;

  return carry_board_walk_go (self->walk, direction, self->selected_id);
}

static gboolean
go_to_day_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  guint day;

  g_variant_get (args, "(u)", &day);

  return carry_board_walk_go_to_day (CARRY_WEEK_BOARD (widget)->walk, day);
}

/* Only runs make a day without them a day of rest. */
static void
update_rests (CarryWeekBoard *self)
{
  const gboolean runs = carry_week_has_runs (self->week);

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      const CarryBoardPlace morning = { day, CARRY_SLOT_MORNING };
      GListModel *sessions = G_LIST_MODEL (carry_week_get_day (self->week, day));

      carry_week_slot_set_resting (carry_board_slots_get (&self->slots, morning),
                                   runs && g_list_model_get_n_items (sessions) == 0);
    }
}

static void
update_places (CarryWeekBoard *self)
{
  CarryWeekPlaces *places = carry_board_placing_get_places (self->placing);

  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    carry_week_slot_set_places (carry_board_slots_get_nth (&self->slots, i), places);

  carry_freshness_strip_preview (self->strip, NULL, 0, 0, FALSE);
  carry_drag_legend_set_places (self->legend, places);
}

static void
on_focus_lost (CarryWeekBoard *self, const char *id, CarryWeekSlot *slot)
{
  if (!is_moving (self))
    carry_board_walk_lose (self->walk, id, carry_week_slot_get_place (slot));
}

/* The pointer, or a key, has come to a slot or left it. */
static void
on_hover_changed (CarryWeekBoard *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  if (places != NULL)
    carry_board_placing_set_copying (self->placing, copy);

  carry_freshness_strip_preview (
      self->strip, places != NULL ? carry_board_placing_get_places (self->placing) : NULL, day, slot, copy);
}

static void
on_place_requested (CarryWeekBoard *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  CarrySession *session = carry_week_places_get_session (places);

  /* A card that comes from another week has the focus when it is here. */
  if (session != NULL && !copy && carry_week_board_find_card (self, carry_session_get_id (session)) == NULL)
    carry_board_walk_expect (self->walk, carry_session_get_id (session));

  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, day, slot, copy);
}

static void
step_session (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (widget);
  g_autoptr (CarryWeekPlaces) places = NULL;
  CarryBoardPlace place;
  CarrySession *session;
  const char *id;
  int columns, rows;

  g_variant_get (parameter, "(&sii)", &id, &columns, &rows);
  session = carry_diary_lookup (self->diary, id);

  if (session == NULL)
    return;

  place.day = (guint)g_date_days_between (carry_week_get_first (self->week), carry_session_get_day (session));
  place.slot = carry_session_get_slot (session);

  if (place.day >= CARRY_DAYS_PER_WEEK || !carry_board_step (&place, columns, rows, is_mirrored (self)))
    {
      gtk_widget_error_bell (widget);
      return;
    }

  places = carry_board_placing_create_places (self->placing, session, FALSE);
  on_place_requested (self, places, place.day, place.slot, FALSE);
}

static void
lift_session (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (widget);
  CarrySession *session = carry_diary_lookup (self->diary, g_variant_get_string (parameter, NULL));

  if (session != NULL && !is_moving (self) &&
      carry_week_board_find_card (self, carry_session_get_id (session)) != NULL)
    carry_board_move_begin (self->move, session);
}

/* Also for cards that have just come: a session that moves is selected where it arrives. */
static void
show_selection (CarryWeekBoard *self)
{
  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    carry_week_slot_select (carry_board_slots_get_nth (&self->slots, i), self->selected_id);
}

static void
on_cards_changed (CarryWeekBoard *self)
{
  show_selection (self);
  carry_board_walk_look (self->walk);
}

static void
select_session (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (g_set_str (&self->selected_id, id))
    show_selection (self);
}

static void
carry_week_board_dispose (GObject *object)
{
  CarryWeekBoard *self = CARRY_WEEK_BOARD (object);

  g_clear_object (&self->move);
  g_clear_object (&self->walk);
  g_clear_object (&self->placing);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_rests, self);

  g_clear_object (&self->week);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_object (&self->freshness);
  g_clear_pointer (&self->selected_id, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_WEEK_BOARD);

  G_OBJECT_CLASS (carry_week_board_parent_class)->dispose (object);
}

static void
carry_week_board_class_init (CarryWeekBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_week_board_dispose;
  widget_class->focus = carry_week_board_focus;
  widget_class->grab_focus = carry_week_board_grab_focus;

  /**
   * CarryWeekBoard::place-requested:
   * @places: what is placed, and what each slot is worth to it
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: whether the original stays
   *
   * The runner wants to have a session or an exercise there.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_install_action (widget_class, "board.step", "(sii)", step_session);
  gtk_widget_class_install_action (widget_class, "board.lift", "s", lift_session);
  gtk_widget_class_install_action (widget_class, "board.select", "s", select_session);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, go_to_day_by_key, "(u)", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, go_to_day_by_key, "(u)", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, go_to_day_by_key, "(u)",
                                CARRY_DAYS_PER_WEEK - 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, go_to_day_by_key, "(u)",
                                CARRY_DAYS_PER_WEEK - 1);

  gtk_widget_class_set_css_name (widget_class, "weekboard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  g_type_ensure (CARRY_TYPE_BOARD_LAYOUT);
  g_type_ensure (CARRY_TYPE_BOARD_ROW);
  g_type_ensure (CARRY_TYPE_DRAG_LEGEND);
  g_type_ensure (CARRY_TYPE_FRESHNESS_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-week-board.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBoard, legend);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBoard, headers);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBoard, freshness_caption);
  gtk_widget_class_bind_template_child (widget_class, CarryWeekBoard, strip);
  gtk_widget_class_bind_template_child_full (widget_class, "morning_caption", FALSE,
                                             G_STRUCT_OFFSET (CarryWeekBoard, captions[CARRY_SLOT_MORNING]));
  gtk_widget_class_bind_template_child_full (widget_class, "evening_caption", FALSE,
                                             G_STRUCT_OFFSET (CarryWeekBoard, captions[CARRY_SLOT_EVENING]));
  gtk_widget_class_bind_template_child_full (
      widget_class, "mornings", FALSE, G_STRUCT_OFFSET (CarryWeekBoard, slots.rows[CARRY_SLOT_MORNING]));
  gtk_widget_class_bind_template_child_full (
      widget_class, "evenings", FALSE, G_STRUCT_OFFSET (CarryWeekBoard, slots.rows[CARRY_SLOT_EVENING]));
}

static void
add_slots (CarryWeekBoard *self, CarrySlot slot)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      GtkWidget *cell = carry_week_slot_new ((CarryBoardPlace){ day, slot });

      g_signal_connect_swapped (cell, "place-requested", G_CALLBACK (on_place_requested), self);
      g_signal_connect_swapped (cell, "cards-changed", G_CALLBACK (on_cards_changed), self);
      g_signal_connect_swapped (cell, "focus-lost", G_CALLBACK (on_focus_lost), self);
      g_signal_connect_swapped (cell, "hover-changed", G_CALLBACK (on_hover_changed), self);
      carry_board_row_append (self->slots.rows[slot], cell);
    }
}

static void
carry_week_board_init (CarryWeekBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    carry_board_row_append (self->headers, g_object_new (CARRY_TYPE_DAY_HEADER, NULL));

  add_slots (self, CARRY_SLOT_MORNING);
  add_slots (self, CARRY_SLOT_EVENING);

  self->walk = carry_board_walk_new (GTK_WIDGET (self), &self->slots, self->strip);
}

static void
update_days (CarryWeekBoard *self)
{
  const CarryUnits units = carry_athlete_get_units (self->athlete);
  const guint minutes[] = { carry_athlete_get_morning_minute (self->athlete),
                            carry_athlete_get_evening_minute (self->athlete) };

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      CarryDay *model = carry_week_get_day (self->week, day);
      const GDate *date = carry_day_get_date (model);
      const gboolean is_today = g_date_compare (date, &self->today) == 0;
      GtkWidget *header = carry_board_row_get_cell (self->headers, day);

      carry_day_header_set_day (CARRY_DAY_HEADER (header), model, is_today);

      for (guint slot = 0; slot < CARRY_SLOTS_PER_DAY; slot++)
        {
          CarryWeekSlot *cell =
              carry_board_slots_get (&self->slots, (CarryBoardPlace){ day, (CarrySlot)slot });

          carry_week_slot_set_day (cell, model, minutes[slot], units);
          carry_week_slot_set_today (cell, &self->today);
        }
    }
}

static void
on_athlete_notify (CarryWeekBoard *self)
{
  if (self->week != NULL)
    update_days (self);
}

static void
set_up_placing (CarryWeekBoard *self, const GDate *first)
{
  self->placing = carry_board_placing_new (self->diary, self->athlete, first);
  carry_board_placing_watch (self->placing, GTK_WIDGET (self));
  g_signal_connect_object (self->placing, "changed", G_CALLBACK (update_places), self, G_CONNECT_SWAPPED);

  self->move = carry_board_move_new (GTK_WIDGET (self), &self->slots, self->walk, self->placing);
  g_signal_connect_object (self->move, "place-requested", G_CALLBACK (on_place_requested), self,
                           G_CONNECT_SWAPPED);
}

/**
 * carry_week_board_set_diary:
 * @self: a board
 * @diary: where the weeks come from
 * @athlete: the runner
 * @today: a valid day
 *
 * Gives the board what it needs; to be called once, before a week is set.
 */
void
carry_week_board_set_diary (CarryWeekBoard *self,
                            CarryDiary *diary,
                            CarryAthlete *athlete,
                            const GDate *today)
{
  GDate first;

  g_return_if_fail (CARRY_IS_WEEK_BOARD (self));
  g_return_if_fail (self->diary == NULL);
  g_return_if_fail (CARRY_IS_DIARY (diary));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));
  g_return_if_fail (today != NULL && g_date_valid (today));

  first = carry_day_week_start (today, carry_diary_get_first_weekday (diary));
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;
  carry_board_walk_set_day (self->walk, (guint)g_date_days_between (&first, today));
  self->freshness = carry_week_freshness_new (diary, athlete, &first);
  carry_freshness_strip_set_freshness (self->strip, self->freshness, today);
  set_up_placing (self, &first);
  g_signal_connect_object (athlete, "notify", G_CALLBACK (on_athlete_notify), self, G_CONNECT_SWAPPED);
}

/**
 * carry_week_board_set_week:
 * @self: a board that has its diary
 * @week: the week to show
 */
void
carry_week_board_set_week (CarryWeekBoard *self, CarryWeek *week)
{
  GDate first, last;
  g_autofree char *range = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (CARRY_IS_WEEK_BOARD (self));
  g_return_if_fail (self->diary != NULL);
  g_return_if_fail (CARRY_IS_WEEK (week));

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_rests, self);

  g_set_object (&self->week, week);
  carry_week_freshness_set_first (self->freshness, carry_week_get_first (week));

  g_signal_connect_object (week, "changed", G_CALLBACK (update_rests), self, G_CONNECT_SWAPPED);

  first = *carry_week_get_first (week);
  last = carry_week_get_last (week);
  range = carry_format_date_range (&first, &last, FALSE);
  label = g_strdup_printf (_ ("Week of %s"), range);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  update_days (self);
  update_rests (self);
  carry_board_placing_set_first (self->placing, &first);
  carry_board_move_set_week (self->move, week);
}

/* Another day is today. */
void
carry_week_board_set_today (CarryWeekBoard *self, const GDate *today)
{
  self->today = *today;
  carry_freshness_strip_set_today (self->strip, today);
  update_days (self);
}

/**
 * carry_week_board_set_show_captions:
 * @self: a board
 * @show_captions: whether the rows are named, and freshness has numbers; low windows have no room for it
 */
void
carry_week_board_set_show_captions (CarryWeekBoard *self, gboolean show_captions)
{
  g_return_if_fail (CARRY_IS_WEEK_BOARD (self));

  for (guint slot = 0; slot < CARRY_SLOTS_PER_DAY; slot++)
    gtk_widget_set_visible (self->captions[slot], show_captions);

  gtk_widget_set_visible (self->freshness_caption, show_captions);
  carry_freshness_strip_set_low (self->strip, !show_captions);
}

/* What is on its way to a place of the week; owned by the board, and there once it has its diary. */
CarryBoardPlacing *
carry_week_board_get_placing (CarryWeekBoard *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_BOARD (self), NULL);

  return self->placing;
}

CarryWeekFreshness *
carry_week_board_get_freshness (CarryWeekBoard *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_BOARD (self), NULL);

  return self->freshness;
}

/**
 * carry_week_board_get_focus_place:
 * @self: a board
 * @place: (out): the slot where the focus is
 *
 * Returns: %TRUE if the focus is on the board
 */
gboolean
carry_week_board_get_focus_place (CarryWeekBoard *self, CarryBoardPlace *place)
{
  guint index;

  g_return_val_if_fail (CARRY_IS_WEEK_BOARD (self), FALSE);

  return carry_board_slots_find_focus (&self->slots, place, &index);
}

/**
 * carry_week_board_find_card:
 * @self: a board
 * @id: id of a session
 *
 * Returns: (transfer none) (nullable): the card of that session, if the week has it
 */
GtkWidget *
carry_week_board_find_card (CarryWeekBoard *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_WEEK_BOARD (self), NULL);

  return carry_board_slots_find_card (&self->slots, id);
}

void
carry_week_board_mark (CarryWeekBoard *self, const CarryBoardPlace *place)
{
  g_return_if_fail (CARRY_IS_WEEK_BOARD (self));

  carry_board_slots_mark (&self->slots, place);
}

/**
 * carry_week_board_set_cut:
 * @self: a board
 * @id: (nullable): id of the session that is cut, in this week or in another
 */
void
carry_week_board_set_cut (CarryWeekBoard *self, const char *id)
{
  g_return_if_fail (CARRY_IS_WEEK_BOARD (self));

  for (guint i = 0; i < CARRY_BOARD_N_PLACES; i++)
    carry_week_slot_set_cut (carry_board_slots_get_nth (&self->slots, i), id);
}
