import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { play, stop } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { VoiceWords } from '../../../kernel/web/parts/VoiceWords.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { addUntold } from '../../core/walk/walk-draft.ts'
import { walkRecord } from '../../core/walk/walk-record.ts'
import { dictationWords } from './say-parts.ts'
import { sayDifferences } from './say-differences.ts'
import { StepFoot } from './StepFoot.tsx'
import type { WalkProps } from './walk-props.ts'

/** Differences alone, read aloud for whoever wishes; then what the tenant holds against it, in her own words. */
export const WalkReview = ({ walk, pack, change, tell }: WalkProps): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const sentences = sayDifferences(walkRecord(walk), pack?.last.rooms ?? [], speech)
  const say = (words: string): void =>
    change((before) => addUntold({ ...before, reservations: words.slice(0, 2000) }, 'reservations'))
  return (
    <div class="stack">
      <div>
        <h1>{t('walk.review')}</h1>
        <p class="secondary">{t('walk.review.how')}</p>
      </div>
      {sentences.length ? (
        <ul class="walk-differences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p class="walk-same">{t('walk.review.none')}</p>
      )}
      <ReadAloud text={(sentences.length ? sentences : [t('walk.review.none')]).join(' ')} />
      <Field
        kind="area"
        rows={3}
        label={t('walk.reservations')}
        optional={t('walk.optional')}
        maxLength={2000}
        value={walk.reservations}
        effortKey="inspections.reservations"
        onValue={say}
      />
      <VoiceWords value={walk.reservations} onValue={say} words={dictationWords(t)} />
      <StepFoot
        id={walk.id}
        back={walk.kind === 'exit' ? 'address' : 'counts'}
        next="sign"
        onNext={() => void tell()}
      />
    </div>
  )
}

/** A phone’s own voice, which needs no network; nothing where it has none. */
const ReadAloud = ({ text }: { text: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const [isOn, setOn] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in globalThis)) return null
  const toggle = (): void => {
    speechSynthesis.cancel()
    if (isOn) return setOn(false)
    const said = new SpeechSynthesisUtterance(text)
    said.lang = lang === 'fr' ? 'fr-FR' : 'en-GB'
    said.addEventListener('end', () => setOn(false))
    said.addEventListener('error', () => setOn(false))
    speechSynthesis.speak(said)
    setOn(true)
  }
  return (
    <Button icon={isOn ? stop : play} pressed={isOn} onClick={toggle}>
      {t(isOn ? 'walk.aloud.stop' : 'walk.aloud')}
    </Button>
  )
}
