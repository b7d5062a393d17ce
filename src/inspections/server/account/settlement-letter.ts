import type { FastifyInstance } from 'fastify'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { sendFile } from '../../../kernel/server/send-file.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type LetterAccount, settlementPaper } from '../../core/account/settlement-paper.ts'
import { grants } from '../../core/grants.ts'

const mostAMinute = 30

/**
 * `GET /api/inspections/settlements/:id.pdf`: the letter of an account that is issued, as a tagged PDF in the reader’s language. `not_found`: none, one
 * that is not issued, or not the reader’s; `not_yours`, `sign_in`: who sees no account; `too_fast`: the thirty-first of a minute.
 */
export const settlementLetterRoute = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get<{ Params: { id: string } }>('/api/inspections/settlements/:id.pdf', async (request, reply) => {
    const actor = await knows(request, reply)
    const { id } = request.params
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    if (!/^[0-9a-f-]{36}$/.test(id)) return sayNo(kernel, request, reply, 'not_found')
    // Each is printed anew, and takes a processor for a third of a second.
    if (!kernel.pace(`account letter ${actor.id}`, 1, mostAMinute))
      return sayNo(kernel, request, reply, 'too_fast')
    const now = new Date().toISOString()
    // A tenant reads her own, an agency those of its dwellings.
    const asked = mayAnywhere(grants, 'readOwnSettlement', actor) ? 'settlement.ownOne' : 'settlement.one'
    const account = (await kernel.ask(actor, asked, { id }, now)) as LetterAccount | { refused: string }
    if ('refused' in account)
      return sayNo(kernel, request, reply, account.refused === 'not_yours' ? 'not_yours' : 'not_found')
    const { lang } = actor
    const t: Parameters<typeof settlementPaper>[1]['t'] = (key, params) => kernel.say(lang, key, params)
    const paper = settlementPaper(account, { t, lang, site: `${kernel.settings.publicUrl}/bail` })
    if (!paper) return sayNo(kernel, request, reply, 'not_found')
    const { landlord } = (await kernel.ask(actor, 'request.help', {})) as { landlord: string }
    // The printer is loaded by the first who prints: the house starts without it.
    const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
    const bytes = await printPaper({
      paper,
      lang,
      landlord,
      at: now,
      plan: undefined,
      looks: {},
      shows: '',
      page: (page, pages) => t('settlement.paper.page', { page, pages }),
    })
    const name = t('settlement.paper.file', { ref: account.unit.ref || id })
    return sendFile(reply, bytes, { name, type: 'application/pdf' })
  })
}
