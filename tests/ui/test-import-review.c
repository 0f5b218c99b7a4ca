/* test-import-review.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "carry-catalogue.h"
#include "carry-import-review-dialog.h"
#include "carry-proposal-list.h"
#include "carry-ui-driver.h"

#define MANY 10000u

static CarryCatalogue *catalogue;

/* Made of an exercise of ours, under another name, as an import would. */
static CarryExercise *
create_exercise (const char *name, const char *source, const char *licence)
{
  CarryExerciseFacts facts = *carry_exercise_get_facts (carry_catalogue_lookup (catalogue, "back_squat"));
  g_autoptr (CarryProvenance) provenance =
      carry_provenance_new (&(CarryProvenance){ .source = (char *)source, .licence = (char *)licence });

  facts.id = name;
  facts.name = name;
  facts.provenance = provenance;
  facts.easier = NULL;
  facts.harder = NULL;

  return carry_exercise_new (&facts);
}

static void
add (GListStore *store,
     CarryProposalVerdict verdict,
     const char *name,
     const char *source,
     const char *licence)
{
  g_autoptr (CarryExercise) exercise =
      verdict != CARRY_PROPOSAL_UNUSABLE ? create_exercise (name, source, licence) : NULL;
  g_autoptr (CarryProposal) proposal =
      carry_proposal_new (verdict, exercise, NULL, name, "my.json, entry 1", "Because");

  g_list_store_append (store, proposal);
}

/* One unusable, two that are known, three new ones. */
static GListModel *
create_proposals (void)
{
  GListStore *store = g_list_store_new (CARRY_TYPE_PROPOSAL);

  add (store, CARRY_PROPOSAL_UNUSABLE, "Treadmill", NULL, NULL);
  add (store, CARRY_PROPOSAL_SAME, "Press", "wger", "CC0");
  add (store, CARRY_PROPOSAL_SAME, "Élévation", "wger", "CC0");
  add (store, CARRY_PROPOSAL_NEW, "Squat One", "wger", "CC-BY 4");
  add (store, CARRY_PROPOSAL_NEW, "Squat Two", "wger", "CC-BY 4");
  add (store, CARRY_PROPOSAL_NEW, "Lunge", "my.json", NULL);

  return G_LIST_MODEL (store);
}

static guint
count_shown (CarryProposalList *list)
{
  return g_list_model_get_n_items (carry_proposal_list_get_shown (list));
}

static void
count_call (CarryProposalList *list, guint *n_calls)
{
  (*n_calls)++;
}

static void
test_filters (void)
{
  g_autoptr (GListModel) proposals = create_proposals ();
  g_autoptr (CarryProposalList) list = carry_proposal_list_new (proposals);

  g_assert_cmpuint (count_shown (list), ==, 6);
  g_assert_cmpuint (carry_proposal_list_count (list, CARRY_EVERY_VERDICT), ==, 6);
  g_assert_cmpuint (carry_proposal_list_count (list, CARRY_PROPOSAL_SAME), ==, 2);
  carry_proposal_list_show_verdict (list, CARRY_PROPOSAL_NEW);
  g_assert_cmpuint (count_shown (list), ==, 3);
  carry_proposal_list_show_names (list, "squat");
  g_assert_cmpuint (count_shown (list), ==, 2);
  carry_proposal_list_show_verdict (list, CARRY_EVERY_VERDICT);
  carry_proposal_list_show_names (list, "ELEV");
  g_assert_cmpuint (count_shown (list), ==, 1);
  carry_proposal_list_show_names (list, "nothing like it");
  g_assert_cmpuint (count_shown (list), ==, 0);
  carry_proposal_list_show_names (list, "  ");
  g_assert_cmpuint (count_shown (list), ==, 6);
}

static void
test_taking (void)
{
  g_autoptr (GListModel) proposals = create_proposals ();
  g_autoptr (CarryProposalList) list = carry_proposal_list_new (proposals);
  guint n_usable, n_taken, n_calls = 0;

  g_signal_connect (list, "changed", G_CALLBACK (count_call), &n_calls);
  g_assert_cmpuint (carry_proposal_list_get_n_taken (list), ==, 3);
  carry_proposal_list_count_shown (list, &n_usable, &n_taken);
  g_assert_cmpuint (n_usable, ==, 5);
  g_assert_cmpuint (n_taken, ==, 3);

  /* Only what is shown is taken or left, and that is said once. */
  carry_proposal_list_show_verdict (list, CARRY_PROPOSAL_SAME);
  n_calls = 0;
  carry_proposal_list_take_shown (list, TRUE);
  g_assert_cmpuint (n_calls, ==, 1);
  g_assert_cmpuint (carry_proposal_list_get_n_taken (list), ==, 5);
  carry_proposal_list_show_verdict (list, CARRY_EVERY_VERDICT);
  carry_proposal_list_show_names (list, "squat");
  carry_proposal_list_take_shown (list, FALSE);
  g_assert_cmpuint (carry_proposal_list_get_n_taken (list), ==, 3);

  /* What is unusable stays out. */
  carry_proposal_list_show_names (list, "");
  carry_proposal_list_take_shown (list, TRUE);
  g_assert_cmpuint (carry_proposal_list_get_n_taken (list), ==, 5);
}

static void
test_origin (void)
{
  g_autoptr (GListModel) proposals = create_proposals ();
  g_autoptr (CarryProposalList) list = carry_proposal_list_new (proposals);
  g_autofree char *origin = carry_proposal_list_describe_origin (list);
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_PROPOSAL);
  g_autoptr (CarryProposalList) unusable = NULL;
  g_autofree char *none = NULL;

  g_assert_cmpstr (origin, ==, "From wger, my.json. Licences: CC0, CC-BY 4, not stated");
  add (store, CARRY_PROPOSAL_UNUSABLE, "Treadmill", NULL, NULL);
  unusable = carry_proposal_list_new (G_LIST_MODEL (store));
  none = carry_proposal_list_describe_origin (unusable);
  g_assert_cmpstr (none, ==, "");
}

static GtkWidget *
find_verdict (AdwDialog *dialog, guint verdict)
{
  const guint order[] = { CARRY_EVERY_VERDICT, CARRY_PROPOSAL_NEW, CARRY_PROPOSAL_SAME,
                          CARRY_PROPOSAL_UNUSABLE };
  guint n = 0;

  while (order[n] != verdict)
    n++;

  return test_find (GTK_WIDGET (dialog), GTK_TYPE_TOGGLE_BUTTON, n);
}

/* Rows have check buttons, too, but without a label. */
static GtkCheckButton *
find_select_all (AdwDialog *dialog)
{
  for (guint n = 0;; n++)
    {
      GtkWidget *button = test_find (GTK_WIDGET (dialog), GTK_TYPE_CHECK_BUTTON, n);

      g_assert_nonnull (button);
      if (gtk_check_button_get_label (GTK_CHECK_BUTTON (button)) != NULL)
        return GTK_CHECK_BUTTON (button);
    }
}

static const char *
get_import_label (AdwDialog *dialog)
{
  return gtk_button_get_label (GTK_BUTTON (adw_dialog_get_default_widget (dialog)));
}

static AdwDialog *
present (GListModel *proposals)
{
  AdwDialog *dialog;

  g_test_timer_start ();
  dialog = carry_import_review_dialog_new (proposals, NULL);
  adw_dialog_present (dialog, NULL);
  test_settle ();
  g_test_message ("%u proposals shown after %.1f ms", g_list_model_get_n_items (proposals),
                  g_test_timer_elapsed () * 1000);

  return dialog;
}

static void
test_dialog (void)
{
  g_autoptr (GListModel) proposals = create_proposals ();
  AdwDialog *dialog = present (proposals);
  GtkCheckButton *all = find_select_all (dialog);
  GListModel *shown = G_LIST_MODEL (
      gtk_list_view_get_model (GTK_LIST_VIEW (test_find (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0))));

  g_assert_false (adw_banner_get_revealed (ADW_BANNER (test_find (GTK_WIDGET (dialog), ADW_TYPE_BANNER, 0))));
  g_assert_cmpstr (get_import_label (dialog), ==, "_Import 3");
  g_assert_true (gtk_check_button_get_inconsistent (all));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_verdict (dialog, CARRY_PROPOSAL_SAME)), TRUE);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, 2);
  g_assert_false (gtk_check_button_get_inconsistent (all));
  g_assert_false (gtk_check_button_get_active (all));
  gtk_check_button_set_active (all, TRUE);
  g_assert_cmpstr (get_import_label (dialog), ==, "_Import 5");
  gtk_check_button_set_active (all, FALSE);
  g_assert_cmpstr (get_import_label (dialog), ==, "_Import 3");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_verdict (dialog, CARRY_PROPOSAL_UNUSABLE)), TRUE);
  test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (shown), ==, 1);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (all)));
  adw_dialog_force_close (dialog);
  test_settle ();
}

static void
test_nothing_new (void)
{
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_PROPOSAL);
  AdwDialog *dialog;

  add (store, CARRY_PROPOSAL_SAME, "Press", "wger", "CC0");
  dialog = present (G_LIST_MODEL (store));
  g_assert_true (adw_banner_get_revealed (ADW_BANNER (test_find (GTK_WIDGET (dialog), ADW_TYPE_BANNER, 0))));
  g_assert_false (gtk_widget_get_sensitive (adw_dialog_get_default_widget (dialog)));
  g_assert_false (gtk_widget_get_sensitive (find_verdict (dialog, CARRY_PROPOSAL_NEW)));
  adw_dialog_force_close (dialog);
  test_settle ();
}

/* What the window does itself with many; reading and judging them is a worker's. */
static void
test_many (void)
{
  g_autoptr (GListStore) store = g_list_store_new (CARRY_TYPE_PROPOSAL);
  g_autoptr (CarryProposalList) list = NULL;
  AdwDialog *dialog;

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *name = g_strdup_printf ("Squat %u", i);

      add (store, i % 10 == 0 ? CARRY_PROPOSAL_SAME : CARRY_PROPOSAL_NEW, name, "wger", "CC0");
    }

  g_test_timer_start ();
  list = carry_proposal_list_new (G_LIST_MODEL (store));
  g_test_message ("list made in %.1f ms", g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  dialog = carry_import_review_dialog_new (G_LIST_MODEL (store), NULL);
  g_test_message ("%u proposals in a dialog after %.1f ms", MANY, g_test_timer_elapsed () * 1000);
  adw_dialog_present (dialog, NULL);
  test_settle ();
  g_test_message ("shown after %.1f ms", g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  gtk_check_button_set_active (find_select_all (dialog), TRUE);
  g_test_message ("all taken in %.1f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpstr (get_import_label (dialog), ==, "_Import 10000");

  g_test_timer_start ();
  carry_proposal_list_show_names (list, "squat 99");
  g_test_message ("first name looked for in %.1f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpuint (count_shown (list), ==, 111);
  g_test_timer_start ();
  carry_proposal_list_show_names (list, "squat 999");
  g_test_message ("next name looked for in %.1f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpuint (count_shown (list), ==, 11);
  adw_dialog_force_close (dialog);
  test_settle ();
}

int
main (int argc, char *argv[])
{
  int status;

  test_start (&argc, &argv);
  catalogue = carry_catalogue_new_built_in ();

  g_test_add_func ("/ui/import-review/filters", test_filters);
  g_test_add_func ("/ui/import-review/taking", test_taking);
  g_test_add_func ("/ui/import-review/origin", test_origin);
  g_test_add_func ("/ui/import-review/dialog", test_dialog);
  g_test_add_func ("/ui/import-review/nothing-new", test_nothing_new);
  g_test_add_func ("/ui/import-review/many", test_many);

  status = g_test_run ();
  g_object_unref (catalogue);

  return status;
}
