import type { Mail, ToldFact, Recipients } from '../../kernel/core/mails.ts'
import type { Mails } from '../../kernel/server/mails.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { type Letter, type SayNotice, wayOf } from '../core/compose-letter.ts'
import { declaredLetter } from '../core/declared-letter.ts'
import type { Addressee, NoticeState, TellingFact } from '../core/notice-matter.ts'
import { type NoticeReach, withoutWay } from '../core/notice-reach.ts'
import { agencyOf, directorate, people } from './notice-state.ts'
import { onDuty } from './danger-on-duty.ts'

/** Letters that slices declare on a fact, from what each says that stands. Each person once. */
export const declaredLetters = async (
  { slices }: Pick<Kernel, 'slices'>,
  db: Db,
  {
    told,
    stands: now,
    at,
    reach,
  }: { told: TellingFact; stands: NoticeState; at: string; reach: NoticeReach },
  say: SayNotice,
): Promise<Letter[]> => {
  const fact = told as ToldFact
  const letters = new Map<string, Letter>()
  for (const { mails } of slices) {
    const rows = (mails?.rows ?? []).filter((row) => row.fact === fact.type)
    const own = rows.length > 0 ? await standsOf(mails!, db, fact, at) : undefined
    if (!own) continue
    const agency = own.agency ? await agencyOf(db, own.agency) : undefined
    const stands = { own, now: agency ? { ...now, agency } : now }
    for (const row of rows.filter(({ still }) => still?.(own as never, fact) ?? true))
      for (const found of await addresseesOf(db, row, own, fact, at)) {
        const to = withoutWay({ ...found, texts: reach.texts && row.text !== undefined }, reach)
        if (wayOf(to) !== 'none' && !letters.has(to.id))
          letters.set(to.id, {
            ...declaredLetter(row, to, fact, stands, at, say),
            ...(wayOf(to) === 'paper' && agency ? { agency: agency.id } : {}),
          })
      }
  }
  return [...letters.values()]
}

type Stands = { agency?: string | null } & Record<string, unknown>

const standsOf = (mails: Mails, db: Db, fact: ToldFact, at: string): Promise<Stands | undefined> =>
  mails.stands(db, fact, at)

const addresseesOf = async (
  db: Db,
  { to }: Mail,
  own: Stands,
  fact: ToldFact,
  at: string,
): Promise<Addressee[]> => {
  const all: Addressee[] = []
  for (const whom of to.flatMap((name) => own[name] as readonly Recipients[]))
    all.push(
      ...('person' in whom
        ? (await personOf(db, whom.person, fact)).map((to) => (whom.at ? { ...to, address: whom.at } : to))
        : 'directorate' in whom
          ? await directorate(db, whom.directorate)
          : await onDuty(db, whom.duty, at)),
    )
  return all
}

// What staff and firms say among themselves reaches no tenant.
const personOf = (db: Db, id: string, { audience }: ToldFact): Promise<Addressee[]> =>
  db.rows(people(sql`p.id = ${id} and (${audience === 'everyone'} or p.kind = 'staff')`))
