/* carry-sheet-paper.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-paper.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include <string.h>

/* Source: DESIGN §12: A4, 34 pt. The foot of the page stands in the lower margin. */
#define MARGIN 34.0
#define FOOT_MARGIN 18.0
/* On smaller paper the margin keeps its share of A4's 595 pt. */
#define MARGIN_SHARE (MARGIN / 595.0)

G_DEFINE_QUARK (carry-sheet-error-quark, carry_sheet_error)

static void
zoom_margins (CarrySheetMargins *margins, double factor)
{
  margins->top /= factor;
  margins->end /= factor;
  margins->bottom /= factor;
  margins->start /= factor;
}

/**
 * carry_sheet_paper_init:
 * @self: (out): the paper
 * @width: points, as the page is held
 * @height: points
 * @least: (nullable): margins that the printer needs, in points
 */
void
carry_sheet_paper_init (CarrySheetPaper *self, double width, double height, const CarrySheetMargins *least)
{
  const double side = MIN (width, height);
  const double scale = MAX (1, side / CARRY_SHEET_FULL_SIZE);
  const double margin = MIN (MARGIN, side * MARGIN_SHARE);
  const double foot = margin * FOOT_MARGIN / MARGIN;

  *self = (CarrySheetPaper){
    .width = width / scale,
    .height = height / scale,
    .margins = { margin, margin, foot, margin },
    .scale = scale,
  };

  if (least == NULL)
    return;

  self->least = *least;
  zoom_margins (&self->least, scale);
  self->margins.top = MAX (margin, self->least.top);
  self->margins.end = MAX (margin, self->least.end);
  self->margins.bottom = MAX (foot, self->least.bottom);
  self->margins.start = MAX (margin, self->least.start);
}

/* “iso_a4” is called A4, “na_letter” Letter. */
static gboolean
is_called (GtkPaperSize *size, const char *name)
{
  const char *full = gtk_paper_size_get_name (size);
  const char *common = strchr (full, '_');

  return g_ascii_strcasecmp (name, full) == 0 ||
         (common != NULL && g_ascii_strcasecmp (name, common + 1) == 0);
}

static GtkPaperSize *
find_size (const char *name)
{
  GList *sizes = gtk_paper_size_get_paper_sizes (FALSE);
  GtkPaperSize *found = NULL;

  for (GList *l = sizes; l != NULL && found == NULL; l = l->next)
    if (is_called (l->data, name))
      found = gtk_paper_size_copy (l->data);

  g_list_free_full (sizes, (GDestroyNotify)gtk_paper_size_free);

  return found;
}

/**
 * carry_sheet_paper_find:
 * @self: (out): the paper
 * @name: (nullable): “A4”, “Letter”, “A5”, “Legal”…, or %NULL for the one that the locale uses
 * @landscape: hold it across
 * @error: return location, or %NULL
 *
 * Returns: %TRUE, or %FALSE with %CARRY_SHEET_ERROR_PAPER set
 */
gboolean
carry_sheet_paper_find (CarrySheetPaper *self, const char *name, gboolean landscape, GError **error)
{
  const char *wanted = name != NULL ? name : gtk_paper_size_get_default ();
  GtkPaperSize *size = find_size (wanted);
  double width, height;

  if (size == NULL)
    {
      g_set_error (error, CARRY_SHEET_ERROR, CARRY_SHEET_ERROR_PAPER,
                   _ ("There is no paper “%s”: use A4, A5, A3, Letter, Legal or another standard size"),
                   wanted);
      return FALSE;
    }

  width = gtk_paper_size_get_width (size, GTK_UNIT_POINTS);
  height = gtk_paper_size_get_height (size, GTK_UNIT_POINTS);
  gtk_paper_size_free (size);
  carry_sheet_paper_init (self, landscape ? height : width, landscape ? width : height, NULL);

  return TRUE;
}

/**
 * carry_sheet_paper_zoom:
 * @self: a paper
 * @factor: above 0
 *
 * Makes everything that is painted larger by a factor, which leaves room for less.
 */
void
carry_sheet_paper_zoom (CarrySheetPaper *self, double factor)
{
  g_return_if_fail (factor > 0);

  self->width /= factor;
  self->height /= factor;
  zoom_margins (&self->margins, factor);
  zoom_margins (&self->least, factor);
  self->scale *= factor;
}

/**
 * carry_sheet_paper_set_full_size:
 * @self: a paper
 * @full_size: the short side that is printed as designed, in points
 *
 * Chooses the size from which on everything grows with the paper.
 */
void
carry_sheet_paper_set_full_size (CarrySheetPaper *self, double full_size)
{
  const double side = MIN (self->width, self->height) * self->scale;

  carry_sheet_paper_zoom (self, MAX (1, side / full_size) / self->scale);
}
