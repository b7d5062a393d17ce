import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const setup: Dictionary = [
  () => import('../core/words.setup.fr.ts'),
  () => import('../core/words.setup.en.ts'),
]
const words: Dictionary = [() => import('../core/words.erp.fr.ts'), () => import('../core/words.erp.en.ts')]
const kinds: Dictionary = [
  () => import('../core/words.kinds.fr.ts'),
  () => import('../core/words.kinds.en.ts'),
]
const order: Dictionary = [
  () => import('../core/words.order.fr.ts'),
  () => import('../core/words.order.en.ts'),
]
const invoice: Dictionary = [
  () => import('../core/words.invoice.fr.ts'),
  () => import('../core/words.invoice.en.ts'),
]
const back: readonly Dictionary[] = [
  [() => import('../core/words.return.fr.ts'), () => import('../core/words.return.en.ts')],
  [() => import('../core/words.back.fr.ts'), () => import('../core/words.back.en.ts')],
  kinds,
]

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** under what came from other systems: how often each was right, from the slice that settles values */
    'flux.trust': object
    /** above the sources: what waits for somebody because of what they said */
    'flux.waiting': object
  }
}

const typedWords: Dictionary = [
  () => import('../core/words.typed.fr.ts'),
  () => import('../core/words.typed.en.ts'),
]

const goneWords: Dictionary = [
  () => import('../core/words.gone.fr.ts'),
  () => import('../core/words.gone.en.ts'),
]

export const office = {
  screens: [
    screen('/bureau/flux', {
      for: grantedTo(grants, 'connect'),
      within: 'office.nav.estate',
      title: 'go.flux',
      words: [words, goneWords, setup],
      load: () => import('./SourcesPage.tsx').then((m) => m.SourcesPage),
    }),
    screen('/bureau/baux-absents', {
      for: grantedTo(grants, 'endLease'),
      within: 'office.nav.todo',
      title: 'go.leasesGone',
      words: [goneWords],
      load: () => import('./gone/GoneLeasesPage.tsx').then((m) => m.GoneLeasesPage),
    }),
    screen('/bureau/saisies', {
      for: grantedTo(grants, 'readTyped'),
      within: 'office.nav.estate',
      title: 'go.typed',
      words: [typedWords],
      load: () => import('./typed/TypedPage.tsx').then((m) => m.TypedPage),
    }),
    screen('/bureau/flux/reglage', {
      for: grantedTo(grants, 'connect'),
      within: 'office.nav.estate',
      title: 'go.flux.setup',
      words: [words, setup],
      load: () => import('./setup/NewSourcePage.tsx').then((m) => m.NewSourcePage),
    }),
    screen('/bureau/flux/reglage/:source', {
      for: grantedTo(grants, 'connect'),
      within: 'office.nav.estate',
      words: [words, setup],
      load: () => import('./setup/KnownSourcePage.tsx').then((m) => m.KnownSourcePage),
    }),
    screen('/bureau/flux/retour', {
      for: grantedTo(grants, 'connect'),
      within: 'office.nav.estate',
      title: 'go.back',
      words: [words, ...back],
      load: () => import('./back/BackPage.tsx').then((m) => m.BackPage),
    }),
  ],
  slots: [
    fill('order.erp', {
      for: grantedTo(grants, 'mend'),
      words: [order, kinds, invoice],
      spared: true,
      load: () => import('./back/OrderInErp.tsx').then((m) => m.OrderInErp),
    }),
  ],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart

export const contractor = {
  slots: [
    fill('order.erp', {
      words: [invoice],
      spared: true,
      load: () => import('./back/InvoiceInErp.tsx').then((m) => m.InvoiceInErp),
    }),
  ],
} satisfies PagePart
