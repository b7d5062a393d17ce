import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'

type T = Speech['t']

/** «Entrée 2, 3e étage, porte 12», «Hall, escalier 6»: the last steps, once one is at the address. */
export const sayPlace = ({ place }: Pick<FirmOrder, 'place'>, t: T): string =>
  [
    place.part ? t(`firm.part.${place.part}`) : '',
    place.entrance === null || place.entrance === place.address ? '' : sayEntrance(place.entrance, t),
    sayStorey(place.storey, t),
    place.door && !place.part ? t('firm.door', { door: place.door }) : '',
  ]
    .filter(Boolean)
    .join(', ')

/** «Résidence Bellevue, 12 rue de Verdun»: where to drive to. */
export const sayAddress = ({ place }: Pick<FirmOrder, 'place'>): string =>
  place.address.toLowerCase().includes(place.building.toLowerCase()) ||
  place.building.toLowerCase().includes(place.address.toLowerCase())
    ? place.building.length > place.address.length
      ? place.building
      : place.address
    : `${place.building}, ${place.address}`

const sayStorey = (storey: number | null, t: T): string =>
  storey === null
    ? ''
    : storey < 0
      ? t('firm.storey.below')
      : storey === 0
        ? t('firm.storey.ground')
        : t('firm.storey', { n: storey })
