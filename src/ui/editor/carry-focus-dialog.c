/* carry-focus-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-focus-dialog.h"

#include "carry-focus-text.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryFocusDialog:
 *
 * Asks whether a session is filled anew for another focus or keeps its exercises, and shows first what would be different
 * in either case.
 */
struct _CarryFocusDialog
{
  AdwAlertDialog parent_instance;

  CarryStrengthSession *filled; /* NULL: it cannot be */
  CarryStrengthSession *kept;   /* NULL: it cannot be */
};

typedef enum
{
  SIGNAL_CHOSEN,
} CarryFocusDialogSignal;

static guint signals[SIGNAL_CHOSEN + 1];

G_DEFINE_FINAL_TYPE (CarryFocusDialog, carry_focus_dialog, ADW_TYPE_ALERT_DIALOG)

static void
carry_focus_dialog_response (AdwAlertDialog *dialog, const char *response)
{
  CarryFocusDialog *self = CARRY_FOCUS_DIALOG (dialog);

  if (g_str_equal (response, "fill"))
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->filled);
  else if (g_str_equal (response, "keep"))
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->kept);
}

static void
carry_focus_dialog_finalize (GObject *object)
{
  CarryFocusDialog *self = CARRY_FOCUS_DIALOG (object);

  g_clear_object (&self->filled);
  g_clear_object (&self->kept);

  G_OBJECT_CLASS (carry_focus_dialog_parent_class)->finalize (object);
}

static void
carry_focus_dialog_class_init (CarryFocusDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_focus_dialog_finalize;
  ADW_ALERT_DIALOG_CLASS (klass)->response = carry_focus_dialog_response;

  /**
   * CarryFocusDialog::chosen:
   * @session: the session as the runner wants it
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_STRENGTH_SESSION);
}

static void
carry_focus_dialog_init (CarryFocusDialog *self)
{
}

static GtkWidget *
add_label (GtkBox *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);

  return label;
}

/* The heading of an AdwAlertDialog complains to GTK where it does not fit in a line (as of libadwaita 1.7), so this is a
 * label of our own. */
static void
add_heading (GtkBox *box, const char *heading)
{
  GtkWidget *label = add_label (box, heading, "title-2");

  gtk_label_set_xalign (GTK_LABEL (label), 0.5f);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_margin_bottom (label, 6);
}

static void
add_way (GtkBox *box,
         const char *heading,
         CarryStrengthSession *before,
         CarryStrengthSession *after,
         CarryAthlete *athlete)
{
  g_autofree char *text = NULL;

  if (after == NULL)
    return;

  text = carry_focus_text_describe (before, after, athlete);
  add_label (box, heading, "heading");
  add_label (box, text, NULL);
}

static GtkWidget *
create_ways (CarryStrengthSession *session, const CarryFocusOffer *offer, const char *heading)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  add_heading (GTK_BOX (box), heading);
  add_way (GTK_BOX (box), _ ("Filled Anew"), session, offer->filled, offer->athlete);
  add_way (GTK_BOX (box), _ ("Exercises Kept"), session, offer->kept, offer->athlete);
  if (offer->kept == NULL && carry_strength_session_get_n_items (session) > 0)
    add_label (GTK_BOX (box), _ ("With the exercises that are there it cannot be a session of this kind."),
               "dim-label");

  return box;
}

/**
 * carry_focus_dialog_new:
 * @session: a session as it is
 * @offer: what can become of it, at least in one way
 *
 * Returns: (transfer floating): a dialog that asks
 */
AdwDialog *
carry_focus_dialog_new (CarryStrengthSession *session, const CarryFocusOffer *offer)
{
  CarryFocusDialog *self;
  AdwAlertDialog *dialog;
  g_autofree char *heading = NULL;

  g_return_val_if_fail (CARRY_IS_STRENGTH_SESSION (session), NULL);
  g_return_val_if_fail (offer != NULL && (offer->filled != NULL || offer->kept != NULL), NULL);

  self = g_object_new (CARRY_TYPE_FOCUS_DIALOG, NULL);
  g_set_object (&self->filled, offer->filled);
  g_set_object (&self->kept, offer->kept);
  dialog = ADW_ALERT_DIALOG (self);

  /* Translators: the heading of a dialog; %s is what a session is for, such as “Upper body” */
  heading = g_strdup_printf (_ ("Change Focus to “%s”?"), carry_strength_kind_get_name (offer->kind));
  adw_dialog_set_title (ADW_DIALOG (self), heading);
  adw_alert_dialog_set_extra_child (dialog, create_ways (session, offer, heading));
  adw_alert_dialog_add_response (dialog, "cancel", _ ("_Cancel"));
  if (offer->kept != NULL)
    adw_alert_dialog_add_response (dialog, "keep", _ ("_Keep Exercises"));
  if (offer->filled != NULL)
    {
      adw_alert_dialog_add_response (dialog, "fill", _ ("_Fill Anew"));
      adw_alert_dialog_set_response_appearance (dialog, "fill", ADW_RESPONSE_SUGGESTED);
    }
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_set_default_response (dialog, offer->filled != NULL ? "fill" : "keep");

  return ADW_DIALOG (self);
}
