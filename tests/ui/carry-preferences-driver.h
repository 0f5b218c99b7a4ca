/* carry-preferences-driver.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-athlete.h"

G_BEGIN_DECLS

/* The preferences as a person finds their way in them: by words. */

AdwDialog *test_show_preferences (CarryAthlete *athlete);
void test_close_preferences (AdwDialog *dialog);
GtkWidget *test_find_titled (GtkWidget *root, const char *title);
GtkWidget *test_find_row (AdwDialog *dialog, const char *title);
GtkWidget *test_find_group (AdwDialog *dialog, const char *title);
GtkWidget *test_find_chip (GtkWidget *root, const char *name);
void test_choose (GtkWidget *root, const char *name, gboolean chosen);

G_END_DECLS
