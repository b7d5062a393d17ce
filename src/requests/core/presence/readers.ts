/** What a colleague does at an open thread, as told by the page. */
export const doings = ['reads', 'writes'] as const
export type Doing = (typeof doings)[number]

/** A page that is open at a request; `left`: it was closed. */
export type Sign = { request: string; person: string; name: string; page: string; doing: Doing | 'left' }

/** A colleague who reads beside: a name, and whether it is written. */
export type Reader = { person: string; name: string; doing: Doing }

type OpenPage = { sign: Sign; until: number }

/** A page tells again after so long, and is forgotten after it has said nothing for longer (ms). */
export const tellsEvery = 5_000
export const forgottenAfter = 12_000
/** What a page tells sooner than this after it told the same is heard, and passed on to nobody (ms). */
export const tellsAgainAfter = 2_000
/** So many pages are known at once, of one request and in all. */
export const mostPages = { each: 30, all: 20_000 }

export type Readers = {
  /** whether it says more than what was known: others are to hear of it */
  hear: (sign: Sign, now: number) => boolean
  /** by name; whoever has two pages open is one, and writes where she writes in one */
  of: (request: string, but: string, now: number) => Reader[]
  size: () => number
}

/** Who reads which request now: in memory alone, for some seconds. `now`: milliseconds of any clock that only goes on. */
export const rememberReaders = (): Readers => {
  const pages = new Map<string, Map<string, OpenPage>>()
  let all = 0
  const drop = (request: string, page: string): void => {
    const there = pages.get(request)
    if (!there?.delete(page)) return
    all--
    if (there.size === 0) pages.delete(request)
  }
  const forget = (now: number): void => {
    for (const [request, there] of pages)
      for (const [page, { until }] of there) if (until <= now) drop(request, page)
  }
  return {
    hear: (sign, now) => {
      forget(now)
      const { request, page, doing } = sign
      const was = pages.get(request)?.get(page)
      if (was && was.sign.person !== sign.person) return false
      if (doing === 'left') {
        drop(request, page)
        return was !== undefined
      }
      const there = pages.get(request) ?? new Map<string, OpenPage>()
      if (!was && (there.size >= mostPages.each || all >= mostPages.all)) return false
      pages.set(request, there)
      if (!was) all++
      const until = now + forgottenAfter
      const isSame = was?.sign.doing === doing && until - was.until < tellsAgainAfter
      if (!isSame) there.set(page, { sign, until })
      return !isSame
    },
    of: (request, but, now) => {
      const found = new Map<string, Reader>()
      for (const { sign, until } of pages.get(request)?.values() ?? []) {
        const { person, name, doing } = sign
        if (until <= now || person === but || doing === 'left') continue
        if (found.get(person)?.doing !== 'writes') found.set(person, { person, name, doing })
      }
      return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'fr'))
    },
    size: () => all,
  }
}
