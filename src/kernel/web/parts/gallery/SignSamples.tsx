import type { JSX } from 'preact'
import { Icon } from '../../icons/Icon.tsx'
import * as icons from '../../icons/icons.ts'
import { Pictogram } from '../../icons/Pictogram.tsx'
import { type PictogramName, pictograms } from '../../icons/pictograms.ts'
import { BottomBar } from '../BottomBar.tsx'
import { PlaceHeader } from '../PlaceHeader.tsx'
import { PlaceMark } from '../PlaceMark.tsx'
import { type SampleProps, scheme } from './gallery.ts'

export const SignSamples = ({ say }: SampleProps): JSX.Element => (
  <>
    <PlaceHeader
      label={say('Lieu', 'Place')}
      scheme={scheme}
      address="14 rue du Général-de-Gaulle, 44800 Saint-Herblain"
      plates={[
        { label: say('Bât.', 'Bldg'), value: 'C' },
        { label: say('Esc.', 'Stair'), value: '2' },
        { label: say('Étage', 'Floor'), value: say('3e', '3rd') },
        { label: say('Porte', 'Door'), value: '12' },
      ]}
      mark={{ floors: 5, floor: 3, side: 'right' }}
      href="#place"
    />
    <PlaceHeader
      label={say('Lieu du hall', 'Place of the hall')}
      scheme="Bellevue"
      plates={[{ label: say('Hall', 'Hall'), value: 'A' }]}
      mark={{ floors: 9, floor: 0, common: true }}
    />
    <div class="line">
      <PlaceMark floors={2} floor={0} side="left" />
      <PlaceMark floors={4} floor={2} />
      <PlaceMark floors={9} floor={9} side="right" />
      <PlaceMark />
      <PlaceMark floors={4} floor={1} common />
    </div>
    <ul class="gallery-grid">
      {(Object.keys(pictograms) as PictogramName[]).map((name) => (
        <li key={name}>
          <Pictogram name={name} />
          {name}
        </li>
      ))}
    </ul>
    <ul class="gallery-grid">
      {Object.entries(icons).map(([name, of]) => (
        <li key={name}>
          <Icon of={of} />
          {name}
        </li>
      ))}
    </ul>
  </>
)

/** The bar of the field app, under the gallery. */
export const Bar = ({ say }: SampleProps): JSX.Element => (
  <BottomBar
    label={say('Principal', 'Main')}
    items={[
      { href: '#day', label: say('Aujourd’hui', 'Today'), icon: icons.calendar, current: true },
      { href: '#report', label: say('Signaler', 'Report'), icon: icons.plus, main: true },
      {
        href: '#mine',
        label: say('Pour moi', 'For me'),
        icon: icons.bell,
        count: 12,
        countLabel: say('demandes vous attendent', 'requests wait for you'),
      },
      { href: '#places', label: say('Immeubles', 'Buildings'), icon: icons.building },
    ]}
  />
)
