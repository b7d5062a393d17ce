import { useLayoutEffect, useState } from 'preact/hooks'

export { match } from './match-path.ts'

/** Where we are: path and query. State that a colleague may want to see lives here, so that a link shows it. */
export type PageAddress = { path: string; query: URLSearchParams }

const readAddress = (): PageAddress => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
})
const listeners = new Set<(here: PageAddress) => void>()
const tell = (): void => {
  const here = readAddress()
  for (const listener of listeners) listener(here)
}
addEventListener('popstate', tell)

/** Goes to an address of ours without reload; `replace` leaves no step behind (filters while they are typed). */
export const goTo = (to: string, replace = false): void => {
  if (to === location.pathname + location.search) return
  history[replace ? 'replaceState' : 'pushState'](null, '', to)
  tell()
}

export const useHere = (): PageAddress => {
  const [here, setHere] = useState(readAddress)
  // Heard as soon as it is drawn: a screen inside may lead elsewhere at once.
  useLayoutEffect(() => {
    listeners.add(setHere)
    return () => void listeners.delete(setHere)
  }, [])
  return here
}

// A plain click on a link of ours stays in the page; with a modifier, or to elsewhere, the browser does as it always does.
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('a[href]')
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || link.target || link.hasAttribute('download')) return
  if (link.origin !== location.origin || !samePage(link.pathname)) return
  event.preventDefault()
  goTo(link.pathname + link.search + link.hash)
  scrollTo(0, 0)
})

let roots: readonly string[] = []
/** The path prefixes that this entry serves; links to other entries load their page. */
export const serve = (...prefixes: readonly string[]): void => {
  roots = prefixes
}
const samePage = (path: string): boolean => roots.some((root) => path === root || path.startsWith(`${root}/`))
