/* carry-template-changes.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-template-changes.h"

#include "carry-session-arrangement.h"

#include <glib/gi18n.h>

static CarryChange *
change_template (const char *format, CarryTemplate *before, CarryTemplate *after)
{
  g_autofree char *sentence =
      g_strdup_printf (format, carry_template_get_name (before != NULL ? before : after));
  g_autoptr (CarryTemplateChange) templates = carry_template_change_new ();
  CarryChange *change = carry_change_new (sentence);

  carry_template_change_add (templates, before, after);
  carry_change_set_templates (change, templates);

  return change;
}

static GPtrArray *
list_items (CarryStrengthSession *session)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < carry_strength_session_get_n_items (session); i++)
    g_ptr_array_add (items, carry_strength_session_get_nth (session, i));

  return items;
}

/**
 * carry_change_new_save_template:
 * @diary: the diary
 * @session: a session
 * @name: what the runner calls the template
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Keeps a session as a template. One of the same name takes its exercises from now on.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarryTemplateError set
 */
CarryChange *
carry_change_new_save_template (
    CarryDiary *diary, CarryStrengthSession *session, const char *name, char **toast, GError **error)
{
  CarryTemplate *before = carry_templates_find_name (carry_diary_get_templates (diary), name);
  g_autoptr (GPtrArray) items = list_items (session);
  g_autoptr (CarryTemplate) after =
      carry_template_new (before != NULL ? carry_template_get_id (before) : NULL, name, items, error);

  if (after == NULL)
    return NULL;

  *toast = g_strdup_printf (before != NULL ? _ ("Template “%s” replaced") : _ ("Template “%s” saved"),
                            carry_template_get_name (after));

  /* Translators: the names of changes, %s is the name of a template */
  return change_template (before != NULL ? C_ ("change", "Replace Template %s")
                                         : C_ ("change", "Save Template %s"),
                          before, after);
}

/**
 * carry_change_new_rename_template:
 * @template: a template
 * @name: another name
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarryTemplateError set; that a name is taken is found
 *   by the diary
 */
CarryChange *
carry_change_new_rename_template (CarryTemplate *template, const char *name, char **toast, GError **error)
{
  g_autoptr (CarryTemplate) after = carry_template_rename (template, name, error);

  if (after == NULL)
    return NULL;

  *toast = g_strdup_printf (_ ("Template renamed to “%s”"), carry_template_get_name (after));

  return change_template (C_ ("change", "Rename Template %s"), template, after);
}

CarryChange *
carry_change_new_remove_template (CarryTemplate *template, char **toast)
{
  *toast = g_strdup_printf (_ ("Template “%s” deleted"), carry_template_get_name (template));

  return change_template (C_ ("change", "Delete Template %s"), template, NULL);
}

/**
 * carry_change_new_apply_template:
 * @template: a template
 * @catalogue: the exercises
 * @session: a session that is to be done
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Makes a session one like the template. What was done is not written over.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarryTemplateError or #CarrySessionError set
 */
CarryChange *
carry_change_new_apply_template (CarryTemplate *template,
                                 CarryCatalogue *catalogue,
                                 CarryStrengthSession *session,
                                 char **toast,
                                 GError **error)
{
  const char *title = carry_session_get_title (CARRY_SESSION (session));
  g_autoptr (CarryStrengthSession) after = NULL;
  g_autofree char *sentence = NULL;
  CarryChange *change;

  if (carry_strength_session_is_logged (session))
    {
      g_set_error (error, CARRY_TEMPLATE_ERROR, CARRY_TEMPLATE_ERROR_CONFLICT,
                   _ ("“%s” is logged already. Use the template for a session that is still to be done."),
                   title);
      return NULL;
    }

  after = carry_template_apply (template, catalogue, session, error);
  if (after == NULL)
    return NULL;

  /* Translators: the name of a change, %s is the name of a template */
  sentence = g_strdup_printf (C_ ("change", "Use Template %s"), carry_template_get_name (template));
  change = carry_change_new (sentence);
  carry_change_replace (change, CARRY_SESSION (session), CARRY_SESSION (after));
  /* Translators: the name of a template, then of a session */
  *toast = g_strdup_printf (_ ("Template “%s” used for %s"), carry_template_get_name (template), title);

  return change;
}

/**
 * carry_change_new_from_template:
 * @template: a template
 * @catalogue: the exercises
 * @day: a valid day
 * @start_minute: minutes after 00:00
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Plans a new session like the template.
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarrySessionError set
 */
CarryChange *
carry_change_new_from_template (CarryTemplate *template,
                                CarryCatalogue *catalogue,
                                const GDate *day,
                                guint start_minute,
                                char **toast,
                                GError **error)
{
  g_autoptr (CarryStrengthSession) session =
      carry_template_make_session (template, catalogue, day, start_minute, error);
  g_autofree char *sentence = NULL;
  CarryChange *change;

  if (session == NULL)
    return NULL;

  sentence = g_strdup_printf (C_ ("change", "Add %s"), carry_template_get_name (template));
  change = carry_change_new (sentence);
  carry_change_insert (change, CARRY_SESSION (session));
  *toast = g_strdup_printf (_ ("%s added"), carry_template_get_name (template));

  return change;
}

/**
 * carry_change_new_replacement:
 * @question: which item of which session is replaced
 * @exercise: what comes in its place
 * @toast: (out): what was done
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the change, or %NULL with a #CarrySessionError set
 */
CarryChange *
carry_change_new_replacement (const CarryReplacementQuestion *question,
                              CarryExercise *exercise,
                              char **toast,
                              GError **error)
{
  CarryItem *before = carry_strength_session_get_nth (question->session, question->position);
  const char *old = carry_exercise_get_name (carry_item_get_exercise (before));
  const char *new = carry_exercise_get_name (exercise);
  g_autoptr (CarryItem) item = carry_replacements_make_item (question, exercise);
  g_autoptr (CarryStrengthSession) after =
      carry_session_arrangement_replace (question->session, question->position, item, error);
  g_autofree char *sentence = NULL;
  CarryChange *change;

  if (after == NULL)
    return NULL;

  /* Translators: the name of a change: an exercise, then what comes in its place */
  sentence = g_strdup_printf (C_ ("change", "Replace %s by %s"), old, new);
  change = carry_change_new (sentence);
  carry_change_replace (change, CARRY_SESSION (question->session), CARRY_SESSION (after));
  /* Translators: an exercise, then the one that it took the place of */
  *toast = g_strdup_printf (_ ("%s instead of %s"), new, old);

  return change;
}
