/* carry-sheet-strip.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-strip.h"

#include "carry-sheet-mark.h"

#include <glib/gi18n.h>

/* Points. The strip is 54 high, 36 where it is repeated, and higher when half a day holds more than one session. */
#define PADDING 4.0
#define TICK 7.5
#define TICK_GAP 2.0
#define STROKE 0.5
#define SLACK 0.5

typedef struct
{
  double day; /* the row of day names */
  double slot; /* half a day with one session */
  double more; /* each further session */
} Rows;

static const Rows whole = { 15, 19.5, 12 };
static const Rows low = { 12, 12, 11 };

static double
get_slot_height (const CarrySheetContent *content, CarrySlot slot, const Rows *rows)
{
  guint most = 1;

  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    most = MAX (most, content->days[day].marks[slot]->len);

  return rows->slot + (MIN (most, CARRY_SHEET_MOST_MARKS) - 1) * rows->more;
}

static double
get_column_width (const CarrySheetFlow *flow)
{
  return carry_sheet_flow_get_width (flow) / CARRY_DAYS_PER_WEEK;
}

/* What a day's name may take beside the box to tick. */
static double
get_name_room (const CarrySheetFlow *flow)
{
  return get_column_width (flow) - 2 * PADDING - TICK - TICK_GAP;
}

/* Whether all days are named on one line; on narrow paper the number stands below the weekday. */
static gboolean
names_fit (const CarrySheetFlow *flow)
{
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    if (carry_sheet_flow_measure (flow, flow->content->days[day].name, CARRY_SHEET_STYLE_STRONG) + SLACK >
        get_name_room (flow))
      return FALSE;

  return TRUE;
}

static double
get_day_height (const CarrySheetFlow *flow, const Rows *rows)
{
  return names_fit (flow) ? rows->day : rows->day + carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG);
}

/**
 * carry_sheet_strip_get_height:
 * @flow: the flow
 * @repeated: whether it stands on a further page
 *
 * Returns: the height of the strip of days, in points
 */
double
carry_sheet_strip_get_height (const CarrySheetFlow *flow, gboolean repeated)
{
  const Rows *rows = repeated ? &low : &whole;

  return get_day_height (flow, rows) + get_slot_height (flow->content, CARRY_SLOT_MORNING, rows) +
         get_slot_height (flow->content, CARRY_SLOT_EVENING, rows);
}

/* “Tue 24” and a box to tick. */
static void
add_day (CarrySheetFlow *flow, const CarrySheetDay *day, double x, const Rows *rows)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_STRONG);
  const gboolean fits = names_fit (flow);
  double y = flow->y + (rows->day - line) / 2;

  if (!fits)
    {
      carry_sheet_page_add_text (flow->page, x + PADDING, y, get_column_width (flow) - 2 * PADDING,
                                 CARRY_SHEET_STYLE_STRONG, day->weekday);
      y += line;
    }

  carry_sheet_page_add_text (flow->page, x + PADDING, y, get_name_room (flow), CARRY_SHEET_STYLE_STRONG,
                             fits ? day->name : day->number);
  carry_sheet_page_add_tick (flow->page, x + get_column_width (flow) - PADDING - TICK, y + (line - TICK) / 2,
                             TICK);
}

static void
add_rest (CarrySheetFlow *flow, double x, double y, double width, const Rows *rows)
{
  const double line = carry_sheet_style_get_line (CARRY_SHEET_STYLE_BODY);
  CarrySheetBox *box = carry_sheet_page_add_text (flow->page, x + PADDING, y + (rows->slot - line) / 2,
                                                  width - 2 * PADDING, CARRY_SHEET_STYLE_BODY,
                                                  /* Translators: nothing to do on a day */
                                                  C_ ("day", "Rest"));

  box->ink = CARRY_SHEET_INK_DARK;
}

/**
 * carry_sheet_strip_add:
 * @flow: the flow
 * @repeated: whether it stands on a further page
 *
 * Adds the strip of seven days: a box to tick, what is on in the morning and in the evening.
 */
void
carry_sheet_strip_add (CarrySheetFlow *flow, gboolean repeated)
{
  const CarrySheetContent *content = flow->content;
  const Rows *rows = repeated ? &low : &whole;
  const double width = get_column_width (flow);
  const double height = carry_sheet_strip_get_height (flow, repeated);
  const double morning = flow->y + get_day_height (flow, rows);
  const double evening = morning + get_slot_height (content, CARRY_SLOT_MORNING, rows);

  carry_sheet_page_add_frame (flow->page, flow->left, flow->y, carry_sheet_flow_get_width (flow), height,
                              STROKE);
  carry_sheet_page_add_line (flow->page, flow->left, morning, flow->right, morning, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_BLACK);
  carry_sheet_page_add_line (flow->page, flow->left, evening, flow->right, evening, CARRY_SHEET_HAIRLINE,
                             CARRY_SHEET_INK_DARK)
      ->dashed = TRUE;

  for (guint i = 0; i < CARRY_DAYS_PER_WEEK; i++)
    {
      const CarrySheetDay *day = &content->days[i];
      const double x = flow->left + i * width;

      if (i > 0)
        carry_sheet_page_add_line (flow->page, x, flow->y, x, flow->y + height, CARRY_SHEET_HAIRLINE,
                                   CARRY_SHEET_INK_BLACK);
      add_day (flow, day, x, rows);
      carry_sheet_marks_add (flow, day->marks[CARRY_SLOT_MORNING], x + PADDING,
                             morning + (rows->slot - CARRY_SHEET_MARK_HEIGHT) / 2, width - 2 * PADDING,
                             rows->more);
      carry_sheet_marks_add (flow, day->marks[CARRY_SLOT_EVENING], x + PADDING,
                             evening + (rows->slot - CARRY_SHEET_MARK_HEIGHT) / 2, width - 2 * PADDING,
                             rows->more);
      if (day->marks[CARRY_SLOT_MORNING]->len == 0 && day->marks[CARRY_SLOT_EVENING]->len == 0)
        add_rest (flow, x, morning, width, rows);
    }

  flow->y += height;
}
