import { dayOf } from '../../../kernel/core/dates.ts'
import type { FastifyInstance } from 'fastify'
import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { sendFile } from '../../../kernel/server/send-file.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { impactPaper, type ImpactState } from '../../core/impact/impact-paper.ts'
import { fewestTogether } from '../../core/studies/group-homes.ts'
import { runningStudies } from '../studies/study-store.ts'
import { isInHome } from '../device-lines.ts'

const mostAMinute = 10

/**
 * `GET /api/sensors/impact.pdf`: the impact study of meters and probes (RGPD, art. 35) as a tagged PDF in the reader's language, made of
 * what is set today: devices, grants, what is declared of people, studies. `sign_in`; `not_yours`: all but head office; `too_fast`.
 */
export const impactRoute = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get('/api/sensors/impact.pdf', async (request, reply) => {
    const actor = await knows(request, reply)
    if (!mayAnywhere(grants, 'keepStudies', actor))
      return sayNo(kernel, request, reply, actor.role === 'visitor' ? 'sign_in' : 'not_yours')
    if (!kernel.pace(`impact study ${actor.id}`, 1, mostAMinute))
      return sayNo(kernel, request, reply, 'too_fast')
    const { lang } = actor
    const t: Parameters<typeof impactPaper>[1]['t'] = (key, params) => kernel.say(lang, key, params)
    const state = await impactState(kernel, actor, new Date().toISOString())
    const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
    const bytes = await printPaper({
      paper: impactPaper(state, { t, lang }),
      lang,
      landlord: state.landlord,
      at: state.at,
      plan: undefined,
      looks: {},
      shows: '',
      page: (page, pages) => t('note.page', { page, pages }),
    })
    return sendFile(reply, bytes, {
      name: t('impact.file', { day: dayOf(state.at) }),
      type: 'application/pdf',
    })
  })
}

const impactState = async (kernel: Kernel, actor: Actor, now: string): Promise<ImpactState> => {
  const { database, settings, slices } = kernel
  const db = database.owner
  const { landlord } = (await kernel.ask(actor, 'request.help', {})) as { landlord: string }
  const devices = await db.rows<ImpactState['devices'][number]>(sql`
    select d.kind, count(*) filter (where ${isInHome})::int as homes, count(*) filter (where not ${isInHome})::int as common
    from sensors.device d where d.until is null group by d.kind order by d.kind`)
  const counts = await db.row<{ homes: number; hours: number }>(sql`
    select (select count(distinct d.unit)::int from sensors.device d where d.until is null and ${isInHome}) as homes,
      (select count(*)::int from sensors.consent k where k.purpose = 'hours') as hours`)
  const said = await db.rows<{ study: string; homes: number }>(
    sql`select k.study, count(*)::int as homes from sensors.consent k where k.study is not null group by k.study`,
  )
  const running = await runningStudies(db, localDate(officeCalendar, now))
  return {
    at: now,
    landlord,
    devices,
    homes: counts?.homes ?? 0,
    hoursKept: enoughOrNull(counts?.hours ?? 0),
    doors: {
      push: settings.sensorDoorToken !== undefined,
      broker: settings.sensorBroker !== undefined,
      partners: settings.sensorPartners !== undefined,
    },
    held: (slices.find(({ name }) => name === 'sensors')?.personal ?? []).map(({ table, person, keep }) => ({
      table,
      columns: Object.keys(person),
      keep: typeof keep === 'string' ? keep : keep.until,
    })),
    studies: running.map(({ id, partner, purpose, purposeEnglish, until }) => ({
      partner,
      purpose: actor.lang === 'en' ? purposeEnglish : purpose,
      until,
      homes: enoughOrNull(said.find(({ study }) => study === id)?.homes ?? 0),
    })),
  }
}

const enoughOrNull = (homes: number): number | null => (homes > 0 && homes < fewestTogether ? null : homes)
