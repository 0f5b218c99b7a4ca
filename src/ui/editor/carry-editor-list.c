/* carry-editor-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-editor-list.h"

#include "carry-editor-card.h"
#include "carry-session-arrangement.h"

#include <glib/gi18n.h>

/* Source: DESIGN 2.5. */
#define CARD_GAP 10

/**
 * CarryEditorList:
 *
 * The exercises of a session as cards: those that are done alone one after the other in one card, each superset in a card of its own.
 *
 * It asks by its signals and changes nothing itself. Rows stay, with the focus and what is typed in them, as long as
 * the exercises and their groups are the same.
 *
 * Accessibility: role list.
 */
struct _CarryEditorList
{
  GtkWidget parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  GHashTable *gauges; /* of CarryLoadGauge, by exercise */
  CarryLoadView view;
  CarryStrengthSession *session;
  gboolean narrow;
  GPtrArray *rows; /* of CarryEditorRow, which the cards own */
  CarryEditorDrop *drop;
  GtkWidget *captions;
  GtkSizeGroup *columns[CARRY_N_CELLS];
};

typedef enum
{
  PROP_NARROW = 1,
} CarryEditorListProperty;

typedef enum
{
  SIGNAL_ITEM_REQUESTED,
  SIGNAL_COMMAND_REQUESTED,
  SIGNAL_MOVE_REQUESTED,
  SIGNAL_INSERT_REQUESTED,
  SIGNAL_EXERCISE_HOVERED,
} CarryEditorListSignal;

static GParamSpec *props[PROP_NARROW + 1];
static guint signals[SIGNAL_EXERCISE_HOVERED + 1];

G_DEFINE_FINAL_TYPE (CarryEditorList, carry_editor_list, GTK_TYPE_WIDGET)

static guint
position_of (CarryEditorList *self, CarryEditorRow *row)
{
  guint position = 0;

  g_ptr_array_find (self->rows, row, &position);

  return position;
}

static void
on_item_requested (CarryEditorList *self, CarryItem *after, guint cell, CarryEditorRow *row)
{
  g_signal_emit (self, signals[SIGNAL_ITEM_REQUESTED], 0, position_of (self, row), after, cell);
}

static void
on_command_requested (CarryEditorList *self, guint command, CarryEditorRow *row)
{
  g_signal_emit (self, signals[SIGNAL_COMMAND_REQUESTED], 0, position_of (self, row), command);
}

static void
on_ungroup_requested (CarryEditorList *self, CarryEditorCard *card)
{
  g_signal_emit (self, signals[SIGNAL_COMMAND_REQUESTED], 0,
                 position_of (self, carry_editor_card_get_first (card)), (guint)CARRY_ROW_UNGROUP);
}

static void
on_cell_requested (CarryEditorList *self, int step, guint cell, CarryEditorRow *row)
{
  const int position = (int)position_of (self, row) + step;

  if (position >= 0 && position < (int)self->rows->len)
    carry_editor_list_focus (self, (guint)position, cell);
  else
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                            step > 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static CarryEditorRow *
create_row (CarryEditorList *self)
{
  GtkWidget *row = carry_editor_row_new (self->athlete);

  carry_editor_row_set_narrow (CARRY_EDITOR_ROW (row), self->narrow);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    if (!self->narrow)
      gtk_size_group_add_widget (self->columns[kind],
                                 GTK_WIDGET (carry_editor_row_get_cell (CARRY_EDITOR_ROW (row), kind)));
  g_signal_connect_object (row, "item-requested", G_CALLBACK (on_item_requested), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "command-requested", G_CALLBACK (on_command_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "cell-requested", G_CALLBACK (on_cell_requested), self, G_CONNECT_SWAPPED);

  return CARRY_EDITOR_ROW (row);
}

static void
remove_cards (CarryEditorList *self)
{
  GtkWidget *card;

  g_ptr_array_set_size (self->rows, 0);
  while ((card = gtk_widget_get_last_child (GTK_WIDGET (self))) != NULL && card != self->captions)
    gtk_widget_unparent (card);
}

/* Cards for items that are alone end where a superset begins. */
static void
create_cards (CarryEditorList *self)
{
  const guint n_items = carry_strength_session_get_n_items (self->session);
  CarryEditorCard *card = NULL;

  for (guint i = 0; i < n_items;)
    {
      guint first, n_grouped;
      const gboolean grouped = carry_session_arrangement_get_group (self->session, i, &first, &n_grouped);

      if (card == NULL || grouped || carry_editor_card_is_group (card))
        {
          card = CARRY_EDITOR_CARD (carry_editor_card_new ());
          gtk_widget_set_parent (GTK_WIDGET (card), GTK_WIDGET (self));
          g_signal_connect_object (card, "ungroup-requested", G_CALLBACK (on_ungroup_requested), self,
                                   G_CONNECT_SWAPPED);
          if (grouped)
            carry_editor_card_set_group (card, n_grouped,
                                         carry_session_arrangement_get_rounds (self->session, i));
        }

      for (guint end = i + n_grouped; i < end; i++)
        {
          CarryEditorRow *row = create_row (self);

          g_ptr_array_add (self->rows, row);
          carry_editor_card_append (card, row);
        }
    }
}

static void
fill_row (CarryEditorList *self, CarryEditorRow *row, guint i)
{
  CarryItem *item = carry_strength_session_get_nth (self->session, i);
  CarryLoadGauge *gauge = carry_editor_list_get_gauge (self, carry_item_get_exercise (item));
  g_autofree char *number = carry_session_arrangement_get_number (self->session, i);
  GtkWidget *card = gtk_widget_get_ancestor (GTK_WIDGET (row), CARRY_TYPE_EDITOR_CARD);
  guint first, n_grouped;
  const gboolean grouped = carry_session_arrangement_get_group (self->session, i, &first, &n_grouped);

  carry_editor_row_set_item (row, item, number);
  carry_editor_row_set_loads (row, gauge, self->view);
  carry_editor_row_set_place (row, i == 0, i + 1 == self->rows->len, grouped);
  if (grouped)
    carry_editor_card_set_group (CARRY_EDITOR_CARD (card), n_grouped,
                                 carry_session_arrangement_get_rounds (self->session, i));
}

static void
fill_rows (CarryEditorList *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    fill_row (self, self->rows->pdata[i], i);
}

/* Whether the rows that stand there fit another session. */
static gboolean
is_same_order (CarryStrengthSession *a, CarryStrengthSession *b)
{
  const guint n_items = carry_strength_session_get_n_items (b);

  if (a == NULL || carry_strength_session_get_n_items (a) != n_items)
    return FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      CarryItem *x = carry_strength_session_get_nth (a, i), *y = carry_strength_session_get_nth (b, i);

      if (carry_item_get_superset (x) != carry_item_get_superset (y) ||
          carry_item_get_exercise (x) != carry_item_get_exercise (y))
        return FALSE;
    }

  return TRUE;
}

/* Which cell has the focus, so that it has it again. */
static gboolean
find_focus (CarryEditorList *self, CarryItem **item, CarryCellKind *kind)
{
  GtkWidget *focus = gtk_widget_get_root (GTK_WIDGET (self)) != NULL
                         ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))
                         : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    if (gtk_widget_is_ancestor (focus, self->rows->pdata[i]))
      {
        *item = carry_editor_row_get_item (self->rows->pdata[i]);
        *kind = CARRY_CELL_AMOUNT;
        for (CarryCellKind cell = 0; cell < CARRY_N_CELLS; cell++)
          {
            GtkWidget *widget = GTK_WIDGET (carry_editor_row_get_cell (self->rows->pdata[i], cell));

            if (focus == widget || gtk_widget_is_ancestor (focus, widget))
              *kind = cell;
          }
        return TRUE;
      }

  return FALSE;
}

/* The row that shows the same exercise in the session as it is now, or the nearest to where it was. */
static guint
find_again (CarryEditorList *self, CarryItem *item, guint before)
{
  guint best = G_MAXUINT;

  for (guint i = 0; i < carry_strength_session_get_n_items (self->session); i++)
    if (carry_item_get_exercise (carry_strength_session_get_nth (self->session, i)) ==
            carry_item_get_exercise (item) &&
        (best == G_MAXUINT || ABS ((int)i - (int)before) < ABS ((int)best - (int)before)))
      best = i;

  return best != G_MAXUINT ? best : MIN (before, MAX (self->rows->len, 1) - 1);
}

static void
rebuild (CarryEditorList *self)
{
  g_autoptr (CarryItem) focused = NULL;
  CarryItem *item = NULL;
  CarryCellKind kind = CARRY_CELL_AMOUNT;
  guint before = 0;

  if (find_focus (self, &item, &kind))
    {
      focused = g_object_ref (item);
      for (guint i = 0; i < self->rows->len; i++)
        if (carry_editor_row_get_item (self->rows->pdata[i]) == item)
          before = i;
    }

  remove_cards (self);
  create_cards (self);
  fill_rows (self);
  if (focused != NULL && self->rows->len > 0)
    carry_editor_list_focus (self, find_again (self, focused, before), kind);
}

static void
set_narrow (CarryEditorList *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_widget_set_visible (self->captions, !narrow);
  for (guint i = 0; i < self->rows->len; i++)
    {
      for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
        {
          GtkWidget *cell = GTK_WIDGET (carry_editor_row_get_cell (self->rows->pdata[i], kind));

          if (narrow)
            gtk_size_group_remove_widget (self->columns[kind], cell);
          else
            gtk_size_group_add_widget (self->columns[kind], cell);
        }
      carry_editor_row_set_narrow (self->rows->pdata[i], narrow);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
on_moved (CarryEditorList *self, guint position, guint onto, guint place)
{
  g_signal_emit (self, signals[SIGNAL_MOVE_REQUESTED], 0, position, onto, place);
}

static void
on_dropped (CarryEditorList *self, CarryExercise *exercise, guint onto, guint place)
{
  g_signal_emit (self, signals[SIGNAL_INSERT_REQUESTED], 0, exercise, onto, place);
}

static void
on_hovered (CarryEditorList *self, CarryExercise *exercise)
{
  g_signal_emit (self, signals[SIGNAL_EXERCISE_HOVERED], 0, exercise);
}

static void
carry_editor_list_dispose (GObject *object)
{
  CarryEditorList *self = CARRY_EDITOR_LIST (object);

  if (self->captions != NULL)
    remove_cards (self);
  g_clear_pointer (&self->captions, gtk_widget_unparent);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->drop);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    g_clear_object (&self->columns[kind]);
  g_clear_object (&self->session);
  g_clear_object (&self->diary);
  g_clear_object (&self->athlete);
  g_clear_pointer (&self->gauges, g_hash_table_unref);

  G_OBJECT_CLASS (carry_editor_list_parent_class)->dispose (object);
}

static void
carry_editor_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryEditorListProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, CARRY_EDITOR_LIST (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_editor_list_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryEditorListProperty)prop_id)
    {
    case PROP_NARROW:
      set_narrow (CARRY_EDITOR_LIST (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_signals (CarryEditorListClass *klass)
{
  /**
   * CarryEditorList::item-requested:
   * @position: which exercise
   * @after: the item as it shall be
   * @cell: the #CarryCellKind where that was said
   *
   * The runner wants another dose.
   */
  signals[SIGNAL_ITEM_REQUESTED] =
      g_signal_new ("item-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, CARRY_TYPE_ITEM, G_TYPE_UINT);

  /**
   * CarryEditorList::command-requested:
   * @position: which exercise
   * @command: a #CarryRowCommand
   */
  signals[SIGNAL_COMMAND_REQUESTED] =
      g_signal_new ("command-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * CarryEditorList::move-requested:
   * @position: which exercise
   * @onto: where it was dropped
   * @place: a #CarryDropPlace
   */
  signals[SIGNAL_MOVE_REQUESTED] =
      g_signal_new ("move-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * CarryEditorList::insert-requested:
   * @exercise: an exercise that is not in the session, or once more
   * @onto: where it was dropped
   * @place: a #CarryDropPlace
   */
  signals[SIGNAL_INSERT_REQUESTED] =
      g_signal_new ("insert-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 3, CARRY_TYPE_EXERCISE, G_TYPE_UINT, G_TYPE_UINT);

  /**
   * CarryEditorList::exercise-hovered:
   * @exercise: (nullable): what is dragged over the list, %NULL if nothing is any more
   */
  signals[SIGNAL_EXERCISE_HOVERED] =
      g_signal_new ("exercise-hovered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);
}

static void
carry_editor_list_class_init (CarryEditorListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_editor_list_dispose;
  object_class->get_property = carry_editor_list_get_property;
  object_class->set_property = carry_editor_list_set_property;
  add_signals (klass);

  /**
   * CarryEditorList:narrow:
   *
   * Whether the cells stand under the names.
   */
  props[PROP_NARROW] = g_param_spec_boolean (
      "narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_css_name (widget_class, "editorlist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
create_captions (CarryEditorList *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, CARD_GAP);
  GtkWidget *name = gtk_label_new (_ ("Exercise"));

  gtk_widget_set_hexpand (name, TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (name, "exercise");
  gtk_box_append (GTK_BOX (box), name);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    {
      GtkWidget *caption = gtk_label_new (carry_cell_get_name (kind));

      gtk_size_group_add_widget (self->columns[kind], caption);
      gtk_box_append (GTK_BOX (box), caption);
    }
  gtk_widget_add_css_class (box, "captions");
  gtk_widget_add_css_class (box, "caption");
  gtk_widget_add_css_class (box, "dim-label");

  return box;
}

static void
carry_editor_list_init (CarryEditorList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), CARD_GAP);
  self->rows = g_ptr_array_new ();
  self->gauges = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  for (CarryCellKind kind = 0; kind < CARRY_N_CELLS; kind++)
    self->columns[kind] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->captions = create_captions (self);
  gtk_widget_set_parent (self->captions, GTK_WIDGET (self));

  self->drop = carry_editor_drop_new (GTK_WIDGET (self), self->rows);
  g_signal_connect_object (self->drop, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drop, "dropped", G_CALLBACK (on_dropped), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drop, "hovered", G_CALLBACK (on_hovered), self, G_CONNECT_SWAPPED);
}

/**
 * carry_editor_list_set_runner:
 * @self: a list without a session
 * @diary: what was lifted before
 * @athlete: the runner, whose units and weights are meant
 */
void
carry_editor_list_set_runner (CarryEditorList *self, CarryDiary *diary, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_EDITOR_LIST (self));

  g_set_object (&self->diary, diary);
  g_set_object (&self->athlete, athlete);
}

/* How loads are shown. */
void
carry_editor_list_set_view (CarryEditorList *self, CarryLoadView view)
{
  g_return_if_fail (CARRY_IS_EDITOR_LIST (self));

  self->view = view;
  if (self->session != NULL)
    fill_rows (self);
}

/* Something else in the diary has changed, and with it perhaps the runner's maxima. */
void
carry_editor_list_forget_loads (CarryEditorList *self)
{
  g_return_if_fail (CARRY_IS_EDITOR_LIST (self));

  g_hash_table_remove_all (self->gauges);
}

/**
 * carry_editor_list_get_gauge:
 * @self: a list with a session
 * @exercise: an exercise
 *
 * Returns: (transfer none): what tells its loads on the day of the session; kept until they are forgotten
 */
CarryLoadGauge *
carry_editor_list_get_gauge (CarryEditorList *self, CarryExercise *exercise)
{
  CarryLoadGauge *gauge;

  g_return_val_if_fail (CARRY_IS_EDITOR_LIST (self), NULL);

  gauge = g_hash_table_lookup (self->gauges, exercise);
  if (gauge == NULL)
    {
      gauge = carry_load_gauge_new (self->diary, self->athlete, exercise,
                                    carry_session_get_day (CARRY_SESSION (self->session)));
      g_hash_table_insert (self->gauges, g_object_ref (exercise), gauge);
    }

  return gauge;
}

/**
 * carry_editor_list_set_session:
 * @self: a list that knows the runner
 * @session: the session to show
 */
void
carry_editor_list_set_session (CarryEditorList *self, CarryStrengthSession *session)
{
  gboolean same;

  g_return_if_fail (CARRY_IS_EDITOR_LIST (self));
  g_return_if_fail (CARRY_IS_STRENGTH_SESSION (session) && self->athlete != NULL);

  same = is_same_order (self->session, session);
  g_set_object (&self->session, session);
  gtk_widget_set_visible (self->captions, !self->narrow && carry_strength_session_get_n_items (session) > 0);
  if (same)
    fill_rows (self);
  else
    rebuild (self);
}

guint
carry_editor_list_get_n_rows (CarryEditorList *self)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_LIST (self), 0);

  return self->rows->len;
}

CarryEditorRow *
carry_editor_list_get_row (CarryEditorList *self, guint position)
{
  g_return_val_if_fail (CARRY_IS_EDITOR_LIST (self), NULL);
  g_return_val_if_fail (position < self->rows->len, NULL);

  return self->rows->pdata[position];
}

void
carry_editor_list_focus (CarryEditorList *self, guint position, CarryCellKind kind)
{
  g_return_if_fail (CARRY_IS_EDITOR_LIST (self));

  if (position < self->rows->len)
    gtk_widget_grab_focus (GTK_WIDGET (carry_editor_row_get_cell (self->rows->pdata[position], kind)));
}
