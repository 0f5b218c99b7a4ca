/* carry-gpx-document.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "carry-gpx-track.h"

G_BEGIN_DECLS

/**
 * CarryGpxDocument:
 *
 * What a GPX document holds.
 */
typedef struct
{
  char *root;      /* name of the root element, NULL if there is none */
  GArray *tracks;  /* of CarryGpxTrack */
  guint n_routes;
  guint n_waypoints;
  gboolean overflowed;
  char *damage;    /* why reading stopped, NULL if the document is sound */
  int damage_line; /* from 1 */
} CarryGpxDocument;

CarryGpxDocument *carry_gpx_document_new (GBytes *bytes);
void carry_gpx_document_free (CarryGpxDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryGpxDocument, carry_gpx_document_free)

G_END_DECLS
