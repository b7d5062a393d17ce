import { rolesWhere } from '../../kernel/core/roles.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** files for the tools of experts, of a building or of one of its units */
    'place.experts': { building: string; unit?: string | undefined }
  }
}

const estateWords: Dictionary = [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]

const labels = {
  for: rolesWhere(({ desk }) => desk !== 'none'),
  within: 'office.nav.estate',
  words: [estateWords],
} as const

export const office = {
  screens: [
    screen('/bureau/etiquettes', { ...labels, load: () => import('./Labels.tsx').then((m) => m.NoLabels) }),
    screen('/bureau/etiquettes/:building', {
      ...labels,
      load: () => import('./Labels.tsx').then((m) => m.Labels),
    }),
  ],
} satisfies PagePart
