/* carry-session-cards.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-print"

#include "carry-session-cards.h"

#include "carry-card-layout.h"
#include "carry-measure.h"
#include "carry-print-job.h"
#include "carry-sheet-pdf.h"
#include "carry-sheet-week.h"
#include "carry-sheet-wording.h"

/**
 * CarrySessionCards:
 *
 * Strength sessions of a week as cards, one, two or four on a page, to be cut and taken to the gym.
 */
struct _CarrySessionCards
{
  GObject parent_instance;

  char *title;
  CarrySheetContent *week;
  guint session;
  guint per_page;
};

static void carry_session_cards_printable_init (CarryPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CarrySessionCards,
                               carry_session_cards,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (CARRY_TYPE_PRINTABLE,
                                                      carry_session_cards_printable_init))

static const char *
carry_session_cards_get_title (CarryPrintable *printable)
{
  return CARRY_SESSION_CARDS (printable)->title;
}

static double
carry_session_cards_get_full_size (CarryPrintable *printable, const CarrySheetPaper *paper)
{
  return CARRY_SHEET_FULL_SIZE;
}

static GPtrArray *
carry_session_cards_lay_out (CarryPrintable *printable,
                             guint part,
                             const CarrySheetOptions *options,
                             const CarrySheetPaper *paper,
                             const CarrySheetRuler *ruler)
{
  CarrySessionCards *self = CARRY_SESSION_CARDS (printable);

  return carry_card_layout (self->week, self->session, options->cards > 0 ? options->cards : self->per_page,
                            options, paper, ruler);
}

static void
carry_session_cards_printable_init (CarryPrintableInterface *iface)
{
  iface->choices = CARRY_SHEET_CHOICE_FIGURES | CARRY_SHEET_CHOICE_CELLS | CARRY_SHEET_CHOICE_NOTES |
                   CARRY_SHEET_CHOICE_CARDS;
  iface->get_title = carry_session_cards_get_title;
  iface->get_full_size = carry_session_cards_get_full_size;
  iface->lay_out = carry_session_cards_lay_out;
}

static void
carry_session_cards_finalize (GObject *object)
{
  CarrySessionCards *self = CARRY_SESSION_CARDS (object);

  g_free (self->title);
  g_clear_pointer (&self->week, carry_sheet_content_unref);

  G_OBJECT_CLASS (carry_session_cards_parent_class)->finalize (object);
}

static void
carry_session_cards_class_init (CarrySessionCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = carry_session_cards_finalize;
}

static void
carry_session_cards_init (CarrySessionCards *self)
{
}

/**
 * carry_session_cards_new:
 * @diary: the diary
 * @athlete: the runner
 * @first: the first day of the week, valid
 * @today: the day of printing, valid
 * @session: which strength session of the week, from 1, or 0 for all
 * @per_page: cards on a page: 1, 2 or 4
 *
 * Returns: (transfer full): the cards
 */
CarrySessionCards *
carry_session_cards_new (CarryDiary *diary,
                         CarryAthlete *athlete,
                         const GDate *first,
                         const GDate *today,
                         guint session,
                         guint per_page)
{
  CarrySessionCards *self;

  g_return_val_if_fail (CARRY_IS_DIARY (diary), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);
  g_return_val_if_fail (per_page == 1 || per_page == 2 || per_page == 4, NULL);

  self = g_object_new (CARRY_TYPE_SESSION_CARDS, NULL);
  self->week = carry_sheet_week_describe (diary, athlete, first, today);
  self->session = session;
  self->per_page = per_page;
  self->title = session > 0 && session <= self->week->programs->len
                    ? g_strdup (((const CarrySheetProgram *)self->week->programs->pdata[session - 1])->name)
                    : g_strdup (self->week->title);

  return self;
}

/**
 * carry_session_cards_new_for_session:
 * @diary: the diary
 * @athlete: the runner
 * @session: a strength session of the diary
 * @today: the day of printing, valid
 *
 * Returns: (transfer full) (nullable): the card of the session, or %NULL if it is not printed, as when it is skipped
 */
CarrySessionCards *
carry_session_cards_new_for_session (CarryDiary *diary,
                                     CarryAthlete *athlete,
                                     CarryStrengthSession *session,
                                     const GDate *today)
{
  const GDate first = carry_day_week_start (carry_session_get_day (CARRY_SESSION (session)),
                                            carry_diary_get_first_weekday (diary));
  g_autoptr (GPtrArray) sessions = carry_sheet_list_sessions (diary, &first, CARRY_DAYS_PER_WEEK);
  guint number = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      if (!CARRY_IS_STRENGTH_SESSION (sessions->pdata[i]))
        continue;
      number++;
      if (sessions->pdata[i] == (gpointer)session)
        return carry_session_cards_new (diary, athlete, &first, today, number, 1);
    }

  return NULL;
}

/* How many strength sessions the week has. */
guint
carry_session_cards_get_n_sessions (CarrySessionCards *self)
{
  g_return_val_if_fail (CARRY_IS_SESSION_CARDS (self), 0);

  return self->week->programs->len;
}

/**
 * carry_session_cards_export:
 * @self: the cards
 * @path: the file to write, absolute or relative to the working directory; one that is there is replaced
 * @paper: on what
 * @options: how
 * @error: return location, or %NULL
 *
 * Writes the cards as PDF. Needs neither a display nor a session bus.
 *
 * Returns: %TRUE, or %FALSE with a #CarrySheetError set
 */
gboolean
carry_session_cards_export (CarrySessionCards *self,
                            const char *path,
                            const CarrySheetPaper *paper,
                            const CarrySheetOptions *options,
                            GError **error)
{
  g_return_val_if_fail (CARRY_IS_SESSION_CARDS (self), FALSE);
  g_return_val_if_fail (self->session <= self->week->programs->len, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  return carry_sheet_pdf_write (CARRY_PRINTABLE (self), paper, options, path, error);
}

/* Opens the print dialog, like carry_sheet_print(). */
void
carry_session_cards_print (CarrySessionCards *self, GtkWindow *parent)
{
  g_return_if_fail (CARRY_IS_SESSION_CARDS (self));
  g_return_if_fail (parent == NULL || GTK_IS_WINDOW (parent));

  carry_print_job_run (CARRY_PRINTABLE (self), parent);
}
