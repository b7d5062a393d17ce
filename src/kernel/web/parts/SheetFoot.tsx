import type { ComponentChildren, JSX } from 'preact'
import { useSpeech } from '../speech.ts'
import { Button } from './Button.tsx'
import './SheetFoot.css'

type Props = {
  /** the main act first, then what else may be done */
  children?: ComponentChildren
  onBack: () => void
}

/**
 * The foot of every sheet: its main act, what else may be done, and the way back at the end; in sight however long the sheet is.
 * `Sheet` draws it under its `actions`; a form that is one step of a sheet ends with its own.
 */
export const SheetFoot = ({ children, onBack }: Props): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="sheet-foot">
      {children}
      <Button onClick={onBack}>{t('sheet.back')}</Button>
    </div>
  )
}
