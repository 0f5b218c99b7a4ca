/* test-rules-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-rules-page.h"

#include <stdio.h>
#include <string.h>

/* The page of rules says what the table says. With the arguments “--print FRAME” the page is printed instead. */

static char *
read_text (const char *file)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static char *
new_page (const char *frame_file)
{
  g_autofree char *frame = read_text (frame_file);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) complaints = NULL;
  char *page = carry_rules_page_new (frame, builder);

  complaints = g_strv_builder_end (builder);
  for (guint i = 0; complaints[i] != NULL; i++)
    g_test_message ("%s: %s", frame_file, complaints[i]);
  g_assert_cmpuint (g_strv_length (complaints), ==, 0);

  return page;
}

static char *
build_docs_file (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "..", "docs", name, NULL);
}

static void
test_is_current (void)
{
  g_autofree char *frame_file = build_docs_file ("rules.md.in");
  g_autofree char *page_file = build_docs_file ("rules.md");
  g_autofree char *made = new_page (frame_file);
  g_autofree char *committed = read_text (page_file);

  if (!g_str_equal (made, committed))
    g_test_fail_printf (
        "docs/rules.md is not what the table of rules makes of docs/rules.md.in: run docs/update");
}

/* Numbers worked out by hand from the science, so that a wrong table or a wrong page is seen. */
static void
test_says (void)
{
  static const char *const sentences[] = {
    "**HC1.** Lower-body strength",
    "\n- Least gap: 24 hours for heavy and explosive sessions, 18 hours for moderate sessions; may be set "
    "from 12 to 72 "
    "hours.\n",
    "\n- Costs: 4 points for heavy sessions, 3 points for explosive and moderate sessions.\n",
    "\n- Costs: 1 point for core and upper-body sessions.\n",
    "\n- Costs: 0.5 points for any session.\n",
    "\n- Limit: 3 sessions; may be set from 1 to 4 sessions.\n",
    "\n- Counts above: 2; may be set from 1.5 to 4.\n",
    "\n- Limit: 65 %; may be set from 50 to 75 %.\n",
    "| HC4 | 10 | 4 | 4 | – | – | 2 to 14 days | C |\n",
    "| S2a | 24 hours | 6 | 4 | 4 | – | – | B |\n",
  };
  g_autofree char *frame_file = build_docs_file ("rules.md.in");
  g_autofree char *page = new_page (frame_file);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_test_message ("%s", sentences[i]);
      g_assert_nonnull (strstr (page, sentences[i]));
    }
}

static void
test_complains (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) complaints = NULL;
  g_autofree char *page = carry_rules_page_new ("A rule:\n\n@HC99@\n", builder);

  complaints = g_strv_builder_end (builder);
  g_assert_cmpstr (page, ==, "A rule:\n\n");
  g_assert_true (g_strv_contains ((const char *const *)complaints, "nothing in the table is called “HC99”"));
  g_assert_true (g_strv_contains ((const char *const *)complaints, "rule HC4-second is not told"));
}

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--print"))
    {
      g_autofree char *page = new_page (argv[2]);

      /* g_print() would turn what is not ASCII into question marks. */
      return fputs (page, stdout) < 0;
    }

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/engine/rules-page/is-current", test_is_current);
  g_test_add_func ("/engine/rules-page/says", test_says);
  g_test_add_func ("/engine/rules-page/complains", test_complains);

  return g_test_run ();
}
