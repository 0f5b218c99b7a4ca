/* carry-exercise-shelf.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-exercise-shelf.h"

#include "carry-kind-types.h"
#include "carry-kinds.h"

/**
 * CarryExerciseShelf:
 *
 * What a runner wants within reach: exercises by their ids, favourites, newest first, and those used last, newest
 * first; and whether only what there is the equipment for, and at which place. An id need not be in any catalogue. All
 * properties can be bound to settings.
 */
struct _CarryExerciseShelf
{
  GObject parent_instance;

  char **favourites;
  char **recent;
  gboolean only_mine;
  CarryPlace place;
};

typedef enum
{
  PROP_FAVOURITES = 1,
  PROP_RECENT,
  PROP_ONLY_MINE,
  PROP_PLACE,
} CarryExerciseShelfProperty;

static GParamSpec *props[PROP_PLACE + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseShelf, carry_exercise_shelf, G_TYPE_OBJECT)

/* Takes the ids. */
static void
set_ids (CarryExerciseShelf *self, CarryExerciseShelfProperty prop, char **ids)
{
  char ***place = prop == PROP_FAVOURITES ? &self->favourites : &self->recent;

  if (g_strv_equal ((const char *const *)*place, (const char *const *)ids))
    {
      g_strfreev (ids);
      return;
    }

  g_strfreev (*place);
  *place = ids;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

/* The ids, each once, with @first before them or @without left out; at most @most. */
static char **
arrange (const char *const *ids, const char *first, const char *without, guint most)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  if (first != NULL)
    g_ptr_array_add (all, g_strdup (first));

  for (gsize i = 0; ids != NULL && ids[i] != NULL && all->len < most; i++)
    if (g_strcmp0 (ids[i], without) != 0 &&
        !g_ptr_array_find_with_equal_func (all, ids[i], g_str_equal, NULL))
      g_ptr_array_add (all, g_strdup (ids[i]));

  /* Nothing at all would be stolen as NULL. */
  return all->len > 0 ? (char **)g_ptr_array_steal (all, NULL) : g_new0 (char *, 1);
}

static void
set_only_mine (CarryExerciseShelf *self, gboolean only_mine)
{
  if (self->only_mine == only_mine)
    return;

  self->only_mine = only_mine;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ONLY_MINE]);
}

static void
set_place (CarryExerciseShelf *self, CarryPlace place)
{
  if (self->place == place)
    return;

  self->place = place;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
}

static void
carry_exercise_shelf_finalize (GObject *object)
{
  CarryExerciseShelf *self = CARRY_EXERCISE_SHELF (object);

  g_strfreev (self->favourites);
  g_strfreev (self->recent);

  G_OBJECT_CLASS (carry_exercise_shelf_parent_class)->finalize (object);
}

static void
carry_exercise_shelf_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExerciseShelf *self = CARRY_EXERCISE_SHELF (object);

  switch ((CarryExerciseShelfProperty)prop_id)
    {
    case PROP_FAVOURITES:
      g_value_set_boxed (value, self->favourites);
      break;

    case PROP_RECENT:
      g_value_set_boxed (value, self->recent);
      break;

    case PROP_ONLY_MINE:
      g_value_set_boolean (value, self->only_mine);
      break;

    case PROP_PLACE:
      g_value_set_enum (value, (int)self->place);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_shelf_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseShelf *self = CARRY_EXERCISE_SHELF (object);

  switch ((CarryExerciseShelfProperty)prop_id)
    {
    case PROP_FAVOURITES:
      set_ids (self, PROP_FAVOURITES, arrange (g_value_get_boxed (value), NULL, NULL, G_MAXUINT));
      break;

    case PROP_RECENT:
      set_ids (self, PROP_RECENT,
               arrange (g_value_get_boxed (value), NULL, NULL, CARRY_MOST_RECENT_EXERCISES));
      break;

    case PROP_ONLY_MINE:
      set_only_mine (self, g_value_get_boolean (value));
      break;

    case PROP_PLACE:
      set_place (self, (CarryPlace)g_value_get_enum (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_shelf_class_init (CarryExerciseShelfClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_exercise_shelf_finalize;
  object_class->get_property = carry_exercise_shelf_get_property;
  object_class->set_property = carry_exercise_shelf_set_property;

  props[PROP_FAVOURITES] = g_param_spec_boxed ("favourites", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_RECENT] = g_param_spec_boxed ("recent", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_ONLY_MINE] = g_param_spec_boolean ("only-mine", NULL, NULL, FALSE, flags);
  props[PROP_PLACE] = g_param_spec_enum ("place", NULL, NULL, CARRY_TYPE_PLACE, CARRY_PLACE_GYM, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_exercise_shelf_init (CarryExerciseShelf *self)
{
  self->favourites = g_new0 (char *, 1);
  self->recent = g_new0 (char *, 1);
}

/**
 * carry_exercise_shelf_new:
 *
 * Returns: (transfer full): an empty shelf
 */
CarryExerciseShelf *
carry_exercise_shelf_new (void)
{
  return g_object_new (CARRY_TYPE_EXERCISE_SHELF, NULL);
}

/* Ids; NULL-terminated; owned by the shelf. */
const char *const *
carry_exercise_shelf_get_favourites (CarryExerciseShelf *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (self), NULL);
  return (const char *const *)self->favourites;
}

/* Ids, newest first; NULL-terminated; owned by the shelf. */
const char *const *
carry_exercise_shelf_get_recent (CarryExerciseShelf *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (self), NULL);
  return (const char *const *)self->recent;
}

gboolean
carry_exercise_shelf_is_favourite (CarryExerciseShelf *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (self) && id != NULL, FALSE);
  return g_strv_contains ((const char *const *)self->favourites, id);
}

/**
 * carry_exercise_shelf_set_favourite:
 * @self: a shelf
 * @id: the id of an exercise
 * @favourite: whether it is a favourite from now on
 */
void
carry_exercise_shelf_set_favourite (CarryExerciseShelf *self, const char *id, gboolean favourite)
{
  const char *const *favourites;

  g_return_if_fail (CARRY_IS_EXERCISE_SHELF (self));
  g_return_if_fail (id != NULL);

  favourites = (const char *const *)self->favourites;
  if (carry_exercise_shelf_is_favourite (self, id) != favourite)
    set_ids (self, PROP_FAVOURITES,
             arrange (favourites, favourite ? id : NULL, favourite ? NULL : id, G_MAXUINT));
}

/**
 * carry_exercise_shelf_use:
 * @self: a shelf
 * @id: the id of an exercise that was looked at or trained
 *
 * Makes it the one used last.
 */
void
carry_exercise_shelf_use (CarryExerciseShelf *self, const char *id)
{
  g_return_if_fail (CARRY_IS_EXERCISE_SHELF (self));
  g_return_if_fail (id != NULL);

  set_ids (self, PROP_RECENT,
           arrange ((const char *const *)self->recent, id, NULL, CARRY_MOST_RECENT_EXERCISES));
}
