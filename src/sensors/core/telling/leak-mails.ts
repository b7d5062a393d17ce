import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../../kernel/core/mails.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import type { AlarmKind } from '../alarm-kinds.ts'

/** A leak as it stands when its mail or text leaves. `key`: what opens its page; `hourly`: litres; `centsOfDay`: where a price is set. */
export type ToldLeak = {
  home: readonly Recipients[]
  kind: AlarmKind
  round: number
  since: string
  hourly: number | null
  centsOfDay: number | null
  key: string
  /** the number of the request that it became */
  no: number | null
  isOpen: boolean
  isOver: boolean
}

const mail = mailsAbout<ToldLeak>()

/** The sentence that says what runs: all that is known, and nothing else. */
const deviceLineOf = ({ kind, hourly, centsOfDay }: ToldLeak) => {
  const how = kind === 'leak.steady' ? 'steady' : 'often'
  if (hourly === null) return how
  return centsOfDay === null ? (`${how}.flow` as const) : (`${how}.cost` as const)
}
type Line = ReturnType<typeof deviceLineOf>
const lines: readonly Line[] = ['steady', 'steady.flow', 'steady.cost', 'often', 'often.flow', 'often.cost']

/** Whoever lives where water runs is told once of each time that it begins, once that it runs on after a repair, and once that it has stopped. */
export const leakMails = [
  mail('alarm.told', {
    to: ['home'],
    template: 'leak',
    lines: [
      ...lines.map((line) => [line, (now: ToldLeak) => deviceLineOf(now) === line] as const),
      'look',
      'then',
    ],
    still: ({ isOpen, isOver, round }, { data }) => isOpen && !isOver && round === data.round,
    holes: ({ since, hourly, centsOfDay }, _, { lang, at, paper }) => ({
      since: sayDay(`${since}T12:00:00Z`, lang, paper ? yearAlways : at),
      litres: sayQuantity(hourly ?? 0, lang),
      cost: sayMoney(cents(centsOfDay ?? 0), lang),
    }),
    text: { line: deviceLineOf, leads: true },
    opens: ({ key }) => `/fuite#${key}`,
  }),
  mail('alarm.runsOn', {
    to: ['home'],
    template: 'leakOn',
    lines: [
      'what',
      ['again', ({ no }: ToldLeak) => no !== null],
      ['again.plain', ({ no }: ToldLeak) => no === null],
    ],
    still: ({ isOpen }) => isOpen,
    holes: ({ no }) => ({ no: String(no ?? '') }),
    text: { line: 'what' },
  }),
  mail('alarm.over', {
    to: ['home'],
    template: 'leakOver',
    lines: ['what', 'nothing'],
    still: ({ isOpen }) => !isOpen,
    text: { line: 'what' },
  }),
]
