/* carry-session-need.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-session-need.h"

#include "carry-movement-gap.h"

#include <glib/gi18n.h>

/* “4 to 6 exercises” for legs and trunk, and “optional one push and one pull”. */
#define MOST_ITEMS 6u
#define MOST_ITEMS_OF_WHOLE_BODY 8u

/* Source: what the session kind C is (our scheduler rules, grade D). */
#define MOST_CORE_MINUTES 20u

#define BOTH CARRY_LEGS_BOTH
#define ONE CARRY_LEGS_ONE
#define ANY CARRY_LEGS_ANY

typedef struct
{
  const char *title;
  CarryPart parts[CARRY_MAX_PARTS];
  guint n_parts;
} Layout;

#define ESSENTIAL(need, legs) { CARRY_NEED_##need, legs, TRUE }
#define OPTIONAL(need, legs) { CARRY_NEED_##need, legs, FALSE }

/* The one session of a week for the legs: everything a runner needs, in one place. Source: at least one
 * knee-dominant, one hip-dominant, one straight-knee calf, one bent-knee calf and one trunk exercise, with one
 * push and one pull (§ 1 of our evidence review; Iversen et al. 2021, Sports Med 51:2079, grade B). */
static const Layout whole_body = {
  NC_ ("session title", "Full-Body Strength"),
  { ESSENTIAL (KNEE, BOTH), ESSENTIAL (HIP, BOTH), ESSENTIAL (CALF_STRAIGHT, ANY), ESSENTIAL (TRUNK, ANY),
    ESSENTIAL (CALF_BENT, ANY), OPTIONAL (PUSH, ANY), OPTIONAL (PULL, ANY), OPTIONAL (HAMSTRING, ANY) },
  8,
};

/* The sessions of a week for the legs in turn. The calves of all of them together bend the knee as often as not. */
static const Layout lower[] = {
  {
      NC_ ("session title", "Lower Strength"),
      { ESSENTIAL (KNEE, BOTH), ESSENTIAL (HIP, BOTH), ESSENTIAL (CALF_STRAIGHT, ANY), ESSENTIAL (TRUNK, ANY),
        OPTIONAL (PUSH, ANY), OPTIONAL (PULL, ANY), OPTIONAL (HAMSTRING, ANY), OPTIONAL (SINGLE_LEG, ONE),
        OPTIONAL (FOOT, ANY) },
      9,
  },
  {
      NC_ ("session title", "Single-Leg & Trunk"),
      { ESSENTIAL (KNEE, ONE), ESSENTIAL (HIP, ONE), ESSENTIAL (CALF_BENT, ANY), ESSENTIAL (TRUNK, ANY),
        OPTIONAL (PULL, ANY), OPTIONAL (PUSH, ANY), OPTIONAL (HIP_CONTROL, ANY), OPTIONAL (BACK, ANY),
        OPTIONAL (HAMSTRING, ANY) },
      9,
  },
  {
      NC_ ("session title", "Hips & Calves"),
      { ESSENTIAL (KNEE, ONE), ESSENTIAL (HIP, ANY), ESSENTIAL (CALF_BENT, ANY), ESSENTIAL (TRUNK, ANY),
        OPTIONAL (HIP_CONTROL, ANY), OPTIONAL (CALF_STRAIGHT, ANY), OPTIONAL (PUSH, ANY),
        OPTIONAL (PULL, ANY), OPTIONAL (FOOT, ANY) },
      9,
  },
};

static const Layout power = {
  NC_ ("session title", "Power & Strength"),
  { ESSENTIAL (EXPLOSIVE, ANY), ESSENTIAL (KNEE, ONE), ESSENTIAL (HIP, ONE), ESSENTIAL (CALF_BENT, ANY),
    ESSENTIAL (TRUNK, ANY), OPTIONAL (PULL, ANY), OPTIONAL (EXPLOSIVE, ANY), OPTIONAL (PUSH, ANY),
    OPTIONAL (HAMSTRING, ANY) },
  9,
};

static const Layout upper = {
  NC_ ("session title", "Upper Body"),
  { ESSENTIAL (PUSH, ANY), ESSENTIAL (PULL, ANY), OPTIONAL (PUSH, ANY), OPTIONAL (PULL, ANY),
    OPTIONAL (TRUNK, ANY), OPTIONAL (BACK, ANY) },
  6,
};

static const Layout core = {
  NC_ ("session title", "Trunk & Hips"),
  { ESSENTIAL (TRUNK, ANY), ESSENTIAL (HIP_CONTROL, ANY), OPTIONAL (TRUNK, ANY), OPTIONAL (FOOT, ANY),
    OPTIONAL (BACK, ANY), OPTIONAL (HIP_CONTROL, ANY), OPTIONAL (FOOT, ANY) },
  7,
};

/* Where the work on an injury lies. Source: § 7 of our evidence review: heel raises for the Achilles tendon
 * (Beyer et al. 2015) and the plantar fascia (Rathleff et al. 2015), hip and knee for the runner's knee (Willy
 * et al. 2019), hamstrings for hamstrings (Ripley et al. 2021); the others are expert opinion (grade C). */
#define MOST_NEEDS_OF_INJURY 3u

static const struct
{
  CarryNeed needs[MOST_NEEDS_OF_INJURY];
  guint n_needs;
} rehab[CARRY_N_INJURIES] = {
  [CARRY_INJURY_PFP] = { { CARRY_NEED_HIP_CONTROL, CARRY_NEED_KNEE, CARRY_NEED_TRUNK }, 3 },
  [CARRY_INJURY_ITB] = { { CARRY_NEED_HIP_CONTROL, CARRY_NEED_TRUNK, CARRY_NEED_FOOT }, 3 },
  [CARRY_INJURY_ACHILLES] = { { CARRY_NEED_CALF_STRAIGHT, CARRY_NEED_CALF_BENT }, 2 },
  [CARRY_INJURY_PLANTAR] = { { CARRY_NEED_CALF_STRAIGHT, CARRY_NEED_FOOT }, 2 },
  [CARRY_INJURY_MTSS] = { { CARRY_NEED_CALF_BENT, CARRY_NEED_FOOT, CARRY_NEED_CALF_STRAIGHT }, 3 },
  [CARRY_INJURY_BSI] = { { CARRY_NEED_CALF_BENT, CARRY_NEED_CALF_STRAIGHT }, 2 },
  [CARRY_INJURY_HAM] = { { CARRY_NEED_HAMSTRING, CARRY_NEED_HIP }, 2 },
  [CARRY_INJURY_BACK] = { { CARRY_NEED_TRUNK, CARRY_NEED_BACK }, 2 },
  [CARRY_INJURY_ANKLE] = { { CARRY_NEED_FOOT }, 1 },
  [CARRY_INJURY_HIPGROIN] = { { CARRY_NEED_HIP_CONTROL }, 1 },
};

/* What closes a gap of a region; the first is what sessions have least of. */
#define NEEDS_OF_REGION 2u

static const CarryNeed needs_of_region[CARRY_N_BODY_REGIONS][NEEDS_OF_REGION] = {
  [CARRY_BODY_REGION_HIPS] = { CARRY_NEED_HIP_CONTROL, CARRY_NEED_HIP },
  [CARRY_BODY_REGION_QUADS] = { CARRY_NEED_SINGLE_LEG, CARRY_NEED_KNEE },
  [CARRY_BODY_REGION_HAMSTRINGS] = { CARRY_NEED_HAMSTRING, CARRY_NEED_HIP },
  [CARRY_BODY_REGION_CALVES] = { CARRY_NEED_CALF_BENT, CARRY_NEED_CALF_STRAIGHT },
  [CARRY_BODY_REGION_TRUNK] = { CARRY_NEED_TRUNK, CARRY_NEED_BACK },
  [CARRY_BODY_REGION_UPPER_BODY] = { CARRY_NEED_PULL, CARRY_NEED_PUSH },
};

static void
add_part (CarrySessionNeed *self, CarryNeed need, CarryLegs legs, gboolean essential)
{
  if (self->n_parts < CARRY_MAX_PARTS)
    self->parts[self->n_parts++] = (CarryPart){ need, legs, essential };
}

static void
remove_parts (CarrySessionNeed *self, CarryNeed need)
{
  guint n = 0;

  for (guint i = 0; i < self->n_parts; i++)
    if (self->parts[i].need != need)
      self->parts[n++] = self->parts[i];

  self->n_parts = n;
}

static void
insert_first_of_optional (CarrySessionNeed *self, CarryNeed need)
{
  guint at = 0;

  while (at < self->n_parts && self->parts[at].essential)
    at++;

  if (self->n_parts == CARRY_MAX_PARTS)
    return;

  for (guint i = self->n_parts++; i > at; i--)
    self->parts[i] = self->parts[i - 1];
  self->parts[at] = (CarryPart){ need, ANY, FALSE };
}

/* Behind what the session cannot do without. */
static void
put_first_of_optional (CarrySessionNeed *self, CarryNeed need)
{
  remove_parts (self, need);
  insert_first_of_optional (self, need);
}

static void
make_optional (CarrySessionNeed *self, CarryNeed need)
{
  for (guint i = 0; i < self->n_parts; i++)
    if (self->parts[i].need == need)
      self->parts[i].essential = FALSE;
}

/* Fast work comes with the build phase and stays for the season; those who race fast keep it all the year.
 * One session of the week has it, and beginners learn to lift first. Source: distance runners lift heavily
 * first and combine from the build phase on (Llanos-Lagos et al. 2024 and § 1 of our evidence review, grade B). */
static gboolean
wants_fast_work (const CarryProgrammeRequest *request, guint rank, guint n_lower)
{
  const gboolean fast = carry_programme_request_is_fast (request) || request->event == CARRY_EVENT_5K;

  if (request->level == CARRY_LEVEL_NOVICE || request->level == CARRY_LEVEL_RETURN ||
      carry_programme_request_is_novice (request) || rank != MIN (n_lower - 1, 1) ||
      carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_EXPLOSIVE), FALSE) > 0 ||
      carry_programme_request_get_kind (request) == CARRY_STRENGTH_MODERATE)
    return FALSE;

  return request->phase == CARRY_PHASE_BUILD || request->phase == CARRY_PHASE_IN_SEASON ||
         (fast && (request->phase == CARRY_PHASE_OFF_SEASON || request->phase == CARRY_PHASE_BASE));
}

/* What helps with an injury has a place in every session for the legs, if only as time allows. */
static void
add_work_on_injuries (CarrySessionNeed *self, const CarryProgrammeRequest *request)
{
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    if ((request->injuries & CARRY_BIT (i)) != 0 && !carry_session_need_has (self, rehab[i].needs[0]))
      add_part (self, rehab[i].needs[0], ANY, FALSE);
}

static gboolean
has_optional (const CarrySessionNeed *self, CarryNeed need)
{
  for (guint i = 0; i < self->n_parts; i++)
    if (self->parts[i].need == need && !self->parts[i].essential)
      return TRUE;

  return FALSE;
}

/* Work of a sort that the session has not, or one more exercise of a sort that it has. */
static void
add_work (CarrySessionNeed *self, const CarryNeed *work, guint n_work)
{
  gboolean optional = FALSE;

  for (guint i = n_work; i > 0; i--)
    if (!carry_session_need_has (self, work[i - 1]))
      insert_first_of_optional (self, work[i - 1]);
  for (guint i = 0; i < n_work; i++)
    optional = optional || has_optional (self, work[i]);
  if (!optional)
    insert_first_of_optional (self, work[0]);
}

/* What the runner does too little of has a place before all that the session can do without. The upper body has a
 * session of its own, if the week has one. */
static void
add_work_on_gaps (CarrySessionNeed *self, const CarryProgrammeRequest *request)
{
  const gboolean has_upper =
      carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_UPPER), FALSE) > 0;
  const gboolean is_upper = carry_programme_request_get_kind (request) == CARRY_STRENGTH_UPPER;

  for (guint i = CARRY_N_BODY_REGIONS; i > 0; i--)
    {
      const CarryBodyRegion region = (CarryBodyRegion)(i - 1);
      const CarryNeed *work = needs_of_region[region];

      if ((request->gaps & CARRY_BIT (region)) == 0 ||
          (region == CARRY_BODY_REGION_UPPER_BODY ? has_upper && !is_upper
                                                  : is_upper && region != CARRY_BODY_REGION_TRUNK))
        continue;

      add_work (self, work, NEEDS_OF_REGION);
    }
}

/* The same for work that is missing by how the body moves. */
static void
add_work_on_movements (CarrySessionNeed *self, const CarryProgrammeRequest *request)
{
  const gboolean has_upper =
      carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_UPPER), FALSE) > 0;
  const gboolean is_upper = carry_programme_request_get_kind (request) == CARRY_STRENGTH_UPPER;

  for (guint i = CARRY_N_MOVEMENT_GAPS; i > 0; i--)
    {
      const CarryNeed *work = carry_movement_gap_get_needs ((CarryMovementGap)(i - 1));
      const gboolean of_upper = work[0] == CARRY_NEED_PUSH || work[0] == CARRY_NEED_PULL;

      if ((request->movement_gaps & CARRY_BIT (i - 1)) == 0 ||
          (of_upper ? has_upper && !is_upper : is_upper && work[0] != CARRY_NEED_TRUNK))
        continue;

      add_work (self, work, CARRY_NEEDS_OF_MOVEMENT_GAP);
    }
}

static void
take_layout (CarrySessionNeed *self, const Layout *layout)
{
  self->title = layout->title;
  self->n_parts = layout->n_parts;
  memcpy (self->parts, layout->parts, sizeof layout->parts);
}

static void
need_of_legs (CarrySessionNeed *self, const CarryProgrammeRequest *request)
{
  const guint rank = carry_programme_request_count_kind (request, CARRY_LOWER_KINDS, TRUE);
  const guint n_lower = carry_programme_request_count_kind (request, CARRY_LOWER_KINDS, FALSE);
  const gboolean has_upper =
      carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_UPPER), FALSE) > 0;

  if (carry_programme_request_get_kind (request) == CARRY_STRENGTH_EXPLOSIVE)
    take_layout (self, &power);
  else if (n_lower == 1 && !has_upper)
    take_layout (self, &whole_body);
  else
    take_layout (self, &lower[rank % G_N_ELEMENTS (lower)]);

  if (n_lower == 1)
    self->most_items = MOST_ITEMS_OF_WHOLE_BODY;

  /* With an upper-body session beside it, the only one for the legs has room for both kinds of calf work. */
  if (n_lower == 1 && self->title != whole_body.title)
    put_first_of_optional (self, carry_session_need_has (self, CARRY_NEED_CALF_BENT)
                                     ? CARRY_NEED_CALF_STRAIGHT
                                     : CARRY_NEED_CALF_BENT);

  if (has_upper)
    {
      remove_parts (self, CARRY_NEED_PUSH);
      remove_parts (self, CARRY_NEED_PULL);
    }

  /* A session for the trunk has more room for it. */
  if (carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_CORE), FALSE) > 0)
    make_optional (self, CARRY_NEED_TRUNK);

  add_work_on_injuries (self, request);

  /* Fast running is hamstring work. */
  if (carry_programme_request_is_fast (request))
    put_first_of_optional (self, CARRY_NEED_HAMSTRING);

  if (wants_fast_work (request, rank, n_lower))
    put_first_of_optional (self, CARRY_NEED_EXPLOSIVE);
}

static void
keep_essential_parts (CarrySessionNeed *self)
{
  guint n = 0;

  for (guint i = 0; i < self->n_parts; i++)
    if (self->parts[i].essential)
      self->parts[n++] = self->parts[i];

  self->n_parts = n;
}

/* The first need of each injury is essential, all in the order of the injuries. */
static void
need_of_rehab (CarrySessionNeed *self, const CarryProgrammeRequest *request)
{
  const guint injuries = request->injuries | request->painful;

  self->title = NC_ ("session title", "Rehab");

  for (guint n = 0; n < MOST_NEEDS_OF_INJURY; n++)
    {
      for (guint i = 0; i < CARRY_N_INJURIES; i++)
        if ((injuries & CARRY_BIT (i)) != 0 && n < rehab[i].n_needs &&
            !carry_session_need_has (self, rehab[i].needs[n]))
          add_part (self, rehab[i].needs[n], ANY, n == 0);
    }
}

/**
 * carry_session_need_get:
 * @request: what is asked for
 *
 * Finds what a session needs: of legs, trunk and upper body for its kind, the other sessions of its week, the
 * phase and the event.
 *
 * Source: make-up of sessions that improved running economy (Blagrove et al. 2018, Sports Med 48:1117); the
 * order of preference is ours (grade D).
 *
 * Returns: the need; a rehab session without an injury needs nothing
 */
CarrySessionNeed
carry_session_need_get (const CarryProgrammeRequest *request)
{
  CarrySessionNeed self = { .most_items = MOST_ITEMS, .minutes = request->minutes };

  switch (carry_programme_request_get_kind (request))
    {
    case CARRY_STRENGTH_UPPER:
      take_layout (&self, &upper);
      break;

    case CARRY_STRENGTH_CORE:
      take_layout (&self, &core);
      self.minutes = MIN (self.minutes, MOST_CORE_MINUTES);
      break;

    case CARRY_STRENGTH_REHAB:
      need_of_rehab (&self, request);
      break;

    case CARRY_STRENGTH_HEAVY:
    case CARRY_STRENGTH_EXPLOSIVE:
    case CARRY_STRENGTH_MODERATE:
    default:
      need_of_legs (&self, request);
      break;
    }

  add_work_on_movements (&self, request);
  add_work_on_gaps (&self, request);

  /* A primer before a race is short. */
  if (request->phase == CARRY_PHASE_RACE_WEEK)
    keep_essential_parts (&self);

  return self;
}

/**
 * carry_session_need_is_for_gap:
 * @request: what is asked for
 * @need: a need
 *
 * Returns: %TRUE if it is work for a region or of a movement that the runner does too little of
 */
gboolean
carry_session_need_is_for_gap (const CarryProgrammeRequest *request, CarryNeed need)
{
  for (guint i = 0; i < CARRY_N_BODY_REGIONS; i++)
    for (guint j = 0; j < NEEDS_OF_REGION; j++)
      if ((request->gaps & CARRY_BIT (i)) != 0 && needs_of_region[i][j] == need)
        return TRUE;
  for (guint i = 0; i < CARRY_N_MOVEMENT_GAPS; i++)
    for (guint j = 0; j < CARRY_NEEDS_OF_MOVEMENT_GAP; j++)
      if ((request->movement_gaps & CARRY_BIT (i)) != 0 &&
          carry_movement_gap_get_needs ((CarryMovementGap)i)[j] == need)
        return TRUE;

  return FALSE;
}

/**
 * carry_session_need_is_for_injury:
 * @request: what is asked for
 * @need: a need
 *
 * Returns: %TRUE if it is what helps first with an injury that the runner works on
 */
gboolean
carry_session_need_is_for_injury (const CarryProgrammeRequest *request, CarryNeed need)
{
  for (guint i = 0; i < CARRY_N_INJURIES; i++)
    if ((request->injuries & CARRY_BIT (i)) != 0 && rehab[i].needs[0] == need)
      return TRUE;

  return FALSE;
}

/**
 * carry_session_need_has:
 * @self: what a session needs
 * @need: a need
 *
 * Returns: %TRUE if there is a place for it
 */
gboolean
carry_session_need_has (const CarrySessionNeed *self, CarryNeed need)
{
  for (guint i = 0; i < self->n_parts; i++)
    if (self->parts[i].need == need)
      return TRUE;

  return FALSE;
}

/**
 * carry_session_need_is_title:
 * @title: the name of a session
 *
 * Returns: whether the programmer gave it, in the language of the program, and nobody else
 */
gboolean
carry_session_need_is_title (const char *title)
{
  const char *const titles[] = { whole_body.title, lower[0].title,
                                 lower[1].title,   lower[2].title,
                                 power.title,      upper.title,
                                 core.title,       NC_ ("session title", "Rehab") };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_strcmp0 (title, g_dpgettext2 (GETTEXT_PACKAGE, CARRY_SESSION_TITLE_CONTEXT, titles[i])) == 0)
      return TRUE;

  return FALSE;
}
