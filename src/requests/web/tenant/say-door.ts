import type { Speech } from '../../../kernel/web/speech.ts'
import type { PlaceCard } from '../../core/contract.ts'

type T = Speech['t']

/** As much of a place as is read aloud: a label's code says no more. */
export type DoorPlace = {
  building: PlaceCard['building']
  unit: Omit<NonNullable<PlaceCard['unit']>, 'ref'> | null
}

export const sayStorey = (storey: number | null, t: T): string =>
  storey === null
    ? ''
    : storey < 0
      ? t('tenant.storey.below')
      : storey === 0
        ? t('tenant.storey.ground')
        : t('tenant.storey', { n: storey })

/** «3e étage, porte 12». */
export const sayDoor = (storey: number | null, door: string, t: T): string =>
  [sayStorey(storey, t), door ? t('tenant.door', { door }) : ''].filter(Boolean).join(', ')

/** «12 rue de Verdun, 3e étage, porte 12», «Hall, 12 rue de Verdun». */
export const sayPlace = ({ building, unit }: DoorPlace, t: T): string =>
  unit?.part
    ? `${t(`tenant.part.${unit.part}`)}, ${building.address}`
    : [building.address, unit ? sayDoor(unit.storey, unit.door, t) : ''].filter(Boolean).join(', ')

export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
