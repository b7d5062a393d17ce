import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type LyingFile, mostBytes } from '../core/ready-files.ts'
import type { ExtractWay, WayRefusal } from '../core/way-shape.ts'
import type { Connector } from './connect/connector.ts'
import { openConnector } from './connect/open-connector.ts'
import type { PullMemory } from './connect/pulled-extracts.ts'
import { FileTooLarge, limitBytes } from './limit-bytes.ts'
import { holdSource } from './hold-source.ts'
import { readMark, saveLook, saveMark } from './look-store.ts'
import { isCompressed } from './is-compressed.ts'
import { type BatchReport, runBatch } from './run-batch.ts'
import { findSource, type Source } from './source-store.ts'

/** What came of one extract of a way, or why the way could not be gone. */
export type FetchedExtract =
  | { source: string; file: string; report: BatchReport }
  | { source: string; file: string; why: WayRefusal }

/**
 * Every extract of a way is brought, told to the estate and put away, the oldest first. One that waits for a person’s yes stays where it
 * is, and those after it wait with it: the next run takes them in their order. When it was looked and what came of it is kept.
 */
export const fetchExtracts = async (kernel: Kernel, way: ExtractWay): Promise<FetchedExtract[]> => {
  const at = new Date().toISOString()
  const refusalOf = (why: WayRefusal): FetchedExtract[] => [{ source: way.source, file: '', why }]
  const fetched = await holdSource(kernel.database, way.source, async () => {
    const done = await fetchHeld(kernel, way)
    const told = typeof done === 'string' ? refusalOf(done) : done
    const why = told.find((each) => 'why' in each)?.why ?? null
    await saveLook(kernel.database.owner, way.source, {
      at,
      found: typeof done === 'string' ? 0 : done.length,
      why,
    })
    return told
  })
  return fetched ?? refusalOf('way_busy')
}

const fetchHeld = async (kernel: Kernel, way: ExtractWay): Promise<FetchedExtract[] | WayRefusal> => {
  const source = await findSource(kernel.database.owner, way.source)
  if (!source) return 'no_source'
  const connector = await openConnector(way, source.mapping.full, memoryOf(kernel, way.source))
  if (typeof connector === 'string') return connector
  const own = await mkdtemp(join(tmpdir(), 'loge-extract-'))
  try {
    return await takeExtracts(kernel, asPulled(way, source), connector, own)
  } finally {
    await rm(own, { recursive: true, force: true })
    await connector.close()
  }
}

const memoryOf = ({ database: { owner }, settings }: Kernel, source: string): PullMemory => ({
  folder: join(settings.filesDir, 'erp', source),
  mark: () => readMark(owner, source),
  keep: async (mark) => void (await saveMark(owner, source, mark, new Date().toISOString())),
})

// Rows that were asked for are written down in one way, whatever way files of that source lie in.
const asPulled = (way: ExtractWay, source: Source): Source =>
  'folder' in way || ('http' in way && way.http.format === 'csv')
    ? source
    : { ...source, mapping: { ...source.mapping, layout: { delimiter: ';' } } }

const takeExtracts = async (
  kernel: Kernel,
  source: Source,
  connector: Connector,
  own: string,
): Promise<FetchedExtract[] | WayRefusal> => {
  const extracts = await connector.list()
  if (typeof extracts === 'string') return extracts
  const done: FetchedExtract[] = []
  for (const extract of extracts) {
    const fetched = await takeExtract(kernel, source, connector, extract, own)
    done.push(fetched)
    if (!('report' in fetched) || fetched.report.state === 'held') break
    if (await putAway(connector, extract.name, fetched.report)) continue
    done.push({ source: source.source, file: extract.name, why: 'not_put_away' })
    break
  }
  return done
}

// A file that stays where it lies is read again before those that are younger: none of them is taken until it has gone.
const putAway = (connector: Connector, name: string, { state }: BatchReport): Promise<boolean> =>
  connector.acknowledge(name, state === 'refused' ? 'refused' : 'taken').then(
    () => true,
    () => false,
  )

const takeExtract = async (
  kernel: Kernel,
  source: Source,
  connector: Connector,
  { name, bytes, at }: LyingFile,
  own: string,
): Promise<FetchedExtract> => {
  const told = { source: source.source, file: name }
  if (bytes > mostBytes) return { ...told, why: 'file_too_large' }
  const file = join(own, name)
  try {
    // A file may have grown since it was listed, or its server may lie of its size.
    await pipeline(await connector.open(name), limitBytes(mostBytes), createWriteStream(file))
  } catch (fault) {
    return { ...told, why: fault instanceof FileTooLarge ? 'file_too_large' : 'way_down' }
  }
  if (await isCompressed(file)) return { ...told, why: 'compressed' }
  await utimes(file, at / 1000, at / 1000)
  const made = new Date(at).toISOString()
  const report = await runBatch(kernel, source, { file, made, apply: true, isFetched: true })
  await rm(file, { force: true })
  return { ...told, report }
}
