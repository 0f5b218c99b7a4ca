/* carry-week-freshness.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-week-freshness.h"

#include "carry-leg-history.h"
#include "carry-measure.h"

/**
 * CarryWeekFreshness:
 *
 * The curve of one week's leg freshness, as long as the diary lasts. It is made again when a change of the diary
 * touches that week or those before it that matter to it, and told of by #CarryWeekFreshness::changed.
 */
struct _CarryWeekFreshness
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GDate first;
  CarryFreshnessCurve *curve;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryWeekFreshnessSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryWeekFreshness, carry_week_freshness, G_TYPE_OBJECT)

static CarryFreshnessCurve *
create_curve (CarryWeekFreshness *self, CarrySession *without, CarrySession *with)
{
  const GDate since = carry_day_plus (&self->first, -CARRY_LEG_HISTORY_DAYS);
  const GDate last = carry_day_plus (&self->first, CARRY_DAYS_PER_WEEK - 1);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (self->diary, &since, &last);

  for (guint i = sessions->len; without != NULL && i > 0; i--)
    if (g_str_equal (carry_session_get_id (sessions->pdata[i - 1]), carry_session_get_id (without)))
      g_ptr_array_remove_index (sessions, i - 1);

  if (with != NULL)
    g_ptr_array_add (sessions, g_object_ref (with));

  return carry_freshness_curve_new (&self->first, sessions,
                                    carry_leg_history_is_accustomed (self->diary, self->athlete, &since));
}

static void
update (CarryWeekFreshness *self)
{
  g_clear_pointer (&self->curve, carry_freshness_curve_free);
  self->curve = create_curve (self, NULL, NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_diary_changed (CarryWeekFreshness *self, const GDate *first, const GDate *last)
{
  const GDate end = carry_day_plus (&self->first, CARRY_DAYS_PER_WEEK - 1);

  /* Anything before may tell whether lifting is new; what comes later changes nothing. */
  if (g_date_compare (first, &end) <= 0)
    update (self);
}

static void
carry_week_freshness_dispose (GObject *object)
{
  CarryWeekFreshness *self = CARRY_WEEK_FRESHNESS (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_week_freshness_parent_class)->dispose (object);
}

static void
carry_week_freshness_finalize (GObject *object)
{
  carry_freshness_curve_free (CARRY_WEEK_FRESHNESS (object)->curve);

  G_OBJECT_CLASS (carry_week_freshness_parent_class)->finalize (object);
}

static void
carry_week_freshness_class_init (CarryWeekFreshnessClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = carry_week_freshness_dispose;
  G_OBJECT_CLASS (klass)->finalize = carry_week_freshness_finalize;

  /**
   * CarryWeekFreshness::changed:
   *
   * There is another curve.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_week_freshness_init (CarryWeekFreshness *self)
{
}

/**
 * carry_week_freshness_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: first day of a week
 *
 * Returns: (transfer full): the freshness of that week
 */
CarryWeekFreshness *
carry_week_freshness_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first)
{
  CarryWeekFreshness *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);

  self = g_object_new (CARRY_TYPE_WEEK_FRESHNESS, NULL);
  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  self->first = *first;
  self->curve = create_curve (self, NULL, NULL);
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_diary_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (athlete, "notify::level", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * carry_week_freshness_set_first:
 * @self: a freshness
 * @first: first day of another week
 */
void
carry_week_freshness_set_first (CarryWeekFreshness *self, const GDate *first)
{
  g_return_if_fail (CARRY_IS_WEEK_FRESHNESS (self));
  g_return_if_fail (first != NULL && g_date_valid (first));

  if (g_date_compare (&self->first, first) == 0)
    return;

  self->first = *first;
  update (self);
}

/**
 * carry_week_freshness_get_curve:
 * @self: a freshness
 *
 * Returns: (transfer none): the curve, which lasts until the next change
 */
const CarryFreshnessCurve *
carry_week_freshness_get_curve (CarryWeekFreshness *self)
{
  g_return_val_if_fail (CARRY_IS_WEEK_FRESHNESS (self), NULL);

  return self->curve;
}

static CarrySession *
create_first_session (CarryWeekFreshness *self, CarryExercise *exercise, const GDate *day, guint minute)
{
  g_autoptr (GListStore) items = g_list_store_new (CARRY_TYPE_ITEM);
  g_autoptr (CarryItem) item = carry_item_new (exercise, carry_exercise_get_dose (exercise), 0);
  CarryStrengthSession *session;

  g_list_store_append (items, item);
  session =
      carry_strength_session_new (NULL, "day", day, "start-minute", minute, "duration",
                                  carry_athlete_get_strength_minutes (self->athlete), "items", items, NULL);

  return session != NULL ? CARRY_SESSION (session) : NULL;
}

/* What would be in the diary. */
static CarrySession *
create_session (CarryWeekFreshness *self, CarryWeekPlaces *places, CarryBoardPlace place)
{
  const GDate day = carry_week_places_get_day (places, place);
  const guint minute = carry_week_places_get_start_minute (places, place);
  CarrySession *moved = carry_week_places_get_session (places);
  CarryExercise *exercise = carry_week_places_get_exercise (places);
  CarrySession *host = carry_week_places_get_host (places, place);
  CarryStrengthSession *grown;

  if (moved != NULL)
    return carry_session_edit (moved, NULL, "day", &day, "start-minute", minute, NULL);

  if (host == NULL)
    return create_first_session (self, exercise, &day, minute);

  grown = carry_strength_session_with_exercise (CARRY_STRENGTH_SESSION (host), exercise, NULL);

  return grown != NULL ? CARRY_SESSION (grown) : NULL;
}

/**
 * carry_week_freshness_preview:
 * @self: a freshness
 * @places: what is about to be placed
 * @place: where
 * @copy: whether the original stays
 *
 * Returns: (transfer full) (nullable): the curve that would be, %NULL if the session cannot be there or is there
 *   already
 */
CarryFreshnessCurve *
carry_week_freshness_preview (CarryWeekFreshness *self,
                              CarryWeekPlaces *places,
                              CarryBoardPlace place,
                              gboolean copy)
{
  CarrySession *without = NULL;
  g_autoptr (CarrySession) with = NULL;

  g_return_val_if_fail (CARRY_IS_WEEK_FRESHNESS (self), NULL);
  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (places), NULL);

  if (carry_week_places_get_session (places) == NULL)
    without = carry_week_places_get_host (places, place);
  else if (!copy)
    without = carry_week_places_get_session (places);

  if (without != NULL && carry_week_places_is_origin (places, place))
    return NULL;

  with = create_session (self, places, place);

  return with != NULL ? create_curve (self, without, with) : NULL;
}
