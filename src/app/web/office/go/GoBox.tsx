import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../../../kernel/web/icons/Icon.tsx'
import { search } from '../../../../kernel/web/icons/icons.ts'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { GoList, optionId } from './GoList.tsx'
import { keepRecentWay } from './recent-ways.ts'
import { type GoOption, useGoOptions } from './useGoOptions.tsx'
import './GoBox.css'

type Props = {
  /** what was typed before it had come */
  begun: () => string
  onClose: () => void
}

/**
 * One box over any screen: it goes anywhere and begins anything that its reader may do. Arrows point, Enter takes, Escape closes
 * and gives the focus back; what is typed before the house has answered is taken when it has.
 */
export const GoBox = ({ begun, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const [early] = useState(begun)
  const [text, setText] = useState(early.replaceAll('\n', ''))
  const typed = text.trim()
  const { options, asking, onMore } = useGoOptions(typed)
  const [pointed, setPointed] = useState(0)
  // Somebody who could be written down is no answer.
  const isNothing = options.every(({ id }) => id === 'unknown')
  const at = Math.min(pointed, options.length - 1)
  const [waiting, setWaiting] = useState(early.endsWith('\n'))
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // Closed by hand before it goes: only then does the browser give the focus back.
  const close = (): void => {
    dialog.current?.close()
    onClose()
  }
  const take = (option: GoOption): void => {
    if (option.more) return onMore()
    close()
    option.run?.()
    if (option.to) follow(option, option.to)
  }
  // Enter came before the answer: the first of it is what was meant.
  useLayoutEffect(() => {
    if (!waiting || (asking && !options[0])) return
    setWaiting(false)
    if (options[0]) take(options[0])
    // oxlint-disable-next-line react/exhaustive-deps -- the answer is waited for, not lines that are written anew with each drawing
  }, [waiting, asking])
  const onKeyDown = (e: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[e.key]
    if (step !== undefined) setPointed(moveAround(at, step, options.length))
    else if (e.key !== 'Enter') return
    else if (options[at]) take(options[at])
    else setWaiting(asking)
    e.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click on the veil; Escape is its key
    <dialog
      ref={dialog}
      class="gobox"
      aria-label={t('go.title')}
      onCancel={(e) => {
        e.preventDefault()
        close()
      }}
      onClick={(e) => e.target === e.currentTarget && close()}
    >
      <div class="gobox-field">
        <Icon of={search} size={20} />
        <input
          type="text"
          role="combobox"
          aria-label={t('go.title')}
          placeholder={t('go.asks')}
          aria-expanded="true"
          aria-controls="gobox-list"
          aria-autocomplete="list"
          aria-activedescendant={options[at] ? optionId(at) : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={120}
          value={text}
          onInput={(e) => {
            setText(e.currentTarget.value)
            setPointed(0)
            setWaiting(false)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="gobox-close" onClick={close}>
          {t('go.close')}
        </button>
      </div>
      {isNothing && <p class="gobox-none">{t(asking ? 'go.asking' : 'go.none')}</p>}
      <GoList options={options} at={at} onTake={take} />
      <div class="hidden-text" role="status">
        {asking ? t('go.asking') : isNothing ? t('go.none') : t('go.count', { n: options.length })}
      </div>
    </dialog>
  )
}

/** Past an end one comes back to the other; a larger step stops there first. */
const moveAround = (at: number, step: number, count: number): number => {
  if (count === 0) return 0
  if (at + step >= count) return at === count - 1 ? 0 : count - 1
  if (at + step < 0) return at === 0 ? count - 1 : 0
  return at + step
}

const follow = ({ label, detail }: GoOption, to: string): void => {
  // The computer’s telephone takes a colleague’s number; other pages of the house load their own files.
  if (!to.startsWith('/bureau')) return void (location.href = to)
  void keepRecentWay({ label, detail, to })
  goTo(to)
  scrollTo(0, 0)
}
