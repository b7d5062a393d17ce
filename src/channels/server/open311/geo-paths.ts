import type { Kernel } from '../../../kernel/server/slice.ts'
import { serviceOf } from '../../core/open311/service-list.ts'
import {
  definitionAnswer,
  discoveryAnswer,
  type GeoAnswer,
  reportAnswer,
  serviceAnswer,
  updateAnswer,
} from './geo-answers.ts'
import type { CityPartner } from './open311-settings.ts'
import type { ReadForm } from './read-form.ts'
import { toldReports, toldUpdates } from './report-answers.ts'
import { takeReport, takeUpdate } from './take-form.ts'
import { GeoProblem } from './geo-problem.ts'

export { GeoProblem } from './geo-problem.ts'

/** A call of `/open311/v2`: what was asked, and by which partner where she writes. */
export type GeoCall = ReadForm & {
  kernel: Kernel
  method: 'GET' | 'POST'
  path: string
  partner: CityPartner | undefined
}

type GeoPath = {
  method: GeoCall['method']
  path: RegExp
  answer: (call: GeoCall, id: string) => Promise<GeoAnswer>
}

/** What may be asked of the house, and told to it. */
export const geoPaths: readonly GeoPath[] = [
  {
    method: 'GET',
    path: /^discovery$/,
    answer: async ({ kernel }) => discoveryAnswer(kernel.settings.publicUrl),
  },
  { method: 'GET', path: /^services$/, answer: async ({ kernel }) => serviceAnswer(kernel) },
  {
    method: 'GET',
    path: /^services\/(.+)$/,
    answer: async (_, code) => {
      if (!serviceOf(code)) throw new GeoProblem(404, 'service_code : nous ne connaissons pas ce service.')
      return definitionAnswer(code)
    },
  },
  { method: 'GET', path: /^requests$/, answer: (call) => listReports(call) },
  { method: 'GET', path: /^requests\/(.+)$/, answer: ({ kernel }, id) => oneReport(kernel, id) },
  {
    method: 'GET',
    path: /^tokens\/(.+)$/,
    answer: async ({ kernel }, token) => {
      const [report] = await reportsNamed(kernel, [token])
      if (!report) throw new GeoProblem(404, 'token : nous ne connaissons pas ce signalement.')
      return tokenAnswer(token, report.id)
    },
  },
  { method: 'GET', path: /^servicerequestupdates$/, answer: (call) => listUpdates(call) },
  { method: 'POST', path: /^requests$/, answer: (call) => takeReport(call) },
  { method: 'POST', path: /^servicerequestupdates$/, answer: (call) => takeUpdate(call) },
]

const tokenAnswer = (token: string, id: string): GeoAnswer => ({
  root: 'service_requests',
  item: 'request',
  rows: [{ token, service_request_id: id }],
})

const day = 86_400_000

const listReports = async ({ kernel, fields }: GeoCall): Promise<GeoAnswer> => {
  const ids = saidOnce(fields, 'service_request_id')
    ?.split(',')
    .map((id) => id.trim())
  const status = saidOnce(fields, 'status')
  const service = saidOnce(fields, 'service_code')
  const { from, until } = windowIn(fields, 90)
  if (ids && ids.length > 50) throw new GeoProblem(400, 'service_request_id : cinquante au plus.')
  if (status && !['open', 'closed'].includes(status)) throw new GeoProblem(400, 'status : open ou closed.')
  const reports = await toldReports(kernel.database.owner, {
    ...(ids ? { ids: ids.filter(isId) } : {}),
    ...(service ? { service } : {}),
    ...(status ? { open: status === 'open' } : {}),
    from,
    until,
  })
  return reportAnswer(reports, kernel)
}

const oneReport = async (kernel: Kernel, id: string): Promise<GeoAnswer> => {
  const reports = await reportsNamed(kernel, [id])
  if (!reports.length)
    throw new GeoProblem(404, 'service_request_id : nous ne connaissons pas ce signalement.')
  return reportAnswer(reports, kernel)
}

const reportsNamed = async (kernel: Kernel, ids: readonly string[]) =>
  toldReports(kernel.database.owner, { ids: ids.filter(isId), from: '-infinity', until: 'infinity' })

const listUpdates = async ({ kernel, fields }: GeoCall): Promise<GeoAnswer> => {
  const { from, until } = windowIn(fields, 1)
  return updateAnswer(await toldUpdates(kernel.database.owner, from, until), kernel)
}

const isId = (said: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(said)

const saidOnce = (fields: GeoCall['fields'], name: string): string | undefined =>
  fields.get(name)?.[0]?.trim() || undefined

/** From when until when, as it is asked (W3C-DTF); the last `days` where nothing is said, and ninety at most. */
const windowIn = (fields: GeoCall['fields'], days: number): { from: string; until: string } => {
  const said = ['start_date', 'end_date'].map((name) => {
    const value = saidOnce(fields, name)
    if (value === undefined) return undefined
    // A «+» that nobody encoded is a space by now.
    const at = Date.parse(value.replace(' ', '+'))
    if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(at))
      throw new GeoProblem(400, `${name} : une date, avec son fuseau.`)
    return at
  })
  const until = said[1] ?? Date.now()
  const from = said[0] ?? until - days * day
  if (from > until) throw new GeoProblem(400, 'start_date : après end_date.')
  return {
    from: new Date(Math.max(from, until - 90 * day)).toISOString(),
    until: new Date(until).toISOString(),
  }
}
