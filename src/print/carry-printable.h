/* carry-printable.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-options.h"
#include "carry-sheet-paper.h"
#include "carry-sheet-style.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define CARRY_TYPE_PRINTABLE (carry_printable_get_type ())
G_DECLARE_INTERFACE (CarryPrintable, carry_printable, CARRY, PRINTABLE, GObject)

/**
 * CarryPrintableInterface:
 * @choices: what of it can be shown or left out, as #CarrySheetChoice
 * @get_title: (transfer none): what the document is called
 * @get_full_size: the short side of the largest paper that is printed as designed, in points, if it is held like this one
 * @get_n_parts: (nullable): how many parts there are, each on pages of its own; one if there is no such function
 * @lay_out: (transfer full) (element-type CarrySheetPage): the pages of a part on a paper
 *
 * What can be laid out on paper. Parts are laid out one after the other, so that a thick book takes no more memory
 * than a thin one.
 */
struct _CarryPrintableInterface
{
  GTypeInterface parent_interface;

  guint choices;

  const char *(*get_title) (CarryPrintable *self);
  double (*get_full_size) (CarryPrintable *self, const CarrySheetPaper *paper);
  guint (*get_n_parts) (CarryPrintable *self);
  GPtrArray *(*lay_out) (CarryPrintable *self,
                         guint part,
                         const CarrySheetOptions *options,
                         const CarrySheetPaper *paper,
                         const CarrySheetRuler *ruler);
};

guint carry_printable_get_choices (CarryPrintable *self);
const char *carry_printable_get_title (CarryPrintable *self);
double carry_printable_get_full_size (CarryPrintable *self, const CarrySheetPaper *paper);
guint carry_printable_get_n_parts (CarryPrintable *self);
GPtrArray *carry_printable_lay_out (CarryPrintable *self,
                                    guint part,
                                    const CarrySheetOptions *options,
                                    const CarrySheetPaper *paper,
                                    const CarrySheetRuler *ruler);

G_END_DECLS
