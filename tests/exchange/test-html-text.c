/* test-html-text.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-html-text.h"

static const struct
{
  const char *name;
  const char *html;
  const char *lines; /* with “|” between */
} rows[] = {
  { "plain", "Lift the bar.", "Lift the bar." },
  { "empty", "", "" },
  { "blank", "<p> &nbsp; </p>\n", "" },
  { "paragraphs", "<p>One</p>\n<p>Two</p>", "One|Two" },
  { "list", "<ol><li>One<li>Two</ol>", "One|Two" },
  { "inline", "<p>Do <strong>not</strong> <em>round</em> it</p>", "Do not round it" },
  { "blanks", "<p>  Far   apart\n lines </p>", "Far apart lines" },
  { "line-feeds", "One\r\nTwo\n\nThree", "One|Two|Three" },
  { "entities", "<p>1&nbsp;&lt;&amp;&gt; &auml;&eacute; &#8211; &#x2019; &quot;</p>", "1 <&> äé – ’ \"" },
  { "no-entity", "R&D; &nosuch; &; & more &#0; &#x110000; &#xd800;",
    "R&D; &nosuch; &; & more &#0; &#x110000; &#xd800;" },
  { "no-tag", "3 < 4 and 5 > 4", "3 < 4 and 5 > 4" },
  { "cut-off", "<p>One</p><p class=\"x", "One|<p class=\"x" },
  { "attributes", "<p style='color: red'>Red</p>", "Red" },
  { "script", "<p>A</p><script>alert('1 < 2')</script><p>B</p>", "A|B" },
  { "open-script", "A<script>evil", "A" },
  { "comment", "A<!-- no -->B", "AB" },
  { "upper-case", "A<BR>B<Br/>C", "A|B|C" },
  { "controls", "A\001B\tC", "AB C" },
  { "nested", "<ul><li><p>One</p></li><li><ul><li>Two</li></ul></li></ul>", "One|Two" },
};

static void
test_row (gconstpointer data)
{
  const gsize row = GPOINTER_TO_SIZE (data);
  g_auto (GStrv) lines = carry_html_to_lines (rows[row].html);
  g_autofree char *joined = g_strjoinv ("|", lines);

  g_assert_cmpstr (joined, ==, rows[row].lines);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/exchange/html-text/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }

  return g_test_run ();
}
