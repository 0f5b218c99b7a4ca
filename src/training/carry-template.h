/* carry-template.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue.h"
#include "carry-strength-session.h"

G_BEGIN_DECLS

/**
 * CarryTemplateError:
 * @CARRY_TEMPLATE_ERROR_NAME: the name is empty or too long
 * @CARRY_TEMPLATE_ERROR_TAKEN: another template has this name
 * @CARRY_TEMPLATE_ERROR_EMPTY: there is no exercise in it
 * @CARRY_TEMPLATE_ERROR_CONFLICT: the change does not fit what there is now
 *
 * Why a template cannot be as it was asked to be.
 */
typedef enum
{
  CARRY_TEMPLATE_ERROR_NAME,
  CARRY_TEMPLATE_ERROR_TAKEN,
  CARRY_TEMPLATE_ERROR_EMPTY,
  CARRY_TEMPLATE_ERROR_CONFLICT,
} CarryTemplateError;

#define CARRY_TEMPLATE_ERROR (carry_template_error_quark ())
GQuark carry_template_error_quark (void);

/* In characters. */
#define CARRY_LONGEST_TEMPLATE_NAME 80

/**
 * CarryTemplate:
 *
 * A strength session to make others like it from: a name, and exercises with their doses. It has no day, no loads in kg
 * but those of the doses, and nothing of what was done. Immutable, and so may be read on any thread.
 */
#define CARRY_TYPE_TEMPLATE (carry_template_get_type ())
G_DECLARE_FINAL_TYPE (CarryTemplate, carry_template, CARRY, TEMPLATE, GObject)

CarryTemplate *carry_template_new (const char *id, const char *name, GPtrArray *items, GError **error);
CarryTemplate *
carry_template_new_from_session (CarryStrengthSession *session, const char *name, GError **error);
CarryTemplate *carry_template_rename (CarryTemplate *self, const char *name, GError **error);
const char *carry_template_get_id (CarryTemplate *self);
const char *carry_template_get_name (CarryTemplate *self);
char *carry_template_fold_name (const char *name);
guint carry_template_get_n_items (CarryTemplate *self);
CarryItem *carry_template_get_nth (CarryTemplate *self, guint position);
CarryStrengthKind carry_template_get_kind (CarryTemplate *self);
guint carry_template_get_minutes (CarryTemplate *self);
gboolean carry_template_equal (CarryTemplate *a, CarryTemplate *b);
CarryStrengthSession *carry_template_apply (CarryTemplate *self,
                                            CarryCatalogue *catalogue,
                                            CarryStrengthSession *session,
                                            GError **error);
CarryStrengthSession *carry_template_make_session (
    CarryTemplate *self, CarryCatalogue *catalogue, const GDate *day, guint start_minute, GError **error);

G_END_DECLS
