import type { FastifyInstance } from 'fastify'
import { sayNo } from '../../kernel/server/say-no.ts'
import type { Knows } from '../../kernel/server/knows.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { bcfApi } from './bcf/api.ts'
import { bcfDoors } from './bcf/doors.ts'
import { carnetFile } from './carnet/file.ts'
import { cobieFile, formats } from './cobie/file.ts'
import { type Enter, entering, sendFile } from './doors.ts'
import { maintainedDoor } from './export/door.ts'
import { isId } from './bcf/finds.ts'

/**
 * The doors of experts, for the staff of the offices: BCF files and the read side of BCF-API; `GET /api/bim/:building/cobie.xlsx`
 * `cobie.zip` and `maintained.ifc`; `GET /api/estate/units/:unit/carnet.pdf`.
 */
export const experts = (app: FastifyInstance, kernel: Kernel, knows: Knows): void => {
  const enter = entering(kernel, knows)
  bcfDoors(app, kernel, enter)
  bcfApi(app, kernel, enter)
  cobieDoors(app, kernel, enter)
  carnetDoor(app, kernel, enter)
  maintainedDoor(app, kernel, enter)
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

const cobieDoors = (app: FastifyInstance, kernel: Kernel, enter: Enter): void => {
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

const carnetDoor = (app: FastifyInstance, kernel: Kernel, enter: Enter): void => {
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
