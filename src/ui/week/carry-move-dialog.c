/* carry-move-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-move-dialog.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-session-text.h"
#include "carry-verdict-word.h"

/**
 * CarryMoveDialog:
 *
 * The places of the week as a list: what dragging shows, for the keyboard and the menu.
 */
struct _CarryMoveDialog
{
  AdwDialog parent_instance;

  CarryWeekPlaces *places;
  GtkListBox *list;
};

typedef enum
{
  SIGNAL_PLACE_REQUESTED,
} CarryMoveDialogSignal;

static guint signals[SIGNAL_PLACE_REQUESTED + 1];

#define SLOTS_PER_DAY 2u

G_DEFINE_FINAL_TYPE (CarryMoveDialog, carry_move_dialog, ADW_TYPE_DIALOG)

static void
on_row_activated (CarryMoveDialog *self, GtkListBoxRow *row)
{
  const guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "place"));

  g_signal_emit (self, signals[SIGNAL_PLACE_REQUESTED], 0, self->places, index / SLOTS_PER_DAY,
                 index % SLOTS_PER_DAY, FALSE);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
carry_move_dialog_dispose (GObject *object)
{
  CarryMoveDialog *self = CARRY_MOVE_DIALOG (object);

  g_clear_object (&self->places);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_MOVE_DIALOG);

  G_OBJECT_CLASS (carry_move_dialog_parent_class)->dispose (object);
}

static void
carry_move_dialog_class_init (CarryMoveDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_move_dialog_dispose;

  /**
   * CarryMoveDialog::place-requested:
   * @places: what is placed
   * @day: day of the week, 0 to 6
   * @slot: the #CarrySlot
   * @copy: always %FALSE
   *
   * The runner chose a place.
   */
  signals[SIGNAL_PLACE_REQUESTED] =
      g_signal_new ("place-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 4, CARRY_TYPE_WEEK_PLACES, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-move-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryMoveDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_move_dialog_init (CarryMoveDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_row (CarryMoveDialog *self, CarryBoardPlace place)
{
  const GDate day = carry_week_places_get_day (self->places, place);
  g_autofree char *title = carry_place_format (&day, place.slot);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "place", GUINT_TO_POINTER (place.day * SLOTS_PER_DAY + place.slot));

  if (carry_week_places_is_judged (self->places))
    {
      const char *reason = carry_week_places_get_reason (self->places, place);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), reason != NULL ? reason : "");
      adw_action_row_add_suffix (
          ADW_ACTION_ROW (row), carry_verdict_word_new (carry_week_places_get_verdict (self->places, place)));
    }

  return row;
}

/* What the rules like comes first; in the order of the week otherwise. */
static void
add_rows (CarryMoveDialog *self, CarryVerdict verdict)
{
  for (guint i = 0; i < CARRY_DAYS_PER_WEEK * SLOTS_PER_DAY; i++)
    {
      const CarryBoardPlace place = { i / SLOTS_PER_DAY, (CarrySlot)(i % SLOTS_PER_DAY) };

      if (!carry_week_places_is_origin (self->places, place) &&
          carry_week_places_get_verdict (self->places, place) == verdict)
        gtk_list_box_append (self->list, create_row (self, place));
    }
}

static void
fill (CarryMoveDialog *self)
{
  g_autofree char *title = NULL;

  /* Translators: title of a dialog; the placeholder is the name of a session */
  title =
      g_strdup_printf (carry_week_places_get_exercise (self->places) != NULL ? _ ("Add %s") : _ ("Move %s"),
                       carry_week_places_get_title (self->places));
  adw_dialog_set_title (ADW_DIALOG (self), title);

  add_rows (self, CARRY_VERDICT_GOOD);
  add_rows (self, CARRY_VERDICT_ACCEPTABLE);
  add_rows (self, CARRY_VERDICT_BLOCKED);
}

/**
 * carry_move_dialog_new:
 * @places: a session or an exercise, and what each slot is worth to it
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_move_dialog_new (CarryWeekPlaces *places)
{
  CarryMoveDialog *self;

  g_return_val_if_fail (CARRY_IS_WEEK_PLACES (places), NULL);

  self = g_object_new (CARRY_TYPE_MOVE_DIALOG, NULL);
  self->places = g_object_ref (places);
  fill (self);

  return ADW_DIALOG (self);
}
