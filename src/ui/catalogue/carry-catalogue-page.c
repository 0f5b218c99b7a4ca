/* carry-catalogue-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-page.h"

#include "carry-exercise-dialog.h"
#include "carry-exercise-filter.h"
#include "carry-exercise-row.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryCataloguePage:
 *
 * The catalogue beside the week: exercises under headings, to be searched, looked at, and dragged onto the
 * week. Activating one opens its #CarryExerciseDialog.
 *
 * Actions: `catalogue.only-mine` shows only what the runner has the equipment for, `catalogue.clear-filters`
 * shows everything again.
 */
struct _CarryCataloguePage
{
  AdwNavigationPage parent_instance;

  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryWeek *week;
  gboolean only_mine;
  gboolean starts_over; /* the list is to be seen from its first heading on */
  gulong layout_handler;

  GtkWidget *search_entry;
  GtkDropDown *region_drop_down;
  GtkWidget *list_view;
  GtkSortListModel *exercises;
};

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_ATHLETE,
  PROP_WEEK,
  PROP_ONLY_MINE,
  PROP_N_EXERCISES,
} CarryCataloguePageProperty;

typedef enum
{
  SIGNAL_ADD_REQUESTED,
} CarryCataloguePageSignal;

static GParamSpec *props[PROP_N_EXERCISES + 1];
static guint signals[SIGNAL_ADD_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryCataloguePage, carry_catalogue_page, ADW_TYPE_NAVIGATION_PAGE)

static char *
format_placeholder (CarryCataloguePage *self, guint n_exercises)
{
  return g_strdup_printf (ngettext ("Search %u exercise", "Search %u exercises", n_exercises), n_exercises);
}

static char *
choose_page (CarryCataloguePage *self, guint n_items)
{
  return g_strdup (n_items > 0 ? "list" : "nothing");
}

/* The first entry of the drop-down stands for all. */
static int
get_region (CarryCataloguePage *self, guint selected)
{
  return selected == GTK_INVALID_LIST_POSITION ? -1 : (int)selected - 1;
}

static char *
describe (GtkListItem *list_item, CarryExercise *exercise)
{
  if (exercise == NULL)
    return NULL;

  /* Translators: the name of an exercise and the muscles it trains */
  return g_strdup_printf (C_ ("exercise", "%s, %s"), carry_exercise_get_name (exercise),
                          carry_exercise_get_muscles_text (exercise));
}

static char *
name_section (GtkListHeader *header, CarryExercise *exercise)
{
  return exercise != NULL ? g_strdup (carry_section_get_name (carry_exercise_get_section (exercise))) : NULL;
}

static int
compare_sections (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return gtk_ordering_from_cmpfunc ((int)carry_exercise_get_section (CARRY_EXERCISE ((gpointer)a)) -
                                    (int)carry_exercise_get_section (CARRY_EXERCISE ((gpointer)b)));
}

static void
go_to_top (CarryCataloguePage *self, GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->layout_handler, clock);
  self->starts_over = FALSE;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list_view)), 0);
}

/* A list view puts its first row at the top and so hides the heading above it; it knows the height of the
 * heading only when it has been laid out. */
static void
start_over (CarryCataloguePage *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->list_view);

  if (!self->starts_over || self->layout_handler != 0 || !gtk_widget_get_mapped (self->list_view))
    return;

  self->layout_handler = g_signal_connect_object (clock, "layout", G_CALLBACK (go_to_top), self,
                                                  G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (self->list_view);
}

static void
on_items_changed (CarryCataloguePage *self)
{
  self->starts_over = TRUE;
  start_over (self);
}

static void
on_add_requested (CarryCataloguePage *self, CarryExercise *exercise, const char *session_id)
{
  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, exercise, session_id);
}

static void
on_activate (CarryCataloguePage *self, guint position)
{
  GListModel *exercises = G_LIST_MODEL (self->exercises);
  g_autoptr (CarryExercise) exercise = g_list_model_get_item (exercises, position);
  AdwDialog *dialog = carry_exercise_dialog_new (self->athlete, self->catalogue, exercise, exercises);

  g_object_bind_property (self, "week", dialog, "week", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (dialog, "add-requested", G_CALLBACK (on_add_requested), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_stop_search (CarryCataloguePage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
clear_filters (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  gtk_drop_down_set_selected (self->region_drop_down, 0);
  g_object_set (self, "only-mine", FALSE, NULL);
  gtk_widget_grab_focus (self->search_entry);
}

static void
on_catalogue_changed (CarryCataloguePage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_EXERCISES]);
}

static void
carry_catalogue_page_dispose (GObject *object)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CATALOGUE_PAGE);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->athlete);
  g_clear_object (&self->week);

  G_OBJECT_CLASS (carry_catalogue_page_parent_class)->dispose (object);
}

static void
carry_catalogue_page_constructed (GObject *object)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (object);

  G_OBJECT_CLASS (carry_catalogue_page_parent_class)->constructed (object);

  g_signal_connect_object (self->catalogue, "items-changed", G_CALLBACK (on_catalogue_changed), self,
                           G_CONNECT_SWAPPED);
  on_catalogue_changed (self);
}

static void
carry_catalogue_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (object);

  switch ((CarryCataloguePageProperty)prop_id)
    {
    case PROP_CATALOGUE:
      g_value_set_object (value, self->catalogue);
      break;

    case PROP_ATHLETE:
      g_value_set_object (value, self->athlete);
      break;

    case PROP_WEEK:
      g_value_set_object (value, self->week);
      break;

    case PROP_ONLY_MINE:
      g_value_set_boolean (value, self->only_mine);
      break;

    case PROP_N_EXERCISES:
      /* The template asks before there is a catalogue. */
      g_value_set_uint (
          value, self->catalogue != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->catalogue)) : 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_catalogue_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (object);

  switch ((CarryCataloguePageProperty)prop_id)
    {
    case PROP_CATALOGUE:
      self->catalogue = g_value_dup_object (value);
      break;

    case PROP_ATHLETE:
      self->athlete = g_value_dup_object (value);
      break;

    case PROP_WEEK:
      carry_catalogue_page_set_week (self, g_value_get_object (value));
      break;

    case PROP_ONLY_MINE:
      if (self->only_mine != g_value_get_boolean (value))
        {
          self->only_mine = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    case PROP_N_EXERCISES:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  props[PROP_CATALOGUE] =
      g_param_spec_object ("catalogue", NULL, NULL, CARRY_TYPE_CATALOGUE, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_ATHLETE] =
      g_param_spec_object ("athlete", NULL, NULL, CARRY_TYPE_ATHLETE, flags | G_PARAM_CONSTRUCT_ONLY);
  /* The week whose sessions the dialogs offer, or NULL. */
  props[PROP_WEEK] =
      g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* Only exercises for which the athlete has the equipment. */
  props[PROP_ONLY_MINE] =
      g_param_spec_boolean ("only-mine", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* How many exercises the catalogue has. */
  props[PROP_N_EXERCISES] = g_param_spec_uint ("n-exercises", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
carry_catalogue_page_class_init (CarryCataloguePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = carry_catalogue_page_constructed;
  object_class->dispose = carry_catalogue_page_dispose;
  object_class->get_property = carry_catalogue_page_get_property;
  object_class->set_property = carry_catalogue_page_set_property;

  install_properties (object_class);

  /**
   * CarryCataloguePage::add-requested:
   * @exercise: an exercise
   * @session_id: (nullable): the session it is for, or %NULL for a new one
   *
   * The runner asked to add an exercise to a session.
   */
  signals[SIGNAL_ADD_REQUESTED] =
      g_signal_new ("add-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRING);

  gtk_widget_class_install_property_action (widget_class, "catalogue.only-mine", "only-mine");
  gtk_widget_class_install_action (widget_class, "catalogue.clear-filters", NULL, clear_filters);

  g_type_ensure (CARRY_TYPE_EXERCISE_FILTER);
  g_type_ensure (CARRY_TYPE_EXERCISE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-catalogue-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, region_drop_down);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, list_view);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, exercises);
  gtk_widget_class_bind_template_callback (widget_class, format_placeholder);
  gtk_widget_class_bind_template_callback (widget_class, choose_page);
  gtk_widget_class_bind_template_callback (widget_class, get_region);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, name_section);
  gtk_widget_class_bind_template_callback (widget_class, start_over);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
}

static void
carry_catalogue_page_init (CarryCataloguePage *self)
{
  g_autoptr (GtkStringList) regions = gtk_string_list_new (NULL);
  g_autoptr (GtkSorter) sections = GTK_SORTER (gtk_custom_sorter_new (compare_sections, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  self->starts_over = TRUE;

  gtk_string_list_append (regions, _ ("All regions"));
  for (guint region = 0; region <= CARRY_REGION_FULL; region++)
    gtk_string_list_append (regions, carry_region_get_name (region));

  gtk_drop_down_set_model (self->region_drop_down, G_LIST_MODEL (regions));
  gtk_sort_list_model_set_section_sorter (self->exercises, sections);
  g_signal_connect_object (self->exercises, "items-changed", G_CALLBACK (on_items_changed), self,
                           G_CONNECT_SWAPPED);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search_entry), self->list_view);
}

/**
 * carry_catalogue_page_new:
 * @catalogue: the exercises
 * @athlete: the runner, whose equipment the page follows
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
carry_catalogue_page_new (CarryCatalogue *catalogue, CarryAthlete *athlete)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);

  return g_object_new (CARRY_TYPE_CATALOGUE_PAGE, "catalogue", catalogue, "athlete", athlete, NULL);
}

/**
 * carry_catalogue_page_focus_search:
 * @self: a page that can be seen
 *
 * Puts the cursor into the search entry and selects what is in it.
 */
void
carry_catalogue_page_focus_search (CarryCataloguePage *self)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_PAGE (self));

  gtk_widget_grab_focus (self->search_entry);
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/**
 * carry_catalogue_page_set_week:
 * @self: a page
 * @week: (nullable): the week whose strength sessions are offered to add an exercise to
 */
void
carry_catalogue_page_set_week (CarryCataloguePage *self, CarryWeek *week)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_PAGE (self));
  g_return_if_fail (week == NULL || CARRY_IS_WEEK (week));

  if (g_set_object (&self->week, week))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEK]);
}
