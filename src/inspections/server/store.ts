import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Commands } from '../core/contract.ts'
import type { Finding } from '../core/record/keep-finding.ts'
import type { InspectionRecord, Signature } from '../core/record/record-shapes.ts'

type PlannedVisit = Omit<Commands['inspection.plan'], 'household'> & {
  id: string
  building: string
  agency: string
  household: string | null
}

export const saveInspection = (
  db: Db,
  { id, kind, unit, building, agency, household, at, by }: PlannedVisit,
): Promise<number> =>
  db.run(sql`
    insert into inspections.inspection (id, kind, state, unit, building, agency, household, at, held_by)
    values (${id}, ${kind}, 'planned', ${unit}, ${building}, ${agency}, ${household}, ${at}, ${by})`)

export const saveMoved = (db: Db, id: string, { at, by }: Commands['inspection.move']): Promise<number> =>
  db.run(sql`update inspections.inspection set at = ${at}, held_by = ${by} where id = ${id}`)

export const saveCalledOff = (db: Db, id: string): Promise<number> =>
  db.run(sql`update inspections.inspection set state = 'calledOff', device = null where id = ${id}`)

/** A turn begins: what the device shows from now on is what is hashed. */
export const saveStarted = (
  db: Db,
  id: string,
  { device, head, rooms }: Commands['inspection.start'],
  { by, at }: { by: string; at: string },
): Promise<number> =>
  db.run(sql`
    update inspections.inspection set state = 'started', device = ${device}, turn = turn + 1, held_by = ${by},
      started_at = coalesce(started_at, ${at}), head = ${JSON.stringify(head)}::jsonb, rooms = ${rooms}::uuid[]
    where id = ${id}`)

export const saveLetGo = (db: Db, id: string): Promise<number> =>
  db.run(sql`update inspections.inspection set device = null where id = ${id}`)

/** Keeps a part, unless what stands of it was told later. */
export const saveFinding = (
  db: Db,
  inspection: string,
  { kind, part, turn, act, found }: Finding,
): Promise<number> =>
  db.run(sql`
    insert into inspections.finding as f (inspection, kind, part, turn, act, found)
    values (${inspection}, ${kind}, ${part}, ${turn}, ${act}, ${found === null ? null : JSON.stringify(found)}::jsonb)
    on conflict (inspection, kind, part) do update set turn = excluded.turn, act = excluded.act, found = excluded.found
    where (f.turn, f.act) < (excluded.turn, excluded.act)`)

export const savePictures = (db: Db, inspection: string, pictures: readonly string[]): Promise<number> =>
  db.run(sql`
    insert into inspections.picture (inspection, sha256)
    select ${inspection}, p from unnest(${[...pictures]}::text[]) p on conflict do nothing`)

/** Pictures that were named on the way and are no part of what was signed: a home is not shown by what its people took back. */
export const forgetOtherPictures = (
  db: Db,
  inspection: string,
  pictures: readonly string[],
): Promise<number> =>
  db.run(sql`
    delete from inspections.picture where inspection = ${inspection} and sha256 <> all (${[...pictures]}::text[])`)

type SignedRecord = {
  record: string
  hash: string
  isContradictory: boolean
  isAway: boolean
  signatures: readonly Signature[]
  at: string
}

/** The record as it was signed; nothing of it is written after. */
export const saveSigned = async (
  db: Db,
  id: string,
  { record, hash, isContradictory, isAway, signatures, at }: SignedRecord,
): Promise<void> => {
  await db.run(sql`
    update inspections.inspection set state = ${isAway ? 'away' : 'signed'}, device = null, ended_at = ${at}, record = ${record},
      hash = ${hash}, is_contradictory = ${isContradictory} where id = ${id}`)
  await db.run(sql`
    insert into inspections.signature (inspection, place, party, signed)
    select ${id}, n - 1, s ->> 'party', s - 'party'
    from jsonb_array_elements(${JSON.stringify(signatures)}::jsonb) with ordinality as x (s, n)`)
}

/** Materials, conditions and years, of no person: what is known of a dwelling when its records are gone. `on`: the day, by the house’s clock. */
export const saveFinishes = (
  db: Db,
  { unit, building, agency }: { unit: string; building: string; agency: string },
  { record, on }: { record: InspectionRecord; on: string },
): Promise<number> => {
  const rows = record.rooms.flatMap(({ room, elements }) =>
    elements.flatMap(({ surface, thing, material, condition, since }) => {
      const element = surface ?? thing?.id
      return element ? [{ room, element, material: material ?? null, condition, since: since ?? null }] : []
    }),
  )
  return db.run(sql`
    insert into inspections.finish as f (unit, building, agency, room, element, material, condition, since, seen_on)
    select distinct on (room, element) ${unit}::uuid, ${building}::uuid, ${agency}, room, element, material, condition, since, ${on}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (room uuid, element text, material text, condition text, since integer)
    on conflict (unit, room, element) do update set material = coalesce(excluded.material, f.material),
      condition = excluded.condition, since = coalesce(excluded.since, f.since), seen_on = excluded.seen_on
    where f.seen_on <= excluded.seen_on`)
}
