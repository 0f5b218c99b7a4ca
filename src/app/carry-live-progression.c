/* carry-live-progression.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-live-progression.h"

#include "carry-diary-preview.h"
#include "carry-measure.h"
#include "carry-next-session.h"
#include "carry-session-targets.h"
#include "carry-target-cause.h"
#include "carry-target-wording.h"

#include <glib/gi18n.h>

/**
 * CarryLiveProgression:
 *
 * Makes a change that logs, corrects or removes what was done one that also sets the next targets of the exercises
 * concerned, so that both are one step to undo. Sessions that are planned, or moved, get the targets that follow from what
 * was done before. A change of races, runs, breaks or days of strength training, see carry_target_cause_is_around(), sets
 * all targets that there are again.
 *
 * Of each exercise only the next planned session gets a target: what comes after it depends on what will be done in
 * it. Sessions that are past, logged, locked or under way stay as they are, and targets that the runner set.
 */
struct _CarryLiveProgression
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryDiaryPreview *preview;
  CarryAthlete *athlete;
  GDate today;
  char *under_way; /* nullable; the id of the session that is being done */
};

/* A change while targets are added to it. */
typedef struct
{
  CarryLiveProgression *live;
  CarryChange *change;
  CarryDiary *copy;      /* the diary as it will be */
  GHashTable *exercises; /* id → day from which on they are concerned */
  GHashTable *logged;    /* ids of those that were logged or corrected, not only planned */
  gboolean around; /* whether runs, races, breaks or the runner changed, which all targets depend on */
  GHashTable *sessions; /* id → set of the ids of exercises that get a target there */
  GPtrArray *before; /* of CarrySession, that get new targets */
  GPtrArray *replaced; /* the same sessions with them */
  GPtrArray *sentences;
} Extension;

G_DEFINE_FINAL_TYPE (CarryLiveProgression, carry_live_progression, G_TYPE_OBJECT)

static void
extension_clear (Extension *self)
{
  g_clear_object (&self->copy);
  g_clear_pointer (&self->exercises, g_hash_table_unref);
  g_clear_pointer (&self->logged, g_hash_table_unref);
  g_clear_pointer (&self->sessions, g_hash_table_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_clear_pointer (&self->replaced, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Extension, extension_clear)

static void
carry_live_progression_finalize (GObject *object)
{
  CarryLiveProgression *self = CARRY_LIVE_PROGRESSION (object);

  g_clear_object (&self->preview);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_free (self->under_way);

  G_OBJECT_CLASS (carry_live_progression_parent_class)->finalize (object);
}

static void
carry_live_progression_class_init (CarryLiveProgressionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_live_progression_finalize;
}

static void
carry_live_progression_init (CarryLiveProgression *self)
{
}

/**
 * carry_live_progression_new:
 * @diary: the diary
 * @athlete: the runner
 * @today: today
 *
 * Returns: (transfer full): a new progression
 */
CarryLiveProgression *
carry_live_progression_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *today)
{
  CarryLiveProgression *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary) && CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_LIVE_PROGRESSION, NULL);
  self->diary = g_object_ref (diary);
  self->preview = carry_diary_preview_new (diary);
  self->athlete = g_object_ref (athlete);
  self->today = *today;

  return self;
}

/* Another day is today. */
void
carry_live_progression_set_today (CarryLiveProgression *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_LIVE_PROGRESSION (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
}

/**
 * carry_live_progression_set_under_way:
 * @self: a progression
 * @session: (nullable): the id of the session that is being done, or %NULL
 *
 * Says which session must not change, because the runner is in the middle of it.
 */
void
carry_live_progression_set_under_way (CarryLiveProgression *self, const char *session)
{
  g_return_if_fail (CARRY_IS_LIVE_PROGRESSION (self));

  g_set_str (&self->under_way, session);
}

static gboolean
is_strength (CarrySession *session, CarryStatus status)
{
  return session != NULL && CARRY_IS_STRENGTH_SESSION (session) &&
         carry_session_get_status (session) == status;
}

/* Whether the same was done in the same exercise on the same day. */
static gboolean
has_same (CarrySession *session, const GDate *day, CarryItem *item)
{
  if (!is_strength (session, CARRY_STATUS_DONE) || g_date_compare (carry_session_get_day (session), day) != 0)
    return FALSE;

  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); i++)
    if (carry_item_equal (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), i), item))
      return TRUE;

  return FALSE;
}

static void
concern (Extension *self, const GDate *day, CarryItem *item)
{
  const char *id = carry_exercise_get_id (carry_item_get_exercise (item));
  const GDate *known = g_hash_table_lookup (self->exercises, id);

  if (known == NULL || g_date_compare (day, known) < 0)
    g_hash_table_insert (self->exercises, g_strdup (id), g_date_copy (day));
}

/* What was done in @session and is not in @other. It counts from the next day on. */
static void
compare_done (Extension *self, CarrySession *session, CarrySession *other)
{
  GDate next;

  if (!is_strength (session, CARRY_STATUS_DONE))
    return;

  next = carry_day_plus (carry_session_get_day (session), 1);
  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), i);

      if (!carry_item_is_logged (item) || has_same (other, carry_session_get_day (session), item))
        continue;

      concern (self, &next, item);
      g_hash_table_add (self->logged, g_strdup (carry_exercise_get_id (carry_item_get_exercise (item))));
    }
}

static void
add_planned (Extension *self, CarrySession *session)
{
  if (!is_strength (session, CARRY_STATUS_PLANNED))
    return;

  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (session)); i++)
    concern (self, carry_session_get_day (session),
             carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (session), i));
}

static void
find_sessions (Extension *self)
{
  GHashTableIter iter;
  gpointer exercise, concerned;

  g_hash_table_iter_init (&iter, self->exercises);
  while (g_hash_table_iter_next (&iter, &exercise, &concerned))
    {
      const GDate *today = &self->live->today, *day = concerned;
      CarryStrengthSession *session = carry_next_session_find (
          self->copy, exercise, g_date_compare (day, today) > 0 ? day : today, self->live->under_way, NULL);
      const char *id = session != NULL ? carry_session_get_id (CARRY_SESSION (session)) : NULL;
      GHashTable *set;

      if (session == NULL)
        continue;

      set = g_hash_table_lookup (self->sessions, id);
      if (set == NULL)
        {
          set = g_hash_table_new (g_str_hash, g_str_equal);
          g_hash_table_insert (self->sessions, g_strdup (id), set);
        }
      g_hash_table_add (set, exercise);
    }
}

/* What was logged, and what had a place in the plan before: of a new session the plan itself tells. */
static gboolean
is_news (Extension *self, CarryStrengthSession *session, CarryItem *item)
{
  const char *id = carry_session_get_id (CARRY_SESSION (session));

  return g_hash_table_contains (self->logged, carry_exercise_get_id (carry_item_get_exercise (item))) ||
         (self->around && carry_diary_lookup (self->live->diary, id) != NULL);
}

/* “Next Back Squat: 62.5 kg (+2.5 kg)” */
static void
say (Extension *self, CarryStrengthSession *session, CarryItem *item, const CarryNextTarget *target)
{
  const CarryLoadForm form = carry_load_form_of (carry_item_get_exercise (item), self->live->athlete);
  const char *name = carry_exercise_get_name (carry_item_get_exercise (item));
  g_autofree char *text = NULL;
  g_autofree char *step = NULL;

  if (self->sentences == NULL || !is_news (self, session, item))
    return;

  text = carry_target_wording_format (target, form);
  step = carry_target_wording_format_step (target, form);
  if (step != NULL)
    /* Translators: %1$s is an exercise, %2$s a weight, %3$s such as “+2.5 kg” */
    g_ptr_array_add (self->sentences, g_strdup_printf (_ ("Next %1$s: %2$s (%3$s)"), name, text, step));
  else
    /* Translators: %1$s is an exercise, %2$s such as “62.5 kg” or “3 × 8–15” */
    g_ptr_array_add (self->sentences, g_strdup_printf (_ ("Next %1$s: %2$s"), name, text));
}

static CarryStrengthSession *
set_targets (Extension *self, CarryStrengthSession *session, GHashTable *exercises, GError **error)
{
  const CarrySessionTargetsProblem problem = {
    .diary = self->copy,
    .athlete = self->live->athlete,
    .session = session,
    .today = self->live->today,
    .care = carry_diary_get_care (self->live->diary),
  };
  g_autoptr (GPtrArray) targets = carry_session_targets_find (&problem);
  g_autoptr (CarryStrengthSession) after = carry_session_targets_apply (session, targets, exercises, error);

  for (guint i = 0; after != NULL && i < targets->len; i++)
    if (!carry_item_equal (carry_strength_session_get_nth (session, i),
                           carry_strength_session_get_nth (after, i)))
      say (self, after, carry_strength_session_get_nth (after, i), targets->pdata[i]);

  return g_steal_pointer (&after);
}

/* What a session is to be counts for those after it, so that the copy has it until all are known. */
static void
step_copy (Extension *self, CarrySession *before, CarrySession *after)
{
  g_autoptr (CarryChange) step = carry_change_new ("");

  carry_change_replace (step, before, after);
  carry_diary_apply (self->copy, step, NULL);
}

static void
replace_sessions (Extension *self)
{
  g_autoptr (GPtrArray) sessions = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->sessions);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_ptr_array_add (sessions, g_object_ref (carry_diary_lookup (self->copy, id)));
  g_ptr_array_sort_values (sessions, (GCompareFunc)carry_session_compare);

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *before = sessions->pdata[i];
      GHashTable *exercises = g_hash_table_lookup (self->sessions, carry_session_get_id (before));
      g_autoptr (CarryStrengthSession) after =
          set_targets (self, CARRY_STRENGTH_SESSION (before), exercises, NULL);

      if (after == NULL || carry_session_equal (CARRY_SESSION (after), before))
        continue;

      step_copy (self, before, CARRY_SESSION (after));
      g_ptr_array_add (self->before, g_object_ref (before));
      g_ptr_array_add (self->replaced, g_steal_pointer (&after));
    }

  for (guint i = 0; i < self->replaced->len; i++)
    step_copy (self, self->replaced->pdata[i], self->before->pdata[i]);
}

static gboolean
preview (Extension *self)
{
  CarryDiary *copy = carry_diary_preview_begin (self->live->preview, self->change);

  return g_set_object (&self->copy, copy);
}

static void
extension_init (Extension *self, CarryLiveProgression *live, CarryChange *change)
{
  *self = (Extension){
    .live = live,
    .change = change,
    .exercises = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_date_free),
    .logged = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .before = g_ptr_array_new_with_free_func (g_object_unref),
    .replaced = g_ptr_array_new_with_free_func (g_object_unref),
  };
}

/* The change with the targets that follow, as one step. */
static CarryChange *
follow (Extension *self)
{
  CarryChange *whole;

  /* A change that does not fit the diary is for the history to refuse. */
  if ((g_hash_table_size (self->exercises) == 0 && !self->around) || !preview (self))
    return g_object_ref (self->change);

  if (self->around)
    self->sessions = carry_next_session_list (self->copy, &self->live->today, self->live->under_way);
  else
    self->sessions =
        g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
  find_sessions (self);
  replace_sessions (self);
  whole = self->replaced->len > 0 ? carry_change_with_results (self->change, self->replaced, self->before)
                                  : g_object_ref (self->change);
  carry_diary_preview_end (self->live->preview);

  return whole;
}

/**
 * carry_live_progression_extend:
 * @self: a progression
 * @change: what is about to be done
 * @sentences: (nullable) (element-type utf8): where to add a sentence for each target that follows from the change, the
 *   next session first; frees its elements
 *
 * Finds what a change says of what was done, and of what stands around it, and which targets follow from it.
 *
 * Returns: (transfer full): the change with these targets, as one step; the same change if none follows
 */
CarryChange *
carry_live_progression_extend (CarryLiveProgression *self, CarryChange *change, GPtrArray *sentences)
{
  g_auto (Extension) extension = { 0 };

  g_return_val_if_fail (CARRY_IS_LIVE_PROGRESSION (self) && CARRY_IS_CHANGE (change), NULL);

  extension_init (&extension, self, change);
  extension.sentences = sentences;
  for (guint i = 0; i < carry_change_get_n_edits (change); i++)
    {
      CarrySession *before = carry_change_get_before (change, i);
      CarrySession *after = carry_change_get_after (change, i);

      compare_done (&extension, before, after);
      compare_done (&extension, after, before);
      if (carry_target_cause_is_planned (before, after))
        add_planned (&extension, after);
    }
  extension.around = carry_target_cause_is_around (change, &self->today);

  return follow (&extension);
}

/**
 * carry_live_progression_renew:
 * @self: a progression
 *
 * Finds all targets again, after the runner or their equipment changed.
 *
 * Returns: (transfer full): the change, without edits if they are as they should be
 */
CarryChange *
carry_live_progression_renew (CarryLiveProgression *self)
{
  g_autoptr (CarryChange) nothing = carry_change_new (C_ ("change", "Fit Targets to You"));
  g_auto (Extension) extension = { 0 };

  g_return_val_if_fail (CARRY_IS_LIVE_PROGRESSION (self), NULL);

  extension_init (&extension, self, nothing);
  extension.around = TRUE;

  return follow (&extension);
}

#define SENTENCES "carry-next-targets"

static CarryChange *
complete (CarryChange *change, gpointer user_data)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  CarryChange *whole = carry_live_progression_extend (user_data, change, sentences);

  if (sentences->len > 0)
    {
      g_ptr_array_add (sentences, NULL);
      g_object_set_data_full (G_OBJECT (whole), SENTENCES,
                              g_ptr_array_free (g_steal_pointer (&sentences), FALSE),
                              (GDestroyNotify)g_strfreev);
    }

  return whole;
}

/**
 * carry_live_progression_attach:
 * @self: a progression
 * @history: how its diary is changed
 *
 * Extends every change from now on, whoever asks for it.
 */
void
carry_live_progression_attach (CarryLiveProgression *self, CarryHistory *history)
{
  g_return_if_fail (CARRY_IS_LIVE_PROGRESSION (self) && CARRY_IS_HISTORY (history));

  carry_history_set_completion (history, complete, g_object_ref (self), g_object_unref);
}

/**
 * carry_live_progression_get_sentences:
 * @change: a change that was done
 *
 * Returns: (transfer none) (nullable): a sentence for each target that followed from what it logged, see
 *   carry_live_progression_extend(); %NULL if none did
 */
const char *const *
carry_live_progression_get_sentences (CarryChange *change)
{
  g_return_val_if_fail (CARRY_IS_CHANGE (change), NULL);

  return g_object_get_data (G_OBJECT (change), SENTENCES);
}

/**
 * carry_live_progression_tell:
 * @change: a change that was done
 * @toast: what it says of itself
 *
 * Returns: (transfer full): “Session Logged. Next Back Squat: 62.5 kg (+2.5 kg)”, or how many more targets followed;
 *   @toast itself where none did
 */
char *
carry_live_progression_tell (CarryChange *change, const char *toast)
{
  const char *const *sentences = carry_live_progression_get_sentences (change);
  const guint n_sentences = sentences != NULL ? g_strv_length ((char **)sentences) : 0;
  const guint n_more = MAX (n_sentences, 1) - 1;

  if (n_sentences == 0)
    return g_strdup (toast);
  if (n_more == 0)
    return g_strdup_printf ("%s. %s", toast, sentences[0]);

  /* Translators: %1$s says what was done, %2$s is such as “Next Back Squat: 62.5 kg”, %3$u counts more of these */
  return g_strdup_printf (ngettext ("%1$s. %2$s and %3$u more", "%1$s. %2$s and %3$u more", n_more), toast,
                          sentences[0], n_more);
}

/**
 * carry_live_progression_release:
 * @self: a progression
 * @session: the id of a session of the diary
 * @position: which of its exercises
 * @toast: (out): what it says, newly allocated
 * @error: return location, or %NULL
 *
 * Gives an exercise that the runner set a target for the target of the plan again.
 *
 * Returns: (transfer full) (nullable): the change, without edits if there is nothing to go back to, or %NULL with a
 *   #CarrySessionError set
 */
CarryChange *
carry_live_progression_release (
    CarryLiveProgression *self, const char *session, guint position, char **toast, GError **error)
{
  g_autoptr (CarryChange) change = carry_change_new (C_ ("change", "Use the Plan’s Target"));
  g_auto (Extension) extension = { .live = self, .change = change };
  CarrySession *before;
  g_autoptr (GPtrArray) items = NULL;
  g_autoptr (CarryStrengthSession) released = NULL;
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autoptr (GHashTable) exercises = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_val_if_fail (CARRY_IS_LIVE_PROGRESSION (self) && session != NULL && toast != NULL, NULL);

  before = carry_diary_lookup (self->diary, session);
  if (before == NULL || !CARRY_IS_STRENGTH_SESSION (before) ||
      position >= carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (before)) ||
      carry_item_is_logged (carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (before), position)))
    return g_steal_pointer (&change);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < carry_strength_session_get_n_items (CARRY_STRENGTH_SESSION (before)); i++)
    {
      CarryItem *item = carry_strength_session_get_nth (CARRY_STRENGTH_SESSION (before), i);

      g_ptr_array_add (items, i == position ? carry_session_targets_release (item) : g_object_ref (item));
    }
  g_hash_table_add (exercises,
                    (gpointer)carry_exercise_get_id (carry_item_get_exercise (items->pdata[position])));

  released = carry_strength_session_with_items (CARRY_STRENGTH_SESSION (before), items, error);
  extension.copy = g_object_ref (self->diary);
  after = released != NULL ? set_targets (&extension, released, exercises, error) : NULL;
  if (after == NULL)
    return NULL;

  if (!carry_session_equal (before, CARRY_SESSION (after)))
    carry_change_replace (change, before, CARRY_SESSION (after));
  *toast = g_strdup (_ ("The plan’s target is back"));

  return g_steal_pointer (&change);
}
