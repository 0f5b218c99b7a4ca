/* carry-gpx-document.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-exchange"

#include "carry-gpx-document.h"

#include <glib/gi18n.h>
#include <libxml/xmlreader.h>
#include <string.h>

/* More tracks than anybody keeps in a file. */
#define MAX_TRACKS 4096u

/* Since libxml2 2.12 a handler must not change the error. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *CarryXmlError;
#else
typedef xmlError *CarryXmlError;
#endif

/* The text that is being read, by the element that it is in. */
typedef enum
{
  TEXT_NONE,
  TEXT_TYPE,
  TEXT_TIME,
  TEXT_HEART_RATE,
} TextKind;

/**
 * CarryGpxDocument:
 *
 * What a GPX document holds: versions 1.0 and 1.1, in any namespace or none, read element by element.
 *
 * Entities are not expanded, nothing is loaded from elsewhere, and the limits of libxml2 on depth and
 * length stay on. A document that breaks off gives the points that were complete.
 *
 * Source: GPX 1.1 schema, https://www.topografix.com/GPX/1/1/
 */
typedef struct
{
  CarryGpxDocument *document;
  gboolean in_track;
  gboolean in_segment;
  gboolean in_point;
  CarryGpxTrack track;
  CarryGpxPoint point;
  TextKind text_kind;
  int text_depth; /* of the element */
  GString *text;
} Reading;

static void
on_error (void *data, CarryXmlError error)
{
  CarryGpxDocument *document = data;

  /* Programs write prefixes that they do not declare; names are told by their local part, so that is no harm. */
  if (document->damage != NULL || error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE)
    return;

  document->damage = g_strstrip (g_utf8_make_valid (error->message != NULL ? error->message : "", -1));
  document->damage_line = error->line;
}

/* Of a document that breaks off libxml2 says that there is more after its end. */
static gboolean
has_end (const char *data, gsize size)
{
  return g_strrstr_len (data, (gssize)size, "/gpx>") != NULL ||
         g_strrstr_len (data, (gssize)size, ":gpx>") != NULL;
}

static const char *
get_local_name (xmlTextReader *reader)
{
  const char *name = (const char *)xmlTextReaderConstLocalName (reader);
  const char *colon = strrchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

static void
begin_text (Reading *reading, TextKind kind, int depth)
{
  reading->text_kind = kind;
  reading->text_depth = depth;
  g_string_truncate (reading->text, 0);
}

static void
end_text (Reading *reading)
{
  switch (reading->text_kind)
    {
    case TEXT_TYPE:
      carry_gpx_track_set_type (&reading->track, reading->text->str);
      break;

    case TEXT_TIME:
      carry_gpx_point_set_time (&reading->point, reading->text->str);
      break;

    case TEXT_HEART_RATE:
      carry_gpx_point_set_heart_rate (&reading->point, reading->text->str);
      break;

    case TEXT_NONE:
    default:
      break;
    }

  reading->text_kind = TEXT_NONE;
}

static void
begin_point (Reading *reading, xmlTextReader *reader)
{
  xmlChar *latitude = xmlTextReaderGetAttribute (reader, BAD_CAST "lat");
  xmlChar *longitude = xmlTextReaderGetAttribute (reader, BAD_CAST "lon");

  memset (&reading->point, 0, sizeof reading->point);
  carry_gpx_point_set_position (&reading->point, (const char *)latitude, (const char *)longitude);
  reading->in_point = TRUE;

  xmlFree (latitude);
  xmlFree (longitude);
}

static void
begin_part (Reading *reading, const char *name)
{
  if (strcmp (name, "trk") == 0)
    {
      reading->in_track = reading->document->tracks->len < MAX_TRACKS;
      reading->document->overflowed = !reading->in_track;
      carry_gpx_track_init (&reading->track);
    }
  else if (strcmp (name, "rte") == 0)
    reading->document->n_routes++;
  else if (strcmp (name, "wpt") == 0)
    reading->document->n_waypoints++;
}

/* gpx / trk / trkseg / trkpt / time, and any depth below a point for what programs add to it. */
static void
begin_element (Reading *reading, xmlTextReader *reader, int depth)
{
  const char *name = get_local_name (reader);

  if (depth == 0)
    reading->document->root = g_strdup (name);
  else if (depth == 1)
    begin_part (reading, name);
  else if (depth == 2 && reading->in_track && strcmp (name, "type") == 0)
    begin_text (reading, TEXT_TYPE, depth);
  else if (depth == 2 && reading->in_track && strcmp (name, "trkseg") == 0)
    {
      reading->in_segment = TRUE;
      carry_gpx_track_begin_segment (&reading->track);
    }
  else if (depth == 3 && reading->in_segment && strcmp (name, "trkpt") == 0)
    begin_point (reading, reader);
  else if (depth == 4 && reading->in_point && strcmp (name, "time") == 0)
    begin_text (reading, TEXT_TIME, depth);
  else if (depth >= 4 && reading->in_point && (strcmp (name, "hr") == 0 || strcmp (name, "heartrate") == 0))
    begin_text (reading, TEXT_HEART_RATE, depth);
}

static void
end_track (Reading *reading)
{
  if (!reading->in_track)
    return;

  reading->in_track = FALSE;
  g_array_append_val (reading->document->tracks, reading->track);
}

static void
end_element (Reading *reading, int depth)
{
  if (reading->text_kind != TEXT_NONE && depth == reading->text_depth)
    end_text (reading);

  if (depth == 3 && reading->in_point)
    {
      reading->in_point = FALSE;
      carry_gpx_track_add_point (&reading->track, &reading->point);
    }
  else if (depth == 2)
    reading->in_segment = FALSE;
  else if (depth == 1)
    end_track (reading);
}

static void
read_node (Reading *reading, xmlTextReader *reader)
{
  const int depth = xmlTextReaderDepth (reader);

  switch (xmlTextReaderNodeType (reader))
    {
    case XML_READER_TYPE_ELEMENT:
      begin_element (reading, reader, depth);
      if (xmlTextReaderIsEmptyElement (reader))
        end_element (reading, depth);
      break;

    case XML_READER_TYPE_END_ELEMENT:
      end_element (reading, depth);
      break;

    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
      if (reading->text_kind != TEXT_NONE && depth == reading->text_depth + 1)
        g_string_append (reading->text, (const char *)xmlTextReaderConstValue (reader));
      break;

    default:
      break;
    }
}

static void
read_nodes (CarryGpxDocument *self, xmlTextReader *reader)
{
  Reading reading = { .document = self, .text = g_string_new (NULL) };
  int result;

  while ((result = xmlTextReaderRead (reader)) == 1)
    read_node (&reading, reader);

  /* What was complete before the break counts. */
  end_track (&reading);
  g_string_free (reading.text, TRUE);

  if (result < 0 && self->damage == NULL)
    self->damage = g_strdup (_ ("the rest cannot be read"));

  if (self->damage != NULL && self->damage_line <= 0)
    self->damage_line = MAX (xmlTextReaderGetParserLineNumber (reader), 1);
}

/**
 * carry_gpx_document_new:
 * @bytes: what a file holds
 *
 * Reads a document, or what can be read of it. That its root is “gpx” is for the caller to check.
 *
 * Returns: (transfer full): the document
 */
CarryGpxDocument *
carry_gpx_document_new (GBytes *bytes)
{
  CarryGpxDocument *self = g_new0 (CarryGpxDocument, 1);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  xmlTextReader *reader = NULL;

  self->tracks = g_array_new (FALSE, FALSE, sizeof (CarryGpxTrack));

  /* Some exports begin with spaces, which XML does not allow before its declaration. */
  while (size > 0 && g_ascii_isspace (*data))
    {
      data++;
      size--;
    }

  if (size <= G_MAXINT)
    reader = xmlReaderForMemory (data, (int)size, NULL, NULL, XML_PARSE_NONET);

  if (reader == NULL)
    {
      self->damage = g_strdup (_ ("it is no XML"));
      self->damage_line = 1;
      return self;
    }

  xmlTextReaderSetStructuredErrorHandler (reader, on_error, self);
  read_nodes (self, reader);
  xmlFreeTextReader (reader);

  if (self->damage != NULL && self->root != NULL && !has_end (data, size))
    {
      g_free (self->damage);
      self->damage = g_strdup (_ ("it is cut off"));
    }

  return self;
}

void
carry_gpx_document_free (CarryGpxDocument *self)
{
  g_array_unref (self->tracks);
  g_free (self->root);
  g_free (self->damage);
  g_free (self);
}
