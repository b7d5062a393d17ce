import { walkers } from '../../../kernel/core/roles.ts'
import { type PagePart, screen } from '../../../kernel/web/web-slice.ts'

/** What the page puts together from several slices: the day, and a report, which may come from a round. */
export const ownScreens = {
  first: { fr: {}, en: () => import('../../../kernel/core/entrance.en.ts') },
  screens: [
    screen('/terrain', {
      for: walkers,
      first: true,
      load: () => import('./DayPage.tsx').then((m) => m.DayPage),
    }),
    screen('/terrain/signaler', {
      for: walkers,
      first: true,
      next: true,
      load: () => import('./ReportPage.tsx').then((m) => m.ReportPage),
    }),
  ],
} satisfies PagePart
