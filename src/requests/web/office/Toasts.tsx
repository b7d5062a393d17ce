import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { Toast } from '../../../kernel/web/parts/Toast.tsx'

/** Says what was done; with `undo`, the way back for ten seconds. */
export type Tell = (words: string, undo?: () => void) => void

const ToastContext = createContext<Tell>(() => {})

export const useTell = (): Tell => useContext(ToastContext)

/** The one place of a page where what was just done is said. */
export const Toasts = ({ children }: { children: ComponentChildren }): JSX.Element => {
  const { t } = useSpeech()
  const [told, setTold] = useState<{ words: string; undo?: (() => void) | undefined }>()
  const close = (): void => setTold(undefined)
  const undo = told?.undo
  return (
    <ToastContext.Provider value={(words, way) => setTold({ words, undo: way })}>
      {children}
      <Toast
        closeLabel={t('office.close')}
        onClose={close}
        undoLabel={t('office.undo')}
        {...(undo ? { onUndo: () => (close(), undo()) } : {})}
      >
        {told?.words}
      </Toast>
    </ToastContext.Provider>
  )
}
