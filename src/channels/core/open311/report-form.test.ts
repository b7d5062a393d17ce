import { expect, test } from 'vitest'
import { printXml } from './plain-xml.ts'
import { type CityReport, type FormFields, readReportForm, saidInReport } from './report-form.ts'

const form = (said: Record<string, string | string[]>): FormFields =>
  new Map(Object.entries(said).map(([name, value]) => [name, [value].flat()]))

const description = `title: Poubelles

detail: Le local déborde depuis lundi

url: https://www.fixmystreet.example/report/17

Submitted via FixMyStreet
`
const whole = { service_code: 'bins.full', lat: '43.18', long: '3.00', description }

test('a report of FixMyStreet: what is said, and the page by which it is known again', () => {
  const report = readReportForm(form({ ...whole, first_name: 'Lise', last_name: 'Roux' })) as CityReport
  expect(report).toMatchObject({
    service: 'bins.full',
    at: { lat: 43.18, lon: 3 },
    name: 'Lise Roux',
    url: 'https://www.fixmystreet.example/report/17',
  })
  expect(saidInReport(report.description)).toBe('Poubelles\n\nLe local déborde depuis lundi')
})

test.each<[string, Record<string, string>]>([
  ['service_code', { ...whole, service_code: 'matter.rent' }],
  ['service_code', { ...whole, service_code: '../../etc' }],
  ['location', { ...whole, lat: '', long: '' }],
  ['location', { ...whole, lat: '91' }],
  ['location', { ...whole, long: 'NaN' }],
  ['description', { ...whole, description: '  ' }],
])('what lacks %s is told so', (problem, said) => {
  expect(readReportForm(form(said))).toBe(problem)
})

test('pictures and answers, as often as they come', () => {
  const report = readReportForm(
    form({
      ...whole,
      media_url: ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
      'attribute[floor][]': ['1', '2'],
    }),
  ) as CityReport
  expect(report.pictures).toHaveLength(2)
  expect(report.attributes).toEqual({ floor: '1, 2' })
})

test('what XML cannot hold is left out, and what it means otherwise is written so', () => {
  expect(printXml('errors', [{ code: 400, description: 'a < b & "c"\u0000' }], 'error')).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<errors><error><code>400</code><description>a &lt; b &amp; "c"</description></error></errors>\n',
  )
  expect(printXml('services', [], 'service')).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<services></services>\n',
  )
})
