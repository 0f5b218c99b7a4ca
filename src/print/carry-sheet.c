/* carry-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet.h"

#include "carry-print-job.h"
#include "carry-sheet-document.h"
#include "carry-sheet-layout.h"
#include "carry-sheet-week.h"

/**
 * CarrySheet:
 *
 * The program sheet of a week, to be pinned to the wall and written on: the days, each strength session with
 * cells for what was lifted, the runs, room for notes. It says what the diary said when it was made.
 */
struct _CarrySheet
{
  GObject parent_instance;

  CarrySheetContent *content;
};

static void carry_sheet_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarrySheet,
                               carry_sheet,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE, carry_sheet_printable_init))

static const char *
carry_sheet_get_title (CarryPrintable *printable)
{
  return CARRY_SHEET (printable)->content->title;
}

static double
carry_sheet_get_full_size (CarryPrintable *printable)
{
  return CARRY_SHEET_FULL_SIZE;
}

static GPtrArray *
carry_sheet_lay_out (CarryPrintable *printable, const CarrySheetPaper *paper, const CarrySheetRuler *ruler)
{
  return carry_sheet_layout (CARRY_SHEET (printable)->content, paper, ruler);
}

static void
carry_sheet_printable_init (CarryPrintableInterface *iface)
{
  iface->get_title = carry_sheet_get_title;
  iface->get_full_size = carry_sheet_get_full_size;
  iface->lay_out = carry_sheet_lay_out;
}

static void
carry_sheet_finalize (GObject *object)
{
  CarrySheet *self = CARRY_SHEET (object);

  g_clear_pointer (&self->content, carry_sheet_content_unref);

  G_OBJECT_CLASS (carry_sheet_parent_class)->finalize (object);
}

static void
carry_sheet_class_init (CarrySheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_sheet_finalize;
}

static void
carry_sheet_init (CarrySheet *self)
{
}

/**
 * carry_sheet_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the week, valid
 * @today: the day of printing, valid
 *
 * Returns: (transfer full): the sheet of the week
 */
CarrySheet *
carry_sheet_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today)
{
  CarrySheet *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_SHEET, NULL);
  self->content = carry_sheet_week_describe (diary, athlete, first, today);

  return self;
}

/* Whether nothing is planned in the week. */
gboolean
carry_sheet_is_empty (CarrySheet *self)
{
  g_return_val_if_fail (CARRY_IS_SHEET (self), TRUE);

  return carry_sheet_content_is_empty (self->content);
}

/**
 * carry_sheet_export:
 * @self: a sheet
 * @path: the file to write, absolute or relative to the working directory; one that is there is replaced
 * @paper: (nullable): “A4”, “Letter”, “A5”, “Legal”…, or %NULL for the paper that the locale uses
 * @error: return location, or %NULL
 *
 * Writes the sheet as PDF. Needs neither a display nor a session bus.
 *
 * Returns: %TRUE, or %FALSE with a #CarrySheetError set
 */
gboolean
carry_sheet_export (CarrySheet *self, const char *path, const char *paper, GError **error)
{
  CarrySheetPaper size;

  g_return_val_if_fail (CARRY_IS_SHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_paper_find (&size, paper, FALSE, error) &&
         carry_sheet_document_write (CARRY_PRINTABLE (self), &size, path, error);
}

/**
 * carry_sheet_print:
 * @self: a sheet
 * @parent: (nullable): the window that asks for it
 *
 * Opens the print dialog, with preview and page set-up. What was chosen there is remembered by the window;
 * what goes wrong is said in a dialog.
 */
void
carry_sheet_print (CarrySheet *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_SHEET (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
