import { plain } from '../../../kernel/core/fold-words.ts'

/** A dwelling as the register names it, and as the landlord does: a line of the file that the State sends back. */
export type Doublet = { line: number; ownId: string; registerId: string }

/** Why a line of that file names nothing. */
export const doubletFaults = [
  'not_text',
  'half_line',
  'register_id_wrong',
  'own_twice',
  'register_twice',
] as const
export type DoubletFault = { line: number; code: (typeof doubletFaults)[number] }

export type DoubletFile = { rows: Doublet[]; faults: DoubletFault[] }

type TextLine = { no: number; text: string; broken: boolean }

/** What the two columns are called: in the files that the State publishes of the register, and in plain words. */
const headings = {
  registerId: [
    'ident rep',
    'identrep',
    'identifiant repertoire',
    'identifiant du repertoire',
    'identifiant rpls',
  ],
  ownId: [
    'ident int',
    'identint',
    'identifiant interne',
    'identifiant interne du logement',
    'numero interne',
  ],
} as const

/** A line of the register itself is that wide or wider: its first two columns are the two names. */
const widthOfRegister = 64

/**
 * The two names of each dwelling, by the columns that the first line calls so; a file in the layout of the register has them in front.
 * Nothing where neither is so. The ten signs of the register’s number are looked at; a name told twice otherwise is told of both lines.
 */
export const readDoublets = (lines: readonly TextLine[]): DoubletFile | undefined => {
  const columns = columnsOf(lines)
  if (!columns) return undefined
  const file: DoubletFile = { rows: [], faults: [] }
  for (const line of lines.slice(1)) {
    if (!line.broken && line.text.trim() === '') continue
    const code = line.broken ? 'not_text' : addDoublet(file.rows, line, columns)
    if (code) file.faults.push({ line: line.no, code })
  }
  return withoutTwice(file)
}

type Columns = { ownId: number; registerId: number }

const columnsOf = ([first, second]: readonly TextLine[]): Columns | undefined => {
  const names = cellsOf(first?.text ?? '').map(plain)
  const at = (which: readonly string[]): number => names.findIndex((name) => which.includes(name))
  const named = { ownId: at(headings.ownId), registerId: at(headings.registerId) }
  if (named.ownId >= 0 && named.registerId >= 0) return named
  return cellsOf(second?.text ?? '').length >= widthOfRegister ? { registerId: 0, ownId: 1 } : undefined
}

const cellsOf = (text: string): string[] =>
  text.split(';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

const addDoublet = (
  rows: Doublet[],
  { no, text }: TextLine,
  at: Columns,
): DoubletFault['code'] | undefined => {
  const cells = cellsOf(text)
  const [ownId, registerId] = [cells[at.ownId] ?? '', (cells[at.registerId] ?? '').toUpperCase()]
  if (!ownId || !registerId) return 'half_line'
  if (!/^[0-9A-Z]{10}$/.test(registerId)) return 'register_id_wrong'
  rows.push({ line: no, ownId, registerId })
  return undefined
}

// The same line twice says one thing; two that disagree say nothing, and neither is taken.
const withoutTwice = ({ rows, faults }: DoubletFile): DoubletFile => {
  const kept = [...new Map(rows.map((row) => [`${row.ownId};${row.registerId}`, row])).values()]
  const own = countBy(kept, ({ ownId }) => ownId)
  const register = countBy(kept, ({ registerId }) => registerId)
  const wrong = kept.flatMap(({ line, ownId, registerId }): DoubletFault[] => {
    if (own.get(ownId)! > 1) return [{ line, code: 'own_twice' }]
    return register.get(registerId)! > 1 ? [{ line, code: 'register_twice' }] : []
  })
  const lines = new Set(wrong.map(({ line }) => line))
  return {
    rows: kept.filter(({ line }) => !lines.has(line)),
    faults: [...faults, ...wrong].toSorted((a, b) => a.line - b.line),
  }
}

const countBy = (rows: readonly Doublet[], of: (row: Doublet) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1)
  return counts
}
