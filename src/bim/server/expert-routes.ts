import { sendFile } from '../../kernel/server/send-file.ts'
import type { FastifyInstance } from 'fastify'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Knows } from '../../kernel/server/identify.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { bcfApi } from './bcf/bcf-api-routes.ts'
import { bcfRoutes } from './bcf/bcf-routes.ts'
import { carnetFile } from './carnet/carnet-file.ts'
import { cobieFile, formats } from './cobie/cobie-file.ts'
import { type AdmitExpert, admitExperts } from './expert-access.ts'
import { exportRoute } from './export/export-route.ts'
import { isId } from './bcf/find-requests.ts'

/**
 * The doors of experts, for the staff of the offices: BCF files and the read side of BCF-API; `GET /api/bim/:building/cobie.xlsx`
 * `cobie.zip` and `maintained.ifc`; `GET /api/estate/units/:unit/carnet.pdf`.
 */
export const expertRoutes = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const enter = admitExperts(kernel, knows)
  bcfRoutes(app, kernel, enter)
  bcfApi(app, kernel, enter)
  cobieDoors(app, kernel, enter)
  carnetDoor(app, kernel, enter)
  exportRoute(app, kernel, enter)
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

const cobieDoors = (app: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  for (const format of formats)
    app.get<{ Params: { building: string } }>(
      `/api/bim/:building/cobie.${format}`,
      async (request, reply) => {
        const actor = await enter(request, reply)
        if (!actor) return reply
        const { building } = request.params
        const file = isId(building)
          ? await cobieFile(kernel, actor, building, { format, now: new Date().toISOString() })
          : undefined
        return file
          ? sendFile(reply, file.bytes, { name: file.name, type: types[format] })
          : sayNo(kernel, request, reply, 'not_found')
      },
    )
}

const carnetDoor = (app: FastifyInstance, kernel: Kernel, enter: AdmitExpert): void => {
  app.get<{ Params: { unit: string } }>('/api/estate/units/:unit/carnet.pdf', async (request, reply) => {
    const actor = await enter(request, reply)
    if (!actor) return reply
    const { unit } = request.params
    const file = isId(unit) ? await carnetFile(kernel, actor, unit, new Date().toISOString()) : undefined
    return file
      ? sendFile(reply, file.bytes, { name: file.name, type: 'application/pdf' })
      : sayNo(kernel, request, reply, 'not_found')
  })
}
