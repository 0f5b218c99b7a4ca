/* carry-figure-chooser.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_FIGURE_CHOOSER (carry_figure_chooser_get_type ())
G_DECLARE_FINAL_TYPE (CarryFigureChooser, carry_figure_chooser, CARRY, FIGURE_CHOOSER, AdwNavigationPage)

GtkWidget *carry_figure_chooser_new (GListModel *exercises, CarryPattern pattern);

G_END_DECLS
