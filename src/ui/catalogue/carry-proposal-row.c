/* carry-proposal-row.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-ui"

#include "carry-proposal-row.h"

/**
 * CarryProposalRow:
 *
 * An exercise that an import found: whether it is taken, its name, and why it is new, known or unusable.
 */
struct _CarryProposalRow
{
  AdwBin parent_instance;

  CarryProposal *proposal;

  GtkImage *icon;
  GtkWidget *check_button;
  GBinding *binding; /* of the button, while there is a proposal */
};

typedef enum
{
  PROP_PROPOSAL = 1,
} CarryProposalRowProperty;

static GParamSpec *props[PROP_PROPOSAL + 1];

G_DEFINE_FINAL_TYPE (CarryProposalRow, carry_proposal_row, ADW_TYPE_BIN)

static const struct
{
  const char *icon_name;
  const char *css_class;
} looks[] = {
  [CARRY_PROPOSAL_UNUSABLE] = { "action-unavailable-symbolic", "verdict-unusable" },
  [CARRY_PROPOSAL_SAME] = { "edit-copy-symbolic", "dim-label" },
  [CARRY_PROPOSAL_NEW] = { "list-add-symbolic", "verdict-new" },
};

static gboolean
has_text (CarryProposalRow *self, const char *text)
{
  return text != NULL && *text != '\0';
}

static void
show_verdict (GtkImage *icon, CarryProposalVerdict verdict)
{
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (icon), looks[i].css_class);

  gtk_image_set_from_icon_name (icon, looks[verdict].icon_name);
  gtk_widget_add_css_class (GTK_WIDGET (icon), looks[verdict].css_class);
}

static void
set_proposal (CarryProposalRow *self, CarryProposal *proposal)
{
  if (!g_set_object (&self->proposal, proposal))
    return;

  g_clear_pointer (&self->binding, g_binding_unbind);
  if (proposal != NULL)
    {
      show_verdict (self->icon, carry_proposal_get_verdict (proposal));
      self->binding = g_object_bind_property (proposal, "taken", self->check_button, "active",
                                              G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PROPOSAL]);
}

static void
carry_proposal_row_dispose (GObject *object)
{
  CarryProposalRow *self = CARRY_PROPOSAL_ROW (object);

  g_clear_pointer (&self->binding, g_binding_unbind);
  gtk_widget_dispose_template (GTK_WIDGET (self), CARRY_TYPE_PROPOSAL_ROW);
  g_clear_object (&self->proposal);

  G_OBJECT_CLASS (carry_proposal_row_parent_class)->dispose (object);
}

static void
carry_proposal_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CarryProposalRowProperty)prop_id)
    {
    case PROP_PROPOSAL:
      g_value_set_object (value, CARRY_PROPOSAL_ROW (object)->proposal);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_proposal_row_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  switch ((CarryProposalRowProperty)prop_id)
    {
    case PROP_PROPOSAL:
      set_proposal (CARRY_PROPOSAL_ROW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
carry_proposal_row_class_init (CarryProposalRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = carry_proposal_row_dispose;
  object_class->get_property = carry_proposal_row_get_property;
  object_class->set_property = carry_proposal_row_set_property;

  /* List views recycle their rows. */
  props[PROP_PROPOSAL] =
      g_param_spec_object ("proposal", NULL, NULL, CARRY_TYPE_PROPOSAL,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  g_type_ensure (CARRY_TYPE_PROPOSAL);
  gtk_widget_class_set_template_from_resource (widget_class, CARRY_RESOURCE_PATH "/ui/carry-proposal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CarryProposalRow, icon);
  gtk_widget_class_bind_template_child (widget_class, CarryProposalRow, check_button);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
carry_proposal_row_init (CarryProposalRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

CarryProposal *
carry_proposal_row_get_proposal (CarryProposalRow *self)
{
  g_return_val_if_fail (CARRY_IS_PROPOSAL_ROW (self), NULL);
  return self->proposal;
}

/* Returns: (transfer floating): the icon of a verdict; the word stands beside it. */
GtkWidget *
carry_proposal_row_create_icon (CarryProposalVerdict verdict)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  show_verdict (GTK_IMAGE (icon), verdict);

  return icon;
}
