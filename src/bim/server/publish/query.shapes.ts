import { can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

type Asked = Queries['bim.shapes']['input']
type Shapes = Queries['bim.shapes']['output']

/** Shapes that the estate shows: refused before anything is looked for, to whom they are not for. */
export const shapes = async ({ db, actor }: Asking, asked: Asked): Promise<Shapes | Refusal> => {
  const whole = 'building' in asked
  if (!grants.look[actor.role] || (whole && actor.role === 'caretaker')) return refuse('not_yours')
  const place = await db.row<{ agency: string; building: string }>(
    whole
      ? sql`select agency, id as building from estate.building where id = ${asked.building}`
      : sql`select agency, building from estate.unit where id = ${asked.unit}`,
  )
  if (!place) return refuse('not_found')
  if (!can(grants, 'look', actor, place)) return refuse('not_yours')
  return (await (whole ? ofBuilding(db, asked.building) : ofUnit(db, asked.unit))) ?? null
}

const ofUnit = (db: Db, unit: string): Promise<Shapes | undefined> =>
  db.row(sql`
    select s.sha256, s.bytes from bim.shape s join estate.plan p on p.unit = s.unit and p.sha256 = s.plan and p.of = 'dwelling'
    where s.unit = ${unit} limit 1`)

/** Of several models (walls, heating) the largest: it is the one with walls. */
const ofBuilding = (db: Db, building: string): Promise<Shapes | undefined> =>
  db.row(sql`
    select s.sha256, s.bytes from bim.shape s join bim.revision r on r.id = s.revision
    where s.building = ${building} and s.unit is null and r.state = 'taken' order by s.bytes desc limit 1`)
