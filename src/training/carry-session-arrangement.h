/* carry-session-arrangement.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-strength-session.h"

G_BEGIN_DECLS

/* The order of a session's exercises, and what is done in turn: a superset, or a circuit if it is of three or more.
 *
 * Each function makes another session of the same id and leaves the given one as it is. It is NULL with a
 * #CarrySessionError set where the session would end after midnight. Positions count from 0; gaps are before the
 * item of that number, the last one is behind all. All of them keep this true:
 *
 * - Who is done in turn stands together, and nobody is done in turn with themselves alone: when a superset is down
 *   to one exercise, there is no superset any more. Supersets are numbered 1, 2, … from the top.
 * - Who joins a superset does as many sets as it has rounds. A superset that comes with unequal numbers of sets (of
 *   a log, say) has as many rounds as its longest member has sets, and keeps them unequal until its rounds are set.
 * - What was done stays with its exercise, and so does who set its target.
 * - A session that came with a plan is the runner's own then, so that no plan fills it anew.
 */

CarryStrengthSession *
carry_session_arrangement_insert (CarryStrengthSession *session, guint gap, CarryItem *item, GError **error);
CarryStrengthSession *
carry_session_arrangement_remove (CarryStrengthSession *session, guint position, GError **error);
CarryStrengthSession *
carry_session_arrangement_duplicate (CarryStrengthSession *session, guint position, GError **error);
CarryStrengthSession *carry_session_arrangement_replace (CarryStrengthSession *session,
                                                         guint position,
                                                         CarryItem *item,
                                                         GError **error);
CarryStrengthSession *carry_session_arrangement_move (
    CarryStrengthSession *session, guint position, guint gap, guint *moved_to, GError **error);
CarryStrengthSession *carry_session_arrangement_step (
    CarryStrengthSession *session, guint position, gboolean up, guint *moved_to, GError **error);
CarryStrengthSession *carry_session_arrangement_move_group (
    CarryStrengthSession *session, guint position, guint gap, guint *moved_to, GError **error);
CarryStrengthSession *carry_session_arrangement_join (
    CarryStrengthSession *session, guint position, guint onto, guint *moved_to, GError **error);
CarryStrengthSession *
carry_session_arrangement_group (CarryStrengthSession *session, guint first, guint n_items, GError **error);
CarryStrengthSession *
carry_session_arrangement_ungroup (CarryStrengthSession *session, guint position, GError **error);
CarryStrengthSession *carry_session_arrangement_set_rounds (CarryStrengthSession *session,
                                                            guint position,
                                                            guint rounds,
                                                            GError **error);

gboolean carry_session_arrangement_get_group (CarryStrengthSession *session,
                                              guint position,
                                              guint *first,
                                              guint *n_items);
guint carry_session_arrangement_get_rounds (CarryStrengthSession *session, guint position);
char *carry_session_arrangement_get_number (CarryStrengthSession *session, guint position);

G_END_DECLS
