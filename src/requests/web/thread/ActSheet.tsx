import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useSendKeys } from '../office/useSendKeys.ts'

type Props = {
  title: string
  send: string
  busy: boolean
  no: string | undefined
  /** why it cannot be sent yet */
  missing?: string | undefined
  onSend: () => void
  onClose: () => void
  children: ComponentChildren
  wide?: boolean
  /** nothing needs to be asked: the focus is on the button */
  ready?: boolean
}

/** The sheet of one act: its few questions, one button; Ctrl+Enter sends. */
export const ActSheet = (props: Props): JSX.Element => {
  const { t } = useSpeech()
  const { busy, missing, onClose } = props
  const send = (): void => {
    if (!busy && !missing) props.onSend()
  }
  const around = useSendKeys(send)
  const main = useRef<HTMLSpanElement>(null)
  const { ready = false } = props
  useEffect(() => {
    // A button that no longer waits is another element: the focus that the sheet gave it goes on to it.
    if (ready && !missing && document.activeElement === document.body)
      main.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [ready, missing])
  return (
    <Sheet
      open
      wide={props.wide ?? false}
      title={props.title}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <>
          <span
            ref={(around) => {
              main.current = around
              if (ready) takeFirstFocus(around)
            }}
          >
            <Button
              kind="primary"
              busy={busy}
              busyLabel={t('say.filing')}
              disabledReason={missing}
              keys="Control+Enter"
              onClick={send}
            >
              {props.send}
            </Button>
          </span>
        </>
      }
    >
      <div class="stack" ref={around}>
        {props.no && <RefusalNotice kept={t('office.kept')}>{props.no}</RefusalNotice>}
        {props.children}
      </div>
    </Sheet>
  )
}

/** A dialog gives its first focus to the button that carries this mark. */
export const takeFirstFocus = (around: HTMLElement | null): void =>
  around?.querySelector('button')?.setAttribute('autofocus', '')
