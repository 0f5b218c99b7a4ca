/* carry-leaflet.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-athlete.h"
#include "carry-catalogue.h"

G_BEGIN_DECLS

/**
 * CarryLeafletFact:
 * @label: “Equipment”
 * @text: “Barbell, Squat rack”
 */
typedef struct
{
  char *label;
  char *text;
} CarryLeafletFact;

/**
 * CarryLeaflet:
 * @title: the name of the exercise
 * @kind: its pattern and region
 * @figure: (nullable): the name of its figure
 * @start: (nullable): the posture at the start
 * @end: (nullable): the posture at the end
 * @main: the muscles it is for, as a set of #CarryMuscle
 * @also: those that help
 * @main_text: the names of the first
 * @also_text: the names of the others, empty for none
 * @why: (nullable): what it does for running
 * @cues: how it is done, the most important first
 * @faults: what often goes wrong
 * @cautions: what it is not for
 * @doses: (element-type CarryLeafletFact): how much of it in each phase of training
 * @facts: (element-type CarryLeafletFact): what else there is to know
 * @variants: (element-type CarryLeafletFact): the easier and the harder exercise, and other names of this one
 * @sources: (element-type CarryLeafletFact): what it helps with, and who found that
 * @origin: (nullable): whose text it is, where it is not ours
 *
 * What a page about an exercise says, as text for people and before it has a place on paper.
 */
typedef struct
{
  char *title;
  char *kind;
  char *figure;
  char *start;
  char *end;
  guint main;
  guint also;
  char *main_text;
  char *also_text;
  char *why;
  GPtrArray *cues;
  GPtrArray *faults;
  GPtrArray *cautions;
  GPtrArray *doses;
  GPtrArray *facts;
  GPtrArray *variants;
  GPtrArray *sources;
  char *origin;
} CarryLeaflet;

CarryLeaflet *carry_leaflet_new (void);
CarryLeaflet *
carry_leaflet_describe (CarryExercise *exercise, CarryCatalogue *catalogue, CarryAthlete *athlete);
void carry_leaflet_free (CarryLeaflet *self);
void carry_leaflet_add_fact (GPtrArray *facts, const char *label, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CarryLeaflet, carry_leaflet_free)

G_END_DECLS
