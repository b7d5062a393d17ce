import type { FastifyInstance } from 'fastify'
import { addressOf } from '../../../kernel/server/network-address.ts'
import { isFresh } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { forgive, knock, pardon, type Patience } from '../../../kernel/server/attempts.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import { isTooBusy } from '../../../kernel/server/work-limiter.ts'
import { weigh } from '../../core/weigh-password.ts'
import { sessionCookie } from '../authenticate.ts'
import { knownFor } from './known-browsers.ts'
import { commonHere } from './common-passwords.ts'
import { isGuessable } from './guess-password.ts'
import { signInInputs } from './sign-in-shapes.ts'
import { enter, markOf, noteEntry } from './open-entry.ts'
import { opens, seal } from './seal-password.ts'
import { accountOf, howHere, passwordOf, whoHolds } from './session-queries.ts'
import { isWorked, setWork } from './proof-of-work.ts'
import { closeAll, enteredAgain, hashOf, keepPassword } from './session-store.ts'

/**
 * A login is shut at the address where it was missed: elsewhere its person comes in. Where many addresses guess together it is
 * shut everywhere, and she comes in by a link.
 */
const patience = {
  login: { misses: 5, minutes: 15 },
  anywhere: { misses: 100, minutes: 15 },
  address: { misses: 50, minutes: 15 },
}
const fewCalls = { config: { perMinute: 60 } }
/** POST /api/session and /api/session/password. Known or unknown, a login gets the same answer after the same work. */
export const passwordRoutes = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  app.post('/api/session', fewCalls, async (request, reply) => {
    const parsed = signInInputs.signIn.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'login' })
    const { login, password, work } = parsed.data
    const from = addressOf(request)
    const account = await accountOf(db, login)
    const known = await knownFor(db, request, account?.person)
    // A browser from which its person has entered before is counted by itself: what others miss does not shut it.
    const doors: Door[] = known ? [{ what: 'known', who: known, ...patience.login }] : doorsOf(login, from)
    if (!known && (await knock(db, 'address', from, patience.address)) && !(await isWorked(db, work)))
      return sayNo(kernel, request, reply, 'work', await setWork(db))
    for (const door of doors) {
      const minutes = await knock(db, door.what, door.who, door, door.from)
      // Not noted: the misses before are in the journal, which nobody may fill by knocking at a door that is shut.
      if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
    }
    const right = await weighPassword(opens(account?.password, password), async () => {
      if (!known) await pardon(db, 'address', from)
      for (const { what, who, from: at } of doors) await pardon(db, what, who, at)
    })
    const came =
      right && account
        ? await enter(kernel, request, reply, { person: account.person, how: 'password' })
        : undefined
    if (!came) {
      await noteEntry(kernel, account?.person ?? markOf(login), {
        what: 'refused',
        how: 'password',
        why: 'wrong',
      })
      return sayNo(kernel, request, reply, 'sign_in_wrong')
    }
    for (const { what, who, from: at } of doors) await forgive(db, what, who, at)
    if (!known) await pardon(db, 'address', from)
    return came
  })

  app.post('/api/session/password', fewCalls, async (request, reply) => {
    const parsed = signInInputs.password.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'password' })
    const token = request.cookies[sessionCookie] ?? ''
    const [who, here] = [await whoHolds(db, hashOf(token)), await howHere(db, hashOf(token))]
    if (!who || !here) return sayNo(kernel, request, reply, 'sign_in')
    if (here.how === 'demo') return sayNo(kernel, request, reply, 'demo_only')
    const account = await passwordOf(db, who.person)
    if (!account) return sayNo(kernel, request, reply, 'no_account')
    // A person who has just come by a link of her mailbox has proved as much as the old password would.
    const fresh = isFresh(here, new Date().toISOString())
    if (!account.password && !fresh) return sayNo(kernel, request, reply, 'enter_again')
    if (account.password && !(here.how === 'link' && fresh)) {
      const no = await proves(db, who.person, account.password, parsed.data.current ?? '')
      if (no) return sayNo(kernel, request, reply, no.refused, no.params)
    }
    const common = await commonHere(db, who.person)
    const no =
      weigh(parsed.data.password, account.login, common) ??
      ((await isGuessable(parsed.data.password, common)) ? refuse('password_plain') : undefined)
    if (no) return sayNo(kernel, request, reply, no.refused, no.params)
    await keepPassword(db, who.person, await seal(parsed.data.password))
    await closeAll(db, who.person, token)
    await noteEntry(kernel, who.person, { what: 'password' })
    return { ok: true }
  })

  // The person's password again, in the session that she is in: for ten minutes she may change what lets somebody in for good.
  app.post('/api/session/again', fewCalls, async (request, reply) => {
    const parsed = signInInputs.again.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'password' })
    const token = hashOf(request.cookies[sessionCookie] ?? '')
    const who = await whoHolds(db, token)
    if (!who) return sayNo(kernel, request, reply, 'sign_in')
    const sealed = (await passwordOf(db, who.person))?.password
    if (!sealed) return sayNo(kernel, request, reply, 'no_account')
    const no = await proves(db, who.person, sealed, parsed.data.password)
    if (no) return sayNo(kernel, request, reply, no.refused, no.params)
    await enteredAgain(db, token)
    return { ok: true }
  })
}

type Door = Patience & { what: string; who: string; from?: string }

const doorsOf = (login: string, from: string): Door[] => [
  { what: 'login', who: login, from, ...patience.login },
  { what: 'anywhere', who: login, ...patience.anywhere },
]

/** Whether the person knows the password of the session that she is in: counted like every try at one. */
const proves = async (
  db: Db,
  person: string,
  sealed: string,
  given: string,
): Promise<Refusal | undefined> => {
  const minutes = await knock(db, 'password', person, patience.login)
  if (minutes) return refuse('locked', { minutes })
  const right = await weighPassword(opens(sealed, given), () => pardon(db, 'password', person))
  if (!right) return refuse('password_wrong')
  await forgive(db, 'password', person)
  return undefined
}

/** A try that was not weighed, since too many wait, was none: it is taken back. */
const weighPassword = (weighing: Promise<boolean>, takeBack: () => Promise<void>): Promise<boolean> =>
  weighing.catch(async (bug: unknown) => {
    if (isTooBusy(bug)) await takeBack()
    throw bug
  })
