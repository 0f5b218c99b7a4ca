/* carry-sheet-page.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-sheet-style.h"

G_BEGIN_DECLS

/**
 * CarrySheetBoxKind:
 * @CARRY_SHEET_BOX_TEXT: text, ellipsized when it is too long for its lines
 * @CARRY_SHEET_BOX_LABEL: white text in a black box
 * @CARRY_SHEET_BOX_TICK: an empty square to tick
 * @CARRY_SHEET_BOX_FIGURE: the figure of an exercise
 * @CARRY_SHEET_BOX_MUSCLES: the body from both sides with the muscles that are trained
 * @CARRY_SHEET_BOX_LINE: a line from one corner of the box to the other
 * @CARRY_SHEET_BOX_FRAME: a frame around other boxes
 * @CARRY_SHEET_BOX_FILL: an area of one grey, below other boxes
 */
typedef enum
{
  CARRY_SHEET_BOX_TEXT,
  CARRY_SHEET_BOX_LABEL,
  CARRY_SHEET_BOX_TICK,
  CARRY_SHEET_BOX_FIGURE,
  CARRY_SHEET_BOX_MUSCLES,
  CARRY_SHEET_BOX_LINE,
  CARRY_SHEET_BOX_FRAME,
  CARRY_SHEET_BOX_FILL,
} CarrySheetBoxKind;

typedef enum
{
  CARRY_SHEET_ALIGN_START,
  CARRY_SHEET_ALIGN_CENTER,
  CARRY_SHEET_ALIGN_END,
} CarrySheetAlign;

/* How dark a mark is: 0 black, 1 the white of the paper. */
#define CARRY_SHEET_INK_BLACK 0.0
#define CARRY_SHEET_INK_TEXT 0.30  /* text that stands back */
#define CARRY_SHEET_INK_DARK 0.55  /* lines to write on */
#define CARRY_SHEET_INK_MIDDLE 0.72
#define CARRY_SHEET_INK_LIGHT 0.93 /* behind text */

/* A body in the table of a session, in points. Source: DESIGN §12. */
#define CARRY_SHEET_BODY_HEIGHT 36.0

/* The moment of a figure that stands alone: the pose that says most. */
#define CARRY_SHEET_BEST_MOMENT (-1.0)

/**
 * CarrySheetBox:
 *
 * One thing on a page. x runs from the start of the line: the painter mirrors a sheet that is read from
 * the right.
 */
typedef struct
{
  CarrySheetBoxKind kind;
  double x, y, width, height; /* points from the top start corner of the paper */
  char *text;                 /* of a text or a label; of a figure, its name */
  CarrySheetStyle style;
  CarrySheetAlign align;
  guint lines;                /* a text may take */
  double ink;                 /* 0 black to 1 white */
  double stroke;              /* points, of a line, tick or frame */
  gboolean dashed;
  double moment;              /* of a figure: 0 start to 1 end, or %CARRY_SHEET_BEST_MOMENT */
  double body_height;         /* of a figure: how tall the body is at most, points */
  guint main, also;           /* muscles, as sets of #CarryMuscle */
  guint row;                  /* the exercise row it belongs to, 0 for none */
  char *description;          /* of a figure, for those who do not see it, or NULL */
  char *bookmark;             /* what a reader of the file jumps to here, or NULL */
} CarrySheetBox;

/**
 * CarrySheetPage:
 * @boxes: (element-type CarrySheetBox): in the order of painting
 * @row: the exercise row to which the next boxes belong, 0 for none
 */
typedef struct
{
  GPtrArray *boxes;
  guint row;
} CarrySheetPage;

CarrySheetPage *carry_sheet_page_new (void);
void carry_sheet_page_free (CarrySheetPage *self);
CarrySheetBox *carry_sheet_page_add_text (
    CarrySheetPage *self, double x, double y, double width, CarrySheetStyle style, const char *text);
void carry_sheet_page_add_label (CarrySheetPage *self,
                                 double x,
                                 double y,
                                 double width,
                                 double height,
                                 CarrySheetStyle style,
                                 const char *text);
void carry_sheet_page_add_tick (CarrySheetPage *self, double x, double y, double size);
CarrySheetBox *carry_sheet_page_add_figure (
    CarrySheetPage *self, double x, double y, double width, double height, const char *name, double moment);
CarrySheetBox *carry_sheet_page_add_muscles (
    CarrySheetPage *self, double x, double y, double width, double height, guint main, guint also);
CarrySheetBox *carry_sheet_page_add_line (
    CarrySheetPage *self, double x1, double y1, double x2, double y2, double stroke, double ink);
void carry_sheet_page_add_frame (
    CarrySheetPage *self, double x, double y, double width, double height, double stroke);
void
carry_sheet_page_add_fill (CarrySheetPage *self, double x, double y, double width, double height, double ink);
void carry_sheet_page_add_bookmark (CarrySheetPage *self, const char *text);
void carry_sheet_box_set_lines (CarrySheetBox *self, guint lines);
void carry_sheet_box_describe (CarrySheetBox *self, const char *description);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarrySheetPage, carry_sheet_page_free)

G_END_DECLS
