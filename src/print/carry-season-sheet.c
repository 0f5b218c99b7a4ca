/* carry-season-sheet.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-season-sheet.h"

#include "carry-season-describe.h"
#include "carry-season-layout.h"
#include "carry-print-job.h"
#include "carry-sheet-pdf.h"

/**
 * CarrySeasonSheet:
 *
 * The poster of a season: its phases, weeks, loads and races. It says what the diary said when it was made.
 */
struct _CarrySeasonSheet
{
  GObject parent_instance;

  CarrySeasonContent *season;
};

static void carry_season_sheet_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarrySeasonSheet,
                               carry_season_sheet,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE,
                                                      carry_season_sheet_printable_init))

static const char *
carry_season_sheet_get_title (CarryPrintable *printable)
{
  return CARRY_SEASON_SHEET (printable)->season->head->title;
}

static double
carry_season_sheet_get_full_size (CarryPrintable *printable, const CarrySheetPaper *paper)
{
  return CARRY_SHEET_FULL_SIZE;
}

static GPtrArray *
carry_season_sheet_lay_out (CarryPrintable *printable,
                            guint part,
                            const CarrySheetOptions *options,
                            const CarrySheetPaper *paper,
                            const CarrySheetRuler *ruler)
{
  CarrySeasonSheet *self = CARRY_SEASON_SHEET (printable);

  return carry_season_layout (self->season, options, paper, ruler);
}

static void
carry_season_sheet_printable_init (CarryPrintableInterface *iface)
{
  iface->choices = CARRY_SHEET_CHOICE_NOTES;
  iface->get_title = carry_season_sheet_get_title;
  iface->get_full_size = carry_season_sheet_get_full_size;
  iface->lay_out = carry_season_sheet_lay_out;
}

static void
carry_season_sheet_finalize (GObject *object)
{
  CarrySeasonSheet *self = CARRY_SEASON_SHEET (object);

  g_clear_pointer (&self->season, carry_season_content_free);

  G_OBJECT_CLASS (carry_season_sheet_parent_class)->finalize (object);
}

static void
carry_season_sheet_class_init (CarrySeasonSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_season_sheet_finalize;
}

static void
carry_season_sheet_init (CarrySeasonSheet *self)
{
}

/**
 * carry_season_sheet_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the first week, valid
 * @today: the day of printing, valid
 * @error: return location, or %NULL
 *
 * Returns: (transfer full): the poster, or %NULL with a #CarrySeasonError set: without a race there is no season
 */
CarrySeasonSheet *
carry_season_sheet_new (
    CarryDiary *diary, CarryAthlete *athlete, const GDate *first, const GDate *today, GError **error)
{
  CarrySeasonContent *season;
  CarrySeasonSheet *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  season = carry_season_describe (diary, athlete, first, today, error);
  if (season == NULL)
    return NULL;

  self = g_object_new (CARRY_TYPE_SEASON_SHEET, NULL);
  self->season = season;

  return self;
}

/**
 * carry_season_sheet_export:
 * @self: the poster
 * @path: the file to write, absolute or relative to the working directory; one that is there is replaced
 * @paper: on what
 * @options: how
 * @error: return location, or %NULL
 *
 * Writes the poster as PDF. Needs neither a display nor a session bus.
 *
 * Returns: %TRUE, or %FALSE with a #CarrySheetError set
 */
gboolean
carry_season_sheet_export (CarrySeasonSheet *self,
                           const char *path,
                           const CarrySheetPaper *paper,
                           const CarrySheetOptions *options,
                           GError **error)
{
  g_return_val_if_fail (CARRY_IS_SEASON_SHEET (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_pdf_write (CARRY_PRINTABLE (self), paper, options, path, error);
}

/* Opens the print dialog, like carry_sheet_print(). */
void
carry_season_sheet_print (CarrySeasonSheet *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_SEASON_SHEET (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
