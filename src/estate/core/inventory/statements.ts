import { none } from './family-columns.ts'
import type { Family, Line, NewLine, SaidState } from './statement-lines.ts'
import { same } from './statement-lines.ts'

/** What a person says of one object. `state` of her lines; a yes of hers needs no other. */
export type Saying = {
  object: string
  family: Family
  /** what stands, and what she says instead; fields alone */
  now: Readonly<Record<string, unknown>>
  says: Readonly<Record<string, unknown>>
  state: 'stands' | 'proposed'
}

export type Said = { fields: string[]; lines: NewLine[]; moves: { id: number; state: SaidState }[] }

/**
 * What must be written for a person's words to stand: her lines, and what becomes of those that stood. A list that says
 * otherwise is kept beside; what nobody had signed is kept as past, so that a no can give it back.
 */
export const sayings = ({ object, family, now, says, state }: Saying, lines: readonly Line[]): Said => {
  const out: Said = { fields: [], lines: [], moves: [] }
  for (const [field, value] of Object.entries(says)) {
    const before = now[field] ?? none(family, field)
    if (value === undefined || same(value, before)) continue
    out.fields.push(field)
    const open = lines.filter(
      (line) => line.object === object && line.field === field && line.state !== 'refused',
    )
    for (const line of open) {
      const after = line.byPerson || same(line.value, value) ? 'past' : 'differs'
      if (line.state !== after) out.moves.push({ id: line.id, state: after })
    }
    const isSigned = open.some((line) => line.state !== 'differs')
    if (!isSigned && !same(before, none(family, field)))
      out.lines.push({ object, family, field, value: before, state: 'past', confidence: null })
    out.lines.push({ object, family, field, value, state, confidence: null })
  }
  return out
}
