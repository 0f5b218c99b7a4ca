/* carry-leaflet-column.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-flow.h"

G_BEGIN_DECLS

/**
 * CarryLeafletPace:
 * @air: 1 for the usual gaps, less for smaller ones
 * @table_style: of the text in tables
 *
 * How close together a column stands.
 */
typedef struct
{
  double air;
  CarrySheetStyle table_style;
} CarryLeafletPace;

/**
 * CarryLeafletColumn:
 * @flow: the pages
 * @title: heads the pages that it runs on to
 * @x: start edge, in points
 * @width: in points
 * @pace: how close together everything stands
 * @page: on which page it has arrived
 * @y: where on it the next thing goes
 *
 * A column of text on its way down the pages, which are shared with its neighbour.
 */
typedef struct
{
  CarrySheetFlow *flow;
  const char *title;
  double x;
  double width;
  CarryLeafletPace pace;
  guint page;
  double y;
} CarryLeafletColumn;

void carry_leaflet_column_init (CarryLeafletColumn *self,
                                CarrySheetFlow *flow,
                                const char *title,
                                double x,
                                double width,
                                const CarryLeafletPace *pace);
void carry_leaflet_column_add_paragraph (CarryLeafletColumn *self, const char *heading, const char *text);
void carry_leaflet_column_add_list (CarryLeafletColumn *self,
                                    const char *heading,
                                    GPtrArray *texts,
                                    gboolean numbered);
void carry_leaflet_column_add_facts (CarryLeafletColumn *self, const char *heading, GPtrArray *facts);
void carry_leaflet_column_add_sources (CarryLeafletColumn *self, const char *heading, GPtrArray *sources);

G_END_DECLS
