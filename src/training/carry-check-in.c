/* carry-check-in.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-check-in.h"

#include <glib/gi18n.h>

/**
 * carry_check_in_is_valid:
 * @self: what may be a check-in
 *
 * Returns: %TRUE if all levels are ones that there are
 */
gboolean
carry_check_in_is_valid (const CarryCheckIn *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (self->levels[i] > CARRY_N_CHECK_IN_LEVELS)
      return FALSE;

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    if (self->niggles[i].soreness > CARRY_MOST_NIGGLE || self->niggles[i].pain > CARRY_MOST_NIGGLE)
      return FALSE;

  return TRUE;
}

/* Whether any part of the body is sore or hurts. */
gboolean
carry_check_in_has_niggles (const CarryCheckIn *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    if (self->niggles[i].soreness > 0 || self->niggles[i].pain > 0)
      return TRUE;

  return FALSE;
}

/* Whether nothing was said. */
gboolean
carry_check_in_is_empty (const CarryCheckIn *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (self->levels[i] > 0)
      return FALSE;

  return self->settled[0] == 0 && !carry_check_in_has_niggles (self);
}

/* Whether every question was answered. */
gboolean
carry_check_in_is_complete (const CarryCheckIn *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (self->levels[i] == 0)
      return FALSE;

  return TRUE;
}

gboolean
carry_check_in_equal (const CarryCheckIn *a, const CarryCheckIn *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  for (guint i = 0; i < CARRY_N_CHECK_IN_QUESTIONS; i++)
    if (a->levels[i] != b->levels[i])
      return FALSE;

  for (guint i = 0; i < CARRY_N_SORE_PLACES; i++)
    if (a->niggles[i].soreness != b->niggles[i].soreness || a->niggles[i].pain != b->niggles[i].pain)
      return FALSE;

  for (guint i = 0; i < CARRY_MOST_SETTLED; i++)
    if (a->settled[i] != b->settled[i])
      return FALSE;

  return TRUE;
}

/**
 * carry_check_in_has_settled:
 * @self: a check-in
 * @session_id: a session of its day
 *
 * Returns: whether the session was made lighter already for what was said
 */
gboolean
carry_check_in_has_settled (const CarryCheckIn *self, const char *session_id)
{
  g_return_val_if_fail (self != NULL && session_id != NULL, FALSE);

  for (guint i = 0; i < CARRY_MOST_SETTLED; i++)
    if (self->settled[i] == g_str_hash (session_id))
      return TRUE;

  return FALSE;
}

/* Remembers that a session was made lighter; with more than there is room for, the first is forgotten. */
void
carry_check_in_settle (CarryCheckIn *self, const char *session_id)
{
  g_return_if_fail (self != NULL && session_id != NULL);

  for (guint i = CARRY_MOST_SETTLED - 1; i > 0; i--)
    self->settled[i] = self->settled[i - 1];
  self->settled[0] = g_str_hash (session_id);
}

/* The word for a question, translated. */
const char *
carry_check_in_question_get_name (CarryCheckInQuestion question)
{
  static const char *const names[] = {
    [CARRY_CHECK_IN_SLEEP] = N_ ("Sleep"),
    [CARRY_CHECK_IN_SORENESS] = N_ ("Soreness"),
    [CARRY_CHECK_IN_LEGS] = N_ ("Legs"),
  };

  g_return_val_if_fail (question < G_N_ELEMENTS (names), "");

  return _ (names[question]);
}

/**
 * carry_check_in_level_get_name:
 * @question: a question
 * @level: 1, the best, to 5
 *
 * Returns: (transfer none): the answer in words, translated
 */
const char *
carry_check_in_level_get_name (CarryCheckInQuestion question, guint level)
{
  static const char *const names[CARRY_N_CHECK_IN_QUESTIONS][CARRY_N_CHECK_IN_LEVELS] = {
    /* Translators: how long the runner slept */
    [CARRY_CHECK_IN_SLEEP] = { N_ ("8 h or more"), N_ ("7 to 8 h"), N_ ("6 to 7 h"), N_ ("5 to 6 h"),
                               N_ ("Under 5 h") },
    /* Translators: how sore the legs are */
    [CARRY_CHECK_IN_SORENESS] = { NC_ ("soreness", "None"), NC_ ("soreness", "Light"),
                                  NC_ ("soreness", "Moderate"), NC_ ("soreness", "Strong"),
                                  NC_ ("soreness", "Severe") },
    /* Translators: how the legs feel */
    [CARRY_CHECK_IN_LEGS] = { NC_ ("legs", "Fresh"), NC_ ("legs", "Good"), NC_ ("legs", "As usual"),
                              NC_ ("legs", "Heavy"), NC_ ("legs", "Very heavy") },
  };
  static const char *const contexts[] = { NULL, "soreness", "legs" };

  g_return_val_if_fail (question < CARRY_N_CHECK_IN_QUESTIONS, "");
  g_return_val_if_fail (level >= 1 && level <= CARRY_N_CHECK_IN_LEVELS, "");

  return contexts[question] != NULL ? g_dpgettext2 (NULL, contexts[question], names[question][level - 1])
                                    : _ (names[question][level - 1]);
}
