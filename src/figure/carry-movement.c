/* carry-movement.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-movement.h"

G_DEFINE_QUARK (carry-movement-error-quark, carry_movement_error)

/**
 * carry_movement_new:
 * @name: the key of the figure
 *
 * Returns: (transfer full): a figure that stands still
 */
CarryMovement *
carry_movement_new (const char *name)
{
  CarryMovement *self = g_new0 (CarryMovement, 1);

  self->name = g_strdup (name);
  self->title = g_strdup (name);
  self->props = g_array_new (FALSE, TRUE, sizeof (CarryProp));
  self->yaw = 24;
  self->pitch = 7;
  self->thumbnail = 1;
  self->n_poses = 2;

  for (gsize i = 0; i < G_N_ELEMENTS (self->poses); i++)
    carry_pose_init (&self->poses[i]);

  return self;
}

void
carry_movement_free (CarryMovement *self)
{
  g_free (self->name);
  g_free (self->title);
  g_array_unref (self->props);
  g_free (self);
}

/**
 * carry_movement_copy:
 * @self: a figure
 * @other: another one
 *
 * Makes @self move like @other; it keeps its own name.
 */
void
carry_movement_copy (CarryMovement *self, const CarryMovement *other)
{
  const CarryMovement before = *self;

  *self = *other;
  self->name = before.name;
  self->title = before.title;
  self->props = before.props;
  g_array_set_size (self->props, 0);
  g_array_append_vals (self->props, other->props->data, other->props->len);
}

/**
 * carry_movement_highlight_bit:
 * @part: a part of the body
 * @side: its side; the trunk, hips, neck and head have one bit for each
 *
 * Returns: the bit of #CarryMovement.highlight
 */
guint32
carry_movement_highlight_bit (CarryBodyPart part, CarrySide side)
{
  return 1u << (CARRY_N_SIDES * (guint)part + (guint)side);
}

gboolean
carry_movement_highlights (const CarryMovement *self, CarryBodyPart part, CarrySide side)
{
  return (self->highlight & carry_movement_highlight_bit (part, side)) != 0;
}

/**
 * carry_movement_get_pose:
 * @self: a movement
 * @t: 0 at the start, 1 at the end
 * @pose: (out): the pose there, not yet solved
 */
void
carry_movement_get_pose (const CarryMovement *self, double t, CarryPose *pose)
{
  const double way = CLAMP (t, 0, 1) * (self->n_poses - 1);
  const guint from = MIN ((guint)way, self->n_poses - 2);

  carry_pose_interpolate (&self->poses[from], &self->poses[from + 1], way - from, pose);
}

/**
 * carry_mount_get_offset:
 * @place: a place
 * @t: 0 at the start, 1 at the end
 *
 * Returns: its offset in H
 */
CarryPoint
carry_mount_get_offset (const CarryMount *place, double t)
{
  double way;
  guint from;

  if (place->n_at < 2)
    return place->at[0];

  way = CLAMP (t, 0, 1) * (place->n_at - 1);
  from = MIN ((guint)way, place->n_at - 2);

  return carry_point_between (place->at[from], place->at[from + 1], way - from);
}
