/* carry-catalogue-list.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-list.h"

#include "carry-catalogue-menu.h"
#include "carry-exercise-row.h"
#include "carry-words.h"

#include <glib/gi18n.h>

#define HEADER_SPACING 6

#define MOST_SPARE_ROWS 220u

/**
 * CarryCatalogueList:
 *
 * The exercises that a #CarryExerciseBrowser shows, under headings with numbers.
 *
 * Keys: Enter opens an exercise, Ctrl+D makes it a favourite or no longer one, Menu opens the menu of its row.
 */
struct _CarryCatalogueList
{
  AdwBin parent_instance;

  CarryExerciseBrowser *browser;
  CarryWeek *week;
  gboolean starts_over; /* the list is to be seen from its first heading on */
  gulong layout_handler;
  GtkWidget *menu; /* NULL until there was one */
  GtkWidget *focus; /* what had the focus before the menu; not owned */
  GPtrArray *spare_rows; /* of CarryExerciseRow, no longer in the list */

  GtkWidget *list_view;
};

typedef enum
{
  SIGNAL_EXERCISE_ACTIVATED,
} CarryCatalogueListSignal;

static guint signals[SIGNAL_EXERCISE_ACTIVATED + 1];

G_DEFINE_FINAL_TYPE (CarryCatalogueList, carry_catalogue_list, ADW_TYPE_BIN)

static void
describe_row (GtkListItem *item)
{
  CarryExercise *exercise = gtk_list_item_get_item (item);
  gboolean favourite;
  g_autofree char *text = NULL;

  if (exercise == NULL)
    return;

  g_object_get (gtk_list_item_get_child (item), "favourite", &favourite, NULL);
  /* Translators: the name of an exercise and the muscles it trains */
  text = g_strdup_printf (C_ ("exercise", "%s, %s"), carry_exercise_get_name (exercise),
                          carry_exercise_get_muscles_text (exercise));
  gtk_list_item_set_accessible_label (item, text);
  gtk_list_item_set_accessible_description (item, favourite ? C_ ("exercise", "Favourite") : "");
}

/* A view makes 200 rows beyond those in sight, and throws those away that a search does not find: with each letter, and
 * each takes a third of a millisecond. */
static void
set_up_row (CarryCatalogueList *self, GtkListItem *item)
{
  g_autoptr (GtkWidget) row =
      self->spare_rows->len > 0
          ? g_ptr_array_steal_index_fast (self->spare_rows, self->spare_rows->len - 1)
          : g_object_ref_sink (carry_exercise_row_new (carry_exercise_browser_get_shelf (self->browser)));

  gtk_list_item_set_child (item, row);
  g_signal_connect_object (row, "notify::favourite", G_CALLBACK (describe_row), item, G_CONNECT_SWAPPED);
}

static void
tear_down_row (CarryCatalogueList *self, GtkListItem *item)
{
  GtkWidget *child = gtk_list_item_get_child (item);
  g_autoptr (GtkWidget) row = child != NULL ? g_object_ref (child) : NULL;

  if (row == NULL)
    return;

  g_signal_handlers_disconnect_by_func (row, describe_row, item);
  gtk_list_item_set_child (item, NULL);

  if (self->spare_rows != NULL && self->spare_rows->len < MOST_SPARE_ROWS)
    g_ptr_array_add (self->spare_rows, g_steal_pointer (&row));
}

static void
bind_row (CarryCatalogueList *self, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "exercise", gtk_list_item_get_item (item), NULL);
  describe_row (item);
}

static const char *
name_section (CarryCatalogueList *self, guint position)
{
  const guint section =
      carry_shown_exercises_get_section (carry_exercise_browser_get_list (self->browser), position);

  switch (section)
    {
    case CARRY_SHOWN_FAVOURITES:
      return C_ ("catalogue section", "Favourites");

    case CARRY_SHOWN_RECENT:
      return C_ ("catalogue section", "Recent");

    case CARRY_SHOWN_FOUND:
      return C_ ("catalogue section", "Found");

    case G_MAXUINT:
      return "";

    default:
      return carry_section_get_name ((CarrySection)(section - CARRY_SHOWN_FIRST_SECTION));
    }
}

static void
update_header (CarryCatalogueList *self, GParamSpec *pspec, GtkListHeader *header)
{
  GtkWidget *box = gtk_list_header_get_child (header);
  const guint n = gtk_list_header_get_n_items (header);
  const char *name = name_section (self, gtk_list_header_get_start (header));
  g_autofree char *number = g_strdup_printf ("%u", n);
  /* Translators: a heading and how many exercises are under it */
  g_autofree char *text = g_strdup_printf (ngettext ("%s, %u exercise", "%s, %u exercises", n), name, n);

  gtk_label_set_label (GTK_LABEL (gtk_widget_get_first_child (box)), name);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (box)), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Only some of these notifies follow when exercises come and go; each may make the number another. */
static void
set_up_header (CarryCatalogueList *self, GtkListHeader *header)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", HEADER_SPACING, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *number = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_widget_add_css_class (name, "heading");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_widget_add_css_class (number, "caption");
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (number, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), number);
  gtk_list_header_set_child (header, box);

  for (const char *const *property = (const char *const[]){ "item", "start", "n-items", NULL };
       *property != NULL; property++)
    {
      g_autofree char *signal = g_strconcat ("notify::", *property, NULL);

      g_signal_connect_object (header, signal, G_CALLBACK (update_header), self, G_CONNECT_SWAPPED);
    }
}

static void
go_to_top (CarryCatalogueList *self, GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->layout_handler, clock);
  self->starts_over = FALSE;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view)), 0);
}

/* A list view puts its first row at the top and so hides the heading above it; it knows the height of the
 * heading only when it has been laid out. */
static void
start_over (CarryCatalogueList *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->list_view);

  if (!self->starts_over || self->layout_handler != 0 || !gtk_widget_get_mapped (self->list_view))
    return;

  self->layout_handler = g_signal_connect_object (clock, "layout", G_CALLBACK (go_to_top), self,
                                                  G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (self->list_view);
}

static void
on_activate (CarryCatalogueList *self, guint position)
{
  g_autoptr (CarryExercise) exercise =
      g_list_model_get_item (G_LIST_MODEL (carry_exercise_browser_get_list (self->browser)), position);

  g_signal_emit (self, signals[SIGNAL_EXERCISE_ACTIVATED], 0, exercise);
}

static void
remember_focus (CarryCatalogueList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->list_view))
    focus = NULL;
  g_set_weak_pointer (&self->focus, focus);
}

/* A closed menu leaves the focus nowhere, unless what was chosen took it. */
static void
restore_focus (CarryCatalogueList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (self->focus != NULL && (focus == NULL || gtk_widget_is_ancestor (focus, self->menu)))
    gtk_widget_grab_focus (self->focus);
  g_clear_weak_pointer (&self->focus);
}

static void
popup_menu (CarryCatalogueList *self, CarryExercise *exercise, double x, double y)
{
  CarryExerciseShelf *shelf = carry_exercise_browser_get_shelf (self->browser);
  const gboolean favourite = carry_exercise_shelf_is_favourite (shelf, carry_exercise_get_id (exercise));
  g_autoptr (GMenuModel) model = carry_catalogue_menu_new_for_exercise (exercise, favourite, self->week);

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (restore_focus), self, G_CONNECT_SWAPPED);
    }
  else
    {
      gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
    }

  remember_focus (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  carry_exercise_get_name (exercise), -1);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), &(GdkRectangle){ (int)x, (int)y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* What is pressed lies in the coordinates of the view, which fills this widget. */
static void
popup_menu_at (CarryCatalogueList *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (self->list_view, x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked != NULL ? gtk_widget_get_ancestor (picked, CARRY_TYPE_EXERCISE_ROW) : NULL;

  /* Beside its child, a row of the list is picked itself. */
  if (row == NULL && picked != NULL)
    row = gtk_widget_get_first_child (picked);
  if (CARRY_IS_EXERCISE_ROW (row))
    popup_menu (self, carry_exercise_row_get_exercise (CARRY_EXERCISE_ROW (row)), x, y);
}

static void
on_secondary_pressed (CarryCatalogueList *self, int n_presses, double x, double y)
{
  popup_menu_at (self, x, y);
}

static void
on_long_pressed (CarryCatalogueList *self, double x, double y)
{
  popup_menu_at (self, x, y);
}

static CarryExerciseRow *
find_focus (CarryCatalogueList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;

  return CARRY_IS_EXERCISE_ROW (row) ? CARRY_EXERCISE_ROW (row) : NULL;
}

static gboolean
popup_menu_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryCatalogueList *self = CARRY_CATALOGUE_LIST (widget);
  CarryExerciseRow *row = find_focus (self);
  graphene_point_t place;

  if (row == NULL ||
      !gtk_widget_compute_point (GTK_WIDGET (row), widget,
                                 &GRAPHENE_POINT_INIT ((float)gtk_widget_get_width (GTK_WIDGET (row)) / 2,
                                                       (float)gtk_widget_get_height (GTK_WIDGET (row)) / 2),
                                 &place))
    return GDK_EVENT_PROPAGATE;

  popup_menu (self, carry_exercise_row_get_exercise (row), place.x, place.y);

  return GDK_EVENT_STOP;
}

static gboolean
toggle_favourite (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  CarryExerciseRow *row = find_focus (CARRY_CATALOGUE_LIST (widget));

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_activate_action (widget, "catalogue.favourite", "s",
                                     carry_exercise_get_id (carry_exercise_row_get_exercise (row)));
}

static void
carry_catalogue_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CarryCatalogueList *self = CARRY_CATALOGUE_LIST (widget);

  GTK_WIDGET_CLASS (carry_catalogue_list_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
carry_catalogue_list_dispose (GObject *object)
{
  CarryCatalogueList *self = CARRY_CATALOGUE_LIST (object);

  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->spare_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CATALOGUE_LIST);
  g_clear_object (&self->browser);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_catalogue_list_parent_class)->dispose (object);
}

static void
carry_catalogue_list_class_init (CarryCatalogueListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_catalogue_list_dispose;
  widget_class->size_allocate = carry_catalogue_list_size_allocate;

  /**
   * CarryCatalogueList::exercise-activated:
   * @exercise: an exercise
   *
   * The runner wants to see all about an exercise.
   */
  signals[SIGNAL_EXERCISE_ACTIVATED] =
      g_signal_new ("exercise-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, popup_menu_by_key, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, toggle_favourite, NULL);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-catalogue-list.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCatalogueList, list_view);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row);
  gtk_widget_class_bind_template_callback (widget_class, tear_down_row);
  gtk_widget_class_bind_template_callback (widget_class, bind_row);
  gtk_widget_class_bind_template_callback (widget_class, set_up_header);
  gtk_widget_class_bind_template_callback (widget_class, start_over);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_secondary_pressed);
  gtk_widget_class_bind_template_callback (widget_class, on_long_pressed);
}

static void
carry_catalogue_list_init (CarryCatalogueList *self)
{
  self->spare_rows = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->list_view), GTK_ACCESSIBLE_PROPERTY_HELP_TEXT,
      _ ("Enter shows an exercise, Menu what can be done with it; Ctrl+D makes it a favourite"), -1);
}

static void
on_changed (CarryCatalogueList *self)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view));
  const guint n = carry_exercise_browser_get_n_found (self->browser);
  g_autofree char *text = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);

  /* Who is at the top sees what comes above, such as the first favourite. */
  if (adjustment == NULL || gtk_adjustment_get_value (adjustment) <= 0)
    carry_catalogue_list_start_over (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

/**
 * carry_catalogue_list_set_browser:
 * @self: a list
 * @browser: what it shows; to be called once
 */
void
carry_catalogue_list_set_browser (CarryCatalogueList *self, CarryExerciseBrowser *browser)
{
  GtkSelectionModel *model;

  g_return_if_fail (CARRY_IS_CATALOGUE_LIST (self));
  g_return_if_fail (CARRY_IS_EXERCISE_BROWSER (browser));
  g_return_if_fail (self->browser == NULL);

  self->browser = g_object_ref (browser);
  model = GTK_SELECTION_MODEL (
      gtk_no_selection_new (g_object_ref (G_LIST_MODEL (carry_exercise_browser_get_list (browser)))));
  gtk_list_view_set_model (GTK_LIST_VIEW (self->list_view), model);
  g_object_unref (model);
  g_signal_connect_object (browser, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
  carry_catalogue_list_start_over (self);
}

/**
 * carry_catalogue_list_set_week:
 * @self: a list
 * @week: (nullable): the week whose sessions the menu offers
 */
void
carry_catalogue_list_set_week (CarryCatalogueList *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_LIST (self));
  g_return_if_fail (week == NULL || CARRY_IS_WEEK (week));

  g_set_object (&self->week, week);
}

/**
 * carry_catalogue_list_start_over:
 * @self: a list
 *
 * Goes to the first heading as soon as the list is laid out.
 */
void
carry_catalogue_list_start_over (CarryCatalogueList *self)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_LIST (self));

  self->starts_over = TRUE;
  start_over (self);
}

/**
 * carry_catalogue_list_focus_first:
 * @self: a list
 *
 * Returns: %TRUE if there is an exercise, which has the focus now
 */
gboolean
carry_catalogue_list_focus_first (CarryCatalogueList *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_LIST (self), FALSE);

  if (g_list_model_get_n_items (G_LIST_MODEL (carry_exercise_browser_get_list (self->browser))) == 0)
    return FALSE;

  gtk_list_view_scroll_to (GTK_LIST_VIEW (self->list_view), 0, GTK_LIST_SCROLL_FOCUS, NULL);

  return gtk_widget_grab_focus (self->list_view);
}
