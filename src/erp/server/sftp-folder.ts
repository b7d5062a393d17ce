import { createHash, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type Client from 'ssh2-sftp-client'
import type { FolderWay, WayRefusal } from '../core/way-shape.ts'
import { draftName, type ExtractFolder } from './extract-folder.ts'

type SftpWay = FolderWay & { sftp: NonNullable<FolderWay['sftp']> }

/** A folder over SFTP. The server’s key is pinned: one that changed ends the connection before anything is said. */
export const sftpFolder = async (way: SftpWay): Promise<ExtractFolder | WayRefusal> => {
  const { folder, done, sftp } = way
  const { default: SftpClient } = await import('ssh2-sftp-client')
  const client = new SftpClient('loge', { error: ignore, end: ignore, close: ignore })
  const no = await connect(client, sftp)
  if (no) return no
  const at = (...names: string[]): string => posix.join(folder, ...names)
  return {
    list: async () =>
      (await client.list(folder))
        .filter(({ type }) => type === '-')
        .map(({ name, size, modifyTime }) => ({ name, bytes: size, at: modifyTime })),
    open: (name) => Promise.resolve(client.createReadStream(at(name))),
    putAway: async (name) => {
      if (!(await client.exists(at(done)))) await client.mkdir(at(done), true)
      if (await client.exists(at(done, name))) await client.delete(at(done, name))
      await client.rename(at(name), at(done, name))
      if (await client.exists(at(`${name}.ok`))) await client.delete(at(`${name}.ok`))
    },
    put: async (name, bytes) => {
      const draft = at(draftName(name))
      await client.put(Buffer.from(bytes), draft)
      // A server whose disk is full may say yes all the same: what lies there is counted before it bears the name.
      if ((await client.stat(draft)).size !== bytes.length) throw new WrittenShort()
      await client.posixRename(draft, at(name)).catch((fault: unknown) => {
        if (!isUnknownAsk(fault)) throw fault
        return renameOverNothing(client, draft, at(name))
      })
    },
    close: async () => void (await client.end()),
  }
}

/** Less lies there than was sent. */
class WrittenShort extends Error {
  readonly code = 'ENOSPC'
}

// What a server says to an extension that it lacks (SSH_FX_OP_UNSUPPORTED), or what the client knows of it beforehand.
const isUnknownAsk = (fault: unknown): boolean =>
  fault instanceof Error && (('code' in fault && fault.code === 8) || /not support/i.test(fault.message))

// An old server renames over nothing: for a moment the name is not there, and never half a file.
const renameOverNothing = async (client: Client, from: string, to: string): Promise<void> => {
  if (await client.exists(to)) await client.delete(to)
  await client.rename(from, to)
}

// A connection that ends is seen by what is asked of it.
const ignore = (): void => undefined

const connect = async (
  client: Client,
  { host, port, user, keyFile, hostKey }: SftpWay['sftp'],
): Promise<WayRefusal | undefined> => {
  const privateKey = await readFile(keyFile).catch(() => undefined)
  if (!privateKey) return 'no_secret'
  let isStrange = false
  try {
    await client.connect({
      host,
      port: port ?? 22,
      username: user,
      privateKey,
      readyTimeout: 20_000,
      // A server that says nothing any more is let go of after a minute.
      keepaliveInterval: 20_000,
      keepaliveCountMax: 3,
      hostVerifier: (key: Buffer) => {
        isStrange = !isPinned(key, hostKey)
        return !isStrange
      },
    })
    return undefined
  } catch {
    return isStrange ? 'host_key_changed' : 'way_down'
  }
}

const isPinned = (key: Buffer, told: string): boolean => {
  const own = createHash('sha256').update(key).digest()
  const pinned = Buffer.from(told.replace(/^SHA256:/, ''), 'base64')
  return pinned.length === own.length && timingSafeEqual(pinned, own)
}
