/* carry-share-bar.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-charts"

#include "carry-share-bar.h"

#include "carry-chart-ink.h"

#include <glib/gi18n.h>
#include <math.h>

#define HEIGHT 26
#define LEAST_WIDTH 120
#define NATURAL_WIDTH 320
#define RADIUS 6.0f
#define GAP 2.0f
#define LABEL_MARGIN 4.0f
#define CURSOR_WIDTH 2.0f
#define NOT_WHOLE 0.05 /* a share below this percentage is not written as 0 % but left out */

/**
 * CarryShareBar:
 *
 * The parts of a whole side by side, each as wide as its share, with the percentage where there is room.
 *
 * Parts start where reading starts. A part is known by its colour, and to those who do not see it by name:
 * the bar speaks all of them.
 *
 * CSS: a `share-bar` node with the ink `text` and one ink with the class of each part.
 *
 * Left, Right, Home and End move a cursor over the parts, Escape takes it away; a pointer has a tooltip.
 *
 * Accessibility: role image, named by its parts; the part at the cursor is its description.
 */
struct _CarryShareBar
{
  GtkWidget parent_instance;

  GArray *values;  /* of double */
  GPtrArray *names; /* what each part is and how much, “Road 52%” */
  GPtrArray *inks; /* owned by the widget tree */
  int cursor;      /* the part that was chosen by keyboard, -1 for none */
  GtkWidget *text_ink;
};

G_DEFINE_FINAL_TYPE (CarryShareBar, carry_share_bar, GTK_TYPE_WIDGET)

static double
get_total (const double *values, guint n_values)
{
  double total = 0.0;

  for (guint i = 0; i < n_values; i++)
    total += MAX (values[i], 0.0);

  return total;
}

static char *
format_share (double share)
{
  /* Translators: a share of a whole */
  return g_strdup_printf (C_ ("share", "%.0f%%"), share * 100.0);
}

static void
snapshot_label (CarryShareBar *self, GtkSnapshot *snapshot, const graphene_rect_t *area, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  PangoRectangle size;
  GdkRGBA color;

  pango_layout_get_pixel_extents (layout, NULL, &size);
  if ((float)size.width + 2.0f * LABEL_MARGIN > area->size.width)
    return;

  carry_chart_ink_get_color (CARRY_CHART_INK (self->text_ink), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT (roundf (area->origin.x + (area->size.width - (float)size.width) / 2.0f),
                            roundf (area->origin.y + (area->size.height - (float)size.height) / 2.0f)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* Where a part begins, from the edge at which reading starts, and how long it is, in pixels. Parts that are nothing take
 * no room, and no gap. */
static void
get_part (const double *values, guint n_values, guint part, float width, float *from, float *length)
{
  const double total = get_total (values, n_values);
  guint n_seen = 0, n_before = 0;
  double before = 0.0;
  float room;

  *from = *length = 0.0f;
  if (total <= 0.0 || part >= n_values)
    return;

  for (guint i = 0; i < n_values; i++)
    {
      n_seen += values[i] > 0.0 ? 1 : 0;
      n_before += i < part && values[i] > 0.0 ? 1 : 0;
      before += i < part ? MAX (values[i], 0.0) : 0.0;
    }

  room = MAX (width - GAP * (float)(n_seen - 1), 0.0f);
  *from = room * (float)(before / total) + GAP * (float)n_before;
  *length = room * (float)(MAX (values[part], 0.0) / total);
}

/* Where a part is on the screen. */
static graphene_rect_t
find_area (CarryShareBar *self, guint part)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const float width = (float)gtk_widget_get_width (widget);
  float from, length;

  get_part (&g_array_index (self->values, double, 0), self->values->len, part, width, &from, &length);

  return GRAPHENE_RECT_INIT (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - from - length
                                                                                   : from,
                             0.0f, length, (float)gtk_widget_get_height (widget));
}

static gboolean
is_there (CarryShareBar *self, int part)
{
  return part >= 0 && (guint)part < self->values->len && g_array_index (self->values, double, part) > 0.0;
}

static void
set_cursor (CarryShareBar *self, int part)
{
  self->cursor = part;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  is_there (self, part) ? g_ptr_array_index (self->names, part) : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* From @part on in steps of one, over parts that are nothing. */
static gboolean
move_cursor (CarryShareBar *self, int part, int step)
{
  while (part >= 0 && part < (int)self->values->len && !is_there (self, part))
    part += step;
  if (!is_there (self, part))
    return FALSE;

  set_cursor (self, part);

  return TRUE;
}

static gboolean
on_key (CarryShareBar *self, guint key)
{
  const int step = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
  const int last = (int)self->values->len - 1;

  switch (key)
    {
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return move_cursor (self, self->cursor >= 0 ? self->cursor + step : step > 0 ? 0 : last, step);

    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return move_cursor (self, self->cursor >= 0 ? self->cursor - step : step > 0 ? last : 0, -step);

    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return move_cursor (self, 0, 1);

    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return move_cursor (self, last, -1);

    case GDK_KEY_Escape:
      if (self->cursor < 0)
        return FALSE;
      set_cursor (self, -1);
      return TRUE;

    default:
      return FALSE;
    }
}

static void
on_leave (CarryShareBar *self)
{
  set_cursor (self, -1);
}

static gboolean
carry_share_bar_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  CarryShareBar *self = CARRY_SHARE_BAR (widget);

  for (guint i = 0; i < self->values->len; i++)
    {
      const graphene_rect_t area = find_area (self, i);
      const gboolean here =
          keyboard ? self->cursor == (int)i
                   : graphene_rect_contains_point (&area, &GRAPHENE_POINT_INIT ((float)x, (float)y));

      if (is_there (self, (int)i) && here)
        {
          gtk_tooltip_set_text (tooltip, g_ptr_array_index (self->names, i));
          return TRUE;
        }
    }

  return FALSE;
}

static void
snapshot_cursor (CarryShareBar *self, GtkSnapshot *snapshot)
{
  const graphene_rect_t area = find_area (self, (guint)self->cursor);
  const float widths[] = { CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH };
  GskRoundedRect ring;
  GdkRGBA color;

  carry_chart_ink_get_color (CARRY_CHART_INK (self->text_ink), &color);
  gsk_rounded_rect_init_from_rect (&ring, &area, RADIUS);
  gsk_rounded_rect_shrink (&ring, CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH, CURSOR_WIDTH);
  gtk_snapshot_append_border (snapshot, &ring, widths, (const GdkRGBA[]){ color, color, color, color });
}

static void
carry_share_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryShareBar *self = CARRY_SHARE_BAR (widget);
  const double *values = &g_array_index (self->values, double, 0);
  const guint n = self->values->len;
  const float width = (float)gtk_widget_get_width (widget);
  const float height = (float)gtk_widget_get_height (widget);
  const double total = get_total (values, n);
  GskRoundedRect rounded;

  if (total <= 0.0)
    return;

  gsk_rounded_rect_init_from_rect (&rounded, &GRAPHENE_RECT_INIT (0, 0, width, height), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = format_share (values[i] / total);
      const graphene_rect_t area = find_area (self, i);
      GdkRGBA color;

      carry_chart_ink_get_color (CARRY_CHART_INK (g_ptr_array_index (self->inks, i)), &color);
      gtk_snapshot_append_color (snapshot, &color, &area);
      snapshot_label (self, snapshot, &area, text);
    }
  gtk_snapshot_pop (snapshot);
  if (is_there (self, self->cursor))
    snapshot_cursor (self, snapshot);
}

static void
carry_share_bar_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  PangoRectangle line;
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "0");

  pango_layout_get_pixel_extents (layout, NULL, &line);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = MAX (HEIGHT, line.height + (int)LABEL_MARGIN);
      return;
    }

  *minimum = LEAST_WIDTH;
  *natural = NATURAL_WIDTH;
}

static void
carry_share_bar_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_share_bar_parent_class)->dispose (object);
}

static void
carry_share_bar_finalize (GObject *object)
{
  CarryShareBar *self = CARRY_SHARE_BAR (object);

  g_array_unref (self->values);
  g_ptr_array_unref (self->inks);
  g_ptr_array_unref (self->names);

  G_OBJECT_CLASS (carry_share_bar_parent_class)->finalize (object);
}

static void
carry_share_bar_class_init (CarryShareBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_share_bar_dispose;
  object_class->finalize = carry_share_bar_finalize;

  widget_class->measure = carry_share_bar_measure;
  widget_class->query_tooltip = carry_share_bar_query_tooltip;
  widget_class->snapshot = carry_share_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "share-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static GtkWidget *
add_ink (CarryShareBar *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
carry_share_bar_init (CarryShareBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focus_on_click (GTK_WIDGET (self), FALSE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  self->cursor = -1;
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->values = g_array_new (FALSE, FALSE, sizeof (double));
  self->inks = g_ptr_array_new ();
  self->text_ink = add_ink (self, "text");

  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
}

GtkWidget *
carry_share_bar_new (void)
{
  return g_object_new (CARRY_TYPE_SHARE_BAR, NULL);
}

/**
 * carry_share_bar_set_shares:
 * @self: a bar
 * @shares: (array length=n_shares): the parts, in their order
 * @n_shares: how many there are
 */
void
carry_share_bar_set_shares (CarryShareBar *self, const CarryShare *shares, guint n_shares)
{
  g_autoptr (GString) spoken = g_string_new (NULL);
  double total;

  g_return_if_fail (CARRY_IS_SHARE_BAR (self));
  g_return_if_fail (shares != NULL || n_shares == 0);

  for (guint i = 0; i < self->inks->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->inks, i));
  g_ptr_array_set_size (self->inks, 0);
  g_array_set_size (self->values, 0);
  g_ptr_array_set_size (self->names, 0);

  for (guint i = 0; i < n_shares; i++)
    {
      g_array_append_val (self->values, shares[i].value);
      g_ptr_array_add (self->inks, add_ink (self, shares[i].css_class));
    }

  total = get_total (&g_array_index (self->values, double, 0), n_shares);
  for (guint i = 0; i < n_shares; i++)
    {
      g_autofree char *text = format_share (total > 0.0 ? shares[i].value / total : 0.0);

      g_ptr_array_add (self->names, g_strdup_printf (C_ ("share", "%s %s"), shares[i].title, text));
      if (total > 0.0 && shares[i].value / total * 100.0 >= NOT_WHOLE)
        g_string_append_printf (spoken, "%s%s %s", spoken->len > 0 ? ", " : "", shares[i].title, text);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  set_cursor (self, is_there (self, self->cursor) ? self->cursor : -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
