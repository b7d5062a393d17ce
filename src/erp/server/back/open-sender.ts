import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BackWay, WayRefusal } from '../../core/way-shape.ts'
import type { Connector } from '../connect/connector.ts'
import { openConnector } from '../connect/open-connector.ts'

/** What brings things of ours to the ERP: a whole file, or one item under an id that stays. */
export type Sender = Pick<Connector, 'send' | 'close'> & { takesFiles: boolean }

// Nothing is pulled by a way that leads out.
const nothingPulled = {
  folder: join(tmpdir(), 'loge-outlet'),
  mark: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
}

/** The way of an outlet, opened: a folder, here or over SFTP; a table that stands there for it; a web service. */
export const openSender = async (way: BackWay): Promise<Sender | WayRefusal> => {
  const source = way.outlet
  const opened = await openConnector(
    'folder' in way
      ? { source, folder: way.folder, begins: '', done: '', sftp: way.sftp }
      : 'sql' in way
        ? { source, sql: way.sql }
        : { source, http: way.http },
    false,
    nothingPulled,
  )
  if (typeof opened === 'string') return opened
  return { send: opened.send, close: opened.close, takesFiles: 'folder' in way }
}
