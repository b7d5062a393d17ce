import { expect, test } from 'vitest'
import { dialRequest } from './dial-request.ts'

const given = { extension: 'PJSIP/12', number: '+4930"901' }

test('of ARI all stands in the address', () => {
  expect(
    dialRequest(
      'POST http://ari:8088/ari/channels?endpoint={extension}&extension={number}&context=out\n',
      given,
    ),
  ).toEqual({
    method: 'POST',
    url: 'http://ari:8088/ari/channels?endpoint=PJSIP%2F12&extension=%2B4930%22901&context=out',
    headers: {},
    body: undefined,
  })
})

test('of Wazo and 3CX the key stands in a head, and who is called in a body', () => {
  const wazo =
    'POST https://wazo/api/calld/1.0/calls\r\nX-Auth-Token: abc\r\nContent-Type: application/json\r\n\r\n{"source":{"user":"{extension}"},"destination":{"extension":"{number}"}}'
  expect(dialRequest(wazo, given)).toEqual({
    method: 'POST',
    url: 'https://wazo/api/calld/1.0/calls',
    headers: { 'x-auth-token': 'abc', 'content-type': 'application/json' },
    body: '{"source":{"user":"PJSIP/12"},"destination":{"extension":"+4930\\"901"}}',
  })
})

test('without a method it is sent, and what is no address is nothing', () => {
  expect(dialRequest('https://pbx/call/{number}', given)?.method).toBe('POST')
  for (const odd of ['', 'file:///etc/passwd', 'GET /relative', 'nothing at all'])
    expect(dialRequest(odd, given)).toBeUndefined()
})
