import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { mailsAbout, type Recipients } from '../../../kernel/core/mails.ts'
import { cents } from '../../../kernel/core/money.ts'
import { sayMoney, sayQuantity } from '../../../kernel/core/say-figures.ts'
import type { AlarmKind } from '../alarm-kinds.ts'
import { smokeAlarmDuty, type SmokeCause, smokeCauses } from './smoke-causes.ts'

/**
 * An alarm of a dwelling as it stands when its mail or text leaves. `key`: what opens its page; `hourly`: litres; `centsOfDay`: where a price
 * is set; `cause`: of a smoke alarm, where its days tell it.
 */
export type ToldLeak = {
  home: readonly Recipients[]
  kind: AlarmKind
  round: number
  since: string
  hourly: number | null
  centsOfDay: number | null
  cause: SmokeCause | null
  key: string
  /** the number of the request that it became */
  no: number | null
  isOpen: boolean
  isOver: boolean
}

const mail = mailsAbout<ToldLeak>()

/** The sentence that says what runs: all that is known, and nothing else. */
const lineOf = ({ kind, hourly, centsOfDay }: ToldLeak) => {
  const how = kind === 'leak.steady' ? 'steady' : 'often'
  if (hourly === null) return how
  return centsOfDay === null ? (`${how}.flow` as const) : (`${how}.cost` as const)
}
type Line = ReturnType<typeof lineOf>
const lines: readonly Line[] = ['steady', 'steady.flow', 'steady.cost', 'often', 'often.flow', 'often.cost']

const causes = [...smokeCauses, 'unknown'] as const
const causeOf = ({ cause }: ToldLeak): (typeof causes)[number] => cause ?? 'unknown'

const isToldNow = ({ isOpen, isOver, round }: ToldLeak, told: number): boolean =>
  isOpen && !isOver && round === told

/**
 * Whoever lives where water runs, or under a smoke alarm that needs her, is told once of each time that it begins, once that it runs on after
 * a repair, and once that it has stopped.
 */
export const leakMails = [
  mail('alarm.told', {
    to: ['home'],
    template: 'leak',
    lines: [...lines.map((line) => [line, (now: ToldLeak) => lineOf(now) === line] as const), 'look', 'then'],
    still: (now, { data }) => now.kind !== 'smoke' && isToldNow(now, data.round),
    holes: ({ since, hourly, centsOfDay }, _, { lang, at, paper }) => ({
      since: sayDay(`${since}T12:00:00Z`, lang, paper ? yearAlways : at),
      litres: sayQuantity(hourly ?? 0, lang),
      cost: sayMoney(cents(centsOfDay ?? 0), lang),
    }),
    text: { line: lineOf, leads: true },
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
    still: ({ isOpen, kind }) => !isOpen && kind !== 'smoke',
    text: { line: 'what' },
  }),
  mail('alarm.told', {
    to: ['home'],
    template: 'smokeAlarm',
    lines: [
      ...causes.map((cause) => [cause, (now: ToldLeak) => causeOf(now) === cause] as const),
      'how',
      'then',
      'law',
    ],
    still: (now, { data }) => now.kind === 'smoke' && isToldNow(now, data.round),
    holes: ({ since }, _, { lang, at, paper }) => ({
      since: sayDay(`${since}T12:00:00Z`, lang, paper ? yearAlways : at),
      law: smokeAlarmDuty.law,
    }),
    text: { line: causeOf, leads: true },
    opens: ({ key }) => `/detecteur#${key}`,
  }),
  mail('alarm.over', {
    to: ['home'],
    template: 'smokeAlarmWell',
    lines: ['what', 'nothing'],
    still: ({ isOpen, kind }) => !isOpen && kind === 'smoke',
    text: { line: 'what' },
  }),
]
