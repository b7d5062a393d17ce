import type { Lang } from '../../../kernel/core/access.ts'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { cents } from '../../../kernel/core/money.ts'
import type { Paper, Piece } from '../../../kernel/core/paper.ts'
import { sayMoney, sayShare } from '../../../kernel/core/say-figures.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { Instalment, SettlementView } from './account-queries.ts'
import type { SettlementLine, WearGridVersion } from './account-shapes.ts'

type Saying = { t: T; lang: Lang }
/** What a letter is written from: the account as its agency or its tenant reads it. */
export type LetterAccount = Pick<
  SettlementView,
  'unit' | 'tenants' | 'newAddress' | 'terms' | 'sums' | 'instalments' | 'hash'
> & {
  grid: Pick<WearGridVersion, 'agreement' | 'source' | 'name'> | null
  lines: readonly SettlementLine[]
}

/** The letter of an account that is issued (`site`: where its photos are read): its sums, each difference with its part and why, by when, and whom to turn to. Nothing before it is issued. */
export const settlementPaper = (
  account: LetterAccount,
  saying: Saying & { site: string },
): Paper | undefined => {
  const { t, lang } = saying
  const { sums, terms, unit, tenants, newAddress, lines, grid, hash } = account
  if (!sums || !terms || !hash) return undefined
  const words = (said: string): Piece => ({ is: 'words', words: said })
  const isWorn = lines.some(({ why }) => why === 'worn')
  return {
    title: t('settlement.paper.title'),
    of: [unit.address, unit.door || unit.ref].filter(Boolean).join(' · '),
    pieces: [
      {
        is: 'facts',
        rows: [
          [t('settlement.paper.to'), [tenants.join(', '), newAddress].filter(Boolean).join(', ')],
          [t('settlement.paper.keys'), sayDay(terms.keysBackOn, lang, yearAlways)],
        ],
      },
      { is: 'heading', words: t('settlement.sums') },
      { is: 'facts', rows: sumRows(sums, saying) },
      words(whenSaid(account, saying)),
      ...(lines.length > 0 ? differences(account, saying) : [words(t('settlement.lines.none'))]),
      ...(isWorn && grid
        ? [words(t('settlement.paper.grid', { agreement: grid.agreement ?? grid.source, name: grid.name }))]
        : []),
      words(t('settlement.paper.contest')),
      words(t('settlement.claims', { on: sayDay(sums.claimsUntil, lang, yearAlways) })),
      { is: 'facts', rows: [[t('settlement.hash'), hash]] },
    ],
  }
}

const sumRows = (sums: NonNullable<SettlementView['sums']>, { t, lang }: Saying): [string, string][] => {
  const rows = [
    ['deposit', sums.deposit],
    ['overpaid', sums.overpaid],
    ['charged', cents(0 - sums.charged)],
    ['arrears', cents(0 - sums.arrears)],
    ['provision', cents(0 - sums.provision)],
  ] as const
  return [
    ...rows
      .filter(([, amount]) => amount !== 0)
      .map(([key, amount]): [string, string] => [t(`settlement.sum.${key}`), sayMoney(amount, lang)]),
    [
      t(sums.balance >= 0 ? 'settlement.sum.toTenant' : 'settlement.sum.toLandlord'),
      sayMoney(cents(Math.abs(sums.balance)), lang),
    ],
  ]
}

const whenSaid = ({ sums, instalments }: LetterAccount, { t, lang }: Saying): string =>
  sums!.balance >= 0
    ? t('settlement.paper.owed', { on: sayDay(sums!.dueOn, lang, yearAlways) })
    : t('settlement.paper.owing', {
        instalments: instalments.map((each) => sayInstalment(each, { t, lang })).join(' · '),
      })

/** «120,00 € le 5 janvier 2027». */
export const sayInstalment = ({ amount, dueOn }: Instalment, { t, lang }: Saying): string =>
  dueOn
    ? t('settlement.instalment', { amount: sayMoney(amount, lang), on: sayDay(dueOn, lang, yearAlways) })
    : sayMoney(amount, lang)

const differences = ({ lines }: LetterAccount, { t, lang, site }: Saying & { site: string }): Piece[] => [
  { is: 'heading', words: t('settlement.lines') },
  {
    is: 'table',
    columns: [
      t('settlement.paper.what'),
      t('settlement.paper.cost'),
      t('settlement.paper.share'),
      t('settlement.paper.amount'),
      t('settlement.paper.why'),
    ],
    widths: [30, 14, 10, 14, 32],
    rows: lines.map((line) => [
      sayDifference(line, { t }),
      sayMoney(line.cost, lang),
      // What nobody has priced is the landlord’s, whatever its wear.
      sayShare(line.amount > 0 ? line.share / 100 : 0, lang),
      sayMoney(line.amount, lang),
      [t(`settlement.why.${line.why}`), wearSaid(line, { t, lang })].filter(Boolean).join('. '),
    ]),
  },
  { is: 'words', words: t('settlement.paper.photos', { site }) },
]

/** Where a difference is and what: «Chambre · murs · Trou». */
export const sayDifference = (
  { room, element, kind }: Pick<SettlementLine, 'room' | 'element' | 'kind'>,
  { t }: { t: T },
): string => {
  const what = element.surface ? t(`settlement.surface.${element.surface}`) : (element.thing ?? '')
  return [room, what, t(`settlement.kind.${kind}`)].filter(Boolean).join(' · ')
}

/** How old the element was when the keys came back, and how that is known; nothing where wear says nothing. */
export const wearSaid = ({ wear, since, sinceFrom, proof }: SettlementLine, { t, lang }: Saying): string => {
  if (!wear) return ''
  if (!wear.isKnown) return t('settlement.line.ageUnknown', { name: wear.name })
  const on = since && (sinceFrom === 'record' ? since.slice(0, 4) : sayDay(since, lang, yearAlways))
  const how = sinceFrom && on ? t(`settlement.line.since.${sinceFrom}`, { on, proof: proof ?? '' }) : ''
  return [t('settlement.line.age', { name: wear.name, n: wear.age }), how].filter(Boolean).join(', ')
}
