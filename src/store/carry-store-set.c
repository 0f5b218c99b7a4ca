/* carry-store-set.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-set.h"

#include "carry-kinds.h"

/**
 * carry_store_set_to_nicks:
 * @enum_type: a registered enum type
 * @set: bits of its values
 *
 * Returns: (transfer full): their nicks
 */
char *
carry_store_set_to_nicks (GType enum_type, guint set)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (enum_type);
  const GEnumClass *values = G_ENUM_CLASS (klass);
  g_autoptr (GStrvBuilder) nicks = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < values->n_values; i++)
    if ((set & CARRY_BIT (values->values[i].value)) != 0)
      g_strv_builder_add (nicks, values->values[i].value_nick);

  list = g_strv_builder_end (nicks);

  return g_strjoinv (" ", list);
}

/**
 * carry_store_set_from_nicks:
 * @enum_type: a registered enum type
 * @nicks: what carry_store_set_to_nicks() wrote
 * @set: (out): bits of its values
 *
 * Returns: %TRUE if all of @nicks are known
 */
gboolean
carry_store_set_from_nicks (GType enum_type, const char *nicks, guint *set)
{
  g_auto (GStrv) list = g_strsplit (nicks, " ", -1);

  *set = 0;

  for (char **nick = list; *nick != NULL; nick++)
    {
      int value;

      if (!carry_kind_from_nick (enum_type, *nick, &value))
        return FALSE;

      *set |= CARRY_BIT (value);
    }

  return TRUE;
}
