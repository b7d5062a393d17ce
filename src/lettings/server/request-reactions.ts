import type { CodeUnder } from '../../kernel/core/words.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Reactions } from '../../kernel/server/slice.ts'
import { newcomerQuestions } from '../core/void/newcomer-questions.ts'
import { fr } from '../core/words.asked.fr.ts'

/** What somebody is to do about a dwelling becomes a request of the house there: diagnostics to make, what does not work at a newcomer’s. */
export const requestReactions: Reactions = {
  'diagnostic.asked': ({ subject, data: { kinds, by, request } }) => {
    const names = kinds.map((kind) => fr[`asked.diagnostic.${kind}`]).join(', ')
    const words = fr['asked.diagnostics']
      .replace('{day}', by.split('-').toReversed().join('/'))
      .replace('{kinds}', names)
    // Gas and lead are named as papers here: nobody is in danger.
    return [fileAt({ request, unit: subject, nature: 'other.repair', words, calm: true })]
  },
  'void.newcomerVisited': ({ id, subject, data: { wrong, person }, private: said }) =>
    wrong.map((question) =>
      fileAt({
        request: derivedId(id, question),
        unit: subject,
        nature: newcomerQuestions[question].nature,
        words: said?.words[question] ?? fr[`asked.newcomer.${question}`],
        ...(person ? { requester: { person } } : {}),
      }),
    ),
}

type FiledWords = {
  request: string
  unit: string
  nature: CodeUnder<'nature'>
  words: string
  calm?: boolean
  requester?: { person: string }
}

const fileAt = ({ request, ...said }: FiledWords): { type: string; subject: string; data: object } => ({
  type: 'request.file',
  subject: request,
  data: { ...said, channel: 'counter', lang: 'fr' },
})
