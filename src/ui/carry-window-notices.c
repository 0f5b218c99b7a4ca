/* carry-window-notices.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-window-notices.h"

#include <glib/gi18n.h>

/**
 * carry_window_notices_add_toast:
 * @toasts: where toasts are shown
 * @title: what happened, as plain text
 * @with_undo: whether it can be taken back
 *
 * Shows it in place of what was said before.
 */
void
carry_window_notices_add_toast (AdwToastOverlay *toasts, const char *title, gboolean with_undo)
{
  AdwToast *toast;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (toasts));
  g_return_if_fail (title != NULL);

  toast = adw_toast_new (title);
  adw_toast_set_use_markup (toast, FALSE);

  if (with_undo)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "diary.undo");
    }

  adw_toast_overlay_dismiss_all (toasts);
  adw_toast_overlay_add_toast (toasts, toast);
}

/**
 * carry_window_notices_show_banner:
 * @banner: a banner
 * @text: (nullable): what to say, or %NULL to take it away
 * @button: (nullable): label of a button
 * @action: (nullable): what it does, with its target, as g_action_parse_detailed_name() reads it
 */
void
carry_window_notices_show_banner (AdwBanner *banner, const char *text, const char *button, const char *action)
{
  g_return_if_fail (ADW_IS_BANNER (banner));

  adw_banner_set_revealed (banner, text != NULL);

  if (text == NULL)
    return;

  adw_banner_set_title (banner, text);
  adw_banner_set_use_markup (banner, FALSE);
  adw_banner_set_button_label (banner, button);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (banner), action);
}
