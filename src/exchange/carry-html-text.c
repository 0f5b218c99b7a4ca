/* carry-html-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-html-text.h"

#include <libxml/HTMLparser.h>
#include <string.h>

/* Longest name of an entity, as in “&thetasym;”, with room. */
#define MAX_ENTITY 16u

typedef struct
{
  GStrvBuilder *lines;
  GString *line;
  const char *last;    /* the last “>” of all, after which nothing is a tag; or NULL */
  gboolean has_blocks; /* tags break the lines, not line feeds */
} Writer;

static const char *const blocks[] = { "p",  "br", "li", "ol", "ul", "div", "h1",         "h2", "h3",
                                      "h4", "h5", "h6", "tr", "dt", "dd",  "blockquote", "hr", NULL };

static void
end_line (Writer *writer)
{
  g_strchomp (writer->line->str);
  if (*writer->line->str != '\0')
    g_strv_builder_add (writer->lines, writer->line->str);
  g_string_truncate (writer->line, 0);
}

static void
add_character (Writer *writer, gunichar character)
{
  const gboolean is_space = g_unichar_isspace (character) || character == 0xa0;

  if ((character == '\n' || character == '\r') && !writer->has_blocks)
    end_line (writer);
  else if (is_space && writer->line->len > 0 && writer->line->str[writer->line->len - 1] != ' ')
    g_string_append_c (writer->line, ' ');
  else if (!is_space && !g_unichar_iscntrl (character))
    g_string_append_unichar (writer->line, character);
}

/* The name of the tag at @text, which begins with “<”, folded; NULL if it is no tag but text such as “< 3”. The end is
 * looked for only where there is one, or millions of “<” would each be a search to the end of the text. */
static char *
read_tag (const char *text, const char *last, const char **end)
{
  const char *name = text + 1 + (text[1] == '/');
  gsize length = 0;

  if (last == NULL || text > last || (!g_ascii_isalpha (*name) && text[1] != '!'))
    return NULL;

  *end = strchr (text, '>') + 1;
  while (g_ascii_isalnum (name[length]))
    length++;

  return g_ascii_strdown (name, (gssize)length);
}

static const char *
skip_content (const char *text, const char *tag)
{
  g_autofree char *closing = g_strconcat ("</", tag, NULL);
  const char *end = text;

  while ((end = strchr (end, '<')) != NULL && g_ascii_strncasecmp (end, closing, strlen (closing)) != 0)
    end++;

  return end != NULL ? end : text + strlen (text);
}

/* Reads the tag at @text, and returns what follows it. */
static const char *
add_tag (Writer *writer, const char *text)
{
  const char *end;
  g_autofree char *tag = read_tag (text, writer->last, &end);

  if (tag == NULL)
    {
      add_character (writer, '<');
      return text + 1;
    }

  if (g_strv_contains (blocks, tag))
    end_line (writer);
  if (text[1] != '/' && (g_str_equal (tag, "script") || g_str_equal (tag, "style")))
    return skip_content (end, tag);

  return end;
}

static gunichar
find_entity (const char *name)
{
  const htmlEntityDesc *entity;
  guint64 number;

  if (name[0] == '#')
    {
      const gboolean is_hex = name[1] == 'x' || name[1] == 'X';

      if (!g_ascii_string_to_unsigned (name + (is_hex ? 2 : 1), is_hex ? 16 : 10, 1, 0x10ffff, &number, NULL))
        return 0;

      return g_unichar_validate ((gunichar)number) ? (gunichar)number : 0;
    }

  entity = htmlEntityLookup ((const xmlChar *)name);

  return entity != NULL ? entity->value : 0;
}

/* Reads the entity at @text, which begins with “&”, and returns what follows it; what is none stays as it is. */
static const char *
add_entity (Writer *writer, const char *text)
{
  const char *end = memchr (text, ';', strnlen (text, MAX_ENTITY));
  g_autofree char *name = end != NULL ? g_strndup (text + 1, (gsize)(end - text) - 1) : NULL;
  const gunichar character = name != NULL ? find_entity (name) : 0;

  add_character (writer, character != 0 ? character : '&');

  return character != 0 ? end + 1 : text + 1;
}

static gboolean
has_blocks (const char *html, const char *last)
{
  const char *end;

  for (const char *text = html; (text = strchr (text, '<')) != NULL; text = end)
    {
      g_autofree char *tag = read_tag (text, last, &end);

      if (tag == NULL)
        end = text + 1;
      else if (g_strv_contains (blocks, tag))
        return TRUE;
    }

  return FALSE;
}

/**
 * carry_html_to_lines:
 * @html: text that may be HTML, damaged or not, valid UTF-8
 *
 * Takes the plain text out of a description: paragraphs and list entries become lines, other tags go, entities become
 * their characters. Where nothing but line feeds breaks the lines, these do.
 *
 * Returns: (transfer full): the lines that say something
 */
char **
carry_html_to_lines (const char *html)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autoptr (GString) line = g_string_new (NULL);
  Writer writer = { .lines = lines, .line = line };

  g_return_val_if_fail (html != NULL, NULL);

  writer.last = strrchr (html, '>');
  writer.has_blocks = has_blocks (html, writer.last);
  while (*html != '\0')
    {
      if (*html == '<')
        html = add_tag (&writer, html);
      else if (*html == '&')
        html = add_entity (&writer, html);
      else
        {
          add_character (&writer, g_utf8_get_char (html));
          html = g_utf8_next_char (html);
        }
    }
  end_line (&writer);

  return g_strv_builder_end (lines);
}
