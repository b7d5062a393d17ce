import { headers } from './door.ts'

/** A fact that this reader may hear: what happened, to which matter. */
export type LiveFact = { type: string; subject: string; at: string }

const listeners = new Set<(fact: LiveFact) => void>()
let running = false
let last: string | undefined

/** Hears the feed while somebody listens; comes back by itself where it left off. Several facts at once wake once. */
export const onFact = (listener: (fact: LiveFact) => void): (() => void) => {
  listeners.add(listener)
  if (!running) void run()
  return () => listeners.delete(listener)
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

// fetch, not EventSource: a signed link travels in a header, never in an address that logs keep.
const run = async (): Promise<void> => {
  running = true
  let wait = 1000
  while (listeners.size) {
    try {
      const response = await fetch('/api/feed', {
        headers: { ...headers(), ...(last ? { 'last-event-id': last } : {}) },
      })
      if (!response.ok || !response.body) {
        if (response.status === 401) break
        throw new Error(String(response.status))
      }
      wait = 1000
      await read(response.body.pipeThrough(new TextDecoderStream()).getReader())
    } catch {
      wait = Math.min(wait * 2, 30_000)
    }
    await pause(wait)
  }
  running = false
}

const read = async (reader: ReadableStreamDefaultReader<string>): Promise<void> => {
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const parts = (rest + value).split('\n\n')
    rest = parts.pop() ?? ''
    parts.forEach(event)
    if (!listeners.size) return void reader.cancel()
  }
}

const event = (text: string): void => {
  const id = /^id: (.+)$/m.exec(text)?.[1]
  if (id) last = id
  const data = /^data: (.+)$/m.exec(text)?.[1]
  if (!data || /^event: here$/m.test(text)) return
  const fact = JSON.parse(data) as LiveFact
  for (const listener of listeners) listener(fact)
}
