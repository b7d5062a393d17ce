import { expect, test } from 'vitest'
import type { Actor } from '../../../kernel/core/access.ts'
import type { Role } from '../../../kernel/core/roles.ts'
import { isRefusal } from '../../../kernel/core/command.ts'
import { firstDelays } from '../delays/delays.ts'
import type { Commands } from '../request-commands.ts'
import { file } from './file-request.ts'
import type { Filing } from './known-filing.ts'

const now = '2026-11-27T09:00:00.000Z'
const leGoff = { id: 'le-goff', household: 'her-home' }
const as = (role: Role): Actor => ({
  id: role === 'tenant' ? leGoff.id : role,
  role,
  name: role,
  lang: 'fr',
  agencies: ['agent'].includes(role) ? ['centre'] : [],
  buildings: role === 'caretaker' ? ['valentin'] : [],
  households: role === 'tenant' ? [leGoff.household] : [],
})
const place: NonNullable<Filing['place']> = {
  agency: 'centre',
  building: 'valentin',
  insee: '11262',
  entrance: null,
  unit: 'door-13',
  kind: 'dwelling',
  part: null,
  household: leGoff.household,
  receivedOn: null,
  warrantyUntil: null,
  contracts: [],
  delays: firstDelays,
}
const ways = {
  person: { person: leGoff.id },
  way: { name: 'Aïcha N’Diaye', phone: '06 12 34 56 78' },
  letter: { name: 'Aïcha N’Diaye', toldBy: 'paper' as const },
  name: { name: 'Aïcha N’Diaye' },
  nothing: {},
}
type Way = keyof typeof ways

// Whose it is: `her`, the person of the house; `new`, somebody of whom a contact is kept; `nobody`; or why it is refused.
const filed = (role: Role, way: Way, nature: string): string => {
  const data = { nature, channel: 'phone', unit: 'door-13', requester: ways[way] } as Commands['request.file']
  const filing: Filing = {
    known: false,
    asset: undefined,
    place,
    person: way === 'person' ? leGoff : undefined,
    follows: false,
    isHousehold: false,
  }
  const made = file(filing, { id: 'act', subject: 'request', data }, { actor: as(role), now, at: now })
  if (isRefusal(made)) return made.refused
  const { requester } = made[0]!.data as { requester: string | null }
  return requester === leGoff.id
    ? 'her'
    : requester === 'act'
      ? 'new'
      : requester === null
        ? 'nobody'
        : requester
}

const ordinary = 'inside.paint'
const danger = 'gas.smell'

test.each([
  ['agent', ordinary, { person: 'her', way: 'new', letter: 'new', name: 'new', nothing: 'nobody' }],
  ['caretaker', ordinary, { person: 'her', way: 'new', letter: 'new', name: 'new', nothing: 'nobody' }],
  ['tenant', ordinary, { person: 'her', way: 'her', letter: 'her', name: 'her', nothing: 'her' }],
  [
    'visitor',
    ordinary,
    {
      person: 'no_way_to_reach',
      way: 'new',
      letter: 'new',
      name: 'no_way_to_reach',
      nothing: 'no_way_to_reach',
    },
  ],
  ['visitor', danger, { person: 'nobody', way: 'new', letter: 'new', name: 'new', nothing: 'nobody' }],
] as const)('filed by a %s, of %s: whose it is goes by what is known of her', (role, nature, expected) => {
  for (const way of Object.keys(ways) as Way[])
    expect([way, filed(role, way, nature)]).toEqual([way, expected[way]])
})
