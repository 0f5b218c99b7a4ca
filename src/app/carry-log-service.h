/* carry-log-service.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-controller.h"

G_BEGIN_DECLS

#define CARRY_TYPE_LOG_SERVICE (carry_log_service_get_type ())
G_DECLARE_FINAL_TYPE (CarryLogService, carry_log_service, CARRY, LOG_SERVICE, GObject)

CarryLogService *
carry_log_service_new (CarryController *controller, CarryDiary *diary, CarryCatalogue *catalogue);
gboolean carry_log_service_export (CarryLogService *self, GDBusConnection *connection, GError **error);
gboolean carry_log_service_call (GBytes *bytes, const char *name, guint *n_sessions, GError **error);

G_END_DECLS
