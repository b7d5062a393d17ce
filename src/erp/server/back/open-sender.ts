import { mkdir } from 'node:fs/promises'
import type { BackWay, WayRefusal } from '../../core/way-shape.ts'
import { localFolder } from '../extract-folder.ts'

/** What brings a file of ours to the ERP: seen by it once it is whole. */
export type Sender = {
  put: (name: string, bytes: Buffer) => Promise<void>
  close: () => Promise<void>
}

/** Why nothing can be sent by a way. */
export type SenderRefusal = WayRefusal

/** The way of an outlet, opened: a folder of this machine, or one over SFTP whose key is known beforehand. */
export const openSender = async ({ folder, sftp }: BackWay): Promise<Sender | SenderRefusal> => {
  const way = { source: 'outlet', folder, begins: '', done: '' }
  if (sftp) {
    const { sftpFolder } = await import('../sftp-folder.ts')
    return sftpFolder({ ...way, sftp })
  }
  const isThere = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  )
  return isThere ? localFolder(way) : 'way_down'
}
