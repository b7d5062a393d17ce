import { createRequire } from 'node:module'
import type * as WebIfc from 'web-ifc'
import type { Mesh } from '../../core/plan/slice.ts'

// Required, not imported: to import six megabytes that do not say what kind of module they are, Node reads them twice.
const { IfcAPI, LogLevel } = createRequire(import.meta.url)('web-ifc') as typeof WebIfc

/** A model that web-ifc has opened. `each` gives the triangles of things, by the number of their record, one thing at a time. */
export type Meshes = {
  each: (records: number[], visit: (record: number, meshes: Mesh[]) => void) => void
  close: () => void
}

/** Curves of doors and taps in eight pieces: a plan shows no more. */
const settings = { CIRCLE_SEGMENTS: 8, COORDINATE_TO_ORIGIN: false, ALLOW_INCOMPATIBLE_SCHEMA_ALIASES: true }

/**
 * Opens a model; the bytes are read in pieces, so that they are not in the memory twice. Throws, or ends the process, where
 * web-ifc does: for a child process alone.
 */
export const openMeshes = async (bytes: Uint8Array): Promise<Meshes> => {
  const api = new IfcAPI()
  await api.Init()
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF)
  const model = api.OpenModelFromCallback((offset, size) => bytes.subarray(offset, offset + size), settings)
  if (model < 0) throw new Error('web-ifc does not open this model')
  const each: Meshes['each'] = (records, visit) => {
    if (records.length === 0) return
    api.StreamMeshes(model, records, (flat) => {
      const meshes: Mesh[] = []
      for (let i = 0; i < flat.geometries.size(); i++) {
        const { geometryExpressID, flatTransformation } = flat.geometries.get(i)
        const geometry = api.GetGeometry(model, geometryExpressID)
        meshes.push({
          vertices: api.GetVertexArray(geometry.GetVertexData(), geometry.GetVertexDataSize()),
          indices: api.GetIndexArray(geometry.GetIndexData(), geometry.GetIndexDataSize()),
          matrix: flatTransformation,
        })
        geometry.delete()
      }
      visit(flat.expressID, meshes)
    })
  }
  return { each, close: () => api.CloseModel(model) }
}
