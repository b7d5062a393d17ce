import type { ServerResponse } from 'node:http'
import { isTold, lineAfter, type LineEvent, type LineState } from '../../core/feed-line.ts'
import type { Cursor } from '../feed.ts'
import type { News } from './tail.ts'

/** A reader so slow that this waits for her is let go, and comes back where she was (bytes). */
const patience = 256 * 1024

/** The end of a line that the house writes to. */
export type Stream = {
  /** writes its beginning; what comes after this cursor follows */
  admit: (after: Cursor) => void
  /** hears the journal from now on; `stop` is called once, when the line is gone, or at once if it is */
  join: (stop: () => void) => void
  tell: (news: News) => void
  /** says that the house is there, where it has nothing to say */
  breathe: () => void
  /** hangs up, once what was written has left */
  end: () => void
  /** hangs up at once: she comes back where she was */
  drop: () => void
  isGone: () => boolean
}

/** A response as a line of the feed: what is told to it after it is gone is told to nobody, and is no fault. */
export const feedStream = (out: ServerResponse): Stream => {
  let state: LineState = out.destroyed ? 'gone' : 'opened'
  let stop = (): void => {}
  const go = (event: LineEvent): void => {
    state = lineAfter(state, event)
    if (state !== 'gone') return
    stop()
    stop = () => {}
  }
  const write = (text: string): void => {
    if (!isTold(state)) return
    out.write(text)
    if (out.writableLength > patience) drop()
  }
  const drop = (): void => {
    go('closed')
    out.destroy()
  }
  out.once('close', () => go('closed'))
  return {
    admit: (after) => {
      go('admitted')
      out.writeHead(200, headers)
      write(`retry: 2000\nid: ${after}\nevent: here\ndata: {}\n\n`)
    },
    join: (stopping) => {
      if (state === 'gone') return stopping()
      stop = stopping
      go('joined')
    },
    tell: (news) => write(textOf(news)),
    breathe: () => write(':\n\n'),
    end: () => {
      go('ended')
      out.end()
    },
    drop,
    isGone: () => state === 'gone',
  }
}

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

let lastLine: { news: News; text: string } | undefined

// One fact is told to many: it is written once.
const textOf = (news: News): string => {
  if (lastLine?.news !== news) {
    const { type, subject, at, spread } = news
    lastLine = {
      news,
      text: `id: ${news.cursor}\ndata: ${JSON.stringify({ type, subject, at, spread })}\n\n`,
    }
  }
  return lastLine.text
}
