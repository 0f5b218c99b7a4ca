/* carry-rest-panel.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-rest-panel.h"

#include "carry-time-ring.h"

#include <glib/gi18n.h>
#include <math.h>

#define SECONDS_PER_MINUTE 60
#define STEP_S 15
#define WARN_S 10.0

/**
 * CarryRestPanel:
 *
 * What is timed between and in the sets of a workout, as a ring: the rest that is left, or the time of a set. What
 * comes next stands under it. It has no clock of its own, and asks by signals.
 *
 * CSS: class `rest-panel`, and `over` when the rest is over.
 *
 * Accessibility: says when 10 seconds of a rest are left, and when it is over.
 */
struct _CarryRestPanel
{
  AdwBin parent_instance;

  CarryRestState state;
  double seconds; /* shown last */
  gboolean timed;

  CarryTimeRing *ring;
  GtkWidget *rest_buttons;
  GtkButton *work_button;
  GtkLabel *next_label;
};

typedef enum
{
  SIGNAL_EXTEND_REQUESTED,
  SIGNAL_SKIP_REQUESTED,
  SIGNAL_WORK_REQUESTED,
} CarryRestPanelSignal;

static guint signals[SIGNAL_WORK_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryRestPanel, carry_rest_panel, ADW_TYPE_BIN)

/**
 * carry_rest_format_clock:
 * @seconds: a time; what is begun of a second counts
 *
 * Returns: (transfer full): “1:14”
 */
char *
carry_rest_format_clock (double seconds)
{
  const guint whole = (guint)ceil (MAX (seconds, 0.0));

  /* Translators: minutes and seconds, as “1:05” */
  return g_strdup_printf (C_ ("clock", "%u:%02u"), whole / SECONDS_PER_MINUTE, whole % SECONDS_PER_MINUTE);
}

/**
 * carry_rest_format_spoken:
 * @seconds: a time; what is begun of a second counts
 *
 * Returns: (transfer full): “1 minute 14 seconds”
 */
char *
carry_rest_format_spoken (double seconds)
{
  const guint whole = (guint)ceil (MAX (seconds, 0.0));
  const guint minutes = whole / SECONDS_PER_MINUTE;
  const guint rest = whole % SECONDS_PER_MINUTE;
  g_autofree char *m = g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
  g_autofree char *s = g_strdup_printf (ngettext ("%u second", "%u seconds", rest), rest);

  if (minutes == 0)
    return g_steal_pointer (&s);
  if (rest == 0)
    return g_steal_pointer (&m);

  /* Translators: a time, as “1 minute 14 seconds” */
  return g_strdup_printf (C_ ("time", "%s %s"), m, s);
}

static void
on_shorter_clicked (CarryRestPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_EXTEND_REQUESTED], 0, -STEP_S);
}

static void
on_longer_clicked (CarryRestPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_EXTEND_REQUESTED], 0, STEP_S);
}

static void
on_skip_clicked (CarryRestPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_SKIP_REQUESTED], 0);
}

static gboolean
is_working (CarryRestState state)
{
  return state == CARRY_REST_STATE_READY || state == CARRY_REST_STATE_WORK || state == CARRY_REST_STATE_COUNT;
}

static void
on_work_clicked (CarryRestPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_WORK_REQUESTED], 0, !is_working (self->state));
}

static void
carry_rest_panel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CARRY_TYPE_REST_PANEL);

  G_OBJECT_CLASS (carry_rest_panel_parent_class)->dispose (object);
}

static void
carry_rest_panel_class_init (CarryRestPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_rest_panel_dispose;

  /**
   * CarryRestPanel::extend-requested:
   * @seconds: how much longer the rest is to be; negative for shorter
   */
  signals[SIGNAL_EXTEND_REQUESTED] =
      g_signal_new ("extend-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_INT);

  /**
   * CarryRestPanel::skip-requested:
   *
   * The runner has rested enough.
   */
  signals[SIGNAL_SKIP_REQUESTED] = g_signal_new ("skip-requested", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * CarryRestPanel::work-requested:
   * @begin: whether the time of the set is to begin, or to end
   */
  signals[SIGNAL_WORK_REQUESTED] =
      g_signal_new ("work-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (CARRY_TYPE_TIME_RING);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-rest-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRestPanel, ring);
  gtk_widget_class_bind_template_child (widget_class, CarryRestPanel, rest_buttons);
  gtk_widget_class_bind_template_child (widget_class, CarryRestPanel, work_button);
  gtk_widget_class_bind_template_child (widget_class, CarryRestPanel, next_label);
  gtk_widget_class_bind_template_callback (widget_class, on_shorter_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_longer_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_skip_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_work_clicked);
}

static char *
create_caption (CarryRestState state, double length)
{
  g_autofree char *clock = carry_rest_format_clock (length);

  switch (state)
    {
    case CARRY_REST_STATE_REST:
      /* Translators: under the time that is left: the whole rest, as “of 2:00 rest” */
      return g_strdup_printf (_ ("of %s rest"), clock);

    case CARRY_REST_STATE_OVER:
      return g_strdup (_ ("Rest Over"));

    case CARRY_REST_STATE_READY:
      return g_strdup (_ ("get ready"));

    case CARRY_REST_STATE_WORK:
      /* Translators: under the time that is left of a set: the whole time, as “of 0:45” */
      return g_strdup_printf (_ ("of %s"), clock);

    case CARRY_REST_STATE_COUNT:
      return g_strdup (_ ("in this set"));

    case CARRY_REST_STATE_IDLE:
    default:
      return g_strdup (length > 0.0 ? _ ("rest to come") : _ ("no rest"));
    }
}

static double
get_fraction (CarryRestState state, double seconds, double length)
{
  switch (state)
    {
    case CARRY_REST_STATE_REST:
    case CARRY_REST_STATE_READY:
    case CARRY_REST_STATE_WORK:
      return length > 0.0 ? seconds / length : 0.0;

    case CARRY_REST_STATE_OVER:
      return 1.0;

    case CARRY_REST_STATE_COUNT:
      return length > 0.0 ? MIN (seconds / length, 1.0) : 0.0;

    case CARRY_REST_STATE_IDLE:
    default:
      return 0.0;
    }
}

/**
 * carry_rest_choose_announcement:
 * @state: what was timed
 * @seconds: what was left of it
 * @next_state: what is timed now
 * @next_seconds: what is left of that
 *
 * Returns: (nullable): what a screen reader says in between: that a rest will be over soon, and that it is, once each
 */
const char *
carry_rest_choose_announcement (CarryRestState state,
                                double seconds,
                                CarryRestState next_state,
                                double next_seconds)
{
  if (next_state == CARRY_REST_STATE_OVER && state != CARRY_REST_STATE_OVER)
    return _ ("Rest Over");
  if (next_state == CARRY_REST_STATE_REST && state == CARRY_REST_STATE_REST && seconds > WARN_S &&
      next_seconds <= WARN_S)
    return _ ("10 seconds of rest left");

  return NULL;
}

static void
announce (CarryRestPanel *self, CarryRestState state, double seconds)
{
  const char *text = carry_rest_choose_announcement (self->state, self->seconds, state, seconds);

  if (text != NULL && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                             state == CARRY_REST_STATE_OVER ? GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH
                                                            : GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_buttons (CarryRestPanel *self)
{
  const gboolean resting = self->state == CARRY_REST_STATE_REST;

  gtk_widget_set_visible (self->rest_buttons, resting);
  gtk_widget_set_visible (GTK_WIDGET (self->work_button), self->timed && !resting);
  gtk_button_set_label (self->work_button, is_working (self->state) ? _ ("Stop") : _ ("Start Timer"));
  if (self->state == CARRY_REST_STATE_OVER)
    gtk_widget_add_css_class (GTK_WIDGET (self), "over");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "over");
}

static void
carry_rest_panel_init (CarryRestPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Their names say more than what is written on them. */
  for (GtkWidget *button = gtk_widget_get_first_child (self->rest_buttons); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  show_buttons (self);
  carry_rest_panel_show (self, CARRY_REST_STATE_IDLE, 0.0, 0.0);
}

/**
 * carry_rest_panel_show:
 * @self: a panel
 * @state: what is timed
 * @seconds: what is left of it, or gone of what runs up
 * @length: how long it is in all; of a workout that does not rest, the rest that comes after this set
 */
void
carry_rest_panel_show (CarryRestPanel *self, CarryRestState state, double seconds, double length)
{
  g_autofree char *text = carry_rest_format_clock (state == CARRY_REST_STATE_IDLE ? length : seconds);
  g_autofree char *spoken = carry_rest_format_spoken (state == CARRY_REST_STATE_IDLE ? length : seconds);
  g_autofree char *caption = create_caption (state, length);
  gboolean ended;

  g_return_if_fail (CARRY_IS_REST_PANEL (self));

  announce (self, state, seconds);
  ended = state == CARRY_REST_STATE_OVER && self->state != CARRY_REST_STATE_OVER;
  carry_time_ring_set (self->ring, get_fraction (state, seconds, length), text, caption,
                       state == CARRY_REST_STATE_OVER ? caption : spoken);
  self->seconds = seconds;
  if (self->state != state)
    {
      self->state = state;
      show_buttons (self);
    }
  if (ended)
    carry_time_ring_pulse (self->ring);
}

CarryRestState
carry_rest_panel_get_state (CarryRestPanel *self)
{
  g_return_val_if_fail (CARRY_IS_REST_PANEL (self), CARRY_REST_STATE_IDLE);

  return self->state;
}

/**
 * carry_rest_panel_set_next:
 * @self: a panel
 * @next: what comes next, or “”
 */
void
carry_rest_panel_set_next (CarryRestPanel *self, const char *next)
{
  g_return_if_fail (CARRY_IS_REST_PANEL (self) && next != NULL);

  gtk_label_set_label (self->next_label, next);
  gtk_widget_set_visible (GTK_WIDGET (self->next_label), *next != '\0');
}

/**
 * carry_rest_panel_set_timed:
 * @self: a panel
 * @timed: whether the set that comes is one of seconds
 */
void
carry_rest_panel_set_timed (CarryRestPanel *self, gboolean timed)
{
  g_return_if_fail (CARRY_IS_REST_PANEL (self));

  self->timed = timed;
  show_buttons (self);
}
