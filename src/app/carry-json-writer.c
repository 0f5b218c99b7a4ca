/* carry-json-writer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-json-writer.h"

#include "carry-measure.h"

#include <math.h>
#include <string.h>

void
carry_json_add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
carry_json_add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

/**
 * carry_json_add_number:
 * @builder: a builder within an object
 * @name: the name of the member
 * @value: a number; one that is infinite or none becomes null
 * @decimals: to so many it is rounded
 *
 * Adds a number, a whole one without a fraction.
 */
void
carry_json_add_number (JsonBuilder *builder, const char *name, double value, int decimals)
{
  const double factor = pow (10, decimals);
  const double rounded = round (value * factor) / factor;

  json_builder_set_member_name (builder, name);
  if (!isfinite (value))
    {
      json_builder_add_null_value (builder);
      return;
    }

  if (rounded == floor (rounded) && fabs (rounded) < 1e15)
    json_builder_add_int_value (builder, (gint64)rounded);
  else
    json_builder_add_double_value (builder, rounded);
}

void
carry_json_add_flag (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

void
carry_json_begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

void
carry_json_add_day (JsonBuilder *builder, const char *name, const GDate *day)
{
  g_autofree char *text = carry_day_to_iso (day);

  carry_json_add_string (builder, name, text);
}

void
carry_json_add_time (JsonBuilder *builder, const char *name, guint minute)
{
  g_autofree char *text = g_strdup_printf ("%02u:%02u", minute / 60, minute % 60);

  carry_json_add_string (builder, name, text);
}

/* The shortest text of a number of at most 15 digits; json-glib writes 17: 8.0500000000000007. */
static const char *
append_number (GString *text, const char *number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;
  const double value = g_ascii_strtod (number, &end);
  const gsize length = (gsize)(end - number);

  g_ascii_formatd (buffer, sizeof buffer, "%.15g", value);
  if (memchr (number, '.', length) != NULL && g_ascii_strtod (buffer, NULL) == value)
    g_string_append (text, buffer);
  else
    g_string_append_len (text, number, (gssize)length);

  return end;
}

/**
 * carry_json_to_text:
 * @builder: a builder with a whole document
 *
 * Returns: (transfer full): the document as text
 */
char *
carry_json_to_text (JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *json = json_to_string (root, TRUE);
  GString *text = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *c = json; *c != '\0';)
    {
      if (!quoted && (g_ascii_isdigit (*c) || *c == '-'))
        {
          c = append_number (text, c);
          continue;
        }
      if (*c == '"')
        quoted = !quoted;
      else if (*c == '\\')
        g_string_append_c (text, *c++);
      g_string_append_c (text, *c++);
    }

  return g_string_free_and_steal (text);
}
