/* carry-template-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-template-dialog.h"

#include "carry-measure.h"

#include <glib/gi18n.h>

/**
 * CarryTemplateDialog:
 *
 * The templates of strength sessions: the session that is edited can be kept as one, and one can be applied to it or
 * be renamed or deleted. Without a session one is only chosen. It follows the list of templates, and asks by the
 * actions `diary.save-template`, `diary.rename-template` and `diary.delete-template`.
 */
struct _CarryTemplateDialog
{
  AdwDialog parent_instance;

  CarryTemplates *templates;
  CarryStrengthSession *session; /* or NULL */

  GtkWidget *save_group;
  AdwEntryRow *name_row;
  GtkLabel *problem_label;
  GtkWidget *save_button;
  AdwPreferencesGroup *apply_group;
  GtkListBox *list;
};

typedef enum
{
  SIGNAL_APPLY_REQUESTED,
} CarryTemplateDialogSignal;

static guint signals[SIGNAL_APPLY_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryTemplateDialog, carry_template_dialog, ADW_TYPE_DIALOG)

static void
show_problem (CarryTemplateDialog *self, const char *problem)
{
  gtk_label_set_label (self->problem_label, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem_label), problem != NULL);
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->name_row), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->name_row), "error");
}

static void
on_changed (CarryTemplateDialog *self)
{
  show_problem (self, NULL);
}

static void
on_save (CarryTemplateDialog *self)
{
  const char *name = gtk_editable_get_text (GTK_EDITABLE (self->name_row));
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryTemplate) template = carry_template_new_from_session (self->session, name, &error);
  g_autoptr (CarryTemplateChange) change = carry_template_change_new ();

  if (template != NULL)
    carry_template_change_add (change, NULL, template);
  if (template == NULL || !carry_templates_check (self->templates, change, &error))
    {
      show_problem (self, error->message);
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (self), "diary.save-template", "(ss)",
                              carry_session_get_id (CARRY_SESSION (self->session)), name);
  adw_dialog_close (ADW_DIALOG (self));
}

static CarryTemplate *
get_template (GtkWidget *row)
{
  return carry_templates_lookup (g_object_get_data (G_OBJECT (row), "carry-templates"),
                                 g_object_get_data (G_OBJECT (row), "carry-template-id"));
}

static void
on_row_activated (CarryTemplateDialog *self, GtkListBoxRow *row)
{
  CarryTemplate *template = get_template (GTK_WIDGET (row));

  if (template == NULL)
    return;

  g_signal_emit (self, signals[SIGNAL_APPLY_REQUESTED], 0, template);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_delete_clicked (CarryTemplateDialog *self, GtkWidget *button)
{
  CarryTemplate *template = get_template (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW));

  if (template != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "diary.delete-template", "s",
                                carry_template_get_id (template));
}

static void
on_rename_answered (CarryTemplateDialog *self, const char *response, AdwAlertDialog *question)
{
  const char *id = g_object_get_data (G_OBJECT (question), "carry-template-id");
  GtkWidget *entry = adw_alert_dialog_get_extra_child (question);

  /* By this dialog, as the question has left the window by now, and the actions with it. */
  if (g_str_equal (response, "rename"))
    gtk_widget_activate_action (GTK_WIDGET (self), "diary.rename-template", "(ss)", id,
                                gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static void
on_name_changed (AdwAlertDialog *question, GtkEditable *entry)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (entry)));

  adw_alert_dialog_set_response_enabled (question, "rename", *name != '\0');
}

static void
on_rename_clicked (CarryTemplateDialog *self, GtkWidget *button)
{
  CarryTemplate *template = get_template (gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW));
  AdwAlertDialog *question = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Rename Template"), NULL));
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_text (GTK_EDITABLE (entry), carry_template_get_name (template));
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Name of the Template"), -1);
  adw_alert_dialog_set_extra_child (question, entry);
  adw_dialog_set_focus (ADW_DIALOG (question), entry);
  adw_alert_dialog_add_responses (question, "cancel", _ ("_Cancel"), "rename", _ ("_Rename"), NULL);
  adw_alert_dialog_set_response_appearance (question, "rename", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (question, "rename");
  adw_alert_dialog_set_close_response (question, "cancel");
  g_object_set_data_full (G_OBJECT (question), "carry-template-id",
                          g_strdup (carry_template_get_id (template)), g_free);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_name_changed), question, G_CONNECT_SWAPPED);
  g_signal_connect_object (question, "response", G_CALLBACK (on_rename_answered), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (question), GTK_WIDGET (self));
}

static void
add_button (GtkWidget *row, const char *icon_name, const char *tooltip, GCallback clicked, gpointer self)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  CarryTemplateDialog *self = data;
  CarryTemplate *template = item;
  const guint n_items = carry_template_get_n_items (template);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *exercises = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n_items), n_items);
  g_autofree char *minutes = carry_format_minutes (carry_template_get_minutes (template));
  g_autofree char *text = g_strdup_printf ("%s · %s", exercises, minutes);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), carry_template_get_name (template));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "carry-templates", self->templates);
  g_object_set_data_full (G_OBJECT (row), "carry-template-id", g_strdup (carry_template_get_id (template)),
                          g_free);
  add_button (row, "document-edit-symbolic", _ ("Rename Template"), G_CALLBACK (on_rename_clicked), self);
  add_button (row, "edit-delete-symbolic", _ ("Delete Template"), G_CALLBACK (on_delete_clicked), self);

  return row;
}

static void
update_group (CarryTemplateDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->apply_group),
                          g_list_model_get_n_items (G_LIST_MODEL (self->templates)) > 0);
}

static void
carry_template_dialog_dispose (GObject *object)
{
  CarryTemplateDialog *self = CARRY_TEMPLATE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_TEMPLATE_DIALOG);
  g_clear_object (&self->templates);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (carry_template_dialog_parent_class)->dispose (object);
}

static void
carry_template_dialog_class_init (CarryTemplateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_template_dialog_dispose;

  /**
   * CarryTemplateDialog::apply-requested:
   * @template: what the session shall be made of
   */
  signals[SIGNAL_APPLY_REQUESTED] =
      g_signal_new ("apply-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_TEMPLATE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-template-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, save_group);
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, problem_label);
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, apply_group);
  gtk_widget_class_bind_template_child (widget_class, CarryTemplateDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
carry_template_dialog_init (CarryTemplateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_template_dialog_new:
 * @templates: the templates
 * @session: (nullable): the session to keep as one, or to apply one to; %NULL for a new one
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_template_dialog_new (CarryTemplates *templates, CarryStrengthSession *session)
{
  CarryTemplateDialog *self = g_object_new (CARRY_TYPE_TEMPLATE_DIALOG, NULL);

  self->templates = g_object_ref (templates);
  if (session != NULL)
    {
      self->session = g_object_ref (session);
      gtk_editable_set_text (GTK_EDITABLE (self->name_row),
                             carry_session_get_title (CARRY_SESSION (session)));
    }
  else
    {
      gtk_widget_set_visible (self->save_group, FALSE);
      adw_dialog_set_title (ADW_DIALOG (self), _ ("New from Template"));
      adw_preferences_group_set_title (self->apply_group, _ ("Templates"));
      adw_preferences_group_set_description (
          self->apply_group, _ ("The new session has the exercises and doses of the template"));
    }
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (templates), create_row, self, NULL);
  g_signal_connect_object (templates, "items-changed", G_CALLBACK (update_group), self, G_CONNECT_SWAPPED);
  update_group (self);

  return ADW_DIALOG (self);
}
