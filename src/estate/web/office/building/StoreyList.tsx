import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../../core/contract.ts'
import { sayFloor } from '../say-place.ts'

type Props = {
  storeys: PlacePlan['storeys']
  shown: string | undefined
  onPick: (id: string) => void
}

/** From the top down, as the building stands. */
export const StoreyList = ({ storeys, shown, onPick }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <ol class="estate-floors" aria-label={t('estate.floors')}>
      {storeys.toReversed().map((s) => (
        <li key={s.id}>
          <button
            type="button"
            class="estate-floor"
            aria-current={s.id === shown ? 'true' : undefined}
            onClick={() => onPick(s.id)}
          >
            {sayFloor(s.storey, t) || s.name}
          </button>
        </li>
      ))}
    </ol>
  )
}
