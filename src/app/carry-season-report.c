/* carry-season-report.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-app"

#include "carry-season-report.h"

#include "carry-measure.h"
#include "carry-season-wording.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define INDENT "          "

static const char *
name_of_priority (CarryRacePriority priority)
{
  switch (priority)
    {
    case CARRY_RACE_PRIORITY_A:
      return C_ ("race", "main race");

    case CARRY_RACE_PRIORITY_B:
      return C_ ("race", "race of second priority");

    case CARRY_RACE_PRIORITY_NONE:
    case CARRY_RACE_PRIORITY_C:
    default:
      return C_ ("race", "race for training");
    }
}

/* “B, Spiering et al. 2021” after a sentence, as far as there is a grade and a source. */
static void
append_note (GString *text, const char *indent, CarrySeasonNote *note, gboolean with_day)
{
  const char *grade = carry_season_note_get_grade (note);
  const char *source = carry_season_note_get_source (note);

  g_string_append (text, indent);
  if (with_day && carry_season_note_get_day (note) != NULL)
    {
      g_autofree char *day = carry_format_date (carry_season_note_get_day (note));

      g_string_append_printf (text, "%s: ", day);
    }
  g_string_append (text, carry_season_note_get_text (note));
  if (*source != '\0')
    g_string_append_printf (text, " [%s · %s]", grade, source);
  else if (*grade != '\0')
    g_string_append_printf (text, " [%s]", grade);
  g_string_append_c (text, '\n');
}

static void
append_phase (GString *text, const CarrySeasonWeekFacts *week)
{
  g_autoptr (CarrySeasonNote) why = g_list_model_get_item (week->notes, 0);

  g_string_append_c (text, '\n');
  /* Translators: a phase of a season, and how long it is */
  g_string_append_printf (text, ngettext ("%s, %u week", "%s, %u weeks", week->phase_weeks),
                          carry_phase_get_name (week->phase), week->phase_weeks);
  g_string_append_c (text, '\n');
  append_note (text, "  ", why, FALSE);
}

/* “2 × Heavy lower body, Explosive” */
static void
append_kinds (GString *text, const CarrySeasonDose *dose)
{
  for (guint i = 0; i < dose->n_sessions; i++)
    {
      guint n_alike = 1;

      while (i + 1 < dose->n_sessions && dose->kinds[i + 1] == dose->kinds[i])
        {
          n_alike++;
          i++;
        }
      if (n_alike > 1)
        g_string_append_printf (text, "%u × ", n_alike);
      g_string_append_printf (text, "%s%s", carry_strength_kind_get_name (dose->kinds[i]),
                              i + 1 < dose->n_sessions ? ", " : "");
    }
}

static gboolean
has_lower (const CarrySeasonDose *dose)
{
  for (guint i = 0; i < dose->n_sessions; i++)
    if (carry_strength_kind_is_lower (dose->kinds[i]))
      return TRUE;

  return FALSE;
}

static char *
write_rest (const CarryPhaseRange *seconds)
{
  g_autofree char *lo = carry_format_rest (seconds->lo);
  g_autofree char *hi = carry_format_rest (seconds->hi);

  /* Translators: a range of times */
  return seconds->lo < seconds->hi ? g_strdup_printf (C_ ("rest", "%s–%s"), lo, hi) : g_steal_pointer (&lo);
}

/* “3–4 × 4–6, 80–88 % of 1RM, 1–2 repetitions in reserve, rest 2:00–3:00 min, 40–80 ground contacts of jumps” */
static char *
write_amounts (const CarrySeasonDose *dose)
{
  const CarryPhaseRow *amounts = &dose->amounts;
  g_autofree char *sets = carry_season_wording_of_range (&amounts->sets);
  g_autofree char *reps = carry_season_wording_of_range (&amounts->reps);
  g_autofree char *percent = carry_season_wording_of_percent (amounts);
  g_autofree char *reserve = carry_season_wording_of_reserve (amounts);
  g_autofree char *rest = write_rest (&amounts->rest_s);
  GString *text = g_string_new (NULL);

  /* Translators: sets × repetitions, “80–88 % of 1RM”, “1–2 repetitions in reserve”, a time between sets */
  g_string_append_printf (text, _ ("%s × %s, %s, %s, rest %s"), sets, reps, percent, reserve, rest);
  if (amounts->contacts.hi > 0)
    g_string_append_printf (text, _ (", up to %u ground contacts of jumps"), amounts->contacts.hi);
  if (amounts->explosive_sets.hi > 0 && carry_season_dose_count (dose, CARRY_STRENGTH_EXPLOSIVE) > 0)
    {
      g_autofree char *fast_sets = carry_season_wording_of_range (&amounts->explosive_sets);
      g_autofree char *fast_reps = carry_season_wording_of_range (&amounts->explosive_reps);
      g_autofree char *fast_percent = carry_season_wording_of_range (&amounts->explosive_percent);

      /* Translators: sets × repetitions and percent of the one-repetition maximum of fast lifts */
      g_string_append_printf (text, _ ("; explosive %s × %s, %s %% of 1RM"), fast_sets, fast_reps,
                              fast_percent);
    }

  return g_string_free_and_steal (text);
}

static void
append_race (GString *text, const CarrySeasonWeekRace *race)
{
  g_autofree char *day = carry_format_day (&race->day);
  g_autofree char *heavy = carry_format_date (&race->last_heavy);
  g_autofree char *lower = carry_format_date (&race->last_lower);
  g_autofree char *free = carry_format_date (&race->legs_free);
  g_autofree char *distance =
      race->distance > 0 ? carry_format_distance (race->distance, CARRY_UNITS_METRIC) : g_strdup ("");

  g_string_append_printf (text, INDENT "⚑ %s  %s%s%s  %s\n", day, race->name != NULL ? race->name : "",
                          race->name != NULL && *distance != '\0' ? ", " : "", distance,
                          name_of_priority (race->priority));
  g_string_append (text, INDENT "  ");
  if (g_date_compare (&race->last_heavy, &race->last_lower) == 0)
    /* Translators: two dates */
    g_string_append_printf (text, _ ("Last session for the legs on %s, the next from %s on"), lower, free);
  else
    /* Translators: three dates */
    g_string_append_printf (
        text, _ ("Last heavy session on %s, the last light one for the legs on %s, the next from %s on"),
        heavy, lower, free);
  g_string_append_c (text, '\n');
}

static void
append_places (GString *text, GListModel *placements, const char *sign)
{
  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CarryPlacement) placement = g_list_model_get_item (placements, i);
      g_autofree char *day = carry_format_weekday (carry_placement_get_day (placement), FALSE);
      g_autofree char *time = carry_format_time_of_day (carry_placement_get_start_minute (placement));

      g_string_append_printf (text, INDENT "%s %s %s  %s\n", sign, day, time,
                              carry_strength_kind_get_name (carry_placement_get_kind (placement)));
    }
}

/* ● what was placed, ○ what was there already. */
static void
append_placements (GString *text, CarryPlan *plan)
{
  GListModel *conflicts = carry_plan_get_conflicts (plan);

  append_places (text, carry_plan_get_kept (plan), "○");
  append_places (text, carry_plan_get_placements (plan), "●");
  if (carry_plan_get_feasible (plan))
    return;

  g_string_append_printf (text, INDENT "%s\n", _ ("There is no good place for so many sessions:"));
  for (guint i = 0; i < g_list_model_get_n_items (conflicts); i++)
    {
      g_autoptr (CarryReason) reason = g_list_model_get_item (conflicts, i);

      g_string_append_printf (text, INDENT "  %-5s %s\n", carry_reason_get_rule (reason),
                              carry_reason_get_text (reason));
    }
}

/* @amounts is what was said last of sets and loads: it is said again only when it changes. */
static void
append_week (GString *text, const CarrySeasonWeekFacts *week, CarryPlan *plan, char **amounts)
{
  const GDate last = carry_day_plus (&week->first, CARRY_DAYS_PER_WEEK - 1);
  g_autofree char *range = carry_format_date_range (&week->first, &last, FALSE);

  g_string_append_printf (text, "  %5u   %s  ", week->number, range);
  if (week->dose.n_sessions == 0)
    g_string_append (text, _ ("No strength session"));
  append_kinds (text, &week->dose);
  g_string_append_c (text, '\n');
  if (has_lower (&week->dose))
    {
      g_autofree char *text_of_week = write_amounts (&week->dose);

      if (g_strcmp0 (*amounts, text_of_week) != 0)
        g_string_append_printf (text, INDENT "%s\n", text_of_week);
      g_set_str (amounts, text_of_week);
    }

  for (guint i = 1; i < g_list_model_get_n_items (week->notes); i++)
    {
      g_autoptr (CarrySeasonNote) note = g_list_model_get_item (week->notes, i);

      append_note (text, INDENT, note, carry_season_note_get_topic (note) == CARRY_SEASON_TOPIC_SPIKE);
    }
  if (week->freeze)
    g_string_append_printf (text, INDENT "%s\n", _ ("No heavier load and no new exercise this week."));
  for (guint i = 0; i < week->races->len; i++)
    append_race (text, &g_array_index (week->races, CarrySeasonWeekRace, i));
  if (plan != NULL)
    append_placements (text, plan);
}

/**
 * carry_season_report:
 * @season: a season
 * @plans: (nullable) (element-type CarryPlan): where the sessions of each week go
 *
 * Tells a season in words, for a terminal: its phases week by week.
 *
 * Returns: (transfer full): lines of text
 */
char *
carry_season_report (CarrySeason *season, GPtrArray *plans)
{
  const guint n_weeks = carry_season_get_n_weeks (season);
  GListModel *notes = carry_season_get_notes (season);
  const GDate *first = &carry_season_get_facts (season, 0)->first;
  const GDate last = carry_day_plus (first, (int)(n_weeks * CARRY_DAYS_PER_WEEK) - 1);
  g_autofree char *range = carry_format_date_range (first, &last, TRUE);
  g_autofree char *amounts = NULL;
  GString *text = g_string_new (NULL);

  /* Translators: a range of dates, and how many weeks they are */
  g_string_append_printf (text, ngettext ("Season of %s, %u week\n", "Season of %s, %u weeks\n", n_weeks),
                          range, n_weeks);
  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (CarrySeasonNote) note = g_list_model_get_item (notes, i);

      append_note (text, "! ", note, TRUE);
    }

  for (guint i = 0; i < n_weeks; i++)
    {
      const CarrySeasonWeekFacts *week = carry_season_get_facts (season, i);

      if (week->phase_week == 1)
        append_phase (text, week);
      append_week (text, week, plans != NULL ? g_ptr_array_index (plans, i) : NULL, &amounts);
    }
  g_string_truncate (text, text->len - 1);

  return g_string_free_and_steal (text);
}
