/* test-muscle-map-view.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-kinds.h"
#include "carry-muscle-area.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-map.h"
#include "carry-ui-driver.h"

#include <adwaita.h>

#define WIDTH 300
#define HEIGHT 360

typedef struct
{
  GtkWidget *window;
  GtkWidget *button; /* before the map */
  CarryMuscleMap *map;
} View;

/* Quads were used most, the calves some, nothing else. */
static void
fill (CarryMuscleMap *map)
{
  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    {
      const guint level = muscle == CARRY_MUSCLE_QUADS ? 5 : muscle == CARRY_MUSCLE_GASTROC ? 2 : 0;
      g_autofree char *text = g_strdup_printf (
          "%s, level %u", carry_muscle_plan_get_id (carry_muscle_plan_get_default (), muscle), level);

      carry_muscle_map_set_muscle (map, muscle, level, text);
    }
}

static void
view_init (View *view)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  view->button = gtk_button_new_with_label ("before");
  view->map = CARRY_MUSCLE_MAP (carry_muscle_map_new ());
  fill (view->map);
  gtk_widget_set_vexpand (GTK_WIDGET (view->map), TRUE);
  gtk_box_append (GTK_BOX (box), view->button);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (view->map));

  view->window =
      g_object_new (GTK_TYPE_WINDOW, "default-width", WIDTH, "default-height", HEIGHT, "child", box, NULL);
  gtk_window_present (GTK_WINDOW (view->window));
  test_settle ();
}

static void
view_clear (View *view)
{
  gtk_window_destroy (GTK_WINDOW (view->window));
  test_settle ();
}

static GtkWidget *
find_area (CarryMuscleMap *map, guint muscle)
{
  GtkWidget *area;

  for (guint i = 0; (area = test_find (GTK_WIDGET (map), CARRY_TYPE_MUSCLE_AREA, i)) != NULL; i++)
    if (carry_muscle_area_get_muscle (CARRY_MUSCLE_AREA (area)) == muscle)
      return area;

  g_assert_not_reached ();
}

static guint
get_focused (View *view)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (view->window));

  return CARRY_IS_MUSCLE_AREA (focus) ? carry_muscle_area_get_muscle (CARRY_MUSCLE_AREA (focus))
                                      : CARRY_MUSCLE_PLAN_NONE;
}

static const char *
get_caption (View *view)
{
  return gtk_label_get_label (GTK_LABEL (test_find (GTK_WIDGET (view->map), GTK_TYPE_LABEL, 0)));
}

static void
test_speaks (void)
{
  View view;

  view_init (&view);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view.map), GTK_ACCESSIBLE_ROLE_LIST);
  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    {
      GtkWidget *area = find_area (view.map, muscle);

      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (area), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           carry_muscle_map_get_text (view.map, muscle));
    }

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_area (view.map, CARRY_MUSCLE_QUADS)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "quads, level 5");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find_area (view.map, CARRY_MUSCLE_QUADS)), ==,
                   "quads, level 5");

  carry_muscle_map_set_muscle (view.map, CARRY_MUSCLE_QUADS, 1, "Quads, 2 sets");
  g_assert_cmpuint (carry_muscle_map_get_level (view.map, CARRY_MUSCLE_QUADS), ==, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_area (view.map, CARRY_MUSCLE_QUADS)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Quads, 2 sets");

  view_clear (&view);
}

/* Tab enters at what was used most; arrows walk from head to foot and stop at the ends; Tab leaves. */
static void
test_walks (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  GtkWidget *map;
  View view;

  view_init (&view);
  map = GTK_WIDGET (view.map);
  gtk_widget_grab_focus (view.button);

  gtk_widget_child_focus (view.window, GTK_DIR_TAB_FORWARD);
  g_assert_cmpuint (get_focused (&view), ==, CARRY_MUSCLE_QUADS);
  g_assert_cmpstr (get_caption (&view), ==, "quads, level 5");

  g_assert_true (test_press (map, "Home"));
  for (guint n = 0; n < CARRY_N_MUSCLES; n++)
    {
      g_assert_cmpuint (get_focused (&view), ==, carry_muscle_plan_get_nth (plan, n));
      g_assert_cmpstr (get_caption (&view), ==, carry_muscle_map_get_text (view.map, get_focused (&view)));
      test_press (map, n % 2 == 0 ? "Down" : "Right");
    }

  g_assert_cmpuint (get_focused (&view), ==, CARRY_MUSCLE_FOOT);
  test_press (map, "Up");
  g_assert_cmpuint (get_focused (&view), ==, carry_muscle_plan_get_nth (plan, CARRY_N_MUSCLES - 2));
  test_press (map, "End");
  g_assert_cmpuint (get_focused (&view), ==, CARRY_MUSCLE_FOOT);
  test_press (map, "Home");
  test_press (map, "Left");
  g_assert_cmpuint (get_focused (&view), ==, carry_muscle_plan_get_nth (plan, 0));

  g_assert_false (gtk_widget_child_focus (map, GTK_DIR_TAB_FORWARD));
  gtk_widget_grab_focus (view.button);
  g_assert_cmpstr (get_caption (&view), ==, "");

  view_clear (&view);
}

/* Where a muscle is, in the coordinates of the map. */
static graphene_point_t
get_place (View *view, CarryMuscleView side, float x, float y)
{
  const int height = gtk_widget_get_height (GTK_WIDGET (view->map));
  int caption;
  CarryMuscleLayout layout;

  gtk_widget_measure (test_find (GTK_WIDGET (view->map), GTK_TYPE_LABEL, 0), GTK_ORIENTATION_VERTICAL, -1,
                      NULL, &caption, NULL, NULL);
  carry_muscle_layout_init (&layout,
                            &GRAPHENE_RECT_INIT (0, 0, (float)gtk_widget_get_width (GTK_WIDGET (view->map)),
                                                 (float)(height - caption - 6)));

  return GRAPHENE_POINT_INIT (layout.origin[side].x + x * layout.scale,
                              layout.origin[side].y + y * layout.scale);
}

/* The pointer finds the shape of a muscle, not the box around it; so does it where reading goes to the left. */
static void
test_points (void)
{
  View view;
  graphene_point_t thigh, seat, between;

  view_init (&view);

  for (int mirrored = 0; mirrored < 2; mirrored++)
    {
      gtk_widget_set_direction (GTK_WIDGET (view.map), mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      test_settle ();
      thigh = get_place (&view, CARRY_MUSCLE_PLAN_FRONT, 62, 135);
      seat = get_place (&view, CARRY_MUSCLE_PLAN_BACK, 60, 115);
      between = get_place (&view, CARRY_MUSCLE_PLAN_FRONT, 50, 160);

      g_assert_true (thigh.x < seat.x);
      g_assert_true (gtk_widget_pick (GTK_WIDGET (view.map), (double)thigh.x, (double)thigh.y,
                                      GTK_PICK_DEFAULT) == find_area (view.map, CARRY_MUSCLE_QUADS));
      g_assert_true (gtk_widget_pick (GTK_WIDGET (view.map), (double)seat.x, (double)seat.y,
                                      GTK_PICK_DEFAULT) == find_area (view.map, CARRY_MUSCLE_GLUTE_MAX));
      g_assert_true (gtk_widget_pick (GTK_WIDGET (view.map), (double)between.x, (double)between.y,
                                      GTK_PICK_DEFAULT) == GTK_WIDGET (view.map));
      g_assert_cmpuint (carry_muscle_map_find (view.map, (double)seat.x, (double)seat.y), ==,
                        CARRY_MUSCLE_GLUTE_MAX);
    }

  gtk_widget_set_state_flags (find_area (view.map, CARRY_MUSCLE_GASTROC), GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_cmpstr (get_caption (&view), ==, "gastroc, level 2");

  view_clear (&view);
}

static void
test_sizes (void)
{
  GtkWidget *map = g_object_ref_sink (carry_muscle_map_new ());
  int width, height, natural;

  fill (CARRY_MUSCLE_MAP (map));
  gtk_widget_measure (map, GTK_ORIENTATION_HORIZONTAL, -1, &width, &natural, NULL, NULL);
  g_assert_cmpint (width, ==, 120);
  g_assert_cmpint (natural, >, 120);

  /* 48 pixels for each body make it 124 high, and there is a line of text. */
  gtk_widget_measure (map, GTK_ORIENTATION_VERTICAL, 120, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, >=, 124 + 12);
  g_assert_cmpint (height, <, 124 + 40);

  g_object_unref (map);
}

static GdkRGBA
get_pixel (View *view, graphene_point_t place)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (view->map));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GskRenderNode) node = NULL;
  const guchar *pixel;
  GdkRGBA color;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (view->map)),
                          gtk_widget_get_height (GTK_WIDGET (view->map)));
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  pixel = cairo_image_surface_get_data (surface) + (int)place.y * cairo_image_surface_get_stride (surface) +
          4 * (int)place.x;
  color = (GdkRGBA){ pixel[2] / 255.0f, pixel[1] / 255.0f, pixel[0] / 255.0f, 1 };
  cairo_surface_destroy (surface);

  return color;
}

static void
assert_color (GdkRGBA color, const char *expected)
{
  GdkRGBA wanted;

  gdk_rgba_parse (&wanted, expected);
  g_test_message ("%g %g %g", (double)color.red, (double)color.green, (double)color.blue);
  g_assert_cmpfloat_with_epsilon (color.red, wanted.red, 0.02f);
  g_assert_cmpfloat_with_epsilon (color.green, wanted.green, 0.02f);
  g_assert_cmpfloat_with_epsilon (color.blue, wanted.blue, 0.02f);
}

/* Colours come from the style: the light ramp of DESIGN 3. */
static void
test_colors (void)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();
  View view;
  graphene_point_t thigh;

  gtk_css_provider_load_from_resource (style, CARRY_RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  view_init (&view);
  thigh = get_place (&view, CARRY_MUSCLE_PLAN_FRONT, 60, 130);

  assert_color (get_pixel (&view, thigh), "#5e1a52");
  assert_color (get_pixel (&view, get_place (&view, CARRY_MUSCLE_PLAN_BACK, 58, 115)), "#e6e3e6");
  assert_color (get_pixel (&view, get_place (&view, CARRY_MUSCLE_PLAN_FRONT, 50, 25)), "#efedf0");

  carry_muscle_map_set_muscle (view.map, CARRY_MUSCLE_QUADS, 3, "Quads");
  test_settle ();
  assert_color (get_pixel (&view, thigh), "#d9636a");

  view_clear (&view);
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style));
}

static void
test_numbers (void)
{
  GtkWidget *map = g_object_ref_sink (carry_muscle_map_new ());

  g_assert_false (carry_muscle_map_get_numbers (CARRY_MUSCLE_MAP (map)));
  g_object_set (map, "numbers", TRUE, NULL);
  g_assert_true (gtk_widget_has_css_class (map, "numbers"));
  g_object_set (map, "numbers", FALSE, NULL);
  g_assert_false (gtk_widget_has_css_class (map, "numbers"));

  g_assert_finalize_object (map);
}

int
main (int argc, char *argv[])
{
  test_start (&argc, &argv);

  g_test_add_func ("/ui/muscle-map-view/speaks", test_speaks);
  g_test_add_func ("/ui/muscle-map-view/walks", test_walks);
  g_test_add_func ("/ui/muscle-map-view/points", test_points);
  g_test_add_func ("/ui/muscle-map-view/sizes", test_sizes);
  g_test_add_func ("/ui/muscle-map-view/colors", test_colors);
  g_test_add_func ("/ui/muscle-map-view/numbers", test_numbers);

  return g_test_run ();
}
