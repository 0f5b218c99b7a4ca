/* carry-sheet-painter.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-painter.h"

#include "carry-figure-painter.h"
#include "carry-figure.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-map.h"
#include "carry-muscle-painter.h"
#include "carry-sheet-breaks.h"

#include <pango/pangocairo.h>

#define DASH 2.0
#define FIGURE_EDGE 2.0 /* points, for strokes that reach over the bounds of a figure */
/* Points. Without greys lines that stand back are thinner instead. */
#define BLACK_SHARE 0.6
#define FRAME_STROKE 1.2
#define HATCH_STROKE 0.4
#define HATCH 3.0
/* How much a helping muscle does where a main one does 1. Source: DESIGN 14. */
#define HELPING_SHARE 0.5
#define MOST_WIDTHS 1024u /* that are kept of a style: those of a few weeks */
#define LEFT_TO_RIGHT_MARK "\xe2\x80\x8e"

/**
 * CarrySheetPainter:
 *
 * Measures text for the layout and paints pages, with the same fonts. One point of the paper is one unit of
 * the context.
 */
struct _CarrySheetPainter
{
  PangoContext *context;
  PangoLayout *layout;
  PangoFontDescription *fonts[CARRY_N_SHEET_STYLES];
  GHashTable
      *drawings; /* of CarryDrawing by figure and moment: composing one takes longer than painting it */
  GHashTable *recordings; /* of figures as they are painted, by figure, moment and scale */
  GHashTable *widths[CARRY_N_SHEET_STYLES]; /* of texts: pages are tried with rows of several heights */
  PangoAttrList *number_attributes;
  GPtrArray *descriptions; /* of the figures in a PDF, as they were painted */
  gboolean from_right;
  gboolean greys;
};

static PangoContext *
create_context (gboolean from_right)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  /* On paper nothing is rounded to pixels. */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_base_dir (context, from_right ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

/**
 * carry_sheet_painter_new:
 * @from_right: the sheet is read from the right
 * @greys: use greys; else only black
 *
 * Needs no display.
 *
 * Returns: (transfer full): a new painter
 */
CarrySheetPainter *
carry_sheet_painter_new (gboolean from_right, gboolean greys)
{
  CarrySheetPainter *self = g_new0 (CarrySheetPainter, 1);

  self->from_right = from_right;
  self->greys = greys;
  self->context = create_context (from_right);
  self->layout = pango_layout_new (self->context);
  self->drawings =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)carry_drawing_free);

  /* Digits alone are those of the words beside them, not those of a font for another script. */
  self->number_attributes = pango_attr_list_new ();
  pango_attr_list_insert (self->number_attributes,
                          pango_attr_language_new (pango_language_from_string ("en")));
  self->descriptions = g_ptr_array_new_with_free_func (g_free);
  self->recordings =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)cairo_surface_destroy);

  for (guint i = 0; i < CARRY_N_SHEET_STYLES; i++)
    {
      self->widths[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      self->fonts[i] = pango_font_description_from_string ("Sans");
      pango_font_description_set_weight (self->fonts[i], carry_sheet_style_is_bold (i) ? PANGO_WEIGHT_BOLD
                                                                                       : PANGO_WEIGHT_NORMAL);
      pango_font_description_set_size (self->fonts[i],
                                       pango_units_from_double (carry_sheet_style_get_size (i)));
    }

  return self;
}

void
carry_sheet_painter_free (CarrySheetPainter *self)
{
  for (guint i = 0; i < CARRY_N_SHEET_STYLES; i++)
    {
      pango_font_description_free (self->fonts[i]);
      g_hash_table_unref (self->widths[i]);
    }
  pango_attr_list_unref (self->number_attributes);
  g_ptr_array_unref (self->descriptions);
  g_hash_table_unref (self->recordings);
  g_hash_table_unref (self->drawings);
  g_object_unref (self->layout);
  g_object_unref (self->context);
  g_free (self);
}

static gboolean
has_letters (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

/* Sets the text on lines of @width points; on one line for a negative width. */
static void
set_text (CarrySheetPainter *self, const char *text, CarrySheetStyle style, double width)
{
  /* Numbers alone run from the left everywhere: “3 × 4–6” is not “6–4 × 3”. */
  const gboolean numbers = self->from_right && !has_letters (text);
  g_autofree char *joined = carry_sheet_breaks_join (text);
  g_autofree char *marked = numbers ? g_strconcat (LEFT_TO_RIGHT_MARK, joined, NULL) : NULL;

  pango_layout_set_font_description (self->layout, self->fonts[style]);
  pango_layout_set_text (self->layout, marked != NULL ? marked : joined, -1);
  pango_layout_set_width (self->layout, width < 0 ? -1 : pango_units_from_double (width));
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_NONE);
  pango_layout_set_height (self->layout, -1);
  pango_layout_set_single_paragraph_mode (self->layout, TRUE);
  pango_layout_set_attributes (self->layout, has_letters (text) ? NULL : self->number_attributes);
}

static double
measure_width (const char *text, CarrySheetStyle style, gpointer data)
{
  CarrySheetPainter *self = data;
  GHashTable *widths = self->widths[style];
  gpointer known;
  int width;

  if (g_hash_table_lookup_extended (widths, text, NULL, &known))
    return pango_units_to_double (GPOINTER_TO_INT (known));

  set_text (self, text, style, -1);
  pango_layout_get_size (self->layout, &width, NULL);
  if (g_hash_table_size (widths) >= MOST_WIDTHS)
    g_hash_table_remove_all (widths);
  g_hash_table_insert (widths, g_strdup (text), GINT_TO_POINTER (width));

  return pango_units_to_double (width);
}

static guint
measure_lines (const char *text, CarrySheetStyle style, double width, gpointer data)
{
  CarrySheetPainter *self = data;

  set_text (self, text, style, MAX (width, 1));

  return (guint)pango_layout_get_line_count (self->layout);
}

/**
 * carry_sheet_painter_get_ruler:
 * @self: a painter
 *
 * Returns: the ruler for the layout; lives as long as the painter
 */
CarrySheetRuler
carry_sheet_painter_get_ruler (CarrySheetPainter *self)
{
  return (CarrySheetRuler){ measure_width, measure_lines, self };
}

/* Returns: (transfer none) (element-type utf8): what each figure shows that was painted into a PDF, in their order */
GPtrArray *
carry_sheet_painter_get_descriptions (CarrySheetPainter *self)
{
  return self->descriptions;
}

static void
set_ink (const CarrySheetPainter *self, cairo_t *cr, double ink)
{
  const double shade = self->greys || ink >= 1 ? ink : 0;

  cairo_set_source_rgb (cr, shade, shade, shade);
}

/* Where a line of @width goes in a box from @x on, on the paper as it is held. */
static double
align_line (const CarrySheetPainter *self, const CarrySheetBox *box, double x, double width)
{
  switch (box->align)
    {
    case CARRY_SHEET_ALIGN_CENTER:
      return x + (box->width - width) / 2;

    case CARRY_SHEET_ALIGN_END:
      return self->from_right ? x : x + box->width - width;

    case CARRY_SHEET_ALIGN_START:
    default:
      return self->from_right ? x + box->width - width : x;
    }
}

static void
paint_text (CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x, double y)
{
  const double line_height = carry_sheet_style_get_line (box->style);
  int n_lines;

  set_text (self, box->text, box->style, box->width);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (self->layout, -(int)box->lines);
  pango_cairo_update_context (cr, self->context);
  pango_layout_context_changed (self->layout);

  n_lines = MIN (pango_layout_get_line_count (self->layout), (int)box->lines);
  for (int i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (self->layout, i);
      PangoRectangle logical;

      pango_layout_line_get_extents (line, NULL, &logical);
      cairo_move_to (cr, align_line (self, box, x, pango_units_to_double (logical.width)),
                     y + carry_sheet_style_get_ascent (box->style) + i * line_height);
      pango_cairo_show_layout_line (cr, line);
    }
}

static void
paint_label (CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x)
{
  cairo_rectangle (cr, x, box->y, box->width, box->height);
  set_ink (self, cr, 0);
  cairo_fill (cr);
  set_ink (self, cr, 1);
  paint_text (self, cr, box, x, box->y + (box->height - carry_sheet_style_get_line (box->style)) / 2);
}

static void
paint_stroke (const CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x)
{
  /* A frame is drawn inside its box. */
  const double inset = box->kind == CARRY_SHEET_BOX_LINE ? 0 : box->stroke / 2;

  set_ink (self, cr, box->ink);
  cairo_set_line_width (cr, self->greys || box->ink <= 0 ? box->stroke : box->stroke * BLACK_SHARE);
  cairo_set_dash (cr, (const double[]){ DASH }, box->dashed ? 1 : 0, 0);

  if (box->kind == CARRY_SHEET_BOX_LINE)
    {
      cairo_move_to (cr, x, box->y);
      cairo_line_to (cr, x + box->width, box->y + box->height);
    }
  else
    cairo_rectangle (cr, x + inset, box->y + inset, box->width - 2 * inset, box->height - 2 * inset);

  cairo_stroke (cr);
}

/* Without greys what lies behind text is framed, anything else hatched. */
static void
paint_fill (const CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, box->y, box->width, box->height);
  set_ink (self, cr, box->ink);
  if (self->greys || box->ink <= 0)
    {
      cairo_fill (cr);
      cairo_restore (cr);
      return;
    }

  cairo_set_line_width (cr, box->ink >= CARRY_SHEET_INK_LIGHT ? FRAME_STROKE : HATCH_STROKE);
  if (box->ink < CARRY_SHEET_INK_LIGHT)
    {
      cairo_stroke_preserve (cr);
      cairo_clip (cr);
      for (double shift = HATCH; shift < box->width + box->height; shift += HATCH)
        {
          cairo_move_to (cr, x + shift, box->y);
          cairo_line_to (cr, x + shift - box->height, box->y + box->height);
        }
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static const CarryDrawing *
get_drawing (CarrySheetPainter *self, const char *figure, double moment)
{
  g_autofree char *key = g_strdup_printf ("%s %g", figure, moment);
  CarryDrawing *drawing = g_hash_table_lookup (self->drawings, key);

  if (drawing == NULL)
    {
      drawing = carry_figure_compose (carry_figure_get (figure), moment, CARRY_FIGURE_VIEW_BEST);
      g_hash_table_insert (self->drawings, g_steal_pointer (&key), drawing);
    }

  return drawing;
}

static CarryBox
get_bounds (const CarryDrawing *drawing)
{
  CarryBox bounds = { G_MAXDOUBLE, G_MAXDOUBLE, -G_MAXDOUBLE, -G_MAXDOUBLE };

  carry_drawing_get_bounds (drawing, &bounds);

  return bounds;
}

/* Points per H for the poses of a row to fit the box; one number for both, so that the body does not grow. */
static double
get_figure_scale (CarrySheetPainter *self, const CarrySheetBox *box)
{
  const double moments[] = { box->moment, 0, 1 };
  const gsize n_moments = box->moment < 0 ? 1 : G_N_ELEMENTS (moments);
  double scale = box->body_height;

  for (gsize i = 0; i < n_moments; i++)
    {
      const CarryBox bounds = get_bounds (get_drawing (self, box->text, moments[i]));

      scale = MIN (scale, box->width / (bounds.right - bounds.left));
      scale = MIN (scale, box->height / (bounds.top - bounds.bottom));
    }

  return scale;
}

/* Records a figure that fills @width × @height. A file holds a recording once, however often it is painted. */
static cairo_surface_t *
record_figure (CarrySheetPainter *self, const CarryDrawing *drawing, double width, double height)
{
  const CarryBox bounds = get_bounds (drawing);
  const cairo_rectangle_t extents = { -FIGURE_EDGE, -FIGURE_EDGE, width + 2 * FIGURE_EDGE,
                                      height + 2 * FIGURE_EDGE };
  cairo_surface_t *recording = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *cr = cairo_create (recording);

  carry_figure_paint (cr, drawing, &bounds, self->greys ? CARRY_FIGURE_THEME_PRINT : CARRY_FIGURE_THEME_BLACK,
                      NULL, width, height);
  cairo_destroy (cr);

  return recording;
}

/* Figures stand on the lower edge and are not mirrored. */
static void
paint_figure (CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x)
{
  const CarryDrawing *drawing;
  g_autofree char *key = NULL;
  cairo_surface_t *recording;
  CarryBox bounds;
  double scale, width, height;

  if (!carry_figure_exists (box->text))
    return;

  drawing = get_drawing (self, box->text, box->moment);
  bounds = get_bounds (drawing);
  scale = get_figure_scale (self, box);
  width = (bounds.right - bounds.left) * scale;
  height = (bounds.top - bounds.bottom) * scale;

  key = g_strdup_printf ("%s %g %.3f", box->text, box->moment, scale);
  recording = g_hash_table_lookup (self->recordings, key);
  if (recording == NULL)
    {
      recording = record_figure (self, drawing, width, height);
      g_hash_table_insert (self->recordings, g_steal_pointer (&key), recording);
    }

  cairo_save (cr);
  cairo_set_source_surface (cr, recording, x + (box->width - width) / 2, box->y + box->height - height);
  cairo_paint (cr);
  cairo_restore (cr);
}

/* Hatched, so that copies keep it; never mirrored, as left is left. */
static void
paint_muscles (cairo_t *cr, const CarrySheetBox *box, double x)
{
  guint levels[CARRY_MUSCLE_MOST] = { 0 };

  for (guint i = 0; i < CARRY_MUSCLE_MOST; i++)
    if (box->main & (1u << i))
      levels[i] = carry_muscle_heat_get_level (1, 1);
    else if (box->also & (1u << i))
      levels[i] = carry_muscle_heat_get_level (HELPING_SHARE, 1);

  carry_muscle_map_draw (cr, levels, CARRY_MUSCLE_MARK_HATCH, x, box->y, box->width, box->height);
}

static void
paint_box (CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x)
{
  switch (box->kind)
    {
    case CARRY_SHEET_BOX_TEXT:
      set_ink (self, cr, box->ink);
      paint_text (self, cr, box, x, box->y);
      break;

    case CARRY_SHEET_BOX_LABEL:
      paint_label (self, cr, box, x);
      break;

    case CARRY_SHEET_BOX_FIGURE:
      paint_figure (self, cr, box, x);
      break;

    case CARRY_SHEET_BOX_MUSCLES:
      paint_muscles (cr, box, x);
      break;

    case CARRY_SHEET_BOX_FILL:
      paint_fill (self, cr, box, x);
      break;

    case CARRY_SHEET_BOX_TICK:
    case CARRY_SHEET_BOX_LINE:
    case CARRY_SHEET_BOX_FRAME:
    default:
      paint_stroke (self, cr, box, x);
    }
}

/* What a box is to those who have the file read aloud; NULL for what only looks. */
static const char *
get_tag (const CarrySheetBox *box)
{
  if (box->kind == CARRY_SHEET_BOX_FIGURE || box->kind == CARRY_SHEET_BOX_MUSCLES)
    return "Figure";
  if (box->kind != CARRY_SHEET_BOX_TEXT && box->kind != CARRY_SHEET_BOX_LABEL)
    return NULL;
  if (box->row > 0)
    return "TD";

  switch (box->style)
    {
    case CARRY_SHEET_STYLE_TITLE:
      return "H1";

    case CARRY_SHEET_STYLE_SECTION:
      return box->kind == CARRY_SHEET_BOX_LABEL ? "P" : "H2";

    case CARRY_SHEET_STYLE_HEADING:
      return "H2";

    case CARRY_SHEET_STYLE_NAME:
    case CARRY_SHEET_STYLE_SUBTITLE:
    case CARRY_SHEET_STYLE_BODY:
    case CARRY_SHEET_STYLE_STRONG:
    case CARRY_SHEET_STYLE_DETAIL:
    case CARRY_SHEET_STYLE_HEADER:
    case CARRY_SHEET_STYLE_CAPTION:
    default:
      return "P";
    }
}

/* Paints what is read aloud as a heading, a paragraph, a cell or a figure, which has a cell for itself in a table. */
static void
paint_tagged (CarrySheetPainter *self, cairo_t *cr, const CarrySheetBox *box, double x, const char *tag)
{
  const gboolean is_figure = g_str_equal (tag, "Figure");

  if (is_figure && box->row > 0)
    cairo_tag_begin (cr, "TD", NULL);
  cairo_tag_begin (cr, tag, NULL);
  paint_box (self, cr, box, x);
  cairo_tag_end (cr, tag);
  if (is_figure && box->row > 0)
    cairo_tag_end (cr, "TD");
  if (is_figure)
    g_ptr_array_add (self->descriptions, g_strdup (box->description != NULL ? box->description : ""));
}

/* Ends and begins the table and the row of the table between one box and the next. */
static void
tag_rows (cairo_t *cr, guint before, guint row)
{
  if (row == before)
    return;

  if (before > 0)
    cairo_tag_end (cr, "TR");
  if (before > 0 && row == 0)
    cairo_tag_end (cr, "Table");
  if (before == 0)
    cairo_tag_begin (cr, "Table", NULL);
  if (row > 0)
    cairo_tag_begin (cr, "TR", NULL);
}

/**
 * carry_sheet_painter_paint:
 * @self: a painter
 * @cr: a context in points, its origin at the top left corner of the paper
 * @page: a page
 * @paper: its paper
 *
 * Paints a page. In a PDF it is tagged: headings, paragraphs, tables and figures.
 */
void
carry_sheet_painter_paint (CarrySheetPainter *self,
                           cairo_t *cr,
                           const CarrySheetPage *page,
                           const CarrySheetPaper *paper)
{
  const gboolean tagged = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
  guint row = 0;

  cairo_save (cr);
  cairo_scale (cr, paper->scale, paper->scale);

  for (guint i = 0; i < page->boxes->len; i++)
    {
      const CarrySheetBox *box = page->boxes->pdata[i];
      const char *tag = tagged ? get_tag (box) : NULL;
      const double x = self->from_right ? paper->width - box->x - box->width : box->x;

      if (tagged)
        tag_rows (cr, row, box->row);
      row = box->row;
      if (tag != NULL)
        paint_tagged (self, cr, box, x, tag);
      else
        paint_box (self, cr, box, x);
    }

  if (tagged)
    tag_rows (cr, row, 0);
  cairo_restore (cr);
}
