import { grantedTo } from '../../kernel/core/access.ts'
import { walkers } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'

declare module '../../kernel/web/web-slice.ts' {
  interface Slots {
    /** at the head of the screen where one lands in the office */
    'first.head': object
    /** a line of what is told today, at the head of the day on the phone */
    'day.news': object
  }
}

const words: Dictionary = [() => import('../core/words.fr.ts'), () => import('../core/words.en.ts')]
const writeWords: Dictionary = [
  () => import('../core/words.write.fr.ts'),
  () => import('../core/words.write.en.ts'),
]
const readers = grantedTo(grants, 'readNews')
const publishers = grantedTo(grants, 'publish')
const page = { within: 'office.nav.todo' } as const
const loadPage = () => import('./NewsPage.tsx').then((m) => m.NewsPage)
const loadLine = () => import('./NewsLine.tsx').then((m) => m.NewsLine)

export const office = {
  screens: [
    screen('/bureau/actualites', { for: readers, ...page, title: 'go.news', words: [words], load: loadPage }),
    screen('/bureau/actualites/publier', {
      for: publishers,
      ...page,
      words: [words, writeWords],
      load: () => import('./WriteNews.tsx').then((m) => m.WriteNews),
    }),
    screen('/bureau/actualites/:id/corriger', {
      for: publishers,
      ...page,
      words: [words, writeWords],
      load: () => import('./CorrectNews.tsx').then((m) => m.CorrectNews),
    }),
  ],
  slots: [
    fill('first.head', { for: readers, words: [words], load: loadLine }),
    fill('list.head', {
      for: publishers,
      words: [words],
      load: () => import('./WaitingQuestions.tsx').then((m) => m.WaitingQuestions),
    }),
  ],
  deeds: [{ name: 'go.news.write', for: publishers, path: '/bureau/actualites/publier' }],
  deedWords: [[() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')]],
} satisfies PagePart

export const field = {
  screens: [screen('/terrain/actualites', { for: walkers, words: [words], next: true, load: loadPage })],
  slots: [fill('day.news', { for: readers, words: [words], next: true, load: loadLine })],
} satisfies PagePart
