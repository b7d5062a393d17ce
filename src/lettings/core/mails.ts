import type { Lang } from '../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** What a mail of this slice is about, as it stands when it leaves: a dwelling that is to be let again, or a request in which a tenant says that she leaves. */
export type LettingNow = {
  agents: readonly Recipients[]
  officers: readonly Recipients[]
  tenants: readonly Recipients[]
  dwelling: string
  /** said by a tenant for the first time there, in a request about something else, and no notice stands */
  isHeard: boolean
}

const mail = mailsAbout<LettingNow>()

/**
 * Who is written to: of works that were finished after the day of the keys, the agency and who lets again. Whoever says in a thread, by portal, mail or text,
 * that she leaves is told that it is no notice yet, and given the form; a new request of that nature says so in its own mail.
 */
export const mails = [
  mail('void.worksLate', {
    to: ['agents', 'officers'],
    template: 'voidWorksLate',
    lines: ['what'],
    holes: ({ dwelling }, { data: { day, doneOn } }, { lang }) => ({
      dwelling,
      day: dayInFull(day, lang),
      doneOn: dayInFull(doneOn, lang),
    }),
    opens: '/bureau/relocation',
  }),
  mail('void.remarked', {
    to: ['officers'],
    template: 'voidRemarked',
    lines: ['what'],
    holes: ({ dwelling }, { data: { due } }, { lang }) => ({ dwelling, due: dayInFull(due, lang) }),
    opens: '/bureau/relocation',
  }),
  mail('request.said', {
    to: ['tenants'],
    template: 'leavingHeard',
    lines: ['not', 'how', 'form'],
    still: ({ isHeard }) => isHeard,
    opens: '/chez-moi/bail/conge',
  }),
]

const dayInFull = (date: string, lang: Lang): string => sayDay(`${date}T12:00:00Z`, lang, yearAlways)
