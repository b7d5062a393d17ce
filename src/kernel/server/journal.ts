import type { Outcome } from '../core/command.ts'
import type { JobSpec, JournalFact } from './slice.ts'
import { type Db, json, sql } from './sql.ts'

type EndedAct = {
  answer: { id: string; actor: string; type: string; hash: string; outcome: Outcome }
  facts: readonly JournalFact[]
  jobs: readonly JobSpec[]
}

/** Ends an act in one statement: its facts in the journal, its jobs, its answer, and the bell for the readers of the feed. */
export const conclude = async (db: Db, { answer, facts, jobs }: EndedAct): Promise<void> => {
  const answered = sql`
    insert into kernel.answer (id, actor, type, hash, outcome)
    values (${answer.id}, ${answer.actor}, ${answer.type}, ${answer.hash}, ${json(answer.outcome)})`
  if (!facts.length && !jobs.length) return void (await db.run(answered))
  await db.run(sql`
    with answered as (${answered}), told as (
      insert into kernel.fact (id, type, subject, command, actor, role, audience, at, data, agency, building, household, firm)
      select id, type, subject, command, actor, role, audience, at, data, agency, building, household, firm
      from jsonb_to_recordset(${json(facts.map(lineOf))}) as f (
        id uuid, type text, subject uuid, command uuid, actor uuid, role text, audience text, at timestamptz, data jsonb,
        agency text, building uuid, household uuid, firm uuid))
    select pg_notify('loge_feed', ''), (
      select count(graphile_worker.add_job(
        j.task, payload => j.payload, run_at => j."runAt", max_attempts => 8, job_key => j.key, queue_name => j.queue))
      from jsonb_to_recordset(${json(jobs)}) as j (task text, payload json, key text, queue text, "runAt" timestamptz))`)
}

const lineOf = ({ private: _, ...fact }: JournalFact): Record<string, unknown> => ({
  ...fact,
  audience: fact.audience ?? 'everyone',
  agency: fact.place?.agency ?? null,
  building: fact.place?.building ?? null,
  household: fact.place?.household ?? null,
  firm: fact.place?.firms?.[0] ?? null,
})
