import { open, stat } from 'node:fs/promises'
import type { Header, Source } from 'pmtiles'
import type { MapBackground } from '../../core/contract.ts'
import { readAttribution } from '../../core/background/read-attribution.ts'

/** A file as it stands: its size in bytes, and a mark that changes with it. */
export type StandingFile = { size: number; mark: string }

/** The file at a path; nothing where there is none. */
export const standingFile = async (path: string): Promise<StandingFile | undefined> => {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  return { size: found.size, mark: `${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}` }
}

/** What was read of a file stays for as long as the file is the same: one of a process. */
let lastRead: { path: string; mark: string; read: MapBackground } | undefined

/**
 * The background that a landlord brings, read from the head of its file (PMTiles, version 3): `none` where no file is named, `missing`
 * where it is not there, `broken` where it is no such file, or cut short. Nothing is thrown: the map stands on plain paper then.
 */
export const readBackground = async (path: string | undefined): Promise<MapBackground> => {
  if (!path) return { state: 'none', tiles: null }
  const file = await standingFile(path)
  if (!file) return { state: 'missing', tiles: null }
  if (lastRead?.path === path && lastRead.mark === file.mark) return lastRead.read
  const read = await readTiles(path, file).catch((): MapBackground => ({ state: 'broken', tiles: null }))
  lastRead = { path, mark: file.mark, read }
  return read
}

const readTiles = async (path: string, { size }: StandingFile): Promise<MapBackground> => {
  const { PMTiles, TileType } = await import('pmtiles')
  const archive = new PMTiles(sourceOf(path))
  const header = await archive.getHeader()
  const kind = header.tileType === TileType.Mvt ? 'vector' : 'image'
  const isDrawn = [TileType.Mvt, TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(
    header.tileType,
  )
  if (!isDrawn || endOf(header) > size) return { state: 'broken', tiles: null }
  const said = (await archive.getMetadata()) as { attribution?: unknown; vector_layers?: unknown } | null
  return {
    state: 'ready',
    tiles: {
      kind,
      layers: layersOf(said?.vector_layers),
      attribution: readAttribution(said?.attribution),
      bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      zooms: [header.minZoom, header.maxZoom],
    },
  }
}

const endOf = (h: Header): number =>
  Math.max(
    h.rootDirectoryOffset + h.rootDirectoryLength,
    h.jsonMetadataOffset + h.jsonMetadataLength,
    (h.leafDirectoryOffset ?? 0) + (h.leafDirectoryLength ?? 0),
    h.tileDataOffset + (h.tileDataLength ?? 0),
  )

/** The names of the layers that a file of vector tiles says it has: at most a hundred. */
const layersOf = (said: unknown): string[] =>
  Array.isArray(said)
    ? said
        .flatMap((one: unknown) => {
          const id = (one as { id?: unknown } | null)?.id
          return typeof id === 'string' && id.length <= 80 ? [id] : []
        })
        .slice(0, 100)
    : []

/** The library asks for bytes of a file that is open no longer than it reads them. */
const sourceOf = (path: string): Source => ({
  getKey: () => path,
  getBytes: async (offset, length) => {
    const file = await open(path)
    try {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await file.read(bytes, 0, length, offset)
      return { data: bytes.buffer.slice(0, bytesRead) }
    } finally {
      await file.close()
    }
  },
})
