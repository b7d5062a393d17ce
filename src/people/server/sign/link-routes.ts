import type { FastifyInstance } from 'fastify'
import { addressOf } from '../../../kernel/server/network-address.ts'
import { forgive, knock, pardon } from '../../../kernel/server/attempts.ts'
import { spend } from '../../../kernel/server/quota.ts'
import { newId } from '../../../kernel/server/record-ids.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { makeLink, openLink, spendLink } from '../../../kernel/server/signed-links.ts'
import type { Kernel, Task } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { signInInputs } from './sign-in-shapes.ts'
import { enter, markOf, noteEntry } from './open-entry.ts'
import { knownAmong, knownFor, markAsking, opensHere } from './known-browsers.ts'
import { isWorked, setWork } from './proof-of-work.ts'
import { proveGiven } from './given-addresses.ts'
import { pastLeasesOfEmail } from './past-leases.ts'
import { canBe, emailsOf, isDemo, peopleOfEmail, threadsOfEmail } from './session-queries.ts'

/**
 * How many links may be asked for before one of them is opened: for a mailbox from one address, for a mailbox by all (it is not
 * to be filled by strangers), from one address, which an agency or a whole network of telephones may share.
 */
const patience = {
  email: { misses: 5, minutes: 15 },
  anywhere: { misses: 30, minutes: 15 },
  address: { misses: 200, minutes: 15 },
}
/** Links of a mailbox that is shut for all, in an hour, to who has done a sum for each: her way in from a new browser. */
const mostWorked = { most: 60, seconds: 3600 }
const fewCalls = { config: { perMinute: 60 } }

/** POST /api/session/link, /open and /demo. */
export const linkRoutes = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  // Known or not, the address is answered at once and alike: a job looks it up.
  app.post('/api/session/link', fewCalls, async (request, reply) => {
    const parsed = signInInputs.link.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'email' })
    const email = parsed.data.email.toLowerCase()
    const from = addressOf(request)
    const known = await knownAmong(db, request, () => peopleOfEmail(db, email))
    const hasWorked = await isWorked(db, parsed.data.work)
    const askWork = async () => sayNo(kernel, request, reply, 'work', await setWork(db))
    if (!known && (await knock(db, 'link-address', from, patience.address)) && !hasWorked) return askWork()
    const minutes = known
      ? await knock(db, 'link-known', known, patience.email)
      : await knock(db, 'link', email, patience.email, from)
    if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
    const shut = known ? 0 : await knock(db, 'link-anywhere', email, patience.anywhere)
    if (shut && !hasWorked) {
      // Being asked for a sum was no try: she comes back with the answer.
      await pardon(db, 'link', email, from)
      return askWork()
    }
    if (shut && !(await spend(db, 'link-worked', email, mostWorked)))
      return sayNo(kernel, request, reply, 'locked', { minutes: shut })
    await db.run(
      sql`select graphile_worker.add_job('people.link', payload => ${JSON.stringify({ email, asked: markAsking(kernel, request, reply) })}::json, max_attempts => 8)`,
    )
    return { sent: true }
  })

  app.post('/api/session/open', fewCalls, async (request, reply) => {
    const parsed = signInInputs.open.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'link_unknown')
    const { token } = parsed.data
    const link = await openLink(db, token)
    if (link === 'unknown') return sayNo(kernel, request, reply, 'link_unknown')
    // Not used up: it still opens where it was asked for.
    if (link !== 'expired' && !opensHere(request, link.browser))
      return sayNo(kernel, request, reply, 'link_elsewhere')
    if (link === 'expired' || link.purpose !== 'signin' || !link.person || !(await spendLink(db, token))) {
      await noteEntry(kernel, markOf(token), { what: 'refused', how: 'link', why: 'expired' })
      return sayNo(kernel, request, reply, 'link_expired')
    }
    const came = await enter(kernel, request, reply, { person: link.person, how: 'link' })
    if (!came) return sayNo(kernel, request, reply, 'link_expired')
    // The person has the link, and asked for it herself: what she asked for before is no more held against her.
    for (const email of await emailsOf(db, link.person)) {
      await forgive(db, 'link', email)
      await forgive(db, 'link-anywhere', email)
    }
    const known = await knownFor(db, request, link.person)
    if (known) await forgive(db, 'link-known', known)
    await pardon(db, 'link-address', addressOf(request))
    return came
  })

  // The code of a letter to a person's dwelling: from then on the address that it names opens her account, and a link leaves for it.
  app.post('/api/session/code', fewCalls, async (request, reply) => {
    const parsed = signInInputs.code.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'code_wrong')
    const email = parsed.data.email.toLowerCase()
    const from = addressOf(request)
    const minutes =
      (await knock(db, 'code-address', from, patience.address)) ||
      (await knock(db, 'code', email, patience.email))
    if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
    const proved = await proveGiven(db, email, parsed.data.code)
    if (!proved) return sayNo(kernel, request, reply, 'code_wrong')
    await forgive(db, 'code', email)
    await pardon(db, 'code-address', from)
    await askForKey(db, { template: 'signin', person: proved.person })
    return { sent: true }
  })

  app.post('/api/session/demo', fewCalls, async (request, reply) => {
    const parsed = signInInputs.demo.safeParse(request.body)
    const id = parsed.success ? parsed.data.persona : undefined
    const kind = id && (await isDemo(db)) ? await canBe(db, id) : undefined
    if (!id || !kind) return sayNo(kernel, request, reply, 'not_found')
    if (kind === 'firm') return { home: `/o#${await makeLink(db, { purpose: 'firm', firm: id, days: 1 })}` }
    return (
      (await enter(kernel, request, reply, { person: id, how: 'demo' })) ??
      sayNo(kernel, request, reply, 'not_found')
    )
  })
}

/**
 * Looks an address up and has a link sent to each of its people, to each thread of those who have no account, and to the papers of
 * each lease of those who have left; nothing when there is none.
 */
export const sendLinks: Task = async (
  { email, asked: browser },
  { database: { owner, transact }, offers },
) => {
  const people = await peopleOfEmail(owner, String(email))
  const threads = await threadsOfEmail(owner, offers, String(email))
  const leases = await pastLeasesOfEmail(owner, offers, String(email))
  await transact(async (db) => {
    for (const person of people)
      await askForKey(db, { template: 'signin', person, ...(typeof browser === 'string' ? { browser } : {}) })
    for (const thread of threads) await askForKey(db, { template: 'thread', ...thread })
    for (const lease of leases) await askForKey(db, { template: 'lease', ...lease })
  })
}

/** Has a link to enter, to a thread, or to the papers of a lease, sent to a person: it is made where it leaves, so that no job holds it. */
export const askForKey = (
  db: Db,
  key:
    | { template: 'signin' | 'invite'; person: string; browser?: string }
    | { template: 'thread'; person: string; request: string }
    | { template: 'lease'; person: string; lease: string },
): Promise<number> => {
  const payload = JSON.stringify({ ...key, mail: newId() })
  return db.run(
    sql`select graphile_worker.add_job('notices.mail', payload => ${payload}::json, max_attempts => 8)`,
  )
}
