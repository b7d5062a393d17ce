import type { Mail, ToldFact } from '../core/mails.ts'
import type { Db } from './sql.ts'

/**
 * What a slice has written to people (core/mails.ts), and what stands of a fact’s subject when it leaves: read again then, as the
 * owner, for a mail leaves in nobody’s name. Nothing where it is gone: then nobody is told. `agency` signs it, where the fact is
 * about no request.
 */
export type Mails<State = never> = {
  rows: readonly Mail<State>[]
  /**
   * The fact of a notice that did not arrive, where no journal holds it: it leaves once more. The slice notes by which way, and the id
   * of what leaves instead. Nothing where the notice is another’s, or is over.
   */
  again?: (db: Db, lost: LostNotice) => Promise<ToldFact | undefined>
  stands: (db: Db, fact: ToldFact, now: string) => Promise<(State & { agency?: string | null }) | undefined>
}

/** A notice that did not arrive, the id of the one that leaves in its place, and the ways that are known not to reach the person. */
export type LostNotice = {
  notice: string
  instead: string
  tried: readonly ('mail' | 'sms')[]
  texts: boolean
  now: string
}

/** Keeps the type of what stands together with its rows, then forgets it for the registry. */
export const mails = <State>(told: Mails<State>): Mails => told as unknown as Mails

/** The mails of several rooms of one slice: what stands of a fact is asked of the room that has a mail on it. */
export const joinMails = (rooms: readonly Mails[]): Mails => ({
  rows: rooms.flatMap(({ rows }) => rows),
  again: async (db, lost) => {
    for (const { again } of rooms) {
      const fact = await again?.(db, lost)
      if (fact) return fact
    }
    return undefined
  },
  stands: async (db, fact, now) =>
    rooms.find(({ rows }) => rows.some((row: Mail) => row.fact === fact.type))?.stands(db, fact, now),
})
