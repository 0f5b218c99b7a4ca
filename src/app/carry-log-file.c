/* carry-log-file.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-log-file.h"

#include "carry-log-csv.h"
#include "carry-log-json.h"

#include <string.h>

/* JSON begins with a brace, whatever the file is called. */
static gboolean
is_json (GBytes *bytes)
{
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size; i++)
    if (strchr (" \t\r\n\xef\xbb\xbf", text[i]) == NULL)
      return text[i] == '{' || text[i] == '[';

  return FALSE;
}

/**
 * carry_log_file_read:
 * @bytes: what is in a file
 * @name: its name, for messages
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable) (element-type CarryLogEntry): what the file says of sessions; or %NULL with an
 *   error set
 */
GPtrArray *
carry_log_file_read (GBytes *bytes, const char *name, GError **error)
{
  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  return is_json (bytes) ? carry_log_entries_from_json (bytes, name, error)
                         : carry_log_entries_from_csv (bytes, name, error);
}
