/* carry-season-proposal.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-season-proposal.h"

struct _CarrySeasonProposal
{
  GObject parent_instance;

  char *race;
  GDate race_day;
  GListModel *weeks; /* of CarryProposedWeek */
  CarryChange *change;
  char *summary;
};

G_DEFINE_FINAL_TYPE (CarrySeasonProposal, carry_season_proposal, G_TYPE_OBJECT)

static void
carry_season_proposal_finalize (GObject *object)
{
  CarrySeasonProposal *self = CARRY_SEASON_PROPOSAL (object);

  g_clear_object (&self->weeks);
  g_clear_object (&self->change);
  g_free (self->summary);
  g_free (self->race);

  G_OBJECT_CLASS (carry_season_proposal_parent_class)->finalize (object);
}

static void
carry_season_proposal_class_init (CarrySeasonProposalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_season_proposal_finalize;
}

static void
carry_season_proposal_init (CarrySeasonProposal *self)
{
}

/**
 * carry_season_proposal_new:
 * @race: the name of the race
 * @race_day: its day
 * @weeks: (element-type CarryProposedWeek): the weeks up to it
 *
 * Returns: (transfer full): a proposal that changes nothing yet
 */
CarrySeasonProposal *
carry_season_proposal_new (const char *race, const GDate *race_day, GListModel *weeks)
{
  CarrySeasonProposal *self;

  g_return_val_if_fail (race_day != NULL && g_date_valid (race_day), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (weeks), NULL);

  self = g_object_new (CARRY_TYPE_SEASON_PROPOSAL, NULL);
  self->race = g_strdup (race);
  self->race_day = *race_day;
  self->weeks = g_object_ref (weeks);

  return self;
}

/**
 * carry_season_proposal_set_change:
 * @self: a proposal
 * @change: what accepting it does
 * @summary: how much that is: “28 sessions placed”
 *
 * Says what is to be done; to be called once.
 */
void
carry_season_proposal_set_change (CarrySeasonProposal *self, CarryChange *change, const char *summary)
{
  g_return_if_fail (CARRY_IS_SEASON_PROPOSAL (self));

  g_set_object (&self->change, change);
  g_set_str (&self->summary, summary);
}

CarryChange *
carry_season_proposal_get_change (CarrySeasonProposal *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_PROPOSAL (self), NULL);

  return self->change;
}

const char *
carry_season_proposal_get_summary (CarrySeasonProposal *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_PROPOSAL (self), NULL);

  return self->summary;
}

const char *
carry_season_proposal_get_race (CarrySeasonProposal *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_PROPOSAL (self), NULL);

  return self->race;
}

const GDate *
carry_season_proposal_get_race_day (CarrySeasonProposal *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_PROPOSAL (self), NULL);

  return &self->race_day;
}

GListModel *
carry_season_proposal_get_weeks (CarrySeasonProposal *self)
{
  g_return_val_if_fail (CARRY_IS_SEASON_PROPOSAL (self), NULL);

  return self->weeks;
}
