import { handler } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { commands, type Commands } from '../core/commands.ts'
import { type Filing, file } from '../core/decide/file.ts'
import { knownPlace } from './matter.ts'
import { authorOf, saveFiled } from './store.ts'

/**
 * `beyond`: a tenant without an account may name any door, and the house looks there for the lease, the contracts and
 * the guarantees. Nothing of it is told back to her.
 */
export const fileHandler = handler<Filing, Commands['request.file']>({
  data: commands['request.file'],
  beyond: true,
  gather: async (db, { subject, data }, { at }) => {
    const place = await knownPlace(db, data, at.slice(0, 10))
    const asked = data.requester ?? {}
    const her =
      place && (asked.person || asked.name) ? await recognise(db, place.household, asked) : undefined
    return {
      known: (await db.row(sql`select 1 from requests.request where id = ${subject}`)) !== undefined,
      place,
      person: her?.person,
      isHousehold: her?.isHousehold ?? false,
    }
  },
  decide: (filing, command, context) => file(filing, command, context),
  save: async (db, [fact], _, { id, data }, context) => {
    if (!fact) return
    const extra = {
      ...(data.access ? { access: data.access } : {}),
      ...(data.door ? { door: data.door } : {}),
    }
    await saveFiled(db, fact, authorOf(context), { id, words: data.words, photos: data.photos, extra })
  },
})

type Asked = NonNullable<Commands['request.file']['requester']>

// She is who she says when staff name her, or when her own phone or mail is the one that we know at that dwelling.
const recognise = async (
  db: Db,
  household: string | null,
  asked: Asked,
): Promise<Pick<Filing, 'person' | 'isHousehold'>> => {
  if (asked.person) {
    const person = await db.row<{ id: string; household: string | null }>(
      sql`select id, household from people.person where id = ${asked.person}`,
    )
    return { person, isHousehold: true }
  }
  if (!household) return { person: undefined, isHousehold: false }
  const there = await db.rows<{ id: string; household: string; named: boolean; reached: boolean }>(sql`
    select p.id, p.household,
      app.plain(${asked.name ?? ''}) like '%' || app.plain(p.last_name) || '%' and p.last_name <> '' as named,
      (p.digits <> '' and right(p.digits, 9) = right(regexp_replace(${asked.phone ?? ''}, '\D', '', 'g'), 9))
        or (p.email <> '' and lower(p.email) = lower(${asked.email ?? ''})) as reached
    from people.person p where p.household = ${household}`)
  const her = there.find((p) => p.named && p.reached)
  return { person: her && { id: her.id, household: her.household }, isHousehold: there.some((p) => p.named) }
}
