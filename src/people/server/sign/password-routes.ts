import type { FastifyInstance } from 'fastify'
import { addressOf } from '../../../kernel/server/address.ts'
import { forgive, knock, pardon } from '../../../kernel/server/attempts.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { weigh } from '../../core/password.ts'
import { sessionCookie } from '../authenticate.ts'
import { asked } from './doors.ts'
import { enter, markOf, note } from './enter.ts'
import { opens, seal } from './password.ts'
import { accountOf, howHere, passwordOf, whoHolds } from './queries.ts'
import { closeAll, hashOf, keepPassword } from './store.ts'

const patience = { login: { misses: 5, minutes: 15 }, address: { misses: 50, minutes: 15 } }
const few = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }
/** POST /api/session and /api/session/password. Known or unknown, a login gets the same answer after the same work. */
export const passwordRoutes = (app: FastifyInstance, kernel: Kernel): void => {
  const db = kernel.database.owner
  app.post('/api/session', few, async (request, reply) => {
    const parsed = asked.signIn.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'login' })
    const { login, password } = parsed.data
    const minutes =
      (await knock(db, 'address', addressOf(request), patience.address)) ||
      (await knock(db, 'login', login, patience.login))
    if (minutes) {
      await note(kernel, markOf(login), { what: 'refused', how: 'password', why: 'locked' })
      return sayNo(kernel, request, reply, 'locked', { minutes })
    }
    const account = await accountOf(db, login)
    const right = await opens(account?.password, password)
    const came =
      right && account
        ? await enter(kernel, request, reply, { person: account.person, how: 'password' })
        : undefined
    if (!came) {
      await note(kernel, account?.person ?? markOf(login), { what: 'refused', how: 'password', why: 'wrong' })
      return sayNo(kernel, request, reply, 'sign_in_wrong')
    }
    await forgive(db, 'login', login)
    await pardon(db, 'address', addressOf(request))
    return came
  })

  app.post('/api/session/password', few, async (request, reply) => {
    const parsed = asked.password.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'password' })
    const token = request.cookies[sessionCookie] ?? ''
    const [who, here] = [await whoHolds(db, hashOf(token)), await howHere(db, hashOf(token))]
    if (!who || !here) return sayNo(kernel, request, reply, 'sign_in')
    if (here.how === 'demo') return sayNo(kernel, request, reply, 'demo_only')
    const account = await passwordOf(db, who.person)
    if (!account) return sayNo(kernel, request, reply, 'no_account')
    // Who has just come by a link of her mailbox has proved as much as the old password would.
    if (account.password && !(here.how === 'link' && here.fresh)) {
      const minutes = await knock(db, 'password', who.person, patience.login)
      if (minutes) return sayNo(kernel, request, reply, 'locked', { minutes })
      if (!(await opens(account.password, parsed.data.current ?? '')))
        return sayNo(kernel, request, reply, 'password_wrong')
      await forgive(db, 'password', who.person)
    }
    const no = weigh(parsed.data.password, account.login)
    if (no) return sayNo(kernel, request, reply, no.refused, no.params)
    await keepPassword(db, who.person, await seal(parsed.data.password))
    await closeAll(db, who.person, token)
    await note(kernel, who.person, { what: 'password' })
    return { ok: true }
  })
}
