import { type Db, sql } from '../../kernel/server/sql.ts'
import type { Changes } from '../core/import-extract.ts'
import { type Saying, sayings } from '../core/inventory/statements.ts'
import { placeLines } from './gather-places.ts'
import {
  type BuildingPlace,
  endLines,
  moveLines,
  saveLines,
  type StatementSource,
} from './inventory/inventory-store.ts'

type HeardFrom = { origin?: string; batch?: string; at: string; command: string }

/** What an extract said of a building (`usual`: who said what no line told): its lines, those that it ends, and that it was the last that spoke of it. */
export const saveHeard = async (
  db: Db,
  where: BuildingPlace,
  { lines, stood, ended }: Pick<Changes, 'lines' | 'stood' | 'ended'>,
  usual: string,
  { origin = 'list', batch = '', at, command }: HeardFrom,
): Promise<void> => {
  await endLines(db, ended)
  const said = { source: 'import', at, person: null, command }
  const own = lines.filter(({ state }) => state !== 'past')
  await saveLines(
    db,
    where,
    lines.filter(({ state }) => state === 'past'),
    said,
  )
  await saveLines(db, where, stood, { ...said, origin: usual })
  await saveLines(db, where, own, { ...said, origin, batch })
  await db.run(sql`
    insert into estate.extract as e (building, agency, origin, batch, since, at)
    values (${where.building}, ${where.agency}, ${origin}, ${batch}, ${at}, ${at})
    on conflict (building, origin) do update set batch = excluded.batch, at = excluded.at`)
}

/** What a person says of places of a building: her lines, and those that stand no more beside them. */
export const saveCorrectedLines = async (
  db: Db,
  where: BuildingPlace,
  says: readonly Saying[],
  by: StatementSource,
): Promise<void> => {
  if (!says.length) return
  const lines = (await placeLines(db, where.building)).map(({ speaker, ...line }) => ({
    ...line,
    byPerson: speaker === 'field' || speaker === 'office',
  }))
  for (const saying of says) {
    const { lines: told, moves } = sayings(saying, lines)
    await moveLines(db, moves)
    const past = told.filter(({ state }) => state === 'past')
    await saveLines(db, where, past, { ...by, source: 'import', person: null })
    await saveLines(
      db,
      where,
      told.filter(({ state }) => state !== 'past'),
      by,
    )
  }
}
