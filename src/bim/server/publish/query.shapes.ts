import { can } from '../../../kernel/core/access.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import type { Asking } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'

type ShapesInput = Queries['bim.shapes']['input']
type Shapes = Queries['bim.shapes']['output']

/** Shapes that the estate shows: refused before anything is looked for, to whom they are not for. */
export const shapes = async ({ db, actor }: Asking, asked: ShapesInput): Promise<Shapes | Refusal> => {
  const whole = 'building' in asked
  if (!grants.look[actor.role] || (whole && ofRole(actor.role).reach === 'patch')) return refuse('not_yours')
  const place = await db.row<{ agency: string; building: string }>(
    'building' in asked
      ? sql`select agency, id as building from estate.site where id = ${asked.building}`
      : 'unit' in asked
        ? sql`select agency, building from estate.place where id = ${asked.unit}`
        : sql`select b.agency, b.id as building from estate.staircase e join estate.site b on b.id = e.building where e.id = ${asked.entrance}`,
  )
  if (!place) return refuse('not_found')
  if (!can(grants, 'look', actor, place)) return refuse('not_yours')
  const found =
    'building' in asked
      ? ofBuilding(db, asked.building)
      : 'unit' in asked
        ? ofUnit(db, asked.unit)
        : ofLanding(db, place.building, asked)
  return (await found) ?? null
}

/** With what other models say to stand there, where they lie on the same sheet. */
const ofUnit = async (db: Db, unit: string): Promise<Shapes | undefined> => {
  const shown = await db.row<{ id: string } & NonNullable<Shapes>>(sql`
    select s.revision as id, s.sha256, s.bytes from bim.shape s
      join estate.drawing p on p.unit = s.unit and p.sha256 = s.plan and p.of = 'dwelling'
    where s.unit = ${unit} limit 1`)
  if (!shown) return undefined
  const { id, ...first } = shown
  const beside = await db.rows<NonNullable<Shapes>>(sql`
    select s.sha256, s.bytes from bim.shape s where s.unit = ${unit} and s.plan = '' and bim.lies_beside(s.revision, ${id})
    order by s.sha256`)
  return { ...first, ...(beside.length > 0 ? { beside } : {}) }
}

/** Beside the landing’s plan as `place.plan` shows it: that of the entrance’s own common part, else of the storey. */
const ofLanding = (
  db: Db,
  building: string,
  { entrance, storey }: { entrance: string; storey: number },
): Promise<Shapes | undefined> =>
  db.row(sql`
    select s.sha256, s.bytes from (
      select p.sha256, p.storey from estate.drawing p join estate.level o on o.id = p.storey and o.gone_on is null
      where p.building = ${building} and p.of = 'landing' and o.storey = ${storey} and (p.unit is null
        or exists (select from estate.place u where u.id = p.unit and u.entrance = ${entrance}))
      order by p.unit nulls last limit 1) as shown
    join bim.shape s on s.storey = shown.storey and s.plan = shown.sha256 and s.unit is null limit 1`)

type Sheet = { angle: number; x: number; y: number } | null
type Model = NonNullable<Shapes> & { frame: Sheet }

/** Of several models (walls, heating) the largest is the one with walls; the others are shown with it where they lie on its sheet. */
const ofBuilding = async (db: Db, building: string): Promise<Shapes | undefined> => {
  const [first, ...others] = await db.rows<Model>(sql`
    select s.sha256, s.bytes, r.frame from bim.shape s join bim.revision r on r.id = s.revision
    where s.building = ${building} and s.plan is null and r.state = 'taken' order by s.bytes desc, s.sha256`)
  if (!first) return undefined
  const beside = others
    .filter(({ frame }) => isOne(frame, first.frame))
    .map(({ sha256, bytes }) => ({ sha256, bytes }))
  return { sha256: first.sha256, bytes: first.bytes, ...(beside.length > 0 ? { beside } : {}) }
}

const isOne = (a: Sheet, b: Sheet): boolean =>
  a !== null &&
  b !== null &&
  (['angle', 'x', 'y'] as const).every((measure) => Math.abs(a[measure] - b[measure]) < 1e-6)
