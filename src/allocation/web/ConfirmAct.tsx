import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Sheet } from '../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

type Props = {
  /** what is on the button; `about`: of whom, said to who hears it */
  label: string
  about?: string
  /** the question, and what follows from a yes */
  title: string
  follows: string
  small?: boolean
  kind?: 'plain'
  busy: boolean
  onConfirm: () => void
}

/** An act that nobody takes back: what follows from it is said before it is done. */
export const ConfirmAct = ({
  label,
  about,
  title,
  follows,
  busy,
  onConfirm,
  ...look
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const [isAsked, setIsAsked] = useState(false)
  const close = (): void => setIsAsked(false)
  return (
    <>
      <Button
        {...look}
        busy={busy}
        {...(about ? { label: `${label} (${about})` } : {})}
        onClick={() => setIsAsked(true)}
      >
        {label}
      </Button>
      {isAsked && (
        <Sheet open title={title} closeLabel={t('allocation.close')} onClose={close}>
          <p>{follows}</p>
          <SheetFoot onBack={close}>
            <Button
              kind="primary"
              busy={busy}
              onClick={() => {
                close()
                onConfirm()
              }}
            >
              {label}
            </Button>
          </SheetFoot>
        </Sheet>
      )}
    </>
  )
}
