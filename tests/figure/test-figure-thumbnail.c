/* test-figure-thumbnail.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-figure-paintable.h"
#include "carry-figure-thumbnail.h"

static void
count (int *n)
{
  (*n)++;
}

static void
test_paintable_tells_changes (void)
{
  g_autoptr (GdkPaintable) paintable = carry_figure_paintable_new ("squat");
  int n = 0;

  g_signal_connect_swapped (paintable, "invalidate-contents", G_CALLBACK (count), &n);

  g_object_set (paintable, "name", "squat", "t", -1.0, "theme", CARRY_FIGURE_THEME_LIGHT, NULL);
  g_assert_cmpint (n, ==, 0);

  g_object_set (paintable, "t", 0.5, NULL);
  g_object_set (paintable, "theme", CARRY_FIGURE_THEME_DARK, NULL);
  g_object_set (paintable, "name", "lunge", NULL);
  g_assert_cmpint (n, ==, 3);
}

static GskRenderNode *
snapshot (GdkPaintable *paintable)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, 44, 44);

  return gtk_snapshot_free_to_node (snapshot);
}

static void
test_paintable_paints (void)
{
  g_autoptr (GdkPaintable) paintable = carry_figure_paintable_new ("squat");
  g_autoptr (GdkPaintable) unknown = carry_figure_paintable_new ("nonesuch");
  g_autoptr (GskRenderNode) vectors = snapshot (paintable);
  g_autoptr (GskRenderNode) texture = NULL;

  g_assert_cmpint (gsk_render_node_get_node_type (vectors), ==, GSK_CAIRO_NODE);
  g_assert_null (snapshot (unknown));

  g_object_set (paintable, "scale", 2.0, NULL);
  texture = snapshot (paintable);
  g_assert_cmpint (gsk_render_node_get_node_type (texture), ==, GSK_TEXTURE_NODE);
  g_assert_cmpint (gdk_texture_get_width (gsk_texture_node_get_texture (texture)), ==, 88);
}

static void
test_thumbnail_shows_figure_or_icon (void)
{
  GtkWidget *thumbnail = g_object_ref_sink (g_object_new (CARRY_TYPE_FIGURE_THUMBNAIL, "figure", "squat",
                                                          "icon-name", "carry-strength-symbolic", NULL));
  GtkWidget *icon = gtk_widget_get_first_child (thumbnail);
  int minimum, natural;

  g_assert_false (gtk_widget_get_visible (icon));

  carry_figure_thumbnail_set_figure (CARRY_FIGURE_THUMBNAIL (thumbnail), NULL);
  g_assert_true (gtk_widget_get_visible (icon));
  g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (icon)), ==, "carry-strength-symbolic");

  gtk_widget_measure (thumbnail, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 44);

  g_object_set (thumbnail, "pixel-size", 24, NULL);
  gtk_widget_measure (thumbnail, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 24);

  gtk_test_accessible_assert_role (thumbnail, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  g_assert_finalize_object (thumbnail);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/paintable/changes", test_paintable_tells_changes);
  g_test_add_func ("/figure/paintable/paints", test_paintable_paints);
  g_test_add_func ("/figure/thumbnail/figure-or-icon", test_thumbnail_shows_figure_or_icon);

  return g_test_run ();
}
