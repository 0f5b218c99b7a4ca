/* carry-catalogue-page.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-catalogue-page.h"

#include "carry-catalogue-help.h"
#include "carry-catalogue-list.h"
#include "carry-catalogue-menu.h"
#include "carry-facet-pills.h"
#include "carry-facet-popover.h"
#include "carry-result-announcer.h"
#include "carry-words.h"

#include <glib/gi18n.h>

/**
 * CarryCataloguePage:
 *
 * The catalogue beside the week: exercises under headings, to be searched, looked at, and dragged onto the
 * week. Activating one opens its #CarryExerciseDialog, by its #CarryExerciseOpener.
 *
 * Keys: Down leads from the search to the list, Enter in the search opens the best exercise found, Esc clears the
 * search; letters typed in the list are searched for.
 *
 * Actions, with the id of an exercise: `catalogue.open`, `catalogue.favourite`, `catalogue.use` (it was added
 * somewhere), `catalogue.add-to-day`, and `catalogue.add` with the id of a session too, or “” for a new one.
 * Without: `catalogue.region` (a CarryRegion, or −1), `catalogue.only-mine`, `catalogue.clear-filters` and
 * `catalogue.focus-search`.
 */
struct _CarryCataloguePage
{
  AdwNavigationPage parent_instance;

  CarryCatalogue *catalogue;
  CarryAthlete *athlete;
  CarryExerciseShelf *shelf;
  CarryExerciseBrowser *browser;
  CarryExerciseOpener *opener;
  CarryWeek *week;
  CarryResultAnnouncer *announcer;

  GtkWidget *search_entry;
  GtkMenuButton *region_button;
  CarryFacetPopover *facet_popover;
  CarryFacetPills *pills;
  GtkStack *stack;
  CarryCatalogueList *list;
  CarryCatalogueHelp *help;
};

typedef enum
{
  PROP_CATALOGUE = 1,
  PROP_ATHLETE,
  PROP_SHELF,
  PROP_WEEK,
  PROP_REGION,
  PROP_ONLY_MINE,
  PROP_N_EXERCISES,
} CarryCataloguePageProperty;

typedef enum
{
  SIGNAL_ADD_REQUESTED,
  SIGNAL_ADD_TO_DAY_REQUESTED,
} CarryCataloguePageSignal;

static GParamSpec *props[PROP_N_EXERCISES + 1];
static guint signals[SIGNAL_ADD_TO_DAY_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryCataloguePage, carry_catalogue_page, ADW_TYPE_NAVIGATION_PAGE)

static char *
format_placeholder (CarryCataloguePage *self, guint n_exercises)
{
  return g_strdup_printf (ngettext ("Search %u exercise", "Search %u exercises", n_exercises), n_exercises);
}

static char *
name_region (CarryCataloguePage *self, int region)
{
  return g_strdup (region < 0 ? _ ("All regions") : carry_region_get_name ((CarryRegion)region));
}

/* −1 stands for all. */
static int
get_region (CarryCataloguePage *self)
{
  const guint64 wanted =
      self->browser != NULL ? carry_exercise_browser_get_wanted (self->browser)->sets[CARRY_FACET_REGION] : 0;

  return wanted != 0 ? __builtin_ctzll (wanted) : -1;
}

static void
on_changed (CarryCataloguePage *self)
{
  const gboolean found = carry_exercise_browser_get_n_found (self->browser) > 0;

  const int region = get_region (self);

  /* GTK would name it by all that is in it, the open menu included. */
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self->region_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
      region < 0 ? _ ("All regions") : carry_region_get_name ((CarryRegion)region), -1);
  gtk_stack_set_visible_child_name (self->stack, found ? "list" : "nothing");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REGION]);
}

static void
on_words_changed (CarryCataloguePage *self)
{
  carry_catalogue_list_start_over (self->list);
}

static void
add_exercise (CarryCataloguePage *self, CarryExercise *exercise, const char *session_id)
{
  g_autoptr (CarryExercise) kept = g_object_ref (exercise);

  g_signal_emit (self, signals[SIGNAL_ADD_REQUESTED], 0, kept, session_id);
  carry_exercise_shelf_use (self->shelf, carry_exercise_get_id (kept));
}

static void
ask_day (CarryCataloguePage *self, CarryExercise *exercise)
{
  carry_exercise_shelf_use (self->shelf, carry_exercise_get_id (exercise));
  g_signal_emit (self, signals[SIGNAL_ADD_TO_DAY_REQUESTED], 0, exercise);
}

static void
on_exercise_activated (CarryCataloguePage *self, CarryExercise *exercise)
{
  carry_exercise_opener_open (self->opener, GTK_WIDGET (self), exercise);
}

static void
on_stop_search (CarryCataloguePage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
}

static void
on_search_activate (CarryCataloguePage *self)
{
  CarryShownExercises *shown = carry_exercise_browser_get_list (self->browser);
  g_autoptr (CarryExercise) best = g_list_model_get_item (G_LIST_MODEL (shown), 0);

  if (carry_shown_exercises_get_section (shown, 0) == CARRY_SHOWN_FOUND)
    on_exercise_activated (self, best);
}

static gboolean
on_search_key (CarryCataloguePage *self, guint keyval)
{
  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  return carry_catalogue_list_focus_first (self->list);
}

/* What is typed in the list is looked for; keys that the list has a use for do not come here. */
static gboolean
on_list_key (GtkEventControllerKey *controller,
             guint keyval,
             guint keycode,
             GdkModifierType state,
             CarryCataloguePage *self)
{
  const GdkModifierType others = GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK;
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (self->search_entry));

  if ((state & others) != 0 || !g_unichar_isgraph (gdk_keyval_to_unicode (keyval)) ||
      !gtk_event_controller_key_forward (controller, GTK_WIDGET (text)))
    return GDK_EVENT_PROPAGATE;

  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));

  return GDK_EVENT_STOP;
}

static void
fill_regions (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenuModel) menu =
      carry_catalogue_menu_new_for_regions (CARRY_CATALOGUE_PAGE (user_data)->browser);

  gtk_menu_button_set_menu_model (button, menu);
}

static CarryExercise *
lookup (CarryCataloguePage *self, GVariant *id)
{
  return carry_catalogue_lookup (self->catalogue, g_variant_get_string (id, NULL));
}

static void
open_exercise (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);
  CarryExercise *exercise = lookup (self, parameter);

  if (exercise != NULL)
    on_exercise_activated (self, exercise);
}

static void
toggle_favourite (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  carry_exercise_shelf_set_favourite (self->shelf, id, !carry_exercise_shelf_is_favourite (self->shelf, id));
}

static void
use_exercise (GtkWidget *widget, const char *action, GVariant *parameter)
{
  carry_exercise_shelf_use (CARRY_CATALOGUE_PAGE (widget)->shelf, g_variant_get_string (parameter, NULL));
}

static void
add_to_session (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);
  const char *id, *session_id;
  CarryExercise *exercise;

  g_variant_get (parameter, "(&s&s)", &id, &session_id);
  exercise = carry_catalogue_lookup (self->catalogue, id);

  if (exercise != NULL)
    add_exercise (self, exercise, *session_id != '\0' ? session_id : NULL);
}

static void
add_to_day (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);
  CarryExercise *exercise = lookup (self, parameter);

  if (exercise != NULL)
    ask_day (self, exercise);
}

static void
clear_filters (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CarryCataloguePage *self = CARRY_CATALOGUE_PAGE (widget);

  carry_exercise_browser_clear (self->browser);
  gtk_widget_grab_focus (self->search_entry);
}

static void
focus_search (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (CARRY_CATALOGUE_PAGE (widget)->search_entry);
}

static void
on_only_mine_changed (CarryCataloguePage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ONLY_MINE]);
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

  g_clear_object (&self->announcer);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_CATALOGUE_PAGE);
  g_clear_object (&self->opener);
  g_clear_object (&self->browser);
  g_clear_object (&self->shelf);
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

  self->browser = carry_exercise_browser_new (G_LIST_MODEL (self->catalogue), self->athlete, self->shelf);
  self->opener = carry_exercise_opener_new (self->athlete, self->catalogue, self->shelf,
                                            G_LIST_MODEL (carry_exercise_browser_get_list (self->browser)));
  g_object_bind_property (self, "week", self->opener, "week", G_BINDING_DEFAULT);
  g_signal_connect_object (self->opener, "add-requested", G_CALLBACK (add_exercise), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->opener, "add-to-day-requested", G_CALLBACK (ask_day), self,
                           G_CONNECT_SWAPPED);
  carry_catalogue_list_set_browser (self->list, self->browser);
  carry_catalogue_help_set_browser (self->help, self->browser);
  carry_facet_pills_set_browser (self->pills, self->browser);
  carry_facet_popover_set_browser (self->facet_popover, self->browser);
  self->announcer = carry_result_announcer_new (self->browser, GTK_WIDGET (self));
  g_object_bind_property (self->browser, "words", self->search_entry, "text", G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (self->browser, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->browser, "notify::words", G_CALLBACK (on_words_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->browser, "notify::only-mine", G_CALLBACK (on_only_mine_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->catalogue, "items-changed", G_CALLBACK (on_catalogue_changed), self,
                           G_CONNECT_SWAPPED);
  on_catalogue_changed (self);
  on_changed (self);
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

    case PROP_SHELF:
      g_value_set_object (value, self->shelf);
      break;

    case PROP_WEEK:
      g_value_set_object (value, self->week);
      break;

    case PROP_REGION:
      g_value_set_int (value, get_region (self));
      break;

    case PROP_ONLY_MINE:
      g_value_set_boolean (value,
                           self->browser != NULL && carry_exercise_browser_get_only_mine (self->browser));
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

    case PROP_SHELF:
      self->shelf = g_value_dup_object (value);
      break;

    case PROP_WEEK:
      carry_catalogue_page_set_week (self, g_value_get_object (value));
      break;

    case PROP_REGION:
      carry_exercise_browser_set_wanted (
          self->browser, CARRY_FACET_REGION,
          g_value_get_int (value) >= 0 ? CARRY_FACET_BIT (g_value_get_int (value)) : 0);
      break;

    case PROP_ONLY_MINE:
      g_object_set_property (G_OBJECT (self->browser), "only-mine", value);
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
  props[PROP_SHELF] =
      g_param_spec_object ("shelf", NULL, NULL, CARRY_TYPE_EXERCISE_SHELF, flags | G_PARAM_CONSTRUCT_ONLY);
  /* The week whose sessions the dialogs offer, or NULL. */
  props[PROP_WEEK] =
      g_param_spec_object ("week", NULL, NULL, CARRY_TYPE_WEEK, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* A CarryRegion, or −1 for all. */
  props[PROP_REGION] =
      g_param_spec_int ("region", NULL, NULL, -1, CARRY_REGION_FULL, -1, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* Only exercises for which the athlete has the equipment. */
  props[PROP_ONLY_MINE] =
      g_param_spec_boolean ("only-mine", NULL, NULL, FALSE, flags | G_PARAM_EXPLICIT_NOTIFY);
  /* How many exercises the catalogue has. */
  props[PROP_N_EXERCISES] = g_param_spec_uint ("n-exercises", NULL, NULL, 0, G_MAXUINT, 0,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
install_signals (GObjectClass *object_class)
{
  /**
   * CarryCataloguePage::add-requested:
   * @exercise: an exercise
   * @session_id: (nullable): the session it is for, or %NULL for a new one
   *
   * The runner asked to add an exercise to a session.
   */
  signals[SIGNAL_ADD_REQUESTED] =
      g_signal_new ("add-requested", G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, G_TYPE_STRING);

  /**
   * CarryCataloguePage::add-to-day-requested:
   * @exercise: an exercise
   *
   * The runner asked to choose a day for an exercise.
   */
  signals[SIGNAL_ADD_TO_DAY_REQUESTED] =
      g_signal_new ("add-to-day-requested", G_TYPE_FROM_CLASS (object_class), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, CARRY_TYPE_EXERCISE);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "catalogue.region", "region");
  gtk_widget_class_install_property_action (widget_class, "catalogue.only-mine", "only-mine");
  gtk_widget_class_install_action (widget_class, "catalogue.clear-filters", NULL, clear_filters);
  gtk_widget_class_install_action (widget_class, "catalogue.focus-search", NULL, focus_search);
  gtk_widget_class_install_action (widget_class, "catalogue.open", "s", open_exercise);
  gtk_widget_class_install_action (widget_class, "catalogue.favourite", "s", toggle_favourite);
  gtk_widget_class_install_action (widget_class, "catalogue.use", "s", use_exercise);
  gtk_widget_class_install_action (widget_class, "catalogue.add", "(ss)", add_to_session);
  gtk_widget_class_install_action (widget_class, "catalogue.add-to-day", "s", add_to_day);
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
  install_signals (object_class);
  install_actions (widget_class);

  g_type_ensure (CARRY_TYPE_CATALOGUE_HELP);
  g_type_ensure (CARRY_TYPE_CATALOGUE_LIST);
  g_type_ensure (CARRY_TYPE_FACET_PILLS);
  g_type_ensure (CARRY_TYPE_FACET_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-catalogue-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, region_button);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, facet_popover);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, pills);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, list);
  gtk_widget_class_bind_template_child (widget_class, CarryCataloguePage, help);
  gtk_widget_class_bind_template_callback (widget_class, format_placeholder);
  gtk_widget_class_bind_template_callback (widget_class, name_region);
  gtk_widget_class_bind_template_callback (widget_class, on_exercise_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activate);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
}

static void
carry_catalogue_page_init (CarryCataloguePage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->region_button, fill_regions, self, NULL);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_list_key), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
}

/**
 * carry_catalogue_page_new:
 * @catalogue: the exercises
 * @athlete: the runner, whose equipment the page follows
 * @shelf: what the runner keeps within reach
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
carry_catalogue_page_new (CarryCatalogue *catalogue, CarryAthlete *athlete, CarryExerciseShelf *shelf)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (CARRY_IS_ATHLETE (athlete), NULL);
  g_return_val_if_fail (CARRY_IS_EXERCISE_SHELF (shelf), NULL);

  return g_object_new (CARRY_TYPE_CATALOGUE_PAGE, "catalogue", catalogue, "athlete", athlete, "shelf", shelf,
                       NULL);
}

/* What opens dialogs; owned by the page. */
CarryExerciseOpener *
carry_catalogue_page_get_opener (CarryCataloguePage *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_PAGE (self), NULL);

  return self->opener;
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

  if (!g_set_object (&self->week, week))
    return;

  carry_catalogue_list_set_week (self->list, week);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WEEK]);
}

/* Exercises that the filter, if there is one, does not match are not shown at all. */
void
carry_catalogue_page_set_filter (CarryCataloguePage *self, GtkFilter *filter)
{
  g_return_if_fail (CARRY_IS_CATALOGUE_PAGE (self));
  g_return_if_fail (filter == NULL || GTK_IS_FILTER (filter));

  g_object_set (self->browser, "filter", filter, NULL);
}

CarryExerciseBrowser *
carry_catalogue_page_get_browser (CarryCataloguePage *self)
{
  g_return_val_if_fail (CARRY_IS_CATALOGUE_PAGE (self), NULL);

  return self->browser;
}
