/* carry-exercise-editor-dialog.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-exercise-editor-dialog.h"

#include "carry-choice-chips.h"
#include "carry-dose-group.h"
#include "carry-exercise-names-dialog.h"
#include "carry-figure-chooser.h"
#include "carry-figure-thumbnail.h"
#include "carry-lines-group.h"
#include "carry-words.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * CarryExerciseEditorDialog:
 *
 * A new exercise of the runner's own, or one that is edited. It asks by
 * #CarryExerciseEditorDialog::exercise-requested and changes nothing itself.
 */
struct _CarryExerciseEditorDialog
{
  AdwDialog parent_instance;

  CarryExercise *before; /* what is edited, or NULL for a new one */
  CarryExercise *draft;  /* what the fields began with */
  GListModel *exercises; /* to borrow a figure from */

  AdwNavigationView *navigation;
  GtkWidget *save_button;
  AdwEntryRow *name_row;
  AdwEntryRow *names_row;
  CarryFigureThumbnail *thumbnail;
  AdwComboRow *pattern_row;
  AdwComboRow *region_row;
  AdwComboRow *plane_row;
  AdwComboRow *level_row;
  AdwSpinRow *carryover_row;
  CarryDoseGroup *dose_group;
  AdwPreferencesGroup *primary_group;
  AdwPreferencesGroup *secondary_group;
  AdwPreferencesGroup *equipment_group;
  AdwSwitchRow *paired_row;
  CarryLinesGroup *cues_group;
  CarryLinesGroup *why_group;
  AdwPreferencesGroup *origin_group;
  GtkWidget *primary_chips;
  GtkWidget *secondary_chips;
  GtkWidget *equipment_chips;
};

typedef enum
{
  SIGNAL_EXERCISE_REQUESTED,
} CarryExerciseEditorDialogSignal;

static guint signals[SIGNAL_EXERCISE_REQUESTED + 1];

G_DEFINE_FINAL_TYPE (CarryExerciseEditorDialog, carry_exercise_editor_dialog, ADW_TYPE_DIALOG)

static gboolean
has_name (CarryExerciseEditorDialog *self, const char *text)
{
  g_autofree char *name = g_strstrip (g_strdup (text != NULL ? text : ""));

  return *name != '\0';
}

static guint
get_chosen (GtkWidget *chips)
{
  guint chosen;

  g_object_get (chips, "chosen", &chosen, NULL);

  return chosen;
}

/* All equipment that the exercise names, in whichever group. */
static guint
get_all_equipment (const CarryExerciseFacts *facts)
{
  guint all = 0;

  for (guint g = 0; g < CARRY_MAX_EQUIPMENT_GROUPS; g++)
    all |= facts->equipment[g];

  return all & ~CARRY_BIT (CARRY_EQUIPMENT_NONE);
}

/* Groups stay as they are unless the runner chose other things. Of weights one will do; of the rest each is needed. */
static void
set_equipment (CarryExerciseFacts *facts, guint chosen)
{
  const guint weights = CARRY_BIT (CARRY_EQUIPMENT_BARBELL) | CARRY_BIT (CARRY_EQUIPMENT_DUMBBELL) |
                        CARRY_BIT (CARRY_EQUIPMENT_KETTLEBELL) | CARRY_BIT (CARRY_EQUIPMENT_PLATE);
  guint n_groups = 0;

  if (chosen == get_all_equipment (facts))
    return;

  memset (facts->equipment, 0, sizeof facts->equipment);
  if ((chosen & weights) != 0)
    facts->equipment[n_groups++] = chosen & weights;
  for (guint e = 0; e < CARRY_N_EQUIPMENT && n_groups < CARRY_MAX_EQUIPMENT_GROUPS; e++)
    if ((chosen & ~weights & CARRY_BIT (e)) != 0)
      facts->equipment[n_groups++] = CARRY_BIT (e);
  if (n_groups == 0)
    facts->equipment[0] = CARRY_BIT (CARRY_EQUIPMENT_NONE);
}

static CarryExercise *
create_exercise (CarryExerciseEditorDialog *self)
{
  CarryExerciseFacts facts = *carry_exercise_get_facts (self->draft);
  CarryExerciseText text = *carry_exercise_get_text (self->draft);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
  g_auto (GStrv) names = carry_exercise_names_parse (gtk_editable_get_text (GTK_EDITABLE (self->names_row)));
  g_auto (GStrv) cues = carry_lines_group_get_lines (self->cues_group);
  g_auto (GStrv) why_lines = carry_lines_group_get_lines (self->why_group);
  g_autofree char *why = g_strjoinv (" ", why_lines);
  g_autoptr (CarryPrescription) dose = carry_dose_group_get_prescription (self->dose_group);

  facts.name = name;
  facts.aliases = (const char *const *)names;
  facts.figure = carry_figure_thumbnail_get_figure (self->thumbnail);
  facts.pattern = (CarryPattern)adw_combo_row_get_selected (self->pattern_row);
  facts.region = (CarryRegion)adw_combo_row_get_selected (self->region_row);
  if (facts.plane != (CarryPlane)adw_combo_row_get_selected (self->plane_row))
    {
      facts.plane = (CarryPlane)adw_combo_row_get_selected (self->plane_row);
      facts.planes = CARRY_BIT (facts.plane);
    }
  facts.level = adw_combo_row_get_selected (self->level_row) + 1;
  facts.carryover = (guint)round (adw_spin_row_get_value (self->carryover_row));
  facts.unilateral = carry_prescription_get_dose (dose)->per_side;
  facts.dose = dose;
  facts.primary = get_chosen (self->primary_chips);
  facts.secondary = get_chosen (self->secondary_chips) & ~facts.primary;
  set_equipment (&facts, get_chosen (self->equipment_chips));
  facts.paired = adw_switch_row_get_active (self->paired_row);
  text.why = why;
  text.cues = (const char *const *)cues;
  facts.text = &text;

  return carry_exercise_new (&facts);
}

static void
on_cancel (CarryExerciseEditorDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_save (CarryExerciseEditorDialog *self)
{
  g_autoptr (CarryExercise) after = create_exercise (self);

  g_signal_emit (self, signals[SIGNAL_EXERCISE_REQUESTED], 0, self->before, after);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_figure_chosen (CarryExerciseEditorDialog *self, const char *figure)
{
  carry_figure_thumbnail_set_figure (self->thumbnail, figure);
  adw_navigation_view_pop (self->navigation);
}

static void
on_choose_figure (CarryExerciseEditorDialog *self)
{
  GtkWidget *page = carry_figure_chooser_new (self->exercises,
                                              (CarryPattern)adw_combo_row_get_selected (self->pattern_row));

  g_signal_connect_object (page, "chosen", G_CALLBACK (on_figure_chosen), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
carry_exercise_editor_dialog_dispose (GObject *object)
{
  CarryExerciseEditorDialog *self = CARRY_EXERCISE_EDITOR_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_EXERCISE_EDITOR_DIALOG);
  g_clear_object (&self->before);
  g_clear_object (&self->draft);
  g_clear_object (&self->exercises);

  G_OBJECT_CLASS (carry_exercise_editor_dialog_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, navigation);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, names_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, thumbnail);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, pattern_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, region_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, plane_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, level_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, carryover_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, dose_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, primary_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, secondary_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, equipment_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, paired_row);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, cues_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, why_group);
  gtk_widget_class_bind_template_child (widget_class, CarryExerciseEditorDialog, origin_group);
}

static void
carry_exercise_editor_dialog_class_init (CarryExerciseEditorDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = carry_exercise_editor_dialog_dispose;

  /**
   * CarryExerciseEditorDialog::exercise-requested:
   * @before: (nullable): what is edited, or %NULL for a new one
   * @after: what it is to be
   *
   * The runner saved.
   */
  signals[SIGNAL_EXERCISE_REQUESTED] =
      g_signal_new ("exercise-requested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, CARRY_TYPE_EXERCISE, CARRY_TYPE_EXERCISE);

  g_type_ensure (CARRY_TYPE_DOSE_GROUP);
  g_type_ensure (CARRY_TYPE_FIGURE_THUMBNAIL);
  g_type_ensure (CARRY_TYPE_LINES_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               CARRY_RESOURCE_PATH "/ui/carry-exercise-editor-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, has_name);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel);
  gtk_widget_class_bind_template_callback (widget_class, on_save);
  gtk_widget_class_bind_template_callback (widget_class, on_choose_figure);
}

static void
fill_combos (CarryExerciseEditorDialog *self)
{
  const char *const levels[] = { C_ ("exercise level", "Beginner"), C_ ("exercise level", "Intermediate"),
                                 C_ ("exercise level", "Advanced"), NULL };
  g_autoptr (GtkStringList) patterns = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) regions = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) planes = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) level_names = gtk_string_list_new (levels);

  for (guint i = 0; i <= CARRY_PATTERN_MOBILITY; i++)
    gtk_string_list_append (patterns, carry_pattern_get_name ((CarryPattern)i));
  for (guint i = 0; i <= CARRY_REGION_FULL; i++)
    gtk_string_list_append (regions, carry_region_get_name ((CarryRegion)i));
  for (guint i = 0; i <= CARRY_PLANE_TRANSVERSE; i++)
    gtk_string_list_append (planes, carry_plane_get_name ((CarryPlane)i));

  adw_combo_row_set_model (self->pattern_row, G_LIST_MODEL (patterns));
  adw_combo_row_set_model (self->region_row, G_LIST_MODEL (regions));
  adw_combo_row_set_model (self->plane_row, G_LIST_MODEL (planes));
  adw_combo_row_set_model (self->level_row, G_LIST_MODEL (level_names));
}

static GtkWidget *
add_chips (AdwPreferencesGroup *group)
{
  GtkWidget *chips = carry_choice_chips_new (adw_preferences_group_get_title (group));

  adw_preferences_group_add (group, chips);

  return chips;
}

static void
carry_exercise_editor_dialog_init (CarryExerciseEditorDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_combos (self);

  self->primary_chips = add_chips (self->primary_group);
  self->secondary_chips = add_chips (self->secondary_group);
  self->equipment_chips = add_chips (self->equipment_group);
  for (guint m = 0; m < CARRY_N_MUSCLES; m++)
    {
      const char *name = carry_muscle_get_name ((CarryMuscle)m);

      carry_choice_chips_add (CARRY_CHOICE_CHIPS (self->primary_chips), m, name);
      carry_choice_chips_add (CARRY_CHOICE_CHIPS (self->secondary_chips), m, name);
    }
  for (guint e = CARRY_EQUIPMENT_NONE + 1; e < CARRY_N_EQUIPMENT; e++)
    carry_choice_chips_add (CARRY_CHOICE_CHIPS (self->equipment_chips), e,
                            carry_equipment_get_name ((CarryEquipment)e));
}

static void
add_origin (CarryExerciseEditorDialog *self, const char *title, const char *text)
{
  GtkWidget *row;

  if (text == NULL)
    return;

  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "property");
  adw_preferences_group_add (self->origin_group, row);
}

static void
show_origin (CarryExerciseEditorDialog *self, const CarryProvenance *provenance)
{
  const gboolean imported = provenance != NULL && !g_str_equal (provenance->source, CARRY_SOURCE_OWN);

  gtk_widget_set_visible (GTK_WIDGET (self->origin_group), imported);
  if (!imported)
    return;

  add_origin (self, _ ("Imported From"), provenance->source);
  add_origin (self, _ ("Licence"), provenance->licence != NULL ? provenance->licence : _ ("Not stated"));
  add_origin (self, _ ("Author"), provenance->author);
  add_origin (self, _ ("Address"), provenance->url);
}

static void
fill (CarryExerciseEditorDialog *self)
{
  const CarryExerciseFacts *facts = carry_exercise_get_facts (self->draft);
  const CarryExerciseText *text = carry_exercise_get_text (self->draft);
  g_autofree char *names = facts->aliases != NULL ? g_strjoinv (", ", (char **)facts->aliases) : NULL;

  gtk_editable_set_text (GTK_EDITABLE (self->name_row), facts->name);
  gtk_editable_set_text (GTK_EDITABLE (self->names_row), names != NULL ? names : "");
  carry_figure_thumbnail_set_figure (self->thumbnail, facts->figure);
  adw_combo_row_set_selected (self->pattern_row, facts->pattern);
  adw_combo_row_set_selected (self->region_row, facts->region);
  adw_combo_row_set_selected (self->plane_row, facts->plane);
  adw_combo_row_set_selected (self->level_row, facts->level - 1);
  adw_spin_row_set_value (self->carryover_row, facts->carryover);
  carry_dose_group_set_prescription (self->dose_group, facts->dose);
  g_object_set (self->primary_chips, "chosen", facts->primary, NULL);
  g_object_set (self->secondary_chips, "chosen", facts->secondary, NULL);
  g_object_set (self->equipment_chips, "chosen", get_all_equipment (facts), NULL);
  adw_switch_row_set_active (self->paired_row, facts->paired);
  carry_lines_group_set_lines (self->cues_group, text->cues);
  carry_lines_group_set_lines (self->why_group, (const char *const[]){ text->why, NULL });
  show_origin (self, facts->provenance);
}

/**
 * carry_exercise_editor_dialog_new:
 * @before: (nullable): the exercise that is edited, or %NULL for a new one
 * @draft: what the fields begin with; its id and origin stay
 * @exercises: a list of #CarryExercise to borrow a figure from
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
carry_exercise_editor_dialog_new (CarryExercise *before, CarryExercise *draft, GListModel *exercises)
{
  CarryExerciseEditorDialog *self;

  g_return_val_if_fail (CARRY_IS_EXERCISE (draft), NULL);

  self = g_object_new (CARRY_TYPE_EXERCISE_EDITOR_DIALOG, "title",
                       before != NULL ? _ ("Edit Exercise") : _ ("New Exercise"), NULL);
  g_set_object (&self->before, before);
  g_set_object (&self->draft, draft);
  g_set_object (&self->exercises, exercises);
  fill (self);

  return ADW_DIALOG (self);
}
