import { match } from './match-path.ts'
import type { Nav, PagePart, Params, Screen, MenuLink } from './web-slice.ts'

type Parts = readonly PagePart[]
type FoundScreen = { screen: Screen; params: Params }

/** The screen of an address: of two patterns that fit, the one that says more of it. */
export const findScreen = (parts: Parts, path: string): FoundScreen | undefined =>
  parts
    .flatMap(({ screens = [] }) => screens)
    .flatMap((screen): FoundScreen | [] => {
      const params = match(screen.path, path)
      return params ? { screen, params } : []
    })
    .toSorted((a, b) => (openness(a.screen.path) < openness(b.screen.path) ? -1 : 1))[0]

/** Part by part, how much a pattern leaves open: a word nothing, a name one part, a star all that follows. */
const openness = (pattern: string): string =>
  pattern
    .split('/')
    .map((part) => (part === '*' ? 2 : part.startsWith(':') ? 1 : 0))
    .join('')

/** A way of the menu, with where it leads. */
export type MenuWay = MenuLink | (Screen & { nav: Nav })

/** The menu of a page, in the order of the day. */
export const menuOf = (parts: Parts): MenuWay[] =>
  parts
    .flatMap(({ screens = [], ways = [] }): (Screen | MenuLink)[] => [...screens, ...ways])
    .filter((each): each is MenuWay => each.nav !== undefined)
    .toSorted((a, b) => a.nav.place - b.nav.place)

/** The way of the menu by which one comes to an address. */
export const wayTo = (parts: Parts, path: string): Nav['name'] | undefined => {
  const found = findScreen(parts, path)?.screen
  return found?.nav?.name ?? found?.within
}
