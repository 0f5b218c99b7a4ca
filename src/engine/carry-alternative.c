/* carry-alternative.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-alternative.h"

#include "carry-week-table.h"

/**
 * CarryAlternative:
 *
 * Alternatives are priced by the same table as the plan, so that their costs compare with its own.
 */
struct _CarryAlternative
{
  GObject parent_instance;

  CarryPlacement *placement;
  double total_penalty; /* points */
  double extra_penalty; /* points more than the plan */
  guint n_moved;        /* other sessions that would go elsewhere */
};

typedef enum
{
  PROP_PLACEMENT = 1,
  PROP_TOTAL_PENALTY,
  PROP_EXTRA_PENALTY,
  PROP_N_MOVED,
} CarryAlternativeProperty;

static GParamSpec *props[PROP_N_MOVED + 1];

G_DEFINE_FINAL_TYPE (CarryAlternative, carry_alternative, G_TYPE_OBJECT)

static void
carry_alternative_finalize (GObject *object)
{
  CarryAlternative *self = CARRY_ALTERNATIVE (object);

  g_clear_object (&self->placement);

  G_OBJECT_CLASS (carry_alternative_parent_class)->finalize (object);
}

static void
carry_alternative_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryAlternative *self = CARRY_ALTERNATIVE (object);

  switch ((CarryAlternativeProperty)prop_id)
    {
    case PROP_PLACEMENT:
      g_value_set_object (value, self->placement);
      break;

    case PROP_TOTAL_PENALTY:
      g_value_set_double (value, self->total_penalty);
      break;

    case PROP_EXTRA_PENALTY:
      g_value_set_double (value, self->extra_penalty);
      break;

    case PROP_N_MOVED:
      g_value_set_uint (value, self->n_moved);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_alternative_class_init (CarryAlternativeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_alternative_finalize;
  object_class->get_property = carry_alternative_get_property;

  props[PROP_PLACEMENT] = g_param_spec_object ("placement", NULL, NULL, CARRY_TYPE_PLACEMENT, flags);
  props[PROP_TOTAL_PENALTY] = g_param_spec_double ("total-penalty", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  props[PROP_EXTRA_PENALTY] =
      g_param_spec_double ("extra-penalty", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
  props[PROP_N_MOVED] = g_param_spec_uint ("n-moved", NULL, NULL, 0, CARRY_MAX_SESSIONS, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_alternative_init (CarryAlternative *self)
{
}

/* A plan as the table has it: which class of session stands in which slot. */
static gboolean
find_layout (const CarryWeekTable *table,
             CarryPlan *plan,
             CarryPlacement *placement,
             CarryLayout *layout,
             guint *position)
{
  GListModel *placements = carry_plan_get_placements (plan);
  gboolean found = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placed = g_list_model_get_item (placements, i);
      guint slot = 0, class = 0, member = 0;

      while (slot < table->n_slots &&
             carry_week_table_get_start (table, slot) != carry_placement_get_start (placed))
        slot++;
      for (; class < table->n_classes; class ++)
        {
          for (member = 0; member < table->classes[class].n; member++)
            if (table->classes[class].members[member] == carry_placement_get_wish (placed))
              break;
          if (member < table->classes[class].n)
            break;
        }

      g_return_val_if_fail (slot < table->n_slots && class < table->n_classes, FALSE);

      if (placed == placement)
        {
          *position = i;
          found = TRUE;
        }
      layout->slots[layout->n] = slot;
      layout->classes[layout->n++] = class;
    }

  return found;
}

/* A layout problem in which one session has a class of its own, that may stand in one slot only. */
typedef struct
{
  CarryLayoutProblem posed;
  int *costs;
  int *before_quality;
  int *pairs;
} Forced;

static void
forced_clear (Forced *self)
{
  g_free (self->costs);
  g_free (self->before_quality);
  g_free (self->pairs);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Forced, forced_clear)

/* The week as a whole is weighed by the table, which does not know the class that was added. */
typedef struct
{
  const CarryLayoutProblem *posed;
  guint class;
} Translation;

static int
weigh_translated (const CarryLayout *layout, gpointer data)
{
  const Translation *translation = data;
  const CarryLayoutProblem *posed = translation->posed;
  CarryLayout translated = *layout;

  for (guint i = 0; i < translated.n; i++)
    {
      if (translated.classes[i] == posed->n_classes)
        translated.classes[i] = translation->class;
    }

  return posed->weigh_week (&translated, posed->data);
}

static Forced
force (const CarryLayoutProblem *free, guint class, Translation *translation)
{
  const gsize n_slots = free->n_slots;
  const gsize n_free = free->n_classes * n_slots, n = n_free + n_slots;
  Forced self = {
    .posed = *free,
    .costs = g_new (int, n + 1),
    .before_quality = g_new (int, n + 1),
    .pairs = g_new (int, n *n + 1),
  };

  for (gsize a = 0; a < n; a++)
    {
      const gsize a_free = a < n_free ? a : class * n_slots + (a - n_free);

      self.costs[a] = a < n_free ? free->costs[a] : CARRY_POINTS_BLOCKED;
      self.before_quality[a] = free->before_quality[a_free];
      for (gsize b = 0; b < n; b++)
        {
          const gsize b_free = b < n_free ? b : class * n_slots + (b - n_free);

          self.pairs[a * n + b] = free->pairs[a_free * n_free + b_free];
        }
    }

  *translation = (Translation){ free, class };
  self.posed.n_classes++;
  self.posed.wanted[class]--;
  self.posed.wanted[free->n_classes] = 1;
  self.posed.costs = self.costs;
  self.posed.before_quality = self.before_quality;
  self.posed.pairs = self.pairs;
  self.posed.weigh_week = weigh_translated;
  self.posed.data = translation;

  return self;
}

static guint
count_moved (const CarryLayout *from, guint position, const CarryLayout *to, guint forced_class)
{
  guint n = 0;

  for (guint i = 0; i < from->n; i++)
    {
      gboolean stays = i == position;

      for (guint j = 0; j < to->n && !stays; j++)
        stays = to->slots[j] == from->slots[i] && to->classes[j] == from->classes[i] &&
                to->classes[j] != forced_class;

      n += stays ? 0 : 1;
    }

  return n;
}

static CarryAlternative *
make_alternative (const CarryWeekTable *table,
                  const CarryLayout *before,
                  guint position,
                  guint slot,
                  int cost,
                  guint n_moved)
{
  const guint class = before->classes[position];
  CarryAlternative *self = g_object_new (CARRY_TYPE_ALTERNATIVE, NULL);

  self->placement =
      carry_placement_new (table->problem, carry_week_table_get_start (table, slot),
                           &table->classes[class].wish, carry_week_table_get_findings (table, class, slot));
  self->total_penalty = (double)cost / CARRY_POINT;
  self->extra_penalty = (double)(cost - before->cost) / CARRY_POINT;
  self->n_moved = n_moved;

  return self;
}

/* Cheaper first, then what moves fewer sessions, then in the order of time. */
static int
compare_alternatives (gconstpointer a, gconstpointer b)
{
  CarryAlternative *one = *(CarryAlternative *const *)a, *other = *(CarryAlternative *const *)b;

  if (one->total_penalty != other->total_penalty)
    return one->total_penalty < other->total_penalty ? -1 : 1;
  if (one->n_moved != other->n_moved)
    return one->n_moved < other->n_moved ? -1 : 1;

  return carry_placement_get_start (one->placement) - carry_placement_get_start (other->placement);
}

static void
try_with_others_fixed (CarryWeekTable *table, const CarryLayout *layout, guint position, GPtrArray *found)
{
  for (guint slot = 0; slot < table->n_slots; slot++)
    {
      CarryLayout moved = *layout;
      int cost;

      if (slot == layout->slots[position])
        continue;

      moved.slots[position] = slot;
      cost = carry_week_table_price (table, &moved);
      if (cost < CARRY_POINTS_BLOCKED)
        g_ptr_array_add (found, make_alternative (table, layout, position, slot, cost, 0));
    }
}

/* Two sessions of one kind that change places are the same week again. */
static gboolean
is_swap (const CarryWeekTable *table, const CarryLayout *layout, guint position, guint slot)
{
  const CarryStrengthKind kind = table->classes[layout->classes[position]].wish.kind;

  for (guint i = 0; i < layout->n; i++)
    {
      if (layout->slots[i] == slot && table->classes[layout->classes[i]].wish.kind == kind)
        return TRUE;
    }

  return FALSE;
}

static void
try_with_others_free (CarryWeekTable *table, const CarryLayout *layout, guint position, GPtrArray *found)
{
  guint wanted[CARRY_MAX_SESSIONS] = { 0 };
  CarryLayoutProblem free;
  Translation translation;
  g_auto (Forced) forced = { 0 };

  /* A week of as many classes as sessions has no room for one more, but then no two are alike. */
  for (guint i = 0; i < layout->n; i++)
    wanted[layout->classes[i]]++;
  free = carry_week_table_pose (table, wanted);
  if (free.n_classes == CARRY_MAX_SESSIONS)
    return;

  forced = force (&free, layout->classes[position], &translation);
  for (guint slot = 0; slot < table->n_slots; slot++)
    {
      const gsize own = free.n_classes * (gsize)table->n_slots + slot;
      CarryLayoutResult result;

      if (is_swap (table, layout, position, slot))
        continue;

      forced.costs[own] = free.costs[layout->classes[position] * (gsize)table->n_slots + slot];
      result = carry_layout_search (&forced.posed);
      forced.costs[own] = CARRY_POINTS_BLOCKED;
      if (result.found)
        g_ptr_array_add (found,
                         make_alternative (table, layout, position, slot, result.best.cost,
                                           count_moved (layout, position, &result.best, free.n_classes)));
    }
}

/**
 * carry_alternative_list:
 * @problem: a week
 * @plan: its plan
 * @placement: one of the placements of @plan
 * @others_move: whether the other sessions may move to make room; otherwise they stay where the plan has them
 *
 * Ranks the other places that a session could go to, by what the whole week would cost then.
 *
 * Returns: (transfer full): a list of #CarryAlternative, the cheapest first; empty if the session can go nowhere
 *   else
 */
GListModel *
carry_alternative_list (const CarryWeekProblem *problem,
                        CarryPlan *plan,
                        CarryPlacement *placement,
                        gboolean others_move)
{
  GListStore *list = g_list_store_new (CARRY_TYPE_ALTERNATIVE);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CarryWeekTable) table = NULL;
  CarryLayout layout = { 0 };
  guint position = 0;

  g_return_val_if_fail (problem != NULL && CARRY_IS_PLAN (plan) && CARRY_IS_PLACEMENT (placement),
                        G_LIST_MODEL (list));

  table = carry_week_table_new (problem);
  if (!find_layout (table, plan, placement, &layout, &position))
    return G_LIST_MODEL (list);

  layout.cost = carry_week_table_price (table, &layout);
  if (others_move)
    try_with_others_free (table, &layout, position, found);
  else
    try_with_others_fixed (table, &layout, position, found);

  g_ptr_array_sort (found, compare_alternatives);
  g_list_store_splice (list, 0, 0, found->pdata, found->len);

  return G_LIST_MODEL (list);
}

/**
 * carry_alternative_get_placement:
 * @self: an alternative
 *
 * Returns: (transfer none): the place, with what the rules say of it
 */
CarryPlacement *
carry_alternative_get_placement (CarryAlternative *self)
{
  g_return_val_if_fail (CARRY_IS_ALTERNATIVE (self), NULL);

  return self->placement;
}

/**
 * carry_alternative_get_total_penalty:
 * @self: an alternative
 *
 * Returns: what the whole week would cost, in points
 */
double
carry_alternative_get_total_penalty (CarryAlternative *self)
{
  g_return_val_if_fail (CARRY_IS_ALTERNATIVE (self), 0);

  return self->total_penalty;
}

/**
 * carry_alternative_get_extra_penalty:
 * @self: an alternative
 *
 * Returns: how many points more than the plan that would be
 */
double
carry_alternative_get_extra_penalty (CarryAlternative *self)
{
  g_return_val_if_fail (CARRY_IS_ALTERNATIVE (self), 0);

  return self->extra_penalty;
}

/**
 * carry_alternative_get_n_moved:
 * @self: an alternative
 *
 * Returns: how many other sessions would go elsewhere
 */
guint
carry_alternative_get_n_moved (CarryAlternative *self)
{
  g_return_val_if_fail (CARRY_IS_ALTERNATIVE (self), 0);

  return self->n_moved;
}
