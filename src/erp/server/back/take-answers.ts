import { buffer } from 'node:stream/consumers'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { mostBytes, readyFiles } from '../../core/ready-files.ts'
import type { BackWay, WayRefusal } from '../../core/way-shape.ts'
import { type ExtractFolder, localFolder } from '../extract-folder.ts'
import { FileTooLarge, limitBytes } from '../limit-bytes.ts'
import type { HeardWay } from './hear-answers.ts'
import { hearFile } from './hear-file.ts'
import { findOutlet, type Outlet } from './outlet-store.ts'
import { takeStaged } from './take-staged.ts'

/** Every whole file of answers of a way is heard and put away, the oldest first. Heard twice, it changes nothing. */
export const takeAnswers = async (kernel: Kernel, way: BackWay): Promise<HeardWay> => {
  const none: HeardWay = { heard: [], why: null }
  const outlet = await findOutlet(kernel.database.owner, way.outlet)
  if (!outlet) return none
  if ('sql' in way) return takeStaged(kernel, outlet, way.sql)
  if (!way.answers) return none
  const folder = await answerFolder({ ...way, answers: way.answers })
  if (typeof folder === 'string') return { ...none, why: folder }
  try {
    return await hearFolder(kernel, outlet, folder, way.answers.begins)
  } finally {
    await folder.close()
  }
}

const hearFolder = async (
  kernel: Kernel,
  outlet: Outlet,
  folder: ExtractFolder,
  begins: string,
): Promise<HeardWay> => {
  const done: HeardWay = { heard: [], why: null }
  const lying = await folder.list().catch(() => 'way_down' as const)
  if (typeof lying === 'string') return { ...done, why: lying }
  for (const { name, bytes } of readyFiles(lying, begins, Date.now())) {
    if (bytes > mostBytes) return { ...done, why: 'file_too_large' }
    const words = await readWhole(folder, name)
    if (typeof words === 'string') return { ...done, why: words }
    done.heard.push(await hearFile(kernel, outlet, name, words))
    const isAway = await folder.putAway(name).then(
      () => true,
      () => false,
    )
    if (!isAway) return { ...done, why: 'not_put_away' }
  }
  return done
}

const readWhole = async (folder: ExtractFolder, name: string): Promise<Buffer | WayRefusal> => {
  try {
    return await buffer(limitBytes(mostBytes)(await folder.open(name)))
  } catch (fault) {
    return fault instanceof FileTooLarge ? 'file_too_large' : 'way_down'
  }
}

type AnsweredWay = BackWay & { answers: NonNullable<BackWay['answers']> }

const answerFolder = async ({ answers, sftp }: AnsweredWay): Promise<ExtractFolder | WayRefusal> => {
  const way = { source: 'outlet', ...answers }
  if (!sftp) return localFolder(way)
  const { sftpFolder } = await import('../sftp-folder.ts')
  return sftpFolder({ ...way, sftp })
}
