/**
 * The life of a line of the feed. Opened by a page that was let in; admitted once it has a place and its beginning is written;
 * telling once it hears the journal; gone for good, whoever hung up: nothing is written into it then.
 */
export type LineState = 'opened' | 'admitted' | 'telling' | 'gone'

/** `joined`: the journal tells it what comes. `ended`: the house hangs up. `closed`: the other end has gone, or reads too slowly. */
export type LineEvent = 'admitted' | 'joined' | 'ended' | 'closed'

const life: Record<LineState, Partial<Record<LineEvent, LineState>>> = {
  opened: { admitted: 'admitted', ended: 'gone', closed: 'gone' },
  admitted: { joined: 'telling', ended: 'gone', closed: 'gone' },
  telling: { ended: 'gone', closed: 'gone' },
  gone: {},
}

/** What becomes of a line; what comes too late, or twice, changes nothing. */
export const lineAfter = (state: LineState, event: LineEvent): LineState => life[state][event] ?? state

/** Whether something may be written into it: what it missed is told before it hears what comes. */
export const isTold = (state: LineState): boolean => state === 'admitted' || state === 'telling'
