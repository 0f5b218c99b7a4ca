/* carry-adjustments.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-training"

#include "carry-adjustments.h"

#include <math.h>
#include <string.h>

/**
 * carry_adjustments_new:
 *
 * Returns: (transfer full): no adjustments
 */
GVariant *
carry_adjustments_new (void)
{
  return g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{sd}"), NULL, 0));
}

/**
 * carry_adjustments_are_valid:
 * @adjustments: what may be adjustments
 *
 * Returns: %TRUE if keys are sorted, different and not empty, and values finite
 */
gboolean
carry_adjustments_are_valid (GVariant *adjustments)
{
  const char *key, *before = "";
  GVariantIter iter;
  double value;

  g_return_val_if_fail (adjustments != NULL, FALSE);

  if (!g_variant_is_of_type (adjustments, CARRY_ADJUSTMENTS_TYPE))
    return FALSE;

  g_variant_iter_init (&iter, adjustments);
  while (g_variant_iter_next (&iter, "{&sd}", &key, &value))
    {
      if (strcmp (before, key) >= 0 || !isfinite (value))
        return FALSE;

      before = key;
    }

  return TRUE;
}

/**
 * carry_adjustments_get:
 * @adjustments: adjustments
 * @key: the key of a rule
 * @value: (out) (optional): what the runner chose
 *
 * Returns: %TRUE if there is an adjustment for @key; else @value is left as it was
 */
gboolean
carry_adjustments_get (GVariant *adjustments, const char *key, double *value)
{
  double found;

  g_return_val_if_fail (adjustments != NULL, FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  if (!g_variant_lookup (adjustments, key, "d", &found))
    return FALSE;

  if (value != NULL)
    *value = found;

  return TRUE;
}

/* The adjustments but that for @key; and that anew, in its place, if there is a @value. */
static GVariant *
replace (GVariant *adjustments, const char *key, const double *value)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (CARRY_ADJUSTMENTS_TYPE);
  gboolean is_added = value == NULL;
  const char *other;
  double other_value;
  GVariantIter iter;

  g_variant_iter_init (&iter, adjustments);
  while (g_variant_iter_next (&iter, "{&sd}", &other, &other_value))
    {
      const int order = strcmp (other, key);

      if (order > 0 && !is_added)
        {
          g_variant_builder_add (&builder, "{sd}", key, *value);
          is_added = TRUE;
        }

      if (order != 0)
        g_variant_builder_add (&builder, "{sd}", other, other_value);
    }

  if (!is_added)
    g_variant_builder_add (&builder, "{sd}", key, *value);

  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/**
 * carry_adjustments_with:
 * @adjustments: adjustments
 * @key: the key of a rule
 * @value: what the runner chose, finite
 *
 * Returns: (transfer full): adjustments with this one added or changed
 */
GVariant *
carry_adjustments_with (GVariant *adjustments, const char *key, double value)
{
  g_return_val_if_fail (adjustments != NULL, NULL);
  g_return_val_if_fail (key != NULL && *key != '\0', NULL);
  g_return_val_if_fail (isfinite (value), NULL);

  return replace (adjustments, key, &value);
}

/**
 * carry_adjustments_without:
 * @adjustments: adjustments
 * @key: the key of a rule
 *
 * Returns: (transfer full): adjustments without one for @key
 */
GVariant *
carry_adjustments_without (GVariant *adjustments, const char *key)
{
  g_return_val_if_fail (adjustments != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return replace (adjustments, key, NULL);
}

/**
 * carry_adjustments_list:
 * @adjustments: adjustments
 *
 * Returns: (transfer full): the keys, sorted
 */
char **
carry_adjustments_list (GVariant *adjustments)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();
  GVariantIter iter;
  const char *key;

  g_return_val_if_fail (adjustments != NULL, NULL);

  g_variant_iter_init (&iter, adjustments);
  while (g_variant_iter_next (&iter, "{&sd}", &key, NULL))
    g_strv_builder_add (keys, key);

  return g_strv_builder_end (keys);
}
