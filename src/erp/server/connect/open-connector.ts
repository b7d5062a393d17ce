import { readyFiles } from '../../core/ready-files.ts'
import type { ExtractWay, FolderWay, HttpWay, SqlWay, WayRefusal } from '../../core/way-shape.ts'
import type { ExtractFolder } from '../extract-folder.ts'
import { folderRefusal } from '../folder-refusal.ts'
import { localFolder } from '../extract-folder.ts'
import type { Connector } from './connector.ts'
import { pullHttp } from './pull-http.ts'
import { pullTable } from './pull-table.ts'
import { pulledExtracts, type PullMemory } from './pulled-extracts.ts'
import { postItem, stageItem } from './send-item.ts'
import { waySecret } from './way-secret.ts'

/** A way as its settings say it. `full`: of a source that tells all there is each time; `memory`: of a way by which rows are asked for. */
export const openConnector = async (
  way: ExtractWay,
  full: boolean,
  memory: PullMemory,
): Promise<Connector | WayRefusal> => {
  if ('folder' in way) return openFolder(way)
  return 'sql' in way ? openTable(way, full, memory) : openHttp(way, full, memory)
}

const openFolder = async (way: FolderWay): Promise<Connector | WayRefusal> => {
  const { sftp } = way
  const folder: ExtractFolder | WayRefusal = sftp
    ? await (await import('../sftp-folder.ts')).sftpFolder({ ...way, sftp })
    : localFolder(way)
  if (typeof folder === 'string') return folder
  return {
    list: () =>
      folder.list().then(
        (files) => readyFiles(files, way.begins, Date.now()),
        () => 'way_down' as const,
      ),
    open: (name) => folder.open(name),
    acknowledge: (name) => folder.putAway(name),
    send: async (parcel) => {
      if (!('file' in parcel)) return { state: 'later', why: 'way_unfit' }
      return folder.put(parcel.file.name, parcel.file.bytes).then(
        () => ({ state: 'left' as const }),
        (fault: unknown) => ({ state: 'later' as const, why: folderRefusal(fault) }),
      )
    },
    close: folder.close,
  }
}

const openTable = (way: SqlWay, full: boolean, memory: PullMemory): Connector =>
  pulledExtracts(
    {
      name: way.source,
      full,
      pull: (mark, to) => pullTable(way, full, mark, to),
      send: async (parcel) =>
        'item' in parcel
          ? stageItem(way.sql, way.sql.key, parcel.item)
          : { state: 'later', why: 'way_unfit' },
    },
    memory,
  )

const openHttp = async (way: HttpWay, full: boolean, memory: PullMemory): Promise<Connector | WayRefusal> => {
  const told = await waySecret(way.http)
  if (!told) return 'no_secret'
  const door = { ...way.http, ...told }
  return pulledExtracts(
    {
      name: way.source,
      full,
      pull: (mark, to) => pullHttp(door, mark, to),
      send: async (parcel) =>
        'item' in parcel ? postItem(door, parcel.item) : { state: 'later', why: 'way_unfit' },
    },
    memory,
  )
}
