import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, saySlot } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import type { Thread } from '../../core/contract.ts'
import type { Hole, HoleValues } from '../../core/templates/template-holes.ts'

type ReadHole = (thread: Thread, lang: Lang, now: string) => string | null | undefined

// From where each hole is read; nothing: it is left to be filled by hand.
const readings: Record<Hole, ReadHole> = {
  firstName: ({ requester }) => requester?.firstName,
  name: ({ requester }) => requester?.name,
  no: ({ request }) => String(request.no),
  appointment: ({ orders }, lang, now) => {
    const slot = orders.map((order) => order.slot).find((fixed) => fixed && fixed.ends > now)
    return slot && saySlot(slot.starts, slot.ends, lang, now)
  },
  address: ({ place }) => place.building.address,
  firm: ({ request }) => request.firm,
  agency: ({ place }) => place.agency.name,
  phone: ({ place }) => place.agency.phone && sayPhone(place.agency.phone),
  due: ({ request }, lang, now) => (request.due > now ? sayDay(request.due, lang, now) : null),
}

/** What a request has to say in the holes of a template, in the language of who will read it. */
export const holeValuesOf = (thread: Thread, lang: Lang, now: string): HoleValues =>
  Object.fromEntries(
    Object.entries(readings).flatMap(([hole, read]) => {
      const value = read(thread, lang, now)
      return value ? [[hole, value]] : []
    }),
  )
