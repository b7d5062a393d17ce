import type { Actor } from '../../kernel/core/access.ts'
import type { JobSpec, Recorded, Task } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { bodyOf } from '../core/html.ts'
import type { Told } from '../core/state.ts'
import { toldFacts } from '../core/tells.ts'
import { send } from './mail.ts'
import { remindAll } from './remind.ts'
import { forget, forgetOld, saveSignIn, takeDownEnded } from './store.ts'
import { tellIt } from './tell.ts'

/** A fact older than this tells nothing any more: the thread says it, and seeds replay years of them. */
const freshDays = 3

/** Work that a fact asks for, in its own commit. */
export const jobs = (fact: Recorded): JobSpec[] => {
  if (fact.type === 'person.erased')
    return [{ task: 'notices.forget', payload: { person: fact.subject, at: fact.at } }]
  if (!toldFacts.has(fact.type)) return []
  const { id, type, subject, command, role, at, data, audience = 'everyone' } = fact
  const told: Told = { id, type, subject, command, role, at, data, audience }
  return [{ task: 'notices.tell', payload: told, key: `tell:${id}` }]
}

const tell: Task = async (payload, kernel) => {
  const fact = payload as Told
  const now = new Date().toISOString()
  if (Date.parse(now) - Date.parse(fact.at) > freshDays * 86_400_000) return
  await tellIt(kernel, fact, now)
}

/** A link to enter: the one that she asked for, or the first (`invite`). */
const signIn: Task = async ({ person, token, template }, kernel) => {
  const which = template === 'invite' ? 'invite' : 'signin'
  const to = await kernel.database.owner.row<{ name: string; email: string; lang: Actor['lang'] }>(sql`
    select p.first_name || ' ' || p.last_name as name, p.email, p.lang from people.person p
    where p.id = ${person} and p.erased_at is null and p.email <> ''`)
  if (!to) return
  const landlord = await kernel.database.owner.row<{ name: string | null }>(
    sql`select value->>'name' as name from kernel.setting where key = 'landlord'`,
  )
  const say = (key: string): string =>
    kernel.say(to.lang, `mail.${key}`, {
      name: to.name.trim(),
      landlord: landlord?.name ?? 'Loge',
    })
  const url = `${kernel.settings.publicUrl}/in/${String(token)}`
  await kernel.database.transact((db) =>
    saveSignIn(db, {
      token: String(token),
      person: String(person),
      email: to.email,
      lang: to.lang,
      subject: say(`${which}.subject`),
      body: bodyOf([say('line.hello'), say(`${which}.what`), say(`${which}.once`)], {
        words: say(`${which}.button`),
        url,
      }),
    }),
  )
}

/** Everything that leaves, and what is tidied: see core/tells.ts for who is told what. */
export const tasks: Record<string, Task> = {
  'notices.tell': tell,
  'notices.mail': signIn,
  'notices.remind': (_, kernel) => remindAll(kernel, new Date().toISOString()),
  'notices.send': ({ mail }, kernel) => send(kernel, String(mail)),
  'notices.forget': async ({ person, at }, kernel) => {
    await forget(kernel.database.owner, String(person), String(at))
  },
  'notices.tidy': async (_, kernel) => {
    await takeDownEnded(kernel.database.owner)
    await forgetOld(kernel.database.owner)
  },
}
