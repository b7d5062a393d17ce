import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { TellContext } from '../../../kernel/web/parts/toast-context.ts'
import { Toast } from '../../../kernel/web/parts/Toast.tsx'

/** The one place of a page where what was just done is said. */
export const Toasts = ({ children }: { children: ComponentChildren }): JSX.Element => {
  const { t } = useSpeech()
  const [told, setTold] = useState<{ words: string; undo?: (() => void) | undefined }>()
  const close = (): void => setTold(undefined)
  const undo = told?.undo
  return (
    <TellContext.Provider value={(words, way) => setTold({ words, undo: way })}>
      {children}
      <Toast
        closeLabel={t('office.close')}
        onClose={close}
        undoLabel={t('office.undo')}
        {...(undo ? { onUndo: () => (close(), undo()) } : {})}
      >
        {told?.words}
      </Toast>
    </TellContext.Provider>
  )
}
