import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as asn1 from 'asn1js'
import * as pki from 'pkijs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printPaper } from '../../src/kernel/server/pdf/document.ts'
import { isSealFit, openSealKey } from '../../src/kernel/server/seal/seal-key.ts'
import { sealPdf } from '../../src/kernel/server/seal/seal-pdf.ts'
import { hasProgram } from '../setup/has-program.ts'
import { makeSealKeys, openTimeAuthority, type SealKeys, type TimeAuthority } from '../setup/seal-keys.ts'
import { pdfThatSays } from '../setup/papers.ts'

const at = '2026-11-29T10:00:00.000Z'
const words = { name: 'Robine Habitat', reason: 'État des lieux de sortie', at }
const record = Buffer.from('{"kind":"exit","version":1}')

let keys: SealKeys
let authority: TimeAuthority
let printed: Buffer
const isHere = hasProgram('openssl')
beforeAll(async () => {
  if (!isHere) return
  keys = makeSealKeys()
  authority = await openTimeAuthority(keys)
  printed = await printPaper({
    paper: {
      title: 'État des lieux de sortie',
      of: 'Madame Le Goff, 12 rue de Bellevue',
      pieces: [
        { is: 'heading', words: 'Séjour' },
        { is: 'words', words: 'Sol : PVC, bon état.' },
        { is: 'table', columns: ['Élément', 'État'], widths: [1, 1], rows: [['Sol', 'bon']] },
      ],
    },
    lang: 'fr',
    landlord: 'Robine Habitat',
    at,
    plan: undefined,
    looks: {},
    shows: '',
    page: (page, pages) => `${page} sur ${pages}`,
    attached: [
      { name: 'etat-des-lieux.json', type: 'application/json', bytes: record, says: 'Ce qui a été signé' },
    ],
  })
})
afterAll(async () => {
  await authority?.close()
  keys?.remove()
})

type Kind = 'rsa' | 'ec'
const seal = (kind: Kind, withHour: boolean): Promise<Buffer> =>
  sealPdf(printed, words, openSealKey(keys.texts(kind, withHour ? authority.url : undefined)))

/** What is signed, and the signature, as the file says where they stand. */
const apart = (pdf: Buffer) => {
  const [, from = 0, to = 0, rest = 0] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/
    .exec(pdf.toString('latin1'))!
    .map(Number)
  const room = Buffer.from(pdf.toString('latin1', from + 1, to - 1), 'hex')
  return {
    from,
    to,
    rest,
    signed: Buffer.concat([pdf.subarray(0, from), pdf.subarray(to)]),
    cms: room.subarray(0, room.readUInt16BE(2) + 4),
  }
}
const kept = (name: string, bytes: Buffer): string => {
  const path = join(keys.folder, name)
  writeFileSync(path, bytes)
  return path
}
const says = (program: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return `${stdout}${stderr}`
}
const verify = (cms: Buffer, signed: Buffer): string =>
  says(
    'openssl',
    'cms',
    '-verify',
    '-cades',
    '-binary',
    '-inform',
    'DER',
    '-in',
    kept('of.cms', cms),
    '-content',
    kept('of.bytes', signed),
    '-CAfile',
    keys.root,
    '-purpose',
    'any',
    '-out',
    '/dev/null',
  )

describe.runIf(isHere)('a paper with the seal of its landlord', () => {
  describe.each([
    ['rsa', false],
    ['rsa', true],
    ['ec', false],
    ['ec', true],
  ] as const)('a key of %s, an hour that is proved: %s', (kind, withHour) => {
    test('is what was printed with a signature behind it, of all bytes but its own', async () => {
      const pdf = await seal(kind, withHour)
      const { from, to, rest } = apart(pdf)
      expect(pdf.subarray(0, printed.length)).toEqual(printed)
      expect([from > printed.length, to + rest]).toEqual([true, pdf.length])
      expect(pdf.toString('latin1', from, from + 1) + pdf.toString('latin1', to - 1, to)).toBe('<>')
    })

    test('holds for openssl as CAdES, and no more where one byte is another', async () => {
      const pdf = await seal(kind, withHour)
      const { cms, signed } = apart(pdf)
      expect(verify(cms, signed)).toContain('CAdES Verification successful')
      for (const i of [100, printed.length >> 1, signed.length - 30]) {
        const other = Buffer.from(signed)
        other[i] = other[i]! ^ 1
        expect(verify(cms, other)).toContain('Verification failure')
      }
    })

    test('says by which certificate, and not when, in what is signed (EN 319 142-1)', async () => {
      const { cms, signed } = apart(await seal(kind, withHour))
      const { content } = pki.ContentInfo.fromBER(cms)
      const [signer] = new pki.SignedData({ schema: content }).signerInfos
      const types = signer!.signedAttrs!.attributes.map(({ type }) => type)
      expect(types.toSorted()).toEqual([
        '1.2.840.113549.1.9.16.2.47',
        '1.2.840.113549.1.9.3',
        '1.2.840.113549.1.9.4',
      ])
      const encoded = signer!.signedAttrs!.attributes.map((one) => Buffer.from(one.toSchema().toBER()))
      expect(encoded).toEqual(encoded.toSorted((one, other) => Buffer.compare(one, other)))
      const digest = signer!.signedAttrs!.attributes.find(({ type }) => type === '1.2.840.113549.1.9.4')!
      expect(Buffer.from((digest.values[0] as asn1.OctetString).valueBlock.valueHexView)).toEqual(
        createHash('sha256').update(signed).digest(),
      )
      expect(signer!.unsignedAttrs?.attributes.map(({ type }) => type) ?? []).toEqual(
        withHour ? ['1.2.840.113549.1.9.16.2.14'] : [],
      )
    })

    test.runIf(hasProgram('qpdf'))('is a sound file for qpdf', async () => {
      const path = kept('of.pdf', await seal(kind, withHour))
      expect(spawnSync('qpdf', ['--check', path]).status).toBe(0)
      expect(says('qpdf', '--check', path)).not.toMatch(/warning/i)
    })

    test.runIf(hasProgram('pdfsig'))('is valid for pdfsig, all of it, and a byte more is seen', async () => {
      const pdf = await seal(kind, withHour)
      const told = says('pdfsig', '-nocert', kept('of.pdf', pdf))
      expect(told).toContain('Signature Validation: Signature is Valid.')
      expect(told).toContain('Total document signed')
      expect(told).toContain('Signature Type: ETSI.CAdES.detached')
      const flipped = Buffer.from(pdf)
      const i = flipped.indexOf('CreationDate') + 20
      flipped[i] = flipped[i]! ^ 1
      expect(says('pdfsig', '-nocert', kept('of.pdf', flipped))).toMatch(
        /Digest Mismatch|Signature is Invalid/,
      )
    })

    test.runIf(hasProgram('mutool'))('is unchanged since signing for mutool, and not after', async () => {
      const pdf = await seal(kind, withHour)
      const told = says('mutool', 'sign', '-v', kept('of.pdf', pdf))
      expect(told).toContain('The document is unchanged since signing.')
      expect(told).toContain('Robine Habitat')
      const flipped = Buffer.from(pdf)
      const i = flipped.indexOf('CreationDate') + 20
      flipped[i] = flipped[i]! ^ 1
      expect(says('mutool', 'sign', '-v', kept('of.pdf', flipped))).not.toContain('unchanged since signing')
    })
  })

  test('the hour of a time authority holds for openssl, over the value of the signature', async () => {
    const { cms } = apart(await seal('ec', true))
    const { content } = pki.ContentInfo.fromBER(cms)
    const [signer] = new pki.SignedData({ schema: content }).signerInfos
    const token = signer!.unsignedAttrs!.attributes[0]!.values[0] as asn1.Sequence
    const path = kept('of.tst', Buffer.from(token.toBER()))
    const value = kept('of.value', Buffer.from(signer!.signature.valueBlock.valueHexView))
    const check = (data: string): string =>
      says('openssl', 'ts', '-verify', '-token_in', '-in', path, '-data', data, '-CAfile', keys.root)
    expect(check(value)).toContain('Verification: OK')
    expect(check(kept('of.bytes', record))).toContain('Verification: FAILED')
  })

  test.each([
    ['not', 'rsa', 'HTTP 503'],
    ['too much', 'rsa', 'too long'],
    // With RSA, the same bytes have the same signature: it is asked the same, and yet another question.
    ['the same again', 'rsa', 'another question'],
    ['the same again', 'ec', 'of other bytes'],
    ['with another hour', 'rsa', 'does not hold'],
    ['nonsense', 'rsa', 'is no answer'],
    ['nothing', 'rsa', 'is no answer'],
    ['half', 'rsa', 'time authority: no answer'],
  ] as const)('an authority that answers %s seals nothing (%s)', async (how, kind, why) => {
    await seal('rsa', true)
    authority.answer(how)
    try {
      await expect(seal(kind, true)).rejects.toThrow(why)
    } finally {
      authority.answer('well')
    }
  })

  test('what is no paper of ours, and what has a seal already, is not sealed', async () => {
    const key = openSealKey(keys.texts('rsa'))
    const once = await sealPdf(printed, words, key)
    for (const pdf of [once, Buffer.from('Bonjour'), Buffer.concat([pdfThatSays('x'), Buffer.alloc(90)])])
      await expect(sealPdf(pdf, words, key)).rejects.toThrow('only a PDF of pdfkit')
  })

  test('a certificate that has ended seals nothing', async () => {
    const later = { ...words, at: '2031-01-01T00:00:00.000Z' }
    await expect(sealPdf(printed, later, openSealKey(keys.texts('rsa')))).rejects.toThrow('has ended')
  })

  test('a key that is not that of its certificate, or half of both, seals nothing', () => {
    const own = keys.texts('rsa')
    expect(isSealFit(own)).toBe(true)
    expect(isSealFit({ ...own, authority: authority.url })).toBe(true)
    for (const wrong of [
      { key: '' },
      { chain: '' },
      { key: keys.texts('ec').key },
      { key: 'une clé' },
      { authority: 'horodatage' },
    ])
      expect(isSealFit({ ...own, ...wrong })).toBe(false)
  })
})

describe.runIf(isHere && hasProgram('pdfinfo'))('a paper that is kept for long', () => {
  test('has its fonts in it, its pieces and its language told, and what was signed inside, byte for byte', async () => {
    const path = kept('of.pdf', await seal('rsa', false))
    const fonts = says('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(0)
    // name, type, encoding, emb: of each, yes.
    for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) (?:yes|no) +\d+ +\d+$/)
    const pieces = says('pdfinfo', '-struct-text', path)
    for (const words of ['Document', 'H1', 'H2 ', 'Table', 'TH', '"Séjour"', '"Sol : PVC, bon état."'])
      expect(pieces).toContain(words)
    const about = says('pdfinfo', path)
    expect(about).toMatch(/Tagged: +yes/)
    expect(about).toMatch(/PDF subtype: +PDF\/A-3a|Title: +État des lieux/)
    expect(says('pdfinfo', '-meta', path)).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(readFileSync(path).includes('/Lang (fr-FR)')).toBe(true)
    execFileSync('pdfdetach', ['-saveall', '-o', keys.folder, path])
    expect(readFileSync(join(keys.folder, 'etat-des-lieux.json'))).toEqual(record)
  })
})
