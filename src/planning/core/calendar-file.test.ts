import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from './calendar-file.ts'

const tap: CalendarEvent = {
  uid: 'a1@loge.example',
  sequence: 0,
  starts: '2026-12-01T07:00:00.000Z',
  ends: '2026-12-01T09:00:00.000Z',
  isCancelled: false,
  summary: 'Robinet qui fuit ou qui goutte (n° 102372)',
  location: 'Résidence du Général-de-Gaulle, bâtiment C; escalier 2, porte 12, 16 rue Voltaire \\ cour',
  url: 'https://loge.example/terrain',
}
const file = (...events: CalendarEvent[]) => calendarFile('Karim Benali', '2026-11-28T10:00:00.000Z', events)
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each))

test('another’s parser reads back what was written, commas, backslashes and accents included', () => {
  const [event] = read(file(tap))
  expect(event!.uid).toBe(tap.uid)
  expect(event!.startDate.toJSDate().toISOString()).toBe(tap.starts)
  expect(event!.endDate.toJSDate().toISOString()).toBe(tap.ends)
  expect([event!.summary, event!.location, event!.sequence]).toEqual([tap.summary, tap.location, 0])
})

test('what was given up is there as cancelled, told after what it replaces', () => {
  const [event] = read(file({ ...tap, isCancelled: true, sequence: 1 }))
  expect(event!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(event!.sequence).toBe(1)
})

test('no line has more than 75 octets, each ends in CRLF, and none is cut within a letter', () => {
  const long = { ...tap, location: '’é𝄞'.repeat(60) }
  const text = file(long)
  const lines = text.split('\r\n')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(read(text)[0]!.location).toBe(long.location)
})

test('a line that somebody slips in stays a word of the summary', () => {
  const text = file({ ...tap, summary: 'Fuite\r\nATTACH:http://elsewhere.example' })
  expect(text).not.toMatch(/^ATTACH/m)
  expect(read(text)[0]!.summary).toBe('Fuite\nATTACH:http://elsewhere.example')
})

test('a calendar without a visit is one all the same', () => {
  expect(read(file())).toEqual([])
})
