/* carry-exercise-browser.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-browser.h"

#include "carry-kind-types.h"

/**
 * CarryExerciseBrowser:
 *
 * What a runner looks for in the catalogue, and what is found: by words, by facets, and by what there is to train
 * with at a place. Without words the favourites come first, then those used last, then all by their sections; with
 * words all in one section, best first.
 *
 * #CarryExerciseBrowser::changed follows whenever what is found may be another.
 */
struct _CarryExerciseBrowser
{
  GObject parent_instance;

  GListModel *catalogue; /* of CarryExercise */
  CarryAthlete *athlete;
  CarryExerciseShelf *shelf;
  GtkFilter *filter;
  char *words;
  gboolean only_mine;
  CarryPlace place;
  CarryFacetSets wanted;

  CarryExerciseFinder *finder;
  GArray *candidates; /* guint32 positions of what is found but for the facets */
  CarryShownExercises *list;
  guint n_found;
};

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_ATHLETE,
  PROP_SHELF,
  PROP_FILTER,
  PROP_WORDS,
  PROP_ONLY_MINE,
  PROP_PLACE,
} CarryExerciseBrowserProperty;

typedef enum
{
  SIGNAL_CHANGED,
} CarryExerciseBrowserSignal;

static GParamSpec *props[PROP_PLACE + 1];
static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseBrowser, carry_exercise_browser, G_TYPE_OBJECT)

static void
add (GArray *shown, CarryExercise *exercise, guint section)
{
  const CarryShownExercise place = { exercise, section };

  g_array_append_val (shown, place);
}

/* Adds those of @ids that were found, in their order. */
static void
add_kept (CarryExerciseBrowser *self, GArray *shown, GHashTable *found, const char *const *ids, guint section)
{
  for (gsize i = 0; ids[i] != NULL; i++)
    {
      CarryExercise *exercise = g_hash_table_lookup (found, ids[i]);

      if (exercise == NULL)
        continue;

      add (shown, exercise, section);
      /* Once is enough within reach. */
      g_hash_table_remove (found, ids[i]);
    }
}

static void
add_shelf (CarryExerciseBrowser *self, GArray *shown, const GArray *found)
{
  const char *const *favourites = carry_exercise_shelf_get_favourites (self->shelf);
  const char *const *recent = carry_exercise_shelf_get_recent (self->shelf);
  g_autoptr (GHashTable) by_id = NULL;

  if (favourites[0] == NULL && recent[0] == NULL)
    return;

  by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < found->len; i++)
    {
      CarryExercise *exercise = carry_exercise_finder_get (self->finder, g_array_index (found, guint32, i));

      g_hash_table_insert (by_id, (gpointer)carry_exercise_get_id (exercise), exercise);
    }

  add_kept (self, shown, by_id, favourites, CARRY_SHOWN_FAVOURITES);
  add_kept (self, shown, by_id, recent, CARRY_SHOWN_RECENT);
}

static void
show_found (CarryExerciseBrowser *self, const GArray *found)
{
  const gboolean ranked = *self->words != '\0';
  g_autoptr (GArray) shown = g_array_sized_new (FALSE, FALSE, sizeof (CarryShownExercise), found->len + 16);

  if (!ranked)
    add_shelf (self, shown, found);

  for (guint i = 0; i < found->len; i++)
    {
      CarryExercise *exercise = carry_exercise_finder_get (self->finder, g_array_index (found, guint32, i));

      add (shown, exercise,
           ranked ? CARRY_SHOWN_FOUND : CARRY_SHOWN_FIRST_SECTION + carry_exercise_get_section (exercise));
    }

  carry_shown_exercises_show (self->list, (const CarryShownExercise *)(gpointer)shown->data, shown->len);
}

static void
update (CarryExerciseBrowser *self)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));
  const CarryExerciseQuery query = carry_exercise_browser_get_query (self);

  carry_exercise_finder_find (self->finder, &query, self->filter, self->candidates, found);
  show_found (self, found);

  self->n_found = found->len;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_catalogue_changed (CarryExerciseBrowser *self)
{
  g_clear_pointer (&self->finder, carry_exercise_finder_free);
  self->finder = carry_exercise_finder_new (self->catalogue, self->athlete);
  update (self);
}

static void
on_equipment_changed (CarryExerciseBrowser *self)
{
  if (self->only_mine)
    update (self);
}

static void
set_filter (CarryExerciseBrowser *self, GtkFilter *filter)
{
  if (self->filter == filter)
    return;

  if (self->filter != NULL)
    g_signal_handlers_disconnect_by_func (self->filter, update, self);
  g_set_object (&self->filter, filter);
  if (filter != NULL)
    g_signal_connect_object (filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  if (self->finder != NULL)
    update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILTER]);
}

static void
set_words (CarryExerciseBrowser *self, const char *words)
{
  if (!g_set_str (&self->words, words != NULL ? words : ""))
    return;

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORDS]);
}

static void
set_only_mine (CarryExerciseBrowser *self, gboolean only_mine)
{
  if (self->only_mine == only_mine)
    return;

  self->only_mine = only_mine;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ONLY_MINE]);
}

static void
set_place (CarryExerciseBrowser *self, CarryPlace place)
{
  if (self->place == place)
    return;

  self->place = place;
  on_equipment_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
}

static void
carry_exercise_browser_constructed (GObject *object)
{
  CarryExerciseBrowser *self = CARRY_EXERCISE_BROWSER (object);

  G_OBJECT_CLASS (carry_exercise_browser_parent_class)->constructed (object);

  on_catalogue_changed (self);
  g_signal_connect_object (self->catalogue, "items-changed", G_CALLBACK (on_catalogue_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->athlete, "notify", G_CALLBACK (on_equipment_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "notify::favourites", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelf, "notify::recent", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->shelf, "only-mine", self, "only-mine",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_object_bind_property (self->shelf, "place", self, "place",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
carry_exercise_browser_finalize (GObject *object)
{
  CarryExerciseBrowser *self = CARRY_EXERCISE_BROWSER (object);

  g_clear_pointer (&self->finder, carry_exercise_finder_free);
  g_array_unref (self->candidates);
  g_clear_object (&self->list);
  g_clear_object (&self->filter);
  g_clear_object (&self->shelf);
  g_clear_object (&self->athlete);
  g_clear_object (&self->catalogue);
  g_free (self->words);

  G_OBJECT_CLASS (carry_exercise_browser_parent_class)->finalize (object);
}

static void
carry_exercise_browser_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExerciseBrowser *self = CARRY_EXERCISE_BROWSER (object);

  switch ((CarryExerciseBrowserProperty)prop_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;

    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;

    case PROP_ONLY_MINE:
      g_value_set_boolean (value, self->only_mine);
      break;

    case PROP_PLACE:
      g_value_set_enum (value, (int)self->place);
      break;

    case PROP_CATALOGUE:
    case PROP_ATHLETE:
    case PROP_SHELF:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_browser_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseBrowser *self = CARRY_EXERCISE_BROWSER (object);

  switch ((CarryExerciseBrowserProperty)prop_id)
    {
    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_ATHLETE:
      self->athlete = g_value_dup_object (value);
      break;

    case PROP_SHELF:
      self->shelf = g_value_dup_object (value);
      break;

    case PROP_FILTER:
      set_filter (self, g_value_get_object (value));
      break;

    case PROP_WORDS:
      set_words (self, g_value_get_string (value));
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
install_properties (GObjectClass *object_class)
{
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS | G_PARAM_CONSTRUCT_ONLY;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, G_TYPE_LIST_MODEL, once);
  props[PROP_ATHLETE] = g_param_spec_object ("athlete", NULL, NULL, CARRY_TYPE_ATHLETE, once);
  props[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, CARRY_TYPE_EXERCISE_SHELF, once);
  /* Exercises that it does not match are not shown, whatever is looked for; or NULL. */
  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, GTK_TYPE_FILTER, flags);
  /* What is typed, see carry_exercise_search_find(). */
  props[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  /* Only exercises for which there is the equipment at the place. */
  props[PROP_ONLY_MINE] = g_param_spec_boolean ("only-mine", NULL, NULL, FALSE, flags);
  props[PROP_PLACE] = g_param_spec_enum ("place", NULL, NULL, CARRY_TYPE_PLACE, CARRY_PLACE_GYM, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_exercise_browser_class_init (CarryExerciseBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = carry_exercise_browser_constructed;
  object_class->finalize = carry_exercise_browser_finalize;
  object_class->get_property = carry_exercise_browser_get_property;
  object_class->set_property = carry_exercise_browser_set_property;

  install_properties (object_class);

  /**
   * CarryExerciseBrowser::changed:
   *
   * What is looked for, or what is found, may have changed.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_exercise_browser_init (CarryExerciseBrowser *self)
{
  self->words = g_strdup ("");
  self->candidates = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->list = carry_shown_exercises_new ();
}

/**
 * carry_exercise_browser_new:
 * @catalogue: a list of #CarryExercise
 * @athlete: the runner, for what they have to train with
 * @shelf: what they keep within reach
 *
 * Returns: (transfer full): a browser that shows everything
 */
CarryExerciseBrowser *
carry_exercise_browser_new (GListModel *catalogue, CarryAthlete *athlete, CarryExerciseShelf *shelf)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (shelf), NULL);

  return g_object_new (CARRY_TYPE_EXERCISE_BROWSER, "catalogue", catalogue, "athlete", athlete, "shelf",
                       shelf, NULL);
}

/* What is shown; owned by the browser. */
CarryShownExercises *
carry_exercise_browser_get_list (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), NULL);
  return self->list;
}

CarryExerciseShelf *
carry_exercise_browser_get_shelf (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), NULL);
  return self->shelf;
}

/* How many exercises are found; some of them may be in the list twice. */
guint
carry_exercise_browser_get_n_found (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), 0);
  return self->n_found;
}

gboolean
carry_exercise_browser_get_only_mine (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), FALSE);
  return self->only_mine;
}

CarryPlace
carry_exercise_browser_get_place (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), CARRY_PLACE_GYM);
  return self->place;
}

const CarryFacetSets *
carry_exercise_browser_get_wanted (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), NULL);
  return &self->wanted;
}

/**
 * carry_exercise_browser_set_wanted:
 * @self: a browser
 * @facet: a facet
 * @values: the set of its values one of which exercises must have, or 0 for all
 */
void
carry_exercise_browser_set_wanted (CarryExerciseBrowser *self, CarryFacet facet, guint64 values)
{
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (self));
  g_return_if_fail (facet < CARRY_N_FACETS);

  if (self->wanted.sets[facet] == values)
    return;

  self->wanted.sets[facet] = values;
  update (self);
}

/**
 * carry_exercise_browser_count:
 * @self: a browser
 * @counts: (out caller-allocates): is filled with what each choice of a facet would find
 */
void
carry_exercise_browser_count (CarryExerciseBrowser *self, CarryFacetCounts *counts)
{
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (self));

  carry_exercise_finder_count_facets (self->finder, &self->wanted, self->candidates, counts);
}

/**
 * carry_exercise_browser_get_query:
 * @self: a browser
 *
 * Returns: what is looked for; its words are owned by the browser, until others are looked for
 */
CarryExerciseQuery
carry_exercise_browser_get_query (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), (CarryExerciseQuery){ .words = "" });

  return (CarryExerciseQuery){ self->words, self->only_mine, self->place, self->wanted };
}

/**
 * carry_exercise_browser_count_query:
 * @self: a browser
 * @query: what could be looked for
 *
 * Returns: how many exercises it would find
 */
guint
carry_exercise_browser_count_query (CarryExerciseBrowser *self, const CarryExerciseQuery *query)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), 0);

  return carry_exercise_finder_count (self->finder, query, self->filter);
}

/**
 * carry_exercise_browser_look_for:
 * @self: a browser
 * @query: what to look for
 */
void
carry_exercise_browser_look_for (CarryExerciseBrowser *self, const CarryExerciseQuery *query)
{
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (self));
  g_return_if_fail (query != NULL);

  g_object_freeze_notify (G_OBJECT (self));

  if (self->only_mine != query->only_mine)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ONLY_MINE]);
  if (self->place != query->place)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PLACE]);
  self->only_mine = query->only_mine;
  self->place = query->place;
  self->wanted = query->wanted;
  if (g_set_str (&self->words, query->words))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORDS]);
  update (self);

  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * carry_exercise_browser_guess:
 * @self: a browser whose words find nothing
 *
 * Returns: (transfer none) (nullable): an exercise that may have been meant
 */
CarryExercise *
carry_exercise_browser_guess (CarryExerciseBrowser *self)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_BROWSER (self), NULL);

  return carry_exercise_finder_guess (self->finder, self->words, self->filter);
}

/**
 * carry_exercise_browser_clear:
 * @self: a browser
 *
 * Looks for nothing in particular.
 */
void
carry_exercise_browser_clear (CarryExerciseBrowser *self)
{
  const CarryExerciseQuery everything = { .words = "", .place = carry_exercise_browser_get_place (self) };

  carry_exercise_browser_look_for (self, &everything);
}
