import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

const officeWords: Dictionary = [
  () => import('../core/words/office.fr.ts'),
  () => import('../core/words/office.en.ts'),
]
const spaceWords: Dictionary = [
  () => import('../core/words/space.fr.ts'),
  () => import('../core/words/space.en.ts'),
]

const models = {
  for: grantedTo(grants, 'read'),
  within: 'office.nav.estate',
  words: [officeWords],
} as const

/** One page with several faces: it stays while they change. */
const loadRevision = () => import('./Models.tsx').then((m) => m.OneRevision)

export const office = {
  screens: [
    screen('/bureau/maquettes', { ...models, load: () => import('./Models.tsx').then((m) => m.NoModels) }),
    screen('/bureau/maquettes/:building', {
      ...models,
      load: () => import('./Models.tsx').then((m) => m.Models),
    }),
    screen('/bureau/maquettes/:building/:revision', { ...models, load: loadRevision }),
    screen('/bureau/maquettes/:building/:revision/:face', { ...models, load: loadRevision }),
  ],
  slots: [
    fill('place.experts', {
      words: [[() => import('../core/words/experts.fr.ts'), () => import('../core/words/experts.en.ts')]],
      load: () => import('./experts/Experts.tsx').then((m) => m.Experts),
    }),
    fill('building.files', {
      for: grantedTo(grants, 'read'),
      load: () => import('./models/FilesLink.tsx').then((m) => m.FilesLink),
    }),
    fill('place.space', {
      words: [spaceWords],
      load: () => import('./three/HomesInSpace.tsx').then((m) => m.HomesInSpace),
    }),
    fill('place.space.link', {
      words: [spaceWords],
      load: () => import('./three/SpaceLink.tsx').then((m) => m.SpaceLink),
    }),
  ],
} satisfies PagePart

export const field = {
  slots: [
    fill('plan.space', {
      words: [[() => import('../core/words/space.fr.ts'), () => import('../core/words/space.en.ts')]],
      next: true,
      load: () => import('./three/SpaceOfPlan.tsx').then((m) => m.SpaceOfPlan),
    }),
  ],
} satisfies PagePart
