import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { ComponentChildren, JSX } from 'preact'
import { PlaceHeader, type Plate } from '../../../kernel/web/parts/PlaceHeader.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlaceCard } from '../../core/contract.ts'
import { paths } from './office-paths.ts'

/** Where it is: residence, address, entrance, floor, door. One tap goes to the place. */
export const PlaceSign = ({
  place,
  children,
}: {
  place: PlaceCard
  children?: ComponentChildren
}): JSX.Element => {
  const { t } = useSpeech()
  const { building, entrance, unit } = place
  const plates: (Plate | false | null)[] = [
    entrance &&
      entrance.name !== building.address &&
      entrancePlate(sayEntrance(entrance.name, t), t('place.plate.entrance')),
    unit?.part ? { label: t('place.plate.part'), value: t(`row.part.${unit.part}`) } : null,
    unit && !unit.part && unit.storey !== null
      ? {
          label: t('place.plate.storey'),
          value: unit.storey === 0 ? t('place.plate.ground') : String(unit.storey),
        }
      : null,
    unit && !unit.part && unit.door ? { label: t('place.plate.door'), value: unit.door } : null,
  ]
  return (
    <PlaceHeader
      label={t('call.place')}
      scheme={building.name}
      address={nameBeyond(building)}
      plates={plates.filter((plate): plate is Plate => Boolean(plate))}
      href={paths.place(unit && !unit.part ? unit.id : building.id)}
      mark={
        unit?.storey !== null && unit?.storey !== undefined && !unit.part
          ? { floors: Math.max(4, unit.storey), floor: unit.storey }
          : { common: Boolean(unit?.part) }
      }
    >
      {children}
    </PlaceHeader>
  )
}

// What the address adds to the name: of a building that is named by its street, the town alone.
const nameBeyond = ({ name, address }: PlaceCard['building']): string | undefined => {
  if (address === name) return undefined
  return address.startsWith(`${name}, `) ? address.slice(name.length + 2) : address
}

// «Escalier 2» is a plate of its own: its first word is the small one.
const entrancePlate = (name: string, label: string): Plate => {
  const [, kind, value] =
    /^(entrée|escalier|maison|hall|cage|allée|bâtiment|staircase|house|entrance) (.+)$/i.exec(name) ?? []
  return kind && value ? { label: kind, value } : { label, value: name }
}
