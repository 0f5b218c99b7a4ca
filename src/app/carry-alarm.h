/* carry-alarm.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryAlarm:
 *
 * Calls at a moment of the running clock of a #CarryInstant: if the computer sleeps over it, as soon as it wakes.
 */
typedef struct _CarryAlarm CarryAlarm;

CarryAlarm *carry_alarm_new (GSourceFunc callback, gpointer user_data);
void carry_alarm_free (CarryAlarm *self);
void carry_alarm_set (CarryAlarm *self, gint64 deadline);
void carry_alarm_clear (CarryAlarm *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryAlarm, carry_alarm_free)

G_END_DECLS
