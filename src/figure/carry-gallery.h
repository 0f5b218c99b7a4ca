/* carry-gallery.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-movement.h"

G_BEGIN_DECLS

typedef struct _CarryGallery CarryGallery;

CarryGallery *carry_gallery_new (void);
void carry_gallery_free (CarryGallery *self);
gboolean carry_gallery_add (CarryGallery *self, const char *json, gssize length, GError **error);
gboolean carry_gallery_add_resource (CarryGallery *self, const char *path, GError **error);
const CarryMovement *carry_gallery_get (CarryGallery *self, const char *name);
const char *const *carry_gallery_get_names (CarryGallery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryGallery, carry_gallery_free)

G_END_DECLS
