import { later } from '../load-later.tsx'

const parts = () => import('./papers-with-words.ts')

/** Chooses papers that leave with a message; fetched with its words when the message is shown. */
export const PaperAdd = later(() => parts().then((m) => m.spokenPaperAdd()))

/** The papers that came with words; fetched with their own words where there are some. */
export const PaperList = later(() => parts().then((m) => m.spokenPaperList()))
