/** Why a batch waits for a person’s yes: it looks wrong as a whole. */
export const holdCodes = [
  /** the first that came by itself under a version of its mapping: what would change is read first */
  'new_mapping',
  'empty',
  'shrunk',
  'many_gone',
  'column_shift',
  'keys_changed',
  'new_header',
  'older',
] as const
export type HoldCode = (typeof holdCodes)[number]

/** A batch in numbers, beside the last that was taken of the same source. `made`: the day that the file itself bears, or that of its arrival. */
export type BatchFigures = {
  rows: number
  /** rows of the last batch; null: it is the first */
  lastRows: number | null
  /** rows that the source said before */
  known: number
  gone: number
  unknownKeys: number
  /** by field, how many of the rows that are known say something else */
  differing: Readonly<Record<string, number>>
  compared: number
  header: string
  lastHeader: string | null
  made: string
  lastMade: string | null
}

/** The bounds beyond which a batch waits: shares of what was there (design brief «references», §3). */
export const holdBounds = { shrunk: 0.95, gone: 0.01, shift: 0.1, keys: 0.02 } as const

type Hold = { code: HoldCode; holds: (batch: BatchFigures) => boolean }

const holds: readonly Hold[] = [
  { code: 'empty', holds: ({ rows }) => rows === 0 },
  { code: 'older', holds: ({ made, lastMade }) => lastMade !== null && made < lastMade },
  { code: 'new_header', holds: ({ header, lastHeader }) => lastHeader !== null && header !== lastHeader },
  {
    code: 'shrunk',
    holds: ({ rows, lastRows }) => lastRows !== null && rows < lastRows * holdBounds.shrunk,
  },
  { code: 'many_gone', holds: ({ gone, known }) => gone > known * holdBounds.gone },
  {
    code: 'keys_changed',
    holds: ({ unknownKeys, rows, known }) => known > 0 && unknownKeys > rows * holdBounds.keys,
  },
  {
    code: 'column_shift',
    holds: ({ differing, compared }) =>
      compared > 0 && Object.values(differing).some((n) => n > compared * holdBounds.shift),
  },
]

/** Every reason why a batch waits; none: it may be taken by itself. Of a delta, `full` is false and what is missing means nothing. */
export const holdsOf = (batch: BatchFigures, full: boolean): HoldCode[] =>
  holds
    .filter(({ code }) => full || !['shrunk', 'many_gone', 'empty'].includes(code))
    .filter((hold) => hold.holds(batch))
    .map(({ code }) => code)
