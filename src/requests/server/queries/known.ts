import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { isNatureCode, natureOf, natures } from '../../core/nature/catalogue.ts'
import { isAboutPeople } from '../../core/nature/people.ts'
import { words } from '../../core/words.ts'

type Input = Queries['request.known']['input']

/**
 * Whether a breakdown of the whole building is known already. `beyond`: a visitor without an account asks too; she hears what
 * hangs in the hall, and nothing of who said it, from where, or in which words.
 */
export const known = answer<Input>({
  ...queries['request.known'],
  beyond: true,
  answer: async ({ db, actor }, { building, nature }): Promise<Queries['request.known']['output']> => {
    if (!isNatureCode(nature) || isAboutPeople(nature)) return { incident: null }
    const { group, urgency } = natureOf(nature)
    if (urgency === 'U0') return { incident: null }
    const codes = natures.filter((n) => n.group === group && !isAboutPeople(n.code)).map(({ code }) => code)
    const found = await db.row<{ id: string; nature: string; due: string }>(sql`
      select r.id, r.nature, r.due from requests.request r
      where r.building = ${building} and r.kind = 'outage' and r.closed_at is null and r.nature = any (${codes}::text[])
      order by r.filed_at desc limit 1`)
    if (!found) return { incident: null }
    const label = (words[actor.lang] as Record<string, string>)[`nature.${found.nature}`] ?? found.nature
    return { incident: { id: found.id, label, due: found.due } }
  },
})
