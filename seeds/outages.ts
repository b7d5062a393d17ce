import { addHours, addWorkingMinutes, officeCalendar } from '../src/kernel/core/calendar.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Life, World } from './lives.ts'
import { storyEnd } from './story.ts'
import type { Places } from './tell.ts'

type Plan = {
  at: string
  nature: string
  single: string
  words: string
  reports: readonly string[]
  hours: number
  /** the day on which the part that the firm ordered is there */
  part?: string
}

const heating = {
  nature: 'heating.building',
  single: 'heating.none',
  words: 'Plus de chauffage dans tout le bâtiment ce matin.',
  reports: [
    'Plus de chauffage depuis ce matin.',
    'Radiateurs froids partout.',
    'Il fait froid chez moi, est-ce général ?',
    'Pas de chauffage, j’ai des enfants petits.',
  ],
}
const lift = {
  nature: 'lift.stopped',
  single: 'lift.stopped',
  words: 'Ascenseur arrêté, la porte ne se ferme plus.',
  reports: [
    'L’ascenseur est en panne.',
    'Je suis au sixième et l’ascenseur ne marche plus.',
    'Ascenseur bloqué depuis ce matin.',
  ],
}

// Panics of two winters and of the lifts; the last one is of this morning.
const plans: readonly Plan[] = [
  { at: '2025-11-20T06:40:00.000Z', hours: 7, ...heating },
  { at: '2025-12-29T07:10:00.000Z', hours: 26, ...heating },
  { at: '2026-01-09T06:15:00.000Z', hours: 11, ...heating },
  { at: '2026-01-12T06:30:00.000Z', hours: 30, ...heating },
  { at: '2026-02-03T17:20:00.000Z', hours: 16, ...heating },
  { at: '2026-11-24T06:35:00.000Z', hours: 9, ...heating },
  { at: '2025-08-14T09:00:00.000Z', hours: 50, ...lift },
  { at: '2026-03-17T15:00:00.000Z', hours: 28, ...lift },
  { at: '2026-06-22T07:00:00.000Z', hours: 72, ...lift },
  { at: '2026-11-23T15:40:00.000Z', hours: 190, part: '2026-12-01', ...lift },
]

/** Collective incidents: neighbours report, somebody sees that they are one, all are told, one closure ends them. */
export function* outages(w: World, places: Places): Generator<Life> {
  const big = [...new Set(places.doors.filter((d) => d.kind === 'dwelling').map((d) => d.building))]
    .map((building) => places.doors.filter((d) => d.building === building && places.tenants.has(d.id)))
    .filter((doors) => doors.length >= 12)
  for (const [i, plan] of plans.entries()) {
    const fit =
      plan.single === 'lift.stopped' ? big.filter((doors) => places.tall.has(doors[0]?.building ?? '')) : big
    const doors = fit[(i * 5 + 1) % fit.length]
    if (!doors) continue
    const few = Math.min(doors.length, 4 + (i % 5))
    const keys = doors.slice(0, few).map((_, n) => `outage ${i} ${n}`)
    for (const [n, door] of doors.slice(0, few).entries())
      yield report(w, keys[n] as string, addHours(plan.at, 0.2 + n * 0.15), door, places, plan)
    yield incident(w, `outage ${i}`, plan, doors[0] as Door, keys)
  }
}

type Door = Places['doors'][number]

async function* report(w: World, key: string, at: string, door: Door, places: Places, plan: Plan): Life {
  const tenant = places.tenants.get(door.id)
  if (!tenant) return
  const subject = derivedId('seed request', key)
  const words = w.r.pick(plan.reports)
  yield {
    at,
    actor: tenant,
    command: {
      id: derivedId('seed', key),
      type: 'request.file',
      subject,
      data: { nature: plan.single, unit: door.id, words, channel: 'portal' },
      at,
    },
  }
}

async function* incident(w: World, key: string, plan: Plan, door: Door, reports: readonly string[]): Life {
  const subject = derivedId('seed request', key)
  const operator = w.operator()
  let n = 0
  const step = (at: string, actor: typeof operator, type: string, data: unknown) => ({
    at,
    actor,
    command: { id: derivedId('seed', key, type, n++), type, subject, data, at },
  })
  const seen = addHours(plan.at, 1.4)
  const filed = yield step(seen, operator, 'request.file', {
    nature: plan.nature,
    building: door.building,
    part: plan.single === 'lift.stopped' ? 'lift' : 'hall',
    words: plan.words,
    channel: 'phone',
    outage: true,
  })
  if (!filed.ok) return
  yield step(addHours(seen, 0.05), operator, 'request.gather', {
    requests: reports.map((r) => derivedId('seed request', r)),
  })
  const proposal = (await w.ask(w.agentAt(door.agency), 'request.propose', { request: subject }, seen)) as {
    contract: { id: string; firm: { id: string } } | null
  }
  if (proposal.contract) {
    const oriented = yield step(addHours(seen, 0.2), w.agentAt(door.agency), 'request.orient', {
      to: 'firm',
      contract: proposal.contract.id,
    })
    const order = oriented.ok
      ? (oriented.facts.find((f) => f.type === 'order.placed')?.data['order'] as string | undefined)
      : undefined
    if (order) {
      const firm = w.firm(proposal.contract.firm.id)
      yield step(addHours(seen, 0.5), firm, 'order.accept', { order })
      const back = addHours(plan.at, plan.hours)
      if (plan.part || back <= storyEnd) yield step(addHours(seen, 1.2), firm, 'order.onTheWay', { order })
      if (plan.part)
        yield step(addHours(seen, 2.3), firm, 'order.report', {
          order,
          outcome: 'partNeeded',
          readyOn: plan.part,
          words: 'Carte de l’opérateur de porte hors service, commandée en urgence.',
        })
      yield step(back, firm, 'order.report', {
        order,
        outcome: 'done',
        words: 'Remis en service, contrôlé deux fois.',
      })
    }
  }
  yield step(
    addWorkingMinutes(officeCalendar, addHours(plan.at, plan.hours), 20),
    w.technicianAt(door.agency),
    'request.close',
    { reason: 'done' },
  )
}
