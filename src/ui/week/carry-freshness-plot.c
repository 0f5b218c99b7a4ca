/* carry-freshness-plot.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-freshness-plot.h"

#include <adwaita.h>

#include "carry-chart-ink.h"
#include "carry-session-text.h"

#define LINE_WIDTH 2.0f
#define LINE_WIDTH_HIGH_CONTRAST 3.0f
#define THIN 1.0f
#define HATCH_PITCH 6.0f
#define HATCH_WIDTH 1.5f
#define DOT_RADIUS 4.0f
#define HALO 1.5f
#define MARK_RADIUS 2.5f
#define PADDING 2.0 /* above 100 % and below nothing, so that lines have room */
#define LOW 55.0    /* percent; values under it get a dot */
#define SWEEP 300u  /* milliseconds in which a week is drawn anew */

/**
 * CarryFreshnessPlot:
 *
 * The picture in a #CarryFreshnessStrip: the week's curve over its area, hatched where legs are tired, with a dashed
 * line at the limit, a mark at the foot for each session, round for runs and square for strength, and a dot at each
 * low value of a morning or evening. Over it a dashed curve for what would be, a line for now, and the cursor.
 *
 * When the curve of the same week becomes another one, it is drawn over the old picture from its first day to its last.
 *
 * CSS: a `freshness-plot` node with the inks `line`, `top`, `bottom`, `limit`, `hatch`, `low`, `halo`, `ghost`, `now`,
 * `cursor` and one `mark` with the class of each kind of session.
 *
 * Text direction: the first day is at the start, as on the board.
 */
struct _CarryFreshnessPlot
{
  GtkWidget parent_instance;

  const CarryFreshnessCurve *curve; /* of the strip */
  const CarryFreshnessCurve *ghost; /* of the strip, or NULL */
  int now;
  int cursor;

  GDate first;            /* of the week of the curve; not valid before there was one */
  GskRenderNode *picture; /* as it was painted last, or NULL */
  GskRenderNode *before;  /* what is being painted over, or NULL */
  AdwAnimation *sweep;
  double swept; /* 0 to 1 */

  GtkWidget *line_ink;
  GtkWidget *top_ink;
  GtkWidget *bottom_ink;
  GtkWidget *limit_ink;
  GtkWidget *hatch_ink;
  GtkWidget *low_ink;
  GtkWidget *halo_ink;
  GtkWidget *ghost_ink;
  GtkWidget *now_ink;
  GtkWidget *cursor_ink;
  GHashTable *mark_inks; /* by class; inks are owned by the widget tree */
};

G_DEFINE_FINAL_TYPE (CarryFreshnessPlot, carry_freshness_plot, GTK_TYPE_WIDGET)

static GdkRGBA
get_color (GtkWidget *ink)
{
  GdkRGBA color;

  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);

  return color;
}

static float
get_line_width (void)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? LINE_WIDTH_HIGH_CONTRAST
                                                                                : LINE_WIDTH;
}

static graphene_point_t
get_place (const CarryFreshnessFrame *frame, double minute, double percent)
{
  return GRAPHENE_POINT_INIT ((float)carry_freshness_frame_get_x (frame, minute),
                              (float)carry_freshness_frame_get_y (frame, percent));
}

/* A cubic in time and percent is a Bézier curve with its handles a third of the way. */
static void
add_curve (GskPathBuilder *builder, const CarryFreshnessFrame *frame, const CarryFreshnessCurve *curve)
{
  guint n_knots;
  const CarryFreshnessKnot *knots = carry_freshness_curve_get_knots (curve, &n_knots);
  const graphene_point_t start = get_place (frame, knots[0].minute, knots[0].percent);

  gsk_path_builder_move_to (builder, start.x, start.y);

  for (guint i = 1; i < n_knots; i++)
    {
      const CarryFreshnessKnot *a = &knots[i - 1], *b = &knots[i];
      const double third = (b->minute - a->minute) / 3.0;
      const graphene_point_t from = get_place (frame, a->minute + third, a->percent + third * a->slope);
      const graphene_point_t to = get_place (frame, b->minute - third, b->percent - third * b->slope);
      const graphene_point_t end = get_place (frame, b->minute, b->percent);

      gsk_path_builder_cubic_to (builder, from.x, from.y, to.x, to.y, end.x, end.y);
    }
}

static void
snapshot_curve (GtkSnapshot *snapshot,
                const CarryFreshnessFrame *frame,
                const CarryFreshnessCurve *curve,
                GtkWidget *ink,
                gboolean dashed)
{
  static const float dash[] = { 6.0f, 4.0f };
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (get_line_width ());
  g_autoptr (GskPath) path = NULL;
  const GdkRGBA color = get_color (ink);

  add_curve (builder, frame, curve);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);

  if (dashed)
    gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));

  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
}

/* Only the lines that are seen: they are painted anew with every slot that a drag comes over. */
static GskPath *
create_hatch (float left, float right, float height)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();

  for (float x = floorf (left / HATCH_PITCH) * HATCH_PITCH; x < right + height; x += HATCH_PITCH)
    {
      gsk_path_builder_move_to (builder, x - height, height);
      gsk_path_builder_line_to (builder, x, 0.0f);
    }

  return gsk_path_builder_to_path (builder);
}

static void
snapshot_hatch (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  guint n_knots;
  const CarryFreshnessKnot *knots = carry_freshness_curve_get_knots (self->curve, &n_knots);
  g_autoptr (GArray) spans = carry_freshness_find_tired (knots, n_knots);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (HATCH_WIDTH);
  const float height = (float)gtk_widget_get_height (GTK_WIDGET (self));
  const GdkRGBA color = get_color (self->hatch_ink);

  for (guint i = 0; i < spans->len; i++)
    {
      const CarryFreshnessSpan *span = &g_array_index (spans, CarryFreshnessSpan, i);
      const float a = (float)carry_freshness_frame_get_x (frame, span->start);
      const float b = (float)carry_freshness_frame_get_x (frame, span->end);
      g_autoptr (GskPath) path = create_hatch (MIN (a, b), MAX (a, b), height);

      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (MIN (a, b), 0.0f, ABS (b - a), height));
      gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
      gtk_snapshot_pop (snapshot);
    }
}

static void
snapshot_area (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  const float width = (float)frame->width;
  const float height = (float)gtk_widget_get_height (GTK_WIDGET (self));
  const float first = (float)carry_freshness_frame_get_x (frame, 0.0);
  const float last = (float)carry_freshness_frame_get_x (frame, CARRY_FRESHNESS_MINUTES);
  const GskColorStop stops[] = { { 0.0f, get_color (self->top_ink) },
                                 { 1.0f, get_color (self->bottom_ink) } };
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;

  add_curve (builder, frame, self->curve);
  gsk_path_builder_line_to (builder, last, height);
  gsk_path_builder_line_to (builder, first, height);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_to_path (builder);

  gtk_snapshot_push_fill (snapshot, path, GSK_FILL_RULE_WINDING);
  gtk_snapshot_append_linear_gradient (snapshot, &GRAPHENE_RECT_INIT (0.0f, 0.0f, width, height),
                                       &GRAPHENE_POINT_INIT (0.0f, 0.0f), &GRAPHENE_POINT_INIT (0.0f, height),
                                       stops, G_N_ELEMENTS (stops));
  snapshot_hatch (self, snapshot, frame);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_limit (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  static const float dash[] = { 3.0f, 3.0f };
  const float y = (float)carry_freshness_frame_get_y (frame, CARRY_FRESHNESS_TIRED);
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (THIN);
  g_autoptr (GskPath) path = NULL;
  const GdkRGBA color = get_color (self->limit_ink);

  gsk_path_builder_move_to (builder, 0.0f, y);
  gsk_path_builder_line_to (builder, (float)frame->width, y);
  path = gsk_path_builder_to_path (builder);
  gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
}

static void
append_dot (
    GtkSnapshot *snapshot, graphene_point_t place, float radius, gboolean square, const GdkRGBA *color)
{
  const graphene_rect_t area =
      GRAPHENE_RECT_INIT (place.x - radius, place.y - radius, 2.0f * radius, 2.0f * radius);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &area, square ? 0.0f : radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, color, &area);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_dot (CarryFreshnessPlot *self,
              GtkSnapshot *snapshot,
              graphene_point_t place,
              float radius,
              gboolean square,
              GtkWidget *ink)
{
  const GdkRGBA halo = get_color (self->halo_ink);
  const GdkRGBA color = get_color (ink);

  append_dot (snapshot, place, radius + HALO, square, &halo);
  append_dot (snapshot, place, radius, square, &color);
}

static void
snapshot_marks (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  GPtrArray *sessions = carry_freshness_curve_get_sessions (self->curve);
  const GDate *first = carry_freshness_curve_get_first (self->curve);
  const float y = (float)gtk_widget_get_height (GTK_WIDGET (self)) - MARK_RADIUS - HALO;

  for (guint i = 0; i < sessions->len; i++)
    {
      CarrySession *session = sessions->pdata[i];
      const char *css_class = carry_session_get_css_class (session);
      GtkWidget *ink = g_hash_table_lookup (self->mark_inks, css_class);
      const int day = g_date_days_between (first, carry_session_get_day (session));
      const double minute = day * (double)CARRY_MINUTES_PER_DAY + carry_session_get_start_minute (session) +
                            carry_session_get_duration (session) / 2.0;

      if (ink != NULL)
        snapshot_dot (self, snapshot,
                      GRAPHENE_POINT_INIT ((float)carry_freshness_frame_get_x (frame, minute), y),
                      MARK_RADIUS, g_str_equal (css_class, "strength"), ink);
    }
}

static void
snapshot_lows (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      CarryFreshnessPoint points[2];

      carry_freshness_curve_get_day (self->curve, day, &points[0], &points[1]);

      for (guint i = 0; i < G_N_ELEMENTS (points); i++)
        if (points[i].percent < LOW)
          snapshot_dot (self, snapshot, get_place (frame, points[i].minute, points[i].percent), DOT_RADIUS,
                        FALSE, self->low_ink);
    }
}

static void
snapshot_upright (CarryFreshnessPlot *self,
                  GtkSnapshot *snapshot,
                  const CarryFreshnessFrame *frame,
                  int minute,
                  GtkWidget *ink)
{
  const float width = get_line_width ();
  const float x = CLAMP ((float)carry_freshness_frame_get_x (frame, minute) - width / 2.0f, 0.0f,
                         (float)frame->width - width);
  const GdkRGBA color = get_color (ink);

  gtk_snapshot_append_color (
      snapshot, &color,
      &GRAPHENE_RECT_INIT (x, 0.0f, width, (float)gtk_widget_get_height (GTK_WIDGET (self))));
}

static GskRenderNode *
paint_week (CarryFreshnessPlot *self, const CarryFreshnessFrame *frame)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  snapshot_area (self, snapshot, frame);
  snapshot_limit (self, snapshot, frame);
  snapshot_marks (self, snapshot, frame);
  snapshot_curve (snapshot, frame, self->curve, self->line_ink, FALSE);

  if (self->ghost != NULL)
    snapshot_curve (snapshot, frame, self->ghost, self->ghost_ink, TRUE);

  snapshot_lows (self, snapshot, frame);

  return gtk_snapshot_free_to_node (snapshot);
}

static void
append_part (GtkSnapshot *snapshot, GskRenderNode *node, float from, float to, float height)
{
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (from, 0.0f, to - from, height));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_pop (snapshot);
}

/* The new picture up to where the sweep has come, the old one behind it. */
static void
append_swept (CarryFreshnessPlot *self, GtkSnapshot *snapshot, const CarryFreshnessFrame *frame)
{
  const float width = (float)frame->width;
  const float height = (float)gtk_widget_get_height (GTK_WIDGET (self));
  const float at = width * (float)(frame->mirrored ? 1.0 - self->swept : self->swept);

  append_part (snapshot, frame->mirrored ? self->before : self->picture, 0.0f, at, height);
  append_part (snapshot, frame->mirrored ? self->picture : self->before, at, width, height);
}

static void
carry_freshness_plot_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryFreshnessPlot *self = CARRY_FRESHNESS_PLOT (widget);
  const CarryFreshnessFrame frame = carry_freshness_plot_get_frame (self);

  if (self->curve == NULL || frame.width <= 0.0 || frame.height <= 0.0)
    return;

  g_clear_pointer (&self->picture, gsk_render_node_unref);
  self->picture = paint_week (self, &frame);
  if (self->before != NULL)
    append_swept (self, snapshot, &frame);
  else
    gtk_snapshot_append_node (snapshot, self->picture);

  if (self->now != CARRY_FRESHNESS_NO_MINUTE)
    snapshot_upright (self, snapshot, &frame, self->now, self->now_ink);

  if (self->cursor != CARRY_FRESHNESS_NO_MINUTE)
    {
      const CarryFreshnessPoint point = carry_freshness_curve_get_point (self->curve, self->cursor);

      snapshot_upright (self, snapshot, &frame, self->cursor, self->cursor_ink);
      snapshot_dot (self, snapshot, get_place (&frame, point.minute, point.percent), DOT_RADIUS, FALSE,
                    self->line_ink);
    }
}

static void
on_swept (double value, gpointer data)
{
  CarryFreshnessPlot *self = data;

  self->swept = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
end_sweep (CarryFreshnessPlot *self)
{
  g_clear_pointer (&self->before, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* From one picture of a week to the next one of the same week. */
static void
begin_sweep (CarryFreshnessPlot *self)
{
  adw_animation_reset (self->sweep);
  end_sweep (self);
  self->before = g_steal_pointer (&self->picture);
  if (self->before != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    adw_animation_play (self->sweep);
  else
    end_sweep (self);
}

static void
carry_freshness_plot_dispose (GObject *object)
{
  GtkWidget *child;

  g_clear_object (&CARRY_FRESHNESS_PLOT (object)->sweep);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_freshness_plot_parent_class)->dispose (object);
}

static void
carry_freshness_plot_finalize (GObject *object)
{
  CarryFreshnessPlot *self = CARRY_FRESHNESS_PLOT (object);

  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->before, gsk_render_node_unref);
  g_hash_table_unref (self->mark_inks);

  G_OBJECT_CLASS (carry_freshness_plot_parent_class)->finalize (object);
}

static void
carry_freshness_plot_class_init (CarryFreshnessPlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_freshness_plot_dispose;
  G_OBJECT_CLASS (klass)->finalize = carry_freshness_plot_finalize;
  widget_class->snapshot = carry_freshness_plot_snapshot;

  gtk_widget_class_set_css_name (widget_class, "freshness-plot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static GtkWidget *
add_ink (CarryFreshnessPlot *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
add_mark_inks (CarryFreshnessPlot *self)
{
  static const char *const classes[] = { "easy", "long", "threshold", "intervals", "race", "strength" };

  self->mark_inks = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      GtkWidget *ink = add_ink (self, "mark");

      gtk_widget_add_css_class (ink, classes[i]);
      g_hash_table_insert (self->mark_inks, (gpointer)classes[i], ink);
    }
}

static void
carry_freshness_plot_init (CarryFreshnessPlot *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (on_swept, self, NULL);

  self->now = CARRY_FRESHNESS_NO_MINUTE;
  self->cursor = CARRY_FRESHNESS_NO_MINUTE;
  g_date_clear (&self->first, 1);
  self->sweep = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SWEEP, target);
  g_signal_connect_object (self->sweep, "done", G_CALLBACK (end_sweep), self, G_CONNECT_SWAPPED);

  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->line_ink = add_ink (self, "line");
  self->top_ink = add_ink (self, "top");
  self->bottom_ink = add_ink (self, "bottom");
  self->limit_ink = add_ink (self, "limit");
  self->hatch_ink = add_ink (self, "hatch");
  self->low_ink = add_ink (self, "low");
  self->halo_ink = add_ink (self, "halo");
  self->ghost_ink = add_ink (self, "ghost");
  self->now_ink = add_ink (self, "now");
  self->cursor_ink = add_ink (self, "cursor");
  add_mark_inks (self);
}

/**
 * carry_freshness_plot_set_curve:
 * @self: a plot
 * @curve: (nullable): what to paint; has to last until another is set
 */
void
carry_freshness_plot_set_curve (CarryFreshnessPlot *self, const CarryFreshnessCurve *curve)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_PLOT (self));

  self->curve = curve;
  if (curve != NULL && g_date_valid (&self->first) &&
      g_date_compare (&self->first, carry_freshness_curve_get_first (curve)) == 0)
    begin_sweep (self);
  if (curve != NULL)
    self->first = *carry_freshness_curve_get_first (curve);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_freshness_plot_set_ghost:
 * @self: a plot
 * @ghost: (nullable): what would be; has to last until another is set
 */
void
carry_freshness_plot_set_ghost (CarryFreshnessPlot *self, const CarryFreshnessCurve *ghost)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_PLOT (self));

  self->ghost = ghost;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_freshness_plot_set_now:
 * @self: a plot
 * @minute: the minute of the week that it is now, or %CARRY_FRESHNESS_NO_MINUTE
 */
void
carry_freshness_plot_set_now (CarryFreshnessPlot *self, int minute)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_PLOT (self));

  self->now = minute;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_freshness_plot_set_cursor:
 * @self: a plot
 * @minute: a minute of the week, or %CARRY_FRESHNESS_NO_MINUTE
 */
void
carry_freshness_plot_set_cursor (CarryFreshnessPlot *self, int minute)
{
  g_return_if_fail (CARRY_IS_FRESHNESS_PLOT (self));

  self->cursor = minute;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_freshness_plot_get_frame:
 * @self: a plot
 *
 * Returns: where the curve is, as the plot is now
 */
CarryFreshnessFrame
carry_freshness_plot_get_frame (CarryFreshnessPlot *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  return (CarryFreshnessFrame){
    .width = gtk_widget_get_width (widget),
    .top = PADDING,
    .height = gtk_widget_get_height (widget) - 2.0 * PADDING,
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };
}
