import { connect } from 'node:net'
import { expect } from 'vitest'

export type Line = {
  status: () => number
  text: () => string
  events: () => { type: string; subject: string; spread?: number }[]
  /** the cursor of what was heard last */
  last: () => string | undefined
  isClosed: () => boolean
  /** goes without a word, as a telephone in a lift does */
  vanish: () => void
}

/** A line to the feed as a light client opens it: a socket and a few headers. Answers once the house has said who it is. */
export const openLine = async (house: string, headers: Record<string, string>): Promise<Line> => {
  const { hostname, port } = new URL(house)
  const socket = connect(Number(port), hostname)
  let text = ''
  let closed = false
  socket.on('data', (part) => (text += part.toString()))
  socket.on('error', () => {})
  socket.once('close', () => (closed = true))
  const said = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  socket.write(`${['GET /api/feed HTTP/1.1', ...said].join('\r\n')}\r\n\r\n`)
  await expect.poll(() => /\r\n\r\n[^]*\n\n/.test(text) || /"refused"/.test(text) || closed).toBe(true)
  return {
    status: () => Number(text.slice(9, 12)),
    text: () => text,
    events: () => [...text.matchAll(/^data: (\{"type".*\})$/gm)].map(([, data]) => JSON.parse(data!)),
    last: () => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1],
    isClosed: () => closed,
    vanish: () => socket.resetAndDestroy(),
  }
}
