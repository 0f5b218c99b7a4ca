/* carry-startup.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "carry-workspace.h"

G_BEGIN_DECLS

/**
 * CarryStartup:
 *
 * How the application was asked to start. Cleared by carry_startup_clear().
 */
typedef struct
{
  char *diary;           /* path of another diary, or NULL */
  char *print;           /* path of a PDF to print to instead of opening a window, or NULL */
  char *paper;           /* name of its paper, or NULL */
  char *week_text;       /* the week to show, as given, or NULL */
  char *today_text;      /* the day to take for today, as given, or NULL */
  gboolean example_week; /* start on an example in memory */
  GDate today;
  GDate week;            /* a day of the week to show */
} CarryStartup;

void carry_startup_add_options (CarryStartup *self, GApplication *application);
gboolean carry_startup_check (CarryStartup *self);
void carry_startup_clear (CarryStartup *self);
CarryWorkspace *carry_startup_open (const CarryStartup *self, gboolean only_read, GError **error);
int carry_startup_print (const CarryStartup *self);

G_END_DECLS
