import {
  dropOlder,
  type Extendable,
  install,
  type Itself,
  keptOf,
  older,
  type Version,
} from './sw-version.ts'

/**
 * The worker of the field app: its files are fetched once and opened from the phone, with or without network. Questions and
 * acts are none of its business; of the pictures only the small ones that were seen are kept. It never takes the place of
 * an older one by itself: the page says when (kernel/web/worker.ts), or the next start does.
 */

/** Filled in by the build: the page, its scripts, its styles, its fonts, its icons; and a mark of what they hold. */
declare const __FILES__: string[]
declare const __VERSION__: string

const worker = globalThis as unknown as Itself

const page = '/terrain'
const its: Version = {
  prefix: 'loge-terrain-',
  version: __VERSION__,
  page,
  face: 'data-app="field"',
  files: __FILES__,
}
const thumbs = 'loge-thumbs'
const mostThumbs = 300
/** As long as the pack beside which they are looked at (ms). */
const thumbsKept = 72 * 3_600_000

worker.addEventListener('install', (event) => event.waitUntil(install(its)))

worker.addEventListener('activate', (event) =>
  event.waitUntil(dropOlder(its).then(() => worker.clients.claim())),
)

worker.addEventListener('message', (event) => {
  if (event.data === 'take') void worker.skipWaiting()
  if (event.data === 'look') (event as unknown as Extendable).waitUntil(refill())
})

/** A browser may empty its store while this worker lives: what is missing is fetched again, while there is network. */
const refill = async (): Promise<void> => {
  const cache = await caches.open(its.prefix + its.version)
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  if ([...its.files, page].every((name) => held.has(name))) return
  await install(its).catch(() => undefined)
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (pathname === page || pathname.startsWith(`${page}/`)) event.respondWith(fetchOrKept(request, page))
  } else if (its.files.includes(pathname)) event.respondWith(fetchOrKept(request, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(older(request))
  else if (pathname.startsWith('/api/files/') && searchParams.get('size') === 'thumb')
    event.respondWith(thumb(request))
})

/** Of this version, from the phone; from the house where the browser has emptied its store. */
const fetchOrKept = async (request: Request, name: string): Promise<Response> =>
  (await keptOf(its, name)) ?? fetch(request)

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
