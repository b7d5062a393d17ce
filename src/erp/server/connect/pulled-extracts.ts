import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WayRefusal } from '../../core/way-shape.ts'
import type { Connector, Parcel, Receipt } from './connector.ts'

/** What was asked for and written: how many rows, and where the next asking begins. `unchanged`: nothing since the last time. */
export type PulledRows = { rows: number; mark: string | null; unchanged?: boolean }

/** Where asking ended the last time, as the source says it; and the folder in which what was pulled waits until it is taken. */
export type PullMemory = {
  folder: string
  mark: () => Promise<string | null>
  keep: (mark: string | null) => Promise<void>
}

type Pull = {
  name: string
  full: boolean
  pull: (mark: string | null, to: string) => Promise<PulledRows | WayRefusal>
  send: (parcel: Parcel) => Promise<Receipt>
}

/** No extract that waits for a yes lies here for longer: the next asking brings what stands then (ms). */
const longestWait = 30 * 86_400_000

/**
 * A way by which rows are asked for: they are written down as an extract first, whole or not at all, and lie in a folder of the house until
 * they are taken or refused. What waits there is told before anything is asked anew; the mark moves with the acknowledgement, so that a
 * house killed anywhere asks again for what it had not told.
 */
export const pulledExtracts = ({ name, full, pull, send }: Pull, memory: PullMemory): Connector => {
  const { folder } = memory
  const at = (file: string): string => join(folder, file)
  const lying = async () => {
    const names = (await readdir(folder)).filter((file) => file.endsWith('.csv'))
    const files = await Promise.all(
      names.map(async (file) => ({ name: file, ...sizeOf(await stat(at(file))) })),
    )
    for (const { name: old, at: made } of files) if (Date.now() - made > longestWait) await letGo(at(old))
    return files.filter(({ at: made }) => Date.now() - made <= longestWait).toSorted((a, b) => a.at - b.at)
  }
  return {
    list: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const waiting = await lying()
      if (waiting.length) return waiting
      const part = at('part')
      const pulled = await pull(await memory.mark(), part)
      if (typeof pulled === 'string') return pulled
      if (pulled.unchanged || (pulled.rows === 0 && !full)) {
        await rm(part, { force: true })
        await memory.keep(pulled.mark)
        return []
      }
      const file = `${name}_${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}.csv`
      await writeFile(at(`${file}.mark`), JSON.stringify(pulled.mark), { mode: 0o600 })
      await rename(part, at(file))
      return lying()
    },
    open: (file) => Promise.resolve(createReadStream(at(file))),
    acknowledge: async (file) => {
      const mark = await readFile(at(`${file}.mark`), 'utf8').catch(() => 'null')
      await memory.keep(JSON.parse(mark) as string | null)
      await letGo(at(file))
    },
    send,
    close: () => Promise.resolve(),
  }
}

const sizeOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => ({ bytes: size, at: mtimeMs })

const letGo = async (file: string): Promise<void> => {
  await rm(file, { force: true })
  await rm(`${file}.mark`, { force: true })
}
