import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const recordWords: Dictionary = [
  () => import('../core/words.record.fr.ts'),
  () => import('../core/words.record.en.ts'),
]
const words: readonly Dictionary[] = [
  [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
  recordWords,
]
const planners = grantedTo(grants, 'plan')
const readers = grantedTo(grants, 'read')

const accountWords: readonly Dictionary[] = [
  [() => import('../core/words.claims.fr.ts'), () => import('../core/words.claims.en.ts')],
  [() => import('../core/words.account.fr.ts'), () => import('../core/words.account.en.ts')],
]
const ofAccount = {
  within: 'office.nav.inspections',
  words: accountWords,
} as const

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/etats-des-lieux', {
      for: readers,
      nav: { name: 'office.nav.inspections', place: 47 },
      words,
      load: () => import('./InspectionsPage.tsx').then((m) => m.InspectionsPage),
    }),
    screen('/bureau/etats-des-lieux/comptes', {
      ...ofAccount,
      for: grantedTo(grants, 'reckon'),
      load: () => import('./account/SettlementsPage.tsx').then((m) => m.SettlementsPage),
    }),
    screen('/bureau/etats-des-lieux/comptes/:id', {
      ...ofAccount,
      for: grantedTo(grants, 'reckon'),
      load: () => import('./account/SettlementPage.tsx').then((m) => m.SettlementPage),
    }),
    screen('/bureau/etats-des-lieux/grilles', {
      ...ofAccount,
      for: grantedTo(grants, 'readGrids'),
      load: () => import('./account/GridsPage.tsx').then((m) => m.GridsPage),
    }),
    screen('/bureau/etats-des-lieux/:id', {
      for: readers,
      within: 'office.nav.inspections',
      words: [...words, ...accountWords],
      load: () => import('./OfficeInspection.tsx').then((m) => m.OfficeInspection),
    }),
  ],
  slots: [
    fill('place.visits', {
      for: planners,
      words,
      load: () => import('./PlanButton.tsx').then((m) => m.PlanButton),
    }),
    fill('building.season', {
      for: readers,
      words: [[() => import('../core/words.heating.fr.ts'), () => import('../core/words.heating.en.ts')]],
      load: () => import('./HeatingDay.tsx').then((m) => m.HeatingDay),
    }),
  ],
} satisfies PagePart

export const tenant = {
  screens: [
    screen('/chez-moi/etat-des-lieux/:id', {
      for: grantedTo(grants, 'readOwn'),
      load: () => import('./own-inspections.ts').then((m) => m.OwnPage),
    }),
    // Who has left has no account any more: a link of the lease opens these, for whoever holds it.
    screen('/bail', {
      for: grantedTo(grants, 'readOwn'),
      load: () => import('./past/open-lease.tsx').then((m) => m.LeaseByLink),
    }),
    screen('/bail/etat-des-lieux/:id', {
      for: grantedTo(grants, 'readOwn'),
      load: () => import('./past/open-lease.tsx').then((m) => m.InspectionByLink),
    }),
    screen('/bail/solde/:id', {
      for: grantedTo(grants, 'readOwnSettlement'),
      load: () => import('./past/open-lease.tsx').then((m) => m.AccountByLink),
    }),
    screen('/chez-moi/solde/:id', {
      for: grantedTo(grants, 'readOwnSettlement'),
      load: () => import('./own-inspections.ts').then((m) => m.OwnAccount),
    }),
  ],
  slots: [
    fill('home.end', { spared: true, load: () => import('./own-inspections.ts').then((m) => m.OwnList) }),
  ],
} satisfies PagePart

const holders = grantedTo(grants, 'hold')

/** The walk, on the phone and the tablet. */
export const field = {
  screens: [
    screen('/terrain/etats-des-lieux', {
      for: holders,
      next: true,
      load: () => import('./walk/walk-in-pocket.ts').then((m) => m.WalksOnPhone),
    }),
    screen('/terrain/etats-des-lieux/:id', {
      for: holders,
      next: true,
      load: () => import('./walk/walk-in-pocket.ts').then((m) => m.WalkOnPhone),
    }),
  ],
  slots: [
    fill('day.head', {
      for: holders,
      spared: true,
      load: () => import('./walk/walk-in-pocket.ts').then((m) => m.LeadOnPhone),
    }),
  ],
} satisfies PagePart
