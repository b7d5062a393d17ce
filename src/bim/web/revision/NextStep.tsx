import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'
import { paths } from '../bim-client.ts'

type Props = { told: Report; waiting: number | undefined }

/** What somebody should do now: say the dwellings first, then look at what would change. */
export const NextStep = ({ told, waiting }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const { dwellings, can } = told
  // A model of networks has no dwelling to tell.
  const hasDwellings = dwellings.found.length > 0 || dwellings.loose.length > 1
  if (!dwellings.confirmed && can.confirm && hasDwellings)
    return (
      <div class="line">
        <Button kind="primary" href={paths.revision(told.building, told.revision, 'logements')}>
          {t('report.next.dwellings')}
        </Button>
      </div>
    )
  if (!waiting) return null
  return (
    <div class="line">
      <Button kind="primary" href={paths.revision(told.building, told.revision, 'changements')}>
        {t('report.next.changes', { n: waiting })}
      </Button>
    </div>
  )
}
