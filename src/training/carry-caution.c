/* carry-caution.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-caution.h"

#include <glib/gi18n.h>

/* The catalogue notes contraindications in short phrases; these are their words for people. */
static const struct
{
  const char *phrase;
  const char *text;
} cautions[] = {
  { "<72h before sprint/race if new",
    NC_ ("caution", "A sprint or a race within 72 hours, if the exercise is new to you") },
  { "Achilles", NC_ ("caution", "Achilles pain") },
  { "BSI", NC_ ("caution", "Stress fracture") },
  { "PFP pain>3", NC_ ("caution", "Runner’s knee with pain above 3 of 10") },
  { "PFP>3", NC_ ("caution", "Runner’s knee with pain above 3 of 10") },
  { "acute adductor strain", NC_ ("caution", "Acute adductor strain") },
  { "acute back pain", NC_ ("caution", "Acute back pain") },
  { "acute calf strain", NC_ ("caution", "Acute calf strain") },
  { "acute calf/Achilles", NC_ ("caution", "Acute calf strain or Achilles pain") },
  { "acute calf/Achilles reactive", NC_ ("caution", "Acute calf strain or irritated Achilles tendon") },
  { "acute hamstring strain", NC_ ("caution", "Acute hamstring strain") },
  { "adductor strain", NC_ ("caution", "Adductor strain") },
  { "ankle sprain", NC_ ("caution", "Ankle sprain") },
  { "elbow pain", NC_ ("caution", "Elbow pain") },
  { "ham", NC_ ("caution", "Hamstring strain") },
  { "ham strain", NC_ ("caution", "Hamstring strain") },
  { "high DOMS before quality", NC_ ("caution", "A hard run soon: it can make very sore") },
  { "insertional: no drop below level",
    NC_ ("caution", "Achilles pain at the heel bone: do not lower the heel below level") },
  { "novice", NC_ ("caution", "Being new to strength training") },
  { "novice without coaching", NC_ ("caution", "Being new to strength training and without a coach") },
  { "shoulder pain", NC_ ("caution", "Shoulder pain") },
  { "shoulder/elbow pain", NC_ ("caution", "Shoulder or elbow pain") },
  { "wrist pain", NC_ ("caution", "Wrist pain") },
  { "wrist/shoulder limits", NC_ ("caution", "Stiff wrists or shoulders") },
};

static const char *
find (const char *phrase)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cautions); i++)
    if (g_str_equal (cautions[i].phrase, phrase))
      return cautions[i].text;

  return NULL;
}

/**
 * carry_caution_is_known:
 * @phrase: a contraindication as the catalogue writes it
 *
 * Returns: %TRUE if there are words for people for it
 */
gboolean
carry_caution_is_known (const char *phrase)
{
  g_return_val_if_fail (phrase != NULL, FALSE);

  return find (phrase) != NULL;
}

/**
 * carry_caution_get_text:
 * @phrase: a contraindication as the catalogue writes it
 *
 * Returns: (transfer none): what it means, to follow “Avoid with”; the phrase itself where there are no words
 */
const char *
carry_caution_get_text (const char *phrase)
{
  const char *text;

  g_return_val_if_fail (phrase != NULL, NULL);

  text = find (phrase);

  return text != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "caution", text) : phrase;
}
