import { untilPainted } from './idle.ts'
import { firstPlace, headers, readHeaders } from './http-headers.ts'
import { newId } from './act-ids.ts'
import { type LiveFact, spreading } from './live-fact.ts'

const listeners = new Set<(fact: LiveFact) => void>()
let running = false
let lastEvent: string | undefined
/** By this mark the house knows that a page which comes back is the one whose line broke. */
const page = newId()

/** Hears the feed while somebody listens; comes back by itself where it left off. Several facts at once wake once. */
export const onFact = (listener: (fact: LiveFact) => void): (() => void) => {
  listeners.add(listener)
  if (!running) void run()
  return () => listeners.delete(listener)
}

const unheard = new Set<() => void>()
/** The house has no line for one more page of this person: told at each try, at least every 45 seconds, what must be known is asked. */
export const onNoLine = (ask: () => void): (() => void) => {
  unheard.add(ask)
  return () => unheard.delete(ask)
}
const noLine = 503

/** What each listener hears last where who she was lets her in no more: a session or a link that was ended. */
const endOfFeed = 'feed.ended'
const sentAway: ReadonlySet<number> = new Set([401, 404, 410])

let wake = (): void => {}
addEventListener('online', () => wake())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') wake()
})

// As long as it must be, unless the network comes back, or somebody looks at the page.
const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms)
    wake = () => {
      clearTimeout(timer)
      done()
    }
  })

// The house breathes every twenty seconds: a line that has said nothing for a minute is dead, whatever the phone believes.
const silence = 60_000

// fetch, not EventSource: a signed link travels in a header, never in an address that logs keep.
const run = async (): Promise<void> => {
  running = true
  // The first screen goes before.
  await untilPainted()
  let wait = 1000
  while (listeners.size) {
    const line = new AbortController()
    let timer = setTimeout(() => line.abort(), silence)
    const alive = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => line.abort(), silence)
    }
    // The first line begins where the first answer was read: nothing that was told in between is missed.
    lastEvent ??= firstPlace()
    try {
      const response = await fetch('/api/feed', {
        headers: { ...headers(), 'x-loge-page': page, ...(lastEvent ? { 'last-event-id': lastEvent } : {}) },
        signal: line.signal,
      })
      readHeaders(response)
      if (!response.ok || !response.body) {
        if (sentAway.has(response.status)) {
          for (const listener of listeners) listener({ type: endOfFeed, subject: '', at: '' })
          break
        }
        if (response.status === noLine) for (const ask of unheard) ask()
        throw new Error(String(response.status))
      }
      wait = 1000
      await readLines(response.body.pipeThrough(new TextDecoderStream()).getReader(), alive)
    } catch {
      wait = Math.min(wait * 2, 30_000)
    } finally {
      clearTimeout(timer)
    }
    // Not all phones at the same moment, when the house comes back.
    await pause(wait * (0.5 + Math.random()))
  }
  running = false
}

const readLines = async (reader: ReadableStreamDefaultReader<string>, alive: () => void): Promise<void> => {
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    alive()
    const parts = (rest + value).split('\n\n')
    rest = parts.pop() ?? ''
    parts.forEach(event)
    if (!listeners.size) return void reader.cancel()
  }
}

/** What somebody keeps for herself is no fact that the journal tells: her own pages ask again, as where facts were missed. */
export const tellOwnAct = (at: string): void => {
  for (const listener of listeners) listener({ type: ownAct, subject: '', at })
}
const ownAct = 'own.kept'

const tell = spreading((fact) => {
  for (const listener of listeners) listener(fact)
})

const event = (text: string): void => {
  const id = /^id: (.+)$/m.exec(text)?.[1]
  if (id) lastEvent = id
  const data = /^data: (.+)$/m.exec(text)?.[1]
  if (!data || /^event: here$/m.test(text)) return
  tell(JSON.parse(data) as LiveFact)
}
