import { mayAnywhere } from '../../kernel/core/access.ts'
import { refuse } from '../../kernel/core/command.ts'
import { sayCode } from '../../kernel/core/words.ts'
import { answer, type Answer, type Asking } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { queries as asked, type Queries } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { hashOfKey } from './question-key.ts'
import { readResults } from './read-results.ts'

type Question = Omit<Queries['satisfaction.question']['output'], 'isOpen'>

const question = async ({ db, now, say }: Asking, { key }: Queries['satisfaction.question']['input']) => {
  const found = await db.row<Question>(sql`
    select d.id, r.no::int as no, r.nature as about, d.face, app.iso(d.ends_at) as "endsAt"
    from satisfaction.draw d join requests.matter r on r.id = d.request where d.link = ${hashOfKey(key)}`)
  if (!found) return refuse('no_question')
  return { ...found, about: sayCode(say, 'nature', found.about), isOpen: found.endsAt > now }
}

/** What may be asked. */
export const queries: Record<string, Answer> = {
  // As the owner: whoever holds the key of a link is known by nothing else.
  'satisfaction.question': answer({ ...asked['satisfaction.question'], beyond: true, answer: question }),
  // As the owner: counts that bear nobody’s name, the same for all who may read them.
  'satisfaction.results': answer<Queries['satisfaction.results']['input']>({
    ...asked['satisfaction.results'],
    beyond: true,
    answer: async (asking, input) =>
      mayAnywhere(grants, 'readResults', asking.actor)
        ? readResults(asking, input)
        : refuse(asking.actor.role === 'visitor' ? 'sign_in' : 'not_yours'),
  }),
}
