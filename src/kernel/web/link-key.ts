/** The pages that a signed link opens: one thread, a firm's orders, the door, one question, the sheet of a survey, a leak, a smoke alarm, the papers of a lease. */
export type LinkPage = '/t' | '/o' | '/in' | '/avis' | '/enquete' | '/fuite' | '/detecteur' | '/bail'

/** As `signed-links.ts` makes them; an order's id is shorter. */
const key = /^[\w-]{40,100}$/

const nameOf = (page: LinkPage): string => `loge-key:${page}`

/**
 * The key of the link that opened this page. It stands behind `#`, which no proxy sees and no log writes; or in the path, as in
 * mails of before. Read, it leaves the address, so that neither the history nor a shared screen shows it, and stays with this tab.
 */
export const takeKey = (page: LinkPage): string | undefined => {
  const { pathname, search, hash } = location
  if (pathname !== page && !pathname.startsWith(`${page}/`)) return undefined
  const [first = '', ...rest] = pathname.slice(page.length + 1).split('/')
  const inPath = key.test(first) ? first : undefined
  const given = key.test(hash.slice(1)) ? hash.slice(1) : inPath
  if (!given) return keptKey(page)
  try {
    sessionStorage.setItem(nameOf(page), given)
  } catch {
    // Refused storage: where the page is loaded anew, it asks for its link again.
  }
  const path = inPath ? [page, ...rest].join('/') : pathname
  history.replaceState(history.state, '', path + search)
  takenKeys.set(page, given)
  return given
}

// The head of a page takes it before its scripts come.
const takenKeys = new Map<LinkPage, string>()

const keptKey = (page: LinkPage): string | undefined => {
  try {
    return takenKeys.get(page) ?? sessionStorage.getItem(nameOf(page)) ?? undefined
  } catch {
    return takenKeys.get(page)
  }
}

/** Another link that is opened where this page stands changes what stands behind `#` alone: the page begins anew with it. */
export const heedOtherKeys = (): void =>
  addEventListener('hashchange', () => {
    if (key.test(location.hash.slice(1))) location.reload()
  })
