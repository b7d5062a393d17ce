import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** An entry that is completed, as it stands when a mail leaves: its agency’s duty, its tenants, and what waits for an answer. */
export type CompletionNow = {
  duty: readonly Recipients[]
  tenants: readonly Recipients[]
  place: string
  id: string
  /** questions of the tenant that nobody has answered */
  asked: number
  /** what was answered last: words of whoever refused or added, empty where there are none */
  answer: string
}

const mail = mailsAbout<CompletionNow>()
const ownPage = ({ id }: CompletionNow): `/${string}` => `/chez-moi/etat-des-lieux/${id}`

/** Who is told when an entry is to be completed: the agency that something is asked, the tenant what it answered. */
export const mails = [
  mail('inspection.completionAsked', {
    to: ['duty'],
    template: 'completionAsked',
    lines: ['what', 'law'],
    still: ({ asked }) => asked > 0,
    holes: ({ place }) => ({ place }),
    opens: ({ id }) => `/bureau/etats-des-lieux/${id}`,
  }),
  mail('inspection.completionRefused', {
    to: ['tenants'],
    template: 'completionRefused',
    lines: ['what', 'conciliation'],
    holes: ({ place, answer }) => ({ place, answer }),
    opens: ownPage,
  }),
  mail('inspection.completed', {
    to: ['tenants'],
    template: 'completionAdded',
    lines: ['what'],
    holes: ({ place }) => ({ place }),
    opens: ownPage,
  }),
]
