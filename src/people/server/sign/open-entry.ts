import type { FastifyReply, FastifyRequest } from 'fastify'
import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId, newId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { ofRole } from '../../../kernel/core/roles.ts'
import type { Commands } from '../../core/contract.ts'
import { sessionCookie } from '../authenticate.ts'
import { knowBrowser } from './known-browsers.ts'
import { deviceOf, giveCookie } from './session-cookies.ts'
import { whoHolds } from './session-queries.ts'
import { closeSession, hashOf, openSession } from './session-store.ts'

type EntryWay = 'password' | 'link' | 'demo'

/** Opens a session for a person on this browser, in the place of the one that was there; says where she lands. */
export const enter = async (
  kernel: Kernel,
  request: FastifyRequest,
  reply: FastifyReply,
  { person, how }: { person: string; how: EntryWay },
): Promise<{ name: string; role: string; home: string } | undefined> => {
  const db = kernel.database.owner
  const before = request.cookies[sessionCookie]
  if (before) await closeSession(db, before)
  const token = await openSession(db, { person, how, device: deviceOf(request) })
  const row = await whoHolds(db, hashOf(token))
  if (!row) {
    await closeSession(db, token)
    return undefined
  }
  giveCookie(kernel, reply, token)
  if (how !== 'demo') await knowBrowser(kernel, request, reply, person)
  await noteEntry(kernel, person, { what: 'opened', how })
  return { name: row.name, role: row.role, home: ofRole(row.role).home }
}

const house = houseActor(derivedId('people', 'sign-in'), '')

/** Writes in the journal who came in and who could not. An unknown login is a mark, never its text. */
export const noteEntry = async (
  kernel: Kernel,
  subject: string,
  data: Commands['session.note'],
): Promise<void> => {
  const at = new Date().toISOString()
  await kernel.send(house, { id: newId(), type: 'session.note', subject, data, at })
}

export const markOf = (login: string): string => derivedId('login', login)
