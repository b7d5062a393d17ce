import { grantedTo } from '../../kernel/core/access.ts'
import { ofRole, rolesWhere } from '../../kernel/core/roles.ts'
import { key } from '../../kernel/web/icons/icons.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.menu.fr.ts'

const voidWords: Dictionary = [
  () => import('../core/words.void.fr.ts'),
  () => import('../core/words.void.en.ts'),
]
const leavingWords: Dictionary = [
  () => import('../core/words.leaving.fr.ts'),
  () => import('../core/words.leaving.en.ts'),
]
const voids = { for: grantedTo(grants, 'readVoids'), words: [voidWords] } as const
const newcomers: Dictionary = [
  () => import('../core/words.newcomer.fr.ts'),
  () => import('../core/words.newcomer.en.ts'),
]
const homeWords: Dictionary = [
  () => import('../core/words.home.fr.ts'),
  () => import('../core/words.home.en.ts'),
]
const leaving = {
  for: grantedTo(grants, 'recordLeaving'),
  within: 'office.nav.lettings',
  words: [leavingWords],
} as const

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** beside the two ways of a void: who is before the commission for it */
    'void.allocation': { unit: string }
  }
}

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/relocation', {
      ...voids,
      nav: { name: 'office.nav.lettings', place: 112, icon: key },
      load: () => import('./VoidList.tsx').then((m) => m.VoidList),
    }),
    screen('/bureau/relocation/visites', {
      for: grantedTo(grants, 'visitNewcomer').filter((role) => ofRole(role).desk !== 'none'),
      within: 'office.nav.lettings',
      words: [voidWords, newcomers],
      load: () => import('./NewcomersDue.tsx').then((m) => m.NewcomersDue),
    }),
    screen('/bureau/relocation/rpls', {
      for: grantedTo(grants, 'exportRegister'),
      within: 'office.nav.lettings',
      words: [voidWords, newcomers],
      load: () => import('./RegisterPage.tsx').then((m) => m.RegisterPage),
    }),
    screen('/bureau/relocation/diagnostics/:unit', {
      ...voids,
      within: 'office.nav.lettings',
      load: () => import('./DiagnosticPage.tsx').then((m) => m.DiagnosticPage),
    }),
    screen('/bureau/relocation/:unit', {
      ...voids,
      words: [voidWords, newcomers],
      within: 'office.nav.lettings',
      load: () => import('./VoidPage.tsx').then((m) => m.VoidPage),
    }),
    screen('/bureau/relocation/conge/:household', {
      ...leaving,
      load: () => import('./LeavingPage.tsx').then((m) => m.LeavingPage),
    }),
    screen('/bureau/relocation/recu/:household', {
      ...leaving,
      load: () => import('./LeavingReceipt.tsx').then((m) => m.LeavingReceipt),
    }),
    screen('/bureau/relocation/formulaire/:household', {
      ...leaving,
      load: () => import('./LeavingBlank.tsx').then((m) => m.LeavingBlank),
    }),
  ],
  slots: [
    fill('lease.acts', {
      for: grantedTo(grants, 'recordLeaving'),
      words: [homeWords],
      load: () => import('./LeavingLink.tsx').then((m) => m.LeavingLink),
    }),
    fill('thread.dossiers', {
      for: grantedTo(grants, 'recordLeaving'),
      words: [homeWords],
      load: () => import('./LeavingHeard.tsx').then((m) => m.LeavingHeard),
    }),
    fill('allocation.dwelling', {
      for: grantedTo(grants, 'answerRemark'),
      words: [voidWords],
      load: () => import('./AgencyVoice.tsx').then((m) => m.AgencyVoice),
    }),
    fill('lease.papers', {
      for: grantedTo(grants, 'readVoids'),
      words: [homeWords],
      load: () => import('./LeasePapers.tsx').then((m) => m.LeasePapers),
    }),
  ],
} satisfies PagePart

export const field = {
  screens: [
    screen('/terrain/nouveaux-locataires', {
      for: grantedTo(grants, 'visitNewcomer'),
      load: () => import('./newcomers-in-pocket.ts').then((m) => m.NewcomersOnPhone),
    }),
  ],
  slots: [
    fill('day.head', {
      for: grantedTo(grants, 'visitNewcomer').filter((role) => ofRole(role).desk === 'none'),
      spared: true,
      load: () => import('./newcomers-in-pocket.ts').then((m) => m.LeadOnPhone),
    }),
  ],
} satisfies PagePart

export const tenant = {
  screens: [
    screen('/chez-moi/bail/conge', {
      for: rolesWhere(({ reach }) => reach === 'household'),
      title: 'home.move',
      load: () => import('./own-leaving.ts').then((m) => m.OwnLeavingPage),
    }),
  ],
} satisfies PagePart
