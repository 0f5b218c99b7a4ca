/* carry-look-back.h
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "carry-diary.h"

G_BEGIN_DECLS

/**
 * CarryLookBack:
 *
 * Reads a diary backwards, some weeks at a time, as far as it says anything of what to do next. So what is found soon costs
 * no more in a diary of ten years than in one of three months. Only on the stack; the diary is not owned.
 */
typedef struct
{
  CarryDiary *diary;
  GDate last;  /* of what comes next */
  GDate first; /* nothing before it is read */
} CarryLookBack;

void carry_look_back_init (CarryLookBack *self, CarryDiary *diary, const GDate *day);
GPtrArray *carry_look_back_next (CarryLookBack *self);

G_END_DECLS
