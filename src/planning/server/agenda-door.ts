import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type Actor, houseActor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { addressOf } from '../../kernel/server/network-address.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import { sayCode } from '../../kernel/core/words.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { calendarFile, type CalendarEvent } from '../core/calendar-file.ts'
import { agendaReader } from './agenda-store.ts'
import { type AgendaVisit, readAgenda } from './agenda-events.ts'

/** A calendar program asks once an hour, or more often where somebody is impatient. */
const mostPerMinute = 20

/**
 * `GET /api/agenda/:file`: `SECRET.ics`, one's own visits as a calendar of RFC 5545, for whoever knows the secret. `not_found`: no such
 * address, or one that is closed; `too_fast`: more than twenty times a minute.
 */
export const agendaDoor = (app: FastifyInstance, kernel: Kernel): void => {
  app.get<{ Params: { file: string } }>('/api/agenda/:file', async (request, reply) => {
    if (!kernel.pace(`agenda:${addressOf(request)}`, 1, mostPerMinute))
      return sayNo(kernel, request, reply, 'too_fast')
    const secret = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1]
    const now = new Date().toISOString()
    const hash = createHash('sha256')
      .update(secret ?? '')
      .digest('hex')
    const reader = secret ? await agendaReader(kernel.database.owner, hash, dayOf(now)) : undefined
    if (!reader) return sayNo(kernel, request, reply, 'not_found')
    const actor = actorOf(reader)
    const visits = await kernel.database.as(actor, (db) => readAgenda(db, now))
    const name = kernel.say('fr', 'agenda.name', { who: reader.name })
    const host = new URL(kernel.settings.publicUrl).host
    const link = `${kernel.settings.publicUrl}${reader.firm ? '/entreprise' : '/terrain'}`
    const events = visits.map((visit) => eventOf(visit, kernel, { host, link }))
    return reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(calendarFile(name, now, events))
  })
}

type Reader = NonNullable<Awaited<ReturnType<typeof agendaReader>>>

// As sign-in would make them, no farther.
const actorOf = ({ firm, person, name, buildings }: Reader): Actor => ({
  ...houseActor(firm ?? person ?? '', name),
  ...(firm ? { role: 'firm', firm } : { role: 'caretaker', buildings }),
})

const eventOf = (
  visit: AgendaVisit,
  kernel: Kernel,
  { host, link }: { host: string; link: string },
): CalendarEvent => {
  const say: Parameters<typeof sayCode>[0] = (key, params) => kernel.say('fr', key, params)
  const what = visit.nature ? sayCode(say, 'nature', visit.nature) : say('agenda.visit')
  const no = visit.no === null ? '' : ` (${say('agenda.no', { no: String(visit.no) })})`
  const door = visit.door && say('agenda.door', { door: visit.door })
  return {
    uid: `${visit.id}@${host}`,
    sequence: visit.sequence,
    starts: visit.starts,
    ends: visit.ends,
    isCancelled: visit.isCancelled,
    summary: `${what}${no}`,
    location: [visit.building, door, visit.address].filter(Boolean).join(', '),
    url: link,
  }
}
