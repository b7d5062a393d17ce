import { grantedTo } from '../../kernel/core/access.ts'
import { rolesWhere } from '../../kernel/core/roles.ts'
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
const leaving = {
  for: grantedTo(grants, 'recordLeaving'),
  within: 'office.nav.lettings',
  words: [leavingWords],
} as const

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/relocation', {
      ...voids,
      nav: { name: 'office.nav.lettings', place: 112, icon: key },
      load: () => import('./VoidList.tsx').then((m) => m.VoidList),
    }),
    screen('/bureau/relocation/:unit', {
      ...voids,
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
      words: [[() => import('../core/words.home.fr.ts'), () => import('../core/words.home.en.ts')]],
      load: () => import('./LeavingLink.tsx').then((m) => m.LeavingLink),
    }),
  ],
} satisfies PagePart

export const tenant = {
  screens: [
    screen('/chez-moi/bail/conge', {
      for: rolesWhere(({ reach }) => reach === 'household'),
      title: 'home.move',
      load: () => import('./OwnLeaving.tsx').then((m) => m.OwnLeaving),
    }),
  ],
} satisfies PagePart
