import { expect, test } from 'vitest'
import { rowsOfAnswer } from './city-answer.ts'

test('an answer in XML and the same in JSON', () => {
  const xml = `<?xml version="1.0"?><service_requests><request><service_request_id>7</service_request_id>
    <description>a &lt; b <![CDATA[& c]]></description></request><request><token>t</token></request></service_requests>`
  expect(rowsOfAnswer(xml, 'xml')).toEqual([
    { service_request_id: '7', description: 'a < b & c' },
    { token: 't' },
  ])
  expect(rowsOfAnswer('[{"service_request_id":7,"description":null},{"token":"t"}]', 'json')).toEqual([
    { service_request_id: '7' },
    { token: 't' },
  ])
})

test.each([
  ['', 'xml'],
  ['<a><b></a>', 'xml'],
  ['<!DOCTYPE a [<!ENTITY x "y">]><a><b><c>&x;</c></b></a>', 'xml'],
  ['<html>', 'json'],
  ['{"a":1}', 'json'],
] as const)('%s is no answer in %s', (text, format) => {
  expect(rowsOfAnswer(text, format)).toBeUndefined()
})
