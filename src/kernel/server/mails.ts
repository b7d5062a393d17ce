import type { Mail, ToldFact } from '../core/mails.ts'
import type { Db } from './sql.ts'

/**
 * What a slice has written to people (core/mails.ts), and what stands of a fact’s subject when it leaves: read again then, as the
 * owner, for a mail leaves in nobody’s name. Nothing where it is gone: then nobody is told. `agency` signs it, where the fact is
 * about no request.
 */
export type Mails<State = never> = {
  rows: readonly Mail<State>[]
  stands: (db: Db, fact: ToldFact, now: string) => Promise<(State & { agency?: string | null }) | undefined>
}

/** Keeps the type of what stands together with its rows, then forgets it for the registry. */
export const mails = <State>(told: Mails<State>): Mails => told as unknown as Mails
