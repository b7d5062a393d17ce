import type { Lang } from '../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'

/** A dwelling that is to be let again, as it stands when a mail about it leaves. */
export type VoidNow = {
  agents: readonly Recipients[]
  officers: readonly Recipients[]
  dwelling: string
}

const mail = mailsAbout<VoidNow>()

/** Who is written to: of works that were finished after the day of the keys, the agency and who lets again. */
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
]

const dayInFull = (date: string, lang: Lang): string => sayDay(`${date}T12:00:00Z`, lang, yearAlways)
