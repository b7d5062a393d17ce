import { home } from '../../../kernel/web/icons/icons.ts'
import { type PictogramName, pictograms } from '../../../kernel/web/icons/pictograms.ts'
import { natureOf } from '../../core/nature/catalogue.ts'

/** The picture of each common part. */
export const partMarks = {
  hall: pictograms.door,
  stairs: pictograms.stairs,
  lift: pictograms.lift,
  bins: pictograms.bins,
  cellar: 'M4 20.5V11a8 8 0 0 1 16 0v9.5M2.5 20.5h19M9 20.5V13h6v7.5M9 16.5h6',
  parking: 'M3.5 17.5v-5l2-6.5h13l2 6.5v5zM3.5 12.5h17M6 17.5v2M18 17.5v2M7 15h.01M17 15h.01',
  outside: pictograms.green,
  roof: pictograms.roof,
}

export const dwellingMark = home

/** In the order in which one meets them. */
export const partOrder = Object.keys(partMarks) as readonly (keyof typeof partMarks)[]

// Several natures share a drawing; these have their own here, where they stand side by side.
const ownMarks: Record<string, string> = {
  'bins.bulky':
    'M3.5 11.5v6h17v-6M3.5 14.5h17M6 11.5V8a2.5 2.5 0 0 1 2.5-2.5h7A2.5 2.5 0 0 1 18 8v3.5M6 17.5V20M18 17.5V20',
  'stairs.dirty': 'M15 3L11.5 12M8 12h8l1.5 8.5h-11zM10 16v4.5M13.5 16v4.5',
  'stairs.graffiti': 'M8 9h8v12H8zM10 9V6h4v3M12 6V4.5M17 4h.01M19.5 2.5h.01M19.5 5.5h.01M11 14h2',
  'window.broken_glass': 'M4 3.5h16v17H4zM12 3.5l-2 5l3.5 2.5l-3 3.5l2 6M13.5 11L20 9.5M4 13l6.5 1.5',
  'lift.stuck_person': 'M4 3h16v18H4zM10 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8.5 17v-2a3.5 3.5 0 0 1 7 0v2',
  'outside.wreck': partMarks.parking,
  'door.garage': 'M3 20.5V9l9-5l9 5v11.5M6.5 20.5V12h11v8.5M6.5 15h11M6.5 18h11',
}

export const natureMark = (code: string): string =>
  ownMarks[code] ?? pictograms[natureOf(code).pictogram as PictogramName]
