/* carry-sample-week.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"
#include "carry-history.h"
#include "carry-run.h"
#include "carry-strength-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CarrySampleWeek:
 *
 * A diary with one week, 23 to 29 November 2026: Threshold on Tuesday morning, Lower Strength in the evening,
 * Hills on Thursday morning, Single-Leg & Trunk in the evening, rest on Friday, Long on Sunday.
 */
typedef struct
{
  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryCatalogue *catalogue;
  CarryHistory *history;
  GDate today; /* Wednesday 25 November 2026 */
} CarrySampleWeek;

CarrySampleWeek *carry_sample_week_new (gboolean filled);
void carry_sample_week_free (CarrySampleWeek *self);
GDate carry_sample_day (GDateDay november);
CarrySession *carry_sample_week_find (CarrySampleWeek *self, const char *title);
GSimpleActionGroup *carry_sample_week_create_actions (CarrySampleWeek *self);
GtkWidget *carry_sample_week_open_window (CarrySampleWeek *self);
GtkWidget *carry_sample_week_find_card (CarrySampleWeek *self, GtkWidget *root, const char *title);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySampleWeek, carry_sample_week_free)

G_END_DECLS
