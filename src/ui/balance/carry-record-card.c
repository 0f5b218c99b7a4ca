/* carry-record-card.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-record-card.h"

#include "carry-advice-line.h"
#include "carry-card-menu.h"
#include "carry-exercise-trend.h"
#include "carry-measure.h"
#include "carry-record-advice.h"
#include "carry-record-row.h"
#include "carry-text-table.h"

#include <glib/gi18n.h>

/**
 * CarryRecordCard:
 *
 * The best of the main lifts ever, and how the chosen one went: its estimated maximum with its band.
 *
 * What was logged long ago counts, whatever the period of the balance: a record is of all time.
 */
struct _CarryRecordCard
{
  AdwBin parent_instance;

  CarryDiary *diary;
  CarryAthlete *athlete;
  CarryRecords *records;
  GDate today; /* not valid until it is told */

  GtkStack *stack;
  GtkBox *columns;
  GtkListBox *list;
  GtkLabel *lift_label;
  CarryExerciseTrend *trend;
  CarryAdviceLine *advice;
};

typedef enum
{
  PROP_NARROW = 1,
} CarryRecordCardProperty;

static GParamSpec *props[PROP_NARROW + 1];

G_DEFINE_FINAL_TYPE (CarryRecordCard, carry_record_card, ADW_TYPE_BIN)

static CarryLoadForm
get_form (CarryRecordCard *self, CarryExerciseRecords *records)
{
  return carry_load_form_of (carry_exercise_records_get_exercise (records), self->athlete);
}

static void
show_lift (CarryRecordCard *self, CarryExercise *exercise)
{
  g_autoptr (CarryExerciseLog) log =
      carry_exercise_log_new (self->diary, exercise, carry_athlete_get_weight (self->athlete));

  gtk_label_set_label (self->lift_label, carry_exercise_get_name (exercise));
  carry_exercise_trend_set_title (self->trend, carry_exercise_get_name (exercise));
  carry_exercise_trend_set_log (self->trend, log, carry_load_form_of (exercise, self->athlete));
}

static void
on_row_selected (CarryRecordCard *self, GtkListBoxRow *row)
{
  if (row != NULL && self->diary != NULL)
    show_lift (self,
               carry_exercise_records_get_exercise (carry_record_row_get_records (CARRY_RECORD_ROW (row))));
}

static GtkWidget *
create_row (gpointer records, gpointer user_data)
{
  CarryRecordCard *self = user_data;

  return carry_record_row_new (records, get_form (self, records));
}

static void
update_advice (CarryRecordCard *self)
{
  g_autofree char *advice = NULL;

  if (self->records != NULL && g_date_valid (&self->today))
    advice = carry_records_advise (self->records, &self->today);

  carry_advice_line_show (self->advice, advice, NULL, NULL);
}

/* After the list has its rows: one is always chosen. */
static void
update (CarryRecordCard *self)
{
  const gboolean any = g_list_model_get_n_items (G_LIST_MODEL (self->records)) > 0;

  gtk_stack_set_visible_child_name (self->stack, any ? "records" : "none");
  if (any && gtk_list_box_get_selected_row (self->list) == NULL)
    gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
  update_advice (self);
}

static void
on_athlete_changed (CarryRecordCard *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    carry_record_row_set_form (CARRY_RECORD_ROW (row),
                               get_form (self, carry_record_row_get_records (CARRY_RECORD_ROW (row))));
  on_row_selected (self, gtk_list_box_get_selected_row (self->list));
}

static void
add_row (CarryTextTable *table, CarryRecord *record, CarryLoadForm form)
{
  static const char *const names[CARRY_N_RECORD_KINDS] = {
    [CARRY_RECORD_HEAVIEST] = NC_ ("record", "Heaviest"),
    [CARRY_RECORD_MAXIMUM] = NC_ ("record", "Estimated maximum"),
    [CARRY_RECORD_REPS] = NC_ ("record", "Most repetitions"),
    [CARRY_RECORD_HOLD] = NC_ ("record", "Longest hold"),
    [CARRY_RECORD_VOLUME] = NC_ ("record", "Most in one session"),
  };
  g_autofree char *value = carry_record_format_value (record, form);
  g_autofree char *day = carry_format_date (carry_record_get_day (record));

  carry_text_table_add (
      table, (const char *const[]){ carry_exercise_get_name (carry_record_get_exercise (record)),
                                    g_dpgettext2 (NULL, "record", names[carry_record_get_kind (record)]),
                                    value, day, NULL });
}

static GtkWidget *
create_table (GtkWidget *card)
{
  CarryRecordCard *self = CARRY_RECORD_CARD (card);
  GtkWidget *table = carry_text_table_new ((const char *const[]){ _ ("Exercise"), C_ ("table", "Record"),
                                                                  C_ ("table", "Number"), _ ("Day"), NULL });

  for (guint i = 0; self->records != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (self->records)); i++)
    {
      g_autoptr (CarryExerciseRecords) records = g_list_model_get_item (G_LIST_MODEL (self->records), i);

      for (guint kind = 0; kind < CARRY_N_RECORD_KINDS; kind++)
        {
          CarryRecord *record = carry_exercise_records_get (records, (CarryRecordKind)kind);

          if (record != NULL)
            add_row (CARRY_TEXT_TABLE (table), record, get_form (self, records));
        }
    }

  return table;
}

static void
carry_record_card_dispose (GObject *object)
{
  CarryRecordCard *self = CARRY_RECORD_CARD (object);

  if (self->records != NULL)
    g_signal_handlers_disconnect_by_data (self->records, self);
  if (self->athlete != NULL)
    g_signal_handlers_disconnect_by_data (self->athlete, self);
  g_clear_object (&self->diary);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_RECORD_CARD);
  g_clear_object (&self->records);
  g_clear_object (&self->athlete);

  G_OBJECT_CLASS (carry_record_card_parent_class)->dispose (object);
}

static void
carry_record_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryRecordCardProperty)prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, gtk_orientable_get_orientation (GTK_ORIENTABLE (
                                      CARRY_RECORD_CARD (object)->columns)) == GTK_ORIENTATION_VERTICAL);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_record_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  CarryRecordCard *self = CARRY_RECORD_CARD (object);

  switch ((CarryRecordCardProperty)prop_id)
    {
    case PROP_NARROW:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns), g_value_get_boolean (value)
                                                                          ? GTK_ORIENTATION_VERTICAL
                                                                          : GTK_ORIENTATION_HORIZONTAL);
      gtk_box_set_homogeneous (self->columns, !g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_record_card_class_init (CarryRecordCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_record_card_dispose;
  object_class->get_property = carry_record_card_get_property;
  object_class->set_property = carry_record_card_set_property;

  /* Whether the lift stands below the list. */
  props[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_ADVICE_LINE);
  g_type_ensure (CARRY_TYPE_CARD_MENU);
  g_type_ensure (CARRY_TYPE_EXERCISE_TREND);
  carry_card_menu_install (widget_class, N_ ("Records"), create_table);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-record-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, stack);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, columns);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, list);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, lift_label);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, trend);
  gtk_widget_class_bind_template_child (widget_class, CarryRecordCard, advice);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
}

/* Reading ten years of sets waits until somebody looks. */
static void
on_map (CarryRecordCard *self)
{
  if (self->records != NULL || self->diary == NULL)
    return;

  self->records = carry_records_new (self->diary, self->athlete);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->records), create_row, self, NULL);
  g_signal_connect_data (self->records, "items-changed", G_CALLBACK (update), self, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_swapped (self->athlete, "notify", G_CALLBACK (on_athlete_changed), self);
  update (self);
}

static void
carry_record_card_init (CarryRecordCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (on_map), NULL);
}

/**
 * carry_record_card_set_diary:
 * @self: a card
 * @diary: the diary; set once
 * @athlete: the runner
 */
void
carry_record_card_set_diary (CarryRecordCard *self, CarryDiary *diary, CarryAthlete *athlete)
{
  g_return_if_fail (CARRY_IS_RECORD_CARD (self));
  g_return_if_fail (CARRY_IS_DIARY (diary) && self->diary == NULL);
  g_return_if_fail (CARRY_IS_ATHLETE (athlete));

  self->diary = g_object_ref (diary);
  self->athlete = g_object_ref (athlete);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    on_map (self);
}

/**
 * carry_record_card_set_today:
 * @self: a card
 * @today: a valid day, told again when what was logged or the day is another
 */
void
carry_record_card_set_today (CarryRecordCard *self, const GDate *today)
{
  g_return_if_fail (CARRY_IS_RECORD_CARD (self));
  g_return_if_fail (today != NULL && g_date_valid (today));

  self->today = *today;
  update_advice (self);
}
