import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { list } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Thread } from '../../core/contract.ts'
import type { ReplyTemplate } from '../../core/templates/template-contract.ts'
import { fillHoles, openHolesIn } from '../../core/templates/template-holes.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'
import { holeValuesOf } from './hole-values.ts'
import './Templates.css'

export type TemplatePickProps = {
  thread: Thread
  words: string
  onWords: (words: string) => void
  /** whether a hole is still open: until it is filled, the words do not leave */
  onOpenHole: (isOpen: boolean) => void
}

/**
 * Under a message: the way to the templates, by its button or by «/» in an empty message, and what one of them has left to fill. A template
 * is taken in the language of who will read it.
 */
export const TemplatePick = ({ thread, words, onWords, onOpenHole }: TemplatePickProps): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (words === '/') setOpen(true)
  }, [words])
  const open = openHolesIn(words)
  const hasHole = open.length > 0
  useEffect(() => onOpenHole(hasHole), [hasHole, onOpenHole])
  return (
    <div class="template-pick">
      <Button
        kind="plain"
        small
        icon={list}
        label={t('templates.pick.open')}
        pressed={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('templates.pick')}
      </Button>
      {isOpen && (
        <Choices
          thread={thread}
          onPick={(text) => {
            setOpen(false)
            onWords(words === '/' || !words.trim() ? text : `${words.trimEnd()}\n${text}`)
          }}
          onClose={() => {
            setOpen(false)
            if (words === '/') onWords('')
          }}
        />
      )}
      <p class="template-open" role="status">
        {open.length > 0 && t('templates.open', { holes: open.join(', ') })}
      </p>
    </div>
  )
}

type ChoicesProps = { thread: Thread; onPick: (text: string) => void; onClose: () => void }

const Choices = ({ thread, onPick, onClose }: ChoicesProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const [asked, setAsked] = useState('')
  const { data } = useAsk('template.list', {})
  const lang = thread.requester?.lang ?? thread.request.lang ?? speech.lang
  const values = holeValuesOf(thread, lang, now)
  const textOf = ({ fr, en }: ReplyTemplate): string =>
    fillHoles((lang === 'en' ? en || fr : fr || en) ?? '', values)
  const sought = asked.trim().toLowerCase()
  const found = (data?.templates ?? []).filter(
    (each) => !sought || `${each.name} ${each.fr} ${each.en}`.toLowerCase().includes(sought),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what it stands in
    <div class="template-choices stack-s" onKeyDown={(e) => e.key === 'Escape' && onClose()}>
      {data && data.templates.length > 0 && (
        <Field
          kind="search"
          label={t('templates.pick.search')}
          value={asked}
          onValue={setAsked}
          inputRef={takeFocus}
          onEnter={() => found[0] && onPick(textOf(found[0]))}
        />
      )}
      <ul class="template-list">
        {found.map((each) => (
          <li key={each.id}>
            <button type="button" class="template-one" onClick={() => onPick(textOf(each))}>
              <strong>{each.name}</strong>
              <span class="secondary">{textOf(each)}</span>
              <LeftOpen holes={openHolesIn(textOf(each))} />
            </button>
          </li>
        ))}
      </ul>
      {data && found.length === 0 && (
        <p class="secondary">{t(sought ? 'templates.pick.none' : 'templates.none')}</p>
      )}
      <div class="line">
        <a href={paths.templates}>{t('templates.pick.write')}</a>
        <Button kind="plain" small onClick={onClose}>
          {t('templates.pick.close')}
        </Button>
      </div>
    </div>
  )
}

/** What a template would leave to be filled by hand: this request has nothing to say there. */
const LeftOpen = ({ holes }: { holes: readonly string[] }): JSX.Element | null => {
  const { t } = useSpeech()
  return holes.length ? (
    <span class="template-open">{t('templates.preview.left', { holes: holes.join(', ') })}</span>
  ) : null
}
