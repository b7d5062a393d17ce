import { grantedTo } from '../../kernel/core/access.ts'
import { grants } from '../core/grants.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import type { Queries } from '../../estate/core/contract.ts'
import { fr } from '../core/words.menu.fr.ts'
import type { Hearing } from './firm/useHearing.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** the plan of where the work is, to look at before one comes */
    'order.plan': {
      plan: Queries['place.plan']['output']
      thing?: string | undefined
      /** what was done before, in words */
      works: readonly { asset: string; what: string; at: string }[]
    }
    /** under the firm's address: that it reaches nobody any more, and the way to set it right */
    'firm.ways': { party: string; isFirm: true; correct?: (() => void) | undefined }
    /** a danger in the words of the firm, before they leave */
    'order.danger': Hearing
    /** below an order: what the landlord has answered of such work, where it is fit for firms */
    'order.known': { order: string }
    /** of an order: its number in another system of the landlord, why that refuses it, how far its invoice is there */
    'order.erp': { order: string }
    /** as the work of an order ends: what its meters ask; before that it may be made ready */
    'order.meters': { order: string; isEnding: boolean }
    /** at the end of a page of the firm: what became of what it corrected */
    'order.thanks': object
    /** the end of a firm’s day */
    'firm.day.end': object
  }
}

const paperWords: readonly Dictionary[] = [
  [() => import('../core/words/refused.fr.ts'), () => import('../core/words/refused.en.ts')],
  [() => import('../core/words/papers.fr.ts'), () => import('../core/words/papers.en.ts')],
  [() => import('../core/words/contracts.fr.ts'), () => import('../core/words/contracts.en.ts')],
]
const delegationWords: Dictionary = [
  () => import('../core/words/delegation.fr.ts'),
  () => import('../core/words/delegation.en.ts'),
]

const papers = { for: grantedTo(grants, 'papers'), words: paperWords } as const
const paper = { ...papers, within: 'office.nav.firms' } as const

const go: Dictionary = [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/entreprises', {
      ...papers,
      nav: { name: 'office.nav.firms', place: 70 },
      load: () => import('./papers/Papers.tsx').then((m) => m.Firms),
    }),
    screen('/bureau/entreprises/accords', {
      ...paper,
      title: 'go.agreements',
      words: [...paperWords, delegationWords],
      load: () => import('./papers/Delegations.tsx').then((m) => m.Delegations),
    }),
    screen('/bureau/entreprises/contrats', {
      ...paper,
      title: 'go.contracts',
      load: () => import('./papers/Papers.tsx').then((m) => m.Contracts),
    }),
    screen('/bureau/entreprises/:id', {
      ...paper,
      load: () => import('./papers/Papers.tsx').then((m) => m.OneFirm),
    }),
    screen('/bureau/entreprises/:id/contrat', {
      ...paper,
      load: () => import('./papers/Papers.tsx').then((m) => m.NewContract),
    }),
    screen('/bureau/entreprises/contrat/:id', {
      ...paper,
      load: () => import('./papers/Papers.tsx').then((m) => m.OneContract),
    }),
    screen('/bureau/entreprises/contrat/:id/conditions', {
      ...paper,
      load: () => import('./papers/Papers.tsx').then((m) => m.ContractTerms),
    }),
    screen('/bureau/entreprises/contrat/:id/prix', {
      ...paper,
      load: () => import('./papers/Papers.tsx').then((m) => m.ContractPrices),
    }),
  ],
  slots: [
    fill('home.visits', {
      words: [
        [() => import('../core/words/home-visits.fr.ts'), () => import('../core/words/home-visits.en.ts')],
      ],
      load: () => import('./office/HomeVisits.tsx').then((m) => m.HomeVisits),
    }),
    fill('thread.order', { load: () => import('./office/ThreadOrder.tsx').then((m) => m.ThreadOrder) }),
    fill('list.bills', {
      for: grantedTo(grants, 'pay'),
      words: [
        [() => import('../core/words/bills.fr.ts'), () => import('../core/words/bills.en.ts')],
        [() => import('../core/words/papers.fr.ts'), () => import('../core/words/papers.en.ts')],
      ],
      load: () => import('./bills/BillList.tsx').then((m) => m.BillList),
    }),
    fill('thread.decision', { load: () => import('./office/ThreadOrder.tsx').then((m) => m.ThreadDecision) }),
  ],
  deedWords: [go],
} satisfies PagePart

const firm = { for: ['firm'], first: true } as const

/** One screen at two addresses: the day stays where it is while an order opens. */
const loadByLink = () => import('./firm/Firm.tsx').then((m) => m.FirmByLink)
const loadSignedIn = () => import('./firm/Firm.tsx').then((m) => m.FirmSignedIn)

export const contractor = {
  screens: [
    screen('/o', { ...firm, load: loadByLink }),
    screen('/o/:order', { ...firm, load: loadByLink }),
    screen('/entreprise', { ...firm, load: loadSignedIn }),
    screen('/entreprise/:order', { ...firm, load: loadSignedIn }),
  ],
} satisfies PagePart
