import type { CodeUnder } from '../../../kernel/core/words.ts'
import type { Actor } from '../../../kernel/core/access.ts'
import { calendarAt, workingMinutes } from '../../../kernel/core/calendar.ts'
import type { Entry, Thread } from '../../core/contract.ts'
import type { Matter } from '../../core/request-matter.ts'
import { isOurs } from '../../core/status.ts'
import { nextStepOf } from '../../core/next-step.ts'

/** A fact of a matter as it was read, with the words that came with it. */
export type ThreadFact = Omit<Entry, 'by' | 'gone'> & {
  actor: string
  role: CodeUnder<'role'>
  name: string | null
  erased: boolean
}

/** Words recorded for another slice's fact are read with that fact: one entry, not two. */
export const entriesOf = (facts: readonly ThreadFact[], actor: Actor): Entry[] => {
  const about = new Map(
    facts.filter((f) => f.type === 'request.recorded').map((f) => [f.data['about'] as string, f]),
  )
  return facts
    .filter((f) => f.type !== 'request.recorded' && !(f.type === 'request.moved' && f.role === 'system'))
    .map((f) => {
      const with_ = about.get(f.id)
      return {
        id: f.id,
        at: f.at,
        type: f.type,
        audience: f.audience,
        data: withoutPapers(f.data),
        by: { name: f.name, role: f.role, me: f.actor === actor.id },
        words: with_?.words ?? f.words,
        gone: with_?.erased ?? f.erased ?? false,
        photos: with_?.photos.length ? with_.photos : f.photos,
        sounds: with_?.sounds.length ? with_.sounds : f.sounds,
        papers: f.papers,
      }
    })
}

// A paper is told where it stands, behind its own wall: what an act only named is nobody’s news.
const withoutPapers = ({ papers: _, ...data }: Entry['data']): Entry['data'] => data

/** The next step is a sentence (words under `next.<what>`), with who and by when: never a status code alone. */
export const nextOf = (m: Matter): Thread['next'] => ({
  who: m.ball,
  what: nextStepOf(m),
  // An appointment that has passed promises nothing any more; the due date does.
  by: m.status === 'closed' ? null : m.waitsFor === 'news' ? m.due : (m.nextAt ?? m.due),
})

/** A fold over moves, never a stored counter: minutes in each one's hands; the landlord's are working minutes. */
export const heldOf = (facts: readonly ThreadFact[], m: Matter, now: string): Record<string, number> => {
  const held: Record<string, number> = {}
  const calendar = calendarAt(m.insee)
  let since: { ball: string; at: string } | undefined
  const count = (to: string): void => {
    if (!since || since.ball === 'none') return
    const minutes = isOurs(since.ball)
      ? workingMinutes(calendar, since.at, to)
      : Math.max(0, (Date.parse(to) - Date.parse(since.at)) / 60_000)
    held[since.ball] = Math.round((held[since.ball] ?? 0) + minutes)
  }
  for (const { data, at } of facts)
    if (typeof data['ball'] === 'string' && data['ball'] !== since?.ball) {
      count(at)
      since = { ball: data['ball'], at }
    }
  count(m.closedAt ?? now)
  return held
}
