/* carry-week-share.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-engine"

#include "carry-week-share.h"

/* How the sessions of a week share the sets of trunk, upper body and legs (grade D, ours): a session for the trunk
 * counts twice; once there is one for the upper body, the others leave it alone. */
#define TRUNK_OF_CORE 2.0
#define TRUNK_OF_OTHERS 0.5
#define LEGS_OF_CORE 0.25
#define LEGS_OF_REHAB 0.5

static double
weight (CarryStrengthKind kind, CarryBodyRegion region, gboolean has_upper)
{
  switch (region)
    {
    case CARRY_BODY_REGION_UPPER_BODY:
      return has_upper ? kind == CARRY_STRENGTH_UPPER : carry_strength_kind_is_lower (kind);

    case CARRY_BODY_REGION_TRUNK:
      if (kind == CARRY_STRENGTH_CORE)
        return TRUNK_OF_CORE;
      return carry_strength_kind_is_lower (kind) ? 1.0 : TRUNK_OF_OTHERS;

    case CARRY_BODY_REGION_HIPS:
    case CARRY_BODY_REGION_QUADS:
    case CARRY_BODY_REGION_HAMSTRINGS:
    case CARRY_BODY_REGION_CALVES:
    default:
      if (kind == CARRY_STRENGTH_CORE)
        return LEGS_OF_CORE;
      if (kind == CARRY_STRENGTH_REHAB)
        return LEGS_OF_REHAB;
      return carry_strength_kind_is_lower (kind) ? 1.0 : 0.0;
    }
}

static gboolean
knows_later_sessions (const CarryProgrammeRequest *request)
{
  for (guint i = 0; i < request->past->len; i++)
    if (((const CarryPastSession *)request->past->pdata[i])->days_ago < 0)
      return TRUE;

  return FALSE;
}

/* How much of the week's work for a region is done after the session, 0 to 1. */
static double
share_so_far (const CarryProgrammeRequest *request, CarryBodyRegion region)
{
  const gboolean has_upper =
      carry_programme_request_count_kind (request, CARRY_BIT (CARRY_STRENGTH_UPPER), FALSE) > 0;
  double so_far = 0.0, all = 0.0;

  for (guint i = 0; i < request->n_sessions; i++)
    {
      const double part = weight (request->kinds[i], region, has_upper);

      all += part;
      if (i <= request->index)
        so_far += part;
    }

  return all > 0.0 && !knows_later_sessions (request) ? so_far / all : 1.0;
}

/**
 * carry_week_share_get_most:
 * @request: what is asked for
 * @region: a region of the body
 *
 * Shares the most hard sets that a week may have of a region among its sessions.
 *
 * Source: ceilings of our weekly bands (grade C to D).
 *
 * Returns: the most hard sets of the region that the week may have after the session
 */
double
carry_week_share_get_most (const CarryProgrammeRequest *request, CarryBodyRegion region)
{
  return carry_body_region_get_band_hi (region) * share_so_far (request, region);
}

/**
 * carry_week_share_get_least:
 * @request: what is asked for
 * @region: a region of the body
 *
 * Shares the fewest hard sets that a week should have of a region among its sessions.
 *
 * Source: at least 4 sets a week of each muscle group (Iversen et al. 2021, Sports Med 51:2079, grade B).
 *
 * Returns: the hard sets of the region that the week should have after the session
 */
double
carry_week_share_get_least (const CarryProgrammeRequest *request, CarryBodyRegion region)
{
  return CARRY_LEAST_WEEKLY_SETS * share_so_far (request, region);
}

/**
 * carry_week_share_get_target:
 * @request: what is asked for
 * @region: a region of the body
 *
 * Shares the hard sets at which a region is on its target among the sessions of the week.
 *
 * Source: floors of our weekly bands (grade C to D).
 *
 * Returns: the hard sets of the region that close a gap, as far as the session has a share in it
 */
double
carry_week_share_get_target (const CarryProgrammeRequest *request, CarryBodyRegion region)
{
  return carry_body_region_get_band_lo (region) * share_so_far (request, region);
}
