/* carry-gap-line.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-gap-line.h"

#include <glib/gi18n.h>

#include "carry-session-text.h"
#include "carry-wording.h"

#define DOT_SIZE 12.0f
#define LINE_WIDTH 3.0f
#define SPACING 4.0f

/* How far the ends of the line stay away from the edges, so that most names stand under their stops. */
#define INSET 24.0f

/**
 * CarryGapLine:
 *
 * A session between its neighbours: discs for runs, squares for strength, and the hours between them over the
 * line, whose colour is the verdict. The stops are evenly spaced, since hours and days would not fit one scale.
 *
 * CSS: one node, `gapline`, with the class of the verdict.
 *
 * Accessibility: role img, its label says the hours to each neighbour.
 *
 * Text direction: the past is always at the left.
 */
struct _CarryGapLine
{
  GtkWidget parent_instance;

  guint n_points;
  GPtrArray *dots;  /* of GtkWidget, one a stop */
  GPtrArray *names; /* of GtkWidget, one a stop */
  GPtrArray *gaps;  /* of GtkWidget, one between two stops */
};

G_DEFINE_FINAL_TYPE (CarryGapLine, carry_gap_line, GTK_TYPE_WIDGET)

void
carry_gap_point_clear (CarryGapPoint *self)
{
  g_clear_pointer (&self->name, g_free);
}

/**
 * carry_gap_line_place:
 * @index: which stop, from 0
 * @n: how many there are
 * @width: width of the line with its margins
 * @inset: margin at both ends
 *
 * Returns: the middle of a stop; of a single one the middle of the line
 */
float
carry_gap_line_place (guint index, guint n, float width, float inset)
{
  if (n < 2)
    return width / 2;

  return inset + (width - 2 * inset) * (float)index / (float)(n - 1);
}

/**
 * carry_gap_line_keep_inside:
 * @centre: where the middle of something should be
 * @size: how wide it is
 * @width: how much room there is
 *
 * Returns: where it starts, so that none of it is outside
 */
float
carry_gap_line_keep_inside (float centre, float size, float width)
{
  return MAX (0, MIN (centre - size / 2, width - size));
}

static void
measure_row (GPtrArray *row, GtkOrientation orientation, int *size)
{
  for (guint i = 0; i < row->len; i++)
    {
      int natural = 0;

      gtk_widget_measure (row->pdata[i], orientation, -1, NULL, &natural, NULL, NULL);
      *size = MAX (*size, natural);
    }
}

static void
carry_gap_line_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  CarryGapLine *self = CARRY_GAP_LINE (widget);
  int names = 0, gaps = 0;

  measure_row (self->names, orientation, &names);
  measure_row (self->gaps, orientation, &gaps);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      /* Names give way before the sidebar does. */
      *minimum = (int)(2 * INSET + DOT_SIZE) * (int)MAX (self->n_points, 1) / 2;
      *natural = MAX (*minimum, (MAX (names, gaps) + (int)SPACING) * (int)self->n_points);
    }
  else
    {
      *minimum = *natural = names + gaps + (int)(DOT_SIZE + 2 * SPACING);
    }
}

static void
allocate (GtkWidget *child, float x, float y, float width, float height)
{
  gtk_widget_size_allocate (child,
                            &(GtkAllocation){ (int)x, (int)y, (int)ceilf (width), (int)ceilf (height) }, -1);
}

/* Where a stop is on this line: time runs as the script does, like the days of the week. */
static float
place_stop (CarryGapLine *self, guint index, float width)
{
  const gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  return carry_gap_line_place (mirrored ? self->n_points - 1 - index : index, self->n_points, width, INSET);
}

/* A row of texts, each over its middle and none wider than its share. */
static void
allocate_texts (CarryGapLine *self, GPtrArray *row, float width, float y, gboolean between)
{
  const guint n_points = self->n_points;
  const float share = n_points < 2 ? width : (width - 2 * INSET) / (float)(n_points - 1) - SPACING;

  for (guint i = 0; i < row->len; i++)
    {
      const float left = place_stop (self, i, width);
      const float right = place_stop (self, MIN (i + 1, n_points - 1), width);
      int text_width = 0, height = 0;

      gtk_widget_measure (row->pdata[i], GTK_ORIENTATION_HORIZONTAL, -1, NULL, &text_width, NULL, NULL);
      text_width = MIN (text_width, (int)share);
      gtk_widget_measure (row->pdata[i], GTK_ORIENTATION_VERTICAL, text_width, NULL, &height, NULL, NULL);
      allocate (row->pdata[i],
                carry_gap_line_keep_inside (between ? (left + right) / 2 : left, (float)text_width, width), y,
                (float)text_width, (float)height);
    }
}

static float
get_line_y (CarryGapLine *self)
{
  int gaps = 0;

  measure_row (self->gaps, GTK_ORIENTATION_VERTICAL, &gaps);

  return (float)gaps + SPACING + DOT_SIZE / 2;
}

static void
carry_gap_line_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryGapLine *self = CARRY_GAP_LINE (widget);
  const float y = get_line_y (self);

  allocate_texts (self, self->gaps, (float)width, 0, TRUE);
  allocate_texts (self, self->names, (float)width, y + DOT_SIZE / 2 + SPACING, FALSE);

  for (guint i = 0; i < self->dots->len; i++)
    allocate (self->dots->pdata[i], place_stop (self, i, (float)width) - DOT_SIZE / 2, y - DOT_SIZE / 2,
              DOT_SIZE, DOT_SIZE);
}

static void
carry_gap_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryGapLine *self = CARRY_GAP_LINE (widget);
  const float width = (float)gtk_widget_get_width (widget);
  const float y = get_line_y (self) - LINE_WIDTH / 2;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);

  if (self->n_points > 1)
    {
      const float left = carry_gap_line_place (0, self->n_points, width, INSET);
      const float right = carry_gap_line_place (self->n_points - 1, self->n_points, width, INSET);

      gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (left, y, right - left, LINE_WIDTH));
    }

  GTK_WIDGET_CLASS (carry_gap_line_parent_class)->snapshot (widget, snapshot);
}

static void
carry_gap_line_dispose (GObject *object)
{
  CarryGapLine *self = CARRY_GAP_LINE (object);

  g_clear_pointer (&self->dots, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->gaps, g_ptr_array_unref);

  G_OBJECT_CLASS (carry_gap_line_parent_class)->dispose (object);
}

static void
carry_gap_line_class_init (CarryGapLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_gap_line_dispose;
  widget_class->measure = carry_gap_line_measure;
  widget_class->size_allocate = carry_gap_line_size_allocate;
  widget_class->snapshot = carry_gap_line_snapshot;

  gtk_widget_class_set_css_name (widget_class, "gapline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
unparent (gpointer child)
{
  gtk_widget_unparent (child);
}

static void
carry_gap_line_init (CarryGapLine *self)
{
  self->dots = g_ptr_array_new_with_free_func (unparent);
  self->names = g_ptr_array_new_with_free_func (unparent);
  self->gaps = g_ptr_array_new_with_free_func (unparent);
}

static void
add_text (CarryGapLine *self, GPtrArray *row, const char *text, const char *const *css_classes)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_css_classes (label, (const char **)css_classes);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  g_ptr_array_add (row, label);
}

static void
add_dot (CarryGapLine *self, const CarryGapPoint *point)
{
  GtkWidget *dot = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (dot, "stop");
  gtk_widget_add_css_class (dot, point->css_class);
  if (point->is_here)
    gtk_widget_add_css_class (dot, "here");
  if (point->is_strength)
    gtk_widget_add_css_class (dot, "square");
  gtk_widget_set_parent (dot, GTK_WIDGET (self));
  g_ptr_array_add (self->dots, dot);
}

/* “9 h after Threshold, 38 h before Hills”: only the neighbours of the session itself. */
static char *
say (const GArray *points)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i + 1 < points->len; i++)
    {
      const CarryGapPoint *point = &g_array_index (points, CarryGapPoint, i);
      const CarryGapPoint *next = &g_array_index (points, CarryGapPoint, i + 1);
      g_autofree char *gap = carry_wording_of_gap (point->gap);

      if (next->is_here)
        /* Translators: %1$s is a length of time such as “12 h”, %2$s a run such as “Intervals” */
        g_strv_builder_take (parts, g_strdup_printf (_ ("%1$s after %2$s"), gap, point->name));
      else if (point->is_here)
        /* Translators: %1$s is a length of time such as “12 h”, %2$s a run such as “Intervals” */
        g_strv_builder_take (parts, g_strdup_printf (_ ("%1$s before %2$s"), gap, next->name));
    }

  list = g_strv_builder_end (parts);

  return g_strjoinv (", ", list);
}

/**
 * carry_gap_line_set_points:
 * @self: a line
 * @points: (element-type CarryGapPoint): its stops, in the order of time
 * @verdict: what the place of the session is worth
 */
void
carry_gap_line_set_points (CarryGapLine *self, const GArray *points, CarryVerdict verdict)
{
  const char *classes[] = { carry_verdict_get_css_class (verdict), NULL };
  g_autofree char *label = NULL;

  g_return_if_fail (CARRY_IS_GAP_LINE (self));
  g_return_if_fail (points != NULL);

  g_ptr_array_set_size (self->dots, 0);
  g_ptr_array_set_size (self->names, 0);
  g_ptr_array_set_size (self->gaps, 0);
  self->n_points = points->len;

  for (guint i = 0; i < points->len; i++)
    {
      const CarryGapPoint *point = &g_array_index (points, CarryGapPoint, i);

      add_dot (self, point);
      add_text (self, self->names, point->name, (const char *[]){ "caption", "dim-label", NULL });

      if (i + 1 < points->len)
        {
          g_autofree char *gap = carry_wording_of_gap (point->gap);

          add_text (self, self->gaps, gap, (const char *[]){ "caption-heading", "numeric", NULL });
        }
    }

  label = say (points);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
