import { expect, test } from 'vitest'
import { refusedMailbox } from './refused-mailbox.ts'

const at = (response: string, command = 'RCPT TO') =>
  refusedMailbox({ code: 'EENVELOPE', command, responseCode: Number(response.slice(0, 3)), response })

test.each([
  ['550 5.1.1 <a@b.fr>: Recipient address rejected: User unknown', '5.1.1'],
  ['550-5.1.1 The email account that you tried to reach does not exist', '5.1.1'],
  ['550 5.1.2 Host unknown', '5.1.2'],
  ['553 5.1.3 bad address syntax', '5.1.3'],
  ['552 5.2.2 mailbox full', '5.2.2'],
  ['550 5.2.1 mailbox disabled', '5.2.1'],
  ['550 No such user here', '5.1.1'],
  ['550 Unrouteable address', '5.1.1'],
  ['551 User not local', '5.1.6'],
])('«%s» speaks of the mailbox', (response, status) => {
  expect(at(response)).toBe(status)
})

test.each([
  ['550 relay not permitted'],
  ['554 5.7.1 Relay access denied'],
  ['550 5.7.1 Message rejected as spam'],
  ['550 5.1.8 Sender address rejected: Domain not found'],
  ['550 Sender verify failed'],
  ['550 Authentication required'],
  ['450 4.2.1 greylisted'],
  ['452 4.2.2 mailbox full'],
  ['554 Transaction failed'],
])('«%s» does not: it is tried again', (response) => {
  expect(at(response)).toBeUndefined()
})

test('a no to who writes, or to what is written, is none of the mailbox', () => {
  expect(at('550 5.1.1 no such sender', 'MAIL FROM')).toBeUndefined()
  expect(at('550 5.1.1 content', 'DATA')).toBeUndefined()
  expect(refusedMailbox({ code: 'EMESSAGE', responseCode: 550, response: '550 5.1.1 x' })).toBeUndefined()
  expect(refusedMailbox(new Error('connect ECONNREFUSED'))).toBeUndefined()
  expect(refusedMailbox(undefined)).toBeUndefined()
})

test('an address that is none is refused before any server is asked', () => {
  expect(refusedMailbox({ code: 'EENVELOPE', command: 'API', message: 'Invalid recipient "a<b"' })).toBe(
    '5.1.3',
  )
  expect(
    refusedMailbox({ code: 'EENVELOPE', command: 'API', message: 'No recipients defined' }),
  ).toBeUndefined()
})
