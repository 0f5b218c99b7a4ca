/* carry-session-muscles.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-session-muscles.h"

#include "carry-heat-legend.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-ledger.h"
#include "carry-muscle-map.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarrySessionMuscles:
 *
 * What a session trains, muscle by muscle. An exercise that is dragged over the map, or over the list, shows what it
 * would add.
 */
struct _CarrySessionMuscles
{
  AdwBin parent_instance;

  CarryStrengthSession *session;
  CarryExercise *preview;

  CarryMuscleMap *map;
  GtkLabel *preview_label;
};

G_DEFINE_FINAL_TYPE (CarrySessionMuscles, carry_session_muscles, ADW_TYPE_BIN)

static void
update (CarrySessionMuscles *self)
{
  CarryMuscleLedger ledger = { 0 }, before = { 0 };
  g_autoptr (CarryStrengthSession) with = NULL;
  guint more = 0;
  double most;

  carry_muscle_ledger_add_session (&before, CARRY_SESSION (self->session));
  if (self->preview != NULL)
    with = carry_strength_session_with_exercise (self->session, self->preview, NULL);
  carry_muscle_ledger_add_session (&ledger, CARRY_SESSION (with != NULL ? with : self->session));

  most = carry_muscle_heat_get_most (ledger.strength, CARRY_N_MUSCLES);
  for (CarryMuscle muscle = 0; muscle < CARRY_N_MUSCLES; muscle++)
    {
      const guint level = carry_muscle_heat_get_level (ledger.strength[muscle], most);
      /* Translators: a muscle and its level, from 0 to 5 */
      g_autofree char *text = g_strdup_printf (_ ("%s · level %u of %u"), carry_muscle_get_name (muscle),
                                               level, CARRY_MUSCLE_HEAT_MOST);

      carry_muscle_map_set_muscle (self->map, muscle, level, text);
      if (ledger.strength[muscle] > before.strength[muscle])
        more |= CARRY_BIT (muscle);
    }
  carry_muscle_map_set_highlight (self->map, more);
}

static GdkDragAction
on_motion (CarrySessionMuscles *self, double x, double y, GtkDropTarget *target)
{
  const GValue *value = gtk_drop_target_get_value (target);

  if (value != NULL)
    carry_session_muscles_preview (self, g_value_get_object (value));

  return GDK_ACTION_COPY;
}

static void
on_leave (CarrySessionMuscles *self)
{
  carry_session_muscles_preview (self, NULL);
}

/* The map only shows: what is dropped on it goes nowhere. */
static gboolean
on_drop (CarrySessionMuscles *self)
{
  carry_session_muscles_preview (self, NULL);

  return FALSE;
}

static void
carry_session_muscles_dispose (GObject *object)
{
  CarrySessionMuscles *self = CARRY_SESSION_MUSCLES (object);

  g_clear_object (&self->session);
  g_clear_object (&self->preview);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_SESSION_MUSCLES);

  G_OBJECT_CLASS (carry_session_muscles_parent_class)->dispose (object);
}

static void
carry_session_muscles_class_init (CarrySessionMusclesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_session_muscles_dispose;
  g_type_ensure (CARRY_TYPE_HEAT_LEGEND);
  g_type_ensure (CARRY_TYPE_MUSCLE_MAP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-session-muscles.ui");
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMuscles, map);
  gtk_widget_class_bind_template_child (widget_class, CarrySessionMuscles, preview_label);
}

static void
carry_session_muscles_init (CarrySessionMuscles *self)
{
  GtkDropTarget *target = gtk_drop_target_new (CARRY_TYPE_EXERCISE, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "motion", G_CALLBACK (on_motion), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
carry_session_muscles_show (CarrySessionMuscles *self, CarryStrengthSession *session)
{
  g_return_if_fail (CARRY_IS_SESSION_MUSCLES (self));

  g_set_object (&self->session, session);
  update (self);
}

/**
 * carry_session_muscles_preview:
 * @self: a card with a session
 * @exercise: (nullable): what would be added, or %NULL for nothing
 */
void
carry_session_muscles_preview (CarrySessionMuscles *self, CarryExercise *exercise)
{
  g_autofree char *text = NULL;

  g_return_if_fail (CARRY_IS_SESSION_MUSCLES (self));

  if (!g_set_object (&self->preview, exercise) || self->session == NULL)
    return;

  if (exercise != NULL)
    /* Translators: above a map of muscles that shows a session with one more exercise */
    text = g_strdup_printf (_ ("With %s"), carry_exercise_get_name (exercise));
  gtk_label_set_label (self->preview_label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->preview_label), text != NULL);
  update (self);
}
