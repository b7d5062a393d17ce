import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/kernel/server/settings.ts'
import { isLocal, unfit } from '../../src/kernel/server/start-refusals.ts'

const codes = (env: Record<string, string>, demo = false) =>
  unfit(readSettings(env), demo).map(({ code }) => code)

/** A file with something in it: what stands there is no matter. */
const secret = new URL(import.meta.url).pathname

const there = { PUBLIC_URL: 'https://loge.robine-habitat.example' }

describe('a house that others reach does not start', () => {
  test.each([
    ['as a demonstration that nobody meant', there, true, ['demo_open']],
    [
      'as one that came from a trial, in plain http',
      { PUBLIC_URL: 'http://10.0.4.2' },
      true,
      ['demo_open', 'public_url_plain'],
    ],
    ['as a demonstration that listens to the network', { LISTEN: '0.0.0.0' }, true, ['demo_open']],
    ['as one that listens to all of it', { LISTEN: '::' }, true, ['demo_open']],
    ['in plain http', { PUBLIC_URL: 'http://loge.robine-habitat.example' }, false, ['public_url_plain']],
    [
      'on a database of another machine that proves no name',
      { ...there, DATABASE_URL: 'postgres://robine@db/robine' },
      false,
      ['database_unproved'],
    ],
    [
      'on one whose certificate is not compared',
      { ...there, DATABASE_URL: 'postgres://robine@db/robine?sslmode=require' },
      false,
      ['database_unproved'],
    ],
    [
      'on a reader of another machine that proves no name',
      { ...there, READER_URL: 'postgres://reader@db/robine' },
      false,
      ['database_unproved'],
    ],
    [
      'with mail that may leave in clear',
      { ...there, MAIL_URL: 'smtp://robine:secret@mail.example.fr:587' },
      false,
      ['mail_plain'],
    ],
    [
      'with mail whose TLS is switched off',
      { ...there, MAIL_URL: 'smtp://mail.example.fr?requireTLS=false' },
      false,
      ['mail_plain'],
    ],
    [
      'with a mailbox and nothing that opens it',
      { ...there, MAIL_IN_URL: 'imaps://demandes%40example.fr@imap.example.fr' },
      false,
      ['mail_in_unset'],
    ],
    [
      'with a mailbox whose password stands in its address',
      { ...there, MAIL_IN_URL: 'imaps://demandes:secret@imap.example.fr', MAIL_IN_PASSWORD_FILE: secret },
      false,
      ['mail_in_unset'],
    ],
    [
      'with a mailbox that is no mailbox',
      { ...there, MAIL_IN_URL: 'https://demandes@example.fr', MAIL_IN_PASSWORD_FILE: secret },
      false,
      ['mail_in_unset'],
    ],
    [
      'with tokens that are asked for in clear',
      {
        ...there,
        MAIL_TOKEN_URL: 'http://login.example.fr/token',
        MAIL_TOKEN_CLIENT: 'loge',
        MAIL_TOKEN_SECRET_FILE: secret,
      },
      false,
      ['mail_token_unset'],
    ],
    [
      'with tokens that nobody asks for',
      { ...there, MAIL_TOKEN_URL: 'https://login.example.fr/token' },
      false,
      ['mail_token_unset'],
    ],
    ['with a key that seals, and no certificate', { ...there, SEAL_KEY_FILE: secret }, false, ['seal_unset']],
    [
      'with a time authority for no seal',
      { ...there, SEAL_TIME_URL: 'https://tsa.example' },
      false,
      ['seal_unset'],
    ],
  ])('%s', (_, env, demo, expected) => {
    expect(codes(env, demo)).toEqual(expected)
  })
})

describe('a house starts', () => {
  test.each([
    ['as it comes, for a trial', {}, true],
    ['on a name of the loopback', { PUBLIC_URL: 'http://loge.localhost:4000' }, true],
    ['as a trial on the other loopback', { LISTEN: '::1' }, true],
    ['as a trial on a socket', { LISTEN: '/run/loge/loge.sock' }, true],
    ['as a demonstration that the network was meant to reach', { LISTEN: '0.0.0.0', DEMO: '1' }, true],
    ['as a demonstration that was meant', { ...there, DEMO: '1' }, true],
    [
      'on a database that proves its name',
      { ...there, DATABASE_URL: 'postgres://robine@db/robine?sslmode=verify-full' },
      false,
    ],
    ['on a database beside it', { ...there, DATABASE_URL: 'postgres://robine@127.0.0.1/robine' }, false],
    ['on a socket', { ...there, DATABASE_URL: 'postgres://robine@%2Fvar%2Frun%2Fpostgresql/robine' }, false],
    [
      'on a socket named in the query',
      { ...there, DATABASE_URL: 'postgres:///robine?host=/var/run/postgresql' },
      false,
    ],
    [
      'with mail over TLS from the start',
      { ...there, MAIL_URL: 'smtps://robine:secret@mail.example.fr:465' },
      false,
    ],
    [
      'with mail that asks for TLS',
      { ...there, MAIL_URL: 'smtp://mail.example.fr:587?requireTLS=true' },
      false,
    ],
    [
      'with a mailbox and its password',
      {
        ...there,
        MAIL_IN_URL: 'imaps://demandes%40example.fr@imap.example.fr:993/INBOX',
        MAIL_IN_PASSWORD_FILE: secret,
      },
      false,
    ],
    ['with a mail server beside it', { ...there, MAIL_URL: 'smtp://localhost:25' }, false],
  ])('%s', (_, env, demo) => {
    expect(codes(env, demo)).toEqual([])
  })
})

test('a name that only looks like the loopback is another machine', () => {
  for (const url of [
    'http://localhost.example',
    'http://127.0.0.1.example',
    'http://127.example',
    'http://notlocalhost',
    'http://10.0.0.1',
  ])
    expect(isLocal(url)).toBe(false)
})

test('what is refused is said of Loge and of its database, never of a «maison» that nobody knows', () => {
  const why = unfit(readSettings({ PUBLIC_URL: 'http://loge.example', LISTEN: '0.0.0.0' }), true).map(
    (no) => no.why,
  )
  expect(why.length).toBeGreaterThan(1)
  expect(why.join(' ')).not.toMatch(/maison/)
})

test('a house listens on the loopback unless it is told', () => {
  expect(readSettings({}).listen).toBe('127.0.0.1')
  expect(readSettings({ LISTEN: '/run/loge/loge.sock' }).listen).toBe('/run/loge/loge.sock')
})

test('the README tells every setting, in both languages', () => {
  const source = readFileSync(new URL('../../src/kernel/server/settings.ts', import.meta.url), 'utf8')
  const read = [...new Set([...source.matchAll(/env\['([A-Z_]+)'\]/g)].map(([, name]) => name!))].sort()
  const [french, english] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split(
    '# Loge, in English',
  )
  for (const text of [french!, english!])
    expect([...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name!).sort()).toEqual(read)
})
