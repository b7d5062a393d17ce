import { type Act, grants } from '../grants.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { sayWholeDate } from '../../../kernel/core/dates.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import { ofRole, type Role, roles } from '../../../kernel/core/roles.ts'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { type T, sayCode } from '../../../kernel/core/words.ts'
import type { DeviceKind } from '../device-kinds.ts'
import { fewestTogether } from '../studies/group-homes.ts'

/** What is truly set in this house on the day on which the study is printed. */
export type ImpactState = {
  at: string
  landlord: string
  /** devices that stand, by kind */
  devices: readonly { kind: DeviceKind; homes: number; common: number }[]
  homes: number
  /** homes whose hours are kept by their yes; nothing where they are one to four */
  hoursKept: number | null
  /** doors that are open */
  doors: { push: boolean; broker: boolean; partners: boolean }
  /** rows of what the slice declares that it holds of people: `keep` as declared */
  held: readonly { table: string; columns: readonly string[]; keep: string }[]
  studies: readonly { partner: string; purpose: string; until: string; homes: number | null }[]
}

type ImpactSpeech = { t: T; lang: Lang }

/** Lines of what is kept, with who reads it and from where that comes; the same as in docs/how-to/connect-sensors.md. */
const keptLines = ['hours', 'ownHours', 'alarmHours', 'days', 'months', 'common', 'notes', 'sums'] as const
const purposeLines = ['leak', 'cold', 'own', 'law', 'breakdown', 'study'] as const
const riskLines = ['absence', 'staff', 'next', 'couple', 'single', 'stranger'] as const
const textLines = ['rgpd', 'cnil', 'energy', 'lease'] as const

/** The impact study of meters and probes (RGPD, art. 35), made of what is set: to be read, completed and signed by a person. */
export const impactPaper = (state: ImpactState, speech: ImpactSpeech): Paper => {
  const { t, lang } = speech
  return {
    title: t('impact.title'),
    of: state.landlord,
    pieces: [
      { is: 'words', words: t('impact.lead', { day: sayWholeDate(state.at, lang) }) },
      { is: 'heading', words: t('impact.measured') },
      ...measuredPieces(state, speech),
      { is: 'heading', words: t('impact.purposes') },
      { is: 'list', items: purposeLines.map((line) => t(`impact.purpose.${line}`)) },
      { is: 'heading', words: t('impact.kept') },
      {
        is: 'table',
        columns: [
          t('impact.column.what'),
          t('impact.column.kept'),
          t('impact.column.read'),
          t('impact.column.source'),
        ],
        widths: [3, 3, 3, 3],
        rows: keptLines.map((line) => [
          t(`impact.kept.${line}`),
          t(`impact.kept.${line}.time`),
          t(`impact.kept.${line}.who`),
          t(`impact.kept.${line}.source`),
        ]),
      },
      { is: 'heading', words: t('impact.held') },
      { is: 'words', words: t('impact.held.lead') },
      {
        is: 'table',
        columns: [t('impact.column.table'), t('impact.column.columns'), t('impact.column.kept')],
        widths: [3, 4, 4],
        rows: state.held.map(({ table, columns, keep }) => [table, columns.join(', '), keep]),
      },
      { is: 'heading', words: t('impact.readers') },
      readers(speech),
      { is: 'heading', words: t('impact.studies') },
      ...studies(state, speech),
      { is: 'heading', words: t('impact.risks') },
      {
        is: 'table',
        columns: [t('impact.column.risk'), t('impact.column.measure')],
        widths: [4, 6],
        rows: riskLines.map((line) => [t(`impact.risk.${line}`), t(`impact.risk.${line}.measure`)]),
      },
      { is: 'heading', words: t('impact.texts') },
      { is: 'list', items: textLines.map((line) => t(`impact.text.${line}`)) },
      { is: 'heading', words: t('impact.sign') },
      { is: 'words', words: t('impact.sign.words') },
    ],
  }
}

const measuredPieces = (
  { devices, homes, hoursKept, doors }: ImpactState,
  { t, lang }: ImpactSpeech,
): Piece[] => [
  devices.length
    ? {
        is: 'table',
        columns: [t('impact.column.kind'), t('impact.column.homes'), t('impact.column.common')],
        widths: [4, 2, 2],
        rows: devices.map((one) => [
          sayCode(t, 'deviceKind', one.kind),
          sayNumber(one.homes, lang),
          sayNumber(one.common, lang),
        ]),
      }
    : { is: 'words', words: t('impact.none') },
  {
    is: 'facts',
    rows: [
      [t('impact.homes'), sayNumber(homes, lang)],
      [t('impact.hoursKept'), sayFew(hoursKept, { t, lang })],
      [t('impact.door.push'), t(doors.push ? 'impact.open' : 'impact.closed')],
      [t('impact.door.broker'), t(doors.broker ? 'impact.open' : 'impact.closed')],
      [t('impact.door.partners'), t(doors.partners ? 'impact.open' : 'impact.closed')],
    ],
  },
]

const sayFew = (homes: number | null, { t, lang }: ImpactSpeech): string =>
  homes === null ? t('impact.few', { n: fewestTogether }) : sayNumber(homes, lang)

// Who may do what is read from the table of grants itself: what changes there changes here.
const readers = ({ t }: ImpactSpeech): Piece => ({
  is: 'table',
  columns: [t('impact.column.act'), t('impact.column.who')],
  widths: [5, 6],
  rows: (Object.keys(grants) as Act[]).map((act) => [
    t(`impact.act.${act}`),
    roles
      .filter((role: Role) => grants[act][role] !== undefined && ofRole(role).side !== 'house')
      .map((role) => sayCode(t, 'role', role))
      .join(', ') || t('impact.house'),
  ]),
})

const studies = ({ studies: rows }: ImpactState, { t, lang }: ImpactSpeech): Piece[] =>
  rows.length
    ? [
        {
          is: 'table',
          columns: [
            t('impact.column.partner'),
            t('impact.column.purpose'),
            t('impact.column.until'),
            t('impact.column.homes'),
          ],
          widths: [3, 5, 2, 2],
          rows: rows.map(({ partner, purpose, until, homes }) => [
            partner,
            purpose,
            sayWholeDate(until, lang),
            sayFew(homes, { t, lang }),
          ]),
        },
      ]
    : [{ is: 'words', words: t('impact.studies.none') }]
