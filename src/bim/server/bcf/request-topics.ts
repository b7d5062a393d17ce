import { sayCode } from '../../../kernel/core/words.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { isRefusal } from '../../../kernel/core/command.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { isAboutPeople, natures, type Thread } from '../../../requests/core/contract.ts'
import { type ThreadLine, type TopicMatter, topicOf } from '../../core/bcf/request-topic.ts'
import type { Topic } from '../../../ifc/core/bcf/topic.ts'
import type { SayModel } from '../../core/words/say-model.ts'
import { levelOf } from '../../core/cobie/cobie-names.ts'
import { type RequestSpot, spotsOf } from './request-spots.ts'

/** A topic with the thread that it was made of and the plan that its picture is made of. */
export type TopicSource = {
  topic: Topic
  building: { id: string; name: string }
  plan: RequestSpot['plan']
  lines: readonly ThreadLine[]
}

/** Requests as topics, in the order asked: those that the reader may see, and that are about the building (see `isAboutPeople`). */
export const topicsOf = async (
  kernel: Kernel,
  actor: Actor,
  ids: readonly string[],
  say: SayModel,
): Promise<TopicSource[]> => {
  if (ids.length === 0) return []
  const asked = await kernel.ask(actor, 'request.threads', { ids })
  const { threads } = isRefusal(asked) ? { threads: [] } : (asked as { threads: Thread[] })
  const leaving = threads.filter(({ request }) => !isAboutPeople(request.nature))
  const by = new Map(leaving.map((thread) => [thread.request.id, thread]))
  const seen = [...by.keys()]
  const [spots, commands] = await kernel.database.as(actor, async (db) => [
    await spotsOf(db, seen),
    await notesOf(db, seen),
  ])
  const names = await namesAround(kernel.database.owner, seen)
  return ids.flatMap((id) => {
    const thread = by.get(id.toLowerCase())
    if (!thread) return []
    const spot = spots.get(thread.request.id) ?? nowhere
    const matter = matterOf(
      thread,
      { spot, commands, names: names.get(thread.request.id) ?? [] },
      kernel,
      say,
    )
    const looks = spot.looks && { ...spot.looks, guid: derivedId('viewpoint', thread.request.id) }
    const { building } = thread.place
    return [
      {
        topic: topicOf(matter, looks, say),
        building: { id: building.id, name: building.name },
        plan: spot.plan,
        lines: matter.lines,
      },
    ]
  })
}

const nowhere: RequestSpot = { thing: null, looks: null, plan: null, model: null }

type TopicContext = { spot: RequestSpot; commands: ReadonlyMap<string, string>; names: readonly string[] }

const matterOf = (
  { request, place, entries, outage, attached }: Thread,
  { spot, commands, names }: TopicContext,
  kernel: Kernel,
  say: SayModel,
): TopicMatter => ({
  id: request.id,
  no: request.no,
  kind: request.kind,
  status: request.status,
  nature: request.nature,
  group: natures.find(({ code }) => code === request.nature)?.group ?? 'life',
  urgency: request.urgency,
  liability: request.liability,
  filedAt: request.filedAt,
  due: request.due,
  closedAt: request.closedAt,
  place: placeSaid(place, say),
  address: place.building.address,
  thing: spot.thing && [spot.thing.name, spot.thing.make].filter(Boolean).join(', '),
  link: `${kernel.settings.publicUrl}/bureau/r/${request.id}`,
  related: [...(outage ? [outage] : []), ...attached]
    .filter(({ nature }) => !isAboutPeople(nature))
    .map(({ id }) => id),
  lines: entries.map(({ id, at, type, by, audience, words }) => ({
    id,
    at,
    type,
    role: by.role,
    audience,
    words,
    command: commands.get(id) ?? id,
  })),
  names,
  model: spot.model,
})

const placeSaid = ({ building, unit }: Thread['place'], say: SayModel): string =>
  [
    building.name,
    unit?.part ? sayCode(say, 'part', unit.part) : unit?.ref,
    unit && unit.storey !== null ? levelOf(unit.storey, say) : '',
  ]
    .filter(Boolean)
    .join(', ')

/** By which act each note came: a comment of a tool keeps its name. */
const notesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await db.rows<{ id: string; command: string }>(sql`
        select f.id, f.command from kernel.fact f
        where f.subject = any (${ids}::uuid[]) and f.type = 'request.noted'`)
    ).map(({ id, command }) => [id, command]),
  )

/** Read as the house: a name that the reader may not see must not leave either. */
const namesAround = async (db: Db, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await db.rows<{ request: string; name: string }>(sql`
    select r.id as request, p.first_name || ' ' || p.last_name as name
    from requests.matter r join people.reachable p on p.id = r.requester or p.household = r.household
    where r.id = any (${ids}::uuid[])`)
  return new Map(
    [...groupRows(rows, ({ request }) => request)].map(([id, found]) => [id, found.map(({ name }) => name)]),
  )
}
