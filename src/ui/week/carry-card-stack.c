/* carry-card-stack.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-card-stack.h"

#include "carry-board-geometry.h"
#include "carry-card-lift.h"
#include "carry-run-card.h"
#include "carry-run.h"
#include "carry-session-line.h"
#include "carry-strength-card.h"

/**
 * CarryCardStack:
 *
 * The cards of a list of sessions, one under the other.
 *
 * A card whose session was replaced by a newer one of the same id stays, and with it focus and selection. When another
 * week is shown, cards stay where there are cards again.
 *
 * CSS: the card of the session that is cut has the class `cut`.
 */
struct _CarryCardStack
{
  GtkWidget parent_instance;

  GListModel *sessions;
  CarryCardStyle style;
  CarryUnits units;
  gboolean collapsed;
  GDate today; /* not valid: nothing is over yet */
  char *cut_id;
  GPtrArray *cards; /* of CarrySessionCard, in the order of sessions */
};

typedef enum
{
  SIGNAL_CHANGED,
  SIGNAL_FOCUS_LOST,
} CarryCardStackSignal;

static guint signals[SIGNAL_FOCUS_LOST + 1];

G_DEFINE_FINAL_TYPE (CarryCardStack, carry_card_stack, GTK_TYPE_WIDGET)

static const char *
get_id (gpointer card)
{
  return carry_session_get_id (carry_session_card_get_session (card));
}

static GType
choose_type (CarryCardStack *self, CarrySession *session)
{
  if (self->style == CARRY_CARD_STYLE_LINE)
    return CARRY_TYPE_SESSION_LINE;

  return CARRY_IS_RUN (session) ? CARRY_TYPE_RUN_CARD : CARRY_TYPE_STRENGTH_CARD;
}

static void
update_cut (CarryCardStack *self, GtkWidget *card)
{
  if (g_strcmp0 (get_id (card), self->cut_id) == 0)
    gtk_widget_add_css_class (card, "cut");
  else
    gtk_widget_remove_css_class (card, "cut");
}

static GtkWidget *
create_card (CarryCardStack *self, CarrySession *session)
{
  GtkWidget *card = g_object_new (choose_type (self, session), NULL);

  carry_session_card_set_today (CARRY_SESSION_CARD (card), &self->today);
  carry_session_card_set_session (CARRY_SESSION_CARD (card), session, self->units);
  carry_session_card_set_collapsed (CARRY_SESSION_CARD (card), self->collapsed);

  g_object_set_data_full (G_OBJECT (card), "lift", carry_card_lift_new (CARRY_SESSION_CARD (card)),
                          g_object_unref);

  return card;
}

/* id: NULL for a card of any session */
static GtkWidget *
steal_card (GPtrArray *cards, const char *id, GType type)
{
  for (guint i = 0; i < cards->len; i++)
    if ((id == NULL || g_str_equal (get_id (g_ptr_array_index (cards, i)), id)) &&
        G_OBJECT_TYPE (g_ptr_array_index (cards, i)) == type)
      return g_ptr_array_steal_index (cards, i);

  return NULL;
}

static void
remove_card (CarryCardStack *self, GtkWidget *card)
{
  GtkRoot *root = gtk_widget_get_root (card);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const gboolean had_focus = focus != NULL && (focus == card || gtk_widget_is_ancestor (focus, card));
  g_autofree char *id = g_strdup (get_id (card));

  gtk_widget_unparent (card);

  if (had_focus)
    g_signal_emit (self, signals[SIGNAL_FOCUS_LOST], 0, id);
}

/* fresh: the list is another one, of another week: cards that are left over show what is there now. */
static void
fill (CarryCardStack *self, gboolean fresh)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->cards);
  const guint n_sessions = self->sessions != NULL ? g_list_model_get_n_items (self->sessions) : 0;
  GtkWidget *previous = NULL;

  self->cards = g_ptr_array_new ();

  for (guint i = 0; i < n_sessions; i++)
    {
      g_autoptr (CarrySession) session = g_list_model_get_item (self->sessions, i);
      GtkWidget *card = steal_card (old, carry_session_get_id (session), choose_type (self, session));

      if (card == NULL && fresh)
        card = steal_card (old, NULL, choose_type (self, session));

      if (card == NULL)
        card = create_card (self, session);

      carry_session_card_set_session (CARRY_SESSION_CARD (card), session, self->units);
      update_cut (self, card);

      gtk_widget_insert_after (card, GTK_WIDGET (self), previous);
      g_ptr_array_add (self->cards, card);
      previous = card;
    }

  for (guint i = 0; i < old->len; i++)
    remove_card (self, g_ptr_array_index (old, i));

  gtk_widget_set_visible (GTK_WIDGET (self), n_sessions > 0);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
update_cards (CarryCardStack *self)
{
  fill (self, FALSE);
}

static void
carry_card_stack_dispose (GObject *object)
{
  CarryCardStack *self = CARRY_CARD_STACK (object);

  if (self->sessions != NULL)
    g_signal_handlers_disconnect_by_func (self->sessions, update_cards, self);

  g_clear_object (&self->sessions);

  while (self->cards->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->cards, self->cards->len - 1));

  G_OBJECT_CLASS (carry_card_stack_parent_class)->dispose (object);
}

static void
carry_card_stack_finalize (GObject *object)
{
  g_ptr_array_unref (CARRY_CARD_STACK (object)->cards);
  g_free (CARRY_CARD_STACK (object)->cut_id);

  G_OBJECT_CLASS (carry_card_stack_parent_class)->finalize (object);
}

static void
carry_card_stack_class_init (CarryCardStackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = carry_card_stack_dispose;
  object_class->finalize = carry_card_stack_finalize;

  /**
   * CarryCardStack::changed:
   *
   * There are other cards now.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryCardStack::focus-lost:
   * @id: id of the session
   *
   * The card that had the focus is gone.
   */
  signals[SIGNAL_FOCUS_LOST] = g_signal_new ("focus-lost", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
carry_card_stack_init (CarryCardStack *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->cards = g_ptr_array_new ();
  g_date_clear (&self->today, 1);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), CARRY_BOARD_STACK_GAP);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * carry_card_stack_set_sessions:
 * @self: a stack
 * @sessions: a list of #CarrySession
 * @style: how to show them
 * @units: the runner's units
 */
void
carry_card_stack_set_sessions (CarryCardStack *self,
                               GListModel *sessions,
                               CarryCardStyle style,
                               CarryUnits units)
{
  g_return_if_fail (CARRY_IS_CARD_STACK (self));
  g_return_if_fail (G_IS_LIST_MODEL (sessions));

  if (self->sessions != NULL)
    g_signal_handlers_disconnect_by_func (self->sessions, update_cards, self);

  g_set_object (&self->sessions, sessions);
  self->style = style;
  self->units = units;
  g_signal_connect_object (sessions, "items-changed", G_CALLBACK (update_cards), self, G_CONNECT_SWAPPED);
  fill (self, TRUE);
}

/* Tells the cards which day it is. */
void
carry_card_stack_set_today (CarryCardStack *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_CARD_STACK (self));

  self->today = *today;
  for (guint i = 0; i < self->cards->len; i++)
    carry_session_card_set_today (g_ptr_array_index (self->cards, i), today);
}

void
carry_card_stack_set_collapsed (CarryCardStack *self, gboolean collapsed)
{
  g_return_if_fail (CARRY_IS_CARD_STACK (self));

  self->collapsed = collapsed;

  for (guint i = 0; i < self->cards->len; i++)
    carry_session_card_set_collapsed (g_ptr_array_index (self->cards, i), collapsed);
}

/**
 * carry_card_stack_set_cut:
 * @self: a stack
 * @id: (nullable): id of the session that is cut, here or elsewhere
 */
void
carry_card_stack_set_cut (CarryCardStack *self, const char *id)
{
  g_return_if_fail (CARRY_IS_CARD_STACK (self));

  if (!g_set_str (&self->cut_id, id))
    return;

  for (guint i = 0; i < self->cards->len; i++)
    update_cut (self, g_ptr_array_index (self->cards, i));
}

guint
carry_card_stack_get_n_cards (CarryCardStack *self)
{
  g_return_val_if_fail (CARRY_IS_CARD_STACK (self), 0);

  return self->cards->len;
}

GtkWidget *
carry_card_stack_get_card (CarryCardStack *self, guint index)
{
  g_return_val_if_fail (CARRY_IS_CARD_STACK (self), NULL);
  g_return_val_if_fail (index < self->cards->len, NULL);

  return g_ptr_array_index (self->cards, index);
}

/**
 * carry_card_stack_find_card:
 * @self: a stack
 * @id: id of a session
 *
 * Returns: (transfer none) (nullable): the card of that session
 */
GtkWidget *
carry_card_stack_find_card (CarryCardStack *self, const char *id)
{
  g_return_val_if_fail (CARRY_IS_CARD_STACK (self), NULL);

  for (guint i = 0; i < self->cards->len; i++)
    if (g_str_equal (get_id (g_ptr_array_index (self->cards, i)), id))
      return g_ptr_array_index (self->cards, i);

  return NULL;
}
