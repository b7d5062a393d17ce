import type { Speech } from '../../../kernel/web/speech.ts'
import type { FirmOrder } from '../../core/contract.ts'

type T = Speech['t']

/** «12 rue de Verdun, 3e étage, porte 12», «Hall, 12 rue de Verdun». */
export const sayPlace = ({ place }: Pick<FirmOrder, 'place'>, t: T): string =>
  [
    place.part ? t(`firm.part.${place.part}`) : '',
    place.entrance || place.address,
    place.part ? '' : sayStorey(place.storey, t),
    place.door && !place.part ? t('firm.door', { door: place.door }) : '',
  ]
    .filter(Boolean)
    .join(', ')

const sayStorey = (storey: number | null, t: T): string =>
  storey === null
    ? ''
    : storey < 0
      ? t('firm.storey.below')
      : storey === 0
        ? t('firm.storey.ground')
        : t('firm.storey', { n: storey })
