import type { FastifyInstance } from 'fastify'
import { type Actor, mayAnywhere } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import { sendFile } from '../../kernel/server/send-file.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Figures } from '../core/contract.ts'
import { grants } from '../core/grants.ts'
import { monthPaper } from '../core/month-paper.ts'
import { dayBefore, monthStart } from '../core/period.ts'
import { saidMonth } from '../core/say-overview.ts'

type ReportRequest = { Params: { month: string }; Querystring: { agency?: string } }

/**
 * `GET /api/figures/:month.pdf?agency=`: the overview of a month (`2026-10`) as a tagged PDF for the board, in the reader’s language
 * and behind her wall. `not_found`: no month, or one that has not begun; `not_yours`: figures or an agency that she may not read.
 */
export const monthReportRoute = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get<ReportRequest>('/api/figures/:month.pdf', async (request, reply) => {
    const actor = await knows(request, reply)
    if (!mayAnywhere(grants, 'readOverview', actor))
      return sayNo(kernel, request, reply, actor.role === 'visitor' ? 'sign_in' : 'not_yours')
    const now = new Date().toISOString()
    const { month } = request.params
    if (!isPast(month, now)) return sayNo(kernel, request, reply, 'not_found')
    const file = await monthReport(kernel, actor, { month, agency: request.query.agency, now })
    return file
      ? sendFile(reply, file.bytes, { name: file.name, type: 'application/pdf' })
      : sayNo(kernel, request, reply, 'not_yours')
  })
}

const isPast = (month: string, now: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && `${month}-01` <= dayOf(now)

type ReportInput = { month: string; agency: string | undefined; now: string }

const monthReport = async (
  kernel: Kernel,
  actor: Actor,
  { month, agency, now }: ReportInput,
): Promise<{ bytes: Buffer; name: string } | undefined> => {
  const since = `${month}-01`
  const last = dayBefore(monthStart(since, -1), 1)
  const today = dayOf(now)
  const until = last < today ? last : today
  const input = { since, until, ...(agency ? { agency } : {}) }
  const figures = (await kernel.ask(actor, 'overview.figures', input, now)) as Figures | { refused: string }
  if ('refused' in figures) return undefined
  const { landlord } = (await kernel.ask(actor, 'request.help', {})) as { landlord: string }
  const { lang } = actor
  const saying = {
    lang,
    t: (key: Parameters<Kernel['say']>[1], params?: Parameters<Kernel['say']>[2]) =>
      kernel.say(lang, key, params),
  }
  // The printer is loaded by the first who prints: the house starts without it.
  const { printPaper } = await import('../../kernel/server/pdf/document.ts')
  const bytes = await printPaper({
    paper: monthPaper(figures, month, landlord, saying),
    lang,
    landlord,
    at: now,
    plan: undefined,
    looks: {},
    shows: '',
    page: (page, pages) => saying.t('overview.paper.page', { page, pages }),
  })
  return { bytes, name: saying.t('overview.paper.file', { month: saidMonth(month, saying) }) }
}
