import { type Actor, can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Addendum, Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { heatingFrom, lastDayToComplete, lastDayToCompleteHeating } from '../../core/record/legal-days.ts'
import { heatingOf } from './completion-store.ts'

type One = Queries['inspections.one']['output']

/** The hash of the record as it was signed; empty where it is not. */
export const signedHashOf = async (db: Db, inspection: string): Promise<string> =>
  (
    await db.row<{ hash: string | null }>(
      sql`select i.hash from inspections.inspection i where i.id = ${inspection}`,
    )
  )?.hash ?? ''

/** What was asked to be added to an entry, or was, in its order. */
export const addendaOf = (db: Db, inspection: string): Promise<Addendum[]> =>
  db.rows(sql`
    select a.id, app.iso(a.at) as at, a.state, a.words, a.photos, a.heating, app.iso(a.answered_at) as "answeredAt", a.answer as "answerWords",
      a.hash, a.paper, a.seal, case when a.paper is null and a.seal is not null
        then jsonb_build_object('triedAt', app.iso(a.seal_tried_at), 'photos', a.seal_photos) end as waits
    from inspections.addendum a where a.inspection = ${inspection} order by a.at, a.id`)

/** The commissaire de justice who is booked. */
export const officerOf = async (db: Db, inspection: string): Promise<One['officer']> =>
  (await db.row(sql`
    select app.iso(v.at) as at, v.letter_on::text as "letterOn", v.officer, v.fee::float as fee
    from inspections.officer_visit v where v.inspection = ${inspection}`)) ?? null

/** Until when an entry of that day is completed, and its heating. */
export const daysToComplete = async (
  db: Db,
  { kind, building, on }: { kind: string; building: string; on: string | undefined },
): Promise<One['completeUntil']> => {
  if (kind !== 'entry' || !on) return null
  const heating = (await heatingOf(db, building)) ?? heatingFrom
  return { words: lastDayToComplete(on), heating: lastDayToCompleteHeating(on, heating) }
}

/** Who may do what with an inspection that is over. */
export const mayAfter = (
  actor: Actor,
  place: { agency: string; building: string; household: string | null },
  { kind, state }: { kind: string; state: string },
): Pick<One['can'], 'complete' | 'answer' | 'bookOfficer'> => {
  const isOver = state === 'signed' || state === 'away'
  const answers = can(grants, 'complete', actor, place)
  return {
    complete: isOver && kind === 'entry' && (answers || can(grants, 'askCompletion', actor, place)),
    answer: isOver && kind === 'entry' && answers,
    bookOfficer: state === 'away' && can(grants, 'bookOfficer', actor, place),
  }
}

/** When the heating of a building is put on. */
export const readHeating = async (
  { db, actor }: Asking,
  { building }: { building: string },
): Promise<Queries['heating.one']['output'] | Refusal> => {
  const site = await db.row<{ id: string; agency: string }>(
    sql`select b.id, b.agency from estate.site b where b.id = ${building}`,
  )
  if (!site) return refuse('unknown_place')
  if (!can(grants, 'read', actor, { agency: site.agency, building })) return refuse('not_yours')
  const told = await heatingOf(db, building)
  return {
    starts: told ?? heatingFrom,
    isTold: told !== undefined,
    mayDate: can(grants, 'dateHeating', actor, { agency: site.agency, building }),
  }
}
