/* carry-session-menu.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-menu.h"

#include <glib/gi18n.h>

#include "carry-run.h"
#include "carry-strength-session.h"

static void
append (GMenu *section, const char *label, const char *action, GVariant *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (section, item);
}

static void
append_section (GMenu *menu, GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

/* What was recorded was done: only whether it is of this run can be wrong. */
static GMenu *
create_recording (CarryRun *run)
{
  GVariant *id = g_variant_new_string (carry_session_get_id (CARRY_SESSION (run)));
  GMenu *section = g_menu_new ();

  if (carry_run_is_only_recorded (run))
    append (section, _ ("Match with Planned _Run"), "runs.match", id);
  else
    append (section, _ ("_Separate Recording"), "runs.separate", id);

  return section;
}

static GMenu *
create_marks (CarrySession *session)
{
  const char *id = carry_session_get_id (session);
  const CarryStatus status = carry_session_get_status (session);
  GMenu *section = g_menu_new ();

  if (status != CARRY_STATUS_DONE)
    append (section, _ ("Mark as Done"), "diary.set-status", g_variant_new ("(ss)", id, "done"));

  if (status != CARRY_STATUS_MISSED)
    append (section, _ ("Mark as Not Done"), "diary.set-status", g_variant_new ("(ss)", id, "missed"));

  if (status != CARRY_STATUS_SKIPPED && status != CARRY_STATUS_DONE)
    append (section, _ ("S_kip"), "diary.set-status", g_variant_new ("(ss)", id, "skipped"));

  if (status != CARRY_STATUS_PLANNED)
    append (section, _ ("Mark as Planned"), "diary.set-status", g_variant_new ("(ss)", id, "planned"));

  return section;
}

/**
 * carry_session_menu_new:
 * @session: a session
 *
 * Returns: (transfer full): what can be done with a session, as a menu
 */
GMenuModel *
carry_session_menu_new (CarrySession *session)
{
  const char *id = carry_session_get_id (session);
  const gboolean locked = carry_session_get_locked (session);
  const gboolean logged = CARRY_IS_STRENGTH_SESSION (session) &&
                          carry_strength_session_is_logged (CARRY_STRENGTH_SESSION (session));
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  if (CARRY_IS_STRENGTH_SESSION (session) && !logged)
    append (section, _ ("_Start Workout"), "win.start-workout", g_variant_new_string (id));
  append (section, _ ("_Edit…"), "win.edit", g_variant_new_string (id));
  if (CARRY_IS_STRENGTH_SESSION (session))
    append (section, logged ? _ ("Correct Lo_g…") : _ ("Lo_g…"), "win.log-session",
            g_variant_new_string (id));
  append (section, CARRY_IS_STRENGTH_SESSION (session) ? _ ("_Why Here?") : _ ("_What It Asks For"),
          "win.why-here", g_variant_new_string (id));
  append_section (menu, section);

  section = g_menu_new ();
  append (section, locked ? _ ("Un_lock") : _ ("_Lock Here"), "diary.lock",
          g_variant_new ("(sb)", id, !locked));
  append (section, _ ("_Move To…"), "week.move-to", g_variant_new_string (id));
  append (section, _ ("D_uplicate"), "week.duplicate", g_variant_new_string (id));
  append_section (menu, section);

  section = g_menu_new ();
  append (section, _ ("Cu_t"), "clipboard.cut", g_variant_new_string (id));
  append (section, _ ("_Copy"), "clipboard.copy", g_variant_new_string (id));
  append_section (menu, section);

  if (CARRY_IS_RUN (session) && carry_run_get_activity (CARRY_RUN (session)) != NULL)
    append_section (menu, create_recording (CARRY_RUN (session)));
  else
    append_section (menu, create_marks (session));

  if (CARRY_IS_STRENGTH_SESSION (session) && carry_session_get_status (session) != CARRY_STATUS_SKIPPED)
    {
      section = g_menu_new ();
      append (section, _ ("_Print Card…"), "print.session", g_variant_new_string (id));
      append_section (menu, section);
    }

  section = g_menu_new ();
  append (section, _ ("_Delete"), "diary.remove", g_variant_new_string (id));
  append_section (menu, section);

  return G_MENU_MODEL (menu);
}
