/* carry-season.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season.h"

#include "carry-season-draft.h"

/**
 * CarrySeason:
 *
 * A season: a list of #CarrySeasonWeek from the races of a runner, and notes about it as a whole. Seasons do not
 * change.
 */
struct _CarrySeason
{
  GObject parent_instance;

  GPtrArray *weeks; /* of CarrySeasonWeek */
  GListModel *notes;
};

typedef enum
{
  PROP_ITEM_TYPE = 1,
  PROP_N_ITEMS,
  PROP_NOTES,
} CarrySeasonProperty;

static GParamSpec *props[PROP_NOTES + 1];

static GType
carry_season_get_item_type (GListModel *model)
{
  return CARRY_TYPE_SEASON_WEEK;
}

static guint
carry_season_get_n_items (GListModel *model)
{
  return CARRY_SEASON (model)->weeks->len;
}

static gpointer
carry_season_get_item (GListModel *model, guint position)
{
  CarrySeason *self = CARRY_SEASON (model);

  return position < self->weeks->len ? g_object_ref (g_ptr_array_index (self->weeks, position)) : NULL;
}

static void
carry_season_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = carry_season_get_item_type;
  interface->get_n_items = carry_season_get_n_items;
  interface->get_item = carry_season_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CarrySeason,
                               carry_season,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, carry_season_list_model_init))

static void
carry_season_finalize (GObject *object)
{
  CarrySeason *self = CARRY_SEASON (object);

  g_clear_pointer (&self->weeks, g_ptr_array_unref);
  g_clear_object (&self->notes);

  G_OBJECT_CLASS (carry_season_parent_class)->finalize (object);
}

static void
carry_season_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarrySeason *self = CARRY_SEASON (object);

  switch ((CarrySeasonProperty)prop_id)
    {
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, CARRY_TYPE_SEASON_WEEK);
      break;

    case PROP_N_ITEMS:
      g_value_set_uint (value, self->weeks->len);
      break;

    case PROP_NOTES:
      g_value_set_object (value, self->notes);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_season_class_init (CarrySeasonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_season_finalize;
  object_class->get_property = carry_season_get_property;

  props[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);
  props[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);
  props[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_season_init (CarrySeason *self)
{
  self->weeks = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * carry_season_new:
 * @problem: races, runs and the runner, as plain facts
 * @error: return location, or %NULL
 *
 * Plans a season: the phases that lead to its races, and how much strength training each week has. The same facts
 * give the same season.
 *
 * Returns: (transfer full): the season; %NULL if there is nothing to plan, @error is one of #CarrySeasonError then
 */
CarrySeason *
carry_season_new (const CarrySeasonProblem *problem, GError **error)
{
  g_autoptr (CarrySeasonDraft) draft = NULL;
  CarrySeason *self;

  g_return_val_if_fail (problem != NULL, NULL);

  if (!carry_season_problem_check (problem, error))
    return NULL;

  self = g_object_new (CARRY_TYPE_SEASON, NULL);
  draft = carry_season_draft_new (problem);
  for (guint i = 0; i < draft->n_weeks; i++)
    g_ptr_array_add (self->weeks, carry_season_draft_write_week (draft, i));
  self->notes = carry_season_draft_write_notes (draft);

  return self;
}

guint
carry_season_get_n_weeks (CarrySeason *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON (self), 0);

  return self->weeks->len;
}

/**
 * carry_season_get_facts:
 * @self: a season
 * @position: a week, from 0
 *
 * Returns: (transfer none): what is known of the week
 */
const CarrySeasonWeekFacts *
carry_season_get_facts (CarrySeason *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_SEASON (self) && position < self->weeks->len, NULL);

  return carry_season_week_get_facts (g_ptr_array_index (self->weeks, position));
}

/**
 * carry_season_get_notes:
 * @self: a season
 *
 * Returns: (transfer none): a list of #CarrySeasonNote about the season as a whole: what to beware of
 */
GListModel *
carry_season_get_notes (CarrySeason *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON (self), NULL);

  return self->notes;
}
