import { emptyValue } from './family-columns.ts'
import type { Family, StatementLine, NewLine, SaidState } from './statement-lines.ts'
import { isSame } from './statement-lines.ts'

/** What a person says of one object. `state` of her lines; a yes of hers needs no other. */
export type Saying = {
  object: string
  family: Family
  /** what stands, and what somebody says instead; fields alone */
  now: Readonly<Record<string, unknown>>
  says: Readonly<Record<string, unknown>>
  state: 'stands' | 'proposed'
}

export type Statements = { fields: string[]; lines: NewLine[]; moves: { id: number; state: SaidState }[] }

/**
 * What must be written for a person's words to stand: her lines, and what becomes of those that stood. A list that says
 * otherwise is kept beside; what nobody had signed is kept as past, so that a no can give it back.
 */
export const sayings = (
  { object, family, now, says, state }: Saying,
  lines: readonly StatementLine[],
): Statements => {
  const out: Statements = { fields: [], lines: [], moves: [] }
  for (const [field, value] of Object.entries(says)) {
    const before = now[field] ?? emptyValue(family, field)
    if (value === undefined || isSame(value, before)) continue
    out.fields.push(field)
    const open = lines.filter(
      (line) => line.object === object && line.field === field && line.state !== 'refused',
    )
    for (const line of open) {
      const after = line.byPerson || isSame(line.value, value) ? 'past' : 'differs'
      if (line.state !== after) out.moves.push({ id: line.id, state: after })
    }
    const isSigned = open.some((line) => line.state !== 'differs')
    if (!isSigned && !isSame(before, emptyValue(family, field)))
      out.lines.push({ object, family, field, value: before, state: 'past', confidence: null })
    out.lines.push({ object, family, field, value, state, confidence: null })
  }
  return out
}
