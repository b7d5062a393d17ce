/**
 * What a slice shows, said in its `web/slice.ts`: a constant for each page that it has part in (`gate`, `tenant`,
 * `contractor`, `field`, `office`). It is read by the pages, which draw from it, and by tools, which print it: nothing here needs a browser, and what
 * a page does not use falls out of its files, since these functions only give back what they are told.
 */
import type { ComponentType } from 'preact'
import type { Role } from '../core/roles.ts'
import type { Key, Words } from '../core/words.ts'

/** A dictionary in both languages, each loaded where it is spoken: `[() => import('…/words.fr.ts'), () => import('…/words.en.ts')]`. */
export type Dictionary = readonly [fr: () => Promise<{ fr: Words }>, en: () => Promise<{ en: Words }>]

/** What a pattern leaves open: `/bureau/lieu/:id` gives `{ id }`. */
export type ParamsOf<Path extends string> = Path extends `${string}:${string}` ? Open<Path> : object
type Open<Path extends string> = Path extends `${infer Head}/${infer Rest}`
  ? OpenPart<Head> & Open<Rest>
  : OpenPart<Path>
type OpenPart<Part extends string> = Part extends `:${infer Name}` ? Record<Name, string> : unknown

export type Params = Record<string, string>

/** A way in the menu of a page. */
export type Nav = {
  /** the screen's word in the menu, and over the window */
  name: Key
  /** where it stands in the order of the day */
  place: number
  /** who finds it there; those of the screen unless said */
  for?: readonly Role[]
  /** the screen's drawing, for who has it under the thumb */
  icon?: string
}

/** What waits behind a way of the menu: a question whose answer has `n`, asked again with each fact of a kind. */
export type NavCount = {
  on: Nav['name']
  ask: string
  /** the facts that change it begin so: `held.` */
  hears: string
  /** says the number to who hears the page */
  label: Key
  for: readonly Role[]
}

/** A screen at an address. */
export type Screen = {
  /** `/bureau/lieu/:id`; `/*` at its end: this address and all that are under it */
  path: string
  /** who is led there; what it shows is asked of the house, which knows what each may see */
  for: readonly Role[]
  nav?: Nav
  /** the way of the menu that one has come by, where it has none of its own: the name of that one */
  within?: Key
  /** what stands over the window, where no way of a menu names it; in the office, what the box that goes anywhere calls it */
  title?: Key
  /** said by this screen and by no first one */
  words?: readonly Dictionary[]
  /** the screen's words stand in the first file: it is shown before any other has come */
  first?: true
  /** on a phone: fetched while nothing else is done, there before the finger is and where the network ends */
  next?: true
  load: () => Promise<ComponentType<object>>
}

/** What one may begin from any screen of the office: found by its words in the box that goes anywhere (Ctrl+K). */
export type OfficeDeed = {
  /** how it is called there */
  name: Key
  for: readonly Role[]
  /** where it begins */
  path: string
  icon?: string
}

/** A way in the menu that leads to another page. */
export type MenuLink = { path: string; for: readonly Role[]; nav: Nav }

/**
 * What may be drawn inside the page of another slice: the name of the place, and what is given to whoever fills it. The slice that
 * owns the page adds it beside its screens, draws `<Slot name="…" />`, and knows nobody who fills it. `name` and `label` are the slot's own.
 */
export interface Slots {
  /** «?» beside the label of an asked field (its key, the question as its label says it, and the id of what says it) */
  'asked.mark': { field: string; question: string; labelId: string }
  /** what is said of an asked field, under its label */
  'asked.said': { field: string }
}

/** What fills a slot, for whom; for everybody of the page unless said. */
export type Fill = {
  slot: keyof Slots
  for?: readonly Role[]
  words?: readonly Dictionary[]
  /** as of a screen */
  next?: true
  /** what it opens itself, fetched where it is fetched ahead */
  ahead?: () => Promise<unknown>
  /** where it cannot be had now its place stays empty, and it is asked for again once the network is back */
  spared?: true
  load: () => Promise<ComponentType<object>>
}

/** What a slice shows on one page of the house. */
export type PagePart = {
  /** said before anything is drawn: French comes in the first file of the page, English with it */
  first?: { fr: Words; en: () => Promise<{ en: Words }> }
  screens?: readonly Screen[]
  ways?: readonly MenuLink[]
  counts?: readonly NavCount[]
  slots?: readonly Fill[]
  deeds?: readonly OfficeDeed[]
  /** the names of its deeds, and the titles by which its screens that have no way in the menu are found: said by that box alone */
  deedWords?: readonly Dictionary[]
}

/** A screen is given what its pattern leaves open. */
/* @__NO_SIDE_EFFECTS__ */
export const screen = <const Path extends string>(
  path: Path,
  { load, ...rest }: Omit<Screen, 'path' | 'load'> & { load: () => Promise<ComponentType<ParamsOf<Path>>> },
): Screen => ({ path, ...rest, load: load as Screen['load'] })

/** What fills a slot is given what the owner of the page says of it. */
/* @__NO_SIDE_EFFECTS__ */
export const fill = <Name extends keyof Slots>(
  slot: Name,
  { load, ...rest }: Omit<Fill, 'slot' | 'load'> & { load: () => Promise<ComponentType<Slots[Name]>> },
): Fill => ({ slot, ...rest, load: load as Fill['load'] })
