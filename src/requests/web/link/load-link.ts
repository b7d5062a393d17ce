import { later } from '../../../kernel/web/load-later.tsx'
import { spokenWith } from '../../../kernel/web/screen-with-words.tsx'
import type { LinkedRequestsProps } from './LinkedRequests.tsx'
import type { LinkSheetProps } from './LinkSheet.tsx'

const words = () => import('../../core/link/words.fr.ts').then((m) => m.fr)
const english = () => import('../../core/link/words.en.ts').then((m) => m.en)

/** The sheet that says why a request is there, with its words: fetched when it is asked for. */
export const LinkSheet = later<LinkSheetProps>(async () =>
  spokenWith((await import('./LinkSheet.tsx')).LinkSheet, await words(), english),
)

/** What a thread says of other requests, with its words: fetched where there is something. */
export const LinkedRequests = later<LinkedRequestsProps>(async () =>
  spokenWith((await import('./LinkedRequests.tsx')).LinkedRequests, await words(), english),
)
