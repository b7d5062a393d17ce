import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type LyingFile, mostBytes, readyFiles } from '../core/ready-files.ts'
import type { ExtractWay } from '../core/way-shape.ts'
import { type ExtractFolder, localFolder } from './extract-folder.ts'
import { type BatchReport, runBatch } from './run-batch.ts'
import type { WayRefusal } from './sftp-folder.ts'
import { type Source, findSource } from './source-store.ts'

/** What came of one file of a way, or why the way could not be gone. */
export type FetchedExtract =
  | { source: string; file: string; report: BatchReport }
  | { source: string; file: string; why: 'no_source' | WayRefusal | 'file_too_large' }

/**
 * Every whole file of a way is brought, told to the estate and put away, the oldest first. One that waits for a person’s yes stays where it
 * is, and those after it wait with it: the next run takes them in their order.
 */
export const fetchExtracts = async (kernel: Kernel, way: ExtractWay): Promise<FetchedExtract[]> => {
  const source = await findSource(kernel.database.owner, way.source)
  if (!source) return [{ source: way.source, file: '', why: 'no_source' }]
  const opened = await openWay(way)
  if (typeof opened === 'string') return [{ source: way.source, file: '', why: opened }]
  const own = await mkdtemp(join(tmpdir(), 'loge-extract-'))
  try {
    return await takeFiles(kernel, source, { way, folder: opened, own })
  } finally {
    await rm(own, { recursive: true, force: true })
    await opened.close()
  }
}

const openWay = async (way: ExtractWay): Promise<ExtractFolder | WayRefusal> => {
  const { sftp } = way
  if (!sftp) return localFolder(way)
  const { sftpFolder } = await import('./sftp-folder.ts')
  return sftpFolder({ ...way, sftp })
}

type Going = { way: ExtractWay; folder: ExtractFolder; own: string }

const takeFiles = async (kernel: Kernel, source: Source, going: Going): Promise<FetchedExtract[]> => {
  const { way, folder } = going
  const files = await folder.list().catch(() => undefined)
  if (!files) return [{ source: way.source, file: '', why: 'way_down' }]
  const done: FetchedExtract[] = []
  for (const file of readyFiles(files, way.begins, Date.now())) {
    const fetched = await takeFile(kernel, source, going, file)
    done.push(fetched)
    if (!('report' in fetched) || fetched.report.state === 'held') break
    await folder.putAway(file.name)
  }
  return done
}

const takeFile = async (
  kernel: Kernel,
  source: Source,
  { way, folder, own }: Going,
  { name, bytes, at }: LyingFile,
): Promise<FetchedExtract> => {
  const told = { source: way.source, file: name }
  if (bytes > mostBytes) return { ...told, why: 'file_too_large' }
  const file = join(own, name)
  await folder.bring(name, file)
  await utimes(file, at / 1000, at / 1000)
  const report = await runBatch(kernel, source, { file, made: new Date(at).toISOString(), apply: true })
  return { ...told, report }
}
