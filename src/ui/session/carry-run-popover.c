/* carry-run-popover.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-run-popover.h"

#include "carry-measure.h"
#include "carry-run-entry.h"

/**
 * CarryRunPopover:
 *
 * Where a run is typed in a line: the shortest way to plan one. It asks by the actions “win.add-run-line” and
 * “win.new-run-line” of the form (ssu): the line, and the day and the minute that are meant where it names none.
 */
struct _CarryRunPopover
{
  GtkPopover parent_instance;

  GDate day;
  guint start_minute;

  CarryRunEntry *entry;
  GtkWidget *add_button;
};

G_DEFINE_FINAL_TYPE (CarryRunPopover, carry_run_popover, GTK_TYPE_POPOVER)

static void
on_changed (CarryRunPopover *self)
{
  const CarryRunLine *line = carry_run_entry_get_line (self->entry);
  g_autoptr (CarryRun) run =
      carry_run_line_is_empty (line) ? NULL : carry_run_entry_create_run (self->entry, NULL);

  gtk_widget_set_sensitive (self->add_button, run != NULL);
}

static void
ask (CarryRunPopover *self, const char *action)
{
  g_autofree char *iso = carry_day_to_iso (&self->day);
  g_autofree char *text = g_strdup (carry_run_entry_get_text (self->entry));

  gtk_popover_popdown (GTK_POPOVER (self));
  gtk_widget_activate_action (GTK_WIDGET (self), action, "(ssu)", text, iso, self->start_minute);
}

static void
on_add (CarryRunPopover *self)
{
  ask (self, "win.add-run-line");
}

static void
on_more (CarryRunPopover *self)
{
  ask (self, "win.new-run-line");
}

/* Each time anew: the focus goes to the first field by itself. */
static void
carry_run_popover_show (GtkWidget *widget)
{
  carry_run_entry_set_text (CARRY_RUN_POPOVER (widget)->entry, "");

  GTK_WIDGET_CLASS (carry_run_popover_parent_class)->show (widget);
}

static void
carry_run_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_RUN_POPOVER);

  G_OBJECT_CLASS (carry_run_popover_parent_class)->dispose (object);
}

static void
carry_run_popover_class_init (CarryRunPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_run_popover_dispose;
  widget_class->show = carry_run_popover_show;

  g_type_ensure (CARRY_TYPE_RUN_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-run-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRunPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, CarryRunPopover, add_button);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_more);
}

static void
carry_run_popover_init (CarryRunPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * carry_run_popover_set_place:
 * @self: a popover
 * @athlete: the runner
 * @today: today
 * @day: the day that is meant where the line names none
 * @start_minute: when the run starts where the line does not say, in minutes after 00:00
 */
void
carry_run_popover_set_place (
    CarryRunPopover *self, CarryAthlete *athlete, const GDate *today, const GDate *day, guint start_minute)
{
  g_return_if_fail (CARRY_IS_RUN_POPOVER (self));

  self->day = *day;
  self->start_minute = start_minute;
  carry_run_entry_set_place (self->entry, athlete, today, day, start_minute);
}
