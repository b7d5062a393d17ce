import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'

/** How much was left out of a delivery, and the way there; nothing where nothing was. */
export const LeftOutLink = ({ told, n }: { told: Report; n: number }): JSX.Element | null => {
  const { t } = useSpeech()
  if (n === 0) return null
  return (
    <p class="secondary">
      <a class="models-left" href={paths.revision(told.building, told.revision, 'dehors')}>
        {t('left.n', { n })}
      </a>
    </p>
  )
}
