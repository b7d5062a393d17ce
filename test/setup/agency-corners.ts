import { idOf } from '../../seeds/characters.ts'
import { type Actor, houseActor } from '../../src/kernel/core/access.ts'
import type { Role } from '../../src/kernel/core/roles.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'

/** What an agency has: Bellevue with its stairs, a dwelling that is let and one that is empty; who lives there; a firm and its contract. */
const cornerOf = (agency: string, tenant: string) => ({
  agency,
  scheme: derivedId('scheme', agency),
  building: derivedId('building', agency),
  entrance: derivedId('entrance', agency),
  unit: derivedId('unit', agency, 1),
  empty: derivedId('unit', agency, 2),
  household: derivedId('household', agency),
  tenancy: derivedId('tenancy', agency),
  tenant: idOf(tenant),
  firm: derivedId('firm', agency),
  contract: derivedId('contract', agency),
})
/** Where Madame Le Goff lives and Karim Benali works. */
export const centre = cornerOf('centre', 'le-goff')
/** Another agency, of whose people and matters the first never hears. */
export const roches = cornerOf('roches', 'other-tenant')
export type Corner = typeof centre

/** A first name that stands at `roches` alone: where it is read in the centre, a wall has a hole. */
export const canary = 'Zéphyrine'

export const who = {
  leGoff: centre.tenant,
  otherTenant: roches.tenant,
  karim: idOf('karim'),
  otherCaretaker: idOf('caretaker-9'),
  nadia: idOf('nadia'),
  luc: idOf('luc'),
  sylvie: idOf('sylvie'),
  ines: idOf('ines'),
  helene: idOf('helene'),
}

/** The house acting by itself. */
export const house: Actor = houseActor(derivedId('loge', 'tests'), '')

const here: Partial<Record<Role, string>> = {
  caretaker: who.karim,
  agent: who.nadia,
  technician: who.luc,
  manager: who.sylvie,
}
const anywhere: Partial<Record<Role, string>> = { operator: who.ines, hq: who.helene }

const idAt = (role: Role, at: Corner): string =>
  role === 'tenant'
    ? at.tenant
    : role === 'firm'
      ? at.firm
      : (anywhere[role] ?? (at === centre ? here[role] : undefined) ?? derivedId('actor', role, at.agency))

/** Who acts in an agency’s corner, as sign-in would make her; of the centre, those who are known by name. */
export const actorOf = (role: Role, at: Corner = centre, more: Partial<Actor> = {}): Actor => ({
  id: idAt(role, at),
  role,
  name: role,
  lang: 'fr',
  agencies: ['agent', 'technician', 'manager'].includes(role) ? [at.agency] : [],
  buildings: role === 'caretaker' ? [at.building] : [],
  households: role === 'tenant' ? [at.household] : [],
  ...(role === 'firm' ? { firm: at.firm } : {}),
  ...more,
})
