import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { brotliDecompressSync } from 'node:zlib'
import { rowOf } from '../../seeds/bim/row.ts'
import { listZip, unzip } from '../../src/kernel/server/zip.ts'

const fixtures = new URL('../../test/fixtures/bim/', import.meta.url)

/** The models of the tree, and those of the folder that MODELS names; by their name, in bytes. */
export const models = (): Map<string, Buffer> => {
  const found = new Map<string, Buffer>()
  for (const name of readdirSync(fixtures).filter((each) => each.endsWith('.ifc.br')))
    found.set(name.replace('.br', ''), brotliDecompressSync(readFileSync(new URL(name, fixtures))))
  for (const folder of [fixtures.pathname, process.env['MODELS'] ?? ''])
    for (const name of folder ? readdirSync(folder).filter((each) => /\.ifc(?:zip)?$/.test(each)) : [])
      found.set(name, plain(readFileSync(join(folder, name)), name))
  return found
}

/** A model as web-ifc takes it: out of its archive. */
const plain = (bytes: Buffer, name: string): Buffer => {
  if (!name.endsWith('zip')) return bytes
  const entries = listZip(bytes)
  const entry = 'code' in entries ? undefined : entries.find((each) => /\.ifc$/i.test(each.name))
  const model = entry && unzip(bytes, entry, 2 ** 31)
  if (!model || 'code' in model) throw new Error(`${name} holds no model`)
  return model
}

/** Writes a model again and again, each copy beside the one before, until the file is this large. */
export const repeat = async (model: Buffer, bytes: number, path: string): Promise<void> => {
  const { head, copy, tail } = rowOf(model.toString('latin1'))
  const out = createWriteStream(path, { encoding: 'latin1' })
  out.write(head)
  let written = head.length
  for (let at = 0; written < bytes; at++) {
    const again = copy(at)
    written += again.length
    if (!out.write(again)) await once(out, 'drain')
  }
  out.end(tail)
  await finished(out)
}
