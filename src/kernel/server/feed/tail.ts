import type { Actor } from '../../core/access.ts'
import { hears, type TellableFact } from '../../core/may-hear.ts'
import type { Database } from '../database.ts'
import { type Cursor, cursorBack, cursorOfNow, hear, type FeedNews, isBefore, linesAfter } from '../feed.ts'
import type { Bell } from './bell.ts'

/** A fact as it is told: `spread`, in seconds, where so many hear it that they must not all ask at once. */
export type News = FeedNews & { spread?: number }

export type Listener = { actor: Actor; tell: (news: News) => void; isGone: () => boolean }

export type Tail = {
  /** where a listener begins who hears what comes, and nothing that was */
  now: () => Promise<Cursor>
  /** tells all that comes after the cursor; answers how to hear no more */
  join: (listener: Listener, after: Cursor) => Promise<() => void>
}

/** What is held in memory: facts of the last minute, and no more than so many (ms). */
const keptNews = { ms: 60_000, lines: 20_000 }
const page = 500
/** How far back somebody who comes back is told fact by fact; whoever was away for longer is told that she missed some. */
const far = 10_000

/** «You missed what was said meanwhile»: a page asks again for all that it shows. */
export const missedNews = 'feed.missed'

/** Up to so many who hear one fact ask again at once; more, at random within so many seconds. */
const crowd = { from: 50, seconds: 20 }

type Line = News & TellableFact & { readAt: number }

/**
 * The journal as one process reads it, once for all who listen: at each ring of the bell the facts since the last one, as the
 * house itself. Whoever comes back within the last minute is told from memory; further back the database is asked, behind her
 * wall, for the last ten thousand facts of the house. While nobody listens, nothing is read. `before`: awaited before these facts are told.
 */
export const followJournal = (
  database: Database,
  bell: Bell,
  before: (facts: readonly TellableFact[]) => Promise<void>,
): Tail => {
  const listeners = new Set<Listener>()
  let guests = 0
  let lines: Line[] = []
  /** all after `floor` and up to `reached` is in memory */
  let floor: Cursor = ''
  let reached: Promise<Cursor> | undefined
  let reading: Promise<void> | undefined
  let rung = false

  const now = (): Promise<Cursor> => {
    reached ??= cursorOfNow(database.owner).then(
      (cursor) => (floor = cursor),
      (bug: unknown) => {
        reached = undefined
        throw bug
      },
    )
    return reached
  }

  const forget = (): void => {
    const old = performance.now() - keptNews.ms
    const first = lines.findIndex(({ readAt }, i) => readAt >= old && lines.length - i <= keptNews.lines)
    const gone = first < 0 ? lines : lines.slice(0, first)
    if (!gone.length) return
    floor = gone.at(-1)!.cursor
    lines = lines.slice(gone.length)
  }

  const tell = (fact: FeedNews & TellableFact): void => {
    const hearers = [...listeners].filter(({ actor }) => hears(actor, fact))
    const spread = hearers.length > crowd.from ? { spread: crowd.seconds } : {}
    const line = { ...fact, ...spread, readAt: performance.now() }
    lines.push(line)
    for (const { tell } of hearers) tell(line)
  }

  const read = async (): Promise<void> => {
    for (;;) {
      const facts = await linesAfter(database.owner, await now(), page)
      if (facts.length) {
        await before(facts)
        facts.forEach(tell)
        reached = Promise.resolve(facts.at(-1)!.cursor)
      }
      forget()
      if (facts.length < page) return
    }
  }

  const readAll = async (): Promise<void> => {
    do {
      rung = false
      // A database that is away is asked again at the next ring, from where it was left.
      await read().catch(() => {})
    } while (rung)
    reading = undefined
  }

  bell.ring(() => {
    if (guests) {
      rung = true
      reading ??= readAll()
    } else if (!reading) {
      lines = []
      reached = undefined
    }
  })

  // Fewer than were asked for: then she has heard all that the house had read before she asked.
  const catchUp = async ({ actor, tell }: Listener, after: Cursor, all: Cursor): Promise<Cursor> => {
    const heard = await hear(database, actor, after, page)
    heard.forEach(tell)
    const last = heard.at(-1)?.cursor ?? after
    return heard.length < page && isBefore(last, all) ? all : last
  }

  return {
    now,
    join: async (listener, after) => {
      guests++
      let from = after
      try {
        const all = await now()
        // What memory holds asks the database nothing.
        if (isBefore(from, floor) && isBefore(from, await cursorBack(database.owner, far))) {
          from = all
          listener.tell({ cursor: from, type: missedNews, subject: '', at: '' })
        }
        for (let all = await now(); isBefore(from, floor) && !listener.isGone(); all = await now())
          from = await catchUp(listener, from, all)
      } catch (bug) {
        guests--
        throw bug
      }
      // The database may have told the new listener what the house has read and not told yet: she hears it once.
      const comer: Listener = {
        ...listener,
        tell: (line) => void (isBefore(from, line.cursor) && listener.tell(line)),
      }
      for (const line of lines) if (hears(comer.actor, line)) comer.tell(line)
      listeners.add(comer)
      return () => {
        if (listeners.delete(comer)) guests--
      }
    },
  }
}
