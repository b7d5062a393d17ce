import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { paths } from '../team/team-paths.ts'
import type { AlertsOf } from '../../core/contract.ts'

const AlertsSheet = loadSpoken(
  () => import('./AlertsSheet.tsx').then((m) => m.AlertsSheet),
  [[() => import('../../core/alert/words.fr.ts'), () => import('../../core/alert/words.en.ts')]],
)

/** At a desk, the way to the safety alerts of a place: what it opens comes with its words when somebody asks. */
export const AlertsButton = ({ of }: { of: AlertsOf }): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <div class="no-print">
      <Button small onClick={() => setOpen(true)}>
        {t('call.alert.change')}
      </Button>
      {open && <AlertsSheet of={of} all={paths.alerts} onClose={() => setOpen(false)} />}
    </div>
  )
}
