/* carry-exercise-source.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * CarrySourceForm:
 * @CARRY_SOURCE_NONE: JSON in which nothing is an exercise
 * @CARRY_SOURCE_LIST: exercises, in an array or by name
 * @CARRY_SOURCE_FIXTURES: rows of the tables of a database, as wger is published: several files belong together
 *
 * How a file holds exercises.
 */
typedef enum
{
  CARRY_SOURCE_NONE,
  CARRY_SOURCE_LIST,
  CARRY_SOURCE_FIXTURES,
} CarrySourceForm;

/**
 * CarryExerciseSource:
 *
 * A JSON file of a catalogue: read, but nothing in it looked at yet. Never changes.
 */
#define CARRY_TYPE_EXERCISE_SOURCE (carry_exercise_source_get_type ())
G_DECLARE_FINAL_TYPE (CarryExerciseSource, carry_exercise_source, CARRY, EXERCISE_SOURCE, GObject)

CarryExerciseSource *carry_exercise_source_new (const char *file, const char *digest, JsonNode *root);
const char *carry_exercise_source_get_file (CarryExerciseSource *self);
const char *carry_exercise_source_get_digest (CarryExerciseSource *self);
CarrySourceForm carry_exercise_source_get_form (CarryExerciseSource *self);
guint carry_exercise_source_get_n_entries (CarryExerciseSource *self);
JsonNode *carry_exercise_source_get_entry (CarryExerciseSource *self, guint entry, const char **key);

G_END_DECLS
