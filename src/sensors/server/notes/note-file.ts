import type { FastifyInstance } from 'fastify'
import { mayAnywhere } from '../../../kernel/core/access.ts'
import type { Knows } from '../../../kernel/server/identify.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { sendFile } from '../../../kernel/server/send-file.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { grants } from '../../core/grants.ts'
import { notePaper, type NoteOnPaper } from '../../core/notes/note-paper.ts'
import { graphLooks } from '../../core/notes/year-graph.ts'
import { homeAddress } from '../use/use-mails.ts'

const mostAMinute = 30

/**
 * `GET /api/sensors/notes/:id.pdf`: a note of the reader's own home, as a tagged PDF in her language, printed from what it said when it
 * left. `sign_in`; `not_yours`: whoever lives in no dwelling; `not_found`: none of hers; `too_fast`: the thirty-first of a minute.
 */
export const noteRoute = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  app.get<{ Params: { id: string } }>('/api/sensors/notes/:id.pdf', async (request, reply) => {
    const actor = await knows(request, reply)
    const { id } = request.params
    if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
    if (!mayAnywhere(grants, 'readOwnUse', actor)) return sayNo(kernel, request, reply, 'not_yours')
    if (actor.matter || !/^[0-9a-f-]{36}$/.test(id)) return sayNo(kernel, request, reply, 'not_found')
    // Each is printed anew, and takes a processor for a third of a second.
    if (!kernel.pace(`consumption note ${actor.id}`, 1, mostAMinute))
      return sayNo(kernel, request, reply, 'too_fast')
    const note = await noteOf(kernel, id, actor.households)
    if (!note) return sayNo(kernel, request, reply, 'not_found')
    const { lang } = actor
    const t: Parameters<typeof notePaper>[1]['t'] = (key, params) => kernel.say(lang, key, params)
    const { landlord } = (await kernel.ask(actor, 'request.help', {})) as { landlord: string }
    const { printPaper } = await import('../../../kernel/server/pdf/document.ts')
    const bytes = await printPaper({
      paper: notePaper({ ...note, landlord }, { t, lang }),
      lang,
      landlord,
      at: note.at,
      plan: undefined,
      looks: graphLooks,
      shows: '',
      page: (page, pages) => t('note.page', { page, pages }),
    })
    return sendFile(reply, bytes, { name: t('note.file', { first: note.first }), type: 'application/pdf' })
  })
}

const noteOf = async (
  { database }: Kernel,
  id: string,
  households: readonly string[],
): Promise<Omit<NoteOnPaper, 'landlord'> | undefined> => {
  const note = await database.owner.row<Omit<NoteOnPaper, 'landlord' | 'place'> & { unit: string }>(sql`
    select n.first_day::text as first, n.last_day::text as last, app.iso(n.issued_at) as at, n.content, n.unit
    from sensors.note n where n.id = ${id} and n.household = any (${[...households]}::uuid[])`)
  return note && { ...note, place: await homeAddress(database.owner, note.unit) }
}
