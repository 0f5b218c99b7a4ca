/* carry-session-progress.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-progress.h"

#include "carry-measure.h"
#include "carry-progress-wording.h"
#include "carry-session-targets.h"
#include "carry-week-outlook.h"

/* A session of the same name, or else of the same kind, is compared with if it is not older (ours). */
#define MOST_DAYS 28

/* An exercise that was not done for longer is as good as new (ours). */
#define MOST_DAYS_OF_EXERCISE 730

/**
 * CarrySessionProgress:
 *
 * How a session compares with the last one of its name or kind, and each of its exercises with the last time, done or
 * planned. Immutable: a snapshot of the diary.
 */
struct _CarrySessionProgress
{
  GObject parent_instance;

  CarryStrengthSession *session;
  CarryStrengthSession *previous; /* NULL: there is none */
  gboolean last_week;
  GPtrArray *items; /* of CarryItemProgress */
  GPtrArray *lines; /* of char */
  char *summary;
};

G_DEFINE_FINAL_TYPE (CarrySessionProgress, carry_session_progress, G_TYPE_OBJECT)

static void
carry_session_progress_finalize (GObject *object)
{
  CarrySessionProgress *self = CARRY_SESSION_PROGRESS (object);

  g_clear_object (&self->session);
  g_clear_object (&self->previous);
  g_ptr_array_unref (self->items);
  g_ptr_array_unref (self->lines);
  g_free (self->summary);

  G_OBJECT_CLASS (carry_session_progress_parent_class)->finalize (object);
}

static void
carry_session_progress_class_init (CarrySessionProgressClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_session_progress_finalize;
}

static void
carry_session_progress_init (CarrySessionProgress *self)
{
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_item_progress_free);
  self->lines = g_ptr_array_new_with_free_func (g_free);
}

/* Strength sessions before this one that were done, or still can be, oldest first. */
static GPtrArray *
find_earlier (CarryDiary *diary, CarrySession *session)
{
  const GDate first = carry_day_plus (carry_session_get_day (session), -MOST_DAYS_OF_EXERCISE);
  g_autoptr (GPtrArray) sessions = carry_diary_get_range (diary, &first, carry_session_get_day (session));
  GPtrArray *earlier = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *other = sessions->pdata[i];
      const CarryStatus status = carry_session_get_status (other);

      if (CARRY_IS_STRENGTH_SESSION (other) && status != CARRY_STATUS_MISSED &&
          status != CARRY_STATUS_SKIPPED && carry_session_compare (other, session) < 0 &&
          !g_str_equal (carry_session_get_id (other), carry_session_get_id (session)))
        g_ptr_array_add (earlier, g_object_ref (other));
    }

  return earlier;
}

static gboolean
has_same_name (CarryStrengthSession *a, CarryStrengthSession *b)
{
  g_autofree char *one = g_utf8_casefold (carry_session_get_title (CARRY_SESSION (a)), -1);
  g_autofree char *other = g_utf8_casefold (carry_session_get_title (CARRY_SESSION (b)), -1);

  return g_str_equal (one, other);
}

static CarryStrengthSession *
find_previous (CarryStrengthSession *session, GPtrArray *earlier)
{
  CarryStrengthSession *of_kind = NULL;

  for (guint i = earlier->len; i > 0; i--)
    {
      CarryStrengthSession *other = earlier->pdata[i - 1];

      if (g_date_days_between (carry_session_get_day (CARRY_SESSION (other)),
                               carry_session_get_day (CARRY_SESSION (session))) > MOST_DAYS)
        break;
      if (has_same_name (other, session))
        return other;
      if (of_kind == NULL &&
          carry_strength_session_get_kind (other) == carry_strength_session_get_kind (session))
        of_kind = other;
    }

  return of_kind;
}

static gboolean
is_week_before (CarryDiary *diary, CarrySession *other, CarrySession *session)
{
  const GDateWeekday first = carry_diary_get_first_weekday (diary);
  const GDate then = carry_day_week_start (carry_session_get_day (other), first);
  const GDate now = carry_day_week_start (carry_session_get_day (session), first);

  return g_date_days_between (&then, &now) == CARRY_DAYS_PER_WEEK;
}

/* A session in whose light the others are seen, while they are compared. */
typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryStrengthSession *session;
  GPtrArray *earlier;
  GHashTable *outlooks; /* of CarryWeekOutlook by the day number of the week's first day */
} Comparison;

/* What a week is for; owned by the comparison. */
static const CarryWeekOutlook *
look_out (Comparison *self, CarryStrengthSession *session)
{
  const GDate first = carry_day_week_start (carry_session_get_day (CARRY_SESSION (session)),
                                            carry_diary_get_first_weekday (self->diary));
  const gpointer key = GUINT_TO_POINTER (g_date_get_julian (&first));
  CarryWeekOutlook *outlook = g_hash_table_lookup (self->outlooks, key);

  if (outlook == NULL)
    {
      outlook = g_new (CarryWeekOutlook, 1);
      *outlook = carry_week_outlook_find (self->diary, self->athlete, &first,
                                          carry_athlete_get_strength_sessions (self->athlete));
      g_hash_table_insert (self->outlooks, key, outlook);
    }

  return outlook;
}

static CarryChangeSurroundings
look_around (Comparison *self, CarryStrengthSession *other)
{
  return (CarryChangeSurroundings){
    .origin = carry_session_get_origin (CARRY_SESSION (self->session)),
    .elsewhere =
        has_same_name (other, self->session) ? NULL : carry_session_get_title (CARRY_SESSION (other)),
    .now = look_out (self, self->session),
    .then = look_out (self, other),
    .last_week = is_week_before (self->diary, CARRY_SESSION (other), CARRY_SESSION (self->session)),
  };
}

/* The last time that an exercise was to be done; what was skipped then was not. */
static CarryItemBefore
find_before (Comparison *self, CarryExercise *exercise)
{
  for (guint i = self->earlier->len; i > 0; i--)
    {
      CarryStrengthSession *other = self->earlier->pdata[i - 1];

      for (guint k = 0; k < carry_strength_session_get_n_items (other); k++)
        {
          CarryItem *item = carry_strength_session_get_nth (other, k);

          if (g_str_equal (carry_exercise_get_id (carry_item_get_exercise (item)),
                           carry_exercise_get_id (exercise)) &&
              (!carry_item_is_logged (item) || carry_item_count_sets (item) > 0))
            return (CarryItemBefore){ item, look_around (self, other) };
        }
    }

  return (CarryItemBefore){ NULL };
}

static void
compare_items (CarrySessionProgress *self, Comparison *comparison, GPtrArray *targets)
{
  const GDate *day = carry_session_get_day (CARRY_SESSION (self->session));

  for (guint i = 0; i < targets->len; i++)
    {
      CarryItem *item = carry_strength_session_get_nth (self->session, i);
      CarryExercise *exercise = carry_item_get_exercise (item);
      g_autoptr (CarryLoadGauge) gauge =
          carry_load_gauge_new (comparison->diary, comparison->athlete, exercise, day);
      const CarryItemBefore before = find_before (comparison, exercise);
      CarryItemProgress *progress = carry_item_progress_new (item, &before, gauge, targets->pdata[i]);

      g_ptr_array_add (self->items, progress);
      g_ptr_array_add (self->lines,
                       carry_item_progress_format (progress, carry_load_gauge_get_steps (gauge) != NULL));
    }
}

/**
 * carry_session_progress_new:
 * @diary: the diary
 * @athlete: the runner
 * @session: a session of the diary
 *
 * Returns: (transfer full): how the session compares with what was before
 */
CarrySessionProgress *
carry_session_progress_new (CarryDiary *diary, CarryAthlete *athlete, CarryStrengthSession *session)
{
  CarrySessionProgress *self;
  g_autoptr (GPtrArray) earlier = NULL;
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (GHashTable) outlooks = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  Comparison comparison = { diary, athlete, session, NULL, outlooks };

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  self = g_object_new (CARRY_TYPE_SESSION_PROGRESS, NULL);
  self->session = g_object_ref (session);
  comparison.earlier = earlier = find_earlier (diary, CARRY_SESSION (session));
  g_set_object (&self->previous, find_previous (session, earlier));
  self->last_week = self->previous != NULL &&
                    is_week_before (diary, CARRY_SESSION (self->previous), CARRY_SESSION (session));
  targets = carry_session_targets_find (
      &(CarrySessionTargetsProblem){ .diary = diary,
                                     .athlete = athlete,
                                     .session = session,
                                     .today = *carry_session_get_day (CARRY_SESSION (session)) });
  compare_items (self, &comparison, targets);
  self->summary = carry_progress_wording_sum_up (
      &(CarryProgressStory){ .diary = diary,
                             .athlete = athlete,
                             .session = session,
                             .previous = self->previous,
                             .last_week = self->last_week,
                             .now = look_out (&comparison, session),
                             .then = self->previous != NULL ? look_out (&comparison, self->previous) : NULL,
                             .items = self->items,
                             .targets = targets });

  return self;
}

/* The session that this one is compared with as a whole, or NULL; owned by the comparison. */
CarryStrengthSession *
carry_session_progress_get_previous (CarrySessionProgress *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self), NULL);
  return self->previous;
}

/* Whether that is one of the calendar week before. */
gboolean
carry_session_progress_is_last_week (CarrySessionProgress *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self), FALSE);
  return self->last_week;
}

const CarryItemProgress *
carry_session_progress_get_item (CarrySessionProgress *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self) && position < self->items->len, NULL);
  return self->items->pdata[position];
}

CarryDirection
carry_session_progress_get_direction (CarrySessionProgress *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self) && position < self->items->len,
                        CARRY_DIRECTION_SAME);
  return carry_session_progress_get_item (self, position)->direction;
}

/* One line under an exercise, “+2.5 kg: all reps done at RPE 7”. */
const char *
carry_session_progress_get_line (CarrySessionProgress *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self) && position < self->lines->len, NULL);
  return self->lines->pdata[position];
}

/* Two or three sentences on the whole session, changes first, then why. */
const char *
carry_session_progress_get_summary (CarrySessionProgress *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_PROGRESS (self), NULL);
  return self->summary;
}
