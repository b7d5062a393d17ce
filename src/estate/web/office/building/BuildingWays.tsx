import type { JSX } from 'preact'
import { PageTabs } from '../../../../kernel/web/parts/PageTabs.tsx'
import { Slot } from '../../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { paths } from '../estate-client.ts'

type Props = { id: string; face: string; told: Coverage | undefined }

/** What the page of a building has further down, where it waits for somebody; and the same building in space. */
export const BuildingWays = ({ id, face, told }: Props): JSX.Element => {
  const { t } = useSpeech()
  const space = (
    <Slot name="place.space.link" of={{ building: id }} href={paths.space(id)} isHere={face === '3d'} />
  )
  if (face === '3d')
    return (
      <PageTabs
        label={t('estate.building')}
        ways={[{ href: paths.building(id), label: t('estate.way.storeys') }]}
      >
        {space}
      </PageTabs>
    )
  return (
    <nav class="line estate-ways" aria-label={t('estate.building')}>
      {told && told.open > 0 && (
        <a href={paths.differences(id)} aria-current={face === 'differences' ? 'page' : undefined}>
          {t('estate.way.differences')} <span class="figures ways-waits">{told.open}</span>
        </a>
      )}
      {space}
    </nav>
  )
}
