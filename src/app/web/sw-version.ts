/** What the two workers share: the files of one version of a page, all of them or none, and the version before for tabs that still show it. */

/** As much of a worker as ours use. */
export type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
export type Fetching = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
export type Itself = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: ((type: 'install' | 'activate', heed: (event: Extendable) => void) => void) &
    ((type: 'fetch', heed: (event: Fetching) => void) => void) &
    ((type: 'message', heed: (event: MessageEvent) => void) => void)
}

/** `page`: its address; `face`: what stands in it, and in no page of anybody else; `prefix`: of the names of its versions. */
export type Version = {
  prefix: string
  version: string
  page: string
  face: string
  files: readonly string[]
}

/** All or nothing: half a version must not stand where the one before was. */
export const install = async (its: Version): Promise<void> => {
  const name = its.prefix + its.version
  const before = await caches.has(name)
  const cache = await caches.open(name)
  try {
    // Names with a hash may come from the browser's own store; the page itself is asked for anew.
    await Promise.all([
      ...its.files.map((file) => take(its, cache, file)),
      take(its, cache, its.page, { cache: 'no-cache' }),
    ])
  } catch (fault) {
    if (!before) await caches.delete(name)
    throw fault
  }
}

/** What the door of a hotel or a station says in its place is none of the app: then nothing is installed, until the next start. */
const take = async (
  { page, face }: Version,
  cache: Cache,
  name: string,
  how: RequestInit = {},
): Promise<void> => {
  const answer = await fetch(name, { ...how, redirect: 'error' })
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
  const isOurs = name === page ? (await answer.clone().text()).includes(face) : !isPage
  if (!answer.ok || !isOurs) throw new Error(name)
  await cache.put(name, answer)
}

/** The version before stays: a tab that still shows it may ask for a screen that it has not opened yet. */
export const dropOlder = async ({ prefix, version }: Version): Promise<void> => {
  const versions = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== prefix + version,
  )
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
}

/** Of this version, from the phone. */
export const keptOf = async ({ prefix, version }: Version, name: string): Promise<Response | undefined> =>
  (await caches.open(prefix + version)).match(name, { ignoreVary: true })

/** Of whichever version the phone still has; from the house where it has none. */
export const older = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
