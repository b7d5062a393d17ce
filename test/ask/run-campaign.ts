import type { Actor } from '../../src/kernel/core/access.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { actorOf, centre } from '../setup/agency-corners.ts'
import { type Act, build, entrust, hire } from '../setup/tell.ts'

export const helene = actorOf('hq', centre, { directorate: 'patrimoine' })
export const gilles = actorOf('hq', centre, { id: newId(), directorate: 'proximite' })

/** An act that is taken for granted at `now`; done at another hour, with these seconds, where told. */
export const doAct = async (
  { send }: Pick<Kernel, 'send'>,
  who: Actor,
  type: string,
  subject: string,
  data: object,
  now: string,
  also: { effort?: Record<string, number>; at?: string } = {},
): Promise<void> => {
  const command = { id: newId(), type, subject, data, at: now, compared: true, ...also }
  const outcome = await send(who, command, now)
  if (!outcome.ok) throw new Error(`${type}: ${outcome.refused} ${JSON.stringify(outcome.params)}`)
}

/** So many halls in the centre, and as many caretakers of theirs as told. */
export const keepHalls = async (act: Act, halls: number, people: number): Promise<Actor[]> => {
  const { entrance } = centre
  const hall = () => ({ id: newId(), kind: 'common', part: 'hall', entrance }) as const
  await build(act, centre, { units: Array.from({ length: halls }, hall) })
  const keepers: Actor[] = []
  for (let n = 0; n < people; n++) {
    const id = newId()
    await hire(act, id, { role: 'caretaker', agencies: [centre.agency] })
    await entrust(act, id, centre.building)
    keepers.push(actorOf('caretaker', centre, { id }))
  }
  return keepers
}

/** Opens the ledger of time, and gives the directorate of Hélène so many hours for the year of `now`. */
export const giveHours = async (kernel: Kernel, hours: number, now: string): Promise<void> => {
  const opened = { consultedOn: '2026-01-02', reference: 'CSE 2026-01' }
  await doAct(kernel, helene, 'ledger.open', newId(), opened, now)
  await doAct(kernel, gilles, 'ask.setHours', newId(), { directorate: 'patrimoine', hours }, now)
}

/** A question of hers at all halls, until the end of the year: its id. */
export const runCampaign = async (kernel: Kernel, now: string): Promise<string> => {
  const id = newId()
  const words = { words: 'La plaque du numéro est-elle lisible ?', purpose: 'Prévoir un marché.' }
  await doAct(kernel, helene, 'ask.draft', id, words, now)
  await doAct(kernel, helene, 'ask.pass', id, { step: 'sample' }, now)
  const asked = { target: 'hall', answer: 'yesno', agencies: [], endsOn: '2026-12-31' }
  await doAct(kernel, helene, 'ask.campaign', id, asked, now)
  return id
}
