/* carry-run-entry.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-run-entry.h"

#include <glib/gi18n.h>

#include "carry-measure.h"
#include "carry-words.h"

/**
 * CarryRunEntry:
 *
 * A line in which a run is typed, and under it what is understood of it while it is typed. What is not understood is
 * underlined, and said.
 *
 * Accessibility: what is understood is the description of the field.
 */
struct _CarryRunEntry
{
  GtkWidget parent_instance;

  CarryRunLexicon *lexicon;
  CarryRunLineContext context;
  CarryRunLine *line;
  GDate day;
  guint start_minute;

  GtkEntry *entry;
  GtkLabel *preview_label;
  GtkWidget *problem_box;
  GtkLabel *problem_label;
};

typedef enum
{
  SIGNAL_CHANGED,
} CarryRunEntrySignal;

static guint signals[SIGNAL_CHANGED + 1];

G_DEFINE_FINAL_TYPE (CarryRunEntry, carry_run_entry, GTK_TYPE_WIDGET)

static gboolean
is_said (CarryRunEntry *self, CarryRunLineField field)
{
  return (self->line->said & (guint)field) != 0;
}

/* “Tuesday 24 November, 07:00” */
static char *
format_place (CarryRunEntry *self)
{
  g_autofree char *day =
      carry_format_day (is_said (self, CARRY_RUN_LINE_DAY) ? &self->line->day : &self->day);
  g_autofree char *time = carry_format_time_of_day (
      is_said (self, CARRY_RUN_LINE_START) ? self->line->start_minute : self->start_minute);

  /* Translators: when a run starts: “Tuesday 24 November, 07:00” */
  return g_strdup_printf (C_ ("run in a line", "%s, %s"), day, time);
}

static char *
format_minutes (CarryRunEntry *self)
{
  g_autofree char *minutes = carry_format_minutes (carry_run_line_get_minutes (self->line));

  if (is_said (self, CARRY_RUN_LINE_DURATION))
    return g_steal_pointer (&minutes);

  /* Translators: a duration that is estimated */
  return g_strdup_printf (_ ("about %s"), minutes);
}

static char *
describe (CarryRunEntry *self)
{
  const CarryRunLine *line = self->line;
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *place = format_place (self);
  g_autofree char *joined = NULL;

  g_ptr_array_add (words, g_strdup (carry_run_kind_get_name (line->kind)));
  if (line->distance > 0)
    g_ptr_array_add (words, carry_format_distance (line->distance, self->context.units));
  if (line->structure != NULL)
    g_ptr_array_add (words, g_strdup (line->structure));
  g_ptr_array_add (words, format_minutes (self));
  if (is_said (self, CARRY_RUN_LINE_SURFACE))
    g_ptr_array_add (words, g_strdup (carry_surface_get_name (line->surface)));
  if (is_said (self, CARRY_RUN_LINE_EFFORT))
    g_ptr_array_add (words, g_strdup_printf (_ ("effort %g"), line->effort));
  if (line->note != NULL)
    /* Translators: a note that the runner typed */
    g_ptr_array_add (words, g_strdup_printf (_ ("note “%s”"), line->note));
  g_ptr_array_add (words, NULL);
  joined = g_strjoinv (" · ", (char **)words->pdata);

  return g_strdup_printf ("%s\n%s", place, joined);
}

static char *
find_problem (CarryRunEntry *self)
{
  const char *text = carry_run_entry_get_text (self);
  g_autofree char *unknown = carry_run_line_get_unknown (self->line, text);
  g_autoptr (GError) error = NULL;
  g_autoptr (CarryRun) run = NULL;

  if (!carry_run_line_is_empty (self->line))
    run = carry_run_entry_create_run (self, &error);
  if (error != NULL)
    return g_strdup (error->message);
  if (unknown == NULL)
    return NULL;
  if (run == NULL)
    /* Translators: words that the runner typed */
    return g_strdup_printf (_ ("Not understood: %s"), unknown);

  /* Translators: words that the runner typed */
  return g_strdup_printf (_ ("Not understood, kept as a note: %s"), unknown);
}

static void
underline_unknown (CarryRunEntry *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  for (guint i = 0; i < self->line->unknown->len; i++)
    {
      const CarryTextSpan *span = &g_array_index (self->line->unknown, CarryTextSpan, i);
      PangoAttribute *underline = pango_attr_underline_new (PANGO_UNDERLINE_ERROR);

      underline->start_index = span->start;
      underline->end_index = span->end;
      pango_attr_list_insert (attributes, underline);
    }

  gtk_entry_set_attributes (self->entry, attributes);
}

static void
show (CarryRunEntry *self)
{
  const gboolean empty = carry_run_line_is_empty (self->line);
  g_autofree char *preview =
      empty ? g_strdup (_ ("Day, kind, distance, time, surface: as you would write it down"))
            : describe (self);
  g_autofree char *problem = find_problem (self);

  gtk_label_set_label (self->preview_label, preview);
  if (empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->preview_label), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->preview_label), "dim-label");
  gtk_label_set_label (self->problem_label, problem != NULL ? problem : "");
  gtk_widget_set_visible (self->problem_box, problem != NULL);
  underline_unknown (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  problem != NULL ? problem : preview, -1);
}

static void
on_changed (CarryRunEntry *self)
{
  if (!g_date_valid (&self->day))
    return;

  /* Nothing needs no words: a window must not wait for them. */
  if (self->lexicon == NULL && *carry_run_entry_get_text (self) != '\0')
    self->lexicon = carry_run_lexicon_new (g_get_language_names ());
  self->context.lexicon = self->lexicon;

  g_clear_pointer (&self->line, carry_run_line_free);
  self->line = carry_run_line_parse (carry_run_entry_get_text (self), &self->context);
  show (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
carry_run_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (CARRY_RUN_ENTRY (widget)->entry));
}

static void
carry_run_entry_dispose (GObject *object)
{
  CarryRunEntry *self = CARRY_RUN_ENTRY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RUN_ENTRY);
  g_clear_pointer (&self->line, carry_run_line_free);
  g_clear_pointer (&self->lexicon, carry_run_lexicon_unref);

  G_OBJECT_CLASS (carry_run_entry_parent_class)->dispose (object);
}

static void
carry_run_entry_class_init (CarryRunEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_run_entry_dispose;
  widget_class->grab_focus = carry_run_entry_grab_focus;

  /**
   * CarryRunEntry::changed:
   *
   * Another line was typed, and read.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-run-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRunEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryRunEntry, preview_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRunEntry, problem_box);
  gtk_widget_class_bind_template_child (widget_class, CarryRunEntry, problem_label);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
}

static void
carry_run_entry_init (CarryRunEntry *self)
{
  g_date_clear (&self->day, 1);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_run_entry_set_place:
 * @self: an entry
 * @athlete: the runner, whose units and times are meant
 * @today: today
 * @day: the day of the run if the line names none; its week is the one whose weekdays are meant
 * @start_minute: when the run starts if the line does not say, in minutes after 00:00
 *
 * Says what a line means without saying. It must be called before anything is typed.
 */
void
carry_run_entry_set_place (
    CarryRunEntry *self, CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute)
{
  g_return_if_fail (CARRY_IS_RUN_ENTRY (self));
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  self->context = (CarryRunLineContext){
    .first = carry_day_week_start (day, carry_locale_first_weekday ()),
    .today = *today,
    .minutes = { carry_athlete_get_morning_minute (athlete), carry_athlete_get_midday_minute (athlete),
                 carry_athlete_get_evening_minute (athlete) },
    .units = carry_athlete_get_units (athlete),
  };
  self->day = *day;
  self->start_minute = start_minute;
  on_changed (self);
}

const char *
carry_run_entry_get_text (CarryRunEntry *self)
{
  g_return_val_if_fail (CARRY_IS_RUN_ENTRY (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

void
carry_run_entry_set_text (CarryRunEntry *self, const char *text)
{
  g_return_if_fail (CARRY_IS_RUN_ENTRY (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

/* What the line says; owned by the entry. */
const CarryRunLine *
carry_run_entry_get_line (CarryRunEntry *self)
{
  g_return_val_if_fail (CARRY_IS_RUN_ENTRY (self), NULL);

  return self->line;
}

/**
 * carry_run_entry_create_run:
 * @self: an entry
 * @error: return location, or %NULL
 *
 * Returns: (transfer full) (nullable): the run that was typed, or %NULL with a #CarrySessionError set
 */
CarryRun *
carry_run_entry_create_run (CarryRunEntry *self, GError **error)
{
  g_return_val_if_fail (CARRY_IS_RUN_ENTRY (self), NULL);

  return carry_run_line_create_run (self->line, carry_run_entry_get_text (self), &self->day,
                                    self->start_minute, error);
}
