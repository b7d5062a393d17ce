import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries, type Queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { knownPlace } from '../read-matter.ts'

type Input = Queries['outage.told']['input']

/**
 * Whom a collective incident would be told to: by mail or letter who reported it, by mail who shares the stairwell and
 * agreed to its notices. Said before it is made, for it cannot be unsaid. As the notices count them.
 */
export const toldOfOutage = answer<Input>({
  ...queries['outage.told'],
  answer: async (
    { db, actor, now },
    input,
  ): Promise<Queries['outage.told']['output'] | { refused: string }> => {
    const place = await knownPlace(db, input, dayOf(now))
    if (!place || !can(grants, 'gather', actor, { ...place, household: null })) return refuse('not_yours')
    const [told] = await db.rows<{ people: number }>(sql`
      select count(*)::int as people from people.reachable p
      left join people.home h on h.id = p.household left join estate.place u on u.id = h.unit
      where p.erased_at is null and p.kind <> 'staff' and (
        (p.id in (select r.requester from requests.request r where r.id = any (${[...input.requests]}::uuid[]))
          and (p.email <> '' or coalesce(h.building, p.building) is not null))
        or p.id = ${input.person ?? null}
        or (p.kind = 'tenant' and p.notices and p.told_by <> 'paper' and p.email <> '' and h.building = ${place.building}
          and (${place.entrance}::uuid is null or u.entrance = ${place.entrance})
          and exists (select from people.lease t where t.household = h.id and (t.ends is null or t.ends >= ${dayOf(now)}::date))))`)
    return { people: told?.people ?? 0 }
  },
})
