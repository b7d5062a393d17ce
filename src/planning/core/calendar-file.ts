/** An appointment in a calendar: instants in ISO, words as they are read. `sequence` grows with each change (RFC 5545, 3.8.7.4). */
export type CalendarEvent = {
  uid: string
  sequence: number
  starts: string
  ends: string
  isCancelled: boolean
  summary: string
  location: string
  url: string
}

/**
 * A calendar as RFC 5545 writes it: instants in UTC, lines of 75 octets at most, ended by CRLF. `stamp`: when it was written (ISO);
 * `name`: how a calendar program calls it. It is asked again after an hour (RFC 7986).
 */
export const calendarFile = (name: string, stamp: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loge//Planning//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .flatMap(foldLine)
    .join('\r\n')

const eventLines = (event: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${inUtc(stamp)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTART:${inUtc(event.starts)}`,
  `DTEND:${inUtc(event.ends)}`,
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `LOCATION:${escapeText(event.location)}`,
  `URL:${event.url}`,
  'END:VEVENT',
]

// "2026-12-01T07:00:00.000Z" → "20261201T070000Z".
const inUtc = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n')
    // No other sign of control may stand in a text.
    .replaceAll(/\p{Cc}/gu, ' ')

const longest = 75

// A line that is longer goes on in the next, after a space; it is never cut within a letter, whatever octets that takes.
const foldLine = (line: string): string[] => {
  const lines: string[] = []
  let at = ''
  let octets = 0
  for (const sign of line) {
    const more = octetsOf(sign)
    if (octets + more > longest) {
      lines.push(at)
      at = ' '
      octets = 1
    }
    at += sign
    octets += more
  }
  return [...lines, at]
}

const octetsOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
