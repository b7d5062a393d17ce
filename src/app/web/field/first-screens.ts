import type { ComponentType } from 'preact'
import { walkers } from '../../../kernel/core/roles.ts'
import { type PagePart, screen } from '../../../kernel/web/web-slice.ts'

/** The day comes in the first file of the page, which puts it here: loaded apart it would come a file later. */
export const inFirstFile: { day?: ComponentType } = {}

/** What the page puts together from several slices: the day, and a report, which may come from a round. */
export const ownScreens = {
  first: { fr: {}, en: () => import('../../../kernel/core/entrance.en.ts') },
  screens: [
    screen('/terrain', {
      for: walkers,
      first: true,
      load: () => Promise.resolve(inFirstFile.day as ComponentType),
    }),
    screen('/terrain/signaler', {
      for: walkers,
      first: true,
      next: true,
      load: () => import('./ReportPage.tsx').then((m) => m.ReportPage),
    }),
  ],
} satisfies PagePart
