/* carry-window-pages.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-pages.h"

/**
 * CarryWindowPages:
 *
 * The pages that lie over the views of a window: a session that is written, or done. The first page of the navigation
 * view holds the views and stays.
 */
struct _CarryWindowPages
{
  GObject parent_instance;

  AdwNavigationView *navigation; /* not held: the window holds both */
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryWindowPagesSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryWindowPages, carry_window_pages, G_TYPE_OBJECT)

/* What may stand beside a page is kept with it. */
static GQuark
get_place_quark (void)
{
  return g_quark_from_static_string ("carry-side-place");
}

static void
on_visible_page (CarryWindowPages *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
carry_window_pages_class_init (CarryWindowPagesClass *klass)
{
  /**
   * CarryWindowPages::changed:
   *
   * Another page is shown, or the views are.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
carry_window_pages_init (CarryWindowPages *self)
{
}

/**
 * carry_window_pages_new:
 * @navigation: holds the views as its first page, and has to outlive this
 *
 * Returns: (transfer full): its pages
 */
CarryWindowPages *
carry_window_pages_new (AdwNavigationView *navigation)
{
  CarryWindowPages *self;

  g_return_val_if_fail (ADW_IS_NAVIGATION_VIEW (navigation), NULL);

  self = g_object_new (CARRY_TYPE_WINDOW_PAGES, NULL);
  self->navigation = navigation;
  g_signal_connect_object (navigation, "notify::visible-page", G_CALLBACK (on_visible_page), self,
                           G_CONNECT_SWAPPED);

  return self;
}

/* The keys of a page need the focus. What went from the sidebar meanwhile, as the inspector, gives it back to the card
 * that it came from, which nobody sees any more. */
static void
keep_focus (CarryWindowPages *self, AdwNavigationPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->navigation));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (page)))
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

/**
 * carry_window_pages_push:
 * @self: the pages of a window
 * @page: (transfer floating): a page
 * @place: what may stand beside it
 *
 * Lays @page over what is shown.
 */
void
carry_window_pages_push (CarryWindowPages *self, AdwNavigationPage *page, CarrySidePlace place)
{
  g_return_if_fail (CARRY_IS_WINDOW_PAGES (self));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  g_object_set_qdata (G_OBJECT (page), get_place_quark (), GUINT_TO_POINTER (place));
  adw_navigation_view_push (self->navigation, page);
  keep_focus (self, page);
}

/**
 * carry_window_pages_get_page:
 * @self: the pages of a window
 *
 * Returns: (transfer none) (nullable): the page that lies over the views, or %NULL
 */
AdwNavigationPage *
carry_window_pages_get_page (CarryWindowPages *self)
{
  AdwNavigationPage *page;

  g_return_val_if_fail (CARRY_IS_WINDOW_PAGES (self), NULL);

  page = adw_navigation_view_get_visible_page (self->navigation);

  return page != NULL && adw_navigation_view_get_previous_page (self->navigation, page) != NULL ? page : NULL;
}

/* What may stand beside the page that is shown; where none is, the view decides. */
CarrySidePlace
carry_window_pages_get_place (CarryWindowPages *self)
{
  AdwNavigationPage *page = carry_window_pages_get_page (self);

  g_return_val_if_fail (page != NULL, CARRY_SIDE_PLACE_NONE);

  return (CarrySidePlace)GPOINTER_TO_UINT (g_object_get_qdata (G_OBJECT (page), get_place_quark ()));
}
