import { roles } from '../../kernel/core/roles.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr as gateFr } from '../core/words.gate.fr.ts'
import { fr } from '../core/words.menu.fr.ts'

const faces: Dictionary = [
  () => import('../core/words.faces.fr.ts'),
  () => import('../core/words.faces.en.ts'),
]

export const office = {
  first: { fr, en: () => import('../core/words.menu.en.ts') },
  screens: [
    screen('/bureau/satisfaction', {
      for: grantedTo(grants, 'readResults'),
      nav: { name: 'office.nav.satisfaction', place: 85 },
      words: [faces, [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]],
      load: () => import('./ResultsPage.tsx').then((m) => m.ResultsPage),
    }),
  ],
} satisfies PagePart

/** Whoever holds the link of a mail answers, signed in or not. */
export const gate = {
  first: { fr: gateFr, en: () => import('../core/words.gate.en.ts') },
  screens: [
    screen('/avis', {
      for: roles,
      title: 'question.title',
      words: [
        faces,
        [() => import('../core/words.question.fr.ts'), () => import('../core/words.question.en.ts')],
      ],
      load: () => import('./QuestionPage.tsx').then((m) => m.QuestionPage),
    }),
  ],
} satisfies PagePart
