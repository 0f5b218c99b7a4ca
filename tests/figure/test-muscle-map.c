/* test-muscle-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-muscle-heat.h"
#include "carry-muscle-layout.h"
#include "carry-muscle-map.h"

#include "carry-kinds.h"

static const CarryMuscleView views[] = { CARRY_MUSCLE_PLAN_FRONT, CARRY_MUSCLE_PLAN_BACK };

/* As the catalogue names them. */
static const char *const ids[CARRY_N_MUSCLES] = {
  [CARRY_MUSCLE_SOLEUS] = "soleus",
  [CARRY_MUSCLE_GASTROC] = "gastroc",
  [CARRY_MUSCLE_TIB_ANT] = "tib_ant",
  [CARRY_MUSCLE_TIB_POST] = "tib_post",
  [CARRY_MUSCLE_FOOT] = "foot",
  [CARRY_MUSCLE_PERONEALS] = "peroneals",
  [CARRY_MUSCLE_QUADS] = "quads",
  [CARRY_MUSCLE_HAMS] = "hams",
  [CARRY_MUSCLE_GLUTE_MAX] = "glute_max",
  [CARRY_MUSCLE_HIP_ABD] = "hip_abd",
  [CARRY_MUSCLE_ADDUCTORS] = "adductors",
  [CARRY_MUSCLE_HIP_FLEX] = "hip_flex",
  [CARRY_MUSCLE_CORE_ANT] = "core_ant",
  [CARRY_MUSCLE_OBLIQUES] = "obliques",
  [CARRY_MUSCLE_ERECTORS] = "erectors",
  [CARRY_MUSCLE_LATS] = "lats",
  [CARRY_MUSCLE_UPPER_BACK] = "upper_back",
  [CARRY_MUSCLE_CHEST] = "chest",
  [CARRY_MUSCLE_DELTS] = "delts",
  [CARRY_MUSCLE_BICEPS] = "biceps",
  [CARRY_MUSCLE_TRICEPS] = "triceps",
  [CARRY_MUSCLE_FOREARM] = "forearm",
};

static guint
find_muscle (const char *id)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();

  for (guint i = 0; i < carry_muscle_plan_get_n_muscles (plan); i++)
    if (g_str_equal (carry_muscle_plan_get_id (plan, i), id))
      return i;

  g_assert_not_reached ();
}

/* The numbers of the plan are those of CarryMuscle, so that sets of muscles need no translation. */
static void
test_every_muscle (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();

  g_assert_cmpuint (carry_muscle_plan_get_n_muscles (plan), ==, CARRY_N_MUSCLES);

  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    {
      guint n_found = 0;

      g_test_message ("%s", carry_muscle_plan_get_id (plan, muscle));
      g_assert_cmpstr (carry_muscle_plan_get_id (plan, muscle), ==, ids[muscle]);

      for (gsize v = 0; v < G_N_ELEMENTS (views); v++)
        {
          guint n_regions;
          const CarryMuscleRegion *regions = carry_muscle_plan_get_regions (plan, views[v], &n_regions);

          for (guint i = 0; i < n_regions; i++)
            n_found += regions[i].muscle == muscle;
        }

      /* One of each side at least. */
      g_assert_cmpuint (n_found, >=, 2);
      g_assert_cmpuint (n_found % 2, ==, 0);
    }
}

static void
test_hits (void)
{
  /* Places of the body as anatomy has them; front left is at x > 50. */
  static const struct
  {
    const char *name;
    CarryMuscleView view;
    float x, y;
    const char *muscle;
  } cases[] = {
    { "left thigh in front", CARRY_MUSCLE_PLAN_FRONT, 62, 135, "quads" },
    { "right thigh in front", CARRY_MUSCLE_PLAN_FRONT, 38, 135, "quads" },
    { "thigh behind", CARRY_MUSCLE_PLAN_BACK, 63, 140, "hams" },
    { "seat", CARRY_MUSCLE_PLAN_BACK, 60, 115, "glute_max" },
    { "belly", CARRY_MUSCLE_PLAN_FRONT, 54, 88, "core_ant" },
    { "breast", CARRY_MUSCLE_PLAN_FRONT, 41, 52, "chest" },
    { "shoulder in front", CARRY_MUSCLE_PLAN_FRONT, 74, 55, "delts" },
    { "shoulder behind", CARRY_MUSCLE_PLAN_BACK, 74, 55, "delts" },
    { "upper calf", CARRY_MUSCLE_PLAN_BACK, 62, 172, "gastroc" },
    { "lower calf", CARRY_MUSCLE_PLAN_BACK, 59.5f, 195, "soleus" },
    { "shin", CARRY_MUSCLE_PLAN_FRONT, 61, 180, "tib_ant" },
    { "outside of the lower leg", CARRY_MUSCLE_PLAN_FRONT, 64, 180, "peroneals" },
    { "inside above the ankle", CARRY_MUSCLE_PLAN_FRONT, 58, 197, "tib_post" },
    { "toes", CARRY_MUSCLE_PLAN_FRONT, 61, 211, "foot" },
    { "face", CARRY_MUSCLE_PLAN_FRONT, 50, 20, NULL },
    { "hand", CARRY_MUSCLE_PLAN_FRONT, 87, 114, NULL },
    { "beside the body", CARRY_MUSCLE_PLAN_FRONT, 95, 60, NULL },
    { "between the legs", CARRY_MUSCLE_PLAN_BACK, 50, 170, NULL },
  };
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const graphene_point_t point = GRAPHENE_POINT_INIT (cases[i].x, cases[i].y);
      const guint muscle = carry_muscle_plan_find (plan, cases[i].view, &point, 0);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpuint (muscle, ==,
                        cases[i].muscle != NULL ? find_muscle (cases[i].muscle) : CARRY_MUSCLE_PLAN_NONE);
    }
}

/* Narrow regions are hit from beside them, but never instead of their neighbour. */
static void
test_reach (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  const graphene_point_t beside = GRAPHENE_POINT_INIT (66.5f, 177), inside = GRAPHENE_POINT_INIT (62, 175);

  g_assert_cmpuint (carry_muscle_plan_find (plan, CARRY_MUSCLE_PLAN_FRONT, &beside, 0), ==,
                    CARRY_MUSCLE_PLAN_NONE);
  g_assert_cmpuint (carry_muscle_plan_find (plan, CARRY_MUSCLE_PLAN_FRONT, &beside, 3), ==,
                    find_muscle ("peroneals"));
  g_assert_cmpuint (carry_muscle_plan_find (plan, CARRY_MUSCLE_PLAN_FRONT, &inside, 3), ==,
                    find_muscle ("tib_ant"));
}

static void
test_symmetry (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  guint n_muscle = 0, n_odd = 0;

  for (gsize v = 0; v < G_N_ELEMENTS (views); v++)
    for (float y = 0.25f; y < CARRY_MUSCLE_PLAN_HEIGHT; y += 1)
      for (float x = 0.25f; x < CARRY_MUSCLE_PLAN_WIDTH / 2; x += 1)
        {
          const graphene_point_t one = GRAPHENE_POINT_INIT (x, y);
          const graphene_point_t other = GRAPHENE_POINT_INIT (CARRY_MUSCLE_PLAN_WIDTH - x, y);
          const guint muscle = carry_muscle_plan_find (plan, views[v], &one, 0);

          n_muscle += muscle != CARRY_MUSCLE_PLAN_NONE;
          if (muscle != carry_muscle_plan_find (plan, views[v], &other, 0))
            n_odd++;
        }

  /* The muscles cover a good part of the two halves; rounding may differ at a few edges. */
  g_assert_cmpuint (n_muscle, >, 2000);
  g_assert_cmpuint (n_odd, <=, 4);
}

static void
test_inside_the_body (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();

  for (gsize v = 0; v < G_N_ELEMENTS (views); v++)
    {
      GskPath *body = carry_muscle_plan_get_outline (plan, views[v], CARRY_MUSCLE_PLAN_BODY);

      for (float y = 0.5f; y < CARRY_MUSCLE_PLAN_HEIGHT; y += 0.5f)
        for (float x = 0.5f; x < CARRY_MUSCLE_PLAN_WIDTH; x += 0.5f)
          {
            const graphene_point_t point = GRAPHENE_POINT_INIT (x, y);
            const guint muscle = carry_muscle_plan_find (plan, views[v], &point, 0);
            GskPathPoint at;

            if (muscle == CARRY_MUSCLE_PLAN_NONE || gsk_path_in_fill (body, &point, GSK_FILL_RULE_WINDING))
              continue;

            /* No further out than half of the line around the body. */
            g_test_message ("%s at %g, %g", carry_muscle_plan_get_id (plan, muscle), (double)x, (double)y);
            g_assert_true (gsk_path_get_closest_point (body, &point, 0.45f, &at, NULL));
          }
    }
}

static void
test_labels (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();

  for (gsize v = 0; v < G_N_ELEMENTS (views); v++)
    {
      guint n_regions;
      const CarryMuscleRegion *regions = carry_muscle_plan_get_regions (plan, views[v], &n_regions);

      for (guint i = 0; i < n_regions; i++)
        {
          g_test_message ("%s, %g, %g", carry_muscle_plan_get_id (plan, regions[i].muscle),
                          (double)regions[i].label.x, (double)regions[i].label.y);
          g_assert_true (gsk_path_in_fill (regions[i].path, &regions[i].label, GSK_FILL_RULE_WINDING));
        }
    }
}

static void
test_walks_from_head_to_foot (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  guint seen = 0, at[CARRY_N_MUSCLES];

  for (guint n = 0; n < CARRY_N_MUSCLES; n++)
    {
      const guint muscle = carry_muscle_plan_get_nth (plan, n);

      at[muscle] = n;
      seen |= 1u << muscle;
    }

  g_assert_cmphex (seen, ==, (1u << CARRY_N_MUSCLES) - 1);
  g_assert_cmpuint (at[CARRY_MUSCLE_UPPER_BACK], <, at[CARRY_MUSCLE_CORE_ANT]);
  g_assert_cmpuint (at[CARRY_MUSCLE_CORE_ANT], <, at[CARRY_MUSCLE_GLUTE_MAX]);
  g_assert_cmpuint (at[CARRY_MUSCLE_GLUTE_MAX], <, at[CARRY_MUSCLE_QUADS]);
  g_assert_cmpuint (at[CARRY_MUSCLE_QUADS], <, at[CARRY_MUSCLE_SOLEUS]);
  g_assert_cmpuint (carry_muscle_plan_get_nth (plan, CARRY_N_MUSCLES - 1), ==, CARRY_MUSCLE_FOOT);
}

/* In 120 × 190 pixels each body has 48 of them, so a unit is 48 / 84 of a pixel; the two are 24 apart. */
static void
test_layout (void)
{
  const CarryMusclePlan *plan = carry_muscle_plan_get_default ();
  CarryMuscleLayout layout;
  graphene_rect_t bounds;

  carry_muscle_layout_init (&layout, &GRAPHENE_RECT_INIT (0, 0, 120, 190));
  g_assert_cmpfloat_with_epsilon (layout.scale, 48.0f / 84.0f, 1e-4f);
  g_assert_cmpfloat_with_epsilon (layout.origin[1].x - layout.origin[0].x, 48.0f + 24.0f, 1e-3f);

  for (guint muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    {
      g_assert_true (carry_muscle_layout_get_bounds (&layout, plan, muscle, &bounds));
      g_assert_true (graphene_rect_contains_rect (&GRAPHENE_RECT_INIT (0, 0, 120, 190), &bounds));
    }

  /* The left thigh in front is in the left body, the seat in the right one. */
  g_assert_cmpuint (carry_muscle_layout_find (&layout, plan, 24 + 12 * layout.scale,
                                              layout.origin[0].y + 135 * layout.scale),
                    ==, CARRY_MUSCLE_QUADS);
  g_assert_cmpuint (carry_muscle_layout_find (&layout, plan, 96 + 10 * layout.scale,
                                              layout.origin[1].y + 115 * layout.scale),
                    ==, CARRY_MUSCLE_GLUTE_MAX);
  g_assert_cmpuint (carry_muscle_layout_find (&layout, plan, 60, 5), ==, CARRY_MUSCLE_PLAN_NONE);

  /* As high as wide allows, and back. */
  g_assert_cmpfloat_with_epsilon (carry_muscle_layout_get_width (carry_muscle_layout_get_height (240)), 240,
                                  0.01f);

  /* No room is no reason to fall over. */
  carry_muscle_layout_init (&layout, &GRAPHENE_RECT_INIT (0, 0, 0, 0));
  g_assert_cmpuint (carry_muscle_layout_find (&layout, plan, 0, 0), ==, CARRY_MUSCLE_PLAN_NONE);
}

static void
test_heat (void)
{
  const double run[] = { 300, 150, 0, 20 }, strength[] = { 0, 4, 8, 0 };
  double sum[] = { 0, 0, 0, 0 };

  g_assert_cmpuint (carry_muscle_heat_get_level (0, 10), ==, 0);
  g_assert_cmpuint (carry_muscle_heat_get_level (0.1, 10), ==, 1);
  g_assert_cmpuint (carry_muscle_heat_get_level (2, 10), ==, 1);
  g_assert_cmpuint (carry_muscle_heat_get_level (2.1, 10), ==, 2);
  g_assert_cmpuint (carry_muscle_heat_get_level (5, 10), ==, 3);
  g_assert_cmpuint (carry_muscle_heat_get_level (10, 10), ==, 5);
  g_assert_cmpuint (carry_muscle_heat_get_level (3, 0), ==, 0);

  g_assert_cmpfloat (carry_muscle_heat_get_most (run, 4), ==, 300);
  g_assert_cmpfloat (carry_muscle_heat_get_most (run, 0), ==, 0);

  /* 300 minutes and 8 sets both are a whole share. */
  carry_muscle_heat_add_shares (sum, run, 4);
  carry_muscle_heat_add_shares (sum, strength, 4);
  g_assert_cmpfloat_with_epsilon (sum[0], 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (sum[1], 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (sum[2], 1.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (sum[3], 20.0 / 300.0, 1e-9);
}

static void
test_broken_files (void)
{
  static const struct
  {
    const char *name;
    const char *json;
    const char *complaint;
  } cases[] = {
    { "no object", "[]", "“the file” must be an object" },
    { "no muscles", "{}", "“muscles” must be an array" },
    { "a number as a muscle", "{\"muscles\": [[1]]}", "“muscles” must be names" },
    { "no hair", "{\"muscles\": [\"quads\"]}", "“hair” must be an object" },
    { "no path",
      "{\"muscles\": [], \"hair\": {\"front\": \"M0 0\"}, \"views\": {\"front\": {}}, \"lines\": {\"front\": "
      "[]},"
      " \"silhouette\": \"M0 0 Q\"}",
      "“silhouette” must be a path" },
    { "an unknown muscle",
      "{\"muscles\": [], \"hair\": {\"front\": \"M0 0\"}, \"views\": {\"front\": {\"tail\": {\"muscle\": "
      "\"tail\"}}},"
      " \"lines\": {\"front\": []}, \"silhouette\": \"M0 0\", \"head\": \"M0 0\"}",
      "“tail” must be the region of one of the muscles" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CarryMusclePlan) plan = carry_muscle_plan_new (cases[i].json, -1, &error);

      g_test_message ("%s", cases[i].name);
      g_assert_null (plan);
      g_assert_error (error, CARRY_MUSCLE_PLAN_ERROR, CARRY_MUSCLE_PLAN_ERROR_SHAPE);
      g_assert_cmpstr (error->message, ==, cases[i].complaint);
    }
}

/* Wide enough for the widest hatch, in pixels. */
#define PATCH_WIDTH 24
#define PATCH_HEIGHT 48

/* 0 black to 255 white, the mean of a patch. */
static guint
get_grey (cairo_surface_t *surface, float x, float y)
{
  const int stride = cairo_image_surface_get_stride (surface);
  const guchar *data = cairo_image_surface_get_data (surface);
  guint sum = 0;

  for (int dy = 0; dy < PATCH_HEIGHT; dy++)
    for (int dx = 0; dx < PATCH_WIDTH; dx++)
      sum += data[((int)y + dy) * stride + ((int)x + dx) * 4];

  return sum / (PATCH_WIDTH * PATCH_HEIGHT);
}

static cairo_surface_t *
print (const guint *levels, CarryMuscleMark mark)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 800, 900);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  carry_muscle_map_draw (cr, levels, mark, 0, 0, 800, 900);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* On paper each level is darker than the one before, in greys and in lines. */
static void
test_print (void)
{
  static const CarryMuscleMark marks[] = { CARRY_MUSCLE_MARK_NUMBERS, CARRY_MUSCLE_MARK_HATCH };
  CarryMuscleLayout layout;

  carry_muscle_layout_init (&layout, &GRAPHENE_RECT_INIT (0, 0, 800, 900));

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      guint before = 256;

      for (guint level = 0; level <= CARRY_MUSCLE_HEAT_MOST; level++)
        {
          guint levels[CARRY_N_MUSCLES] = { 0 };
          cairo_surface_t *surface;
          guint grey;

          levels[CARRY_MUSCLE_QUADS] = level;
          surface = print (levels, marks[i]);
          /* In the thigh, above its number. */
          grey = get_grey (surface, layout.origin[0].x + 60 * layout.scale,
                           layout.origin[0].y + 124 * layout.scale);
          g_test_message ("level %u: %u", level, grey);
          g_assert_cmpuint (grey, <, before);
          g_assert_cmpuint (get_grey (surface, layout.origin[1].x + 58 * layout.scale,
                                      layout.origin[1].y + 130 * layout.scale),
                            >, 200);
          before = grey;
          cairo_surface_destroy (surface);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/muscle-map/every-muscle", test_every_muscle);
  g_test_add_func ("/figure/muscle-map/hits", test_hits);
  g_test_add_func ("/figure/muscle-map/reach", test_reach);
  g_test_add_func ("/figure/muscle-map/symmetry", test_symmetry);
  g_test_add_func ("/figure/muscle-map/inside-the-body", test_inside_the_body);
  g_test_add_func ("/figure/muscle-map/labels", test_labels);
  g_test_add_func ("/figure/muscle-map/walks-from-head-to-foot", test_walks_from_head_to_foot);
  g_test_add_func ("/figure/muscle-map/layout", test_layout);
  g_test_add_func ("/figure/muscle-map/heat", test_heat);
  g_test_add_func ("/figure/muscle-map/broken-files", test_broken_files);
  g_test_add_func ("/figure/muscle-map/print", test_print);

  return g_test_run ();
}
