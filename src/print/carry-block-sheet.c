/* carry-block-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-block-sheet.h"

#include "carry-block-describe.h"
#include "carry-block-layout.h"
#include "carry-print-job.h"
#include "carry-sheet-layout.h"
#include "carry-sheet-pdf.h"

/**
 * CarryBlockSheet:
 *
 * The four weeks to which a week belongs, at a glance: the page that a week is printed with, alone. It says what the
 * diary said when it was made.
 */
struct _CarryBlockSheet
{
  GObject parent_instance;

  CarryBlockContent *block;
};

static void carry_block_sheet_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarryBlockSheet,
                               carry_block_sheet,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE, carry_block_sheet_printable_init))

static const char *
carry_block_sheet_get_title (CarryPrintable *printable)
{
  return CARRY_BLOCK_SHEET (printable)->block->head->title;
}

static double
carry_block_sheet_get_full_size (CarryPrintable *printable, const CarrySheetPaper *paper)
{
  return carry_sheet_layout_get_full_size (paper, 0);
}

static GPtrArray *
carry_block_sheet_lay_out (CarryPrintable *printable,
                           guint part,
                           const CarrySheetOptions *options,
                           const CarrySheetPaper *paper,
                           const CarrySheetRuler *ruler)
{
  return carry_block_layout (CARRY_BLOCK_SHEET (printable)->block, options, paper, ruler);
}

static void
carry_block_sheet_printable_init (CarryPrintableInterface *iface)
{
  iface->choices = CARRY_SHEET_CHOICE_FIGURES | CARRY_SHEET_CHOICE_NOTES;
  iface->get_title = carry_block_sheet_get_title;
  iface->get_full_size = carry_block_sheet_get_full_size;
  iface->lay_out = carry_block_sheet_lay_out;
}

static void
carry_block_sheet_finalize (GObject *object)
{
  CarryBlockSheet *self = CARRY_BLOCK_SHEET (object);

  g_clear_pointer (&self->block, carry_block_content_free);

  G_OBJECT_CLASS (carry_block_sheet_parent_class)->finalize (object);
}

static void
carry_block_sheet_class_init (CarryBlockSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_block_sheet_finalize;
}

static void
carry_block_sheet_init (CarryBlockSheet *self)
{
}

/**
 * carry_block_sheet_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of a week of the block, valid
 * @today: the day of printing, valid
 *
 * Returns: (transfer full): the sheet
 */
CarryBlockSheet *
carry_block_sheet_new (CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today)
{
  CarryBlockSheet *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_BLOCK_SHEET, NULL);
  self->block = carry_block_describe (diary, athlete, first, today);

  return self;
}

/* Whether nothing is planned in its weeks. */
gboolean
carry_block_sheet_is_empty (CarryBlockSheet *self)
{
  g_return_val_if_fail (CARRY_IS_BLOCK_SHEET (self), TRUE);

  for (guint week = 0; week < CARRY_BLOCK_CONTENT_WEEKS; week++)
    if (!self->block->weeks[week].empty)
      return FALSE;

  return TRUE;
}

/**
 * carry_block_sheet_export:
 * @self: the sheet
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
carry_block_sheet_export (CarryBlockSheet *self,
                          const char *path,
                          const CarrySheetPaper *paper,
                          const CarrySheetOptions *options,
                          GError **error)
{
  g_return_val_if_fail (CARRY_IS_BLOCK_SHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_pdf_write (CARRY_PRINTABLE (self), paper, options, path, error);
}

/* Opens the print dialog, like carry_sheet_print(). */
void
carry_block_sheet_print (CarryBlockSheet *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_BLOCK_SHEET (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
