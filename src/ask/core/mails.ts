import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A question as it stands when its mail leaves. */
export type QuestionMail = {
  directorate: readonly Recipients[]
  id: string
  words: string
  isOver: boolean
  isConcluded: boolean
}

const mail = mailsAbout<QuestionMail>()
const opens = ({ id }: QuestionMail): `/${string}` => `/bureau/siege/${id}`

/** Who is written to: whoever asks, once four fifths of its hours are taken, and once its question is over. */
export const mails = [
  mail('ask.warned', {
    to: ['directorate'],
    template: 'askWarned',
    lines: ['what', 'then'],
    still: ({ isOver }) => !isOver,
    holes: ({ words }) => ({ words }),
    opens,
  }),
  mail('ask.ended', {
    to: ['directorate'],
    template: 'askEnded',
    lines: ['what', ['budget', (_, { data: { why } }) => why === 'budget'], 'then'],
    still: ({ isConcluded }) => !isConcluded,
    holes: ({ words }) => ({ words }),
    opens,
  }),
]
