import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { type Queries, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { heldOfPerson, kindsOf } from './held-of-person.ts'
import { hidingFrom } from './other-names.ts'

const marks = { person: '[…]', phone: '[…]', mail: '[…]', link: '[…]' }

/** The same as the file, for a program: no page, no photo, at once. */
export const takeOut = answer<Queries['person.export']['input']>({
  ...queries['person.export'],
  opens: ({ id }) => id,
  // Beyond: her access covers what no role reads, such as her sessions; who may ask is decided first.
  beyond: true,
  answer: async ({ db, actor, now, slices }, { id }) => {
    if (grants.export[actor.role] === undefined) return refuse('not_yours')
    const place = await db.row<{ agency: string | null }>(
      sql`select agency from people.person where id = ${id}`,
    )
    if (!place || !can(grants, 'export', actor, place)) return refuse('not_found')
    const hide = await hidingFrom(db, id, marks)
    const all: Record<string, unknown> = { of: id, at: now }
    for (const exported of kindsOf(slices)) all[exported.kind] = await heldOfPerson(db, exported, id, hide)
    return all
  },
})
