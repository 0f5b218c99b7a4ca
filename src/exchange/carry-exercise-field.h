/* carry-exercise-field.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * CarryExerciseField:
 *
 * What catalogues say of an exercise, under whatever name.
 */
typedef enum
{
  CARRY_FIELD_ID,
  CARRY_FIELD_NAME,
  CARRY_FIELD_ALIASES,
  CARRY_FIELD_PRIMARY,
  CARRY_FIELD_SECONDARY,
  CARRY_FIELD_EQUIPMENT,
  CARRY_FIELD_INSTRUCTIONS,
  CARRY_FIELD_CATEGORY,
  CARRY_FIELD_LEVEL,
  CARRY_FIELD_LICENCE,
  CARRY_FIELD_AUTHOR,
  CARRY_FIELD_URL,
  CARRY_FIELD_LANGUAGE,
} CarryExerciseField;

JsonNode *carry_exercise_field_find_member (JsonObject *object, const char *name);
gboolean carry_exercise_field_has_any (JsonObject *entry);
char *carry_exercise_field_read_text (JsonObject *entry, CarryExerciseField field, GPtrArray *doubts);
char **carry_exercise_field_read_words (JsonObject *entry, CarryExerciseField field, GPtrArray *doubts);

G_END_DECLS
