import { ofRole } from '../../core/roles.ts'
import { type Refusal, refuse } from '../../core/command.ts'
import type { Actor } from '../../core/access.ts'

/** A line that is open: whose it is, and the page at its other end, by the mark that it drew. */
export type FeedLine = { actor: Actor; page: string | undefined; end: () => void }

/** Lines of one person: four screens. A firm's link is in the hands of all its workers. */
const each = { person: 4, firm: 80 }
/** Lines of one process. */
const whole = 20_000

export type Places<One extends FeedLine> = {
  /** takes a place, or says why there is none; a page that comes back takes its own */
  take: (line: One) => Refusal | undefined
  leave: (line: One) => void
  all: () => readonly One[]
}

/** Who holds a line open in this process: so many a person, and so many in all. */
export const makePlaces = <One extends FeedLine>(most = whole): Places<One> => {
  const held = new Map<string, Set<One>>()
  let taken = 0
  const leave = (line: One): void => {
    const hers = held.get(line.actor.id)
    if (!hers?.delete(line)) return
    taken--
    if (!hers.size) held.delete(line.actor.id)
  }
  return {
    leave,
    all: () => [...held.values()].flatMap((hers) => [...hers]),
    take: (line) => {
      // A telephone that lost its network is back before the house has noticed that it went.
      const former = [...(held.get(line.actor.id) ?? [])].find(
        ({ page }) => page !== undefined && page === line.page,
      )
      if (former) {
        leave(former)
        former.end()
      }
      const hers = held.get(line.actor.id) ?? new Set<One>()
      if (taken >= most || hers.size >= (ofRole(line.actor.role).side === 'firm' ? each.firm : each.person))
        return refuse('too_busy')
      held.set(line.actor.id, hers.add(line))
      taken++
      return undefined
    },
  }
}
