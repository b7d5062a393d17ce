import { fill, type PagePart } from '../../kernel/web/web-slice.ts'

export const office = {
  slots: [
    fill('place.experts', {
      words: [[() => import('../core/words/experts.fr.ts'), () => import('../core/words/experts.en.ts')]],
      load: () => import('./experts/Experts.tsx').then((m) => m.Experts),
    }),
  ],
} satisfies PagePart
