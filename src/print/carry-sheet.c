/* carry-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet.h"

#include "carry-block-describe.h"
#include "carry-measure.h"
#include "carry-print-job.h"
#include "carry-sheet-layout.h"
#include "carry-sheet-pdf.h"
#include "carry-sheet-week.h"

#include <glib/gi18n.h>

/**
 * CarrySheet:
 *
 * The program sheet of a week, to be pinned to the wall and written on: the days, each strength session with
 * cells for what was lifted, the runs, room for notes; and the four weeks around it. Of several weeks it is a book.
 * It says what the diary said when it was made.
 */
struct _CarrySheet
{
  GObject parent_instance;

  char *title;
  GPtrArray *weeks;  /* of CarrySheetContent */
  GPtrArray *blocks; /* of CarryBlockContent, NULL for a week whose block was printed before */
};

static void carry_sheet_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarrySheet,
                               carry_sheet,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE, carry_sheet_printable_init))

static const char *
carry_sheet_get_title (CarryPrintable *printable)
{
  return CARRY_SHEET (printable)->title;
}

static double
carry_sheet_get_full_size (CarryPrintable *printable, const CarrySheetPaper *paper)
{
  CarrySheet *self = CARRY_SHEET (printable);
  guint most = 0;

  for (guint i = 0; i < self->weeks->len; i++)
    {
      const CarrySheetContent *week = self->weeks->pdata[i];
      guint n_rows = 0;

      for (guint j = 0; j < week->programs->len; j++)
        n_rows += ((const CarrySheetProgram *)week->programs->pdata[j])->rows->len;
      most = MAX (most, n_rows);
    }

  return carry_sheet_layout_get_full_size (paper, most);
}

static guint
carry_sheet_get_n_parts (CarryPrintable *printable)
{
  return CARRY_SHEET (printable)->weeks->len;
}

static GPtrArray *
carry_sheet_lay_out (CarryPrintable *printable,
                     guint part,
                     const CarrySheetOptions *options,
                     const CarrySheetPaper *paper,
                     const CarrySheetRuler *ruler)
{
  CarrySheet *self = CARRY_SHEET (printable);

  return carry_sheet_layout (self->weeks->pdata[part], self->blocks->pdata[part], options, paper, ruler);
}

static void
carry_sheet_printable_init (CarryPrintableInterface *iface)
{
  iface->choices = CARRY_SHEET_CHOICE_ALL;
  iface->get_title = carry_sheet_get_title;
  iface->get_full_size = carry_sheet_get_full_size;
  iface->get_n_parts = carry_sheet_get_n_parts;
  iface->lay_out = carry_sheet_lay_out;
}

static void
carry_sheet_finalize (GObject *object)
{
  CarrySheet *self = CARRY_SHEET (object);

  g_free (self->title);
  g_ptr_array_unref (self->weeks);
  g_ptr_array_unref (self->blocks);

  G_OBJECT_CLASS (carry_sheet_parent_class)->finalize (object);
}

static void
carry_sheet_class_init (CarrySheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_sheet_finalize;
}

static void
free_block (gpointer data)
{
  if (data != NULL)
    carry_block_content_free (data);
}

static void
carry_sheet_init (CarrySheet *self)
{
  self->weeks = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_sheet_content_unref);
  self->blocks = g_ptr_array_new_with_free_func (free_block);
}

static char *
format_title (const CarrySheet *self, const GDate *first, guint n_weeks)
{
  const GDate last = carry_day_plus (first, (int)(n_weeks * CARRY_DAYS_PER_WEEK) - 1);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);

  if (n_weeks == 1)
    return g_strdup (((const CarrySheetContent *)self->weeks->pdata[0])->title);

  /* Translators: the title of a book of program sheets: “52 Weeks, 23 November 2026 – 21 November 2027” */
  return g_strdup_printf (ngettext ("%u Week, %s", "%u Weeks, %s", n_weeks), n_weeks, range);
}

/**
 * carry_sheet_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the first week, valid
 * @n_weeks: how many weeks, at least 1
 * @today: the day of printing, valid
 *
 * Returns: (transfer full): the sheets of the weeks; empty ones are left out of several
 */
CarrySheet *
carry_sheet_new (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, guint n_weeks, const GDate *today)
{
  CarrySheet *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (n_weeks > 0 && n_weeks <= CARRY_SHEET_MOST_WEEKS, NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  self = g_object_new (CARRY_TYPE_SHEET, NULL);
  for (guint i = 0; i < n_weeks; i++)
    {
      const GDate monday = carry_day_plus (first, (int)(i * CARRY_DAYS_PER_WEEK));

      g_autoptr (CarrySheetContent) week = carry_sheet_week_describe (diary, athlete, &monday, today);

      if (n_weeks > 1 && carry_sheet_content_is_empty (week))
        continue;
      g_ptr_array_add (self->weeks, g_steal_pointer (&week));
      g_ptr_array_add (self->blocks, self->blocks->len == 0 || carry_block_find_week (diary, &monday) == 0
                                         ? carry_block_describe (diary, athlete, &monday, today)
                                         : NULL);
    }
  self->title = format_title (self, first, n_weeks);

  return self;
}

/* Whether nothing is planned in its weeks. */
gboolean
carry_sheet_is_empty (CarrySheet *self)
{
  g_return_val_if_fail (CARRY_IS_SHEET (self), TRUE);

  for (guint i = 0; i < self->weeks->len; i++)
    if (!carry_sheet_content_is_empty (self->weeks->pdata[i]))
      return FALSE;

  return TRUE;
}

/**
 * carry_sheet_export:
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
carry_sheet_export (CarrySheet *self,
                    const char *path,
                    const CarrySheetPaper *paper,
                    const CarrySheetOptions *options,
                    GError **error)
{
  g_return_val_if_fail (CARRY_IS_SHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_pdf_write (CARRY_PRINTABLE (self), paper, options, path, error);
}

/**
 * carry_sheet_print:
 * @self: a sheet
 * @parent: (nullable): the window that asks for it
 *
 * Opens the print dialog, with preview and page set-up. What was chosen there is remembered; what goes wrong is
 * said in a dialog.
 */
void
carry_sheet_print (CarrySheet *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_SHEET (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
