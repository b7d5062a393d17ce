import { inventPerson, leaseRow, type Pivoine, tenantRow } from './invent-pivoine.ts'
import { drawFrom } from './pivoine-draw.ts'
import { noEnd, type PivoineRow, type PivoineTable } from './pivoine-tables.ts'

/** What happens at the landlord’s in a day, in rows; `vanish`: the share of dwellings that the next extract no longer has (0.03: 3 %). */
export type NightChanges = {
  leases?: number
  ends?: number
  phones?: number
  surfaces?: number
  vanish?: number
}

/** The keys that changed, by table, and those that vanished from LOGEMENT: what a test expects Loge to say. */
export type NightDifference = {
  changed: Record<'LOGEMENT' | 'BAIL' | 'LOCATAIRE', string[]>
  vanished: string[]
}

/** PIVOINE a night later. What changed bears the new instant; all else stays as it was, to the letter. */
export const nextNight = (
  before: Pivoine,
  { leases = 0, ends = 0, phones = 0, surfaces = 0, vanish = 0 }: NightChanges,
): Pivoine & { difference: NightDifference } => {
  const draw = drawFrom(before.seed + 1)
  const now = dayAfter(before.now)
  const { LOGEMENT, BAIL, LOCATAIRE } = before.tables
  const today = now.slice(0, 10)
  const ending = new Set(
    draw.some(
      BAIL.filter((row) => row['DATE_FIN'] === noEnd),
      ends,
    ),
  )
  const calling = new Set(draw.some(LOCATAIRE, phones))
  const measured = new Set(
    draw.some(
      LOGEMENT.filter((row) => Number(row['SURF']) > 0),
      surfaces,
    ),
  )
  const gone = new Set(
    draw.some(
      LOGEMENT.filter((row) => !measured.has(row)),
      Math.round(LOGEMENT.length * vanish),
    ),
  )
  const living = new Set(BAIL.filter((row) => row['DATE_FIN'] === noEnd).map((row) => row['NUM_LOT']))
  const empty = LOGEMENT.filter((row) => !gone.has(row) && !living.has(row['NUM_LOT']))
  const coming = draw.some(empty, leases).map((dwelling, i) => {
    const first = tenantRow(inventPerson(draw), before.next.tenant + i, draw, now)
    const of = { no: before.next.lease + i, ref: String(dwelling['NUM_LOT']), starts: today, ends: null }
    return { first, lease: leaseRow({ ...of, first, rent: 300 + draw.below(300), now }) }
  })
  const changed = {
    LOGEMENT: changeRows(LOGEMENT, measured, (row) => ({ SURF: Number(row['SURF']) + 0.8, MODIF_LE: now })),
    BAIL: changeRows(BAIL, ending, () => ({ DATE_FIN: today, MODIF_LE: now })),
    LOCATAIRE: changeRows(LOCATAIRE, calling, () => ({ TEL: inventPerson(draw).phone, MODIF_LE: now })),
  }
  return {
    now,
    seed: before.seed + 1,
    tables: {
      ...before.tables,
      LOGEMENT: changed.LOGEMENT.filter((_, i) => !gone.has(LOGEMENT[i]!)),
      BAIL: [...changed.BAIL, ...coming.map(({ lease }) => lease)],
      LOCATAIRE: [...changed.LOCATAIRE, ...coming.map(({ first }) => first)],
    },
    next: {
      ...before.next,
      lease: before.next.lease + coming.length,
      tenant: before.next.tenant + coming.length,
    },
    difference: {
      changed: {
        LOGEMENT: keysOf(measured, 'NUM_LOT'),
        BAIL: [
          ...keysOf(ending, 'NUM_BAIL'),
          ...keysOf(
            coming.map(({ lease }) => lease),
            'NUM_BAIL',
          ),
        ],
        LOCATAIRE: [
          ...keysOf(calling, 'NUM_LOC'),
          ...keysOf(
            coming.map(({ first }) => first),
            'NUM_LOC',
          ),
        ],
      },
      vanished: keysOf(gone, 'NUM_LOT'),
    },
  }
}

const changeRows = (
  rows: readonly PivoineRow[],
  which: ReadonlySet<PivoineRow>,
  change: (row: PivoineRow) => PivoineRow,
): PivoineRow[] => rows.map((row) => (which.has(row) ? { ...row, ...change(row) } : row))

const keysOf = (rows: Iterable<PivoineRow>, column: string): string[] =>
  Array.from(rows, (row) => String(row[column]))

const dayAfter = (now: string): string => {
  const next = new Date(Date.parse(`${now.replace(' ', 'T')}Z`) + 86_400_000)
  return next.toISOString().slice(0, 19).replace('T', ' ')
}

/** One table with some rows put in the place of others, at the instant that PIVOINE is at: what a test changes by hand. */
export const changeTable = (
  pivoine: Pivoine,
  table: PivoineTable,
  change: (row: PivoineRow) => PivoineRow | undefined,
): Pivoine => ({
  ...pivoine,
  tables: {
    ...pivoine.tables,
    [table]: pivoine.tables[table].map((row) => {
      const changed = change(row)
      return changed ? { ...row, ...changed, MODIF_LE: pivoine.now } : row
    }),
  },
})
