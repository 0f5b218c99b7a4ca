/* carry-evidence.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CarryEvidence:
 * @key: its short name in the catalogue, “Willy19”
 * @text: who published what where, to be shown: “Willy et al. 2019, J Orthop Sports Phys Ther”
 * @url: where to read it
 * @grade: how strong it is for runners: A strong, B moderate, C expert opinion
 *
 * A published source of what the catalogue claims. An immutable value, passed by reference.
 */
typedef struct
{
  char *key;
  char *text;
  char *url;
  char grade;
} CarryEvidence;

CarryEvidence *carry_evidence_new (const char *key, const char *text, const char *url, char grade);
CarryEvidence *carry_evidence_ref (CarryEvidence *self);
void carry_evidence_unref (CarryEvidence *self);
const char *carry_evidence_get_grade_name (const CarryEvidence *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryEvidence, carry_evidence_unref)

G_END_DECLS
