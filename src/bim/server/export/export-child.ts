/** Writes one model as maintained for its parent, which asks by a message. Run by `export-queue.ts` alone. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { writeMaintained, type ExportInput } from './write-maintained.ts'

const write = ({ out, ...wanted }: ExportInput & { out: string }): void => {
  const file = writeMaintained(wanted)
  if ('problem' in file) return void process.send?.(file)
  const to = openSync(out, 'w')
  for (const part of file.parts)
    for (let at = 0; at < part.length; ) at += writeSync(to, part, at, Math.min(piece, part.length - at))
  closeSync(to)
  process.send?.({ value: out })
}

const piece = 8 << 20

process.on('message', (asked) => write(asked as ExportInput & { out: string }))
process.once('disconnect', () => process.exit())
