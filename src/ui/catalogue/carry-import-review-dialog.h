/* carry-import-review-dialog.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "carry-exercise.h"

G_BEGIN_DECLS

#define CARRY_TYPE_IMPORT_REVIEW_DIALOG (carry_import_review_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    CarryImportReviewDialog, carry_import_review_dialog, CARRY, IMPORT_REVIEW_DIALOG, AdwDialog)

AdwDialog *carry_import_review_dialog_new (GListModel *proposals, const char *missing);

G_END_DECLS
