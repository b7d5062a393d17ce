import type { JSX } from 'preact'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import type { PictogramName } from '../../../kernel/web/icons/pictograms.ts'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './given.ts'
import { Doors } from './Doors.tsx'
import { Screen } from './Screen.tsx'

const parts: readonly (readonly [string, PictogramName])[] = [
  ['hall', 'door'],
  ['stairs', 'stairs'],
  ['lift', 'lift'],
  ['bins', 'bins'],
  ['cellar', 'lock'],
  ['parking', 'lamp'],
  ['outside', 'green'],
  ['roof', 'roof'],
]

/** Her door, floor by floor as the building stands; or what is everybody's, as pictures. */
export const DoorScreen = (given: ScreenGiven): JSX.Element | null => {
  const { t } = useSpeech()
  const address = given.draft.address
  if (!address) return null
  const inCommon = (
    <Taps
      layout="grid"
      label={t('tenant.door.common')}
      options={parts.map(([part, picture]) => ({
        value: part,
        label: t(`tenant.part.${part}`),
        mark: <Pictogram name={picture} size={40} />,
      }))}
      onTap={(part) =>
        given.next({
          spot: {
            kind: 'common',
            part,
            building: address.building,
            said: `${t(`tenant.part.${part}`)}, ${address.said}`,
            ...(address.entrance ? { entrance: address.entrance } : {}),
          },
        })
      }
    />
  )
  if (given.home)
    return (
      <Screen title={t('tenant.door.where')} hint={address.said}>
        {inCommon}
      </Screen>
    )
  return (
    <Screen title={t('tenant.door.title')} hint={address.said}>
      <Doors {...given} address={address} />
      <h2>{t('tenant.door.common')}</h2>
      {inCommon}
    </Screen>
  )
}
