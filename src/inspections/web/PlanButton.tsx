import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { later } from '../../kernel/web/load-later.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

const PlanSheet = later(() => import('./PlanSheet.tsx').then((m) => m.PlanSheet))

/** On the page of a dwelling: its inspections, and the way to plan one. */
export const PlanButton = ({ unit }: { unit: string }): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('inspections.title')}</Button>
      {isOpen && <PlanSheet unit={unit} onClose={() => setOpen(false)} />}
    </>
  )
}
