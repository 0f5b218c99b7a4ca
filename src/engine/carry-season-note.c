/* carry-season-note.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-season-note.h"

/**
 * CarrySeasonNote:
 *
 * A sentence about a season or one of its weeks: why it is as it is, or what to beware of, with the strength of
 * the evidence and its source. Notes do not change.
 */
struct _CarrySeasonNote
{
  GObject parent_instance;

  CarrySeasonTopic topic;
  GDate day; /* of the race or run that it is about, invalid if of none */
  char *text;
};

typedef enum
{
  PROP_ID = 1,
  PROP_TEXT,
  PROP_GRADE,
  PROP_SOURCE,
  PROP_URL,
} CarrySeasonNoteProperty;

static GParamSpec *props[PROP_URL + 1];

G_DEFINE_FINAL_TYPE (CarrySeasonNote, carry_season_note, G_TYPE_OBJECT)

static void
carry_season_note_finalize (GObject *object)
{
  CarrySeasonNote *self = CARRY_SEASON_NOTE (object);

  g_free (self->text);

  G_OBJECT_CLASS (carry_season_note_parent_class)->finalize (object);
}

static void
carry_season_note_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarrySeasonNote *self = CARRY_SEASON_NOTE (object);

  switch ((CarrySeasonNoteProperty)prop_id)
    {
    case PROP_ID:
      g_value_set_static_string (value, carry_season_note_get_id (self));
      break;

    case PROP_TEXT:
      g_value_set_string (value, carry_season_note_get_text (self));
      break;

    case PROP_GRADE:
      g_value_set_static_string (value, carry_season_note_get_grade (self));
      break;

    case PROP_SOURCE:
      g_value_set_static_string (value, carry_season_note_get_source (self));
      break;

    case PROP_URL:
      g_value_set_static_string (value, carry_season_note_get_url (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_season_note_class_init (CarrySeasonNoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = carry_season_note_finalize;
  object_class->get_property = carry_season_note_get_property;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  props[PROP_GRADE] = g_param_spec_string ("grade", NULL, NULL, NULL, flags);
  props[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, flags);
  props[PROP_URL] = g_param_spec_string ("url", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_season_note_init (CarrySeasonNote *self)
{
  g_date_clear (&self->day, 1);
}

/**
 * carry_season_note_new:
 * @topic: what it is about
 * @day: (nullable): the day of the race or run that it is about
 * @text: (nullable): a sentence for the runner, %NULL for the usual one of the topic
 *
 * Returns: (transfer full): the note
 */
CarrySeasonNote *
carry_season_note_new (CarrySeasonTopic topic, const GDate *day, const char *text)
{
  CarrySeasonNote *self = g_object_new (CARRY_TYPE_SEASON_NOTE, NULL);

  self->topic = topic;
  self->text = g_strdup (text);
  if (day != NULL)
    self->day = *day;

  return self;
}

CarrySeasonTopic
carry_season_note_get_topic (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), CARRY_SEASON_TOPIC_ONBOARDING);

  return self->topic;
}

/* A word for programs: “race-soon”. */
const char *
carry_season_note_get_id (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), "");

  return carry_season_wording_get (self->topic)->id;
}

const char *
carry_season_note_get_text (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), "");

  return self->text != NULL ? self->text : carry_season_wording_get_text (self->topic);
}

/* The strength of the evidence, A strong to D our own choice; “” where there is nothing to prove. */
const char *
carry_season_note_get_grade (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), "");

  return carry_season_wording_get (self->topic)->grade;
}

/* Who showed it; “” for a custom of coaches or a choice of ours. */
const char *
carry_season_note_get_source (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), "");

  return carry_season_wording_get (self->topic)->source;
}

/* Where to read it, or “”. */
const char *
carry_season_note_get_url (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), "");

  return carry_season_wording_get (self->topic)->url;
}

/**
 * carry_season_note_get_day:
 * @self: a note
 *
 * Returns: (transfer none) (nullable): the day of the race or run that it is about
 */
const GDate *
carry_season_note_get_day (CarrySeasonNote *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_NOTE (self), NULL);

  return g_date_valid (&self->day) ? &self->day : NULL;
}
