/** Writes one model as maintained for its parent, which asks by a message. Run by `aside.ts` alone. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { made, type Wanted } from './made.ts'

const write = ({ out, ...wanted }: Wanted & { out: string }): void => {
  const file = made(wanted)
  if ('problem' in file) return void process.send?.(file)
  const to = openSync(out, 'w')
  for (const part of file.parts)
    for (let at = 0; at < part.length; ) at += writeSync(to, part, at, Math.min(piece, part.length - at))
  closeSync(to)
  process.send?.({ value: out })
}

const piece = 8 << 20

process.on('message', (asked) => write(asked as Wanted & { out: string }))
process.once('disconnect', () => process.exit())
