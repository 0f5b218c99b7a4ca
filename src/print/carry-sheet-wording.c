/* carry-sheet-wording.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-sheet-wording.h"

#include "carry-measure.h"
#include "carry-run.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#include <math.h>

/* What the letter of a run says on the sheet, where the letters are explained. */
static const char *const letter_words[] = {
  [CARRY_RUN_RECOVERY] = NC_ ("letter", "easy"),
  [CARRY_RUN_EASY] = NC_ ("letter", "easy"),
  [CARRY_RUN_LONG] = NC_ ("letter", "long"),
  [CARRY_RUN_LONG_QUALITY] = NC_ ("letter", "long"),
  [CARRY_RUN_STEADY] = NC_ ("letter", "steady"),
  [CARRY_RUN_TEMPO] = NC_ ("letter", "tempo"),
  [CARRY_RUN_THRESHOLD] = NC_ ("letter", "threshold"),
  [CARRY_RUN_INTERVALS] = NC_ ("letter", "intervals"),
  [CARRY_RUN_HILLS] = NC_ ("letter", "hills"),
  [CARRY_RUN_REPS] = NC_ ("letter", "intervals"),
  [CARRY_RUN_SPRINT] = NC_ ("letter", "intervals"),
  [CARRY_RUN_SPEED_ENDURANCE] = NC_ ("letter", "intervals"),
  [CARRY_RUN_STRIDES] = NC_ ("letter", "easy"),
  [CARRY_RUN_TIME_TRIAL] = NC_ ("letter", "race"),
  [CARRY_RUN_RACE] = NC_ ("letter", "race"),
  [CARRY_RUN_WALK_RUN] = NC_ ("letter", "easy"),
  [CARRY_RUN_CROSS] = NC_ ("letter", "cross-training"),
};

/**
 * carry_sheet_wording_of_distance:
 * @metres: a distance
 * @units: the runner's units
 *
 * Returns: (transfer full): “8 km”, “7.5 km”: as short as can be
 */
char *
carry_sheet_wording_of_distance (double metres, CarryUnits units)
{
  const double unit = units == CARRY_UNITS_IMPERIAL ? CARRY_METRES_PER_MILE : CARRY_METRES_PER_KILOMETRE;
  const double tenths = round (metres / unit * 10);

  if (fmod (tenths, 10) != 0)
    return carry_format_distance (metres, units);
  if (units == CARRY_UNITS_IMPERIAL)
    /* Translators: a whole number of miles */
    return g_strdup_printf (_ ("%.0f mi"), tenths / 10);

  /* Translators: a whole number of kilometres */
  return g_strdup_printf (_ ("%.0f km"), tenths / 10);
}

/**
 * carry_sheet_list_sessions:
 * @diary: the diary
 * @first: a day
 * @n_days: how many days, that one included
 *
 * Returns: (transfer full) (element-type CarrySession): the sessions that are still to be done or were done, by day and
 *   start
 */
GPtrArray *
carry_sheet_list_sessions (CarryDiary *diary, const GDate *first, guint n_days)
{
  const GDate last = carry_day_plus (first, (int)n_days - 1);
  GPtrArray *sessions = carry_diary_get_range (diary, first, &last);

  for (guint i = sessions->len; i > 0; i--)
    if (carry_session_get_status (sessions->pdata[i - 1]) == CARRY_STATUS_SKIPPED)
      g_ptr_array_remove_index (sessions, i - 1);

  return sessions;
}

/**
 * carry_sheet_wording_of_load:
 * @item: an exercise of a session
 * @form: how its loads are said
 *
 * Returns: (transfer full) (nullable): how heavy: the load that was worked out, “@ 62.5 kg”, with the effort that it
 *   should ask for if one is set; else what the prescription says; %NULL for body weight
 */
char *
carry_sheet_wording_of_load (CarryItem *item, CarryLoadForm form)
{
  CarryPrescription *prescription = carry_item_get_prescription (item);
  const CarryTarget target = carry_prescription_get_dose (prescription)->target;
  g_autofree char *text = carry_load_form_format_target (form, prescription);
  g_autofree char *load = carry_load_form_format (form, carry_item_get_load (item));
  g_autofree char *both = g_strjoin (" · ", load, text, NULL);

  if (carry_item_get_load (item) <= 0 && target == CARRY_TARGET_BODY_WEIGHT)
    return NULL;
  if (carry_item_get_load (item) <= 0)
    /* Translators: the load of an exercise: “@ 62.5 kg” */
    return g_strdup_printf (_ ("@ %s"), text);

  return g_strdup_printf (_ ("@ %s"), target == CARRY_TARGET_RPE || target == CARRY_TARGET_RIR ? both : load);
}

/* Adds to a line, after a dot. */
void
carry_sheet_wording_append (GString *line, const char *text)
{
  if (text == NULL)
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, text);
}

static void
append_letter (GString *legend, const char *code, const char *word)
{
  g_autofree char *entry = g_strdup_printf ("%s %s", code, word);
  g_auto (GStrv) entries = g_strsplit (legend->str, " · ", -1);

  if (!g_strv_contains ((const char *const *)entries, entry))
    carry_sheet_wording_append (legend, entry);
}

/**
 * carry_sheet_wording_of_letters:
 * @sessions: (element-type CarrySession): what the sheet shows
 *
 * Returns: (transfer full): “E easy · T threshold · S strength”: only what the sheet uses, in its order
 */
char *
carry_sheet_wording_of_letters (GPtrArray *sessions)
{
  GString *legend = g_string_new (NULL);
  gboolean strength = FALSE;

  for (guint i = 0; i < sessions->len; i++)
    {
      char code[] = { 'S', '\0' };

      if (!CARRY_IS_RUN (sessions->pdata[i]))
        {
          strength = TRUE;
          continue;
        }

      code[0] = carry_run_kind_get_letter (carry_run_get_kind (sessions->pdata[i]));
      append_letter (
          legend, code,
          g_dpgettext2 (GETTEXT_PACKAGE, "letter", letter_words[carry_run_get_kind (sessions->pdata[i])]));
    }

  if (strength)
    append_letter (legend, "S", C_ ("letter", "strength"));

  return g_string_free_and_steal (legend);
}
