import { type Actor, can, mayAnywhere } from '../../../kernel/core/access.ts'
import { type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import { leastWords } from '../state/state-reply.ts'

/** A request as the rule knows it; nothing of one that the actor may not see. `isThere`: the city has it, or is about to. */
export type GivenMatter =
  | { agency: string; handler: string | null; isClosed: boolean; isCommon: boolean; isThere: boolean }
  | undefined

/** What is a city’s to mend is given to it: a common part’s, which somebody oriented to a third party. */
export const openDossier = (
  matter: GivenMatter,
  { request, city, words, heading }: { request: string; city: string; words: string; heading: string },
  { subject, actor }: { subject: string; actor: Actor },
): Fact<'dossier.opened'>[] | Refusal => {
  if (!mayAnywhere(grants, 'answerDossier', actor)) return refuse('not_yours')
  if (!matter) return refuse('not_found')
  const { agency, handler, isClosed, isCommon, isThere } = matter
  if (!can(grants, 'answerDossier', actor, { agency })) return refuse('not_yours')
  if (handler !== 'third' || isClosed || !isCommon || isThere) return refuse('wrong_moment')
  if (words.length < leastWords) return refuse('dossier_short', { n: leastWords })
  return [
    {
      type: 'dossier.opened',
      subject,
      data: { request, city },
      audience: 'staff',
      place: { agency },
      private: { note: `${heading}\n${words}` },
    },
  ]
}
