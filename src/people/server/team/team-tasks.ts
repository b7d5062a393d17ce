import { dayOf } from '../../../kernel/core/dates.ts'
import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Jobs, Kernel, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import { askForKey } from '../sign/link-routes.ts'
import { dropPlan } from './team-store.ts'

export const teamJobs: Jobs = {
  'staff.invited': ({ id, subject }) => [
    { task: 'people.invite', payload: { person: subject }, key: `invite:${id}` },
  ],
}

const invite: Task = async ({ person }, { database: { owner } }) => {
  await askForKey(owner, { template: 'invite', person: String(person) })
}

const house = houseActor(derivedId('people', 'plans'), '')

/** What was planned until today is done, each under an id of its own: done twice it is done once. */
const carryOutPlans = async (kernel: Kernel): Promise<void> => {
  const now = new Date().toISOString()
  const due = await kernel.database.owner.rows<{
    person: string
    at: string
    change: Commands['person.assign']
  }>(
    sql`select person, at, change from people.planned_change where from_day <= ${dayOf(now)}::date order by from_day, person`,
  )
  for (const { person, at, change } of due) {
    const outcome = await kernel.send(house, {
      id: derivedId('planned', person, at),
      type: 'person.assign',
      subject: person,
      data: change,
      at: now,
    })
    // Whoever is busy with this colleague comes first; what can't be done any more is not tried again each night.
    if (outcome.ok || outcome.refused !== 'busy') await dropPlan(kernel.database.owner, person)
  }
}

export const teamTasks: Record<string, Task> = {
  'people.invite': invite,
  'people.plans': (_, kernel) => carryOutPlans(kernel),
}

/** Just after midnight, and again in the morning should the house have slept. */
export const teamCron = { 'people.plans': '5 0,6 * * *' }
