import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { openSession } from '../../src/people/server/sign/session-store.ts'
import type { Pack } from '../../src/field/core/pack/pack-contract.ts'

/** Somebody's phone: its session, and how much it takes along. */
export type Phone = { person: string; cookie: string; dwellings: number; buildings: readonly string[] }

export const cookieOf = async (kernel: Kernel, person: string): Promise<string> =>
  `loge=${await openSession(kernel.database.owner, { person, how: 'password', device: 'bench' })}`

export const phoneOf = async (
  kernel: Kernel,
  person: string,
  dwellings: number,
  buildings: readonly string[],
): Promise<Phone> => ({ person, cookie: await cookieOf(kernel, person), dwellings, buildings })

const open: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }

/** Asks for a pack as a browser does: the bytes of its body on the wire, the milliseconds until the last of them, and the pack. */
export const ask = (
  port: number,
  cookie: string,
  input: { after?: string },
  encoding = 'br',
): Promise<{ bytes: number; ms: number; read: () => Pack }> =>
  new Promise((done, fail) => {
    const began = performance.now()
    const path = `/api/ask/field.pack?q=${encodeURIComponent(JSON.stringify(input))}`
    request({ port, path, headers: { cookie, 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const ms = performance.now() - began
        const body = Buffer.concat(chunks)
        if (answer.statusCode !== 200) return fail(new Error(`${answer.statusCode}`))
        const plain = (): Buffer => open[answer.headers['content-encoding'] ?? '']?.(body) ?? body
        done({ bytes: body.length, ms, read: () => JSON.parse(plain().toString()) as Pack })
      })
    })
      .on('error', fail)
      .end()
  })
