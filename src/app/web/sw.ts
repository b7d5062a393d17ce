/**
 * The worker of the field app: its files are fetched once and opened from the phone, with or without network. Questions and
 * acts are none of its business; of the pictures only the small ones that were seen are kept. It never takes the place of
 * an older one by itself: the page says when (kernel/web/worker.ts), or the next start does.
 */

/** Filled in by the build: the page, its scripts, its styles, its fonts, its icons; and a mark of what they hold. */
declare const __FILES__: string[]
declare const __VERSION__: string

type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Itself = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: ((type: 'install' | 'activate', heed: (event: Extendable) => void) => void) &
    ((type: 'fetch', heed: (event: Fetching) => void) => void) &
    ((type: 'message', heed: (event: MessageEvent) => void) => void)
}
const worker = globalThis as unknown as Itself

const files = __FILES__
const page = '/terrain'
const prefix = 'loge-terrain-'
const thumbs = 'loge-thumbs'
const mostThumbs = 300
/** As long as the pack beside which they are looked at (ms). */
const thumbsKept = 72 * 3_600_000
/** Stands in field.html, and in no page of anybody else. */
const face = 'data-app="field"'

worker.addEventListener('install', (event) => event.waitUntil(install()))

// All or nothing: half a version must not stand where the one before was.
const install = async (): Promise<void> => {
  const name = prefix + __VERSION__
  const before = await caches.has(name)
  const cache = await caches.open(name)
  try {
    // Names with a hash may come from the browser's own store; the page itself is asked for anew.
    await Promise.all([...files.map((file) => take(cache, file)), take(cache, page, { cache: 'no-cache' })])
  } catch (fault) {
    if (!before) await caches.delete(name)
    throw fault
  }
}

/** What the door of a hotel or a station says in its place is none of the app: then nothing is installed, until the next start. */
const take = async (cache: Cache, name: string, how: RequestInit = {}): Promise<void> => {
  const answer = await fetch(name, { ...how, redirect: 'error' })
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  const isOurs = name === page ? (await answer.clone().text()).includes(face) : !isPage
  if (!answer.ok || !isOurs) throw new Error(name)
  await cache.put(name, answer)
}

// The version before stays: a tab that still shows it may ask for a screen that it has not opened yet.
worker.addEventListener('activate', (event) => {
  const old = async (): Promise<void> => {
    const versions = (await caches.keys()).filter(
      (name) => name.startsWith(prefix) && name !== prefix + __VERSION__,
    )
    await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
    await worker.clients.claim()
  }
  event.waitUntil(old())
})

worker.addEventListener('message', (event) => {
  if (event.data === 'take') void worker.skipWaiting()
  if (event.data === 'look') (event as unknown as Extendable).waitUntil(refill())
})

/** A browser may empty its store while this worker lives: what is missing is fetched again, while there is network. */
const refill = async (): Promise<void> => {
  const cache = await caches.open(prefix + __VERSION__)
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  if ([...files, page].every((name) => held.has(name))) return
  await install().catch(() => undefined)
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (pathname === page || pathname.startsWith(`${page}/`)) event.respondWith(kept(request, page))
  } else if (files.includes(pathname)) event.respondWith(kept(request, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(older(request))
  else if (pathname.startsWith('/api/files/') && searchParams.get('size') === 'thumb')
    event.respondWith(thumb(request))
})

/** Of this version, from the phone; from the house where the browser has emptied its store. */
const kept = async (request: Request, name: string): Promise<Response> => {
  const cache = await caches.open(prefix + __VERSION__)
  return (await cache.match(name, { ignoreVary: true })) ?? fetch(request)
}

const older = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

/** A small picture is kept once it was seen, for three days; beyond three hundred the oldest go. */
const thumb = async (request: Request): Promise<Response> => {
  const cache = await caches.open(thumbs)
  await (swept ??= sweep(cache))
  const found = await cache.match(request, { ignoreVary: true })
  if (found && !isOld(found)) return found
  const answer = await fetch(request)
  if (answer.ok && answer.headers.get('content-type')?.startsWith('image/')) {
    await cache.put(request, answer.clone()).catch(() => undefined)
    const names = await cache.keys()
    await Promise.all(
      names.slice(0, Math.max(0, names.length - mostThumbs)).map((name) => cache.delete(name)),
    )
  }
  return answer
}

let swept: Promise<void> | undefined

// Once for each time that the browser starts this worker.
const sweep = async (cache: Cache): Promise<void> => {
  for (const name of await cache.keys()) {
    const kept = await cache.match(name, { ignoreVary: true })
    if (kept && isOld(kept)) await cache.delete(name)
  }
}

const isOld = (kept: Response): boolean =>
  Math.abs(Date.now() - Date.parse(kept.headers.get('date') ?? '')) > thumbsKept
