/* carry-injury-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-injury-dialog.h"

#include "carry-grade-icon.h"

#include <glib/gi18n.h>

/**
 * CarryInjuryDialog:
 *
 * What may help with an injury: each dose, whether it is met, how strong the evidence is, and where to read it.
 */
struct _CarryInjuryDialog
{
  AdwDialog parent_instance;

  AdwWindowTitle *window_title;
  GtkLabel *note_label;
  GtkListBox *doses;
};

G_DEFINE_FINAL_TYPE (CarryInjuryDialog, carry_injury_dialog, ADW_TYPE_DIALOG)

static const char *
describe_grade (char grade)
{
  switch (grade)
    {
    case 'A':
      return C_ ("evidence", "strong evidence");

    case 'B':
      return C_ ("evidence", "moderate evidence");

    case 'C':
      return C_ ("evidence", "expert opinion");

    default:
      return C_ ("evidence", "our choice");
    }
}

/* What trials say against an exercise belongs beside what speaks for it. */
static char *
create_note (CarryInjury injury)
{
  if (injury == CARRY_INJURY_MTSS)
    return g_markup_printf_escaped (
        "%s <a href=\"https://doi.org/10.1186/1758-2555-4-12\">Moen et al. 2012</a>",
        _ ("In a trial with 74 athletes who had shin splints, adding stretches and strength to graded "
           "running changed "
           "nothing. Calf and foot work is plausible, not proven."));

  if (injury == CARRY_INJURY_PFP)
    return g_markup_printf_escaped ("%s <a href=\"https://doi.org/10.1111/sms.13613\">Hott et al. 2020</a>",
                                    _ ("After a year, hip exercises, knee exercises and free activity did "
                                       "equally well in a trial with 112 people."));

  return NULL;
}

static char *
format_source (const CarryInjuryNeed *need)
{
  g_autofree char *link = NULL;

  if (need->url[0] == '\0')
    /* Translators: how strong evidence is, by a letter and in words */
    return g_strdup_printf (C_ ("evidence", "Grade %c, %s"), need->grade, describe_grade (need->grade));

  link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", need->url, need->source);

  /* Translators: how strong evidence is, by a letter and in words, and a source as a link */
  return g_strdup_printf (C_ ("evidence", "Grade %c, %s · %s"), need->grade, describe_grade (need->grade),
                          link);
}

static GtkWidget *
create_row (const CarryInjuryDose *dose)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = carry_grade_icon_new ();
  const char *state = dose->met     ? C_ ("dose", "Met")
                      : dose->known ? C_ ("dose", "Missing")
                                    : C_ ("dose", "Not known");
  g_autofree char *title = carry_injury_dose_describe (dose);
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *source = format_source (dose->need);
  GtkWidget *word = gtk_label_new (state);

  carry_grade_icon_set_grade (CARRY_GRADE_ICON (icon),
                              dose->met     ? CARRY_GRADE_GOOD
                              : dose->known ? CARRY_GRADE_FAIR
                                            : CARRY_GRADE_NONE,
                              state);
  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (icon, 16, -1);
  gtk_widget_add_css_class (word, "caption");
  gtk_widget_add_css_class (word, "dim-label");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), source);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), word);

  return row;
}

static void
carry_injury_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_INJURY_DIALOG);

  G_OBJECT_CLASS (carry_injury_dialog_parent_class)->dispose (object);
}

static void
carry_injury_dialog_class_init (CarryInjuryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_injury_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-injury-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryDialog, note_label);
  gtk_widget_class_bind_template_child (widget_class, CarryInjuryDialog, doses);
}

static void
carry_injury_dialog_init (CarryInjuryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_injury_dialog_new:
 * @coverage: how an injury is covered, as it is now
 *
 * Returns: (transfer floating): a dialog that explains it
 */
AdwDialog *
carry_injury_dialog_new (CarryInjuryCoverage *coverage)
{
  CarryInjuryDialog *self = g_object_new (CARRY_TYPE_INJURY_DIALOG, NULL);
  const char *name = carry_injury_coverage_get_name (coverage);
  const guint n_met = carry_injury_coverage_get_n_met (coverage);
  g_autofree char *note = create_note (carry_injury_coverage_get_injury (coverage));
  /* Translators: how many of the doses that may help with an injury are met, always 4 in all */
  g_autofree char *subtitle = g_strdup_printf (
      ngettext ("%u of %u dose that may help", "%u of %u doses that may help", CARRY_DOSES_PER_INJURY), n_met,
      CARRY_DOSES_PER_INJURY);

  adw_dialog_set_title (ADW_DIALOG (self), name);
  adw_window_title_set_title (self->window_title, name);
  adw_window_title_set_subtitle (self->window_title, subtitle);
  gtk_label_set_label (self->note_label, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note_label), note != NULL);

  for (guint i = 0; i < CARRY_DOSES_PER_INJURY; i++)
    gtk_list_box_append (self->doses, create_row (&carry_injury_coverage_get_doses (coverage)[i]));

  return ADW_DIALOG (self);
}
