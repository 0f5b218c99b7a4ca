/* carry-printable.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-printable.h"

G_DEFINE_INTERFACE (CarryPrintable, carry_printable, G_TYPE_OBJECT)

static void
carry_printable_default_init (CarryPrintableInterface *iface)
{
}

guint
carry_printable_get_choices (CarryPrintable *self)
{
  g_return_val_if_fail (CARRY_IS_PRINTABLE (self), 0);

  return CARRY_PRINTABLE_GET_IFACE (self)->choices;
}

const char *
carry_printable_get_title (CarryPrintable *self)
{
  g_return_val_if_fail (CARRY_IS_PRINTABLE (self), NULL);

  return CARRY_PRINTABLE_GET_IFACE (self)->get_title (self);
}

double
carry_printable_get_full_size (CarryPrintable *self, const CarrySheetPaper *paper)
{
  g_return_val_if_fail (CARRY_IS_PRINTABLE (self), CARRY_SHEET_FULL_SIZE);

  return CARRY_PRINTABLE_GET_IFACE (self)->get_full_size (self, paper);
}

guint
carry_printable_get_n_parts (CarryPrintable *self)
{
  const CarryPrintableInterface *iface;

  g_return_val_if_fail (CARRY_IS_PRINTABLE (self), 0);

  iface = CARRY_PRINTABLE_GET_IFACE (self);

  return iface->get_n_parts != NULL ? iface->get_n_parts (self) : 1;
}

GPtrArray *
carry_printable_lay_out (CarryPrintable *self,
                         guint part,
                         const CarrySheetOptions *options,
                         const CarrySheetPaper *paper,
                         const CarrySheetRuler *ruler)
{
  g_return_val_if_fail (CARRY_IS_PRINTABLE (self), NULL);
  g_return_val_if_fail (part < carry_printable_get_n_parts (self), NULL);

  return CARRY_PRINTABLE_GET_IFACE (self)->lay_out (self, part, options, paper, ruler);
}
