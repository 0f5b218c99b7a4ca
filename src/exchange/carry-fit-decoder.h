/* carry-fit-decoder.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "carry-fit-message.h"

G_BEGIN_DECLS

/**
 * CarryFitDecoder:
 *
 * Walks through the messages of a FIT file.
 */
typedef struct _CarryFitDecoder CarryFitDecoder;

gboolean carry_fit_decoder_recognizes (GBytes *bytes);
CarryFitDecoder *carry_fit_decoder_new (GBytes *bytes);
void carry_fit_decoder_free (CarryFitDecoder *self);
gboolean carry_fit_decoder_next (CarryFitDecoder *self, CarryFitMessage *message);
const char *carry_fit_decoder_get_damage (CarryFitDecoder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryFitDecoder, carry_fit_decoder_free)

G_END_DECLS
