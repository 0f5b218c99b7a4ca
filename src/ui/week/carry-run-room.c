/* carry-run-room.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-run-room.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "carry-measure.h"
#include "carry-scheduler.h"
#include "carry-week-snapshot.h"
#include "carry-wording.h"

/* The run is put into the middle of a week, so that both sides of it can be judged. */
#define DAY_OF_RUN 3

/* A usual strength session (minutes), and how near to the run it is tried. */
#define MINUTES 45u
#define NEAR 1

typedef struct
{
  int blocked; /* minutes that must lie between */
  int better;  /* minutes from which on it costs nothing */
} Room;

/* Nothing but the run: no other sessions, free days, and nothing that is past. */
static CarryWeekProblem *
isolate (CarryDiary *diary, CarryAthlete *athlete, CarryRun *run, CarryStrengthKind kind)
{
  const GDate first = carry_day_plus (carry_session_get_day (CARRY_SESSION (run)), -DAY_OF_RUN);
  CarryWeekProblem *problem = carry_week_problem_new_for_move (diary, athlete, &first, NULL, kind, MINUTES);
  const int start =
      DAY_OF_RUN * (int)CARRY_MINUTES_PER_DAY + (int)carry_session_get_start_minute (CARRY_SESSION (run));

  g_array_set_size (problem->fixed, 0);
  for (guint i = problem->runs->len; i > 0; i--)
    if (g_array_index (problem->runs, CarryProblemRun, i - 1).start != start)
      g_array_remove_index (problem->runs, i - 1);

  problem->health = CARRY_HEALTH_BLOCK_NONE;
  problem->rest_days = 0;
  for (guint day = 0; day < CARRY_DAYS_PER_WEEK; day++)
    {
      problem->days[day].blocked = FALSE;
      problem->days[day].health = CARRY_HEALTH_BLOCK_NONE;
      problem->days[day].times = CARRY_BIT (CARRY_N_DAY_TIMES) - 1;
      problem->days[day].most_minutes = CARRY_MINUTES_PER_DAY;
    }

  return problem;
}

static void
look_at (const CarryWeekProblem *problem, int start, CarrySide side, Room *room)
{
  const guint day = (guint)start / CARRY_MINUTES_PER_DAY;
  g_autoptr (CarryPlacement) placement =
      carry_scheduler_judge (problem, day, (guint)start % CARRY_MINUTES_PER_DAY);
  const GArray *findings = carry_placement_get_findings (placement);

  for (guint i = 0; i < findings->len; i++)
    {
      const CarryFinding *finding = &g_array_index (findings, CarryFinding, i);

      if (finding->matter != CARRY_MATTER_GAP_TO_RUN || finding->side != side)
        continue;
      if (carry_finding_is_blocking (finding))
        room->blocked = MAX (room->blocked, finding->wanted);
      else if (finding->points > 0)
        room->better = MAX (room->better, finding->wanted);
    }
}

/* First as near as can be, where the rules that forbid speak; then just outside, where the others do. */
static Room
find_room (const CarryWeekProblem *problem, CarrySide side)
{
  const CarryProblemRun *run = &g_array_index (problem->runs, CarryProblemRun, 0);
  Room room = { 0 };

  for (guint i = 0; i < 2; i++)
    {
      const int gap = MAX (room.blocked, NEAR);
      const int start = side == CARRY_SIDE_BEFORE ? run->start - gap - (int)MINUTES : run->end + gap;

      if (start >= 0 && start < CARRY_MINUTES_PER_WEEK)
        look_at (problem, start, side, &room);
    }

  return room;
}

static void
add (GListStore *sentences, char *taken)
{
  g_autofree char *text = taken;
  g_autoptr (GtkStringObject) sentence = gtk_string_object_new (text);

  g_list_store_append (sentences, sentence);
}

static void
say (GListStore *sentences, CarrySide side, const Room *heavy, const Room *moderate)
{
  const gboolean before = side == CARRY_SIDE_BEFORE;
  g_autofree char *heavy_gap = carry_wording_of_gap (heavy->blocked);
  g_autofree char *moderate_gap = carry_wording_of_gap (moderate->blocked);
  g_autofree char *better = carry_wording_of_gap (heavy->better);

  if (heavy->blocked > NEAR && moderate->blocked > NEAR && heavy->blocked != moderate->blocked)
    add (sentences,
         /* Translators: %1$s and %2$s are lengths of time such as “24 h” */
         g_strdup_printf (before
                              ? _ ("No heavy leg strength in the %1$s before, no moderate in the %2$s before")
                              : _ ("No heavy leg strength in the %1$s after, no moderate in the %2$s after"),
                          heavy_gap, moderate_gap));
  else if (heavy->blocked > NEAR)
    /* Translators: %s is a length of time such as “24 h” */
    add (sentences, g_strdup_printf (before ? _ ("No leg strength in the %s before")
                                            : _ ("No leg strength in the %s after"),
                                     heavy_gap));

  if (heavy->better > heavy->blocked)
    /* Translators: %s is a length of time such as “48 h” */
    add (sentences, g_strdup_printf (before ? _ ("Heavy leg strength is better %s before or earlier")
                                            : _ ("Heavy leg strength is better %s after or later"),
                                     better));
}

/**
 * carry_run_room_describe:
 * @diary: the diary
 * @athlete: the runner, for their rules
 * @run: a run of the diary
 * @sentences: takes #GtkStringObject
 *
 * Says what a run forbids around it. The rules are asked, not repeated: a session is judged next to the run, with
 * nothing else in the week.
 */
void
carry_run_room_describe (CarryDiary *diary, CarryAthlete *athlete, CarryRun *run, GListStore *sentences)
{
  g_autoptr (CarryWeekProblem) heavy = isolate (diary, athlete, run, CARRY_STRENGTH_HEAVY);
  g_autoptr (CarryWeekProblem) moderate = isolate (diary, athlete, run, CARRY_STRENGTH_MODERATE);
  const CarrySide sides[] = { CARRY_SIDE_BEFORE, CARRY_SIDE_AFTER };

  /* A run that was left out asks for nothing. */
  if (heavy->runs->len == 0)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      const Room of_heavy = find_room (heavy, sides[i]);
      const Room of_moderate = find_room (moderate, sides[i]);

      say (sentences, sides[i], &of_heavy, &of_moderate);
    }
}
