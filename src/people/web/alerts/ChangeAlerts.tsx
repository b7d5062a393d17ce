import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { AlertsOf } from '../../core/contract.ts'

const AlertsSheet = later(() => import('./AlertsSheet.tsx').then((m) => m.AlertsSheet))

/** The way to the safety alerts of a place, on a phone. */
export const ChangeAlerts = ({ of }: { of: AlertsOf }): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('call.alert.change')}</Button>
      {open && <AlertsSheet of={of} onClose={() => setOpen(false)} />}
    </div>
  )
}
