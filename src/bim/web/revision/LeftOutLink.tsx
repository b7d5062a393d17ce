import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../door.ts'

/** How much was left out of a delivery, and the way there; nothing where nothing was. */
export const LeftOutLink = ({ told, n }: { told: Report; n: number }): JSX.Element | null => {
  const { t } = useSpeech()
  if (n === 0) return null
  return (
    <div>
      <Button kind="plain" href={paths.revision(told.building, told.revision, 'dehors')}>
        {t('left.n', { n })}
      </Button>
    </div>
  )
}
