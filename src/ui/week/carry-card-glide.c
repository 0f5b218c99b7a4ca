/* carry-card-glide.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-card-glide.h"

#include <adwaita.h>

#define DURATION 250u /* milliseconds */

#define RADIUS 10.0f  /* of a card's corners */
#define SHADOW 8.0f

/* In the first frame after a change cards have their new places, in the second they can be asked for them. */
#define FRAMES_TO_WAIT 2u

/**
 * CarryCardGlide:
 *
 * Lies over the board and lets cards glide from where they were to where they are, while the board itself knows nothing of
 * it: pictures of the cards travel, and the cards are unseen until these arrive. Cards that come anew fade in.
 *
 * Without animations nothing happens: cards are where they are at once.
 */
struct _CarryCardGlide
{
  GtkWidget parent_instance;

  CarryWeekBoard *board; /* not held: it lies under this */
  GHashTable *pictures; /* of Picture by the id of a session: as it was before the change */
  GPtrArray *flights; /* of Flight */
  AdwAnimation *animation;
  double progress; /* 0 to 1 */
  guint frames;
  guint tick_id;
};

/* A card before the change. */
typedef struct
{
  GdkPaintable *paintable;
  graphene_rect_t place;
  GDate day;
  CarrySlot slot;
} Picture;

typedef struct
{
  GtkWidget *card;
  GdkPaintable *paintable; /* NULL: it fades in */
  graphene_rect_t from;
  graphene_point_t to;
} Flight;

G_DEFINE_FINAL_TYPE (CarryCardGlide, carry_card_glide, GTK_TYPE_WIDGET)

static void
picture_free (Picture *picture)
{
  g_object_unref (picture->paintable);
  g_free (picture);
}

static void
flight_free (Flight *flight)
{
  gtk_widget_set_opacity (flight->card, 1);
  g_object_unref (flight->card);
  g_clear_object (&flight->paintable);
  g_free (flight);
}

static void
end (CarryCardGlide *self)
{
  if (self->tick_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  if (self->animation != NULL)
    adw_animation_reset (self->animation);

  g_ptr_array_set_size (self->flights, 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_progress (double value, gpointer data)
{
  CarryCardGlide *self = data;

  self->progress = value;
  for (guint i = 0; i < self->flights->len; i++)
    {
      const Flight *flight = g_ptr_array_index (self->flights, i);

      if (flight->paintable == NULL)
        gtk_widget_set_opacity (flight->card, value);
    }

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
begin_flights (CarryCardGlide *self)
{
  for (guint i = 0; i < self->flights->len; i++)
    {
      Flight *flight = g_ptr_array_index (self->flights, i);
      graphene_rect_t place;

      if (gtk_widget_compute_bounds (flight->card, GTK_WIDGET (self), &place))
        flight->to = place.origin;
    }

  adw_animation_play (self->animation);
}

static gboolean
on_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  CarryCardGlide *self = CARRY_CARD_GLIDE (widget);

  if (++self->frames <= FRAMES_TO_WAIT)
    return G_SOURCE_CONTINUE;

  self->tick_id = 0;
  begin_flights (self);

  return G_SOURCE_REMOVE;
}

/* With the corners of a card and the shadow of something that is lifted. */
static void
snapshot_picture (GtkSnapshot *snapshot, const Flight *flight)
{
  const GdkRGBA shadow = { 0.0f, 0.0f, 0.0f, 0.25f };
  const graphene_rect_t area =
      GRAPHENE_RECT_INIT (0.0f, 0.0f, flight->from.size.width, flight->from.size.height);
  GskRoundedRect card;

  gsk_rounded_rect_init_from_rect (&card, &area, RADIUS);
  gtk_snapshot_append_outset_shadow (snapshot, &card, &shadow, 0.0f, 2.0f, 0.0f, SHADOW);
  gtk_snapshot_push_rounded_clip (snapshot, &card);
  gdk_paintable_snapshot (flight->paintable, snapshot, area.size.width, area.size.height);
  gtk_snapshot_pop (snapshot);
}

static void
carry_card_glide_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryCardGlide *self = CARRY_CARD_GLIDE (widget);
  const float progress = (float)self->progress;

  for (guint i = 0; i < self->flights->len; i++)
    {
      const Flight *flight = g_ptr_array_index (self->flights, i);
      graphene_point_t at;

      if (flight->paintable == NULL)
        continue;

      graphene_point_interpolate (&flight->from.origin, &flight->to, progress, &at);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &at);
      snapshot_picture (snapshot, flight);
      gtk_snapshot_restore (snapshot);
    }
}

static void
carry_card_glide_unmap (GtkWidget *widget)
{
  end (CARRY_CARD_GLIDE (widget));
  GTK_WIDGET_CLASS (carry_card_glide_parent_class)->unmap (widget);
}

static void
carry_card_glide_dispose (GObject *object)
{
  CarryCardGlide *self = CARRY_CARD_GLIDE (object);

  end (self);
  g_clear_object (&self->animation);
  self->board = NULL;

  G_OBJECT_CLASS (carry_card_glide_parent_class)->dispose (object);
}

static void
carry_card_glide_finalize (GObject *object)
{
  CarryCardGlide *self = CARRY_CARD_GLIDE (object);

  g_hash_table_unref (self->pictures);
  g_ptr_array_unref (self->flights);

  G_OBJECT_CLASS (carry_card_glide_parent_class)->finalize (object);
}

static void
carry_card_glide_class_init (CarryCardGlideClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_card_glide_dispose;
  G_OBJECT_CLASS (klass)->finalize = carry_card_glide_finalize;
  widget_class->snapshot = carry_card_glide_snapshot;
  widget_class->unmap = carry_card_glide_unmap;

  gtk_widget_class_set_css_name (widget_class, "cardglide");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
carry_card_glide_init (CarryCardGlide *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (on_progress, self, NULL);

  self->pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)picture_free);
  self->flights = g_ptr_array_new_with_free_func ((GDestroyNotify)flight_free);
  self->animation = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, DURATION, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->animation), ADW_EASE_OUT_CUBIC);
  g_signal_connect_object (self->animation, "done", G_CALLBACK (end), self, G_CONNECT_SWAPPED);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * carry_card_glide_set_board:
 * @self: a glide
 * @board: the board under it, which has to outlive it
 */
void
carry_card_glide_set_board (CarryCardGlide *self, CarryWeekBoard *board)
{
  g_return_if_fail (CARRY_IS_CARD_GLIDE (self));
  g_return_if_fail (CARRY_IS_WEEK_BOARD (board));

  self->board = board;
}

static void
take_picture (CarryCardGlide *self, CarrySession *session)
{
  GtkWidget *card = carry_week_board_find_card (self->board, carry_session_get_id (session));
  g_autoptr (GdkPaintable) live = NULL;
  Picture picture = { .day = *carry_session_get_day (session), .slot = carry_session_get_slot (session) };

  if (card == NULL || !gtk_widget_compute_bounds (card, GTK_WIDGET (self), &picture.place))
    return;

  live = gtk_widget_paintable_new (card);
  picture.paintable = gdk_paintable_get_current_image (live);
  g_hash_table_insert (self->pictures, g_strdup (carry_session_get_id (session)),
                       g_memdup2 (&picture, sizeof picture));
}

/**
 * carry_card_glide_expect:
 * @self: a glide
 * @week: the week on the board
 *
 * Remembers where the cards are, because the next change will move some of them as if by themselves.
 */
void
carry_card_glide_expect (CarryCardGlide *self, CarryWeek *week)
{
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_if_fail (CARRY_IS_CARD_GLIDE (self));
  g_return_if_fail (CARRY_IS_WEEK (week));

  end (self);
  g_hash_table_remove_all (self->pictures);
  if (!adw_get_enable_animations (GTK_WIDGET (self)) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  sessions = carry_week_get_sessions (week);
  for (guint i = 0; i < sessions->len; i++)
    take_picture (self, sessions->pdata[i]);
}

static void
add_flight (CarryCardGlide *self, CarrySession *session)
{
  const Picture *picture = g_hash_table_lookup (self->pictures, carry_session_get_id (session));
  GtkWidget *card = carry_week_board_find_card (self->board, carry_session_get_id (session));
  Flight *flight;

  if (card == NULL ||
      (picture != NULL && g_date_compare (&picture->day, carry_session_get_day (session)) == 0 &&
       picture->slot == carry_session_get_slot (session)))
    return;

  flight = g_new0 (Flight, 1);
  flight->card = g_object_ref (card);
  gtk_widget_set_opacity (card, 0);
  if (picture != NULL)
    {
      flight->paintable = g_object_ref (picture->paintable);
      flight->from = picture->place;
      flight->to = picture->place.origin;
    }
  g_ptr_array_add (self->flights, flight);
}

/**
 * carry_card_glide_begin:
 * @self: a glide
 * @week: the week on the board, as it is now
 *
 * Lets the cards glide that are elsewhere than when carry_card_glide_expect() was called. Without that, nothing happens.
 */
void
carry_card_glide_begin (CarryCardGlide *self, CarryWeek *week)
{
  g_autoptr (GPtrArray) sessions = NULL;

  g_return_if_fail (CARRY_IS_CARD_GLIDE (self));
  g_return_if_fail (CARRY_IS_WEEK (week));

  end (self);
  if (g_hash_table_size (self->pictures) == 0)
    return;

  sessions = carry_week_get_sessions (week);
  for (guint i = 0; i < sessions->len; i++)
    add_flight (self, sessions->pdata[i]);

  g_hash_table_remove_all (self->pictures);
  if (self->flights->len == 0)
    return;

  self->progress = 0;
  self->frames = 0;
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_frame, NULL, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Whether cards are on their way. */
gboolean
carry_card_glide_is_running (CarryCardGlide *self)
{
  g_return_val_if_fail (CARRY_IS_CARD_GLIDE (self), FALSE);

  return self->flights->len > 0;
}
