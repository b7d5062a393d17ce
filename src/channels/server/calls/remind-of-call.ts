import { sayTime } from '../../../kernel/core/dates.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'

type CallInVain = {
  person: string
  name: string
  lang: Lang
  household: string | null
  at: string
  request: string
  open: number
}

/**
 * Who called in vain about the one matter that is open of hers asks where it stands: once a day in that thread, with her own rights.
 * Nothing where she was spoken to meanwhile, where several have her number, or where it may be about something else.
 */
export const remindOfCall = async (kernel: Kernel, id: string): Promise<void> => {
  const call = await kernel.database.owner.row<CallInVain>(sql`
    select p.id as person, p.name, p.lang, p.household, c.began_at as at, m.request, m.open
    from channels.call c join people.reachable p on p.id = c.person and p.erased_at is null,
      lateral (
        select min(r.id::text) as request, count(*)::int as open from requests.matter r
        where r.closed_at is null and (r.requester = p.id or (p.household is not null and r.household = p.household))) m
    where c.id = ${id} and c.direction = 'in' and c.answered_at is null and c.ended_at is not null and c.back_at is null`)
  if (call?.open !== 1) return
  const { person, name, lang, household, at, request } = call
  await kernel.send(
    {
      id: person,
      role: 'tenant',
      name,
      lang,
      agencies: [],
      buildings: [],
      households: household ? [household] : [],
    },
    {
      id: derivedId('called', request, dayOf(at)),
      type: 'request.remind',
      subject: request,
      data: { words: kernel.say(lang, 'call.inVain', { at: sayTime(at, lang) }) },
      at,
    },
  )
}

/** What somebody does who got nobody: she calls again. She is given so long before her thread says it (ms). */
export const patienceOfCaller = 10 * 60_000
