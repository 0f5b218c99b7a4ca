/* carry-muscle-map.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-figure"

#include "carry-muscle-map.h"

#include "carry-muscle-area.h"
#include "carry-muscle-heat.h"
#include "carry-muscle-ink.h"
#include "carry-muscle-painter.h"

#include <math.h>

#define LEAST_WIDTH 120
#define NATURAL_HEIGHT 200.0f
#define CAPTION_GAP 6
#define LEAST_NUMBER 9.0f

enum
{
  INK_BODY,
  INK_EDGE,
  INK_HAIR,
  INK_SEAM,
  INK_CREASE,
  INK_HATCH,
  INK_NUMBER,
  INK_OUTLINE,
  N_INKS,
};

static const char *const ink_names[N_INKS] = {
  "body", "edge", "hair", "seam", "crease", "hatch", "number", "outline",
};

/**
 * CarryMuscleMap:
 *
 * The body from the front and from the back, each muscle coloured by how much it did.
 *
 * Muscles are known by their number in the muscle plan. Below the body stands the text of the muscle under the
 * pointer or with the focus. The map looks the same in languages that are read from the right.
 *
 * Keys: Tab goes into the map and out of it; Up and Down, Left and Right walk from muscle to muscle, from head
 * to foot; Home and End go to the first and the last one. Enter and Space choose a muscle, as a click does.
 *
 * CSS: a `musclemap` node with a `muscle` node for each muscle (its colour by the class `level-0` to `level-5`),
 * a `label.caption` and the inks `body`, `edge`, `hair`, `seam`, `crease`, `outline`, `hatch` and `number`: the
 * last two are transparent unless levels are to be told without colour. It has the class `numbers` while numbers
 * are asked for.
 *
 * Accessibility: a list of muscles. Whoever shows it gives it a label.
 */
struct _CarryMuscleMap
{
  GtkWidget parent_instance;

  const CarryMusclePlan *plan;
  CarryMuscleLayout layout;
  gboolean numbers;
  guint highlight; /* set of muscles */

  GtkWidget *inks[N_INKS];
  GtkWidget *areas[CARRY_MUSCLE_MOST]; /* by muscle */
  GtkWidget *caption;
};

typedef enum
{
  PROP_NUMBERS = 1,
} CarryMuscleMapProperty;

typedef enum
{
  SIGNAL_MUSCLE_ACTIVATED,
} CarryMuscleMapSignal;

static GParamSpec *props[PROP_NUMBERS + 1];
static guint signals[SIGNAL_MUSCLE_ACTIVATED + 1];

G_DEFINE_FINAL_TYPE (CarryMuscleMap, carry_muscle_map, GTK_TYPE_WIDGET)

static gboolean
is_marked (CarryMuscleMap *self, guint muscle)
{
  return (self->highlight & 1u << muscle) != 0 ||
         carry_muscle_area_is_pointed_at (CARRY_MUSCLE_AREA (self->areas[muscle]));
}

static void
read_look (CarryMuscleMap *self, CarryMuscleLook *look)
{
  GdkRGBA number;

  gtk_widget_get_color (self->inks[INK_BODY], &look->body);
  gtk_widget_get_color (self->inks[INK_EDGE], &look->edge);
  gtk_widget_get_color (self->inks[INK_HAIR], &look->hair);
  gtk_widget_get_color (self->inks[INK_SEAM], &look->seam);
  gtk_widget_get_color (self->inks[INK_CREASE], &look->crease);
  gtk_widget_get_color (self->inks[INK_HATCH], &look->hatch);
  gtk_widget_get_color (self->inks[INK_NUMBER], &number);
  look->numbers = number.alpha > 0;
  look->least_number = LEAST_NUMBER;

  for (guint i = 0; i < carry_muscle_plan_get_n_muscles (self->plan); i++)
    {
      gtk_widget_get_color (self->areas[i], &look->fills[i]);
      look->levels[i] = carry_muscle_area_get_level (CARRY_MUSCLE_AREA (self->areas[i]));
    }
}

static void
carry_muscle_map_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CarryMuscleMap *self = CARRY_MUSCLE_MAP (widget);
  const CarryCanvas canvas = { .snapshot = snapshot };
  CarryMuscleLook look;
  GdkRGBA outline;

  read_look (self, &look);
  gtk_widget_get_color (self->inks[INK_OUTLINE], &outline);
  carry_muscle_paint (&canvas, self->plan, &self->layout, &look, gtk_widget_get_pango_context (widget));

  for (guint i = 0; i < carry_muscle_plan_get_n_muscles (self->plan); i++)
    if (is_marked (self, i))
      carry_muscle_paint_outline (&canvas, self->plan, &self->layout, i, &outline);

  gtk_widget_snapshot_child (widget, self->caption, snapshot);
}

static GtkSizeRequestMode
carry_muscle_map_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_body_height (int width)
{
  return (int)MIN (carry_muscle_layout_get_height ((float)width), NATURAL_HEIGHT);
}

static void
carry_muscle_map_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  const int natural_width = (int)ceilf (carry_muscle_layout_get_width (NATURAL_HEIGHT));
  int least_caption, caption;

  gtk_widget_measure (CARRY_MUSCLE_MAP (widget)->caption, orientation, -1, &least_caption, &caption, NULL,
                      NULL);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (LEAST_WIDTH, least_caption);
      *natural = MAX (*minimum, natural_width);
    }
  else
    {
      /* It is the lower the narrower it is. */
      *minimum = get_body_height (for_size < 0 ? LEAST_WIDTH : for_size) + CAPTION_GAP + caption;
      *natural = get_body_height (for_size < 0 ? natural_width : for_size) + CAPTION_GAP + caption;
    }
}

static void
carry_muscle_map_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryMuscleMap *self = CARRY_MUSCLE_MAP (widget);
  graphene_rect_t room;
  int caption;

  gtk_widget_measure (self->caption, GTK_ORIENTATION_VERTICAL, -1, NULL, &caption, NULL, NULL);
  gtk_widget_size_allocate (self->caption, &(GtkAllocation){ 0, height - caption, width, caption }, -1);

  graphene_rect_init (&room, 0, 0, (float)width, (float)MAX (height - caption - CAPTION_GAP, 0));
  carry_muscle_layout_init (&self->layout, &room);
  for (guint i = 0; i < carry_muscle_plan_get_n_muscles (self->plan); i++)
    carry_muscle_area_place (CARRY_MUSCLE_AREA (self->areas[i]), &self->layout);
}

/* The text of the muscle that was pointed at last, or of the one with the focus. */
static void
update_caption (CarryMuscleMap *self)
{
  const char *text = "";

  for (guint i = 0; i < carry_muscle_plan_get_n_muscles (self->plan); i++)
    {
      CarryMuscleArea *area = CARRY_MUSCLE_AREA (self->areas[i]);
      const GtkStateFlags flags = gtk_widget_get_state_flags (self->areas[i]);

      if (carry_muscle_area_get_text (area) == NULL || !carry_muscle_area_is_pointed_at (area))
        continue;

      text = carry_muscle_area_get_text (area);
      if ((flags & GTK_STATE_FLAG_PRELIGHT) != 0)
        break;
    }

  gtk_label_set_label (GTK_LABEL (self->caption), text);
}

/* Also in a window that is not the active one, whose widgets do not hear of the focus. */
static gboolean
go_to (CarryMuscleMap *self, GtkWidget *area)
{
  const gboolean went = gtk_widget_grab_focus (area);

  update_caption (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));

  return went;
}

static guint
find_position (CarryMuscleMap *self, GtkWidget *area)
{
  guint n = 0;

  while (self->areas[carry_muscle_plan_get_nth (self->plan, n)] != area)
    n++;

  return n;
}

static gboolean
walk (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  CarryMuscleMap *self = CARRY_MUSCLE_MAP (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  const int last = (int)carry_muscle_plan_get_n_muscles (self->plan) - 1;
  const int step = g_variant_get_int32 (parameter);
  int position = focus != NULL ? (int)find_position (self, focus) : 0;

  /* A step of the whole length goes to an end. */
  if (ABS (step) > last)
    position = step < 0 ? 0 : last;
  else if (position + step < 0 || position + step > last)
    gtk_widget_error_bell (widget);
  else
    position += step;

  return go_to (self, self->areas[carry_muscle_plan_get_nth (self->plan, (guint)position)]);
}

/* Tab enters at the muscle that did most, the first of them from the head, and leaves. */
static gboolean
carry_muscle_map_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CarryMuscleMap *self = CARRY_MUSCLE_MAP (widget);
  GtkWidget *hottest = NULL;

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  for (guint n = 0; n < carry_muscle_plan_get_n_muscles (self->plan); n++)
    {
      GtkWidget *area = self->areas[carry_muscle_plan_get_nth (self->plan, n)];

      if (hottest == NULL || carry_muscle_area_get_level (CARRY_MUSCLE_AREA (area)) >
                                 carry_muscle_area_get_level (CARRY_MUSCLE_AREA (hottest)))
        hottest = area;
    }

  return hottest != NULL && go_to (self, hottest);
}

static void
on_pressed (CarryMuscleMap *self, int n_press, double x, double y)
{
  const guint muscle = carry_muscle_map_find (self, x, y);

  if (muscle == CARRY_MUSCLE_PLAN_NONE)
    return;

  go_to (self, self->areas[muscle]);
  g_signal_emit (self, signals[SIGNAL_MUSCLE_ACTIVATED], 0, muscle);
}

static gboolean
choose (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  GtkWidget *focus = gtk_widget_get_focus_child (widget);

  if (focus == NULL)
    return FALSE;

  g_signal_emit (widget, signals[SIGNAL_MUSCLE_ACTIVATED], 0,
                 carry_muscle_area_get_muscle (CARRY_MUSCLE_AREA (focus)));

  return TRUE;
}

static void
carry_muscle_map_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (carry_muscle_map_parent_class)->dispose (object);
}

static void
carry_muscle_map_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryMuscleMapProperty)prop_id)
    {
    case PROP_NUMBERS:
      g_value_set_boolean (value, CARRY_MUSCLE_MAP (object)->numbers);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_muscle_map_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryMuscleMapProperty)prop_id)
    {
    case PROP_NUMBERS:
      carry_muscle_map_set_numbers (CARRY_MUSCLE_MAP (object), g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keyval;
    int step;
  } keys[] = {
    { GDK_KEY_Up, -1 },   { GDK_KEY_Down, 1 },     { GDK_KEY_Left, -1 },
    { GDK_KEY_Right, 1 }, { GDK_KEY_Home, -1000 }, { GDK_KEY_End, 1000 },
  };

  static const guint choosing[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].keyval, GDK_NO_MODIFIER_MASK, walk, "i",
                                  keys[i].step);
  for (gsize i = 0; i < G_N_ELEMENTS (choosing); i++)
    gtk_widget_class_add_binding (widget_class, choosing[i], GDK_NO_MODIFIER_MASK, choose, NULL);
}

static void
carry_muscle_map_class_init (CarryMuscleMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_muscle_map_dispose;
  object_class->get_property = carry_muscle_map_get_property;
  object_class->set_property = carry_muscle_map_set_property;

  widget_class->snapshot = carry_muscle_map_snapshot;
  widget_class->get_request_mode = carry_muscle_map_get_request_mode;
  widget_class->measure = carry_muscle_map_measure;
  widget_class->size_allocate = carry_muscle_map_size_allocate;
  widget_class->focus = carry_muscle_map_focus;

  /* Whether the levels are written into the muscles. High contrast does so anyway. */
  props[PROP_NUMBERS] = g_param_spec_boolean (
      "numbers", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * CarryMuscleMap::muscle-activated:
   * @muscle: its number in the plan
   *
   * A muscle was clicked, or chosen with the keyboard.
   */
  signals[SIGNAL_MUSCLE_ACTIVATED] =
      g_signal_new ("muscle-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "musclemap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
add_areas (CarryMuscleMap *self)
{
  const guint n_muscles = carry_muscle_plan_get_n_muscles (self->plan);

  /* In the order in which they are walked. */
  for (guint n = 0; n < n_muscles; n++)
    {
      const guint muscle = carry_muscle_plan_get_nth (self->plan, n);

      self->areas[muscle] = carry_muscle_area_new (muscle);
      gtk_widget_set_parent (self->areas[muscle], GTK_WIDGET (self));
      g_signal_connect_object (self->areas[muscle], "state-flags-changed", G_CALLBACK (update_caption), self,
                               G_CONNECT_SWAPPED);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (self->areas[muscle]),
                                      GTK_ACCESSIBLE_RELATION_POS_IN_SET, (int)n + 1,
                                      GTK_ACCESSIBLE_RELATION_SET_SIZE, (int)n_muscles, -1);
    }
}

static void
carry_muscle_map_init (CarryMuscleMap *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->plan = carry_muscle_plan_get_default ();
  g_assert (carry_muscle_plan_get_n_muscles (self->plan) <= CARRY_MUSCLE_MOST);

  for (guint i = 0; i < N_INKS; i++)
    {
      self->inks[i] = carry_muscle_ink_new (ink_names[i]);
      gtk_widget_set_parent (self->inks[i], GTK_WIDGET (self));
    }

  add_areas (self);

  /* What it says is the label of the area already. */
  self->caption = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->caption, "caption");
  gtk_widget_set_parent (self->caption, GTK_WIDGET (self));

  g_signal_connect_object (click, "pressed", G_CALLBACK (on_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
carry_muscle_map_new (void)
{
  return g_object_new (CARRY_TYPE_MUSCLE_MAP, NULL);
}

guint
carry_muscle_map_get_level (CarryMuscleMap *self, guint muscle)
{
  g_return_val_if_fail (CARRY_IS_MUSCLE_MAP (self), 0);
  g_return_val_if_fail (muscle < carry_muscle_plan_get_n_muscles (self->plan), 0);

  return carry_muscle_area_get_level (CARRY_MUSCLE_AREA (self->areas[muscle]));
}

const char *
carry_muscle_map_get_text (CarryMuscleMap *self, guint muscle)
{
  g_return_val_if_fail (CARRY_IS_MUSCLE_MAP (self), NULL);
  g_return_val_if_fail (muscle < carry_muscle_plan_get_n_muscles (self->plan), NULL);

  return carry_muscle_area_get_text (CARRY_MUSCLE_AREA (self->areas[muscle]));
}

/**
 * carry_muscle_map_set_muscle:
 * @self: a map
 * @muscle: its number in the plan
 * @level: how hot, 0 to %CARRY_MUSCLE_HEAT_MOST, see carry_muscle_heat_get_level()
 * @text: what to tell people: its name and how much it did
 */
void
carry_muscle_map_set_muscle (CarryMuscleMap *self, guint muscle, guint level, const char *text)
{
  g_return_if_fail (CARRY_IS_MUSCLE_MAP (self));
  g_return_if_fail (muscle < carry_muscle_plan_get_n_muscles (self->plan));
  g_return_if_fail (level <= CARRY_MUSCLE_HEAT_MOST);
  g_return_if_fail (text != NULL);

  carry_muscle_area_set (CARRY_MUSCLE_AREA (self->areas[muscle]), level, text);
  update_caption (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
carry_muscle_map_get_numbers (CarryMuscleMap *self)
{
  g_return_val_if_fail (CARRY_IS_MUSCLE_MAP (self), FALSE);

  return self->numbers;
}

void
carry_muscle_map_set_numbers (CarryMuscleMap *self, gboolean numbers)
{
  g_return_if_fail (CARRY_IS_MUSCLE_MAP (self));

  if (self->numbers == numbers)
    return;

  self->numbers = numbers;
  if (numbers)
    gtk_widget_add_css_class (GTK_WIDGET (self), "numbers");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "numbers");

  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NUMBERS]);
}

/**
 * carry_muscle_map_set_highlight:
 * @self: a map
 * @muscles: set of muscles, bit n for muscle n
 *
 * Outlines muscles, as something beside the map asks for.
 */
void
carry_muscle_map_set_highlight (CarryMuscleMap *self, guint muscles)
{
  g_return_if_fail (CARRY_IS_MUSCLE_MAP (self));

  self->highlight = muscles;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * carry_muscle_map_find:
 * @self: a map
 * @x: in pixels
 * @y: in pixels
 *
 * Returns: the muscle at this place, or %CARRY_MUSCLE_PLAN_NONE
 */
guint
carry_muscle_map_find (CarryMuscleMap *self, double x, double y)
{
  g_return_val_if_fail (CARRY_IS_MUSCLE_MAP (self), CARRY_MUSCLE_PLAN_NONE);

  return carry_muscle_layout_find (&self->layout, self->plan, (float)x, (float)y);
}
