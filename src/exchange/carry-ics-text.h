/* carry-ics-text.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CarryIcsLine:
 *
 * A content line of RFC 5545, unfolded.
 */
typedef struct
{
  guint number; /* of its first line in the file, from 1 */
  char *text;   /* UTF-8 */
} CarryIcsLine;

/**
 * CarryIcsBlock:
 *
 * What stands between BEGIN and END of an event or of a time zone.
 */
typedef struct
{
  guint number;     /* of the line with BEGIN, from 1 */
  gboolean cut_off; /* END is missing */
  GPtrArray *lines; /* of CarryIcsLine; of an event without those of its alarms */
} CarryIcsBlock;

/**
 * CarryIcsText:
 *
 * The lines of a calendar file that matter, sorted by component.
 */
typedef struct
{
  gboolean is_calendar; /* there is a BEGIN:VCALENDAR */
  gboolean cut_off;     /* its END is missing */
  guint n_lines;        /* in the file */
  GPtrArray *events;    /* of CarryIcsBlock */
  GPtrArray *zones;     /* of CarryIcsBlock */
} CarryIcsText;

CarryIcsText *carry_ics_text_new (GBytes *bytes);
void carry_ics_text_free (CarryIcsText *self);
gboolean carry_ics_text_is_likely (GBytes *bytes);
char *carry_ics_text_find_component (const char *text, const char *keyword);
char *carry_ics_block_join (CarryIcsBlock *block, const char *component);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryIcsText, carry_ics_text_free)

G_END_DECLS
