/* carry-history.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-history.h"

#include <glib/gi18n.h>

struct _CarryHistory
{
  GObject parent_instance;

  CarryDiary *diary;
  CarryCatalogue *catalogue; /* NULL: it cannot be changed */
  CarryJournal *journal; /* NULL: nothing is written down */
  GPtrArray *done;       /* of CarryChange, the last one is undone first */
  GPtrArray *undone;     /* of CarryChange, the last one is redone first */
  GQueue tasks;          /* of GTask, the first one is being worked on */
  CarryHistoryComplete complete; /* NULL: changes are done as they come */
  gpointer complete_data;
  GDestroyNotify complete_destroy;
  gboolean working;      /* a turn has begun and its caller is not answered yet */
};

typedef enum
{
  STEP_DO,
  STEP_UNDO,
  STEP_REDO,
} Step;

typedef struct
{
  Step step;
  CarryChange *change;  /* what is done, undone or redone; NULL until its turn for undo and redo */
  CarryChange *applied; /* what the diary gets: the change or its inverse */
} Turn;

typedef enum
{
  PROP_CAN_UNDO = 1,
  PROP_CAN_REDO,
} CarryHistoryProperty;

static GParamSpec *props[PROP_CAN_REDO + 1];

G_DEFINE_FINAL_TYPE (CarryHistory, carry_history, G_TYPE_OBJECT)

static void work (CarryHistory *self);

static void
turn_free (Turn *turn)
{
  g_clear_object (&turn->change);
  g_clear_object (&turn->applied);
  g_free (turn);
}

static void
carry_history_finalize (GObject *object)
{
  CarryHistory *self = CARRY_HISTORY (object);

  carry_history_set_completion (self, NULL, NULL, NULL);
  g_clear_object (&self->diary);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->journal);
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_queue_clear_full (&self->tasks, g_object_unref);

  G_OBJECT_CLASS (carry_history_parent_class)->finalize (object);
}

static void
carry_history_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryHistory *self = CARRY_HISTORY (object);

  switch ((CarryHistoryProperty)prop_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->done->len > 0);
      break;

    case PROP_CAN_REDO:
      g_value_set_boolean (value, self->undone->len > 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_history_class_init (CarryHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_history_finalize;
  object_class->get_property = carry_history_get_property;

  props[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  props[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_history_init (CarryHistory *self)
{
  self->done = g_ptr_array_new_with_free_func (g_object_unref);
  self->undone = g_ptr_array_new_with_free_func (g_object_unref);
  g_queue_init (&self->tasks);
}

/**
 * carry_history_new:
 * @diary: the diary to change
 * @journal: (nullable): where each change is written down before it counts
 *
 * Returns: (transfer full): a history without steps
 */
CarryHistory *
carry_history_new (CarryDiary *diary, CarryJournal *journal)
{
  CarryHistory *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (journal == NULL || CARRY_IS_JOURNAL (journal), NULL);

  self = g_object_new (CARRY_TYPE_HISTORY, NULL);
  g_set_object (&self->diary, diary);
  g_set_object (&self->journal, journal);

  return self;
}

/**
 * carry_history_new_with_catalogue:
 * @diary: the diary to change
 * @catalogue: the catalogue to change
 * @journal: (nullable): where each change is written down before it counts
 *
 * Returns: (transfer full): a history without steps
 */
CarryHistory *
carry_history_new_with_catalogue (CarryDiary *diary, CarryCatalogue *catalogue, CarryJournal *journal)
{
  CarryHistory *self;

  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);

  self = carry_history_new (diary, journal);
  g_set_object (&self->catalogue, catalogue);

  return self;
}

CarryDiary *
carry_history_get_diary (CarryHistory *self)
{
  g_return_val_if_fail (CARRY_IS_HISTORY (self), NULL);
  return self->diary;
}

/**
 * carry_history_set_completion:
 * @self: a history
 * @complete: (nullable): asked of every change that is done for the first time, or %NULL
 * @user_data: for @complete
 * @destroy: (nullable): frees @user_data
 *
 * Lets what follows from a change be done with it, whoever asks for the change.
 */
void
carry_history_set_completion (CarryHistory *self,
                              CarryHistoryComplete complete,
                              gpointer user_data,
                              GDestroyNotify destroy)
{
  g_return_if_fail (CARRY_IS_HISTORY (self));

  if (self->complete_destroy != NULL)
    self->complete_destroy (self->complete_data);
  self->complete = complete;
  self->complete_data = user_data;
  self->complete_destroy = destroy;
}

/* Puts a change that was done on top, as one with the one below if they are of one group. What took all of it back
 * is no step. */
static void
remember_done (CarryHistory *self, CarryChange *change)
{
  CarryChange *last = self->done->len > 0 ? g_ptr_array_index (self->done, self->done->len - 1) : NULL;
  const char *group = carry_change_get_group (change);
  g_autoptr (CarryChange) both = NULL;

  if (last == NULL || group == NULL || g_strcmp0 (group, carry_change_get_group (last)) != 0)
    {
      g_ptr_array_add (self->done, g_object_ref (change));
      return;
    }

  both = carry_change_join (last, change);
  g_ptr_array_set_size (self->done, (int)self->done->len - 1);
  if (!carry_change_is_empty (both))
    g_ptr_array_add (self->done, g_steal_pointer (&both));
}

static void
remember (CarryHistory *self, const Turn *turn)
{
  if (turn->step != STEP_DO)
    {
      GPtrArray *from = turn->step == STEP_UNDO ? self->done : self->undone;

      g_ptr_array_set_size (from, (int)from->len - 1);
    }
  else
    g_ptr_array_set_size (self->undone, 0);

  if (turn->step == STEP_DO)
    remember_done (self, turn->change);
  else
    g_ptr_array_add (turn->step == STEP_UNDO ? self->undone : self->done, g_object_ref (turn->change));
}

static gboolean
check (CarryHistory *self, CarryChange *change, GError **error)
{
  CarryCatalogueChange *catalogue = carry_change_get_catalogue (change);

  if (!carry_diary_check (self->diary, change, error))
    return FALSE;

  if (catalogue != NULL && self->catalogue == NULL)
    {
      g_set_error_literal (error, CARRY_CATALOGUE_ERROR, CARRY_CATALOGUE_ERROR_CONFLICT,
                           _ ("The exercises cannot be changed here"));
      return FALSE;
    }

  return catalogue == NULL || carry_catalogue_check (self->catalogue, catalogue, error);
}

/* All of it or nothing: what was checked fits. The catalogue comes first, so that who sees a session finds its
 * exercises there. */
static gboolean
apply (CarryHistory *self, CarryChange *change, GError **error)
{
  if (!check (self, change, error))
    return FALSE;

  if (carry_change_get_catalogue (change) != NULL)
    carry_catalogue_apply (self->catalogue, carry_change_get_catalogue (change), NULL);

  return carry_diary_apply (self->diary, change, error);
}

/* Ends the turn of the first task. Its caller is answered after the diary and the lists have told; what
 * any of them asks for waits until then. */
static void
end_turn (CarryHistory *self, GError *error)
{
  g_autoptr (GTask) task = g_queue_pop_head (&self->tasks);
  Turn *turn = g_task_get_task_data (task);

  if (error == NULL && apply (self, turn->applied, &error))
    {
      remember (self, turn);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_UNDO]);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_REDO]);
      g_task_return_pointer (task, g_object_ref (turn->change), g_object_unref);
    }
  else
    g_task_return_error (task, error);

  self->working = FALSE;
  work (self);
}

static void
on_written (GObject *journal, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CarryHistory) self = CARRY_HISTORY (user_data);
  GError *error = NULL;

  carry_journal_write_finish (CARRY_JOURNAL (journal), result, &error);
  end_turn (self, error);
}

/* Here and not when it was asked for, as the changes before it must have been made. */
static void
complete (CarryHistory *self, Turn *turn)
{
  g_autoptr (CarryChange) asked = NULL;

  if (turn->step != STEP_DO || self->complete == NULL)
    return;

  asked = g_steal_pointer (&turn->change);
  turn->change = self->complete (asked, self->complete_data);
}

static gboolean
begin_turn (CarryHistory *self, Turn *turn, GError **error)
{
  GPtrArray *stack = turn->step == STEP_UNDO ? self->done : self->undone;

  complete (self, turn);

  if (turn->step != STEP_DO && stack->len == 0)
    {
      g_set_error_literal (error, CARRY_DIARY_ERROR, CARRY_DIARY_ERROR_CONFLICT,
                           turn->step == STEP_UNDO ? _ ("There is nothing to undo")
                                                   : _ ("There is nothing to redo"));
      return FALSE;
    }

  if (turn->step != STEP_DO)
    turn->change = g_object_ref (g_ptr_array_index (stack, stack->len - 1));
  turn->applied = turn->step == STEP_UNDO ? carry_change_invert (turn->change) : g_object_ref (turn->change);

  return check (self, turn->applied, error);
}

static void
work (CarryHistory *self)
{
  GTask *task = g_queue_peek_head (&self->tasks);
  GError *error = NULL;
  Turn *turn;

  if (task == NULL || self->working)
    return;

  self->working = TRUE;
  turn = g_task_get_task_data (task);
  if (!begin_turn (self, turn, &error) || self->journal == NULL)
    end_turn (self, error);
  else
    carry_journal_write_async (self->journal, turn->applied, on_written, g_object_ref (self));
}

static void
enqueue (CarryHistory *self, Step step, CarryChange *change, GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  Turn *turn = g_new0 (Turn, 1);

  turn->step = step;
  g_set_object (&turn->change, change);
  g_task_set_task_data (task, turn, (GDestroyNotify)turn_free);
  g_queue_push_tail (&self->tasks, task);
  work (self);
}

/**
 * carry_history_do_async:
 * @self: a history
 * @change: what to do
 * @callback: called when it is done and on disk, or failed
 * @user_data: for @callback
 *
 * Does a change: writes it down, then applies it to the diary. Steps asked for while another is on its
 * way wait for their turn.
 */
void
carry_history_do_async (CarryHistory *self,
                        CarryChange *change,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (CARRY_IS_HISTORY (self) && CARRY_IS_CHANGE (change));

  enqueue (self, STEP_DO, change, callback, user_data);
}

/* Takes the last change back. */
void
carry_history_undo_async (CarryHistory *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CARRY_IS_HISTORY (self));

  enqueue (self, STEP_UNDO, NULL, callback, user_data);
}

/* Does again what was undone last. */
void
carry_history_redo_async (CarryHistory *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CARRY_IS_HISTORY (self));

  enqueue (self, STEP_REDO, NULL, callback, user_data);
}

/**
 * carry_history_finish:
 * @self: a history
 * @result: what the callback got
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the change that was done, undone or redone, or %NULL with a
 *   #CarryDiaryError, a #CarryCatalogueError or an error of the journal set; then all is as it was
 */
CarryChange *
carry_history_finish (CarryHistory *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static gboolean
is_part (CarryChange *change, const char *group)
{
  const char *name = carry_change_get_group (change);
  const gsize length = strlen (group);

  return name != NULL && strncmp (name, group, length) == 0 && (name[length] == '\0' || name[length] == '/');
}

/**
 * carry_history_join_steps:
 * @self: a history
 * @group: the name of a group
 *
 * From now on the last steps of a group and of its parts, whose names begin with its name and a slash, are undone at
 * once. What took itself back is no step.
 */
void
carry_history_join_steps (CarryHistory *self, const char *group)
{
  g_autoptr (CarryChange) whole = NULL;

  g_return_if_fail (CARRY_IS_HISTORY (self) && group != NULL);

  while (self->done->len > 0 && is_part (g_ptr_array_index (self->done, self->done->len - 1), group))
    {
      g_autoptr (CarryChange) last = g_ptr_array_steal_index (self->done, self->done->len - 1);
      CarryChange *both = whole != NULL ? carry_change_join (last, whole) : g_object_ref (last);

      g_clear_object (&whole);
      whole = both;
    }

  if (whole != NULL && !carry_change_is_empty (whole))
    {
      carry_change_set_group (whole, group);
      g_ptr_array_add (self->done, g_object_ref (whole));
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_UNDO]);
}

static const char *
last_sentence (GPtrArray *changes)
{
  return changes->len > 0 ? carry_change_get_sentence (g_ptr_array_index (changes, changes->len - 1)) : NULL;
}

/* What undo would take back, or NULL. */
const char *
carry_history_get_undo_sentence (CarryHistory *self)
{
  g_return_val_if_fail (CARRY_IS_HISTORY (self), NULL);
  return last_sentence (self->done);
}

/* What redo would do again, or NULL. */
const char *
carry_history_get_redo_sentence (CarryHistory *self)
{
  g_return_val_if_fail (CARRY_IS_HISTORY (self), NULL);
  return last_sentence (self->undone);
}

/* Whether a step is on its way to disk. */
gboolean
carry_history_is_busy (CarryHistory *self)
{
  g_return_val_if_fail (CARRY_IS_HISTORY (self), FALSE);
  return self->working || !g_queue_is_empty (&self->tasks);
}
