import { readNumber, type StreetNumber } from './street-number.ts'
import { capitalise, spellName } from './spell-capitals.ts'
import { splitStreet, streetKind } from '../../../kernel/core/street-kinds.ts'

export type Address = StreetNumber & { street: string }

type AddressCells = {
  number: string
  suffix: string
  streetType: string
  street: string
  hamlet: string
  area: string
}

/** NUMVOIE, INDREP, TYPVOIE, NOMVOIE → «16», «rue Voltaire»; a place without streets is named by its hamlet. */
export const readAddress = (said: AddressCells): Address | { refused: 'no_street' | 'bad_number' } => {
  const { street, suffix } = streetOf(said)
  if (!/[a-zà-ÿ]{2}/i.test(street)) return { refused: 'no_street' }
  const number = readNumber(said.number, said.suffix || suffix)
  return number ? { ...number, street } : { refused: 'bad_number' }
}

/** «16 rue Voltaire»; «Rue Germain Mouret, entrée G»; «Rue de la Falaise». */
export const sayAddress = ({ number, letter, street }: Address): string =>
  number ? `${number} ${street}` : letter ? `${capitalise(street)}, entrée ${letter}` : capitalise(street)

const streetOf = (said: AddressCells): { street: string; suffix: string } => {
  if (!/[\p{L}\d]/u.test(said.street)) return { street: spellName(said.hamlet || said.area), suffix: '' }
  // «26 | BIS QUAI DE LORRAINE» and «RSD LEON JOUHAUX RUE G. LUSSAC»: what was typed in the wrong cell.
  const [, suffix = '', late] = /^(BIS|TER|QUATER)\s+(.+)$/i.exec(said.street) ?? []
  const [, inner] =
    /^(?:RSD|RES|RESIDENCE)\s.+?\s((?:RUE|AVENUE|PLACE|BOULEVARD)\s.+)$/i.exec(said.street) ?? []
  const name = inner ?? late ?? said.street
  const own = said.streetType === '' || name !== said.street ? splitStreet(name) : undefined
  const kind = own ? own[0] : (streetKind(said.streetType) ?? spellName(said.streetType).toLowerCase())
  return { street: `${kind} ${spellName(own ? own[1] : name)}`.trim(), suffix }
}
