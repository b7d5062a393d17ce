import { exportedOf } from '../../../kernel/server/personal.house.ts'
import type { ExportRule, Row } from '../../../kernel/server/personal.ts'
import type { Slice } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { fr } from '../../core/access/words.file.fr.ts'

// In the order in which the file's own sentences name them; what a slice brings besides comes after.
const order = Object.keys(fr)
const placeOf = ({ kind }: ExportRule): number => {
  const at = order.indexOf(`file.kind.${kind}`)
  return at < 0 ? order.length : at
}

/** Every kind of thing that the house says it holds of people, in the order of the file. */
export const kindsOf = (slices: readonly Slice[]): ExportRule[] =>
  exportedOf(slices).toSorted((a, b) => placeOf(a) - placeOf(b))

/** What one kind holds about her; `hide` takes out of a text what is others'. */
export const heldOfPerson = async (
  db: Db,
  { ask, hidden = [] }: ExportRule,
  id: string,
  hide: (text: string) => string,
): Promise<Row[]> => {
  const rows = (await db.rows(ask(id))).map(({ row }) => row)
  return rows.map((row) => {
    // What the person wrote herself is hers to the letter.
    if (row['byHerself'] === true) return row
    const shown = { ...row }
    for (const key of hidden) if (typeof shown[key] === 'string') shown[key] = hide(shown[key])
    return shown
  })
}
