import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { sayNumber } from '../../../../kernel/core/say-figures.ts'
import { type Speech, useSpeech } from '../../../../kernel/web/speech.ts'
import { confidenceOf } from '../../../core/inventory/source-confidence.ts'
import type { Confidence, Difference } from '../../../core/contract.ts'
import { sayDate, sayValue } from '../say-place.ts'

/** How often each source was right, as the house has learnt it. */
export const TrustContext = createContext<readonly Confidence[]>([])

type Props = {
  row: Difference
  side: Difference['says'] | null
  keys: string
  onPick: (() => void) | undefined
}

/** What one of the two says; pressed, it is what stands from now on. */
export const Side = ({ row, side, keys, onPick }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const trust = useContext(TrustContext)
  const known =
    side?.speaker && confidenceOf(trust, { source: side.speaker, family: row.family, field: row.field })
  const words = (
    <>
      <span class="differ-value">
        {side ? sayValue(row.field, side, row.family, speech) : t('differ.no')}
      </span>
      <span class="differ-source">
        {side
          ? [sourceOf(side, speech), sayDate(side.at, lang), side.by ?? ''].filter(Boolean).join('\u00a0· ')
          : t('differ.no.hint')}
      </span>
      {side && known && (
        <span class="differ-source">
          {t('causes.trust', { stood: sayNumber(known.stood, lang), of: sayNumber(known.of, lang) })}
        </span>
      )}
    </>
  )
  return onPick ? (
    <button type="button" class="differ-side" aria-keyshortcuts={keys} onClick={onPick}>
      {words}
    </button>
  ) : (
    <p class="differ-side">{words}</p>
  )
}

// A list that bears a name is called by it.
const sourceOf = ({ source, speaker }: Difference['says'], { t }: Speech): string =>
  source === 'import' && speaker ? t(`speaker.${speaker}`) : t(`source.${source}`)
