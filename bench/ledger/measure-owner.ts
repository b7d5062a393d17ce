import type { AskedField } from '../../src/kernel/core/fields.ts'
import type { Actor } from '../../src/kernel/core/access.ts'
import { derivedId, newId } from '../../src/kernel/server/record-ids.ts'
import { slice as ledger } from '../../src/ledger/server/slice.ts'
import { slice as notices } from '../../src/notices/server/slice.ts'
import { centre } from '../../test/setup/agency-corners.ts'
import { attackAsOwner } from '../../test/ledger/owner-attack.ts'
import { openHouseOfBench } from './open-house.ts'
import { tellAll } from './tell-figures.ts'

const acts = 1000
const now = '2026-10-13T09:00:00.000Z'
const title: AskedField = {
  key: 'notice.title',
  kind: 'text',
  askedBy: 'Direction de la proximité',
  purpose: 'Dire de quoi il s’agit.',
  english: { purpose: 'Say what it is about.' },
  askedOf: ['agent'],
  required: true,
  since: '2026-01-01',
  reviewOn: '2027-11-24',
  readBy: ['notice.list'],
}
const agent = (n: number): Actor => ({
  id: derivedId('bench agent', n),
  role: 'agent',
  name: `Agent ${n}`,
  lang: 'fr',
  agencies: ['centre'],
  buildings: [],
  households: [],
})

/** Who owns the database, over a thousand acts: what can be read of them, and how many authors are named rightly. */
export const measureOwner = async (): Promise<void> => {
  const house = await openHouseOfBench([ledger, { ...notices, fields: [title] }])
  const people = Array.from({ length: 10 }, (_, n) => agent(n))
  const hq = { ...agent(99), role: 'hq' as const, agencies: [] }
  const opening = newId()
  const open = { consultedOn: '2026-01-02', reference: 'CSE' }
  const sent = { id: opening, type: 'ledger.open', subject: opening, data: open, at: now }
  await house.kernel.send(hq, sent, now)
  const attack = await attackAsOwner(house.kernel, people, acts, (actor, effort) => {
    const data = {
      title: 'Eau',
      words: 'Jeudi.',
      building: centre.building,
      starts: now,
      ends: '2026-11-12T09:00:00Z',
    }
    return house.kernel.send(
      actor,
      { id: newId(), type: 'notice.post', subject: newId(), data, at: now, effort },
      now,
    )
  })
  await house.close()
  const chance = 1 / people.length
  // Three standard deviations.
  const noise = 3 * Math.sqrt((chance * (1 - chance)) / attack.acts)
  tellAll({
    'acts that the owner of the database attacks': attack.acts,
    'batches that a secret of the database opens': attack.unsealed,
    'lines of the log that say who or how long': attack.logged,
    'authors by chance (%)': chance * 100,
    'three standard deviations above it (%)': (chance + noise) * 100,
    'authors by the order of rows, with the key (%)': (attack.rightByOrder / attack.acts) * 100,
    'authors by transactions, with the key (%)': (attack.rightByTransaction / attack.acts) * 100,
  })
}
