/* carry-shortcuts.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-shortcuts.h"

#include "carry-shortcut-row.h"

#include <glib/gi18n.h>

#define WIDTH 480
#define HEIGHT 600

/* An action, or the keys of something that is no action. */
typedef struct
{
  const char *title;
  const char *action;
  const char *accelerators[5];
} Shortcut;

static const Shortcut general[] = {
  { N_ ("Search Exercises"), "win.search" },
  { N_ ("Show or Hide Exercises"), "win.toggle-sidebar" },
  { N_ ("Go to the Next Part of the Window"), NULL, { "F6" } },
  { N_ ("Go to the Part Before"), NULL, { "<Shift>F6" } },
  { N_ ("Undo"), "diary.undo" },
  { N_ ("Redo"), "diary.redo" },
  { N_ ("Import Files"), "app.import" },
  { N_ ("Print"), "print.week" },
  { N_ ("Preferences"), "app.preferences" },
  { N_ ("Keyboard Shortcuts"), "app.shortcuts" },
  { N_ ("Main Menu"), NULL, { "F10" } },
  { N_ ("Close Window"), "window.close" },
  { N_ ("Quit"), "app.quit" },
};

static const Shortcut week[] = {
  { N_ ("Show Week"), "win.view::week" },
  { N_ ("Show Balance"), "win.view::balance" },
  { N_ ("Previous Week"), "win.previous-week" },
  { N_ ("Next Week"), "win.next-week" },
  { N_ ("Today"), "win.today" },
  { N_ ("Plan Week"), "win.plan-week" },
  { N_ ("Copy Last Week"), "weeks.copy-last" },
  { N_ ("Copy to Next Week"), "weeks.copy-to-next" },
  { N_ ("Insert Rest Day"), "weeks.insert-rest::" },
  { N_ ("Clear Week"), "weeks.clear::all" },
  { N_ ("Pause Training"), "care.pause" },
  { N_ ("New Run"), "win.new-run" },
  { N_ ("New Strength Session"), "win.new-strength" },
  { N_ ("Go to Another Place"), NULL, { "Left", "Right", "Up", "Down" } },
  { N_ ("First Day"), NULL, { "Home" } },
  { N_ ("Last Day"), NULL, { "End" } },
};

static const Shortcut session[] = {
  { N_ ("Edit"), NULL, { "Return" } },
  { N_ ("Move by One Place"), NULL, { "<Shift>Left", "<Shift>Right", "<Shift>Up", "<Shift>Down" } },
  { N_ ("Lift, Then Choose a Place by Arrows"), NULL, { "M" } },
  { N_ ("Show Why It Is There"), NULL, { "space" } },
  { N_ ("Lock or Unlock"), NULL, { "L" } },
  { N_ ("Cut"), NULL, { "<Control>X" } },
  { N_ ("Copy"), NULL, { "<Control>C" } },
  { N_ ("Paste in This Place"), NULL, { "<Control>V" } },
  { N_ ("Duplicate"), NULL, { "<Control>D" } },
  { N_ ("Delete"), NULL, { "Delete" } },
  { N_ ("Menu"), NULL, { "<Shift>F10" } },
};

static const Shortcut catalogue[] = {
  { N_ ("Go from the Search to the List"), NULL, { "Down" } },
  { N_ ("Show Details"), NULL, { "Return" } },
  { N_ ("Play or Pause the Figure"), NULL, { "space" } },
  { N_ ("Previous or Next Exercise"), NULL, { "<Control>Page_Up", "<Control>Page_Down" } },
  { N_ ("Make or Unmake a Favourite"), NULL, { "<Control>D" } },
  { N_ ("Menu"), NULL, { "<Shift>F10" } },
};

static const Shortcut editor[] = {
  { N_ ("Print the Session"), NULL, { "<Control>P" } },
  { N_ ("Move Exercise Up or Down"), NULL, { "<Alt>Up", "<Alt>Down" } },
  { N_ ("Group with the Exercise Above"), NULL, { "<Control>G" } },
  { N_ ("Ungroup"), NULL, { "<Control><Shift>G" } },
  { N_ ("Go to the Same Cell Above or Below"), NULL, { "Up", "Down" } },
  { N_ ("Take What Is Typed and Go On"), NULL, { "Tab" } },
  { N_ ("Remove Exercise"), NULL, { "Delete" } },
};

static const Shortcut paper_log[] = {
  { N_ ("Next Set"), NULL, { "Return" } },
  { N_ ("Previous Set"), NULL, { "<Shift>Return" } },
  { N_ ("Go to the Exercise Above or Below"), NULL, { "Up", "Down" } },
  { N_ ("Set as Planned"), NULL, { "equal" } },
  { N_ ("Exercise as Planned"), NULL, { "<Control>R" } },
  { N_ ("All as Planned"), NULL, { "<Control><Shift>R" } },
  { N_ ("Save"), NULL, { "<Control>S" } },
};

static const struct
{
  const char *title;
  const Shortcut *shortcuts;
  gsize n_shortcuts;
} groups[] = {
  { N_ ("General"), general, G_N_ELEMENTS (general) },
  { N_ ("Week"), week, G_N_ELEMENTS (week) },
  { N_ ("Selected Session"), session, G_N_ELEMENTS (session) },
  { N_ ("Exercises"), catalogue, G_N_ELEMENTS (catalogue) },
  { N_ ("Exercises of a Session"), editor, G_N_ELEMENTS (editor) },
  { N_ ("Log of a Session"), paper_log, G_N_ELEMENTS (paper_log) },
};

static GtkWidget *
create_row (const Shortcut *shortcut)
{
  const char *title = _ (shortcut->title);

  return shortcut->action != NULL ? carry_shortcut_row_new_for_action (title, shortcut->action)
                                  : carry_shortcut_row_new (title, shortcut->accelerators);
}

static GtkWidget *
create_page (void)
{
  GtkWidget *page = adw_preferences_page_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

      adw_preferences_group_set_title (group, _ (groups[i].title));
      for (gsize j = 0; j < groups[i].n_shortcuts; j++)
        adw_preferences_group_add (group, create_row (&groups[i].shortcuts[j]));

      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
    }

  return page;
}

/**
 * carry_shortcuts_dialog_new:
 *
 * Lists the keys that work in the main window. It has to be presented in a window of the application that knows
 * the keys of the actions.
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
carry_shortcuts_dialog_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_page ());
  adw_dialog_set_child (dialog, view);
  adw_dialog_set_title (dialog, _ ("Keyboard Shortcuts"));
  adw_dialog_set_content_width (dialog, WIDTH);
  adw_dialog_set_content_height (dialog, HEIGHT);

  return dialog;
}
