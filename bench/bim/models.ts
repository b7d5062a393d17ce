import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { brotliDecompressSync } from 'node:zlib'
import { listZip, unzip } from '../../src/bim/server/zip.ts'

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

/** Writes a model again and again, with other record numbers and other GlobalIds, until the file is this large. */
export const repeat = async (model: Buffer, bytes: number, path: string): Promise<void> => {
  const text = model.toString('latin1')
  const from = text.indexOf('DATA;') + 5
  const to = text.lastIndexOf('ENDSEC;')
  const parts = text.slice(from, to).split(/#(\d+)/)
  const highest = parts.reduce((most, part, i) => (i % 2 === 1 ? Math.max(most, Number(part)) : most), 0)
  const out = createWriteStream(path, { encoding: 'latin1' })
  out.write(text.slice(0, from))
  let written = from
  for (let copy = 0; written < bytes; copy++) {
    const mark = copy.toString(36).padStart(5, '0')
    const again = parts
      .map((part, i) =>
        i % 2 === 1
          ? `#${Number(part) + copy * (highest + 1)}`
          : part.replace(/^(\s*=\s*IFC[A-Z0-9]+\(')([0-3][\w$]{16})[\w$]{5}'/, `$1$2${mark}'`),
      )
      .join('')
    written += again.length
    if (!out.write(again)) await once(out, 'drain')
  }
  out.end(text.slice(to))
  await finished(out)
}
