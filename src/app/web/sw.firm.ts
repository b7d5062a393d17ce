import {
  dropOlder,
  type Extendable,
  type Fetching,
  install,
  type Itself,
  keptOf,
  older,
  type Version,
} from './sw-version.ts'

/**
 * The worker of a firm's page: without network its link opens it all the same, and what it shows then is what the page has kept
 * (contractors/web/firm/kept-plans.ts). With a network the house is asked first, so that nobody reads a page of yesterday.
 */

/** Filled in by the build: the scripts, styles and letters of the page; and a mark of what they hold. */
declare const __FILES__: string[]
declare const __VERSION__: string

const worker = globalThis as unknown as Itself
const page = '/o'
const its: Version = {
  prefix: 'loge-firm-',
  version: __VERSION__,
  page,
  face: 'data-app="firm"',
  files: __FILES__,
}

/** A network that answers nothing for so long is none (ms). */
const patience = 6000

worker.addEventListener('install', (event: Extendable) =>
  event.waitUntil(install(its).then(() => worker.skipWaiting())),
)

worker.addEventListener('activate', (event: Extendable) =>
  event.waitUntil(dropOlder(its).then(() => worker.clients.claim())),
)

worker.addEventListener('fetch', (event: Fetching) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (pathname === page || pathname.startsWith(`${page}/`)) event.respondWith(openFirmPage(request))
  } else if (pathname.startsWith('/assets/')) event.respondWith(older(request))
})

const openFirmPage = async (request: Request): Promise<Response> => {
  const asked = fetch(request)
  const late = new Promise<undefined>((done) => setTimeout(done, patience))
  const answer = await Promise.race([asked.catch(() => undefined), late])
  return answer ?? (await keptOf(its, page)) ?? asked
}
