import { sayDay, yearAlways } from '../../kernel/core/dates.ts'
import type { AskingWay } from './faces.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A question as it stands when it leaves; instants are ISO. `key`: what opens its page. */
export type AskedNow = {
  home: readonly Recipients[]
  /** the id under which it is answered */
  question: string
  no: number
  closedAt: string
  endsAt: string
  key: string
  isAnswered: boolean
  way: AskingWay
}

const isLetter = ({ way }: AskedNow): boolean => way === 'letter'
const not =
  (rule: (now: AskedNow) => boolean) =>
  (now: AskedNow): boolean =>
    !rule(now)

const mail = mailsAbout<AskedNow>()

/** Who is written to: the home that was drawn, once. */
export const mails = [
  mail('satisfaction.drawn', {
    to: ['home'],
    template: 'satisfaction',
    lines: ['what', ['five', not(isLetter)], ['boxes', isLetter], ['back', isLetter], 'why'],
    still: ({ isAnswered }) => !isAnswered,
    holes: ({ no, closedAt, endsAt }, _, { lang, at, paper }) => ({
      no,
      closed: sayDay(closedAt, lang, paper ? yearAlways : at),
      until: sayDay(endsAt, lang, paper ? yearAlways : at),
    }),
    text: { line: 'text', asks: ({ question }) => ({ what: 'opinion', question }) },
    opens: ({ key }) => `/avis#${key}`,
  }),
]
