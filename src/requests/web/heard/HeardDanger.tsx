import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone, warning } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Danger } from '../../core/danger/dangers-in-words.ts'
import { dangers } from '../../core/danger/danger-kinds.ts'
import './heard-danger.css'

/** Asked of it by whoever sends the words: what was answered; nothing while it has to be answered first, once, for who sends again has seen it. */
export type AskDanger = () => Promise<{ danger?: false } | null>

export type Hear = (words: string) => Promise<Danger | undefined>

type Props = {
  words: string
  asked: { current: AskDanger | null }
  /** sends the words as a danger */
  onYes: () => void
  hear?: Hear
}

/** A danger in words that are about to leave: what to do and whom to call, and its one question. */
export const HeardHere = ({ words, asked, onYes, hear = hearAnybody }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const [found, setFound] = useState<{ words: string; heard: Danger | undefined }>()
  const [calmed, setCalmed] = useState('')
  const [shown, setShown] = useState('')
  const isCalm = words !== '' && calmed === words
  const heard = isCalm || !words.trim() ? undefined : found?.heard
  useEffect(() => {
    let stale = false
    void hear(words).then((now) => {
      if (!stale) setFound({ words, heard: now })
    })
    return () => {
      stale = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- words are heard once
  }, [words])
  // Words that are gone ask nothing.
  useEffect(
    () => () => {
      asked.current = null
    },
    // oxlint-disable-next-line react/exhaustive-deps -- a ref, which stays the same
    [],
  )
  asked.current = async () => {
    if (isCalm) return { danger: false }
    if (shown === words || !(found?.words === words ? found.heard : await hear(words))) return {}
    setShown(words)
    return null
  }
  if (!heard) return null
  const { kind, sure } = heard
  return (
    <section class="heard" role="alert">
      <p class="heard-say">
        <Icon of={warning} /> {t('danger.heard', { danger: t(`danger.${kind}`) })}
      </p>
      {!sure && <p class="heard-say">{t(`danger.ask.${kind}`)}</p>}
      <ol>
        {dangers[kind].orders.map((order) => (
          <li key={order}>{t(order)}</li>
        ))}
      </ol>
      {dangers[kind].calls.map(({ who, number, sms }) => (
        <a key={number} class="heard-call" href={`${sms ? 'sms' : 'tel'}:${number.replace(/\s/g, '')}`}>
          <Icon of={phone} /> {t(`gate.call.${who}`)}{' '}
          <strong class="plain-figures">{number.replaceAll(' ', '\u00a0')}</strong>
        </a>
      ))}
      <Button kind="danger" full onClick={onYes}>
        {t('danger.yes')}
      </Button>
      <Button full onClick={() => setCalmed(words)}>
        {t('danger.none')}
      </Button>
    </section>
  )
}

const fewWords = 4

// Where the lexicon cannot be had now, nobody is kept from sending: the house reads the words too.
const hearWith =
  (load: () => Promise<(words: string) => Danger | undefined>): Hear =>
  async (words) =>
    words.trim().length < fewWords
      ? undefined
      : load().then(
          (read) => read(words),
          () => undefined,
        )

const hearAnybody = hearWith(() => import('../../core/danger/dangers-in-words.ts').then((m) => m.dangerIn))

/** Of what a firm says that it has mended it is asked nothing. */
const hearFirm = hearWith(() =>
  import('../../core/danger/firm-words.ts').then(({ dangerToldByFirm }) => (words) => {
    const told = dangerToldByFirm(words)
    return told?.mended ? undefined : told
  }),
)

/** The same, for what a firm writes. */
export const HeardByFirm = (props: Omit<Props, 'hear'>): JSX.Element => (
  <HeardHere {...props} hear={hearFirm} />
)
