/* carry-drawing.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-space.h"

G_BEGIN_DECLS

/**
 * CarryInkRole:
 *
 * What a colour means; the theme says what it looks like (DESIGN 13.7).
 */
typedef enum
{
  CARRY_INK_SKIN,
  CARRY_INK_TOP,
  CARRY_INK_SHORTS,
  CARRY_INK_SHOE,
  CARRY_INK_SOLE,
  CARRY_INK_HAIR,
  CARRY_INK_HIGHLIGHT,
  CARRY_INK_EQUIPMENT_1,
  CARRY_INK_EQUIPMENT_2,
  CARRY_INK_RING, /* the lighter ring of a plate, white in print */
  CARRY_INK_FACE, /* faces of a box, lighter in print than other equipment */
  CARRY_INK_FAR,
  CARRY_INK_BAND,
  CARRY_INK_SHADOW,
} CarryInkRole;

#define CARRY_N_INK_ROLES (CARRY_INK_SHADOW + 1)

/**
 * CarryInk:
 * @role: the colour
 * @other: the colour mixed into it
 * @share: 0 to 1, how much of @other
 * @shade: −1 to 1; darker or lighter
 * @alpha: 0 to 1
 * @far: it belongs to the far side of the body
 */
typedef struct
{
  CarryInkRole role;
  CarryInkRole other;
  double share;
  double shade;
  double alpha;
  gboolean far;
} CarryInk;

/**
 * CarryShape:
 * @ink: its colour
 * @first_contour: index of its first contour
 * @n_contours: how many contours it has
 * @width: 0 to fill the contours, or H, to draw them as lines with round ends
 * @edged: it gets a black edge in print
 * @clipped: it shows only inside the first shape of its item
 * @min_height: pixels; it shows only where H is more than that
 * @screen_only: it is left out in print
 * @fading: its alpha tells how far it has come to light; in print it is there or not
 *
 * Something of one colour.
 */
typedef struct
{
  CarryInk ink;
  guint first_contour;
  guint n_contours;
  double width;
  gboolean edged;
  gboolean clipped;
  double min_height;
  gboolean screen_only;
  gboolean fading;
} CarryShape;

/**
 * CarryHalo:
 * @CARRY_HALO_NONE: touches what is behind it
 * @CARRY_HALO_WHOLE: a gap all around
 * @CARRY_HALO_OUTSIDE: a gap, but not near the joint to the parent
 */
typedef enum
{
  CARRY_HALO_NONE,
  CARRY_HALO_WHOLE,
  CARRY_HALO_OUTSIDE,
} CarryHalo;

/**
 * CarryDrawingItem:
 * @depth: what has more lies in front, in H
 * @first_shape: index of its first shape
 * @n_shapes: how many shapes it has
 * @halo: the gap to what lies behind its first shape
 * @joint: centre of the circle without gap
 * @joint_radius: H
 *
 * Shapes that lie at one depth: a body part or a thing.
 */
typedef struct
{
  double depth;
  guint first_shape;
  guint n_shapes;
  CarryHalo halo;
  CarrySpot joint;
  double joint_radius;
} CarryDrawingItem;

/**
 * CarryContour:
 * @first: index of its first spot
 * @n: how many spots it has
 *
 * A polygon or a line.
 */
typedef struct
{
  guint first;
  guint n;
} CarryContour;

/**
 * CarryBox:
 * @left: H
 * @bottom: H
 * @right: H
 * @top: H
 */
typedef struct
{
  double left, bottom, right, top;
} CarryBox;

/**
 * CarryDrawing:
 * @items: (element-type CarryDrawingItem)
 * @shapes: (element-type CarryShape)
 * @contours: (element-type CarryContour)
 * @spots: (element-type CarrySpot)
 * @shadow: (element-type CarrySpot): the shadow on the ground, empty without contact
 * @framed: only what lies inside @frame is shown
 * @frame: H
 *
 * A projected figure with its equipment, as a list that any painter can draw.
 * All lengths are in H; y points up.
 */
typedef struct
{
  GArray *items;
  GArray *shapes;
  GArray *contours;
  GArray *spots;
  GArray *shadow;
  gboolean framed;
  CarryBox frame;
} CarryDrawing;

CarryDrawing *carry_drawing_new (void);
void carry_drawing_free (CarryDrawing *self);
void carry_drawing_begin_item (
    CarryDrawing *self, double depth, CarryHalo halo, CarrySpot joint, double joint_radius);
CarryShape *carry_drawing_begin_shape (CarryDrawing *self, CarryInk ink);
void carry_drawing_add_contour (CarryDrawing *self, const CarrySpot *spots, guint n);
void carry_drawing_add_disc (CarryDrawing *self, CarrySpot centre, double radius_x, double radius_y);
void carry_drawing_sort (CarryDrawing *self);
gboolean carry_drawing_get_bounds (const CarryDrawing *self, CarryBox *bounds);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryDrawing, carry_drawing_free)

G_END_DECLS
