import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/core/access.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import type { Paper } from '../../kernel/core/paper.ts'
import type { T } from '../../kernel/core/words.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import { sayNo } from '../../kernel/server/say-no.ts'
import { sendFile } from '../../kernel/server/send-file.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { bookletPaper } from '../core/papers/booklet-paper.ts'
import { decisionLetter, offerLetter } from '../core/papers/candidate-letter.ts'
import { minutesPaper } from '../core/papers/minutes-paper.ts'

type Session = Queries['commission.card']['output']
type Draw = (session: Session, id: string, saying: { t: T; lang: 'fr' }) => Paper | undefined

/** A file a person: two letters on one sheet would tell each what was decided of the other. */
const letterOf: Draw = (session, id, saying) => {
  const pieces = session.decided.flatMap((dwelling) =>
    dwelling.candidates
      .filter(({ decision, applicant }) => decision !== null && applicant.id === id && applicant.name !== '')
      .flatMap((candidate) => decisionLetter(candidate, dwelling, session.heldOn, saying)),
  )
  return pieces.length > 0
    ? { title: saying.t('caleol.letter.title'), of: session.landlord, pieces }
    : undefined
}

const offerOf: Draw = (session, id, saying) => {
  for (const dwelling of session.decided)
    for (const candidate of dwelling.candidates)
      if (candidate.offer?.id === id && candidate.applicant.name !== '')
        return {
          title: saying.t('caleol.offer.title'),
          of: session.landlord,
          pieces: offerLetter(candidate, dwelling, saying),
        }
  return undefined
}

type Booklet = Queries['commission.booklet']['output']
type PaperName = 'booklet' | 'minutes' | 'letter' | 'offer'
type PaperHead = { landlord: string; heldOn: string }
/** What a paper is drawn from, and how: `about` is whom or what of it. */
type PaperSource<From extends PaperHead> = {
  name: PaperName
  query: 'commission.booklet' | 'commission.card'
  input: object
  about: string
  draw: (from: From, about: string, saying: { t: T; lang: 'fr' }) => Paper | undefined
}

/**
 * `GET /api/allocation/booklets/:id.pdf`: what a commission has to decide, for its members; `/commissions/:id.pdf`: minutes to be signed;
 * `/letters/:id.pdf?of=<applicant>`: what a commission decided, for one candidate; `/offers/:id.pdf`: the letter of an offer. Tagged PDFs in
 * French, drawn anew each time, so that no file keeps a name longer than the table. `not_yours`, `sign_in`, `not_found`.
 */
export const allocationPapers = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const ofCard = (name: PaperName, draw: Draw, input: object, about: string): PaperSource<Session> => ({
    name,
    query: 'commission.card',
    input,
    about,
    draw,
  })
  const serve = <From extends PaperHead>(
    path: string,
    sourceOf: (id: string, of: string) => PaperSource<From>,
  ): void =>
    void app.get<{ Params: { id: string }; Querystring: { of?: unknown } }>(
      `/api/allocation/${path}/:id.pdf`,
      async (request, reply) => {
        const actor = await knows(request, reply)
        if (actor.role === 'visitor') return sayNo(kernel, request, reply, 'sign_in')
        const { id } = request.params
        if (!/^[0-9a-f-]{36}$/.test(id)) return sayNo(kernel, request, reply, 'not_found')
        return sendPaper(kernel, { request, reply, actor }, sourceOf(id, String(request.query.of)))
      },
    )
  serve<Booklet>('booklets', (id) => ({
    name: 'booklet',
    query: 'commission.booklet',
    input: { id },
    about: id,
    draw: (booklet, _, saying) => bookletPaper(booklet, saying),
  }))
  serve('commissions', (id) =>
    ofCard('minutes', (session, _, saying) => minutesPaper(session, saying), { id }, id),
  )
  serve('letters', (id, of) => ofCard('letter', letterOf, { id }, of))
  serve('offers', (offer) => ofCard('offer', offerOf, { offer }, offer))
}

type PaperCall = { request: FastifyRequest; reply: FastifyReply; actor: Actor }

const sendPaper = async <From extends PaperHead>(
  kernel: Kernel,
  { request, reply, actor }: PaperCall,
  { name, query, input, about, draw }: PaperSource<From>,
): Promise<unknown> => {
  const now = new Date().toISOString()
  const from = (await kernel.ask(actor, query, input, now)) as From | { refused: string }
  if ('refused' in from)
    return sayNo(kernel, request, reply, from.refused === 'not_yours' ? 'not_yours' : 'not_found')
  const t: T = (key, params) => kernel.say('fr', key, params)
  const paper = draw(from, about, { t, lang: 'fr' })
  if (!paper) return sayNo(kernel, request, reply, 'not_found')
  // The printer is loaded by the first who prints: the house starts without it.
  const { printPaper } = await import('../../kernel/server/pdf/document.ts')
  const bytes = await printPaper({
    paper,
    lang: 'fr',
    landlord: from.landlord,
    at: now,
    plan: undefined,
    looks: {},
    shows: '',
    page: (page, pages) => t('caleol.page', { page, pages }),
  })
  return sendFile(reply, bytes, {
    name: t(`caleol.${name}.file`, { day: dayOf(`${from.heldOn}T12:00:00Z`) }),
    type: 'application/pdf',
  })
}
