import type { ComponentChildren, JSX } from 'preact'
import { PageHead as Heading } from '../../../../kernel/web/parts/PageHead.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { type BuildingCard, paths } from '../estate-client.ts'

type HeadProps = { card: BuildingCard; files: ComponentChildren; children: ComponentChildren }

// No line begins with it.
const dot = '\u00a0· '

/** Which building, and the ways from it to what other screens say of it. */
export const BuildingHead = ({ card, files, children }: HeadProps): JSX.Element => {
  const { t } = useSpeech()
  const { building, place } = card
  return (
    <Heading to={paths.root} from={t('estate.title')} title={place.building.name}>
      <p class="secondary">
        {[
          place.building.address === place.building.name ? '' : place.building.address,
          `${building.postcode}\u00a0${building.commune}`,
          t('estate.dwellings', { n: building.dwellings }),
          building.built ? t('estate.built', { year: String(building.built) }) : '',
        ]
          .filter(Boolean)
          .join(dot)}
        {files && <span class="estate-files">{files}</span>}
      </p>
      {children}
    </Heading>
  )
}
