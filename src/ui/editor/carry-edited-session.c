/* carry-edited-session.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-edited-session.h"

#include "carry-session-arrangement.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryEditedSession:
 *
 * The session that an editor shows: as the diary has it, and ahead of it by the changes that were asked for and are not
 * on disk yet, so that one who types fast is not held up. Each change is asked for at once, with the sentence by which
 * it is undone.
 */
struct _CarryEditedSession
{
  GObject parent_instance;

  CarryDiary *diary;
  char *id;
  CarryStrengthSession *session;
  GPtrArray *coming; /* of CarryStrengthSession: asked for, and not yet in the diary; the last one is shown */
  guint n_visits; /* to cells, so that steps of one visit are one step to undo */
  guint visited; /* position and cell */
};

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_GONE,
  SIGNAL_CHANGE_REQUESTED,
  SIGNAL_FAILED,
} CarryEditedSessionSignal;

static guint signals[SIGNAL_FAILED + 1];

G_DEFINE_FINAL_TYPE (CarryEditedSession, carry_edited_session, G_TYPE_OBJECT)

static void
show (CarryEditedSession *self, CarryStrengthSession *session)
{
  if (g_set_object (&self->session, session))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_diary_changed (CarryEditedSession *self)
{
  CarrySession *now = carry_diary_lookup (self->diary, self->id);
  guint arrived;

  if (now == NULL)
    {
      g_ptr_array_set_size (self->coming, 0);
      g_signal_emit (self, signals[SIGNAL_GONE], 0);
      return;
    }

  if (g_ptr_array_find (self->coming, now, &arrived))
    {
      g_ptr_array_remove_range (self->coming, 0, arrived + 1);
      if (self->coming->len > 0)
        return;
    }
  else if (self->coming->len > 0 && carry_session_equal (now, CARRY_SESSION (self->session)))
    {
      return;
    }

  g_ptr_array_set_size (self->coming, 0);
  show (self, CARRY_STRENGTH_SESSION (now));
}

/* What a plan brought and the runner changed is the runner's own: no plan fills it anew. */
static CarryStrengthSession *
own (CarryStrengthSession *after)
{
  if (carry_session_get_origin (CARRY_SESSION (after)) != CARRY_ORIGIN_PLAN)
    return g_object_ref (after);

  return (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (after), NULL, "origin",
                                                     CARRY_ORIGIN_RUNNER, NULL);
}

/* Asks for another session in the place of this one; takes the session. FALSE where there is nothing to ask for. */
static gboolean
ask (CarryEditedSession *self,
     CarryStrengthSession *taken,
     GError **error,
     const char *sentence,
     const char *group,
     const char *toast)
{
  g_autoptr (CarryStrengthSession) after = taken;
  g_autoptr (CarryStrengthSession) before = g_object_ref (self->session);
  g_autoptr (CarryStrengthSession) mine = NULL;

  if (after == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, *error != NULL ? (*error)->message : "");
      return FALSE;
    }
  if (carry_session_equal (CARRY_SESSION (before), CARRY_SESSION (after)))
    return FALSE;

  mine = own (after);
  if (group == NULL)
    self->visited = G_MAXUINT;
  g_ptr_array_add (self->coming, g_object_ref (mine));
  g_set_object (&self->session, mine);
  g_signal_emit (self, signals[SIGNAL_CHANGE_REQUESTED], 0, before, mine, sentence, group, toast);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return TRUE;
}

static void
carry_edited_session_finalize (GObject *object)
{
  CarryEditedSession *self = CARRY_EDITED_SESSION (object);

  g_clear_object (&self->diary);
  g_clear_object (&self->session);
  g_ptr_array_unref (self->coming);
  g_free (self->id);

  G_OBJECT_CLASS (carry_edited_session_parent_class)->finalize (object);
}

static void
carry_edited_session_class_init (CarryEditedSessionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_edited_session_finalize;

  /**
   * CarryEditedSession::changed:
   *
   * It is another session of the same id.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryEditedSession::gone:
   *
   * The diary has no such session any more.
   */
  signals[SIGNAL_GONE] = g_signal_new ("gone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                       NULL, G_TYPE_NONE, 0);

  /**
   * CarryEditedSession::change-requested:
   * @before: the session as it is, or will be when the changes before are done
   * @after: the session as it shall be
   * @sentence: the name of the change
   * @group: (nullable): changes of one group that follow each other are one step to undo
   * @toast: (nullable): what to say when it is done
   */
  signals[SIGNAL_CHANGE_REQUESTED] = g_signal_new (
      "change-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 5,
      CARRY_TYPE_SESSION, CARRY_TYPE_SESSION, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);

  /**
   * CarryEditedSession::failed:
   * @message: why a change cannot be
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
carry_edited_session_init (CarryEditedSession *self)
{
  self->coming = g_ptr_array_new_with_free_func (g_object_unref);
  self->visited = G_MAXUINT;
}

/**
 * carry_edited_session_new:
 * @diary: where it is
 * @session: a session of @diary
 *
 * Returns: (transfer full): the session, to be changed
 */
CarryEditedSession *
carry_edited_session_new (CarryDiary *diary, CarryStrengthSession *session)
{
  CarryEditedSession *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  self = g_object_new (CARRY_TYPE_EDITED_SESSION, NULL);
  self->diary = g_object_ref (diary);
  self->session = g_object_ref (session);
  self->id = g_strdup (carry_session_get_id (CARRY_SESSION (session)));
  g_signal_connect_object (diary, "changed", G_CALLBACK (on_diary_changed), self, G_CONNECT_SWAPPED);

  return self;
}

/* As it is shown; owned by this. */
CarryStrengthSession *
carry_edited_session_get (CarryEditedSession *self)
{
  g_return_val_if_fail (CARRY_IS_EDITED_SESSION (self), NULL);

  return self->session;
}

/* A change failed: the session is as the diary has it, and nothing is on its way. */
void
carry_edited_session_reset (CarryEditedSession *self)
{
  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  g_ptr_array_set_size (self->coming, 0);
  on_diary_changed (self);
}

static const char *
title_of (CarryEditedSession *self)
{
  return carry_session_get_title (CARRY_SESSION (self->session));
}

static const char *
name_of (CarryEditedSession *self, guint position)
{
  return carry_exercise_get_name (
      carry_item_get_exercise (carry_strength_session_get_nth (self->session, position)));
}

void
carry_edited_session_set_title (CarryEditedSession *self, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  /* Translators: the name of a change; %s is a session */
  sentence = g_strdup_printf (C_ ("change", "Rename %s"), title_of (self));
  ask (self,
       (CarryStrengthSession *)carry_session_edit (CARRY_SESSION (self->session), &error, "title", title,
                                                   NULL),
       &error, sentence, NULL, NULL);
}

static char *
name_dose (CarryEditedSession *self, guint position, CarryCellKind cell)
{
  const char *name = name_of (self, position);

  switch (cell)
    {
    case CARRY_CELL_LOAD:
      /* Translators: the name of a change; %s is an exercise */
      return g_strdup_printf (C_ ("change", "Load of %s"), name);

    case CARRY_CELL_REST:
      /* Translators: the name of a change; %s is an exercise */
      return g_strdup_printf (C_ ("change", "Rest of %s"), name);

    case CARRY_CELL_TEMPO:
      /* Translators: the name of a change; %s is an exercise */
      return g_strdup_printf (C_ ("change", "Tempo of %s"), name);

    case CARRY_CELL_AMOUNT:
    default:
      /* Translators: the name of a change; %s is an exercise */
      return g_strdup_printf (C_ ("change", "Sets of %s"), name);
    }
}

/**
 * carry_edited_session_set_item:
 * @self: an edited session
 * @position: which exercise
 * @after: the item as it shall be
 * @cell: where that was said
 *
 * Asks for another dose. What is said in the same cell without a pause for anything else is one step to undo.
 */
void
carry_edited_session_set_item (CarryEditedSession *self, guint position, CarryItem *after, CarryCellKind cell)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *group = NULL;
  const guint visit = position * CARRY_N_CELLS + cell;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));
  g_return_if_fail (position < carry_strength_session_get_n_items (self->session));

  if (visit != self->visited)
    self->n_visits++;
  self->visited = visit;
  sentence = name_dose (self, position, cell);
  group = g_strdup_printf ("editor/%s/%p/%u", self->id, (gpointer)self, self->n_visits);
  ask (self, carry_session_arrangement_replace (self->session, position, after, &error), &error, sentence,
       group, NULL);
}

/**
 * carry_edited_session_insert:
 * @self: an edited session
 * @item: what comes
 * @gap: before which item
 */
void
carry_edited_session_insert (CarryEditedSession *self, CarryItem *item, guint gap)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  /* Translators: the name of a change: exercise, then session */
  sentence = g_strdup_printf (C_ ("change", "Add %s to %s"),
                              carry_exercise_get_name (carry_item_get_exercise (item)), title_of (self));
  ask (self, carry_session_arrangement_insert (self->session, gap, item, &error), &error, sentence, NULL,
       NULL);
}

/**
 * carry_edited_session_insert_at:
 * @self: an edited session
 * @item: what comes
 * @onto: the item where it was dropped, if there is one
 * @place: where on it; in the middle, it is done in turn with that one
 */
void
carry_edited_session_insert_at (CarryEditedSession *self, CarryItem *item, guint onto, CarryDropPlace place)
{
  const guint n_items = carry_strength_session_get_n_items (self->session);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr (CarryStrengthSession) with = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  if (place != CARRY_DROP_ON || onto >= n_items)
    {
      carry_edited_session_insert (self, item, MIN (onto + (place == CARRY_DROP_AFTER ? 1 : 0), n_items));
      return;
    }

  sentence = g_strdup_printf (C_ ("change", "Add %s to %s"),
                              carry_exercise_get_name (carry_item_get_exercise (item)), title_of (self));
  with = carry_session_arrangement_insert (self->session, n_items, item, &error);
  ask (self, with != NULL ? carry_session_arrangement_join (with, n_items, onto, NULL, &error) : NULL, &error,
       sentence, NULL, NULL);
}

/**
 * carry_edited_session_replace:
 * @self: an edited session
 * @position: which exercise
 * @item: what stands in its place from now on
 */
void
carry_edited_session_replace (CarryEditedSession *self, guint position, CarryItem *item)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  /* Translators: the name of a change: two exercises */
  sentence =
      g_strdup_printf (C_ ("change", "%s Instead of %s"),
                       carry_exercise_get_name (carry_item_get_exercise (item)), name_of (self, position));
  ask (self, carry_session_arrangement_replace (self->session, position, item, &error), &error, sentence,
       NULL, NULL);
}

/**
 * carry_edited_session_apply:
 * @self: an edited session
 * @template: what it shall be made of
 * @catalogue: the exercises
 */
void
carry_edited_session_apply (CarryEditedSession *self, CarryTemplate *template, CarryCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *toast = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  /* Translators: the name of a change; %s is a template */
  sentence = g_strdup_printf (C_ ("change", "Apply %s"), carry_template_get_name (template));
  toast = g_strdup_printf (_ ("%s applied"), carry_template_get_name (template));
  ask (self, carry_template_apply (template, catalogue, self->session, &error), &error, sentence, NULL,
       toast);
}

/**
 * carry_edited_session_set_focus:
 * @self: an edited session
 * @after: the session with another focus
 */
void
carry_edited_session_set_focus (CarryEditedSession *self, CarryStrengthSession *after)
{
  const char *kind;
  g_autofree char *sentence = NULL;
  g_autofree char *toast = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));
  g_return_if_fail (CARRY_IS_STRENGTH_SESSION (after));

  kind = carry_strength_kind_get_name (carry_strength_session_get_kind (after));
  /* Translators: the name of a change: a session, then what it is for, such as “Upper body” */
  sentence = g_strdup_printf (C_ ("change", "Focus of %s: %s"), title_of (self), kind);
  /* Translators: %s is what a session is for, such as “Upper body” */
  toast = g_strdup_printf (_ ("Focus is now “%s”"), kind);
  ask (self, g_object_ref (after), NULL, sentence, NULL, toast);
}

/**
 * carry_edited_session_move:
 * @self: an edited session
 * @position: which exercise
 * @onto: the item where it was dropped
 * @place: where on it; in the middle, it is done in turn with that one
 */
void
carry_edited_session_move (CarryEditedSession *self, guint position, guint onto, CarryDropPlace place)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  g_return_if_fail (CARRY_IS_EDITED_SESSION (self));

  if (place == CARRY_DROP_ON)
    {
      /* Translators: the name of a change: two exercises */
      sentence =
          g_strdup_printf (C_ ("change", "Group %s with %s"), name_of (self, position), name_of (self, onto));
      ask (self, carry_session_arrangement_join (self->session, position, onto, NULL, &error), &error,
           sentence, NULL, NULL);
      return;
    }

  /* Translators: the name of a change; %s is an exercise */
  sentence = g_strdup_printf (C_ ("change", "Move %s"), name_of (self, position));
  ask (self,
       carry_session_arrangement_move (self->session, position, onto + (place == CARRY_DROP_AFTER ? 1 : 0),
                                       NULL, &error),
       &error, sentence, NULL, NULL);
}

static gboolean
remove_item (CarryEditedSession *self, guint position)
{
  g_autoptr (GError) error = NULL;
  /* Translators: the name of a change; %s is an exercise */
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Remove %s"), name_of (self, position));
  g_autofree char *toast = g_strdup_printf (_ ("%s removed"), name_of (self, position));

  return ask (self, carry_session_arrangement_remove (self->session, position, &error), &error, sentence,
              NULL, toast);
}

static gboolean
group (CarryEditedSession *self, guint position, guint *moved_to)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (position == 0)
    return FALSE;

  sentence = g_strdup_printf (C_ ("change", "Group %s with %s"), name_of (self, position),
                              name_of (self, position - 1));

  return ask (self, carry_session_arrangement_join (self->session, position, position - 1, moved_to, &error),
              &error, sentence, NULL, NULL);
}

static gboolean
step (CarryEditedSession *self, guint position, gboolean up, guint *moved_to)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = g_strdup_printf (C_ ("change", "Move %s"), name_of (self, position));

  return ask (self, carry_session_arrangement_step (self->session, position, up, moved_to, &error), &error,
              sentence, NULL, NULL);
}

/**
 * carry_edited_session_command:
 * @self: an edited session
 * @position: which exercise
 * @command: one of those that change the order
 * @moved_to: (out): where the exercise is then
 *
 * Returns: whether something changes
 */
gboolean
carry_edited_session_command (CarryEditedSession *self,
                              guint position,
                              CarryRowCommand command,
                              guint *moved_to)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (CARRY_IS_EDITED_SESSION (self), FALSE);
  g_return_val_if_fail (position < carry_strength_session_get_n_items (self->session), FALSE);

  *moved_to = position;
  switch (command)
    {
    case CARRY_ROW_DUPLICATE:
      /* Translators: the name of a change; %s is an exercise */
      sentence = g_strdup_printf (C_ ("change", "Duplicate %s"), name_of (self, position));
      return ask (self, carry_session_arrangement_duplicate (self->session, position, &error), &error,
                  sentence, NULL, NULL);

    case CARRY_ROW_GROUP:
      return group (self, position, moved_to);

    case CARRY_ROW_UNGROUP:
      /* Translators: the name of a change; %s is an exercise */
      sentence = g_strdup_printf (C_ ("change", "Ungroup %s"), name_of (self, position));
      return ask (self, carry_session_arrangement_ungroup (self->session, position, &error), &error, sentence,
                  NULL, NULL);

    case CARRY_ROW_UP:
    case CARRY_ROW_DOWN:
      return step (self, position, command == CARRY_ROW_UP, moved_to);

    case CARRY_ROW_REMOVE:
      return remove_item (self, position);

    case CARRY_ROW_REPLACE:
    case CARRY_ROW_PLAN_TARGET:
    case CARRY_ROW_SHOW:
    default:
      return FALSE;
    }
}
