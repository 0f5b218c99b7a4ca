/* carry-series-question.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-series-question.h"

#include <glib/gi18n.h>

/**
 * carry_series_question_new:
 * @title: what the run is called
 * @n_following: how many runs of its series follow
 * @deleting: whether it shall go, otherwise it changes
 *
 * Returns: (transfer floating): a question whose responses are %CARRY_SERIES_THIS and %CARRY_SERIES_FOLLOWING
 */
AdwDialog *
carry_series_question_new (const char *title, guint n_following, gboolean deleting)
{
  const char *heading = deleting ? _ ("Delete Repeated Run?") : _ ("Change Repeated Run?");
  g_autofree char *body = g_strdup_printf (
      ngettext ("“%s” repeats weekly, %u run follows", "“%s” repeats weekly, %u runs follow", n_following),
      title, n_following);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));

  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), CARRY_SERIES_FOLLOWING,
                                  _ ("This and _Following"), CARRY_SERIES_THIS, _ ("_This Run"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, CARRY_SERIES_THIS,
                                            deleting ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  if (deleting)
    adw_alert_dialog_set_response_appearance (dialog, CARRY_SERIES_FOLLOWING, ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, CARRY_SERIES_THIS);
  adw_alert_dialog_set_close_response (dialog, "cancel");

  return ADW_DIALOG (dialog);
}
