import { later } from '../../../kernel/web/load-later.tsx'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import type { LikelyTwinProps } from './LikelyTwin.tsx'
import type { MergedHereProps } from './MergedHere.tsx'
import type { MergeSheetProps } from './MergeSheet.tsx'

const words = () => import('../../core/merge/words.fr.ts').then((m) => m.fr)
const english = () => import('../../core/merge/words.en.ts').then((m) => m.en)

/** The sheet that makes one of several requests, with its words: fetched when it is asked for. */
export const MergeSheet = later<MergeSheetProps>(async () =>
  spokenWith((await import('./MergeSheet.tsx')).MergeSheet, await words(), english),
)

/** What most likely tells the same as a thread, with its words: fetched where nobody has answered yet. */
export const LikelyTwin = later<LikelyTwinProps>(async () =>
  spokenWith(
    (await import('./LikelyTwin.tsx')).LikelyTwin,
    (await import('../../core/twin/words.fr.ts')).fr,
    () => import('../../core/twin/words.en.ts').then((m) => m.en),
  ),
)

/** What is merged into a thread, with its words: fetched where there is something. */
export const MergedHere = later<MergedHereProps>(async () =>
  spokenWith((await import('./MergedHere.tsx')).MergedHere, await words(), english),
)
