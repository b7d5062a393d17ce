import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { loadSpoken } from '../../../../kernel/web/draw-spoken.tsx'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { search } from '../../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { office } from '../../slices.ts'

const GoBox = loadSpoken(
  () => import('./GoBox.tsx').then((m) => m.GoBox),
  office.flatMap(({ deedWords = [] }) => deedWords),
)

/** The way to the box that goes anywhere: a button for the finger, Ctrl+K or ⌘K from wherever one writes. It comes when it is asked for. */
export const GoKey = (): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent): void => {
      if (!(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey || e.key.toLowerCase() !== 'k') return
      // The browser would go to its own search.
      e.preventDefault()
      // What is begun in a sheet is not left behind.
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const begun = useEarlyKeys(open)
  return (
    <>
      <button
        type="button"
        class="page-switch"
        title={t('office.go')}
        aria-label={t('office.go')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Icon of={search} size={20} />
      </button>
      {open && <GoBox begun={begun} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What is typed while the box is still on its way: it stands in it when it comes. Enter is a line break at the end. */
const useEarlyKeys = (open: boolean): (() => string) => {
  const keys = useRef('')
  useLayoutEffect(() => {
    keys.current = ''
    if (!open) return
    const hold = (e: KeyboardEvent): void => {
      const key = e.key === 'Enter' ? '\n' : e.key
      if (key.length !== 1 || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('.gobox')) return
      e.preventDefault()
      e.stopPropagation()
      keys.current += key
    }
    document.addEventListener('keydown', hold, true)
    return () => document.removeEventListener('keydown', hold, true)
  }, [open])
  return () => keys.current
}
