/* carry-import-flow.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-catalogue-controller.h"
#include "carry-controller.h"

G_BEGIN_DECLS

void carry_import_flow_choose (CarryWindow *window,
                               CarryController *controller,
                               CarryCatalogueController *exercises,
                               CarryDiary *diary);
void carry_import_flow_read (CarryWindow *window,
                             CarryController *controller,
                             CarryCatalogueController *exercises,
                             CarryDiary *diary,
                             GListModel *files);

G_END_DECLS
