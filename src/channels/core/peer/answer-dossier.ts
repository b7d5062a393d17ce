import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import {
  answersFor,
  leastWords,
  motifsFor,
  type StateAnswer,
  standsOnceTold,
  wordsOf,
} from '../state/state-reply.ts'

/** A dossier as the rule knows it; nothing of one that the actor may not see. `waiting`: what was decided and has not left, in its order. */
export type KnownDossier =
  | {
      channel: string
      request: string
      agency: string
      reference: string
      stands: string
      status: string
      waiting: readonly string[]
      photos: readonly string[]
    }
  | undefined

type Answering = {
  what: StateAnswer
  motif?: string | undefined
  words?: string | undefined
  files?: readonly string[] | undefined
}

/** What an agent tells the State of a dossier: the words stand in the thread at once, and leave by a job. */
export const answerDossier = (
  known: KnownDossier,
  { what, motif, words = '', files = [] }: Answering,
  { subject, actor, heading }: { subject: string; actor: Actor; heading: string },
): Fact<'dossier.answered'>[] | Refusal => {
  if (!mayAnywhere(grants, 'answerDossier', actor)) return refuse('not_yours')
  if (known?.channel !== 'state') return refuse('not_found')
  const { agency, request, photos, reference } = known
  if (!can(grants, 'answerDossier', actor, { agency })) return refuse('not_yours')
  if (!answersFor(standsOnceTold(known.stands, known.waiting), known.status).includes(what))
    return refuse('wrong_moment', { status: known.stands })
  const motifs: readonly string[] = motifsFor(what)
  if (motifs.length && !(motif && motifs.includes(motif))) return refuse('dossier_motif')
  const asked = wordsOf(what)
  if (asked === 'needed' ? words.length < leastWords : words && words.length < leastWords)
    return refuse('dossier_short', { n: leastWords })
  if (files.some((sha256) => !photos.includes(sha256))) return refuse('not_found')
  return [
    {
      type: 'dossier.answered',
      subject,
      data: { request, what },
      audience: 'staff',
      place: { agency },
      private: {
        note: [`${heading}${reference ? ` (${reference})` : ''}`, words].filter(Boolean).join('\n'),
      },
    },
  ]
}
