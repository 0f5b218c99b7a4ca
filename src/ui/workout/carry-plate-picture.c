/* carry-plate-picture.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-plate-picture.h"

#include "carry-chart-ink.h"
#include "carry-measure.h"
#include "carry-plate-layout.h"
#include "carry-value-stepper.h"

#include <glib/gi18n.h>

#define PLATE_HEIGHT 84.0f /* of the largest plate */
#define LEAST_WIDTH 18.0   /* of the thinnest plate; more where its number needs it */
#define BAR_HEIGHT 8.0f
#define COLLAR_WIDTH 6.0f
#define COLLAR_HEIGHT 22.0f
#define SHAFT 22.0f /* of the bar that is seen inside of the collar */
#define SLEEVE 20.0f /* of the bar that is seen outside of the last plate */
#define RADIUS 4.0f

/**
 * CarryPlatePicture:
 *
 * One end of a bar with its plates. Each plate has its weight written on it; its size only repeats it.
 *
 * CSS: a `plate-picture` node with the inks `bar`, `plate` and `text`.
 *
 * Accessibility: an image, named by its plates.
 */
struct _CarryPlatePicture
{
  GtkWidget parent_instance;

  CarryUnits units;
  CarryPlate plates[CARRY_MOST_DRAWN_PLATES]; /* heaviest first */
  guint n_plates;

  GtkWidget *bar_ink;
  GtkWidget *plate_ink;
  GtkWidget *text_ink;
};

G_DEFINE_FINAL_TYPE (CarryPlatePicture, carry_plate_picture, GTK_TYPE_WIDGET)

static char *
format_plate (double kilograms, CarryUnits units)
{
  return carry_value_format (
      units == CARRY_UNITS_IMPERIAL ? kilograms / CARRY_KILOGRAMS_PER_POUND : kilograms, 2);
}

static PangoLayout *
create_layout (CarryPlatePicture *self, double kilograms)
{
  g_autofree char *text = format_plate (kilograms, self->units);

  return gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
}

static guint
arrange (CarryPlatePicture *self, CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES])
{
  double width = LEAST_WIDTH;

  /* Numbers are written along the plate, from below to above. */
  for (guint i = 0; i < self->n_plates; i++)
    {
      g_autoptr (PangoLayout) layout = create_layout (self, self->plates[i].kilograms);
      int height;

      pango_layout_get_pixel_size (layout, NULL, &height);
      width = MAX (width, height + 2.0);
    }

  return carry_plate_layout_make (self->plates, self->n_plates, PLATE_HEIGHT, width, drawn);
}

static void
append_block (GtkSnapshot *snapshot, GtkWidget *ink, const graphene_rect_t *area, float radius)
{
  GskRoundedRect rounded;
  GdkRGBA color;

  carry_chart_ink_get_color (CARRY_CHART_INK (ink), &color);
  gsk_rounded_rect_init_from_rect (&rounded, area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, area);
  gtk_snapshot_pop (snapshot);
}

static void
append_number (CarryPlatePicture *self, GtkSnapshot *snapshot, double kilograms, double x, double y)
{
  g_autoptr (PangoLayout) layout = create_layout (self, kilograms);
  GdkRGBA color;
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  carry_chart_ink_get_color (CARRY_CHART_INK (self->text_ink), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)x, (float)y));
  gtk_snapshot_rotate (snapshot, -90.0f);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float)-width / 2.0f, (float)-height / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static float
get_width (const CarryDrawnPlate *drawn, guint n)
{
  const float plates = n > 0 ? (float)(drawn[n - 1].x + drawn[n - 1].width) : 0.0f;

  return SHAFT + COLLAR_WIDTH + plates + SLEEVE;
}

static void
carry_plate_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryPlatePicture *self = CARRY_PLATE_PICTURE (widget);
  CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES];
  const guint n = arrange (self, drawn);
  const float width = get_width (drawn, n);
  const float middle = (float)gtk_widget_get_height (widget) / 2.0f;
  const float scale = MIN (1.0f, (float)gtk_widget_get_width (widget) / width);
  const float left = MAX (0.0f, ((float)gtk_widget_get_width (widget) - width * scale) / 2.0f);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left, middle));
  gtk_snapshot_scale (snapshot, scale, scale);
  append_block (snapshot, self->bar_ink, &GRAPHENE_RECT_INIT (0, -BAR_HEIGHT / 2.0f, width, BAR_HEIGHT),
                2.0f);
  append_block (snapshot, self->bar_ink,
                &GRAPHENE_RECT_INIT (SHAFT, -COLLAR_HEIGHT / 2.0f, COLLAR_WIDTH, COLLAR_HEIGHT), 2.0f);
  for (guint i = 0; i < n; i++)
    {
      const float x = SHAFT + COLLAR_WIDTH + (float)drawn[i].x;
      const float height = (float)drawn[i].height;

      append_block (snapshot, self->plate_ink,
                    &GRAPHENE_RECT_INIT (x, -height / 2.0f, (float)drawn[i].width, height), RADIUS);
      append_number (self, snapshot, drawn[i].kilograms, x + drawn[i].width / 2.0, 0.0);
    }
  gtk_snapshot_restore (snapshot);
}

static void
carry_plate_picture_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  CarryPlatePicture *self = CARRY_PLATE_PICTURE (widget);
  CarryDrawnPlate drawn[CARRY_MOST_DRAWN_PLATES];

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = (int)PLATE_HEIGHT;
      return;
    }

  *minimum = (int)(SHAFT + COLLAR_WIDTH + SLEEVE);
  *natural = (int)get_width (drawn, arrange (self, drawn));
}

static void
carry_plate_picture_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_plate_picture_parent_class)->dispose (object);
}

static void
carry_plate_picture_class_init (CarryPlatePictureClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_plate_picture_dispose;

  widget_class->snapshot = carry_plate_picture_snapshot;
  widget_class->measure = carry_plate_picture_measure;

  gtk_widget_class_set_css_name (widget_class, "plate-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static GtkWidget *
add_ink (CarryPlatePicture *self, const char *css_class)
{
  GtkWidget *ink = carry_chart_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
carry_plate_picture_init (CarryPlatePicture *self)
{
  self->bar_ink = add_ink (self, "bar");
  self->plate_ink = add_ink (self, "plate");
  self->text_ink = add_ink (self, "text");
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
}

/**
 * carry_plates_describe:
 * @plates: (array length=n_plates): what goes on a bar, in pairs, heaviest first
 * @n_plates: how many sizes there are
 * @units: the runner's units
 *
 * Returns: (transfer full): “Each side: 20 + 2 × 5 + 1.25 kg”
 */
char *
carry_plates_describe (const CarryPlate *plates, guint n_plates, CarryUnits units)
{
  g_autoptr (GString) sum = g_string_new (NULL);

  for (guint i = 0; i < n_plates; i++)
    {
      g_autofree char *plate = format_plate (plates[i].kilograms, units);

      if (plates[i].pairs == 0)
        continue;
      if (sum->len > 0)
        g_string_append (sum, " + ");
      if (plates[i].pairs > 1)
        g_string_append_printf (sum, "%u × ", plates[i].pairs);
      g_string_append (sum, plate);
    }

  if (sum->len == 0)
    return g_strdup (_ ("The bar alone"));

  return units == CARRY_UNITS_IMPERIAL
             /* Translators: the plates on each side of a barbell, as “45 + 2 × 10” */
             ? g_strdup_printf (_ ("Each side: %s lb"), sum->str)
             /* Translators: the plates on each side of a barbell, as “20 + 2 × 5” */
             : g_strdup_printf (_ ("Each side: %s kg"), sum->str);
}

/**
 * carry_plate_picture_set_plates:
 * @self: a picture
 * @plates: (array length=n_plates): what goes on the bar, in pairs, heaviest first
 * @n_plates: how many sizes there are; those beyond %CARRY_MOST_DRAWN_PLATES are left out
 * @units: the runner's units
 */
void
carry_plate_picture_set_plates (CarryPlatePicture *self,
                                const CarryPlate *plates,
                                guint n_plates,
                                CarryUnits units)
{
  g_autofree char *text = carry_plates_describe (plates, n_plates, units);

  g_return_if_fail (CARRY_IS_PLATE_PICTURE (self));

  self->units = units;
  self->n_plates = MIN (n_plates, CARRY_MOST_DRAWN_PLATES);
  for (guint i = 0; i < self->n_plates; i++)
    self->plates[i] = plates[i];

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
