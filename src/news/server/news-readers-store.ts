import { type Db, type RawBuilder, sql } from '../../kernel/server/sql.ts'
import type { ChosenReaders } from '../core/contract.ts'
import { type ReaderFamily, rolesOfFamily } from '../core/news-readers.ts'
import type { ReachedReaders } from '../core/publish-item.ts'

/** Agencies and buildings where what is told to these is read, and how many active people work there. */
export const reachReaders = async (db: Db, chosen: ChosenReaders, today: string): Promise<ReachedReaders> => {
  const unknown = await unknownParts(db, chosen, today)
  const agencies = chosen.agencies.length ? await withBranches(db, chosen.agencies) : null
  if (!narrows(chosen)) {
    const where = { agencies, buildings: null }
    return { ...where, readers: await countReaders(db, chosen.families, where, today), unknown }
  }
  const sites = await db.rows<{ id: string; agency: string }>(sql`
    select s.id, s.agency from estate.site s
    where (${agencies === null} or s.agency = any (${[...(agencies ?? [])]}::text[])) and ${holdsThere(chosen, today)}`)
  const where = {
    agencies: [...new Set(sites.map(({ agency }) => agency))],
    buildings: sites.map(({ id }) => id),
  }
  return { ...where, readers: await countReaders(db, chosen.families, where, today), unknown }
}

const narrows = ({ contract, thing, trade }: ChosenReaders): boolean =>
  contract !== undefined || thing !== undefined || trade !== undefined

/** An agency is chosen with its branches. */
const withBranches = async (db: Db, agencies: readonly string[]): Promise<string[]> =>
  (
    await db.rows<{ id: string }>(sql`
      select a.id from estate.office a
      where a.id = any (${[...agencies]}::text[]) or a.parent = any (${[...agencies]}::text[]) order by a.id`)
  ).map(({ id }) => id)

/** Whether all that is told is held in a building (`s`). */
const holdsThere = ({ contract, thing, trade }: ChosenReaders, today: string): RawBuilder<unknown> => sql`
  (${thing ?? null}::text is null or exists (select from estate.equipment e
    where e.building = s.id and e.kind = ${thing ?? null}::text and e.gone_on is null))
  and (${contract ?? null}::uuid is null or exists (select from contractors.terms c
    where c.id = ${contract ?? null}::uuid and ${coversSite}))
  and (${trade ?? null}::text is null or exists (select from contractors.terms c
    where ${trade ?? null}::text = any (c.trades) and ${today}::date between c.starts and c.ends and ${coversSite}))`

const coversSite = sql`s.agency = any (c.agencies) and (c.buildings = '{}' or s.id = any (c.buildings))`

type ReadPlaces = Pick<ReachedReaders, 'agencies' | 'buildings'>

// Who works at several of these places is one reader.
const countReaders = async (
  db: Db,
  families: readonly ReaderFamily[],
  { agencies, buildings }: ReadPlaces,
  today: string,
): Promise<number> => {
  const rolesIn = (family: ReaderFamily): string[] => (families.includes(family) ? rolesOfFamily(family) : [])
  const row = await db.row<{ n: number }>(sql`
    select count(*)::int as n from people.colleague c where c.active and (
      c.role = any (${[...rolesIn('call_centre'), ...rolesIn('directorate')]}::text[])
      or (c.role = any (${rolesIn('office')}::text[])
        and (${agencies === null} or c.agencies && ${[...(agencies ?? [])]}::text[]))
      or (c.role = any (${rolesIn('caretaker')}::text[]) and (${agencies === null} or exists (
        select from people.caretaking k join estate.site s on s.id = k.building
        where k.caretaker = c.person and (k.starts is null or k.starts <= ${today}::date) and (k.ends is null or k.ends >= ${today}::date)
          and s.agency = any (${[...(agencies ?? [])]}::text[])
          and (${buildings === null} or s.id = any (${[...(buildings ?? [])]}::uuid[]))))))`)
  return row?.n ?? 0
}

const unknownParts = async (
  db: Db,
  { agencies, contract, thing, trade }: ChosenReaders,
  today: string,
): Promise<ReachedReaders['unknown']> => {
  const known = await db.rows<{ id: string }>(
    sql`select a.id from estate.office a where a.id = any (${[...agencies]}::text[]) and a.kind <> 'hq'`,
  )
  const isMissing = async (is: boolean, there: RawBuilder<unknown>): Promise<boolean> =>
    is && (await db.row(there)) === undefined
  return {
    agency: agencies.find((agency) => !known.some(({ id }) => id === agency)),
    thing: await isMissing(
      thing !== undefined,
      sql`select 1 from estate.equipment e where e.kind = ${thing ?? null}::text and e.gone_on is null limit 1`,
    ),
    contract:
      (await isMissing(
        contract !== undefined,
        sql`select 1 from contractors.terms c where c.id = ${contract ?? null}::uuid`,
      )) ||
      (await isMissing(
        trade !== undefined,
        sql`select 1 from contractors.terms c where ${trade ?? null}::text = any (c.trades) and ${today}::date between c.starts and c.ends limit 1`,
      )),
  }
}
