import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { DecidingTrial } from '../core/trial/decide-trial.ts'
import type { TriedPlaces } from '../core/drop-slip.ts'
import { makeBox } from './store.ts'

export const trialNow = (db: Db, id: string): Promise<DecidingTrial['trial']> =>
  db.row(sql`
    select t.ends_on::text as "endsOn", t.decision, t.counted_on is not null as "isCounted" from bond.trial t where t.id = ${id}`)

/** Of a vote: who lives with the trial, and until when. */
export const triedPlaces = (db: Db, id: string): Promise<TriedPlaces | undefined> =>
  db.row(sql`
    select t.saves, t.agencies, t.ends_on::text as "endsOn", t.decision from bond.trial t where t.id = ${id}`)

/** Of these agencies, those that there are. */
export const knownAgencies = async (db: Db, agencies: readonly string[]): Promise<string[]> => {
  const rows = await db.rows<{ id: string }>(
    sql`select a.id from estate.office a where a.id = any (${[...agencies]}::text[])`,
  )
  return rows.map(({ id }) => id)
}

type TrialDraft = Commands['bond.openTrial'] & { id: string; startsOn: string }

/** Keeps a trial, and the box in which those who live with it are counted. */
export const saveTrial = async (db: Db, draft: TrialDraft): Promise<void> => {
  const { id, name, saves, agencies, startsOn, endsOn, measure, person } = draft
  await db.run(sql`
    insert into bond.trial (id, name, saves, agencies, starts_on, ends_on, measure, person)
    values (${id}, ${name}, ${saves}::text[], ${agencies}::text[], ${startsOn}::date, ${endsOn}::date, ${measure}, ${person})`)
  await makeBox(db, `trial:${id}`)
}

type DecisionRow = Commands['bond.decideTrial'] & { id: string; at: string; by: string }

export const saveDecision = (db: Db, { id, decision, words, at, by }: DecisionRow): Promise<number> =>
  db.run(sql`
    update bond.trial set decision = ${decision}, words = ${words}, decided_at = ${at}, decided_by = ${by} where id = ${id}`)
