/* carry-session.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-kinds.h"

G_BEGIN_DECLS

/**
 * CarrySessionError:
 * @CARRY_SESSION_ERROR_DAY: there is no such day
 * @CARRY_SESSION_ERROR_DURATION: the duration is 0 or longer than one day
 * @CARRY_SESSION_ERROR_CROSSES_MIDNIGHT: the session would end after its day
 *
 * Why a session cannot be as it was asked to be.
 */
typedef enum
{
  CARRY_SESSION_ERROR_DAY,
  CARRY_SESSION_ERROR_DURATION,
  CARRY_SESSION_ERROR_CROSSES_MIDNIGHT,
} CarrySessionError;

#define CARRY_SESSION_ERROR (carry_session_error_quark ())
GQuark carry_session_error_quark (void);

/**
 * CarrySlot:
 * @CARRY_SLOT_MORNING: starts before noon
 * @CARRY_SLOT_EVENING: starts at noon or later
 *
 * The two rows of the week board.
 */
typedef enum
{
  CARRY_SLOT_MORNING,
  CARRY_SLOT_EVENING,
} CarrySlot;

#define CARRY_TYPE_SESSION (carry_session_get_type ())
G_DECLARE_DERIVABLE_TYPE (CarrySession, carry_session, CARRY, SESSION, GObject)

struct _CarrySessionClass
{
  GObjectClass parent_class;

  const char *(*get_title) (CarrySession *self);
  double (*get_usual_effort) (CarrySession *self);
  gboolean (*equal) (CarrySession *a, CarrySession *b);
  CarrySession *(*as_planned) (CarrySession *self); /* NULL: nothing of what was done is in a copy */
};

const char *carry_session_get_id (CarrySession *self);
const char *carry_session_get_title (CarrySession *self);
const GDate *carry_session_get_day (CarrySession *self);
guint carry_session_get_start_minute (CarrySession *self);
guint carry_session_get_duration (CarrySession *self);
CarrySlot carry_session_get_slot (CarrySession *self);
double carry_session_get_effort (CarrySession *self);
double carry_session_get_load (CarrySession *self);
CarryStatus carry_session_get_status (CarrySession *self);
const GDate *carry_session_get_original_day (CarrySession *self);
gboolean carry_session_get_locked (CarrySession *self);
gboolean carry_session_get_against_rule (CarrySession *self);
const char *carry_session_get_note (CarrySession *self);
CarryOrigin carry_session_get_origin (CarrySession *self);
CarrySession *carry_session_edit (CarrySession *self, GError **error, const char *first_property, ...)
    G_GNUC_NULL_TERMINATED;
CarrySession *
carry_session_edit_alike (CarrySession *self, CarrySession *before, CarrySession *after, GError **error);
CarrySession *carry_session_duplicate (CarrySession *self, const GDate *day);
int carry_session_compare (CarrySession *a, CarrySession *b);
gboolean carry_session_equal (CarrySession *a, CarrySession *b);

G_END_DECLS
