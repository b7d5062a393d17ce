import { grantedTo } from '../../kernel/core/access.ts'
import { roles } from '../../kernel/core/roles.ts'
import { type Dictionary, fill, type PagePart, screen } from '../../kernel/web/web-slice.ts'
import { grants } from '../core/grants.ts'
import { fr } from '../core/words.leak-title.fr.ts'

const wearWords: Dictionary = [
  () => import('../core/words.wear.fr.ts'),
  () => import('../core/words.wear.en.ts'),
]
const threadWords: Dictionary = [
  () => import('../core/telling/words.leak-thread.fr.ts'),
  () => import('../core/telling/words.leak-thread.en.ts'),
]
const loadThreadAlarm = () => import('./telling/ThreadAlarm.tsx').then((m) => m.ThreadAlarm)

export const office = {
  screens: [
    screen('/bureau/a-prevoir', {
      for: grantedTo(grants, 'plan'),
      within: 'office.nav.estate',
      title: 'go.wear',
      words: [wearWords],
      load: () => import('./wear/WearPage.tsx').then((m) => m.WearPage),
    }),
    screen('/bureau/capteurs/seuils', {
      for: grantedTo(grants, 'setWaterPrice'),
      title: 'go.thresholds',
      within: 'office.nav.overview',
      words: [
        [
          () => import('../core/threshold/words.thresholds.fr.ts'),
          () => import('../core/threshold/words.thresholds.en.ts'),
        ],
      ],
      load: () => import('./threshold/ThresholdsPage.tsx').then((m) => m.ThresholdsPage),
    }),
  ],
  slots: [
    fill('thread.alarm', { words: [threadWords], load: loadThreadAlarm }),
    fill('thing.known', {
      words: [wearWords],
      load: () => import('./wear/PartsToBring.tsx').then((m) => m.PartsToBring),
    }),
  ],
  deedWords: [
    [() => import('../core/words.go.fr.ts'), () => import('../core/words.go.en.ts')],
    [
      () => import('../core/threshold/words.go-thresholds.fr.ts'),
      () => import('../core/threshold/words.go-thresholds.en.ts'),
    ],
  ],
} satisfies PagePart

export const field = {
  slots: [fill('thread.alarm', { words: [threadWords], spared: true, load: loadThreadAlarm })],
} satisfies PagePart

/** Whoever holds the link of a mail or text answers, signed in or not. */
export const gate = {
  first: { fr, en: () => import('../core/words.leak-title.en.ts') },
  screens: [
    screen('/fuite', {
      for: roles,
      title: 'leak.title',
      words: [
        [
          () => import('../core/telling/words.leak-page.fr.ts'),
          () => import('../core/telling/words.leak-page.en.ts'),
        ],
      ],
      load: () => import('./telling/LeakPage.tsx').then((m) => m.LeakPage),
    }),
  ],
} satisfies PagePart

export const tenant = {
  screens: [
    screen('/chez-moi/eau', {
      for: grantedTo(grants, 'readOwnUse'),
      load: () => import('./use/own-use.ts').then((m) => m.OwnUsePage),
    }),
  ],
  slots: [
    fill('home.end', { spared: true, load: () => import('./use/own-use.ts').then((m) => m.OwnUseLine) }),
  ],
} satisfies PagePart
