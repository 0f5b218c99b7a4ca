/* carry-strength-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-strength-dialog.h"

#include <glib/gi18n.h>

#include "carry-day-row.h"
#include "carry-item-row.h"
#include "carry-measure.h"
#include "carry-time-row.h"

/**
 * CarryStrengthDialog:
 *
 * A strength session: its name, when it is, and its exercises, which can be put in another order or taken out.
 * It asks by #CarryStrengthDialog::strength-requested and changes nothing itself.
 */
struct _CarryStrengthDialog
{
  AdwDialog parent_instance;

  CarryStrengthSession *session;
  CarryUnits units;
  GListStore *items; /* of CarryItem, as they shall be */

  AdwBanner *banner;
  AdwEntryRow *title_row;
  CarryDayRow *day_row;
  CarryTimeRow *start_row;
  AdwPreferencesGroup *exercises_group;
  GtkListBox *exercises;
};

typedef enum
{
  SIGNAL_STRENGTH_REQUESTED,
} CarryStrengthDialogSignal;

static guint signals[SIGNAL_STRENGTH_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryStrengthDialog, carry_strength_dialog, ADW_TYPE_DIALOG)

static GPtrArray *
dup_items (CarryStrengthDialog *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (self->items), i));

  return items;
}

static gboolean
are_items_as_before (CarryStrengthDialog *self)
{
  const guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  if (n_items != carry_strength_session_get_n_items (self->session))
    return FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CarryItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (!carry_item_equal (item, carry_strength_session_get_nth (self->session, i)))
        return FALSE;
    }

  return TRUE;
}

static CarrySession *
create_session (CarryStrengthDialog *self, GError **error)
{
  g_autoptr (CarryStrengthSession) with_items = NULL;
  g_autoptr (GPtrArray) items = dup_items (self);

  /* Other items take another time; the same items keep the duration that the runner may have chosen. */
  if (are_items_as_before (self))
    with_items = g_object_ref (self->session);
  else
    with_items = carry_strength_session_with_items (self->session, items, error);

  if (with_items == NULL)
    return NULL;

  return carry_session_edit (CARRY_SESSION (with_items), error, "title",
                             gtk_editable_get_text (GTK_EDITABLE (self->title_row)), "day",
                             carry_day_row_get_day (self->day_row), "start-minute",
                             carry_time_row_get_minute (self->start_row), NULL);
}

static void
on_save (CarryStrengthDialog *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CarrySession) after = create_session (self, &error);

  if (after == NULL)
    {
      adw_banner_set_title (self->banner, error->message);
      adw_banner_set_revealed (self->banner, TRUE);
      return;
    }

  if (!carry_session_equal (CARRY_SESSION (self->session), after))
    g_signal_emit (self, signals[SIGNAL_STRENGTH_REQUESTED], 0, self->session, after);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_delete (CarryStrengthDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "diary.remove", "s",
                              carry_session_get_id (CARRY_SESSION (self->session)));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_cancel (CarryStrengthDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_remove_requested (CarryStrengthDialog *self, CarryItemRow *row)
{
  g_list_store_remove (self->items, (guint)gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
}

static void
on_shift_requested (CarryStrengthDialog *self, int step, CarryItemRow *row)
{
  const guint from = (guint)gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  const guint to = from + (guint)step;
  g_autoptr (CarryItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), from);

  /* Below the first it wraps, and is beyond the last as well. */
  if (to >= g_list_model_get_n_items (G_LIST_MODEL (self->items)))
    return;

  g_list_store_remove (self->items, from);
  g_list_store_insert (self->items, to, item);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->exercises, (int)to)));
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  CarryStrengthDialog *self = data;
  GtkWidget *row = carry_item_row_new (item, self->units);

  g_signal_connect_object (row, "remove-requested", G_CALLBACK (on_remove_requested), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "shift-requested", G_CALLBACK (on_shift_requested), self, G_CONNECT_SWAPPED);

  return row;
}

static void
update_minutes (CarryStrengthDialog *self)
{
  g_autoptr (GPtrArray) items = dup_items (self);
  g_autofree char *minutes = carry_format_minutes (carry_strength_items_get_minutes (items));
  g_autofree char *text = g_strdup_printf (_ ("About %s"), minutes);

  adw_preferences_group_set_description (self->exercises_group, items->len > 0 ? text : _ ("No exercises"));
}

static void
carry_strength_dialog_dispose (GObject *object)
{
  CarryStrengthDialog *self = CARRY_STRENGTH_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->items);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_STRENGTH_DIALOG);

  G_OBJECT_CLASS (carry_strength_dialog_parent_class)->dispose (object);
}

static void
carry_strength_dialog_class_init (CarryStrengthDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_strength_dialog_dispose;

  /**
   * CarryStrengthDialog::strength-requested:
   * @before: the session as it is
   * @after: the session as it shall be
   *
   * The runner wants the session changed.
   */
  signals[SIGNAL_STRENGTH_REQUESTED] =
      g_signal_new ("strength-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_SESSION, CARRY_TYPE_SESSION);

  g_type_ensure (CARRY_TYPE_DAY_ROW);
  g_type_ensure (CARRY_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-strength-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, start_row);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, exercises_group);
  gtk_widget_class_bind_template_child (widget_class, CarryStrengthDialog, exercises);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_delete);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
}

static void
carry_strength_dialog_init (CarryStrengthDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->items = g_list_store_new (CARRY_TYPE_ITEM);
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (update_minutes), self,
                           G_CONNECT_SWAPPED);
}

/**
 * carry_strength_dialog_new:
 * @athlete: the runner
 * @session: a session of the diary
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
carry_strength_dialog_new (CarryAthlete *athlete, CarryStrengthSession *session)
{
  CarryStrengthDialog *self;

  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);

  self = g_object_new (CARRY_TYPE_STRENGTH_DIALOG, NULL);
  self->session = g_object_ref (session);
  self->units = carry_athlete_get_units (athlete);
  gtk_list_box_bind_model (self->exercises, G_LIST_MODEL (self->items), create_row, self, NULL);

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_list_store_append (self->items, carry_strength_session_get_nth (session, i));

  update_minutes (self);
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), carry_session_get_title (CARRY_SESSION (session)));
  carry_day_row_set_day (self->day_row, carry_session_get_day (CARRY_SESSION (session)));
  carry_time_row_set_minute (self->start_row, carry_session_get_start_minute (CARRY_SESSION (session)));

  return ADW_DIALOG (self);
}
