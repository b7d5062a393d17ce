import type { FastifyInstance, FastifyRequest } from 'fastify'
import { houseActor } from '../../../kernel/core/access.ts'
import { setRight } from '../../../kernel/core/act-time.ts'
import type { Command, Outcome } from '../../../kernel/core/command.ts'
import { envelope } from '../../../kernel/core/command-envelope.ts'
import { sayNo } from '../../../kernel/server/say-no.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { isUnsigned } from '../../../kernel/server/unsigned-acts.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { revokedAt } from './admit-phone.ts'

export const house = houseActor(derivedId('field', 'device'))

/**
 * A revoked phone hands over what it still holds, by its secret alone: each act is held for review and answered
 * `device_revoked`, nothing is carried out. A photo is taken only when one of its held acts names it: words first.
 */
export const handover = (app: FastifyInstance, kernel: Kernel): void => {
  app.addHook('preHandler', async (request, reply) => {
    const device = revokedAt(request)
    if (!device) return
    if (request.method !== 'POST') {
      const { sha256 } = request.params as { sha256: string }
      if (!(await isNamed(kernel, device, sha256))) return sayNo(kernel, request, reply, 'device_revoked')
      // The person's session has ended with the phone: the photo comes as a visitor's, by the phone's word alone.
      delete request.headers['x-loge-person']
      return
    }
    const parsed = envelope.safeParse(request.body)
    if (!parsed.success) return sayNo(kernel, request, reply, 'malformed', { field: 'envelope' })
    const now = new Date().toISOString()
    const clock = request.headers['x-loge-clock']?.toString()
    const outcomes: Outcome[] = []
    for (const sent of parsed.data as Command[])
      outcomes.push(await hold(kernel, request, device, setRight(sent, clock, now).command))
    return reply.send(outcomes)
  })
}

const hold = async (
  kernel: Kernel,
  request: FastifyRequest,
  device: string,
  act: Command,
): Promise<Outcome> => {
  const lang = request.headers['x-loge-lang'] === 'en' ? 'en' : 'fr'
  const revoked = { id: act.id, ok: false as const, refused: 'device_revoked' }
  const outcome = { ...revoked, message: kernel.say(lang, 'refused.device_revoked') }
  // What nobody signs is kept beside no phone either.
  if (isUnsigned(kernel, act.type)) return outcome
  // What it cost is never written beside who did it (ledger).
  const { effort: _, ...told } = act
  // The same act is kept by the same command; `at` of the keeping is now.
  const kept = await kernel.send(
    { ...house, lang },
    {
      id: derivedId(device, 'keep', act.id),
      type: 'held.keep',
      subject: device,
      data: { act: told },
      at: new Date().toISOString(),
    },
  )
  request.log.info({ command: act.id, type: act.type, device, held: kept.ok }, 'command')
  // Sent again with other words under the same id: the first are kept.
  if (!kept.ok && ['too_large', 'held_full', 'malformed', 'busy'].includes(kept.refused))
    return { ...kept, id: act.id }
  return outcome
}

const isNamed = async (kernel: Kernel, device: string, sha256: string): Promise<boolean> =>
  (await kernel.database.owner.row(sql`
    select 1 from field.quarantined_act where device = ${device} and photos @> array[${sha256}]::text[] and settled_at is null`)) !==
  undefined
