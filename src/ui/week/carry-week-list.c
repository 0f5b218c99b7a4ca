/* carry-week-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-list.h"

#include "carry-board-slots.h"
#include "carry-day-section.h"
#include "carry-freshness-text.h"
#include "carry-list-anchor.h"

/**
 * CarryWeekList:
 *
 * The week as a list of days, for narrow windows. While something is dragged every day says what its halves are worth,
 * and the list scrolls so that the day under the pointer stays there.
 */
struct _CarryWeekList
{
  GtkWidget parent_instance;

  CarryWeek *week;
  CarryAthlete *athlete;
  CarryWeekFreshness *freshness;
  GDate today;
  CarryBoardPlacing *placing;
  CarryListAnchor *anchor;
  GtkWidget *sections[CARRY_DAYS_PER_WEEK];
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryWeekListSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekList, carry_week_list, GTK_TYPE_WIDGET)

static void
update (CarryWeekList *self)
{
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      CarryDay *day = carry_week_get_day (self->week, i);

      carry_day_section_set_day (CARRY_DAY_SECTION (self->sections[i]), day, &self->today,
                                 carry_athlete_get_units (self->athlete));
    }
}

static void
update_rests (CarryWeekList *self)
{
  const gboolean resting = carry_week_has_runs (self->week);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    carry_day_section_set_resting (CARRY_DAY_SECTION (self->sections[i]), resting);
}

static void
update_freshness (CarryWeekList *self)
{
  const CarryFreshnessCurve *curve = carry_week_freshness_get_curve (self->freshness);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      g_autofree char *text = carry_freshness_format_morning (curve, i);
      g_autofree char *tooltip = carry_freshness_format_day (curve, i);

      carry_day_section_set_freshness (CARRY_DAY_SECTION (self->sections[i]), text, tooltip);
    }
}

/* Where the session comes from that is on its way, if that is in this week. */
static GtkWidget *
find_origin (CarryWeekList *self, CarryWeekPlaces *places)
{
  for (guint i = 0; places != NULL && i < CARRY_BOARD_N_PLACES; i++)
    {
      const CarryBoardPlace place = { i / CARRY_SLOTS_PER_DAY, (CarrySlot)(i % CARRY_SLOTS_PER_DAY) };

      if (carry_week_places_is_origin (places, place))
        return self->sections[place.day];
    }

  return NULL;
}

static void
update_places (CarryWeekList *self)
{
  CarryWeekPlaces *places = carry_board_placing_get_places (self->placing);

  carry_list_anchor_hold (self->anchor, find_origin (self, places));

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    carry_day_section_set_places (CARRY_DAY_SECTION (self->sections[i]), places);

  carry_list_anchor_settle (self->anchor);

  if (places == NULL)
    carry_list_anchor_forget (self->anchor);
}

static void
on_place_requested (CarryWeekList *self, CarryWeekPlaces *places, guint day, guint slot, gboolean copy)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, places, day, slot, copy);
}

static void
carry_week_list_dispose (GObject *object)
{
  CarryWeekList *self = CARRY_WEEK_LIST (object);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_rests, self);

  if (self->freshness != NULL)
    g_signal_handlers_disconnect_by_func (self->freshness, update_freshness, self);

  if (self->placing != NULL)
    g_signal_handlers_disconnect_by_func (self->placing, update_places, self);

  g_clear_object (&self->placing);
  g_clear_object (&self->anchor);
  g_clear_object (&self->freshness);
  g_clear_object (&self->week);
  g_clear_object (&self->athlete);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    g_clear_pointer (&self->sections[i], gtk_widget_unparent);

  G_OBJECT_CLASS (carry_week_list_parent_class)->dispose (object);
}

static void
carry_week_list_class_init (CarryWeekListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_week_list_dispose;

  /**
   * CarryWeekList::place-requested:
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

  gtk_widget_class_set_css_name (widget_class, "weeklist");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
carry_week_list_init (CarryWeekList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      self->sections[i] = carry_day_section_new (i);
      g_signal_connect_swapped (self->sections[i], "place-requested", G_CALLBACK (on_place_requested), self);
      gtk_widget_set_parent (self->sections[i], GTK_WIDGET (self));
    }

  self->anchor = carry_list_anchor_new (GTK_WIDGET (self));
}

void
carry_week_list_set_week (CarryWeekList *self, CarryWeek *week, CarryAthlete *athlete, const GDate *today)
{
  g_return_if_fail (CARRY_IS_WEEK_LIST (self));
  g_return_if_fail (CARRY_IS_WEEK (week));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  if (g_set_object (&self->athlete, athlete))
    g_signal_connect_object (athlete, "notify::units", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update_rests, self);

  g_set_object (&self->week, week);
  self->today = *today;
  g_signal_connect_object (week, "changed", G_CALLBACK (update_rests), self, G_CONNECT_SWAPPED);
  update (self);
  update_rests (self);
}

/**
 * carry_week_list_set_freshness:
 * @self: a list
 * @freshness: the freshness of the legs in the week that is shown; to be set once
 */
void
carry_week_list_set_freshness (CarryWeekList *self, CarryWeekFreshness *freshness)
{
  g_return_if_fail (CARRY_IS_WEEK_LIST (self));
  g_return_if_fail (self->freshness == NULL);
  g_return_if_fail (CARRY_IS_WEEK_FRESHNESS (freshness));

  self->freshness = g_object_ref (freshness);
  g_signal_connect_object (freshness, "changed", G_CALLBACK (update_freshness), self, G_CONNECT_SWAPPED);
  update_freshness (self);
}

/**
 * carry_week_list_get_section:
 * @self: a list
 * @day: day of the week, 0 to 6
 *
 * Returns: (transfer none): the widget of that day
 */
GtkWidget *
carry_week_list_get_section (CarryWeekList *self, guint day)
{
  g_return_val_if_fail (CARRY_IS_WEEK_LIST (self), NULL);
  g_return_val_if_fail (day < CARRY_DAYS_PER_WEEK, NULL);

  return self->sections[day];
}

/**
 * carry_week_list_set_cut:
 * @self: a list
 * @id: (nullable): id of the session that is cut, in this week or in another
 */
void
carry_week_list_set_cut (CarryWeekList *self, const char *id)
{
  g_return_if_fail (CARRY_IS_WEEK_LIST (self));

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    carry_day_section_set_cut (CARRY_DAY_SECTION (self->sections[i]), id);
}

/**
 * carry_week_list_set_placing:
 * @self: a list
 * @placing: what is on its way to a place of the week that is shown; to be set once
 */
void
carry_week_list_set_placing (CarryWeekList *self, CarryBoardPlacing *placing)
{
  g_return_if_fail (CARRY_IS_WEEK_LIST (self));
  g_return_if_fail (self->placing == NULL);
  g_return_if_fail (CARRY_IS_BOARD_PLACING (placing));

  self->placing = g_object_ref (placing);
  carry_board_placing_watch (placing, GTK_WIDGET (self));
  g_signal_connect_object (placing, "changed", G_CALLBACK (update_places), self, G_CONNECT_SWAPPED);
}
