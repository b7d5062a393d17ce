/** The thread beside: web-ifc opens models in it and makes their triangles; then it gathers buildings. A fault of web-ifc ends it. */
import { createRequire, flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type * as WebIfc from 'web-ifc'
import { heights, worldPoints } from '../../../ifc/core/plan/slice-mesh.ts'
import type { Building } from './building-pack.ts'
import type { Shape } from './meshes.ts'

// Required, not imported: to import six megabytes that do not say what kind of module they are, Node reads them twice.
const { IfcAPI, LogLevel } = createRequire(import.meta.url)('web-ifc') as typeof WebIfc
const api = new IfcAPI()
await api.Init()
api.SetLogLevel(LogLevel.LOG_LEVEL_OFF)
flushCompileCache()

/** Curves of doors and taps in eight pieces: a plan shows no more. */
const settings = { CIRCLE_SEGMENTS: 8, COORDINATE_TO_ORIGIN: false, ALLOW_INCOMPATIBLE_SCHEMA_ALIASES: true }

// For later: web-ifc is waited for.
const packing = import('./shape-packs.ts')

type MeshQuestion =
  | { model: number; open: Uint8Array }
  | { model: number; each: number[]; key: number }
  | { model: number; close: true }
  | { building: Building; key: number }

parentPort!.on('message', (asked: MeshQuestion) => {
  if ('building' in asked) void pack(asked.key, asked.building)
  else if ('open' in asked) models.set(asked.model, open(asked.open))
  else if ('each' in asked) each(asked.key, models.get(asked.model)!, asked.each)
  else {
    api.CloseModel(models.get(asked.model)!)
    models.delete(asked.model)
  }
})

/** Models that are open, by the number that the asker gave them. */
const models = new Map<number, number>()

/** The bytes are read in pieces, so that they are not in the memory twice. */
const open = (bytes: Uint8Array): number => {
  const model = api.OpenModelFromCallback((offset, size) => bytes.subarray(offset, offset + size), settings)
  if (model < 0) throw new Error('web-ifc does not open this model')
  return model
}

/** Things that are told in one message. */
const together = 32

const each = (key: number, model: number, records: number[]): void => {
  let shapes: Shape[] = []
  const tell = (last: boolean): void => {
    parentPort!.postMessage({ key, shapes: shapesOnce(shapes), last }, [])
    shapes = []
  }
  if (records.length > 0)
    api.StreamMeshes(model, records, (mesh) => {
      shapes.push(...shapeOf(model, mesh))
      if (shapes.length === together) tell(false)
    })
  tell(true)
}

const pack = async (key: number, { storeys, bodies, frame, ground }: Building): Promise<void> => {
  const { bodiesOf, buildingPack } = await packing
  const lying = { frame, ground }
  const made = buildingPack(storeys, bodiesOf(bodies, lying), lying) ?? null
  parentPort!.postMessage({ key, pack: made }, [])
}

/** A thing in the world; nothing where it has no corner. */
const shapeOf = (model: number, { expressID, geometries }: WebIfc.FlatMesh): Shape[] => {
  const parts: Shape['parts'] = []
  let [low, high] = [Infinity, -Infinity]
  for (let i = 0; i < geometries.size(); i++) {
    const { geometryExpressID, flatTransformation: matrix } = geometries.get(i)
    const geometry = api.GetGeometry(model, geometryExpressID)
    const vertices = api.GetVertexArray(geometry.GetVertexData(), geometry.GetVertexDataSize())
    const indices = api.GetIndexArray(geometry.GetIndexData(), geometry.GetIndexDataSize())
    geometry.delete()
    const points = worldPoints({ vertices, matrix })
    const [lowest, highest] = heights(points) ?? [low, high]
    low = Math.min(low, lowest)
    high = Math.max(high, highest)
    parts.push({ points, indices })
  }
  return low <= high ? [{ record: expressID, low, high, parts }] : []
}

/** The same numbers where both threads see them, in one block: it costs more to tell of a block than to fill it. */
const shapesOnce = (shapes: readonly Shape[]): Shape[] => {
  const numbers = shapes.flatMap(({ parts }) => parts.flatMap(({ points, indices }) => [points, indices]))
  const block = new SharedArrayBuffer(numbers.reduce((sum, { byteLength }) => sum + wholeOf(byteLength), 0))
  let at = 0
  const moved = <T extends Float64Array | Uint32Array>(
    Kind: new (memory: SharedArrayBuffer, from: number, length: number) => T,
    from: T,
  ): T => {
    const seen = new Kind(block, at, from.length)
    seen.set(from)
    at += wholeOf(from.byteLength)
    return seen
  }
  return shapes.map((shape) => ({
    ...shape,
    parts: shape.parts.map(({ points, indices }) => ({
      points: moved(Float64Array, points),
      indices: moved(Uint32Array, indices),
    })),
  }))
}

/** Numbers of eight bytes begin at eights. */
const wholeOf = (bytes: number): number => Math.ceil(bytes / 8) * 8
