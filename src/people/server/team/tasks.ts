import { houseActor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/ids.ts'
import { makeLink } from '../../../kernel/server/links.ts'
import type { JobSpec, Kernel, Recorded, Task } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import { dropPlan } from './store.ts'

/** days that an invitation lives: a weekend, and the Monday after */
const inviteDays = 3

export const teamJobs = (fact: Recorded): JobSpec[] =>
  fact.type === 'staff.invited'
    ? [{ task: 'people.invite', payload: { person: fact.subject }, key: `invite:${fact.id}` }]
    : []

const invite: Task = async ({ person }, { database: { transact } }) => {
  await transact(async (db) => {
    const token = await makeLink(db, { purpose: 'signin', person: String(person), days: inviteDays })
    const payload = JSON.stringify({ template: 'invite', person, token })
    await db.run(
      sql`select graphile_worker.add_job('notices.mail', payload => ${payload}::json, max_attempts => 8)`,
    )
  })
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
    sql`select person, at, change from people.planned where from_day <= ${now.slice(0, 10)}::date order by from_day, person`,
  )
  for (const { person, at, change } of due) {
    const outcome = await kernel.send(house, {
      id: derivedId('planned', person, at),
      type: 'person.assign',
      subject: person,
      data: change,
      at: now,
    })
    // Whoever is busy with her comes first; what can't be done any more is not tried again each night.
    if (outcome.ok || outcome.refused !== 'busy') await dropPlan(kernel.database.owner, person)
  }
}

export const teamTasks: Record<string, Task> = {
  'people.invite': invite,
  'people.plans': (_, kernel) => carryOutPlans(kernel),
}

/** Just after midnight, and again in the morning should the house have slept. */
export const teamCron = { 'people.plans': '5 0,6 * * *' }
