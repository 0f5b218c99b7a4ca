/* carry-print-job.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-printable.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPrintOperation *carry_print_job_new_operation (CarryPrintable *content, GtkWindow *parent);
void carry_print_job_run (CarryPrintable *content, GtkWindow *parent);

G_END_DECLS
