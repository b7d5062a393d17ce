import { describe, expect, test } from 'vitest'
import { isForged } from './forged-sender.ts'
import { headOfMail, machineOf, readTold } from './machine-mail.ts'

const isOurs = (name: string): boolean => name.endsWith('@loge.example')
const of = (...lines: string[]) =>
  headOfMail(['From: Anne Le Goff <anne@example.org>', ...lines, '', 'x'].join('\r\n'))

describe('what no person wrote', () => {
  test.each([
    ['bounce', 'Return-Path: <>'],
    ['bounce', 'Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=a'],
    ['bounce', 'X-Failed-Recipients: anne@example.org'],
    ['bounce', 'Subject: Undelivered Mail Returned to Sender'],
    ['report', 'Content-Type: multipart/report; report-type=feedback-report'],
    ['report', 'Content-Type: multipart/report; report-type=disposition-notification'],
    ['automatic', 'Auto-Submitted: auto-replied (vacation)'],
    ['automatic', 'X-Auto-Response-Suppress: All'],
    ['automatic', 'X-Autoreply: yes'],
    ['automatic', 'Precedence: auto_reply'],
    ['automatic', 'Precedence: bulk'],
    ['automatic', 'Subject: Réponse automatique : votre demande'],
    ['automatic', 'Subject: Absence du bureau'],
    ['automatic', 'Subject: Out of office: back on Monday'],
    ['loop', 'Message-ID: <5f0c@loge.example>'],
  ])('%s: %s', (machine, line) => {
    expect(machineOf(of(line), isOurs)).toBe(machine)
  })

  test.each([
    'Return-Path: <anne@example.org>',
    'Auto-Submitted: no',
    'Precedence: bulk\r\nList-Id: <residents.example.org>',
    'Precedence: list',
    'Subject: Absence de chauffage depuis hier',
    'Subject: Absence le 12',
    'Subject: Re: Réponse automatique : votre demande',
    'Subject: Returned mail from my neighbour\r\nIn-Reply-To: <1@loge.example>',
  ])('a person: %s', (line) => {
    expect(machineOf(of(line), isOurs)).toBeUndefined()
  })
})

test('a bounce tells whom we did not reach, why, and by which mail of ours', () => {
  const body = [
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; Anne@Example.org',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 unknown user',
    '',
    'Received: by x',
    'Message-ID: <other@elsewhere.example>',
    'Message-ID:\r\n <5f0c@loge.example>',
  ].join('\r\n')
  expect(readTold(of(), body, isOurs)).toEqual({
    about: '5f0c@loge.example',
    status: '5.1.1',
    recipient: 'anne@example.org',
  })
  expect(readTold(of(), 'host said: 550-5.7.26 refused', isOurs)).toEqual({ status: '5.7.26' })
})

describe('a forged sender', () => {
  const said = (...results: string[]) => of(...results.map((one) => `Authentication-Results: ${one}`))
  test.each([
    ['mx.example.fr; spf=pass; dmarc=fail header.from=example.org', true],
    ['MX.example.fr 1; dkim=none; DMARC = fail (p=reject) header.from=example.org', true],
    ['mx.example.fr; dmarc=pass', false],
    ['mx.example.fr; spf=fail (dmarc=fail; in a comment); dmarc=none', false],
    ['evil.example; dmarc=fail', false],
  ])('%s', (result, forged) => {
    expect(isForged(said(result), 'mx.example.fr')).toBe(forged)
  })

  test('only the topmost of our own counts, and without a name none', () => {
    expect(isForged(said('mx.example.fr; dmarc=pass', 'mx.example.fr; dmarc=fail'), 'mx.example.fr')).toBe(
      false,
    )
    expect(isForged(said('other; dmarc=pass', 'mx.example.fr; dmarc=fail'), 'mx.example.fr')).toBe(true)
    expect(isForged(said('mx.example.fr; dmarc=fail'), undefined)).toBe(false)
  })
})
