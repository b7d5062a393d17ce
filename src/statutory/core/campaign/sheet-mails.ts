import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../../kernel/core/mails.ts'
import { paperSheet } from './paper-sheet.ts'
import type { CampaignKind, SheetQuestion } from './sheet-form.ts'

/** A sheet as it stands when its mail or letter leaves. `key`: what opens its page; `due`: `yyyy-mm-dd`. */
export type AskedSheet = {
  home: readonly Recipients[]
  kind: CampaignKind
  year: number
  due: string
  way: 'mail' | 'letter'
  key: string
  names: readonly string[]
  address: string
  questions: readonly SheetQuestion[]
  isDone: boolean
}

const mail = mailsAbout<AskedSheet>()
const isLetter = ({ way }: AskedSheet): boolean => way === 'letter'
const isMail = ({ way }: AskedSheet): boolean => way === 'mail'

/** How a home is asked, and reminded twice at most: never once it has answered, or said that it has left. */
export const mails = [
  mail('sheet.asked', {
    to: ['home'],
    template: 'sheet',
    lines: [
      ['again', (_, { data }) => data.round > 0],
      ['ops', ({ kind }) => kind === 'ops'],
      ['sls', ({ kind }) => kind === 'sls'],
      'until',
      ['link', isMail],
      ['paper', isLetter],
      ['back', isLetter],
      'wall',
      'help',
    ],
    still: ({ isDone }) => !isDone,
    holes: ({ year, due, names, questions, address }, _, { lang, at, paper }) => ({
      year: String(year),
      due: sayDay(`${due}T12:00:00Z`, lang, paper ? yearAlways : at),
      address,
      sheet: paperSheet(questions, { names, year }, lang),
    }),
    opens: ({ key }) => `/enquete#${key}`,
  }),
]
