/** The thread of `meshes.ts`: web-ifc opens models in it and makes their triangles. A fault of web-ifc ends the thread. */
import { createRequire, flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type * as WebIfc from 'web-ifc'
import { heights, placed } from '../../core/plan/slice.ts'
import type { Asked, Shape, Told } from './meshes.ts'

// Required, not imported: to import six megabytes that do not say what kind of module they are, Node reads them twice.
const { IfcAPI, LogLevel } = createRequire(import.meta.url)('web-ifc') as typeof WebIfc
const api = new IfcAPI()
await api.Init()
api.SetLogLevel(LogLevel.LOG_LEVEL_OFF)
flushCompileCache()

/** Curves of doors and taps in eight pieces: a plan shows no more. */
const settings = { CIRCLE_SEGMENTS: 8, COORDINATE_TO_ORIGIN: false, ALLOW_INCOMPATIBLE_SCHEMA_ALIASES: true }

/** Models that are open, by the number that the asker gave them. */
const models = new Map<number, number>()

/** Things that are told in one message. */
const together = 32

parentPort!.on('message', ({ model, ...asked }: Asked) => {
  if ('open' in asked) models.set(model, open(asked.open))
  else if ('each' in asked) each(model, asked.each)
  else {
    api.CloseModel(models.get(model)!)
    models.delete(model)
  }
})

/** The bytes are read in pieces, so that they are not in the memory twice. */
const open = (bytes: Uint8Array): number => {
  const model = api.OpenModelFromCallback((offset, size) => bytes.subarray(offset, offset + size), settings)
  if (model < 0) throw new Error('web-ifc does not open this model')
  return model
}

const each = (model: number, records: number[]): void => {
  let shapes: Shape[] = []
  const tell = (done: boolean): void => {
    const buffers = shapes.flatMap(({ parts }) =>
      parts.flatMap(({ points, indices }) => [points.buffer, indices.buffer] as ArrayBuffer[]),
    )
    parentPort!.postMessage({ model, shapes, done } satisfies Told, buffers)
    shapes = []
  }
  const own = models.get(model)!
  if (records.length > 0)
    api.StreamMeshes(own, records, (mesh) => {
      shapes.push(...shapeOf(own, mesh))
      if (shapes.length === together) tell(false)
    })
  tell(true)
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
    const points = placed({ vertices, matrix })
    const [lowest, highest] = heights(points) ?? [low, high]
    low = Math.min(low, lowest)
    high = Math.max(high, highest)
    parts.push({ points, indices })
  }
  return low <= high ? [{ record: expressID, low, high, parts }] : []
}
