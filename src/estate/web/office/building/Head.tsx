import type { ComponentChildren, JSX } from 'preact'
import { back } from '../../../../kernel/web/icons/icons.ts'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { type BuildingCard, paths } from '../door.ts'

type HeadProps = { card: BuildingCard; files: ComponentChildren }

/** Which building, and the ways from it to what other screens say of it. */
export const Head = ({ card, files }: HeadProps): JSX.Element => {
  const { t } = useSpeech()
  const { building, place } = card
  return (
    <header class="estate-head">
      <a class="estate-back" href={paths.root}>
        <Icon of={back} size={18} /> {t('estate.title')}
      </a>
      <h1>{place.building.name}</h1>
      <p class="secondary">
        {[
          place.building.address === place.building.name ? '' : place.building.address,
          `${building.postcode} ${building.commune}`,
          t('estate.dwellings', { n: building.dwellings }),
          building.built ? t('estate.built', { year: String(building.built) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <a href={paths.place(place.building.id)}>{t('estate.place')}</a>
        {files && <> · {files}</>}
      </p>
    </header>
  )
}
