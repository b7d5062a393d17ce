import type { JSX } from 'preact'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlannedAsset } from '../../../core/contract.ts'
import { sayAsset, sayDate, sayInstalled, sayThing } from '../say-place.ts'
import { Pick } from './PickName.tsx'
import { ValueSource } from './ValueSource.tsx'

type Props = {
  asset: PlannedAsset
  chosen: boolean
  onChoose: (() => void) | undefined
  onMend: (() => void) | undefined
}

/** One piece of equipment: each value with who said it and when. */
export const ThingRow = ({ asset, chosen, onChoose, onMend }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const kind = sayThing(asset.kind, t)
  const called = sayAsset(asset, t)
  const made = [
    asset.deliveryPoint,
    asset.maker,
    asset.model,
    asset.serial && t('holds.serial', { serial: asset.serial }),
  ]
  return (
    <tr class={chosen ? 'estate-chosen' : undefined} id={`holds-${asset.id}`}>
      <th scope="row" class="estate-thing">
        <Pick chosen={chosen} onPick={onChoose}>
          {called}
        </Pick>
        {called !== kind && !asset.meterKind && <span class="secondary"> {kind}</span>}
        {asset.open > 0 && <span class="estate-open"> {t('holds.open', { n: asset.open })}</span>}
        <ValueSource of={asset.id} said={asset.said} fields={['kind', 'name', 'room']} />
      </th>
      <td data-what={t('holds.made')}>
        {made.filter(Boolean).join(' ') || <Unsaid />}
        <ValueSource
          of={asset.id}
          said={asset.said}
          fields={['meterKind', 'deliveryPoint', 'maker', 'model', 'serial']}
        />
      </td>
      <td data-what={t('field.installedOn')} class="figures">
        {asset.installedOn ? sayInstalled(asset.installedOn, lang) : <Unsaid />}
        <ValueSource of={asset.id} said={asset.said} fields={['installedOn']} />
      </td>
      <td data-what={t('field.warrantyUntil')} class="figures">
        {asset.warrantyUntil ? sayDate(asset.warrantyUntil, lang) : <Unsaid />}
        <ValueSource of={asset.id} said={asset.said} fields={['warrantyUntil']} />
      </td>
      {onMend && (
        <td class="estate-act">
          <Button small kind="plain" label={`${t('mend.change')}, ${called}`} onClick={onMend}>
            {t('mend.change')}
          </Button>
        </td>
      )}
    </tr>
  )
}

const Unsaid = (): JSX.Element => {
  const { t } = useSpeech()
  return <span class="secondary estate-unsaid">{t('said.nothing')}</span>
}
