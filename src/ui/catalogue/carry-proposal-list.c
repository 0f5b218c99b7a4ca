/* carry-proposal-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposal-list.h"

#include "carry-search-text.h"

#include <glib/gi18n.h>
#include <string.h>

/* Licences and sources that a sentence names; of more it says that there are more. */
#define MAX_NAMED 4u

/**
 * CarryProposalList:
 *
 * The exercises that an import found: which of them are shown, in sections by verdict, and how many are taken. Says by
 * #CarryProposalList::changed when either is another.
 */
struct _CarryProposalList
{
  GObject parent_instance;

  GListModel *proposals;
  GtkSortListModel *shown;
  GtkFilter *filter;
  GHashTable *folded; /* CarryProposal → its folded name, once a name was looked for */
  char *words;        /* folded */
  guint verdict;      /* or CARRY_EVERY_VERDICT */
  guint counts[CARRY_N_PROPOSAL_VERDICTS];
  guint n_taken;
  gboolean in_step; /* many are being taken or left: it is said once, at the end */
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryProposalListSignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryProposalList, carry_proposal_list, G_TYPE_OBJECT)

static void
carry_proposal_list_finalize (GObject *object)
{
  CarryProposalList *self = CARRY_PROPOSAL_LIST (object);

  for (guint i = 0; i < g_list_model_get_n_items (self->proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (self->proposals, i);

      g_signal_handlers_disconnect_by_data (proposal, self);
    }
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->proposals);
  g_clear_pointer (&self->folded, g_hash_table_unref);
  g_free (self->words);

  G_OBJECT_CLASS (carry_proposal_list_parent_class)->finalize (object);
}

static void
carry_proposal_list_class_init (CarryProposalListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_proposal_list_finalize;

  /**
   * CarryProposalList::changed:
   *
   * Others are shown, or others are taken.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static const char *
get_folded (CarryProposalList *self, CarryProposal *proposal)
{
  char *folded = g_hash_table_lookup (self->folded, proposal);

  if (folded == NULL)
    {
      folded = carry_search_text_fold (carry_proposal_get_name (proposal));
      g_hash_table_insert (self->folded, proposal, folded);
    }

  return folded;
}

static gboolean
is_shown (gpointer item, gpointer user_data)
{
  CarryProposalList *self = user_data;
  CarryProposal *proposal = item;

  return (self->verdict == CARRY_EVERY_VERDICT || self->verdict == carry_proposal_get_verdict (proposal)) &&
         (*self->words == '\0' || strstr (get_folded (self, proposal), self->words) != NULL);
}

static int
compare_verdicts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return gtk_ordering_from_cmpfunc ((int)carry_proposal_get_verdict (CARRY_PROPOSAL ((gpointer)a)) -
                                    (int)carry_proposal_get_verdict (CARRY_PROPOSAL ((gpointer)b)));
}

static void
carry_proposal_list_init (CarryProposalList *self)
{
  g_autoptr (GtkSorter) sections = GTK_SORTER (gtk_custom_sorter_new (compare_verdicts, NULL, NULL));

  self->verdict = CARRY_EVERY_VERDICT;
  self->words = g_strdup ("");
  self->folded = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
  self->shown = gtk_sort_list_model_new (NULL, NULL);
  gtk_sort_list_model_set_section_sorter (self->shown, sections);
}

static void
say_changed (CarryProposalList *self)
{
  if (!self->in_step)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
on_taken (CarryProposalList *self, GParamSpec *pspec, CarryProposal *proposal)
{
  if (carry_proposal_get_taken (proposal))
    self->n_taken++;
  else
    self->n_taken--;
  say_changed (self);
}

/**
 * carry_proposal_list_new:
 * @proposals: a list of #CarryProposal that does not change
 *
 * Returns: (transfer full): a list that shows all of them
 */
CarryProposalList *
carry_proposal_list_new (GListModel *proposals)
{
  CarryProposalList *self = g_object_new (CARRY_TYPE_PROPOSAL_LIST, NULL);
  GtkFilterListModel *filtered;

  self->proposals = g_object_ref (proposals);
  for (guint i = 0; i < g_list_model_get_n_items (proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (proposals, i);

      self->counts[carry_proposal_get_verdict (proposal)]++;
      self->n_taken += carry_proposal_get_taken (proposal);
      /* Not bound to the life of this object, which takes thrice the time: finalize ends it. */
      g_signal_connect_swapped (proposal, "notify::taken", G_CALLBACK (on_taken), self);
    }

  filtered = gtk_filter_list_model_new (g_object_ref (proposals), g_object_ref (self->filter));
  gtk_sort_list_model_set_model (self->shown, G_LIST_MODEL (filtered));
  g_object_unref (filtered);

  return self;
}

GListModel *
carry_proposal_list_get_all (CarryProposalList *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL_LIST (self), NULL);
  return self->proposals;
}

/* Those that are shown, in sections by verdict. */
GListModel *
carry_proposal_list_get_shown (CarryProposalList *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL_LIST (self), NULL);
  return G_LIST_MODEL (self->shown);
}

/**
 * carry_proposal_list_show_verdict:
 * @self: a list
 * @verdict: a #CarryProposalVerdict or %CARRY_EVERY_VERDICT
 *
 * Shows only what has a verdict.
 */
void
carry_proposal_list_show_verdict (CarryProposalList *self, guint verdict)
{
  g_return_if_fail (CARRY_IS_PROPOSAL_LIST (self) && verdict <= CARRY_EVERY_VERDICT);

  if (self->verdict == verdict)
    return;

  self->verdict = verdict;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  say_changed (self);
}

/* Shows only what has these letters in its name, whatever their case and accents; “” shows all. */
void
carry_proposal_list_show_names (CarryProposalList *self, const char *words)
{
  g_autofree char *folded = NULL;

  g_return_if_fail (CARRY_IS_PROPOSAL_LIST (self) && words != NULL);

  folded = carry_search_text_fold (words);
  if (!g_set_str (&self->words, folded))
    return;

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  say_changed (self);
}

/* How many there are of a verdict, shown or not. */
guint
carry_proposal_list_count (CarryProposalList *self, guint verdict)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL_LIST (self) && verdict <= CARRY_EVERY_VERDICT, 0);

  return verdict < CARRY_EVERY_VERDICT ? self->counts[verdict] : g_list_model_get_n_items (self->proposals);
}

guint
carry_proposal_list_get_n_taken (CarryProposalList *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL_LIST (self), 0);
  return self->n_taken;
}

/**
 * carry_proposal_list_count_shown:
 * @self: a list
 * @n_usable: (out): how many of those that are shown can be taken
 * @n_taken: (out): how many of them are
 */
void
carry_proposal_list_count_shown (CarryProposalList *self, guint *n_usable, guint *n_taken)
{
  g_return_if_fail (CARRY_IS_PROPOSAL_LIST (self));

  *n_usable = 0;
  *n_taken = 0;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->shown)); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

      *n_usable += carry_proposal_get_exercise (proposal) != NULL;
      *n_taken += carry_proposal_get_taken (proposal);
    }
}

/* Takes all that is shown and can be taken, or leaves it. */
void
carry_proposal_list_take_shown (CarryProposalList *self, gboolean taken)
{
  g_return_if_fail (CARRY_IS_PROPOSAL_LIST (self));

  self->in_step = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->shown)); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (G_LIST_MODEL (self->shown), i);

      carry_proposal_set_taken (proposal, taken);
    }
  self->in_step = FALSE;
  say_changed (self);
}

static void
note (GPtrArray *texts, const char *text)
{
  if (texts->len <= MAX_NAMED && !g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
    g_ptr_array_add (texts, (gpointer)text);
}

static char *
join (GPtrArray *texts)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (texts->len, MAX_NAMED); i++)
    /* Translators: between the names of licences or catalogues */
    g_string_append_printf (text, "%s%s", i > 0 ? C_ ("list of names", ", ") : "",
                            (const char *)g_ptr_array_index (texts, i));
  if (texts->len > MAX_NAMED)
    g_string_append (text, _ (" and others"));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * carry_proposal_list_describe_origin:
 * @self: a list
 *
 * Returns: (transfer full): where the exercises come from and under which licences, for people; “” where none can be
 *   taken
 */
char *
carry_proposal_list_describe_origin (CarryProposalList *self)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GPtrArray) licences = g_ptr_array_new ();
  g_autofree char *named_sources = NULL;
  g_autofree char *named_licences = NULL;

  g_return_val_if_fail (CARRY_IS_PROPOSAL_LIST (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->proposals); i++)
    {
      g_autoptr (CarryProposal) proposal = g_list_model_get_item (self->proposals, i);
      CarryExercise *exercise = carry_proposal_get_exercise (proposal);
      const CarryProvenance *provenance = exercise != NULL ? carry_exercise_get_provenance (exercise) : NULL;

      if (provenance == NULL)
        continue;
      note (sources, provenance->source);
      note (licences, provenance->licence != NULL ? provenance->licence : C_ ("licence", "not stated"));
    }

  if (sources->len == 0)
    return g_strdup ("");

  named_sources = join (sources);
  named_licences = join (licences);

  /* Translators: the names of catalogues or files, then the names of licences */
  return g_strdup_printf (ngettext ("From %s. Licence: %s", "From %s. Licences: %s", licences->len),
                          named_sources, named_licences);
}
