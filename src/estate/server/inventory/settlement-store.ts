import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import type { HeldSettlement } from '../../core/inventory/undo-settlement.ts'
import type { SettlementRecord } from '../../core/inventory/settle-statements.ts'

export type NewSettlement = SettlementRecord & {
  statement: number
  object: string
  family: string
  field: string
  yes: boolean
}

/** Writes down how lines of a building were settled, so that the answer can be taken back and its source be known by it. */
export const saveSettlements = async (
  db: Db,
  { building, agency }: { building: string; agency: string },
  rows: readonly NewSettlement[],
  { answer, person, at }: { answer: string | undefined; person: string; at: string },
): Promise<void> => {
  if (!rows.length) return
  await db.run(sql`
    insert into estate.settlement (statement, building, agency, object, family, field, yes, winner, loser, moves, value_before,
      last_line, answer, by_person, at)
    select r.statement, ${building}, ${agency}, r.object, r.family, r.field, r.yes, r.winner, r.loser, r.moves,
      r.before, r."lastLine", ${answer ?? null}, ${person}, ${at}
    from jsonb_to_recordset(${json(rows.map(boxValue))}) as r (statement bigint, object uuid, family text, field text, yes boolean, winner text,
      loser text, moves jsonb, before jsonb, "lastLine" bigint)`)
}

// A value that is null in JSON is no column that is null.
const boxValue = ({ before, ...row }: NewSettlement) => ({
  ...row,
  ...(before === undefined ? {} : { before: [before] }),
})

/** The last settlement of each line of a building, with its lines as they are now. */
export const settlementsOf = (
  db: Db,
  building: string,
  said: readonly number[],
): Promise<HeldSettlementRow[]> =>
  db.rows<HeldSettlementRow>(sql`
    select distinct on (s.statement) s.id::int as id, s.object, s.family, s.field, s.moves, s.last_line::int as "lastLine",
      s.undone_at is not null as "isUndone", s.value_before as before,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'state', l.state)) from estate.statement l
        where l.object = s.object and l.field = s.field) as lines
    from estate.settlement s where s.building = ${building} and s.statement = any (${[...said]}::bigint[])
    order by s.statement, s.id desc`)

export type HeldSettlementRow = HeldSettlement & { before: [unknown] | null }

export const endSettlements = (db: Db, ids: readonly number[], at: string): Promise<number> =>
  db.run(sql`update estate.settlement set undone_at = ${at} where id = any (${[...ids]}::bigint[])`)
