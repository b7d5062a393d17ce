import { idOf } from '../../seeds/characters.ts'
import { officeCalendar } from '../../src/kernel/core/calendar.ts'
import { hour, instantOf, isoOf, localDay } from '../../src/kernel/core/zone.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import type { PlaceCard, Proposal, Thread } from '../../src/requests/core/contract.ts'
import { until } from '../setup/until.ts'

/** Somebody who acts elsewhere while a journey goes on: by the same doors, without a page. */
export type Other = {
  send: (type: string, subject: string, data: unknown) => Promise<void>
  ask: <Answer>(query: string, input: unknown) => Promise<Answer>
}

/** One of the staff (`nadia`), somebody by her id, or a firm (`firm:atlantique`, or by its id). */
export const other = async (who: string): Promise<Other> => {
  const house = process.env['JOURNEYS_HOUSE']!
  const firm = who.startsWith('firm:')
  const name = firm ? who.slice(5) : who
  const known = /^[0-9a-f-]{36}$/.test(name)
  const persona = known ? name : firm ? derivedId('firm', name) : idOf(name)
  const entered = await fetch(`${house}/api/session/demo`, posted({ persona }))
  const { home } = (await entered.json()) as { home: string }
  const cookie = entered.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  const me: Record<string, string> = firm ? { authorization: `Link ${home.split('#')[1]}` } : { cookie }
  return {
    send: async (type, subject, data) => {
      const command = { id: newId(), type, subject, data, at: new Date().toISOString() }
      const response = await fetch(`${house}/api/commands`, posted([command], me))
      const [outcome] = (await response.json()) as { ok: boolean }[]
      if (!outcome?.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`)
    },
    ask: async (query, input) => {
      return (await (await fetch(`${house}/api/ask/${query}`, posted(input, me))).json()) as never
    },
  }
}

const posted = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

/** The agency sends a request to the firm that is proposed for it; says which order came of it. */
export const orient = async (agency: Other, request: string): Promise<{ order: string; firm: string }> => {
  const { contract } = await agency.ask<Proposal>('request.propose', { request })
  await agency.send('request.orient', request, { to: 'firm', contract: contract!.id })
  const { orders } = await agency.ask<Thread>('request.thread', { id: request })
  return { order: orders[0]!.id, firm: orders[0]!.firm.name }
}

/** Files a request as one of the office, for a dwelling and its tenant; says its id. */
export const file = async (agency: Other, data: Record<string, unknown>): Promise<string> => {
  const id = newId()
  await agency.send('request.file', id, { channel: 'phone', ...data })
  return id
}

/** Times at which a firm can come: in a few days, at office hours. */
export const slotsIn = (...days: number[]): { starts: string; ends: string }[] =>
  days.map((day) => {
    const at = new Date(Date.now() + day * 86_400_000)
    at.setUTCHours(8, 0, 0, 0)
    return { starts: at.toISOString(), ends: new Date(at.getTime() + 7_200_000).toISOString() }
  })

const aJourney = 90_000

/**
 * A visit of the hour that begins now, and so on the day that the screens call today. Just before midnight in Narbonne it waits
 * for the new day: no journey begins on one and looks on the next.
 */
export const visitNow = async (): Promise<{ starts: string; ends: string }> => {
  const { zone } = officeCalendar
  const midnight = (now: number): number => instantOf(zone, localDay(zone, now) + 1, 0)
  await until(() => midnight(Date.now()) - Date.now() > aJourney, 1000)
  const now = Date.now()
  return { starts: isoOf(now), ends: isoOf(now + hour) }
}

/** For a journey with such a visit: its own time, and the wait. */
export const withVisit = { timeout: 480_000 + aJourney }

type Door = { id: string; door: string; storey: number | null }

/** The building where Madame Le Goff lives and Karim Benali works, with its doors. */
export const valentin = async (
  who: Other,
): Promise<{ building: string; entrance: string; doors: Door[] }> => {
  const q = '24 rue edmond valentin'
  const [found] = await who.ask<{ building: string; entrance: string }[]>('place.find', { q })
  const doors = await who.ask<Door[]>('place.doors', { entrance: found!.entrance })
  return { ...found!, doors }
}

/** The dwelling of a person. */
export const unitOf = async (who: Other, person: string): Promise<string> => {
  const { place } = await who.ask<{ place: PlaceCard }>('caller.card', { person })
  return place.unit!.id
}
