import { connect } from 'node:net'
import { expect } from 'vitest'

/** On a machine that is busy a fact waits for a beat of the bell, and for all that runs beside. */
export const soon = { timeout: 60_000 }

export type Line = {
  /** waits until the house has said who it is, or no */
  answered: () => Promise<void>
  status: () => number
  text: () => string
  events: () => { type: string; subject: string; spread?: number }[]
  /** the cursor of what was heard last */
  last: () => string | undefined
  isClosed: () => boolean
  /** goes without a word, as a telephone in a lift does */
  vanish: () => void
}

/** A line to the feed as a light client opens it: a socket and a few headers. */
export const openLine = (house: string, headers: Record<string, string>): Line => {
  const { hostname, port } = new URL(house)
  const socket = connect(Number(port), hostname)
  let text = ''
  let closed = false
  socket.on('data', (part) => (text += part.toString()))
  socket.on('error', () => {})
  socket.once('close', () => (closed = true))
  const said = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  socket.write(`${['GET /api/feed HTTP/1.1', ...said].join('\r\n')}\r\n\r\n`)
  return {
    answered: () =>
      expect.poll(() => /\r\n\r\n[^]*\n\n/.test(text) || /"refused"/.test(text) || closed, soon).toBe(true),
    status: () => Number(text.slice(9, 12)),
    text: () => text,
    events: () => [...text.matchAll(/^data: (\{"type".*\})$/gm)].map(([, data]) => JSON.parse(data!)),
    last: () => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1],
    isClosed: () => closed,
    vanish: () => socket.resetAndDestroy(),
  }
}
