import type { Lang } from '../../../core/access.ts'

/** The samples of the gallery are said twice, side by side: they are pictures, not words of the product. */
export type SayBoth = (fr: string, en: string) => string
export type SampleProps = { lang: Lang; say: SayBoth }

export const sayIn =
  (lang: Lang): SayBoth =>
  (fr, en) =>
    lang === 'fr' ? fr : en

/** Tuesday 3 December 2024, 9:15 in Nantes: pictures taken twice are the same. */
export const sampleTime = '2024-12-03T08:15:00Z'

export const scheme = 'Résidence du Général-de-Gaulle, bâtiment C, escalier 2'

const drawPicture = (ground: string, line: string, path: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><rect width="160" height="120" fill="${ground}"/><path d="${path}" fill="none" stroke="${line}" stroke-width="6" stroke-linecap="round"/></svg>`,
  )}`

export const pictures = {
  sink: drawPicture('#c9d3d6', '#4d6268', 'M30 60h100M80 60v34M80 94c0 14 26 14 26 0M60 30v30M60 30h24'),
  pipe: drawPicture('#d8cfc2', '#6b5637', 'M20 20v50h60v30M80 100h60M110 60h30'),
  hall: drawPicture('#d3d6cc', '#56604a', 'M20 110V20h120v90M60 110V50h40v60'),
} as const
