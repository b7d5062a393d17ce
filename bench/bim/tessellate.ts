import { createRequire } from 'node:module'
import type * as WebIfc from 'web-ifc'

// Required, as the house does: it is read in half the time.
const { IfcAPI, LogLevel } = createRequire(import.meta.url)('web-ifc') as typeof WebIfc

let begun: Promise<WebIfc.IfcAPI> | undefined
const begin = async (): Promise<WebIfc.IfcAPI> => {
  const api = new IfcAPI()
  await api.Init()
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF)
  return api
}

/** web-ifc alone: opens a model, and makes every triangle of it. It begins with the first. */
export const tessellated = async (bytes: Buffer): Promise<void> => {
  begun ??= begin()
  const api = await begun
  const model = api.OpenModel(bytes)
  api.StreamAllMeshes(model, ({ geometries }) => {
    for (let i = 0; i < geometries.size(); i++) {
      const geometry = api.GetGeometry(model, geometries.get(i).geometryExpressID)
      api.GetVertexArray(geometry.GetVertexData(), geometry.GetVertexDataSize())
      api.GetIndexArray(geometry.GetIndexData(), geometry.GetIndexDataSize())
      geometry.delete()
    }
  })
  api.CloseModel(model)
}
