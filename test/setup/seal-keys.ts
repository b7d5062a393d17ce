import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SealTexts } from '../../src/kernel/server/seal/seal-key.ts'

const told = (folder: string): string => `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[seal]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
authorityKeyIdentifier = keyid
[hour]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = critical,timeStamping
[authority]
dir = ${folder}
serial = ${folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
other_policies = 1.2.3.4.2
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`

export type SealKeys = {
  folder: string
  /** where a program of others finds the root that it trusts */
  root: string
  /** the landlord's, with a key of RSA or of an elliptic curve */
  texts: (kind: 'rsa' | 'ec', authority?: string) => SealTexts
  run: (args: readonly string[], input?: Buffer) => Buffer
  remove: () => void
}

/** A root, a seal of Robine Habitat in two kinds, and a time authority, all made by openssl in a folder of their own. */
export const makeSealKeys = (): SealKeys => {
  const folder = mkdtempSync(join(tmpdir(), 'loge-seal-'))
  const at = (name: string): string => join(folder, name)
  const run: SealKeys['run'] = (args, input) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], input: input ?? '' })
  writeFileSync(at('told.cnf'), told(folder))
  writeFileSync(at('serial'), '01\n')
  const kinds = { rsa: ['rsa:2048'], ec: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] } as const
  const newKey = (kind: keyof typeof kinds): readonly string[] => ['-newkey', ...kinds[kind], '-nodes']
  const request = ['req', '-new', '-config', 'told.cnf']
  const root = ['-x509', '-days', '30', '-extensions', 'root', '-subj', '/C=FR/O=Essai/CN=Racine']
  run([...request, ...newKey('rsa'), ...root, '-keyout', 'root.key', '-out', 'root.pem'])
  const signedByRoot = (name: string, kind: keyof typeof kinds, subject: string, use: string): void => {
    run([...request, ...newKey(kind), '-subj', subject, '-keyout', `${name}.key`, '-out', `${name}.csr`])
    const sign = ['x509', '-req', '-days', '30', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial']
    run([...sign, '-in', `${name}.csr`, '-extfile', 'told.cnf', '-extensions', use, '-out', `${name}.pem`])
  }
  signedByRoot('rsa', 'rsa', '/C=FR/O=Robine Habitat/CN=Cachet de Robine Habitat', 'seal')
  signedByRoot('ec', 'ec', '/C=FR/O=Robine Habitat/CN=Cachet de Robine Habitat', 'seal')
  signedByRoot('hour', 'rsa', '/C=FR/O=Essai/CN=Horodatage', 'hour')
  const read = (name: string): string => readFileSync(at(name), 'utf8')
  return {
    folder,
    root: at('root.pem'),
    texts: (kind, authority) => ({
      key: read(`${kind}.key`),
      chain: read(`${kind}.pem`) + read('root.pem'),
      authority,
    }),
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

type Answering =
  | 'well'
  | 'with another hour'
  | 'the same again'
  | 'too much'
  | 'nonsense'
  | 'nothing'
  | 'half'
  | 'not'

export type TimeAuthority = {
  url: string
  asked: () => number
  /** what it answers from now on: as openssl does, that with an hour that it did not sign, what it answered first, bytes without end, a page, no byte, half of it, that it is busy */
  answer: (how: Answering) => void
  close: () => Promise<void>
}

/** A time authority on the loopback, whose tokens are made by `openssl ts -reply`. */
export const openTimeAuthority = async ({ folder, run }: SealKeys): Promise<TimeAuthority> => {
  let asked = 0
  let how: Answering = 'well'
  let first: Buffer | undefined
  const reply = (query: Buffer): Buffer => {
    writeFileSync(join(folder, 'query.tsq'), query)
    const by = ['-inkey', 'hour.key', '-signer', 'hour.pem', '-chain', 'root.pem']
    run([
      'ts',
      '-reply',
      '-config',
      'told.cnf',
      '-section',
      'authority',
      '-queryfile',
      'query.tsq',
      ...by,
      '-out',
      'reply.tsr',
    ])
    const answer = readFileSync(join(folder, 'reply.tsr'))
    first ??= answer
    return answer
  }
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      asked++
      response.setHeader('content-type', 'application/timestamp-reply')
      if (how === 'not') return response.writeHead(503).end()
      if (how === 'nonsense') return response.end('<html>En maintenance</html>')
      if (how === 'nothing') return response.end()
      if (how === 'too much') return response.end(Buffer.alloc(200_000, 0x30))
      const fresh = reply(Buffer.concat(parts))
      // Who is asked hangs up in the middle of what it says.
      if (how === 'half') {
        response.setHeader('content-length', fresh.length)
        return response.write(fresh.subarray(0, 100), () => response.destroy())
      }
      if (how === 'with another hour') fresh[hourIn(fresh)]! ^= 1
      return response.end(how === 'the same again' ? first : fresh)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    asked: () => asked,
    answer: (next) => void (how = next),
    close: () => new Promise((done) => void server.close(() => done())),
  }
}

/** Where the last digit of its seconds stands (GeneralizedTime). */
const hourIn = (reply: Buffer): number => reply.toString('latin1').search(/\d{14}Z/) + 13
