import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Cause, Confidence } from '../../../core/contract.ts'
import { needsEyes } from '../../../core/inventory/needs-eyes.ts'
import { confidenceOf } from '../../../core/inventory/source-confidence.ts'
import { paths } from '../estate-client.ts'
import { CauseExamples } from './CauseExamples.tsx'
import { sayShifts, saySpread } from './say-spread.ts'

type Props = {
  cause: Cause
  trust: readonly Confidence[]
  isBusy: boolean
  /** `yes`: what the first says */
  onSettle: (yes: boolean) => void
}

/** One cause: how many values, by how much they differ, five of them, and the two answers; or where somebody has to go and look. */
export const CauseCard = ({ cause, trust, isBusy, onSettle }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const id = useId()
  const { field, family, n, buildings, shifts, spread, says, against } = cause
  const pick = { cause, trust, isBusy }
  return (
    <article class="stack-s cause" aria-labelledby={id}>
      <h2 id={id}>
        {t('causes.head', { field: t(`field.${field}`), things: t(`differ.same.${family}`, { n }) })}
        {family !== 'building' && `, ${t('causes.in', { n: buildings })}`}
      </h2>
      {shifts.length > 0 && <p>{sayShifts(cause, speech)}</p>}
      {spread && spread.least < spread.most && <p class="secondary">{saySpread(spread, field, speech)}</p>}
      <CauseExamples cause={cause} />
      {needsEyes(cause) ? (
        <PlacesToLook cause={cause} />
      ) : (
        <div class="cause-picks">
          <Pick {...pick} who={says} onPick={() => onSettle(true)} />
          <Pick {...pick} who={against} onPick={() => onSettle(false)} />
        </div>
      )}
    </article>
  )
}

type PickProps = Omit<Props, 'onSettle'> & { who: Cause['says']; onPick: () => void }

/** Who is right, with how often that was so. */
const Pick = ({ cause: { family, field }, trust, isBusy, who, onPick }: PickProps): JSX.Element => {
  const { t, lang } = useSpeech()
  const known = confidenceOf(trust, { source: who, family, field })
  return (
    <button
      type="button"
      class="cause-pick"
      aria-disabled={isBusy || undefined}
      onClick={() => !isBusy && onPick()}
    >
      <span class="cause-who">{t('causes.right', { who: t(`speaker.${who}`) })}</span>
      {known && (
        <span class="cause-trust">
          {t('causes.trust', { stood: sayNumber(known.stood, lang), of: sayNumber(known.of, lang) })}
        </span>
      )}
    </button>
  )
}

const PlacesToLook = ({ cause: { places, buildings } }: { cause: Cause }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <div class="stack-s">
      <p>{t('causes.eyes')}</p>
      <ul class="cause-places">
        {places.map(({ building, place, n }) => (
          <li key={building}>
            <a href={paths.differences(building)}>{place}</a> ({sayNumber(n, lang)})
          </li>
        ))}
        {buildings > places.length && <li>{t('causes.eyes.more', { n: buildings - places.length })}</li>}
      </ul>
    </div>
  )
}
