/* carry-store-queue.c
 *
 * SPDX-FileCopyrightText: 2026 The Carryover authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "carry-store"

#include "carry-store-queue.h"

struct _CarryStoreQueue
{
  gpointer owner; /* what the work gets; only touched on the thread */
  GThread *thread;
  GAsyncQueue *jobs; /* of Job; NULL work ends the thread */
};

typedef struct
{
  CarryStoreWork work;
  gpointer data;
  GDestroyNotify free_data;

  gpointer result;
  GDestroyNotify free_result;
  GError *error;

  GTask *task;       /* who is answered, or NULL */
  GAsyncQueue *done; /* where somebody waits for the job, or NULL */
} Job;

static void
job_free (Job *job)
{
  if (job->free_data != NULL)
    job->free_data (job->data);

  if (job->free_result != NULL && job->result != NULL)
    job->free_result (job->result);

  g_clear_error (&job->error);
  g_clear_object (&job->task);
  g_free (job);
}

static gboolean
answer (gpointer user_data)
{
  Job *job = user_data;

  if (job->error != NULL)
    g_task_return_error (job->task, g_steal_pointer (&job->error));
  else
    g_task_return_pointer (job->task, g_steal_pointer (&job->result), job->free_result);

  return G_SOURCE_REMOVE;
}

/*
 * Hands the job over to the context of its task. Nothing of it may be let go of here: the task may hold the
 * last reference to the store, whose end waits for this thread.
 */
static void
send_answer (Job *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_static_name (source, "[carryover] diary");
  g_source_set_callback (source, answer, job, (GDestroyNotify)job_free);
  g_source_attach (source, g_task_get_context (job->task));
}

static gpointer
run (gpointer user_data)
{
  CarryStoreQueue *self = user_data;

  for (;;)
    {
      Job *job = g_async_queue_pop (self->jobs);

      if (job->work == NULL)
        {
          job_free (job);
          return NULL;
        }

      job->result = job->work (self->owner, job->data, &job->error);

      if (job->done == NULL)
        send_answer (job);
      else
        {
          g_autoptr (GAsyncQueue) done = g_steal_pointer (&job->done);

          g_async_queue_push (done, job);
        }
    }
}

/**
 * carry_store_queue_new:
 * @owner: what each piece of work gets
 *
 * Returns: (transfer full): a queue with nothing to do
 */
CarryStoreQueue *
carry_store_queue_new (gpointer owner)
{
  CarryStoreQueue *self = g_new0 (CarryStoreQueue, 1);

  self->owner = owner;
  self->jobs = g_async_queue_new ();
  self->thread = g_thread_new ("diary", run, self);

  return self;
}

/**
 * carry_store_queue_free:
 * @self: (transfer full): a queue
 *
 * Waits until all that was asked for is done, and ends the thread. Tasks that are not answered yet will be.
 */
void
carry_store_queue_free (CarryStoreQueue *self)
{
  g_return_if_fail (self != NULL);

  g_async_queue_push (self->jobs, g_new0 (Job, 1));
  g_thread_join (self->thread);
  g_async_queue_unref (self->jobs);
  g_free (self);
}

/**
 * carry_store_queue_push:
 * @self: a queue
 * @task: (transfer full): who gets the result, in its own context
 * @work: what to do
 * @data: (transfer full): data for @work
 * @free_data: (nullable): frees @data, in the context of @task
 * @free_result: (nullable): frees a result that nobody took
 *
 * Adds a piece of work.
 */
void
carry_store_queue_push (CarryStoreQueue *self,
                        GTask *task,
                        CarryStoreWork work,
                        gpointer data,
                        GDestroyNotify free_data,
                        GDestroyNotify free_result)
{
  Job *job = g_new0 (Job, 1);

  job->work = work;
  job->data = data;
  job->free_data = free_data;
  job->free_result = free_result;
  job->task = task;

  g_async_queue_push (self->jobs, job);
}

/**
 * carry_store_queue_wait:
 * @self: a queue
 * @work: what to do
 * @data: data for @work
 * @error: return location, or %NULL
 *
 * Adds a piece of work and waits until it, and all before it, is done.
 *
 * Returns: what @work returned
 */
gpointer
carry_store_queue_wait (CarryStoreQueue *self, CarryStoreWork work, gpointer data, GError **error)
{
  g_autoptr (GAsyncQueue) done = g_async_queue_new ();
  Job *job = g_new0 (Job, 1);
  gpointer result;

  job->work = work;
  job->data = data;
  job->done = g_async_queue_ref (done);

  g_async_queue_push (self->jobs, job);
  g_async_queue_pop (done);

  result = g_steal_pointer (&job->result);

  if (job->error != NULL)
    g_propagate_error (error, g_steal_pointer (&job->error));

  job_free (job);

  return result;
}
