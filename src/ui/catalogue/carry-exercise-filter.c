/* carry-exercise-filter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-filter.h"

/**
 * CarryExerciseFilter:
 *
 * Lets through the exercises that the runner looks for: by words, by region of the body, and by the
 * equipment that they own. It follows the equipment of the runner.
 */
struct _CarryExerciseFilter
{
  GtkFilter parent_instance;

  char *words;
  int region; /* a CarryRegion, or −1 for all */
  gboolean only_mine;
  CarryAthlete *athlete;
};

typedef enum
{
  PROP_WORDS = 1,
  PROP_REGION,
  PROP_ONLY_MINE,
  PROP_ATHLETE,
} CarryExerciseFilterProperty;

static GParamSpec *props[PROP_ATHLETE + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseFilter, carry_exercise_filter, GTK_TYPE_FILTER)

static gboolean
carry_exercise_filter_match (GtkFilter *filter, gpointer item)
{
  CarryExerciseFilter *self = CARRY_EXERCISE_FILTER (filter);

  if (self->region >= 0 && carry_exercise_get_region (item) != (CarryRegion)self->region)
    return FALSE;

  if (self->only_mine && self->athlete != NULL &&
      !carry_exercise_fits_equipment (item, carry_athlete_get_equipment (self->athlete)))
    return FALSE;

  return carry_exercise_matches (item, self->words);
}

static GtkFilterMatch
carry_exercise_filter_get_strictness (GtkFilter *filter)
{
  CarryExerciseFilter *self = CARRY_EXERCISE_FILTER (filter);

  return *self->words == '\0' && self->region < 0 && !self->only_mine ? GTK_FILTER_MATCH_ALL
                                                                      : GTK_FILTER_MATCH_SOME;
}

static void
set_words (CarryExerciseFilter *self, const char *words)
{
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  if (words == NULL)
    words = "";
  if (g_str_equal (words, self->words))
    return;

  /* A longer beginning fits fewer words. */
  if (g_str_has_prefix (words, self->words))
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (g_str_has_prefix (self->words, words))
    change = GTK_FILTER_CHANGE_LESS_STRICT;

  g_set_str (&self->words, words);
  gtk_filter_changed (GTK_FILTER (self), change);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORDS]);
}

static void
set_region (CarryExerciseFilter *self, int region)
{
  GtkFilterChange change = GTK_FILTER_CHANGE_DIFFERENT;

  if (self->region == region)
    return;

  if (self->region < 0)
    change = GTK_FILTER_CHANGE_MORE_STRICT;
  else if (region < 0)
    change = GTK_FILTER_CHANGE_LESS_STRICT;

  self->region = region;
  gtk_filter_changed (GTK_FILTER (self), change);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REGION]);
}

static void
set_only_mine (CarryExerciseFilter *self, gboolean only_mine)
{
  if (self->only_mine == only_mine)
    return;

  self->only_mine = only_mine;
  gtk_filter_changed (GTK_FILTER (self),
                      only_mine ? GTK_FILTER_CHANGE_MORE_STRICT : GTK_FILTER_CHANGE_LESS_STRICT);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ONLY_MINE]);
}

static void
on_equipment_changed (CarryExerciseFilter *self)
{
  if (self->only_mine)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
set_athlete (CarryExerciseFilter *self, CarryAthlete *athlete)
{
  if (self->athlete == athlete)
    return;

  if (self->athlete != NULL)
    g_signal_handlers_disconnect_by_func (self->athlete, on_equipment_changed, self);

  g_set_object (&self->athlete, athlete);

  if (athlete != NULL)
    g_signal_connect_object (athlete, "notify::equipment", G_CALLBACK (on_equipment_changed), self,
                             G_CONNECT_SWAPPED);

  on_equipment_changed (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ATHLETE]);
}

static void
carry_exercise_filter_finalize (GObject *object)
{
  CarryExerciseFilter *self = CARRY_EXERCISE_FILTER (object);

  g_clear_object (&self->athlete);
  g_free (self->words);

  G_OBJECT_CLASS (carry_exercise_filter_parent_class)->finalize (object);
}

static void
carry_exercise_filter_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryExerciseFilter *self = CARRY_EXERCISE_FILTER (object);

  switch ((CarryExerciseFilterProperty)prop_id)
    {
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;

    case PROP_REGION:
      g_value_set_int (value, self->region);
      break;

    case PROP_ONLY_MINE:
      g_value_set_boolean (value, self->only_mine);
      break;

    case PROP_ATHLETE:
      g_value_set_object (value, self->athlete);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_filter_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseFilter *self = CARRY_EXERCISE_FILTER (object);

  switch ((CarryExerciseFilterProperty)prop_id)
    {
    case PROP_WORDS:
      set_words (self, g_value_get_string (value));
      break;

    case PROP_REGION:
      set_region (self, g_value_get_int (value));
      break;

    case PROP_ONLY_MINE:
      set_only_mine (self, g_value_get_boolean (value));
      break;

    case PROP_ATHLETE:
      set_athlete (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_filter_class_init (CarryExerciseFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = carry_exercise_filter_finalize;
  object_class->get_property = carry_exercise_filter_get_property;
  object_class->set_property = carry_exercise_filter_set_property;

  filter_class->match = carry_exercise_filter_match;
  filter_class->get_strictness = carry_exercise_filter_get_strictness;

  /* What the runner typed, see carry_exercise_matches(). */
  props[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  /* A CarryRegion, or −1 for all. */
  props[PROP_REGION] = g_param_spec_int ("region", NULL, NULL, -1, CARRY_REGION_FULL, -1, flags);
  /* Only exercises for which the athlete has the equipment. */
  props[PROP_ONLY_MINE] = g_param_spec_boolean ("only-mine", NULL, NULL, FALSE, flags);
  props[PROP_ATHLETE] = g_param_spec_object ("athlete", NULL, NULL, CARRY_TYPE_ATHLETE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_exercise_filter_init (CarryExerciseFilter *self)
{
  self->words = g_strdup ("");
  self->region = -1;
}

/**
 * carry_exercise_filter_new:
 *
 * Returns: (transfer full): a filter that lets every exercise through
 */
CarryExerciseFilter *
carry_exercise_filter_new (void)
{
  return g_object_new (CARRY_TYPE_EXERCISE_FILTER, NULL);
}
