import { roles } from '../../kernel/core/roles.ts'
import { grantedTo } from '../../kernel/core/access.ts'
import { type Dictionary, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.gate.fr.ts'

const faces: Dictionary = [
  () => import('../core/words.faces.fr.ts'),
  () => import('../core/words.faces.en.ts'),
]

export const office = {
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
  screens: [
    screen('/bureau/satisfaction', {
      for: grantedTo(grants, 'readResults'),
      title: 'go.satisfaction',
      within: 'office.nav.overview',
      words: [faces, [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]],
      load: () => import('./ResultsPage.tsx').then((m) => m.ResultsPage),
    }),
    screen('/bureau/satisfaction/enquete', {
      for: grantedTo(grants, 'readResults'),
      title: 'go.survey',
      within: 'office.nav.overview',
      words: [
        faces,
        [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')],
        [
          () => import('../core/survey/words.survey.fr.ts'),
          () => import('../core/survey/words.survey.en.ts'),
        ],
      ],
      load: () => import('./survey/SurveyPage.tsx').then((m) => m.SurveyPage),
    }),
  ],
} satisfies PagePart

/** Whoever holds the link of a mail answers, signed in or not. */
export const gate = {
  first: { fr, en: () => import('../core/words.gate.en.ts') },
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
