/* carry-window-pages.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-window-side.h"

G_BEGIN_DECLS

/**
 * CarryWindowPages:
 *
 * The pages that lie over the views of a window.
 */
#define CARRY_TYPE_WINDOW_PAGES (carry_window_pages_get_type ())
G_DECLARE_FINAL_TYPE (CarryWindowPages, carry_window_pages, CARRY, WINDOW_PAGES, GObject)

CarryWindowPages *carry_window_pages_new (AdwNavigationView *navigation);
void carry_window_pages_push (CarryWindowPages *self, AdwNavigationPage *page, CarrySidePlace place);
AdwNavigationPage *carry_window_pages_get_page (CarryWindowPages *self);
CarrySidePlace carry_window_pages_get_place (CarryWindowPages *self);

G_END_DECLS
