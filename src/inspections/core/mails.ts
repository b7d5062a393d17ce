import { mailsAbout, type Recipients } from '../../kernel/core/mails.ts'
import type { SettlementSums } from './account/account-shapes.ts'
import { sayDay, yearAlways } from '../../kernel/core/dates.ts'
import { cents } from '../../kernel/core/money.ts'
import { sayMoney } from '../../kernel/core/say-figures.ts'

/** An inspection or an account, as it stands when a mail leaves: its agency’s duty, its tenants, and what waits for an answer. */
export type InspectionNow = {
  duty: readonly Recipients[]
  /** those of its lease, and who acts for one of them */
  tenants: readonly Recipients[]
  place: string
  id: string
  /** questions or contests of the tenant that nobody has answered */
  asked: number
  /** what was answered last: words of whoever refused, added or decided, empty where there are none */
  answer: string
  /** who was named to read them for a tenant */
  proxy: readonly Recipients[]
  /** whose papers are read without an account */
  lease: string | undefined
  /** of an account that is issued */
  account: AccountSaid | null
}

type AccountSaid = Pick<SettlementSums, 'balance' | 'dueOn'> & {
  /** of a debt: the day of its first part */
  firstOn: string | null
  /** the house knows where the tenant lives now */
  hasAddress: boolean
}

const mail = mailsAbout<InspectionNow>()
const ownPage = ({ id }: InspectionNow): `/${string}` => `/chez-moi/etat-des-lieux/${id}`
const ownAccount = ({ id }: InspectionNow): `/${string}` => `/bail/solde/${id}`
const lease = (now: InspectionNow): string | undefined => now.lease
const balanceOf = ({ account }: InspectionNow): number => account?.balance ?? 0

/** Who is told of inspections and accounts: the agency what is asked of it, the tenant what it answered, wherever she lives now. */
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
  mail('inspection.signed', {
    to: ['tenants'],
    template: 'exitSigned',
    lines: ['what', 'yours'],
    still: (_, { data: { kind } }) => kind === 'exit',
    holes: ({ place }) => ({ place }),
    opens: ({ id }) => `/bail/etat-des-lieux/${id}`,
    lease,
  }),
  mail('settlement.issued', {
    to: ['tenants'],
    template: 'accountIssued',
    lines: [
      'what',
      ['owed', (now) => balanceOf(now) > 0],
      ['owing', (now) => balanceOf(now) < 0],
      ['even', (now) => balanceOf(now) === 0],
      ['address', (now) => balanceOf(now) > 0 && !now.account?.hasAddress],
      'contest',
    ],
    still: ({ account }) => account !== null,
    holes: ({ place, account }, _, { lang }) => {
      const day = account && (account.balance < 0 ? account.firstOn : account.dueOn)
      return {
        place,
        amount: sayMoney(cents(Math.abs(account?.balance ?? 0)), lang),
        on: day ? sayDay(day, lang, yearAlways) : '',
      }
    },
    opens: ownAccount,
    lease,
  }),
  mail('settlement.takenBack', {
    to: ['tenants'],
    template: 'accountTakenBack',
    lines: ['what', 'next'],
    // Where a tenant was right, the answer to her says so.
    still: ({ account }, { data }) => account === null && !data.contest,
    holes: ({ place }) => ({ place }),
    opens: () => '/bail',
    lease,
  }),
  mail('lease.proxyNamed', {
    to: ['proxy'],
    template: 'proxyNamed',
    lines: ['what', 'yours'],
    holes: ({ place }) => ({ place }),
    opens: () => '/bail',
    lease,
  }),
  mail('settlement.contested', {
    to: ['duty'],
    template: 'accountContested',
    lines: ['what', 'how'],
    still: ({ asked }) => asked > 0,
    holes: ({ place }) => ({ place }),
    opens: ({ id }) => `/bureau/etats-des-lieux/comptes/${id}`,
  }),
  mail('settlement.contestAnswered', {
    to: ['tenants'],
    template: 'accountAnswered',
    lines: [
      'what',
      ['corrected', (_, { data }) => data.isCorrected],
      ['kept', (_, { data }) => !data.isCorrected],
    ],
    holes: ({ place, answer }) => ({ place, answer }),
    opens: ownAccount,
    lease,
  }),
]
