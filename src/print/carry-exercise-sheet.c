/* carry-exercise-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-exercise-sheet.h"

#include "carry-leaflet-layout.h"
#include "carry-measure.h"
#include "carry-print-job.h"
#include "carry-sheet-pdf.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseSheet:
 *
 * A page for each of some exercises, to be taken to the gym: start and end, muscles, why and how, how much of it
 * in each phase, and who found that it helps.
 */
struct _CarryExerciseSheet
{
  GObject parent_instance;

  char *title;
  char *printed;
  GPtrArray *leaflets;
};

static void carry_exercise_sheet_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryExerciseSheet,
                               carry_exercise_sheet,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE,
                                                      carry_exercise_sheet_printable_init))

static const char *
carry_exercise_sheet_get_title (CarryPrintable *printable)
{
  return CARRY_EXERCISE_SHEET (printable)->title;
}

static double
carry_exercise_sheet_get_full_size (CarryPrintable *printable, const CarrySheetPaper *paper)
{
  return CARRY_LEAFLET_FULL_SIZE;
}

static GPtrArray *
carry_exercise_sheet_lay_out (CarryPrintable *printable,
                              guint part,
                              const CarrySheetOptions *options,
                              const CarrySheetPaper *paper,
                              const CarrySheetRuler *ruler)
{
  CarryExerciseSheet *self = CARRY_EXERCISE_SHEET (printable);

  return carry_leaflet_layout (self->leaflets, self->printed, options, paper, ruler);
}

static void
carry_exercise_sheet_printable_init (CarryPrintableInterface *iface)
{
  iface->choices = CARRY_SHEET_CHOICE_FIGURES;
  iface->get_title = carry_exercise_sheet_get_title;
  iface->get_full_size = carry_exercise_sheet_get_full_size;
  iface->lay_out = carry_exercise_sheet_lay_out;
}

static void
carry_exercise_sheet_finalize (GObject *object)
{
  CarryExerciseSheet *self = CARRY_EXERCISE_SHEET (object);

  g_free (self->title);
  g_free (self->printed);
  g_ptr_array_unref (self->leaflets);

  G_OBJECT_CLASS (carry_exercise_sheet_parent_class)->finalize (object);
}

static void
carry_exercise_sheet_class_init (CarryExerciseSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_exercise_sheet_finalize;
}

static void
carry_exercise_sheet_init (CarryExerciseSheet *self)
{
  self->leaflets = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_leaflet_free);
}

/**
 * carry_exercise_sheet_new:
 * @exercises: (element-type CarryExercise): one or more, a page each
 * @catalogue: where their variants are
 * @athlete: the runner: units, level and equipment
 * @today: the day of printing, valid
 *
 * Returns: (transfer full): the sheet
 */
CarryExerciseSheet *
carry_exercise_sheet_new (GPtrArray *exercises,
                          CarryCatalogue *catalogue,
                          CarryAthlete *athlete,
                          const GDate *today)
{
  CarryExerciseSheet *self;
  g_autofree char *date = NULL;

  g_return_val_if_fail (exercises != NULL && exercises->len > 0, NULL);
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_SHEET, NULL);
  for (guint i = 0; i < exercises->len; i++)
    g_ptr_array_add (self->leaflets, carry_leaflet_describe (exercises->pdata[i], catalogue, athlete));

  date = carry_format_date (today);
  /* Translators: at the foot of the program sheet: “Carryover · printed 25 November 2026” */
  self->printed = g_strdup_printf (_ ("Carryover · printed %s"), date);
  self->title =
      exercises->len == 1
          ? g_strdup (((CarryLeaflet *)self->leaflets->pdata[0])->title)
          : g_strdup_printf (ngettext ("%u Exercise", "%u Exercises", exercises->len), exercises->len);

  return self;
}

/**
 * carry_exercise_sheet_export:
 * @self: a sheet
 * @path: the file to write, absolute or relative to the working directory; one that is there is replaced
 * @paper: on what
 * @options: how
 * @error: return location, or %NULL
 *
 * Writes the sheet as PDF. Needs neither a display nor a session bus.
 *
 * Returns: %TRUE, or %FALSE with a #CarrySheetError set
 */
gboolean
carry_exercise_sheet_export (CarryExerciseSheet *self,
                             const char *path,
                             const CarrySheetPaper *paper,
                             const CarrySheetOptions *options,
                             GError **error)
{
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_pdf_write (CARRY_PRINTABLE (self), paper, options, path, error);
}

/**
 * carry_exercise_sheet_print:
 * @self: a sheet
 * @parent: (nullable): the window that asks for it
 *
 * Opens the print dialog, with preview and page set-up. What was chosen there is remembered by the window;
 * what goes wrong is said in a dialog.
 */
void
carry_exercise_sheet_print (CarryExerciseSheet *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_EXERCISE_SHEET (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
