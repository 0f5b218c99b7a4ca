/* carry-ics-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-ics-text.h"

#include <string.h>

/* The scanner that goes before libical: it knows on which line each property stands and keeps the
 * damage of one event away from the others, which a parser of whole files cannot. */

/* Windows-1252, 0x80 to 0x9f; 0 where the code page has no character. */
static const gunichar windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static void
carry_ics_line_free (CarryIcsLine *line)
{
  g_free (line->text);
  g_free (line);
}

static void
carry_ics_block_free (CarryIcsBlock *block)
{
  g_ptr_array_unref (block->lines);
  g_free (block);
}

static CarryIcsBlock *
carry_ics_block_new (guint number)
{
  CarryIcsBlock *block = g_new0 (CarryIcsBlock, 1);

  block->number = number;
  block->lines = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_ics_line_free);

  return block;
}

/* Text that is not UTF-8 is of an old Windows program nearly always, and every byte string can be read so. */
static char *
decode_line (const GString *raw)
{
  g_autoptr (GString) text = NULL;

  if (g_utf8_validate_len (raw->str, raw->len, NULL))
    return g_strdup (raw->str);

  text = g_string_new (NULL);
  for (gsize i = 0; i < raw->len; i++)
    {
      const guchar byte = (guchar)raw->str[i];
      const gunichar c = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;

      g_string_append_unichar (text, c != 0 ? c : ' ');
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* UTF-16 becomes UTF-8, a byte order mark goes. */
static GBytes *
strip_marks (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    return g_bytes_new_from_bytes (bytes, 3, size - 3);

  if (size >= 2 && ((data[0] == 0xff && data[1] == 0xfe) || (data[0] == 0xfe && data[1] == 0xff)))
    {
      const char *from = data[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
      gsize n_written = 0;
      char *text =
          g_convert ((const char *)data + 2, (gssize)(size - 2), "UTF-8", from, NULL, &n_written, NULL);

      if (text != NULL)
        return g_bytes_new_take (text, n_written);
    }

  return g_bytes_ref (bytes);
}

/* Takes the next physical line, whatever ends it: CR LF, LF or CR. NUL would end a C string early. */
static const char *
next_line (const char *at, const char *end, GString *line)
{
  g_string_truncate (line, 0);

  while (at < end && *at != '\r' && *at != '\n')
    {
      g_string_append_c (line, *at != '\0' ? *at : ' ');
      at++;
    }

  if (at + 1 < end && at[0] == '\r' && at[1] == '\n')
    return at + 2;

  return at < end ? at + 1 : end;
}

static GPtrArray *
unfold (GBytes *bytes, guint *n_lines)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_ics_line_free);
  g_autoptr (GString) physical = g_string_new (NULL);
  g_autoptr (GString) logical = g_string_new (NULL);
  gsize size;
  const char *at = g_bytes_get_data (bytes, &size);
  const char *end = at + size;
  guint number = 0, first = 0;

  while (TRUE)
    {
      const gboolean more = at < end;

      if (more)
        {
          at = next_line (at, end, physical);
          number++;

          if (logical->len > 0 && (physical->str[0] == ' ' || physical->str[0] == '\t'))
            {
              g_string_append_len (logical, physical->str + 1, (gssize)physical->len - 1);
              continue;
            }
        }

      if (logical->len > 0)
        {
          CarryIcsLine *line = g_new (CarryIcsLine, 1);

          line->number = first;
          line->text = g_strchomp (decode_line (logical));
          g_ptr_array_add (lines, line);
        }

      if (!more)
        break;

      g_string_assign (logical, physical->str);
      first = number;
    }

  *n_lines = number;

  return lines;
}

/**
 * carry_ics_text_find_component:
 * @text: a line
 * @keyword: “BEGIN” or “END”
 *
 * Returns: (transfer full) (nullable): “VEVENT” of “BEGIN:VEVENT”, in upper case; %NULL if it is no such line
 */
char *
carry_ics_text_find_component (const char *text, const char *keyword)
{
  const gsize length = strlen (keyword);
  const char *rest = text + length;

  if (g_ascii_strncasecmp (text, keyword, length) != 0)
    return NULL;

  while (*rest == ' ' || *rest == '\t')
    rest++;

  return *rest == ':' ? g_strstrip (g_ascii_strup (rest + 1, -1)) : NULL;
}

typedef struct
{
  CarryIcsText *text;
  GPtrArray *open; /* names of the open components, outermost first */
  GHashTable *n_open; /* name → how many of that name are open */
  CarryIcsBlock *event; /* the open event, or NULL */
  CarryIcsBlock *zone; /* the open time zone, or NULL */
  guint depth; /* of the open event or time zone in @open */
} Scanner;

static guint
get_n_open (Scanner *self, const char *name)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->n_open, name));
}

static void
set_n_open (Scanner *self, const char *name, guint n)
{
  g_hash_table_replace (self->n_open, g_strdup (name), GUINT_TO_POINTER (n));
}

static void
scanner_close (Scanner *self, guint depth, gboolean cut_off)
{
  for (guint i = depth; i < self->open->len; i++)
    {
      const char *name = g_ptr_array_index (self->open, i);

      set_n_open (self, name, get_n_open (self, name) - 1);
    }

  g_ptr_array_set_size (self->open, (int)depth);

  if ((self->event == NULL && self->zone == NULL) || depth >= self->depth)
    return;

  if (self->event != NULL)
    self->event->cut_off = cut_off;
  if (self->zone != NULL)
    self->zone->cut_off = cut_off;

  self->event = NULL;
  self->zone = NULL;
}

static void
scanner_begin (Scanner *self, const char *name, guint number)
{
  /* Neither an event nor a time zone can hold an event: its END is missing. */
  if ((self->event != NULL || self->zone != NULL) &&
      (g_str_equal (name, "VEVENT") || g_str_equal (name, "VCALENDAR")))
    scanner_close (self, self->depth - 1, TRUE);

  g_ptr_array_add (self->open, g_strdup (name));
  set_n_open (self, name, get_n_open (self, name) + 1);

  if (g_str_equal (name, "VCALENDAR"))
    self->text->is_calendar = TRUE;

  if (self->event != NULL || self->zone != NULL)
    return;

  if (g_str_equal (name, "VEVENT"))
    {
      self->event = carry_ics_block_new (number);
      g_ptr_array_add (self->text->events, self->event);
    }
  else if (g_str_equal (name, "VTIMEZONE"))
    {
      self->zone = carry_ics_block_new (number);
      g_ptr_array_add (self->text->zones, self->zone);
    }

  self->depth = self->open->len;
}

static void
scanner_end (Scanner *self, const char *name)
{
  /* A search that succeeds closes all that it passes; one that fails would be for nothing. */
  if (get_n_open (self, name) == 0)
    return;

  for (guint i = self->open->len; i > 0; i--)
    if (g_str_equal (g_ptr_array_index (self->open, i - 1), name))
      {
        scanner_close (self, i - 1, !g_str_equal (name, "VEVENT") && !g_str_equal (name, "VTIMEZONE"));
        return;
      }
}

static void
scanner_take (Scanner *self, CarryIcsLine *line)
{
  g_autofree char *begun = carry_ics_text_find_component (line->text, "BEGIN");
  g_autofree char *ended = carry_ics_text_find_component (line->text, "END");
  CarryIcsBlock *block = self->event != NULL ? self->event : self->zone;

  if (begun != NULL)
    scanner_begin (self, begun, line->number);

  /* The parts of a time zone belong to it; the alarms of an event say nothing about the event. */
  if (block != NULL &&
      (block == self->zone || (begun == NULL && ended == NULL && self->open->len == self->depth)) &&
      !(ended != NULL && g_str_equal (ended, "VTIMEZONE")))
    {
      CarryIcsLine *copy = g_new (CarryIcsLine, 1);

      copy->number = line->number;
      copy->text = g_strdup (line->text);
      g_ptr_array_add (block->lines, copy);
    }

  if (ended != NULL)
    scanner_end (self, ended);
}

/**
 * carry_ics_text_new:
 * @bytes: what a file holds
 *
 * Sorts the lines of a calendar file. Any bytes will do: what is no calendar has no events.
 * Byte order marks, UTF-16, Windows-1252, folded lines and any line ends are dealt with.
 *
 * Source: RFC 5545, sections 3.1 and 3.6.
 *
 * Returns: (transfer full): the lines
 */
CarryIcsText *
carry_ics_text_new (GBytes *bytes)
{
  g_autoptr (GBytes) plain = strip_marks (bytes);
  g_autoptr (GPtrArray) open = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) n_open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) lines = NULL;
  CarryIcsText *self = g_new0 (CarryIcsText, 1);
  Scanner scanner = { .text = self, .open = open, .n_open = n_open };

  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_ics_block_free);
  self->zones = g_ptr_array_new_with_free_func ((GDestroyNotify)carry_ics_block_free);

  lines = unfold (plain, &self->n_lines);
  for (guint i = 0; i < lines->len; i++)
    scanner_take (&scanner, g_ptr_array_index (lines, i));

  self->cut_off = open->len > 0;
  scanner_close (&scanner, 0, TRUE);

  return self;
}

void
carry_ics_text_free (CarryIcsText *self)
{
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->zones);
  g_free (self);
}

/**
 * carry_ics_text_is_likely:
 * @bytes: what a file holds
 *
 * Gets whether this is a calendar file: “BEGIN:VCALENDAR” stands near its start.
 *
 * Returns: %TRUE if it is worth reading as one
 */
gboolean
carry_ics_text_is_likely (GBytes *bytes)
{
  const gsize n_looked_at = MIN (g_bytes_get_size (bytes), 4096);
  g_autoptr (GBytes) start = g_bytes_new_from_bytes (bytes, 0, n_looked_at);
  g_autoptr (CarryIcsText) text = carry_ics_text_new (start);

  return text->is_calendar;
}

/**
 * carry_ics_block_join:
 * @block: a block
 * @component: its name, such as “VTIMEZONE”
 *
 * Returns: (transfer full): the block as text again, unfolded, between BEGIN and END
 */
char *
carry_ics_block_join (CarryIcsBlock *block, const char *component)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "BEGIN:%s\r\n", component);
  for (guint i = 0; i < block->lines->len; i++)
    {
      CarryIcsLine *line = g_ptr_array_index (block->lines, i);

      g_string_append_printf (text, "%s\r\n", line->text);
    }
  g_string_append_printf (text, "END:%s\r\n", component);

  return g_string_free_and_steal (g_steal_pointer (&text));
}
