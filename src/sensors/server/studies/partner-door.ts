import { dayOf } from '../../../kernel/core/dates.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { csvOf } from '../../../kernel/core/csv.ts'
import { isDoorSecret } from '../../../kernel/server/door-secret.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { type Metric, metrics } from '../../core/meter-units.ts'
import { secretsOf } from './partner-secrets.ts'
import { isOver, type Study, studyByCode } from './study-store.ts'

const mostAMinute = 30

type PartnerRequest = { Params: { code: string }; Querystring: { format?: string } }

/**
 * `GET /api/sensors/studies/:code`, `authorization: Bearer` with the partner's own secret (SENSOR_PARTNERS_FILE): the sums of months that
 * stand, as JSON, or as CSV (`?format=csv`). 404 where the secret is another, so that nobody learns of a study; `study_over` past its
 * last day; `too_fast`: the thirty-first of a minute.
 */
export const partnerDoor = (app: FastifyInstance, kernel: Kernel): void => {
  app.get<PartnerRequest>('/api/sensors/studies/:code', async (request, reply) => {
    const { code } = request.params
    if (!isPartner(kernel, request, code)) return sayNo(kernel, request, reply, 'not_found')
    if (!kernel.pace(`partner ${code}`, 1, mostAMinute)) return sayNo(kernel, request, reply, 'too_fast')
    const now = new Date().toISOString()
    const { owner } = kernel.database
    const study = await studyByCode(owner, code)
    if (!study) return sayNo(kernel, request, reply, 'not_found')
    if (isOver(study, localDate(officeCalendar, now)))
      return sayNo(kernel, request, reply, 'study_over', {
        until: study.endedAt ? dayOf(study.endedAt) : study.until,
      })
    const rows = await sumsOf(owner, study)
    await owner.run(sql`update sensors.study set reads = reads + 1, read_at = ${now} where id = ${study.id}`)
    if (request.query.format === 'csv')
      return reply.type('text/csv; charset=utf-8').send(csvOf([columns, ...rows.map(lineOf)], 'en'))
    const { partner, purpose, first, until } = study
    return { study: code, partner, purpose, first, until, rows }
  })
}

const isPartner = ({ settings }: Kernel, { headers }: FastifyRequest, code: string): boolean =>
  isDoorSecret(
    secretsOf(settings.sensorPartners).get(code),
    /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1],
  )

type SumRow = {
  month: string
  metric: Metric
  unit: string
  agency: string
  building: string | null
  homes: number
  total: number
}
const columns = ['month', 'metric', 'unit', 'agency', 'building', 'homes', 'total']
const lineOf = ({ month, metric, unit, agency, building, homes, total }: SumRow) => [
  month.slice(0, 7),
  metric,
  unit,
  agency,
  building ?? '',
  homes,
  total,
]

const sumsOf = async (db: Db, { id }: Study): Promise<SumRow[]> => {
  const rows = await db.rows<Omit<SumRow, 'unit'>>(sql`
    select s.month::text as month, s.metric, s.agency, b.name as building, s.homes, s.total::float8 as total
    from sensors.study_sum s left join estate.site b on b.id = s.building
    where s.study = ${id} and s.withdrawn_at is null order by s.month, s.metric, s.agency, b.name, s.id`)
  return rows.map((row) => ({ ...row, unit: metrics[row.metric].unit }))
}
