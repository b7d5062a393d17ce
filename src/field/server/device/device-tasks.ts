import type { Command } from '../../../kernel/core/command.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Jobs, Kernel, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { house } from './handover.ts'
import { authorOf, liveOf } from './device-state.ts'

/** A held act leaves in the commit that lets it go. */
export const deviceJobs: Jobs = {
  'held.sent': ({ data: { act } }) => [{ task: 'field.release', payload: { act } }],
  'staff.assigned': ({ id, subject, data: { active } }) =>
    active ? [] : [{ task: 'field.revokePhones', payload: { person: subject, fact: id } }],
}

type Waiting = { device: string; person: string; command: Command | null }

/**
 * Carries a held act out under its own id and its own instant, as if it had come late: run twice, or sent before by the
 * phone itself, it happens once.
 */
const release = async (kernel: Kernel, act: string): Promise<void> => {
  const held = await kernel.database.owner.row<Waiting>(sql`
    select device, person, command from field.quarantined_act where id = ${act} and how = 'sent' and outcome is null`)
  if (!held?.command) return
  const author = await authorOf(kernel.database.owner, held.person)
  // Who let it through has looked at it, its hour with it.
  const outcome = author && (await kernel.send(author, { ...held.command, compared: true }))
  if (outcome && !outcome.ok && outcome.refused === 'busy') throw new Error('busy: to be tried again')
  const said = outcome
    ? outcome.ok
      ? { outcome: 'done', said: '' }
      : { outcome: outcome.refused, said: outcome.message }
    : { outcome: 'author_gone', said: kernel.say('fr', 'refused.author_gone') }
  await kernel.send(house, {
    id: derivedId(act, 'settle'),
    type: 'held.settle',
    subject: held.device,
    data: { act, ...said },
    at: new Date().toISOString(),
  })
}

/** Who works here no longer keeps no pack on a telephone: each of hers is withdrawn, and wiped at its next contact. */
const revokePhones = async (kernel: Kernel, person: string, fact: string): Promise<void> => {
  for (const { id } of await liveOf(kernel.database.owner, person))
    await kernel.send(house, {
      id: derivedId(fact, 'revoke', id),
      type: 'device.revoke',
      subject: id,
      data: { why: 'left' },
      at: new Date().toISOString(),
    })
}

export const deviceTasks: Record<string, Task> = {
  'field.release': ({ act }, kernel) => release(kernel, String(act)),
  'field.revokePhones': ({ person, fact }, kernel) => revokePhones(kernel, String(person), String(fact)),
}
