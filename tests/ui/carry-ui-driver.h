/* carry-ui-driver.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a person does at a window, for tests: all of it in the process, without an input device. */

void test_start (int *argc, char ***argv);
void test_settle (void);
void test_take_focus (GtkWidget *widget);
gboolean test_press (GtkWidget *widget, const char *keys);
gboolean test_press_key (GtkWidget *widget, guint keyval);
GtkWidget *test_find (GtkWidget *root, GType type, guint n);
void test_assert_fits_at_large_text (GtkWidget *window, GType content);

G_END_DECLS
