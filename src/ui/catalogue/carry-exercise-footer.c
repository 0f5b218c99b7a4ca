/* carry-exercise-footer.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-footer.h"

#include "carry-exercise-words.h"
#include "carry-measure.h"
#include "carry-strength-session.h"

#include <glib/gi18n.h>

/**
 * CarryExerciseFooter:
 *
 * What an exercise needs, in equipment and time, and the button that puts it into a session of the week: the action
 * `exercise.add` with the id of the session, or “” for a new one, or `exercise.add-to-day`.
 *
 * With #CarryExerciseFooter:compact there is room for the button only, and for the ways to the neighbours, which the
 * header has otherwise.
 */
struct _CarryExerciseFooter
{
  AdwBin parent_instance;

  CarryWeek *week; /* or NULL */
  gboolean compact;
  gboolean has_neighbours;

  GtkWidget *neighbours;
  GtkLabel *needs_label;
  GtkMenuButton *add_button;
};

typedef enum
{
  PROP_COMPACT = 1,
} CarryExerciseFooterProperty;

static GParamSpec *props[PROP_COMPACT + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseFooter, carry_exercise_footer, ADW_TYPE_BIN)

static void
append_session (GMenu *menu, CarrySession *session)
{
  g_autofree char *day = carry_format_weekday (carry_session_get_day (session), FALSE);
  /* Translators: a weekday and the name of a session */
  g_autofree char *text = g_strdup_printf (C_ ("session", "%s, %s"), day, carry_session_get_title (session));
  g_auto (GStrv) parts = g_strsplit (text, "_", -1);
  /* An underscore in a name is no mnemonic. */
  g_autofree char *label = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "exercise.add", "s", carry_session_get_id (session));
  g_menu_append_item (menu, item);
}

/* The week may change while the footer is shown, so the menu is made when it is opened. */
static void
fill_menu (GtkMenuButton *button, gpointer user_data)
{
  CarryExerciseFooter *self = CARRY_EXERCISE_FOOTER (user_data);
  g_autoptr (GPtrArray) all = self->week != NULL ? carry_week_get_sessions (self->week) : NULL;
  g_autoptr (GMenu) sessions = g_menu_new ();
  g_autoptr (GMenu) others = g_menu_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; all != NULL && i < all->len; i++)
    if (CARRY_IS_STRENGTH_SESSION (g_ptr_array_index (all, i)))
      append_session (sessions, g_ptr_array_index (all, i));

  g_menu_append (others, _ ("_New Session"), "exercise.add::");
  g_menu_append (others, _ ("New Session _on…"), "exercise.add-to-day");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (sessions));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (others));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
update_neighbours (CarryExerciseFooter *self)
{
  gtk_widget_set_visible (self->neighbours, self->has_neighbours && self->compact);
}

static void
carry_exercise_footer_dispose (GObject *object)
{
  CarryExerciseFooter *self = CARRY_EXERCISE_FOOTER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_FOOTER);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_exercise_footer_parent_class)->dispose (object);
}

static void
carry_exercise_footer_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryExerciseFooterProperty)prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, CARRY_EXERCISE_FOOTER (object)->compact);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_footer_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryExerciseFooter *self = CARRY_EXERCISE_FOOTER (object);

  switch ((CarryExerciseFooterProperty)prop_id)
    {
    case PROP_COMPACT:
      if (self->compact == g_value_get_boolean (value))
        return;

      self->compact = g_value_get_boolean (value);
      update_neighbours (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_exercise_footer_class_init (CarryExerciseFooterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_exercise_footer_dispose;
  object_class->get_property = carry_exercise_footer_get_property;
  object_class->set_property = carry_exercise_footer_set_property;

  props[PROP_COMPACT] = g_param_spec_boolean (
      "compact", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-footer.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseFooter, neighbours);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseFooter, needs_label);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseFooter, add_button);
}

static void
carry_exercise_footer_init (CarryExerciseFooter *self)
{
  self->has_neighbours = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->add_button, fill_menu, self, NULL);
}

/**
 * carry_exercise_footer_set_exercise:
 * @self: a footer
 * @exercise: the exercise that would be added
 */
void
carry_exercise_footer_set_exercise (CarryExerciseFooter *self, CarryExercise *exercise)
{
  g_autofree char *needs = NULL;

  g_return_if_fail (CARRY_IS_EXERCISE_FOOTER (self));
  g_return_if_fail (CARRY_IS_EXERCISE (exercise));

  needs = carry_exercise_format_needs (exercise);
  gtk_label_set_label (self->needs_label, needs);
}

/**
 * carry_exercise_footer_set_week:
 * @self: a footer
 * @week: (nullable): the week whose strength sessions are offered
 */
void
carry_exercise_footer_set_week (CarryExerciseFooter *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_EXERCISE_FOOTER (self));
  g_return_if_fail (week == NULL || CARRY_IS_WEEK (week));

  g_set_object (&self->week, week);
}

/**
 * carry_exercise_footer_set_neighbours:
 * @self: a footer
 * @neighbours: whether one can go to the exercises before and after this one
 */
void
carry_exercise_footer_set_neighbours (CarryExerciseFooter *self, gboolean neighbours)
{
  g_return_if_fail (CARRY_IS_EXERCISE_FOOTER (self));

  self->has_neighbours = neighbours;
  update_neighbours (self);
}
