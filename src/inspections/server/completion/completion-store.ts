import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import type { AskedAddendum } from '../../core/decide/decide-addendum.ts'
import type { AddedWords } from '../../core/record/compose-addendum.ts'

type ByWhom = { by: string; at: string }

export const countAddenda = async (db: Db, inspection: string): Promise<number> =>
  (
    await db.row<{ n: number }>(
      sql`select count(*)::int as n from inspections.addendum a where a.inspection = ${inspection}`,
    )
  )?.n ?? 0

/** Month and day on which the heating of a building is put on, where somebody told another than the house’s. */
export const heatingOf = async (db: Db, building: string): Promise<string | undefined> =>
  (
    await db.row<{ starts: string }>(
      sql`select h.starts from inspections.heating h where h.building = ${building}`,
    )
  )?.starts

/** An addendum as it was asked, with the words that its record will bear. */
export const addendumNow = (
  db: Db,
  inspection: string,
  id: string,
): Promise<(AskedAddendum & AddedWords) | undefined> =>
  db.row(sql`
    select a.state, a.heating, a.words, a.photos, app.iso(a.at) as "askedAt" from inspections.addendum a
    where a.id = ${id} and a.inspection = ${inspection}`)

export const saveAddendum = (
  db: Db,
  id: string,
  inspection: string,
  { words, photos, heating }: Commands['inspection.complete'],
  { by, at, state }: ByWhom & { state: 'asked' | 'added' },
): Promise<number> =>
  db.run(sql`
    insert into inspections.addendum (id, inspection, at, by_person, words, photos, heating, state)
    values (${id}, ${inspection}, ${at}, ${by}, ${words}, ${photos}::text[], ${heating}, ${state})`)

/** What was asked is answered: once. */
export const saveAddendumAnswer = (
  db: Db,
  id: string,
  { isAdded, words }: Pick<Commands['inspection.answerCompletion'], 'isAdded' | 'words'>,
  { by, at }: ByWhom,
): Promise<number> =>
  db.run(sql`
    update inspections.addendum set state = ${isAdded ? 'added' : 'refused'}, answered_at = ${at}, answered_by = ${by},
      answer = ${words ?? null} where id = ${id} and state = 'asked'`)

/** The text of an addendum that is added, and its hash; nothing of it is written after. */
export const saveAdded = (db: Db, id: string, record: string, hash: string): Promise<number> =>
  db.run(sql`update inspections.addendum set record = ${record}, hash = ${hash} where id = ${id}`)

export const saveOfficer = (
  db: Db,
  inspection: string,
  { at, letterOn, officer }: Commands['inspection.bookOfficer'],
  told: ByWhom & { fee: number },
): Promise<number> =>
  db.run(sql`
    insert into inspections.officer_visit as v (inspection, at, letter_on, officer, fee, told_by, told_at)
    values (${inspection}, ${at}, ${letterOn}::date, ${officer}, ${told.fee}, ${told.by}, ${told.at})
    on conflict (inspection) do update set at = excluded.at, letter_on = excluded.letter_on, officer = excluded.officer,
      fee = excluded.fee, told_by = excluded.told_by, told_at = excluded.told_at`)

export const saveHeating = (
  db: Db,
  { id, agency }: { id: string; agency: string },
  starts: string,
  { by, at }: ByWhom,
): Promise<number> =>
  db.run(sql`
    insert into inspections.heating (building, agency, starts, told_by, told_at) values (${id}, ${agency}, ${starts}, ${by}, ${at})
    on conflict (building) do update set agency = excluded.agency, starts = excluded.starts, told_by = excluded.told_by,
      told_at = excluded.told_at`)
