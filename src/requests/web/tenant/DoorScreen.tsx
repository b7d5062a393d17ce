import type { JSX } from 'preact'
import { type CodeUnder, sayCode } from '../../../kernel/core/words.ts'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import type { PictogramName } from '../../../kernel/web/icons/pictograms.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Doors } from './AddressDoors.tsx'
import { inCommon, usePlaced } from './useProposedPlace.ts'
import { Screen } from './QuestionScreen.tsx'

const parts: readonly (readonly [CodeUnder<'tenant.part'>, PictogramName])[] = [
  ['hall', 'door'],
  ['stairs', 'stairs'],
  ['lift', 'lift'],
  ['bins', 'bins'],
  ['cellar', 'lock'],
  ['parking', 'lamp'],
  ['outside', 'green'],
  ['roof', 'roof'],
]

/** The tenant's door, floor by floor as the building stands; or what is everybody's, as pictures. */
export const DoorScreen = (given: ScreenGiven): JSX.Element | null => {
  const { t } = useSpeech()
  const { address, spot } = given.draft
  const guess = usePlaced(given.draft)
  const chosen = spot?.part ?? guess?.part
  if (!address) return null
  const choose = (part: string): void => given.next({ spot: inCommon(address, part, t) })
  const yes = guess?.part && (
    <Button kind="primary" full onClick={() => choose(guess.part ?? '')}>
      {t('tenant.thing.guess', { thing: sayCode(t, 'tenant.part', guess.part) })}
    </Button>
  )
  const common = (
    <Taps
      layout="grid"
      label={t('tenant.door.common')}
      options={parts.map(([part, picture]) => ({
        value: part,
        label: t(`tenant.part.${part}`),
        mark: <Pictogram name={picture} size={40} />,
      }))}
      value={chosen}
      onTap={choose}
    />
  )
  if (given.home)
    return (
      <Screen title={t('tenant.door.where')} hint={address.said} action={yes}>
        {common}
      </Screen>
    )
  return (
    <Screen title={t('tenant.door.title')} hint={address.said} action={yes}>
      <Doors {...given} address={address} />
      <h2>{t('tenant.door.common')}</h2>
      {common}
    </Screen>
  )
}
