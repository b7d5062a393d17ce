import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { daysLater } from '../../kernel/core/law-days.ts'
import { answer } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { queries, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { rplsOccupancy } from '../core/void/rpls-occupancy.ts'
import { historyOf, recordsByVoid, type StandingVoid, voidRecords } from './void-state.ts'

type Register = Queries['void.register']['output']
type RegisterRow = Register['rows'][number]

/** What the State’s register asks of the first of January, behind the reader’s wall: counted from leases and voids, asked of nobody. */
export const registerAnswer = answer({
  ...queries['void.register'],
  answer: async ({ db, actor }, { year, file }: Queries['void.register']['input']) => {
    if (!mayAnywhere(grants, 'exportRegister', actor)) return refuse('not_yours')
    const day = `${year}-01-01`
    const dwellings = await dwellingsOn(db, day)
    const voids = await voidsOn(db, day)
    const rows = dwellings.map(({ unit, lease, ...row }): RegisterRow => {
      const known = voids.get(unit)
      if (lease) {
        const offered = known?.lease === lease ? known.offered : null
        return { ...row, mode: 1, lease, emptySince: null, offered, long: false }
      }
      return { ...row, ...(known?.mode === 1 ? nobodyKnows : (known ?? nobodyKnows)) }
    })
    const count = (of: (row: RegisterRow) => boolean): number => rows.filter(of).length
    return {
      day,
      rows: file ? rows : [],
      sums: {
        all: rows.length,
        let: count(({ mode }) => mode === 1),
        offered: count(({ mode }) => mode === 2),
        works: count(({ mode }) => mode === 3),
        long: count(({ long }) => long),
        unknown: count(({ mode }) => mode === null),
      },
    } satisfies Register
  },
})

// A lease that runs on that day is known by the leases, whoever told them.
const dwellingsOn = (
  db: Db,
  day: string,
): Promise<(Pick<RegisterRow, 'ref' | 'rpls' | 'agency'> & { unit: string; lease: string | null })[]> =>
  db.rows(sql`
    select u.id as unit, u.ref, u.agency, (select min(r.ref) from estate.reference r where r.entity = u.id and r.kind = 'rpls') as rpls,
      (select max(l.starts)::text from people.lease l
        where l.unit = u.id and l.starts <= ${day}::date and coalesce(l.ends, 'infinity') >= ${day}::date) as lease
    from estate.place u where u.kind = 'dwelling' order by u.ref, u.id`)

type Occupancy = Pick<RegisterRow, 'mode' | 'lease' | 'emptySince' | 'offered' | 'long'>

const nobodyKnows: Occupancy = { mode: null, lease: null, emptySince: null, offered: null, long: false }

const voidsOn = async (db: Db, day: string): Promise<Map<string, Occupancy>> => {
  const voids = await db.rows<StandingVoid>(sql`
    select distinct on (v.unit) v.id, v.unit, v.household, v.lease_ends::text as "leaseEnds", v.next_starts::text as "nextStarts", v.daily, b.built
    from lettings.void v join estate.site b on b.id = v.building
    where v.lease_ends < ${day}::date order by v.unit, v.lease_ends desc`)
  const own = recordsByVoid(await voidRecords(db, voids))
  return new Map(
    voids.flatMap((it): [string, Occupancy][] => {
      const said = rplsOccupancy(day, historyOf(it, own(it), day))
      const emptySince = said?.mode === 1 ? null : daysLater(it.leaseEnds, 1)
      return said ? [[it.unit, { ...said, emptySince }]] : []
    }),
  )
}
